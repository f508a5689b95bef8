"""The pane in which one note is written: its words, whom it is about, its tags, and how safe it is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QStackedLayout, QWidget

from mentorapp.domain.errors import UserError
from mentorapp.domain.mine.notes import BODY_LIMIT
from mentorapp.services import notes
from mentorapp.ui import theme, when
from mentorapp.ui.context import Context
from mentorapp.ui.drafts import DraftText
from mentorapp.ui.library_insert import attach_library
from mentorapp.ui.screens.notes.dialogs import HistoryDialog
from mentorapp.ui.screens.notes.paper import Paper, Recovered, StatusLine
from mentorapp.ui.screens.notes.session import NoteSession, Progress
from mentorapp.ui.widgets.badges import CircleBadge
from mentorapp.ui.widgets.buttons import IconButton, LinkButton
from mentorapp.ui.widgets.containers import EmptyState, column, row
from mentorapp.ui.widgets.fields import PersonPicker
from mentorapp.ui.widgets.labels import Quiet
from mentorapp.ui.widgets.markdown import MarkdownEditor
from mentorapp.ui.widgets.painting import Circle
from mentorapp.ui.widgets.tags import TagEditor

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

PERSON_WIDTH = 220
ROOMY = 520
"""From this width (at 100 %) the person and the tags stand side by side."""


class NoteEditor(QWidget):
    """Shows one note at a time and keeps it safe through a :class:`NoteSession`."""

    committed = Signal(object)
    """The id of the note that was written or changed."""
    closed = Signal()
    """The note that was open is no longer there."""
    escaped = Signal()
    """The person wants to go back to the list."""
    new_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._filling = False
        self._person: int | None = None
        self._names: list[tuple[int, str]] = []
        self.session = NoteSession(context, self._collect, self)
        self.session.changed.connect(self._show_state)
        self.session.committed.connect(self._committed)
        self._make_tools()
        self._make_fields()
        self.recovered = Recovered(self)
        self.recovered.kept.connect(self.save)
        self.recovered.thrown_away.connect(self._throw_away)
        self.text = MarkdownEditor(self.tr("Your note"), self, plain=True)
        self.text.editor.setPlaceholderText(self.tr("Write. Only you can read this."))
        self.text.editor.limit = BODY_LIMIT
        self.text.editor.refused.connect(self._too_much)
        attach_library(self.text.editor, context)
        self.text.changed.connect(self._typed)
        self.text.preview_changed.connect(self._previewed)
        self.state = StatusLine(self)
        self.save_now = LinkButton(self.tr("Save now"), self)
        self.save_now.clicked.connect(self.save)
        self._arrange()
        self._dress()
        self._show_state()

    @property
    def note_id(self) -> int | None:
        """Return the id of the open note; None for a new one and when nothing is open."""
        return self.session.note_id

    def open(self, note_id: int | None, draft_key: str = "") -> bool:
        """Open a note, a new one or the draft of one; returns False when the one on screen cannot be left.

        Also when the note is gone, which is then said.
        """
        if not self.session.leave():
            return False
        try:
            text = self.session.open(note_id, draft_key)
        except UserError as error:
            self._context.show_error(error)
            return False
        self._fill(text)
        self._stack.setCurrentWidget(self._pane)
        return True

    def close_note(self) -> bool:
        """Leave the note and show that none is open; returns False when it cannot be left."""
        if not self.session.leave():
            return False
        self._show_nothing()
        return True

    def save(self) -> bool:
        """Commit what is on the screen; returns False when it could not be."""
        return self.session.commit()

    def flush(self) -> bool:
        """Bring everything on the screen to safety; returns False when some words are nowhere else."""
        return self.session.leave()

    def reload(self) -> None:
        """Take in what changed elsewhere, unless the person is writing."""
        had_note = self.session.note is not None
        try:
            text = self.session.reload()
        except UserError:
            if self.session.has_changes:
                self._context.say(self.tr("That note was removed. What you had typed is now a new note."))
            else:
                self._show_nothing()
                self.closed.emit()
            return
        if text is not None:
            self._fill(text)
        elif had_note:
            self._show_facts()

    def set_people(self, people: list[tuple[int, str]]) -> None:
        """Offer these people: ids and names. Somebody who is gone is chosen no longer."""
        if people == self._names:
            return
        self._names = people
        self._filling = True
        self.person.set_people(people)
        self.person.set_person(self._person)
        self._filling = False
        self._person = self.person.person()

    def set_known_tags(self, tags: list[str]) -> None:
        """Offer these tags for completion."""
        self.tags.set_known(tags)

    def toggle_preview(self) -> None:
        """Change between writing and reading."""
        if self.session.is_open:
            self.text.toggle_preview()

    def toggle_pin(self) -> None:
        """Pin the note above the others, or let it go."""
        note = self.session.note
        if note is not None:
            self._context.did(partial(notes.pin, note_id=note.id, pinned=not note.pinned))
        self._show_facts()

    def show_history(self) -> None:
        """Open the versions of the note, after saving the one on the screen."""
        note = self.session.note
        if note is None or not (self.session.is_recovered or self.session.commit()):
            return
        versions = self._context.read(partial(notes.history, note_id=note.id))
        dialog = HistoryDialog(versions, self.window())
        dialog.chosen.connect(self._go_back)
        dialog.open()

    def remove(self) -> None:
        """Remove the note; undo brings it back with all that was typed."""
        note = self.session.note
        if note is None:
            if self.session.is_open:
                self._throw_away()
            return
        if not self.session.settle():
            return
        self._show_nothing()
        if self._context.did(partial(notes.remove, note_id=note.id)):
            self._context.say_undo(self.tr("Note removed"))
            self.closed.emit()
        else:
            self.open(note.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the person above the tags where there is no room for them side by side."""
        super().resizeEvent(event)
        side_by_side = self.width() >= theme.px(ROOMY)
        direction = QBoxLayout.Direction
        self._fields.setDirection(direction.LeftToRight if side_by_side else direction.TopToBottom)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_stack"):
            self._dress()

    def _make_tools(self) -> None:
        self.written = Quiet("", self)
        self.written.setWordWrap(False)
        self.written.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.pin = IconButton("pin", self.tr("Pin"), "Ctrl+Shift+P", self)
        self.pin.setCheckable(True)
        self.pin.clicked.connect(self.toggle_pin)
        self.preview = IconButton("eye", self.tr("Preview"), "Ctrl+E", self)
        self.preview.setCheckable(True)
        self.preview.clicked.connect(self.toggle_preview)
        self.history = IconButton("history", self.tr("Earlier versions"), "Ctrl+H", self)
        self.history.clicked.connect(self.show_history)
        self.bin = IconButton("trash-2", self.tr("Remove"), "Ctrl+Shift+Backspace", self)
        self.bin.clicked.connect(self.remove)

    def _make_fields(self) -> None:
        self.person = PersonPicker(self.tr("Whom it is about"), self)
        self.person.setPlaceholderText(self.tr("About nobody in particular"))
        self.person.changed.connect(self._person_typed)
        self.person.editingFinished.connect(self._person_finished)
        self.tags = TagEditor(self.tr("Tags"), self)
        self.tags.changed.connect(self._touch)

    def _arrange(self) -> None:
        head = row(4)
        badge = CircleBadge(Circle.MINE, self)
        head.addWidget(badge)
        head.addSpacing(theme.px(8))
        head.addWidget(self.written, 1)
        for button in (self.pin, self.preview, self.history, self.bin):
            head.addWidget(button)
        self._fields = row(12)
        self._fields.addWidget(self.person, 0, Qt.AlignmentFlag.AlignTop)
        self._fields.addWidget(self.tags, 1)
        paper = Paper(self)
        paper.watch(self.text.editor, self.text.preview)
        paper.body.setContentsMargins(16, 14, 16, 14)
        paper.body.addWidget(self.text)
        foot = row(8)
        foot.addWidget(self.state, 1)
        foot.addWidget(self.save_now, 0, Qt.AlignmentFlag.AlignTop)
        self._pane = QWidget(self)
        whole = column(12)
        for line in (head, self._fields):
            whole.addLayout(line)
        whole.addWidget(self.recovered)
        whole.addWidget(paper, 1)
        whole.addLayout(foot)
        self._pane.setLayout(whole)
        self.nothing = EmptyState(
            self.tr("Choose a note, or write a new one."), self.tr("New note"), "notebook-pen", "Ctrl+Shift+N"
        )
        self.nothing.pressed.connect(self.new_wanted)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self._pane)

    def _dress(self) -> None:
        words = theme.font("section", bold=False)
        if self.text.editor.font() != words:
            self.text.editor.setFont(words)
        self.person.setFixedWidth(theme.px(PERSON_WIDTH))

    def _collect(self) -> DraftText:
        return DraftText(self.text.text(), self._person, self.note_id, self.tags.tags())

    def _fill(self, text: DraftText) -> None:
        """Show ``text``; the place of the cursor is kept when it is the same note in other words."""
        self._filling = True
        editor = self.text.editor
        place = editor.textCursor().position()
        self.text.set_text(text.body)
        editor.document().clearUndoRedoStacks()
        if editor.hasFocus():
            cursor = editor.textCursor()
            cursor.setPosition(min(place, max(0, editor.document().characterCount() - 1)))
            editor.setTextCursor(cursor)
        self._person = text.mentee_id
        self.person.set_person(text.mentee_id)
        self.tags.set_tags(text.tags)
        self._filling = False
        self._show_facts()

    def _show_nothing(self) -> None:
        self.session.close()
        self._fill(DraftText(""))
        self._stack.setCurrentWidget(self.nothing)

    def _show_facts(self) -> None:
        """Show what the person cannot type: the date, the pin, what can be done."""
        note = self.session.note
        self.written.setText(self._written())
        self.pin.setChecked(bool(note and note.pinned))
        self.pin.set_icon("pin", self.tr("Pinned") if note and note.pinned else self.tr("Pin"))
        for button in (self.pin, self.history):
            button.setEnabled(note is not None)
        self._show_state()

    def _written(self) -> str:
        note = self.session.note
        if note is None:
            return self.tr("A new note")
        return self.tr("Written {0}").format(when.moment(note.created_at))

    def _show_state(self) -> None:
        if not hasattr(self, "save_now"):
            return
        status = self.session.status()
        self.state.show_status(status)
        unsaved = {Progress.TYPING, Progress.DRAFT, Progress.REFUSED}
        self.save_now.setVisible(status.progress in unsaved)
        if self.session.is_recovered:
            self.recovered.tell(emptied=not self.text.text().strip())
        else:
            self.recovered.hide()

    def _committed(self, note_id: object) -> None:
        """A new note has a date, a pin and a history from now on."""
        self._show_facts()
        self.committed.emit(note_id)

    def _typed(self) -> None:
        self._touch()

    def _touch(self) -> None:
        if not self._filling and self.session.is_open:
            self.session.touch()

    def _person_typed(self) -> None:
        if self._filling or self.person.is_unknown() or self.person.person() == self._person:
            return
        self._person = self.person.person()
        self._touch()

    def _person_finished(self) -> None:
        """Take the one person whose name holds what was typed, or go back to the one chosen before."""
        if not self.person.is_unknown():
            return
        typed = self.person.text().strip().casefold()
        found = [person_id for person_id, known in self._names if typed in known.casefold()]
        self.person.set_person(found[0] if len(found) == 1 else self._person)

    def _throw_away(self) -> None:
        try:
            self._fill(self.session.throw_away())
        except UserError as error:
            self._context.show_error(error)
            return
        if self.session.note is None:
            self._show_nothing()
            self.closed.emit()

    def _go_back(self, change_id: object) -> None:
        note = self.session.note
        if note is None or not isinstance(change_id, int):
            return
        if self._context.did(partial(notes.revert, note_id=note.id, change_id=change_id)):
            self._context.say_undo(self.tr("Went back to an earlier version"))

    def _previewed(self, on: bool) -> None:
        self.preview.setChecked(on)

    def _too_much(self, length: object) -> None:
        self._context.show_error(UserError("text.too_long", field="note", length=length, limit=BODY_LIMIT))
