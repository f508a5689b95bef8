"""Changes and their journal, durable together or not at all."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3

from mentorapp.domain.errors import UserError
from mentorapp.domain.mine.notes import Draft, Note, NoteTag, Tag
from mentorapp.domain.ours.observations import MomentRow
from mentorapp.services import drafts, notes
from mentorapp.services.note_queries import NoteFilter
from mentorapp.vault.journal import decoded
from mentorapp.vault.unit_of_work import UnitOfWork
from mentorapp.vault.vault import Vault
from tests.conftest import Pattern

Change = tuple[str, int, dict[str, Any] | None, dict[str, Any] | None]


def entries(vault: Vault) -> list[tuple[str, str, list[Change]]]:
    """Return label, action and changes of every journal entry, the earliest first."""
    with vault.reading() as connection:
        found = connection.exec_driver_sql("SELECT id, label, action FROM journal_entry ORDER BY id").all()
        return [
            (
                label,
                action,
                [
                    (table, row_id, decoded(before), decoded(after))
                    for table, row_id, before, after in connection.exec_driver_sql(
                        "SELECT table_name, row_id, before, after FROM journal_change"
                        " WHERE entry_id = ? ORDER BY id",
                        (entry_id,),
                    )
                ],
            )
            for entry_id, label, action in found
        ]


def new_note(work: UnitOfWork, body: str = "words") -> Note:
    now = work.now
    return work.add(Note(uid=work.new_uid(), body=body, created_at=now, updated_at=now))


def test_a_new_row_a_change_and_a_removal_are_journaled_in_order(vault: Vault) -> None:
    with vault.transaction("All three") as work:
        note = new_note(work)
        work.change(note, body="other words", pinned=True)
        work.delete(note)
    ((label, action, changes),) = entries(vault)
    assert (label, action) == ("All three", "do")
    added, changed, removed = changes
    assert [table for table, _, _, _ in changes] == ["mine_note"] * 3
    assert {row_id for _, row_id, _, _ in changes} == {note.id}
    assert added[2] is None
    assert added[3] is not None
    assert added[3]["body"] == "words"
    assert changed[2:] == ({"body": "words", "pinned": 0}, {"body": "other words", "pinned": 1})
    assert removed[3] is None
    assert removed[2] == {**added[3], "body": "other words", "pinned": 1}


def test_an_entry_knows_when_and_on_which_device(vault: Vault) -> None:
    notes.add(vault, "words")
    with vault.reading() as connection:
        row = connection.exec_driver_sql("SELECT * FROM journal_entry").one()
    assert row.device == vault.device
    assert row.at.startswith("2026-11-23T09:14:00.0000")
    assert row.state == "open"
    assert row.uid


def test_values_are_journaled_as_the_database_stores_them(vault: Vault) -> None:
    """So that an entry outlives the class that wrote it."""
    note = notes.add(vault, "words").result
    with vault.reading() as connection:
        stored = dict(
            connection.exec_driver_sql("SELECT * FROM mine_note WHERE id = ?", (note,)).mappings().one()
        )
    assert entries(vault)[-1][2][0][3] == stored


def test_what_the_journal_says_was_there_is_what_was_there(vault: Vault) -> None:
    """Also when the row object in hand is older than the row."""
    note_id = notes.add(vault, "first").result
    with vault.transaction("Twice over") as work:
        one, other = work.find(Note, note_id), work.find(Note, note_id)
        assert one is not None
        assert other is not None
        work.change(one, body="second")
        work.change(other, body="third")
        work.delete(one)
    changes = entries(vault)[-1][2]
    assert changes[1][2] == {"body": "second"}
    assert changes[2][2] is not None
    assert changes[2][2]["body"] == "third"
    vault.undo()
    assert notes.get(vault, note_id).body == "first"


def test_a_change_that_changes_nothing_is_no_change(vault: Vault) -> None:
    note_id = notes.add(vault, "words").result
    before = entries(vault)
    with vault.transaction("Nothing") as work:
        note = work.find(Note, note_id)
        assert note is not None
        assert work.change(note, body="words", pinned=False) is False
    assert entries(vault) == before


def test_a_transaction_without_a_change_leaves_no_entry(vault: Vault) -> None:
    with vault.transaction("Looked only") as work:
        work.where(Note)
    assert entries(vault) == []


def test_drafts_and_settings_leave_no_entry(vault: Vault) -> None:
    drafts.keep(vault, "quick", "half a")
    drafts.keep(vault, "quick", "half a word")
    vault.change_settings({"one": 1})
    drafts.discard(vault, "quick")
    assert entries(vault) == []


def test_a_draft_beside_a_note_is_left_out_of_the_entry(vault: Vault) -> None:
    drafts.keep(vault, "quick", "half a word")
    notes.add(vault, "a whole word", draft_key="quick")
    assert [table for _, _, changes in entries(vault) for table, _, _, _ in changes] == ["mine_note"]
    assert drafts.waiting(vault) == []


def test_an_exception_takes_everything_back(vault: Vault) -> None:
    notes.add(vault, "before")
    before = entries(vault)

    def break_off() -> None:
        with vault.transaction("Broken off") as work:
            new_note(work, "never")
            work.add(Tag(uid=work.new_uid(), name="never", folded="never"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        break_off()
    assert entries(vault) == before
    assert [head.title for head in notes.page(vault, NoteFilter()).heads] == ["before"]
    assert notes.tags(vault) == []


def test_a_broken_reference_is_found_at_the_commit_and_takes_everything_back(vault: Vault) -> None:

    def dangle() -> None:
        with vault.transaction("Dangling") as work:
            work.add(NoteTag(note_id=new_note(work).id or 0, tag_id=77))

    with pytest.raises(sqlcipher3.IntegrityError):
        dangle()
    assert entries(vault) == []
    notes.add(vault, "after")
    assert notes.count(vault, NoteFilter()) == 1


def test_references_may_be_out_of_order_within_a_transaction(vault: Vault) -> None:
    with vault.transaction("Backwards") as work:
        work.add(NoteTag(id=5, note_id=7, tag_id=9))
        now = work.now
        work.add(Note(id=7, uid=work.new_uid(), body="late", created_at=now, updated_at=now))
        work.add(Tag(id=9, uid=work.new_uid(), name="late", folded="late"))
    assert notes.get(vault, 7).tags == ("late",)


def test_there_is_no_way_to_change_rows_in_bulk(vault: Vault) -> None:
    """A statement over many rows would go round the journal; the unit of work offers none."""
    offered = {name for name in dir(UnitOfWork) if not name.startswith("_")}
    assert offered == {
        "add", "append", "change", "changed_tables", "current", "delete", "exists", "find", "first",
        "highest", "latest", "new_uid", "now", "put", "set_state", "where", "write_journal",
    }  # fmt: skip
    with vault.transaction("Bulk") as work:
        for name in ("execute", "exec", "session", "connection", "query"):
            assert not hasattr(work, name)


def test_a_row_that_is_not_there_cannot_be_changed_or_removed(vault: Vault) -> None:
    with vault.transaction("Ghost") as work:
        ghost = Note(id=99, uid="x", body="x", created_at=work.now, updated_at=work.now)
        with pytest.raises(RuntimeError, match="no row"):
            work.change(ghost, body="y")
        with pytest.raises(RuntimeError, match="no row"):
            work.delete(ghost)
    assert entries(vault) == []


def test_undo_and_redo_are_entries_of_their_own(vault: Vault) -> None:
    notes.add(vault, "words")
    vault.undo()
    vault.redo()
    done, undone, redone = entries(vault)
    assert [entry[:2] for entry in (done, undone, redone)] == [
        ("Add a note", "do"),
        ("Add a note", "undo"),
        ("Add a note", "redo"),
    ]
    assert undone[2] == [(table, row, after, before) for table, row, before, after in reversed(done[2])]
    assert redone[2] == done[2]


def test_a_row_removed_frees_no_id(vault: Vault) -> None:
    first = notes.add(vault, "first").result
    notes.remove(vault, first)
    second = notes.add(vault, "second").result
    assert second > first
    assert [version.body for version in notes.history(vault, second)] == ["second"]


def test_a_removed_rows_draft_is_let_go_not_lost(vault: Vault) -> None:
    note = notes.add(vault, "words").result
    drafts.keep(vault, drafts.key_of_note(note), "changed wor", note_id=note)
    vault.undo()
    (draft,) = drafts.waiting(vault)
    assert (draft.note_id, draft.body) == (None, "changed wor")
    with vault.transaction("look") as work:
        assert work.first(Draft, key=draft.key) is not None


FULL = """
    import json, resource, sys
    from pathlib import Path
    from mentorapp.domain.errors import UserError
    from mentorapp.services import drafts, notes
    from mentorapp.vault.keys import VaultKey
    from mentorapp.vault.vault import Vault

    vault = Vault.open(Path(sys.argv[1]), VaultKey(bytes.fromhex(sys.stdin.readline().strip())))
    limit = (vault.folder / "vault.db-wal").stat().st_size + 800_000
    if sys.argv[2] == "limit":
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    acknowledged, code = [], None
    try:
        for number in range(2000):
            acknowledged.append(notes.add(vault, f"note {number} " + "word " * 400, tags=["t"]).result)
    except UserError as error:
        code = error.code
    kept = [note for note in acknowledged if notes.get(vault, note).body.startswith("note")]
    if sys.argv[2] == "limit":
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    else:
        Path(sys.argv[3]).unlink()
    later = notes.add(vault, "there is room again").result
    print(json.dumps({"code": code, "acknowledged": acknowledged, "kept": kept, "later": later}))
    vault.close()
"""


def run_until_full(folder: Path, pattern: Pattern, *arguments: str) -> dict[str, Any]:
    ran = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(FULL), str(folder), *arguments],
        input=pattern.key.raw.hex(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    result: dict[str, Any] = json.loads(ran.stdout)
    return result


def assert_all_is_kept(folder: Path, pattern: Pattern, result: dict[str, Any]) -> None:
    assert len(result["acknowledged"]) > 5
    assert result["kept"] == result["acknowledged"]
    with Vault.open(folder, pattern.key) as vault:
        for note in [*result["acknowledged"], result["later"]]:
            assert notes.get(vault, note).body
        assert notes.count(vault, NoteFilter()) == len(result["acknowledged"]) + 1
        assert len(entries(vault)) == len(result["acknowledged"]) + 1


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits on files")
def test_a_file_that_may_not_grow_is_told_and_everything_acknowledged_stays(
    tmp_path: Path, pattern: Pattern
) -> None:
    folder = pattern.copy_to(tmp_path / "vault")
    result = run_until_full(folder, pattern, "limit")
    assert result["code"] == "vault.disk_full"
    assert_all_is_kept(folder, pattern, result)


def test_a_row_outside_the_journal_is_appended_without_an_entry_and_no_other_is(vault: Vault) -> None:
    with vault.transaction("moment") as work:
        values = {"seq": 1, "at_ms": 0, "kind": "mark", "data": "{}", "recorded_at": work.now}
        work.append(MomentRow, observation_uid="lesson", **values)
        assert work.where(MomentRow, observation_uid="lesson")[0].recorded_at == values["recorded_at"]
        with pytest.raises(TypeError, match="journaled"):
            work.append(Note, body="round the journal")
    assert vault.undo_labels() == (None, None)


@pytest.fixture
def small_disk(tmp_path: Path) -> Path:
    """A disk of 3 MB, where this user may mount one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk)]
    if (
        os.name != "posix"
        or os.geteuid() != 0
        or subprocess.run(command, check=False, capture_output=True).returncode
    ):
        pytest.skip("no disk can be mounted here")
    return disk


def test_a_full_disk_is_told_and_everything_acknowledged_stays(small_disk: Path, pattern: Pattern) -> None:
    try:
        folder = pattern.copy_to(small_disk / "vault")
        ballast = small_disk / "ballast"
        ballast.write_bytes(bytes(1_500_000))
        result = run_until_full(folder, pattern, "disk", str(ballast))
        assert result["code"] == "vault.disk_full"
        assert_all_is_kept(folder, pattern, result)
        ballast.write_bytes(b"")
        with pytest.raises(OSError, match="space"), ballast.open("wb") as file:
            file.write(bytes(4_000_000))
        with pytest.raises(UserError, match=r"^vault\.disk_full$"):
            Vault.open(folder, pattern.key)
        ballast.unlink()
        Vault.open(folder, pattern.key).close()
    finally:
        subprocess.run(["umount", str(small_disk)], check=True)
