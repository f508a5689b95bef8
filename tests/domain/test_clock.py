"""The one clock."""

from __future__ import annotations

from datetime import UTC

from mentorapp.domain.clock import system_clock


def test_the_system_clock_tells_utc() -> None:
    assert system_clock().tzinfo is UTC
    assert system_clock() <= system_clock()
