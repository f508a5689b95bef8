"""Calendar files (iCalendar, RFC 5545) of other programs: what happens in a window of time, in UTC.

Whatever is in a file, reading ends: its parts are capped, each rule has a number of steps, and all of it has
two seconds. What was left out is said, and why.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import chain, islice
from typing import Final

from mentorapp.domain.errors import UserError
from mentorapp.interop import calendar_lines
from mentorapp.interop.calendar_events import Event, read_event
from mentorapp.interop.calendar_lines import Component
from mentorapp.interop.calendar_rules import Expansion, RuleError, parse_rule
from mentorapp.interop.calendar_values import (
    LONGEST,
    Moment,
    ValueProblem,
    clean_line,
    later,
    moments_of,
    periods_of,
    read_moment,
)
from mentorapp.interop.calendar_writing import Appointment, write
from mentorapp.interop.calendar_zones import Known, Zone, Zones

__all__ = ["Appointment", "CalendarFile", "Occurrence", "Skipped", "read", "write"]

SECONDS: Final = 2.0
"""How long reading a file may take."""
MAX_EVENTS: Final = 20_000
MAX_OCCURRENCES: Final = 10_000
MAX_OF_ONE: Final = 2_000
"""Occurrences of one event."""
MAX_SAME_UID: Final = 200
"""Events that share a UID by mistake."""
MAX_RULES: Final = 4
MAX_DATES: Final = 5_000
"""Single dates that an event is added to, or left out on."""
MAX_TOLD: Final = 500
_MARGIN: Final = timedelta(days=3)
_DAY: Final = timedelta(days=1)
_TICK: Final = timedelta(microseconds=1)


@dataclass(frozen=True, repr=False)
class Occurrence:
    """One time that an event takes place. An all-day one lasts from midnight to midnight of this computer."""

    uid: str
    title: str
    place: str
    starts_at: datetime
    ends_at: datetime
    all_day: bool


@dataclass(frozen=True, repr=False)
class Skipped:
    """What was left out, by its title and the line of the file where it begins (0: the file), and why."""

    title: str
    line: int
    reason: UserError


@dataclass(frozen=True, repr=False)
class CalendarFile:
    """What a file says. ``name`` is the calendar's own, or empty.

    ``outside`` counts events of which nothing falls within the window. ``whole`` is False where the file was
    not read to its end: what is not in ``events`` may then be in the file. ``untold`` counts what was
    left out beyond the first 500.
    """

    name: str
    events: tuple[Occurrence, ...]
    skipped: tuple[Skipped, ...]
    notes: tuple[UserError, ...] = ()
    outside: int = 0
    whole: bool = True
    untold: int = 0


class _Stop(Exception):
    """Reading goes no further; the text is the code of why."""


def read(
    data: bytes,
    window_start: datetime,
    window_end: datetime,
    *,
    local: Zone | None = None,
    monotonic: Callable[[], float] = time.monotonic,
) -> CalendarFile:
    """Return what happens from ``window_start`` to ``window_end`` (aware) by the file ``data``.

    ``local`` is the zone of times that name none, by default that of this computer; ``monotonic`` tells
    seconds. Raises ``UserError`` for what is no calendar, or is larger than one can be.
    """
    return _Reading(window_start, window_end, local or Known(None), monotonic).run(data)


@dataclass(repr=False)
class _Reading:
    """One reading of one file."""

    start: datetime
    end: datetime
    local: Zone
    monotonic: Callable[[], float]
    found: dict[tuple[str, datetime], Occurrence] = field(default_factory=dict)
    skipped: list[Skipped] = field(default_factory=list)
    notes: list[UserError] = field(default_factory=list)
    untold: int = 0
    outside: int = 0
    whole: bool = True
    deadline: float = 0.0

    def run(self, data: bytes) -> CalendarFile:
        """Read all of it."""
        self.deadline = self.monotonic() + SECONDS
        try:
            lines = calendar_lines.parse(data, self._check)
        except _Stop:
            raise UserError("calendar.too_many_parts") from None
        if lines.guessed:
            self.notes.append(UserError("calendar.note_guessed_letters"))
        if lines.torn:
            self._incomplete("calendar.note_torn")
        window = (self.start.astimezone(UTC), self.end.astimezone(UTC))
        tables = [Zones(one, window, self.local, self._check) for one in lines.calendars]
        try:
            self._expand_all(*self._events(lines.calendars, tables))
        except _Stop as stop:
            self._incomplete(str(stop))
        unknown = dict.fromkeys(chain.from_iterable(table.unknown for table in tables))
        for name in list(unknown)[:5]:
            self.notes.append(UserError("calendar.note_unknown_zone", zone=clean_line(name, 60)))
        names = (one.text("X-WR-CALNAME") or one.text("NAME") for one in lines.calendars)
        return CalendarFile(
            clean_line(next(filter(None, names), ""), 100),
            tuple(sorted(self.found.values(), key=lambda one: (one.starts_at, one.uid))),
            tuple(self.skipped),
            tuple(self.notes),
            self.outside,
            self.whole,
            self.untold,
        )

    def _check(self) -> None:
        if self.monotonic() > self.deadline:
            raise _Stop("calendar.note_out_of_time")

    def _incomplete(self, code: str) -> None:
        self.whole = False
        self.notes.append(UserError(code, events=MAX_EVENTS, times=MAX_OCCURRENCES))

    def _skip(self, event: Event, code: str) -> None:
        self._say(event.title, event.line, code)

    def _say(self, title: str, line: int, code: str) -> None:
        if len(self.skipped) < MAX_TOLD:
            self.skipped.append(Skipped(title, line, UserError(code, times=MAX_OF_ONE)))
        else:
            self.untold += 1

    def _events(
        self, calendars: Iterable[Component], tables: Iterable[Zones]
    ) -> tuple[dict[str, list[Event]], dict[str, dict[datetime, Event]]]:
        """Return the events by UID, and by UID and moment those that single occurrences became."""
        masters: dict[str, list[Event]] = {}
        changed: dict[str, dict[datetime, Event]] = {}
        for event in islice(self._read_events(calendars, tables), MAX_EVENTS + 1):
            if event is None:
                continue
            if event.replaces is None:
                self._keep_master(event, masters.setdefault(event.uid, []))
            else:
                self._keep_change(event, changed.setdefault(event.uid, {}))
        return masters, changed

    def _read_events(self, calendars: Iterable[Component], tables: Iterable[Zones]) -> Iterator[Event | None]:
        count = 0
        for calendar, zones in zip(calendars, tables, strict=True):
            cancelled = calendar.text("METHOD").strip().upper() == "CANCEL"
            for component in calendar.children:
                if component.name != "VEVENT":
                    continue
                self._check()
                count += 1
                if count > MAX_EVENTS:
                    self._incomplete("calendar.note_too_many_events")
                    return
                try:
                    yield read_event(component, zones, cancelled=cancelled)
                except ValueProblem as problem:
                    self._say(clean_line(component.text("SUMMARY"), 200), component.line, str(problem))

    def _keep_master(self, event: Event, others: list[Event]) -> None:
        """Keep an event beside others of its UID: a later version replaces, another start is another."""
        for place, other in enumerate(others):
            if other.sequence != event.sequence or other.start == event.start:
                newer = event.sequence >= other.sequence
                self._skip(other if newer else event, "calendar.skip_older")
                if newer:
                    others[place] = event
                return
        if len(others) < MAX_SAME_UID:
            others.append(event)
        else:
            self._skip(event, "calendar.skip_too_much")

    def _keep_change(self, event: Event, others: dict[datetime, Event]) -> None:
        """Keep what one occurrence became, under the moment that it replaces."""
        at = self._moment(event.replaces, event) if event.replaces is not None else None
        if at is None:
            self.outside += 1
            return
        other = others.get(at)
        if other is not None:
            newer = event.sequence >= other.sequence
            self._skip(other if newer else event, "calendar.skip_older")
            if not newer:
                return
        others[at] = event

    def _expand_all(self, masters: dict[str, list[Event]], changed: dict[str, dict[datetime, Event]]) -> None:
        for uid, events in masters.items():
            for event in events:
                self._check()
                if event.cancelled:
                    self._skip(event, "calendar.skip_cancelled")
                    continue
                try:
                    self._place(event, self._times(event, changed.get(uid, {})))
                except (RuleError, ValueProblem) as problem:
                    self._skip(event, str(problem))
        for others in changed.values():
            for event in others.values():
                self._check()
                if not event.cancelled:
                    self._place(event, [(event.start, None)])

    def _times(
        self, event: Event, changes: Mapping[datetime, Event]
    ) -> Iterable[tuple[Moment, timedelta | None]]:
        """Return when ``event`` takes place, near the window, without what is left out or became another."""
        times = {event.start: None} | dict.fromkeys(self._by_rules(event, "RRULE"))
        added = chain.from_iterable(periods_of(one) for one in event.component.all("RDATE"))
        extra = dict(islice(added, MAX_DATES))
        moments = chain.from_iterable(moments_of(one) for one in event.component.all("EXDATE"))
        left_out = list(islice(moments, MAX_DATES))
        left_out += self._by_rules(event, "EXRULE")
        left_out += [one.replaces for one in changes.values() if one.replaces is not None]
        days = {one.wall.date() for one in left_out if one.all_day}
        gone = {self._moment(one, event) for one in left_out if not one.all_day}
        return [
            (moment, length)
            for moment, length in {**times, **extra}.items()
            if moment.wall.date() not in days and self._moment(moment, event) not in gone
        ]

    def _by_rules(self, event: Event, name: str) -> Iterator[Moment]:
        low = self.start.astimezone(UTC).replace(tzinfo=None) - event.length - _MARGIN
        high = self.end.astimezone(UTC).replace(tzinfo=None) + _MARGIN
        rules = event.component.all(name)
        if len(rules) > MAX_RULES:
            raise RuleError("calendar.skip_too_much")
        for one in rules:
            rule = parse_rule(one.value)
            last = read_moment(one, rule.until) if rule.until else None
            slack = _DAY - _TICK if last is not None and last.all_day else _MARGIN
            until = high if last is None else min(high, later(last.wall, slack))
            end = self._moment(last, event) if last is not None and not last.all_day else None
            walls = Expansion(rule, event.start.wall, self._check).between(low, until)
            for wall in islice(walls, 2 * MAX_OF_ONE):
                moment = replace(event.start, wall=wall)
                at = self._moment(moment, event) if end is not None else None
                if end is None or at is None or at <= end:
                    yield moment

    def _moment(self, moment: Moment, event: Event) -> datetime | None:
        """Return the UTC moment of what ``event`` says; None for one that is more than a year off."""
        if not self._near(moment.wall):
            return None
        return event.zone_of(moment).utc(moment.wall)

    def _near(self, wall: datetime) -> bool:
        begin = self.start.astimezone(UTC).replace(tzinfo=None) - LONGEST - _MARGIN
        return begin <= wall <= self.end.astimezone(UTC).replace(tzinfo=None) + LONGEST + _MARGIN

    def _place(self, event: Event, times: Iterable[tuple[Moment, timedelta | None]]) -> None:
        """Keep those of ``times`` that touch the window."""
        count = 0
        for moment, own in sorted(times, key=lambda one: one[0].wall):
            self._check()
            start = self._moment(moment, event)
            if start is None:
                continue
            end = event.end_of(moment, start, own)
            if start >= self.end or end < self.start or (end == self.start and start < end):
                continue
            count += 1
            if count > MAX_OF_ONE:
                self._skip(event, "calendar.skip_more_times")
                return
            if len(self.found) >= MAX_OCCURRENCES:
                raise _Stop("calendar.note_too_many_times")
            place = clean_line(event.component.text("LOCATION"), 200)
            self.found[event.uid, start] = Occurrence(
                event.uid, event.title, place, start, end, moment.all_day
            )
        if not count:
            self.outside += 1
