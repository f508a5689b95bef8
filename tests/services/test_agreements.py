"""Agreements: drafts, signatures under exactly one text, and versions that stay."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.agreements import BODY_LIMIT, Agreement, AgreementState
from mentorapp.domain.ours.engagements import EngagementFields, EngagementKind, EngagementModel
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import agreements, engagements, mentees
from mentorapp.services.agreements import Signer, Standing
from mentorapp.services.changes import Kind
from mentorapp.vault.vault import Vault
from tests.conftest import TestClock

BODY = "## Purpose\n\nTo grow.\n\n## Confidentiality\n\nWhat is said here stays here."
TODAY = date(2026, 11, 23)
DRAWN = (((0.1, 0.5), (0.4, 0.25), (0.9, 0.75)), ((0.2, 0.2),))
DRAFT, SIGNED, REPLACED = AgreementState


@pytest.fixture
def people(vault: Vault) -> tuple[int, int]:
    ana, bo = (mentees.add(vault, MenteeFields(name)).result for name in ("Ana", "Bo"))
    return ana, bo


@pytest.fixture
def group(vault: Vault, people: tuple[int, int]) -> int:
    fields = EngagementFields(EngagementKind.COACHING, EngagementModel.SMALL_GROUP, TODAY, name="Maths team")
    return engagements.start(vault, fields, people).result


@pytest.fixture
def draft(vault: Vault, group: int) -> int:
    return agreements.draft(vault, group, "How we work", BODY).result


def sign_all(vault: Vault, agreement: int) -> bool:
    done = False
    for signer in agreements.get(vault, agreement).waiting:
        done = agreements.sign(vault, agreement, mentee_id=signer.mentee_id, name=signer.name or "Me").result
    return done


def states(vault: Vault, engagement: int) -> list[tuple[int, AgreementState]]:
    return [(row.version, row.state) for row in agreements.versions(vault, engagement)]


# Drafts ---------------------------------------------------------------------------------------------


def test_a_draft_is_kept_as_written_and_waits_for_everybody(
    vault: Vault, group: int, people: tuple[int, int]
) -> None:
    changed = agreements.draft(vault, group, " How  we work ", BODY + "\n\n", TODAY, TODAY)
    assert changed.kinds == {Kind.AGREEMENT}
    row = agreements.get(vault, changed.result)
    assert (row.version, row.title, row.body, row.state) == (1, "How we work", BODY, DRAFT)
    assert (row.valid_from, row.expires_on, row.expired) == (TODAY, TODAY, False)
    ana, bo = people
    assert row.waiting == (Signer(None), Signer(ana, "Ana"), Signer(bo, "Bo"))
    assert agreements.current(vault, group) == row
    assert agreements.standing_of(row) is Standing.DRAFT


def test_what_cannot_be_kept_is_refused(vault: Vault, group: int) -> None:
    for title, body in (("", BODY), ("T", " \n "), ("T", "x" * (BODY_LIMIT + 1)), ("T\x00", BODY)):
        with pytest.raises(UserError, match=r"^text\."):
            agreements.draft(vault, group, title, body)
    with pytest.raises(UserError, match=r"^agreement\.ends_before_start$"):
        agreements.draft(vault, group, "T", BODY, TODAY, TODAY - timedelta(days=1))
    with pytest.raises(UserError, match=r"^engagement\.gone$"):
        agreements.draft(vault, 99, "T", BODY)
    assert agreements.versions(vault, group) == []
    assert agreements.standing_of(agreements.current(vault, group)) is Standing.NONE


def test_there_is_one_draft_at_a_time(vault: Vault, group: int, draft: int) -> None:
    with pytest.raises(UserError, match=r"^agreement\.draft_exists$"):
        agreements.draft(vault, group, "Another", BODY)
    agreements.discard(vault, draft)
    assert agreements.versions(vault, group) == []
    vault.undo()
    assert states(vault, group) == [(1, DRAFT)]


def test_one_that_is_gone_says_so(vault: Vault, draft: int) -> None:
    agreements.discard(vault, draft)
    for attempt in (agreements.get, agreements.amend, agreements.renew, agreements.discard):
        with pytest.raises(UserError, match=r"^agreement\.gone$"):
            attempt(vault, draft)


# Signing --------------------------------------------------------------------------------------------


def test_it_is_signed_when_the_mentor_and_every_member_have_signed(
    vault: Vault, draft: int, people: tuple[int, int], clock: TestClock
) -> None:
    ana, bo = people
    seen = agreements.get(vault, draft).sha256
    assert not agreements.sign(vault, draft, mentee_id=ana, name=" Ana  Diallo ", strokes=DRAWN).result
    assert not agreements.sign(vault, draft, mentee_id=None, name="R. Haddad", seen=seen).result
    row = agreements.get(vault, draft)
    assert (row.state, row.signed_at, row.waiting) == (DRAFT, None, (Signer(bo, "Bo"),))
    clock.advance(hours=1)
    assert agreements.sign(vault, draft, mentee_id=bo, name="Bo").result
    row = agreements.get(vault, draft)
    assert row.state is SIGNED
    assert row.signed_at is not None
    assert row.signed_at.hour == 10
    assert [(one.signer, one.name, one.strokes, one.genuine) for one in row.signatures] == [
        (Signer(ana, "Ana"), "Ana Diallo", DRAWN, True),
        (Signer(None), "R. Haddad", (), True),
        (Signer(bo, "Bo"), "Bo", (), True),
    ]


def test_a_member_who_left_need_not_sign_and_cannot(
    vault: Vault, group: int, draft: int, people: tuple[int, int]
) -> None:
    ana, bo = people
    engagements.remove_member(vault, group, bo)
    with pytest.raises(UserError, match=r"^agreement\.not_a_member$"):
        agreements.sign(vault, draft, mentee_id=bo, name="Bo")
    agreements.sign(vault, draft, mentee_id=None, name="Me")
    assert agreements.sign(vault, draft, mentee_id=ana, name="Ana").result


def test_nobody_signs_twice(vault: Vault, draft: int, people: tuple[int, int]) -> None:
    for person in (None, people[0]):
        agreements.sign(vault, draft, mentee_id=person, name="Me")
        with pytest.raises(UserError, match=r"^agreement\.signed_already$"):
            agreements.sign(vault, draft, mentee_id=person, name="Me")


def test_a_text_that_changed_since_it_was_read_is_not_signed(vault: Vault, draft: int) -> None:
    seen = agreements.get(vault, draft).sha256
    agreements.edit(vault, draft, title="How we work", body=BODY + " Always.")
    with pytest.raises(UserError, match=r"^agreement\.text_changed$"):
        agreements.sign(vault, draft, mentee_id=None, name="Me", seen=seen)
    assert agreements.get(vault, draft).signatures == ()


@pytest.mark.parametrize("changed", ["title", "body", "valid_from", "expires_on"])
def test_changing_a_draft_takes_the_signatures_off_it_and_undo_puts_them_back(
    vault: Vault, draft: int, changed: str
) -> None:
    agreements.sign(vault, draft, mentee_id=None, name="Me")
    same = {"title": "How we work", "body": BODY, "valid_from": None, "expires_on": None}
    assert agreements.edit(vault, draft, **same).result == 0  # type: ignore[arg-type]
    other = {**same, changed: TODAY if changed in {"valid_from", "expires_on"} else "Other words"}
    assert agreements.edit(vault, draft, **other).result == 1  # type: ignore[arg-type]
    assert agreements.get(vault, draft).signatures == ()
    vault.undo()
    assert [one.genuine for one in agreements.get(vault, draft).signatures] == [True]


def test_a_signature_under_another_text_is_told_and_concludes_nothing(vault: Vault, draft: int) -> None:
    agreements.sign(vault, draft, mentee_id=None, name="Me")
    with vault.transaction("behind the back") as work:
        row = work.find(Agreement, draft)
        assert row is not None
        work.change(row, body="Something else entirely")
    assert [one.genuine for one in agreements.get(vault, draft).signatures] == [False]
    with pytest.raises(UserError, match=r"^agreement\.text_changed$"):
        sign_all(vault, draft)
    assert agreements.get(vault, draft).state is DRAFT


@pytest.mark.parametrize("drawn", [(((0.5, 1.5),),), (((-0.1, 0.5),),), ((),), (((float("nan"), 0.5),),)])
def test_a_drawing_outside_its_field_is_refused(
    vault: Vault, draft: int, drawn: tuple[tuple[tuple[float, float], ...], ...]
) -> None:
    with pytest.raises(UserError, match=r"^agreement\.no_drawing$"):
        agreements.sign(vault, draft, mentee_id=None, name="Me", strokes=drawn)


def test_a_signature_needs_a_name_and_an_end(vault: Vault, draft: int) -> None:
    with pytest.raises(UserError, match=r"^text\.empty$"):
        agreements.sign(vault, draft, mentee_id=None, name="  ", strokes=DRAWN)
    endless = (tuple((0.1234, 0.5678) for _ in range(20_000)),)
    with pytest.raises(UserError, match=r"^agreement\.drawing_too_long$"):
        agreements.sign(vault, draft, mentee_id=None, name="Me", strokes=endless)
    assert agreements.get(vault, draft).signatures == ()


# Versions -------------------------------------------------------------------------------------------


def test_a_signed_agreement_cannot_be_edited_signed_or_removed(vault: Vault, draft: int) -> None:
    assert sign_all(vault, draft)
    for attempt in (
        lambda: agreements.edit(vault, draft, title="T", body="B"),
        lambda: agreements.sign(vault, draft, mentee_id=None, name="Me"),
        lambda: agreements.discard(vault, draft),
    ):
        with pytest.raises(UserError, match=r"^agreement\.not_a_draft$"):
            attempt()


def test_amending_keeps_the_old_one_in_force_until_the_new_one_is_signed(
    vault: Vault, group: int, draft: int
) -> None:
    sign_all(vault, draft)
    new = agreements.amend(vault, draft).result
    row = agreements.get(vault, new)
    assert (row.version, row.title, row.body, row.replaces_id) == (2, "How we work", BODY, draft)
    assert row.signatures == ()
    assert states(vault, group) == [(2, DRAFT), (1, SIGNED)]
    current = agreements.current(vault, group)
    assert current is not None
    assert current.id == draft
    agreements.edit(vault, new, title="How we work", body="Other words")
    sign_all(vault, new)
    assert states(vault, group) == [(2, SIGNED), (1, REPLACED)]
    kept = agreements.get(vault, draft)
    assert (kept.body, [one.genuine for one in kept.signatures]) == (BODY, [True, True, True])
    vault.undo()
    assert states(vault, group) == [(2, DRAFT), (1, SIGNED)]


def test_only_the_signed_one_is_amended_or_renewed(vault: Vault, draft: int) -> None:
    for attempt in (agreements.amend, agreements.renew):
        with pytest.raises(UserError, match=r"^agreement\.not_signed$"):
            attempt(vault, draft)


def test_an_agreement_expires_after_its_last_day_and_is_renewed_for_as_long(
    vault: Vault, group: int, clock: TestClock
) -> None:
    ends = TODAY + timedelta(days=10)
    first = agreements.draft(vault, group, "T", BODY, TODAY, ends).result
    sign_all(vault, first)
    clock.advance(days=10)
    assert agreements.standing_of(agreements.current(vault, group)) is Standing.SIGNED
    new = agreements.renew(vault, first).result
    row = agreements.get(vault, new)
    assert (row.valid_from, row.expires_on) == (ends + timedelta(days=1), ends + timedelta(days=11))
    clock.advance(days=1)
    assert agreements.standing_of(agreements.current(vault, group)) is Standing.EXPIRED
    sign_all(vault, new)
    assert agreements.standing_of(agreements.current(vault, group)) is Standing.SIGNED


def test_one_without_an_end_is_renewed_for_a_year_from_today(vault: Vault, draft: int) -> None:
    sign_all(vault, draft)
    row = agreements.get(vault, agreements.renew(vault, draft).result)
    assert (row.valid_from, row.expires_on) == (TODAY, date(2027, 11, 23))


def test_who_joined_later_has_not_signed_and_that_shows(vault: Vault, group: int, draft: int) -> None:
    sign_all(vault, draft)
    cy = mentees.add(vault, MenteeFields("Cy")).result
    engagements.add_member(vault, group, cy)
    assert agreements.get(vault, draft).waiting == (Signer(cy, "Cy"),)
