"""The statements behind lists of notes: which notes, in which order, without reading more than is shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from mentorapp.domain.mine.notes import checked_tag
from mentorapp.domain.tables import stored_moment
from mentorapp.vault.search import containing, fts_query, lacks_spaces

Parameters = dict[str, Any]

FROM_NOTES = "FROM mine_note n LEFT JOIN ours_mentee m ON m.id = n.mentee_id"
_FROM_PINNED = FROM_NOTES.replace("mine_note n", "mine_note n INDEXED BY mine_note_pinned")
_FROM_WORDS = FROM_NOTES.replace("mine_note n", "search_note s CROSS JOIN mine_note n ON n.id = s.rowid")
_NOTHING = "n.body IS NULL"
"""Never so; a bare 0 would leave SQLite no way to use the index that it is told to."""
_BY_TIME = "n.created_at DESC, n.id DESC"


@dataclass(frozen=True)
class NoteFilter:
    """Which notes; every condition that is set must hold. Days are the person's own, both ends included."""

    text: str = ""
    mentee_id: int | None = None
    unfiled: bool = False
    tag: str | None = None
    since: date | None = None
    until: date | None = None
    pinned: bool = False


@dataclass(frozen=True)
class Cursor:
    """Where the next page begins."""

    pinned: bool
    created_at: str
    id: int


@dataclass(frozen=True)
class Part:
    """A part of a list that one index has in order: where it is, its condition, and how to go on in it."""

    source: str
    condition: str
    order: str
    onward: str


PINNED = Part(_FROM_PINNED, "n.pinned", _BY_TIME, "(n.created_at, n.id) < (:after_at, :after_id)")
OTHERS = Part(FROM_NOTES, "NOT n.pinned", _BY_TIME, PINNED.onward)
WORDS = Part(_FROM_WORDS, "search_note MATCH :match", "s.rowid DESC", "s.rowid < :after_id")


@dataclass(frozen=True)
class NoteQuery:
    """A filter as conditions on the table of notes, and the words to look up in the search index."""

    conditions: tuple[str, ...]
    parameters: Parameters
    words: bool

    def page(self, columns: str, part: Part, after: Cursor | None) -> tuple[str, Parameters]:
        """Return the statement for what follows ``after`` in ``part``; it wants a limit."""
        conditions = [part.condition, *self.conditions]
        parameters = dict(self.parameters)
        if after is not None:
            conditions.append(part.onward)
            parameters |= {"after_at": after.created_at, "after_id": after.id}
        where = " AND ".join(conditions)
        return f"{columns} {part.source} WHERE {where} ORDER BY {part.order} LIMIT :limit", parameters

    def count(self) -> tuple[str, Parameters]:
        """Return the statement that counts; words alone are counted in the search index."""
        conditions = list(self.conditions)
        if self.words and not conditions:
            return f"SELECT count(*) FROM search_note WHERE {WORDS.condition}", self.parameters
        if self.words:
            conditions.append(f"n.id IN (SELECT rowid FROM search_note WHERE {WORDS.condition})")
        where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
        return f"SELECT count(*) FROM mine_note n {where}", self.parameters


def note_query(chosen: NoteFilter) -> NoteQuery:
    """Return the query for a filter; raise ``UserError`` for a tag that can be none."""
    conditions: list[str] = []
    parameters: Parameters = {}
    words = False
    if chosen.text.strip():
        match = fts_query(chosen.text)
        if lacks_spaces(chosen.text):
            condition, parameters = containing("n.body", chosen.text)
            conditions.append(condition)
        elif match is None:
            conditions.append(_NOTHING)
        else:
            words = True
            parameters["match"] = match
    if chosen.mentee_id is not None:
        conditions.append("n.mentee_id = :mentee")
        parameters["mentee"] = chosen.mentee_id
    if chosen.unfiled:
        conditions.append("n.mentee_id IS NULL")
    if chosen.pinned:
        conditions.append("n.pinned")
    if chosen.tag is not None:
        conditions.append(_WITH_TAG)
        parameters["tag"] = checked_tag(chosen.tag).casefold()
    if chosen.since is not None:
        conditions.append("n.created_at >= :since")
        parameters["since"] = _start_of(chosen.since)
    if chosen.until is not None:
        conditions.append("n.created_at < :until")
        parameters["until"] = _start_of(chosen.until + timedelta(days=1))
    return NoteQuery(tuple(conditions), parameters, words)


_WITH_TAG = (
    # The sign keeps SQLite from starting at the tag: it would sort what an index has in order already.
    "+n.id IN (SELECT nt.note_id FROM mine_note_tag nt JOIN mine_tag t ON t.id = nt.tag_id"
    " WHERE t.folded = :tag)"
)


def _start_of(day: date) -> str:
    """Return the stored moment at which ``day`` begins in the person's own zone."""
    return stored_moment(datetime.combine(day, time()).astimezone())
