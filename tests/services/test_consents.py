"""Consent: what is permitted, until when, and what stops when it is withdrawn."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.attachments import Attachment
from mentorapp.domain.ours.consents import ConsentMethod, ConsentScope
from mentorapp.domain.ours.meetings import Attendance, Meeting, MeetingKind, MeetingState, Presence
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import consents, mentees
from mentorapp.services.changes import Kind
from mentorapp.services.consents import ConsentState, Permission
from mentorapp.vault.vault import Vault
from tests.conftest import Pattern, TestClock

OBSERVE, RECORD, SHARE, HOLD_WORK = ConsentScope
TODAY = date(2026, 11, 23)


@pytest.fixture
def ana(vault: Vault) -> int:
    return mentees.add(vault, MenteeFields("Ana")).result


def visit(vault: Vault, *people: int, kind: MeetingKind = MeetingKind.OBSERVATION, held: bool = False) -> int:
    """Write a planned or held visit, as the service of meetings would."""
    with vault.transaction("visit") as work:
        state = MeetingState.HELD if held else MeetingState.PLANNED
        meeting = work.add(
            Meeting(
                uid=work.new_uid(), kind=kind.value, state=state.value, starts_at=work.now, minutes=30,
                zone="UTC", created_at=work.now, updated_at=work.now,
            )
        ).stored_id  # fmt: skip
        for person in people:
            work.add(Attendance(meeting_id=meeting, mentee_id=person, presence=Presence.EXPECTED.value))
    return meeting


def state_of(vault: Vault, meeting: int) -> str:
    with vault.transaction("look") as work:
        row = work.find(Meeting, meeting)
        assert row is not None
        return row.state


def asked(vault: Vault, mentee: int, scope: ConsentScope, until: datetime | None = None) -> Permission:
    with vault.transaction("use") as work:
        return consents.permission(work, mentee, scope, until=until)


def is_refused(vault: Vault, mentee: int, scope: ConsentScope) -> bool:
    """Tell whether a service that needs the consent is turned away, as every one of them is."""
    try:
        asked(vault, mentee, scope)
    except UserError as error:
        return error.code == "consent.needed"
    return False


# Granting -------------------------------------------------------------------------------------------


def test_nothing_is_permitted_until_it_is_granted(vault: Vault, ana: int) -> None:
    assert consents.in_force(vault, ana) == frozenset()
    with pytest.raises(UserError, match=r"^consent\.needed$") as told:
        asked(vault, ana, OBSERVE)
    assert told.value.params == {"name": "Ana", "scope": "observe"}
    with pytest.raises(UserError, match=r"^consent\.needed$"):
        consents.check(vault, ana, OBSERVE)


def test_each_scope_stands_for_itself(vault: Vault, ana: int) -> None:
    bo = mentees.add(vault, MenteeFields("Bo")).result
    assert consents.grant(vault, ana, RECORD).kinds == {Kind.CONSENT}
    consents.grant(vault, bo, SHARE)
    assert consents.in_force(vault, ana) == {RECORD}
    assert consents.all_in_force(vault) == {ana: {RECORD}, bo: {SHARE}}
    consents.check(vault, ana, RECORD)
    assert asked(vault, ana, RECORD).scope is RECORD
    for scope in (OBSERVE, SHARE, HOLD_WORK):
        assert is_refused(vault, ana, scope)


def test_a_consent_is_kept_as_it_was_given(vault: Vault, ana: int) -> None:
    given = date(2026, 11, 20)
    ends = date(2027, 6, 30)
    consents.grant(
        vault,
        ana,
        OBSERVE,
        method=ConsentMethod.SIGNED,
        detail="Year 7\nonly",
        expires_on=ends,
        given_on=given,
    )
    (row,) = consents.listing(vault, ana)
    assert (row.name, row.scope, row.method, row.detail) == ("Ana", OBSERVE, "signed", "Year 7\nonly")
    assert (row.granted_at.astimezone().date(), row.expires_on) == (given, ends)
    assert (row.state, row.withdrawn_at) == (ConsentState.IN_FORCE, None)


def test_days_that_make_no_sense_are_refused(vault: Vault, ana: int) -> None:
    with pytest.raises(UserError, match=r"^consent\.given_in_future$"):
        consents.grant(vault, ana, OBSERVE, given_on=TODAY + timedelta(days=1))
    with pytest.raises(UserError, match=r"^consent\.ended_already$"):
        consents.grant(vault, ana, OBSERVE, expires_on=TODAY - timedelta(days=1))
    assert consents.listing(vault) == []


def test_nobody_can_consent_for_a_person_who_is_not_there(vault: Vault) -> None:
    for attempt in (consents.grant, consents.withdraw, consents.check, asked):
        with pytest.raises(UserError, match=r"^mentee\.gone$"):
            attempt(vault, 99, OBSERVE)


def test_the_last_day_counts_to_its_end(vault: Vault, ana: int, clock: TestClock) -> None:
    consents.grant(vault, ana, OBSERVE, expires_on=TODAY + timedelta(days=2))
    clock.advance(days=2)
    assert not is_refused(vault, ana, OBSERVE)
    clock.advance(days=1)
    assert is_refused(vault, ana, OBSERVE)
    assert consents.listing(vault)[0].state is ConsentState.EXPIRED


def test_what_is_planned_after_the_last_day_is_refused(vault: Vault, ana: int, clock: TestClock) -> None:
    consents.grant(vault, ana, OBSERVE, expires_on=TODAY + timedelta(days=7))
    asked(vault, ana, OBSERVE, until=clock.now + timedelta(days=7))
    with pytest.raises(UserError, match=r"^consent\.ends_before$"):
        asked(vault, ana, OBSERVE, until=clock.now + timedelta(days=8))


def test_what_is_granted_later_replaces_what_was_granted_before(vault: Vault, ana: int) -> None:
    consents.grant(vault, ana, OBSERVE)
    consents.grant(vault, ana, OBSERVE, expires_on=TODAY)
    assert [row.state for row in consents.listing(vault)] == [ConsentState.IN_FORCE, ConsentState.REPLACED]


def test_a_narrower_consent_is_not_outlived_by_the_wider_one_before(
    vault: Vault, ana: int, clock: TestClock
) -> None:
    consents.grant(vault, ana, OBSERVE)
    consents.grant(vault, ana, OBSERVE, expires_on=TODAY)
    clock.advance(days=1)
    assert is_refused(vault, ana, OBSERVE)
    assert consents.in_force(vault, ana) == frozenset()


# Withdrawing ----------------------------------------------------------------------------------------


def test_withdrawing_takes_effect_at_once_and_keeps_the_reason(vault: Vault, ana: int) -> None:
    consents.grant(vault, ana, SHARE)
    consents.grant(vault, ana, SHARE)
    changed = consents.withdraw(vault, ana, SHARE, "Changed her mind")
    assert Kind.CONSENT in changed.kinds
    assert changed.result.stopped == ("Nothing about this person can be shared.",)
    assert is_refused(vault, ana, SHARE)
    rows = consents.listing(vault, ana)
    assert {(row.state, row.withdrawn_reason) for row in rows} == {
        (ConsentState.WITHDRAWN, "Changed her mind")
    }
    with pytest.raises(UserError, match=r"^consent\.none_to_withdraw$"):
        consents.withdraw(vault, ana, SHARE)


def test_withdrawing_puts_planned_observations_on_hold_and_nothing_else(vault: Vault, ana: int) -> None:
    bo = mentees.add(vault, MenteeFields("Bo")).result
    for person in (ana, bo):
        consents.grant(vault, person, OBSERVE)
    together, held = visit(vault, ana, bo), visit(vault, ana, held=True)
    others, talk = visit(vault, bo), visit(vault, ana, kind=MeetingKind.MEETING)
    changed = consents.withdraw(vault, ana, OBSERVE)
    assert Kind.MEETING in changed.kinds
    assert changed.result.meeting_ids == (together,)
    assert changed.result.stopped[-1] == "Planned observations now on hold: 1."
    assert [state_of(vault, one) for one in (together, held, others, talk)] == [
        "on_hold", "held", "planned", "planned",
    ]  # fmt: skip
    vault.undo()
    assert state_of(vault, together) == "planned"
    assert not is_refused(vault, ana, OBSERVE)


def test_withdrawing_says_how_much_student_work_is_closed(vault: Vault, ana: int) -> None:
    consents.grant(vault, ana, HOLD_WORK)
    with vault.transaction("attach") as work:
        for name, theirs in (("essay.png", True), ("plan.pdf", False)):
            work.add(
                Attachment(
                    uid=work.new_uid(), content_uid=work.new_uid(), name=name, media_type="image/png", size=1,
                    sha256="0" * 64, student_work=theirs, mentee_id=ana, created_at=work.now,
                )
            )  # fmt: skip
    changed = consents.withdraw(vault, ana, HOLD_WORK)
    assert Kind.ATTACHMENT in changed.kinds
    assert changed.result.stopped[-1] == "Student work kept here and now closed: 1."


# Permissions ----------------------------------------------------------------------------------------


def test_a_permission_cannot_be_made_elsewhere(vault: Vault, ana: int) -> None:
    consents.grant(vault, ana, OBSERVE)
    with vault.transaction("use") as work:
        with pytest.raises(TypeError):
            Permission(work, ana, SHARE, object())
        honest = consents.permission(work, ana, OBSERVE)
        with pytest.raises((TypeError, ValueError)):
            replace(honest, scope=SHARE)  # type: ignore[call-arg]
        with pytest.raises(AttributeError):
            honest.scope = SHARE  # type: ignore[misc]


def test_a_permission_is_good_for_its_own_transaction_person_and_scope_alone(vault: Vault, ana: int) -> None:
    consents.grant(vault, ana, OBSERVE)
    old = asked(vault, ana, OBSERVE)
    with vault.transaction("use") as work:
        consents.permission(work, ana, OBSERVE).require(work, ana, OBSERVE)
        with pytest.raises(ValueError, match="something else"):
            consents.permission(work, ana, OBSERVE).require(work, ana, SHARE)
        with pytest.raises(ValueError, match="something else"):
            consents.permission(work, ana, OBSERVE).require(work, ana + 1, OBSERVE)
        with pytest.raises(ValueError, match="something else"):
            old.require(work, ana, OBSERVE)


# The clock ------------------------------------------------------------------------------------------


def test_a_clock_that_is_set_back_brings_no_expired_consent_back(
    vault: Vault, ana: int, clock: TestClock
) -> None:
    consents.grant(vault, ana, OBSERVE, expires_on=TODAY)
    clock.advance(days=2)
    mentees.add(vault, MenteeFields("Bo"))
    clock.advance(days=-2)
    assert is_refused(vault, ana, OBSERVE)
    assert consents.in_force(vault, ana) == frozenset()


def test_a_clock_that_is_set_back_brings_no_withdrawn_consent_back(
    vault: Vault, ana: int, clock: TestClock
) -> None:
    consents.grant(vault, ana, OBSERVE)
    clock.advance(days=2)
    consents.withdraw(vault, ana, OBSERVE)
    clock.advance(days=-9)
    assert is_refused(vault, ana, OBSERVE)
    withdrawn = consents.listing(vault)[0].withdrawn_at
    assert withdrawn is not None


def test_a_consent_given_after_the_clock_was_set_back_counts(
    vault: Vault, ana: int, clock: TestClock
) -> None:
    clock.advance(days=30)
    mentees.add(vault, MenteeFields("Bo"))
    clock.advance(days=-30)
    consents.grant(vault, ana, OBSERVE, expires_on=TODAY + timedelta(days=40))
    assert not is_refused(vault, ana, OBSERVE)


@dataclass
class Given:
    """What the model remembers of one consent."""

    ends: date | None
    withdrawn: bool = False


@dataclass
class Stepping:
    """A clock that goes where the machine puts it; days are UTC here, as in the test's process."""

    now: datetime = datetime(2026, 11, 23, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(microseconds=1)
        return self.now


class Consenting(RuleBasedStateMachine):
    """Grants, withdraws, moves the clock both ways and opens again; asks each time what is let through."""

    pattern: ClassVar[Pattern]

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.clock = Stepping()
        place = Path(self.folder.name)
        self.vault = Vault.open(
            self.pattern.copy_to(place / "vault"),
            self.pattern.key,
            clock=self.clock,
            state_folder=place / "state",
        )
        self.given: dict[tuple[int, ConsentScope], list[Given]] = {}
        self.people: list[int] = []
        self.known = self.clock.now

    def teardown(self) -> None:
        self.vault.close()
        self.folder.cleanup()

    def wrote(self) -> None:
        self.known = max(self.known, self.clock.now)

    def today(self) -> date:
        return max(self.known, self.clock.now).astimezone().date()

    @initialize()
    def begin(self) -> None:
        self.people = [mentees.add(self.vault, MenteeFields(name)).result for name in ("Ana", "Bo")]
        self.wrote()

    @rule(who=st.integers(0, 1), scope=st.sampled_from(ConsentScope), days=st.none() | st.integers(-3, 40))
    def grant(self, who: int, scope: ConsentScope, days: int | None) -> None:
        ends = None if days is None else self.today() + timedelta(days=days)
        if ends is not None and ends < self.today():
            with pytest.raises(UserError, match=r"^consent\.ended_already$"):
                consents.grant(self.vault, self.people[who], scope, expires_on=ends)
            return
        consents.grant(self.vault, self.people[who], scope, expires_on=ends)
        self.given.setdefault((self.people[who], scope), []).append(Given(ends))
        self.wrote()

    @rule(who=st.integers(0, 1), scope=st.sampled_from(ConsentScope))
    def withdraw(self, who: int, scope: ConsentScope) -> None:
        standing = [one for one in self.given.get((self.people[who], scope), []) if not one.withdrawn]
        if not standing:
            with pytest.raises(UserError, match=r"^consent\.none_to_withdraw$"):
                consents.withdraw(self.vault, self.people[who], scope)
            return
        consents.withdraw(self.vault, self.people[who], scope)
        for one in standing:
            one.withdrawn = True
        self.wrote()

    @rule(hours=st.integers(-24 * 60, 24 * 60))
    def move_the_clock(self, hours: int) -> None:
        self.clock.now += timedelta(hours=hours)

    @rule()
    def write_something_else(self) -> None:
        mentees.add(self.vault, MenteeFields("Someone else"))
        self.wrote()

    @rule()
    def open_again(self) -> None:
        folder, state = self.vault.folder, Path(self.folder.name) / "state"
        self.vault.close()
        self.vault = Vault.open(folder, self.pattern.key, clock=self.clock, state_folder=state)

    @invariant()
    def only_what_is_permitted_gets_through(self) -> None:
        for person in self.people:
            expected = {scope for scope in ConsentScope if self.permits(person, scope)}
            assert consents.in_force(self.vault, person) == expected
            used = {scope for scope in ConsentScope if not is_refused(self.vault, person, scope)}
            assert used == expected

    def permits(self, person: int, scope: ConsentScope) -> bool:
        given = self.given.get((person, scope), [])
        if not given or given[-1].withdrawn:
            return False
        return given[-1].ends is None or self.today() <= given[-1].ends


def test_no_sequence_of_grants_withdrawals_and_clock_changes_lets_anything_through_wrongly(
    pattern: Pattern,
) -> None:
    Consenting.pattern = pattern
    run_state_machine_as_test(
        Consenting,
        settings=settings(
            max_examples=25, stateful_step_count=15, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
