"""The calendar: meetings, what is due, what other calendars say, and the time that is protected."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, text

from mentorapp.domain.errors import UserError
from mentorapp.domain.mine.calendar import ProtectedTime
from mentorapp.domain.mine.protected import ProtectedFields
from mentorapp.domain.ours.clashes import Span, overlapping
from mentorapp.domain.ours.meetings import MOST_MINUTES, MeetingKind, MeetingState, StepState
from mentorapp.domain.tables import read_moment, stored_moment
from mentorapp.domain.translating import QT_TRANSLATE_NOOP
from mentorapp.services.changes import Changes, Kind, changes
from mentorapp.vault.unit_of_work import UnitOfWork
from mentorapp.vault.vault import Vault

PROTECT = QT_TRANSLATE_NOOP("Undo", "Protect time")
EDIT = QT_TRANSLATE_NOOP("Undo", "Change protected time")
UNPROTECT = QT_TRANSLATE_NOOP("Undo", "Give protected time free")

_NAMES = "\x1f"
_SQL_MEETINGS = text("""
    SELECT m.id, m.kind, m.state, m.title, m.place, m.starts_at, m.minutes, m.engagement_id,
           e.name AS engagement,
           (SELECT group_concat(p.name, char(31)) FROM ours_attendance a
            JOIN ours_mentee p ON p.id = a.mentee_id WHERE a.meeting_id = m.id) AS names,
           (SELECT min(a.mentee_id) FROM ours_attendance a WHERE a.meeting_id = m.id) AS mentee_id
    FROM ours_meeting m LEFT JOIN ours_engagement e ON e.id = m.engagement_id
    WHERE m.starts_at >= :earliest AND m.starts_at < :end AND m.state <> :cancelled
    ORDER BY m.starts_at, m.id
""")
_SQL_STEPS = text("""
    SELECT s.id, s.what, s.due_on, s.check_on, s.mentee_id, p.name
    FROM ours_next_step s JOIN ours_mentee p ON p.id = s.mentee_id
    WHERE s.state = :open AND (s.due_on BETWEEN :first AND :last OR s.check_on BETWEEN :first AND :last)
    ORDER BY s.id
""")
_SQL_EVENTS = text("""
    SELECT id, source, title, place, starts_at, ends_at, all_day FROM mine_calendar_event
    WHERE starts_at < :end AND ends_at > :start ORDER BY starts_at, id
""")
_SQL_PROTECTED = text("""
    SELECT id, uid, title, weekday, starts, minutes, from_on, until_on FROM mine_protected_time
    ORDER BY weekday, starts, id
""")


class BlockKind(StrEnum):
    """What a block of the calendar is."""

    MEETING = "meeting"
    OBSERVATION = "observation"
    CHECK_BACK = "check_back"
    DUE = "due"
    EVENT = "event"
    """Read from another calendar."""
    PROTECTED = "protected"

    @property
    def is_mine(self) -> bool:
        """Return whether the mentor alone may see it; all else is ours."""
        return self in {BlockKind.EVENT, BlockKind.PROTECTED}


@dataclass(frozen=True)
class Block:
    """Something on the calendar. Moments are UTC; a whole day runs between midnights of the person's zone.

    ``id`` is that of the meeting, the next step, the event or the protected time. ``title`` may be empty.
    ``clash`` says that a planned meeting overlaps something else that takes time.
    """

    kind: BlockKind
    id: int
    start: datetime
    end: datetime
    title: str = ""
    names: tuple[str, ...] = ()
    place: str = ""
    state: MeetingState | None = None
    all_day: bool = False
    clash: bool = False
    mentee_id: int | None = None
    source: str = ""
    """The calendar that an event was brought in from."""

    @property
    def span(self) -> Span:
        """Return the time that it takes."""
        return Span(self.start, self.end)

    @property
    def minutes(self) -> int:
        """Return its length in minutes."""
        return int((self.end - self.start).total_seconds()) // 60

    @property
    def is_meeting(self) -> bool:
        """Return whether it is a row of ours_meeting."""
        return self.kind in {BlockKind.MEETING, BlockKind.OBSERVATION}

    @property
    def is_planned(self) -> bool:
        """Return whether it is a meeting that is still to come about, and so may be moved."""
        return self.is_meeting and self.state == MeetingState.PLANNED

    @property
    def takes_time(self) -> bool:
        """Return whether nothing else should be at that time."""
        if self.all_day:
            return False
        return self.state in {MeetingState.PLANNED, MeetingState.HELD} or self.kind.is_mine


@dataclass(frozen=True)
class ProtectedRow:
    """Hours of each week that are protected; ``fields`` is what may be edited of it."""

    id: int
    uid: str
    fields: ProtectedFields


def span(vault: Vault, start: datetime, end: datetime) -> list[Block]:
    """Return what lies in or reaches into ``start`` to ``end`` (aware), by start; not what was cancelled."""
    blocks = [*_timed(vault, start, end), *_steps(vault, start, end)]
    busy = [block for block in blocks if block.takes_time]
    clashing = {
        place
        for place in overlapping([block.span for block in busy])
        if busy[place].is_planned  # one that was held is past mending, and other calendars are not ours
    }
    marked = {id(busy[place]) for place in clashing}
    blocks = [replace(block, clash=True) if id(block) in marked else block for block in blocks]
    return sorted(blocks, key=lambda block: (block.start, not block.all_day, block.end, block.kind, block.id))


def clashes(vault: Vault, start: datetime, minutes: int, *, without: int | None = None) -> list[Block]:
    """Return what a meeting of so many minutes would overlap; ``without`` names one to ignore."""
    wanted = Span(start, start + timedelta(minutes=minutes))
    return [
        block
        for block in sorted(_timed(vault, wanted.start, wanted.end), key=lambda block: block.start)
        if block.takes_time and block.span.overlaps(wanted)
        if not (block.is_meeting and block.id == without)
    ]


def protected_times(vault: Vault) -> list[ProtectedRow]:
    """Return all protected time, Monday first."""
    with vault.reading() as connection:
        return [_protected(row) for row in connection.execute(_SQL_PROTECTED)]


def protect(vault: Vault, fields: ProtectedFields) -> Changes[int]:
    """Protect some hours of each week; return the id."""
    with vault.transaction(PROTECT) as work:
        protected_id = write(work, fields)
    return changes(protected_id, Kind.CALENDAR)


def write(work: UnitOfWork, fields: ProtectedFields) -> int:
    """Protect some hours within a transaction that is already open; return the id."""
    return work.add(ProtectedTime(uid=work.new_uid(), **_stored(fields.checked()))).stored_id


def edit(vault: Vault, protected_id: int, fields: ProtectedFields) -> Changes[None]:
    """Change some protected hours."""
    values = _stored(fields.checked())
    with vault.transaction(EDIT) as work:
        work.change(_find(work, protected_id), **values)
    return changes(None, Kind.CALENDAR)


def unprotect(vault: Vault, protected_id: int) -> Changes[None]:
    """Give some protected hours free; undo brings them back."""
    with vault.transaction(UNPROTECT) as work:
        work.delete(_find(work, protected_id))
    return changes(None, Kind.CALENDAR)


def _find(work: UnitOfWork, protected_id: int) -> ProtectedTime:
    row = work.find(ProtectedTime, protected_id)
    if row is None:
        raise UserError("calendar.protected_gone")
    return row


def _stored(fields: ProtectedFields) -> dict[str, Any]:
    return {
        "title": fields.title,
        "weekday": fields.weekday,
        "starts": fields.starts.strftime("%H:%M"),
        "minutes": fields.minutes,
        "from_on": fields.from_on,
        "until_on": fields.until_on,
    }


def _protected(row: Row[Any]) -> ProtectedRow:
    fields = ProtectedFields(
        row.title,
        row.weekday,
        time.fromisoformat(row.starts),
        row.minutes,
        date.fromisoformat(row.from_on) if row.from_on else None,
        date.fromisoformat(row.until_on) if row.until_on else None,
    )
    return ProtectedRow(row.id, row.uid, fields)


def _timed(vault: Vault, start: datetime, end: datetime) -> list[Block]:
    """Return what has a time of day, and events of whole days, in no order."""
    window = Span(start, end)
    with vault.reading() as connection:
        blocks = [*_meetings(connection, window), *_events(connection, window)]
        protected = [_protected(row) for row in connection.execute(_SQL_PROTECTED)]
    blocks += [
        Block(BlockKind.PROTECTED, row.id, hours.start, hours.end, row.fields.title)
        for row in protected
        for hours in row.fields.between(start, end)
    ]
    return blocks


def _meetings(connection: Connection, window: Span) -> Iterator[Block]:
    parameters = {
        "earliest": stored_moment(window.start - timedelta(minutes=MOST_MINUTES)),
        "end": stored_moment(window.end),
        "cancelled": MeetingState.CANCELLED.value,
    }
    for row in connection.execute(_SQL_MEETINGS, parameters):
        start = read_moment(row.starts_at)
        block = Block(
            BlockKind.OBSERVATION if row.kind == MeetingKind.OBSERVATION else BlockKind.MEETING,
            row.id,
            start,
            start + timedelta(minutes=row.minutes),
            row.title or row.engagement or "",
            tuple(sorted(row.names.split(_NAMES), key=str.casefold)) if row.names else (),
            row.place,
            MeetingState(row.state),
            mentee_id=row.mentee_id,
        )
        if block.end > window.start:
            yield block


def _events(connection: Connection, window: Span) -> Iterator[Block]:
    parameters = {"start": stored_moment(window.start), "end": stored_moment(window.end)}
    for row in connection.execute(_SQL_EVENTS, parameters):
        yield Block(
            BlockKind.EVENT,
            row.id,
            read_moment(row.starts_at),
            read_moment(row.ends_at),
            row.title,
            place=row.place,
            all_day=bool(row.all_day),
            source=row.source,
        )


def _steps(vault: Vault, start: datetime, end: datetime) -> Iterator[Block]:
    """Yield a block for each day on which an open next step is due or to be checked back on."""
    first, last = start.astimezone().date(), (end - timedelta(microseconds=1)).astimezone().date()
    parameters = {"open": StepState.OPEN.value, "first": first.isoformat(), "last": last.isoformat()}
    with vault.reading() as connection:
        rows = connection.execute(_SQL_STEPS, parameters).all()
    for row in rows:
        for kind, on in ((BlockKind.DUE, row.due_on), (BlockKind.CHECK_BACK, row.check_on)):
            if on and first <= (day := date.fromisoformat(on)) <= last:
                yield Block(
                    kind,
                    row.id,
                    midnight(day),
                    midnight(day + timedelta(days=1)),
                    row.what,
                    (row.name,),
                    all_day=True,
                    mentee_id=row.mentee_id,
                )


def midnight(day: date) -> datetime:
    """Return the moment (UTC) at which ``day`` begins in the person's zone."""
    return datetime.combine(day, time()).astimezone(UTC)
