"""The clock of a vault whose story is being written."""

from __future__ import annotations

from datetime import UTC, datetime


class DemoClock:
    """A clock that stands still until it is told to move, and never moves back."""

    def __init__(self, now: datetime) -> None:
        self._now = now.astimezone(UTC)

    def __call__(self) -> datetime:
        """Return the moment of the story, in UTC."""
        return self._now

    def move_to(self, moment: datetime) -> None:
        """Go to an aware moment; ``ValueError`` when it lies before the present one."""
        if moment < self._now:
            raise ValueError("a story goes forward")
        self._now = moment.astimezone(UTC)
