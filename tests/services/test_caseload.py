"""The caseload: what is told of every engagement, and how quickly."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from time import perf_counter

from mentorapp.domain.ours.agreements import Agreement, AgreementState
from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.domain.ours.engagements import (
    EngagementFields,
    EngagementKind,
    EngagementModel,
    EngagementState,
)
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
from mentorapp.services import consents, engagements, mentees
from mentorapp.services.caseload import AgreementStanding, CaseRow, CaseSort, caseload
from mentorapp.vault.unit_of_work import UnitOfWork
from mentorapp.vault.vault import Vault
from tests.conftest import TestClock

TODAY = date(2026, 11, 23)
ALONE = EngagementFields(
    EngagementKind.MENTORING, EngagementModel.ONE_TO_ONE, date(2026, 9, 7), rhythm_weeks=2
)
GROUP = replace(ALONE, model=EngagementModel.SMALL_GROUP, name="Newcomers")


def add(vault: Vault, *people: str) -> list[int]:
    return [mentees.add(vault, MenteeFields(name)).result for name in people]


def begin(vault: Vault, *people: int, fields: EngagementFields = ALONE) -> int:
    return engagements.start(vault, fields, people).result


def meet(
    vault: Vault,
    days: float,
    *,
    engagement: int | None = None,
    people: tuple[int, ...] = (),
    state: MeetingState = MeetingState.HELD,
    presence: Presence = Presence.PRESENT,
    minutes: int = 40,
) -> None:
    """Keep a meeting that begins so many days from now."""
    with vault.transaction("meet") as work:
        kind = MeetingKind.MEETING if engagement else MeetingKind.CORRIDOR
        row = work.add(
            Meeting(
                uid=work.new_uid(),
                engagement_id=engagement,
                kind=kind,
                state=state,
                starts_at=work.now + timedelta(days=days),
                minutes=minutes,
                zone="UTC",
                created_at=work.now,
                updated_at=work.now,
            )
        )
        for person in people:
            work.add(Attendance(meeting_id=row.stored_id, mentee_id=person, presence=presence))


def step(
    vault: Vault,
    person: int,
    *,
    engagement: int | None = None,
    check_on: date | None = None,
    state: StepState = StepState.OPEN,
) -> None:
    with vault.transaction("step") as work:
        work.add(
            NextStep(
                uid=work.new_uid(),
                mentee_id=person,
                engagement_id=engagement,
                owner=StepOwner.MENTEE,
                what="Try it",
                check_on=check_on,
                state=state,
                created_at=work.now,
                updated_at=work.now,
            )
        )


def agree(
    work: UnitOfWork, engagement: int, version: int, state: str, expires_on: date | None = None
) -> None:
    work.add(
        Agreement(
            uid=work.new_uid(),
            engagement_id=engagement,
            version=version,
            title="Agreement",
            body="Terms",
            state=state,
            expires_on=expires_on,
            created_at=work.now,
            updated_at=work.now,
        )
    )


def case(vault: Vault, engagement: int) -> CaseRow:
    return next(row for row in caseload(vault) if row.engagement.id == engagement)


def test_the_rhythm_is_kept_until_a_day_more_than_its_weeks_has_passed(
    vault: Vault, clock: TestClock
) -> None:
    (ana,) = add(vault, "Ana")
    one = begin(vault, ana)
    assert (case(vault, one).rhythm_kept, case(vault, one).overdue_days) == (False, 63)
    meet(vault, 0, engagement=one)
    assert case(vault, one).rhythm_kept is True
    clock.advance(days=14)
    assert (case(vault, one).rhythm_kept, case(vault, one).overdue_days) == (True, 0)
    clock.advance(days=1)
    assert (case(vault, one).rhythm_kept, case(vault, one).overdue_days) == (False, 1)


def test_no_rhythm_is_missed_where_none_is_expected(vault: Vault, clock: TestClock) -> None:
    (ana,) = add(vault, "Ana")
    free = begin(vault, ana, fields=replace(ALONE, rhythm_weeks=None))
    later = begin(vault, ana, fields=replace(ALONE, starts_on=TODAY + timedelta(days=7)))
    paused = begin(vault, ana)
    engagements.pause(vault, paused)
    for engagement in (free, later, paused):
        assert (case(vault, engagement).rhythm_kept, case(vault, engagement).overdue_days) == (None, 0)
    clock.advance(days=60)
    engagements.resume(vault, paused)
    assert case(vault, paused).rhythm_kept is True, "the weeks of a pause do not count"


def test_contacts_are_the_last_held_and_the_next_planned_meeting(vault: Vault) -> None:
    ana, bo = add(vault, "Ana", "Bo")
    one, group = begin(vault, ana), begin(vault, ana, bo, fields=GROUP)
    for days in (-20, -5, -1):
        meet(vault, days, engagement=one, state=MeetingState.CANCELLED if days == -1 else MeetingState.HELD)
    for days in (9, 2, 1):
        meet(vault, days, engagement=one, state=MeetingState.ON_HOLD if days == 1 else MeetingState.PLANNED)
    row = case(vault, one)
    now = vault.clock()
    assert row.last_contact is not None
    assert row.next_contact is not None
    assert (now - row.last_contact).days == 5
    assert (row.next_contact - now).days == 1
    assert case(vault, group).last_contact is None


def test_corridor_talk_is_a_contact_with_who_was_there_alone(vault: Vault) -> None:
    ana, bo, cy = add(vault, "Ana", "Bo", "Cy")
    one, other = begin(vault, ana), begin(vault, bo)
    absent, group = begin(vault, cy), begin(vault, ana, bo, fields=GROUP)
    meet(vault, -3, people=(ana,), minutes=10)
    meet(vault, -3, people=(cy,), presence=Presence.ABSENT)
    assert case(vault, one).last_contact is not None
    assert case(vault, one).minutes_30_days == 10
    for engagement in (other, absent, group):
        assert (case(vault, engagement).last_contact, case(vault, engagement).minutes_30_days) == (None, 0)


def test_minutes_are_those_of_the_last_thirty_days(vault: Vault) -> None:
    (ana,) = add(vault, "Ana")
    one = begin(vault, ana)
    for days, minutes in ((-31, 100), (-29, 50), (-1, 30), (1, 900)):
        meet(vault, days, engagement=one, minutes=minutes)
    meet(vault, -2, people=(ana,), minutes=5)
    assert case(vault, one).minutes_30_days == 85


def test_steps_are_counted_open_and_due(vault: Vault) -> None:
    ana, bo = add(vault, "Ana", "Bo")
    one, group = begin(vault, ana), begin(vault, ana, bo, fields=GROUP)
    step(vault, ana, engagement=one, check_on=TODAY)
    step(vault, ana, check_on=TODAY + timedelta(days=1))
    step(vault, ana, engagement=one)
    step(vault, ana, engagement=one, check_on=TODAY, state=StepState.DONE)
    step(vault, bo, engagement=group, check_on=TODAY - timedelta(days=3))
    assert (case(vault, one).open_steps, case(vault, one).due_steps) == (3, 1)
    assert (case(vault, group).open_steps, case(vault, group).due_steps) == (1, 1)


def test_an_agreement_is_signed_until_its_last_day_and_its_draft_does_not_hide_it(vault: Vault) -> None:
    people = add(vault, "Ana", "Bo", "Cy", "Di")
    none, draft, signed, expired = (begin(vault, person) for person in people)
    with vault.transaction("agree") as work:
        agree(work, draft, 1, AgreementState.DRAFT)
        agree(work, signed, 1, AgreementState.REPLACED)
        agree(work, signed, 2, AgreementState.SIGNED, TODAY)
        agree(work, signed, 3, AgreementState.DRAFT)
        agree(work, expired, 1, AgreementState.SIGNED, TODAY - timedelta(days=1))
        agree(work, expired, 2, AgreementState.DRAFT)
    standing = [case(vault, one).agreement for one in (none, draft, signed, expired)]
    assert standing == list(AgreementStanding)


def test_a_consent_counts_when_everybody_in_it_gave_it(vault: Vault) -> None:
    ana, bo = add(vault, "Ana", "Bo")
    one, group = begin(vault, ana), begin(vault, ana, bo, fields=GROUP)
    consents.grant(vault, ana, ConsentScope.OBSERVE)
    consents.grant(vault, ana, ConsentScope.SHARE)
    consents.grant(vault, bo, ConsentScope.SHARE)
    assert case(vault, one).consents == {ConsentScope.OBSERVE, ConsentScope.SHARE}
    assert case(vault, group).consents == {ConsentScope.SHARE}
    consents.withdraw(vault, bo, ConsentScope.SHARE)
    assert case(vault, group).consents == set()


def test_rows_can_be_narrowed_and_sorted(vault: Vault) -> None:
    ana, bo, cy = add(vault, "Ana Lopez", "Élodie", "Cy")
    ids = [begin(vault, person) for person in (ana, bo, cy)]
    group = begin(vault, ana, cy, fields=GROUP)
    engagements.end(vault, ids[2])
    meet(vault, -30, engagement=ids[0])
    meet(vault, 3, engagement=ids[1], state=MeetingState.PLANNED)
    step(vault, bo, engagement=ids[1])

    def order(sort: CaseSort) -> list[int]:
        return [row.engagement.id for row in caseload(vault, sort=sort)]

    assert order(CaseSort.NAME) == [ids[0], ids[1], group, ids[2]]
    assert order(CaseSort.OVERDUE) == [ids[1], group, ids[0], ids[2]]
    assert order(CaseSort.LAST_CONTACT) == [ids[1], group, ids[2], ids[0]]
    assert order(CaseSort.NEXT_CONTACT)[0] == ids[1]
    assert order(CaseSort.STEPS)[0] == ids[1]
    for text, found in (("lopez", [ids[0], group]), ("elo", [ids[1]]), ("new ana", [group]), ("opez", [])):
        assert [row.engagement.id for row in caseload(vault, text=text)] == found
    ended = caseload(vault, states={EngagementState.ENDED})
    assert [row.engagement.id for row in ended] == [ids[2]]


def test_two_hundred_engagements_take_less_than_a_tenth_of_a_second(vault: Vault) -> None:
    with vault.transaction("many") as work:
        for number in range(200):
            person = mentees.write(work, MenteeFields(f"Person {number:03}"))
            one = engagements.write(work, ALONE, [person])
            agree(work, one, 1, AgreementState.SIGNED)
            for week in range(10):
                row = work.add(
                    Meeting(
                        uid=work.new_uid(),
                        engagement_id=one,
                        kind=MeetingKind.MEETING,
                        state=MeetingState.HELD,
                        record="What was said. " * 40,
                        starts_at=work.now - timedelta(weeks=week),
                        minutes=40,
                        zone="UTC",
                        created_at=work.now,
                        updated_at=work.now,
                    )
                )
                work.add(Attendance(meeting_id=row.stored_id, mentee_id=person, presence=Presence.PRESENT))
    assert len(caseload(vault)) == 200
    times = []
    for _ in range(5):
        before = perf_counter()
        caseload(vault, sort=CaseSort.OVERDUE)
        times.append(perf_counter() - before)
    assert min(times) < 0.1
