"""Recurrence rules, compared with those of python-dateutil wherever that comes to an end."""

from __future__ import annotations

from datetime import datetime, timedelta

from dateutil.rrule import rrulestr
from hypothesis import assume, given
from hypothesis import strategies as st

from mentorapp.interop.calendar_rules import FREQUENCIES, Expansion, parse_rule

LOW, HIGH = datetime(2025, 11, 23), datetime(2026, 11, 23)
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


def some(name: str, values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """A part of a rule that may be absent."""
    return st.just("") | values.map(lambda value: f";{name}={value}")


def several(values: st.SearchStrategy[object]) -> st.SearchStrategy[str]:
    return st.lists(values.map(str), min_size=1, max_size=3, unique=True).map(",".join)


@st.composite
def rules(draw: st.DrawFn) -> str:
    """Rules that RFC 5545 and dateutil understand alike.

    Not weeks by number without a weekday, for one; nor the fifth Thursday and every Tuesday, of which
    dateutil keeps only days that are both.
    """
    frequency = draw(st.sampled_from(FREQUENCIES))
    parts = [f"FREQ={frequency}"]
    yearly, often = frequency == "YEARLY", frequency in {"YEARLY", "MONTHLY"}
    parts.append(draw(some("INTERVAL", st.sampled_from(["1", "2", "3", "5"]))))
    parts.append(draw(some("COUNT", st.integers(1, 80).map(str))))
    parts.append(draw(some("WKST", st.sampled_from(DAYS))))
    parts.append(draw(some("BYMONTH", several(st.integers(1, 12)))))
    parts.append(draw(some("BYMONTHDAY", several(st.sampled_from([1, 2, 13, 28, 29, 30, 31, -1, -2, -31])))))
    plain = draw(several(st.sampled_from(DAYS)))
    which = draw(
        several(st.tuples(st.sampled_from(["1", "2", "-1", "-2", "5"]), st.sampled_from(DAYS)).map("".join))
    )
    days = draw(st.sampled_from(["", plain, which if often else plain]))
    parts.append(days and f";BYDAY={days}")
    if yearly:
        parts.append(draw(some("BYYEARDAY", several(st.sampled_from([1, 59, 60, 100, 366, -1, -366])))))
    if yearly and days == plain:
        parts.append(draw(some("BYWEEKNO", several(st.sampled_from([1, 2, 20, 52, 53, -1, -2])))))
    parts.append(draw(some("BYHOUR", several(st.sampled_from([8, 9, 17])))))
    if frequency != "WEEKLY" and days:
        parts.append(draw(some("BYSETPOS", several(st.sampled_from([1, 2, -1, -2])))))
    return "".join(parts)


@given(rule=rules(), back=st.integers(0, 2_000), hour=st.integers(0, 23))
def test_a_rule_comes_true_when_dateutil_says_so(rule: str, back: int, hour: int) -> None:
    start = datetime(2026, 1, 31, hour, 15) - timedelta(days=back)
    if rule.startswith("FREQ=HOURLY"):
        start += timedelta(days=back)
    found = list(Expansion(parse_rule(rule), start, list).between(LOW, HIGH))
    # Of a rule that may never come true dateutil looks for the next time until the year 9999.
    assume(found)
    assert found == rrulestr(rule, dtstart=start).between(LOW, HIGH, inc=True)


@given(rule=rules(), back=st.integers(0, 2_000))
def test_a_rule_is_the_same_wherever_one_begins_to_look(rule: str, back: int) -> None:
    start = datetime(2026, 1, 31, 9, 15) - timedelta(days=back)
    if rule.startswith("FREQ=HOURLY"):
        start += timedelta(days=back)
    middle = LOW + (HIGH - LOW) / 2
    whole = list(Expansion(parse_rule(rule), start, list).between(LOW, HIGH))
    half = list(Expansion(parse_rule(rule), start, list).between(middle, HIGH))
    assert half == [moment for moment in whole if moment >= middle]
    assert whole == sorted(set(whole))
