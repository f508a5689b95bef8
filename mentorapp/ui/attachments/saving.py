"""Saving a copy of an attachment outside the vault, after saying what that means."""

from __future__ import annotations

from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mentorapp.services import attachments
from mentorapp.ui.shell import prove
from mentorapp.ui.shell.files import ask_save_file
from mentorapp.ui.widgets.dialogs import Confirm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentorapp.services.attachments import AttachmentRow
    from mentorapp.ui.context import Context
    from mentorapp.ui.jobs import Progress
    from mentorapp.vault.vault import Vault


class SaveCopy(QObject):
    """Asks, asks where, and writes. Belongs to the widget that it serves."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        self._ground = parent
        self._file: AttachmentRow | None = None

    def ask(self, file: AttachmentRow) -> None:
        """Say that the copy is not encrypted, then ask for a place."""
        self._file = file
        text = self.tr(
            "The copy is not encrypted: whoever can open its folder can read it. "
            "In the vault it stays as it is."
        )
        if not file.is_picture:
            text = self.tr("MentorApp shows pictures only. To read this, open a copy elsewhere. {0}").format(
                text
            )
        title = self.tr("Save a copy outside the vault?")
        ask = Confirm(self._ground.window(), title, text, self.tr("Choose a place…"))
        ask.confirmed.connect(self._ask_where)
        ask.open()

    def _ask_where(self) -> None:
        if self._file is None:
            return
        filters = self.tr("This kind of file ({0})").format(f"*{PurePath(self._file.name).suffix}")
        ask_save_file(self._ground.window(), self.tr("Save a copy"), self._file.name, filters, self.write_to)

    def write_to(self, path: Path) -> None:
        """Write the copy to ``path``, behind the window, after the passphrase."""
        if self._file is not None:
            task = partial(_save, self.context.vault, self._file.id, path)
            start = partial(self.context.start, task, self, self._written)
            prove.before_export(self.context, self._ground.window(), start)

    def _written(self, path: Path) -> None:
        self.context.say(self.tr("Copy saved as {0}").format(path.name))


def _save(vault: Vault, attachment_id: int, path: Path, progress: Progress) -> Path:
    progress.check()
    attachments.save(vault, attachment_id, path)
    return path
