"""The fold: what an observation's journal of moments amounts to.

Nothing here is stored. Adding a moment costs the same however many there are; a correction, an undo, or a
moment of an earlier time than the last folds everything anew, so that what comes out depends on the journal
alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from itertools import pairwise

from mentorapp.instruments.facts import Facts, Span
from mentorapp.instruments.model import Instrument, Intervals
from mentorapp.instruments.moments import Moment, part_name
from mentorapp.instruments.standing import CORRECTIONS, JUDGEMENTS, NOT_UNDONE, Corrections

LONG_GAP_MS = 5 * 60 * 1000
"""So long without any moment is pointed out in the review."""


class Lesson(Facts):
    """An observation as its moments tell it, made with these instruments (by key)."""

    def __init__(self, instruments: Mapping[str, Instrument]) -> None:
        super().__init__(
            {part_name(key, part.key): part for key, one in instruments.items() for part in one.parts}
        )
        self.instruments = dict(instruments)
        self.moments: list[Moment] = []
        self._corrections = Corrections()
        self._latest_ms = 0

    @property
    def running(self) -> bool:
        """Whether it has begun and is not finished; a paused one is running."""
        return self.started and not self.finished

    def add(self, moment: Moment) -> None:
        """Take in the next moment."""
        self.moments.append(moment)
        early = moment.kind not in JUDGEMENTS and moment.at_ms < self._latest_ms
        if self._corrections.take(moment) or early:
            self._fold_again()
        else:
            self._take_standing(moment)

    def evidence(self, part: str, indicator: str) -> tuple[int, ...]:
        """Return the numbers of the moments tied to an indicator, in the order in which they were tied."""
        return tuple(self.tied.get((part, indicator), ()))

    def length_ms(self, now_ms: int = 0) -> int:
        """Return how long it was, or has been at ``now_ms`` if it is running, pauses left out."""
        end = self.end_ms if self.finished else max(now_ms, self.end_ms)
        return max(0, end - sum(pause.length_ms(end) for pause in self.pauses))

    def state_on(self, part: str) -> tuple[str, ...]:
        """Return the states of a part that are on."""
        return tuple(code for where, code in self.on if where == part)

    def is_struck(self, seq: int) -> bool:
        """Return whether a moment was taken back."""
        return self._corrections.is_struck(seq)

    def undoable(self, without: Collection[int] = ()) -> int | None:
        """Return the number of the last moment that undo would take back, ``None`` where there is none.

        ``without`` are numbers that are being taken back already.
        """
        for moment in reversed(self.moments):
            gone = moment.seq in without or self.is_struck(moment.seq)
            if moment.kind not in NOT_UNDONE and not gone:
                return moment.seq
        return None

    def gaps(self) -> list[Span]:
        """Return the times of more than five minutes in which nothing was recorded, pauses left out."""
        times = sorted(one.at_ms for one in self.moments if one.kind not in CORRECTIONS)
        found = [
            Span("", "", before, after) for before, after in pairwise(times) if after - before > LONG_GAP_MS
        ]
        return [gap for gap in found if not any(_within(gap, pause) for pause in self.pauses)]

    def unclosed(self) -> list[Span]:
        """Return the states that were never ended: they last until the end of the lesson."""
        return [span for span in self.spans if span.to_ms is None]

    def _fold_again(self) -> None:
        Facts.__init__(self, self.parts)
        self._latest_ms = 0
        for moment in self._corrections.standing(self.moments):
            self._take_standing(moment)

    def _take_standing(self, moment: Moment) -> None:
        if moment.kind not in JUDGEMENTS:
            self._latest_ms = moment.at_ms
        self.take(moment, amended=self._corrections.is_amended(moment.seq))


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
