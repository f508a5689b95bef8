"""The clock is passed in, so that tests and the demo own the time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Returns the present moment, aware and in UTC."""


def system_clock() -> datetime:
    """Return now, in UTC."""
    return datetime.now(UTC)
