"""Meetings that come again: wall-clock times, so that a meeting at four stays at four when clocks change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import islice
from typing import Any, Self
from zoneinfo import ZoneInfo

from mentorapp.domain.errors import UserError

MOST_MEETINGS = 200
"""In one series."""
MOST_WEEKS_BETWEEN = 52
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True)
class RepeatRule:
    """Every ``every_weeks`` weeks, or ``monthly`` on the same weekday of the month (the second Tuesday).

    Ends after ``count`` meetings or with the last one on or before ``until``; one of the two is given. In a
    month the fifth Tuesday is the last one, so that no month is left out.
    """

    every_weeks: int = 1
    monthly: bool = False
    count: int | None = None
    until: date | None = None

    def checked(self) -> Self:
        """Return the rule, or raise ``UserError`` when it has no end or one that cannot be."""
        if not self.monthly and not 1 <= self.every_weeks <= MOST_WEEKS_BETWEEN:
            raise UserError("meeting.repeat_weeks", most=MOST_WEEKS_BETWEEN)
        if (self.count is None) == (self.until is None):
            raise UserError("meeting.repeat_end")
        if self.count is not None and not 1 <= self.count <= MOST_MEETINGS:
            raise UserError("meeting.repeat_count", most=MOST_MEETINGS)
        return self

    def text(self, first: datetime) -> str:
        """Return the rule as an RRULE of RFC 5545, for a series whose first meeting is at ``first``."""
        if self.monthly:
            nth = (first.day - 1) // 7 + 1
            parts = ["FREQ=MONTHLY", f"BYDAY={nth if nth < 5 else -1}{_DAYS[first.weekday()]}"]
        else:
            parts = ["FREQ=WEEKLY", f"INTERVAL={self.every_weeks}"]
        if self.count is not None:
            parts.append(f"COUNT={self.count}")
        elif self.until is not None:
            parts.append(f"UNTIL={self.until:%Y%m%d}T235959")
        return ";".join(parts)


def starts(rule: RepeatRule, first: datetime) -> list[datetime]:
    """Return the wall-clock starts of a series, ``first`` (without a zone) among them.

    Raises ``UserError`` for a rule that :meth:`RepeatRule.checked` refuses, one that ends before it begins,
    and one of more than 200 meetings.
    """
    from dateutil.rrule import rrulestr

    if first.tzinfo is not None:
        raise ValueError("the times of a series are wall-clock times")
    found: Any = rrulestr(rule.checked().text(first), dtstart=first)
    times: list[datetime] = list(islice(found, MOST_MEETINGS + 1))
    if not times:
        raise UserError("meeting.repeat_ends_before")
    if len(times) > MOST_MEETINGS:
        raise UserError("meeting.repeat_count", most=MOST_MEETINGS)
    return times


def moment(wall: datetime, zone: str) -> datetime:
    """Return wall-clock time in the zone with this IANA name as a moment in UTC; "" is the machine's zone.

    A time that clocks skip in spring is read as one hour later, as RFC 5545 says; one that comes twice in
    autumn is the first of the two.
    """
    return (wall.replace(tzinfo=ZoneInfo(zone)) if zone else wall.astimezone()).astimezone(UTC)


def wall_clock(at: datetime, zone: str) -> datetime:
    """Return what a clock in the zone shows at a moment, without a zone; "" is the machine's zone."""
    return at.astimezone(ZoneInfo(zone) if zone else None).replace(tzinfo=None)
