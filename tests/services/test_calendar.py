"""The calendar: what lies in a span, what clashes, and protected time."""

from __future__ import annotations

import os
import time as system
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.domain.mine.calendar import CalendarEvent
from mentorapp.domain.mine.protected import ProtectedFields
from mentorapp.domain.ours.meetings import (
    Attendance,
    Meeting,
    MeetingKind,
    MeetingState,
    NextStep,
    Presence,
    StepOwner,
    StepState,
)
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import calendar, mentees
from mentorapp.services.calendar import BlockKind
from mentorapp.services.changes import Kind
from mentorapp.vault.vault import Vault

MONDAY = datetime(2026, 11, 23, tzinfo=UTC)
NEXT_MONDAY = MONDAY + timedelta(days=7)
LUNCH = ProtectedFields("Lunch", 0, time(12), 60)


@pytest.fixture
def berlin() -> Iterator[None]:
    """The computer stands in Berlin."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Europe/Berlin"
    system.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    system.tzset()


def at(hour: int, minute: int = 0, day: int = 23) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


def meet(
    vault: Vault,
    start: datetime,
    minutes: int = 60,
    *people: int,
    kind: MeetingKind = MeetingKind.MEETING,
    state: MeetingState = MeetingState.PLANNED,
    title: str = "",
) -> int:
    with vault.transaction("Plan a meeting") as work:
        meeting = work.add(
            Meeting(
                uid=work.new_uid(),
                kind=kind,
                state=state,
                title=title,
                starts_at=start,
                minutes=minutes,
                zone="UTC",
                created_at=work.now,
                updated_at=work.now,
            )
        ).stored_id
        for person in people:
            work.add(Attendance(meeting_id=meeting, mentee_id=person, presence=Presence.EXPECTED))
    return meeting


def event(vault: Vault, start: datetime, end: datetime, *, all_day: bool = False) -> None:
    with vault.transaction("Import a calendar") as work:
        work.add(
            CalendarEvent(
                source="school.ics",
                event_uid=work.new_uid(),
                title="Staff meeting",
                starts_at=start,
                ends_at=end,
                all_day=all_day,
            )
        )


def step(vault: Vault, person: int, what: str, *, due: date | None = None, check: date | None = None) -> int:
    with vault.transaction("Add a next step") as work:
        return work.add(
            NextStep(
                uid=work.new_uid(),
                mentee_id=person,
                owner=StepOwner.MENTEE,
                what=what,
                due_on=due,
                check_on=check,
                state=StepState.OPEN,
                created_at=work.now,
                updated_at=work.now,
            )
        ).stored_id


@pytest.fixture
def ana(vault: Vault) -> int:
    return mentees.add(vault, MenteeFields("Ana")).result


@pytest.fixture
def bo(vault: Vault) -> int:
    return mentees.add(vault, MenteeFields("Bo")).result


def kinds(vault: Vault) -> list[str]:
    return [block.kind.value for block in calendar.span(vault, MONDAY, NEXT_MONDAY)]


def test_a_week_holds_meetings_visits_steps_events_and_protected_time_by_start(
    vault: Vault, ana: int, bo: int
) -> None:
    meet(vault, at(15), 45, bo, ana, title="Debrief")
    meet(vault, at(9, day=24), 60, ana, kind=MeetingKind.OBSERVATION)
    event(vault, at(8), at(9))
    event(vault, at(0, day=24), at(0, day=25), all_day=True)
    step(vault, ana, "Wait three seconds", due=date(2026, 11, 25), check=date(2026, 11, 26))
    calendar.protect(vault, LUNCH)
    assert kinds(vault) == ["event", "protected", "meeting", "event", "observation", "due", "check_back"]
    meeting = calendar.span(vault, MONDAY, NEXT_MONDAY)[2]
    assert (meeting.title, meeting.names, meeting.minutes) == ("Debrief", ("Ana", "Bo"), 45)
    assert meeting.is_planned
    due = calendar.span(vault, MONDAY, NEXT_MONDAY)[5]
    assert (due.start, due.end, due.all_day) == (at(0, day=25), at(0, day=26), True)
    assert (due.names, due.mentee_id) == (("Ana",), ana)


def test_what_ends_as_the_span_begins_is_not_in_it_and_what_reaches_in_is(vault: Vault) -> None:
    meet(vault, MONDAY - timedelta(hours=1), 60, title="ends at midnight")
    meet(vault, MONDAY - timedelta(hours=1), 61, title="reaches in")
    meet(vault, MONDAY - timedelta(hours=23), 24 * 60, title="lasts a day")
    meet(vault, NEXT_MONDAY, title="begins after")
    event(vault, MONDAY - timedelta(days=40), NEXT_MONDAY + timedelta(days=40), all_day=True)
    found = calendar.span(vault, MONDAY, NEXT_MONDAY)
    assert {block.title for block in found} == {"reaches in", "lasts a day", "Staff meeting"}


def test_a_cancelled_meeting_is_gone_and_one_on_hold_takes_no_time(vault: Vault) -> None:
    meet(vault, at(9), title="cancelled", state=MeetingState.CANCELLED)
    meet(vault, at(9), title="on hold", state=MeetingState.ON_HOLD, kind=MeetingKind.OBSERVATION)
    meet(vault, at(9), title="planned")
    found = calendar.span(vault, MONDAY, NEXT_MONDAY)
    assert {(block.title, block.clash) for block in found} == {("on hold", False), ("planned", False)}
    assert [block.title for block in calendar.clashes(vault, at(9), 30)] == ["planned"]


def test_settled_steps_are_not_on_the_calendar(vault: Vault, ana: int) -> None:
    number = step(vault, ana, "Done", due=date(2026, 11, 25))
    with vault.transaction("Settle") as work:
        row = work.find(NextStep, number)
        assert row is not None
        work.change(row, state=StepState.DONE)
    assert kinds(vault) == []


# clashes


def test_planned_meetings_that_overlap_anything_say_so_and_others_do_not(vault: Vault) -> None:
    meet(vault, at(9), 60, title="one")
    meet(vault, at(10), 60, title="two, right after")
    meet(vault, at(12, 30), 60, title="into lunch")
    meet(vault, at(8, day=24), 60, title="held", state=MeetingState.HELD)
    meet(vault, at(8, 30, day=24), 60, title="beside it")
    event(vault, at(0), at(0, day=24), all_day=True)
    calendar.protect(vault, LUNCH)
    found = calendar.span(vault, MONDAY, NEXT_MONDAY)
    assert {block.title for block in found if block.clash} == {"into lunch", "beside it"}


def test_what_a_new_meeting_would_overlap_is_told_before_it_is_made(vault: Vault, ana: int) -> None:
    meeting = meet(vault, at(11), 90, ana)
    event(vault, at(13), at(14))
    calendar.protect(vault, LUNCH)
    assert [block.kind for block in calendar.clashes(vault, at(12, 15), 60)] == [
        BlockKind.MEETING,
        BlockKind.PROTECTED,
        BlockKind.EVENT,
    ]
    without = calendar.clashes(vault, at(11), 60, without=meeting)
    assert without == []
    assert calendar.clashes(vault, at(12, 30), 30, without=meeting)[0].kind is BlockKind.PROTECTED
    assert calendar.clashes(vault, at(14), 60) == []


# protected time


def test_protected_time_is_kept_changed_given_free_and_all_of_it_undone(vault: Vault) -> None:
    changed = calendar.protect(vault, replace(LUNCH, title="  Lunch  "))
    assert changed.kinds == {Kind.CALENDAR}
    (row,) = calendar.protected_times(vault)
    assert (row.id, row.fields) == (changed.result, LUNCH)
    later = ProtectedFields("Walk", 4, time(15, 30), 45, date(2026, 9, 1), date(2027, 7, 1))
    calendar.edit(vault, row.id, later)
    assert calendar.protected_times(vault)[0].fields == later
    calendar.unprotect(vault, row.id)
    assert calendar.protected_times(vault) == []
    for expected in ([later], [LUNCH], []):
        vault.undo()
        assert [row.fields for row in calendar.protected_times(vault)] == expected


def test_protected_time_that_is_not_there_says_so(vault: Vault) -> None:
    attempts: tuple[Callable[[], object], ...] = (
        lambda: calendar.edit(vault, 9, LUNCH),
        lambda: calendar.unprotect(vault, 9),
    )
    for attempt in attempts:
        with pytest.raises(UserError, match=r"^calendar\.protected_gone$"):
            attempt()


def test_protected_time_stays_at_its_hour_when_clocks_are_changed(vault: Vault, berlin: None) -> None:
    del berlin
    calendar.protect(vault, LUNCH)
    start = datetime(2026, 10, 18, tzinfo=UTC)
    found = calendar.span(vault, start, start + timedelta(days=14))
    assert [block.start.hour for block in found] == [10, 11], "noon in Berlin, before and after"
    assert [block.kind for block in calendar.clashes(vault, start.replace(day=26, hour=11), 15)] == [
        BlockKind.PROTECTED
    ]
    assert calendar.clashes(vault, start.replace(day=26, hour=10), 15) == []


def test_what_is_due_stands_on_its_day_in_the_persons_zone(vault: Vault, ana: int, berlin: None) -> None:
    del berlin
    step(vault, ana, "Share the plan", due=date(2026, 11, 23))
    monday = calendar.midnight(date(2026, 11, 23))
    (block,) = calendar.span(vault, monday, monday + timedelta(days=1))
    assert (block.start, block.end) == (at(23, day=22), at(23, day=23))
    assert calendar.span(vault, monday - timedelta(days=1), monday) == []
