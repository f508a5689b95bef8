"""Dates, times, periods and durations of RFC 5545, and what some programs write instead."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from mentorapp.interop.calendar_lines import Property

LONGEST: Final = timedelta(days=400)
"""What lasts longer says nothing about a day."""
_MOMENT: Final = re.compile(
    r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})"
    r"(?:T([0-9]{2}):?([0-9]{2}):?([0-9]{2})?(?:\.[0-9]{1,9})?(Z?))?"
)
_UNSEEN: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff"
    "\U000e0000-\U000e007f]+"
)
_MAX_UID: Final = 255
_DURATION: Final = re.compile(
    r"([+-]?)P(?:([0-9]{1,5})W)?(?:([0-9]{1,6})D)?"
    r"(?:T(?:([0-9]{1,7})H)?(?:([0-9]{1,9})M)?(?:([0-9]{1,9})S)?)?"
)


class ValueProblem(Exception):
    """A value that cannot be used; the text is the code of why."""


@dataclass(frozen=True)
class Moment:
    """A date or a wall-clock time as written. ``utc``: it ends in Z; ``zone`` is the TZID or empty."""

    wall: datetime
    all_day: bool = False
    utc: bool = False
    zone: str = ""


def read_moment(found: Property, value: str | None = None) -> Moment:
    """Return the date or time in ``found``, or in ``value`` with the zone of ``found``."""
    text = (found.value if value is None else value).strip()
    parts = _MOMENT.fullmatch(text.upper())
    if parts is None:
        raise ValueProblem("calendar.skip_bad_date")
    try:
        day = datetime(int(parts[1]), int(parts[2]), int(parts[3]))
        if parts[4] is None:
            return Moment(day, all_day=True)
        # A leap second is the second before, as for everybody who does not count them.
        clock = time(int(parts[4]), int(parts[5]), min(59, int(parts[6] or 0)))
    except ValueError:
        raise ValueProblem("calendar.skip_bad_date") from None
    utc = bool(parts[7])
    return Moment(datetime.combine(day, clock), False, utc, "" if utc else found.parameters.get("TZID", ""))


def moments_of(found: Property) -> Iterator[Moment]:
    """Yield the moments of an RDATE or EXDATE; of a period its beginning."""
    for piece in found.value.split(","):
        if piece.strip():
            yield read_moment(found, piece.partition("/")[0])


def periods_of(found: Property) -> Iterator[tuple[Moment, timedelta | None]]:
    """Yield the moments of an RDATE, with their own length where they are periods."""
    for piece in found.value.split(","):
        begin, slash, end = piece.partition("/")
        if not begin.strip():
            continue
        start = read_moment(found, begin)
        if not slash:
            yield start, None
        elif end.strip().upper().startswith(("P", "+P", "-P")):
            yield start, checked_length(read_duration(end))
        else:
            yield start, checked_length(read_moment(found, end).wall - start.wall)


def read_duration(text: str) -> timedelta:
    """Return a duration, which may be negative."""
    parts = _DURATION.fullmatch(text.strip().upper())
    if parts is None or not any(parts.groups()[1:]):
        raise ValueProblem("calendar.skip_bad_date")
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in parts.groups()[1:])
    length = timedelta(weeks * 7 + days, seconds, minutes=minutes, hours=hours)
    return -length if parts[1] == "-" else length


def checked_length(length: timedelta) -> timedelta:
    """Return ``length``; raises :class:`ValueProblem` for a negative one, or one of more than 400 days."""
    if length < timedelta(0):
        raise ValueProblem("calendar.skip_ends_before")
    if length > LONGEST:
        raise ValueProblem("calendar.skip_lasts_too_long")
    return length


def later(wall: datetime, by: timedelta) -> datetime:
    """Return ``wall`` and ``by``, or the end of the calendar."""
    return wall + by if wall < datetime.max - by else datetime.max


def clean_line(text: str, limit: int) -> str:
    """Return ``text`` in one line of at most ``limit`` characters, without what cannot be seen."""
    line = unicodedata.normalize("NFC", " ".join(_UNSEEN.sub(" ", text[: 4 * limit]).split()))
    return line if len(line) <= limit else line[: limit - 1] + "…"


def identity(uid: str, title: str, start: str) -> str:
    """Return the UID of an event; for one that has none, or an endless one, the same each time it is read."""
    cleaned = clean_line(uid, _MAX_UID)
    if cleaned and len(uid) <= _MAX_UID:
        return cleaned
    return hashlib.sha256("\0".join((uid, title, start)).encode("utf-8", "replace")).hexdigest()
