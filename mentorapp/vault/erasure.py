"""Erasing for good: the one write that goes round the journal, because it erases there too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from mentorapp.vault.failures import translate_database_errors

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from mentorapp.vault.vault import Vault

_DEPENDENTS = {
    "ours_mentee": (("mine_draft", "mentee_id"),),
    "mine_note": (("mine_draft", "note_id"), ("mine_note_tag", "note_id")),
}
"""Rows that go with a row: table and the column that points at it."""


def erase_rows(vault: Vault, rows: Mapping[str, Iterable[int]]) -> None:
    """Erase rows by table and id and what hangs on them, also from the journal and the search index.

    The freed pages are overwritten (``secure_delete``), and the write-ahead log is emptied.
    """
    with (
        translate_database_errors(),
        vault.engine.connect().execution_options(writing=True) as connection,
        connection.begin(),
    ):
        for table, ids in rows.items():
            _erase(connection, table, sorted(ids))
        connection.exec_driver_sql(
            "DELETE FROM journal_entry WHERE NOT EXISTS"
            " (SELECT 1 FROM journal_change WHERE entry_id = journal_entry.id)"
        )
        for index in ("search_note", "search_mentee"):
            connection.exec_driver_sql(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
    with translate_database_errors(), vault.engine.connect() as connection:
        # Not within a transaction, which SQLAlchemy would begin: by the driver itself.
        connection.connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _erase(connection: Connection, table: str, ids: list[int]) -> None:
    for row_id in ids:
        for dependent, column in _DEPENDENTS.get(table, ()):
            found = connection.exec_driver_sql(
                f'SELECT id FROM "{dependent}" WHERE "{column}" = ?', (row_id,)
            )
            _erase(connection, dependent, list(found.scalars()))
        connection.exec_driver_sql(
            "DELETE FROM journal_change WHERE table_name = ? AND row_id = ?", (table, row_id)
        )
        connection.exec_driver_sql(f'DELETE FROM "{table}" WHERE id = ?', (row_id,))


def prune_journal(vault: Vault, before: str) -> int:
    """Drop the journal entries from before a stored moment, and return how many there were."""
    old = "SELECT id FROM journal_entry WHERE at < ?"
    with (
        translate_database_errors(),
        vault.engine.connect().execution_options(writing=True) as connection,
        connection.begin(),
    ):
        connection.exec_driver_sql(f"DELETE FROM journal_change WHERE entry_id IN ({old})", (before,))
        return connection.exec_driver_sql("DELETE FROM journal_entry WHERE at < ?", (before,)).rowcount
