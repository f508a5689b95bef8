"""Checking everything finds what is wrong, wherever it is."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import history, mentees, notes
from mentorapp.services.note_queries import NoteFilter
from mentorapp.vault.header import HEADER_NAME, TWIN_NAME, encode, with_generation
from mentorapp.vault.integrity import verify
from mentorapp.vault.keys import KdfParams, VaultKey
from mentorapp.vault.store import DATABASE, connect
from mentorapp.vault.vault import Vault

if TYPE_CHECKING:
    import sqlcipher3

    from tests.vault.conftest import Fingerprint


LAST_NOTE = "table_name = 'mine_note' AND row_id = 21"


def codes(vault: Vault) -> list[str]:
    return [problem.code for problem in verify(vault).problems]


@contextmanager
def raw(vault: Vault) -> Iterator[sqlcipher3.Connection]:
    """Go behind the vault's back."""
    connection = connect(vault.folder / DATABASE, vault.key.database_key(), vault.header.db_salt)
    connection.execute("PRAGMA foreign_keys = OFF")
    yield connection
    connection.close()


def test_a_good_vault_is_good_and_its_rows_are_counted(lived_in: Vault) -> None:
    report = verify(lived_in)
    assert report.good
    assert report.counts["mine_note"] == 21
    assert report.counts["ours_mentee"] == 2
    assert report.counts["mine_draft"] == 1
    assert not [name for name in report.counts if name.startswith("search")]


def test_checking_changes_no_row(lived_in: Vault, fingerprint: Fingerprint) -> None:
    verify(lived_in)
    before = fingerprint(lived_in.folder)
    verify(lived_in)
    assert fingerprint(lived_in.folder) == before


def test_progress_goes_up_and_ends(lived_in: Vault) -> None:
    seen: list[int] = []
    verify(lived_in, lambda done, total: seen.append(done * 1000 // total))
    assert seen == sorted(seen)
    assert seen[-1] == 1000


def test_what_is_still_in_the_log_is_not_called_damage(lived_in: Vault) -> None:
    assert (lived_in.folder / f"{DATABASE}-wal").stat().st_size > 0
    assert verify(lived_in).good


@pytest.mark.parametrize(
    ("name", "code"), [(HEADER_NAME, "verify.header"), (TWIN_NAME, "verify.header_twin")]
)
def test_either_header_is_checked(lived_in: Vault, name: str, code: str) -> None:
    path = lived_in.folder / name
    good = path.read_bytes()
    forged = encode(with_generation(lived_in.header, VaultKey.generate(), lived_in.header.generation))
    old = encode(with_generation(lived_in.header, lived_in.key, 1))
    for bad in (b"", good[:-5] + b"00000", forged, old):
        path.write_bytes(bad)
        assert codes(lived_in) == [code]
    path.unlink()
    assert codes(lived_in) == [code]
    path.write_bytes(good)
    assert codes(lived_in) == []


def test_an_unencrypted_database_in_the_vault_is_found(lived_in: Vault) -> None:
    plain = sqlite3.connect(lived_in.folder / "export.db")
    plain.execute("CREATE TABLE notes (body)")
    plain.close()
    report = verify(lived_in)
    assert [(problem.code, problem.params) for problem in report.problems] == [
        ("verify.plaintext", {"name": "export.db"})
    ]


def test_it_is_found_in_the_middle_of_a_file_too(lived_in: Vault) -> None:
    (lived_in.folder / "image").write_bytes(bytes(1024 * 1024 - 5) + b"SQLite format 3\0" + bytes(100))
    assert codes(lived_in) == ["verify.plaintext"]


def test_a_torn_page_that_the_log_makes_good_is_not_called_damage(lived_in: Vault) -> None:
    assert verify(lived_in).good  # and the log is empty now
    notes.add(lived_in, "one more")
    log = (lived_in.folder / f"{DATABASE}-wal").read_bytes()
    first = int.from_bytes(log[32:36])  # the number of the page in the first frame
    with (lived_in.folder / DATABASE).open("r+b") as stream:
        stream.seek((first - 1) * 4096 + 2000)
        stream.write(b"torn by a power cut")
    assert verify(lived_in).good


@pytest.mark.parametrize("page", [2, 5, 11])
def test_a_flipped_page_is_found(lived_in: Vault, page: int) -> None:
    assert verify(lived_in).good  # and the log is empty now
    with (lived_in.folder / DATABASE).open("r+b") as stream:
        stream.seek(page * 4096 + 100)
        byte = stream.read(1)
        stream.seek(page * 4096 + 100)
        stream.write(bytes([byte[0] ^ 1]))
    assert "verify.pages" in codes(lived_in)


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("CREATE TABLE mine_spy (body TEXT)", "verify.schema"),
        ("DROP TRIGGER search_note_change", "verify.schema"),
        ("CREATE INDEX another ON mine_note (body)", "verify.schema"),
        (
            "INSERT INTO search_note (search_note, rowid, body) VALUES ('delete', 1, 'something else')",
            "verify.search",
        ),
        ("INSERT INTO mine_note_tag (note_id, tag_id) VALUES (4711, 4711)", "verify.pages"),
        ("UPDATE mine_note SET pinned = 1 WHERE id = 3", "verify.chain"),
        ("UPDATE mine_note SET body = 'not what I wrote' WHERE id = 3", "verify.chain"),
        ("UPDATE ours_mentee SET name = 'Somebody else' WHERE id = 1", "verify.chain"),
        ("DELETE FROM mine_note_tag WHERE id = 1", "verify.chain"),
        (
            f"UPDATE journal_change SET after = json_set(after, '$.body', 'x') WHERE {LAST_NOTE}",
            "verify.chain",
        ),
        (
            (
                "UPDATE journal_change SET after = json_set(after, '$.body', 'x') WHERE id ="
                f" (SELECT min(id) FROM journal_change WHERE {LAST_NOTE})"
            ),
            "verify.chain",
        ),
        ("UPDATE journal_change SET after = 'not json' WHERE id = 2", "verify.chain"),
        ("UPDATE journal_change SET table_name = 'nowhere' WHERE id = 2", "verify.chain"),
        (
            f"DELETE FROM journal_change WHERE {LAST_NOTE} AND after IS NULL",
            "verify.chain",
        ),
    ],
)
def test_what_went_round_the_vault_is_found(lived_in: Vault, statement: str, code: str) -> None:
    with raw(lived_in) as connection:
        changed = connection.execute(statement).rowcount
    assert changed != 0
    assert code in codes(lived_in)


def test_a_row_that_came_from_nowhere_is_not_in_any_chain(lived_in: Vault) -> None:
    with raw(lived_in) as connection:
        connection.execute(
            "DELETE FROM journal_change WHERE table_name = 'mine_note' AND row_id = 21 AND after IS NULL"
        )
    problems = verify(lived_in).problems
    assert [(problem.code, problem.params) for problem in problems] == [
        ("verify.chain", {"table": "mine_note", "row": 21})
    ]


def test_a_history_whose_beginning_was_pruned_still_joins_up(lived_in: Vault) -> None:
    with raw(lived_in) as connection:
        half = connection.execute("SELECT max(id) / 2 FROM journal_change").fetchone()[0]
        connection.execute("DELETE FROM journal_change WHERE id <= ?", (half,))
    assert verify(lived_in).good


def test_many_problems_are_told_in_a_few_words(lived_in: Vault) -> None:
    for number in range(40):
        notes.add(lived_in, f"note {number}")
    with raw(lived_in) as connection:
        connection.execute("UPDATE mine_note SET pinned = NOT pinned")
    assert codes(lived_in) == ["verify.chain"] * 20


def test_every_problem_can_be_said(lived_in: Vault) -> None:
    from mentorapp.domain.messages import text_of

    (lived_in.folder / "plain").write_bytes(b"SQLite format 3\0")
    with raw(lived_in) as connection:
        connection.execute("UPDATE mine_note SET pinned = NOT pinned WHERE id = 1")
    texts = [text_of(problem.as_error()) for problem in verify(lived_in).problems]
    assert len(texts) == 2
    assert "plain" in texts[0]


ACTIONS = ("add", "edit", "pin", "remove", "undo", "redo", "person", "drop")


@given(st.lists(st.sampled_from(ACTIONS), max_size=25), st.randoms(use_true_random=False))
@settings(max_examples=15, deadline=None)
def test_whatever_people_do_the_chains_join_up(
    tmp_path_factory: pytest.TempPathFactory, actions: list[str], random: Random
) -> None:
    folder: Path = tmp_path_factory.mktemp("chain") / "vault"
    vault, _ = Vault.create(folder, os.urandom(16).hex(), params=KdfParams.floor())
    with vault:
        for action in actions:
            heads = notes.page(vault, NoteFilter()).heads
            people = mentees.listing(vault)
            head = random.choice(heads) if heads else None
            person = random.choice(people).id if people else None
            if action == "add":
                notes.add(
                    vault, f"note {random.random()}", mentee_id=person, tags=random.sample(["a", "b", "c"], 2)
                )
            elif action == "person":
                mentees.add(vault, MenteeFields(name=f"Person {random.random()}"))
            elif action == "edit" and head:
                notes.edit(vault, head.id, body=f"edited {random.random()}", mentee_id=person, tags=["d"])
            elif action == "pin" and head:
                notes.pin(vault, head.id, pinned=not head.pinned)
            elif action == "remove" and head:
                notes.remove(vault, head.id)
            elif action == "drop" and person:
                mentees.remove(vault, person)
            elif action == "undo" and history.state(vault).undo_label:
                history.undo(vault)
            elif action == "redo" and history.state(vault).redo_label:
                history.redo(vault)
        assert verify(vault).problems == []
