"""Private notes, the tags on them, and what is being written."""

import re
from datetime import datetime

from sqlalchemy import Index, Text, UniqueConstraint, text
from sqlmodel import Field

from mentorapp.domain.errors import UserError
from mentorapp.domain.tables import NEVER_REUSE_IDS, Row, UtcDateTime
from mentorapp.domain.text import many_lines, one_line

BODY_LIMIT = 1_000_000
"""Characters in one note."""
TAG_LIMIT = 60
TITLE_LENGTH = 120
_SENTENCE = re.compile(r".{12,119}?[.!?…。！？][\"'”’)]?(?=\s)")
_BLOCK = re.compile(r"(?:#{1,6}\s+|>\s?|[-*+]\s+(?:\[[ xX]\]\s+)?|\d+[.)]\s+)+")
_EMPHASIS = re.compile(r"(?<!\w)(?:[*_`]{1,3}|~~)(?=\S)|(?<=\S)(?:[*_`]{1,3}|~~)(?!\w)")


class Note(Row, table=True):
    """A private note in Markdown; about one mentee, perhaps on one meeting, or unfiled."""

    __tablename__ = "mine_note"
    __table_args__ = (
        Index("mine_note_by_time", "created_at", "id"),
        Index("mine_note_by_mentee", "mentee_id", "created_at", "id"),
        Index("mine_note_by_meeting", "meeting_id", sqlite_where=text("meeting_id IS NOT NULL")),
        Index("mine_note_pinned", "created_at", "id", sqlite_where=text("pinned")),
        NEVER_REUSE_IDS,
    )

    id: int | None = Field(default=None, primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    mentee_id: int | None = Field(default=None, foreign_key="ours_mentee.id")
    meeting_id: int | None = Field(default=None, foreign_key="ours_meeting.id")
    body: str = Field(sa_type=Text)
    pinned: bool = False
    created_at: datetime = Field(sa_type=UtcDateTime)
    updated_at: datetime = Field(sa_type=UtcDateTime)


class Tag(Row, table=True):
    """A word that the mentor puts on notes; upper and lower case are the same tag."""

    __tablename__ = "mine_tag"
    __table_args__ = NEVER_REUSE_IDS

    id: int | None = Field(default=None, primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    name: str = Field(sa_type=Text)
    folded: str = Field(unique=True, sa_type=Text)


class NoteTag(Row, table=True):
    """One tag on one note."""

    __tablename__ = "mine_note_tag"
    __table_args__ = (UniqueConstraint("note_id", "tag_id"), NEVER_REUSE_IDS)

    id: int | None = Field(default=None, primary_key=True)
    note_id: int = Field(foreign_key="mine_note.id")
    tag_id: int = Field(foreign_key="mine_tag.id", index=True)


class Draft(Row, table=True):
    """What is being written and not yet a note: kept at most a second behind the typing."""

    __tablename__ = "mine_draft"
    __table_args__ = {"info": {"journaled": False}}  # noqa: RUF012 - SQLAlchemy's form; half a word is no change

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True, sa_type=Text)
    note_id: int | None = Field(default=None, foreign_key="mine_note.id", index=True)
    mentee_id: int | None = Field(default=None, foreign_key="ours_mentee.id", index=True)
    meeting_id: int | None = Field(default=None, foreign_key="ours_meeting.id", index=True)
    body: str = Field(sa_type=Text)
    tags: str = Field(default="", sa_type=Text)
    updated_at: datetime = Field(sa_type=UtcDateTime)


def checked_body(text: str) -> str:
    """Return the note's text in clean form; raise ``UserError`` when empty, too long or not text."""
    body = many_lines(text, "note", BODY_LIMIT)
    if not body.strip():
        raise UserError("text.empty", field="note")
    return body


def checked_tag(text: str) -> str:
    """Return a tag without its leading ``#``; raise ``UserError`` when empty, too long or not text."""
    name = one_line(text.replace(",", " "), "tag", TAG_LIMIT).lstrip("# ")
    if not name:
        raise UserError("text.empty", field="tag")
    return name


def title_of(body: str) -> str:
    """Return what a note begins with, without Markdown's signs, at most 120 characters.

    That is its first line; of a longer one the first sentence, or as many whole words as there is room for.
    """
    signs = ""
    for line in body.splitlines():
        plain = _plain(line)
        if plain:
            return _opening(plain)
        signs = signs or line.strip()
    return signs[:TITLE_LENGTH]


def excerpt_of(body: str, length: int = 160) -> str:
    """Return the text that follows the title on one line, without Markdown's signs.

    A dot stands between lines that no punctuation ends, such as those of a list.
    """
    lines = [plain for line in body[: 8 * length].splitlines() if (plain := _plain(line))]
    if not lines:
        return ""
    rest = lines[0][len(_opening(lines[0])) :].lstrip()
    follows = [line for line in (rest, *lines[1:]) if line]
    parts = [f"{line} ·" if line[-1].isalnum() else line for line in follows[:-1]]
    return " ".join((*parts, *follows[-1:]))[:length]


def _opening(line: str) -> str:
    """Return what of a first line is the title."""
    if len(line) <= TITLE_LENGTH:
        return line
    room = line[: TITLE_LENGTH + 1]
    sentence = _SENTENCE.match(room)
    if sentence:
        return sentence.group()
    return (room[: room.rfind(" ")] if " " in room else room[:TITLE_LENGTH]).rstrip()


def _plain(line: str) -> str:
    line = line.strip()
    block = _BLOCK.match(line)
    return _EMPHASIS.sub("", line[block.end() :] if block else line).strip()
