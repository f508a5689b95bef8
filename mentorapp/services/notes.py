"""Private notes: writing, changing, finding and paging through them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Row, text

from mentorapp.domain.errors import UserError
from mentorapp.domain.mine.notes import Note, checked_body, excerpt_of, title_of
from mentorapp.domain.ours.meetings import Meeting
from mentorapp.domain.tables import read_moment, stored_moment
from mentorapp.domain.translating import QT_TRANSLATE_NOOP
from mentorapp.services.changes import Changes, Kind, changes
from mentorapp.services.note_queries import FROM_NOTES, OTHERS, PINNED, WORDS, Cursor, NoteFilter, note_query
from mentorapp.services.note_rows import check_mentee, delete_note, drop_draft, find_note, set_tags
from mentorapp.vault.journal import decoded
from mentorapp.vault.unit_of_work import UnitOfWork
from mentorapp.vault.vault import Vault

ADD = QT_TRANSLATE_NOOP("Undo", "Add a note")
EDIT = QT_TRANSLATE_NOOP("Undo", "Change a note")
PIN = QT_TRANSLATE_NOOP("Undo", "Pin a note")
UNPIN = QT_TRANSLATE_NOOP("Undo", "Unpin a note")
REMOVE = QT_TRANSLATE_NOOP("Undo", "Remove a note")
REVERT = QT_TRANSLATE_NOOP("Undo", "Go back to an earlier version")

_BETWEEN_TAGS = "\x1f"
_HEAD_CHARACTERS = 1500
_HEAD = f"""
    SELECT n.id, substr(n.body, 1, {_HEAD_CHARACTERS}) AS body, n.mentee_id, m.name AS mentee_name, n.pinned,
           n.created_at, n.updated_at,
           (SELECT group_concat(t.name, char(31)) FROM mine_note_tag nt JOIN mine_tag t ON t.id = nt.tag_id
            WHERE nt.note_id = n.id) AS tags,
           EXISTS (SELECT 1 FROM mine_draft d WHERE d.key = 'note:' || n.id) AS has_draft
"""  # noqa: S608 - a number of ours
_WHOLE = _HEAD.replace(f"substr(n.body, 1, {_HEAD_CHARACTERS}) AS body", "n.body, n.uid, n.meeting_id")
_AT_A_TIME = 500


@dataclass(frozen=True)
class NoteRow:
    """A whole note. Moments are UTC; ``mentee_name`` is empty for an unfiled note."""

    id: int
    uid: str
    body: str
    title: str
    mentee_id: int | None
    mentee_name: str
    tags: tuple[str, ...]
    pinned: bool
    created_at: datetime
    updated_at: datetime
    meeting_id: int | None


@dataclass(frozen=True)
class NoteHead:
    """What a list shows of a note."""

    id: int
    title: str
    excerpt: str
    mentee_id: int | None
    mentee_name: str
    tags: tuple[str, ...]
    pinned: bool
    created_at: datetime
    updated_at: datetime
    has_draft: bool


@dataclass(frozen=True)
class Page:
    """Some notes in order, and where the next page begins, if there may be one."""

    heads: list[NoteHead] = field(default_factory=list)
    next: Cursor | None = None


@dataclass(frozen=True)
class TagRow:
    """A tag and the number of notes that bear it."""

    name: str
    count: int


@dataclass(frozen=True)
class NoteVersion:
    """The text of a note from a moment (UTC) on; ``label`` says what made it so."""

    at: datetime
    label: str
    body: str
    change_id: int


def add(
    vault: Vault,
    body: str,
    *,
    mentee_id: int | None = None,
    meeting_id: int | None = None,
    tags: Iterable[str] = (),
    draft_key: str | None = None,
) -> Changes[int]:
    """Write a note, and drop the draft it grew from, in one commit; return its id."""
    with vault.transaction(ADD) as work:
        note_id = write(work, body, mentee_id=mentee_id, meeting_id=meeting_id, tags=tags)
        drop_draft(work, draft_key)
    return changes(note_id, Kind.NOTE, Kind.TAG, Kind.DRAFT)


def write(
    work: UnitOfWork,
    body: str,
    *,
    mentee_id: int | None = None,
    meeting_id: int | None = None,
    tags: Iterable[str] = (),
    pinned: bool = False,
) -> int:
    """Write a note within a transaction that is already open; return its id."""
    check_mentee(work, mentee_id)
    if meeting_id is not None and not work.exists(Meeting, id=meeting_id):
        raise UserError("meeting.gone")
    now = work.now
    note = Note(
        uid=work.new_uid(),
        mentee_id=mentee_id,
        meeting_id=meeting_id,
        body=checked_body(body),
        pinned=pinned,
        created_at=now,
        updated_at=now,
    )
    note_id = work.add(note).stored_id
    tags = tuple(tags)
    if tags:
        set_tags(work, note_id, tags)
    return note_id


def edit(
    vault: Vault,
    note_id: int,
    *,
    body: str,
    mentee_id: int | None,
    tags: Iterable[str],
    draft_key: str | None = None,
) -> Changes[None]:
    """Change a note, and drop the draft of the change, in one commit."""
    with vault.transaction(EDIT) as work:
        note = find_note(work, note_id)
        check_mentee(work, mentee_id)
        if work.change(note, body=checked_body(body), mentee_id=mentee_id):
            work.change(note, updated_at=work.now)
        set_tags(work, note_id, tags)
        drop_draft(work, draft_key)
    return changes(None, Kind.NOTE, Kind.TAG, Kind.DRAFT)


def pin(vault: Vault, note_id: int, pinned: bool) -> Changes[None]:
    """Pin a note above the others, or let it go."""
    with vault.transaction(PIN if pinned else UNPIN) as work:
        work.change(find_note(work, note_id), pinned=pinned)
    return changes(None, Kind.NOTE)


def remove(vault: Vault, note_id: int) -> Changes[None]:
    """Remove a note; undo brings it back."""
    with vault.transaction(REMOVE) as work:
        delete_note(work, find_note(work, note_id))
    return changes(None, Kind.NOTE, Kind.TAG, Kind.DRAFT)


def get(vault: Vault, note_id: int) -> NoteRow:
    """Return one whole note, or raise ``UserError('note.gone')``."""
    rows = _whole(vault, "WHERE n.id = :id", {"id": note_id})
    if not rows:
        raise UserError("note.gone")
    return rows[0]


def about(vault: Vault, mentee_id: int, *, limit: int, before: datetime | None = None) -> list[NoteRow]:
    """Return the latest notes about a person that are older than a moment."""
    condition = "WHERE n.mentee_id = :mentee AND (:before IS NULL OR n.created_at < :before)"
    parameters = {"mentee": mentee_id, "before": stored_moment(before) if before else None, "limit": limit}
    return _whole(vault, f"{condition} ORDER BY n.created_at DESC, n.id DESC LIMIT :limit", parameters)


def on_meeting(vault: Vault, meeting_id: int) -> list[NoteRow]:
    """Return the private notes on a meeting, the first written first."""
    return _whole(vault, "WHERE n.meeting_id = :meeting ORDER BY n.id", {"meeting": meeting_id})


def page(vault: Vault, chosen: NoteFilter, after: Cursor | None = None, limit: int = 100) -> Page:
    """Return the next notes of a list: pinned first, then the latest; by words, the latest written first.

    The cost does not grow with the notes before the cursor: each part is read in the order of an index.
    """
    rows, following = _next_rows(vault, _HEAD, chosen, after, limit)
    return Page([_head(row) for row in rows], following)


def each(vault: Vault, chosen: NoteFilter) -> Iterator[NoteRow]:
    """Yield whole notes in the order of :func:`page`, holding a few hundred at a time."""
    after: Cursor | None = None
    while True:
        rows, after = _next_rows(vault, _WHOLE, chosen, after, _AT_A_TIME)
        yield from map(_note, rows)
        if after is None:
            return


def _next_rows(
    vault: Vault, columns: str, chosen: NoteFilter, after: Cursor | None, limit: int
) -> tuple[list[Row[Any]], Cursor | None]:
    query = note_query(chosen)
    parts = (WORDS,) if query.words else (PINNED, OTHERS)
    if after is not None and not after.pinned:
        parts = parts[-1:]
    rows: list[Row[Any]] = []
    with vault.reading() as connection:
        for part in parts:
            statement, parameters = query.page(columns, part, after)
            rows += connection.execute(text(statement), {**parameters, "limit": limit - len(rows)})
            if len(rows) == limit:
                break
            after = None  # the part that follows is read from its beginning
    last = rows[-1] if len(rows) == limit else None
    return rows, Cursor(bool(last.pinned), last.created_at, last.id) if last else None


def latest(vault: Vault, limit: int) -> list[NoteHead]:
    """Return the notes that were written last, pinned or not."""
    statement = text(f"{_HEAD} {FROM_NOTES} ORDER BY n.created_at DESC, n.id DESC LIMIT :limit")
    with vault.reading() as connection:
        return [_head(row) for row in connection.execute(statement, {"limit": limit})]


def count(vault: Vault, chosen: NoteFilter) -> int:
    """Return how many notes there are of this kind."""
    statement, parameters = note_query(chosen).count()
    with vault.reading() as connection:
        return int(connection.execute(text(statement), parameters).scalar_one())


def tags(vault: Vault) -> list[TagRow]:
    """Return every tag with its number of notes, the most used first."""
    statement = text(
        "SELECT t.name, count(nt.id) FROM mine_tag t LEFT JOIN mine_note_tag nt ON nt.tag_id = t.id"
        " GROUP BY t.id ORDER BY count(nt.id) DESC, t.folded"
    )
    with vault.reading() as connection:
        return [TagRow(name, number) for name, number in connection.execute(statement)]


def history(vault: Vault, note_id: int) -> list[NoteVersion]:
    """Return the texts that a note has had, the latest first, as far back as the journal is kept."""
    statement = text(
        "SELECT c.id, e.at, e.label, c.after FROM journal_change c JOIN journal_entry e ON e.id = c.entry_id"
        " WHERE c.table_name = 'mine_note' AND c.row_id = :id AND json_extract(c.after, '$.body') IS NOT NULL"
        " ORDER BY c.id DESC"
    )
    with vault.reading() as connection:
        rows = connection.execute(statement, {"id": note_id}).all()
    return [
        NoteVersion(read_moment(row.at), row.label, (decoded(row.after) or {})["body"], row.id)
        for row in rows
    ]


def revert(vault: Vault, note_id: int, change_id: int) -> Changes[None]:
    """Give a note the text of an earlier version; the present text stays in its history."""
    earlier = next((version for version in history(vault, note_id) if version.change_id == change_id), None)
    if earlier is None:
        raise UserError("note.no_such_version")
    with vault.transaction(REVERT) as work:
        note = find_note(work, note_id)
        if work.change(note, body=earlier.body):
            work.change(note, updated_at=work.now)
    return changes(None, Kind.NOTE)


def _whole(vault: Vault, rest: str, parameters: dict[str, Any]) -> list[NoteRow]:
    with vault.reading() as connection:
        return [_note(row) for row in connection.execute(text(f"{_WHOLE} {FROM_NOTES} {rest}"), parameters)]


def _note(row: Row[Any]) -> NoteRow:
    return NoteRow(
        row.id,
        row.uid,
        row.body,
        title_of(row.body),
        row.mentee_id,
        row.mentee_name or "",
        _tags(row),
        bool(row.pinned),
        read_moment(row.created_at),
        read_moment(row.updated_at),
        row.meeting_id,
    )


def _head(row: Row[Any]) -> NoteHead:
    return NoteHead(
        row.id,
        title_of(row.body),
        excerpt_of(row.body),
        row.mentee_id,
        row.mentee_name or "",
        _tags(row),
        bool(row.pinned),
        read_moment(row.created_at),
        read_moment(row.updated_at),
        bool(row.has_draft),
    )


def _tags(row: Row[Any]) -> tuple[str, ...]:
    return tuple(sorted(row.tags.split(_BETWEEN_TAGS), key=str.casefold)) if row.tags else ()
