"""What moments amount to: lines, events, states, counts, judgements. Times are ms of the lesson's clock."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from mentorapp.instruments.model import Part, States
from mentorapp.instruments.moments import Moment, MomentKind

DOUBLE_PRESS_MS = 400
"""A state pressed again within so little time was pressed once."""


@dataclass(frozen=True)
class Line:
    """A line of the script. ``began_ms`` is when its typing began, ``amended`` whether it was corrected."""

    seq: int
    at_ms: int
    began_ms: int
    voice: str
    speaker: str
    text: str
    amended: bool = False


@dataclass(frozen=True)
class Event:
    """A code at a moment; ``line`` is the number of the line that it is on."""

    seq: int
    at_ms: int
    part: str
    code: str
    line: int | None = None


@dataclass(frozen=True)
class Span:
    """A time: of a state, or (without a part) a pause. ``to_ms`` is ``None`` while it lasts."""

    part: str
    code: str
    from_ms: int
    to_ms: int | None
    seqs: tuple[int, ...] = ()

    def length_ms(self, now_ms: int) -> int:
        """Return how long it lasted, or has lasted at ``now_ms``."""
        return max(0, (now_ms if self.to_ms is None else self.to_ms) - self.from_ms)


@dataclass(frozen=True)
class Question:
    """A question that was asked, with the two waits in milliseconds where they are known."""

    seq: int
    at_ms: int
    part: str
    level: str
    whom: str
    line: int | None
    wait1_ms: int | None
    wait2_ms: int | None


@dataclass(frozen=True)
class Scan:
    """One look round: answers by item."""

    seq: int
    at_ms: int
    answers: Mapping[str, str]


@dataclass(frozen=True)
class Mark:
    """A moment that was marked to come back to."""

    seq: int
    at_ms: int
    text: str


@dataclass(frozen=True)
class Rating:
    """The level that an indicator, or a behaviour of it, was given last."""

    seq: int
    at_ms: int
    level: str


RatingKey = tuple[str, str, str, int]
"""Part, indicator, behaviour (or empty) and segment (0: the whole lesson)."""


@dataclass
class Facts:
    """What moments amount to, taken in one after another.

    ``spans`` are the states in the order of their beginning, ``on`` the places in it of those that last;
    ``intervals``, ``tallies``, ``scans``, ``checks`` and ``seats`` are by part, of intervals (from 1) the
    codes, of seats (row, column) how often each mark; ``tied`` are moments by part and indicator.
    """

    parts: Mapping[str, Part] = field(default_factory=dict)

    started: bool = False
    paused: bool = False
    finished: bool = False
    end_ms: int = 0
    pauses: list[Span] = field(default_factory=list)
    segments: list[tuple[int, int]] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    on: dict[tuple[str, str], int] = field(default_factory=dict)
    intervals: dict[str, dict[int, set[str]]] = field(default_factory=lambda: defaultdict(dict))
    tallies: dict[str, dict[str, int]] = field(default_factory=lambda: defaultdict(dict))
    scans: dict[str, dict[int, Scan]] = field(default_factory=lambda: defaultdict(dict))
    checks: dict[str, dict[str, bool]] = field(default_factory=lambda: defaultdict(dict))
    questions: list[Question] = field(default_factory=list)
    seats: dict[str, dict[tuple[int, int], dict[str, int]]] = field(default_factory=lambda: defaultdict(dict))
    ratings: dict[RatingKey, Rating] = field(default_factory=dict)
    tied: dict[tuple[str, str], dict[int, None]] = field(default_factory=lambda: defaultdict(dict))
    marks: list[Mark] = field(default_factory=list)

    def take(self, moment: Moment, *, amended: bool = False) -> None:
        """Take in a moment as it stands; ``amended`` says that it was put right."""
        self.end_ms = max(self.end_ms, moment.at_ms)
        match moment.kind:
            case MomentKind.START | MomentKind.PAUSE | MomentKind.RESUME | MomentKind.FINISH:
                self._take_clock(moment)
            case MomentKind.LINE | MomentKind.CODE | MomentKind.MARK | MomentKind.QUESTION:
                self._take_event(moment, amended=amended)
            case MomentKind.STATE:
                self._take_state(moment)
            case MomentKind.RATING | MomentKind.EVIDENCE:
                self._take_judgement(moment)
            case _:
                self._take_count(moment)

    def _take_clock(self, moment: Moment) -> None:
        match moment.kind:
            case MomentKind.START:
                self.started = True
            case MomentKind.PAUSE if not self.paused:
                self.paused = True
                self.pauses.append(Span("", "", moment.at_ms, None, (moment.seq,)))
            case MomentKind.RESUME | MomentKind.FINISH:
                if self.paused:
                    self.paused = False
                    self.pauses[-1] = replace(self.pauses[-1], to_ms=moment.at_ms)
                self.finished = self.finished or moment.kind is MomentKind.FINISH

    def _take_event(self, moment: Moment, *, amended: bool) -> None:
        seq, at = moment.seq, moment.at_ms
        match moment.kind:
            case MomentKind.LINE:
                began = moment.number("began_ms")
                line = Line(
                    seq, at, at if began is None else min(began, at), moment.text("voice"),
                    moment.text("speaker"), moment.text("text"), amended=amended,
                )  # fmt: skip
                self.lines.append(line)
            case MomentKind.CODE:
                event = Event(seq, at, moment.text("part"), moment.text("code"), moment.number("line"))
                self.events.append(event)
            case MomentKind.MARK:
                self.marks.append(Mark(seq, at, moment.text("text")))
            case MomentKind.QUESTION:
                question = Question(
                    seq, at, moment.text("part"), moment.text("level"), moment.text("whom"),
                    moment.number("line"), moment.number("wait1_ms"), moment.number("wait2_ms"),
                )  # fmt: skip
                self.questions.append(question)

    def _take_state(self, moment: Moment) -> None:
        """Switch a state: an exclusive one ends the others of its part, a double press counts once."""
        part, code, at = moment.text("part"), moment.text("code"), moment.at_ms
        place = self.on.get((part, code))
        if moment.flag("on"):
            if place is not None:
                return
            kind = self.parts.get(part)
            if not isinstance(kind, States) or kind.exclusive:
                for other in [key for key in self.on if key[0] == part]:
                    self._end(other, moment)
            self.on[part, code] = len(self.spans)
            self.spans.append(Span(part, code, at, None, (moment.seq,)))
        elif place is not None and at - self.spans[place].from_ms >= DOUBLE_PRESS_MS:
            self._end((part, code), moment)

    def _end(self, key: tuple[str, str], moment: Moment) -> None:
        place = self.on.pop(key)
        span = self.spans[place]
        self.spans[place] = replace(span, to_ms=moment.at_ms, seqs=(*span.seqs, moment.seq))

    def _take_judgement(self, moment: Moment) -> None:
        part, indicator = moment.text("part"), moment.text("indicator")
        if moment.kind is MomentKind.RATING:
            key = (part, indicator, moment.text("behaviour"), moment.number("segment") or 0)
            if moment.text("level"):
                self.ratings[key] = Rating(moment.seq, moment.at_ms, moment.text("level"))
            else:
                self.ratings.pop(key, None)
            return
        tied = self.tied[part, indicator]
        named = moment.data.get("moments")
        for seq in named if isinstance(named, list) else ():
            if moment.flag("on"):
                tied[seq] = None
            else:
                tied.pop(seq, None)

    def _take_count(self, moment: Moment) -> None:
        part, code = moment.text("part"), moment.text("code")
        number = moment.number("number") or 0
        match moment.kind:
            case MomentKind.INTERVAL:
                codes = self.intervals[part].setdefault(number, set())
                (codes.add if moment.flag("on") else codes.discard)(code)
            case MomentKind.TALLY:
                counts = self.tallies[part]
                counts[code] = max(0, counts.get(code, 0) + (moment.number("by") or 0))
            case MomentKind.SCAN:
                answers = moment.data.get("answers")
                found = answers if isinstance(answers, dict) else {}
                self.scans[part][number] = Scan(moment.seq, moment.at_ms, found)
            case MomentKind.CHECK:
                if isinstance(on := moment.data.get("on"), bool):
                    self.checks[part][code] = on
                else:
                    self.checks[part].pop(code, None)
            case MomentKind.SEAT:
                seat = (moment.number("row") or 0, moment.number("column") or 0)
                marks = self.seats[part].setdefault(seat, {})
                marks[moment.text("mark")] = marks.get(moment.text("mark"), 0) + 1
            case MomentKind.SEGMENT:
                self.segments.append((number, moment.at_ms))
