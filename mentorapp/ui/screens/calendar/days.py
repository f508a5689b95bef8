"""A week cut into days: which part of a block stands on which day, beside what, and the hours needed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from mentorapp.domain.ours.clashes import Span, side_by_side
from mentorapp.services.calendar import Block, BlockKind
from mentorapp.ui.screens.calendar import looks

DAYS = 7
SLOT = 30
"""Minutes between the places where the arrows stop; the least that a block takes up beside others."""
FIRST_HOUR, LAST_HOUR = 8, 18
PROTECTED_FROM, PROTECTED_UNTIL = 6, 21
"""Protected time widens the day as far as this: nights are not shown for its sake."""
_ORIGIN = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Piece:
    """The part of a block on one day; minutes by the clock on the wall, its lane among ``lanes``."""

    row: int
    day: int
    start: int
    end: int
    ground: bool = False
    """Whether it lies under all else, as protected time does."""
    lane: int = 0
    lanes: int = 1


@dataclass(frozen=True)
class CutWeek:
    """The pieces in the order of painting, the rows that last all of each day, and the hours needed."""

    pieces: tuple[Piece, ...] = ()
    all_day: tuple[tuple[int, ...], ...] = ((),) * DAYS
    hours: tuple[int, int] = (FIRST_HOUR, LAST_HOUR)

    def on(self, day: int) -> list[Piece]:
        """Return the pieces of a day in the order in which the arrows reach them."""
        pieces = [piece for piece in self.pieces if piece.day == day]
        return sorted(pieces, key=lambda piece: (piece.start, piece.lane, piece.end, piece.row))

    def is_empty(self, day: int) -> bool:
        """Return whether nothing stands on a day."""
        return not self.all_day[day] and all(piece.day != day for piece in self.pieces)


def cut(blocks: Sequence[Block], monday: date) -> CutWeek:
    """Return the week from ``monday`` with these blocks."""
    all_day: list[list[int]] = [[] for _ in range(DAYS)]
    timed: list[list[Piece]] = [[] for _ in range(DAYS)]
    for row, block in enumerate(blocks):
        for day in looks.days_of(block):
            number = (day - monday).days
            if not 0 <= number < DAYS:
                continue
            if block.all_day:
                all_day[number].append(row)
            else:
                start, end = looks.minute_of(block.start, day), looks.minute_of(block.end, day)
                ground = block.kind is BlockKind.PROTECTED
                timed[number].append(Piece(row, number, start, max(end, start + 1), ground))
    pieces = tuple(piece for day_pieces in timed for piece in _laned(day_pieces))
    return CutWeek(pieces, tuple(tuple(rows) for rows in all_day), _hours(pieces))


def _laned(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces of a day, the ground first, and side by side what would hide each other."""
    front = [piece for piece in pieces if not piece.ground]
    spans = [
        Span(_ORIGIN + timedelta(minutes=piece.start), _ORIGIN + timedelta(minutes=_looks_until(piece)))
        for piece in front
    ]
    lanes = zip(front, side_by_side(spans), strict=True)
    ground = [piece for piece in pieces if piece.ground]
    return ground + [replace(piece, lane=lane.number, lanes=lane.count) for piece, lane in lanes]


def _looks_until(piece: Piece) -> int:
    return max(piece.end, piece.start + SLOT)


def _hours(pieces: Sequence[Piece]) -> tuple[int, int]:
    first, last = FIRST_HOUR, LAST_HOUR
    for piece in pieces:
        start, end = piece.start // 60, -(-piece.end // 60)
        if piece.ground:
            start, end = max(start, PROTECTED_FROM), min(end, PROTECTED_UNTIL)
        if start < end:
            first, last = min(first, start), max(last, end)
    return first, last
