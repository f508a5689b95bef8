"""Meetings as a calendar file (iCalendar, RFC 5545) that other programs read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

if TYPE_CHECKING:
    from icalendar import Component, Timezone

PRODUCT: Final = "-//MentorApp//MentorApp//EN"
_WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, repr=False)
class Appointment:
    """What a calendar is told of a meeting. ``status`` is CONFIRMED, TENTATIVE or CANCELLED.

    ``uid`` never changes, so that the other program knows it again. ``starts_at`` and ``changed_at`` are
    aware; ``zone`` is the IANA name that its wall-clock time is written in.
    """

    uid: str
    summary: str
    place: str
    starts_at: datetime
    minutes: int
    zone: str
    status: str
    changed_at: datetime


def write(appointments: Iterable[Appointment], written_at: datetime) -> bytes:
    """Return the file: one event an appointment, the rules of each zone, in lines of at most 75 octets."""
    from icalendar import Calendar

    listed = sorted(appointments, key=lambda one: (one.starts_at, one.uid))
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    zones: dict[str, ZoneInfo | None] = {one.zone: _zone(one.zone) for one in listed}
    for name, zone in zones.items():
        if zone is not None:
            starts = [one.starts_at for one in listed if one.zone == name]
            calendar.add_component(_timezone(name, zone, starts[0], max(starts)))
    for one in listed:
        calendar.add_component(_event(one, zones[one.zone], written_at))
    written: bytes = calendar.to_ical()
    return written


def _zone(name: str) -> ZoneInfo | None:
    """Return the zone, or None for UTC and for a name that is no zone here: then the times are UTC."""
    if name in {"", "UTC", "Etc/UTC"}:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _event(one: Appointment, zone: ZoneInfo | None, written_at: datetime) -> Component:
    from icalendar import Event

    event = Event()
    event.add("uid", one.uid)
    event.add("dtstamp", written_at.astimezone(UTC).replace(microsecond=0))
    event.add("last-modified", one.changed_at.astimezone(UTC).replace(microsecond=0))
    ends_at = one.starts_at + timedelta(minutes=one.minutes)
    times = [moment.astimezone(zone or UTC).replace(microsecond=0) for moment in (one.starts_at, ends_at)]
    if any(moment.fold for moment in times):  # the hour that comes twice, for the second time: no other words
        times = [moment.astimezone(UTC) for moment in times]
    event.add("dtstart", times[0])
    event.add("dtend", times[1])
    event.add("summary", _text(one.summary))
    if one.place:
        event.add("location", _text(one.place))
    event.add("status", one.status)
    event.add("class", "PRIVATE")
    return event


def _text(text: str) -> str:
    return "".join(letter for letter in text if letter == "\n" or (letter >= " " and letter != "\x7f"))


@dataclass(frozen=True)
class _Change:
    """Clocks change at ``at`` (UTC) from one offset to another, which is called ``name``."""

    at: datetime
    before: timedelta
    after: timedelta
    name: str
    summer: bool

    @property
    def onset(self) -> datetime:
        """The wall-clock time of the change, by the clocks before it."""
        return (self.at + self.before).replace(tzinfo=None)


def _timezone(name: str, zone: ZoneInfo, first: datetime, last: datetime) -> Timezone:
    """Return the VTIMEZONE of ``zone`` that holds from a year before ``first`` to a year after ``last``."""
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    begin, end = first - 400 * _DAY, last + 400 * _DAY
    timezone = Timezone()
    timezone.add("tzid", name)
    for group in _groups(zone, begin, end):
        one = group[0]
        part = TimezoneDaylight() if one.summer else TimezoneStandard()
        part.add("dtstart", one.onset)
        part.add("tzoffsetfrom", one.before)
        part.add("tzoffsetto", one.after)
        part.add("tzname", one.name)
        rule = _yearly(group, end)
        if rule is not None:
            part.add("rrule", rule)
        elif len(group) > 1:
            part.add("rdate", [other.onset for other in group[1:]])
        timezone.add_component(part)
    return timezone


def _groups(zone: ZoneInfo, begin: datetime, end: datetime) -> list[list[_Change]]:
    """Return what holds at first, then the changes until ``end``, the like ones together."""
    start = begin.astimezone(zone)
    offset = start.utcoffset() or timedelta(0)
    at_first = _Change(begin.astimezone(UTC), offset, offset, start.tzname() or "", bool(start.dst()))
    groups = [[at_first]]
    like: dict[tuple[object, ...], list[_Change]] = {}
    for change in _changes(zone, begin, end):
        kind = (change.before, change.after, change.name, change.summer)
        if kind not in like:
            groups.append(like.setdefault(kind, []))
        like[kind].append(change)
    return groups


def _changes(zone: ZoneInfo, begin: datetime, end: datetime) -> list[_Change]:
    """Return the changes of clocks, each found to the second between two days."""
    days = [begin.astimezone(UTC) + count * _DAY for count in range((end - begin).days + 1)]
    return [
        _change(zone, one, other)
        for one, other in pairwise(days)
        if one.astimezone(zone).utcoffset() != other.astimezone(zone).utcoffset()
    ]


def _change(zone: ZoneInfo, low: datetime, high: datetime) -> _Change:
    before = low.astimezone(zone).utcoffset() or timedelta(0)
    seconds = (0, int((high - low).total_seconds()))
    while seconds[1] - seconds[0] > 1:
        middle = sum(seconds) // 2
        same = (low + timedelta(seconds=middle)).astimezone(zone).utcoffset() == before
        seconds = (middle, seconds[1]) if same else (seconds[0], middle)
    after = (low + timedelta(seconds=seconds[1])).astimezone(zone)
    return _Change(
        (low + timedelta(seconds=seconds[1])).replace(microsecond=0),
        before,
        after.utcoffset() or timedelta(0),
        after.tzname() or "",
        bool(after.dst()),
    )


def _yearly(group: Sequence[_Change], end: datetime) -> dict[str, object] | None:
    """Return the rule that says all of ``group``, one change a year, such as the last Sunday of March."""
    onsets = [one.onset for one in group]
    years = [onset.year for onset in onsets]
    same = {(onset.month, onset.weekday(), onset.time()) for onset in onsets}
    if len(group) < 2 or len(same) > 1 or years != list(range(years[0], years[0] + len(years))):
        return None
    places = {(onset.day - 1) // 7 + 1 for onset in onsets}
    if all((onset.date() + 7 * _DAY).month != onset.month for onset in onsets):
        place = -1
    elif len(places) == 1:
        place = places.pop()
    else:
        return None
    day = f"{place}{_WEEKDAYS[onsets[0].weekday()]}"
    rule: dict[str, object] = {"freq": "yearly", "bymonth": onsets[0].month, "byday": day}
    if end - group[-1].at > timedelta(days=380):  # the zone has given it up since
        rule["until"] = group[-1].at
    return rule
