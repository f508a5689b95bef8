"""Undo and redo: the journal read backwards and forwards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Select, Table, select, text, update
from sqlmodel import SQLModel

from mentorapp.domain.errors import UserError
from mentorapp.vault.journal import Action, State, Values, current_values, decoded

if TYPE_CHECKING:
    from mentorapp.vault.unit_of_work import UnitOfWork

_ENTRY: Table = SQLModel.metadata.tables["journal_entry"]
_CHANGE: Table = SQLModel.metadata.tables["journal_change"]


def undoable(device: str) -> Select[tuple[int, str]]:
    """Return the query for the entry that undo would take back next: its id and label."""
    return (
        select(_ENTRY.c.id, _ENTRY.c.label)
        .where(_ENTRY.c.state == State.OPEN, _ENTRY.c.device == device)
        .order_by(_ENTRY.c.id.desc())
        .limit(1)
    )


def redoable(device: str) -> Select[tuple[int, str]]:
    """Return the query for the entry that redo would do again next: its id and label."""
    return (
        select(_ENTRY.c.id, _ENTRY.c.label)
        .where(_ENTRY.c.state == State.UNDONE, _ENTRY.c.device == device)
        .order_by(_ENTRY.c.id)
        .limit(1)
    )


def replay(work: UnitOfWork, entry_id: int, action: Action) -> None:
    """Take back (``Action.UNDO``) or do again (``Action.REDO``) every change of an entry, within ``work``.

    Raises ``UserError('history.changed_since')`` when a row is not as the entry left it.
    """
    connection = work.session.connection()
    changes = connection.execute(
        select(_CHANGE.c.table_name, _CHANGE.c.row_id, _CHANGE.c.before, _CHANGE.c.after)
        .where(_CHANGE.c.entry_id == entry_id)
        .order_by(_CHANGE.c.id.desc() if action == Action.UNDO else _CHANGE.c.id)
    ).all()
    for table_name, row_id, before, after in changes:
        old, new = decoded(before), decoded(after)
        if action == Action.UNDO:
            old, new = new, old
        _apply(connection, table_name, row_id, old, new)
        work.record(table_name, row_id, old, new)
    state = State.UNDONE if action == Action.UNDO else State.OPEN
    connection.execute(update(_ENTRY).where(_ENTRY.c.id == entry_id).values(state=state))


def _apply(
    connection: Connection, table_name: str, row_id: int, old: Values | None, new: Values | None
) -> None:
    if table_name not in SQLModel.metadata.tables:
        raise UserError("history.changed_since")
    current = current_values(connection, table_name, row_id)
    if (old is None) != (current is None) or (
        old and current and any(current[name] != old[name] for name in old)
    ):
        raise UserError("history.changed_since")
    if new is None:
        _execute(connection, f'DELETE FROM "{table_name}" WHERE id = :id', {"id": row_id})
    elif old is None:
        names = ", ".join(f'"{name}"' for name in new)
        places = ", ".join(f":{name}" for name in new)
        _execute(connection, f'INSERT INTO "{table_name}" ({names}) VALUES ({places})', new)
    elif new:
        settings = ", ".join(f'"{name}" = :{name}' for name in new)
        _execute(connection, f'UPDATE "{table_name}" SET {settings} WHERE id = :id', {**new, "id": row_id})


def _execute(connection: Connection, statement: str, values: dict[str, Any]) -> None:
    connection.execute(text(statement), values)
