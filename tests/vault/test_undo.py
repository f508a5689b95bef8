"""The journal read backwards and forwards."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.domain.mine.notes import Note
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import drafts, mentees, notes
from mentorapp.services.note_queries import NoteFilter
from mentorapp.vault.vault import Vault


def other_device(vault: Vault, tmp_path: Path) -> Vault:
    vault.close()
    return Vault.open(vault.folder, vault.key, state_folder=tmp_path / "other-computer")


def test_with_nothing_done_there_is_nothing_to_undo_or_redo(vault: Vault) -> None:
    assert vault.undo_labels() == (None, None)
    with pytest.raises(UserError, match=r"^history\.nothing_to_undo$"):
        vault.undo()
    with pytest.raises(UserError, match=r"^history\.nothing_to_redo$"):
        vault.redo()


def test_changes_are_undone_latest_first_and_redone_in_order(vault: Vault) -> None:
    for word in ("one", "two", "three"):
        notes.add(vault, word)

    def titles() -> list[str]:
        return sorted(head.title for head in notes.page(vault, NoteFilter()).heads)

    seen = []
    for _ in range(3):
        vault.undo()
        seen.append(titles())
    for _ in range(3):
        vault.redo()
        seen.append(titles())
    assert seen == [["one", "two"], ["one"], [], ["one"], ["one", "two"], ["one", "three", "two"]]
    assert vault.undo_labels() == ("Add a note", None)


def test_a_new_change_closes_redo_and_keeps_undo(vault: Vault) -> None:
    notes.add(vault, "one")
    notes.add(vault, "two")
    vault.undo()
    notes.add(vault, "three")
    assert vault.undo_labels() == ("Add a note", None)
    with pytest.raises(UserError, match=r"^history\.nothing_to_redo$"):
        vault.redo()
    vault.undo()
    vault.undo()
    assert notes.count(vault, NoteFilter()) == 0


def test_a_draft_or_a_setting_closes_no_redo(vault: Vault) -> None:
    notes.add(vault, "one")
    vault.undo()
    drafts.keep(vault, "quick", "half a word")
    vault.change_settings({"one": 1})
    vault.redo()
    assert notes.count(vault, NoteFilter()) == 1


def test_undo_and_redo_go_on_after_reopening(vault: Vault) -> None:
    note = notes.add(vault, "one", tags=["a"]).result
    notes.edit(vault, note, body="two", mentee_id=None, tags=["b"])
    vault.close()
    with Vault.open(vault.folder, vault.key, clock=vault.clock) as again:
        again.undo()
        assert (notes.get(again, note).body, notes.get(again, note).tags) == ("one", ("a",))
    with Vault.open(vault.folder, vault.key, clock=vault.clock) as again:
        again.redo()
        assert (notes.get(again, note).body, notes.get(again, note).tags) == ("two", ("b",))


def test_undo_takes_back_only_what_this_device_did(vault: Vault, tmp_path: Path) -> None:
    notes.add(vault, "here")
    with other_device(vault, tmp_path) as there:
        assert there.undo_labels() == (None, None)
        notes.add(there, "there")
    with Vault.open(vault.folder, vault.key, clock=vault.clock) as here:
        here.undo()
        assert [head.title for head in notes.page(here, NoteFilter()).heads] == ["there"]


def test_undo_refuses_what_another_device_changed_since(vault: Vault, tmp_path: Path) -> None:
    note = notes.add(vault, "here").result
    with other_device(vault, tmp_path) as there:
        notes.edit(there, note, body="there", mentee_id=None, tags=())
    with Vault.open(vault.folder, vault.key, clock=vault.clock) as here:
        with pytest.raises(UserError, match=r"^history\.changed_since$"):
            here.undo()
        assert notes.get(here, note).body == "there"
        assert here.undo_labels() == ("Add a note", None)


def test_undo_refuses_to_take_away_what_others_hang_on(vault: Vault, tmp_path: Path) -> None:
    person = mentees.add(vault, MenteeFields("Ana")).result
    with other_device(vault, tmp_path) as there:
        note = notes.add(there, "there", mentee_id=person).result
    with Vault.open(vault.folder, vault.key, clock=vault.clock) as here:
        with pytest.raises(UserError, match=r"^history\.changed_since$"):
            here.undo()
        assert notes.get(here, note).mentee_name == "Ana"


def test_undo_touches_only_the_columns_that_the_change_did(vault: Vault, tmp_path: Path) -> None:
    note = notes.add(vault, "words").result
    notes.pin(vault, note, True)
    with other_device(vault, tmp_path) as there:
        notes.edit(there, note, body="other words", mentee_id=None, tags=())
    with Vault.open(vault.folder, vault.key, clock=vault.clock) as here:
        here.undo()
        assert (notes.get(here, note).body, notes.get(here, note).pinned) == ("other words", False)


def test_a_refused_undo_changes_nothing_of_a_large_change(vault: Vault) -> None:
    """The last row of many is not as it was left: those before it must not stay changed."""
    person = mentees.add(vault, MenteeFields("Ana")).result
    kept = [notes.add(vault, f"note {number}", mentee_id=person).result for number in range(5)]
    mentees.remove(vault, person)
    with vault.engine.connect().execution_options(writing=True) as connection, connection.begin():
        connection.exec_driver_sql(
            "INSERT INTO mine_note (id, uid, body, pinned, created_at, updated_at)"
            " VALUES (?, 'x', 'in the way', 0, '2026', '2026')",
            (kept[0],),
        )
    with pytest.raises(UserError, match=r"^history\.changed_since$"):
        vault.undo()
    assert mentees.listing(vault) == []
    assert notes.count(vault, NoteFilter()) == 1


def test_undo_of_a_table_or_column_that_is_no_longer_known_is_refused(vault: Vault) -> None:
    for change in (
        "UPDATE journal_change SET table_name = 'mine_forgotten'",
        "UPDATE journal_change SET after = json_set(after, '$.forgotten', 1)",
    ):
        note = notes.add(vault, "words").result
        with vault.engine.connect().execution_options(writing=True) as connection, connection.begin():
            connection.exec_driver_sql(change)
        with pytest.raises(UserError, match=r"^history\.changed_since$"):
            vault.undo()
        assert notes.get(vault, note).body == "words"


def test_undo_keeps_what_was_being_written(vault: Vault) -> None:
    person = mentees.add(vault, MenteeFields("Ana")).result
    drafts.keep(vault, "quick", "about Ana", mentee_id=person)
    vault.undo()
    draft = drafts.get(vault, "quick")
    assert draft is not None
    assert (draft.body, draft.mentee_id) == ("about Ana", None)
    vault.redo()
    assert mentees.get(vault, person).name == "Ana"


def test_what_two_changes_share_in_one_transaction_is_undone_together(vault: Vault) -> None:
    with vault.transaction("Both") as work:
        now = work.now
        first = work.add(Note(uid=work.new_uid(), body="a", created_at=now, updated_at=now))
        work.add(Note(uid=work.new_uid(), body="b", created_at=now, updated_at=now))
        work.change(first, body="c")
    assert vault.undo() == ("Both", frozenset({"mine_note"}))
    assert notes.count(vault, NoteFilter()) == 0
    vault.redo()
    assert sorted(head.title for head in notes.page(vault, NoteFilter()).heads) == ["b", "c"]
