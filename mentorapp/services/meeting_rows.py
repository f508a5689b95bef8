"""Meetings as they are read: with the people of each."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from mentorapp.domain.ours.meetings import MeetingFields, MeetingKind, MeetingState, Presence
from mentorapp.domain.tables import read_moment

if TYPE_CHECKING:
    from sqlalchemy import Connection

_MOST_NAMES = 3
_ROWS = """
    SELECT m.id, m.uid, m.engagement_id, m.series_id, m.kind, m.state, m.title, m.place, m.agenda, m.record,
           m.starts_at, m.minutes, m.zone, m.closed_at, e.name AS group_name
    FROM ours_meeting m LEFT JOIN ours_engagement e ON e.id = m.engagement_id
"""
_PEOPLE = text("""
    SELECT a.meeting_id, a.mentee_id, p.name, a.presence
    FROM ours_attendance a JOIN ours_mentee p ON p.id = a.mentee_id
    WHERE a.meeting_id IN (SELECT value FROM json_each(:ids)) ORDER BY a.id
""")


@dataclass(frozen=True)
class Person:
    """A mentee of a meeting, and whether they came."""

    mentee_id: int
    name: str
    presence: Presence


@dataclass(frozen=True)
class MeetingRow:
    """A meeting as shown. Moments are UTC; ``zone`` is an IANA name, "" where the machine did not say."""

    id: int
    uid: str
    engagement_id: int | None
    series_id: int | None
    kind: MeetingKind
    state: MeetingState
    title: str
    place: str
    agenda: str
    record: str
    starts_at: datetime
    minutes: int
    zone: str
    closed_at: datetime | None
    people: tuple[Person, ...]
    group_name: str

    @property
    def ends_at(self) -> datetime:
        """The moment it ends, in UTC."""
        return self.starts_at + timedelta(minutes=self.minutes)

    @property
    def who(self) -> str:
        """The group's name, or the names of the people: at most three, and how many more."""
        if self.group_name:
            return self.group_name
        names = [person.name for person in self.people]
        more = len(names) - _MOST_NAMES
        return ", ".join(names[:_MOST_NAMES]) + (f" +{more}" if more > 0 else "")

    @property
    def display_title(self) -> str:
        """The title, or whom it is with."""
        return self.title or self.who

    @property
    def mentee_ids(self) -> tuple[int, ...]:
        """The ids of the people."""
        return tuple(person.mentee_id for person in self.people)

    @property
    def fields(self) -> MeetingFields:
        """What of it may be edited."""
        return MeetingFields(
            self.kind,
            self.title,
            self.starts_at,
            self.minutes,
            self.place,
            self.agenda,
            self.mentee_ids,
            self.engagement_id,
        )


def read(connection: Connection, rest: str, parameters: dict[str, Any]) -> list[MeetingRow]:
    """Return the meetings ``m`` that the end of a statement, ``rest``, chooses and orders."""
    found = connection.execute(text(f"{_ROWS} {rest}"), parameters).all()
    people: dict[int, list[Person]] = defaultdict(list)
    for row in connection.execute(_PEOPLE, {"ids": json.dumps([row.id for row in found])}):
        people[row.meeting_id].append(Person(row.mentee_id, row.name, Presence(row.presence)))
    return [
        MeetingRow(
            row.id,
            row.uid,
            row.engagement_id,
            row.series_id,
            MeetingKind(row.kind),
            MeetingState(row.state),
            row.title,
            row.place,
            row.agenda,
            row.record,
            read_moment(row.starts_at),
            row.minutes,
            row.zone,
            read_moment(row.closed_at) if row.closed_at else None,
            tuple(people[row.id]),
            row.group_name or "",
        )
        for row in found
    ]
