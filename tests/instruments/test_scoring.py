"""Scores equal what is worked out in another way."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorapp.instruments.lesson import fold
from mentorapp.instruments.model import Area, Indicator, Instrument, Level, Ratings, Scale, Segments
from mentorapp.instruments.moments import Moment, MomentKind
from mentorapp.instruments.scoring import ALL_NA, NOT_RATED, Scores, scores

AREAS = {"x": ("1", "2"), "y": ("3", "4", "5", "6"), "z": ("7", "8", "9")}
FIVE = Scale("five", tuple(Level(str(n), str(n), n) for n in range(1, 6)))
PART = Ratings(
    "r",
    "Rated",
    tuple(Indicator(key, key, "five", area, may_be_na=True) for area, keys in AREAS.items() for key in keys),
    tuple(Area(key, key) for key in AREAS),
    by_segment=True,
)
TOOL = Instrument("t", "Tool", (PART,), segments=Segments(2, 15), scales=(FIVE,))
CELLS = [(key, segment) for keys in AREAS.values() for key in keys for segment in (1, 2)]


def scored(levels: dict[tuple[str, int], str]) -> Scores:
    moments = [
        Moment(n, n, MomentKind.RATING, {"part": "t:r", "indicator": key, "segment": segment, "level": level})
        for n, ((key, segment), level) in enumerate(levels.items(), 1)
    ]
    return scores(fold(moments, {"t": TOOL}), TOOL)


@given(st.lists(st.integers(1, 5), min_size=18, max_size=18))
def test_areas_weigh_alike_whatever_they_hold(levels: list[int]) -> None:
    given_levels = dict(zip(CELLS, levels, strict=True))
    found = scored({cell: str(level) for cell, level in given_levels.items()})
    means = [
        Fraction(sum(n for (key, _), n in given_levels.items() if key in keys), 2 * len(keys))
        for keys in AREAS.values()
    ]
    assert [one.value for one in found.areas] == pytest.approx([float(mean) for mean in means], abs=1e-9)
    assert found.overall[0].value == pytest.approx(float(sum(means) / 3), abs=1e-9)


def test_nothing_rated_and_nothing_that_applies_have_no_score_and_say_so() -> None:
    empty = scored({}).overall[0]
    assert (empty.value, empty.why) == (None, NOT_RATED)
    away = scored(dict.fromkeys(CELLS, "na")).overall[0]
    assert (away.value, away.why) == (None, ALL_NA)
