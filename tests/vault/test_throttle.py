"""Wrong tries cost time, and nobody is locked out for good."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorapp.domain.errors import UserError
from mentorapp.vault.throttle import Throttle

START = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)


class Hand:
    """A clock moved by hand."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def move(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


class Door:
    """A throttle that is made anew for each question, as after a restart."""

    def __init__(self, folder: Path, vault_id: str = "one") -> None:
        self.file = folder / "state" / "throttle.json"
        self.vault_id = vault_id
        self.clock = Hand()

    def throttle(self) -> Throttle:
        return Throttle(self.file, self.vault_id, self.clock)

    def fail(self, times: int = 1) -> None:
        for _ in range(times):
            self.throttle().failed()

    def wait(self) -> int:
        try:
            self.throttle().check()
        except UserError as error:
            return int(str(error.params["seconds"]))
        return 0


@pytest.fixture
def door(tmp_path: Path) -> Door:
    return Door(tmp_path)


def test_four_wrong_tries_are_free_and_then_each_costs_twice_as_long(door: Door) -> None:
    waits = []
    for _ in range(12):
        door.fail()
        waits.append(door.wait())
    assert waits == [0, 0, 0, 0, 2, 4, 8, 16, 32, 60, 60, 60]


def test_waiting_opens_the_door(door: Door) -> None:
    door.fail(6)
    door.clock.move(3.2)
    assert door.wait() == 1
    door.clock.move(0.8)
    assert door.wait() == 0


def test_success_forgets_everything(door: Door) -> None:
    door.fail(9)
    door.throttle().succeeded()
    door.fail()
    assert door.wait() == 0


def test_each_vault_counts_for_itself(door: Door) -> None:
    door.fail(9)
    other = Door(door.file.parent.parent, "two")
    other.fail(2)
    assert other.wait() == 0
    assert door.wait() == 32
    other.throttle().succeeded()
    assert door.wait() == 32


def test_a_clock_put_back_neither_opens_early_nor_locks_for_ever(door: Door) -> None:
    door.fail(7)
    door.clock.move(-365 * 24 * 3600)
    assert door.wait() == 8
    door.clock.move(7)
    assert door.wait() == 1
    door.clock.move(1)
    assert door.wait() == 0


@given(st.lists(st.floats(min_value=-1e6, max_value=60), max_size=8))
def test_however_the_clock_is_put_back_a_minute_is_enough(
    tmp_path_factory: pytest.TempPathFactory, moves: list[float]
) -> None:
    door = Door(tmp_path_factory.mktemp("door"))
    door.fail(40)
    for seconds in moves:
        door.clock.move(seconds)
        assert 0 <= door.wait() <= 60
    door.clock.move(60)
    assert door.wait() == 0


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not json",
        "[]",
        "[" * 100_000,
        '{"one": 5}',
        '{"one": {"count": 5}}',
        '{"one": {"count": -1, "last_failure": "2026-09-01T08:00:00+00:00"}}',
        '{"one": {"count": 1e999, "last_failure": "2026-09-01T08:00:00+00:00"}}',
        '{"one": {"count": 5, "last_failure": "yesterday"}}',
        '{"one": {"count": 5, "last_failure": "0001-01-01T00:00:00+14:00"}}',
    ],
)
def test_a_file_that_was_tampered_with_costs_two_seconds_once(door: Door, text: str) -> None:
    door.fail()
    door.file.write_text(text)
    assert door.wait() == 2
    door.clock.move(2)
    assert door.wait() == 0


def test_a_state_folder_that_cannot_be_written_keeps_nobody_out(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    door = Door(tmp_path)
    door.fail(20)
    assert door.wait() == 0


def test_within_a_process_tries_count_even_so(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    throttle = Door(tmp_path).throttle()
    for _ in range(6):
        throttle.failed()
    with pytest.raises(UserError, match="too_many_tries"):
        throttle.check()


def test_the_file_says_nothing_but_counts_and_times(door: Door) -> None:
    door.fail(3)
    assert json.loads(door.file.read_text()) == {"one": {"count": 3, "last_failure": START.isoformat()}}
    assert door.file.stat().st_mode & 0o777 == 0o600
