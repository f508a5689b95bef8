"""Qt's own dialogs for files and folders, which leave no trace of what was chosen.

The platform's dialogs work through other programs, which a hardened process keeps out, and remember
folders. Qt's remembers them too, in a settings file of its own: that memory is wiped after each dialog.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QSettings, Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget

REMEMBERED = ("FileDialog/history", "FileDialog/lastVisited", "FileDialog/shortcuts")


def folder_dialog(parent: QWidget, title: str, start: Path) -> QFileDialog:
    """Return a dialog that asks for a folder; ``fileSelected`` carries it. Show it with ``open()``."""
    dialog = _dialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return dialog


def open_dialog(parent: QWidget, title: str, start: Path, kinds: str) -> QFileDialog:
    """Return a dialog that asks for a file of ``kinds``, such as "Backups (*.mentorbackup)"."""
    dialog = _dialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(kinds)
    return dialog


def save_dialog(parent: QWidget, title: str, suggestion: Path, kinds: str) -> QFileDialog:
    """Return a dialog that asks where to save; it asks before a file is replaced."""
    dialog = _dialog(parent, title, suggestion.parent)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(kinds)
    dialog.setDefaultSuffix(suggestion.suffix.removeprefix("."))
    dialog.selectFile(suggestion.name)
    return dialog


def forget() -> None:
    """Wipe what Qt's dialogs have remembered about folders."""
    memory = QSettings(QSettings.Scope.UserScope, "QtProject")
    for key in REMEMBERED:
        memory.remove(key)
    memory.sync()


def _dialog(parent: QWidget, title: str, start: Path) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(start))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setSidebarUrls([QUrl.fromLocalFile(QDir.homePath())])
    # Qt writes its memory when the dialog is destroyed, so it is wiped after that.
    dialog.destroyed.connect(forget)
    return dialog
