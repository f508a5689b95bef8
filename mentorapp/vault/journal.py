"""The journal: what changed, written beside the change itself.

One entry is one transaction, with a label that a person understands; its changes are one row each. Undo and
redo, the history of a note and, one day, the merging of two laptops read it. The values are those that the
database stores, so that an entry outlives the classes that wrote it. It holds what *mine* holds and is
guarded like it.
"""

import base64
import json
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Dialect, Index, Table, Text, inspect, text
from sqlalchemy.dialects.sqlite import dialect as sqlite_dialect
from sqlmodel import Field

from mentorapp.domain.tables import Row, UtcDateTime

Values = dict[str, Any]
"""Column name to stored value."""

_DIALECT: Dialect = sqlite_dialect()


class Action(StrEnum):
    """What an entry did."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


class State(StrEnum):
    """Whether an entry can be undone, can be redone, or neither."""

    OPEN = "open"
    UNDONE = "undone"
    CLOSED = "closed"


class JournalEntry(Row, table=True):
    """One transaction."""

    __tablename__ = "journal_entry"
    __table_args__ = (
        Index("journal_entry_by_state", "state", "id"),
        Index("journal_entry_by_time", "at"),
        {"info": {"journaled": False}},
    )

    id: int | None = Field(default=None, primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    at: datetime = Field(sa_type=UtcDateTime)
    device: str = Field(sa_type=Text)
    label: str = Field(sa_type=Text)
    action: str = Field(sa_type=Text)
    state: str = Field(sa_type=Text)
    target_id: int | None = None


class JournalChange(Row, table=True):
    """One row that a transaction added (no before), changed (the columns that did) or removed (no after)."""

    __tablename__ = "journal_change"
    __table_args__ = (
        Index("journal_change_by_row", "table_name", "row_id", "id"),
        {"info": {"journaled": False}},
    )

    id: int | None = Field(default=None, primary_key=True)
    entry_id: int = Field(foreign_key="journal_entry.id", index=True)
    table_name: str = Field(sa_type=Text)
    row_id: int
    before: str | None = Field(default=None, sa_type=Text)
    after: str | None = Field(default=None, sa_type=Text)


def is_journaled(table: Table) -> bool:
    """Tell whether changes of ``table`` belong in the journal; drafts and settings do not."""
    return bool(table.info.get("journaled", True))


def encoded(values: Values | None) -> str | None:
    """Return ``values`` as JSON; bytes become ``{"base64": …}``."""
    if values is None:
        return None
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"), default=_encode_bytes)


def decoded(stored: str | None) -> Values | None:
    """Return what :func:`encoded` was given."""
    if stored is None:
        return None
    values: Values = json.loads(stored)
    return {
        name: base64.b64decode(value["base64"]) if isinstance(value, dict) else value
        for name, value in values.items()
    }


def _encode_bytes(value: object) -> dict[str, str]:
    if not isinstance(value, bytes):
        raise TypeError(f"cannot journal a {type(value).__name__}")
    return {"base64": base64.b64encode(value).decode("ascii")}


def _stored(table: Table, name: str, value: object) -> object:
    process = table.columns[name].type.dialect_impl(_DIALECT).bind_processor(_DIALECT)
    return process(value) if process else value


def row_values(row: Row) -> Values:
    """Return every column of ``row`` as the database stores it."""
    table: Table = inspect(type(row)).local_table
    return {column.name: _stored(table, column.name, getattr(row, column.key)) for column in table.columns}


def changed_values(row: Row) -> tuple[Values, Values]:
    """Return the columns of a loaded ``row`` that changed since, before and after."""
    table: Table = inspect(type(row)).local_table
    before: Values = {}
    after: Values = {}
    for attribute in inspect(row).attrs:
        history = attribute.history
        if history.has_changes():
            before[attribute.key] = _stored(
                table, attribute.key, history.deleted[0] if history.deleted else None
            )
            after[attribute.key] = _stored(table, attribute.key, history.added[0] if history.added else None)
    unchanged = [name for name, value in before.items() if after[name] == value]
    for name in unchanged:
        del before[name], after[name]
    return before, after


def current_values(connection: Connection, table_name: str, row_id: int) -> Values | None:
    """Return the row as it is in the database, or ``None``."""
    statement = text(f'SELECT * FROM "{table_name}" WHERE id = :id')
    found = connection.execute(statement, {"id": row_id}).mappings().first()
    return dict(found) if found else None
