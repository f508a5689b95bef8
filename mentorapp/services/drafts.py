"""What is being written: kept in the vault at most a second behind the typing, outside of undo."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlmodel import col, select

from mentorapp.domain.mine.notes import BODY_LIMIT, Draft, title_of
from mentorapp.domain.ours.mentees import Mentee
from mentorapp.domain.text import many_lines
from mentorapp.services.changes import Changes, Kind, changes
from mentorapp.vault.vault import Vault

QUICK: Final = "quick"
"""The note in quick capture."""
NEW: Final = "new"
"""The new note on the page of notes."""
_BETWEEN_TAGS = "\x1f"


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
    tags: Iterable[str] = (),
) -> Changes[None]:
    """Keep what has been typed so far; nothing typed means no draft. A new note that is empty is no draft."""
    with vault.transaction("draft") as work:
        draft = work.session.exec(select(Draft).where(Draft.key == key)).first()
        if not body.strip() and note_id is None:
            if draft is not None:
                work.delete(draft)
            return changes(None, Kind.DRAFT)
        text = many_lines(body, "note", BODY_LIMIT) if body.strip() else ""
        draft = draft or Draft(key=key, body="", updated_at=work.now)
        draft.note_id = note_id
        draft.mentee_id = mentee_id
        draft.body = text
        draft.tags = _BETWEEN_TAGS.join(tags)
        draft.updated_at = work.now
        work.add(draft)
    return changes(None, Kind.DRAFT)


def get(vault: Vault, key: str) -> DraftRow | None:
    """Return a draft, or ``None``."""
    found = [row for row in waiting(vault) if row.key == key]
    return found[0] if found else None


def waiting(vault: Vault) -> list[DraftRow]:
    """Return every draft, the latest first."""
    statement = select(Draft, Mentee.name).outerjoin(Mentee).order_by(col(Draft.updated_at).desc())
    with vault.reading() as session:
        return [
            DraftRow(
                draft.key,
                draft.note_id,
                draft.mentee_id,
                name or "",
                draft.body,
                title_of(draft.body),
                tuple(draft.tags.split(_BETWEEN_TAGS)) if draft.tags else (),
                draft.updated_at,
            )
            for draft, name in session.exec(statement).all()
        ]


def discard(vault: Vault, key: str) -> Changes[None]:
    """Throw a draft away."""
    with vault.transaction("draft") as work:
        draft = work.session.exec(select(Draft).where(Draft.key == key)).first()
        if draft is not None:
            work.delete(draft)
    return changes(None, Kind.DRAFT)
