"""One note being written: what is typed, what is kept as a draft, and what is committed.

Words go into a draft within a second; the note itself is committed, as one change, when it is left, when
the person asks, and some time after the last key. What :meth:`NoteSession.status` says is what is so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from mentorapp.domain.errors import UserError
from mentorapp.domain.mine.notes import BODY_LIMIT
from mentorapp.domain.text import many_lines
from mentorapp.services import drafts, notes
from mentorapp.services.changes import Changes
from mentorapp.services.drafts import DraftRow
from mentorapp.services.notes import NoteRow
from mentorapp.ui import errors
from mentorapp.ui.context import STORAGE, Context
from mentorapp.ui.drafts import DraftKeeper, DraftText
from mentorapp.ui.saved import SaveState
from mentorapp.vault.vault import Vault

COMMIT_MILLISECONDS = 20_000
"""From the last key to the commit, and from a refused commit to the next try."""


class Progress(Enum):
    """How far the words on the screen have come."""

    NOTHING = auto()
    SAVED = auto()
    TYPING = auto()
    DRAFT = auto()
    RECOVERED = auto()
    EMPTIED = auto()
    REFUSED = auto()


@dataclass(frozen=True)
class Status:
    """What can be said of the note on the screen: since when (UTC), and why it was refused."""

    progress: Progress
    at: datetime | None = None
    reason: str = ""


class NoteSession(QObject):
    """The note that is open, or a new one. ``collect`` answers with what the screen shows."""

    changed = Signal()
    """The status may be another one."""
    committed = Signal(object)
    """The id of the note that was just written or changed."""

    def __init__(self, context: Context, collect: Callable[[], DraftText], parent: QObject) -> None:
        super().__init__(parent)
        self.note: NoteRow | None = None
        self.is_open = False
        self._context = context
        self._collect = collect
        self._touched = False
        self._recovered = False
        self._emptied = False
        self._reason = ""
        self._busy = False
        self._keeper = DraftKeeper(context, drafts.NEW, self._collected, self)
        self.timer = QTimer(self, interval=COMMIT_MILLISECONDS, singleShot=True)
        self.timer.timeout.connect(self.commit)
        context.saved.changed.connect(self.changed)

    @property
    def note_id(self) -> int | None:
        """Return the id of the open note, or None for a new one."""
        return self.note.id if self.note else None

    @property
    def has_changes(self) -> bool:
        """Return whether there are words that are not in the note itself."""
        return self.is_open and (self._touched or self._recovered)

    @property
    def is_recovered(self) -> bool:
        """Return whether what is shown was found as a draft and has not been taken up yet."""
        return self._recovered

    @property
    def is_writing(self) -> bool:
        """Return whether a commit is under way: what it changes is not news."""
        return self._busy

    def open(self, note_id: int | None, draft_key: str = "") -> DraftText:
        """Open a note, a new one, or the draft of a new one, and return what to show.

        A new note that was begun and never finished is set aside and keeps its words. Raises UserError when
        the note is gone, or when the vault cannot set the other aside.
        """
        note = self._context.read(partial(notes.get, note_id=note_id)) if note_id is not None else None
        key = draft_key or (drafts.NEW if note_id is None else drafts.key_of_note(note_id))
        draft = self._context.read(partial(drafts.get, key=key))
        if draft is not None and note_id is None and not draft_key:
            self._context.attempt(drafts.set_aside)
            draft = None
        self.close()
        self.note, self.is_open = note, True
        self._keeper.key = key
        shown = _text_of(note)
        if draft is not None and _text_of_draft(draft, note_id) != shown:
            self._recovered = True
            shown = _text_of_draft(draft, note_id)
        self.changed.emit()
        return shown

    def close(self) -> None:
        """Let the note go. Call :meth:`leave` first."""
        self.timer.stop()
        self._keeper.forget()
        self.note, self.is_open = None, False
        self._touched = self._recovered = self._emptied = False
        self._reason = ""
        self.changed.emit()

    def touch(self) -> None:
        """Say that the person changed something."""
        if not self.is_open:
            return
        self._touched, self._recovered = True, False
        self.timer.start(COMMIT_MILLISECONDS)
        self._keeper.touch()

    def commit(self) -> bool:
        """Write what is on the screen into the note; returns False when it is not there afterwards.

        The words then stay on the screen, and where possible in a draft, and it is tried again.
        """
        self.timer.stop()
        if not self.has_changes:
            return True
        text = self._collected()
        if not text.body.strip():
            return self._refuse_empty()
        self._busy = True
        try:
            self._write(text)
        except UserError as error:
            self._refused(error)
            return False
        finally:
            self._busy = False
            self.changed.emit()
        return True

    def leave(self) -> bool:
        """Bring everything to safety; returns False when some words are nowhere but on the screen.

        A recovered draft that was not taken up stays a draft.
        """
        if self._recovered or self.commit():
            return True
        return self._keeper.flush()

    def settle(self) -> bool:
        """Commit before the note is removed, or drop the draft when all its words were deleted."""
        if self.commit():
            return True
        return self._emptied and self._drop_draft()

    def throw_away(self) -> DraftText:
        """Drop the draft and return the note as it was last saved; raises UserError when that fails."""
        self._context.attempt(partial(drafts.discard, key=self._keeper.key), self._keeper.key)
        return self.open(self.note_id, "" if self.note else self._keeper.key)

    def reload(self) -> DraftText | None:
        """Take in what changed elsewhere; returns what to show now, or None to leave the screen as it is.

        Raises ``UserError('note.gone')`` when the note is no longer there; words not yet in it then
        become a new note.
        """
        if not self.is_open or self._busy:
            return None
        if self._recovered and self._context.read(partial(drafts.get, key=self._keeper.key)) is None:
            return self.open(self.note_id, "" if self.note else self._keeper.key)
        if self.note is None:
            return None
        try:
            note = self._context.read(partial(notes.get, note_id=self.note.id))
        except UserError:
            if self._touched:
                self._become_new()
            raise
        if note == self.note:
            return None
        before, self.note = self.note, note
        self.changed.emit()
        return None if self.has_changes or _text_of(before) == _text_of(note) else _text_of(note)

    def status(self) -> Status:
        """Return what is true now."""
        saved = self._context.saved.status_of(self._keeper.key)
        if self._reason or saved.state is SaveState.NOT_SAVED:
            return Status(Progress.REFUSED, reason=self._reason or saved.reason)
        if self._recovered:
            return Status(Progress.RECOVERED)
        if self._touched and saved.state is SaveState.SAVING:
            return Status(Progress.TYPING)
        if self._touched and self._emptied:
            return Status(Progress.EMPTIED)
        if self._touched and saved.state is SaveState.DRAFT_KEPT:
            return Status(Progress.DRAFT, saved.at)
        if self.note is None or self._touched:
            return Status(Progress.NOTHING)
        return Status(Progress.SAVED, self.note.updated_at)

    def _collected(self) -> DraftText:
        """Return what the screen shows in the form in which it is kept, or as it is when it cannot be."""
        text = self._collect()
        try:
            body = many_lines(text.body, "note", BODY_LIMIT)
        except UserError as error:
            self._reason = errors.sentence(error)
            return text
        self._reason = ""
        self._emptied = self.note is not None and not body.strip()
        return DraftText(body, text.mentee_id, self.note_id, text.tags)

    def _write(self, text: DraftText) -> None:
        key = self._keeper.key
        if self.note is None:
            note_id = self._context.attempt(partial(_add, text, key), key)
        else:
            note_id = self.note.id
            self._context.attempt(partial(_edit, note_id, text, key), key)
        self._keeper.forget()
        self._keeper.key = drafts.key_of_note(note_id)
        self._touched = self._recovered = self._emptied = False
        self._reason = ""
        self.note = self._context.read(partial(notes.get, note_id=note_id))
        self.committed.emit(note_id)

    def _refused(self, error: UserError) -> None:
        self._touched, self._recovered = True, False
        self._keeper.touch()
        self._keeper.flush()
        if error.code.startswith(STORAGE):
            self.timer.start(COMMIT_MILLISECONDS)
        else:
            self._reason = errors.sentence(error)

    def _refuse_empty(self) -> bool:
        kept = self._keeper.flush()
        self._touched = not kept or self.note is not None
        self.changed.emit()
        return self.note is None and kept

    def _drop_draft(self) -> bool:
        """Forget a draft that says what the note says already."""
        key = self._keeper.key
        try:
            self._context.attempt(partial(drafts.discard, key=key), key)
        except UserError as error:
            self._reason = errors.sentence(error)
            return False
        self._keeper.forget()
        self._touched = self._recovered = self._emptied = False
        self.changed.emit()
        return True

    def _become_new(self) -> None:
        """Turn the words meant for a note that is gone into a new note."""
        self._keeper.forget()
        self._keeper.key = drafts.NEW
        self.note = None
        self.touch()


def _add(text: DraftText, key: str, vault: Vault) -> Changes[int]:
    return notes.add(vault, text.body, mentee_id=text.mentee_id, tags=text.tags, draft_key=key)


def _edit(note_id: int, text: DraftText, key: str, vault: Vault) -> Changes[None]:
    return notes.edit(vault, note_id, body=text.body, mentee_id=text.mentee_id, tags=text.tags, draft_key=key)


def _text_of(note: NoteRow | None) -> DraftText:
    return DraftText(note.body, note.mentee_id, note.id, note.tags) if note else DraftText("")


def _text_of_draft(draft: DraftRow, note_id: int | None) -> DraftText:
    return DraftText(draft.body, draft.mentee_id, note_id, draft.tags)
