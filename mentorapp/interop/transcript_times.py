"""The times of a transcript: what a cell says, what was meant by it, and what is between two stamps."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

LONGEST_LESSON_MS: Final = 6 * 60 * 60 * 1000
LONG_LESSON_MS: Final = 90 * 60 * 1000
FEWEST_WORDS_A_MINUTE: Final = 10
"""A transcript with fewer has its minutes taken for hours."""
WORDS_A_MINUTE: Final = 130
"""The rate by which times are estimated where nothing is stamped."""
DAY_MS: Final = 24 * 60 * 60 * 1000
_CLOCK: Final = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):([0-5]?\d)(?:[.,](\d{1,9}))?(?::\d{1,3})?")
_NUMBER: Final = re.compile(r"(\d{1,6})(?:[.,](\d{1,15}))?")
_AS_MINUTES: Final = "read as minutes and seconds: as hours the lesson would be too long"


@dataclass(frozen=True)
class Stamp:
    """A time as it is written: ``three`` for hours, minutes and seconds, ``plain`` for a bare number."""

    ms: int
    three: bool = False
    plain: bool = False
    of_a_day: int = 0
    """What it says if a bare number is a part of a day."""


def read_stamp(text: str) -> Stamp | None:
    """Return what ``1:02:03``, ``02:03.5`` or ``75`` (seconds) say, ``None`` for what is no time.

    The frame at the end of ``01:02:03:12`` is left out.
    """
    found = _CLOCK.fullmatch(text)
    if found is not None:
        hours, minutes, seconds = (int(one or 0) for one in found.groups()[:3])
        if found[1] is None or minutes < 60:
            whole = ((hours * 60 + minutes) * 60 + seconds) * 1000
            ms = whole + int((found[4] or "0")[:3].ljust(3, "0"))
            return Stamp(ms, three=found[1] is not None, of_a_day=ms)
        return None
    found = _NUMBER.fullmatch(text)
    if found is None:
        return None
    number = float(text.replace(",", "."))
    return Stamp(round(number * 1000), plain=True, of_a_day=round(number * DAY_MS))


def meant(stamps: Sequence[Stamp | None], words: int) -> tuple[list[int | None], list[tuple[int, str]]]:
    """Return the milliseconds that were meant by each stamp, and remarks: which one (-1: all) and what.

    ``02:39:00`` is two minutes and 39 seconds where all end so and as hours nobody would speak; a single one
    that no lesson has is read so by itself. Bare numbers below one are parts of a day, as in workbooks.
    """
    known = [stamp for stamp in stamps if stamp is not None]
    plain = [stamp.ms for stamp in known if stamp.plain]
    if len(plain) > 1 and 0 < max(plain) < 1000:
        of_a_day = [None if one is None else one.of_a_day for one in stamps]
        return of_a_day, [(-1, "bare numbers below one were read as parts of a day")]
    if _all_minutes(known, words):
        in_minutes = [None if one is None else one.ms // 60 if one.three else one.ms for one in stamps]
        return in_minutes, [(-1, _AS_MINUTES)]
    times: list[int | None] = []
    remarks = []
    for place, one in enumerate(stamps):
        far = one is not None and one.three and one.ms > LONGEST_LESSON_MS
        times.append(None if one is None else one.ms // 60 if far else one.ms)
        if far:
            remarks.append((place, _AS_MINUTES))
    return times, remarks


def _all_minutes(stamps: Sequence[Stamp], words: int) -> bool:
    three = [stamp.ms for stamp in stamps if stamp.three]
    longest = max(three, default=0)
    if len(three) < 2 or longest <= LONG_LESSON_MS or any(ms % 60_000 for ms in three):
        return False
    return longest > LONGEST_LESSON_MS or words * 60_000 < FEWEST_WORDS_A_MINUTE * longest


def filled(times: Sequence[int | None], words: Sequence[int]) -> tuple[tuple[int, bool], ...]:
    """Return when each turn was, in milliseconds, and whether its own stamp says so.

    Between two stamps, and where there is none, the turns are spread by their ``words``, at 130 a minute
    where nothing else is known. Times never go back: what would is put where the one before it is, and
    counts as estimated.
    """
    found: list[tuple[int, bool]] = []
    latest = 0
    following = _next_stamps(times)
    for place, at_ms in enumerate(times):
        if at_ms is not None:
            given = at_ms >= latest
            latest = max(latest, at_ms)
            found.append((latest, given))
            continue
        guess = latest + (max(500, words[place - 1] * 60_000 // WORDS_A_MINUTE) if place else 0)
        after = following[place]
        if after is not None:
            stop, until = after
            guess = min(guess, max(latest, latest + (until - latest) // (stop - place + 1)))
        latest = guess
        found.append((latest, False))
    return tuple(found)


def _next_stamps(times: Sequence[int | None]) -> list[tuple[int, int] | None]:
    """Return for each place the next stamp: where it is and what it says."""
    found: list[tuple[int, int] | None] = [None] * len(times)
    coming: tuple[int, int] | None = None
    for place in range(len(times) - 1, -1, -1):
        found[place] = coming
        at_ms = times[place]
        if at_ms is not None:
            coming = (place, at_ms)
    return found
