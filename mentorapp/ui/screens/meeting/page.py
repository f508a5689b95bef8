"""One meeting: what is planned, what both write, what is for the mentor alone, and what comes next."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.meetings import MeetingKind, MeetingState
from mentorapp.services import meetings
from mentorapp.services.attachments import AttachmentOwner
from mentorapp.services.changes import Kind
from mentorapp.ui import keys, when
from mentorapp.ui.accessibility import data
from mentorapp.ui.attachments.panel import AttachmentsPanel
from mentorapp.ui.screens.calendar.exchange import Exchange
from mentorapp.ui.screens.meeting.attendance import AttendanceList
from mentorapp.ui.screens.meeting.close_dialog import CloseMeetingDialog
from mentorapp.ui.screens.meeting.papers import PrivatePaper, RecordPaper
from mentorapp.ui.screens.meeting.plan_dialog import PlanMeetingDialog
from mentorapp.ui.screens.meeting.words import kind_word, state_word
from mentorapp.ui.shell.page import Page
from mentorapp.ui.steps.list import StepsList
from mentorapp.ui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from mentorapp.ui.widgets.containers import Card, column
from mentorapp.ui.widgets.dialogs import Confirm
from mentorapp.ui.widgets.labels import Body, Section

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from mentorapp.services.meeting_rows import MeetingRow
    from mentorapp.ui.context import Context

NOTE = "note"
"""With a meeting's id: open it with the focus in its private note."""
WIDE = 620


class MeetingPage(Page):
    """The page of a meeting; the calendar, Today and the pages of people lead to it."""

    kinds: ClassVar[frozenset[Kind]] = frozenset({Kind.MEETING, Kind.MENTEE, Kind.NOTE, Kind.ENGAGEMENT})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.meeting: MeetingRow | None = None
        self._wants_note = False
        self._make_actions()
        self._agenda_card = Card(self)
        self._agenda_card.body.addWidget(Section(self.tr("Agenda"), self))
        self.agenda = data(Body("", self))
        self._agenda_card.body.addWidget(self.agenda)
        self.record = RecordPaper(context, self)
        self.private = PrivatePaper(context, self)
        self.attendance = AttendanceList(context, self)
        self.steps = StepsList(context, self)
        self.attachments = AttachmentsPanel(context, self)
        self._papers = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._papers.setSpacing(24)
        self._papers.addWidget(self.record, 3)
        self._papers.addWidget(self.private, 2)
        below = column(12)
        below.addWidget(Section(self.tr("Next steps"), self))
        below.addWidget(self.steps)
        self.body.addWidget(self._agenda_card)
        self.body.addLayout(self._papers)
        self.body.addWidget(self.attendance)
        self.body.addLayout(below)
        self.body.addWidget(self.attachments)
        self.body.addStretch(1)

    def open_target(self, target: object) -> None:
        """Show the meeting with this id; ``(id, "note")`` puts the focus into its private note."""
        meeting_id, part = target if isinstance(target, tuple) else (target, "")
        if not isinstance(meeting_id, int):
            return
        if self.meeting is not None and self.meeting.id != meeting_id and not self.flush():
            return
        self._wants_note = part == NOTE
        self._show(meeting_id)

    def refresh(self) -> None:
        """Query the meeting again; leave the page when it has gone."""
        if self.meeting is not None:
            self._show(self.meeting.id)

    def focus_first(self) -> None:
        """Put the focus into the private note where that was wanted, else into the shared record."""
        paper = self.private if self._wants_note else self.record
        cursor = paper.text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        paper.text.setTextCursor(cursor)
        paper.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> bool:
        """Bring both texts to safety."""
        if self.meeting is None:
            return True
        kept = [self.record.flush(), self.private.flush()]
        return all(kept)

    def person_in_view(self) -> int | None:
        """Return the one person of the meeting."""
        return self.meeting.mentee_ids[0] if self.meeting and len(self.meeting.people) == 1 else None

    def close_meeting(self) -> None:
        """Ask for the next step and close the meeting."""
        if self.meeting is not None and self.close_action.isEnabled() and self.flush():
            CloseMeetingDialog(self.context, self.meeting, self.window()).open()

    def edit(self) -> None:
        """Change what is planned."""
        if self.meeting is not None:
            PlanMeetingDialog(self.context, self.window(), meeting=self.meeting).open()

    def export(self) -> None:
        """Write the meeting to a file for another calendar."""
        if self.meeting is not None:
            self.exchange.export_meeting(self.meeting.id)

    def cancel(self) -> None:
        """Cancel the meeting, or plan it again."""
        if self.meeting is None:
            return
        if self.meeting.state == MeetingState.PLANNED:
            if self.context.run(partial(meetings.cancel, meeting_id=self.meeting.id)) is not None:
                self.context.say_undo(self.tr("The meeting is cancelled."))
        elif self.context.did(partial(meetings.replan, meeting_id=self.meeting.id)):
            self.context.say_undo(self.tr("The meeting is planned again."))

    def remove(self) -> None:
        """Remove the meeting; in a series ask whether those after it go too."""
        if self.meeting is None or not self.flush():
            return
        if self.meeting.series_id is None or self.meeting.state == MeetingState.HELD:
            self._remove(following=False)
            return
        ask = Confirm(
            self.window(),
            self.tr("Remove this one, or those after it too?"),
            self.tr("This meeting is one of a series. Your private notes and the next steps stay."),
            self.tr("This and those after it"),
        )
        only = QuietButton(self.tr("Only this one"), parent=ask)
        only.clicked.connect(ask.reject)
        only.clicked.connect(self._remove_one)
        ask.body.addWidget(only)
        ask.confirmed.connect(self._remove_following)
        ask.open()

    def go_back(self) -> None:
        """Go back to the day."""
        self.context.go("today")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the private note below the record where there is no room beside it."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        self._papers.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )

    def _make_actions(self) -> None:
        here = partial(keys.action, self)
        back = here(self.tr("Back to Today"), "Alt+Left", self.go_back, icon="arrow-left")
        self.header.set_back(back)
        self.edit_action = here(self.tr("Change the plan"), "Ctrl+Shift+E", self.edit, icon="pencil-line")
        self.exchange = Exchange(self.context, self)
        self.export_action = here(
            self.tr("Export for another calendar…"), "Ctrl+Shift+X", self.export, icon="download"
        )
        self.cancel_action = here(self.tr("Cancel the meeting"), "", self.cancel, icon="x")
        self.remove_action = here(self.tr("Remove the meeting"), "", self.remove, icon="trash-2")
        self.close_action = here(
            self.tr("Close the meeting"), "Ctrl+Return", self.close_meeting, icon="check"
        )
        self._close_button = PrimaryButton.of(self.close_action)
        self._tools = {
            action: IconButton(icon, action.text(), action.shortcut().toString(), self)
            for icon, action in (
                ("pencil-line", self.edit_action),
                ("download", self.export_action),
                ("x", self.cancel_action),
                ("trash-2", self.remove_action),
            )
        }
        for action, button in self._tools.items():
            button.clicked.connect(action.trigger)
            self.header.add_action(button)
        self.header.add_action(self._close_button)

    def _show(self, meeting_id: int) -> None:
        try:
            meeting = self.context.read(partial(meetings.get, meeting_id=meeting_id))
        except UserError as error:
            self.meeting = None
            self.context.show_error(error)
            self.context.go("today")
            return
        self.meeting = meeting
        self.header.set_title(meeting.display_title, own_words=True)
        self.header.set_avatar(meeting.who)
        self.header.set_subtitle(self._subtitle(meeting))
        self.agenda.setText(meeting.agenda)
        self._agenda_card.setVisible(bool(meeting.agenda.strip()))
        self.record.open(meeting)
        self.private.open(meeting)
        self.attendance.show_meeting(meeting)
        self.steps.show_meeting(meeting_id)
        self.attachments.show_owner(AttachmentOwner(meeting_id=meeting_id))
        planned = meeting.state == MeetingState.PLANNED
        self.close_action.setEnabled(planned)
        self._close_button.setVisible(planned)
        self.cancel_action.setEnabled(meeting.state != MeetingState.HELD)
        text = self.tr("Cancel the meeting") if planned else self.tr("Plan it again")
        self.cancel_action.setText(text)
        tool = self._tools[self.cancel_action]
        tool.set_icon("x" if planned else "rotate-ccw", text)
        tool.setVisible(meeting.state != MeetingState.HELD)

    def _subtitle(self, meeting: MeetingRow) -> str:
        today = when.local(self.context.vault.clock()).date()
        time = self.tr("{0} to {1}").format(
            when.moment(meeting.starts_at, today=today), when.clock(meeting.ends_at)
        )
        parts = [kind_word(meeting.kind)] if meeting.kind != MeetingKind.MEETING else []
        parts += [meeting.who] if meeting.title else []
        parts += [time, meeting.place, state_word(meeting.state)]
        return " · ".join(part for part in parts if part)

    def _remove_one(self) -> None:
        self._remove(following=False)

    def _remove_following(self) -> None:
        self._remove(following=True)

    def _remove(self, *, following: bool) -> None:
        if self.meeting is None:
            return
        meeting_id, self.meeting = self.meeting.id, None
        verb = partial(meetings.remove, meeting_id=meeting_id, following=following)
        count = self.context.run(verb)
        if count is None:
            self._show(meeting_id)
            return
        self.record.meeting = self.private.meeting = None
        self.context.say_undo(self.tr("%n meetings removed.", None, count))
        self.context.go("today")
