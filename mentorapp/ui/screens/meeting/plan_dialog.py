"""Planning a meeting or changing what is planned: who, when, how long, where, and what to speak of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.meetings import MeetingFields, MeetingKind
from mentorapp.services import meetings, mentees
from mentorapp.services.agendas import AgendaWords, agenda_from_open
from mentorapp.ui import errors, overlap, theme, when
from mentorapp.ui.accessibility import data
from mentorapp.ui.library_insert import attach_library
from mentorapp.ui.screens.meeting.people import PeopleChoice
from mentorapp.ui.screens.meeting.repeat import RepeatChoice
from mentorapp.ui.screens.meeting.words import kind_word
from mentorapp.ui.widgets.badges import CircleBadge
from mentorapp.ui.widgets.buttons import LinkButton, PrimaryButton, Segments
from mentorapp.ui.widgets.containers import row
from mentorapp.ui.widgets.dialogs import SAVE_KEY, FormDialog
from mentorapp.ui.widgets.fields import DateField, Field, LineField, TextArea
from mentorapp.ui.widgets.painting import Circle

if TYPE_CHECKING:
    from mentorapp.services.meeting_rows import MeetingRow
    from mentorapp.ui.context import Context

WIDTH = 720
MINUTES = 45
_TIME = re.compile(r"\s*(\d{1,2})(?:[:.h]?(\d{2}))?\s*", re.ASCII)


class PlanMeetingDialog(FormDialog):
    """The form of a meeting; only somebody to meet must be chosen."""

    saved = Signal(object)
    """The id of the meeting that was planned or changed, the first one of a series."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        *,
        meeting: MeetingRow | None = None,
        mentee_ids: Sequence[int] = (),
        starts_at: datetime | None = None,
        engagement_id: int | None = None,
    ) -> None:
        super().__init__("", parent, width=WIDTH)
        title = self.tr("Change the meeting") if meeting else self.tr("Plan a meeting")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._context = context
        self._meeting = meeting
        self._engagement_id = meeting.engagement_id if meeting else engagement_id
        self._make_fields()
        self._lay_out()
        self.save_button = PrimaryButton(
            self.tr("Save") if meeting else self.tr("Plan it"), "check", SAVE_KEY, self
        )
        self.save_button.clicked.connect(self.save)
        self.add_buttons(self.save_button, self.cancel_button())
        self.save_by_key()
        self._fill(meeting, mentee_ids, starts_at)
        self._at_first = self._shown()
        (self.title_field.edit if self.people.ids() else self.people.picker).setFocus()

    def save(self) -> None:
        """Plan the meeting, or say what stands in the way; ask before it overlaps something."""
        fields = self._fields()
        if fields is None:
            self.flush()
            return
        found = self._meeting
        ask = overlap.question(
            self._context,
            self,
            (fields.starts_at, fields.minutes),
            was=(found.starts_at, found.minutes) if found else None,
            meeting_id=found.id if found else None,
        )
        if ask is None:
            self.flush()
            return
        ask.confirmed.connect(self.flush)
        ask.open()

    def flush(self) -> bool:
        """Plan or change the meeting; returns False when it cannot be done as it is."""
        self.set_error("")
        self.clock.set_error("")
        self.minutes.set_error("")
        fields = self._fields()
        if fields is None:
            return False
        try:
            meeting_id = self._write(fields)
        except UserError as error:
            self.set_error(errors.sentence(error))
            return False
        self._at_first = self._shown()
        self.accept()
        self.saved.emit(meeting_id)
        return True

    def take_open(self) -> None:
        """Put what is open with these people into the agenda, below what is there."""
        words = AgendaWords(self.tr("How did it go?"), self.tr("From last time"))
        found = self._context.read(partial(agenda_from_open, mentee_ids=self.people.ids(), words=words))
        if not found:
            self.set_error(self.tr("Nothing is open with them, and nothing was recorded last time."))
            return
        self.set_error("")
        before = self.agenda.toPlainText().rstrip()
        self.agenda.setPlainText(f"{before}\n\n{found}" if before else found)
        self.agenda.setFocus()

    def _make_fields(self) -> None:
        self.people = PeopleChoice(self._context.read(mentees.names), self)
        kinds = [(MeetingKind.MEETING, "users"), (MeetingKind.OBSERVATION, "eye")]
        self.kind = Segments([(kind, kind_word(kind), icon) for kind, icon in kinds], self.tr("What"), self)
        self.title_field = LineField(self.tr("Title"))
        self.title_field.edit.setPlaceholderText(self.tr("What it is about; may stay empty"))
        self.place = LineField(self.tr("Place"))
        self.day = DateField(self.tr("Day"), self)
        self.clock = LineField(self.tr("Time"))
        self.minutes = LineField(self.tr("Minutes"))
        self.repeat = RepeatChoice(self)
        self.agenda = data(TextArea(self.tr("Agenda"), self, rows=5))
        attach_library(self.agenda, self._context)
        for field in (self.title_field, self.place, self.clock, self.minutes):
            data(field.edit)

    def _lay_out(self) -> None:
        head = row(12)
        head.addWidget(self.kind)
        head.addStretch(1)
        head.addWidget(CircleBadge(Circle.OURS, self))
        self.body.addLayout(head)
        self.body.addWidget(Field(self.tr("With whom"), self.people))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(12))
        grid.addWidget(self.title_field, 0, 0, 1, 2)
        grid.addWidget(self.place, 0, 2)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(Field(self.tr("Day"), self.day), 1, 0, top)
        grid.addWidget(self.clock, 1, 1, top)
        grid.addWidget(self.minutes, 1, 2, top)
        for place in range(3):
            grid.setColumnStretch(place, 1)
        self.body.addLayout(grid)
        if self._meeting is None:
            self.body.addWidget(self.repeat)
        else:
            self.repeat.hide()
        self.body.addWidget(Field(self.tr("Agenda"), self.agenda))
        self.open_button = LinkButton(self.tr("Add what is open with them"), self)
        self.open_button.clicked.connect(self.take_open)
        foot = row()
        foot.addWidget(self.open_button)
        foot.addStretch(1)
        self.body.addLayout(foot)

    def _fill(
        self, meeting: MeetingRow | None, mentee_ids: Sequence[int], starts_at: datetime | None
    ) -> None:
        now = when.local(self._context.vault.clock())
        begins = when.local(meeting.starts_at if meeting else starts_at or _next_hour(now))
        self.day.setDate(QDate(begins.year, begins.month, begins.day))
        self.clock.set_text(f"{begins:%H:%M}")
        self.minutes.set_text(str(meeting.minutes if meeting else MINUTES))
        self.kind.set_value(meeting.kind if meeting else MeetingKind.MEETING)
        self.repeat.begin(self.day.date())
        self.people.set_ids(meeting.mentee_ids if meeting else mentee_ids)
        if meeting is not None:
            self.title_field.set_text(meeting.title)
            self.place.set_text(meeting.place)
            self.agenda.setPlainText(meeting.agenda)

    def _shown(self) -> tuple[object, ...]:
        return (
            self.people.ids(),
            self.people.picker.text(),
            self.kind.value(),
            self.title_field.text(),
            self.place.text(),
            self.day.date(),
            self.clock.text(),
            self.minutes.text(),
            self.agenda.toPlainText(),
        )

    def _fields(self) -> MeetingFields | None:
        clock = _read_time(self.clock.text())
        if clock is None:
            self.clock.set_error(self.tr("Write a time such as 15:30."))
            self.clock.edit.setFocus()
            return None
        minutes = self.minutes.text().strip()
        if not minutes.isascii() or not minutes.isdigit() or len(minutes) > 4:
            self.minutes.set_error(self.tr("Write a number of minutes."))
            self.minutes.edit.setFocus()
            return None
        if not self.people.take_typed():
            self.set_error(self.tr("Nobody here has this name. Choose one from the list, or empty the line."))
            return None
        shown = self.day.date()
        wall = datetime.combine(date(shown.year(), shown.month(), shown.day()), clock)
        kind = self.kind.value()
        if not isinstance(kind, MeetingKind):
            kind = self._meeting.kind if self._meeting else MeetingKind.MEETING
        return MeetingFields(
            kind,
            self.title_field.text(),
            wall.astimezone(),
            int(minutes),
            self.place.text(),
            self.agenda.toPlainText(),
            self.people.ids(),
            self._engagement_id,
        )

    def _write(self, fields: MeetingFields) -> int:
        rule = self.repeat.rule()
        if self._meeting is not None:
            self._context.attempt(partial(meetings.edit, meeting_id=self._meeting.id, fields=fields))
            self._context.say_undo(self.tr("The meeting is changed."))
            return self._meeting.id
        if rule is None:
            meeting_id = self._context.attempt(partial(meetings.plan, fields=fields))
            self._context.say_undo(self.tr("Planned for {0}.").format(when.moment(fields.starts_at)))
            return meeting_id
        ids = self._context.attempt(partial(meetings.plan_series, fields=fields, rule=rule))
        self._context.say_undo(self.tr("%n meetings planned.", None, len(ids)))
        return ids[0]


def open_plan_dialog(
    context: Context,
    parent: QWidget,
    *,
    mentee_ids: Sequence[int] = (),
    starts_at: datetime | None = None,
    engagement_id: int | None = None,
) -> PlanMeetingDialog:
    """Open the form of a new meeting, with what is known already."""
    dialog = PlanMeetingDialog(
        context, parent, mentee_ids=mentee_ids, starts_at=starts_at, engagement_id=engagement_id
    )
    dialog.open()
    return dialog


def _next_hour(now: datetime) -> datetime:
    return now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)


def _read_time(text: str) -> time | None:
    """Return the time of day that "15:30", "1530", "15.30" or "15" mean."""
    found = _TIME.fullmatch(text)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
