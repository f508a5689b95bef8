"""The people a mentor supports."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import drafts, mentees, notes
from mentorapp.services.changes import Kind
from mentorapp.services.mentees import MenteeSort
from mentorapp.services.note_queries import NoteFilter
from mentorapp.services.timeline import EntryKind
from mentorapp.vault.vault import Vault
from tests.conftest import TestClock

WHOLE = MenteeFields(
    name="Amina Diallo",
    pronouns="she/her",
    role="Teacher",
    subjects="Physics",
    grades="7–9",
    school="Hill School",
    languages="French, Wolof",
    email="amina@hill.example.org",
    started_on=date(2026, 9, 1),
    about="I like questions.\n\nAnd answers.",
)


def names(vault: Vault, text: str = "", sort: MenteeSort = MenteeSort.NAME) -> list[str]:
    return [row.name for row in mentees.listing(vault, text, sort)]


def add(vault: Vault, *people: str) -> list[int]:
    return [mentees.add(vault, MenteeFields(name)).result for name in people]


def test_a_person_is_kept_as_written(vault: Vault) -> None:
    changed = mentees.add(vault, WHOLE)
    assert changed.kinds == {Kind.MENTEE}
    row = mentees.get(vault, changed.result)
    assert row.fields == WHOLE
    assert (row.note_count, row.last_note_at) == (0, None)
    assert row.uid[14] == "7"


def test_a_person_that_is_refused_is_not_there(vault: Vault) -> None:
    for bad in (MenteeFields(""), replace(WHOLE, email="x"), replace(WHOLE, about="\x00")):
        with pytest.raises(UserError):
            mentees.add(vault, bad)
    assert names(vault) == []


def test_editing_changes_what_is_written_and_undo_brings_it_back(vault: Vault) -> None:
    person = mentees.add(vault, WHOLE).result
    changed = replace(WHOLE, name="Amina D.", started_on=None, about="")
    mentees.edit(vault, person, changed)
    assert mentees.get(vault, person).fields == changed
    assert (names(vault, "physics"), names(vault, "questions")) == (["Amina D."], [])
    vault.undo()
    assert mentees.get(vault, person).fields == WHOLE
    assert names(vault, "questions") == ["Amina Diallo"]
    vault.redo()
    assert mentees.get(vault, person).fields == changed


def test_an_edit_that_changes_nothing_is_nothing_to_undo(vault: Vault) -> None:
    person = mentees.add(vault, WHOLE).result
    mentees.edit(vault, person, WHOLE)
    assert vault.undo()[0] == "Add a person"


def test_a_person_who_is_not_there_says_so(vault: Vault) -> None:
    for attempt in (
        lambda: mentees.get(vault, 99),
        lambda: mentees.edit(vault, 99, WHOLE),
        lambda: mentees.remove(vault, 99),
        lambda: mentees.timeline(vault, 99),
    ):
        with pytest.raises(UserError, match=r"^mentee\.gone$"):
            attempt()


def test_removing_a_person_takes_their_notes_and_undo_brings_all_back(vault: Vault) -> None:
    ana, bo = add(vault, "Ana", "Bo")
    kept = notes.add(vault, "about Bo", mentee_id=bo, tags=["shared"]).result
    first = notes.add(vault, "needle one", mentee_id=ana, tags=["shared", "hers"]).result
    notes.add(vault, "needle two", mentee_id=ana)
    notes.pin(vault, first, True)
    drafts.keep(vault, "quick", "half a word", mentee_id=ana)
    before = (mentees.get(vault, ana), mentees.timeline(vault, ana), notes.tags(vault))
    assert mentees.remove(vault, ana).kinds >= {Kind.MENTEE, Kind.NOTE, Kind.TAG, Kind.DRAFT}
    assert names(vault) == ["Bo"]
    assert [head.id for head in notes.page(vault, NoteFilter()).heads] == [kept]
    assert [tag.name for tag in notes.tags(vault)] == ["shared"]
    assert notes.count(vault, NoteFilter(text="needle")) == 0
    assert [(draft.body, draft.mentee_id) for draft in drafts.waiting(vault)] == [("half a word", None)]
    assert vault.undo()[0] == "Remove a person"
    assert (mentees.get(vault, ana), mentees.timeline(vault, ana), notes.tags(vault)) == before
    assert notes.count(vault, NoteFilter(text="needle")) == 2
    vault.redo()
    assert names(vault) == ["Bo"]


# Lists ----------------------------------------------------------------------------------------------


def test_names_are_in_the_order_people_expect(vault: Vault) -> None:
    add(vault, "Zoe", "émile", "Ömer", "Eva", "anna", "Åsa", "Olga", "Anna")
    assert names(vault) == ["Anna", "anna", "Åsa", "émile", "Eva", "Olga", "Ömer", "Zoe"]
    assert [name for _, name in mentees.names(vault)] == names(vault)


def test_lists_can_be_sorted_with_the_unknown_last(vault: Vault, clock: TestClock) -> None:
    mentees.add(vault, MenteeFields("Ana", school="West", started_on=date(2025, 1, 1)))
    mentees.add(vault, MenteeFields("Bo"))
    mentees.add(vault, MenteeFields("Cy", school="east", started_on=date(2026, 1, 1)))
    mentees.add(vault, MenteeFields("Di", school="West"))
    for person in (2, 1):
        clock.advance(days=1)
        notes.add(vault, "words", mentee_id=person)
    assert names(vault, sort=MenteeSort.NAME) == ["Ana", "Bo", "Cy", "Di"]
    assert names(vault, sort=MenteeSort.LATEST_NOTE) == ["Ana", "Bo", "Cy", "Di"]
    assert names(vault, sort=MenteeSort.STARTED) == ["Cy", "Ana", "Bo", "Di"]
    assert names(vault, sort=MenteeSort.SCHOOL) == ["Cy", "Ana", "Di", "Bo"]
    notes.add(vault, "words", mentee_id=4)
    assert names(vault, sort=MenteeSort.LATEST_NOTE) == ["Di", "Ana", "Bo", "Cy"]


def test_lists_count_notes_and_know_the_last(vault: Vault, clock: TestClock) -> None:
    (ana,) = add(vault, "Ana")
    notes.add(vault, "one", mentee_id=ana)
    clock.advance(days=2)
    last = notes.add(vault, "two", mentee_id=ana).result
    row = mentees.get(vault, ana)
    assert (row.note_count, row.last_note_at) == (2, notes.get(vault, last).created_at)


@pytest.mark.parametrize(
    "text",
    [
        "amina",
        "DIALLO",
        "am",
        "a d",
        "hill",
        "wolof physics",
        "amina@hill.example.org",
        "questions",
        "7",
        "Àmina",
    ],
)
def test_a_person_is_found_by_the_beginning_of_any_word_about_them(vault: Vault, text: str) -> None:
    mentees.add(vault, WHOLE)
    mentees.add(vault, MenteeFields("Bo Li"))
    assert names(vault, text) == ["Amina Diallo"]


@pytest.mark.parametrize("text", ["iallo", "amina nobody", "she", "!?", '"'])
def test_who_does_not_match_is_not_listed(vault: Vault, text: str) -> None:
    mentees.add(vault, WHOLE)
    assert names(vault, text) == []


@pytest.mark.parametrize("text", ["小明", "明", "王小明", "三中 小明", " 小明 "])
def test_names_without_spaces_are_found_by_any_part(vault: Vault, text: str) -> None:
    mentees.add(vault, MenteeFields("王小明", school="北京三中"))
    mentees.add(vault, MenteeFields("李华"))
    assert names(vault, text) == ["王小明"]


def test_no_search_lists_everyone(vault: Vault) -> None:
    add(vault, "Ana", "Bo")
    assert names(vault, "  ") == names(vault) == ["Ana", "Bo"]


# By name --------------------------------------------------------------------------------------------


def test_a_person_is_named_in_full_or_by_the_only_name_that_holds_the_words(vault: Vault) -> None:
    add(vault, "Ana", "Ana Lopez", "Bo Li", "Strauß")
    for said, meant in (
        ("ana", "Ana"),
        ("  ana   lopez ", "Ana Lopez"),
        ("LI", "Bo Li"),
        ("STRAUSS", "Strauß"),
    ):
        assert mentees.named(vault, said).name == meant


def test_a_name_that_nobody_or_several_bear_is_told(vault: Vault) -> None:
    add(vault, "Ana Lopez", "Ana Silva", "Bo", "Bo")
    for said, code in (("Cy", "unknown"), ("", "unknown"), ("ana", "ambiguous"), ("bo", "ambiguous")):
        with pytest.raises(UserError, match=f"^mentee\\.{code}$") as told:
            mentees.named(vault, said)
        assert told.value.params == {"name": said}


# Timeline -------------------------------------------------------------------------------------------


def test_the_timeline_begins_with_the_latest_and_ends_with_the_day_they_were_added(
    vault: Vault, clock: TestClock
) -> None:
    (ana, bo) = add(vault, "Ana", "Bo")
    for word in ("one", "two"):
        clock.advance(days=1)
        notes.add(vault, f"# {word}\nbody", mentee_id=ana, tags=[word])
        notes.add(vault, "about another", mentee_id=bo)
    entries = mentees.timeline(vault, ana)
    assert [(entry.kind, entry.title) for entry in entries] == [
        (EntryKind.NOTE, "two"),
        (EntryKind.NOTE, "one"),
        (EntryKind.ADDED, ""),
    ]
    assert entries[0].text == "# two\nbody"
    assert entries[0].tags == ("two",)
    assert [entry.at for entry in entries] == sorted((entry.at for entry in entries), reverse=True)


def test_the_timeline_goes_on_where_it_stopped(vault: Vault, clock: TestClock) -> None:
    (ana,) = add(vault, "Ana")
    for number in range(5):
        clock.advance(days=1)
        notes.add(vault, f"note {number}", mentee_id=ana)
    seen = []
    before = None
    while entries := mentees.timeline(vault, ana, limit=2, before=before):
        assert len(entries) <= 2
        seen += entries
        before = entries[-1].at
    assert [entry.title for entry in seen] == ["note 4", "note 3", "note 2", "note 1", "note 0", ""]


def test_what_may_be_edited_is_all_that_is_shown_of_the_fields() -> None:
    shown = {field.name for field in fields(mentees.MenteeRow)}
    assert {field.name for field in fields(MenteeFields)} <= shown
