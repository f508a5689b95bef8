"""One transaction: changes to rows, and the journal of them, become durable together or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from mentorapp.domain.clock import Clock
from mentorapp.domain.every_table import TABLES
from mentorapp.domain.ids import new_uid
from mentorapp.domain.tables import Row, read_moment, stored_moment
from mentorapp.vault import rows
from mentorapp.vault.journal import LATEST_MOMENT, Action, State, encoded
from mentorapp.vault.rows import Values, shape_of

if TYPE_CHECKING:
    import sqlcipher3
    from sqlalchemy import Engine

R = TypeVar("R", bound=Row)


@dataclass(frozen=True)
class Label:
    """What the journal says of a transaction; ``target_id`` is the entry that undo or redo works on."""

    text: str
    device: str
    action: Action = Action.DO
    target_id: int | None = None


class UnitOfWork:
    """What a service may do inside ``vault.transaction(…)``.

    Rows change through :meth:`add`, :meth:`change` and :meth:`delete` alone: each writes at once and is
    remembered for the journal. There is no statement that changes many rows, so nothing goes round it.
    """

    def __init__(self, connection: sqlcipher3.Connection, clock: Clock) -> None:
        self.clock = clock
        self._connection = connection
        self._changes: list[tuple[str, int, Values | None, Values | None]] = []

    @property
    def now(self) -> datetime:
        """The present moment in UTC."""
        return self.clock()

    @property
    def latest(self) -> datetime:
        """The present moment in UTC, or the latest that the journal knows if the clock was set back since."""
        (known,) = self._connection.execute(LATEST_MOMENT).fetchone()
        return max(self.now, read_moment(known)) if known else self.now

    @property
    def changed_tables(self) -> frozenset[str]:
        """The journaled tables that this transaction has changed so far."""
        return frozenset(table for table, _, _, _ in self._changes)

    def new_uid(self) -> str:
        """Return a fresh UUIDv7."""
        return new_uid(self.clock)

    def find(self, row_class: type[R], row_id: int) -> R | None:
        """Return the row with this id, or ``None``."""
        return self.first(row_class, id=row_id)

    def first(self, row_class: type[R], **equal: object) -> R | None:
        """Return the first row whose columns equal these values, or ``None``."""
        found = self.where(row_class, **equal)
        return found[0] if found else None

    def where(self, row_class: type[R], **equal: object) -> list[R]:
        """Return the rows whose columns equal these values, by id."""
        return rows.select(self._connection, row_class, equal)

    def exists(self, row_class: type[Row], **equal: object) -> bool:
        """Tell whether there is a row whose columns equal these values."""
        return rows.exists(self._connection, row_class, equal)

    def highest(self, row_class: type[Row], column: str, **equal: object) -> int | None:
        """Return the highest number in a column of the rows whose columns equal these values, or ``None``."""
        return rows.highest(self._connection, row_class, column, equal)

    def add(self, row: R) -> R:
        """Write a new row and return it with its id."""
        shape = shape_of(type(row))
        values = rows.stored_row(row)
        row_id = rows.insert(self._connection, shape.name, values)
        row.id = row_id
        if shape.journaled:
            self._changes.append((shape.name, row_id, None, {**values, "id": row_id}))
        return row

    def append(self, row_class: type[Row], **values: object) -> None:
        """Write a new row of a table outside the journal, without an object, which costs as much again.

        For what comes many times a minute and must be durable at once. Raises ``TypeError`` for a table that
        is journaled.
        """
        shape = shape_of(row_class)
        if shape.journaled:
            raise TypeError(f"{shape.name} is journaled")
        rows.insert(self._connection, shape.name, rows.stored(row_class, values))

    def change(self, row: Row, **values: object) -> bool:
        """Give a row new values; return whether any of them was new to the database."""
        shape = shape_of(type(row))
        row_id = row.stored_id
        before = self._present(shape.name, row_id)
        after = rows.stored(type(row), values)
        changed = [name for name in values if before[name] != after[name]]
        if not changed:
            return False
        new = {name: after[name] for name in changed}
        rows.update(self._connection, shape.name, row_id, new)
        for name in changed:
            setattr(row, name, values[name])
        if shape.journaled:
            self._changes.append((shape.name, row_id, {name: before[name] for name in changed}, new))
        return True

    def delete(self, row: Row) -> None:
        """Remove a row."""
        shape = shape_of(type(row))
        before = self._present(shape.name, row.stored_id)
        rows.delete(self._connection, shape.name, row.stored_id)
        if shape.journaled:
            self._changes.append((shape.name, row.stored_id, before, None))

    def _present(self, table: str, row_id: int) -> Values:
        """Return a row as it is stored: the journal needs what was there, not what an object remembers."""
        values = self.current(table, row_id)
        if values is None:
            raise RuntimeError(f"there is no row {row_id} in {table}")
        return values

    def put(self, table: str, row_id: int, old: Values | None, new: Values | None) -> None:
        """Bring a row from stored values ``old`` to ``new``, as undo and redo do; ``None`` is no row."""
        if new is None:
            for other, column in _loose_references(table):
                rows.let_go(self._connection, other, column, row_id)
            rows.delete(self._connection, table, row_id)
        elif old is None:
            rows.insert(self._connection, table, new)
        elif new:
            rows.update(self._connection, table, row_id, new)
        self._changes.append((table, row_id, old, new))

    def current(self, table: str, row_id: int) -> Values | None:
        """Return a row as it is stored now, or ``None``."""
        return rows.current(self._connection, table, row_id)

    def write_journal(self, label: Label) -> None:
        """Write what was changed; with no journaled change there is no entry."""
        if not self._changes:
            return
        doing = label.action == Action.DO
        if doing:
            self._connection.execute(
                "UPDATE journal_entry SET state = ? WHERE state = ?", (State.CLOSED.value, State.UNDONE.value)
            )
        entry_id = rows.insert(
            self._connection,
            "journal_entry",
            {
                "uid": self.new_uid(),
                "at": stored_moment(self.now),
                "device": label.device,
                "label": label.text,
                "action": label.action.value,
                "state": (State.OPEN if doing else State.CLOSED).value,
                "target_id": label.target_id,
            },
        )
        self._connection.executemany(
            "INSERT INTO journal_change (entry_id, table_name, row_id, before, after) VALUES (?, ?, ?, ?, ?)",
            [
                (entry_id, table, row_id, encoded(before), encoded(after))
                for table, row_id, before, after in self._changes
            ],
        )

    def set_state(self, entry_id: int, state: State) -> None:
        """Mark a journal entry as open or undone."""
        rows.update(self._connection, "journal_entry", entry_id, {"state": state.value})


@cache
def _loose_references(table: str) -> tuple[tuple[str, str], ...]:
    """Return the columns outside the journal that point at ``table``: a draft outlives what it belongs to."""
    return tuple(
        (other.name, column.name)
        for other in TABLES.values()
        if not other.info.get("journaled", True)
        for column in other.columns
        if column.nullable and any(key.column.table.name == table for key in column.foreign_keys)
    )


@contextmanager
def unit_of_work(engine: Engine, clock: Clock, label: Label) -> Iterator[UnitOfWork]:
    """Open a write transaction; commit it with its journal on success, roll everything back on error.

    References between tables are checked at the commit, so that the order within does not matter.
    """
    pooled = engine.raw_connection()
    try:
        connection: sqlcipher3.Connection = pooled.driver_connection  # type: ignore[assignment]
        connection.execute("BEGIN IMMEDIATE")
        try:
            connection.execute("PRAGMA defer_foreign_keys = ON")
            work = UnitOfWork(connection, clock)
            yield work
            work.write_journal(label)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    finally:
        pooled.close()
