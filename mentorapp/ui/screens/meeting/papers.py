"""The two texts of a meeting: the record that both read, and the private note beside it.

Words go into a draft within a second, and into the record or the note when the text is left, when the page is
left, and some time after the last key.
"""

from __future__ import annotations

from abc import abstractmethod
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorapp.domain.errors import UserError
from mentorapp.services import drafts, meeting_notes, meetings, notes
from mentorapp.ui import errors
from mentorapp.ui.accessibility import data, name
from mentorapp.ui.drafts import DraftKeeper, DraftText
from mentorapp.ui.library_insert import attach_library
from mentorapp.ui.widgets.badges import CircleBadge
from mentorapp.ui.widgets.containers import row
from mentorapp.ui.widgets.fields import TextArea
from mentorapp.ui.widgets.labels import Quiet, Section
from mentorapp.ui.widgets.painting import Circle, Tone, box

if TYPE_CHECKING:
    from mentorapp.services.meeting_rows import MeetingRow
    from mentorapp.services.notes import NoteRow
    from mentorapp.ui.context import Context

COMMIT_MILLISECONDS = 20_000
"""From the last key to the commit."""
ROWS = 9


class Paper(QWidget):
    """A text with its heading and the sign of its circle. What differs is in the two papers below."""

    circle = Circle.OURS
    tone = Tone.OURS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.meeting: MeetingRow | None = None
        self._saved_text = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        head = row(8)
        self.heading = Section("", self)
        head.addWidget(self.heading, 1)
        head.addWidget(CircleBadge(self.circle, self))
        self.text = data(TextArea("", self, rows=ROWS))
        attach_library(self.text, context)
        self.problem = Quiet("", self)
        self.problem.set_tone(Tone.WARN)
        self.problem.hide()
        column.addLayout(head)
        column.addWidget(self.text, 1)
        column.addWidget(self.problem)
        self.keeper = DraftKeeper(context, "", self._collect, self)
        self._timer = QTimer(self, interval=COMMIT_MILLISECONDS, singleShot=True)
        self._timer.timeout.connect(self.commit)
        self.text.textChanged.connect(self._edited)
        self.text.installEventFilter(self)
        self._filling = False

    def name_paper(self, title: str, hint: str) -> None:
        """Say what the text is, and what belongs there."""
        self.heading.setText(title)
        name(self.text, title, self.circle.meaning())
        self.text.setPlaceholderText(hint)

    @abstractmethod
    def open(self, meeting: MeetingRow) -> None:
        """Show the text of a meeting, or the draft of it that waits."""

    def has_changes(self) -> bool:
        """Return whether there are words that are nowhere but in a draft or on the screen."""
        return self.meeting is not None and self.text.toPlainText().rstrip() != self._saved_text

    def commit(self) -> bool:
        """Write the text where it belongs; returns False when it is not there afterwards."""
        self._timer.stop()
        if not self.has_changes():
            if self.keeper.is_waiting:
                self._drop_draft()
            return True
        try:
            self.write()
        except UserError as error:
            self._say(errors.sentence(error))
            return False
        self._say("")
        return True

    def flush(self) -> bool:
        """Bring the words to safety; returns False when they are only on the screen."""
        return self.commit() or self.keeper.flush()

    @abstractmethod
    def write(self) -> None:
        """Write the text into its record or note; raises ``UserError``."""

    def show_text(self, saved: str, draft: str | None) -> None:
        """Show the draft, or else what is saved, unless that is what stands there already."""
        self._saved_text = saved.rstrip()
        shown = saved if draft is None else draft
        self._say("")
        if shown == self.text.toPlainText():
            return
        self._filling = True
        self.text.setPlainText(shown)
        self._filling = False

    def written(self) -> None:
        """Say that what is on the screen is where it belongs."""
        self._saved_text = self.text.toPlainText().rstrip()
        self.keeper.forget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Write the text when it is left."""
        if watched is self.text and event.type() == QEvent.Type.FocusOut:
            self.commit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet in the tint of its circle."""
        del event
        painter = QPainter(self)
        box(painter, self.rect(), self.tone.tint, self.tone.ink, 10)
        painter.end()

    @abstractmethod
    def _collect(self) -> DraftText:
        """Return what is to be kept as the draft."""

    def _drop_draft(self) -> None:
        try:
            self.context.attempt(partial(drafts.discard, key=self.keeper.key), self.keeper.key)
        except UserError as error:
            self._say(errors.sentence(error))
            return
        self.keeper.forget()

    def _edited(self) -> None:
        if not self._filling and self.meeting is not None:
            self._timer.start(COMMIT_MILLISECONDS)
            self.keeper.touch()

    def _say(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _draft(self, key: str) -> str | None:
        found = self.context.read(partial(drafts.get, key=key))
        return found.body if found is not None else None


class RecordPaper(Paper):
    """What was said and agreed: mentor and mentee both read it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.name_paper(
            self.tr("Shared record"), self.tr("What you spoke of and agreed. They may read it too.")
        )

    def open(self, meeting: MeetingRow) -> None:
        """Show the shared record."""
        same = self.meeting is not None and self.meeting.id == meeting.id
        unsaved = same and self.has_changes()
        self.meeting = meeting
        self.keeper.key = meeting_notes.key_of_record(meeting.id)
        if not unsaved:
            self.show_text(meeting.record, self._draft(self.keeper.key))

    def write(self) -> None:
        """Keep the record, and drop its draft in the same commit."""
        if self.meeting is not None:
            key = self.keeper.key
            text = self.text.toPlainText()
            self.context.attempt(
                partial(meetings.hold, meeting_id=self.meeting.id, record=text, draft_key=key), key
            )
            self.written()

    def _collect(self) -> DraftText:
        meeting_id = self.meeting.id if self.meeting is not None else None
        return DraftText(self.text.toPlainText(), meeting_id=meeting_id)


class PrivatePaper(Paper):
    """What the mentor notes for themselves; it is a private note like any other, on this meeting."""

    circle = Circle.MINE
    tone = Tone.MINE

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.name_paper(self.tr("Private note"), self.tr("What is for you alone. Nobody else ever reads it."))
        self._note: NoteRow | None = None

    def open(self, meeting: MeetingRow) -> None:
        """Show the first private note on the meeting, or an empty one."""
        same = self.meeting is not None and self.meeting.id == meeting.id
        unsaved = same and self.has_changes()
        self.meeting = meeting
        found = self.context.read(partial(notes.on_meeting, meeting_id=meeting.id))
        self._note = found[0] if found else None
        self.keeper.key = (
            drafts.key_of_note(self._note.id) if self._note else meeting_notes.key_of_note(meeting.id)
        )
        if not unsaved:
            self.show_text(self._note.body if self._note else "", self._draft(self.keeper.key))

    def write(self) -> None:
        """Add or change the note; one that was emptied is removed."""
        if self.meeting is None:
            return
        text, key, note = self.text.toPlainText(), self.keeper.key, self._note
        about = self.meeting.mentee_ids[0] if len(self.meeting.mentee_ids) == 1 else None
        if note is None:
            self.context.attempt(
                partial(notes.add, body=text, mentee_id=about, meeting_id=self.meeting.id, draft_key=key),
                key,
            )
        elif not text.strip():
            self._drop_draft()
            self.context.attempt(partial(notes.remove, note_id=note.id), key)
            self.context.say_undo(self.tr("The private note is removed."))
        else:
            self.context.attempt(
                partial(
                    notes.edit,
                    note_id=note.id,
                    body=text,
                    mentee_id=note.mentee_id,
                    tags=note.tags,
                    draft_key=key,
                ),
                key,
            )
        self.written()
        self.open(self.meeting)

    def _collect(self) -> DraftText:
        if self.meeting is None:
            return DraftText(self.text.toPlainText())
        about = self.meeting.mentee_ids[0] if len(self.meeting.mentee_ids) == 1 else None
        note_id = self._note.id if self._note else None
        tags = self._note.tags if self._note else ()
        return DraftText(self.text.toPlainText(), about, note_id, tags, self.meeting.id)
