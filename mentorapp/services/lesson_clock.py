"""The one clock of a lesson: milliseconds since it began, whatever the computer's clock does meanwhile.

It counts by the machine's clock since it was booted, which goes on while the lid is shut and knows no zone,
no daylight saving and no correction. Only when the machine was started anew in between is the wall clock
asked, from the last moment that was recorded; and it never goes back behind that.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

_BOOT_ID: Final = Path("/proc/sys/kernel/random/boot_id")
_MILLISECOND: Final = timedelta(milliseconds=1)


@dataclass(frozen=True)
class Reading:
    """What the machine's clocks say: ``boot`` names this start of the machine, empty where it has no name."""

    boot: str
    boot_ms: int
    wall: datetime


Read = Callable[[], Reading]


def machine_reading() -> Reading:
    """Return what the clocks of this machine say now; ``wall`` is UTC."""
    boot_clock = getattr(time, "CLOCK_BOOTTIME", None)
    boot_ns = time.monotonic_ns() if boot_clock is None else time.clock_gettime_ns(boot_clock)
    return Reading(_boot_name(), boot_ns // 1_000_000, datetime.now(UTC))


def _boot_name() -> str:
    try:
        return _BOOT_ID.read_text("ascii").strip()
    except OSError:  # not Linux: within one run of the program the clock since boot is good without a name
        return ""


class LessonClock:
    """Tells the milliseconds since a lesson began."""

    def __init__(self, start: Reading, read: Read = machine_reading) -> None:
        self._read = read
        self._anchor = start
        self._anchor_ms = 0
        self._least_ms = 0

    @classmethod
    def reopened(
        cls, start: Reading, *, last_ms: int, last_wall: datetime, read: Read = machine_reading
    ) -> LessonClock:
        """Return the clock of a lesson that is running already, with its last moment: when it was.

        ``last_ms`` is on the lesson's clock, ``last_wall`` the same moment on the wall clock.
        """
        clock = cls(start, read)
        present = read()
        if not start.boot or present.boot != start.boot or present.boot_ms < start.boot_ms:
            passed = max(0, (present.wall - last_wall) // _MILLISECOND)
            clock._anchor = present
            clock._anchor_ms = last_ms + passed
        clock._least_ms = last_ms
        return clock

    def now_ms(self) -> int:
        """Return the milliseconds since the lesson began; never less than it said before."""
        passed = self._read().boot_ms - self._anchor.boot_ms
        self._least_ms = max(self._least_ms, self._anchor_ms + passed)
        return self._least_ms
