"""Rows of notes and their tags within an open transaction."""

from __future__ import annotations

from collections.abc import Iterable

from mentorapp.domain.errors import UserError
from mentorapp.domain.mine.notes import Draft, Note, NoteTag, Tag, checked_tag
from mentorapp.domain.ours.mentees import Mentee
from mentorapp.vault.unit_of_work import UnitOfWork


def find_note(work: UnitOfWork, note_id: int) -> Note:
    """Return the live note, or raise ``UserError('note.gone')``."""
    row = work.find(Note, note_id)
    if row is None:
        raise UserError("note.gone")
    return row


def check_mentee(work: UnitOfWork, mentee_id: int | None) -> None:
    """Raise ``UserError('mentee.gone')`` unless the person is there."""
    if mentee_id is not None and not work.exists(Mentee, id=mentee_id):
        raise UserError("mentee.gone")


def checked_tags(tags: Iterable[str]) -> dict[str, str]:
    """Return clean tags without repetition, by their folded form."""
    names = [checked_tag(tag) for tag in tags]
    return {name.casefold(): name for name in reversed(names)}


def set_tags(work: UnitOfWork, note_id: int, tags: Iterable[str]) -> None:
    """Make ``tags`` the tags of the note; a tag that no note bears any more goes."""
    wanted = checked_tags(tags)
    for link in work.where(NoteTag, note_id=note_id):
        tag = work.find(Tag, link.tag_id)
        if tag is None or wanted.pop(tag.folded, None) is not None:
            continue
        work.delete(link)
        if not work.exists(NoteTag, tag_id=link.tag_id):
            work.delete(tag)
    for folded in sorted(wanted):
        tag = work.first(Tag, folded=folded) or work.add(
            Tag(uid=work.new_uid(), name=wanted[folded], folded=folded)
        )
        work.add(NoteTag(note_id=note_id, tag_id=tag.stored_id))


def delete_note(work: UnitOfWork, note: Note) -> None:
    """Remove a note with its tags; what was being changed in it stays as a draft under its key."""
    set_tags(work, note.stored_id, ())
    for draft in work.where(Draft, note_id=note.id):
        work.change(draft, note_id=None)
    work.delete(note)


def drop_draft(work: UnitOfWork, key: str | None) -> None:
    """Forget the draft that has become a note."""
    draft = work.first(Draft, key=key) if key is not None else None
    if draft is not None:
        work.delete(draft)
