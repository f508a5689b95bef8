"""Engagements: who is in them, where they stand, and how they came there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.engagements import (
    EngagementFields,
    EngagementKind,
    EngagementModel,
    EngagementState,
    EventKind,
)
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import engagements, mentees
from mentorapp.services.changes import Kind
from mentorapp.vault.vault import Vault
from tests.conftest import TestClock

ALONE = EngagementFields(
    EngagementKind.COACHING,
    EngagementModel.ONE_TO_ONE,
    date(2026, 9, 7),
    purpose="Questions that make pupils think",
    priorities="Standard 3.2",
    rhythm_weeks=2,
    planned_weeks=36,
)
GROUP = replace(ALONE, model=EngagementModel.PLC, name="Wait time", inquiry="What happens when we wait?")


def add(vault: Vault, *people: str) -> list[int]:
    return [mentees.add(vault, MenteeFields(name)).result for name in people]


def present(vault: Vault, engagement_id: int) -> list[str]:
    return [member.name for member in engagements.get(vault, engagement_id).present]


def kinds(vault: Vault, engagement_id: int) -> list[EventKind]:
    return [event.kind for event in engagements.history(vault, engagement_id)]


def test_an_engagement_is_kept_as_written(vault: Vault) -> None:
    (ana,) = add(vault, "Ana")
    made = engagements.start(vault, ALONE, [ana])
    assert made.kinds == {Kind.ENGAGEMENT}
    row = engagements.get(vault, made.result)
    assert row.fields == ALONE
    assert (row.title, row.state) == ("Ana", EngagementState.ACTIVE)
    assert row.members == (engagements.Member(ana, "Ana", date(2026, 9, 7), None),)
    assert kinds(vault, row.id) == [EventKind.STARTED]


def test_a_group_is_called_by_its_name_and_needs_one(vault: Vault) -> None:
    people = add(vault, "Ana", "Bo")
    group = engagements.start(vault, GROUP, people).result
    assert engagements.get(vault, group).title == "Wait time"
    with pytest.raises(UserError, match=r"^engagement\.group_without_name$"):
        engagements.start(vault, replace(GROUP, name=" "), people)


def test_what_cannot_be_an_engagement_leaves_nothing_behind(vault: Vault) -> None:
    people = add(vault, "Ana", "Bo")
    for fields, members, code in (
        (ALONE, [], "engagement.nobody"),
        (ALONE, people, "engagement.one_person"),
        (GROUP, [*people, 99], "mentee.gone"),
        (replace(ALONE, rhythm_weeks=0), people[:1], "engagement.weeks_out_of_range"),
        (replace(ALONE, planned_weeks=521), people[:1], "engagement.weeks_out_of_range"),
    ):
        with pytest.raises(UserError) as refused:
            engagements.start(vault, fields, members)
        assert refused.value.code == code
    assert engagements.listing(vault) == []


def test_an_engagement_pauses_goes_on_ends_and_opens_again_with_its_history(
    vault: Vault, clock: TestClock
) -> None:
    (ana,) = add(vault, "Ana")
    one = engagements.start(vault, ALONE, [ana]).result
    engagements.pause(vault, one, "On leave")
    assert engagements.get(vault, one).state is EngagementState.PAUSED
    clock.advance(days=14)
    engagements.resume(vault, one)
    engagements.end(vault, one, "Year done", on=date(2026, 12, 18))
    ended = engagements.get(vault, one)
    assert (ended.state, ended.ended_on, ended.review_on) == (
        EngagementState.ENDED,
        date(2026, 12, 18),
        date(2027, 12, 18),
    )
    engagements.reopen(vault, one)
    again = engagements.get(vault, one)
    assert (again.state, again.ended_on, again.review_on) == (EngagementState.ACTIVE, None, None)
    assert kinds(vault, one) == [
        EventKind.REOPENED,
        EventKind.ENDED,
        EventKind.RESUMED,
        EventKind.PAUSED,
        EventKind.STARTED,
    ]
    told = engagements.history(vault, one)
    assert (told[1].reason, told[1].happened_on) == ("Year done", date(2026, 12, 18))
    assert told[3].reason == "On leave"


def test_each_turn_is_one_step_of_undo(vault: Vault) -> None:
    (ana,) = add(vault, "Ana")
    one = engagements.start(vault, ALONE, [ana]).result
    engagements.end(vault, one)
    assert vault.undo()[0] == "End an engagement"
    row = engagements.get(vault, one)
    assert (row.state, row.ended_on, row.review_on) == (EngagementState.ACTIVE, None, None)
    assert kinds(vault, one) == [EventKind.STARTED]
    assert vault.undo()[0] == "Start an engagement"
    assert engagements.listing(vault) == []
    vault.redo()
    assert present(vault, one) == ["Ana"]


def test_no_turn_can_be_taken_out_of_its_place(vault: Vault) -> None:
    (ana,) = add(vault, "Ana")
    one = engagements.start(vault, ALONE, [ana]).result
    for verb in (engagements.resume, engagements.reopen):
        with pytest.raises(UserError, match=r"^engagement\.not_now$"):
            verb(vault, one)
    engagements.end(vault, one)
    for verb in (engagements.pause, engagements.resume, engagements.end):
        with pytest.raises(UserError, match=r"^engagement\.not_now$"):
            verb(vault, one)
    assert kinds(vault, one) == [EventKind.ENDED, EventKind.STARTED]


def test_an_engagement_ends_after_it_began_and_is_reviewed_after_it_ended(vault: Vault) -> None:
    (ana,) = add(vault, "Ana")
    one = engagements.start(vault, ALONE, [ana]).result
    with pytest.raises(UserError, match=r"^engagement\.ends_before_start$"):
        engagements.end(vault, one, on=date(2026, 9, 6))
    with pytest.raises(UserError, match=r"^engagement\.review_before_end$"):
        engagements.end(vault, one, on=date(2026, 10, 1), review_on=date(2026, 9, 30))
    assert engagements.get(vault, one).state is EngagementState.ACTIVE


@pytest.mark.parametrize(
    ("day", "later"),
    [(date(2026, 5, 31), date(2027, 5, 31)), (date(2028, 2, 29), date(2029, 2, 28))],
)
def test_a_year_after_is_the_same_day_of_the_next_year(day: date, later: date) -> None:
    assert engagements.a_year_after(day) == later


def test_people_come_into_a_group_and_leave_it_and_it_is_remembered(vault: Vault) -> None:
    ana, bo, cy = add(vault, "Ana", "Bo", "Cy")
    group = engagements.start(vault, GROUP, [ana, bo]).result
    engagements.add_member(vault, group, cy)
    engagements.add_member(vault, group, cy)
    assert present(vault, group) == ["Ana", "Bo", "Cy"]
    engagements.remove_member(vault, group, bo)
    assert present(vault, group) == ["Ana", "Cy"]
    assert engagements.get(vault, group).members[1].left_on == date(2026, 11, 23)
    assert [row.id for row in engagements.of_mentee(vault, bo)] == [group]
    engagements.add_member(vault, group, bo)
    assert present(vault, group) == ["Ana", "Bo", "Cy"]


def test_the_last_person_stays_and_one_to_one_stays_so(vault: Vault) -> None:
    ana, bo = add(vault, "Ana", "Bo")
    one = engagements.start(vault, ALONE, [ana]).result
    with pytest.raises(UserError, match=r"^engagement\.last_person$"):
        engagements.remove_member(vault, one, ana)
    with pytest.raises(UserError, match=r"^engagement\.one_person$"):
        engagements.add_member(vault, one, bo)
    group = engagements.start(vault, GROUP, [ana, bo]).result
    with pytest.raises(UserError, match=r"^engagement\.one_person$"):
        engagements.edit(vault, group, ALONE)


def test_words_and_people_change_in_one_step(vault: Vault) -> None:
    ana, bo, cy = add(vault, "Ana", "Bo", "Cy")
    group = engagements.start(vault, GROUP, [ana, bo]).result
    engagements.amend(vault, group, replace(GROUP, purpose="Other words"), [bo, cy])
    assert present(vault, group) == ["Bo", "Cy"]
    assert engagements.get(vault, group).purpose == "Other words"
    assert vault.undo()[0] == "Change an engagement"
    assert present(vault, group) == ["Ana", "Bo"]
    assert engagements.get(vault, group).purpose == GROUP.purpose


def test_lists_begin_with_what_is_going_on_and_can_be_narrowed(vault: Vault) -> None:
    people = add(vault, "Zoe", "Émile", "Cy")
    ids = [engagements.start(vault, ALONE, [person]).result for person in people]
    group = engagements.start(vault, GROUP, people).result
    engagements.end(vault, ids[2])
    engagements.pause(vault, ids[1])
    assert [row.title for row in engagements.listing(vault)] == ["Wait time", "Zoe", "Émile", "Cy"]
    active = engagements.listing(vault, states={EngagementState.ACTIVE})
    assert [row.id for row in active] == [group, ids[0]]
    assert [row.id for row in engagements.listing(vault, model=EngagementModel.PLC)] == [group]
    assert [row.id for row in engagements.of_mentee(vault, people[0])] == [group, ids[0]]


def test_an_engagement_that_is_not_there_says_so(vault: Vault) -> None:
    for attempt in (
        lambda: engagements.get(vault, 9),
        lambda: engagements.edit(vault, 9, ALONE),
        lambda: engagements.pause(vault, 9),
        lambda: engagements.add_member(vault, 9, 1),
        lambda: engagements.remove_member(vault, 9, 1),
    ):
        with pytest.raises(UserError, match=r"^engagement\.gone$"):
            attempt()
