"""Search as you type."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import mentees, notes, search
from mentorapp.services.note_queries import NoteFilter
from mentorapp.vault.search import MARK_END, MARK_START
from mentorapp.vault.vault import Vault


def found(vault: Vault, text: str) -> list[str]:
    return [hit.title for hit in search.find(vault, text).notes]


def people(vault: Vault, text: str) -> list[str]:
    return [hit.name for hit in search.find(vault, text).people]


@pytest.mark.parametrize(
    "text",
    [
        "wait",
        "WAIT",
        "wait time",
        "time wait",
        "questións",
        "café",
        "CAFE",
        "cafe\u0301",
        "wait-time",
        "“wait”",
        "élève",
        "eleve",
        "4b",
    ],
)
def test_words_are_found_by_their_beginnings_without_case_and_accents(vault: Vault, text: str) -> None:
    notes.add(vault, "Waited longer: questions about time. Élève in café 4b, wait-time.")
    notes.add(vault, "Nothing of the kind")
    assert found(vault, text) == ["Waited longer: questions about time. Élève in café 4b, wait-time."]


@pytest.mark.parametrize("text", ["aited", "waited nothing", "ime", "w", ""])
def test_what_begins_no_word_is_not_found(vault: Vault, text: str) -> None:
    notes.add(vault, "Waited longer: questions about time.")
    assert found(vault, text) == []


def test_changes_removals_and_undo_are_found_at_once(vault: Vault) -> None:
    note = notes.add(vault, "first words").result
    notes.edit(vault, note, body="second thoughts", mentee_id=None, tags=())
    assert (found(vault, "words"), found(vault, "thoughts")) == ([], ["second thoughts"])
    vault.undo()
    assert (found(vault, "words"), found(vault, "thoughts")) == (["first words"], [])
    vault.redo()
    notes.remove(vault, note)
    assert (found(vault, "words"), found(vault, "thoughts")) == ([], [])
    vault.undo()
    assert found(vault, "thoughts") == ["second thoughts"]


def test_the_notes_written_last_come_first_up_to_the_limit(vault: Vault) -> None:
    person = mentees.add(vault, MenteeFields("Needle Ana")).result
    for number in range(5):
        notes.add(vault, f"needle {number}", mentee_id=person)
    hits = search.find(vault, "needle", limit=3)
    assert [hit.title for hit in hits.notes] == ["needle 4", "needle 3", "needle 2"]
    assert {hit.mentee_name for hit in hits.notes} == {"Needle Ana"}
    assert [hit.name for hit in hits.people] == ["Needle Ana"]


def test_people_are_found_by_what_is_known_of_them_also_by_one_letter(vault: Vault) -> None:
    mentees.add(vault, MenteeFields("Amina", role="Teacher", subjects="Physics", school="Hill"))
    mentees.add(vault, MenteeFields("Bo"))
    assert people(vault, "a") == people(vault, "phys hill") == ["Amina"]
    (hit,) = search.find(vault, "amina").people
    assert hit.detail == "Teacher · Physics · Hill"
    assert search.find(vault, "Bo").people[0].detail == ""


@pytest.mark.parametrize("text", ["教室", "教室 观察", "观察 今天", "สอน", "室"])
def test_scripts_without_spaces_are_found_by_any_part(vault: Vault, text: str) -> None:
    notes.add(vault, "今天在教室里观察。ครูสอนดี")
    notes.add(vault, "昨天")
    mentees.add(vault, MenteeFields("王教室"))
    (hit,) = search.find(vault, text).notes
    assert f"{MARK_START}{text.split(maxsplit=1)[0]}{MARK_END}" in hit.snippet
    assert people(vault, "教室") == ["王教室"]


def test_the_snippet_marks_what_was_found(vault: Vault) -> None:
    notes.add(vault, "# Title\n\nShe waited **longer** after asking.")
    (hit,) = search.find(vault, "ask wait").notes
    assert hit.title == "Title"
    shown = hit.snippet.replace(MARK_START, "[").replace(MARK_END, "]")
    assert shown == "# Title She [waited] **longer** after [asking]."


@pytest.mark.parametrize(
    "typed",
    [*"\"'*(%_\\", '""', "NEAR(a b)", "a AND", "OR", "NOT a", "^a", "-a", "body:a", "a + b", "a;b", "--",
     "{body}: a", "\x00", "\ud800", "教\ud800", "教%", "a" * 5000, "教" * 5000, "a " * 5000],
)  # fmt: skip
def test_nothing_a_person_types_is_an_error(vault: Vault, typed: str) -> None:
    notes.add(vault, "a b")
    search.find(vault, typed)
    mentees.listing(vault, typed)
    notes.count(vault, NoteFilter(text=typed))
    notes.page(vault, NoteFilter(text=typed))


@given(st.text(alphabet=st.characters(), max_size=30))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_can_be_searched(vault: Vault, typed: str) -> None:
    search.find(vault, typed)
    mentees.listing(vault, typed)
    page = notes.page(vault, NoteFilter(text=typed))
    assert notes.count(vault, NoteFilter(text=typed)) == len(page.heads)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_note_is_found_by_each_of_its_own_words(vault: Vault, body: str) -> None:
    """Whatever the index takes for a word, the query must take for one too."""
    words = [word for word in body.split() if word.isalnum()]
    if not words:
        return
    note = notes.add(vault, body).result
    for word in words:
        hits = [head.id for head in notes.page(vault, NoteFilter(text=word)).heads]
        assert note in hits, word
    notes.remove(vault, note)
