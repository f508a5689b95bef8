"""The pane in which a text of the mentor's own is read and written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QWidget

from mentorapp.domain.errors import UserError
from mentorapp.domain.mine.library import BODY_LIMIT, LibraryKind
from mentorapp.services import library
from mentorapp.services.library_files import TITLE_LIMIT
from mentorapp.ui import library_words, when
from mentorapp.ui.accessibility import data, name
from mentorapp.ui.context import Context
from mentorapp.ui.screens.library.session import ItemSession, ItemText, Progress, Status
from mentorapp.ui.screens.notes.paper import Paper
from mentorapp.ui.widgets.badges import CircleBadge
from mentorapp.ui.widgets.buttons import IconButton
from mentorapp.ui.widgets.containers import column, row
from mentorapp.ui.widgets.fields import Select
from mentorapp.ui.widgets.labels import Quiet
from mentorapp.ui.widgets.markdown import MarkdownEditor
from mentorapp.ui.widgets.painting import Circle, Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class LibraryEditor(QWidget):
    """Shows one text at a time, to be read or written, and keeps it safe through an :class:`ItemSession`."""

    committed = Signal(object)
    """The id of what was written or changed."""
    closed = Signal()
    """What was open is no longer there."""
    escaped = Signal()
    """The person wants to go back to the list."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._filling = False
        self.session = ItemSession(context, self._collect, self)
        self.session.changed.connect(self._show_state)
        self.session.committed.connect(self.committed)
        self.title = data(QLineEdit(self))
        self.title.setMaxLength(TITLE_LIMIT)
        self.title.setPlaceholderText(self.tr("Title"))
        name(self.title, self.tr("Title"))
        self.title.textEdited.connect(self._touch)
        self.kind = Select(self.tr("Kind"), self)
        for kind in LibraryKind:
            self.kind.addItem(library_words.one(kind), kind)
        self.kind.currentIndexChanged.connect(self._touch)
        self.text = MarkdownEditor(self.tr("Text"), self, plain=True)
        self.text.editor.setPlaceholderText(self.tr("Write what you want to use again."))
        self.text.editor.limit = BODY_LIMIT
        self.text.editor.refused.connect(self._too_much)
        self.text.changed.connect(self._touch)
        self.text.preview_changed.connect(self._show_mode)
        data(self.text.preview)
        self.state = Quiet("", self)
        self._make_tools()
        self._arrange()
        self._show_state()

    @property
    def item_id(self) -> int | None:
        """Return the id of what is open; None for a new text and when nothing is open."""
        return self.session.item_id

    def open(self, item_id: int | None, kind: LibraryKind, *, writing: bool) -> bool:
        """Open a text, or a new one; returns False when the one on screen cannot be left or it is gone."""
        if not self.session.leave():
            return False
        try:
            text = self.session.open(item_id, kind)
        except UserError as error:
            self._context.show_error(error)
            return False
        self.text.set_preview(not writing and not self.session.has_changes)
        self._fill(text)
        for pane in (self.text.editor, self.text.preview):
            pane.moveCursor(QTextCursor.MoveOperation.Start)
            pane.verticalScrollBar().setValue(0)
        self._show_mode()
        return True

    def write(self) -> None:
        """Put the cursor into the words, or into the title of a new text."""
        self.text.set_preview(False)
        (self.text.editor if self.title.text() else self.title).setFocus()

    def toggle_preview(self) -> None:
        """Change between writing and reading."""
        if self.session.is_open:
            self.text.toggle_preview()

    def save(self) -> bool:
        """Commit what is on the screen; returns False when it could not be."""
        return self.session.commit()

    def leave(self) -> bool:
        """Bring everything to safety and let the text go; returns False when it cannot be left."""
        if not self.session.leave():
            return False
        self.session.close()
        return True

    def flush(self) -> bool:
        """Bring everything on the screen to safety; returns False when some words are nowhere else."""
        return self.session.leave()

    def reload(self) -> None:
        """Take in what changed elsewhere, unless the person is writing."""
        try:
            text = self.session.reload()
        except UserError:
            if self.session.has_changes:
                self._context.say(self.tr("That text was removed. What you had typed is now a new one."))
            else:
                self.session.close()
                self.closed.emit()
            return
        if text is not None:
            self._fill(text)

    def remove(self) -> None:
        """Remove the text; undo brings it back with all that was typed."""
        if not self.session.is_open:
            return
        item_id = self.session.item_id
        if item_id is None:
            self._throw_away()
            return
        if not self.session.commit():
            return
        self.session.close()
        verb = partial(library.remove, item_id=item_id)
        if self._context.did(verb):
            self._context.say_undo(self.tr("Removed from the library"))
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def _make_tools(self) -> None:
        self.mode = IconButton("square-pen", self.tr("Read"), "Ctrl+E", self)
        self.mode.clicked.connect(self.toggle_preview)
        self.bin = IconButton("trash-2", self.tr("Remove"), "Ctrl+Shift+Backspace", self)
        self.bin.clicked.connect(self.remove)

    def _arrange(self) -> None:
        head = row(4)
        head.addWidget(CircleBadge(Circle.MINE, self))
        head.addStretch(1)
        head.addWidget(self.mode)
        head.addWidget(self.bin)
        fields = row(12)
        fields.addWidget(self.title, 1)
        fields.addWidget(self.kind)
        paper = Paper(self)
        paper.watch(self.text.editor, self.text.preview)
        paper.body.setContentsMargins(16, 14, 16, 14)
        paper.body.addWidget(self.text)
        whole = column(12)
        whole.addLayout(head)
        whole.addLayout(fields)
        whole.addWidget(paper, 1)
        whole.addWidget(self.state)
        self.setLayout(whole)

    def _collect(self) -> ItemText:
        return ItemText(LibraryKind(self.kind.currentData()), self.title.text(), self.text.text())

    def _fill(self, text: ItemText) -> None:
        self._filling = True
        self.title.setText(text.title)
        self.title.setCursorPosition(0)
        self.kind.setCurrentIndex(self.kind.findData(text.kind))
        self.text.set_text(text.body)
        self.text.editor.document().clearUndoRedoStacks()
        self._filling = False

    def _touch(self) -> None:
        if not self._filling:
            self.session.touch()

    def _throw_away(self) -> None:
        try:
            self.session.drop()
        except UserError as error:
            self._context.show_error(error)
            return
        self._fill(ItemText(LibraryKind.PROMPT))
        self.closed.emit()

    def _show_mode(self) -> None:
        reading = self.text.is_preview()
        self.mode.set_icon(
            "square-pen" if reading else "eye", self.tr("Edit") if reading else self.tr("Read")
        )

    def _show_state(self) -> None:
        if not hasattr(self, "state"):
            return
        status = self.session.status()
        words = self._words(status)
        if words != self.state.text():
            self.state.setText(words)
        self.state.set_tone(Tone.WARN if status.progress is Progress.REFUSED else Tone.NEUTRAL)

    def _words(self, status: Status) -> str:
        match status.progress:
            case Progress.NOTHING:
                return self.tr("Nothing to save yet")
            case Progress.SAVED:
                return self.tr("Saved {0}").format(when.moment(status.at)) if status.at else ""
            case Progress.TYPING:
                return self.tr("Saving…")
            case Progress.DRAFT:
                return self.tr("Draft kept {0}").format(when.clock(status.at)) if status.at else ""
            case Progress.RECOVERED:
                return self.tr("Recovered what you had typed")
            case Progress.REFUSED:
                return self.tr("Not saved: {0} What you typed stays here.").format(status.reason)

    def _too_much(self, length: object) -> None:
        self._context.show_error(UserError("text.too_long", field="text", length=length, limit=BODY_LIMIT))
