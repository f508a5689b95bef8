from __future__ import annotations

import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import chain, count
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentorapp.domain.errors import UserError
from mentorapp.domain.messages import text_of
from mentorapp.interop import calendar_lines, calendars
from mentorapp.interop.calendar_zones import Known
from mentorapp.interop.calendars import CalendarFile, read

START = datetime(2025, 11, 23, tzinfo=UTC)
END = datetime(2028, 11, 23, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


def calendar(*lines: str, end: str = "\r\n") -> bytes:
    return end.join(("BEGIN:VCALENDAR", "VERSION:2.0", *lines, "END:VCALENDAR", "")).encode()


def event(*lines: str) -> tuple[str, ...]:
    uid = () if any(line.startswith("UID") for line in lines) else ("UID:one",)
    title = () if any(line.startswith("SUMMARY") for line in lines) else ("SUMMARY:Staff meeting",)
    return ("BEGIN:VEVENT", *uid, *title, *lines, "END:VEVENT")


def read_here(data: bytes) -> CalendarFile:
    begin = time.monotonic()
    found = read(data, START, END, local=Known(BERLIN))
    assert time.monotonic() - begin < 3
    assert all(one.starts_at <= one.ends_at for one in found.events)
    for reason in (*(one.reason for one in found.skipped), *found.notes):
        assert text_of(reason)
    return found


def times(found: CalendarFile) -> list[str]:
    return [f"{one.starts_at:%Y-%m-%d %H:%M}" for one in found.events]


def reasons(found: CalendarFile) -> list[str]:
    return [one.reason.code.removeprefix("calendar.") for one in found.skipped]


def one_event(*lines: str) -> CalendarFile:
    return read_here(calendar(*event(*lines)))


def test_a_meeting_of_another_program_is_read() -> None:
    found = read_here(
        calendar(
            "X-WR-CALNAME:School",
            *event("DTSTART:20260105T090000Z", "DTEND:20260105T100000Z", "LOCATION:Room 4"),
        )
    )
    assert found.name == "School"
    one = found.events[0]
    assert (one.uid, one.title, one.place, one.all_day) == ("one", "Staff meeting", "Room 4", False)
    assert one.ends_at - one.starts_at == timedelta(hours=1)
    assert found.whole
    assert not found.skipped


# Letters and lines


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\r\r\n"])
def test_folded_lines_are_put_together_however_they_end(end: str) -> None:
    lines = event("SUMMARY:Planning the\n  spring\n\t term".replace("\n", end), "DTSTART:20260105T090000Z")
    assert read_here(calendar(*lines, end=end)).events[0].title == "Planning the spring term"


def test_a_fold_within_a_letter_of_two_bytes_is_no_break() -> None:
    data = calendar(*event("SUMMARY:Zoë", "DTSTART:20260105T090000Z"))
    torn = data.replace("ë".encode(), b"\xc3\r\n \xab")
    assert read_here(torn).events[0].title == "Zoë"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_says_how_letters_are_written(encoding: str) -> None:
    data = calendar(*event("SUMMARY:Réunion", "DTSTART:20260105T090000Z"))
    found = read_here(data.decode().encode(encoding))
    assert found.events[0].title == "Réunion"
    assert not found.notes


def test_letters_of_an_old_windows_are_guessed_and_that_is_said() -> None:
    found = read_here(
        calendar(*event("SUMMARY:Réunion", "DTSTART:20260105T090000Z")).decode().encode("cp1252")
    )
    assert found.events[0].title == "Réunion"
    assert [note.code for note in found.notes] == ["calendar.note_guessed_letters"]


def test_what_cannot_be_seen_in_a_title_is_taken_out_and_escapes_are_read() -> None:
    found = one_event("SUMMARY:Exam\0 \u202egnp.\\, room\\; 4\\nlate", "DTSTART:20260105T090000Z")
    assert found.events[0].title == "Exam gnp., room; 4 late"


def test_a_title_without_end_is_cut() -> None:
    assert len(one_event("SUMMARY:" + "x" * 50_000, "DTSTART:20260105T090000Z").events[0].title) == 200


@pytest.mark.parametrize("data", [b"", b"\0\0\r\n", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_an_empty_file_is_said_to_be_empty(data: bytes) -> None:
    with pytest.raises(UserError, match=r"calendar\.empty"):
        read(data, START, END)


@pytest.mark.parametrize(
    "data", [b"<html>sign in</html>", b"%PDF-1.7", b"Name,Email\nA,b@c\n", b"\xff\xfe\xfa"]
)
def test_what_is_no_calendar_is_said_to_be_none(data: bytes) -> None:
    with pytest.raises(UserError, match=r"calendar\.not_one"):
        read(data, START, END)


# Caps


def test_a_file_that_is_too_large_is_not_looked_at() -> None:
    with pytest.raises(UserError, match=r"calendar\.too_big"):
        read(calendar() + b" " * calendar_lines.MAX_BYTES, START, END)


@pytest.mark.parametrize(
    "lines",
    [
        ["BEGIN:VEVENT"] * (calendar_lines.MAX_NESTING + 1),
        ["BEGIN:VALARM", "END:VALARM"] * calendar_lines.MAX_COMPONENTS,
        ["X:"] * (calendar_lines.MAX_LINES + 1),
        ["BEGIN:VCALENDAR"] * (calendar_lines.MAX_COMPONENTS + 1),
    ],
    ids=["nesting", "components", "lines", "calendars"],
)
def test_a_file_with_more_parts_than_a_calendar_has_is_refused(lines: list[str]) -> None:
    begin = time.monotonic()
    with pytest.raises(UserError, match=r"calendar\.too_many_parts"):
        read(calendar(*lines), START, END)
    assert time.monotonic() - begin < 3


def test_more_events_than_a_calendar_has_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendars, "MAX_EVENTS", 3)
    lines = [event(f"UID:{number}", f"DTSTART:2026010{number}T090000Z") for number in range(1, 6)]
    found = read_here(calendar(*chain.from_iterable(lines)))
    assert len(found.events) == 3
    assert not found.whole
    assert [note.code for note in found.notes] == ["calendar.note_too_many_events"]


def test_an_event_that_never_stops_comes_in_up_to_its_cap() -> None:
    found = one_event("DTSTART:20260101T000000Z", "RRULE:FREQ=HOURLY")
    assert len(found.events) == calendars.MAX_OF_ONE
    assert reasons(found) == ["skip_more_times"]


def test_all_events_together_have_a_cap() -> None:
    lines = [event(f"UID:{number}", "DTSTART:20260101T000000Z", "RRULE:FREQ=HOURLY") for number in range(8)]
    found = read_here(calendar(*chain.from_iterable(lines)))
    assert len(found.events) <= calendars.MAX_OCCURRENCES
    assert not found.whole


def test_an_event_with_too_many_properties_stays_out() -> None:
    dates = ["EXDATE:20260106T090000Z"] * (calendar_lines.MAX_PROPERTIES + 1)
    assert reasons(one_event("DTSTART:20260105T090000Z", *dates)) == ["skip_too_much"]


def test_an_endless_list_of_dates_keeps_the_event_out_and_an_endless_picture_does_not() -> None:
    dates = "RDATE:" + ",".join(["20260106T090000Z"] * 5_000)
    assert reasons(one_event("DTSTART:20260105T090000Z", dates)) == ["skip_too_much"]
    picture = "ATTACH;ENCODING=BASE64:" + "A" * 2_000_000
    assert times(one_event("DTSTART:20260105T090000Z", picture)) == ["2026-01-05 09:00"]


def test_only_so_much_is_told_and_the_rest_counted() -> None:
    lines = [event(f"UID:{number}", "DTSTART:nonsense") for number in range(calendars.MAX_TOLD + 7)]
    found = read_here(calendar(*chain.from_iterable(lines)))
    assert (len(found.skipped), found.untold) == (calendars.MAX_TOLD, 7)


def test_reading_stops_when_its_time_is_over_and_keeps_what_it_has() -> None:
    lines = [event(f"UID:{number}", "DTSTART:20260105T090000Z", "RRULE:FREQ=DAILY") for number in range(5)]
    ticks = count()
    found = read(
        calendar(*chain.from_iterable(lines)),
        START,
        END,
        local=Known(UTC),
        monotonic=lambda: next(ticks) / 500,
    )
    assert 0 < len(found.events) < 5 * 1000
    assert not found.whole
    assert [note.code for note in found.notes] == ["calendar.note_out_of_time"]


# Rules


@pytest.mark.parametrize("frequency", ["SECONDLY", "MINUTELY"])
def test_rules_of_seconds_and_minutes_are_refused(frequency: str) -> None:
    assert reasons(one_event("DTSTART:20260105T090000Z", f"RRULE:FREQ={frequency}")) == ["skip_too_often"]


def test_a_rule_that_comes_to_every_second_by_its_lists_is_refused() -> None:
    all_of = [",".join(map(str, range(60)))] * 2
    rule = "RRULE:FREQ=DAILY;BYMINUTE={};BYSECOND={}".format(*all_of)
    assert reasons(one_event("DTSTART:20260105T090000Z", rule)) == ["skip_too_often"]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=31;COUNT=999999999",
        "FREQ=DAILY;INTERVAL=7;BYDAY=TU",
        "FREQ=YEARLY;INTERVAL=999999999",
        "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=300",
        "FREQ=YEARLY;BYWEEKNO=53;BYYEARDAY=100",
        "FREQ=DAILY;BYHOUR=9;BYSETPOS=-5",
    ],
)
def test_a_rule_that_never_comes_true_ends_and_leaves_the_first_time(rule: str) -> None:
    begin = time.monotonic()
    found = one_event("DTSTART:20260105T090000Z", f"RRULE:{rule}")
    assert times(found) == ["2026-01-05 09:00"]
    assert time.monotonic() - begin < 1


@pytest.mark.parametrize("start", ["00010101T090000", "16010101T090000", "19000101T090000"])
def test_a_rule_that_has_run_since_long_ago_is_worked_out_where_it_matters(start: str) -> None:
    begin = time.monotonic()
    found = one_event(f"DTSTART:{start}", "RRULE:FREQ=DAILY")
    assert len(found.events) == (END - START).days
    assert time.monotonic() - begin < 1


def test_a_count_from_long_ago_is_given_up_after_its_steps() -> None:
    found = one_event("DTSTART:00010101T090000Z", "RRULE:FREQ=HOURLY;COUNT=99999999")
    assert reasons(found) == ["skip_too_long"]


def test_a_rule_beyond_the_calendar_ends() -> None:
    assert one_event("DTSTART:99991231T230000Z", "RRULE:FREQ=HOURLY").outside == 1
    assert one_event("DTSTART;VALUE=DATE:00010101").outside == 1
    assert times(one_event("DTSTART:20260105T090000Z", "RRULE:FREQ=WEEKLY;UNTIL=99991231T235959Z"))[:2] == [
        "2026-01-05 09:00",
        "2026-01-12 09:00",
    ]


@pytest.mark.parametrize(
    "rule",
    [
        "",
        "FREQ=",
        "FREQ=FORTNIGHTLY",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;COUNT=-1",
        "FREQ=YEARLY;BYMONTH=13",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=MONTHLY;BYDAY=99MO",
        "FREQ=DAILY;FREQ=DAILY",
        "D1 #10",
        "FREQ=YEARLY;RSCALE=CHINESE",
        "FREQ=DAILY;INTERVAL=" + "9" * 500,
        "FREQ=DAILY;UNTIL=tomorrow",
    ],
)
def test_a_rule_that_is_none_keeps_its_event_out(rule: str) -> None:
    assert reasons(one_event("DTSTART:20260105T090000Z", f"RRULE:{rule}"))[0].startswith("skip_bad")


def test_the_last_working_day_of_each_month_is_found() -> None:
    rule = "RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3"
    assert times(one_event("DTSTART:20260130T090000Z", rule)) == [
        "2026-01-30 09:00", "2026-02-27 09:00", "2026-03-31 09:00",
    ]  # fmt: skip


def test_until_in_utc_counts_its_last_time() -> None:
    found = one_event(
        "DTSTART;TZID=America/New_York:20260105T200000", "RRULE:FREQ=DAILY;UNTIL=20260107T010000Z"
    )
    assert times(found) == ["2026-01-06 01:00", "2026-01-07 01:00"]


def test_until_as_a_day_counts_that_day() -> None:
    found = one_event("DTSTART:20260105T090000Z", "RRULE:FREQ=DAILY;UNTIL=20260107")
    assert len(found.events) == 3


# Dates that are added and left out


def test_dates_are_added_and_left_out() -> None:
    found = one_event(
        "DTSTART;TZID=Europe/Berlin:20260105T090000",
        "DTEND;TZID=Europe/Berlin:20260105T100000",
        "RRULE:FREQ=DAILY;COUNT=4",
        "EXDATE;TZID=Europe/Berlin:20260106T090000",
        "EXDATE:20260107T080000Z",
        "RDATE;VALUE=PERIOD:20260301T080000Z/PT30M,20260302T080000Z/20260302T083000Z",
    )
    assert times(found) == ["2026-01-05 08:00", "2026-01-08 08:00", "2026-03-01 08:00", "2026-03-02 08:00"]
    assert found.events[-1].ends_at - found.events[-1].starts_at == timedelta(minutes=30)


def test_a_day_that_is_left_out_takes_what_was_on_it() -> None:
    found = one_event("DTSTART:20260105T090000Z", "RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20260106")
    assert times(found) == ["2026-01-05 09:00", "2026-01-07 09:00"]


def test_an_occurrence_that_was_moved_or_called_off_is_not_where_it_was() -> None:
    found = read_here(
        calendar(
            *event("DTSTART;TZID=Europe/Berlin:20260105T090000", "RRULE:FREQ=DAILY;COUNT=3"),
            *event("RECURRENCE-ID:20260106T080000Z", "DTSTART:20260106T150000Z", "SUMMARY:Later"),
            *event("RECURRENCE-ID:20260107T080000Z", "DTSTART:20260107T080000Z", "STATUS:CANCELLED"),
        )
    )
    assert times(found) == ["2026-01-05 08:00", "2026-01-06 15:00"]
    assert found.events[1].title == "Later"


def test_one_occurrence_alone_is_an_event() -> None:
    assert times(one_event("RECURRENCE-ID:20260106T080000Z", "DTSTART:20260106T150000Z")) == [
        "2026-01-06 15:00"
    ]


def test_cancelled_events_and_cancelled_calendars_stay_out() -> None:
    assert reasons(one_event("DTSTART:20260105T090000Z", "STATUS:CANCELLED")) == ["skip_cancelled"]
    found = read_here(calendar("METHOD:CANCEL", *event("DTSTART:20260105T090000Z")))
    assert (found.events, reasons(found)) == ((), ["skip_cancelled"])


# One UID twice


def test_of_two_versions_the_later_comes_in() -> None:
    old = event("DTSTART:20260105T090000Z", "SEQUENCE:1", "SUMMARY:Old")
    new = event("DTSTART:20260105T110000Z", "SEQUENCE:2", "SUMMARY:New")
    for lines in (old + new, new + old):
        found = read_here(calendar(*lines))
        assert [one.title for one in found.events] == ["New"]
        assert [one.title for one in found.skipped] == ["Old"]


def test_two_events_with_one_uid_by_mistake_both_come_in() -> None:
    lines = event("DTSTART:20260105T090000Z") + event("DTSTART:20260106T090000Z")
    assert len(read_here(calendar(*lines)).events) == 2


def test_events_without_a_uid_have_the_same_one_each_time() -> None:
    data = calendar(*event("UID:", "DTSTART:20260105T090000Z"), *event("UID:", "DTSTART:20260106T090000Z"))
    uids = [one.uid for one in read_here(data).events]
    assert uids == [one.uid for one in read_here(data).events]
    assert len(set(uids)) == 2


def test_a_file_of_several_calendars_is_read_whole() -> None:
    data = calendar(*event("UID:a", "DTSTART:20260105T090000Z")) + calendar(
        *event("UID:b", "DTSTART:20260106T090000Z")
    )
    assert len(read_here(data).events) == 2


# Days, ends and lengths


def test_a_whole_day_is_a_day_of_this_computer() -> None:
    one = one_event("DTSTART;VALUE=DATE:20260329").events[0]
    assert one.all_day
    assert (one.starts_at, one.ends_at) == (
        datetime(2026, 3, 28, 23, tzinfo=UTC),
        datetime(2026, 3, 29, 22, tzinfo=UTC),  # the day is an hour short: clocks go forward on it
    )


def test_outlook_means_days_by_midnights() -> None:
    flag = "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"
    one = one_event("DTSTART:20260105T000000", "DTEND:20260107T000000", flag).events[0]
    assert one.all_day
    assert one.ends_at - one.starts_at == timedelta(days=2)


@pytest.mark.parametrize(
    ("end", "minutes"),
    [
        ("DTEND:20260105T093000Z", 30),
        ("DURATION:PT45M", 45),
        ("DURATION:P1DT1H", 25 * 60),
        ("X-NONE:1", 0),
        ("DURATION:P1W", 7 * 24 * 60),
        ("DTEND;TZID=Europe/Berlin:20260105T110000", 60),
    ],
)
def test_an_end_or_a_length_says_how_long(end: str, minutes: int) -> None:
    one = one_event("DTSTART:20260105T090000Z", end).events[0]
    assert one.ends_at - one.starts_at == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("end", "reason"),
    [
        ("DTEND:20260105T080000Z", "skip_ends_before"),
        ("DURATION:-PT1H", "skip_ends_before"),
        ("DTEND:99990101T000000Z", "skip_lasts_too_long"),
        ("DURATION:P99999W", "skip_lasts_too_long"),
        ("DURATION:P" + "9" * 400 + "D", "skip_bad_date"),
        ("DURATION:P", "skip_bad_date"),
        ("DTEND:20260230T080000Z", "skip_bad_date"),
        ("DTEND;TZID=Europe/Berlin:99991231T235959", "skip_lasts_too_long"),
    ],
)
def test_an_end_that_makes_no_sense_keeps_the_event_out(end: str, reason: str) -> None:
    assert reasons(one_event("DTSTART:20260105T090000Z", end)) == [reason]


@pytest.mark.parametrize(
    "start", ["", "20260230", "20261301T090000Z", "00000101", "2026", "２０２６０１０５", "T"]
)
def test_a_start_that_is_no_date_keeps_the_event_out(start: str) -> None:
    assert reasons(one_event(f"DTSTART:{start}")) == ["skip_bad_date"]


def test_an_event_without_a_start_stays_out() -> None:
    assert reasons(one_event("DTEND:20260105T090000Z")) == ["skip_no_start"]


def test_what_is_outside_of_the_window_is_counted() -> None:
    found = one_event("DTSTART:20200105T090000Z")
    assert (found.events, found.outside) == ((), 1)


def test_what_goes_on_when_the_window_begins_is_in_it() -> None:
    assert times(one_event("DTSTART:20251122T230000Z", "DTEND:20251123T010000Z")) == ["2025-11-22 23:00"]


# Time zones


def test_a_meeting_at_nine_stays_at_nine_when_clocks_change() -> None:
    found = one_event("DTSTART;TZID=Europe/Berlin:20260327T090000", "RRULE:FREQ=DAILY;COUNT=4")
    assert [f"{one.starts_at:%d %H}" for one in found.events] == ["27 08", "28 08", "29 07", "30 07"]


@pytest.mark.parametrize(
    ("wall", "utc"),
    [("20260329T023000", "2026-03-29 01:30"), ("20261025T023000", "2026-10-25 00:30")],
    ids=["skipped when clocks go forward", "twice when they go back"],
)
@pytest.mark.parametrize("zone", ["Europe/Berlin", "Custom"])
def test_hours_that_clocks_skip_or_repeat_have_one_meaning(zone: str, wall: str, utc: str) -> None:
    found = read_here(calendar(*CUSTOM, *event(f"DTSTART;TZID={zone}:{wall}")))
    assert times(found) == [utc]


CUSTOM = (
    "BEGIN:VTIMEZONE",
    "TZID:Custom",
    "BEGIN:STANDARD",
    "DTSTART:16010101T030000",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
    "END:STANDARD",
    "BEGIN:DAYLIGHT",
    "DTSTART:16010101T020000",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
    "END:DAYLIGHT",
    "END:VTIMEZONE",
)


@given(minutes=st.integers(0, 3 * 366 * 24 * 60))
def test_a_zone_that_only_the_file_describes_is_as_the_one_that_it_describes(minutes: int) -> None:
    wall = datetime(2025, 12, 1) + timedelta(minutes=minutes)
    data = calendar(*CUSTOM, *event(f"DTSTART;TZID=Custom:{wall:%Y%m%dT%H%M%S}"))
    events = read(data, START, END + timedelta(days=30), local=Known(UTC)).events
    assert [one.starts_at for one in events] == [wall.replace(tzinfo=BERLIN).astimezone(UTC)]


@pytest.mark.parametrize(
    "name",
    [
        "Europe/Berlin",
        "W. Europe Standard Time",
        '"Europe/Berlin"',
        "/mozilla.org/20050126_1/Europe/Berlin",
        "/freeassociation.sourceforge.net/Europe/Berlin",
        "(UTC+01:00) Amsterdam",
        "GMT+0100",
    ],
)
def test_a_zone_is_known_by_the_names_that_programs_give_it(name: str) -> None:
    quoted = name if name.startswith('"') else f'"{name}"'
    found = read_here(calendar(*event(f"DTSTART;TZID={quoted}:20260105T090000")))
    assert times(found) == ["2026-01-05 08:00"]
    assert not found.notes


def test_a_known_name_is_believed_before_a_description_with_wrong_offsets() -> None:
    wrong = [line.replace("TZID:Custom", "TZID:Europe/Berlin").replace("+0", "+1") for line in CUSTOM]
    data = calendar(*wrong, *event("DTSTART;TZID=Europe/Berlin:20260105T090000"))
    assert times(read_here(data)) == ["2026-01-05 08:00"]


def test_a_place_in_the_description_says_which_zone_it_is() -> None:
    lines = ["BEGIN:VTIMEZONE", "TZID:Office", "X-LIC-LOCATION:America/New_York", "END:VTIMEZONE"]
    assert times(read_here(calendar(*lines, *event("DTSTART;TZID=Office:20260105T090000")))) == [
        "2026-01-05 14:00"
    ]


@pytest.mark.parametrize(
    "lines",
    [
        [],
        ["BEGIN:VTIMEZONE", "TZID:Nowhere", "END:VTIMEZONE"],
        [line.replace("Custom", "Nowhere").replace("+0", "+9") for line in CUSTOM],
        [line.replace("Custom", "Nowhere").replace("DTSTART:1601", "DTSTART:xxxx") for line in CUSTOM],
        [line.replace("Custom", "Nowhere").replace("FREQ=YEARLY", "FREQ=SECONDLY") for line in CUSTOM],
    ],
    ids=["no description", "an empty one", "wrong offsets", "no dates", "rules of seconds"],
)
def test_a_zone_that_nobody_knows_is_said_and_read_as_that_of_this_computer(lines: list[str]) -> None:
    found = read_here(calendar(*lines, *event("DTSTART;TZID=Nowhere:20260105T090000")))
    assert times(found) == ["2026-01-05 08:00"]
    assert [note.code for note in found.notes] == ["calendar.note_unknown_zone"]


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "/etc/localtime", "localtime", "x" * 300, "Europe", "\0"]
)
def test_a_zone_is_never_a_file(name: str) -> None:
    found = read_here(calendar(*event(f"DTSTART;TZID={name}:20260105T090000")))
    assert times(found) == ["2026-01-05 08:00"]


def test_a_time_that_floats_is_of_this_computer() -> None:
    assert times(one_event("DTSTART:20260105T090000")) == ["2026-01-05 08:00"]


def test_the_zone_of_this_computer_is_asked_when_none_is_given() -> None:
    found = read(calendar(*event("DTSTART:20260105T090000")), START, END)
    assert found.events[0].starts_at == datetime(2026, 1, 5, 9).astimezone()


# Torn files


def test_a_file_that_ends_too_early_keeps_what_is_whole_and_says_so() -> None:
    data = calendar(*event("UID:a", "DTSTART:20260105T090000Z"), *event("UID:b", "DTSTART:20260106T090000Z"))
    found = read_here(data[: data.rindex(b"END:VEVENT")])
    assert times(found) == ["2026-01-05 09:00"]
    assert reasons(found) == ["skip_torn"]
    assert not found.whole


def test_ends_without_beginnings_harm_nothing() -> None:
    data = calendar(
        "END:VEVENT", "END:", "nonsense", ":", ";", *event("DTSTART:20260105T090000Z", "END:VALARM")
    )
    assert times(read_here(data)) == ["2026-01-05 09:00"]


def test_an_alarm_within_an_event_does_not_change_it() -> None:
    alarm = ("BEGIN:VALARM", "UID:alarm", "SUMMARY:Wake up", "DURATION:-PT15M", "END:VALARM")
    one = one_event("SUMMARY:Staff meeting", "DTSTART:20260105T090000Z", "DURATION:PT30M", *alarm).events[0]
    assert (one.title, one.ends_at - one.starts_at) == ("Staff meeting", timedelta(minutes=30))


# Anything at all

WHOLE = calendar(
    "METHOD:PUBLISH",
    "X-WR-CALNAME:School",
    "X-WR-TIMEZONE:Europe/Berlin",
    *CUSTOM,
    *event(
        "DTSTART;TZID=Custom:20260105T090000",
        "DTEND;TZID=Custom:20260105T100000",
        "RRULE:FREQ=MONTHLY;BYDAY=MO,WE;BYSETPOS=1,-1;COUNT=9",
        "EXDATE;TZID=Custom:20260128T090000",
    ),
    *event("RECURRENCE-ID;TZID=Custom:20260202T090000", "DTSTART:20260203T090000Z", "SEQUENCE:3"),
    *event("UID:two", "DTSTART;VALUE=DATE:20260105", "RRULE:FREQ=YEARLY;BYWEEKNO=1,53;BYDAY=MO;INTERVAL=2"),
    *event(
        "UID:three",
        "DTSTART:20260105T090000Z",
        "DURATION:PT1H30M",
        "RDATE;VALUE=PERIOD:20260301T080000Z/PT30M",
        "RRULE:FREQ=HOURLY;INTERVAL=5;BYHOUR=8,9,10;UNTIL=20270101T000000Z",
    ),
)
PIECES = st.sampled_from(
    [
        b";",
        b":",
        b"=",
        b",",
        b'"',
        b"\\",
        b"\r\n",
        b"\n ",
        b"\0",
        b"\xff",
        b"-",
        b"0",
        b"9" * 30,
        b"00010101T000000",
        b"99991231T235959Z",
        b"FREQ=YEARLY;BYMONTHDAY=30;BYMONTH=2",
        b"FREQ=HOURLY",
        b"COUNT=999999999",
        b"INTERVAL=",
        b"BEGIN:VEVENT",
        b"END:VEVENT",
        b"BEGIN:VCALENDAR",
        b"TZID=",
        b"P-1W",
        "２".encode(),
    ]
)
EDIT = st.tuples(st.integers(0, len(WHOLE)), st.integers(0, 40), PIECES)


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=300)
@given(edits=st.lists(EDIT, min_size=1, max_size=12))
def test_whatever_is_changed_in_a_file_reading_ends_within_its_caps(
    edits: list[tuple[int, int, bytes]],
) -> None:
    data = WHOLE
    for place, removed, piece in edits:
        data = data[:place] + piece + data[place + removed :]
    found = None
    with suppress(UserError):
        found = read_here(data)
    if found is None:
        return
    assert len(found.events) <= calendars.MAX_OCCURRENCES
    assert all(one.ends_at > START - timedelta(days=1) and one.starts_at < END for one in found.events)


def test_many_rules_that_never_come_true_end_in_two_seconds() -> None:
    rules = ("FREQ=DAILY;COUNT=999999999;BYMONTH=2;BYMONTHDAY=30", "FREQ=HOURLY;COUNT=99999999")
    lines = [event(f"UID:{n}", "DTSTART:18000101T000000Z", f"RRULE:{rules[n % 2]}") for n in range(2_000)]
    found = read_here(calendar(*chain.from_iterable(lines)))
    assert "calendar.note_out_of_time" in [note.code for note in found.notes]
