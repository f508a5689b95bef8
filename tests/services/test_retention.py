"""Erasing an engagement or a person takes every row of theirs in every table, and nothing of others."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Boolean, Column, Date, Integer, LargeBinary
from sqlmodel import SQLModel

from mentorapp.domain.errors import UserError
from mentorapp.domain.mine.notes import Draft, Note
from mentorapp.domain.ours.agreements import Agreement, Signature
from mentorapp.domain.ours.attachments import AttachmentPart
from mentorapp.domain.ours.engagements import (
    EngagementFields,
    EngagementKind,
    EngagementMember,
    EngagementModel,
    EngagementState,
    EventKind,
)
from mentorapp.domain.ours.instruments import InstrumentRecord, InstrumentVersion
from mentorapp.domain.ours.meetings import Attendance, Meeting, NextStep
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.domain.ours.observations import HalfLine, MomentRow
from mentorapp.domain.tables import Row, UtcDateTime
from mentorapp.services import engagements, history, mentees, notes, removal, retention, vaults
from mentorapp.vault.erasure import SEARCH_INDEXES
from mentorapp.vault.vault import Vault
from tests.conftest import TestClock
from tests.schema import row_classes
from tests.vault.test_erasure import MARK, traces

ABOUT_NOBODY = {
    "mine_calendar_event",
    "mine_library_item",
    "mine_protected_time",
    "mine_reminded",
    "ours_erasure",
    "ours_instrument",
    "ours_instrument_version",
}
"""The tables of *mine* and *ours* whose rows hang on nobody. Every other is planted."""
KEPT_FOR_UNDO = {"ours_attachment_part", "ours_moment", "ours_half_line"}
"""What stays beside the journal as long as undo could need it."""
ALONE = EngagementFields(EngagementKind.MENTORING, EngagementModel.ONE_TO_ONE, date(2026, 9, 7))
GROUP = replace(ALONE, model=EngagementModel.PLC, name="Wait time")


def planted_classes(apart: Collection[str]) -> list[type[Row]]:
    """Return the classes of the rows to plant, those that others point at first."""
    order = [table.name for table in SQLModel.metadata.sorted_tables]
    classes = {str(one.__tablename__): one for one in row_classes()}
    wanted = [
        name
        for name in order
        if name.startswith(("ours_", "mine_")) and name not in ABOUT_NOBODY and name not in apart
    ]
    return [classes[name] for name in wanted]


def value_of(column: Column[Any], number: int, made: dict[str, int]) -> object:
    for key in column.foreign_keys:
        return made.get(key.column.table.name)
    if isinstance(column.type, Boolean):
        return False
    if isinstance(column.type, Integer):
        return number
    if isinstance(column.type, Date):
        return date(2026, 10, 1)
    if isinstance(column.type, UtcDateTime):
        return datetime(2026, 10, 1, tzinfo=UTC)
    if isinstance(column.type, LargeBinary):
        return f"{MARK} bytes {number}".encode()
    if column.name == "observation_uid" or str(column) == "ours_observation.uid":
        return f"{MARK} observation {number // 1000}"
    return f"{MARK} {column.name} {number // 1000 if column.name == 'content_uid' else number}"


def plant(vault: Vault, made: dict[str, int], apart: Collection[str] = ()) -> None:
    """Write a mark in every column of every table, each row pointing at the others.

    It is done twice, and what came first is removed again, so that the journal alone knows it.
    """
    classes = planted_classes({*made, *apart})
    made["ours_instrument_version"] = instrument_version(vault)
    given = dict(made)
    gone = plant_once(vault, classes, dict(given), 1000)
    with vault.transaction("remove") as work:
        for row in reversed(gone):
            if not isinstance(row, (AttachmentPart, MomentRow, HalfLine)):
                work.delete(row)
    rows = plant_once(vault, classes, made, 2000)
    with vault.transaction("change") as work:
        for row in rows:
            if hasattr(row, "body"):
                work.change(row, body=f"{MARK} changed")


def instrument_version(vault: Vault) -> int:
    """Write an instrument, which is about nobody, for the observations to be made with."""
    at = datetime(2026, 10, 1, tzinfo=UTC)
    with vault.transaction("instrument") as work:
        one = InstrumentRecord(
            uid=work.new_uid(), key="k", title="t", origin="own", created_at=at, updated_at=at
        )
        version = InstrumentVersion(
            uid=work.new_uid(), instrument_id=work.add(one).stored_id, number=1, state="published",
            document="{}", sha256="", created_at=at, updated_at=at,
        )  # fmt: skip
        return work.add(version).stored_id


def plant_once(vault: Vault, classes: list[type[Row]], made: dict[str, int], start: int) -> list[Row]:
    """Write a row of each class, note their ids in ``made``, and return them."""
    rows = []
    with vault.transaction("plant") as work:
        for number, row_class in enumerate(classes, start):
            columns: Collection[Column[Any]] = row_class.__table__.columns  # type: ignore[attr-defined]
            values = {one.name: value_of(one, number, made) for one in columns if one.name != "id"}
            rows.append(work.add(row_class(**values)))
            made[str(row_class.__tablename__)] = rows[-1].stored_id
    return rows


def marked(vault: Vault) -> set[str]:
    """Return the tables that hold the mark in every column that is text."""
    found = set()
    with vault.reading() as connection:
        for row_class in row_classes():
            table = row_class.__table__  # type: ignore[attr-defined]
            rows = connection.execute(table.select()).all()
            if any(MARK in str(value) for row in rows for value in row):
                found.add(table.name)
    return found


def person(vault: Vault, name: str = f"{MARK} Ana") -> int:
    return mentees.add(vault, MenteeFields(name)).result


def whole(vault: Vault) -> bool:
    with vault.reading() as connection:
        for index in SEARCH_INDEXES:
            connection.exec_driver_sql(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
        return connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []


def ended(vault: Vault, *people: int, fields: EngagementFields = ALONE) -> int:
    one = engagements.start(vault, fields, people).result
    engagements.end(vault, one)
    return one


# erasing


def test_every_table_about_somebody_is_planted(vault: Vault) -> None:
    plant(vault, {"ours_mentee": person(vault)})
    every = {str(one.__tablename__) for one in row_classes()}
    wordless = {"mine_note_tag", "ours_engagement_member", "ours_observation_instrument"}
    about = {name for name in every if name.startswith(("ours_", "mine_"))} - ABOUT_NOBODY - wordless
    assert marked(vault) >= about
    assert "journal_change" in marked(vault)


def test_after_erasing_a_person_no_table_holds_a_word_of_them(vault: Vault) -> None:
    ana = person(vault)
    bo = person(vault, "Bo")
    plant(vault, {"ours_mentee": ana})
    erased = mentees.erase(vault, ana).result
    assert traces(vault) == set()
    assert whole(vault)
    assert erased.counts["ours_meeting"] == 1
    assert [row.id for row in mentees.listing(vault)] == [bo]


def test_after_erasing_an_engagement_no_table_holds_a_word_of_it(vault: Vault) -> None:
    ana = person(vault, "Ana")
    one = ended(vault, ana)
    plant(
        vault, {"ours_mentee": ana, "ours_engagement": one}, apart={"ours_consent", "ours_engagement_member"}
    )
    assert "pages" in traces(vault)
    retention.erase_engagement(vault, one, private_notes=True)
    assert traces(vault) == set()
    assert whole(vault)
    assert [row.name for row in mentees.listing(vault)] == ["Ana"]
    with pytest.raises(UserError, match=r"^engagement\.gone$"):
        engagements.get(vault, one)


def test_private_notes_stay_unless_the_mentor_wants_them_gone(vault: Vault) -> None:
    ana = person(vault, "Ana")
    one = ended(vault, ana)
    made = {"ours_mentee": ana, "ours_engagement": one}
    plant(vault, made, apart={"ours_consent", "ours_engagement_member", "mine_note", "mine_draft", "mine_tag"}
          | {"mine_note_tag"})  # fmt: skip
    note = notes.add(vault, "Mine alone", mentee_id=ana, meeting_id=made["ours_meeting"]).result
    assert retention.holding(vault, one).private_notes == 1
    retention.erase_engagement(vault, one)
    assert traces(vault) == set()
    assert (notes.get(vault, note).body, notes.get(vault, note).meeting_id) == ("Mine alone", None)
    assert whole(vault)


def test_a_record_without_content_says_that_something_was_erased(vault: Vault) -> None:
    ana = person(vault)
    mentees.erase(vault, ana)
    with vault.reading() as connection:
        (row,) = connection.exec_driver_sql("SELECT what, counts, backups FROM ours_erasure").all()
    assert (row.what, json.loads(row.counts), json.loads(row.backups)) == ("person", {"ours_mentee": 1}, [])


def test_backups_that_hold_it_still_are_named(vault: Vault, clock: TestClock) -> None:
    ana = person(vault, "Ana")
    before = vaults.daily_backup(vault).result
    clock.advance(days=1)
    one = ended(vault, ana)
    after = vaults.daily_backup(vault).result
    assert before is not None
    assert after is not None
    assert retention.holding(vault, one).backups == (after.path.name,)
    assert retention.erase_engagement(vault, one).result.backups == (after.path.name,)


def test_only_what_has_ended_is_erased(vault: Vault) -> None:
    one = engagements.start(vault, ALONE, [person(vault, "Ana")]).result
    with pytest.raises(UserError, match=r"^engagement\.not_ended$"):
        retention.erase_engagement(vault, one)
    with pytest.raises(UserError, match=r"^engagement\.not_ended$"):
        retention.keep(vault, one, date(2030, 1, 1))
    assert engagements.get(vault, one).state is EngagementState.ACTIVE


# a group outlives one of its members


def group_of_two(vault: Vault, ana: int, bo: int) -> tuple[int, int]:
    """Return the ids of a group and of a meeting that both came to, with an agreement that both signed."""
    group = engagements.start(vault, GROUP, [ana, bo]).result
    with vault.transaction("meet") as work:
        common: dict[str, Any] = {"created_at": work.now, "updated_at": work.now}
        meeting = work.add(
            Meeting(
                uid="m", engagement_id=group, kind="meeting", state="held", record="Ours",
                starts_at=work.now, minutes=40, zone="UTC", **common,
            )
        )  # fmt: skip
        agreement = work.add(
            Agreement(uid="a", engagement_id=group, version=1, title="T", body="B", state="signed", **common)
        )
        for one, words in ((ana, MARK), (bo, "Bo's")):
            work.add(Attendance(meeting_id=meeting.stored_id, mentee_id=one, presence="present"))
            work.add(
                Signature(
                    agreement_id=agreement.stored_id, mentee_id=one, name=words, body_sha256="",
                    signed_at=work.now,
                )
            )  # fmt: skip
            work.add(
                NextStep(
                    uid=words, mentee_id=one, meeting_id=meeting.stored_id, engagement_id=group,
                    owner="mentee", what=words, state="open", **common,
                )
            )  # fmt: skip
    return group, meeting.stored_id


def rows_of(vault: Vault, *classes: type[Row]) -> list[int]:
    with vault.transaction("look") as work:
        return [len(work.where(one)) for one in classes]


@pytest.mark.parametrize("verb", [mentees.remove, mentees.erase])
def test_a_group_and_its_meetings_stay_with_the_others(vault: Vault, verb: Callable[..., object]) -> None:
    ana, bo = person(vault), person(vault, "Bo")
    group, meeting = group_of_two(vault, ana, bo)
    note = notes.add(vault, "About Bo", mentee_id=bo, meeting_id=meeting).result
    verb(vault, ana)
    assert [member.name for member in engagements.get(vault, group).members] == ["Bo"]
    assert rows_of(vault, Meeting, Agreement, Attendance, Signature, NextStep) == [1, 1, 1, 1, 1]
    assert notes.get(vault, note).meeting_id == meeting
    assert marked(vault) - {"journal_change"} == set()
    assert whole(vault)
    if verb is mentees.erase:
        assert traces(vault) == set()


def test_removing_a_person_with_everything_is_undone_and_done_again_whole(vault: Vault) -> None:
    ana = person(vault)
    made = {"ours_mentee": ana}
    plant(vault, made)
    present = marked(vault)
    counts = rows_of(vault, *row_classes())
    mentees.remove(vault, ana)
    left = marked(vault)
    assert left == {"journal_change", "mine_draft", *KEPT_FOR_UNDO}
    assert whole(vault)
    assert history.undo(vault).result == "Remove a person"
    assert marked(vault) == present
    after = rows_of(vault, *row_classes())
    journal = {"JournalChange", "JournalEntry"}
    names = [one.__name__ for one in row_classes()]
    assert [(name, number) for name, number in zip(names, after, strict=True) if name not in journal] == [
        (name, number) for name, number in zip(names, counts, strict=True) if name not in journal
    ]
    history.redo(vault)
    assert marked(vault) == left


def test_removing_an_engagement_leaves_its_people_and_private_notes(vault: Vault) -> None:
    ana = person(vault, "Ana")
    made = {"ours_mentee": ana}
    plant(vault, made, apart={"ours_consent"})
    removal.remove_engagement(vault, made["ours_engagement"])
    assert marked(vault) == {
        "journal_change", "mine_draft", "mine_note", "mine_tag", *KEPT_FOR_UNDO,
    }  # fmt: skip
    with vault.transaction("look") as work:
        assert [row.meeting_id for row in work.where(Note)] == [None]
        assert [row.meeting_id for row in work.where(Draft) if row.note_id] == [None]
    assert whole(vault)
    history.undo(vault)
    assert marked(vault) >= {"ours_engagement", "ours_meeting", "ours_agreement", "ours_attachment"}
    with vault.transaction("look") as work:
        assert work.exists(EngagementMember, mentee_id=ana)


# the review


def test_a_review_is_due_on_its_day_and_keeping_puts_it_off(vault: Vault, clock: TestClock) -> None:
    ana = person(vault, "Ana")
    one = ended(vault, ana)
    review = engagements.get(vault, one).review_on
    assert review == date(2027, 11, 23)
    clock.advance(days=364)
    assert retention.due(vault) == []
    clock.advance(days=1)
    assert [row.id for row in retention.due(vault)] == [one]
    with pytest.raises(UserError, match=r"^engagement\.review_passed$"):
        retention.keep(vault, one, review)
    retention.keep(vault, one, review + timedelta(days=365))
    assert retention.due(vault) == []
    assert engagements.history(vault, one)[0].kind is EventKind.KEPT
    assert vault.undo()[0] == "Keep an engagement"
    assert [row.id for row in retention.due(vault)] == [one]
