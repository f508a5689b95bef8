"""Identifiers that stay unique."""

from __future__ import annotations

from datetime import timedelta
from uuid import RFC_4122, UUID

from mentorapp.domain.clock import system_clock
from mentorapp.domain.ids import new_uid
from tests.conftest import TestClock


def test_an_id_is_a_uuid_of_version_7_that_bears_the_time() -> None:
    clock = TestClock()
    before = clock.now
    uid = UUID(new_uid(clock))
    assert uid.version == 7
    assert uid.variant == RFC_4122
    assert uid.int >> 80 == int((before + timedelta(microseconds=1)).timestamp() * 1000)


def test_later_ids_sort_after_earlier_ones() -> None:
    clock = TestClock()
    made = []
    for _ in range(500):
        clock.advance(milliseconds=1)
        made.append(new_uid(clock))
    assert made == sorted(made)


def test_ids_of_the_same_moment_differ() -> None:
    moment = system_clock()
    assert len({new_uid(lambda: moment) for _ in range(10_000)}) == 10_000
