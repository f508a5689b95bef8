"""Keeps words that are being typed: in the vault at most a second after they were typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer

from mentorapp.domain.errors import UserError
from mentorapp.services import drafts
from mentorapp.services.changes import Changes
from mentorapp.ui import errors
from mentorapp.ui.context import BUSY, Context
from mentorapp.vault.vault import Vault

WAIT_MILLISECONDS = 600
"""From the first word that is not kept yet, so that a fast typist is not put off for ever."""
RETRY_MILLISECONDS = 3000
"""After the disk refused."""
BUSY_MILLISECONDS = 200
"""While long work behind the window is writing: its end is near, and the words are on the screen."""


@dataclass(frozen=True)
class DraftText:
    """What is being written, and where it belongs."""

    body: str
    mentee_id: int | None = None
    note_id: int | None = None
    tags: tuple[str, ...] = ()
    meeting_id: int | None = None


class DraftKeeper(QObject):
    """Autosaves one text. Call :meth:`touch` at each edit; ``collect`` is asked when it is time to keep."""

    def __init__(self, context: Context, key: str, collect: Callable[[], DraftText], parent: QObject) -> None:
        super().__init__(parent)
        self.key = key
        self._context = context
        self._collect = collect
        self._dirty = False
        self._warned = False
        self._timer = QTimer(self, interval=WAIT_MILLISECONDS, singleShot=True)
        self._timer.timeout.connect(self.flush)

    @property
    def is_waiting(self) -> bool:
        """Return whether there are words on the screen that are not kept yet."""
        return self._dirty

    def touch(self) -> None:
        """Say that the text has changed."""
        self._dirty = True
        self._context.saved.typing(self.key)
        if not self._timer.isActive():
            self._timer.start(WAIT_MILLISECONDS)

    def flush(self) -> bool:
        """Keep the text now if it has changed; returns False if the vault did not take it.

        It is then tried again every few seconds; meanwhile the text stays on the screen.
        """
        if not self._dirty:
            return True
        self._timer.stop()
        text = self._collect()
        try:
            self._context.attempt(partial(_keep, self.key, text), self.key)
        except UserError as error:
            self._retry(error)
            return False
        self._dirty = self._warned = False
        if not text.body.strip():
            self._context.saved.dropped(self.key)
        return True

    def forget(self) -> None:
        """Stop keeping: the text was saved or thrown away elsewhere."""
        self._timer.stop()
        self._dirty = self._warned = False
        self._context.saved.dropped(self.key)

    def _retry(self, error: UserError) -> None:
        if error.code == BUSY:
            self._timer.start(BUSY_MILLISECONDS)
            return
        self._context.saved.failed(errors.sentence(error), self.key)
        if not self._warned:
            self._warned = True
            self._context.show_error(error)
        self._timer.start(RETRY_MILLISECONDS)


def _keep(key: str, text: DraftText, vault: Vault) -> Changes[None]:
    return drafts.keep(
        vault,
        key,
        text.body,
        mentee_id=text.mentee_id,
        note_id=text.note_id,
        meeting_id=text.meeting_id,
        tags=text.tags,
    )
