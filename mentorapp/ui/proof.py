"""The passphrase again: whether it is right, and how long it counts. A short while, never beyond the lock."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from mentorapp.services import vaults

if TYPE_CHECKING:
    from mentorapp.ui.jobs import Progress
    from mentorapp.vault.vault import Vault

SECONDS = 120


def confirm(vault: Vault, passphrase: str, progress: Progress) -> None:
    """Raise ``UserError`` unless the passphrase opens the vault; a task for the worker."""
    progress.check()
    vaults.confirm_passphrase(vault, passphrase)


class Proof:
    """Remembers when the passphrase was typed, never what it was. ``steady`` gives seconds that only grow."""

    def __init__(self, steady: Callable[[], float] = time.monotonic) -> None:
        self._steady = steady
        self._given: float | None = None

    def give(self) -> None:
        """Note that the passphrase was right just now."""
        self._given = self._steady()

    def forget(self) -> None:
        """Ask again from now on."""
        self._given = None

    def holds(self) -> bool:
        """Return whether the passphrase was typed within the last two minutes."""
        return self._given is not None and self._steady() - self._given < SECONDS
