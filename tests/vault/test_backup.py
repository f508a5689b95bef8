"""A backup is whole, the same as the vault, unreadable to others, or it is not there."""

from __future__ import annotations

import base64
import os
import signal
import subprocess
import sys
import time
import tracemalloc
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.services import drafts, notes
from mentorapp.vault import backup, contents
from mentorapp.vault.backup import check_backup, daily_backup, list_backups, newest_good_backup, write_backup
from mentorapp.vault.backup_file import opened, write_backup_file
from mentorapp.vault.header import with_recovery
from mentorapp.vault.keys import VaultKey
from mentorapp.vault.vault import Vault

if TYPE_CHECKING:
    from tests.conftest import TestClock
    from tests.vault.conftest import DiskLimit, Fingerprint


REFUSALS = {"backup.damaged", "backup.newer", "backup.not_a_backup"}


class Stopped(Exception):
    """The person has stopped it."""


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    folder = tmp_path / "shelf"
    folder.mkdir()
    return folder


def refusal_of_check(path: Path, key: VaultKey) -> str:
    with pytest.raises(UserError) as caught:
        check_backup(path, key)
    return caught.value.code


def test_a_backup_is_one_private_file_that_passes_its_check(lived_in: Vault, shelf: Path) -> None:
    info = write_backup(lived_in, shelf / "a.mentorbackup")
    assert [path.name for path in shelf.iterdir()] == ["a.mentorbackup"]
    assert info.path.stat().st_mode & 0o777 == 0o600
    assert info.size == info.path.stat().st_size
    assert info.counts["mine_note"] == 21
    assert info.counts["ours_mentee"] == 2
    assert check_backup(info.path, lived_in.key).made_at == info.made_at


def test_nothing_in_it_can_be_read(lived_in: Vault, shelf: Path) -> None:
    data = write_backup(lived_in, shelf / "a.mentorbackup").path.read_bytes()
    for word in ("Amara", "Okafor", "exit tickets", "half a thought", "mine_note", "SQLite format 3"):
        plain = word.encode()
        for form in (plain, word.encode("utf-16-le"), base64.b64encode(plain)[:-4], plain.hex().encode()):
            assert form not in data


def test_it_holds_one_moment_whatever_is_written_meanwhile(lived_in: Vault, shelf: Path) -> None:
    written: list[int] = []

    def write_meanwhile(done: int, total: int) -> None:
        del done, total
        if len(written) < 3:
            written.append(notes.add(lived_in, "written during the backup").result)

    info = write_backup(lived_in, shelf / "a.mentorbackup", write_meanwhile)
    assert len(written) == 3
    assert info.counts["mine_note"] == 21
    check_backup(info.path, lived_in.key)


def test_progress_goes_up_and_ends(lived_in: Vault, shelf: Path) -> None:
    seen: list[tuple[int, int]] = []
    write_backup(lived_in, shelf / "a.mentorbackup", lambda done, total: seen.append((done, total)))
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert seen[-1] == (1000, 1000)


@pytest.mark.parametrize("reports", [0, 1, 5, 20])
def test_stopping_it_leaves_nothing_behind(
    lived_in: Vault, shelf: Path, fingerprint: Fingerprint, reports: int
) -> None:
    before = fingerprint(lived_in.folder)
    left = [reports]

    def stop(done: int, total: int) -> None:
        del done, total
        left[0] -= 1
        if left[0] < 0:
            raise Stopped

    with pytest.raises(Stopped):
        write_backup(lived_in, shelf / "a.mentorbackup", stop)
    assert not list(shelf.iterdir())
    assert fingerprint(lived_in.folder) == before


@pytest.mark.parametrize("limit", [0, 10_000, 100_000])
def test_a_full_disk_leaves_nothing_behind_and_keeps_the_backup_of_that_name(
    lived_in: Vault, shelf: Path, no_file_longer_than: DiskLimit, limit: int
) -> None:
    path = write_backup(lived_in, shelf / "a.mentorbackup").path
    before = path.read_bytes()
    with no_file_longer_than(limit), pytest.raises(UserError) as caught:
        write_backup(lived_in, path)
    assert caught.value.code in {"vault.disk_full", "vault.disk_failing"}
    assert path.read_bytes() == before
    assert [left.name for left in shelf.iterdir()] == ["a.mentorbackup"]


def test_a_really_full_disk_is_called_full(lived_in: Vault, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=128k", "none", disk], check=False)
    if mounted.returncode:
        pytest.skip("only root may mount a small disk")
    try:
        with pytest.raises(UserError) as caught:
            write_backup(lived_in, disk / "a.mentorbackup")
        assert caught.value.code == "vault.disk_full"
        assert not list(disk.iterdir())
    finally:
        subprocess.run(["umount", disk], check=True)


def test_a_read_only_folder_is_said_plainly(lived_in: Vault, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "ro", "none", disk], check=False, capture_output=True
    )
    if mounted.returncode:
        disk.chmod(0o500)
    try:
        with pytest.raises(UserError) as caught:
            write_backup(lived_in, disk / "a.mentorbackup")
        assert caught.value.code == "vault.read_only"
    finally:
        if not mounted.returncode:
            subprocess.run(["umount", disk], check=True)


def test_a_missing_folder_is_said_plainly(lived_in: Vault, tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        write_backup(lived_in, tmp_path / "missing" / "a.mentorbackup")
    assert caught.value.code == "vault.file_missing"


def test_a_file_that_is_no_backup_is_never_replaced(lived_in: Vault, shelf: Path) -> None:
    for name in ("thesis.odt", "empty"):
        path = shelf / name
        path.write_bytes(b"years of work" if name != "empty" else b"")
        before = path.read_bytes()
        with pytest.raises(UserError) as caught:
            write_backup(lived_in, path)
        assert caught.value.code == "vault.file_exists"
        assert path.read_bytes() == before
    (shelf / "link").symlink_to(shelf / "elsewhere")
    with pytest.raises(UserError, match="file_exists"):
        write_backup(lived_in, shelf / "link")


def test_a_copy_that_differs_is_never_called_a_backup(
    lived_in: Vault, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = contents.digest
    monkeypatch.setattr(backup, "digest", lambda *given: really(*given) + os.urandom(1))
    with pytest.raises(UserError) as caught:
        write_backup(lived_in, shelf / "a.mentorbackup")
    assert caught.value.code == "backup.copy_differs"
    assert not list(shelf.iterdir())


def test_a_file_that_the_disk_garbled_is_never_called_a_backup(
    lived_in: Vault, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = write_backup_file

    def garble(path: Path, *rest: object) -> None:
        really(path, *rest)  # type: ignore[arg-type]
        with path.open("r+b") as stream:
            stream.seek(50_000)
            stream.write(b"garbled")

    monkeypatch.setattr(backup, "write_backup_file", garble)
    with pytest.raises(UserError) as caught:
        write_backup(lived_in, shelf / "a.mentorbackup")
    assert caught.value.code == "backup.damaged"
    assert not list(shelf.iterdir())


KILLED = """
import sys, pathlib
from mentorapp.vault.backup import write_backup
from mentorapp.vault.vault import Vault, derive_key
folder, target = map(pathlib.Path, sys.argv[1:3])
vault = Vault.open(folder, derive_key(folder, passphrase=sys.argv[3]))
def wait(done, total):
    if done > 500:
        print("now", flush=True)
        sys.stdin.read()
write_backup(vault, target, wait)
"""


def test_what_a_kill_leaves_is_encrypted_and_goes_at_the_next_backup(
    lived_in: Vault, shelf: Path, fingerprint: Fingerprint
) -> None:
    from tests.conftest import PASSPHRASE

    folder, key = lived_in.folder, lived_in.key
    lived_in.close()
    target = shelf / "a.mentorbackup"
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, folder, target, PASSPHRASE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "now\n"
        process.send_signal(signal.SIGKILL)
    left = list(fingerprint(shelf))
    assert left
    assert not target.exists()
    for name in left:
        assert not (shelf / name).read_bytes().startswith(b"SQLite format 3")
        assert b"Amara" not in (shelf / name).read_bytes()
    with Vault.open(folder, key) as vault:
        write_backup(vault, target)
    assert [path.name for path in shelf.iterdir()] == ["a.mentorbackup"]


# checking


def test_every_flipped_byte_is_noticed(lived_in: Vault, shelf: Path) -> None:
    path = write_backup(lived_in, shelf / "a.mentorbackup").path
    data = path.read_bytes()
    step = max(1, len(data) // 200)
    for place in [*range(1200), *range(1200, len(data), step), *range(len(data) - 32, len(data))]:
        path.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        assert refusal_of_check(path, lived_in.key) in REFUSALS


def test_every_length_but_the_right_one_is_noticed(lived_in: Vault, shelf: Path) -> None:
    path = write_backup(lived_in, shelf / "a.mentorbackup").path
    data = path.read_bytes()
    for length in (0, 10, 18, 30, 500, 5000, len(data) - 4096, len(data) - 1):
        path.write_bytes(data[:length])
        assert refusal_of_check(path, lived_in.key) in {"backup.damaged", "backup.not_a_backup"}
    path.write_bytes(data + b"\0")
    assert refusal_of_check(path, lived_in.key) == "backup.damaged"


def test_another_vaults_backup_is_told_apart(lived_in: Vault, shelf: Path) -> None:
    path = write_backup(lived_in, shelf / "a.mentorbackup").path
    assert refusal_of_check(path, VaultKey.generate()) == "backup.other_vault"


def test_a_newer_programs_backup_is_told_apart(lived_in: Vault, shelf: Path) -> None:
    path = write_backup(lived_in, shelf / "a.mentorbackup").path
    path.write_bytes(path.read_bytes().replace(b"MentorApp backup 1\n", b"MentorApp backup 2\n"))
    assert refusal_of_check(path, lived_in.key) == "backup.newer"


def test_a_huge_length_in_a_small_file_costs_nothing(lived_in: Vault, shelf: Path) -> None:
    path = write_backup(lived_in, shelf / "a.mentorbackup").path
    data = bytearray(path.read_bytes())
    data[27:31] = b"\xff\xff\xff\xff"
    path.write_bytes(data)
    start = time.perf_counter()
    assert refusal_of_check(path, lived_in.key) == "backup.damaged"
    assert time.perf_counter() - start < 1


def test_a_header_as_long_as_a_disk_is_not_read(lived_in: Vault, shelf: Path) -> None:
    path = write_backup(lived_in, shelf / "a.mentorbackup").path
    length = 512 * 1024 * 1024
    with path.open("r+b") as stream:
        stream.seek(len(b"MentorApp backup 1\n") + 8)
        stream.write(length.to_bytes(4) + (4096).to_bytes(8))
    os.truncate(path, len(b"MentorApp backup 1\n") + 20 + length + 4096 + 32)
    tracemalloc.start()
    assert refusal_of_check(path, lived_in.key) == "backup.damaged"
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 1024 * 1024


# every day


def test_a_backup_is_made_once_a_day_when_something_changed(lived_in: Vault, clock: TestClock) -> None:
    made = daily_backup(lived_in)
    assert made is not None
    assert made.path.parent == lived_in.folder / "backups"
    assert made.path.name == "20261123T091400Z.mentorbackup"
    notes.add(lived_in, "later that day")
    assert daily_backup(lived_in) is None
    clock.advance(days=1)
    assert daily_backup(lived_in) is not None
    clock.advance(days=1)
    assert daily_backup(lived_in) is None  # nothing changed
    drafts.keep(lived_in, "quick", "another half")
    assert daily_backup(lived_in) is not None


def test_a_new_code_alone_is_a_reason_for_a_backup(lived_in: Vault, clock: TestClock) -> None:
    daily_backup(lived_in)
    clock.advance(days=1)
    lived_in.replace_header(with_recovery(lived_in.header, lived_in.key, bytes(17)))
    assert daily_backup(lived_in) is not None


def test_only_daily_backups_past_keeping_are_removed(vault: Vault, clock: TestClock) -> None:
    by_hand = write_backup(vault, vault.folder / "backups" / "before holidays.mentorbackup").path
    for day in range(16):
        notes.add(vault, f"day {day}")
        assert daily_backup(vault) is not None
        clock.advance(days=1)
    left = {path.name for path in (vault.folder / "backups").iterdir()}
    assert by_hand.name in left
    assert len(left) == 1 + 12  # the newest of each week and month are among them
    assert newest_good_backup(vault.folder / "backups", vault.key) is not None


def test_the_list_shows_the_latest_first_and_only_backups(lived_in: Vault, clock: TestClock) -> None:
    folder = lived_in.folder / "backups"
    first = write_backup(lived_in, folder / "z.mentorbackup")
    clock.advance(hours=1)
    second = write_backup(lived_in, folder / "a.mentorbackup")
    (folder / "note.txt").write_text("not a backup")
    (folder / "fake.mentorbackup").write_text("not a backup either")
    (folder / "cut.mentorbackup").write_bytes(second.path.read_bytes()[:-4096])
    listed = list_backups(folder)
    assert [info.path for info in listed] == [second.path, first.path]
    assert listed[0].made_at - listed[1].made_at == timedelta(hours=1)
    assert list_backups(folder / "missing") == []


def test_the_newest_good_backup_is_found_behind_damaged_ones(lived_in: Vault, clock: TestClock) -> None:
    folder = lived_in.folder / "backups"
    good = write_backup(lived_in, folder / "good.mentorbackup")
    for name in ("flipped", "cut"):
        clock.advance(hours=1)
        path = write_backup(lived_in, folder / f"{name}.mentorbackup").path
        data = path.read_bytes()
        path.write_bytes(data[:-4096] if name == "cut" else data[:9000] + b"?" + data[9001:])
    assert newest_good_backup(folder, lived_in.key) is not None
    found = newest_good_backup(folder, lived_in.key)
    assert found is not None
    assert found.path == good.path
    good.path.unlink()
    assert newest_good_backup(folder, lived_in.key) is None


def test_the_beginning_says_when_and_which(lived_in: Vault, shelf: Path) -> None:
    info = write_backup(lived_in, shelf / "a.mentorbackup")
    with opened(info.path) as (_, opening):
        assert opening.header == lived_in.header
        assert opening.made_at == info.made_at
        assert opening.size == info.size
