"""What else is found beside people and notes: engagements, agreements, meetings, steps, lessons, library."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import text as sql

from mentorapp.domain.mine.notes import title_of
from mentorapp.domain.tables import read_moment
from mentorapp.vault.search import containing, fts_query, hit_pattern, lacks_spaces, snippet, words_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

_BETWEEN = "\x1f"
_NAME = "(SELECT nullif(e.name, '') FROM ours_engagement e WHERE e.id = {0})"
_MEMBERS = (
    "(SELECT group_concat(p.name, char(31)) FROM ours_engagement_member g JOIN ours_mentee p"
    " ON p.id = g.mentee_id WHERE g.engagement_id = {0})"
)
_ATTENDED = (
    "(SELECT group_concat(p.name, char(31)) FROM ours_attendance a JOIN ours_mentee p"
    " ON p.id = a.mentee_id WHERE a.meeting_id = x.id)"
)
_GROUP = f"coalesce({_NAME}, {_MEMBERS}, '')"


class ThingKind(StrEnum):
    """What was found."""

    MEETING = "meeting"
    STEP = "step"
    ENGAGEMENT = "engagement"
    AGREEMENT = "agreement"
    LESSON_STUDY = "lesson_study"
    LIBRARY = "library"


@dataclass(frozen=True)
class ThingHit:
    """Something that was found; in ``snippet`` each hit stands between U+0002 and U+0003.

    ``target_id`` is what to open: the engagement of an agreement or a lesson study, the mentee of a next
    step, else the thing itself. ``at`` is UTC: when a meeting begins, else when the thing was written.
    """

    kind: ThingKind
    id: int
    target_id: int
    title: str
    who: str
    snippet: str
    at: datetime


@dataclass(frozen=True)
class _Source:
    """Where things of a kind are: their table ``x``, its searched columns, and what is said of a hit."""

    kind: ThingKind
    table: str
    columns: tuple[str, ...]
    title: str
    who: str = "''"
    target: str = "x.id"
    at: str = "x.created_at"

    @property
    def text(self) -> str:
        """Return the expression of everything that is searched, a column a line."""
        return "(" + " || char(10) || ".join(f"x.{column}" for column in self.columns) + ")"

    def by_words(self) -> str:
        """Return the statement that looks words up in the index; it wants ``match`` and ``limit``."""
        index = f"search_{self.kind}"
        source = f"{index} s CROSS JOIN {self.table} x ON x.id = s.rowid"
        return f"{self._select()} FROM {source} WHERE {index} MATCH :match ORDER BY s.rowid DESC LIMIT :limit"

    def by_letters(self, condition: str) -> str:
        """Return the statement that reads every row, for scripts without spaces."""
        return f"{self._select()} FROM {self.table} x WHERE {condition} ORDER BY x.id DESC LIMIT :limit"

    def _select(self) -> str:
        return (
            f"SELECT x.id, {self.target} AS target_id, {self.title} AS title, {self.who} AS who,"
            f" {self.text} AS text, {self.at} AS at"
        )


_SOURCES = (
    _Source(
        ThingKind.MEETING,
        "ours_meeting",
        ("title", "place", "agenda", "record"),
        "x.title",
        f"coalesce({_NAME.format('x.engagement_id')}, {_ATTENDED}, '')",
        at="x.starts_at",
    ),
    _Source(
        ThingKind.STEP,
        "ours_next_step",
        ("what", "outcome"),
        "x.what",
        "(SELECT p.name FROM ours_mentee p WHERE p.id = x.mentee_id)",
        "x.mentee_id",
    ),
    _Source(
        ThingKind.ENGAGEMENT,
        "ours_engagement",
        ("name", "purpose", "inquiry", "priorities"),
        "x.name",
        f"coalesce({_MEMBERS.format('x.id')}, '')",
    ),
    _Source(
        ThingKind.AGREEMENT,
        "ours_agreement",
        ("title", "body"),
        "x.title",
        _GROUP.format("x.engagement_id"),
        "x.engagement_id",
    ),
    _Source(
        ThingKind.LESSON_STUDY,
        "ours_lesson_study",
        ("title", "question", "plan", "observed", "findings"),
        "x.title",
        _GROUP.format("x.engagement_id"),
        "x.engagement_id",
    ),
    _Source(ThingKind.LIBRARY, "mine_library_item", ("title", "body"), "x.title"),
)


def find(connection: Connection, text: str, limit: int) -> list[ThingHit]:
    """Return at most ``limit`` things of each kind where every word of ``text`` begins a word.

    Within a kind those written last come first.
    """
    match = fts_query(text)
    if match is None:
        return []
    pattern = hit_pattern(words_of(text))
    unspaced = lacks_spaces(text)
    hits = []
    for source in _SOURCES:
        if unspaced:
            condition, parameters = containing(source.text, text)
            statement, bound = source.by_letters(condition), {**parameters, "limit": limit}
        else:
            statement, bound = source.by_words(), {"match": match, "limit": limit}
        for row in connection.execute(sql(statement), bound):
            who = ", ".join(sorted(row.who.split(_BETWEEN), key=str.casefold)) if row.who else ""
            hits.append(
                ThingHit(
                    source.kind,
                    row.id,
                    row.target_id,
                    title_of(row.title) or who,
                    who,
                    snippet(row.text, pattern),
                    read_moment(row.at),
                )
            )
    return hits
