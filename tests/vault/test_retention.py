"""Which backups are kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mentorapp.vault.retention import DAYS, MONTHS, WEEKS, keep

NOW = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)
moments = st.datetimes(datetime(2024, 1, 1), datetime(2026, 11, 23), timezones=st.just(UTC))
some_times = st.sets(moments, max_size=80)


def every_day(number: int) -> set[datetime]:
    return {NOW - timedelta(days=day) for day in range(number)}


def test_two_years_of_daily_backups_leave_twelve_days_ten_weeks_and_nine_months() -> None:
    kept = keep(every_day(730), NOW)
    assert every_day(12) <= kept
    assert len({time.isocalendar()[:2] for time in kept}) >= WEEKS
    assert len({(time.year, time.month) for time in kept}) == MONTHS
    assert len(kept) == 12 + 7 + 8  # the newest three weeks and the newest month are among the days


def test_of_a_period_the_newest_stays() -> None:
    january = {datetime(2026, 1, day, hour, tzinfo=UTC) for day in (3, 30) for hour in (8, 17)}
    older = {time - timedelta(days=365) for time in january}
    recent = every_day(100)
    kept = keep(january | older | recent, NOW)
    assert kept & january == {datetime(2026, 1, 30, 17, tzinfo=UTC)}


def test_a_summer_away_loses_nothing() -> None:
    times = {NOW - timedelta(days=200 + day) for day in range(12)}
    assert keep(times, NOW) == times


def test_a_time_from_a_wrong_clock_is_kept_and_takes_no_place() -> None:
    wrong = {NOW + timedelta(days=day) for day in range(1, 30)}
    assert keep(every_day(40) | wrong, NOW) == keep(every_day(40), NOW) | wrong


def test_nothing_given_nothing_kept() -> None:
    assert keep([], NOW) == set()


@given(some_times)
def test_the_newest_always_stays_and_nothing_is_invented(times: set[datetime]) -> None:
    kept = keep(times, NOW)
    assert kept <= times
    assert not times or max(times) in kept
    assert len(kept) <= DAYS + WEEKS + MONTHS


@given(some_times)
def test_keeping_twice_is_keeping_once(times: set[datetime]) -> None:
    kept = keep(times, NOW)
    assert keep(kept, NOW) == kept


@given(some_times, moments)
def test_a_newer_backup_brings_no_removed_one_back(times: set[datetime], another: datetime) -> None:
    assert keep(times | {another}, NOW) - {another} <= keep(times, NOW)


@given(some_times)
def test_removing_step_by_step_is_removing_at_once(times: set[datetime]) -> None:
    # Pruned after each backup, as it really happens, nothing is lost that a single pruning would keep.
    step_by_step: set[datetime] = set()
    for time in sorted(times):
        step_by_step = keep(step_by_step | {time}, NOW)
    assert step_by_step == keep(times, NOW)
