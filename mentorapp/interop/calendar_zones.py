"""From wall-clock times to UTC, by whatever a calendar file calls a time zone.

IANA names are believed before what the file says of them. Windows names are known. Only a name that nobody
knows is worked out from its VTIMEZONE.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from itertools import chain
from typing import Final, Protocol
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from mentorapp.interop.calendar_lines import Component
from mentorapp.interop.calendar_rules import Expansion, RuleError, parse_rule
from mentorapp.interop.calendar_values import ValueProblem, later, moments_of, read_moment

MAX_OBSERVANCES: Final = 100
_KEY: Final = re.compile(r"[A-Za-z0-9_+\-]+(?:/[A-Za-z0-9_+\-]+){0,3}")
_OFFSET: Final = re.compile(r"([+-])([01][0-9])([0-5][0-9])(?:[0-5][0-9])?")
_IN_NAME: Final = re.compile(r"(?:UTC|GMT)\s*([+-])(1[0-4]|0?[0-9])(?::?([0-5][0-9]))?\b", re.IGNORECASE)
_BEFORE: Final = timedelta(days=800)
_AFTER: Final = timedelta(days=370)


class Zone(Protocol):
    """Tells the UTC moment of a wall-clock time."""

    def utc(self, wall: datetime) -> datetime:
        """Return the aware moment of ``wall`` (naive).

        One that is skipped when clocks go forward has the offset from before; of one that comes twice it is
        the first.
        """


class Known:
    """A zone that Python knows, or, without one, that of this computer."""

    def __init__(self, zone: tzinfo | None) -> None:
        self._zone = zone

    def utc(self, wall: datetime) -> datetime:
        """Return the aware moment of ``wall``."""
        moment = wall.astimezone() if self._zone is None else wall.replace(tzinfo=self._zone)
        return moment.astimezone(UTC)


class Described:
    """A zone as a VTIMEZONE describes it: from which wall-clock time on which offset holds."""

    def __init__(self, first: timedelta, changes: list[tuple[datetime, timedelta, timedelta]]) -> None:
        self._first = first
        self._changes = sorted(changes)
        self._onsets = [onset for onset, _, _ in self._changes]

    def utc(self, wall: datetime) -> datetime:
        """Return the aware moment of ``wall``."""
        place = bisect_right(self._onsets, wall) - 1
        if place < 0:
            offset = self._first
        else:
            onset, before, offset = self._changes[place]
            if wall - onset < offset - before:
                offset = before
        return (wall - offset).replace(tzinfo=UTC)


class Zones:
    """The zones of one VCALENDAR, each found once; ``unknown`` has the names that nobody knows."""

    def __init__(
        self, calendar: Component, window: tuple[datetime, datetime], local: Zone, check: Callable[[], object]
    ) -> None:
        self.local = local
        self.unknown: list[str] = []
        self._described = {
            child.text("TZID"): child for child in calendar.children if child.name == "VTIMEZONE"
        }
        self._window = window
        self._check = check
        self._found: dict[str, Zone] = {}

    def find(self, name: str) -> Zone:
        """Return the zone called ``name``, or that of this computer, for no name or an unknown one."""
        if not name:
            return self.local
        if name not in self._found:
            zone = self._find(name)
            if zone is None:
                self.unknown.append(name)
            self._found[name] = zone or self.local
        return self._found[name]

    def _find(self, name: str) -> Zone | None:
        component = self._described.get(name)
        names = [name]
        if component is not None:
            names.append(component.text("X-LIC-LOCATION"))
        for one in names:
            known = known_zone(one)
            if known is not None:
                return Known(known)
        described = self._described_zone(component) if component is not None else None
        return described or _offset_in(name)

    def _described_zone(self, component: Component) -> Described | None:
        parts = [child for child in component.children if child.name in {"STANDARD", "DAYLIGHT"}]
        changes: list[tuple[datetime, timedelta, timedelta]] = []
        for part in parts[:MAX_OBSERVANCES]:
            before, after = _offset(part.text("TZOFFSETFROM")), _offset(part.text("TZOFFSETTO"))
            if after is None:
                continue
            try:
                changes += [
                    (onset, after if before is None else before, after) for onset in self._onsets(part)
                ]
            except (RuleError, ValueProblem):
                continue
        return Described(min(changes)[1], changes) if changes else None

    def _onsets(self, part: Component) -> set[datetime]:
        begin = part.first("DTSTART")
        if begin is None:
            return set()
        start = read_moment(begin).wall
        low = max(start, self._window[0].replace(tzinfo=None) - _BEFORE)
        high = self._window[1].replace(tzinfo=None) + _AFTER
        onsets = {start}
        for rule in part.all("RRULE")[:3]:
            parsed = parse_rule(rule.value)
            # UNTIL is in UTC: a day more or less changes no onset of a rule that has a few a year.
            until = later(read_moment(begin, parsed.until).wall, timedelta(days=1)) if parsed.until else high
            onsets.update(Expansion(parsed, start, self._check).between(low, min(high, until)))
        onsets.update(
            moment.wall for moment in chain.from_iterable(moments_of(one) for one in part.all("RDATE"))
        )
        return onsets


def known_zone(name: str) -> tzinfo | None:
    """Return the zone of an IANA or Windows name, also one with a maker's path before it; None for others."""
    name = name.strip().strip('"').lstrip("/")
    if name.upper() in {"UTC", "Z", "GMT", "ETC/UTC"}:
        return UTC
    parts = name.split("/")
    candidates = ["/".join(parts[-length:]) for length in (len(parts), 3, 2) if length <= len(parts)]
    for candidate in (_windows_zone(name), *candidates):
        if candidate and _KEY.fullmatch(candidate) and "localtime" not in candidate:
            try:
                return ZoneInfo(candidate)
            except (ZoneInfoNotFoundError, ValueError, OSError):
                continue
    return None


def _windows_zone(name: str) -> str:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return WINDOWS_TO_OLSON.get(name, "")


def _offset(text: str) -> timedelta | None:
    found = _OFFSET.fullmatch(text.strip())
    if found is None:
        return None
    offset = timedelta(hours=int(found[2]), minutes=int(found[3]))
    if offset > timedelta(hours=15):
        return None
    return -offset if found[1] == "-" else offset


def _offset_in(name: str) -> Zone | None:
    """Return the zone of a name such as "(UTC+05:30) Kolkata" that comes without a VTIMEZONE."""
    found = _IN_NAME.search(name)
    if found is None:
        return None
    offset = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
    return Known(timezone(-offset if found[1] == "-" else offset))
