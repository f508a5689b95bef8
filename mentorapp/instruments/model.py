"""What an instrument is: data that says what can be recorded in a lesson, and how it is scored.

An instrument has one or more parts; each part is one way of recording. Everything is frozen: a published
version never changes, and a change is another version. Keys are what observations store; labels are what
people read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

NOT_APPLICABLE = "na"
"""The rating of what could not be seen; it is allowed only where the instrument says so."""


class Scoring(StrEnum):
    """How a score comes about: by the observer's judgement, or computed from what lies below it."""

    JUDGED = "judged"
    MEAN = "mean"
    SUM = "sum"
    NONE = "none"


class Counting(StrEnum):
    """When an interval counts as having a code: if it occurred at all, or throughout."""

    PARTIAL = "partial"
    WHOLE = "whole"


@dataclass(frozen=True)
class Choice:
    """A code, state, tally, mark or answer. ``press`` is the key that records it, empty for none."""

    key: str
    label: str
    description: str = ""
    press: str = ""
    group: str = ""


@dataclass(frozen=True)
class Level:
    """A step of a scale; ``value`` is what it counts in a score, ``None`` for one that has no number."""

    key: str
    label: str
    value: float | None = None
    description: str = ""


@dataclass(frozen=True)
class Scale:
    """The steps of a rating, from the lowest to the highest."""

    key: str
    levels: tuple[Level, ...]

    def level(self, key: str) -> Level | None:
        """Return the step with this key, or ``None``."""
        return next((level for level in self.levels if level.key == key), None)


@dataclass(frozen=True)
class Descriptor:
    """What an indicator or a behaviour looks like at a step of its scale."""

    level: str
    text: str


@dataclass(frozen=True)
class Behaviour:
    """Something to be seen that an indicator rests on; rated on a scale of its own."""

    key: str
    label: str
    scale: str
    may_be_na: bool = False
    descriptors: tuple[Descriptor, ...] = ()


@dataclass(frozen=True)
class Indicator:
    """One thing that is rated. ``scoring``: judged by the observer, or computed from its behaviours."""

    key: str
    label: str
    scale: str
    area: str = ""
    description: str = ""
    may_be_na: bool = False
    scoring: Scoring = Scoring.JUDGED
    descriptors: tuple[Descriptor, ...] = ()
    behaviours: tuple[Behaviour, ...] = ()


@dataclass(frozen=True)
class Area:
    """Indicators that belong together; ``scoring`` says how their ratings make the area's score."""

    key: str
    label: str
    scoring: Scoring = Scoring.MEAN


@dataclass(frozen=True)
class Ratings:
    """Rated indicators. ``overall`` makes one score of the areas, or of the indicators without areas.

    ``by_segment``: each segment of the lesson is rated by itself.
    """

    key: str
    label: str
    indicators: tuple[Indicator, ...]
    areas: tuple[Area, ...] = ()
    overall: Scoring = Scoring.MEAN
    by_segment: bool = False


@dataclass(frozen=True)
class Codes:
    """Events: each press is one moment; several may fall on the same one."""

    key: str
    label: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class States:
    """What lasts: on and off again. Of an exclusive set one at most is on, and another ends it."""

    key: str
    label: str
    choices: tuple[Choice, ...]
    exclusive: bool = True


@dataclass(frozen=True)
class Intervals:
    """Codes that are switched on for an interval of the clock; several may be on in each."""

    key: str
    label: str
    choices: tuple[Choice, ...]
    seconds: int
    counting: Counting = Counting.PARTIAL


@dataclass(frozen=True)
class ScanItem:
    """One thing looked for in a scan: a choice among answers, or with none a number of pupils."""

    key: str
    label: str
    answers: tuple[Choice, ...] = ()
    may_be_na: bool = False


@dataclass(frozen=True)
class Scans:
    """Looking up at given times: momentary sampling, or a snapshot in each part of the lesson.

    They fall due every ``seconds``; or in the middle of each of ``parts`` equal parts of the planned length;
    or ``per_segment`` times in each segment.
    """

    key: str
    label: str
    items: tuple[ScanItem, ...]
    seconds: int = 0
    parts: int = 0
    per_segment: int = 0


@dataclass(frozen=True)
class Tallies:
    """Counters without more."""

    key: str
    label: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class Checklist:
    """Things that were there or were not."""

    key: str
    label: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class Questions:
    """A log of questions: what they ask for (``levels``), to whom they go, and how long was waited."""

    key: str
    label: str
    levels: tuple[Choice, ...]
    whom: tuple[Choice, ...]
    wait_times: bool = True


@dataclass(frozen=True)
class Seating:
    """A plan of the room: seats in rows and columns (from 1), and the marks that one can get."""

    key: str
    label: str
    rows: int
    columns: int
    marks: tuple[Choice, ...]


@dataclass(frozen=True)
class Script:
    """A running record of what was said and done, and the voices that speak in it."""

    key: str
    label: str
    voices: tuple[Choice, ...]


Part = (
    Ratings | Codes | States | Intervals | Scans | Tallies | Checklist | Questions | Seating | Script
)  # fmt: skip


def choices_of(part: Part) -> tuple[Choice, ...]:
    """Return everything in a part that a press could record."""
    match part:
        case Codes() | States() | Intervals() | Tallies() | Checklist():
            return part.choices
        case Questions():
            return (*part.levels, *part.whom)
        case Seating():
            return part.marks
        case Script():
            return part.voices
        case _:
            return ()


PART_KINDS: dict[str, type[Part]] = {
    "ratings": Ratings,
    "codes": Codes,
    "states": States,
    "intervals": Intervals,
    "scans": Scans,
    "tallies": Tallies,
    "checklist": Checklist,
    "questions": Questions,
    "seating": Seating,
    "script": Script,
}
"""What a document calls each kind of part."""


@dataclass(frozen=True)
class Segments:
    """The lesson in pieces of equal length, each observed by itself."""

    count: int
    minutes: int


@dataclass(frozen=True)
class Instrument:
    """An instrument. ``version`` is what its makers call it; ours are numbered beside it."""

    key: str
    title: str
    parts: tuple[Part, ...]
    summary: str = ""
    version: str = ""
    language: str = "en"
    licence: str = ""
    source: str = ""
    notice: str = ""
    segments: Segments | None = None
    scales: tuple[Scale, ...] = ()

    def scale(self, key: str) -> Scale:
        """Return a scale; raises ``KeyError`` for one that is not there, which reading has ruled out."""
        for scale in self.scales:
            if scale.key == key:
                return scale
        raise KeyError(key)

    def part(self, key: str) -> Part | None:
        """Return the part with this key, or ``None``."""
        return next((part for part in self.parts if part.key == key), None)

    def indicators(self) -> Iterator[tuple[Ratings, Indicator]]:
        """Yield every indicator with the part that it is in."""
        for part in self.parts:
            if isinstance(part, Ratings):
                for indicator in part.indicators:
                    yield part, indicator
