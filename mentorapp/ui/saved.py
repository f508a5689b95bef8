"""Whether everything is saved: the one place that knows, so that what is shown is always true."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from mentorapp.domain.clock import Clock


class SaveState(Enum):
    """What can be said about the person's words."""

    SAVED = auto()
    SAVING = auto()
    DRAFT_KEPT = auto()
    NOT_SAVED = auto()


@dataclass(frozen=True)
class SavedStatus:
    """A state, since when (UTC), and for NOT_SAVED the reason in the person's language."""

    state: SaveState
    at: datetime
    reason: str = ""


class Saved(QObject):
    """Keeps account of texts being typed (by key), drafts kept and writes that failed."""

    changed = Signal(object)
    """Carries the new SavedStatus."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._typing: set[str] = set()
        self._drafts: dict[str, datetime] = {}
        self._failed: dict[str, str] = {}
        self._written_at = clock()

    @property
    def status(self) -> SavedStatus:
        """Return what is true now: the worst news first."""
        if self._failed:
            return SavedStatus(SaveState.NOT_SAVED, self._clock(), next(iter(self._failed.values())))
        if self._typing:
            return SavedStatus(SaveState.SAVING, self._clock())
        if self._drafts:
            return SavedStatus(SaveState.DRAFT_KEPT, max(self._drafts.values()))
        return SavedStatus(SaveState.SAVED, self._written_at)

    def status_of(self, key: str) -> SavedStatus:
        """Return what is true of the one text called ``key``."""
        if key in self._failed:
            return SavedStatus(SaveState.NOT_SAVED, self._clock(), self._failed[key])
        if key in self._typing:
            return SavedStatus(SaveState.SAVING, self._clock())
        if key in self._drafts:
            return SavedStatus(SaveState.DRAFT_KEPT, self._drafts[key])
        return SavedStatus(SaveState.SAVED, self._written_at)

    def typing(self, key: str) -> None:
        """Say that the text called ``key`` has words that are nowhere but on the screen."""
        self._typing.add(key)
        self.changed.emit(self.status)

    def kept(self, key: str) -> None:
        """Say that all words of ``key`` are in the vault, as a draft."""
        self._forget(key)
        self._trouble_is_over()
        self._drafts[key] = self._clock()
        self.changed.emit(self.status)

    def written(self, key: str = "") -> None:
        """Say that a change is committed; with ``key`` also that its text needs no draft any more."""
        self._forget(key)
        self._trouble_is_over()
        self._written_at = self._clock()
        self.changed.emit(self.status)

    def dropped(self, key: str) -> None:
        """Say that the text called ``key`` is gone because the person wanted it gone, or is at rest."""
        self._forget(key)
        self.changed.emit(self.status)

    def failed(self, reason: str, key: str = "") -> None:
        """Say that a write of ``key`` did not reach the vault, and why."""
        self._failed[key] = reason
        self.changed.emit(self.status)

    def _forget(self, key: str) -> None:
        self._typing.discard(key)
        self._drafts.pop(key, None)
        self._failed.pop(key, None)

    def _trouble_is_over(self) -> None:
        """Forget an action that failed: it belongs to no text and is not tried again."""
        self._failed.pop("", None)
