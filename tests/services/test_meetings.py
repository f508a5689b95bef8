"""Meetings: planned, moved, held, closed, and the time they take."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.domain.ours.meetings import (
    MeetingFields,
    MeetingKind,
    MeetingState,
    Presence,
    StepFields,
    StepOwner,
)
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.domain.ours.recurrence import RepeatRule
from mentorapp.services import agendas, consents, drafts, meeting_notes, meetings, mentees, notes, steps
from mentorapp.services.changes import Kind
from mentorapp.vault.vault import Vault
from tests.conftest import TestClock

AT_TEN = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


def add(vault: Vault, *people: str) -> list[int]:
    return [mentees.add(vault, MenteeFields(name)).result for name in people]


def fields(*mentee_ids: int, at: datetime = AT_TEN, kind: MeetingKind = MeetingKind.MEETING) -> MeetingFields:
    return MeetingFields(kind, "Debrief", at, 45, "Room 12", "- Forces", mentee_ids)


def test_a_meeting_is_kept_as_planned(vault: Vault) -> None:
    ana, bo = add(vault, "Ana", "Bo")
    changed = meetings.plan(vault, fields(ana, bo))
    assert changed.kinds == {Kind.MEETING}
    row = meetings.get(vault, changed.result)
    assert row.fields == fields(ana, bo)
    assert (row.state, row.record, row.closed_at) == (MeetingState.PLANNED, "", None)
    assert [(one.name, one.presence) for one in row.people] == [
        ("Ana", Presence.EXPECTED),
        ("Bo", Presence.EXPECTED),
    ]
    assert row.ends_at == AT_TEN + timedelta(minutes=45)


def test_a_meeting_without_a_title_is_called_by_its_people(vault: Vault) -> None:
    people = add(vault, "Ana", "Bo", "Cy", "Di", "Ed")
    row = meetings.get(vault, meetings.plan(vault, replace(fields(*people), title="")).result)
    assert row.display_title == "Ana, Bo, Cy +2"


def test_what_cannot_be_planned_leaves_nothing(vault: Vault) -> None:
    (ana,) = add(vault, "Ana")
    for bad, code in (
        (fields(), "meeting.nobody"),
        (fields(99), "mentee.gone"),
        (replace(fields(ana), minutes=0), "meeting.minutes"),
        (replace(fields(ana), engagement_id=99), "engagement.gone"),
        (replace(fields(ana), title="x" * 201), "text.too_long"),
        (replace(fields(ana), agenda="\x00"), "text.control_characters"),
        (fields(ana, kind=MeetingKind.OBSERVATION), "consent.needed"),
    ):
        with pytest.raises(UserError) as refused:
            meetings.plan(vault, bad)
        assert refused.value.code == code
    assert meetings.of_mentee(vault, ana) == []


def test_planning_can_be_undone(vault: Vault) -> None:
    (ana,) = add(vault, "Ana")
    planned = meetings.plan(vault, fields(ana)).result
    vault.undo()
    with pytest.raises(UserError, match=r"^meeting\.gone$"):
        meetings.get(vault, planned)
    vault.redo()
    assert meetings.get(vault, planned).people[0].name == "Ana"


def test_an_observation_needs_the_consent_of_everybody_who_is_observed(vault: Vault) -> None:
    ana, bo = add(vault, "Ana", "Bo")
    consents.grant(vault, ana, ConsentScope.OBSERVE)
    with pytest.raises(UserError, match=r"^consent\.needed$"):
        meetings.plan(vault, fields(ana, bo, kind=MeetingKind.OBSERVATION))
    planned = meetings.plan(vault, fields(ana, kind=MeetingKind.OBSERVATION)).result
    with pytest.raises(UserError, match=r"^consent\.needed$"):
        meetings.edit(vault, planned, fields(ana, bo, kind=MeetingKind.OBSERVATION))
    talk = meetings.plan(vault, fields(bo)).result
    with pytest.raises(UserError, match=r"^consent\.needed$"):
        meetings.edit(vault, talk, fields(bo, kind=MeetingKind.OBSERVATION))


def test_an_observation_without_consent_has_no_way_through(vault: Vault) -> None:
    (ana,) = add(vault, "Ana")
    consents.grant(vault, ana, ConsentScope.OBSERVE)
    planned = meetings.plan(vault, fields(ana, kind=MeetingKind.OBSERVATION)).result
    consents.withdraw(vault, ana, ConsentScope.OBSERVE)
    assert meetings.get(vault, planned).state == MeetingState.ON_HOLD
    for attempt in (
        lambda: meetings.plan_series(
            vault, fields(ana, kind=MeetingKind.OBSERVATION), RepeatRule(1, count=2)
        ),
        lambda: meetings.move(vault, planned, AT_TEN + timedelta(days=1)),
        lambda: meetings.replan(vault, planned),
        lambda: meetings.edit(vault, planned, fields(ana, kind=MeetingKind.OBSERVATION)),
        lambda: meetings.hold(vault, planned, "seen"),
        lambda: meetings.close(vault, planned, record="seen"),
        lambda: meetings.log(vault, [ana], MeetingKind.OBSERVATION, 5),
    ):
        with pytest.raises(UserError, match=r"^consent\.needed$"):
            attempt()
    consents.grant(vault, ana, ConsentScope.OBSERVE)
    meetings.replan(vault, planned)
    assert meetings.get(vault, planned).state == MeetingState.PLANNED


def test_a_held_observation_can_still_be_put_right_after_a_withdrawal(vault: Vault) -> None:
    (ana,) = add(vault, "Ana")
    consents.grant(vault, ana, ConsentScope.OBSERVE)
    planned = meetings.plan(vault, fields(ana, kind=MeetingKind.OBSERVATION)).result
    meetings.close(vault, planned, record="Forty minutes of forces")
    consents.withdraw(vault, ana, ConsentScope.OBSERVE)
    meetings.hold(vault, planned, "Thirty minutes of forces")
    row = meetings.get(vault, planned)
    assert (row.state, row.record) == (MeetingState.HELD, "Thirty minutes of forces")


def test_editing_changes_people_and_undo_brings_them_back(vault: Vault) -> None:
    ana, bo, cy = add(vault, "Ana", "Bo", "Cy")
    planned = meetings.plan(vault, fields(ana, bo)).result
    meetings.attend(vault, planned, bo, Presence.EXCUSED)
    before = meetings.get(vault, planned)
    meetings.edit(vault, planned, replace(fields(bo, cy), title="Other", minutes=30))
    row = meetings.get(vault, planned)
    assert (row.title, row.minutes) == ("Other", 30)
    assert [(one.name, one.presence) for one in row.people] == [
        ("Bo", Presence.EXCUSED),
        ("Cy", Presence.EXPECTED),
    ]
    vault.undo()
    assert meetings.get(vault, planned) == before


def test_moving_keeps_the_length_unless_told(vault: Vault) -> None:
    (ana,) = add(vault, "Ana")
    planned = meetings.plan(vault, fields(ana)).result
    meetings.move(vault, planned, AT_TEN + timedelta(hours=2))
    row = meetings.get(vault, planned)
    assert (row.starts_at, row.minutes) == (AT_TEN + timedelta(hours=2), 45)
    meetings.move(vault, planned, AT_TEN, 20)
    assert meetings.get(vault, planned).minutes == 20


def test_what_was_held_is_neither_moved_nor_cancelled(vault: Vault) -> None:
    (ana,) = add(vault, "Ana")
    held = meetings.log(vault, [ana], MeetingKind.CALL, 10).result
    for attempt in (
        lambda: meetings.move(vault, held, AT_TEN),
        lambda: meetings.cancel(vault, held),
        lambda: meetings.replan(vault, held),
    ):
        with pytest.raises(UserError, match=r"^meeting\.not_planned$"):
            attempt()


def test_a_cancelled_meeting_can_be_planned_again_but_not_closed(vault: Vault) -> None:
    (ana,) = add(vault, "Ana")
    planned = meetings.plan(vault, fields(ana)).result
    meetings.cancel(vault, planned)
    assert meetings.get(vault, planned).state == MeetingState.CANCELLED
    with pytest.raises(UserError, match=r"^meeting\.not_planned$"):
        meetings.close(vault, planned)
    meetings.replan(vault, planned)
    meetings.close(vault, planned)
    assert meetings.get(vault, planned).state == MeetingState.HELD


def test_a_series_is_planned_at_once_and_its_rest_can_go_at_once(vault: Vault) -> None:
    (ana,) = add(vault, "Ana")
    ids = meetings.plan_series(vault, fields(ana), RepeatRule(2, count=5)).result
    rows = [meetings.get(vault, one) for one in ids]
    assert [row.starts_at - AT_TEN for row in rows] == [timedelta(weeks=2 * n) for n in range(5)]
    series = rows[0].series_id
    assert series is not None
    assert [row.id for row in meetings.of_series(vault, series)] == ids
    assert meetings.cancel(vault, ids[1]).result == 1
    assert meetings.remove(vault, ids[2], following=True).result == 3
    assert [row.id for row in meetings.of_series(vault, series)] == ids[:2]
    vault.undo()
    assert [row.id for row in meetings.of_series(vault, series)] == ids
    vault.undo()
    vault.undo()
    assert meetings.of_mentee(vault, ana) == []


def test_a_series_that_has_no_good_end_plans_nothing(vault: Vault) -> None:
    (ana,) = add(vault, "Ana")
    for rule in (
        RepeatRule(1),
        RepeatRule(1, count=3, until=date(2027, 1, 1)),
        RepeatRule(0, count=3),
        RepeatRule(1, count=201),
        RepeatRule(1, until=date(2040, 1, 1)),
        RepeatRule(1, until=date(2026, 11, 22)),
    ):
        with pytest.raises(UserError, match=r"^meeting\.repeat"):
            meetings.plan_series(vault, fields(ana), rule)
    assert meetings.of_mentee(vault, ana) == []


def test_closing_says_who_came_keeps_the_record_and_agrees_next_steps(vault: Vault, clock: TestClock) -> None:
    ana, bo = add(vault, "Ana", "Bo")
    planned = meetings.plan(vault, fields(ana, bo)).result
    step = StepFields(ana, "Wait three seconds", StepOwner.MENTEE, date(2026, 11, 30), date(2026, 12, 1))
    mine = StepFields(bo, "Send the text", StepOwner.MENTOR)
    ids = meetings.close(
        vault,
        planned,
        record="We spoke of waiting.",
        steps=[step, mine],
        minutes=50,
        presences={bo: Presence.ABSENT},
    ).result
    row = meetings.get(vault, planned)
    assert (row.state, row.record, row.minutes) == (MeetingState.HELD, "We spoke of waiting.", 50)
    assert row.closed_at is not None
    assert [one.presence for one in row.people] == [Presence.PRESENT, Presence.ABSENT]
    agreed = steps.of_meeting(vault, planned)
    assert [one.id for one in agreed] == ids
    assert [one.fields for one in agreed] == [step, mine]
    vault.undo()
    assert meetings.get(vault, planned).state == MeetingState.PLANNED
    assert steps.of_meeting(vault, planned) == []


def test_a_close_that_is_refused_leaves_the_meeting_as_it_was(vault: Vault) -> None:
    (ana,) = add(vault, "Ana")
    planned = meetings.plan(vault, fields(ana)).result
    with pytest.raises(UserError, match=r"^text\.empty$"):
        meetings.close(vault, planned, record="x", steps=[StepFields(ana, " ")])
    with pytest.raises(UserError, match=r"^meeting\.not_invited$"):
        meetings.close(vault, planned, presences={99: Presence.PRESENT})
    assert meetings.get(vault, planned).record == ""


def test_time_in_passing_is_one_held_meeting(vault: Vault, clock: TestClock) -> None:
    (ana,) = add(vault, "Ana")
    now = clock.now
    logged = meetings.log(vault, [ana], MeetingKind.CORRIDOR, 10, "The quiet table").result
    row = meetings.get(vault, logged)
    assert (row.kind, row.state, row.minutes, row.record) == (
        MeetingKind.CORRIDOR,
        MeetingState.HELD,
        10,
        "The quiet table",
    )
    assert timedelta(minutes=9) < now - row.starts_at < timedelta(minutes=11)
    assert row.people[0].presence == Presence.PRESENT
    assert meetings.latest_mentee(vault) == ana
    vault.undo()
    assert meetings.latest_mentee(vault) is None


def test_time_given_is_what_was_held_by_kind(vault: Vault) -> None:
    (ana,) = add(vault, "Ana")
    planned = meetings.plan(vault, fields(ana)).result
    meetings.plan(vault, fields(ana))
    meetings.close(vault, planned, minutes=30)
    for _ in range(2):
        meetings.log(vault, [ana], MeetingKind.EMAIL, 5)
    week = (AT_TEN - timedelta(days=1), AT_TEN + timedelta(days=1))
    assert meetings.time_given(vault, *week) == {MeetingKind.MEETING: 30, MeetingKind.EMAIL: 10}
    assert meetings.time_given(vault, AT_TEN + timedelta(days=1), AT_TEN + timedelta(days=2)) == {}


def test_between_finds_what_reaches_into_the_time(vault: Vault) -> None:
    (ana,) = add(vault, "Ana")
    night = replace(fields(ana, at=AT_TEN - timedelta(hours=12)), minutes=13 * 60)
    long, after = (meetings.plan(vault, one).result for one in (night, fields(ana)))
    hour = timedelta(hours=1)
    assert [row.id for row in meetings.between(vault, AT_TEN, AT_TEN + hour)] == [long, after]
    assert [row.id for row in meetings.between(vault, AT_TEN - hour, AT_TEN)] == [long]
    assert meetings.between(vault, AT_TEN + hour, AT_TEN + 2 * hour) == []


def test_the_meeting_now_is_the_one_in_progress_else_the_next_else_the_last(
    vault: Vault, clock: TestClock
) -> None:
    (ana,) = add(vault, "Ana")
    assert meetings.meeting_now(vault) is None
    ten, twelve = (
        meetings.plan(vault, fields(ana, at=AT_TEN + timedelta(hours=hours))).result for hours in (0, 2)
    )
    meetings.plan(vault, fields(ana, at=AT_TEN + timedelta(days=1)))
    meetings.log(vault, [ana], MeetingKind.CORRIDOR, 5)
    for hour, expected in ((9, ten), (10, ten), (11, twelve), (12, twelve), (20, twelve)):
        clock.now = datetime(2026, 11, 23, hour, 5, tzinfo=UTC)
        now = meetings.meeting_now(vault)
        assert now is not None
        assert now.id == expected, hour


def test_upcoming_are_those_that_have_not_ended(vault: Vault, clock: TestClock) -> None:
    (ana,) = add(vault, "Ana")
    first, second = (meetings.plan(vault, fields(ana, at=AT_TEN + timedelta(days=n))).result for n in (0, 1))
    clock.now = AT_TEN + timedelta(minutes=44)
    assert [row.id for row in meetings.upcoming(vault, 5)] == [first, second]
    clock.now = AT_TEN + timedelta(minutes=46)
    assert [row.id for row in meetings.upcoming(vault, 5)] == [second]


def test_meetings_with_a_person_are_read_in_parts(vault: Vault) -> None:
    ana, bo = add(vault, "Ana", "Bo")
    ids = [meetings.plan(vault, fields(ana, at=AT_TEN + timedelta(days=n))).result for n in range(4)]
    meetings.plan(vault, fields(bo))
    first = meetings.of_mentee(vault, ana, 2)
    assert [row.id for row in first] == [ids[3], ids[2]]
    assert [row.id for row in meetings.of_mentee(vault, ana, 5, first[-1].starts_at)] == [ids[1], ids[0]]


def test_a_private_note_outlives_its_meeting(vault: Vault) -> None:
    (ana,) = add(vault, "Ana")
    planned = meetings.plan(vault, fields(ana)).result
    note = notes.add(vault, "Only for me", mentee_id=ana, meeting_id=planned).result
    drafts.keep(vault, drafts.key_of_note(note), "Only for me, more", note_id=note, meeting_id=planned)
    step = steps.add(vault, StepFields(ana, "Wait"), meeting_id=planned).result
    meetings.remove(vault, planned)
    assert notes.get(vault, note).meeting_id is None
    assert steps.get(vault, step).meeting_id is None
    (kept,) = drafts.waiting(vault)
    assert (kept.body, kept.meeting_id) == ("Only for me, more", None)
    vault.undo()
    assert [row.id for row in notes.on_meeting(vault, planned)] == [note]
    assert [row.id for row in steps.of_meeting(vault, planned)] == [step]


def test_words_that_were_only_drafts_survive_the_removal_of_their_meeting(vault: Vault) -> None:
    (ana,) = add(vault, "Ana")
    planned = meetings.plan(vault, fields(ana)).result
    private, record = meeting_notes.key_of_note(planned), meeting_notes.key_of_record(planned)
    drafts.keep(vault, private, "half a thought", meeting_id=planned)
    drafts.keep(vault, record, "half a record", meeting_id=planned)
    meetings.remove(vault, planned)
    (note,) = notes.about(vault, ana, limit=5)
    assert note.body == "half a thought"
    vault.undo()
    assert meetings.get(vault, planned).record == "half a record"


def test_a_note_on_a_meeting_that_is_gone_is_refused(vault: Vault) -> None:
    with pytest.raises(UserError, match=r"^meeting\.gone$"):
        notes.add(vault, "x", meeting_id=99)


def test_an_agenda_is_made_of_what_is_open(vault: Vault, clock: TestClock) -> None:
    ana, bo = add(vault, "Ana", "Bo")
    assert agendas.agenda_from_open(vault, [ana]) == ""
    past = meetings.plan(vault, fields(ana, at=AT_TEN - timedelta(days=7))).result
    meetings.close(vault, past, record="We waited.\n\nIt worked.", steps=[StepFields(ana, "Wait longer")])
    steps.add(vault, StepFields(bo, "Seat them anew"))
    assert agendas.agenda_from_open(vault, [ana]) == (
        "## How did it go?\n\n- Wait longer\n\n## From last time\n\n> We waited.\n> It worked."
    )
    assert "- Bo: Seat them anew" in agendas.agenda_from_open(vault, [ana, bo])
