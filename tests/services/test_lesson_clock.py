"""The clock of a lesson goes on rightly, whatever happens to the computer's."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from mentorapp.services.lesson_clock import LessonClock, Reading, machine_reading

START = Reading("boot-1", 1_000_000, datetime(2026, 10, 25, 0, 30, tzinfo=UTC))


class Machine:
    """Clocks that the test sets."""

    def __init__(self) -> None:
        self.shows = START

    def __call__(self) -> Reading:
        return self.shows

    def pass_time(self, seconds: int, *, wall: int | None = None) -> None:
        self.shows = replace(
            self.shows,
            boot_ms=self.shows.boot_ms + seconds * 1000,
            wall=self.shows.wall + timedelta(seconds=seconds if wall is None else wall),
        )

    def start_anew(self, seconds: int) -> None:
        """Switch off and on again; it takes so many seconds."""
        self.shows = Reading("boot-2", 5_000, self.shows.wall + timedelta(seconds=seconds))


def test_it_counts_from_the_beginning_of_the_lesson() -> None:
    machine = Machine()
    clock = LessonClock(START, machine)
    machine.pass_time(90)
    assert clock.now_ms() == 90_000


def test_a_wall_clock_set_back_or_on_changes_nothing() -> None:
    machine = Machine()
    clock = LessonClock(START, machine)
    machine.pass_time(60, wall=-7200)
    assert clock.now_ms() == 60_000
    again = LessonClock.reopened(START, last_ms=10_000, last_wall=START.wall, read=machine)
    assert again.now_ms() == 60_000
    machine.pass_time(1, wall=86_400)
    assert again.now_ms() == 61_000


def test_after_a_kill_it_is_at_the_right_second() -> None:
    machine = Machine()
    machine.pass_time(754)
    clock = LessonClock.reopened(START, last_ms=700_000, last_wall=START.wall, read=machine)
    assert clock.now_ms() == 754_000


def test_after_a_restart_of_the_machine_the_wall_clock_is_asked() -> None:
    machine = Machine()
    machine.pass_time(700)
    last = machine.shows.wall
    machine.start_anew(95)
    clock = LessonClock.reopened(START, last_ms=700_000, last_wall=last, read=machine)
    assert clock.now_ms() == 795_000
    machine.pass_time(5, wall=-3600)
    assert clock.now_ms() == 800_000


def test_after_a_restart_with_a_wall_clock_set_back_it_is_never_behind_the_last_moment() -> None:
    machine = Machine()
    machine.start_anew(-9_000)
    clock = LessonClock.reopened(START, last_ms=700_000, last_wall=START.wall, read=machine)
    assert clock.now_ms() == 700_000
    machine.pass_time(5)
    assert clock.now_ms() == 705_000, "and it goes on from there"


def test_a_lesson_that_ran_ahead_of_the_clock_is_not_reopened_behind_its_last_moment() -> None:
    machine = Machine()
    machine.pass_time(10)
    clock = LessonClock.reopened(START, last_ms=60_000, last_wall=START.wall, read=machine)
    assert clock.now_ms() == 60_000


def test_where_the_boot_has_no_name_a_later_count_is_not_taken_for_the_same_one() -> None:
    nameless = replace(START, boot="")
    machine = Machine()
    machine.shows = replace(nameless, boot_ms=9_000_000, wall=START.wall + timedelta(seconds=30))
    clock = LessonClock.reopened(
        nameless, last_ms=20_000, last_wall=START.wall + timedelta(seconds=20), read=machine
    )
    assert clock.now_ms() == 30_000


def test_the_clocks_of_this_machine_can_be_read() -> None:
    first, second = machine_reading(), machine_reading()
    assert second.boot == first.boot
    assert second.boot_ms >= first.boot_ms
    assert first.wall.tzinfo is UTC
