"""Recurrence rules of RFC 5545, worked out within a window and a number of steps.

A library was the first choice: python-dateutil is what the tests compare with. But it looks for a rule's next
day until the year 9999, in one step that cannot be stopped, and files have rules that never come true (30
February) or begin in the year 1. Here a rule without a count begins at the window, and every day looked at is
a step that is counted.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, date, datetime, time, timedelta
from itertools import product
from typing import Final

MAX_STEPS: Final = 100_000
"""Days (or hours, for an hourly rule) that may be looked at for one rule."""
MOST_A_DAY: Final = 24
_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_BY_DAY: Final = re.compile(r"([+-]?[0-9]{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_NUMBER: Final = re.compile(r"[+-]?[0-9]{1,9}")
_RANGES: Final = {
    "BYMONTH": (1, 12),
    "BYMONTHDAY": (-31, 31),
    "BYYEARDAY": (-366, 366),
    "BYWEEKNO": (-53, 53),
    "BYHOUR": (0, 23),
    "BYMINUTE": (0, 59),
    "BYSECOND": (0, 59),
    "BYSETPOS": (-366, 366),
}
_SIGNED: Final = {"BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS"}
_OTHER: Final = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", "RSCALE", "SKIP"}
FREQUENCIES: Final = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY")


class RuleError(Exception):
    """A rule that is not followed; the text is the code of why."""


@dataclass(frozen=True)
class Rule:
    """A rule as it stands. ``by`` has the lists of numbers; ``days`` pairs (which one or 0, Monday is 0)."""

    frequency: str
    interval: int
    count: int | None
    until: str
    week_start: int
    by: dict[str, tuple[int, ...]]
    days: tuple[tuple[int, int], ...]


def parse_rule(value: str) -> Rule:
    """Return the rule; raises :class:`RuleError` for one that is wrong, or more frequent than hourly."""
    parts: dict[str, str] = {}
    for part in value.strip().strip(";").split(";"):
        name, equals, rest = part.partition("=")
        name = name.strip().upper()
        if not equals or name in parts or not (name in _RANGES or name in _OTHER or name.startswith("X-")):
            raise RuleError("calendar.skip_bad_rule")
        parts[name] = rest.strip().upper()
    frequency = parts.get("FREQ", "")
    if frequency in {"SECONDLY", "MINUTELY"}:
        raise RuleError("calendar.skip_too_often")
    if frequency not in FREQUENCIES or parts.get("RSCALE", "GREGORIAN") != "GREGORIAN":
        raise RuleError("calendar.skip_bad_rule")
    by = {name: _numbers(name, parts[name]) for name in _RANGES if name in parts}
    times = len(by.get("BYMINUTE", (0,))) * len(by.get("BYSECOND", (0,)))
    if times * (24 if frequency == "HOURLY" else len(by.get("BYHOUR", (0,)))) > MOST_A_DAY:
        raise RuleError("calendar.skip_too_often")
    week_start = parts.get("WKST", "MO")
    interval, count = _positive(parts.get("INTERVAL", "1")), parts.get("COUNT")
    if week_start not in _DAYS:
        raise RuleError("calendar.skip_bad_rule")
    return Rule(
        frequency,
        interval,
        _positive(count) if count is not None else None,
        parts.get("UNTIL", ""),
        _DAYS.index(week_start),
        by,
        _by_day(parts["BYDAY"]) if "BYDAY" in parts else (),
    )


def _positive(text: str) -> int:
    if not _NUMBER.fullmatch(text) or int(text) < 1:
        raise RuleError("calendar.skip_bad_rule")
    return int(text)


def _numbers(name: str, text: str) -> tuple[int, ...]:
    low, high = _RANGES[name]
    pieces = text.split(",", 400)
    if not all(_NUMBER.fullmatch(piece) for piece in pieces):
        raise RuleError("calendar.skip_bad_rule")
    numbers = {int(piece) for piece in pieces}
    if any(not low <= number <= high or (number == 0 and name in _SIGNED) for number in numbers):
        raise RuleError("calendar.skip_bad_rule")
    return tuple(sorted(numbers))


def _by_day(text: str) -> tuple[tuple[int, int], ...]:
    days = []
    for piece in text.split(",", 400):
        found = _BY_DAY.fullmatch(piece.strip())
        if found is None or (found[1] and not 1 <= abs(int(found[1])) <= 53):
            raise RuleError("calendar.skip_bad_rule")
        days.append((int(found[1] or 0), _DAYS.index(found[2])))
    return tuple(dict.fromkeys(days))


class Expansion:
    """A rule from its start on: wall-clock moments, in order, that lie in a window.

    ``check`` is called every few hundred steps and may raise to stop.
    """

    def __init__(self, rule: Rule, start: datetime, check: Callable[[], object]) -> None:
        self._rule = rule
        self._start = start
        self._check = check
        self._steps = 0
        self._months, self._month_days, self._days = self._defaults()
        self._plain_days = frozenset(day for which, day in self._days if not which)
        self._which_days = tuple((which, day) for which, day in self._days if which)
        hours = rule.by.get("BYHOUR", (start.hour,))
        minutes = rule.by.get("BYMINUTE", (start.minute,))
        seconds = rule.by.get("BYSECOND", (start.second,))
        if rule.frequency == "HOURLY":
            hours = (0,)
        self._times = tuple(time(*parts) for parts in product(hours, minutes, seconds))

    def between(self, low: datetime, high: datetime) -> Iterator[datetime]:
        """Yield the moments from ``low`` to ``high``; raises :class:`RuleError` after too many steps."""
        left = self._rule.count
        index = 0 if left is not None or low <= self._start else self._first_period(low)
        while (period := self._period(index)) is not None and period[0] <= high:
            index += 1
            for moment in self._positions(period[1]):
                if moment < self._start:
                    continue
                if moment > high:
                    return
                if left is not None:
                    if left == 0:
                        return
                    left -= 1
                if moment >= low:
                    yield moment

    def _defaults(self) -> tuple[frozenset[int], frozenset[int], tuple[tuple[int, int], ...]]:
        """Return months, days of the month and weekdays, with what the start says where the rule does not."""
        rule, start = self._rule, self._start
        months = frozenset(rule.by.get("BYMONTH", ()))
        month_days = frozenset(rule.by.get("BYMONTHDAY", ()))
        days = (
            rule.days if rule.frequency in {"YEARLY", "MONTHLY"} else tuple((0, day) for _, day in rule.days)
        )
        if rule.frequency == "YEARLY" and "BYWEEKNO" in rule.by and not days and not month_days:
            return months, month_days, ((0, start.weekday()),)
        if days or month_days or "BYYEARDAY" in rule.by:
            return months, month_days, days
        if rule.frequency == "YEARLY":
            return months or frozenset({start.month}), frozenset({start.day}), ()
        if rule.frequency == "MONTHLY":
            return months, frozenset({start.day}), ()
        return months, month_days, ((0, start.weekday()),) if rule.frequency == "WEEKLY" else ()

    def _first_period(self, low: datetime) -> int:
        """Return the number of a period that begins before ``low``, and that follows none in the window."""
        start, interval = self._start, self._rule.interval
        gone = {
            "YEARLY": low.year - start.year,
            "MONTHLY": (low.year - start.year) * 12 + low.month - start.month,
            "WEEKLY": (low.date() - start.date()).days // 7,
            "DAILY": (low.date() - start.date()).days,
            "HOURLY": int((low - start) / timedelta(hours=1)),
        }[self._rule.frequency]
        return max(0, (gone - 1) // interval)

    def _period(self, index: int) -> tuple[datetime, list[datetime]] | None:
        """Return when period ``index`` begins, and its moments; None beyond the calendar."""
        start, ahead, frequency = self._start, index * self._rule.interval, self._rule.frequency
        self._step()
        if frequency == "HOURLY":
            return self._hour(ahead)
        if frequency in {"YEARLY", "MONTHLY"}:
            months = start.year * 12 + (ahead * 12 if frequency == "YEARLY" else ahead + start.month - 1)
            year, month = months // 12, months % 12 + 1
            if year > MAXYEAR:
                return None
            wanted = [month] if frequency == "MONTHLY" else sorted(self._months or range(1, 13))
            days = [date(year, one, day) for one in wanted for day in range(1, monthrange(year, one)[1] + 1)]
            return datetime(year, month, 1), self._moments(days)
        ordinal = start.toordinal() + ahead * (7 if frequency == "WEEKLY" else 1)
        length = 1
        if frequency == "WEEKLY":
            ordinal -= (start.weekday() - self._rule.week_start) % 7
            length = 7
        ordinals = range(max(1, ordinal), min(ordinal + length, date.max.toordinal() + 1))
        if not ordinals:
            return None
        days = [date.fromordinal(one) for one in ordinals]
        return datetime.combine(days[0], time()), self._moments(days)

    def _hour(self, ahead: int) -> tuple[datetime, list[datetime]] | None:
        hours = self._start.toordinal() * 24 + self._start.hour + ahead
        if hours // 24 > date.max.toordinal():
            return None
        day, hour = date.fromordinal(hours // 24), hours % 24
        begin = datetime.combine(day, time(hour))
        if hour not in self._rule.by.get("BYHOUR", (hour,)) or not self._fits(day):
            return begin, []
        return begin, [datetime.combine(day, one.replace(hour=hour)) for one in self._times]

    def _moments(self, days: list[date]) -> list[datetime]:
        moments = []
        for day in days:
            self._step()
            if self._fits(day):
                moments += [datetime.combine(day, one) for one in self._times]
        return moments

    def _fits(self, day: date) -> bool:
        by = self._rule.by
        if self._months and day.month not in self._months:
            return False
        if self._days and not self._fits_weekday(day):
            return False
        if self._month_days and not (
            day.day in self._month_days
            or day.day - monthrange(day.year, day.month)[1] - 1 in self._month_days
        ):
            return False
        if "BYYEARDAY" in by:
            number, length = day.timetuple().tm_yday, _year_length(day.year)
            if number not in by["BYYEARDAY"] and number - length - 1 not in by["BYYEARDAY"]:
                return False
        if "BYWEEKNO" in by and self._rule.frequency == "YEARLY":
            number, weeks = _week_number(day, self._rule.week_start)
            return number in by["BYWEEKNO"] or number - weeks - 1 in by["BYWEEKNO"]
        return True

    def _fits_weekday(self, day: date) -> bool:
        weekday = day.weekday()
        if weekday in self._plain_days:
            return True
        if not any(wanted == weekday for _, wanted in self._which_days):
            return False
        if self._rule.frequency == "YEARLY" and "BYMONTH" not in self._rule.by:
            place, length = day.timetuple().tm_yday, _year_length(day.year)
        else:
            place, length = day.day, monthrange(day.year, day.month)[1]
        number = (place - 1) // 7 + 1, -((length - place) // 7 + 1)
        return any(wanted == weekday and which in number for which, wanted in self._which_days)

    def _positions(self, moments: list[datetime]) -> list[datetime]:
        """Return the moments of a period that BYSETPOS chooses."""
        chosen = self._rule.by.get("BYSETPOS")
        if chosen is None:
            return moments
        count = len(moments)
        places = {one - 1 if one > 0 else count + one for one in chosen}
        return [moments[place] for place in sorted(places) if 0 <= place < count]

    def _step(self) -> None:
        self._steps += 1
        if self._steps > MAX_STEPS:
            raise RuleError("calendar.skip_too_long")
        if self._steps % 256 == 0:
            self._check()


def _year_length(year: int) -> int:
    return 366 if monthrange(year, 2)[1] == 29 else 365


def _week_number(day: date, week_start: int) -> tuple[int, int]:
    """Return the number of the week of ``day``, and how many its year has: a week is where its 4th day is."""
    ordinal = day.toordinal() - (day.weekday() - week_start) % 7 + 3
    if not 1 <= ordinal <= date.max.toordinal():
        return 1, 52
    fourth = date.fromordinal(ordinal)
    number = (fourth.timetuple().tm_yday - 1) // 7 + 1
    return number, number + (_year_length(fourth.year) - fourth.timetuple().tm_yday) // 7
