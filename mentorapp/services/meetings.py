"""Meetings: planning them, alone or in a series, holding and closing them, and the time they take."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import text

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.attachments import Attachment
from mentorapp.domain.ours.meetings import (
    MOST_MINUTES,
    Attendance,
    Meeting,
    MeetingFields,
    MeetingKind,
    MeetingSeries,
    MeetingState,
    NextStep,
    Presence,
    StepFields,
    checked_minutes,
    checked_record,
)
from mentorapp.domain.ours.observations import Observation
from mentorapp.domain.ours.recurrence import RepeatRule, moment, starts, wall_clock
from mentorapp.domain.tables import stored_moment
from mentorapp.domain.translating import QT_TRANSLATE_NOOP
from mentorapp.services import steps as next_steps
from mentorapp.services.changes import Changes, Kind, changes
from mentorapp.services.meeting_notes import keep_record, let_notes_go
from mentorapp.services.meeting_rows import MeetingRow, read
from mentorapp.services.meeting_writing import (
    WAITING,
    add_meeting,
    allow_holding,
    columns,
    fields_of,
    find_meeting,
    permissions_for,
    set_people,
    set_presence,
    with_following,
    with_people,
)
from mentorapp.services.note_rows import drop_draft
from mentorapp.services.zones import local_zone
from mentorapp.vault.unit_of_work import UnitOfWork
from mentorapp.vault.vault import Vault

PLAN = QT_TRANSLATE_NOOP("Undo", "Plan a meeting")
PLAN_SERIES = QT_TRANSLATE_NOOP("Undo", "Plan a series of meetings")
EDIT = QT_TRANSLATE_NOOP("Undo", "Change a meeting")
MOVE = QT_TRANSLATE_NOOP("Undo", "Move a meeting")
CANCEL = QT_TRANSLATE_NOOP("Undo", "Cancel a meeting")
REPLAN = QT_TRANSLATE_NOOP("Undo", "Plan a meeting again")
REMOVE = QT_TRANSLATE_NOOP("Undo", "Remove a meeting")
RECORD = QT_TRANSLATE_NOOP("Undo", "Write in a shared record")
ATTEND = QT_TRANSLATE_NOOP("Undo", "Say who came")
CLOSE = QT_TRANSLATE_NOOP("Undo", "Close a meeting")
LOG = QT_TRANSLATE_NOOP("Undo", "Record time given")

_LONGEST = timedelta(minutes=MOST_MINUTES)
LOGGED = (MeetingKind.CORRIDOR, MeetingKind.CALL, MeetingKind.EMAIL)
"""Kinds that are recorded afterwards, in a moment, and never planned."""
__LONGEST = timedelta(minutes=MOST_MINUTES)


def plan(vault: Vault, fields: MeetingFields) -> Changes[int]:
    """Plan a meeting; return its id. An observation needs the consent of everybody who is observed.

    Without people it is with the present members of its engagement. Raises ``UserError``.
    """
    with vault.transaction(PLAN) as work:
        meeting_id = write(work, fields)
    return changes(meeting_id, Kind.MEETING)


def write(work: UnitOfWork, fields: MeetingFields) -> int:
    """Plan a meeting within a transaction that is already open; return its id."""
    clean = with_people(work, fields.checked())
    return add_meeting(work, clean, permissions_for(work, clean), local_zone())


def plan_series(vault: Vault, fields: MeetingFields, rule: RepeatRule) -> Changes[list[int]]:
    """Plan a meeting again and again at the same wall-clock time, at most 200 times; return the ids."""
    with vault.transaction(PLAN_SERIES) as work:
        ids = write_series(work, fields, rule)
    return changes(ids, Kind.MEETING)


def write_series(work: UnitOfWork, fields: MeetingFields, rule: RepeatRule) -> list[int]:
    """Plan a series within a transaction that is already open; return the ids, the first meeting first."""
    zone = local_zone()
    first = wall_clock(fields.starts_at, zone)
    walls = starts(rule, first)
    clean = with_people(work, fields.checked())
    last = replace(clean, starts_at=moment(walls[-1], zone))
    permissions = permissions_for(work, last)
    series = work.add(
        MeetingSeries(
            uid=work.new_uid(),
            engagement_id=clean.engagement_id,
            rule=rule.text(first),
            first_at=first.isoformat(timespec="minutes"),
            zone=zone,
            created_at=work.now,
        )
    )
    return [
        add_meeting(work, replace(clean, starts_at=moment(wall, zone)), permissions, zone, series.stored_id)
        for wall in walls
    ]


def edit(vault: Vault, meeting_id: int, fields: MeetingFields) -> Changes[None]:
    """Change what is planned of a meeting, and who it is with. Raises ``UserError``."""
    with vault.transaction(EDIT) as work:
        row = find_meeting(work, meeting_id)
        clean = with_people(work, fields.checked())
        waiting = row.state in WAITING
        if waiting or row.kind != clean.kind:
            permissions_for(work, clean)
        values = columns(clean)
        if waiting:
            values["state"] = MeetingState.PLANNED.value
        if work.change(row, **values):
            work.change(row, updated_at=work.now)
        newcomer = Presence.PRESENT if row.state == MeetingState.HELD else Presence.EXPECTED
        set_people(work, meeting_id, clean.mentee_ids, newcomer)
    return changes(None, Kind.MEETING)


def move(vault: Vault, meeting_id: int, starts_at: datetime, minutes: int | None = None) -> Changes[None]:
    """Move a planned meeting to another moment (aware), perhaps with another length."""
    with vault.transaction(MOVE) as work:
        row = find_meeting(work, meeting_id)
        if row.state not in WAITING:
            raise UserError("meeting.not_planned")
        length = row.minutes if minutes is None else checked_minutes(minutes)
        permissions_for(work, replace(fields_of(work, row), starts_at=starts_at))
        values = {"starts_at": starts_at, "minutes": length, "state": MeetingState.PLANNED.value}
        if work.change(row, **values):
            work.change(row, updated_at=work.now)
    return changes(None, Kind.MEETING)


def cancel(vault: Vault, meeting_id: int, *, following: bool = False) -> Changes[int]:
    """Cancel a planned meeting, with those ``following`` in its series if wanted; return how many."""
    with vault.transaction(CANCEL) as work:
        rows = with_following(work, meeting_id, following)
        if any(row.state not in WAITING for row in rows):
            raise UserError("meeting.not_planned")
        for row in rows:
            work.change(row, state=MeetingState.CANCELLED.value, updated_at=work.now)
    return changes(len(rows), Kind.MEETING)


def replan(vault: Vault, meeting_id: int) -> Changes[None]:
    """Plan a meeting again that was cancelled or put on hold; an observation needs consent again."""
    with vault.transaction(REPLAN) as work:
        row = find_meeting(work, meeting_id)
        if row.state == MeetingState.HELD:
            raise UserError("meeting.not_planned")
        permissions_for(work, fields_of(work, row))
        work.change(row, state=MeetingState.PLANNED.value, updated_at=work.now)
    return changes(None, Kind.MEETING)


def remove(vault: Vault, meeting_id: int, *, following: bool = False) -> Changes[int]:
    """Remove a meeting, with the planned ones ``following`` in its series if wanted; return how many.

    Private notes on it and next steps stay, attachments go with it; undo brings it back, with what was only
    a draft of its record.
    """
    with vault.transaction(RECORD) as work:
        for row in with_following(work, meeting_id, following):
            keep_record(work, row)
    with vault.transaction(REMOVE) as work:
        rows = with_following(work, meeting_id, following)
        for row in rows:
            delete_meeting(work, row)
    return changes(len(rows), Kind.MEETING, Kind.STEP, Kind.NOTE, Kind.DRAFT, Kind.ATTACHMENT)


def delete_meeting(work: UnitOfWork, row: Meeting) -> None:
    """Remove a meeting within a transaction that is already open; notes and next steps let it go."""
    meeting_id = row.stored_id
    let_notes_go(work, row)
    for step in work.where(NextStep, meeting_id=meeting_id):
        work.change(step, meeting_id=None)
    for attendance in work.where(Attendance, meeting_id=meeting_id):
        work.delete(attendance)
    for attachment in work.where(Attachment, meeting_id=meeting_id):
        work.delete(attachment)
    for observation in work.where(Observation, meeting_id=meeting_id):
        work.change(observation, meeting_id=None)
    work.delete(row)
    if row.series_id is not None and not work.exists(Meeting, series_id=row.series_id):
        series = work.find(MeetingSeries, row.series_id)
        if series is not None:
            work.delete(series)


def hold(vault: Vault, meeting_id: int, record: str, *, draft_key: str | None = None) -> Changes[None]:
    """Keep the shared record of a meeting, and drop the draft it grew from, in one commit."""
    with vault.transaction(RECORD) as work:
        row = find_meeting(work, meeting_id)
        allow_holding(work, row)
        if work.change(row, record=checked_record(record)):
            work.change(row, updated_at=work.now)
        drop_draft(work, draft_key)
    return changes(None, Kind.MEETING, Kind.DRAFT)


def attend(vault: Vault, meeting_id: int, mentee_id: int, presence: Presence) -> Changes[None]:
    """Say whether somebody came."""
    with vault.transaction(ATTEND) as work:
        find_meeting(work, meeting_id)
        set_presence(work, meeting_id, {mentee_id: presence})
    return changes(None, Kind.MEETING)


def close(
    vault: Vault,
    meeting_id: int,
    *,
    record: str | None = None,
    steps: Sequence[StepFields] = (),
    minutes: int | None = None,
    presences: Mapping[int, Presence] | None = None,
    draft_key: str | None = None,
) -> Changes[list[int]]:
    """Close a meeting: it was held; return the ids of its next steps. Who was expected counts as present.

    Without ``record`` or ``minutes`` they stay as they are. Closing again adds next steps.
    """
    with vault.transaction(CLOSE) as work:
        ids = finish(work, meeting_id, record=record, steps=steps, minutes=minutes, presences=presences)
        drop_draft(work, draft_key)
    return changes(ids, Kind.MEETING, Kind.STEP, Kind.DRAFT)


def finish(
    work: UnitOfWork,
    meeting_id: int,
    *,
    record: str | None = None,
    steps: Sequence[StepFields] = (),
    minutes: int | None = None,
    presences: Mapping[int, Presence] | None = None,
) -> list[int]:
    """Close a meeting within a transaction that is already open; return the ids of its next steps."""
    row = find_meeting(work, meeting_id)
    if row.state == MeetingState.CANCELLED:
        raise UserError("meeting.not_planned")
    allow_holding(work, row)
    values: dict[str, Any] = {"state": MeetingState.HELD.value}
    if record is not None:
        values["record"] = checked_record(record)
    if minutes is not None:
        values["minutes"] = checked_minutes(minutes)
    if row.closed_at is None:
        values["closed_at"] = work.now
    if work.change(row, **values):
        work.change(row, updated_at=work.now)
    set_presence(work, meeting_id, presences or {})
    for attendance in work.where(Attendance, meeting_id=meeting_id, presence=Presence.EXPECTED.value):
        work.change(attendance, presence=Presence.PRESENT.value)
    return [
        next_steps.write(work, step, meeting_id=meeting_id, engagement_id=row.engagement_id) for step in steps
    ]


def log(
    vault: Vault,
    mentee_ids: Iterable[int],
    kind: MeetingKind,
    minutes: int,
    what: str = "",
    at: datetime | None = None,
) -> Changes[int]:
    """Record time that was given in passing, by telephone or by email; return the id of the held meeting.

    It ended at ``at`` (aware), now if not given.
    """
    with vault.transaction(LOG) as work:
        ended = at or work.now
        length = checked_minutes(minutes)
        begun = ended - timedelta(minutes=length)
        fields = MeetingFields(kind, "", begun, length, mentee_ids=tuple(mentee_ids))
        meeting_id = write(work, fields)
        finish(work, meeting_id, record=what)
    return changes(meeting_id, Kind.MEETING)


def get(vault: Vault, meeting_id: int) -> MeetingRow:
    """Return one meeting, or raise ``UserError('meeting.gone')``."""
    found = _read(vault, "WHERE m.id = :id", id=meeting_id)
    if not found:
        raise UserError("meeting.gone")
    return found[0]


def between(vault: Vault, start: datetime, end: datetime) -> list[MeetingRow]:
    """Return the meetings, whatever their state, of which a part lies between two moments, in order."""
    found = _read(
        vault,
        "WHERE m.starts_at >= :early AND m.starts_at < :end ORDER BY m.starts_at, m.id",
        early=stored_moment(start - _LONGEST),
        end=stored_moment(end),
    )
    return [row for row in found if row.ends_at > start]


def upcoming(vault: Vault, limit: int) -> list[MeetingRow]:
    """Return the planned meetings that have not ended yet, the next first."""
    now = vault.clock()
    found = _read(
        vault,
        "WHERE m.starts_at >= :early AND m.state = 'planned'"
        " AND julianday(m.starts_at) + m.minutes / 1440.0 > julianday(:now)"
        " ORDER BY m.starts_at, m.id LIMIT :limit",
        early=stored_moment(now - _LONGEST),
        now=stored_moment(now),
        limit=limit,
    )
    return [row for row in found if row.ends_at > now]


def of_mentee(
    vault: Vault, mentee_id: int, limit: int = 50, before: datetime | None = None
) -> list[MeetingRow]:
    """Return the meetings with a person that begin before a moment, the latest (or furthest ahead) first."""
    return _read(
        vault,
        "WHERE m.id IN (SELECT meeting_id FROM ours_attendance WHERE mentee_id = :mentee)"
        " AND (:before IS NULL OR m.starts_at < :before) ORDER BY m.starts_at DESC, m.id DESC LIMIT :limit",
        mentee=mentee_id,
        before=stored_moment(before) if before else None,
        limit=limit,
    )


def of_engagement(
    vault: Vault, engagement_id: int, limit: int = 50, before: datetime | None = None
) -> list[MeetingRow]:
    """Return the meetings of an engagement that begin before a moment, the latest first."""
    return _read(
        vault,
        "WHERE m.engagement_id = :engagement AND (:before IS NULL OR m.starts_at < :before)"
        " ORDER BY m.starts_at DESC, m.id DESC LIMIT :limit",
        engagement=engagement_id,
        before=stored_moment(before) if before else None,
        limit=limit,
    )


def of_series(vault: Vault, series_id: int) -> list[MeetingRow]:
    """Return the meetings of a series, the first first."""
    return _read(vault, "WHERE m.series_id = :series ORDER BY m.starts_at, m.id", series=series_id)


def meeting_now(vault: Vault) -> MeetingRow | None:
    """Return the meeting in progress, else the next one today, else the last one that was today."""
    now = vault.clock()
    day = now.astimezone().date()
    begin = datetime.combine(day, time.min).astimezone()
    end = datetime.combine(day + timedelta(days=1), time.min).astimezone()
    today = [
        row
        for row in between(vault, begin, end)
        if row.kind not in LOGGED and row.state in {MeetingState.PLANNED, MeetingState.HELD}
    ]
    running = [row for row in today if row.starts_at <= now < row.ends_at]
    coming = [row for row in today if row.starts_at > now]
    return next(iter([*reversed(running), *coming, *reversed(today)]), None)


def latest_mentee(vault: Vault) -> int | None:
    """Return the id of the person of the meeting that was held or begun last, else of the next one."""
    statement = text(
        "SELECT a.mentee_id FROM ours_meeting m JOIN ours_attendance a ON a.meeting_id = m.id"
        " WHERE m.starts_at <= :now AND m.state IN ('planned', 'held')"
        " ORDER BY m.starts_at DESC, m.id DESC, a.id LIMIT 1"
    )
    with vault.reading() as connection:
        found = connection.execute(statement, {"now": stored_moment(vault.clock())}).scalar()
    if found is not None:
        return int(found)
    coming = upcoming(vault, 1)
    return coming[0].mentee_ids[0] if coming and coming[0].people else None


def time_given(vault: Vault, start: datetime, end: datetime) -> dict[MeetingKind, int]:
    """Return the minutes of the held meetings that began between two moments, by kind."""
    statement = text(
        "SELECT kind, sum(minutes) FROM ours_meeting"
        " WHERE starts_at >= :start AND starts_at < :end AND state = 'held' GROUP BY kind"
    )
    parameters = {"start": stored_moment(start), "end": stored_moment(end)}
    with vault.reading() as connection:
        return {
            MeetingKind(kind): int(minutes) for kind, minutes in connection.execute(statement, parameters)
        }


def _read(vault: Vault, rest: str, **parameters: object) -> list[MeetingRow]:
    with vault.reading() as connection:
        return read(connection, rest, parameters)
