"""What a mentor wants to see first: the desk."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import text

from mentorapp.domain.mine.calendar import Reminded
from mentorapp.domain.ours.meetings import MeetingKind
from mentorapp.domain.tables import read_moment, stored_moment
from mentorapp.domain.translating import QT_TRANSLATE_NOOP
from mentorapp.services import drafts, notes, reminders, settings
from mentorapp.services.changes import Changes, Kind, changes
from mentorapp.services.drafts import DraftRow
from mentorapp.services.note_queries import NoteFilter
from mentorapp.services.notes import NoteHead
from mentorapp.services.reminders import CheckBack, Reminder, UnseenRow
from mentorapp.vault.vault import Vault

if TYPE_CHECKING:
    from sqlalchemy import Connection

PUT_AWAY = QT_TRANSLATE_NOOP("Undo", "Put a reminder away")
_RECENT = 6
_PINNED = 5
_DAYS = 7
_AHEAD_DAYS = 7
_CHECK_AHEAD_DAYS = 4
_MOST_MEETINGS = 12

MEETINGS = """
    SELECT m.id, m.kind, m.state, m.title, m.place, m.starts_at, m.minutes, m.engagement_id,
           coalesce(e.model, '') AS model, coalesce(e.name, '') AS engagement,
           (SELECT group_concat(p.name, char(31)) FROM ours_attendance a JOIN ours_mentee p
            ON p.id = a.mentee_id WHERE a.meeting_id = m.id) AS names,
           m.engagement_id IS NULL OR EXISTS (
               SELECT 1 FROM ours_agreement g WHERE g.engagement_id = m.engagement_id
               AND g.state = 'signed' AND (g.expires_on IS NULL OR g.expires_on >= :day)) AS agreed
    FROM ours_meeting m LEFT JOIN ours_engagement e ON e.id = m.engagement_id
    WHERE m.starts_at >= :since AND m.starts_at < :until AND m.state IN ('planned', 'on_hold')
    ORDER BY m.starts_at, m.id LIMIT :limit
"""
GIVEN = """
    SELECT kind, sum(minutes) AS minutes FROM ours_meeting
    WHERE starts_at >= :since AND starts_at < :until AND state = 'held' GROUP BY kind
"""
_HELD_EVER = "SELECT EXISTS (SELECT 1 FROM ours_meeting)"


@dataclass(frozen=True)
class NextMeeting:
    """A meeting to come, today or soon. ``group`` is the name of a group's engagement."""

    id: int
    kind: MeetingKind
    on_hold: bool
    title: str
    place: str
    starts_at: datetime
    minutes: int
    group: str
    names: tuple[str, ...]
    agreed: bool
    """Whether the engagement has a signed agreement in force; so too where there is no engagement."""


@dataclass(frozen=True)
class Given:
    """Minutes given this week, and the limit that the mentor set, in hours (0 is none)."""

    meetings: int
    visits: int
    passing: int
    """In the corridor, on the telephone, by email."""
    limit_hours: int

    @property
    def minutes(self) -> int:
        """Return all of it."""
        return self.meetings + self.visits + self.passing


@dataclass(frozen=True)
class Desk:
    """What Today shows."""

    drafts: list[DraftRow]
    recent_notes: list[NoteHead]
    pinned: list[NoteHead]
    unseen: list[UnseenRow]
    week: tuple[int, ...]
    """Notes on each day of this week, Monday to Sunday, in the person's zone."""
    people: int
    people_this_week: int
    today: list[NextMeeting]
    """Meetings of today, by time, that were not held yet."""
    coming: list[NextMeeting]
    """Meetings of the next seven days."""
    check_backs: list[CheckBack]
    reminders: list[Reminder]
    given: Given
    has_meetings: bool
    """Whether there is any meeting at all."""

    @property
    def notes_this_week(self) -> int:
        """Return how many notes were written since Monday."""
        return sum(self.week)


def desk(vault: Vault) -> Desk:
    """Return what Today shows now."""
    now = vault.clock()
    today = now.astimezone().date()
    monday = today - timedelta(days=today.weekday())
    chosen = settings.get(vault)
    with vault.reading() as connection:
        written = connection.execute(
            text("SELECT created_at, mentee_id FROM mine_note WHERE created_at >= :monday"),
            {"monday": _start_of(monday)},
        ).all()
        people = int(connection.execute(text("SELECT count(*) FROM ours_mentee")).scalar_one())
        next_ones = _next_meetings(connection, today)
        due = reminders.check_backs(connection, today, _CHECK_AHEAD_DAYS)
        others = reminders.others(connection, now)
        unseen = reminders.unseen(connection, now, chosen.unseen_days)
        given = _given(connection, monday, chosen.weekly_hours_limit)
        has_meetings = bool(connection.execute(text(_HELD_EVER)).scalar_one())
    return Desk(
        drafts=drafts.waiting(vault),
        recent_notes=notes.latest(vault, _RECENT),
        pinned=notes.page(vault, NoteFilter(pinned=True), limit=_PINNED).heads,
        unseen=unseen,
        week=_by_day(row.created_at for row in written),
        people=people,
        people_this_week=len({row.mentee_id for row in written} - {None}),
        today=[one for one in next_ones if one.starts_at.astimezone().date() == today],
        coming=[one for one in next_ones if one.starts_at.astimezone().date() > today],
        check_backs=due,
        reminders=others,
        given=given,
        has_meetings=has_meetings,
    )


def put_away(vault: Vault, key: str) -> Changes[None]:
    """Do not remind of this cause again; undo brings the reminder back."""
    with vault.transaction(PUT_AWAY) as work:
        if not work.exists(Reminded, key=key):
            work.add(Reminded(key=key, reminded_at=work.now))
    return changes(None, Kind.REMINDED)


def _next_meetings(connection: Connection, today: date) -> list[NextMeeting]:
    """Return the meetings of today and of the days after it that are planned or on hold."""
    bounds = {
        "since": _start_of(today),
        "until": _start_of(today + timedelta(days=1 + _AHEAD_DAYS)),
        "day": today.isoformat(),
        "limit": _MOST_MEETINGS,
    }
    return [
        NextMeeting(
            row.id,
            MeetingKind(row.kind),
            row.state == "on_hold",
            row.title,
            row.place,
            read_moment(row.starts_at),
            row.minutes,
            row.engagement if row.model != "one_to_one" else "",
            tuple(sorted(row.names.split("\x1f"), key=str.casefold)) if row.names else (),
            bool(row.agreed),
        )
        for row in connection.execute(text(MEETINGS), bounds)
    ]


def _given(connection: Connection, monday: date, limit_hours: int) -> Given:
    bounds = {"since": _start_of(monday), "until": _start_of(monday + timedelta(days=_DAYS))}
    minutes = {MeetingKind(kind): total for kind, total in connection.execute(text(GIVEN), bounds)}
    meetings, visits = (minutes.pop(kind, 0) for kind in (MeetingKind.MEETING, MeetingKind.OBSERVATION))
    return Given(meetings, visits, sum(minutes.values()), limit_hours)


def _start_of(day: date) -> str:
    """Return the stored moment at which ``day`` begins in the person's own zone."""
    return stored_moment(datetime.combine(day, time()).astimezone())


def _by_day(moments: Iterable[str]) -> tuple[int, ...]:
    """Return how many of the stored moments fall on each day of the week, Monday first."""
    days = [0] * _DAYS
    for moment in moments:
        days[read_moment(moment).astimezone().weekday()] += 1
    return tuple(days)
