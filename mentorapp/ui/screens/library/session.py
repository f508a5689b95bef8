"""One text of the mentor's own being written: kept as a draft within a second, committed when it is left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from mentorapp.domain.errors import UserError
from mentorapp.domain.mine.library import LibraryKind
from mentorapp.domain.mine.notes import title_of
from mentorapp.services import drafts, library
from mentorapp.services.library import ItemRow
from mentorapp.services.library_files import TITLE_LIMIT
from mentorapp.ui import errors
from mentorapp.ui.context import STORAGE, Context
from mentorapp.ui.drafts import DraftKeeper, DraftText
from mentorapp.ui.saved import SaveState

COMMIT_MILLISECONDS = 20_000
"""From the last key to the commit, and from a refused commit to the next try."""
NEW: Final = f"{drafts.LIBRARY}new"


class Progress(Enum):
    """How far the words on the screen have come."""

    NOTHING = auto()
    SAVED = auto()
    TYPING = auto()
    DRAFT = auto()
    RECOVERED = auto()
    REFUSED = auto()


@dataclass(frozen=True)
class Status:
    """What can be said of the text on the screen: since when (UTC), and why it was refused."""

    progress: Progress
    at: datetime | None = None
    reason: str = ""


@dataclass(frozen=True)
class ItemText:
    """What the form shows."""

    kind: LibraryKind
    title: str = ""
    body: str = ""

    @property
    def is_empty(self) -> bool:
        """Return whether there are no words at all."""
        return not (self.title.strip() or self.body.strip())


def key_of(item_id: int | None) -> str:
    """Return the key of the draft of an item, or of a new one."""
    return NEW if item_id is None else f"{drafts.LIBRARY}{item_id}"


class ItemSession(QObject):
    """The item that is open, or a new one. ``collect`` answers with what the screen shows."""

    changed = Signal()
    """The status may be another one."""
    committed = Signal(object)
    """The id of the item that was just written or changed."""

    def __init__(self, context: Context, collect: Callable[[], ItemText], parent: QObject) -> None:
        super().__init__(parent)
        self.item: ItemRow | None = None
        self.is_open = False
        self._context = context
        self._collect = collect
        self._touched = self._recovered = self._busy = False
        self._reason = ""
        self._keeper = DraftKeeper(context, NEW, self._draft, self)
        self._timer = QTimer(self, interval=COMMIT_MILLISECONDS, singleShot=True)
        self._timer.timeout.connect(self.commit)
        context.saved.changed.connect(self.changed)

    @property
    def item_id(self) -> int | None:
        """Return the id of the open item, or None for a new one."""
        return self.item.id if self.item else None

    @property
    def draft_key(self) -> str:
        """Return under what the words are kept until they are committed."""
        return self._keeper.key

    def open(self, item_id: int | None, kind: LibraryKind) -> ItemText:
        """Open an item, or a new one of ``kind``, and return what to show; UserError when it is gone."""
        item = self._context.read(partial(library.get, ref=item_id)) if item_id is not None else None
        draft = self._context.read(partial(drafts.get, key=key_of(item_id)))
        self.close()
        self.item, self.is_open = item, True
        self._keeper.key = key_of(item_id)
        shown = _text_of(item, kind)
        if draft is not None and (kept := _text_of_draft(draft.body, draft.tags, kind)) != shown:
            shown = kept
            self._touched = self._recovered = True
            self._timer.start(COMMIT_MILLISECONDS)
        self.changed.emit()
        return shown

    def close(self) -> None:
        """Let the item go. Call :meth:`leave` first."""
        self._timer.stop()
        self._keeper.forget()
        self.item, self.is_open = None, False
        self._touched = self._recovered = False
        self._reason = ""
        self.changed.emit()

    def touch(self) -> None:
        """Say that the person changed something."""
        if not self.is_open:
            return
        self._touched, self._recovered, self._reason = True, False, ""
        self._timer.start(COMMIT_MILLISECONDS)
        self._keeper.touch()

    def commit(self) -> bool:
        """Write what is on the screen into the item; returns False when it is not there afterwards."""
        self._timer.stop()
        text = self._collect()
        if not self._touched or (self.item is None and text.is_empty):
            return self._keeper.flush()
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
        """Bring everything to safety; returns False when some words are nowhere but on the screen."""
        return not self.is_open or self.commit() or self._keeper.flush()

    def drop(self) -> None:
        """Forget the draft of a new item; raises UserError when that fails."""
        self._context.attempt(partial(drafts.discard, key=self._keeper.key), self._keeper.key)
        self.close()

    def reload(self) -> ItemText | None:
        """Take in what changed elsewhere; returns what to show now, or None to leave the screen as it is.

        Raises ``UserError('library.gone')`` when it is gone; words not yet in it become a new item.
        """
        if not self.is_open or self._busy or self.item is None:
            return None
        try:
            item = self._context.read(partial(library.get, ref=self.item.ref))
        except UserError:
            if self._touched:
                self._keeper.forget()
                self._keeper.key, self.item = NEW, None
                self.touch()
            raise
        before, self.item = self.item, item
        if item != before:
            self.changed.emit()
        return None if self._touched or item == before else _text_of(item, item.kind)

    @property
    def has_changes(self) -> bool:
        """Return whether there are words that are not in the item itself."""
        return self.is_open and self._touched

    def status(self) -> Status:
        """Return what is true now."""
        saved = self._context.saved.status_of(self._keeper.key)
        if self._reason or saved.state is SaveState.NOT_SAVED:
            return Status(Progress.REFUSED, reason=self._reason or saved.reason)
        if self._recovered:
            return Status(Progress.RECOVERED)
        if self._touched and saved.state is SaveState.SAVING:
            return Status(Progress.TYPING)
        if self._touched and saved.state is SaveState.DRAFT_KEPT:
            return Status(Progress.DRAFT, saved.at)
        if self.item is None or self._touched:
            return Status(Progress.NOTHING)
        return Status(Progress.SAVED, self.item.updated_at)

    def _draft(self) -> DraftText:
        text = self._collect()
        words = "" if text.is_empty else f"{text.title.strip()}\n{text.body}"
        return DraftText(words, tags=(text.kind.value,))

    def _write(self, text: ItemText) -> None:
        key = self._keeper.key
        title = text.title.strip() or title_of(text.body)[:TITLE_LIMIT].strip()
        if self.item is None:
            verb = partial(library.add, kind=text.kind, title=title, body=text.body, draft_key=key)
            item_id = self._context.attempt(verb, key)
        else:
            item_id = int(self.item.ref)
            title = title or self.item.title
            change = partial(
                library.edit, item_id=item_id, kind=text.kind, title=title, body=text.body, draft_key=key
            )
            self._context.attempt(change, key)
        self._keeper.forget()
        self._keeper.key = key_of(item_id)
        self._touched = self._recovered = False
        self._reason = ""
        self.item = self._context.read(partial(library.get, ref=item_id))
        self.committed.emit(item_id)

    def _refused(self, error: UserError) -> None:
        self._recovered = False
        self._keeper.touch()
        self._keeper.flush()
        if error.code.startswith(STORAGE):
            self._timer.start(COMMIT_MILLISECONDS)
        else:
            self._reason = errors.sentence(error)


def _text_of(item: ItemRow | None, kind: LibraryKind) -> ItemText:
    return ItemText(item.kind, item.title, item.body) if item else ItemText(kind)


def _text_of_draft(words: str, tags: tuple[str, ...], kind: LibraryKind) -> ItemText:
    title, _, body = words.partition("\n")
    known = {each.value: each for each in LibraryKind}
    return ItemText(next((known[tag] for tag in tags if tag in known), kind), title, body)
