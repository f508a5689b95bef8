"""The journal of an observation: what a moment is, and what each kind of moment says.

Everything that the observer does is one moment, appended and never changed. What the screen shows is a fold
over them (:mod:`mentorapp.instruments.lesson`). A correction and an undo are moments too.

``part`` names where something was recorded: the key of the instrument, a colon, the key of its part.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

Value = str | int | float | bool | None | list[int] | dict[str, str]
"""What a moment may say: text, numbers, the numbers of other moments, answers by key."""


class MomentKind(StrEnum):
    """What happened, and after it what its ``data`` holds."""

    START = "start"  # boot: str, boot_ms: int, wall: str (the anchor of the clock)
    PAUSE = "pause"
    RESUME = "resume"  # boot, boot_ms, wall
    FINISH = "finish"
    SEGMENT = "segment"  # number: int, from 1
    LINE = "line"  # voice: str (teacher, pupil, other or empty), speaker: str, text: str, began_ms: int
    CODE = "code"  # part, code, line: int | None (the number of the line that it is on)
    STATE = "state"  # part, code, on: bool
    INTERVAL = "interval"  # part, code, on: bool, number: int (of the interval, from 1)
    TALLY = "tally"  # part, code, by: 1 or -1
    SCAN = "scan"  # part, number: int, answers: {item: answer, a number of pupils or "na"}
    CHECK = "check"  # part, code, on: bool | None
    QUESTION = "question"  # part, level, whom, line: int | None, wait1_ms: int | None, wait2_ms: int | None
    SEAT = "seat"  # part, row: int, column: int, mark: str
    RATING = "rating"  # part, indicator, behaviour: str (or empty), segment: int (0: whole lesson), level
    EVIDENCE = "evidence"  # part, indicator, moments: [int], on: bool
    MARK = "mark"  # text: str
    AMEND = "amend"  # of: int, at_ms: int (only if the time changes), changed: {name: value as text}
    STRIKE = "strike"  # of: int, on: bool (False: it stands again)


@dataclass(frozen=True)
class Moment:
    """One row of the journal: ``seq`` counts from 1, ``at_ms`` is milliseconds on the lesson's clock."""

    seq: int
    at_ms: int
    kind: MomentKind
    data: Mapping[str, Value]

    def text(self, name: str) -> str:
        """Return a text, empty where the moment has none."""
        value = self.data.get(name)
        return value if isinstance(value, str) else ""

    def number(self, name: str) -> int | None:
        """Return a whole number, ``None`` where the moment has none."""
        value = self.data.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def flag(self, name: str, *, otherwise: bool = True) -> bool:
        """Return whether something is on."""
        value = self.data.get(name)
        return value if isinstance(value, bool) else otherwise


def part_name(instrument_key: str, part_key: str) -> str:
    """Return what moments call a part."""
    return f"{instrument_key}:{part_key}"


def clock_text(ms: int) -> str:
    """Return a time on the lesson's clock: "24:07", after an hour "1:02:05"."""
    minutes, seconds = divmod(max(0, ms) // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"
