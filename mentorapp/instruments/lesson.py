"""The fold: what an observation's journal of moments amounts to.

Nothing here is stored. Adding a moment costs the same however many there are; a correction or an undo folds
everything anew. Times are milliseconds on the lesson's clock.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise

from mentorapp.instruments.model import Instrument, Intervals, Part, States
from mentorapp.instruments.moments import Moment, MomentKind, part_name

DOUBLE_PRESS_MS = 400
"""A state pressed again within so little time was pressed once."""
LONG_GAP_MS = 5 * 60 * 1000
"""So long without any moment is pointed out in the review."""
TEACHER = "teacher"
PUPIL = "pupil"
_CORRECTIONS = frozenset({MomentKind.AMEND, MomentKind.STRIKE})
_CLOCK = frozenset({MomentKind.START, MomentKind.PAUSE, MomentKind.RESUME, MomentKind.FINISH})


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
class _Facts:
    """What the moments so far amount to."""

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
    evidence: dict[tuple[str, str], dict[int, None]] = field(default_factory=lambda: defaultdict(dict))
    marks: list[Mark] = field(default_factory=list)


class Lesson:
    """An observation as its moments tell it, made with these instruments (by key)."""

    def __init__(self, instruments: Mapping[str, Instrument]) -> None:
        self.instruments = dict(instruments)
        self._parts: dict[str, Part] = {
            part_name(key, part.key): part for key, one in self.instruments.items() for part in one.parts
        }
        self.moments: list[Moment] = []
        self._struck: dict[int, bool] = {}
        self._amended: dict[int, list[Moment]] = defaultdict(list)
        self._facts = _Facts()

    # what it amounts to

    @property
    def running(self) -> bool:
        """Whether it has begun and is not finished; a paused one is running."""
        return self._facts.started and not self._facts.finished

    @property
    def paused(self) -> bool:
        """Whether it is paused."""
        return self._facts.paused

    @property
    def finished(self) -> bool:
        """Whether it is over."""
        return self._facts.finished

    @property
    def lines(self) -> list[Line]:
        """The script, in the order of the clock."""
        return self._facts.lines

    @property
    def events(self) -> list[Event]:
        """The codes, in the order in which they were pressed."""
        return self._facts.events

    @property
    def spans(self) -> list[Span]:
        """The states in the order of their beginning."""
        return self._facts.spans

    @property
    def pauses(self) -> list[Span]:
        """When it was paused."""
        return self._facts.pauses

    @property
    def segments(self) -> list[tuple[int, int]]:
        """Numbers of the segments and when each began."""
        return self._facts.segments

    @property
    def intervals(self) -> Mapping[str, Mapping[int, set[str]]]:
        """The codes of each interval (from 1), by part; one that nothing was pressed in is not there."""
        return self._facts.intervals

    @property
    def tallies(self) -> Mapping[str, Mapping[str, int]]:
        """The counters by part and code."""
        return self._facts.tallies

    @property
    def scans(self) -> Mapping[str, Mapping[int, Scan]]:
        """The scans by part and number (from 1)."""
        return self._facts.scans

    @property
    def checks(self) -> Mapping[str, Mapping[str, bool]]:
        """What was there or was not, by part and code."""
        return self._facts.checks

    @property
    def questions(self) -> list[Question]:
        """The log of questions."""
        return self._facts.questions

    @property
    def seats(self) -> Mapping[str, Mapping[tuple[int, int], Mapping[str, int]]]:
        """How often each seat (row, column) got each mark, by part."""
        return self._facts.seats

    @property
    def ratings(self) -> Mapping[RatingKey, Rating]:
        """The ratings that stand."""
        return self._facts.ratings

    @property
    def marks(self) -> list[Mark]:
        """What was marked."""
        return self._facts.marks

    def evidence(self, part: str, indicator: str) -> tuple[int, ...]:
        """Return the numbers of the moments tied to an indicator, in the order in which they were tied."""
        return tuple(self._facts.evidence.get((part, indicator), ()))

    def length_ms(self, now_ms: int = 0) -> int:
        """Return how long it was, or has been at ``now_ms`` if it is running, pauses left out."""
        end = self._facts.end_ms if self.finished else max(now_ms, self._facts.end_ms)
        return max(0, end - sum(pause.length_ms(end) for pause in self.pauses))

    @property
    def end_ms(self) -> int:
        """When the last moment was."""
        return self._facts.end_ms

    def state_on(self, part: str) -> tuple[str, ...]:
        """Return the states of a part that are on."""
        return tuple(code for where, code in self._facts.on if where == part)

    def is_struck(self, seq: int) -> bool:
        """Return whether a moment was taken back."""
        return self._struck.get(seq, False)

    def undoable(self) -> int | None:
        """Return the number of the last moment that undo would take back, or ``None``."""
        for moment in reversed(self.moments):
            if moment.kind not in _CORRECTIONS | _CLOCK and not self.is_struck(moment.seq):
                return moment.seq
        return None

    def gaps(self) -> list[Span]:
        """Return the times of more than five minutes in which nothing was recorded, pauses left out."""
        times = sorted(one.at_ms for one in self.moments if one.kind not in _CORRECTIONS)
        found = [
            Span("", "", before, after) for before, after in pairwise(times) if after - before > LONG_GAP_MS
        ]
        return [gap for gap in found if not any(_within(gap, pause) for pause in self.pauses)]

    def unclosed(self) -> list[Span]:
        """Return the states that were never ended: they last until the end of the lesson."""
        return [span for span in self.spans if span.to_ms is None]

    # folding

    def add(self, moment: Moment) -> None:
        """Take in the next moment."""
        self.moments.append(moment)
        target = moment.number("of")
        if moment.kind is MomentKind.STRIKE and target is not None:
            self._struck[target] = moment.flag("on")
            self._fold_again()
        elif moment.kind is MomentKind.AMEND and target is not None:
            self._amended[target].append(moment)
            self._fold_again()
        else:
            self._take(moment)

    def _fold_again(self) -> None:
        self._facts = _Facts()
        for moment in sorted(
            (self._as_amended(one) for one in self.moments if not self.is_struck(one.seq)),
            key=lambda one: (one.at_ms, one.seq),
        ):
            self._take(moment)

    def _as_amended(self, moment: Moment) -> Moment:
        for change in self._amended.get(moment.seq, ()):
            if self.is_struck(change.seq):
                continue
            at = change.number("at_ms")
            changed = change.data.get("changed")
            moment = replace(
                moment,
                at_ms=moment.at_ms if at is None else at,
                data={**moment.data, **changed} if isinstance(changed, dict) else moment.data,
            )
        return moment

    def _take(self, moment: Moment) -> None:
        if moment.kind in _CORRECTIONS:
            return
        self._facts.end_ms = max(self._facts.end_ms, moment.at_ms)
        match moment.kind:
            case MomentKind.START | MomentKind.PAUSE | MomentKind.RESUME | MomentKind.FINISH:
                self._take_clock(moment)
            case MomentKind.LINE | MomentKind.CODE | MomentKind.MARK | MomentKind.QUESTION:
                self._take_event(moment)
            case MomentKind.STATE:
                self._take_state(moment)
            case MomentKind.RATING | MomentKind.EVIDENCE:
                self._take_judgement(moment)
            case _:
                self._take_count(moment)

    def _take_clock(self, moment: Moment) -> None:
        facts = self._facts
        match moment.kind:
            case MomentKind.START:
                facts.started = True
            case MomentKind.PAUSE if not facts.paused:
                facts.paused = True
                facts.pauses.append(Span("", "", moment.at_ms, None, (moment.seq,)))
            case MomentKind.RESUME | MomentKind.FINISH:
                if facts.paused:
                    facts.paused = False
                    facts.pauses[-1] = replace(facts.pauses[-1], to_ms=moment.at_ms)
                facts.finished = facts.finished or moment.kind is MomentKind.FINISH

    def _take_event(self, moment: Moment) -> None:
        facts, seq, at = self._facts, moment.seq, moment.at_ms
        match moment.kind:
            case MomentKind.LINE:
                began = moment.number("began_ms")
                line = Line(
                    seq, at, at if began is None else min(began, at), moment.text("voice"),
                    moment.text("speaker"), moment.text("text"), amended=seq in self._amended,
                )  # fmt: skip
                facts.lines.append(line)
            case MomentKind.CODE:
                event = Event(seq, at, moment.text("part"), moment.text("code"), moment.number("line"))
                facts.events.append(event)
            case MomentKind.MARK:
                facts.marks.append(Mark(seq, at, moment.text("text")))
            case MomentKind.QUESTION:
                question = Question(
                    seq, at, moment.text("part"), moment.text("level"), moment.text("whom"),
                    moment.number("line"), moment.number("wait1_ms"), moment.number("wait2_ms"),
                )  # fmt: skip
                facts.questions.append(question)

    def _take_state(self, moment: Moment) -> None:
        """Switch a state: an exclusive one ends the others of its part, a double press counts once."""
        facts, part, code, at = self._facts, moment.text("part"), moment.text("code"), moment.at_ms
        place = facts.on.get((part, code))
        if moment.flag("on"):
            if place is not None:
                return
            kind = self._parts.get(part)
            if not isinstance(kind, States) or kind.exclusive:
                for other in [key for key in facts.on if key[0] == part]:
                    self._end(other, moment)
            facts.on[part, code] = len(facts.spans)
            facts.spans.append(Span(part, code, at, None, (moment.seq,)))
        elif place is not None and at - facts.spans[place].from_ms >= DOUBLE_PRESS_MS:
            self._end((part, code), moment)

    def _end(self, key: tuple[str, str], moment: Moment) -> None:
        place = self._facts.on.pop(key)
        span = self._facts.spans[place]
        self._facts.spans[place] = replace(span, to_ms=moment.at_ms, seqs=(*span.seqs, moment.seq))

    def _take_judgement(self, moment: Moment) -> None:
        part, indicator = moment.text("part"), moment.text("indicator")
        if moment.kind is MomentKind.RATING:
            key = (part, indicator, moment.text("behaviour"), moment.number("segment") or 0)
            if moment.text("level"):
                self._facts.ratings[key] = Rating(moment.seq, moment.at_ms, moment.text("level"))
            else:
                self._facts.ratings.pop(key, None)
            return
        tied = self._facts.evidence[part, indicator]
        named = moment.data.get("moments")
        for seq in named if isinstance(named, list) else ():
            if moment.flag("on"):
                tied[seq] = None
            else:
                tied.pop(seq, None)

    def _take_count(self, moment: Moment) -> None:
        facts, part, code = self._facts, moment.text("part"), moment.text("code")
        number = moment.number("number") or 0
        match moment.kind:
            case MomentKind.INTERVAL:
                codes = facts.intervals[part].setdefault(number, set())
                (codes.add if moment.flag("on") else codes.discard)(code)
            case MomentKind.TALLY:
                counts = facts.tallies[part]
                counts[code] = max(0, counts.get(code, 0) + (moment.number("by") or 0))
            case MomentKind.SCAN:
                answers = moment.data.get("answers")
                found = answers if isinstance(answers, dict) else {}
                facts.scans[part][number] = Scan(moment.seq, moment.at_ms, found)
            case MomentKind.CHECK:
                if isinstance(on := moment.data.get("on"), bool):
                    facts.checks[part][code] = on
                else:
                    facts.checks[part].pop(code, None)
            case MomentKind.SEAT:
                seat = (moment.number("row") or 0, moment.number("column") or 0)
                marks = facts.seats[part].setdefault(seat, {})
                marks[moment.text("mark")] = marks.get(moment.text("mark"), 0) + 1
            case MomentKind.SEGMENT:
                facts.segments.append((number, moment.at_ms))


def fold(moments: Iterable[Moment], instruments: Mapping[str, Instrument]) -> Lesson:
    """Return what ``moments`` amount to."""
    lesson = Lesson(instruments)
    for moment in moments:
        lesson.add(moment)
    return lesson


def interval_at(part: Intervals, at_ms: int) -> int:
    """Return the number (from 1) of the interval that a moment falls in."""
    return at_ms // (part.seconds * 1000) + 1


def _within(gap: Span, pause: Span) -> bool:
    return (
        pause.to_ms is not None and gap.from_ms >= pause.from_ms - 1 and (gap.to_ms or 0) <= pause.to_ms + 1
    )
