"""Who came to a meeting with several people."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorapp.domain.ours.meetings import Presence
from mentorapp.services import meetings
from mentorapp.ui.accessibility import data
from mentorapp.ui.screens.meeting.words import presence_word
from mentorapp.ui.widgets.badges import Avatar
from mentorapp.ui.widgets.containers import empty, row
from mentorapp.ui.widgets.fields import Select
from mentorapp.ui.widgets.labels import Body, Section

if TYPE_CHECKING:
    from mentorapp.services.meeting_rows import MeetingRow
    from mentorapp.ui.context import Context


class AttendanceList(QWidget):
    """A line for each person, with whether they came."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting: MeetingRow | None = None
        self._choices: dict[int, Select] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        outer.addWidget(Section(self.tr("Who came"), self))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        outer.addLayout(self._lines)

    def show_meeting(self, meeting: MeetingRow) -> None:
        """Show the people of a meeting; with one alone there is nothing to ask."""
        people = [(one.mentee_id, one.name) for one in meeting.people]
        before = [(one.mentee_id, one.name) for one in self._meeting.people] if self._meeting else None
        self._meeting = meeting
        self.setVisible(len(people) > 1)
        if people != before:
            self._make_lines(meeting)
        for one in meeting.people:
            choice = self._choices[one.mentee_id]
            choice.blockSignals(True)
            choice.setCurrentIndex(choice.findData(one.presence.value))
            choice.blockSignals(False)

    def _make_lines(self, meeting: MeetingRow) -> None:
        empty(self._lines)
        self._choices = {}
        for one in meeting.people:
            line = row(12)
            choice = Select(self.tr("Whether {0} came").format(one.name), self)
            data(choice)
            for presence in Presence:
                choice.addItem(presence_word(presence), presence.value)
            choice.setProperty("mentee", one.mentee_id)
            choice.currentIndexChanged.connect(self._changed)
            self._choices[one.mentee_id] = choice
            line.addWidget(Avatar(one.name, 28, self))
            line.addWidget(data(Body(one.name, self)), 1)
            line.addWidget(choice)
            self._lines.addLayout(line)

    def _changed(self) -> None:
        choice = self.sender()
        if isinstance(choice, Select) and self._meeting is not None:
            self._context.did(
                partial(
                    meetings.attend,
                    meeting_id=self._meeting.id,
                    mentee_id=int(choice.property("mentee")),
                    presence=Presence(choice.currentData()),
                )
            )
