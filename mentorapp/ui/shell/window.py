"""The window: lock screen or first run, then the workspace, then locked again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from mentorapp import hardening
from mentorapp.demo.sign import is_demo
from mentorapp.ui import errors, theme
from mentorapp.ui.config import AppConfig
from mentorapp.ui.jobs import Jobs, Progress
from mentorapp.ui.shell.lock_screen import LockScreen

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from mentorapp.ui.screens.first_run.page import FirstRun
    from mentorapp.ui.screens.recovery.page import RecoveryPage
    from mentorapp.ui.shell.session import Session
    from mentorapp.vault.vault import Vault

TITLE = "MentorApp"
"""Neutral: the title is seen by others, in the task bar and on a shared screen."""
SMALLEST = (800, 560)
USUAL = (1360, 860)
STORE = ("mentorapp.vault.vault", "mentorapp.services.today", "mentorapp.services.mentees")
"""What the worker imports behind the lock screen, while the person types: the slow part, without Qt."""
SESSION = (
    "mentorapp.ui.widgets.rows", "mentorapp.ui.shell.command_palette", "mentorapp.ui.shell.quick_capture",
    "mentorapp.ui.shell.workspace", "mentorapp.ui.shell.session",
)  # fmt: skip
"""What is imported after it here, between two keys, and the pages then. Not on the worker: making a class of
Qt on one thread while Qt is used on another crashes PySide now and then."""

Replace = Callable[[Sequence[str]], object]


class Window(QWidget):
    """One window on one vault folder."""

    ready = Signal()
    """The workspace of an opened vault is on the screen."""
    closing = Signal()
    """The window is being closed: whoever holds a vault lets it go."""
    warm = Signal()
    """What an open vault needs has been imported."""
    second_start = Signal()
    """The vault turned out to be open in another window."""

    def __init__(
        self,
        config: AppConfig,
        folder: Path,
        *,
        replace: Replace = hardening.replace_process,
        state_folder: Path | None = None,
    ) -> None:
        super().__init__()
        self.config = config
        self.folder = folder
        self.jobs = Jobs(self)
        self.session: Session | None = None
        self._replace = replace
        self._state_folder = state_folder
        self._painted = False
        self._warming = False
        self._to_import: list[str] = []
        self._importer = QTimer(self, interval=0)
        self._importer.timeout.connect(self._import_next)
        self._leaving = False
        self._watcher: QFileSystemWatcher | None = None
        self.setWindowTitle(TITLE)
        self.setMinimumSize(*SMALLEST)
        self._stack = QStackedLayout(self)
        self._restore_geometry()
        QApplication.styleHints().colorSchemeChanged.connect(self._scheme_changed)

    # what is shown

    def show_start(self) -> None:
        """Show the lock screen of the vault, or the first run where there is none yet."""
        if (self.folder / "vault.hdr").exists() or (self.folder / "vault.hdr.bak").exists():
            self.show_lock_screen()
        else:
            self.show_first_run()

    def show_lock_screen(self) -> LockScreen:
        """Show the lock screen of the vault in ``folder``."""
        screen = LockScreen(self.jobs, self.folder, self._state_folder, self)
        screen.unlocked.connect(self._unlocked)
        screen.code_asked.connect(self.show_recovery)
        screen.other_vault.connect(self.ask_other_vault)
        screen.already_open.connect(self._raise_other)
        self._show(screen)
        screen.edit.setFocus()
        return screen

    def show_first_run(self) -> FirstRun:
        """Show how to begin."""
        from mentorapp.ui.screens.first_run.page import FirstRun

        screen = FirstRun(self.jobs, self.config, self.folder, self)
        screen.finished.connect(self._begun)
        self.closing.connect(screen.end)
        screen.other_vault.connect(self.ask_other_vault)
        self._show(screen)
        screen.setFocus()
        return screen

    def show_recovery(self) -> RecoveryPage:
        """Show how to open the vault with its recovery code and a new passphrase."""
        from mentorapp.ui.entry import Entry
        from mentorapp.ui.screens.recovery.page import RecoveryPage

        entry = Entry(self.jobs, self.config, state_folder=self._state_folder)
        screen = RecoveryPage(entry, self.folder, self)
        screen.recovered.connect(self.open_session)
        screen.cancelled.connect(self.show_lock_screen)
        self._show(screen)
        return screen

    def open_session(self, vault: Vault) -> None:
        """Show the workspace of ``vault``."""
        from mentorapp.ui.shell.session import Session

        self.folder = vault.folder
        if not is_demo(vault.folder):  # whoever looks around in the demo comes back to their own vault
            self.config.last_vault = str(vault.folder)
            self.config.save()
        self.session = Session(vault, self.config, self.jobs, self)
        self.session.left.connect(self._locked)
        self.session.covered.connect(self._cover)
        self.session.uncovered.connect(self._uncover)
        self._show(self.session.workspace)
        self._watch_lock_file()
        page = self.session.workspace.current_page()
        if page is not None:
            page.focus_first()
        self.ready.emit()

    def ask_other_vault(self) -> None:
        """Ask for the folder of another vault; an empty one begins a new vault."""
        from mentorapp.ui.shell.files import ask_folder

        ask_folder(
            self, self.tr("Choose the folder of a vault, or an empty folder for a new one"), self._chosen
        )

    def show_bug(self, error: BaseException) -> None:
        """Say that something went wrong inside the program."""
        if self.session is not None:
            self.session.context.show_error(error)

    # coming to the front

    def come_forward(self) -> None:
        """Raise the window: somebody tried to open the vault a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """After the first paint, import behind the lock screen what will be needed."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.warm_up)

    def warm_up(self) -> None:
        """Import the store on the worker, then the pages here, one at a time; once."""
        if not self._warming:
            self._warming = True
            theme.load_fallback_fonts()
            self.jobs.start(_import_store, self, self._warmed, self._warmed)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep every draft, close the vault, remember the place of the window."""
        if self.session is not None and not self._leaving and not self.session.may_leave(self._close_anyway):
            event.ignore()
            return
        self._remember_geometry()
        self._importer.stop()
        if self.session is not None:
            self.session.end()
        self.jobs.close()
        self.closing.emit()
        super().closeEvent(event)

    # inside

    def _show(self, screen: QWidget) -> None:
        old = self._stack.currentWidget()
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        if old is not None and old is not screen:
            self._stack.removeWidget(old)
            old.deleteLater()

    def _unlocked(self, vault: Vault) -> None:
        """Open the session, or go on with a first start that was broken off before the recovery code."""
        from mentorapp.services import recovery

        if recovery.is_unconfirmed(vault):
            self.show_first_run().resume(vault)
        else:
            self.open_session(vault)

    def _begun(self, vault: Vault, target: str) -> None:
        self.open_session(vault)
        if target and self.session is not None:
            self.session.context.go("mentees", target)

    def _chosen(self, folder: Path) -> None:
        self.folder = folder
        self.show_start()

    def _warmed(self, result: object) -> None:
        if isinstance(result, BaseException):
            errors.record(result)
            return
        from mentorapp.ui.shell import pages

        self._to_import = [*SESSION, *(spec.module for spec in pages.ALL)]
        self._importer.start()

    def _import_next(self) -> None:
        import_module(self._to_import.pop(0))
        if not self._to_import:
            self._importer.stop()
            self.warm.emit()

    def _locked(self) -> None:
        """The session is over and the vault closed: leave nothing of this process in memory."""
        self._remember_geometry()
        self.jobs.close()
        self._replace(["--vault", str(self.folder)])

    def _cover(self, cover: QWidget) -> None:
        self._stack.addWidget(cover)
        self._stack.setCurrentWidget(cover)
        cover.setFocus()

    def _uncover(self) -> None:
        if self.session is not None:
            self._stack.setCurrentWidget(self.session.workspace)
            self.session.workspace.take_focus()

    def _close_anyway(self) -> None:
        self._leaving = True
        self.close()

    def _raise_other(self) -> None:
        from mentorapp.vault.instance_lock import ask_to_raise

        ask_to_raise(self.folder)
        self.second_start.emit()

    def _watch_lock_file(self) -> None:
        self._watcher = QFileSystemWatcher([str(self.folder / "lock")], self)
        self._watcher.fileChanged.connect(self._lock_file_touched)

    def _lock_file_touched(self, path: str) -> None:
        if self._watcher is not None and path not in self._watcher.files():
            self._watcher.addPath(path)
        self.come_forward()

    def _scheme_changed(self) -> None:
        app = QApplication.instance()
        if self.config.theme == "system" and isinstance(app, QApplication):
            theme.apply(app, self.config.theme, self.config.text_scale)

    def _restore_geometry(self) -> None:
        self.resize(*USUAL)
        screen = self.screen().availableGeometry()
        if self.config.geometry:
            wanted = QRect(*self.config.geometry)
            if screen.intersects(wanted):
                self.setGeometry(wanted)
        elif screen.width() < USUAL[0] or screen.height() < USUAL[1]:
            self.resize(min(USUAL[0], screen.width()), min(USUAL[1], screen.height()))
        if self.config.maximized:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def _remember_geometry(self) -> None:
        self.config.maximized = self.isMaximized()
        if not self.isMaximized():
            place = self.geometry()
            self.config.geometry = [place.x(), place.y(), place.width(), place.height()]
        self.config.save()


def _import_store(progress: Progress) -> None:
    for module in STORE:
        progress.check()
        import_module(module)
