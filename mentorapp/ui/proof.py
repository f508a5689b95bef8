"""How long a typed passphrase counts: a short while, and never beyond the lock."""

from __future__ import annotations

import time
from collections.abc import Callable

SECONDS = 120


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
