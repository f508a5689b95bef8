"""Erasing for good: the one write that goes round the journal, because it erases there too."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING

from mentorapp.domain.ids import new_uid
from mentorapp.domain.tables import stored_moment
from mentorapp.vault.belonging import ever_at
from mentorapp.vault.failures import translate_database_errors
from mentorapp.vault.unmentioned import drop_unmentioned

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from mentorapp.vault.vault import Vault

SEARCH_INDEXES = (
    "search_note", "search_mentee", "search_engagement", "search_agreement", "search_meeting", "search_step",
    "search_lesson_study", "search_library",
)  # fmt: skip
NOTES_ON_MEETINGS = ("mine_note", "meeting_id")
_DEPENDENTS = {
    "ours_mentee": (
        ("mine_draft", "mentee_id"),
        ("mine_note", "mentee_id"),
        ("ours_attachment", "mentee_id"),
        ("ours_attendance", "mentee_id"),
        ("ours_consent", "mentee_id"),
        ("ours_engagement_member", "mentee_id"),
        ("ours_next_step", "mentee_id"),
        ("ours_observation", "mentee_id"),
        ("ours_signature", "mentee_id"),
    ),
    "ours_engagement": (
        ("ours_agreement", "engagement_id"),
        ("ours_attachment", "engagement_id"),
        ("ours_engagement_event", "engagement_id"),
        ("ours_engagement_member", "engagement_id"),
        ("ours_lesson_study", "engagement_id"),
        ("ours_meeting", "engagement_id"),
        ("ours_meeting_series", "engagement_id"),
        ("ours_next_step", "engagement_id"),
        ("ours_observation", "engagement_id"),
    ),
    "ours_agreement": (("ours_signature", "agreement_id"),),
    "ours_lesson_study": (("ours_attachment", "lesson_study_id"),),
    "ours_meeting_series": (),
    "ours_meeting": (
        ("mine_draft", "meeting_id"),
        NOTES_ON_MEETINGS,
        ("ours_attachment", "meeting_id"),
        ("ours_attendance", "meeting_id"),
        ("ours_next_step", "meeting_id"),
    ),
    "ours_observation": (("ours_observation_instrument", "observation_id"),),
    "mine_note": (("mine_draft", "note_id"), ("mine_note_tag", "note_id")),
}
"""Rows that go with a row: table and the column that points at it.

The bytes of an attachment and the moments of an observation go with theirs.
"""
_LOOSE = (
    ("ours_meeting", "series_id", "ours_meeting_series"),
    ("ours_agreement", "replaces_id", "ours_agreement"),
    ("ours_lesson_study", "taught_by_id", "ours_mentee"),
    ("ours_observation", "meeting_id", "ours_meeting"),
    ("ours_observation", "lesson_of_id", "ours_observation"),
)
"""References that are emptied when what they point at goes."""
_EVERY_LINK = """
    SELECT id, note_id, tag_id FROM mine_note_tag
    UNION
    SELECT row_id, json_extract(link, '$.note_id'), json_extract(link, '$.tag_id') FROM
    (SELECT row_id, coalesce(before, after) AS link FROM journal_change WHERE table_name = 'mine_note_tag')
"""
_Rows = defaultdict[str, set[int]]


def erase_rows(
    vault: Vault,
    rows: Mapping[str, Iterable[int]],
    *,
    kept: Collection[tuple[str, str]] = (),
    what: str = "",
    backups: Iterable[str] = (),
) -> dict[str, int]:
    """Erase rows by table and id and what hangs on them, also from the journal and the search index.

    What hung on them once and is now on something else stays; references that are named in ``kept`` (table,
    column) are emptied, and their rows stay. A tag that only erased notes bore goes too. Nothing from before
    can be undone any more: it might bring back rows that point at what is gone. The freed pages are
    overwritten (``secure_delete``), and the write-ahead log is emptied.

    With ``what``, a record without content is kept: this word, the counts, and the names of ``backups``.
    Returns how many rows went, by table.
    """
    with (
        vault.turn(),
        translate_database_errors(vault.folder),
        vault.engine.connect().execution_options(writing=True) as connection,
        connection.begin(),
    ):
        going = _everything(connection, rows, kept)
        _let_go(connection, going, kept)
        _erase_tags_of(connection, going["mine_note"])
        counts = {table: _erase(connection, table, sorted(ids)) for table, ids in sorted(going.items())}
        counts = {table: number for table, number in counts.items() if number}
        connection.exec_driver_sql("UPDATE journal_entry SET state = 'closed' WHERE state <> 'closed'")
        connection.exec_driver_sql(
            "DELETE FROM journal_entry WHERE NOT EXISTS"
            " (SELECT 1 FROM journal_change WHERE entry_id = journal_entry.id)"
        )
        drop_unmentioned(connection)
        if what:
            _record(connection, vault, what, counts, list(backups))
        for index in SEARCH_INDEXES:
            connection.exec_driver_sql(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
    with translate_database_errors(vault.folder), vault.engine.connect() as connection:
        # Not within a transaction, which SQLAlchemy would begin: by the driver itself.
        connection.connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return counts


def _everything(
    connection: Connection, rows: Mapping[str, Iterable[int]], kept: Collection[tuple[str, str]]
) -> _Rows:
    """Return the rows and all that hangs on them, by table."""
    going: _Rows = defaultdict(set)
    fresh = {table: set(ids) for table, ids in rows.items()}
    while fresh:
        following: _Rows = defaultdict(set)
        for table, ids in fresh.items():
            going[table] |= ids
            for dependent, column in _DEPENDENTS.get(table, ()):
                if (dependent, column) not in kept:
                    following[dependent] |= ever_at(connection, dependent, column, ids)
        fresh = {table: ids - going[table] for table, ids in following.items() if ids - going[table]}
    _add_series(connection, going)
    return going


def _add_series(connection: Connection, going: _Rows) -> None:
    """Add the series of which no meeting is left."""
    links = connection.exec_driver_sql(
        "SELECT id, series_id FROM ours_meeting WHERE series_id IS NOT NULL"
        " UNION SELECT row_id, json_extract(coalesce(before, after), '$.series_id') FROM journal_change"
        " WHERE table_name = 'ours_meeting'"
        " AND json_extract(coalesce(before, after), '$.series_id') IS NOT NULL"
    ).all()
    touched = {series for meeting, series in links if meeting in going["ours_meeting"]}
    going["ours_meeting_series"] |= touched - {
        series for meeting, series in links if meeting not in going["ours_meeting"]
    }


def _let_go(connection: Connection, going: _Rows, kept: Collection[tuple[str, str]]) -> None:
    """Empty the references of what stays to what goes."""
    owners = {
        (dependent, column): table for table, pairs in _DEPENDENTS.items() for dependent, column in pairs
    }
    for dependent, column in kept:
        _empty(connection, dependent, column, going[owners[dependent, column]])
    for dependent, column, table in _LOOSE:
        _empty(connection, dependent, column, going[table])


def _empty(connection: Connection, table: str, column: str, targets: Iterable[int]) -> None:
    for target in sorted(targets):
        connection.exec_driver_sql(f'UPDATE "{table}" SET "{column}" = NULL WHERE "{column}" = ?', (target,))


def _erase_tags_of(connection: Connection, notes: set[int]) -> None:
    """Take the tags off notes, also off those that only the journal knows; drop what is left over."""
    links = connection.exec_driver_sql(_EVERY_LINK).all()
    ours = [(link, tag) for link, note, tag in links if note in notes]
    _erase(connection, "mine_note_tag", sorted({link for link, _ in ours}))
    used = set(connection.exec_driver_sql("SELECT tag_id FROM mine_note_tag").scalars())
    _erase(connection, "mine_tag", sorted({tag for _, tag in ours} - used))
    for note in notes:
        connection.exec_driver_sql("DELETE FROM mine_draft WHERE key = ?", (f"note:{note}",))


def _erase(connection: Connection, table: str, ids: list[int]) -> int:
    """Erase rows and what the journal says of them; return how many there were."""
    number = 0
    for row_id in ids:
        connection.exec_driver_sql(
            "DELETE FROM journal_change WHERE table_name = ? AND row_id = ?", (table, row_id)
        )
        number += connection.exec_driver_sql(f'DELETE FROM "{table}" WHERE id = ?', (row_id,)).rowcount
    return number


def _record(
    connection: Connection, vault: Vault, what: str, counts: Mapping[str, int], backups: list[str]
) -> None:
    """Write down that something was erased: never what it said, nor whose it was."""
    connection.exec_driver_sql(
        "INSERT INTO ours_erasure (uid, what, counts, backups, erased_at) VALUES (?, ?, ?, ?, ?)",
        (
            new_uid(vault.clock),
            what,
            json.dumps(counts, sort_keys=True),
            json.dumps(backups),
            stored_moment(vault.clock()),
        ),
    )


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
