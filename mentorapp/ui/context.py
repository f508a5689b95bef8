"""What every page is handed: the open vault, and the ways to read it, change it and speak to the person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from mentorapp.domain.errors import UserError
from mentorapp.services.changes import Changes, Kind
from mentorapp.ui import errors
from mentorapp.ui.config import AppConfig
from mentorapp.ui.events import Events
from mentorapp.ui.jobs import Job, Jobs, Progress
from mentorapp.ui.proof import Proof
from mentorapp.ui.saved import Saved

if TYPE_CHECKING:
    from mentorapp.vault.vault import Vault

T = TypeVar("T")
STORAGE = "vault."
"""Family of the errors that mean: the disk or the vault did not take it."""
BUSY = "vault.busy"
"""The one of them that means: not yet, because long work behind the window is writing."""


@dataclass(frozen=True)
class Notice:
    """Something to say in passing. ``undo`` offers to undo the last change; warnings stay until closed."""

    text: str
    warning: bool = False
    undo: bool = False
    action_text: str = ""
    action: Callable[[], object] | None = None


class Context(QObject):
    """The open vault and the window around it, as pages see them."""

    noticed = Signal(object)
    """A Notice to show."""
    went = Signal(str, object)
    """The name of a page to show, and what to show on it (or None)."""
    capture_asked = Signal(object)
    """Quick capture is wanted, for the mentee with this id (or None)."""
    lock_asked = Signal()

    def __init__(
        self,
        vault: Vault,
        config: AppConfig | None = None,
        jobs: Jobs | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.vault = vault
        self.config = config or AppConfig()
        self.events = Events(self)
        self.jobs = jobs or Jobs(self)
        self.saved = Saved(vault.clock, self)
        self.proof = Proof()

    def read(self, query: Callable[[Vault], T]) -> T:
        """Return what ``query`` finds; UserErrors rise to the caller."""
        return query(self.vault)

    def attempt(self, verb: Callable[[Vault], Changes[T]], key: str = "") -> T:
        """Carry out ``verb`` and tell every page; raises UserError for the caller to show in place.

        ``key`` names the text that this saves, for the saved state.
        """
        try:
            changes = verb(self.vault)
        except UserError as error:
            if error.code.startswith(STORAGE) and error.code != BUSY:
                self.saved.failed(errors.sentence(error), key)
            raise
        return self.tell(changes, key)

    def tell(self, changes: Changes[T], key: str = "") -> T:
        """Tell every page what was done, here or behind the window, and return its result."""
        if changes.kinds == frozenset({Kind.DRAFT}):
            if key:
                self.saved.kept(key)
        elif changes.kinds - {Kind.BACKUP}:  # which may be on another disk, and says nothing of this one
            self.saved.written(key)
        self.events.changed.emit(changes.kinds)
        return changes.result

    def run(self, verb: Callable[[Vault], Changes[T]]) -> T | None:
        """Carry out ``verb`` and return its result, or None after showing why it could not be done."""
        try:
            return self.attempt(verb)
        except UserError as error:
            self.show_error(error)
            return None

    def did(self, verb: Callable[[Vault], Changes[T]]) -> bool:
        """Carry out ``verb`` and return whether it was done; if not, the reason has been shown."""
        try:
            self.attempt(verb)
        except UserError as error:
            self.show_error(error)
            return False
        return True

    def start(
        self,
        task: Callable[[Progress], T],
        owner: QObject,
        done: Callable[[T], object],
        failed: Callable[[BaseException], object] | None = None,
        progress: Callable[[int, int], object] | None = None,
    ) -> Job[T]:
        """Run long work behind the window; see :meth:`Jobs.start`. Without ``failed``, errors are shown."""
        return self.jobs.start(task, owner, done, failed or self.show_error, progress)

    def go(self, page: str, target: object = None) -> None:
        """Show the page called ``page``, at ``target`` where it has one."""
        self.went.emit(page, target)

    def capture(self, mentee_id: int | None = None) -> None:
        """Open quick capture, for one person if given."""
        self.capture_asked.emit(mentee_id)

    def say(self, text: str, action_text: str = "", action: Callable[[], object] | None = None) -> None:
        """Say ``text`` in passing, with one thing that can be done about it."""
        self.noticed.emit(Notice(text, action_text=action_text, action=action))

    def say_undo(self, text: str) -> None:
        """Say what was just done and offer to undo it."""
        self.noticed.emit(Notice(text, undo=True))

    def show_error(self, error: BaseException) -> None:
        """Show what went wrong, until the person closes it."""
        self.noticed.emit(Notice(errors.sentence(error), warning=True))

    def lock(self) -> None:
        """Lock the vault, as Ctrl+L does."""
        self.lock_asked.emit()
