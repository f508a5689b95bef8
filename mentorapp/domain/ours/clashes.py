"""What overlaps what, and how things that overlap stand side by side. Moments are UTC.

A span is half open: it begins at its start and is over at its end, so that a meeting until ten and one from
ten on do not clash. A span without length takes up no time and clashes with nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Span:
    """From ``start`` until just before ``end``."""

    start: datetime
    end: datetime

    def overlaps(self, other: Span) -> bool:
        """Return whether there is a moment that lies in both."""
        return max(self.start, other.start) < min(self.end, other.end)


@dataclass(frozen=True)
class Lane:
    """Where a span stands among those it overlaps: the ``number``-th (from 0) of ``count`` side by side."""

    number: int
    count: int


def overlapping(spans: Sequence[Span]) -> frozenset[int]:
    """Return the places in ``spans`` of those that overlap another one; in the order n log n."""
    found: set[int] = set()
    longest: int | None = None
    for place in sorted(range(len(spans)), key=lambda place: (spans[place].start, spans[place].end)):
        span = spans[place]
        if span.start >= span.end:
            continue
        if longest is not None and spans[longest].overlaps(span):
            found |= {longest, place}
        if longest is None or span.end > spans[longest].end:
            longest = place
    return frozenset(found)


def side_by_side(spans: Sequence[Span]) -> list[Lane]:
    """Return a lane for each span, so that no two that overlap share one; ``count`` is alike in a cluster.

    A cluster is what hangs together by overlaps. The lanes are as few as the most that overlap at once.
    """
    order = sorted(range(len(spans)), key=lambda place: (spans[place].start, spans[place].end))
    lanes = [Lane(0, 1)] * len(spans)
    cluster: list[tuple[int, int]] = []
    ends: list[datetime] = []
    for place in order:
        span = spans[place]
        if ends and span.start >= max(ends):
            _close(lanes, cluster, len(ends))
            cluster, ends = [], []
        number = next((lane for lane, end in enumerate(ends) if end <= span.start), len(ends))
        ends[number : number + 1] = [span.end]
        cluster.append((place, number))
    _close(lanes, cluster, len(ends))
    return lanes


def _close(lanes: list[Lane], cluster: list[tuple[int, int]], count: int) -> None:
    for place, number in cluster:
        lanes[place] = Lane(number, count)
