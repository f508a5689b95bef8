"""The wall between the circles, held by the engine. Every table of today and tomorrow is tried."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import sqlcipher3

from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import mentees, notes
from mentorapp.services.note_queries import NoteFilter
from mentorapp.vault.vault import Vault
from tests.schema import TABLES

MARK = "plantedmark"
OUTWARD = ("ours_", "agreed_")


@pytest.fixture
def outward(vault: Vault) -> Iterator[sqlcipher3.Connection]:
    person = mentees.add(vault, MenteeFields("Ana", about="own words")).result
    notes.add(vault, f"{MARK} about Ana", mentee_id=person, tags=[MARK])
    with vault.outward() as connection:
        yield connection


def names_in(vault: Vault) -> list[str]:
    """Return every table, view and index that the file really has, shadow tables too."""
    with vault.reading() as connection:
        found = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")
        return [*found.scalars().all(), "sqlite_master", "sqlite_schema", "sqlite_temp_master"]


REFUSALS = (
    "not authorized",
    "prohibited",
    "may not be altered",
    "may not be modified",
    "may not be dropped",
    "vtable constructor failed",
    "no such column",  # of a table without row ids
)


def refuses(connection: sqlcipher3.Connection, statement: str) -> None:
    """Assert that the engine does not even prepare ``statement``: no row was looked at."""
    with pytest.raises(sqlcipher3.Error) as refused:
        connection.execute(statement).fetchall()
    assert any(words in str(refused.value) for words in REFUSALS), (statement, str(refused.value))


SHAPES = (
    "SELECT * FROM {table}",
    "SELECT count(*) FROM {table}",
    "SELECT 1 FROM {table}",
    "SELECT rowid FROM {table}",
    "SELECT EXISTS (SELECT 1 FROM {table})",
    "SELECT m.name, (SELECT count(*) FROM {table}) FROM ours_mentee m",
    "SELECT m.name FROM ours_mentee m JOIN {table} t",
    "SELECT m.name FROM ours_mentee m LEFT JOIN {table} t ON t.rowid = m.id",
    "SELECT name FROM ours_mentee WHERE id IN (SELECT rowid FROM {table})",
    "SELECT name FROM ours_mentee ORDER BY (SELECT count(*) FROM {table})",
    "SELECT name FROM ours_mentee UNION SELECT count(*) FROM {table}",
    "WITH ours_fake AS (SELECT * FROM {table}) SELECT * FROM ours_fake",
    "WITH RECURSIVE ours_a AS (SELECT 1 n FROM {table} UNION SELECT n FROM ours_a) SELECT * FROM ours_a",
    "SELECT * FROM (SELECT * FROM {table}) AS ours_mentee",
    "SELECT count(*) OVER () FROM {table}",
    "INSERT INTO ours_mentee (name) SELECT rowid FROM {table}",
    "CREATE TEMP TABLE ours_copy AS SELECT * FROM {table}",
    "CREATE TEMP VIEW ours_view AS SELECT * FROM {table}",
    "EXPLAIN SELECT * FROM {table}",
    "DELETE FROM {table}",
    "DROP TABLE {table}",
    "ALTER TABLE {table} RENAME TO ours_stolen",
)


def test_nothing_but_ours_and_agreed_can_be_read_in_any_shape(
    vault: Vault, outward: sqlcipher3.Connection
) -> None:
    tried = [name for name in names_in(vault) if not name.startswith(OUTWARD)]
    assert {
        "mine_note",
        "mine_tag",
        "mine_draft",
        "journal_change",
        "search_note",
        "search_note_data",
    } <= set(tried)
    for table in tried:
        for shape in SHAPES:
            refuses(outward, shape.format(table=table))


def test_what_the_program_knows_and_what_the_file_has_are_the_same_tables(vault: Vault) -> None:
    shadows = ("search_", "sqlite_")
    assert {name for name in names_in(vault) if not name.startswith(shadows)} == set(TABLES)


def test_ours_and_agreed_can_be_read(vault: Vault, outward: sqlcipher3.Connection) -> None:
    for table in names_in(vault):
        if table.startswith(OUTWARD):
            outward.execute(f"SELECT * FROM {table}").fetchall()
    assert outward.execute("SELECT upper(name), length(about) FROM ours_mentee").fetchall() == [("ANA", 9)]
    assert outward.execute("WITH a AS (SELECT 1 AS one) SELECT one, name FROM a, ours_mentee").fetchall() == [
        (1, "Ana")
    ]


@pytest.mark.parametrize(
    "statement",
    [
        f"SELECT rowid FROM search_note WHERE search_note MATCH '{MARK}'",
        f"SELECT * FROM search_note('{MARK}')",
        f"SELECT * FROM ours_mentee WHERE id IN (SELECT rowid FROM search_mentee('{MARK}'))",
        "SELECT snippet(search_note, 0, '', '', '', 9) FROM search_note",
        "SELECT * FROM pragma_table_info('mine_note')",
        "SELECT * FROM pragma_table_list",
        "SELECT * FROM dbstat",
        "SELECT * FROM sqlite_dbpage",
        "SELECT * FROM bytecode('SELECT 1')",
        "PRAGMA table_info(mine_note)",
        "PRAGMA query_only = OFF",
        "PRAGMA key",
        "PRAGMA rekey = 'x'",
        "PRAGMA cipher_version",
        "PRAGMA database_list",
        "PRAGMA writable_schema = ON",
        "ATTACH ':memory:' AS other",
        "DETACH main",
        "VACUUM",
        "VACUUM INTO '/nowhere/copy.db'",
        "ANALYZE",
        "REINDEX",
        "INSERT INTO ours_mentee DEFAULT VALUES",
        "UPDATE ours_mentee SET name = 'x'",
        "DELETE FROM ours_mentee",
        "DROP TABLE ours_mentee",
        "DROP TRIGGER search_mentee_change",
        "CREATE TABLE ours_new (a)",
        "CREATE TEMP TABLE ours_new (a)",
        "CREATE VIRTUAL TABLE temp.ours_words USING fts5vocab('main', 'search_note', 'row')",
        "CREATE TRIGGER temp.peep AFTER UPDATE ON ours_mentee BEGIN SELECT 1; END",
        "SELECT load_extension('x')",
        "SELECT fts5(NULL) FROM search_note",
    ],
)
def test_no_way_round_the_wall(outward: sqlcipher3.Connection, statement: str) -> None:
    with pytest.raises(sqlcipher3.Error):
        outward.execute(statement).fetchall()


def test_a_refused_statement_changes_nothing_and_reading_goes_on(
    vault: Vault, outward: sqlcipher3.Connection
) -> None:
    refuses(outward, "DELETE FROM ours_mentee")
    refuses(outward, "SELECT body FROM mine_note")
    assert outward.execute("SELECT name FROM ours_mentee").fetchall() == [("Ana",)]
    assert notes.count(vault, NoteFilter()) == 1


def test_the_wall_is_there_in_an_ordinary_transaction_on_it(outward: sqlcipher3.Connection) -> None:
    outward.execute("BEGIN")
    refuses(outward, "SELECT body FROM mine_note")
    outward.execute("COMMIT")


def test_what_is_written_inside_is_seen_outward(vault: Vault) -> None:
    mentees.add(vault, MenteeFields("Bo"))
    with vault.outward() as connection:
        assert connection.execute("SELECT name FROM ours_mentee").fetchall() == [("Bo",)]
        mentees.add(vault, MenteeFields("Cy"))
        assert connection.execute("SELECT count(*) FROM ours_mentee").fetchone() == (2,)
