"""When notes are written: dense in September, few at weekends, hardly any in the holidays."""

from __future__ import annotations

import random
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from itertools import accumulate

DAYS_A_YEAR = 365
_MONTHS = (1.0, 1.0, 1.1, 0.9, 1.0, 1.0, 0.7, 0.5, 2.0, 1.1, 1.15, 0.9)
_HOLIDAYS = (
    ((1, 1), (1, 4)), ((2, 16), (2, 22)), ((4, 1), (4, 12)), ((7, 12), (8, 22)), ((10, 24), (10, 31)),
    ((12, 20), (12, 31)),
)  # fmt: skip
_IN_HOLIDAYS = 0.02
_SATURDAY, _SUNDAY = 0.05, 0.1
_RECENT_DAYS = 12
_RECENT_WEIGHT = 0.9
"""The last days are never empty, whatever the season: Today is to look alive."""
_HOURS: Mapping[str, tuple[float, float]] = {
    "visit": (9.5, 15.5),
    "debrief": (11.8, 16.5),
    "corridor": (8.0, 16.2),
    "message": (17.0, 21.2),
    "planning": (13.5, 17.0),
    "worry": (15.8, 21.5),
    "review": (15.5, 20.0),
    "prepare": (7.1, 9.2),
    "reflection": (15.5, 21.0),
    "told": (9.5, 17.5),
}
_WEEKEND_HOURS = (9.0, 19.5)
_LAST_MORNING = (6.8, 8.0)
_SATURDAY_NUMBER = 5


def weight(day: date, until: date) -> float:
    """Return how many notes a day draws compared with an ordinary school day, in a story that ends then."""
    if day.weekday() >= _SATURDAY_NUMBER:
        usual = _SATURDAY if day.weekday() == _SATURDAY_NUMBER else _SUNDAY
        return usual if _is_school_time(day) else _IN_HOLIDAYS
    usual = _MONTHS[day.month - 1] if _is_school_time(day) else _IN_HOLIDAYS
    return max(usual, _RECENT_WEIGHT) if (until - day).days < _RECENT_DAYS else usual


def _is_school_time(day: date) -> bool:
    return not any(first <= (day.month, day.day) <= last for first, last in _HOLIDAYS)


def days_for(count: int, first: date, last: date, until: date, rng: random.Random) -> list[date]:
    """Return the days of ``count`` notes in order, more where a day weighs more; the last is on ``last``."""
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    sums = list(accumulate(weight(day, until) for day in days))
    chosen = []
    for number in range(count - 1):
        share = (number + rng.random()) / count
        chosen.append(days[min(bisect_left(sums, share * sums[-1]), len(days) - 1)])
    return [*chosen, last]


def moments(days: Sequence[date], kinds: Sequence[str], until: date, rng: random.Random) -> list[datetime]:
    """Return an aware local moment for each note, in order: at the hours when such a note is written."""
    found: list[datetime] = []
    start = 0
    while start < len(days):
        end = start
        while end < len(days) and days[end] == days[start]:
            end += 1
        day = days[start]
        hours = sorted(_hour(kind, day, until, rng) for kind in kinds[start:end])
        found += [_at(day, hour, rng) for hour in hours]
        start = end
    return found


def morning(day: date, hour: float) -> datetime:
    """Return the aware local moment ``hour`` hours into ``day``."""
    return datetime.combine(day, time()).astimezone() + timedelta(hours=hour)


def _hour(kind: str, day: date, until: date, rng: random.Random) -> float:
    if day == until:
        first, last = _LAST_MORNING
    elif day.weekday() >= _SATURDAY_NUMBER:
        first, last = _WEEKEND_HOURS
    else:
        first, last = _HOURS[kind]
    return rng.uniform(first, last)


def _at(day: date, hour: float, rng: random.Random) -> datetime:
    """Local wall-clock time: built from its parts, so that a change to summer time does not shift it."""
    seconds = int(hour * 3600)
    clock_time = time(seconds // 3600, seconds // 60 % 60, seconds % 60, rng.randrange(1_000_000))
    return datetime.combine(day, clock_time).astimezone()
