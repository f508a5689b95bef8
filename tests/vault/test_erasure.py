"""Erasing for good: no word is left in any page, also not in those that hold nothing any more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import drafts, history, mentees, notes
from mentorapp.services.note_queries import NoteFilter
from mentorapp.vault.store import DATABASE, PAGE_SIZE, connect
from mentorapp.vault.vault import Vault

if TYPE_CHECKING:
    import sqlcipher3

MARK = "zyxplantedmark"


def raw(vault: Vault) -> sqlcipher3.Connection:
    return connect(vault.folder / DATABASE, vault.key.database_key(), vault.header.db_salt)


def decrypted_pages(vault: Vault) -> bytes:
    """Return every page of the file as it is without encryption, those too that hold nothing any more.

    SQLCipher 4: AES-256-CBC; the initialisation vector and an HMAC-SHA512 stand at the end of each page,
    the salt at the beginning of the first.
    """
    connection = raw(vault)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    data = (vault.folder / DATABASE).read_bytes()
    key = algorithms.AES256(vault.key.database_key())
    pages = []
    for start in range(0, len(data), PAGE_SIZE):
        page = data[start : start + PAGE_SIZE]
        decryptor = Cipher(key, modes.CBC(page[-80:-64])).decryptor()
        pages.append(decryptor.update(page[16 if start == 0 else 0 : -80]))
    return b"".join(pages)


def everything_stored(vault: Vault) -> Iterator[tuple[str, bytes]]:
    """Yield each value of each table, shadow tables of the search too."""
    source = raw(vault)
    for (table,) in source.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        for row in source.execute(f'SELECT * FROM "{table}"').fetchall():
            for value in row:
                yield table, value if isinstance(value, bytes) else str(value).encode()
    source.close()


def traces(vault: Vault, mark: str = MARK) -> set[str]:
    """Return where ``mark`` is still to be found."""
    pieces = {mark, mark.removeprefix("zyx"), mark[:6]}
    found = {
        table
        for table, value in everything_stored(vault)
        if any(piece.encode() in value.lower() for piece in pieces)
    }
    if mark.encode() in decrypted_pages(vault).lower():
        found.add("pages")
    return found


def plant(vault: Vault) -> tuple[int, int]:
    """Write of one person in every way there is, and of another; return their ids."""
    every = {
        name: f"{MARK} {name}" for name in ("pronouns", "role", "subjects", "grades", "school", "languages")
    }
    fields = MenteeFields(name=f"{MARK} Ana", email=f"{MARK}@x.org", about=f"{MARK} about", **every)  # type: ignore[arg-type]
    ana = mentees.add(vault, fields).result
    bo = mentees.add(vault, MenteeFields("Bo")).result
    mentees.edit(vault, ana, replace(fields, about=f"other {MARK} words"))
    for number in range(30):
        body = f"{MARK} note {number} " + f"{MARK}{number} filler " * 60
        note = notes.add(vault, body, mentee_id=ana, tags=[f"{MARK} tag", "shared"]).result
        if number % 3 == 0:
            notes.edit(
                vault, note, body=f"changed {MARK}{number}", mentee_id=ana, tags=["shared", f"{MARK} later"]
            )
        if number % 5 == 0:
            notes.remove(vault, note)
    unfiled = notes.add(vault, f"{MARK} was about her", mentee_id=ana).result
    drafts.keep(vault, drafts.key_of_note(unfiled), f"{MARK} half", note_id=unfiled)
    notes.remove(vault, unfiled)
    drafts.keep(vault, "quick", f"{MARK} half a word", mentee_id=ana)
    notes.add(vault, "Bo's own words", mentee_id=bo, tags=["shared"])
    return ana, bo


def test_the_marks_are_there_before(vault: Vault) -> None:
    plant(vault)
    assert b"CREATE TABLE mine_note" in decrypted_pages(vault)
    found = traces(vault)
    assert {
        "ours_mentee",
        "mine_note",
        "mine_tag",
        "mine_draft",
        "journal_change",
        "search_note_data",
        "pages",
    } <= found


def test_after_erasing_a_person_no_word_of_them_is_left_anywhere(vault: Vault) -> None:
    ana, bo = plant(vault)
    mentees.erase(vault, ana)
    assert (vault.folder / f"{DATABASE}-wal").stat().st_size == 0
    assert traces(vault) == set()
    assert [row.name for row in mentees.listing(vault)] == ["Bo"]
    assert mentees.get(vault, bo).note_count == 1
    assert [(tag.name, tag.count) for tag in notes.tags(vault)] == [("shared", 1)]
    assert drafts.waiting(vault) == []
    with vault.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        for index in ("search_note", "search_mentee"):
            connection.exec_driver_sql(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")


def test_nothing_from_before_can_be_undone_after_erasing(vault: Vault) -> None:
    ana, _ = plant(vault)
    mentees.erase(vault, ana)
    assert history.state(vault) == history.UndoState(None, None)
    with pytest.raises(UserError, match=r"^history\.nothing_to_undo$"):
        history.undo(vault)
    notes.add(vault, "after")
    assert history.undo(vault).result == "Add a note"


def test_a_note_that_is_about_another_now_stays(vault: Vault) -> None:
    ana, bo = plant(vault)
    moved = notes.add(vault, "first about one", mentee_id=ana, tags=["moved"]).result
    unfiled = notes.add(vault, "then about nobody", mentee_id=ana).result
    notes.edit(vault, moved, body="then about the other", mentee_id=bo, tags=["moved"])
    notes.edit(vault, unfiled, body="then about nobody", mentee_id=None, tags=[])
    mentees.erase(vault, ana)
    assert notes.get(vault, moved).mentee_name == "Bo"
    assert notes.get(vault, moved).tags == ("moved",)
    assert notes.get(vault, unfiled).mentee_id is None


def test_the_notes_of_one_removed_before_stay_in_the_journal(vault: Vault) -> None:
    """Ids are never given again: erasing the second person must not touch what was the first's."""
    first = mentees.add(vault, MenteeFields("First")).result
    note = notes.add(vault, "about the first", mentee_id=first).result
    mentees.remove(vault, first)
    second = mentees.add(vault, MenteeFields("Second")).result
    later = notes.add(vault, "about the second", mentee_id=second).result
    assert (second, later) == (first + 1, note + 1)
    mentees.erase(vault, second)
    assert [version.body for version in notes.history(vault, note)] == ["about the first"]
    assert traces(vault, "second") == set()


def test_erasing_somebody_who_is_not_there_says_so(vault: Vault) -> None:
    with pytest.raises(UserError, match=r"^mentee\.gone$"):
        mentees.erase(vault, 99)


def test_erasing_that_fails_half_way_erases_nothing(vault: Vault) -> None:
    ana, _ = plant(vault)
    with vault.engine.connect().execution_options(writing=True) as connection, connection.begin():
        connection.exec_driver_sql(
            "CREATE TRIGGER stop BEFORE DELETE ON ours_mentee BEGIN SELECT RAISE(ABORT, 'stop'); END"
        )
    with pytest.raises(Exception, match="stop"):
        mentees.erase(vault, ana)
    assert mentees.get(vault, ana).note_count == 24
    assert notes.count(vault, NoteFilter(text=MARK)) == 24


def test_a_pruned_journal_leaves_no_word_of_it(vault: Vault) -> None:
    note = notes.add(vault, f"{MARK} earlier").result
    notes.edit(vault, note, body="later", mentee_id=None, tags=())
    vault.clock.advance(days=40)  # type: ignore[attr-defined]
    notes.add(vault, "recent")
    assert history.prune(vault, 30) == 2
    assert "journal_change" not in traces(vault)
    assert notes.history(vault, note) == []
    assert history.undo(vault).result == "Add a note"
    with pytest.raises(UserError, match=r"^history\.nothing_to_undo$"):
        history.undo(vault)
    assert notes.get(vault, note).body == "later"
