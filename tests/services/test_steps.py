"""Next steps: whose, what, by when, and when to check back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.meetings import StepFields, StepOwner, StepState
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import mentees, steps
from mentorapp.services.changes import Kind
from mentorapp.vault.vault import Vault
from tests.conftest import TestClock

MONDAY = date(2026, 11, 23)


@pytest.fixture
def ana(vault: Vault) -> int:
    return mentees.add(vault, MenteeFields("Ana")).result


def test_a_step_is_kept_as_written(vault: Vault, ana: int) -> None:
    fields = StepFields(ana, "Wait three seconds", StepOwner.MENTOR, MONDAY, MONDAY + timedelta(days=1))
    changed = steps.add(vault, fields)
    assert changed.kinds == {Kind.STEP}
    row = steps.get(vault, changed.result)
    assert row.fields == fields
    assert (row.mentee_name, row.state, row.day) == ("Ana", StepState.OPEN, MONDAY + timedelta(days=1))


def test_a_step_that_cannot_be_kept_is_not_there(vault: Vault, ana: int) -> None:
    for bad in (
        StepFields(ana, "  "),
        StepFields(99, "Wait"),
        StepFields(ana, "x" * 1001),
        StepFields(ana, "\0"),
    ):
        with pytest.raises(UserError):
            steps.add(vault, bad)
    assert steps.listing(vault) == []


def test_settling_reopening_and_undo_tell_the_same_story(vault: Vault, ana: int) -> None:
    step = steps.add(vault, StepFields(ana, "Wait")).result
    steps.settle(vault, step, StepState.DONE, "Two pupils spoke")
    row = steps.get(vault, step)
    assert (row.state, row.outcome, row.settled_at is not None) == (StepState.DONE, "Two pupils spoke", True)
    assert steps.open_steps(vault) == []
    steps.reopen(vault, step)
    row = steps.get(vault, step)
    assert (row.state, row.outcome, row.settled_at) == (StepState.OPEN, "Two pupils spoke", None)
    vault.undo()
    vault.undo()
    assert steps.get(vault, step).outcome == ""
    steps.settle(vault, step, StepState.DROPPED)
    assert steps.get(vault, step).state == StepState.DROPPED


def test_an_edit_that_changes_nothing_is_nothing_to_undo(vault: Vault, ana: int) -> None:
    step = steps.add(vault, StepFields(ana, "Wait")).result
    steps.edit(vault, step, StepFields(ana, "Wait"))
    assert vault.undo()[0] == "Add a next step"


def test_a_step_that_is_gone_says_so(vault: Vault, ana: int) -> None:
    step = steps.add(vault, StepFields(ana, "Wait")).result
    steps.remove(vault, step)
    for attempt in (
        lambda: steps.get(vault, step),
        lambda: steps.edit(vault, step, StepFields(ana, "Wait")),
        lambda: steps.settle(vault, step),
        lambda: steps.reopen(vault, step),
        lambda: steps.remove(vault, step),
    ):
        with pytest.raises(UserError, match=r"^step\.gone$"):
            attempt()
    vault.undo()
    assert steps.get(vault, step).what == "Wait"


def test_due_is_what_is_to_be_looked_at_by_today(vault: Vault, ana: int, clock: TestClock) -> None:
    def add(what: str, due: date | None, check: date | None) -> None:
        steps.add(vault, StepFields(ana, what, due_on=due, check_on=check))

    day = timedelta(days=1)
    add("checked tomorrow", MONDAY - day, MONDAY + day)
    add("due today", MONDAY, None)
    add("long due", None, MONDAY - 4 * day)
    add("some day", None, None)
    assert [step.what for step in steps.due(vault)] == ["long due", "due today"]
    assert [step.what for step in steps.due(vault, MONDAY + day)][-1] == "checked tomorrow"
    assert [step.what for step in steps.open_steps(vault, ana)][-1] == "some day"
    clock.advance(days=1)
    assert len(steps.due(vault)) == 3


def test_open_steps_come_before_those_settled(vault: Vault, ana: int, clock: TestClock) -> None:
    ids = [steps.add(vault, StepFields(ana, what)).result for what in ("one", "two", "three")]
    for one in ids[:2]:
        clock.advance(hours=1)
        steps.settle(vault, one)
    assert [step.what for step in steps.of_mentee(vault, ana)] == ["three", "two", "one"]
