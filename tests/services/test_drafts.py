"""What is being written: never lost, and no part of undo."""

from __future__ import annotations

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import drafts, mentees, notes
from mentorapp.services.changes import Kind
from mentorapp.vault.vault import Vault
from tests.conftest import TestClock


def test_what_was_typed_so_far_is_kept_and_replaced(vault: Vault, clock: TestClock) -> None:
    person = mentees.add(vault, MenteeFields("Ana")).result
    assert drafts.keep(vault, drafts.QUICK, "# Half", mentee_id=person, tags=["a", "b c"]).kinds == {
        Kind.DRAFT
    }
    clock.advance(seconds=1)
    drafts.keep(vault, drafts.QUICK, "# Half a word", mentee_id=person, tags=["a", "b c"])
    draft = drafts.get(vault, drafts.QUICK)
    assert draft is not None
    assert (draft.body, draft.title, draft.mentee_name, draft.tags) == (
        "# Half a word",
        "Half a word",
        "Ana",
        ("a", "b c"),
    )
    assert draft.updated_at > clock.now.replace(second=0, microsecond=0)
    assert drafts.waiting(vault) == [draft]


def test_nothing_typed_is_no_draft(vault: Vault) -> None:
    drafts.keep(vault, drafts.QUICK, " \n ")
    assert drafts.waiting(vault) == []
    drafts.keep(vault, drafts.QUICK, "x")
    drafts.keep(vault, drafts.QUICK, "")
    assert drafts.get(vault, drafts.QUICK) is None


def test_a_change_that_empties_a_note_is_a_draft(vault: Vault) -> None:
    note = notes.add(vault, "words").result
    drafts.keep(vault, drafts.key_of_note(note), "", note_id=note)
    draft = drafts.get(vault, drafts.key_of_note(note))
    assert draft is not None
    assert (draft.body, draft.note_id) == ("", note)


def test_drafts_survive_reopening_the_latest_first(vault: Vault, clock: TestClock) -> None:
    for key in ("quick", "new", "note:7"):
        clock.advance(seconds=1)
        drafts.keep(vault, key, f"half of {key}")
    vault.close()
    with Vault.open(vault.folder, vault.key, clock=clock) as again:
        assert [draft.key for draft in drafts.waiting(again)] == ["note:7", "new", "quick"]


def test_a_draft_can_be_thrown_away_and_is_nothing_to_undo(vault: Vault) -> None:
    drafts.keep(vault, "quick", "half a word")
    drafts.discard(vault, "quick")
    drafts.discard(vault, "never there")
    assert drafts.waiting(vault) == []
    assert vault.undo_labels() == (None, None)


def test_a_draft_is_kept_also_when_what_it_belongs_to_is_gone(vault: Vault) -> None:
    drafts.keep(vault, "note:99", "half a word", note_id=99, mentee_id=99)
    (draft,) = drafts.waiting(vault)
    assert (draft.body, draft.note_id, draft.mentee_id) == ("half a word", None, None)


def test_text_that_cannot_be_kept_is_refused_and_the_last_good_draft_stays(vault: Vault) -> None:
    drafts.keep(vault, "quick", "good so far")
    for bad, code in (("good so far\x00", "text.control_characters"), ("x" * 1_000_001, "text.too_long")):
        with pytest.raises(UserError, match=f"^{code}$"):
            drafts.keep(vault, "quick", bad)
    draft = drafts.get(vault, "quick")
    assert draft is not None
    assert draft.body == "good so far"


def test_tags_that_are_half_typed_never_lose_the_draft(vault: Vault) -> None:
    drafts.keep(vault, "quick", "half a word", tags=["", "#", "x" * 100, "\ud800", "fi\x1fne", "fine"])
    draft = drafts.get(vault, "quick")
    assert draft is not None
    assert draft.body == "half a word"
    assert "fine" in draft.tags
