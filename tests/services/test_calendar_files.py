from __future__ import annotations

import os
import re
import stat
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rruleset, rrulestr
from icalendar import Calendar

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.meetings import MeetingFields, MeetingKind
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.domain.tables import read_moment
from mentorapp.interop.calendars import Appointment, read, write
from mentorapp.services import calendar_files, history, meetings, mentees
from mentorapp.services.changes import Kind
from mentorapp.vault.vault import Vault
from tests.interop.test_calendars import calendar, event

AT_TEN = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


def parsed(data: bytes) -> Any:  # noqa: ANN401 - a component of another library
    return Calendar.from_ical(data)


def file_of(folder: Path, *lines: str, name: str = "school.ics") -> Path:
    path = folder / name
    path.write_bytes(calendar(*lines))
    return path


def rows(vault: Vault) -> list[tuple[str, str, str]]:
    statement = "SELECT source, title, starts_at FROM mine_calendar_event ORDER BY starts_at, id"
    with vault.reading() as connection:
        found = connection.exec_driver_sql(statement).all()
    return [(source, title, f"{read_moment(starts):%d %H:%M}") for source, title, starts in found]


def weekly(*more: str) -> tuple[str, ...]:
    return event("DTSTART:20261201T090000Z", "DTEND:20261201T100000Z", "RRULE:FREQ=WEEKLY;COUNT=3", *more)


def test_a_calendar_comes_in_and_one_undo_takes_it_back(vault: Vault, tmp_path: Path) -> None:
    done = calendar_files.import_file(vault, file_of(tmp_path, "X-WR-CALNAME:School", *weekly()))
    assert done.kinds == {Kind.CALENDAR}
    assert (done.result.source, done.result.added, done.result.brought_in) == ("School", 3, 3)
    assert rows(vault) == [("School", "Staff meeting", f"{day} 09:00") for day in ("01", "08", "15")]
    history.undo(vault)
    assert rows(vault) == []


def test_the_same_file_again_changes_nothing(vault: Vault, tmp_path: Path) -> None:
    path = file_of(tmp_path, *weekly())
    calendar_files.import_file(vault, path)
    again = calendar_files.import_file(vault, path)
    assert (again.kinds, again.result.unchanged) == (frozenset(), 3)
    assert len(rows(vault)) == 3


def test_a_second_download_of_a_file_updates_without_doubling(vault: Vault, tmp_path: Path) -> None:
    calendar_files.import_file(
        vault, file_of(tmp_path, *weekly(), *event("UID:x", "DTSTART:20261202T090000Z"))
    )
    later = file_of(
        tmp_path,
        *weekly("EXDATE:20261208T090000Z", "SUMMARY:Renamed"),
        *event("UID:x", "DTSTART:20261203T110000Z"),
        name="school (1).ics",
    )
    done = calendar_files.import_file(vault, later).result
    assert (done.added, done.updated, done.removed, done.unchanged) == (0, 3, 1, 0)
    assert rows(vault) == [
        ("school", "Renamed", "01 09:00"),
        ("school", "Staff meeting", "03 11:00"),
        ("school", "Renamed", "15 09:00"),
    ]


def test_a_file_that_was_not_read_whole_removes_nothing(vault: Vault, tmp_path: Path) -> None:
    path = file_of(tmp_path, *weekly(), *event("UID:x", "DTSTART:20261202T090000Z"))
    calendar_files.import_file(vault, path)
    path.write_bytes(path.read_bytes()[: path.read_bytes().rindex(b"SUMMARY")])
    done = calendar_files.import_file(vault, path).result
    assert (done.removed, done.whole, len(rows(vault))) == (0, False, 4)


def test_what_is_long_past_stays_when_the_calendar_forgets_it(
    vault: Vault,
    tmp_path: Path,
    clock: Any,  # noqa: ANN401
) -> None:
    calendar_files.import_file(vault, file_of(tmp_path, *weekly()))
    clock.advance(days=500)
    done = calendar_files.import_file(vault, file_of(tmp_path, *event("DTSTART:20280501T090000Z")))
    assert (done.result.added, done.result.removed) == (1, 0)
    assert len(rows(vault)) == 4


def test_calendars_are_listed_and_removed_by_their_names(vault: Vault, tmp_path: Path) -> None:
    path = file_of(tmp_path, *weekly())
    calendar_files.import_file(vault, path)
    calendar_files.import_file(vault, path, name="Timetable")
    assert [(one.name, one.count) for one in calendar_files.sources(vault)] == [
        ("Timetable", 3),
        ("school", 3),
    ]
    assert calendar_files.remove_source(vault, "school").result == 3
    assert {source for source, _, _ in rows(vault)} == {"Timetable"}
    with pytest.raises(UserError, match=r"calendar\.no_such_source"):
        calendar_files.remove_source(vault, "school")


def test_a_file_that_cannot_be_read_is_said_so(vault: Vault, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.ics")
    for name in ("absent.ics", ".", "pipe.ics"):
        with pytest.raises(UserError, match=r"calendar\.cannot_read"):
            calendar_files.import_file(vault, tmp_path / name)
    with (tmp_path / "big.ics").open("wb") as big:
        big.truncate(6 << 20)
    with pytest.raises(UserError, match=r"calendar\.too_big"):
        calendar_files.import_file(vault, tmp_path / "big.ics")


# Out


def planned(vault: Vault, title: str = "", at: datetime = AT_TEN) -> int:
    mentee = mentees.add(vault, MenteeFields("Zoë Árnadóttir")).result
    fields = MeetingFields(MeetingKind.MEETING, title, at, 45, "Room; 12, left", "secret agenda", (mentee,))
    return meetings.plan(vault, fields).result


def test_a_meeting_goes_out_with_names_and_nothing_that_was_written(vault: Vault, tmp_path: Path) -> None:
    meeting = planned(vault)
    path = tmp_path / "out.ics"
    assert calendar_files.export(vault, path) == 1
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    data = path.read_bytes()
    assert b"secret" not in data
    one = parsed(data).walk("VEVENT")[0]
    assert str(one["SUMMARY"]) == "Meeting: Zoë Árnadóttir"
    assert str(one["LOCATION"]) == "Room; 12, left"
    assert str(one["UID"]) == meetings.get(vault, meeting).uid
    assert one["DTSTART"].dt == AT_TEN
    assert one["DTEND"].dt - one["DTSTART"].dt == timedelta(minutes=45)
    assert str(one["STATUS"]) == "CONFIRMED"


def test_a_meeting_keeps_its_uid_and_says_that_it_is_cancelled(vault: Vault, tmp_path: Path) -> None:
    meeting = planned(vault)
    calendar_files.export(vault, tmp_path / "one.ics", meeting_id=meeting)
    meetings.cancel(vault, meeting)
    calendar_files.export(vault, tmp_path / "two.ics", meeting_id=meeting)
    first, second = (
        parsed((tmp_path / name).read_bytes()).walk("VEVENT")[0] for name in ("one.ics", "two.ics")
    )
    assert first["UID"] == second["UID"]
    assert str(second["STATUS"]) == "CANCELLED"


def test_days_say_which_meetings_go_out(vault: Vault, tmp_path: Path) -> None:
    planned(vault, "In", AT_TEN)
    planned(vault, "Out", AT_TEN + timedelta(days=1))
    path = tmp_path / "out.ics"
    assert calendar_files.export(vault, path, start=date(2026, 11, 24), end=date(2026, 11, 24)) == 1
    assert b"SUMMARY:In" in path.read_bytes()


def test_no_meeting_makes_no_file(vault: Vault, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"calendar\.nothing_to_export"):
        calendar_files.export(vault, tmp_path / "out.ics")
    with pytest.raises(UserError, match=r"meeting\.gone"):
        calendar_files.export(vault, tmp_path / "out.ics", meeting_id=99)
    assert not (tmp_path / "out.ics").exists()


def test_what_went_out_can_be_brought_in(vault: Vault, tmp_path: Path) -> None:
    planned(vault, "Debrief")
    calendar_files.export(vault, tmp_path / "out.ics")
    assert calendar_files.import_file(vault, tmp_path / "out.ics").result.added == 1
    assert rows(vault) == [("out", "Debrief", "24 10:00")]


# The form of the file, as others read it

ZONES = [
    "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Africa/Casablanca", "UTC",
    "",    "America/Asuncion", "Antarctica/Troll", "Nowhere/At_All", "Europe/Dublin",
]  # fmt: skip


def appointments(zone: str) -> list[Appointment]:
    begin = datetime(2023, 6, 1, 7, 30, tzinfo=UTC)
    return [
        Appointment(f"uid-{week}", "Visit, Zoë; " + "ü" * 90, "", begin + timedelta(weeks=week), 50, zone,
                    "CONFIRMED", begin)
        for week in range(200)
    ]  # fmt: skip


def wall_to_utc(zone: Any, wall: datetime) -> datetime:  # noqa: ANN401 - a component of another library
    """Work out a wall-clock time from a VTIMEZONE by dateutil alone."""
    latest: tuple[datetime, timedelta] | None = None
    for part in zone.subcomponents:
        times = rruleset()
        times.rdate(part["DTSTART"].dt)
        if "RRULE" in part:
            rule = part["RRULE"].to_ical().decode()
            times.rrule(rrulestr(re.sub(r"(UNTIL=\w+)Z", r"\1", rule), dtstart=part["DTSTART"].dt))
        listed = part.get("RDATE", [])
        for one in listed if isinstance(listed, list) else [listed]:
            for moment in one.dts:
                times.rdate(moment.dt)
        onset = times.before(wall, inc=True)
        if onset is not None and (latest is None or onset > latest[0]):
            latest = onset, part["TZOFFSETTO"].td
    assert latest is not None
    return (wall - latest[1]).replace(tzinfo=UTC)


@pytest.mark.parametrize("zone", ZONES)
def test_another_program_finds_each_meeting_at_its_moment(zone: str) -> None:
    listed = appointments(zone)
    data = write(listed, AT_TEN)
    found = parsed(data)
    zones = {str(part["TZID"]): part for part in found.walk("VTIMEZONE")}
    events = found.walk("VEVENT")
    assert len(events) == len(listed)
    for one, meant in zip(events, listed, strict=True):
        begin = one["DTSTART"]
        name = begin.params.get("TZID")
        moment = wall_to_utc(zones[name], begin.dt.replace(tzinfo=None)) if name in zones else begin.dt
        assert moment == meant.starts_at
        assert str(one["SUMMARY"]) == meant.summary


@pytest.mark.parametrize("zone", ZONES)
def test_our_own_reading_finds_the_same_by_the_description_alone(zone: str) -> None:
    listed = appointments(zone)
    unnamed = write(listed, AT_TEN).replace(zone.encode() or b"\0", b"Unheard-Of")
    found = read(unnamed, listed[0].starts_at - timedelta(days=1), listed[-1].starts_at + timedelta(hours=1))
    assert [one.starts_at for one in found.events] == [one.starts_at for one in listed]
    assert not found.notes


def test_daylight_saving_is_a_rule_where_there_is_one() -> None:
    data = write(appointments("Europe/Berlin"), AT_TEN).decode()
    assert "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3" in data
    assert "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10" in data


def test_lines_end_and_fold_as_they_must_and_letters_stay_whole() -> None:
    data = write(appointments("Europe/Berlin"), AT_TEN)
    lines = data.split(b"\r\n")
    assert lines[-1] == b""
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode()
    assert data.startswith(b"BEGIN:VCALENDAR\r\n")
    assert data.count(b"\r\nDTSTAMP:20261124T100000Z\r\n") == 200


def test_words_cannot_break_out_of_their_line() -> None:
    begin = datetime(2026, 6, 1, 7, tzinfo=UTC)
    summary = "A\r\nBEGIN:VALARM\nX-EVIL:1\0;,\\n"
    data = write([Appointment("u", summary, "", begin, 5, "UTC", "CONFIRMED", begin)], AT_TEN)
    assert b"\r\nBEGIN:VALARM" not in data
    assert b"\0" not in data
    assert len(parsed(data).walk()) == 2


def test_a_meeting_in_the_hour_that_comes_twice_is_at_its_moment() -> None:
    zone = ZoneInfo("Europe/Berlin")
    for hour in (0, 1):
        begin = datetime(2026, 10, 25, hour, 30, tzinfo=UTC)
        data = write([Appointment("u", "x", "", begin, 60, zone.key, "CONFIRMED", begin)], AT_TEN)
        found = read(data, begin - timedelta(days=2), begin + timedelta(days=2)).events[0]
        assert (found.starts_at, found.ends_at) == (begin, begin + timedelta(hours=1))
