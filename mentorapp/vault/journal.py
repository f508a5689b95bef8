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

from sqlalchemy import Index, Text
from sqlmodel import Field

from mentorapp.domain.tables import Row, UtcDateTime
from mentorapp.vault.rows import Values

LATEST_MOMENT = "SELECT max(at) FROM journal_entry"
"""The latest stored moment that the journal knows: a clock that is set back does not set this back."""


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
