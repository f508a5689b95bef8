"""One transaction: changes to rows, and the journal of them, become durable together or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import Engine, Table, event, inspect, update
from sqlmodel import Session

from mentorapp.domain.clock import Clock
from mentorapp.domain.ids import new_uid
from mentorapp.domain.tables import Row
from mentorapp.vault.journal import (
    Action,
    JournalChange,
    JournalEntry,
    State,
    Values,
    changed_values,
    encoded,
    is_journaled,
    row_values,
)

if TYPE_CHECKING:
    from sqlalchemy.orm import ORMExecuteState, UOWTransaction

R = TypeVar("R", bound=Row)


class UnitOfWork:
    """What a service may do inside ``vault.transaction(…)``."""

    def __init__(self, session: Session, clock: Clock, entry: JournalEntry) -> None:
        self.session = session
        self.clock = clock
        self._entry = entry
        self._changes: list[tuple[str, int, Values | None, Values | None]] = []
        event.listen(session, "after_flush", self._note_changes)
        event.listen(session, "do_orm_execute", _refuse_bulk)

    @property
    def now(self) -> datetime:
        """The present moment in UTC."""
        return self.clock()

    @property
    def changed_tables(self) -> frozenset[str]:
        """The journaled tables that this transaction has changed so far."""
        return frozenset(table for table, _, _, _ in self._changes)

    def new_uid(self) -> str:
        """Return a fresh UUIDv7."""
        return new_uid(self.clock)

    def add(self, row: R) -> R:
        """Write a new row and return it with its id."""
        self.session.add(row)
        self.session.flush()
        return row

    def delete(self, row: Row) -> None:
        """Remove a row."""
        self.session.delete(row)

    def find(self, table: type[R], row_id: int) -> R | None:
        """Return the live row with this id, or ``None``."""
        return self.session.get(table, row_id)

    def record(self, table: str, row_id: int, before: Values | None, after: Values | None) -> None:
        """Journal a change that was not made through a row object, as undo and redo do."""
        self._changes.append((table, row_id, before, after))

    def _note_changes(self, session: Session, context: UOWTransaction) -> None:
        del context
        for row in session.new:
            if (table := _journaled_table(row)) is not None:
                self._changes.append((table.name, row.id, None, row_values(row)))
        for row in session.dirty:
            if (table := _journaled_table(row)) is not None:
                before, after = changed_values(row)
                if before or after:
                    self._changes.append((table.name, row.id, before, after))
        for row in session.deleted:
            if (table := _journaled_table(row)) is not None:
                self._changes.append((table.name, row.id, row_values(row), None))

    def finish(self) -> None:
        """Flush, then write the journal; with no journaled change there is no entry."""
        self.session.flush()
        if not self._changes:
            return
        connection = self.session.connection()
        journal = _table_of(JournalEntry)
        if self._entry.action == Action.DO:
            closing = update(journal).where(journal.c.state == State.UNDONE).values(state=State.CLOSED)
            connection.execute(closing)
        values = {
            column.name: getattr(self._entry, column.name)
            for column in journal.columns
            if column.name != "id"
        }
        entry_id = connection.execute(journal.insert().returning(journal.c.id), values).scalar_one()
        connection.execute(
            _table_of(JournalChange).insert(),
            [
                {
                    "entry_id": entry_id,
                    "table_name": table,
                    "row_id": row_id,
                    "before": encoded(before),
                    "after": encoded(after),
                }
                for table, row_id, before, after in self._changes
            ],
        )


def _table_of(row_class: type[Row]) -> Table:
    table: Table = inspect(row_class).local_table
    return table


def _journaled_table(row: Row) -> Table | None:
    table = _table_of(type(row))
    return table if is_journaled(table) else None


def _refuse_bulk(state: ORMExecuteState) -> None:
    if state.is_update or state.is_delete or state.is_insert:
        raise RuntimeError(
            "a bulk statement would go round the journal: change rows through the unit of work"
        )


@contextmanager
def unit_of_work(
    engine: Engine,
    clock: Clock,
    device: str,
    label: str,
    action: Action = Action.DO,
    target_id: int | None = None,
) -> Iterator[UnitOfWork]:
    """Open a write transaction; commit it with its journal on success, roll everything back on error."""
    entry = JournalEntry(
        uid=new_uid(clock),
        at=clock(),
        device=device,
        label=label,
        action=action,
        state=State.OPEN if action == Action.DO else State.CLOSED,
        target_id=target_id,
    )
    with (
        engine.connect().execution_options(writing=True) as connection,
        Session(connection, expire_on_commit=False) as session,
    ):
        work = UnitOfWork(session, clock, entry)
        yield work
        work.finish()
        session.commit()
