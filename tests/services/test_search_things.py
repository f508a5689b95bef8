"""Search finds meetings, next steps, engagements, agreements, lesson studies and the library, too."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentorapp.domain.mine.library import LibraryItem
from mentorapp.domain.ours.agreements import Agreement
from mentorapp.domain.ours.engagements import Engagement, EngagementMember, LessonStudy
from mentorapp.domain.ours.meetings import Attendance, Meeting, NextStep
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import mentees, search
from mentorapp.services.search_things import ThingHit, ThingKind
from mentorapp.vault.search import MARK_END, MARK_START
from mentorapp.vault.vault import Vault

DAY = date(2026, 11, 23)


def fill(vault: Vault, word: str) -> dict[str, int]:
    """Write ``word`` into one thing of each kind; return the ids."""
    amina = mentees.add(vault, MenteeFields("Amina Okafor")).result
    with vault.transaction("test") as work:
        now = work.now
        stamps: dict[str, Any] = {"created_at": now, "updated_at": now}
        group = work.add(
            Engagement(
                uid=work.new_uid(),
                kind="coaching",
                model="plc",
                name="Year 4",
                inquiry=f"Why {word}?",
                starts_on=DAY,
                state="active",
                **stamps,
            )
        ).stored_id
        work.add(EngagementMember(engagement_id=group, mentee_id=amina, joined_on=DAY))
        agreement = work.add(
            Agreement(
                uid=work.new_uid(),
                engagement_id=group,
                version=1,
                title="Terms",
                body=f"We keep {word} between us.",
                state="draft",
                **stamps,
            )
        ).stored_id
        meeting = work.add(
            Meeting(
                uid=work.new_uid(),
                kind="meeting",
                state="held",
                record=f"We spoke of {word} at length.",
                starts_at=now,
                minutes=50,
                zone="UTC",
                **stamps,
            )
        ).stored_id
        work.add(Attendance(meeting_id=meeting, mentee_id=amina, presence="present"))
        step = work.add(
            NextStep(
                uid=work.new_uid(),
                mentee_id=amina,
                owner="mentee",
                what=f"Try {word} once",
                state="open",
                **stamps,
            )
        ).stored_id
        lesson = work.add(
            LessonStudy(
                uid=work.new_uid(),
                engagement_id=group,
                title="Fractions",
                findings=f"Fewer {word}",
                state="done",
                **stamps,
            )
        ).stored_id
        item = work.add(
            LibraryItem(
                uid=work.new_uid(), kind="prompt", title="A question", body=f"What of {word}?", **stamps
            )
        ).stored_id
    return {
        "mentee": amina,
        "engagement": group,
        "agreement": agreement,
        "meeting": meeting,
        "step": step,
        "lesson_study": lesson,
        "library": item,
    }


def found(vault: Vault, text: str) -> dict[ThingKind, ThingHit]:
    return {hit.kind: hit for hit in search.find(vault, text).things}


@pytest.mark.parametrize(("word", "typed"), [("marbles", "marb"), ("Éclairs", "eclair"), ("弹珠游戏", "珠")])
def test_each_kind_is_found_by_its_words_in_every_script(vault: Vault, word: str, typed: str) -> None:
    ids = fill(vault, word)
    hits = found(vault, typed)
    assert {kind.value: hit.id for kind, hit in hits.items()} == {
        kind: number for kind, number in ids.items() if kind != "mentee"
    }
    assert all(MARK_START in hit.snippet and MARK_END in hit.snippet for hit in hits.values())


def test_a_hit_says_whose_it_is_and_what_opens_it(vault: Vault) -> None:
    ids = fill(vault, "marbles")
    shown = {kind: (hit.title, hit.who, hit.target_id) for kind, hit in found(vault, "marbles").items()}
    assert shown == {
        ThingKind.MEETING: ("Amina Okafor", "Amina Okafor", ids["meeting"]),
        ThingKind.STEP: ("Try marbles once", "Amina Okafor", ids["mentee"]),
        ThingKind.ENGAGEMENT: ("Year 4", "Amina Okafor", ids["engagement"]),
        ThingKind.AGREEMENT: ("Terms", "Year 4", ids["engagement"]),
        ThingKind.LESSON_STUDY: ("Fractions", "Year 4", ids["engagement"]),
        ThingKind.LIBRARY: ("A question", "", ids["library"]),
    }


def test_what_was_taken_back_is_no_longer_found(vault: Vault) -> None:
    fill(vault, "marbles")
    vault.undo()
    assert found(vault, "marbles") == {}
    vault.redo()
    assert len(found(vault, "marbles")) == 6


@given(st.text(alphabet=st.characters(), max_size=30))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_can_be_searched(vault: Vault, typed: str) -> None:
    search.find(vault, typed)
