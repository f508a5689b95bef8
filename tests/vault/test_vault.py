"""One folder that holds everything."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import mentees, notes
from mentorapp.services.note_queries import NoteFilter
from mentorapp.vault import vault as vault_module
from mentorapp.vault.header import (
    HEADER_NAME,
    TWIN_NAME,
    Header,
    read_headers,
    with_passphrase,
    write_headers,
)
from mentorapp.vault.instance_lock import InstanceLock
from mentorapp.vault.keys import KdfParams, VaultKey
from mentorapp.vault.outside import Outside
from mentorapp.vault.store import DATABASE, connect
from mentorapp.vault.vault import HEADER_REPAIRED, WENT_BACK, Vault, derive_key
from tests.conftest import PASSPHRASE, Pattern, TestClock

Fingerprint = Callable[[Path], dict[str, str]]
FLOOR = KdfParams.floor()


@pytest.fixture
def folder(tmp_path: Path, pattern: Pattern) -> Path:
    """A closed vault that was opened here once."""
    folder = pattern.copy_to(tmp_path / "vault")
    with Vault.open(folder, pattern.key) as opened:
        notes.add(opened, "first words")
        assert opened.notices == ()
    return folder


def opened(folder: Path, pattern: Pattern) -> Vault:
    return Vault.open(folder, pattern.key)


def refusal(folder: Path, key: VaultKey) -> str:
    with pytest.raises(UserError) as refused:
        Vault.open(folder, key)
    return refused.value.code


# Making one -----------------------------------------------------------------------------------------


def test_a_new_vault_is_open_empty_and_private(tmp_path: Path) -> None:
    folder = tmp_path / "up" / "vault"
    made, code = Vault.create(folder, PASSPHRASE, params=FLOOR)
    with made:
        assert made.notices == ()
        assert notes.count(made, NoteFilter()) == 0
        names = {path.name for path in folder.iterdir()}
        assert {HEADER_NAME, TWIN_NAME, DATABASE, "lock", "backups"} <= names
        for path in [folder, *folder.rglob("*")]:
            assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path.name
    assert derive_key(folder, passphrase=PASSPHRASE) == made.key
    assert derive_key(folder, recovery_code=code.lower().replace("-", " ")) == made.key


def test_the_folder_above_is_left_as_it_was(tmp_path: Path) -> None:
    above = tmp_path / "shared"
    above.mkdir(mode=0o755)
    made, _ = Vault.create(above / "vault", PASSPHRASE, params=FLOOR)
    made.close()
    assert stat.S_IMODE(above.stat().st_mode) == 0o755
    assert [path.name for path in above.iterdir()] == ["vault"]


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    folder = tmp_path / "chosen"
    folder.mkdir(mode=0o755)
    link = tmp_path / "link"
    link.symlink_to(folder)
    made, _ = Vault.create(link, PASSPHRASE, params=FLOOR)
    made.close()
    assert (folder / DATABASE).exists()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path, fingerprint: Fingerprint) -> None:
    (tmp_path / "thesis.odt").write_bytes(b"years of work")
    before = fingerprint(tmp_path)
    for folder in (tmp_path, tmp_path / "thesis.odt"):
        with pytest.raises(UserError, match=r"^vault\.folder_not_empty$"):
            Vault.create(folder, PASSPHRASE, params=FLOOR)
    assert fingerprint(tmp_path) == before


def test_a_vault_is_never_made_over_another_or_inside_one(folder: Path, fingerprint: Fingerprint) -> None:
    before = fingerprint(folder)
    with pytest.raises(UserError, match=r"^vault\.already_there$"):
        Vault.create(folder, PASSPHRASE, params=FLOOR)
    for inside in (folder / "backups", folder / "backups" / "new"):
        with pytest.raises(UserError, match=r"^vault\.inside_another$"):
            Vault.create(inside, PASSPHRASE, params=FLOOR)
    assert fingerprint(folder) == before


KILLED = """
import os, sys
from pathlib import Path
from mentorapp.vault import vault
from mentorapp.vault.keys import KdfParams
steps = ["write_headers", "_create_database", "private_folder", "fsync_folder"]
def dying(name):
    real = getattr(vault, name)
    def call(*args, **kwargs):
        result = real(*args, **kwargs)
        if name != "private_folder" or args[0].name == "backups":
            os._exit(9)
        return result
    return call
setattr(vault, sys.argv[2], dying(sys.argv[2]))
vault.Vault.create(Path(sys.argv[1]), "correct horse battery staple orbit lantern", params=KdfParams.floor())
"""


@pytest.mark.parametrize("step", ["write_headers", "_create_database", "private_folder"])
def test_a_vault_whose_making_was_killed_is_not_there(tmp_path: Path, step: str) -> None:
    folder = tmp_path / "vault"
    killed = subprocess.run([sys.executable, "-c", KILLED, str(folder), step], check=False)
    assert killed.returncode == 9
    assert not folder.exists()
    with pytest.raises(UserError, match=r"^vault\.not_a_vault$"):
        derive_key(folder, passphrase=PASSPHRASE)
    made, _ = Vault.create(folder, PASSPHRASE, params=FLOOR)
    made.close()


def test_a_vault_whose_code_could_not_be_told_does_not_stay(tmp_path: Path) -> None:
    """Else there would be a vault that nobody has the recovery code of."""
    state = tmp_path / "state"
    state.write_text("a file where the folder should be")
    with pytest.raises(UserError):
        Vault.create(tmp_path / "vault", PASSPHRASE, params=FLOOR, state_folder=state)
    assert {path.name for path in tmp_path.iterdir()} - {"home"} == {"state"}


def test_no_vault_is_made_with_an_unusable_passphrase(tmp_path: Path) -> None:
    for bad in ("", "\ud800", "x" * 1025):
        with pytest.raises(UserError, match=r"^passphrase\."):
            Vault.create(tmp_path / "vault", bad, params=FLOOR)
    assert not (tmp_path / "vault").exists()
    assert [path for path in tmp_path.iterdir() if path.name.startswith(".vault")] == []


# Keys and locks -------------------------------------------------------------------------------------


def test_a_wrong_passphrase_is_refused_without_touching_the_folder(
    folder: Path, fingerprint: Fingerprint
) -> None:
    before = fingerprint(folder)
    with pytest.raises(UserError, match=r"^vault\.wrong_passphrase$"):
        derive_key(folder, passphrase=PASSPHRASE + "!")
    with pytest.raises(UserError, match=r"^recovery\.malformed$"):
        derive_key(folder, recovery_code="ABC")
    assert fingerprint(folder) == before


def test_wrong_tries_are_counted_and_the_right_passphrase_waits_too(folder: Path) -> None:
    clock = TestClock()
    for _ in range(5):
        with pytest.raises(UserError, match=r"^vault\.wrong_passphrase$"):
            derive_key(folder, passphrase="wrong", clock=clock)
    with pytest.raises(UserError, match=r"^vault\.too_many_tries$"):
        derive_key(folder, passphrase=PASSPHRASE, clock=clock)
    clock.advance(seconds=3)
    derive_key(folder, passphrase=PASSPHRASE, clock=clock)


def test_another_vaults_key_opens_nothing(folder: Path, fingerprint: Fingerprint) -> None:
    before = fingerprint(folder)
    assert refusal(folder, VaultKey(bytes(32))) == "vault.header_damaged"
    assert fingerprint(folder) == before
    assert not (folder / f"{DATABASE}-wal").exists()


def test_a_folder_without_a_vault_is_told_and_left_alone(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert refusal(empty, VaultKey(bytes(32))) == "vault.not_a_vault"
    assert refusal(tmp_path / "nowhere", VaultKey(bytes(32))) == "vault.not_a_vault"
    assert list(empty.iterdir()) == []


def test_a_vault_opens_once_at_a_time(folder: Path, pattern: Pattern) -> None:
    with opened(folder, pattern):
        assert refusal(folder, pattern.key) == "vault.already_open"
    opened(folder, pattern).close()


def test_a_refused_opening_lets_the_lock_go(folder: Path, pattern: Pattern) -> None:
    whole = (folder / DATABASE).read_bytes()
    (folder / DATABASE).write_bytes(b"")
    assert refusal(folder, pattern.key) == "vault.database_damaged"
    (folder / DATABASE).write_bytes(whole)
    opened(folder, pattern).close()


def test_a_closed_vault_stays_closed(vault: Vault) -> None:
    vault.close()
    vault.close()
    with pytest.raises(RuntimeError, match="closed"), vault.reading():
        pass
    with pytest.raises(RuntimeError, match="closed"), vault.transaction("late"):
        pass
    with pytest.raises(RuntimeError, match="closed"), vault.outward():
        pass


def test_what_was_written_is_there_after_reopening(vault: Vault) -> None:
    note = notes.add(vault, "kept words", tags=["kept"]).result
    vault.close()
    with Vault.open(vault.folder, vault.key) as again:
        assert notes.get(again, note).body == "kept words"
        assert notes.get(again, note).tags == ("kept",)


def test_a_passphrase_changed_while_waiting_for_the_lock_stays_changed(
    folder: Path, pattern: Pattern, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever had the vault open may write a new header between our first look and our lock."""
    acquire = InstanceLock.acquire

    def meanwhile(lock: InstanceLock) -> None:
        monkeypatch.setattr(InstanceLock, "acquire", acquire)
        with Vault.open(folder, pattern.key) as first:
            first.replace_header(with_passphrase(first.header, first.key, "another long passphrase", FLOOR))
        acquire(lock)

    monkeypatch.setattr(InstanceLock, "acquire", meanwhile)
    with Vault.open(folder, pattern.key) as second:
        assert second.notices == ()
    assert derive_key(folder, passphrase="another long passphrase") == pattern.key
    with pytest.raises(UserError, match=r"^vault\.wrong_passphrase$"):
        derive_key(folder, passphrase=PASSPHRASE)


# The header and its twin ----------------------------------------------------------------------------


def damage(path: Path, how: str) -> None:
    data = bytearray(path.read_bytes())
    if how == "missing":
        path.unlink()
    elif how == "empty":
        path.write_bytes(b"")
    elif how == "cut":
        path.write_bytes(data[:100])
    else:
        data[len(data) // 2] ^= 1
        path.write_bytes(data)


@pytest.mark.parametrize("how", ["missing", "empty", "cut", "flipped"])
@pytest.mark.parametrize("name", [HEADER_NAME, TWIN_NAME])
def test_one_damaged_header_is_made_whole_from_its_twin_and_told(
    folder: Path, pattern: Pattern, name: str, how: str
) -> None:
    damage(folder / name, how)
    assert derive_key(folder, passphrase=PASSPHRASE) == pattern.key
    with opened(folder, pattern) as repaired:
        assert repaired.notices == (HEADER_REPAIRED,)
        assert notes.count(repaired, NoteFilter()) == 1
    assert (folder / HEADER_NAME).read_bytes() == (folder / TWIN_NAME).read_bytes()
    assert read_headers(folder).whole
    with opened(folder, pattern) as again:
        assert again.notices == ()


@pytest.mark.parametrize("how", ["missing", "empty", "cut", "flipped"])
def test_two_damaged_headers_are_told_and_nothing_is_touched(
    folder: Path, pattern: Pattern, fingerprint: Fingerprint, how: str
) -> None:
    for name in (HEADER_NAME, TWIN_NAME):
        damage(folder / name, how)
    before = fingerprint(folder)
    expected = "vault.not_a_vault" if how == "missing" else "vault.header_damaged"
    assert refusal(folder, pattern.key) == expected
    assert fingerprint(folder) == before


def test_a_header_that_is_not_of_this_key_is_replaced_by_the_twin_that_is(
    folder: Path, pattern: Pattern, tmp_path: Path
) -> None:
    other, _ = Vault.create(tmp_path / "other", PASSPHRASE, params=FLOOR)
    other.close()
    shutil.copy(tmp_path / "other" / HEADER_NAME, folder / HEADER_NAME)
    with opened(folder, pattern) as repaired:
        assert repaired.notices == (HEADER_REPAIRED,)
    assert read_headers(folder).whole


# Put back to an older copy --------------------------------------------------------------------------


def open_often(folder: Path, pattern: Pattern, times: int) -> None:
    for _ in range(times):
        with opened(folder, pattern) as vault:
            assert vault.notices == ()


@pytest.mark.parametrize(
    "names",
    [(DATABASE,), (HEADER_NAME, TWIN_NAME), (HEADER_NAME,), (TWIN_NAME,), (DATABASE, HEADER_NAME, TWIN_NAME)],
)
def test_an_older_copy_put_back_is_noticed(
    folder: Path, pattern: Pattern, tmp_path: Path, names: tuple[str, ...]
) -> None:
    shutil.copytree(folder, tmp_path / "older")
    open_often(folder, pattern, 2)
    for name in names:
        shutil.copy(tmp_path / "older" / name, folder / name)
    with opened(folder, pattern) as vault:
        assert WENT_BACK in vault.notices
    open_often(folder, pattern, 1)


def test_a_passphrase_of_before_its_change_is_noticed_when_its_header_is_put_back(
    folder: Path, pattern: Pattern, tmp_path: Path
) -> None:
    shutil.copytree(folder, tmp_path / "older")
    with opened(folder, pattern) as vault:
        vault.replace_header(with_passphrase(vault.header, vault.key, "another long passphrase", FLOOR))
    shutil.copy(tmp_path / "older" / HEADER_NAME, folder / HEADER_NAME)
    derive_key(folder, passphrase=PASSPHRASE)
    with opened(folder, pattern) as vault:
        assert vault.notices == (WENT_BACK,)
    with pytest.raises(UserError, match=r"^vault\.wrong_passphrase$"):
        derive_key(folder, passphrase=PASSPHRASE)


@pytest.mark.parametrize("written", ["database", "twin", "header"])
def test_a_crash_between_the_counts_is_no_alarm(
    folder: Path, pattern: Pattern, written: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_often(folder, pattern, 2)

    class PowerCut(Exception):
        pass

    def cut(*_: object) -> None:
        raise PowerCut

    def only_the_twin(at: Path, header: Header) -> None:
        write_headers(at, header)
        (at / HEADER_NAME).write_bytes(before)
        raise PowerCut

    before = (folder / HEADER_NAME).read_bytes()
    with monkeypatch.context() as patch:
        if written == "database":
            patch.setattr(vault_module, "write_headers", cut)
        elif written == "twin":
            patch.setattr(vault_module, "write_headers", only_the_twin)
        else:
            patch.setattr(Outside, "remember", cut)
        with pytest.raises(PowerCut):
            Vault.open(folder, pattern.key)
    open_often(folder, pattern, 2)


def test_a_vault_seen_for_the_first_time_here_is_no_alarm(
    folder: Path, pattern: Pattern, tmp_path: Path
) -> None:
    open_often(folder, pattern, 3)
    with Vault.open(folder, pattern.key, state_folder=tmp_path / "other-computer") as vault:
        assert vault.notices == ()
    open_often(folder, pattern, 1)


def test_a_damaged_count_outside_never_ruins_the_header(
    folder: Path, pattern: Pattern, tmp_path: Path
) -> None:
    state = tmp_path / "state"
    with Vault.open(folder, pattern.key, state_folder=state) as vault:
        memory = state / f"vault-{vault.header.vault_id}.json"
    for damaged in (
        b"",
        b"[]",
        b'{"generation": 9007199254740992}',
        b'{"generation": -1}',
        b'{"generation": "x"}',
    ):
        memory.write_bytes(damaged)
        with Vault.open(folder, pattern.key, state_folder=state) as vault:
            assert vault.notices == ()
        assert read_headers(folder).whole


# Damage, and newer files ----------------------------------------------------------------------------


def spoil(database: Path, how: str) -> None:
    data = bytearray(database.read_bytes())
    if how == "missing":
        database.unlink()
        return
    if how == "truncated":
        data = data[: len(data) // 2]
    elif how == "one page":
        data = data[:4096]
    elif how == "half a page":
        data = data[:2048]
    elif how == "empty":
        data = bytearray()
    elif how == "flipped at the start":
        data[20] ^= 1
    elif how == "flipped in the first page":
        data[1000] ^= 1
    elif how == "plaintext":
        data[:16] = b"SQLite format 3\x00"
    elif how == "noise":
        data = bytearray(os.urandom(len(data)))
    database.write_bytes(data)


SPOILS = (
    "missing",
    "truncated",
    "one page",
    "half a page",
    "empty",
    "flipped at the start",
    "flipped in the first page",
    "plaintext",
    "noise",
)


@pytest.mark.parametrize("killed", [False, True])
@pytest.mark.parametrize("how", SPOILS)
def test_a_damaged_database_is_told_and_every_byte_kept(
    folder: Path, pattern: Pattern, tmp_path: Path, fingerprint: Fingerprint, how: str, killed: bool
) -> None:
    """Also with a log beside it that was not yet folded in, as after a kill."""
    if killed:
        with opened(folder, pattern) as vault:
            notes.add(vault, "in the log alone")
            shutil.copytree(folder, tmp_path / "killed")
        folder = tmp_path / "killed"
    spoil(folder / DATABASE, how)
    before = fingerprint(folder)
    code = refusal(folder, pattern.key)
    assert code == ("vault.database_missing" if how == "missing" else "vault.database_damaged")
    assert fingerprint(folder) == before


def test_a_page_damaged_deeper_is_told_when_it_is_met(folder: Path, pattern: Pattern) -> None:
    data = bytearray((folder / DATABASE).read_bytes())
    for page in range(1, len(data) // 4096):
        data[page * 4096 + 2000] ^= 1
    (folder / DATABASE).write_bytes(data)
    assert refusal(folder, pattern.key) == "vault.database_damaged"


@pytest.mark.parametrize("killed", [False, True])
def test_a_newer_vault_is_refused_untouched(
    folder: Path, pattern: Pattern, tmp_path: Path, fingerprint: Fingerprint, killed: bool
) -> None:
    header = read_headers(folder).authentic(pattern.key)
    connection = connect(folder / DATABASE, pattern.key.database_key(), header.db_salt)
    connection.execute("PRAGMA user_version = 999")
    if killed:
        shutil.copytree(folder, tmp_path / "killed")
    connection.close()
    folder = tmp_path / "killed" if killed else folder
    before = fingerprint(folder)
    assert refusal(folder, pattern.key) == "vault.newer_version"
    assert fingerprint(folder) == before


def test_a_database_that_never_had_a_step_is_damaged(folder: Path, pattern: Pattern) -> None:
    header = read_headers(folder).authentic(pattern.key)
    connection = connect(folder / DATABASE, pattern.key.database_key(), header.db_salt)
    connection.execute("PRAGMA user_version = 0")
    connection.close()
    assert refusal(folder, pattern.key) == "vault.database_damaged"


def test_the_database_of_another_vault_is_damage(folder: Path, pattern: Pattern, tmp_path: Path) -> None:
    other, _ = Vault.create(tmp_path / "other", PASSPHRASE, params=FLOOR)
    other.close()
    shutil.copy(tmp_path / "other" / DATABASE, folder / DATABASE)
    assert refusal(folder, pattern.key) == "vault.database_damaged"


def test_a_kill_loses_nothing_that_was_acknowledged(folder: Path, pattern: Pattern, tmp_path: Path) -> None:
    with opened(folder, pattern) as vault:
        person = mentees.add(vault, MenteeFields("Ana")).result
        note = notes.add(vault, "acknowledged", mentee_id=person).result
        shutil.copytree(folder, tmp_path / "killed")
    with opened(tmp_path / "killed", pattern) as survivor:
        assert notes.get(survivor, note).body == "acknowledged"
        assert notes.get(survivor, note).mentee_name == "Ana"


# Transactions ---------------------------------------------------------------------------------------


def test_a_transaction_within_a_transaction_is_refused(vault: Vault) -> None:
    with vault.transaction("outer"), pytest.raises(RuntimeError, match="already open"):  # noqa: SIM117
        with vault.transaction("inner"):
            pass
    with vault.transaction("after"):
        pass


def test_a_transaction_may_be_opened_after_one_that_failed(vault: Vault) -> None:
    with pytest.raises(ZeroDivisionError), vault.transaction("failing"):
        raise ZeroDivisionError
    notes.add(vault, "after")


def test_settings_are_kept_and_are_no_part_of_undo(vault: Vault) -> None:
    before = vault.undo_labels()
    vault.change_settings({"one": [1, {"two": None}], "other": "x"})
    vault.change_settings({"one": 2.5})
    assert vault.setting("one") == 2.5
    assert vault.setting("other") == "x"
    assert vault.setting("never") is None
    assert vault.undo_labels() == before
