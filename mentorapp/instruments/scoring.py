"""Scores of rated indicators, of their areas and over all, by the instrument's own rules.

An indicator rated in several segments scores the mean of them; an area the mean (or the sum) of its
indicators, and the overall score that of the areas, each area alike. What was not rated, or does not apply,
is left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mentorapp.instruments.lesson import Lesson
from mentorapp.instruments.model import NOT_APPLICABLE, Indicator, Instrument, Ratings, Scoring
from mentorapp.instruments.moments import part_name

NOT_RATED = "not_rated"
ALL_NA = "all_na"
NO_SCORE = "no_score"


@dataclass(frozen=True)
class Score:
    """A score; without a ``value``, ``why`` says why. ``n`` of ``of`` things below it had one."""

    part: str
    key: str
    label: str
    value: float | None
    n: int
    of: int
    why: str = ""


@dataclass(frozen=True)
class Scores:
    """Scores of the indicators, of the areas, and one over all for each rated part."""

    indicators: tuple[Score, ...]
    areas: tuple[Score, ...]
    overall: tuple[Score, ...]


def scores(lesson: Lesson, instrument: Instrument) -> Scores:
    """Return the scores of a lesson by one of its instruments."""
    indicators: list[Score] = []
    areas: list[Score] = []
    overall: list[Score] = []
    for part in instrument.parts:
        if not isinstance(part, Ratings):
            continue
        name = part_name(instrument.key, part.key)
        own = {one.key: _indicator(lesson, instrument, part, one) for one in part.indicators}
        made = []
        for area in part.areas:
            below = [own[one.key] for one in part.indicators if one.area == area.key]
            made.append(_combined(name, area.key, area.label, below, area.scoring))
        indicators += own.values()
        areas += made
        overall.append(_combined(name, "", part.label, made or list(own.values()), part.overall))
    return Scores(tuple(indicators), tuple(areas), tuple(overall))


def _indicator(lesson: Lesson, instrument: Instrument, part: Ratings, one: Indicator) -> Score:
    name = part_name(instrument.key, part.key)
    count = instrument.segments.count if part.by_segment and instrument.segments else 0
    segments = range(1, count + 1) if count else range(1)
    found = [_in_segment(lesson, instrument, name, one, segment) for segment in segments]
    return _combined(name, one.key, one.label, found, Scoring.MEAN)


def _in_segment(lesson: Lesson, instrument: Instrument, name: str, one: Indicator, segment: int) -> Score:
    if one.scoring is Scoring.JUDGED:
        return _rated(lesson, instrument, name, one.key, "", one.scale, segment)
    below = [
        _rated(lesson, instrument, name, one.key, each.key, each.scale, segment) for each in one.behaviours
    ]
    return _combined(name, one.key, one.label, below, one.scoring)


def _rated(
    lesson: Lesson,
    instrument: Instrument,
    name: str,
    indicator: str,
    behaviour: str,
    scale: str,
    segment: int,
) -> Score:
    rating = lesson.ratings.get((name, indicator, behaviour, segment))
    level = None if rating is None else instrument.scale(scale).level(rating.level)
    if level is not None and level.value is not None:
        return Score(name, indicator, "", level.value, 1, 1)
    if rating is None:
        return Score(name, indicator, "", None, 0, 1, NOT_RATED)
    return Score(name, indicator, "", None, 0, 1, ALL_NA if rating.level == NOT_APPLICABLE else NO_SCORE)


def _combined(part: str, key: str, label: str, below: Sequence[Score], how: Scoring) -> Score:
    values = [one.value for one in below if one.value is not None]
    if how not in (Scoring.MEAN, Scoring.SUM):
        return Score(part, key, label, None, len(values), len(below), NO_SCORE)
    if not values:
        reasons = {one.why for one in below}
        why = reasons.pop() if len(reasons) == 1 else NOT_RATED
        return Score(part, key, label, None, 0, len(below), why)
    total = sum(values)
    value = total / len(values) if how is Scoring.MEAN else total
    return Score(part, key, label, value, len(values), len(below))
