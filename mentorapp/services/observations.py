"""Observations: planning, beginning and finishing a visit, and reading what was recorded in it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import text as sql

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.domain.ours.mentees import Mentee
from mentorapp.domain.ours.observations import (
    HalfLine,
    MomentRow,
    Observation,
    ObservationFields,
    ObservationInstrument,
    ObservationSource,
    ObservationState,
)
from mentorapp.domain.tables import read_moment, stored_moment
from mentorapp.domain.translating import QT_TRANSLATE_NOOP
from mentorapp.instruments.lesson import Lesson, fold
from mentorapp.instruments.moments import Moment, MomentKind, Value
from mentorapp.instruments.reading import from_canonical
from mentorapp.services import consents, instruments
from mentorapp.services.changes import Changes, Kind, changes
from mentorapp.services.lesson_clock import LessonClock, Read, Reading, machine_reading
from mentorapp.services.moment_rows import checked_data, moments_of, write_moment
from mentorapp.services.observation_removal import delete_observation
from mentorapp.services.observation_rows import ObservationRow, documents_of, read
from mentorapp.services.recording import Half

if TYPE_CHECKING:
    from mentorapp.vault.unit_of_work import UnitOfWork
    from mentorapp.vault.vault import Vault

PLAN = QT_TRANSLATE_NOOP("Undo", "Plan an observation")
EDIT = QT_TRANSLATE_NOOP("Undo", "Change an observation")
REMOVE = QT_TRANSLATE_NOOP("Undo", "Remove an observation")
BEGIN = QT_TRANSLATE_NOOP("Undo", "Begin an observation")
FINISH = QT_TRANSLATE_NOOP("Undo", "Finish an observation")


@dataclass(frozen=True)
class Opened:
    """A lesson that is going on: what was recorded, the half-typed line, and its clock."""

    row: ObservationRow
    lesson: Lesson
    half: Half | None
    clock: LessonClock
    next_seq: int


def plan(vault: Vault, fields: ObservationFields, instruments: Sequence[str]) -> Changes[int]:
    """Plan an observation with these instruments (by key) and return its id. Raises ``UserError``."""
    with vault.transaction(PLAN) as work:
        observation_id = write(work, fields, instruments)
    return changes(observation_id, Kind.OBSERVATION, Kind.INSTRUMENT)


def write(
    work: UnitOfWork,
    fields: ObservationFields,
    keys: Sequence[str],
    source: ObservationSource = ObservationSource.LIVE,
) -> int:
    """Plan an observation within a transaction that is already open; return its id."""
    clean = fields.checked()
    if not work.exists(Mentee, id=clean.mentee_id):
        raise UserError("mentee.gone")
    row = work.add(
        Observation(
            uid=work.new_uid(),
            state=ObservationState.PLANNED.value,
            source=source.value,
            created_at=work.now,
            updated_at=work.now,
            **_columns(clean),
        )
    )
    _use(work, row.stored_id, keys)
    return row.stored_id


def edit(
    vault: Vault, observation_id: int, fields: ObservationFields, instruments: Sequence[str] | None = None
) -> Changes[None]:
    """Change what was said before the lesson; the instruments only as long as it has not begun."""
    with vault.transaction(EDIT) as work:
        row = find(work, observation_id)
        if work.change(row, **_columns(fields.checked())):
            work.change(row, updated_at=work.now)
        if instruments is not None:
            present = work.where(ObservationInstrument, observation_id=observation_id)
            if row.state != ObservationState.PLANNED:
                raise UserError("observation.started")
            for used in present:
                work.delete(used)
            _use(work, observation_id, instruments)
    return changes(None, Kind.OBSERVATION, Kind.INSTRUMENT)


def remove(vault: Vault, observation_id: int) -> Changes[None]:
    """Remove an observation with all that was recorded; undo brings it back whole."""
    with vault.transaction(REMOVE) as work:
        delete_observation(work, find(work, observation_id))
    return changes(None, Kind.OBSERVATION)


def start(vault: Vault, observation_id: int, read: Read = machine_reading) -> Changes[None]:
    """Begin the lesson, or go on with one whose beginning was undone.

    Raises ``UserError`` without the consent to observe, and while another observation is running.
    """
    with vault.transaction(BEGIN) as work:
        row = find(work, observation_id)
        consents.permission(work, row.mentee_id, ConsentScope.OBSERVE)
        others = work.where(Observation, state=ObservationState.RUNNING.value)
        if any(other.id != row.id for other in others):
            raise UserError("observation.another_runs")
        work.change(row, state=ObservationState.RUNNING.value, updated_at=work.now)
        if not work.exists(MomentRow, observation_uid=row.uid):
            work.change(row, starts_at=work.now)
            write_moment(work, row.uid, Moment(1, 0, MomentKind.START, anchor(read())))
    return changes(None, Kind.OBSERVATION)


def finish(vault: Vault, observation_id: int, at_ms: int) -> Changes[None]:
    """Finish the lesson at a moment of its clock; everything recorded must be durable before."""
    with vault.transaction(FINISH) as work:
        row = find(work, observation_id)
        if row.state != ObservationState.RUNNING:
            raise UserError("observation.not_running")
        _append(work, row, MomentKind.FINISH, at_ms, {})
        half = work.first(HalfLine, observation_uid=row.uid)
        if half is not None:
            work.delete(half)
        work.change(row, state=ObservationState.FINISHED.value, finished_at=work.now, updated_at=work.now)
    return changes(None, Kind.OBSERVATION)


def append(
    vault: Vault, observation_id: int, kind: MomentKind, at_ms: int, data: Mapping[str, Value]
) -> Changes[Moment]:
    """Append one moment outside of a running lesson, as the review does: evidence, a rating, a correction."""
    with vault.transaction("moment") as work:
        moment = _append(work, find(work, observation_id), kind, at_ms, data)
    return changes(moment, Kind.OBSERVATION)


def append_all(
    work: UnitOfWork, observation_id: int, moments: Sequence[tuple[MomentKind, int, Mapping[str, Value]]]
) -> None:
    """Append moments within a transaction that is already open."""
    row = find(work, observation_id)
    for seq, (kind, at_ms, data) in enumerate(moments, _last_seq(work, row) + 1):
        write_moment(work, row.uid, Moment(seq, at_ms, kind, checked_data(data)))


def open_running(vault: Vault, observation_id: int, read: Read = machine_reading) -> Opened:
    """Return a lesson that is going on, as it stands, with its clock at the right second."""
    row = get(vault, observation_id)
    if row.state is not ObservationState.RUNNING:
        raise UserError("observation.not_running")
    found = lesson(vault, observation_id)
    if found.finished:  # and the finishing was undone
        ends = [
            one.seq for one in found.moments if one.kind is MomentKind.FINISH and not found.is_struck(one.seq)
        ]
        for seq in ends:
            append(vault, observation_id, MomentKind.STRIKE, found.end_ms, {"of": seq, "on": True})
        found = lesson(vault, observation_id)
    with vault.reading() as connection:
        last = connection.execute(
            sql("SELECT at_ms, recorded_at FROM ours_moment WHERE observation_uid = :uid"
                " ORDER BY seq DESC LIMIT 1"), {"uid": row.uid},
        ).one()  # fmt: skip
    clock = LessonClock.reopened(
        anchored(found.moments[0], row.starts_at),
        last_ms=max(last.at_ms, found.end_ms),
        last_wall=read_moment(last.recorded_at),
        read=read,
    )
    return Opened(row, found, half_line(vault, observation_id), clock, len(found.moments) + 1)


def get(vault: Vault, observation_id: int) -> ObservationRow:
    """Return an observation; raises ``UserError`` for one that is not there."""
    found = read(vault, "WHERE o.id = :id", {"id": observation_id})
    if not found:
        raise UserError("observation.gone")
    return found[0]


def running(vault: Vault) -> ObservationRow | None:
    """Return the observation that is running, or ``None``."""
    found = read(vault, "WHERE o.state = 'running' ORDER BY o.id LIMIT 1", {})
    return found[0] if found else None


def listing(
    vault: Vault,
    *,
    text: str = "",
    mentee_id: int | None = None,
    instrument: str = "",
    states: Collection[ObservationState] | None = None,
    limit: int = 200,
) -> list[ObservationRow]:
    """Return observations, the latest first: those with every word of ``text`` in what is listed."""
    conditions = ["(:mentee IS NULL OR o.mentee_id = :mentee)"]
    parameters: dict[str, Any] = {"mentee": mentee_id, "limit": limit}
    if states is not None:
        conditions.append("o.state IN (" + ", ".join(f"'{one.value}'" for one in states) + ")")
    if instrument:
        conditions.append(
            "EXISTS (SELECT 1 FROM ours_observation_instrument u JOIN ours_instrument_version v"
            " ON v.id = u.version_id JOIN ours_instrument i ON i.id = v.instrument_id"
            " WHERE u.observation_id = o.id AND i.key = :instrument)"
        )
        parameters["instrument"] = instrument
    for number, word in enumerate(text.split()[:8]):
        conditions.append(
            f"m.name || ' ' || o.class_name || ' ' || o.subject || ' ' || o.focus || ' ' || o.rater"
            f" LIKE :word{number} ESCAPE '\\'"
        )
        plain = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        parameters[f"word{number}"] = f"%{plain}%"
    where = " AND ".join(conditions)
    return read(vault, f"WHERE {where} ORDER BY o.starts_at DESC, o.id DESC LIMIT :limit", parameters)


def moments(vault: Vault, observation_id: int) -> list[Moment]:
    """Return what was recorded, in the order in which it was."""
    uid = get(vault, observation_id).uid
    with vault.reading() as connection:
        return moments_of(connection, uid)


def lesson(vault: Vault, observation_id: int) -> Lesson:
    """Return what the moments of an observation amount to, with the instruments as they were then."""
    uid = get(vault, observation_id).uid
    with vault.reading() as connection:
        recorded = moments_of(connection, uid)
        documents = documents_of(connection, observation_id)
    return fold(recorded, {key: from_canonical(document) for key, document in documents.items()})


def half_line(vault: Vault, observation_id: int) -> Half | None:
    """Return the line that was being typed, or ``None``."""
    uid = get(vault, observation_id).uid
    with vault.reading() as connection:
        found = connection.execute(
            sql("SELECT voice, speaker, text, began_ms FROM ours_half_line WHERE observation_uid = :uid"),
            {"uid": uid},
        ).first()
    return None if found is None else Half(found.voice, found.speaker, found.text, found.began_ms)


def find(work: UnitOfWork, observation_id: int) -> Observation:
    """Return the row of an observation, or raise ``UserError``."""
    row = work.find(Observation, observation_id)
    if row is None:
        raise UserError("observation.gone")
    return row


def anchor(reading: Reading) -> dict[str, Value]:
    """Return what the first moment of a lesson says of the machine's clocks."""
    return {"boot": reading.boot, "boot_ms": reading.boot_ms, "wall": stored_moment(reading.wall)}


def anchored(first: Moment, starts_at: datetime) -> Reading:
    """Return what the machine's clocks said when a lesson began."""
    wall = first.text("wall")
    return Reading(first.text("boot"), first.number("boot_ms") or 0, read_moment(wall) if wall else starts_at)


def _append(
    work: UnitOfWork, row: Observation, kind: MomentKind, at_ms: int, data: Mapping[str, Value]
) -> Moment:
    moment = Moment(_last_seq(work, row) + 1, at_ms, kind, checked_data(data))
    write_moment(work, row.uid, moment)
    return moment


def _last_seq(work: UnitOfWork, row: Observation) -> int:
    return work.highest(MomentRow, "seq", observation_uid=row.uid) or 0


def _columns(fields: ObservationFields) -> dict[str, Any]:
    return {
        "mentee_id": fields.mentee_id,
        "starts_at": fields.starts_at,
        "planned_minutes": fields.planned_minutes,
        "class_name": fields.class_name,
        "subject": fields.subject,
        "grade": fields.grade,
        "pupils": fields.pupils,
        "focus": fields.focus,
        "goal": fields.goal,
        "rater": fields.rater,
        "engagement_id": fields.engagement_id,
        "meeting_id": fields.meeting_id,
        "lesson_of_id": fields.lesson_of_id,
    }


def _use(work: UnitOfWork, observation_id: int, keys: Sequence[str]) -> None:
    if not keys:
        raise UserError("observation.without_instrument")
    if len(set(keys)) < len(keys):
        raise UserError("observation.same_instrument")
    for position, key in enumerate(keys, 1):
        work.add(
            ObservationInstrument(
                observation_id=observation_id,
                version_id=instruments.adopt(work, key),
                position=position,
            )
        )
