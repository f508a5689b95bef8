"""What is being written: kept in the vault at most a second behind the typing, outside of undo."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import text

from mentorapp.domain.errors import UserError
from mentorapp.domain.mine.notes import BODY_LIMIT, Draft, Note, checked_tag, title_of
from mentorapp.domain.ours.meetings import Meeting
from mentorapp.domain.ours.mentees import Mentee
from mentorapp.domain.tables import read_moment
from mentorapp.domain.text import many_lines
from mentorapp.services.changes import Changes, Kind, changes
from mentorapp.vault.vault import Vault

QUICK: Final = "quick"
"""The note in quick capture."""
NEW: Final = "new"
"""The new note on the page of notes; behind it and a colon, one that was set aside for another."""
LIBRARY: Final = "library:"
"""What the keys of drafts begin with that belong to the library and become no notes."""
_BETWEEN_TAGS = "\x1f"
_SELECT = (
    "SELECT d.key, d.note_id, d.mentee_id, m.name, d.body, d.tags, d.updated_at, d.meeting_id"
    " FROM mine_draft d LEFT JOIN ours_mentee m ON m.id = d.mentee_id"
)


@dataclass(frozen=True)
class DraftRow:
    """A draft as shown; the moment is UTC."""

    key: str
    note_id: int | None
    mentee_id: int | None
    mentee_name: str
    body: str
    title: str
    tags: tuple[str, ...]
    updated_at: datetime
    meeting_id: int | None


def key_of_note(note_id: int) -> str:
    """Return the key of the draft of a change to a note."""
    return f"note:{note_id}"


def keep(
    vault: Vault,
    key: str,
    body: str,
    *,
    mentee_id: int | None = None,
    note_id: int | None = None,
    meeting_id: int | None = None,
    tags: Iterable[str] = (),
) -> Changes[None]:
    """Keep what has been typed so far; nothing typed means no draft. A new note that is empty is no draft.

    What is being written is kept also when the note or the person it belongs to has gone meanwhile.
    """
    with vault.transaction("draft") as work:
        draft = work.first(Draft, key=key)
        if not body.strip() and note_id is None:
            if draft is not None:
                work.delete(draft)
            return changes(None, Kind.DRAFT)
        clean = many_lines(body, "note", BODY_LIMIT) if body.strip() else ""
        draft = draft or work.add(Draft(key=key, body="", updated_at=work.now))
        work.change(
            draft,
            note_id=note_id if note_id is not None and work.exists(Note, id=note_id) else None,
            mentee_id=mentee_id if mentee_id is not None and work.exists(Mentee, id=mentee_id) else None,
            meeting_id=(
                meeting_id if meeting_id is not None and work.exists(Meeting, id=meeting_id) else None
            ),
            body=clean,
            tags=_BETWEEN_TAGS.join(_usable(tags)),
            updated_at=work.now,
        )
    return changes(None, Kind.DRAFT)


def _usable(tags: Iterable[str]) -> Iterator[str]:
    """Yield the tags that could be kept on a note; one that is half typed must not cost the draft."""
    for tag in tags:
        with suppress(UserError):
            yield checked_tag(tag)


def set_aside(vault: Vault) -> Changes[None]:
    """Give the new note that was never finished a key of its own, so that another can be begun."""
    with vault.transaction("draft") as work:
        draft = work.first(Draft, key=NEW)
        if draft is not None:
            work.change(draft, key=f"{NEW}:{work.new_uid()}")
    return changes(None, Kind.DRAFT)


def unfinished(vault: Vault) -> DraftRow | None:
    """Return the latest new note that was never finished, or ``None``."""
    condition = "WHERE d.key = :key OR d.key LIKE :aside ORDER BY d.updated_at DESC, d.id DESC LIMIT 1"
    found = _rows(vault, condition, {"key": NEW, "aside": f"{NEW}:%"})
    return found[0] if found else None


def get(vault: Vault, key: str) -> DraftRow | None:
    """Return a draft, or ``None``."""
    found = _rows(vault, "WHERE d.key = :key", {"key": key})
    return found[0] if found else None


def waiting(vault: Vault) -> list[DraftRow]:
    """Return every draft of a note, the latest first."""
    return _rows(
        vault,
        "WHERE d.key NOT LIKE :others ORDER BY d.updated_at DESC, d.id DESC",
        {"others": f"{LIBRARY}%"},
    )


def _rows(vault: Vault, rest: str, parameters: dict[str, str]) -> list[DraftRow]:
    with vault.reading() as connection:
        found = connection.execute(text(f"{_SELECT} {rest}"), parameters).all()
    return [
        DraftRow(
            row.key,
            row.note_id,
            row.mentee_id,
            row.name or "",
            row.body,
            title_of(row.body),
            tuple(row.tags.split(_BETWEEN_TAGS)) if row.tags else (),
            read_moment(row.updated_at),
            row.meeting_id,
        )
        for row in found
    ]


def discard(vault: Vault, key: str) -> Changes[None]:
    """Throw a draft away."""
    with vault.transaction("draft") as work:
        draft = work.first(Draft, key=key)
        if draft is not None:
            work.delete(draft)
    return changes(None, Kind.DRAFT)
