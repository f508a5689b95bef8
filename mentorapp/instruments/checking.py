"""What must hold within an instrument, beyond the type of each field."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from mentorapp.domain.errors import UserError
from mentorapp.instruments.model import (
    NOT_APPLICABLE,
    Descriptor,
    Instrument,
    Intervals,
    Part,
    Questions,
    Ratings,
    Scans,
    Script,
    Seating,
    choices_of,
)

MOST_SEATS_A_SIDE: Final = 20
LONGEST_SECONDS: Final = 4 * 60 * 60


def check(one: Instrument) -> None:
    """Raise ``UserError('instrument.wrong')`` for the first thing that does not hold."""
    if not one.title:
        raise _wrong("title", "it is empty")
    if not one.parts:
        raise _wrong("parts", "an instrument needs at least one")
    _unique("scales", (scale.key for scale in one.scales))
    _unique("parts", (part.key for part in one.parts))
    choices = [choice for part in one.parts for choice in choices_of(part)]
    _unique("press", (choice.press.casefold() for choice in choices if choice.press))
    for scale in one.scales:
        _unique(f"scale {scale.key}", (level.key for level in scale.levels))
        if len(scale.levels) < 2:
            raise _wrong(f"scale {scale.key}", "a scale has at least two levels")
        if scale.level(NOT_APPLICABLE) is not None:
            raise _wrong(f"scale {scale.key}", f"{NOT_APPLICABLE} is no level; say may_be_na = true instead")
    if one.segments is not None and (one.segments.count < 1 or one.segments.minutes < 1):
        raise _wrong("segments", "there is at least one, of at least one minute")
    for part in one.parts:
        _check_part(one, part)
    for choice in choices:
        if len(choice.press) > 1:
            raise _wrong(f"choice {choice.key}", "press is a single letter or digit")


def _check_part(one: Instrument, part: Part) -> None:
    where = f"part {part.key}"
    if not part.label:
        raise _wrong(where, "its label is empty")
    match part:
        case Ratings():
            _check_ratings(one, part, where)
        case Scans():
            _check_scans(one, part, where)
        case Questions():
            _filled(where, part.levels)
            _unique(where, (choice.key for choice in (*part.levels, *part.whom)))
        case Seating():
            _filled(where, part.marks)
            if not (1 <= part.rows <= MOST_SEATS_A_SIDE and 1 <= part.columns <= MOST_SEATS_A_SIDE):
                raise _wrong(where, f"rows and columns are from 1 to {MOST_SEATS_A_SIDE}")
        case Script():
            _unique(where, (choice.key for choice in part.voices))
        case _:
            _filled(where, part.choices)
            _unique(where, (choice.key for choice in part.choices))
    if isinstance(part, Intervals) and not 1 <= part.seconds <= LONGEST_SECONDS:
        raise _wrong(where, f"seconds are from 1 to {LONGEST_SECONDS}")


def _check_ratings(one: Instrument, part: Ratings, where: str) -> None:
    _filled(where, part.indicators)
    _unique(where, (indicator.key for indicator in part.indicators))
    _unique(where, (area.key for area in part.areas))
    areas = {area.key for area in part.areas}
    scales = {scale.key for scale in one.scales}
    if part.by_segment and one.segments is None:
        raise _wrong(where, "by_segment needs segments")
    for indicator in part.indicators:
        here = f"{where}, indicator {indicator.key}"
        if indicator.area and indicator.area not in areas:
            raise _wrong(here, f"there is no area {indicator.area}")
        if areas and not indicator.area:
            raise _wrong(here, "it belongs to no area")
        _unique(here, (behaviour.key for behaviour in indicator.behaviours))
        rated = [(indicator.scale, indicator.descriptors)]
        rated += [(behaviour.scale, behaviour.descriptors) for behaviour in indicator.behaviours]
        for scale, descriptors in rated:
            if scale not in scales:
                raise _wrong(here, f"there is no scale {scale}")
            _check_descriptors(one, scale, descriptors, here)


def _check_descriptors(one: Instrument, scale: str, found: tuple[Descriptor, ...], where: str) -> None:
    _unique(where, (descriptor.level for descriptor in found))
    for descriptor in found:
        if one.scale(scale).level(descriptor.level) is None:
            raise _wrong(where, f"scale {scale} has no level {descriptor.level}")


def _check_scans(one: Instrument, part: Scans, where: str) -> None:
    _filled(where, part.items)
    _unique(where, (item.key for item in part.items))
    if sum(bool(way) for way in (part.seconds, part.parts, part.per_segment)) != 1:
        raise _wrong(where, "say one of seconds, parts and per_segment")
    if min(part.seconds, part.parts, part.per_segment) < 0 or part.seconds > LONGEST_SECONDS:
        raise _wrong(where, f"seconds are from 1 to {LONGEST_SECONDS}")
    if part.per_segment and one.segments is None:
        raise _wrong(where, "per_segment needs segments")
    for item in part.items:
        _unique(f"{where}, {item.key}", (answer.key for answer in item.answers))


def _filled(where: str, found: tuple[object, ...]) -> None:
    if not found:
        raise _wrong(where, "there is nothing in it")


def _unique(where: str, keys: Iterable[str]) -> None:
    seen: set[str] = set()
    for key in keys:
        if key in seen:
            raise _wrong(where, f"{key} is there twice")
        seen.add(key)


def _wrong(where: str, what: str) -> UserError:
    return UserError("instrument.wrong", where=where, what=what)
