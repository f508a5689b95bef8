"""The library: what comes along and what the mentor made of it."""

from __future__ import annotations

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.domain.mine.library import BODY_LIMIT, LibraryKind
from mentorapp.services import drafts, library
from mentorapp.services.changes import Kind
from mentorapp.services.library import ItemRow, rank
from mentorapp.services.library_files import TITLE_LIMIT, shipped
from mentorapp.vault.vault import Vault

PROMPT, AGENDA = LibraryKind.PROMPT, LibraryKind.AGENDA
FIRST = "agenda/first-meeting"


def titles(rows: list[ItemRow]) -> list[str]:
    return [row.title for row in rows]


def test_everything_that_comes_along_is_listed_kind_by_kind(vault: Vault) -> None:
    rows = library.items(vault)
    assert {row.key for row in rows} == {item.key for item in shipped()}
    assert not any(row.own for row in rows)
    order = [list(LibraryKind).index(row.kind) for row in rows]
    assert order == sorted(order)
    assert {row.kind for row in library.items(vault, AGENDA)} == {AGENDA}


def test_a_copy_is_ones_own_and_the_original_stays(vault: Vault) -> None:
    original = library.get(vault, FIRST)
    changed = library.copy(vault, FIRST)
    assert changed.kinds == {Kind.LIBRARY}
    mine = library.get(vault, changed.result)
    assert (mine.title, mine.body, mine.kind) == (original.title, original.body, AGENDA)
    assert (mine.own, mine.based_on, mine.ref) == (True, FIRST, changed.result)
    assert library.copy_of(vault, FIRST) == changed.result
    assert library.get(vault, FIRST) == original
    assert titles(library.items(vault, AGENDA)).count(original.title) == 2


def test_what_is_written_is_kept_and_can_be_undone(vault: Vault) -> None:
    item = library.add(vault, PROMPT, " My  questions ", "Why?  \n").result
    row = library.get(vault, item)
    assert (row.title, row.body, row.kind) == ("My questions", "Why?", PROMPT)
    library.edit(vault, item, kind=AGENDA, title="Other", body="")
    row = library.get(vault, item)
    assert (row.title, row.body, row.kind) == ("Other", "", AGENDA)
    vault.undo()
    assert library.get(vault, item).title == "My questions"


def test_an_edit_that_changes_nothing_is_nothing_to_undo(vault: Vault) -> None:
    item = library.add(vault, PROMPT, "Mine", "Why?").result
    library.edit(vault, item, kind=PROMPT, title="Mine", body="Why?")
    assert vault.undo()[0] == library.ADD


def test_removing_is_undone_and_touches_only_ones_own(vault: Vault) -> None:
    item = library.copy(vault, FIRST).result
    library.remove(vault, item)
    with pytest.raises(UserError, match=r"library\.gone"):
        library.get(vault, item)
    assert library.get(vault, FIRST).title == "First meeting"
    vault.undo()
    assert library.get(vault, item).based_on == FIRST


def test_saving_and_removing_drop_the_draft(vault: Vault) -> None:
    key = f"{drafts.LIBRARY}new"
    drafts.keep(vault, key, "Mine\nWhy?")
    assert drafts.waiting(vault) == [], "it is no unfinished note"
    item = library.add(vault, PROMPT, "Mine", "Why?", draft_key=key).result
    assert drafts.get(vault, key) is None
    drafts.keep(vault, key, "Mine\nWho?")
    library.edit(vault, item, kind=PROMPT, title="Mine", body="Who?", draft_key=key)
    assert drafts.get(vault, key) is None
    drafts.keep(vault, key, "Mine\nWhen?")
    library.remove(vault, item, draft_key=key)
    assert drafts.get(vault, key) is None


def test_what_cannot_be_kept_says_so(vault: Vault) -> None:
    for title, body in (("", "x"), (" ", "x"), ("x" * (TITLE_LIMIT + 1), "x"), ("x", "x" * (BODY_LIMIT + 1))):
        with pytest.raises(UserError, match="text"):
            library.add(vault, PROMPT, title, body)
    for attempt in (
        lambda: library.get(vault, 99),
        lambda: library.get(vault, "agenda/no-such-thing"),
        lambda: library.copy(vault, "../../etc/passwd"),
        lambda: library.edit(vault, 99, kind=PROMPT, title="x", body=""),
        lambda: library.remove(vault, 99),
    ):
        with pytest.raises(UserError, match=r"library\.gone"):
            attempt()
    assert library.find(vault, "x" * 30) == []


@pytest.mark.parametrize(
    ("letters", "place"),
    [
        ("fir", 0),
        ("FIRST m", 0),
        ("meet", 1),
        ("me fi", 1),
        ("écla", 2),
        ("ecla", 2),
        ("eet", None),
        ("first zebra", None),
        ("!!", None),
    ],
)
def test_letters_find_the_title_before_a_word_of_it_before_the_body(letters: str, place: int | None) -> None:
    assert rank(ItemRow(AGENDA, "First meeting", "An éclair for both"), letters) == place


def test_scripts_without_spaces_are_found_inside(vault: Vault) -> None:
    library.add(vault, AGENDA, "最初の会議", "目標を決める")
    assert titles(library.find(vault, "会議")) == ["最初の会議"]
    assert titles(library.find(vault, "目標")) == ["最初の会議"]


def test_the_best_comes_first_and_ones_own_before_others(vault: Vault) -> None:
    library.add(vault, PROMPT, "Notes on a first meeting", "x")
    library.add(vault, PROMPT, "Firsts", "x")
    library.add(vault, PROMPT, "Unlike", "the first one")
    found = titles(library.find(vault, "first"))
    assert found[:5] == ["Firsts", "First meeting", "Notes on a first meeting", "The first month", "Unlike"]
    assert titles(library.items(vault, PROMPT, "firs"))[:2] == ["Firsts", "Notes on a first meeting"]


def test_in_place_a_copy_stands_for_its_original_and_what_is_empty_is_not_offered(vault: Vault) -> None:
    library.copy(vault, FIRST)
    library.add(vault, AGENDA, "First nothing", "")
    found = library.find(vault, "first", kinds={AGENDA})
    assert [(row.title, row.own) for row in found if row.title.startswith("First")] == [
        ("First meeting", True)
    ]


def test_without_letters_ones_own_come_first_the_latest_before_the_others(vault: Vault) -> None:
    first = library.add(vault, AGENDA, "B", "x").result
    library.add(vault, AGENDA, "A", "x")
    library.edit(vault, first, kind=AGENDA, title="B", body="y")
    rows = library.find(vault, kinds={AGENDA})
    assert titles(rows)[:2] == ["B", "A"]
    assert {row.kind for row in rows} == {AGENDA}
    assert len(library.find(vault, limit=3)) == 3
