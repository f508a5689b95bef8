"""Erasing for good: the one write that goes round the journal, because it erases there too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from mentorapp.vault.attachment_parts import drop_unmentioned
from mentorapp.vault.failures import translate_database_errors

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from mentorapp.vault.vault import Vault

SEARCH_INDEXES = (
    "search_note", "search_mentee", "search_engagement", "search_agreement", "search_meeting", "search_step",
    "search_lesson_study", "search_library",
)  # fmt: skip
_DEPENDENTS = {
    "ours_mentee": (("mine_draft", "mentee_id"),),
    "mine_note": (("mine_draft", "note_id"), ("mine_note_tag", "note_id")),
}
"""Rows that go with a row: table and the column that points at it."""
_EVERY_LINK = """
    SELECT id, note_id, tag_id FROM mine_note_tag
    UNION
    SELECT row_id, json_extract(link, '$.note_id'), json_extract(link, '$.tag_id') FROM
    (SELECT row_id, coalesce(before, after) AS link FROM journal_change WHERE table_name = 'mine_note_tag')
"""


def erase_rows(vault: Vault, rows: Mapping[str, Iterable[int]]) -> None:
    """Erase rows by table and id and what hangs on them, also from the journal and the search index.

    A tag that only they bore goes too. Nothing from before can be undone any more: it might bring back rows
    that point at what is gone. The freed pages are overwritten (``secure_delete``), and the write-ahead log
    is emptied.
    """
    with (
        vault.turn(),
        translate_database_errors(vault.folder),
        vault.engine.connect().execution_options(writing=True) as connection,
        connection.begin(),
    ):
        _erase_tags_of(connection, set(rows.get("mine_note", ())))
        for table, ids in rows.items():
            _erase(connection, table, sorted(ids))
        connection.exec_driver_sql("UPDATE journal_entry SET state = 'closed' WHERE state <> 'closed'")
        connection.exec_driver_sql(
            "DELETE FROM journal_entry WHERE NOT EXISTS"
            " (SELECT 1 FROM journal_change WHERE entry_id = journal_entry.id)"
        )
        drop_unmentioned(connection)
        for index in SEARCH_INDEXES:
            connection.exec_driver_sql(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
    with translate_database_errors(vault.folder), vault.engine.connect() as connection:
        # Not within a transaction, which SQLAlchemy would begin: by the driver itself.
        connection.connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _erase_tags_of(connection: Connection, notes: set[int]) -> None:
    """Take the tags off notes, also off those that only the journal knows; drop what is left over."""
    links = connection.exec_driver_sql(_EVERY_LINK).all()
    ours = [(link, tag) for link, note, tag in links if note in notes]
    _erase(connection, "mine_note_tag", sorted({link for link, _ in ours}))
    used = set(connection.exec_driver_sql("SELECT tag_id FROM mine_note_tag").scalars())
    _erase(connection, "mine_tag", sorted({tag for _, tag in ours} - used))
    for note in notes:
        connection.exec_driver_sql("DELETE FROM mine_draft WHERE key = ?", (f"note:{note}",))


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
    """Drop the journal entries from before a stored moment, and return how many there were.

    The bytes of an attachment that was removed before then go too: nothing can bring it back any more.
    """
    old = "SELECT id FROM journal_entry WHERE at < ?"
    with (
        vault.turn(),
        translate_database_errors(vault.folder),
        vault.engine.connect().execution_options(writing=True) as connection,
        connection.begin(),
    ):
        connection.exec_driver_sql(f"DELETE FROM journal_change WHERE entry_id IN ({old})", (before,))
        drop_unmentioned(connection)
        return connection.exec_driver_sql("DELETE FROM journal_entry WHERE at < ?", (before,)).rowcount
