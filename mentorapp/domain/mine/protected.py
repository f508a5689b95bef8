"""Protected time: hours by the clock on the wall, and the moments (UTC) that they are in a given week."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Self

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.clashes import Span
from mentorapp.domain.text import one_line

MOST_MINUTES = 24 * 60
DAYS = 7
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, repr=False)
class ProtectedFields:
    """Hours of each week: from ``starts`` by the clock on the wall; Monday is 0. Both days are included."""

    title: str
    weekday: int
    starts: time
    minutes: int
    from_on: date | None = None
    until_on: date | None = None

    def checked(self) -> Self:
        """Return the fields in clean form, or raise ``UserError`` for the first that cannot be kept."""
        if not 0 <= self.weekday < DAYS:
            raise UserError("calendar.no_such_day")
        if not 0 < self.minutes <= MOST_MINUTES:
            raise UserError("calendar.bad_length")
        if self.from_on is not None and self.until_on is not None and self.until_on < self.from_on:
            raise UserError("calendar.ends_before_it_begins")
        return type(self)(
            title=one_line(self.title, "title"),
            weekday=self.weekday,
            starts=self.starts.replace(second=0, microsecond=0, tzinfo=None, fold=0),
            minutes=self.minutes,
            from_on=self.from_on,
            until_on=self.until_on,
        )

    def between(self, start: datetime, end: datetime, zone: tzinfo | None = None) -> Iterator[Span]:
        """Yield the spans that reach into ``start`` to ``end``, where clocks follow ``zone``.

        Without a zone it is this computer's. An hour that the clock skips in spring is not there; one that it
        shows twice in autumn is protected both times.
        """
        window = Span(start, end)
        day = start.astimezone(zone).date() - timedelta(days=2)  # it may have begun on the day before
        last = end.astimezone(zone).date()
        while day <= last:
            if self._is_on(day):
                wall = datetime.combine(day, self.starts)
                span = Span(begins(wall, zone), ends(wall + timedelta(minutes=self.minutes), zone))
                if span.overlaps(window):
                    yield span
            day += timedelta(days=1)

    def _is_on(self, day: date) -> bool:
        begun = self.from_on is None or self.from_on <= day
        over = self.until_on is not None and self.until_on < day
        return day.weekday() == self.weekday and begun and not over


def begins(wall: datetime, zone: tzinfo | None = None) -> datetime:
    """Return the first moment (UTC) at which clocks in ``zone`` show ``wall`` or later."""
    early, late = _readings(wall, zone)
    return early if early <= late else _leap(wall, zone)


def ends(wall: datetime, zone: tzinfo | None = None) -> datetime:
    """Return the moment (UTC) after which clocks in ``zone`` no longer show less than ``wall``."""
    early, late = _readings(wall, zone)
    return late if early <= late else _leap(wall, zone)


def _readings(wall: datetime, zone: tzinfo | None) -> tuple[datetime, datetime]:
    """Return the two moments that a reading of the clock can mean: alike but when clocks are changed."""
    early, late = (wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    return early, late


def _leap(wall: datetime, zone: tzinfo | None) -> datetime:
    """Return the moment at which clocks jump over ``wall``, to the minute."""
    late, moment = _readings(wall, zone)
    while moment < late and moment.astimezone(zone).replace(tzinfo=None) < wall:
        moment += _MINUTE
    return moment
