"""What the desk says of meetings and next steps, and what it reminds of: once, and not again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from mentorapp.domain.mine.calendar import Reminded
from mentorapp.domain.ours.agreements import Agreement
from mentorapp.domain.ours.consents import Consent
from mentorapp.domain.ours.engagements import Engagement, EngagementMember
from mentorapp.domain.ours.meetings import Attendance, Meeting, NextStep
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.domain.tables import stored_moment
from mentorapp.services import mentees, notes, reminders, settings, today
from mentorapp.services.changes import Kind
from mentorapp.services.reminders import ReminderKind
from mentorapp.vault.vault import Vault
from tests.conftest import TestClock

TODAY = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def in_utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Days are the person's own: here those of UTC, where 23 November 2026 is a Monday."""
    import time

    with monkeypatch.context() as here:
        here.setenv("TZ", "UTC")
        time.tzset()
        yield
    time.tzset()


@pytest.fixture
def amina(vault: Vault) -> int:
    return mentees.add(vault, MenteeFields("Amina Okafor")).result


def meeting(
    vault: Vault,
    starts_at: datetime,
    *people: int,
    engagement_id: int | None = None,
    kind: str = "meeting",
    state: str = "planned",
    minutes: int = 60,
    presence: str = "present",
    title: str = "",
) -> int:
    with vault.transaction("test") as work:
        row = work.add(
            Meeting(
                uid=work.new_uid(),
                kind=kind,
                state=state,
                title=title,
                starts_at=starts_at,
                minutes=minutes,
                zone="UTC",
                engagement_id=engagement_id,
                created_at=work.now,
                updated_at=work.now,
            )
        )
        for mentee_id in people:
            work.add(Attendance(meeting_id=row.stored_id, mentee_id=mentee_id, presence=presence))
        return row.stored_id


def engagement(
    vault: Vault,
    *people: int,
    state: str = "active",
    model: str = "one_to_one",
    name: str = "",
    rhythm_weeks: int | None = None,
    review_on: date | None = None,
) -> int:
    with vault.transaction("test") as work:
        row = work.add(
            Engagement(
                uid=work.new_uid(),
                kind="coaching",
                model=model,
                name=name,
                starts_on=TODAY,
                state=state,
                rhythm_weeks=rhythm_weeks,
                review_on=review_on,
                created_at=work.now,
                updated_at=work.now,
            )
        )
        for mentee_id in people:
            work.add(EngagementMember(engagement_id=row.stored_id, mentee_id=mentee_id, joined_on=TODAY))
        return row.stored_id


def step(
    vault: Vault,
    mentee_id: int,
    what: str,
    check_on: date | None,
    due_on: date | None = None,
    state: str = "open",
) -> int:
    with vault.transaction("test") as work:
        row = NextStep(
            uid=work.new_uid(),
            mentee_id=mentee_id,
            what=what,
            owner="mentee",
            due_on=due_on,
            check_on=check_on,
            state=state,
            created_at=work.now,
            updated_at=work.now,
        )
        return work.add(row).stored_id


def consent(
    vault: Vault,
    mentee_id: int,
    expires_on: date | None,
    scope: str = "observe",
    withdrawn_at: datetime | None = None,
) -> int:
    with vault.transaction("test") as work:
        row = Consent(
            uid=work.new_uid(),
            mentee_id=mentee_id,
            granted_at=work.now,
            expires_on=expires_on,
            scope=scope,
            method="spoken",
            withdrawn_at=withdrawn_at,
        )
        return work.add(row).stored_id


def agreement(vault: Vault, engagement_id: int, expires_on: date | None, state: str = "signed") -> int:
    with vault.transaction("test") as work:
        row = Agreement(
            uid=work.new_uid(),
            engagement_id=engagement_id,
            version=1,
            title="Our agreement",
            body="Words",
            state=state,
            expires_on=expires_on,
            created_at=work.now,
            updated_at=work.now,
        )
        return work.add(row).stored_id


def at(hour: int, *, days: int = 0) -> datetime:
    return datetime(2026, 11, 23, hour, tzinfo=UTC) + timedelta(days=days)


# meetings


def test_meetings_of_today_and_of_the_next_week_stand_in_order_of_time(vault: Vault, amina: int) -> None:
    later = meeting(vault, at(13), amina)
    first = meeting(vault, at(0), amina, title="First of the day")
    soon = meeting(vault, at(8, days=7), amina)
    meeting(vault, at(8, days=8), amina)
    meeting(vault, at(10), amina, state="held")
    meeting(vault, at(10), amina, state="cancelled")
    desk = today.desk(vault)
    assert [one.id for one in desk.today] == [first, later]
    assert [one.id for one in desk.coming] == [soon]
    assert (desk.today[0].title, desk.today[0].names) == ("First of the day", ("Amina Okafor",))


def test_a_meeting_says_whether_its_engagement_has_an_agreement_in_force(vault: Vault, amina: int) -> None:
    bare, signed = engagement(vault, amina), engagement(vault, amina)
    agreement(vault, signed, expires_on=TODAY)
    agreement(vault, bare, expires_on=TODAY - timedelta(days=1))
    for number, where in enumerate((bare, signed, None)):
        meeting(vault, at(10 + number), amina, engagement_id=where)
    assert [one.agreed for one in today.desk(vault).today] == [False, True, True]


def test_a_meeting_of_a_group_bears_its_name_and_one_to_one_bears_none(vault: Vault, amina: int) -> None:
    group = engagement(vault, amina, model="plc", name="Year 4 reading")
    pair = engagement(vault, amina, name="Coaching Amina")
    meeting(vault, at(10), amina, engagement_id=group)
    meeting(vault, at(11), amina, engagement_id=pair)
    assert [one.group for one in today.desk(vault).today] == ["Year 4 reading", ""]


def test_the_hours_of_this_week_are_counted_by_kind_from_what_was_held(vault: Vault, amina: int) -> None:
    settings.change(vault, weekly_hours_limit=9)
    meeting(vault, at(23, days=-1), amina, state="held", minutes=45)
    meeting(vault, at(0), amina, state="held", minutes=50)
    meeting(vault, at(0, days=6), amina, state="held", kind="observation", minutes=40)
    for kind in ("corridor", "call", "email"):
        meeting(vault, at(9), amina, state="held", kind=kind, minutes=5)
    meeting(vault, at(10), amina, minutes=500)
    given = today.desk(vault).given
    assert (given.meetings, given.visits, given.passing) == (50, 40, 15)
    assert (given.minutes, given.limit_hours) == (105, 9)


# next steps


def test_next_steps_are_due_on_their_check_back_or_else_on_their_day(vault: Vault, amina: int) -> None:
    step(vault, amina, "Friday", TODAY + timedelta(days=4))
    step(vault, amina, "next week", TODAY + timedelta(days=5))
    step(vault, amina, "late", TODAY - timedelta(days=4), due_on=TODAY - timedelta(days=9))
    step(vault, amina, "due alone", None, due_on=TODAY)
    step(vault, amina, "some day", None)
    step(vault, amina, "settled", TODAY, state="done")
    found = today.desk(vault).check_backs
    assert [(one.what, one.on) for one in found] == [
        ("late", TODAY - timedelta(days=4)),
        ("due alone", TODAY),
        ("Friday", TODAY + timedelta(days=4)),
    ]


def test_what_is_put_away_stays_away_for_the_same_cause_only(vault: Vault, amina: int) -> None:
    number = step(vault, amina, "wait", TODAY)
    (due,) = today.desk(vault).check_backs
    assert today.put_away(vault, due.key).kinds == {Kind.REMINDED}
    today.put_away(vault, due.key)
    assert today.desk(vault).check_backs == []
    with vault.transaction("test") as work:
        row = work.find(NextStep, number)
        assert row is not None
        work.change(row, check_on=TODAY + timedelta(days=1))
    assert [one.id for one in today.desk(vault).check_backs] == [number]


def test_putting_away_is_undone_and_done_again(vault: Vault, amina: int) -> None:
    step(vault, amina, "wait", TODAY)
    (due,) = today.desk(vault).check_backs
    today.put_away(vault, due.key)
    assert vault.undo()[0] == today.PUT_AWAY
    assert today.desk(vault).check_backs == [due]
    vault.redo()
    assert today.desk(vault).check_backs == []
    with vault.transaction("test") as work:
        assert [row.key for row in work.where(Reminded)] == [due.key]


# who was not seen


def unseen(vault: Vault) -> list[tuple[str, int, bool]]:
    return [(row.name, row.days, row.never) for row in today.desk(vault).unseen]


def test_a_meeting_a_visit_and_a_note_each_count_as_being_seen(
    vault: Vault, amina: int, clock: TestClock
) -> None:
    bo, cy, di = (mentees.add(vault, MenteeFields(name)).result for name in ("Bo", "Cy", "Di"))
    clock.advance(days=40)
    assert len(unseen(vault)) == 4
    meeting(vault, clock() - timedelta(days=1), amina, state="held")
    meeting(vault, clock() - timedelta(days=1), bo, state="held", kind="observation")
    notes.add(vault, "About her", mentee_id=cy)
    assert unseen(vault) == [("Di", 40, True)]
    meeting(vault, clock() - timedelta(days=31), di, state="held")
    assert unseen(vault) == [("Di", 31, False)]


@pytest.mark.parametrize(
    ("state", "presence"), [("planned", "expected"), ("cancelled", "expected"), ("held", "absent")]
)
def test_a_meeting_that_did_not_bring_you_together_does_not_count(
    vault: Vault, amina: int, clock: TestClock, state: str, presence: str
) -> None:
    clock.advance(days=40)
    meeting(vault, clock() - timedelta(days=1), amina, state=state, presence=presence)
    assert unseen(vault) == [("Amina Okafor", 40, True)]


def test_somebody_whose_engagements_all_rest_is_left_in_peace(
    vault: Vault, amina: int, clock: TestClock
) -> None:
    engagement(vault, amina, state="ended")
    clock.advance(days=40)
    assert unseen(vault) == []
    engagement(vault, amina, rhythm_weeks=2)
    planned = meeting(vault, clock() + timedelta(days=3), amina)
    (row,) = today.desk(vault).unseen
    assert row.rhythm_weeks == 2
    assert row.next_at is not None
    assert planned


def test_a_person_put_away_comes_back_after_the_next_silence(
    vault: Vault, amina: int, clock: TestClock
) -> None:
    clock.advance(days=40)
    today.put_away(vault, today.desk(vault).unseen[0].key)
    clock.advance(days=10)
    assert unseen(vault) == []
    meeting(vault, clock(), amina, state="held")
    clock.advance(days=31)
    assert unseen(vault) == [("Amina Okafor", 31, False)]


# what ends


def others(vault: Vault) -> list[tuple[ReminderKind, int, str]]:
    return [(one.kind, one.target_id, one.who) for one in today.desk(vault).reminders]


def test_a_meeting_that_passed_without_being_closed_is_named_for_two_weeks(vault: Vault, amina: int) -> None:
    forgotten = meeting(vault, at(10, days=-1), amina)
    meeting(vault, at(10, days=-15), amina)
    meeting(vault, at(10, days=-2), amina, state="held")
    assert others(vault) == [(ReminderKind.UNCLOSED, forgotten, "Amina Okafor")]


def test_a_record_is_to_be_reviewed_from_its_day_on(vault: Vault, amina: int) -> None:
    due = engagement(vault, amina, state="ended", review_on=TODAY)
    engagement(vault, amina, state="ended", review_on=TODAY + timedelta(days=1))
    engagement(vault, amina, review_on=TODAY)
    assert others(vault) == [(ReminderKind.RETENTION, due, "Amina Okafor")]


@pytest.mark.parametrize(("days", "named"), [(-31, False), (-30, True), (0, True), (30, True), (31, False)])
def test_agreements_and_consents_are_named_around_their_end(
    vault: Vault, amina: int, days: int, named: bool
) -> None:
    ends = TODAY + timedelta(days=days)
    where = engagement(vault, amina)
    agreement(vault, where, ends)
    consent(vault, amina, ends)
    wanted = [
        (ReminderKind.AGREEMENT, where, "Amina Okafor"),
        (ReminderKind.CONSENT, amina, "Amina Okafor"),
    ]
    assert others(vault) == (wanted if named else [])


def test_a_consent_that_was_withdrawn_or_renewed_reminds_of_nothing(vault: Vault, amina: int) -> None:
    consent(vault, amina, TODAY, withdrawn_at=at(8))
    consent(vault, amina, TODAY, scope="share")
    consent(vault, amina, None, scope="share")
    consent(vault, amina, TODAY, scope="record")
    consent(vault, amina, TODAY + timedelta(days=90), scope="record")
    assert others(vault) == []


def test_every_reminder_can_be_put_away(vault: Vault, amina: int) -> None:
    where = engagement(vault, amina)
    engagement(vault, amina, state="ended", review_on=TODAY)
    agreement(vault, where, TODAY)
    consent(vault, amina, TODAY)
    meeting(vault, at(10, days=-1), amina)
    for left in (3, 2, 1, 0):
        today.put_away(vault, today.desk(vault).reminders[0].key)
        assert len(today.desk(vault).reminders) == left


# speed


def test_the_desk_reads_meetings_and_notes_by_index_alone(vault: Vault) -> None:
    moment = stored_moment(at(0))
    statements: dict[str, dict[str, Any]] = {
        today.MEETINGS: {"since": moment, "until": moment, "day": "2026-11-23", "limit": 9},
        today.GIVEN: {"since": moment, "until": moment},
        reminders.UNCLOSED: {"since": moment, "today": moment, "limit": 9},
        reminders.STEPS: {"soon": "2026-11-23", "limit": 9},
        reminders.UNSEEN: {"before": moment, "now": moment, "limit": 9},
    }
    large = ("ours_meeting", "mine_note", "ours_attendance", "ours_next_step")
    with vault.reading() as connection:
        for statement, parameters in statements.items():
            plan = connection.execute(text(f"EXPLAIN QUERY PLAN {statement}"), parameters).all()
            aliases = {"m", "n", "a", "s", *large}
            scans = [row[3] for row in plan if row[3].startswith("SCAN") and row[3].split()[1] in aliases]
            assert scans == [], statement
