"""The first tables: mentees, private notes with tags and drafts, the journal, and the search over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

_TABLES = (
    """
    CREATE TABLE ours_mentee (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        pronouns TEXT NOT NULL,
        role TEXT NOT NULL,
        subjects TEXT NOT NULL,
        grades TEXT NOT NULL,
        school TEXT NOT NULL,
        languages TEXT NOT NULL,
        email TEXT NOT NULL,
        started_on DATE,
        about TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE mine_note (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        mentee_id INTEGER REFERENCES ours_mentee (id),
        body TEXT NOT NULL,
        pinned BOOLEAN NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL
    )
    """,
    "CREATE INDEX mine_note_by_time ON mine_note (created_at, id)",
    "CREATE INDEX mine_note_by_mentee ON mine_note (mentee_id, created_at, id)",
    "CREATE INDEX mine_note_pinned ON mine_note (created_at, id) WHERE pinned",
    """
    CREATE TABLE mine_tag (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        folded TEXT NOT NULL UNIQUE
    )
    """,
    """
    CREATE TABLE mine_note_tag (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        note_id INTEGER NOT NULL REFERENCES mine_note (id),
        tag_id INTEGER NOT NULL REFERENCES mine_tag (id),
        UNIQUE (note_id, tag_id)
    )
    """,
    "CREATE INDEX ix_mine_note_tag_tag_id ON mine_note_tag (tag_id)",
    """
    CREATE TABLE mine_draft (
        id INTEGER NOT NULL PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        note_id INTEGER REFERENCES mine_note (id),
        mentee_id INTEGER REFERENCES ours_mentee (id),
        body TEXT NOT NULL,
        tags TEXT NOT NULL,
        updated_at TEXT NOT NULL
    )
    """,
    "CREATE INDEX ix_mine_draft_note_id ON mine_draft (note_id)",
    "CREATE INDEX ix_mine_draft_mentee_id ON mine_draft (mentee_id)",
    """
    CREATE TABLE journal_entry (
        id INTEGER NOT NULL PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        at TEXT NOT NULL,
        device TEXT NOT NULL,
        label TEXT NOT NULL,
        action TEXT NOT NULL,
        state TEXT NOT NULL,
        target_id INTEGER
    )
    """,
    "CREATE INDEX journal_entry_by_state ON journal_entry (state, id)",
    "CREATE INDEX journal_entry_by_time ON journal_entry (at)",
    """
    CREATE TABLE journal_change (
        id INTEGER NOT NULL PRIMARY KEY,
        entry_id INTEGER NOT NULL REFERENCES journal_entry (id),
        table_name TEXT NOT NULL,
        row_id INTEGER NOT NULL,
        before TEXT,
        after TEXT
    )
    """,
    "CREATE INDEX ix_journal_change_entry_id ON journal_change (entry_id)",
    "CREATE INDEX journal_change_by_row ON journal_change (table_name, row_id, id)",
    """
    CREATE TABLE vault_setting (
        id INTEGER NOT NULL PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        value TEXT NOT NULL
    )
    """,
)

_MENTEE_COLUMNS = "name, role, subjects, grades, school, languages, email, about"
_NEW_MENTEE = (
    "new.id, new.name, new.role, new.subjects, new.grades, new.school, new.languages, new.email, new.about"
)
_OLD_MENTEE = _NEW_MENTEE.replace("new.", "old.")

_SEARCH = (
    """
    CREATE VIRTUAL TABLE search_note USING fts5 (
        body, content = 'mine_note', content_rowid = 'id',
        tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    )
    """,
    "INSERT INTO search_note (search_note, rank) VALUES ('secure-delete', 1)",
    """
    CREATE TRIGGER search_note_add AFTER INSERT ON mine_note BEGIN
        INSERT INTO search_note (rowid, body) VALUES (new.id, new.body);
    END
    """,
    """
    CREATE TRIGGER search_note_remove AFTER DELETE ON mine_note BEGIN
        INSERT INTO search_note (search_note, rowid, body) VALUES ('delete', old.id, old.body);
    END
    """,
    """
    CREATE TRIGGER search_note_change AFTER UPDATE OF body ON mine_note BEGIN
        INSERT INTO search_note (search_note, rowid, body) VALUES ('delete', old.id, old.body);
        INSERT INTO search_note (rowid, body) VALUES (new.id, new.body);
    END
    """,
    f"""
    CREATE VIRTUAL TABLE search_mentee USING fts5 (
        {_MENTEE_COLUMNS}, content = 'ours_mentee', content_rowid = 'id',
        tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
    )
    """,
    "INSERT INTO search_mentee (search_mentee, rank) VALUES ('secure-delete', 1)",
    f"""
    CREATE TRIGGER search_mentee_add AFTER INSERT ON ours_mentee BEGIN
        INSERT INTO search_mentee (rowid, {_MENTEE_COLUMNS}) VALUES ({_NEW_MENTEE});
    END
    """,
    f"""
    CREATE TRIGGER search_mentee_remove AFTER DELETE ON ours_mentee BEGIN
        INSERT INTO search_mentee (search_mentee, rowid, {_MENTEE_COLUMNS}) VALUES ('delete', {_OLD_MENTEE});
    END
    """,
    f"""
    CREATE TRIGGER search_mentee_change AFTER UPDATE ON ours_mentee BEGIN
        INSERT INTO search_mentee (search_mentee, rowid, {_MENTEE_COLUMNS}) VALUES ('delete', {_OLD_MENTEE});
        INSERT INTO search_mentee (rowid, {_MENTEE_COLUMNS}) VALUES ({_NEW_MENTEE});
    END
    """,
)


def upgrade(operations: Operations) -> None:
    """Create everything."""
    for statement in (*_TABLES, *_SEARCH):
        operations.execute(statement)
