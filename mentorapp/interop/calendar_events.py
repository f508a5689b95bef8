"""One event of a calendar file: when it starts, how long it lasts, and what it replaces."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Final

from mentorapp.interop.calendar_lines import Component
from mentorapp.interop.calendar_values import (
    Moment,
    ValueProblem,
    checked_length,
    clean_line,
    identity,
    read_duration,
    read_moment,
)
from mentorapp.interop.calendar_zones import Known, Zone, Zones

_DAY: Final = timedelta(days=1)
_ZONED_YEARS: Final = frozenset(range(1971, 2101))
"""Years in which every computer knows its zone."""
_UTC: Final = Known(UTC)


@dataclass(frozen=True, repr=False)
class Event:
    """A VEVENT with its times read.

    ``by_clock``: its end is a wall-clock time, so that a change of clocks changes how long it lasts.
    """

    component: Component
    zones: Zones
    uid: str
    title: str
    start: Moment
    length: timedelta
    by_clock: bool
    cancelled: bool
    sequence: int
    replaces: Moment | None

    @property
    def line(self) -> int:
        """The line of the file where it begins."""
        return self.component.line

    def zone_of(self, moment: Moment) -> Zone:
        """Return the zone of ``moment``; one that names none is in the zone of the event's start."""
        if moment.utc or (self.start.utc and not moment.zone and not moment.all_day):
            return _UTC
        return self.zones.find(moment.zone or self.start.zone)

    def end_of(self, moment: Moment, start: datetime, own: timedelta | None) -> datetime:
        """Return when the occurrence at ``moment``, in UTC ``start``, ends; ``own`` is its own length."""
        if own is not None or not (self.by_clock or moment.all_day):
            return start + (self.length if own is None else own)
        return max(start, self.zone_of(moment).utc(moment.wall + self.length))


def read_event(component: Component, zones: Zones, *, cancelled: bool) -> Event:
    """Return the event that ``component`` describes; raises :class:`ValueProblem` where it cannot be used."""
    if component.flaw:
        raise ValueProblem(component.flaw)
    begin = component.first("DTSTART")
    if begin is None:
        raise ValueProblem("calendar.skip_no_start")
    start = read_moment(begin)
    start, length, by_clock = _length(component, start, zones)
    title = clean_line(component.text("SUMMARY"), 200)
    replaced = component.first("RECURRENCE-ID")
    sequence = component.text("SEQUENCE").strip()
    return Event(
        component,
        zones,
        identity(component.text("UID"), title, begin.value),
        title,
        start,
        length,
        by_clock,
        cancelled or component.text("STATUS").strip().upper() == "CANCELLED",
        int(sequence) if sequence.isascii() and sequence.isdigit() and len(sequence) < 10 else 0,
        read_moment(replaced) if replaced is not None else None,
    )


def _length(component: Component, start: Moment, zones: Zones) -> tuple[Moment, timedelta, bool]:
    """Return the start, the length, and whether the length is one of wall-clock time."""
    ending, lasting = component.first("DTEND"), component.first("DURATION")
    if ending is not None:
        end = read_moment(ending)
        if _is_whole_days(component, start, end):
            start = Moment(start.wall, all_day=True)
        same = start.all_day or end.all_day or (end.zone, end.utc) == (start.zone, start.utc)
        if not same and {start.wall.year, end.wall.year} <= _ZONED_YEARS:
            return start, checked_length(_utc(end, zones) - _utc(start, zones)), False
        last = datetime.combine(end.wall.date(), time()) if start.all_day else end.wall
        length, by_clock = checked_length(last - start.wall), True
    elif lasting is not None:
        length, by_clock = checked_length(read_duration(lasting.value)), False
    else:
        length, by_clock = timedelta(0), False
    if start.all_day:
        # An old calendar program writes the first day as the end.
        return start, max(_DAY, timedelta(days=length.days)), True
    return start, length, by_clock


def _is_whole_days(component: Component, start: Moment, end: Moment) -> bool:
    """Tell whether Outlook means days by its midnights."""
    flag = component.text("X-MICROSOFT-CDO-ALLDAYEVENT").strip().upper() == "TRUE"
    return flag and not start.utc and start.wall.time() == end.wall.time() == time()


def _utc(moment: Moment, zones: Zones) -> datetime:
    return (_UTC if moment.utc else zones.find(moment.zone)).utc(moment.wall)
