"""Search as you type: people by what is known of them, notes and everything else by their words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import text as sql

from mentorapp.domain.mine.notes import title_of
from mentorapp.domain.tables import read_moment
from mentorapp.services import search_things
from mentorapp.services.search_things import ThingHit
from mentorapp.vault.search import (
    MENTEE_TEXT,
    containing,
    fts_query,
    hit_pattern,
    lacks_spaces,
    snippet,
    words_of,
)
from mentorapp.vault.vault import Vault

if TYPE_CHECKING:
    from sqlalchemy import Connection

_NOTES = """
    SELECT n.id, n.body, m.name, n.created_at
    FROM search_note s CROSS JOIN mine_note n ON n.id = s.rowid LEFT JOIN ours_mentee m ON m.id = n.mentee_id
    WHERE search_note MATCH :match ORDER BY s.rowid DESC LIMIT :limit
"""
_NOTES_WITHOUT_WORDS = """
    SELECT n.id, n.body, m.name, n.created_at
    FROM mine_note n LEFT JOIN ours_mentee m ON m.id = n.mentee_id
    WHERE {condition} ORDER BY n.id DESC LIMIT :limit
"""
_PEOPLE = """
    SELECT m.id, m.name, m.role, m.subjects, m.school
    FROM search_mentee s CROSS JOIN ours_mentee m ON m.id = s.rowid
    WHERE search_mentee MATCH :match ORDER BY m.name COLLATE NOCASE, m.id LIMIT :limit
"""
_PEOPLE_WITHOUT_WORDS = """
    SELECT m.id, m.name, m.role, m.subjects, m.school FROM ours_mentee m
    WHERE {condition} ORDER BY m.name COLLATE NOCASE, m.id LIMIT :limit
"""


@dataclass(frozen=True)
class MenteeHit:
    """A person who was found, with a line that tells them apart."""

    id: int
    name: str
    detail: str


@dataclass(frozen=True)
class NoteHit:
    """A note that was found; in ``snippet`` each hit stands between U+0002 and U+0003."""

    id: int
    title: str
    snippet: str
    mentee_name: str
    created_at: datetime


@dataclass(frozen=True)
class Hits:
    """What was found."""

    people: list[MenteeHit] = field(default_factory=list)
    notes: list[NoteHit] = field(default_factory=list)
    things: list[ThingHit] = field(default_factory=list)
    """Meetings, next steps, engagements, agreements, lesson studies, items of the library."""


def find(vault: Vault, text: str, limit: int = 20) -> Hits:
    """Return at most ``limit`` people, notes and things of each kind where every word begins a word.

    What was written last comes first. Case and accents do not matter. Scripts without spaces
    between words are searched letter by letter.
    """
    query = fts_query(text)
    if query is None:
        return Hits()
    pattern = hit_pattern(words_of(text))
    with vault.reading() as connection:
        if lacks_spaces(text):
            of_people, parameters = containing(MENTEE_TEXT, text)
            of_notes, _ = containing("n.body", text)
            pieces = {**parameters, "limit": limit}
            people = _rows(connection, _PEOPLE_WITHOUT_WORDS.format(condition=of_people), pieces)
            notes = _rows(connection, _NOTES_WITHOUT_WORDS.format(condition=of_notes), pieces)
        else:
            of_person = fts_query(text, shortest_prefix=1)
            people = _rows(connection, _PEOPLE, {"match": of_person, "limit": limit})
            notes = _rows(connection, _NOTES, {"match": query, "limit": limit})
        things = search_things.find(connection, text, limit)
    return Hits(
        [MenteeHit(id_, name, " · ".join(filter(None, details))) for id_, name, *details in people],
        [
            NoteHit(id_, title_of(body), snippet(body, pattern), name or "", read_moment(created))
            for id_, body, name, created in notes
        ],
        things,
    )


def _rows(connection: Connection, statement: str, parameters: Mapping[str, object]) -> list[Any]:
    return list(connection.execute(sql(statement), parameters).all())
