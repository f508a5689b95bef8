"""The pane in which a text that comes along is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from mentorapp.services.library import ItemRow
from mentorapp.ui import library_words, theme
from mentorapp.ui.accessibility import data
from mentorapp.ui.keys import tip
from mentorapp.ui.widgets.buttons import QuietButton
from mentorapp.ui.widgets.containers import column, row
from mentorapp.ui.widgets.labels import Quiet, Section
from mentorapp.ui.widgets.markdown import MarkdownView

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

COPY_KEY = "Ctrl+D"


class LibraryReader(QWidget):
    """Shows one text, for whom it is meant, and the way to make it one's own."""

    copy_wanted = Signal()
    escaped = Signal()
    """The person wants to go back to the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item: ItemRow | None = None
        self.title = data(Section("", self))
        self.use = Quiet("", self)
        self.make_mine = QuietButton(self.tr("Make it mine"), "copy", COPY_KEY, self)
        self.make_mine.clicked.connect(self.copy_wanted)
        self.text = data(MarkdownView(self.tr("Text"), self))
        self.text.document().setDocumentMargin(theme.px(12))
        self.hint = Quiet(
            self.tr("Comes with MentorApp. Where you write, type // and a few letters to put it in."), self
        )
        head = row(12)
        words = column(4)
        words.addWidget(self.title)
        words.addWidget(self.use)
        head.addLayout(words, 1)
        head.addWidget(self.make_mine)
        whole = column(12)
        whole.addLayout(head)
        whole.addWidget(self.text, 1)
        whole.addWidget(self.hint)
        self.setLayout(whole)

    def show_item(self, item: ItemRow, *, copied: bool) -> None:
        """Show ``item``; ``copied`` says that the mentor has made a copy already."""
        if self.item is None or self.item.body != item.body:
            self.text.show_markdown(item.body)
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.verticalScrollBar().setValue(0)
        self.item = item
        self.title.setText(item.title)
        self.use.setText(library_words.use_of(item))
        words = self.tr("Open your copy") if copied else self.tr("Make it mine")
        self.make_mine.setText(words)
        self.make_mine.setToolTip(tip(words, COPY_KEY))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
