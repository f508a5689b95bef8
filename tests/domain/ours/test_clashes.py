"""What overlaps what: half-open spans, and lanes side by side."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from mentorapp.domain.ours.clashes import Lane, Span, overlapping, side_by_side

NINE = datetime(2026, 11, 23, 9, tzinfo=UTC)


def span(start: int, end: int) -> Span:
    return Span(NINE + timedelta(minutes=start), NINE + timedelta(minutes=end))


spans = st.lists(
    st.tuples(st.integers(0, 200), st.integers(0, 90)).map(lambda pair: span(pair[0], sum(pair))), max_size=14
)


def test_what_ends_when_another_begins_does_not_clash() -> None:
    assert not span(0, 60).overlaps(span(60, 90))
    assert span(0, 61).overlaps(span(60, 90))
    assert overlapping([span(0, 60), span(60, 90)]) == frozenset()


def test_what_takes_no_time_clashes_with_nothing() -> None:
    assert not span(10, 10).overlaps(span(0, 60))
    assert overlapping([span(0, 60), span(10, 10)]) == frozenset()


def test_a_long_one_clashes_with_every_short_one_in_it() -> None:
    assert overlapping([span(0, 200), span(10, 20), span(100, 110), span(200, 210)]) == {0, 1, 2}


@given(spans)
def test_the_quick_answer_is_the_answer_of_every_pair(given_spans: list[Span]) -> None:
    pairs = combinations(range(len(given_spans)), 2)
    slow = {place for pair in pairs if given_spans[pair[0]].overlaps(given_spans[pair[1]]) for place in pair}
    assert overlapping(given_spans) == slow


@given(spans, spans)
def test_overlapping_is_mutual_and_at_a_moment_of_both(some: list[Span], others: list[Span]) -> None:
    for one in some:
        for other in others:
            assert one.overlaps(other) == other.overlaps(one)
            shared = any(
                one.start <= moment < one.end and other.start <= moment < other.end
                for moment in (one.start, other.start)
            )
            assert one.overlaps(other) == shared


@given(spans)
def test_nothing_that_overlaps_shares_a_lane_and_no_lane_is_wasted(given_spans: list[Span]) -> None:
    lanes = side_by_side(given_spans)
    for one, other in combinations(range(len(given_spans)), 2):
        if given_spans[one].overlaps(given_spans[other]):
            assert lanes[one].number != lanes[other].number
            assert lanes[one].count == lanes[other].count
    for place, lane in enumerate(lanes):
        assert 0 <= lane.number < lane.count
        at_once = [sum(other.start <= s.start < other.end for other in given_spans) for s in given_spans]
        assert lane.count <= max(1, *at_once), place


def test_three_at_once_stand_in_three_lanes_and_one_alone_has_the_whole_width() -> None:
    assert side_by_side([span(0, 60), span(10, 50), span(20, 40), span(60, 90)]) == [
        Lane(0, 3),
        Lane(1, 3),
        Lane(2, 3),
        Lane(0, 1),
    ]
    assert side_by_side([]) == []
