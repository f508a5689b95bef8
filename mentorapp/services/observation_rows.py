"""Observations as they are read, and the versions of instruments that they are made with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import text as sql

from mentorapp.domain.ours.observations import ObservationSource, ObservationState
from mentorapp.domain.tables import read_moment

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

    from mentorapp.vault.vault import Vault

_ROWS: Final = """
    SELECT o.id, o.uid, o.mentee_id, m.name, o.state, o.source, o.rater, o.class_name, o.subject, o.grade,
           o.pupils, o.focus, o.goal, o.planned_minutes, o.starts_at, o.finished_at, o.meeting_id,
           o.engagement_id, o.lesson_of_id,
           (SELECT count(*) FROM ours_moment WHERE observation_uid = o.uid) AS moments
    FROM ours_observation o JOIN ours_mentee m ON m.id = o.mentee_id
"""
_USED: Final = """
    SELECT u.observation_id, v.id AS version_id, i.key, i.title, v.number, v.document
    FROM ours_observation_instrument u JOIN ours_instrument_version v ON v.id = u.version_id
    JOIN ours_instrument i ON i.id = v.instrument_id
    WHERE u.observation_id IN (SELECT value FROM json_each(:ids)) ORDER BY u.observation_id, u.position
"""


@dataclass(frozen=True)
class Used:
    """A version of an instrument that an observation is made with."""

    version_id: int
    key: str
    title: str
    number: int


@dataclass(frozen=True)
class ObservationRow:
    """An observation as shown; moments in time are UTC, ``moments`` is how many were recorded."""

    id: int
    uid: str
    mentee_id: int
    mentee_name: str
    state: ObservationState
    source: ObservationSource
    rater: str
    class_name: str
    subject: str
    grade: str
    pupils: int | None
    focus: str
    goal: str
    planned_minutes: int
    starts_at: datetime
    finished_at: datetime | None
    meeting_id: int | None
    engagement_id: int | None
    lesson_of_id: int | None
    moments: int
    instruments: tuple[Used, ...]


def documents_of(connection: Connection, observation_id: int) -> dict[str, str]:
    """Return the instruments of an observation, by key, as canonical documents."""
    found = connection.execute(sql(_USED), {"ids": f"[{int(observation_id)}]"})
    return {row.key: row.document for row in found}


def read(vault: Vault, rest: str, parameters: Mapping[str, object]) -> list[ObservationRow]:
    """Return the observations that ``rest``, the end of a statement, asks for."""
    with vault.reading() as connection:
        found = connection.execute(sql(f"{_ROWS} {rest}"), parameters).all()
        used = _used(connection, [row.id for row in found])
    return [_row(row, used.get(row.id, ())) for row in found]


def _used(connection: Connection, ids: list[int]) -> dict[int, tuple[Used, ...]]:
    if not ids:
        return {}
    found: dict[int, tuple[Used, ...]] = {}
    for row in connection.execute(sql(_USED), {"ids": str(ids)}):
        one = Used(row.version_id, row.key, row.title, row.number)
        found[row.observation_id] = (*found.get(row.observation_id, ()), one)
    return found


def _row(row: Row[Any], used: tuple[Used, ...]) -> ObservationRow:
    return ObservationRow(
        id=row.id,
        uid=row.uid,
        mentee_id=row.mentee_id,
        mentee_name=row.name,
        state=ObservationState(row.state),
        source=ObservationSource(row.source),
        rater=row.rater,
        class_name=row.class_name,
        subject=row.subject,
        grade=row.grade,
        pupils=row.pupils,
        focus=row.focus,
        goal=row.goal,
        planned_minutes=row.planned_minutes,
        starts_at=read_moment(row.starts_at),
        finished_at=read_moment(row.finished_at) if row.finished_at else None,
        meeting_id=row.meeting_id,
        engagement_id=row.engagement_id,
        lesson_of_id=row.lesson_of_id,
        moments=row.moments,
        instruments=used,
    )
