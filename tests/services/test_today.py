"""What a mentor wants to see first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import drafts, mentees, notes, settings, today
from mentorapp.vault.vault import Vault
from tests.conftest import TestClock


@pytest.fixture(autouse=True)
def in_utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Days are the person's own: here those of UTC, where 23 November 2026 is a Monday."""
    import time

    with monkeypatch.context() as here:
        here.setenv("TZ", "UTC")
        time.tzset()
        yield
    time.tzset()


def add(vault: Vault, *people: str) -> list[int]:
    return [mentees.add(vault, MenteeFields(name)).result for name in people]


def test_an_empty_vault_has_an_empty_desk(vault: Vault) -> None:
    desk = today.desk(vault)
    assert (desk.drafts, desk.recent_notes, desk.pinned, desk.unseen) == ([], [], [], [])
    assert (desk.week, desk.notes_this_week, desk.people, desk.people_this_week) == ((0,) * 7, 0, 0, 0)


def test_drafts_recent_and_pinned_notes_are_there(vault: Vault) -> None:
    for number in range(8):
        notes.add(vault, f"note {number}")
    for note in range(1, 8):
        notes.pin(vault, note, True)
    drafts.keep(vault, "quick", "half a word")
    desk = today.desk(vault)
    assert [head.title for head in desk.recent_notes] == [f"note {number}" for number in (7, 6, 5, 4, 3, 2)]
    assert [head.title for head in desk.pinned] == [f"note {number}" for number in (6, 5, 4, 3, 2)]
    assert [draft.body for draft in desk.drafts] == ["half a word"]


def test_the_week_begins_on_monday(vault: Vault, clock: TestClock) -> None:
    ana, bo = add(vault, "Ana", "Bo")
    clock.now = datetime(2026, 11, 22, 23, 59, tzinfo=UTC)
    notes.add(vault, "on Sunday", mentee_id=bo)
    clock.now = datetime(2026, 11, 23, 0, 0, tzinfo=UTC)
    notes.add(vault, "first on Monday", mentee_id=ana)
    clock.now = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
    notes.add(vault, "on Wednesday", mentee_id=ana)
    notes.add(vault, "unfiled on Wednesday")
    desk = today.desk(vault)
    assert desk.week == (1, 0, 2, 0, 0, 0, 0)
    assert (desk.notes_this_week, desk.people, desk.people_this_week) == (3, 2, 1)


def test_who_was_not_written_about_for_long_is_named_the_longest_first(
    vault: Vault, clock: TestClock
) -> None:
    ana, bo, _, di = add(vault, "Ana", "Bo", "Cy", "Di")
    clock.advance(days=10)
    notes.add(vault, "words", mentee_id=bo)
    clock.advance(days=21)
    notes.add(vault, "words", mentee_id=di)
    add(vault, "Ed")
    assert [(row.name, row.days, row.never) for row in today.desk(vault).unseen] == [
        ("Ana", 31, True),
        ("Cy", 31, True),
    ]
    clock.advance(days=10)
    assert [(row.name, row.days, row.never) for row in today.desk(vault).unseen] == [
        ("Ana", 41, True),
        ("Cy", 41, True),
        ("Bo", 31, False),
    ]
    settings.change(vault, unseen_days=60)
    assert today.desk(vault).unseen == []
    notes.add(vault, "words", mentee_id=ana)
    settings.change(vault, unseen_days=35)
    assert [row.name for row in today.desk(vault).unseen] == ["Cy"]


def test_at_most_six_are_named(vault: Vault, clock: TestClock) -> None:
    add(vault, *(f"Person {number}" for number in range(9)))
    clock.advance(days=99)
    assert [row.name for row in today.desk(vault).unseen] == [f"Person {number}" for number in range(6)]


def test_days_without_a_note_are_counted_by_the_calendar(vault: Vault, clock: TestClock) -> None:
    (amina,) = add(vault, "Amina")
    clock.advance(hours=23 - clock().hour)
    notes.add(vault, "late in the evening", mentee_id=amina)
    clock.advance(days=30, hours=2)
    assert [row.days for row in today.desk(vault).unseen] == [31]
