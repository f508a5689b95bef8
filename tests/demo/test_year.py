from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from mentorapp.demo.year import days_for, moments, weight

UNTIL = date(2026, 11, 23)


def year(count: int = 1000) -> list[date]:
    return days_for(count, UNTIL - timedelta(days=365), UNTIL, UNTIL, random.Random(1))


def test_days_are_in_order_within_the_year_and_end_on_its_last() -> None:
    days = year()
    assert len(days) == 1000
    assert days == sorted(days)
    assert days[0] >= UNTIL - timedelta(days=365)
    assert days[-1] == UNTIL


def test_september_is_dense_and_holidays_are_quiet() -> None:
    days = year(4000)
    months = [sum(day.month == month for day in days) for month in range(1, 13)]
    assert months[8] == max(months)
    assert months[8] > 1.5 * sorted(months)[-2]
    assert sum(date(2026, 7, 12) <= day <= date(2026, 8, 22) for day in days) < 60
    assert sum(day.weekday() >= 5 for day in days) < 300


@pytest.mark.parametrize("until", [date(2026, 8, 5), date(2026, 12, 27), date(2027, 1, 2), date(2028, 2, 29)])
def test_the_last_days_are_never_empty_whatever_the_season(until: date) -> None:
    days = days_for(1000, until - timedelta(days=365), until, until, random.Random(1))
    assert sum(day > until - timedelta(days=7) for day in days) >= 5
    assert weight(until - timedelta(days=3), until) > 0


def test_moments_go_forward_at_the_hours_of_such_notes() -> None:
    days = year(300)
    kinds = random.Random(2).choices(["visit", "message", "prepare", "worry"], k=300)
    found = moments(days, kinds, UNTIL, random.Random(3))
    assert found == sorted(found)
    assert [moment.date() for moment in found] == days
    assert all(6 <= moment.hour <= 21 for moment in found)
    lone = [
        moment.hour
        for moment, kind, day in zip(found, kinds, days, strict=True)
        if kind == "message" and days.count(day) == 1 and day.weekday() < 5 and day != UNTIL
    ]
    assert lone
    assert all(17 <= hour <= 21 for hour in lone)


def test_the_notes_of_the_last_day_are_written_early() -> None:
    found = moments([UNTIL, UNTIL], ["message", "visit"], UNTIL, random.Random(3))
    assert all(moment.hour < 8 for moment in found)
