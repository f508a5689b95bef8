"""Protected time follows the clock on the wall, also in the nights in which clocks are changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentorapp.domain.errors import UserError
from mentorapp.domain.mine.protected import ProtectedFields
from mentorapp.domain.ours.clashes import Span

BERLIN = ZoneInfo("Europe/Berlin")
FRIDAY = ProtectedFields("Writing", 4, time(14), 120)
ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "UTC", "Asia/Kathmandu")


def utc(month: int, day: int, hour: int = 0, minute: int = 0, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


def spans(fields: ProtectedFields, start: datetime, end: datetime) -> list[Span]:
    return list(fields.between(start, end, BERLIN))


def test_two_in_the_afternoon_stays_so_when_clocks_are_changed() -> None:
    assert spans(FRIDAY, utc(10, 19), utc(11, 2)) == [
        Span(utc(10, 23, 12), utc(10, 23, 14)),
        Span(utc(10, 30, 13), utc(10, 30, 15)),
    ]


def test_a_night_reaches_into_the_next_day() -> None:
    night = ProtectedFields("Sleep", 0, time(22), 8 * 60)
    assert spans(night, utc(11, 24, 0), utc(11, 24, 1)) == [Span(utc(11, 23, 21), utc(11, 24, 5))]


def test_an_hour_that_is_skipped_in_spring_is_not_there() -> None:
    skipped = ProtectedFields("", 6, time(2), 60)
    assert spans(skipped, utc(3, 29), utc(3, 30)) == []
    assert spans(replace(skipped, minutes=90), utc(3, 29), utc(3, 30)) == [
        Span(utc(3, 29, 1), utc(3, 29, 1, 30))
    ]
    until_half_past_two = replace(skipped, starts=time(1, 30))
    assert spans(until_half_past_two, utc(3, 29), utc(3, 30)) == [Span(utc(3, 29, 0, 30), utc(3, 29, 1))]
    from_half_past_two = replace(skipped, starts=time(2, 30))
    assert spans(from_half_past_two, utc(3, 29), utc(3, 30)) == [Span(utc(3, 29, 1), utc(3, 29, 1, 30))]


def test_an_hour_that_comes_twice_in_autumn_is_protected_twice() -> None:
    twice = ProtectedFields("", 6, time(2), 60)
    assert spans(twice, utc(10, 25), utc(10, 26)) == [Span(utc(10, 25, 0), utc(10, 25, 2))]


def test_it_begins_and_ends_on_its_days() -> None:
    season = replace(FRIDAY, from_on=date(2026, 11, 13), until_on=date(2026, 11, 20))
    assert [span.start.day for span in spans(season, utc(11, 1), utc(11, 30))] == [13, 20]


@settings(max_examples=40)
@given(
    zone=st.sampled_from(ZONES),
    day=st.dates(date(2011, 12, 20), date(2030, 1, 1)),
    starts=st.times(),
    minutes=st.integers(1, 24 * 60),
)
def test_every_minute_whose_clock_is_in_the_hours_is_protected_and_no_other(
    zone: str, day: date, starts: time, minutes: int
) -> None:
    place = ZoneInfo(zone)
    fields = ProtectedFields("", day.weekday(), starts, minutes).checked()
    wall = datetime.combine(day, fields.starts)
    over = wall + timedelta(minutes=minutes)
    noon = datetime.combine(day, time(12), UTC)
    found = list(fields.between(noon - timedelta(days=2), noon + timedelta(days=3), place))
    assert len(found) <= 1
    moment = noon - timedelta(days=2)
    while moment < noon + timedelta(days=3):
        shown = moment.astimezone(place).replace(tzinfo=None)
        if wall <= shown < over:
            assert any(span.start <= moment < span.end for span in found)
        elif found and not _twice(moment, place):
            assert not any(span.start <= moment < span.end for span in found)
        moment += timedelta(minutes=30)


def _twice(moment: datetime, zone: ZoneInfo) -> bool:
    """Return whether clocks are set back within some hours of ``moment``."""
    hours = (moment + timedelta(hours=hour) for hour in range(-3, 4))
    offsets = [when.astimezone(zone).utcoffset() for when in hours]
    return len(set(offsets)) > 1


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        ({"weekday": 7}, "calendar.no_such_day"),
        ({"minutes": 0}, "calendar.bad_length"),
        ({"minutes": 24 * 60 + 1}, "calendar.bad_length"),
        ({"from_on": date(2026, 2, 1), "until_on": date(2026, 1, 1)}, "calendar.ends_before_it_begins"),
        ({"title": "\x00"}, "text.control_characters"),
    ],
)
def test_what_cannot_be_kept_is_refused(bad: dict[str, object], code: str) -> None:
    with pytest.raises(UserError) as refused:
        replace(FRIDAY, **bad).checked()  # type: ignore[arg-type]
    assert refused.value.code == code
