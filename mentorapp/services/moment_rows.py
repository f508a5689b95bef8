"""Moments as rows: what may stand in one, and writing and reading them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from sqlalchemy import text as sql

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.observations import LINE_LIMIT, MomentRow
from mentorapp.domain.text import many_lines
from mentorapp.instruments.moments import Moment, MomentKind, Value

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from mentorapp.vault.unit_of_work import UnitOfWork

DATA_LIMIT: Final = 64 * 1024
"""Characters of the JSON of one moment."""
_MOMENTS: Final = "SELECT seq, at_ms, kind, data FROM ours_moment WHERE observation_uid = :uid ORDER BY seq"


def checked_data(data: Mapping[str, Value]) -> dict[str, Value]:
    """Return what a moment says in clean form, or raise ``UserError`` for what cannot be kept."""
    clean = {name: _clean(value) for name, value in data.items() if value is not None}
    if len(_json(clean)) > DATA_LIMIT:
        raise UserError("text.too_long", field="line", length=len(_json(clean)), limit=DATA_LIMIT)
    return clean


def write_moment(work: UnitOfWork, observation_uid: str, moment: Moment) -> None:
    """Append a moment, whose data is clean, within a transaction that is already open."""
    work.append(
        MomentRow,
        observation_uid=observation_uid,
        seq=moment.seq,
        at_ms=moment.at_ms,
        kind=moment.kind.value,
        data=_json(moment.data),
        recorded_at=work.now,
    )


def moments_of(connection: Connection, observation_uid: str) -> list[Moment]:
    """Return the moments of an observation in the order in which they were recorded."""
    return [
        Moment(row.seq, row.at_ms, MomentKind(row.kind), json.loads(row.data))
        for row in connection.execute(sql(_MOMENTS), {"uid": observation_uid})
    ]


def _clean(value: Value) -> Value:
    if isinstance(value, str):
        return many_lines(value, "line", LINE_LIMIT)
    if isinstance(value, dict):
        return {name: many_lines(text, "line", LINE_LIMIT) for name, text in value.items()}
    return value


def _json(data: Mapping[str, Value]) -> str:
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
