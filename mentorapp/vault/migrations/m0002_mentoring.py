"""The relationship: engagements, agreements, consents, meetings, next steps, attachments, the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

_TABLES = (
    """
    CREATE TABLE ours_engagement (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        kind TEXT NOT NULL,
        model TEXT NOT NULL,
        name TEXT NOT NULL,
        purpose TEXT NOT NULL,
        inquiry TEXT NOT NULL,
        priorities TEXT NOT NULL,
        rhythm_weeks INTEGER,
        starts_on DATE NOT NULL,
        planned_weeks INTEGER,
        state TEXT NOT NULL,
        ended_on DATE,
        review_on DATE,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        UNIQUE (uid)
    )
    """,
    """
    CREATE TABLE ours_engagement_member (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        engagement_id INTEGER NOT NULL,
        mentee_id INTEGER NOT NULL,
        joined_on DATE NOT NULL,
        left_on DATE,
        UNIQUE (engagement_id, mentee_id),
        FOREIGN KEY (engagement_id) REFERENCES ours_engagement (id),
        FOREIGN KEY (mentee_id) REFERENCES ours_mentee (id)
    )
    """,
    "CREATE INDEX ix_ours_engagement_member_mentee_id ON ours_engagement_member (mentee_id)",
    """
    CREATE TABLE ours_engagement_event (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        engagement_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        happened_on DATE NOT NULL,
        reason TEXT NOT NULL,
        created_at TEXT NOT NULL,
        FOREIGN KEY (engagement_id) REFERENCES ours_engagement (id)
    )
    """,
    "CREATE INDEX ix_ours_engagement_event_engagement_id ON ours_engagement_event (engagement_id)",
    """
    CREATE TABLE ours_lesson_study (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        engagement_id INTEGER NOT NULL,
        title TEXT NOT NULL,
        question TEXT NOT NULL,
        "plan" TEXT NOT NULL,
        taught_on DATE,
        taught_by_id INTEGER,
        observed TEXT NOT NULL,
        findings TEXT NOT NULL,
        state TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        UNIQUE (uid),
        FOREIGN KEY (engagement_id) REFERENCES ours_engagement (id),
        FOREIGN KEY (taught_by_id) REFERENCES ours_mentee (id)
    )
    """,
    "CREATE INDEX ix_ours_lesson_study_engagement_id ON ours_lesson_study (engagement_id)",
    "CREATE INDEX ix_ours_lesson_study_taught_by_id ON ours_lesson_study (taught_by_id)",
    """
    CREATE TABLE ours_agreement (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        engagement_id INTEGER NOT NULL,
        version INTEGER NOT NULL,
        title TEXT NOT NULL,
        body TEXT NOT NULL,
        state TEXT NOT NULL,
        replaces_id INTEGER,
        valid_from DATE,
        expires_on DATE,
        signed_at TEXT,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        UNIQUE (engagement_id, version),
        UNIQUE (uid),
        FOREIGN KEY (engagement_id) REFERENCES ours_engagement (id),
        FOREIGN KEY (replaces_id) REFERENCES ours_agreement (id)
    )
    """,
    "CREATE INDEX ix_ours_agreement_replaces_id ON ours_agreement (replaces_id)",
    """
    CREATE TABLE ours_signature (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        agreement_id INTEGER NOT NULL,
        mentee_id INTEGER,
        name TEXT NOT NULL,
        strokes TEXT NOT NULL,
        body_sha256 TEXT NOT NULL,
        signed_at TEXT NOT NULL,
        UNIQUE (agreement_id, mentee_id),
        FOREIGN KEY (agreement_id) REFERENCES ours_agreement (id),
        FOREIGN KEY (mentee_id) REFERENCES ours_mentee (id)
    )
    """,
    "CREATE INDEX ix_ours_signature_mentee_id ON ours_signature (mentee_id)",
    """
    CREATE TABLE ours_consent (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        mentee_id INTEGER NOT NULL,
        scope TEXT NOT NULL,
        method TEXT NOT NULL,
        detail TEXT NOT NULL,
        granted_at TEXT NOT NULL,
        expires_on DATE,
        withdrawn_at TEXT,
        withdrawn_reason TEXT NOT NULL,
        UNIQUE (uid),
        FOREIGN KEY (mentee_id) REFERENCES ours_mentee (id)
    )
    """,
    "CREATE INDEX ours_consent_by_mentee ON ours_consent (mentee_id, scope)",
    """
    CREATE TABLE ours_meeting_series (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        engagement_id INTEGER,
        rule TEXT NOT NULL,
        first_at TEXT NOT NULL,
        zone TEXT NOT NULL,
        created_at TEXT NOT NULL,
        UNIQUE (uid),
        FOREIGN KEY (engagement_id) REFERENCES ours_engagement (id)
    )
    """,
    "CREATE INDEX ix_ours_meeting_series_engagement_id ON ours_meeting_series (engagement_id)",
    """
    CREATE TABLE ours_meeting (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        engagement_id INTEGER,
        series_id INTEGER,
        kind TEXT NOT NULL,
        state TEXT NOT NULL,
        title TEXT NOT NULL,
        place TEXT NOT NULL,
        agenda TEXT NOT NULL,
        record TEXT NOT NULL,
        starts_at TEXT NOT NULL,
        minutes INTEGER NOT NULL,
        zone TEXT NOT NULL,
        closed_at TEXT,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        UNIQUE (uid),
        FOREIGN KEY (engagement_id) REFERENCES ours_engagement (id),
        FOREIGN KEY (series_id) REFERENCES ours_meeting_series (id)
    )
    """,
    "CREATE INDEX ix_ours_meeting_series_id ON ours_meeting (series_id)",
    "CREATE INDEX ours_meeting_by_engagement ON ours_meeting (engagement_id, starts_at)",
    "CREATE INDEX ours_meeting_by_time ON ours_meeting (starts_at, id)",
    """
    CREATE TABLE ours_attendance (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        meeting_id INTEGER NOT NULL,
        mentee_id INTEGER NOT NULL,
        presence TEXT NOT NULL,
        UNIQUE (meeting_id, mentee_id),
        FOREIGN KEY (meeting_id) REFERENCES ours_meeting (id),
        FOREIGN KEY (mentee_id) REFERENCES ours_mentee (id)
    )
    """,
    "CREATE INDEX ix_ours_attendance_mentee_id ON ours_attendance (mentee_id)",
    """
    CREATE TABLE ours_next_step (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        mentee_id INTEGER NOT NULL,
        meeting_id INTEGER,
        engagement_id INTEGER,
        owner TEXT NOT NULL,
        what TEXT NOT NULL,
        due_on DATE,
        check_on DATE,
        state TEXT NOT NULL,
        outcome TEXT NOT NULL,
        settled_at TEXT,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        UNIQUE (uid),
        FOREIGN KEY (mentee_id) REFERENCES ours_mentee (id),
        FOREIGN KEY (meeting_id) REFERENCES ours_meeting (id),
        FOREIGN KEY (engagement_id) REFERENCES ours_engagement (id)
    )
    """,
    "CREATE INDEX ix_ours_next_step_engagement_id ON ours_next_step (engagement_id)",
    "CREATE INDEX ix_ours_next_step_meeting_id ON ours_next_step (meeting_id)",
    "CREATE INDEX ix_ours_next_step_mentee_id ON ours_next_step (mentee_id)",
    "CREATE INDEX ours_next_step_by_state ON ours_next_step (state, check_on)",
    """
    CREATE TABLE ours_attachment (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        content_uid TEXT NOT NULL,
        name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        size INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        student_work BOOLEAN NOT NULL,
        mentee_id INTEGER,
        engagement_id INTEGER,
        meeting_id INTEGER,
        lesson_study_id INTEGER,
        created_at TEXT NOT NULL,
        UNIQUE (uid),
        UNIQUE (content_uid),
        FOREIGN KEY (mentee_id) REFERENCES ours_mentee (id),
        FOREIGN KEY (engagement_id) REFERENCES ours_engagement (id),
        FOREIGN KEY (meeting_id) REFERENCES ours_meeting (id),
        FOREIGN KEY (lesson_study_id) REFERENCES ours_lesson_study (id)
    )
    """,
    "CREATE INDEX ix_ours_attachment_engagement_id ON ours_attachment (engagement_id)",
    "CREATE INDEX ix_ours_attachment_lesson_study_id ON ours_attachment (lesson_study_id)",
    "CREATE INDEX ix_ours_attachment_meeting_id ON ours_attachment (meeting_id)",
    "CREATE INDEX ix_ours_attachment_mentee_id ON ours_attachment (mentee_id)",
    """
    CREATE TABLE ours_attachment_part (
        id INTEGER NOT NULL,
        content_uid TEXT NOT NULL,
        number INTEGER NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (content_uid, number)
    )
    """,
    """
    CREATE TABLE ours_erasure (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        what TEXT NOT NULL,
        counts TEXT NOT NULL,
        backups TEXT NOT NULL,
        erased_at TEXT NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (uid)
    )
    """,
    """
    CREATE TABLE mine_protected_time (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        title TEXT NOT NULL,
        weekday INTEGER NOT NULL,
        starts TEXT NOT NULL,
        minutes INTEGER NOT NULL,
        from_on DATE,
        until_on DATE,
        UNIQUE (uid)
    )
    """,
    """
    CREATE TABLE mine_calendar_event (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        source TEXT NOT NULL,
        event_uid TEXT NOT NULL,
        title TEXT NOT NULL,
        place TEXT NOT NULL,
        starts_at TEXT NOT NULL,
        ends_at TEXT NOT NULL,
        all_day BOOLEAN NOT NULL,
        UNIQUE (source, event_uid, starts_at)
    )
    """,
    "CREATE INDEX mine_calendar_event_by_time ON mine_calendar_event (starts_at, ends_at)",
    """
    CREATE TABLE mine_reminded (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        "key" TEXT NOT NULL,
        reminded_at TEXT NOT NULL,
        UNIQUE ("key")
    )
    """,
    """
    CREATE TABLE mine_library_item (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        body TEXT NOT NULL,
        based_on TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        UNIQUE (uid)
    )
    """,
    "ALTER TABLE mine_note ADD COLUMN meeting_id INTEGER REFERENCES ours_meeting (id)",
    "CREATE INDEX mine_note_by_meeting ON mine_note (meeting_id) WHERE meeting_id IS NOT NULL",
    "ALTER TABLE mine_draft ADD COLUMN meeting_id INTEGER REFERENCES ours_meeting (id)",
    "CREATE INDEX ix_mine_draft_meeting_id ON mine_draft (meeting_id)",
)

_SEARCHED = {
    "engagement": ("ours_engagement", ("name", "purpose", "inquiry", "priorities")),
    "agreement": ("ours_agreement", ("title", "body")),
    "meeting": ("ours_meeting", ("title", "place", "agenda", "record")),
    "step": ("ours_next_step", ("what", "outcome")),
    "lesson_study": ("ours_lesson_study", ("title", "question", "plan", "observed", "findings")),
    "library": ("mine_library_item", ("title", "body")),
}
"""Search index (without its prefix ``search_``) to the table and the columns that it holds."""


def upgrade(operations: Operations) -> None:
    """Create everything."""
    for statement in _TABLES:
        operations.execute(statement)
    for index, (table, columns) in _SEARCHED.items():
        for statement in _index(f"search_{index}", table, columns):
            operations.execute(statement)


def _index(index: str, table: str, columns: tuple[str, ...]) -> tuple[str, ...]:
    """Return what makes a search index and keeps it up with its table."""
    names = ", ".join(columns)
    new, old = (", ".join(f"{row}.{name}" for name in ("id", *columns)) for row in ("new", "old"))
    forget = f"INSERT INTO {index} ({index}, rowid, {names}) VALUES ('delete', {old});"
    learn = f"INSERT INTO {index} (rowid, {names}) VALUES ({new});"
    return (
        (
            f"CREATE VIRTUAL TABLE {index} USING fts5 ({names}, content = '{table}', content_rowid = 'id',"
            " tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')"
        ),
        f"INSERT INTO {index} ({index}, rank) VALUES ('secure-delete', 1)",
        f"CREATE TRIGGER {index}_add AFTER INSERT ON {table} BEGIN {learn} END",
        f"CREATE TRIGGER {index}_remove AFTER DELETE ON {table} BEGIN {forget} END",
        f"CREATE TRIGGER {index}_change AFTER UPDATE OF {names} ON {table} BEGIN {forget} {learn} END",
    )
