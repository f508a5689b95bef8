"""The composition root of the window: theme, language, config, and which vault to show."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mentorapp import paths
from mentorapp.plain_imports import plain_imports

with plain_imports():
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

from mentorapp.domain.errors import UserError
from mentorapp.domain.messages import text_of
from mentorapp.ui import i18n, theme
from mentorapp.ui.config import AppConfig
from mentorapp.ui.errors import BugReporter, qt_message
from mentorapp.ui.icons import pixmap
from mentorapp.ui.shell import files
from mentorapp.ui.shell.window import TITLE, Window

if TYPE_CHECKING:
    from mentorapp.vault.vault import Vault

MENDABLE = 2
"""Exit code for something that the person can mend."""


@dataclass(frozen=True)
class WindowOptions:
    """How to start the window. Without ``vault`` the last one is shown, or the usual place."""

    vault: Path | None = None


def make_application(config: AppConfig) -> QApplication:
    """Return the one QApplication, in the theme and language of ``config``."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName(TITLE)
    app.setApplicationDisplayName(TITLE)
    app.setDesktopFileName("mentorapp")
    files.keep_apart()
    files.forget_folders()
    i18n.speak(app, config.language)
    theme.apply(app, config.theme, config.text_scale)
    app.setWindowIcon(pixmap("feather", "accent", 64))
    return app


def run_window(options: WindowOptions, opened: Vault | None = None) -> int:
    """Show the window until it is closed; returns the exit code.

    ``opened`` shows an open vault without asking, as the demo does.
    """
    config = AppConfig.load()
    app = make_application(config)
    folder = opened.folder if opened is not None else vault_folder(options, config)
    if opened is None and is_open_elsewhere(folder):
        return MENDABLE
    window = Window(config, folder)
    BugReporter(window.show_bug).install()
    if opened is not None:
        window.open_session(opened)
    else:
        window.show_start()
    window.show()
    return app.exec()


def draw_tour(out: Path, vault: Vault) -> list[Path]:
    """Draw every screen of ``vault`` to PNG files in ``out`` and return them; needs no display."""
    from mentorapp.ui import tour
    from mentorapp.ui.tour_stops import STOPS

    qInstallMessageHandler(_without_display)
    return tour.draw_tour(make_application(AppConfig(theme="light", language="en_GB")), vault, out, STOPS)


def _without_display(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Record what Qt complains about, but not that there is no display to do something on."""
    if not text.startswith("This plugin does not support"):
        qt_message(kind, context, text)


def vault_folder(options: WindowOptions, config: AppConfig) -> Path:
    """Return the vault to show: the one asked for, the last one if it is still there, or the usual place."""
    if options.vault is not None:
        return options.vault.expanduser().absolute()
    last = Path(config.last_vault) if config.last_vault else None
    return last if last is not None and last.is_dir() else paths.default_vault_folder()


def is_open_elsewhere(folder: Path) -> bool:
    """Return whether another window has the vault open; that window is then asked to come forward."""
    from mentorapp.vault.instance_lock import InstanceLock, ask_to_raise

    if not (folder / "vault.hdr").exists():
        return False
    lock = InstanceLock(folder)
    try:
        lock.acquire()
    except UserError as error:
        if error.code == "vault.already_open":
            ask_to_raise(folder)
        sys.stderr.write(f"{text_of(error)}\n")
        return True
    lock.release()
    return False
