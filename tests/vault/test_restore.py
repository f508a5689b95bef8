"""Bringing a vault back: wholly good or not at all, and the old one is kept."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.services import mentees, notes
from mentorapp.services.note_queries import NoteFilter
from mentorapp.vault import backup_file, contents, migrations
from mentorapp.vault.backup import list_backups, write_backup
from mentorapp.vault.backup_file import write_backup_file
from mentorapp.vault.header import (
    HEADER_NAME,
    TWIN_NAME,
    read_headers,
    with_passphrase,
    with_recovery,
)
from mentorapp.vault.integrity import verify
from mentorapp.vault.keys import KdfParams
from mentorapp.vault.progress import silent
from mentorapp.vault.recovery_code import format_recovery_code
from mentorapp.vault.restore import mend_header, restore
from mentorapp.vault.store import DATABASE, connect
from mentorapp.vault.vault import Vault, derive_key
from tests.conftest import PASSPHRASE

if TYPE_CHECKING:
    import sqlcipher3

    from tests.conftest import TestClock
    from tests.vault.conftest import DiskLimit, Fingerprint

NEW_PASSPHRASE = "eleven patient otters rewrite the timetable"


@pytest.fixture
def saved(lived_in: Vault, tmp_path: Path) -> Path:
    """A backup on a shelf."""
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    return write_backup(lived_in, shelf / "a.mentorbackup").path


def refusal(path: Path, folder: Path, passphrase: str = PASSPHRASE) -> str:
    with pytest.raises(UserError) as caught:
        restore(path, folder, passphrase=passphrase)
    return caught.value.code


def bodies(folder: Path) -> list[str]:
    with Vault.open(folder, derive_key(folder, passphrase=PASSPHRASE)) as vault:
        assert vault.notices == ()
        report = verify(vault)
        assert report.problems == []
        return [notes.get(vault, head.id).body for head in notes.page(vault, NoteFilter()).heads]


def beside(folder: Path) -> set[str]:
    return {path.name for path in folder.parent.iterdir()}


def test_a_backup_becomes_a_vault_where_none_was(saved: Path, tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    assert restore(saved, folder, passphrase=PASSPHRASE) is None
    assert len(bodies(folder)) == 21
    assert folder.stat().st_mode & 0o777 == 0o700
    assert all(path.stat().st_mode & 0o077 == 0 for path in folder.rglob("*"))


def test_an_empty_folder_is_taken(saved: Path, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    assert restore(saved, folder, passphrase=PASSPHRASE) is None
    assert len(bodies(folder)) == 21


def test_the_recovery_code_opens_a_backup_too(lived_in: Vault, tmp_path: Path) -> None:
    lived_in.replace_header(with_recovery(lived_in.header, lived_in.key, bytes(17)))
    path = write_backup(lived_in, tmp_path / "a.mentorbackup").path
    restore(path, tmp_path / "elsewhere", recovery_code=format_recovery_code(bytes(17)))
    assert len(bodies(tmp_path / "elsewhere")) == 21


def test_the_old_vault_is_kept_byte_by_byte(
    lived_in: Vault, saved: Path, clock: TestClock, fingerprint: Fingerprint
) -> None:
    notes.add(lived_in, "written after the backup")
    folder = lived_in.folder
    lived_in.close()
    before = fingerprint(folder)
    kept = restore(saved, folder, passphrase=PASSPHRASE, clock=clock)
    assert kept == folder.with_name("vault kept 2026-11-23 09-14-00")
    assert fingerprint(kept) == before
    assert "written after the backup" not in bodies(folder)
    with Vault.open(kept, lived_in.key) as old:
        assert notes.count(old, NoteFilter()) == 22


def test_two_restores_in_one_second_keep_both_old_vaults(
    lived_in: Vault, saved: Path, clock: TestClock
) -> None:
    lived_in.close()
    kept = {restore(saved, lived_in.folder, passphrase=PASSPHRASE, clock=clock) for _ in range(3)}
    assert len(kept) == 3
    assert all(path is not None and path.is_dir() for path in kept)


def test_the_backups_of_the_old_vault_are_still_listed(lived_in: Vault, saved: Path) -> None:
    write_backup(lived_in, lived_in.folder / "backups" / "a.mentorbackup")
    lived_in.close()
    kept = restore(saved, lived_in.folder, passphrase=PASSPHRASE)
    assert kept is not None
    for folder in (lived_in.folder, kept):
        assert [info.path.name for info in list_backups(folder / "backups")] == ["a.mentorbackup"]


def test_going_back_on_purpose_brings_no_warning_but_putting_the_old_folder_back_does(
    lived_in: Vault, saved: Path
) -> None:
    folder, key = lived_in.folder, lived_in.key
    lived_in.close()
    for _ in range(3):
        Vault.open(folder, key).close()
    kept = restore(saved, folder, passphrase=PASSPHRASE)
    assert kept is not None
    with Vault.open(folder, key) as vault:
        assert vault.notices == ()
    folder.rename(folder.with_name("aside"))
    kept.rename(folder)
    with Vault.open(folder, key) as vault:
        assert vault.notices == ("vault.went_back",)


# what is refused, and that nothing is touched


def test_a_wrong_passphrase_touches_nothing(lived_in: Vault, saved: Path, fingerprint: Fingerprint) -> None:
    lived_in.close()
    before, names = fingerprint(lived_in.folder), beside(lived_in.folder)
    assert refusal(saved, lived_in.folder, "wrong") == "vault.wrong_passphrase"
    assert fingerprint(lived_in.folder) == before
    assert beside(lived_in.folder) == names


def test_guessing_at_a_backup_is_slowed_down_like_guessing_at_the_vault(saved: Path, tmp_path: Path) -> None:
    for _ in range(5):
        assert refusal(saved, tmp_path / "elsewhere", "wrong") == "vault.wrong_passphrase"
    assert refusal(saved, tmp_path / "elsewhere") == "vault.too_many_tries"


def test_a_folder_with_other_things_is_left_alone(saved: Path, tmp_path: Path) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "thesis.odt").write_text("years of work")
    assert refusal(saved, folder) == "vault.folder_not_empty"
    assert (folder / "thesis.odt").read_text() == "years of work"


def test_an_open_vault_is_not_swapped_away(lived_in: Vault, saved: Path) -> None:
    names = beside(lived_in.folder)
    assert refusal(saved, lived_in.folder) == "vault.already_open"
    assert beside(lived_in.folder) == names
    assert notes.count(lived_in, NoteFilter()) == 21


@pytest.mark.parametrize("place", [10, 25, 200, 5000, 60_000, -40, -1])
def test_a_flipped_byte_is_noticed_before_sqlite_sees_the_file(
    lived_in: Vault, saved: Path, place: int, fingerprint: Fingerprint, monkeypatch: pytest.MonkeyPatch
) -> None:
    lived_in.close()
    data = bytearray(saved.read_bytes())
    data[place] ^= 1
    saved.write_bytes(data)
    before, names = fingerprint(lived_in.folder), beside(lived_in.folder)
    opened: list[object] = []
    monkeypatch.setattr(contents, "connect", lambda *given: opened.append(given))
    assert refusal(saved, lived_in.folder) in {"backup.damaged", "backup.not_a_backup"}
    assert not opened
    assert fingerprint(lived_in.folder) == before
    assert beside(lived_in.folder) == names


def test_a_header_that_asks_for_a_mad_cost_is_refused_before_deriving(
    lived_in: Vault, saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    header = lived_in.header
    slot = header.slots[0]
    mad = replace(header, slots=(replace(slot, kdf=KdfParams(2**22, 3, 4)), header.slots[1]))
    copy = tmp_path / "copy.db"
    copy.write_bytes((lived_in.folder / DATABASE).read_bytes())
    path = tmp_path / "mad.mentorbackup"
    write_backup_file(path, mad, copy, lived_in.key, lived_in.clock(), silent)
    monkeypatch.setattr("mentorapp.vault.keys.Argon2id", None)
    assert refusal(path, tmp_path / "elsewhere") == "vault.header_kdf_refused"
    del saved


def altered(vault: Vault, tmp_path: Path, change: Callable[[sqlcipher3.Connection], object]) -> Path:
    """Return a backup with a right MAC whose database was changed, as somebody with the key could."""
    good = write_backup(vault, tmp_path / "good.mentorbackup").path
    copy, path = tmp_path / "copy.db", tmp_path / "altered.mentorbackup"
    with backup_file.opened(good) as (stream, opening), copy.open("wb") as target:
        backup_file.read_authentic(stream, opening, vault.key, target.write, silent)
    connection = connect(copy, vault.key.database_key(), vault.header.db_salt)
    change(connection)
    connection.close()
    write_backup_file(path, vault.header, copy, vault.key, vault.clock(), silent)
    return path


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER spy AFTER INSERT ON mine_note BEGIN DELETE FROM mine_note; END",
        "CREATE VIEW ours_notes AS SELECT * FROM mine_note",
        "DROP TRIGGER search_note_add",
        "DROP INDEX mine_note_by_time",
        "ALTER TABLE ours_mentee ADD COLUMN spy TEXT",
        "INSERT INTO mine_note_tag (note_id, tag_id) VALUES (99999, 99999)",
        "INSERT INTO search_note (search_note, rowid, body) VALUES ('delete', 1, 'not what is there')",
        "PRAGMA user_version = 0",
    ],
)
def test_a_database_that_is_not_as_we_build_it_is_refused(
    lived_in: Vault, tmp_path: Path, statement: str
) -> None:
    def change(connection: sqlcipher3.Connection) -> None:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(statement)

    path = altered(lived_in, tmp_path, change)
    assert refusal(path, tmp_path / "elsewhere") == "backup.damaged"
    assert not (tmp_path / "elsewhere").exists()


def test_a_database_of_a_newer_version_is_refused(lived_in: Vault, tmp_path: Path) -> None:
    newer = f"PRAGMA user_version = {migrations.HEAD + 1}"
    path = altered(lived_in, tmp_path, lambda connection: connection.execute(newer))
    assert refusal(path, tmp_path / "elsewhere") == "backup.newer"


def test_an_untouched_copy_made_the_same_way_is_taken(lived_in: Vault, tmp_path: Path) -> None:
    path = altered(lived_in, tmp_path, lambda connection: connection.execute("ANALYZE"))
    restore(path, tmp_path / "elsewhere", passphrase=PASSPHRASE)
    assert len(bodies(tmp_path / "elsewhere")) == 21


@pytest.mark.parametrize("limit", [0, 1000, 50_000])
def test_a_full_disk_keeps_the_vault_and_leaves_nothing_behind(
    lived_in: Vault, saved: Path, fingerprint: Fingerprint, no_file_longer_than: DiskLimit, limit: int
) -> None:
    lived_in.close()
    before, names = fingerprint(lived_in.folder), beside(lived_in.folder)
    with no_file_longer_than(limit):
        assert refusal(saved, lived_in.folder) in {"vault.disk_full", "vault.disk_failing"}
    assert fingerprint(lived_in.folder) == before
    assert beside(lived_in.folder) == names


def test_when_the_last_step_fails_the_old_vault_is_put_back(
    lived_in: Vault, saved: Path, fingerprint: Fingerprint, monkeypatch: pytest.MonkeyPatch
) -> None:
    lived_in.close()
    before, names = fingerprint(lived_in.folder), beside(lived_in.folder)
    really = Path.rename

    def fail_at_the_swap(self: Path, target: Path) -> Path:
        if self.name.endswith(".restoring.tmp"):
            raise OSError(28, "No space left on device")
        return really(self, target)

    monkeypatch.setattr(Path, "rename", fail_at_the_swap)
    assert refusal(saved, lived_in.folder) == "vault.disk_full"
    assert fingerprint(lived_in.folder) == before
    assert beside(lived_in.folder) == names


KILLED = """
import sys, pathlib
from mentorapp.vault.restore import restore
def wait(done, total):
    if done >= int(sys.argv[4]):
        print("now", flush=True)
        sys.stdin.read()
restore(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), passphrase=sys.argv[3], progress=wait)
"""


@pytest.mark.parametrize("moment", [1, 900])
def test_a_kill_keeps_the_vault_and_its_leftovers_go_at_the_next_restore(
    lived_in: Vault, saved: Path, fingerprint: Fingerprint, moment: int
) -> None:
    folder = lived_in.folder
    lived_in.close()
    before, names = fingerprint(folder), beside(folder)
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, saved, folder, PASSPHRASE, str(moment)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "now\n"
        assert refusal(saved, folder) == "vault.already_open"  # somebody is at it
        process.send_signal(signal.SIGKILL)
    assert fingerprint(folder) == before
    assert len(bodies(folder)) == 21
    kept = restore(saved, folder, passphrase=PASSPHRASE)
    assert kept is not None
    assert beside(folder) == names | {kept.name}


# a header that is damaged twice


def damage_both(folder: Path) -> dict[str, bytes]:
    found = {}
    for name in (HEADER_NAME, TWIN_NAME):
        path = folder / name
        path.write_bytes(path.read_bytes()[:-20] + os.urandom(20))
        found[name] = path.read_bytes()
    return found


def test_a_header_from_a_backup_opens_the_database_of_today(
    lived_in: Vault, fingerprint: Fingerprint
) -> None:
    folder, key = lived_in.folder, lived_in.key
    write_backup(lived_in, folder / "backups" / "a.mentorbackup")
    mentees.named(lived_in, "Amara Okafor")
    notes.add(lived_in, "written after the backup")
    lived_in.close()
    damaged = damage_both(folder)
    database = fingerprint(folder)[DATABASE]
    with pytest.raises(UserError, match="header_damaged"):
        derive_key(folder, passphrase=PASSPHRASE)
    mend_header(folder, passphrase=PASSPHRASE)
    assert fingerprint(folder)[DATABASE] == database
    for name, data in damaged.items():
        assert [path.read_bytes() for path in folder.glob(f"{name} damaged *")] == [data]
    assert derive_key(folder, passphrase=PASSPHRASE) == key
    with Vault.open(folder, key) as vault:
        assert notes.count(vault, NoteFilter()) == 22


def test_an_older_passphrase_finds_the_older_backup(lived_in: Vault) -> None:
    folder = lived_in.folder
    write_backup(lived_in, folder / "backups" / "a.mentorbackup")
    lived_in.replace_header(with_passphrase(lived_in.header, lived_in.key, NEW_PASSPHRASE, KdfParams.floor()))
    lived_in.clock.advance(hours=1)  # type: ignore[attr-defined]
    write_backup(lived_in, folder / "backups" / "b.mentorbackup")
    lived_in.close()
    damage_both(folder)
    mend_header(folder, passphrase=PASSPHRASE)
    assert derive_key(folder, passphrase=PASSPHRASE) == lived_in.key


def test_another_vaults_backup_with_the_same_passphrase_is_passed_over(
    lived_in: Vault, clock: TestClock, tmp_path: Path
) -> None:
    backups = lived_in.folder / "backups"
    write_backup(lived_in, backups / "a.mentorbackup")
    lived_in.close()
    clock.advance(hours=1)
    other, _ = Vault.create(tmp_path / "other", PASSPHRASE, params=KdfParams.floor(), clock=clock)
    with other:
        write_backup(other, backups / "b.mentorbackup")
    damage_both(lived_in.folder)
    mend_header(lived_in.folder, passphrase=PASSPHRASE)
    assert derive_key(lived_in.folder, passphrase=PASSPHRASE) == lived_in.key


def test_a_wrong_passphrase_is_one_try_however_many_backups_there_are(
    lived_in: Vault, clock: TestClock
) -> None:
    for number in range(8):
        write_backup(lived_in, lived_in.folder / "backups" / f"{number}.mentorbackup")
        changed = with_recovery(lived_in.header, lived_in.key, bytes([number]) + bytes(16))
        lived_in.replace_header(changed)
    lived_in.close()
    damage_both(lived_in.folder)
    for _ in range(4):
        with pytest.raises(UserError, match="wrong_passphrase"):
            mend_header(lived_in.folder, passphrase="wrong", clock=clock)
    mend_header(lived_in.folder, passphrase=PASSPHRASE, clock=clock)


def test_without_a_fitting_backup_nothing_is_touched(lived_in: Vault, fingerprint: Fingerprint) -> None:
    lived_in.close()
    damage_both(lived_in.folder)
    before = fingerprint(lived_in.folder)
    with pytest.raises(UserError) as caught:
        mend_header(lived_in.folder, passphrase=PASSPHRASE)
    assert caught.value.code == "backup.none_fits"
    assert fingerprint(lived_in.folder) == before


def test_a_readable_header_is_not_replaced(lived_in: Vault, fingerprint: Fingerprint) -> None:
    write_backup(lived_in, lived_in.folder / "backups" / "a.mentorbackup")
    lived_in.close()
    (lived_in.folder / TWIN_NAME).unlink()
    before = fingerprint(lived_in.folder)
    mend_header(lived_in.folder, passphrase=PASSPHRASE)
    assert fingerprint(lived_in.folder) == before
    assert read_headers(lived_in.folder).main is not None
