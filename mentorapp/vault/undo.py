"""Undo and redo: the journal read backwards and forwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentorapp.domain.errors import UserError
from mentorapp.domain.every_table import TABLES
from mentorapp.vault.journal import Action, State, decoded
from mentorapp.vault.rows import Values

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from mentorapp.vault.unit_of_work import UnitOfWork

_NEXT = {
    Action.UNDO: "SELECT id, label FROM journal_entry WHERE state = 'open' AND device = ? ORDER BY id DESC",
    Action.REDO: "SELECT id, label FROM journal_entry WHERE state = 'undone' AND device = ? ORDER BY id",
}
_CHANGES = "SELECT table_name, row_id, before, after FROM journal_change WHERE entry_id = ? ORDER BY id"


def next_entry(connection: Connection, device: str, action: Action) -> tuple[int, str] | None:
    """Return id and label of the entry of this device that undo would take back, or redo do again."""
    found = connection.exec_driver_sql(f"{_NEXT[action]} LIMIT 1", (device,)).first()
    return None if found is None else (found[0], found[1])


def changes_of(connection: Connection, entry_id: int) -> list[tuple[str, int, Values | None, Values | None]]:
    """Return what an entry changed, in order: table, row, stored values before and after."""
    found = connection.exec_driver_sql(_CHANGES, (entry_id,)).all()
    return [(table, row_id, decoded(before), decoded(after)) for table, row_id, before, after in found]


def replay(
    work: UnitOfWork,
    entry_id: int,
    changes: list[tuple[str, int, Values | None, Values | None]],
    action: Action,
) -> None:
    """Take an entry's changes back (``Action.UNDO``) or do them again (``Action.REDO``), within ``work``.

    Raises ``UserError('history.changed_since')`` when a row is not as it was left.
    """
    if action == Action.UNDO:
        changes = [(table, row_id, after, before) for table, row_id, before, after in reversed(changes)]
    for table, row_id, old, new in changes:
        if table not in TABLES or not _is_as_left(work.current(table, row_id), old):
            raise UserError("history.changed_since")
        work.put(table, row_id, old, new)
    work.set_state(entry_id, State.UNDONE if action == Action.UNDO else State.OPEN)


def _is_as_left(current: Values | None, left: Values | None) -> bool:
    if current is None or left is None:
        return current is left
    return all(name in current and current[name] == value for name, value in left.items())
