"""Which backups are kept: the newest of each of the last 12 days, 10 weeks and 9 months that have one."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime
from typing import Final

DAYS: Final = 12
WEEKS: Final = 10
MONTHS: Final = 9

_RULES: Final[tuple[tuple[Callable[[datetime], Hashable], int], ...]] = (
    (lambda time: time.date(), DAYS),
    (lambda time: time.isocalendar()[:2], WEEKS),
    (lambda time: (time.year, time.month), MONTHS),
)


def keep(times: Iterable[datetime], now: datetime) -> set[datetime]:
    """Return which of ``times`` (aware, UTC) are kept.

    Days, weeks (ISO 8601) and months without a backup do not count, so that a summer away loses nothing.
    A time after ``now`` was made under a wrong clock: it is kept, and takes no other's place.
    """
    given = set(times)
    kept = {time for time in given if time > now}
    past = sorted(given - kept, reverse=True)
    for period_of, number in _RULES:
        newest: dict[Hashable, datetime] = {}
        for time in past:
            newest.setdefault(period_of(time), time)
        kept.update(list(newest.values())[:number])
    return kept
