"""Meetings that come again, by the clock on the wall."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.recurrence import MOST_MEETINGS, RepeatRule, moment, starts, wall_clock

ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kolkata",
    "America/Sao_Paulo",
    "UTC",
)
FIRSTS = st.datetimes(datetime(2000, 1, 1), datetime(2060, 1, 1)).map(
    lambda found: found.replace(second=0, microsecond=0, fold=0)
)
RULES = st.builds(
    RepeatRule, every_weeks=st.integers(1, 52), monthly=st.booleans(), count=st.integers(1, MOST_MEETINGS)
)


@given(FIRSTS, RULES)
def test_every_meeting_is_at_the_same_time_on_the_same_weekday(first: datetime, rule: RepeatRule) -> None:
    found = starts(rule, first)
    assert found[0] == first
    assert len(found) == rule.count
    assert {(one.time(), one.weekday()) for one in found} == {(first.time(), first.weekday())}
    assert found == sorted(set(found))


@given(FIRSTS, st.integers(1, 52), st.integers(0, 3000))
def test_weeks_are_counted_and_the_last_day_is_kept(first: datetime, weeks: int, days: int) -> None:
    until = first.date() + timedelta(days=days)
    expected = days // (7 * weeks) + 1
    rule = RepeatRule(weeks, until=until)
    if expected > MOST_MEETINGS:
        with pytest.raises(UserError, match=r"^meeting\.repeat_count$"):
            starts(rule, first)
        return
    found = starts(rule, first)
    assert len(found) == expected
    assert found[-1].date() <= until
    assert {later - earlier for earlier, later in itertools.pairwise(found)} <= {timedelta(weeks=weeks)}


@given(FIRSTS, st.integers(1, MOST_MEETINGS))
def test_each_month_has_one(first: datetime, count: int) -> None:
    found = starts(RepeatRule(monthly=True, count=count), first)
    months = [one.year * 12 + one.month for one in found]
    assert months == list(range(months[0], months[0] + count))
    nth = (first.day - 1) // 7
    if nth < 4:
        assert {(one.day - 1) // 7 for one in found} == {nth}


@given(FIRSTS, RULES, st.sampled_from(ZONES))
def test_a_meeting_at_four_stays_at_four_when_clocks_change(
    first: datetime, rule: RepeatRule, zone: str
) -> None:
    for wall in starts(rule, first)[:30]:
        at = moment(wall, zone)
        assert at.tzinfo is UTC
        shown = wall_clock(at, zone)
        if shown != wall:  # clocks skip this time: the meeting is as much later as they jump
            assert wall_clock(at - timedelta(hours=2), zone) < wall < shown
            assert shown - wall <= timedelta(hours=1)


def test_across_the_end_of_summer_time_the_moment_moves_and_the_clock_does_not() -> None:
    found = starts(RepeatRule(1, count=2), datetime(2026, 10, 19, 16, 0))
    moments = [moment(one, "Europe/Berlin") for one in found]
    assert [one.hour for one in moments] == [14, 15]
    assert [one.astimezone(ZoneInfo("Europe/Berlin")).hour for one in moments] == [16, 16]


def test_a_time_that_clocks_skip_is_an_hour_later() -> None:
    at = moment(datetime(2026, 3, 29, 2, 30), "Europe/Berlin")
    assert wall_clock(at, "Europe/Berlin") == datetime(2026, 3, 29, 3, 30)


def test_the_fifth_weekday_of_a_month_is_the_last_one() -> None:
    found = starts(RepeatRule(monthly=True, count=3), datetime(2026, 9, 29, 10))
    assert [one.date() for one in found] == [date(2026, 9, 29), date(2026, 10, 27), date(2026, 11, 24)]


def test_the_rule_is_written_as_calendars_read_it() -> None:
    first = datetime(2026, 11, 10, 16)
    assert RepeatRule(2, count=5).text(first) == "FREQ=WEEKLY;INTERVAL=2;COUNT=5"
    monthly = RepeatRule(monthly=True, until=date(2027, 6, 30))
    assert monthly.text(first) == "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270630T235959"


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (RepeatRule(), "meeting.repeat_end"),
        (RepeatRule(1, count=2, until=date(2030, 1, 1)), "meeting.repeat_end"),
        (RepeatRule(0, count=2), "meeting.repeat_weeks"),
        (RepeatRule(53, count=2), "meeting.repeat_weeks"),
        (RepeatRule(1, count=0), "meeting.repeat_count"),
        (RepeatRule(1, count=201), "meeting.repeat_count"),
        (RepeatRule(1, until=date(2020, 1, 1)), "meeting.repeat_ends_before"),
    ],
)
def test_a_rule_without_a_good_end_is_refused(rule: RepeatRule, code: str) -> None:
    with pytest.raises(UserError) as refused:
        starts(rule, datetime(2026, 11, 23, 10))
    assert refused.value.code == code


def test_times_with_a_zone_are_a_mistake() -> None:
    with pytest.raises(ValueError, match="wall-clock"):
        starts(RepeatRule(1, count=1), datetime(2026, 11, 23, 10, tzinfo=UTC))
