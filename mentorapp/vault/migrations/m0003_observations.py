"""Observation: instruments with their versions, observations with their journals of moments."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

_TABLES = (
    """
    CREATE TABLE ours_instrument (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        "key" TEXT NOT NULL,
        title TEXT NOT NULL,
        origin TEXT NOT NULL,
        forked_from TEXT NOT NULL,
        retired_at TEXT,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        UNIQUE (uid),
        UNIQUE ("key")
    )
    """,
    """
    CREATE TABLE ours_instrument_version (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        instrument_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        state TEXT NOT NULL,
        document TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        published_at TEXT,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        UNIQUE (uid),
        UNIQUE (instrument_id, number),
        FOREIGN KEY (instrument_id) REFERENCES ours_instrument (id)
    )
    """,
    """
    CREATE TABLE ours_observation (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        mentee_id INTEGER NOT NULL,
        engagement_id INTEGER,
        meeting_id INTEGER,
        lesson_of_id INTEGER,
        state TEXT NOT NULL,
        source TEXT NOT NULL,
        rater TEXT NOT NULL,
        class_name TEXT NOT NULL,
        subject TEXT NOT NULL,
        grade TEXT NOT NULL,
        pupils INTEGER,
        focus TEXT NOT NULL,
        goal TEXT NOT NULL,
        planned_minutes INTEGER NOT NULL,
        starts_at TEXT NOT NULL,
        finished_at TEXT,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        UNIQUE (uid),
        FOREIGN KEY (mentee_id) REFERENCES ours_mentee (id),
        FOREIGN KEY (engagement_id) REFERENCES ours_engagement (id),
        FOREIGN KEY (meeting_id) REFERENCES ours_meeting (id),
        FOREIGN KEY (lesson_of_id) REFERENCES ours_observation (id)
    )
    """,
    "CREATE INDEX ours_observation_by_time ON ours_observation (starts_at, id)",
    "CREATE INDEX ours_observation_by_mentee ON ours_observation (mentee_id, starts_at)",
    "CREATE INDEX ix_ours_observation_engagement_id ON ours_observation (engagement_id)",
    "CREATE INDEX ix_ours_observation_lesson_of_id ON ours_observation (lesson_of_id)",
    "CREATE INDEX ix_ours_observation_meeting_id ON ours_observation (meeting_id)",
    """
    CREATE TABLE ours_observation_instrument (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        observation_id INTEGER NOT NULL,
        version_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        UNIQUE (observation_id, version_id),
        FOREIGN KEY (observation_id) REFERENCES ours_observation (id),
        FOREIGN KEY (version_id) REFERENCES ours_instrument_version (id)
    )
    """,
    "CREATE INDEX ix_ours_observation_instrument_version_id ON ours_observation_instrument (version_id)",
    """
    CREATE TABLE ours_moment (
        id INTEGER NOT NULL,
        observation_uid TEXT NOT NULL,
        seq INTEGER NOT NULL,
        at_ms INTEGER NOT NULL,
        kind TEXT NOT NULL,
        data TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (observation_uid, seq)
    )
    """,
    """
    CREATE TABLE ours_half_line (
        id INTEGER NOT NULL,
        observation_uid TEXT NOT NULL,
        voice TEXT NOT NULL,
        speaker TEXT NOT NULL,
        text TEXT NOT NULL,
        began_ms INTEGER NOT NULL,
        updated_at TEXT NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (observation_uid)
    )
    """,
)


def upgrade(operations: Operations) -> None:
    """Create everything."""
    for statement in _TABLES:
        operations.execute(statement)
