"""How long work says how far it is, and how it is stopped."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

Progress = Callable[[int, int], None]
"""Called with ``(done, total)`` now and then. What it raises stops the work, which then cleans up."""

STEPS: Final = 1000


def silent(done: int, total: int) -> None:
    """Report to nobody."""
    del done, total


def part(progress: Progress, start: int, end: int) -> Progress:
    """Return the progress of a part of the work that moves the whole from ``start`` to ``end`` of 1000."""

    def report(done: int, total: int) -> None:
        progress(start + (end - start) * done // max(total, 1), STEPS)

    return report
