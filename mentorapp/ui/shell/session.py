"""One time of the vault being open: what watches over it, and how it ends."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from mentorapp.services import history, settings
from mentorapp.services.changes import Changes, Kind, changes
from mentorapp.ui.config import AppConfig
from mentorapp.ui.context import Context
from mentorapp.ui.jobs import Jobs, Progress
from mentorapp.ui.shell.auto_lock import AutoLock
from mentorapp.ui.shell.clipboard import ClipboardGuard
from mentorapp.ui.shell.cover import Cover
from mentorapp.ui.shell.session_signals import SessionSignals
from mentorapp.ui.shell.workspace import Workspace
from mentorapp.ui.widgets.dialogs import Confirm, Dialog
from mentorapp.vault.vault import Vault

if TYPE_CHECKING:
    from mentorapp.vault.backup import BackupInfo

UPKEEP_MILLISECONDS = 3000
"""After opening: the daily backup and the pruning of the journal wait until the person has settled."""
AGAIN_MILLISECONDS = 2000
"""From one try to lock to the next, while some words cannot be kept."""


class Session(QObject):
    """The workspace of an open vault, with auto-lock and clipboard guard."""

    covered = Signal(object)
    """What is to stand before the workspace, because nobody is there and some words cannot be kept yet."""
    uncovered = Signal()
    """The person is back: the workspace is to be shown again."""
    left = Signal()
    """The drafts are kept and the vault is closed: the process is to be replaced."""

    def __init__(self, vault: Vault, config: AppConfig, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self.context = Context(vault, config, jobs, self)
        self.workspace = Workspace(self.context, window)
        self._clipboard = ClipboardGuard(self)
        preferences = self.context.read(settings.get)
        self.auto_lock = AutoLock(preferences.auto_lock_minutes, self)
        self.auto_lock.due.connect(self.lock_unattended)
        self._signals = SessionSignals(self)
        self._signals.away.connect(self.lock_unattended)
        self._signals.listen()
        self._ended = False
        self._cover: Cover | None = None
        self._hidden: list[Dialog] = []
        self._again = QTimer(self, interval=AGAIN_MILLISECONDS)
        self._again.timeout.connect(self.lock_unattended)
        self.context.lock_asked.connect(self.lock)
        self.context.events.changed.connect(self._changed)
        QTimer.singleShot(UPKEEP_MILLISECONDS, self, self._upkeep)

    def lock(self) -> None:
        """Lock now. A draft that cannot be kept is asked about first."""
        if self.may_leave(self._leave):
            self._leave()

    def lock_unattended(self) -> None:
        """Lock because nobody is there; words that cannot be kept are hidden until they can be."""
        if self._ended:
            return
        if self.workspace.flush():
            self._leave()
        elif self._cover is None:
            self._close_dialogs()
            self._clipboard.clear()
            self.context.proof.forget()
            self._cover = Cover(self.context, self.workspace.window())
            self._cover.lifted.connect(self._uncover)
            self._again.start()
            self.covered.emit(self._cover)

    def may_leave(self, anyway: Callable[[], object]) -> bool:
        """Keep every draft; where one cannot be kept, ask and call ``anyway`` if the person insists."""
        if self._ended or self.workspace.flush():
            return True
        question = Confirm(
            self.workspace,
            self.tr("Some words are not saved"),
            self.tr(
                "The vault could not take what you typed last. Copy it elsewhere first, or it will be lost."
            ),
            self.tr("Leave without it"),
            danger=True,
        )
        question.confirmed.connect(anyway)
        question.open()
        return False

    def end(self) -> None:
        """Close the vault and take back what is on the clipboard; ending twice does nothing."""
        if self._ended:
            return
        self._ended = True
        self._clipboard.stop()
        self.context.proof.forget()
        self.context.jobs.close()
        self.context.vault.close()

    def _leave(self) -> None:
        if self._ended:
            return
        self.workspace.setEnabled(False)
        self._close_dialogs()
        self.end()
        self.left.emit()

    def _close_dialogs(self) -> None:
        """Close every window beside the own one; what holds words that closing would lose is only hidden."""
        for other in QApplication.topLevelWidgets():
            if other is self.workspace.window() or not other.isVisible():
                continue
            if isinstance(other, Dialog) and other.holds_words():
                other.hide()
                self._hidden.append(other)
            else:
                other.close()

    def _uncover(self) -> None:
        if self._cover is not None:
            self._cover.deleteLater()
            self._cover = None
            self._again.stop()
            self.auto_lock.touched()
            self.uncovered.emit()
            for dialog in self._hidden:
                if shiboken6.isValid(dialog) and dialog.holds_words():  # not saved meanwhile
                    dialog.show()
            self._hidden.clear()

    def _changed(self, kinds: frozenset[Kind]) -> None:
        if Kind.SETTING in kinds:
            self.auto_lock.set_minutes(self.context.read(settings.get).auto_lock_minutes)

    def _upkeep(self) -> None:
        if self._ended:
            return
        preferences = self.context.read(settings.get)
        task = partial(_keep_up, self.context.vault, preferences.keep_history_days, preferences.daily_backup)
        self.context.start(task, self, self._kept_up)

    def _kept_up(self, made: Changes[BackupInfo | None]) -> None:
        self.context.tell(made)


def _keep_up(vault: Vault, days: int, daily: bool, progress: Progress) -> Changes[BackupInfo | None]:
    from mentorapp.services import vaults

    history.prune(vault, days)
    progress.check()
    return vaults.daily_backup(vault) if daily else changes(None)
