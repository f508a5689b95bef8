"""Private notes: writing, changing, finding and paging through them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentorapp.domain.errors import UserError
from mentorapp.domain.mine.notes import BODY_LIMIT
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import drafts, mentees, notes
from mentorapp.services.changes import Kind
from mentorapp.services.note_queries import Cursor, NoteFilter
from mentorapp.services.notes import NoteHead
from mentorapp.vault.vault import Vault
from tests.conftest import Pattern, TestClock

EVERYTHING = NoteFilter()


def titles(vault: Vault, chosen: NoteFilter = EVERYTHING) -> list[str]:
    return [head.title for head in notes.page(vault, chosen).heads]


def every_page(vault: Vault, chosen: NoteFilter, limit: int) -> list[NoteHead]:
    heads: list[NoteHead] = []
    after: Cursor | None = None
    while True:
        page = notes.page(vault, chosen, after, limit)
        heads += page.heads
        assert len(page.heads) <= limit
        if page.next is None:
            return heads
        after = page.next


# Writing --------------------------------------------------------------------------------------------


def test_a_note_is_kept_as_written(vault: Vault) -> None:
    person = mentees.add(vault, MenteeFields("Amina Diallo")).result
    changed = notes.add(
        vault, "# Visit\n\nWaited *longer*.  \n", mentee_id=person, tags=["#Questions", "wait time"]
    )
    assert {Kind.NOTE, Kind.TAG, Kind.DRAFT} == changed.kinds
    note = notes.get(vault, changed.result)
    assert note.body == "# Visit\n\nWaited *longer*."
    assert (note.title, note.mentee_id, note.mentee_name) == ("Visit", person, "Amina Diallo")
    assert note.tags == ("Questions", "wait time")
    assert not note.pinned
    assert note.created_at == note.updated_at
    assert note.created_at.utcoffset() == timedelta(0)
    assert note.uid[14] == "7"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("", "text.empty"),
        (" \n", "text.empty"),
        ("a\x00b", "text.control_characters"),
        ("x" * (BODY_LIMIT + 1), "text.too_long"),
    ],
    ids=["empty", "blank", "NUL", "too long"],
)
def test_what_cannot_be_a_note_is_refused_and_leaves_nothing(vault: Vault, body: str, code: str) -> None:
    drafts.keep(vault, "quick", "half a word")
    with pytest.raises(UserError, match=f"^{code}$"):
        notes.add(vault, body, tags=["new"], draft_key="quick")
    assert notes.count(vault, EVERYTHING) == 0
    assert notes.tags(vault) == []
    assert len(drafts.waiting(vault)) == 1
    assert vault.undo_labels() == (None, None)


def test_a_note_of_a_bad_tag_or_of_nobody_is_refused_whole(vault: Vault) -> None:
    with pytest.raises(UserError, match=r"^text\.empty$"):
        notes.add(vault, "words", tags=["fine", "#"])
    with pytest.raises(UserError, match=r"^mentee\.gone$"):
        notes.add(vault, "words", mentee_id=99)
    assert notes.count(vault, EVERYTHING) == 0
    assert notes.tags(vault) == []


def test_the_draft_it_grew_from_goes_with_the_note(vault: Vault) -> None:
    drafts.keep(vault, "quick", "half a word")
    drafts.keep(vault, "new", "another")
    notes.add(vault, "a whole word", draft_key="quick")
    assert [draft.key for draft in drafts.waiting(vault)] == ["new"]


def test_editing_changes_text_person_and_tags_in_one_step(vault: Vault) -> None:
    person = mentees.add(vault, MenteeFields("Ana")).result
    note = notes.add(vault, "first", tags=["a", "b"]).result
    notes.edit(vault, note, body="second", mentee_id=person, tags=["b", "c"])
    after = notes.get(vault, note)
    assert (after.body, after.mentee_name, after.tags) == ("second", "Ana", ("b", "c"))
    assert after.updated_at > after.created_at
    vault.undo()
    before = notes.get(vault, note)
    assert (before.body, before.mentee_id, before.tags) == ("first", None, ("a", "b"))
    assert before.updated_at == before.created_at


def test_an_edit_that_is_refused_changes_nothing(vault: Vault) -> None:
    note = notes.add(vault, "first", tags=["a"]).result
    for body, person, tags in (("", None, ["a"]), ("x", 99, ["a"]), ("x", None, [""])):
        with pytest.raises(UserError):
            notes.edit(vault, note, body=body, mentee_id=person, tags=tags)
    assert (notes.get(vault, note).body, notes.get(vault, note).tags) == ("first", ("a",))


def test_a_note_that_is_not_there_says_so(vault: Vault) -> None:
    for attempt in (
        lambda: notes.get(vault, 99),
        lambda: notes.edit(vault, 99, body="x", mentee_id=None, tags=()),
        lambda: notes.pin(vault, 99, True),
        lambda: notes.remove(vault, 99),
    ):
        with pytest.raises(UserError, match=r"^note\.gone$"):
            attempt()


def test_pinned_notes_come_first(vault: Vault) -> None:
    for word in ("one", "two", "three"):
        notes.add(vault, word)
    notes.pin(vault, 1, True)
    assert titles(vault) == ["one", "three", "two"]
    assert titles(vault, NoteFilter(pinned=True)) == ["one"]
    notes.pin(vault, 1, False)
    assert titles(vault) == ["three", "two", "one"]
    assert titles(vault, NoteFilter(pinned=True)) == []


def test_a_removed_note_is_gone_from_lists_search_and_tags_and_undo_brings_all_back(vault: Vault) -> None:
    person = mentees.add(vault, MenteeFields("Ana")).result
    note = notes.add(vault, "needle words", mentee_id=person, tags=["only here"]).result
    whole = notes.get(vault, note)
    notes.remove(vault, note)
    assert titles(vault) == titles(vault, NoteFilter(text="needle")) == []
    assert notes.tags(vault) == []
    assert mentees.get(vault, person).note_count == 0
    vault.undo()
    assert notes.get(vault, note) == whole
    assert (
        titles(vault, NoteFilter(text="needle"))
        == titles(vault, NoteFilter(tag="only here"))
        == ["needle words"]
    )
    assert [entry.note_id for entry in mentees.timeline(vault, person)] == [note, None]


def test_a_note_beside_a_draft_of_it_says_so(vault: Vault) -> None:
    note = notes.add(vault, "words").result
    drafts.keep(vault, drafts.key_of_note(note), "other wor", note_id=note)
    assert [head.has_draft for head in notes.page(vault, EVERYTHING).heads] == [True]
    notes.remove(vault, note)
    assert drafts.waiting(vault)[0].body == "other wor"
    vault.undo()
    assert [head.has_draft for head in notes.page(vault, EVERYTHING).heads] == [True]
    notes.edit(vault, note, body="other words", mentee_id=None, tags=(), draft_key=drafts.key_of_note(note))
    assert [head.has_draft for head in notes.page(vault, EVERYTHING).heads] == [False]


# Tags -----------------------------------------------------------------------------------------------


def test_upper_and_lower_case_are_one_tag_and_the_first_spelling_stays(vault: Vault) -> None:
    notes.add(vault, "one", tags=["Wellbeing", "wellbeing", "WELLBEING"])
    notes.add(vault, "two", tags=["#wellbeing", "STRASSE"])
    notes.add(vault, "three", tags=["Straße"])
    assert [(tag.name, tag.count) for tag in notes.tags(vault)] == [("STRASSE", 2), ("Wellbeing", 2)]
    assert titles(vault, NoteFilter(tag="wellBEING")) == ["two", "one"]


def test_a_tag_that_no_note_bears_any_more_is_gone(vault: Vault) -> None:
    one = notes.add(vault, "one", tags=["a", "b"]).result
    notes.add(vault, "two", tags=["b"])
    notes.edit(vault, one, body="one", mentee_id=None, tags=[])
    assert [(tag.name, tag.count) for tag in notes.tags(vault)] == [("b", 1)]


def test_the_most_used_tags_come_first(vault: Vault) -> None:
    for tags in (["b"], ["a", "b"], ["c", "b"], ["c"]):
        notes.add(vault, "x", tags=tags)
    assert [(tag.name, tag.count) for tag in notes.tags(vault)] == [("b", 3), ("c", 2), ("a", 1)]


# History --------------------------------------------------------------------------------------------


def test_the_history_of_a_note_is_its_texts_and_each_can_come_back(vault: Vault) -> None:
    note = notes.add(vault, "first").result
    notes.edit(vault, note, body="second", mentee_id=None, tags=["t"])
    notes.pin(vault, note, True)
    notes.edit(vault, note, body="third", mentee_id=None, tags=["t"])
    versions = notes.history(vault, note)
    assert [version.body for version in versions] == ["third", "second", "first"]
    assert [version.label for version in versions] == ["Change a note", "Change a note", "Add a note"]
    assert [version.at for version in versions] == sorted((version.at for version in versions), reverse=True)
    notes.revert(vault, note, versions[-1].change_id)
    after = notes.get(vault, note)
    assert (after.body, after.pinned, after.tags) == ("first", True, ("t",))
    assert [version.body for version in notes.history(vault, note)] == ["first", "third", "second", "first"]
    assert vault.undo()[0] == "Go back to an earlier version"
    assert notes.get(vault, note).body == "third"


def test_a_version_of_another_note_or_of_none_cannot_come_back(vault: Vault) -> None:
    one = notes.add(vault, "one").result
    two = notes.add(vault, "two").result
    (other,) = notes.history(vault, two)
    for change in (other.change_id, 99):
        with pytest.raises(UserError, match=r"^note\.no_such_version$"):
            notes.revert(vault, one, change)
    assert notes.get(vault, one).body == "one"


def test_the_history_reaches_over_a_removal(vault: Vault) -> None:
    note = notes.add(vault, "first").result
    notes.remove(vault, note)
    assert [version.body for version in notes.history(vault, note)] == ["first"]
    with pytest.raises(UserError, match=r"^note\.gone$"):
        notes.revert(vault, note, notes.history(vault, note)[0].change_id)


# Paging ---------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory, pattern: Pattern) -> Iterator[Vault]:
    """A vault with notes of every sort, at many moments, some the same."""
    home = tmp_path_factory.mktemp("shelf")
    start = datetime(2026, 3, 20, 20, 0, tzinfo=UTC)
    moment = [start]
    vault = Vault.open(
        pattern.copy_to(home / "vault"), pattern.key, clock=lambda: moment[0], state_folder=home / "state"
    )
    people = [mentees.add(vault, MenteeFields(name)).result for name in ("Ana", "Bo")]
    words = ("needle", "needles in hay", "Ñandú", "hay", "教室 notes")
    for number in range(60):
        moment[0] = start + timedelta(hours=7 * (number // 2))
        note = notes.add(
            vault,
            f"{words[number % 5]} {number}",
            mentee_id=(None, *people)[number % 3],
            tags=[f"t{number % 4}"] if number % 2 else [],
        ).result
        if number % 7 == 0:
            notes.pin(vault, note, True)
    yield vault
    vault.close()


FILTERS = st.builds(
    NoteFilter,
    text=st.sampled_from(
        ["", " ", "need", "HAY", "nandu", "教室", "教 notes", "hay needles", "!?", "7", "absent"]
    ),
    mentee_id=st.sampled_from([None, 1, 2, 3]),
    unfiled=st.booleans(),
    tag=st.sampled_from([None, "t1", "T3", "t9"]),
    since=st.none() | st.dates(date(2026, 3, 18), date(2026, 4, 1)),
    until=st.none() | st.dates(date(2026, 3, 18), date(2026, 4, 1)),
    pinned=st.booleans(),
)


def matches(head: NoteHead, chosen: NoteFilter) -> bool:
    """Say in plain words what the filter means."""
    text = head.title.casefold().replace("ñ", "n").replace("ú", "u")
    wanted = chosen.text.casefold().split()
    if "教" in chosen.text:
        found = all(word in text for word in wanted)
    else:
        found = all(any(word.startswith(piece) for word in text.split()) for piece in wanted)
    day = head.created_at.astimezone().date()
    return (
        found
        and chosen.mentee_id in (None, head.mentee_id)
        and (not chosen.unfiled or head.mentee_id is None)
        and (chosen.tag is None or chosen.tag.casefold() in head.tags)
        and (chosen.since is None or chosen.since <= day)
        and (chosen.until is None or day <= chosen.until)
        and (not chosen.pinned or head.pinned)
    )


@given(FILTERS, st.integers(1, 70))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_paging_gives_each_note_of_a_filter_once_in_order(
    shelf: Vault, chosen: NoteFilter, limit: int
) -> None:
    everything = notes.page(shelf, EVERYTHING, limit=1000).heads
    expected = {head.id for head in everything if matches(head, chosen)} if chosen.text != "7" else None
    got = every_page(shelf, chosen, limit)
    ids = [head.id for head in got]
    assert len(set(ids)) == len(ids)
    assert expected is None or set(ids) == expected
    assert notes.count(shelf, chosen) == len(ids)
    by_words = chosen.text.strip() and "教" not in chosen.text
    if by_words:
        assert ids == sorted(ids, reverse=True)
    else:
        order = [(head.pinned, head.created_at, head.id) for head in got]
        assert order == sorted(order, reverse=True)


@pytest.mark.parametrize("zone", ["UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kolkata"])
def test_days_are_those_of_the_persons_own_zone(
    shelf: Vault, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    with monkeypatch.context() as there:
        there.setenv("TZ", zone)
        time.tzset()
        days = {
            head.created_at.astimezone().date() for head in notes.page(shelf, EVERYTHING, limit=1000).heads
        }
        counted = 0
        for day in days:
            chosen = NoteFilter(since=day, until=day)
            heads = every_page(shelf, chosen, 7)
            assert {head.created_at.astimezone().date() for head in heads} == {day}
            counted += len(heads)
        assert counted == 60
    time.tzset()


def test_a_page_stays_in_place_while_notes_are_added(vault: Vault) -> None:
    for number in range(6):
        notes.add(vault, f"note {number}")
    first = notes.page(vault, EVERYTHING, limit=3)
    notes.add(vault, "newest")
    second = notes.page(vault, EVERYTHING, first.next, limit=3)
    assert [head.title for head in second.heads] == ["note 2", "note 1", "note 0"]


def test_the_latest_notes_are_those_pinned_or_not(vault: Vault) -> None:
    for number in range(4):
        notes.add(vault, f"note {number}")
    notes.pin(vault, 1, True)
    assert [head.title for head in notes.latest(vault, 2)] == ["note 3", "note 2"]


def test_a_very_long_note_is_not_read_whole_for_a_list(vault: Vault) -> None:
    notes.add(vault, "Title\n" + "x" * 900_000)
    (head,) = notes.page(vault, EVERYTHING).heads
    assert (head.title, len(head.excerpt)) == ("Title", 160)


@pytest.mark.parametrize("tag", ["", "#", "\ud800"])
def test_a_filter_by_what_is_no_tag_says_so(vault: Vault, tag: str) -> None:
    with pytest.raises(UserError, match=r"^text\."):
        notes.page(vault, NoteFilter(tag=tag))


def test_the_clock_is_the_vaults(vault: Vault, clock: TestClock) -> None:
    clock.advance(days=3)
    note = notes.add(vault, "words").result
    assert notes.get(vault, note).created_at.date() == date(2026, 11, 26)


def test_every_note_comes_whole_and_once_in_the_order_of_the_list(vault: Vault) -> None:
    with vault.transaction("Add notes") as work:
        for number in range(1203):
            notes.write(work, f"{number}\n\n{'word ' * 400}", pinned=number % 401 == 0)
    listed = [row.id for row in notes.each(vault, NoteFilter())]
    assert len(listed) == len(set(listed)) == 1203
    assert listed[:100] == [head.id for head in notes.page(vault, NoteFilter(), limit=100).heads]
    assert all(len(row.body) > 1999 for row in notes.each(vault, NoteFilter()))
