"""How drafts, notes and people look as rows of Today."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from mentorapp.services import meeting_notes
from mentorapp.services.drafts import QUICK, DraftRow
from mentorapp.services.notes import NoteHead
from mentorapp.services.today import Desk
from mentorapp.ui import when
from mentorapp.ui.widgets.painting import Tone
from mentorapp.ui.widgets.rows import RowLook

translate = QCoreApplication.translate


def draft_look(draft: DraftRow, now: datetime) -> RowLook:
    """Return the row of a draft that waits to be continued."""
    parts = [_draft_kind(draft), draft.mentee_name]
    return RowLook(
        title=draft.title or translate("Today", "Nothing written yet"),
        detail=" · ".join(part for part in parts if part),
        icon="pencil-line",
        icon_tone=Tone.OURS if is_record(draft) else Tone.MINE,
        in_disc=True,
        trailing=short_moment(draft.updated_at, now),
        data=draft,
    )


def is_record(draft: DraftRow) -> bool:
    """Return whether a draft is the shared record of a meeting, and so *ours*."""
    return draft.meeting_id is not None and draft.key == meeting_notes.key_of_record(draft.meeting_id)


def _draft_kind(draft: DraftRow) -> str:
    if draft.key == QUICK:
        return translate("Today", "Quick note")
    if draft.note_id is not None:
        return translate("Today", "Change to a note")
    if is_record(draft):
        return translate("Today", "Shared record of a meeting")
    if draft.meeting_id is not None:
        return translate("Today", "Private note on a meeting")
    return translate("Today", "New note")


def note_look(note: NoteHead, now: datetime) -> RowLook:
    """Return the row of a note: its first line, who it is about and how it goes on."""
    parts = [note.mentee_name, note.excerpt]
    return RowLook(
        title=note.title,
        detail=" · ".join(part for part in parts if part) or translate("Today", "About nobody in particular"),
        avatar=note.mentee_name,
        icon="" if note.mentee_name else "notebook-pen",
        icon_tone=None if note.mentee_name else Tone.MINE,
        in_disc=True,
        trailing=short_moment(note.created_at, now),
        data=note.id,
    )


def pinned_look(note: NoteHead) -> RowLook:
    """Return the short row of a pinned note."""
    return RowLook(
        title=note.title,
        detail=note.mentee_name or translate("Today", "About nobody in particular"),
        icon="pin",
        icon_tone=Tone.MINE,
        data=note.id,
    )


def short_moment(moment: datetime, now: datetime) -> str:
    """Return the time of day for today, else the day."""
    today = when.local(now).date()
    if when.local(moment).date() == today:
        return when.clock(moment)
    return when.day(moment, today=today)


def week_words(desk: Desk) -> str:
    """Return the sentence below the date: what was written this week, and about how many people."""
    written = desk.notes_this_week
    if not written and not desk.recent_notes and not desk.people:
        return translate("Today", "Nothing is here yet.")
    if not written:
        return translate("Today", "Nothing written this week yet.")
    notes = (
        translate("Today", "One note this week")
        if written == 1
        else translate("Today", "%n notes this week", None, written)
    )
    if not desk.people_this_week:
        return translate("Today", "{0}.").format(notes)
    return translate("Today", "{0} about {1}.").format(notes, people_words(desk.people_this_week))


def people_words(count: int) -> str:
    """Return "one person" or "3 people"."""
    if count == 1:
        return translate("Today", "one person")
    return translate("Today", "%n people", None, count)


def drafts_words(count: int) -> str:
    """Return a sentence about drafts that wait, or nothing."""
    if not count:
        return ""
    return (
        translate("Today", "One draft waits.")
        if count == 1
        else translate("Today", "%n drafts wait.", None, count)
    )
