"""Calendar files of other programs: bringing in what they say, and writing meetings for them to read."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final

from sqlalchemy import text

from mentorapp.domain.errors import UserError
from mentorapp.domain.mine.calendar import CalendarEvent
from mentorapp.domain.ours.meetings import MeetingKind, MeetingState
from mentorapp.domain.tables import read_moment, stored_moment
from mentorapp.domain.text import one_line
from mentorapp.domain.translating import QT_TRANSLATE_NOOP
from mentorapp.interop.calendar_lines import MAX_BYTES
from mentorapp.interop.calendars import Appointment, CalendarFile, Occurrence, Skipped, read, write
from mentorapp.services.changes import Changes, Kind, changes
from mentorapp.vault.files import write_atomically
from mentorapp.vault.unit_of_work import UnitOfWork
from mentorapp.vault.vault import Vault

BRING_IN = QT_TRANSLATE_NOOP("Undo", "Bring in a calendar")
REMOVE = QT_TRANSLATE_NOOP("Undo", "Remove a calendar")
BACK: Final = timedelta(days=366)
AHEAD: Final = timedelta(days=2 * 365 + 1)
NAME_LIMIT: Final = 100
_COPY: Final = re.compile(r"\s*\(\d{1,3}\)$")
_SHOWN: Final = {"title", "place", "starts_at", "ends_at", "all_day"}

ENGLISH: Final[Mapping[str, str]] = {
    MeetingKind.MEETING: QT_TRANSLATE_NOOP("Calendar", "Meeting: {names}"),
    MeetingKind.OBSERVATION: QT_TRANSLATE_NOOP("Calendar", "Observation: {names}"),
    MeetingKind.CORRIDOR: QT_TRANSLATE_NOOP("Calendar", "Corridor talk: {names}"),
    MeetingKind.CALL: QT_TRANSLATE_NOOP("Calendar", "Call: {names}"),
    MeetingKind.EMAIL: QT_TRANSLATE_NOOP("Calendar", "Email: {names}"),
}
"""What a meeting without a title is called in a file, by its kind."""
_STATUS: Final = {MeetingState.CANCELLED: "CANCELLED", MeetingState.ON_HOLD: "TENTATIVE"}


@dataclass(frozen=True, repr=False)
class ImportResult:
    """What a file changed in the calendar ``source``; counts are of single times that something takes place.

    ``removed`` were there from the same calendar and no longer are in it. ``skipped`` (and ``untold`` more)
    were left out for a reason, ``outside`` because they are too far off; ``whole`` is False where the file
    was not read to its end.
    """

    source: str
    added: int
    updated: int
    removed: int
    unchanged: int
    skipped: tuple[Skipped, ...]
    notes: tuple[UserError, ...]
    outside: int
    untold: int
    whole: bool

    @property
    def brought_in(self) -> int:
        """How many times the calendar now has from this file."""
        return self.added + self.updated + self.unchanged


@dataclass(frozen=True, repr=False)
class Source:
    """A calendar that was brought in."""

    name: str
    count: int
    last_at: datetime


def load(path: Path) -> bytes:
    """Return the bytes of a calendar file that someone chose.

    Raises ``UserError`` where it cannot be read, is no regular file, or is larger than a calendar can be.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe would wait for ever
            raise UserError("calendar.cannot_read")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError:
        raise UserError("calendar.cannot_read") from None
    if len(data) > MAX_BYTES:
        raise UserError("calendar.too_big", limit=MAX_BYTES >> 20)
    return data


def import_file(vault: Vault, path: Path, *, name: str = "") -> Changes[ImportResult]:
    """Bring in the calendar in ``path``, from a year back to two years ahead, which one undo takes back.

    It is kept under ``name``, else the calendar's own name, else that of the file; what came in under this
    name before is brought up to date, so that nothing is there twice. Raises ``UserError``, with nothing
    changed, for a file that cannot be read.
    """
    now = vault.clock()
    window = (now - BACK, now + AHEAD)
    found = read(load(path), *window)
    source = one_line(name, "name", NAME_LIMIT) or found.name or _file_name(path)
    with vault.transaction(BRING_IN) as work:
        counts = update(work, source, found, window)
    result = ImportResult(
        source, *counts, found.skipped, found.notes, found.outside, found.untold, found.whole
    )
    return changes(result, *([Kind.CALENDAR] if any(counts[:3]) else []))


def update(
    work: UnitOfWork, source: str, found: CalendarFile, window: tuple[datetime, datetime]
) -> tuple[int, int, int, int]:
    """Make the events of ``source`` those of ``found``; return how many were added, updated, removed, kept.

    What began before the window stays, and so does all of it where the file was not read whole.
    """
    here = {(row.event_uid, row.starts_at): row for row in work.where(CalendarEvent, source=source)}
    there = {(one.uid, one.starts_at): one for one in found.events}
    moved = _moved(
        [row for key, row in here.items() if key not in there and row.ends_at > window[0]],
        [one for key, one in there.items() if key not in here],
    )
    gone = set(here) - set(there) - {(row.event_uid, row.starts_at) for row in moved.values()}
    removed = 0
    for key in gone if found.whole else ():
        if window[0] < here[key].ends_at and here[key].starts_at < window[1]:
            work.delete(here[key])
            removed += 1
    added = updated = 0
    for key, one in there.items():
        row = here.get(key) or moved.get(key)
        values = {"uid": one.uid} | {shown: getattr(one, shown) for shown in _SHOWN}
        values["event_uid"] = values.pop("uid")
        if row is None:
            work.add(CalendarEvent(source=source, **values))
            added += 1
        elif work.change(row, **values):
            updated += 1
    return added, updated, removed, len(there) - added - updated


def _moved(
    gone: Iterable[CalendarEvent], new: Iterable[Occurrence]
) -> dict[tuple[str, datetime], CalendarEvent]:
    """Return the rows that went to another time: by event, what is gone became what is new."""
    rows: dict[str, list[CalendarEvent]] = {}
    for row in gone:
        rows.setdefault(row.event_uid, []).append(row)
    times: dict[str, list[Occurrence]] = {}
    for one in new:
        times.setdefault(one.uid, []).append(one)
    return {
        (uid, times[uid][0].starts_at): found[0]
        for uid, found in rows.items()
        if len(found) == 1 and len(times.get(uid, ())) == 1
    }


def sources(vault: Vault) -> list[Source]:
    """Return the calendars that were brought in, by name."""
    statement = text(
        "SELECT source, count(*) AS number, max(starts_at) AS last FROM mine_calendar_event"
        " GROUP BY source ORDER BY source"
    )
    with vault.reading() as connection:
        return [
            Source(row.source, row.number, read_moment(row.last)) for row in connection.execute(statement)
        ]


def remove_source(vault: Vault, name: str) -> Changes[int]:
    """Remove all that came in from the calendar ``name``; return how many times.

    Raises ``UserError`` where there is none.
    """
    with vault.transaction(REMOVE) as work:
        rows = work.where(CalendarEvent, source=name)
        if not rows:
            raise UserError("calendar.no_such_source", name=name)
        for row in rows:
            work.delete(row)
    return changes(len(rows), Kind.CALENDAR)


def export(
    vault: Vault,
    path: Path,
    *,
    start: date | None = None,
    end: date | None = None,
    meeting_id: int | None = None,
    words: Mapping[str, str] = ENGLISH,
) -> int:
    """Write meetings as a calendar file that only its owner may read, and return how many.

    It tells when, where, and with whom (or the title): nothing of an agenda, a record or a note. ``start`` is
    the first day and ``end`` the last, in the person's zone. Corridor talk, calls and email are no
    appointments and stay out, unless ``meeting_id`` asks for one. Raises ``UserError`` for no meeting, or a
    disk that refuses.
    """
    appointments = _appointments(vault, start, end, meeting_id, words)
    if not appointments:
        raise UserError("meeting.gone" if meeting_id is not None else "calendar.nothing_to_export")
    write_atomically(path, write(appointments, vault.clock()))
    return len(appointments)


def _appointments(
    vault: Vault, start: date | None, end: date | None, meeting_id: int | None, words: Mapping[str, str]
) -> list[Appointment]:
    """Read through the connection that sees nothing that is *mine*."""
    statement = """
        SELECT m.uid, m.kind, m.state, m.title, m.place, m.starts_at, m.minutes, m.zone, m.updated_at,
            (SELECT group_concat(name, ', ') FROM (
                SELECT p.name AS name FROM ours_attendance a JOIN ours_mentee p ON p.id = a.mentee_id
                WHERE a.meeting_id = m.id ORDER BY p.name)) AS names
        FROM ours_meeting m
        WHERE CASE WHEN :id IS NULL
            THEN m.kind IN ('meeting', 'observation') AND m.starts_at >= :low AND m.starts_at < :high
            ELSE m.id = :id END
        ORDER BY m.starts_at, m.id
    """
    low = "" if start is None else stored_moment(_midnight(start))
    high = "9999" if end is None else stored_moment(_midnight(end + timedelta(days=1)))
    with vault.outward() as connection:
        rows = connection.execute(statement, {"id": meeting_id, "low": low, "high": high}).fetchall()
    return [_appointment(row, words) for row in rows]


def _appointment(row: tuple[object, ...], words: Mapping[str, str]) -> Appointment:
    uid, kind, state, title, place, starts_at, minutes, zone, updated_at, names = row
    return Appointment(
        uid=str(uid),
        summary=str(title) or words[MeetingKind(str(kind))].format(names=names or "").rstrip(": "),
        place=str(place),
        starts_at=read_moment(str(starts_at)),
        minutes=int(str(minutes)),
        zone=str(zone),
        status=_STATUS.get(MeetingState(str(state)), "CONFIRMED"),
        changed_at=read_moment(str(updated_at)),
    )


def _midnight(day: date) -> datetime:
    return datetime.combine(day, datetime.min.time()).astimezone()


def _file_name(path: Path) -> str:
    """Return what to call a calendar without a name; a second download of it has the same."""
    stem = os.fsencode(_COPY.sub("", path.stem)).decode("utf-8", "replace")
    return one_line(stem[:NAME_LIMIT], "name", NAME_LIMIT) or "calendar"
