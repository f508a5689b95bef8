"""Whatever happens to the folder: a plain message, and every byte is kept."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.domain.messages import text_of
from mentorapp.services import notes
from mentorapp.services.note_queries import NoteFilter
from mentorapp.vault import migrations
from mentorapp.vault.backup import newest_good_backup, write_backup
from mentorapp.vault.header import HEADER_NAME, TWIN_NAME
from mentorapp.vault.restore import restore
from mentorapp.vault.store import DATABASE, connect
from mentorapp.vault.vault import Vault, derive_key
from tests.conftest import PASSPHRASE

if TYPE_CHECKING:
    from tests.vault.conftest import DiskLimit, Fingerprint

Damage = Callable[[Path], object]


def refusal(folder: Path) -> str:
    """Open the vault as the program does, and return why it could not be."""
    with pytest.raises(UserError) as caught:
        Vault.open(folder, derive_key(folder, passphrase=PASSPHRASE)).close()
    assert text_of(caught.value)
    return caught.value.code


def write_until_refused(vault: Vault) -> tuple[int, str]:
    """Add notes until one is refused; return how many were acknowledged, and the refusal."""
    for saved in range(10_000):
        try:
            notes.add(vault, f"note {saved} " + "word " * 600)
        except UserError as error:
            return saved, error.code
    raise AssertionError("the disk never became full")


def cut(name: str, length: int) -> Damage:
    def damage(folder: Path) -> None:
        path = folder / name
        path.write_bytes(path.read_bytes()[:length])

    return damage


def flip(name: str, *places: int) -> Damage:
    def damage(folder: Path) -> None:
        data = bytearray((folder / name).read_bytes())
        for place in places:
            data[place] ^= 0x40
        (folder / name).write_bytes(data)

    return damage


def remove(name: str) -> Damage:
    return lambda folder: (folder / name).unlink()


def both(first: Damage, second: Damage) -> Damage:
    def damage(folder: Path) -> None:
        first(folder)
        second(folder)

    return damage


def newer_header(folder: Path) -> None:
    path = folder / HEADER_NAME
    path.write_bytes(path.read_bytes().replace(b"header 1\n", b"header 2\n"))


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (cut(DATABASE, 0), "vault.database_damaged"),
        (cut(DATABASE, 1000), "vault.database_damaged"),
        (flip(DATABASE, 200), "vault.database_damaged"),
        (flip(DATABASE, 4000), "vault.database_damaged"),
        (remove(DATABASE), "vault.database_missing"),
        (both(cut(HEADER_NAME, 100), cut(TWIN_NAME, 100)), "vault.header_damaged"),
        (both(flip(HEADER_NAME, 300), remove(TWIN_NAME)), "vault.header_damaged"),
        (both(remove(HEADER_NAME), remove(TWIN_NAME)), "vault.not_a_vault"),
        (newer_header, "vault.header_newer"),
    ],
)
def test_a_damaged_vault_is_refused_and_kept_byte_by_byte(
    lived_in: Vault, fingerprint: Fingerprint, damage: Damage, code: str
) -> None:
    folder = lived_in.folder
    lived_in.close()
    damage(folder)
    before = fingerprint(folder)
    assert refusal(folder) == code
    assert fingerprint(folder) == before


@pytest.mark.parametrize(
    "damage",
    [
        cut(HEADER_NAME, 50),
        remove(HEADER_NAME),
        flip(HEADER_NAME, 400),
        cut(TWIN_NAME, 0),
        remove(TWIN_NAME),
    ],
)
def test_one_damaged_header_is_mended_from_the_other(lived_in: Vault, damage: Damage) -> None:
    folder = lived_in.folder
    lived_in.close()
    damage(folder)
    with Vault.open(folder, derive_key(folder, passphrase=PASSPHRASE)) as vault:
        assert vault.notices == ("vault.header_repaired",)
        assert notes.count(vault, NoteFilter()) == 21
    assert (folder / HEADER_NAME).read_bytes() == (folder / TWIN_NAME).read_bytes()


def test_a_newer_database_is_refused_untouched(lived_in: Vault, fingerprint: Fingerprint) -> None:
    folder = lived_in.folder
    lived_in.close()
    connection = connect(folder / DATABASE, lived_in.key.database_key(), lived_in.header.db_salt)
    connection.execute(f"PRAGMA user_version = {migrations.HEAD + 1}")
    connection.close()
    before = fingerprint(folder)
    assert refusal(folder) == "vault.newer_version"
    assert fingerprint(folder) == before


def test_an_open_vault_is_refused_untouched(lived_in: Vault, fingerprint: Fingerprint) -> None:
    before = fingerprint(lived_in.folder)
    assert refusal(lived_in.folder) == "vault.already_open"
    assert fingerprint(lived_in.folder) == before


def test_a_full_disk_refuses_a_note_and_keeps_all_that_was_acknowledged(
    lived_in: Vault, no_file_longer_than: DiskLimit
) -> None:
    size = max(path.stat().st_size for path in lived_in.folder.iterdir() if path.is_file())
    with no_file_longer_than(size + 20_000):
        saved, refused = write_until_refused(lived_in)
    assert refused in {"vault.disk_full", "vault.disk_failing"}
    assert notes.count(lived_in, NoteFilter()) == 21 + saved
    folder, key = lived_in.folder, lived_in.key
    lived_in.close()
    with Vault.open(folder, key) as vault:
        assert notes.count(vault, NoteFilter()) == 21 + saved
        notes.add(vault, "there is room again")


def test_a_really_full_disk_is_called_full(tmp_path: Path, lived_in: Vault) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "none", disk], check=False).returncode:
        pytest.skip("only root may mount a small disk")
    try:
        path = write_backup(lived_in, tmp_path / "a.mentorbackup").path
        restore(path, disk / "vault", passphrase=PASSPHRASE)
        with Vault.open(disk / "vault", lived_in.key) as vault:
            saved, refused = write_until_refused(vault)
            assert refused == "vault.disk_full"
            assert notes.count(vault, NoteFilter()) == 21 + saved
    finally:
        subprocess.run(["umount", disk], check=True)


def test_a_read_only_vault_is_said_plainly_and_kept(
    tmp_path: Path, lived_in: Vault, fingerprint: Fingerprint
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "none", disk], check=False).returncode:
        pytest.skip("only root may mount a disk")
    try:
        path = write_backup(lived_in, tmp_path / "a.mentorbackup").path
        restore(path, disk / "vault", passphrase=PASSPHRASE)
        before = fingerprint(disk)
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        assert refusal(disk / "vault") == "vault.read_only"
        assert fingerprint(disk) == before
    finally:
        subprocess.run(["umount", disk], check=True)


def test_the_newest_good_backup_brings_a_damaged_vault_back(lived_in: Vault) -> None:
    folder, key = lived_in.folder, lived_in.key
    write_backup(lived_in, folder / "backups" / "a.mentorbackup")
    lived_in.close()
    cut(DATABASE, 1000)(folder)
    assert refusal(folder) == "vault.database_damaged"
    offered = newest_good_backup(folder / "backups", key)
    assert offered is not None
    kept = restore(offered.path, folder, passphrase=PASSPHRASE)
    assert kept is not None
    assert (kept / DATABASE).stat().st_size == 1000
    with Vault.open(folder, key) as vault:
        assert notes.count(vault, NoteFilter()) == 21
