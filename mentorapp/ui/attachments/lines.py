"""One attachment as a row, with what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from mentorapp.ui import theme, when
from mentorapp.ui.accessibility import data, name
from mentorapp.ui.widgets.buttons import IconButton
from mentorapp.ui.widgets.containers import row as row_layout
from mentorapp.ui.widgets.painting import BadgeLook, Tone
from mentorapp.ui.widgets.rows import Row, RowLook

if TYPE_CHECKING:
    from mentorapp.services.attachments import AttachmentRow

END = 10


class AttachmentLine(QWidget):
    """A pressable row with the file's name, size and kind; buttons to save a copy and to remove it."""

    opened = Signal(object)
    save_asked = Signal(object)
    remove_asked = Signal(object)
    """Each carries the AttachmentRow."""

    def __init__(self, file: AttachmentRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self.row = Row(self._look(), self)
        self.row.clicked.connect(self._open)
        self.save = IconButton("download", self.tr("Save a copy"), parent=self)
        self.save.clicked.connect(self._save)
        self.remove = IconButton("trash-2", self.tr("Remove"), parent=self)
        self.remove.clicked.connect(self._remove)
        for button, words in (
            (self.save, self.tr("Save a copy of {0}").format(file.name)),
            (self.remove, self.tr("Remove {0}").format(file.name)),
        ):
            data(name(button, words))
        line = row_layout(0)
        line.addWidget(self.row, 1)
        line.addWidget(self.save)
        line.addWidget(self.remove)
        line.addSpacing(theme.px(END))
        self.setLayout(line)

    def _look(self) -> RowLook:
        file = self.file
        parts = [self.kind(), _size(file.size), when.day(file.created_at)]
        if file.closed and file.closed_by:
            parts = [self.tr("Closed: no consent of {0} to hold it").format(file.closed_by)]
        badges = []
        if file.closed:
            badges.append(BadgeLook(self.tr("Closed"), Tone.WARN, "lock"))
        if file.student_work:
            badges.append(BadgeLook(self.tr("Pupils’ work"), Tone.NEUTRAL, "graduation-cap"))
        icon = "image" if file.is_picture else "file-text"
        if file.media_type in {"text/csv"} or "spreadsheet" in file.media_type:
            icon = "file-spreadsheet"
        return RowLook(
            title=file.name,
            detail=" · ".join(parts),
            icon=icon,
            in_disc=True,
            badges=tuple(badges),
            data=file.id,
        )

    def kind(self) -> str:
        """Return what kind of file it is, in a word."""
        words = {
            "image/png": self.tr("Picture"),
            "image/jpeg": self.tr("Photo"),
            "application/pdf": self.tr("PDF"),
            "text/plain": self.tr("Text"),
            "text/markdown": self.tr("Text"),
            "text/csv": self.tr("Table"),
            "text/calendar": self.tr("Calendar"),
        }
        if "spreadsheet" in self.file.media_type:
            return self.tr("Table")
        if "presentation" in self.file.media_type:
            return self.tr("Slides")
        return words.get(self.file.media_type, self.tr("Document"))

    def _open(self) -> None:
        self.opened.emit(self.file)

    def _save(self) -> None:
        self.save_asked.emit(self.file)

    def _remove(self) -> None:
        self.remove_asked.emit(self.file)


def _size(number: int) -> str:
    """Return bytes as people write them, such as "1.2 MB"."""
    places = 0 if number < 1024 * 1024 else 1
    return QLocale().formattedDataSize(number, places, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
