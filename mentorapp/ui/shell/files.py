"""Asking for files with Qt's own dialog, which leaves no list of folders behind.

The platform's dialog is not used: it keeps recent files, and fails in a process that others cannot read.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from mentorapp import paths

Chosen = Callable[[Path], object]


class _Answer(QObject):
    """Carries the path to who asked; belongs to the dialog."""

    def __init__(self, dialog: QFileDialog, chosen: Chosen) -> None:
        super().__init__(dialog)
        self._chosen = chosen
        dialog.fileSelected.connect(self.take)

    @Slot(str)
    def take(self, path: str) -> None:
        """Hand the path on."""
        forget_folders()
        self._chosen(Path(path))


def ask_open_file(parent: QWidget, title: str, filters: str, chosen: Chosen) -> QFileDialog:
    """Ask for a file to read; ``filters`` are such as "Rosters (*.csv *.xlsx)"."""
    dialog = _dialog(parent, title, chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(filters)
    dialog.open()
    return dialog


def ask_save_file(parent: QWidget, title: str, suggested: str, filters: str, chosen: Chosen) -> QFileDialog:
    """Ask where to write a file; the dialog asks before an existing one is overwritten."""
    dialog = _dialog(parent, title, chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilter(filters)
    dialog.setDefaultSuffix(Path(suggested).suffix.lstrip("."))
    dialog.selectFile(suggested)
    dialog.open()
    return dialog


def ask_folder(parent: QWidget, title: str, chosen: Chosen) -> QFileDialog:
    """Ask for a folder."""
    dialog = _dialog(parent, title, chosen)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog


def keep_apart() -> None:
    """Let Qt write its own memory of dialogs into our folder, not beside other programs' in the home."""
    folder = str(paths.config_folder() / "qt")
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, folder)


@Slot()
def forget_folders() -> None:
    """Remove the history of folders that Qt's file dialog writes."""
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    if settings.contains("FileDialog/history") or settings.contains("FileDialog/lastVisited"):
        settings.remove("FileDialog")
        settings.sync()


def _dialog(parent: QWidget, title: str, chosen: Chosen) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(Path.home()))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _Answer(dialog, chosen)
    dialog.destroyed.connect(forget_folders)
    return dialog
