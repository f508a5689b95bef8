"""What a person's timeline tells of *ours*, page by page."""

from __future__ import annotations

from datetime import timedelta

from mentorapp.domain.ours.meetings import StepState
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import mentees, notes, steps, together
from mentorapp.services.timeline import EntryKind
from mentorapp.vault.vault import Vault
from tests.conftest import TestClock
from tests.services.test_reminders import TODAY, agreement, consent, engagement, meeting, step


def told(vault: Vault, mentee_id: int) -> list[tuple[EntryKind, str]]:
    return [(entry.kind, entry.detail) for entry in mentees.timeline(vault, mentee_id)]


def test_what_happened_stands_in_order_and_what_is_to_come_or_fell_out_does_not(
    vault: Vault, clock: TestClock
) -> None:
    amina, bo = (mentees.add(vault, MenteeFields(name)).result for name in ("Amina", "Bo"))
    meeting(vault, clock(), amina, bo, state="held")
    meeting(vault, clock(), amina, state="cancelled")
    meeting(vault, clock() + timedelta(days=1), amina)
    meeting(vault, clock(), bo, state="held", presence="absent")
    notes.add(vault, "Words", mentee_id=amina)
    done = step(vault, amina, "Wait", TODAY)
    consent(vault, amina, None, scope="share", withdrawn_at=clock())
    clock.advance(minutes=1)
    steps.settle(vault, done, StepState.DONE)
    assert told(vault, amina) == [
        (EntryKind.STEP, "done"),
        (EntryKind.CONSENT, "share"),
        (EntryKind.WITHDRAWAL, "share"),
        (EntryKind.NOTE, ""),
        (EntryKind.MEETING, "meeting:held"),
        (EntryKind.ADDED, ""),
    ]
    assert told(vault, bo)[0] == (EntryKind.MEETING, "meeting:absent")
    vault.undo()
    assert (EntryKind.STEP, "open") in told(vault, amina)


def test_things_of_one_moment_are_never_torn_between_two_pages(vault: Vault, clock: TestClock) -> None:
    amina = mentees.add(vault, MenteeFields("Amina")).result
    moment = clock()
    made = [meeting(vault, moment, amina, state="held") for _ in range(3)]
    first = mentees.timeline(vault, amina, limit=3)
    before = first[-1].at
    rest = mentees.timeline(vault, amina, limit=3, before=before)
    assert sorted(entry.target_id or 0 for entry in first) == made
    assert [entry.kind for entry in rest] == [EntryKind.ADDED]


def test_how_the_work_with_somebody_stands(vault: Vault, clock: TestClock) -> None:
    amina = mentees.add(vault, MenteeFields("Amina")).result
    assert together.standings(vault, amina).engagements == []
    over = engagement(vault, amina, state="ended")
    assert [one.id for one in together.standings(vault, amina).engagements] == [over]
    running = engagement(vault, amina)
    signed = agreement(vault, running, None)
    meeting(vault, clock() - timedelta(days=1), amina)
    coming = meeting(vault, clock() + timedelta(days=1), amina)
    meeting(vault, clock() + timedelta(days=2), amina)
    step(vault, amina, "Wait", TODAY)
    found = together.standings(vault, amina)
    assert [one.id for one in found.engagements] == [running]
    assert found.agreement is not None
    assert found.agreement.id == signed
    assert found.next_meeting is not None
    assert found.next_meeting.id == coming
    assert [one.what for one in found.steps] == ["Wait"]
