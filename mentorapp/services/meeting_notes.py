"""What of *mine* hangs on a meeting: the private note, and what is being written."""

from __future__ import annotations

from mentorapp.domain.mine.notes import Draft, Note
from mentorapp.domain.ours.meetings import Attendance, Meeting
from mentorapp.services import notes
from mentorapp.vault.unit_of_work import UnitOfWork


def key_of_note(meeting_id: int) -> str:
    """Return the key of the draft of a meeting's private note that is not yet a note."""
    return f"meeting:{meeting_id}"


def key_of_record(meeting_id: int) -> str:
    """Return the key of the draft of a meeting's shared record."""
    return f"record:{meeting_id}"


def keep_record(work: UnitOfWork, meeting: Meeting) -> None:
    """Write the draft of the shared record, if there is one, into the meeting."""
    draft = work.first(Draft, key=key_of_record(meeting.stored_id))
    if draft is not None:
        work.change(meeting, record=draft.body)
        work.delete(draft)


def let_notes_go(work: UnitOfWork, meeting: Meeting) -> None:
    """Keep what was written on a meeting that goes: notes stay, and no draft is lost.

    A private note that was only a draft becomes a note; for the record see :func:`keep_record`.
    """
    meeting_id = meeting.stored_id
    keep_record(work, meeting)
    private = work.first(Draft, key=key_of_note(meeting_id))
    if private is not None:
        if private.body.strip():
            people = work.where(Attendance, meeting_id=meeting_id)
            about = people[0].mentee_id if len(people) == 1 else None
            notes.write(work, private.body, mentee_id=about)
        work.delete(private)
    for note in work.where(Note, meeting_id=meeting_id):
        work.change(note, meeting_id=None)
    for draft in work.where(Draft, meeting_id=meeting_id):
        work.change(draft, meeting_id=None)
