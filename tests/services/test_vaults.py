"""The verbs of a whole vault."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.services import notes, vaults
from mentorapp.services.changes import Kind
from mentorapp.services.note_queries import NoteFilter
from mentorapp.vault.header import HEADER_NAME, TWIN_NAME
from mentorapp.vault.keys import KdfParams
from mentorapp.vault.store import DATABASE
from mentorapp.vault.vault import Vault
from tests.conftest import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.conftest import TestClock

FLOOR = KdfParams.floor()
OTHER = "eleven patient otters rewrite the timetable"


def code_of(work: Callable[..., object], *given: object, **named: object) -> str:
    with pytest.raises(UserError) as caught:
        work(*given, **named)
    return caught.value.code


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vault"


@pytest.fixture
def code(folder: Path, clock: TestClock) -> str:
    """The recovery code of a closed vault with one note."""
    vault, code = vaults.create(folder, PASSPHRASE, params=FLOOR, clock=clock)
    with vault:
        notes.add(vault, "waited longer after asking")
    return code


def test_a_weak_passphrase_makes_no_vault(folder: Path) -> None:
    assert code_of(vaults.create, folder, "password1234", params=FLOOR) == "passphrase.too_weak"
    assert not folder.exists()


def test_a_vault_opens_with_its_passphrase_and_no_other(folder: Path, code: str) -> None:
    del code
    with vaults.unlock(folder, PASSPHRASE) as vault:
        assert notes.count(vault, NoteFilter()) == 1
    assert code_of(vaults.unlock, folder, OTHER) == "vault.wrong_passphrase"


def test_changing_the_passphrase_rewraps_and_encrypts_nothing_anew(folder: Path, code: str) -> None:
    with vaults.unlock(folder, PASSPHRASE) as vault:
        vaults.verify(vault)
        pages = (folder / DATABASE).read_bytes()
        changed = vaults.change_passphrase(vault, PASSPHRASE, OTHER, params=FLOOR)
        assert changed.kinds == {Kind.SETTING}
        assert (folder / DATABASE).read_bytes() == pages  # the new generation alone is in the log
    assert code_of(vaults.unlock, folder, PASSPHRASE) == "vault.wrong_passphrase"
    with vaults.unlock(folder, OTHER) as vault:
        assert vault.notices == ()
    vaults.recover(folder, code, PASSPHRASE, params=FLOOR).close()


def test_changing_it_needs_the_old_one_and_a_good_new_one(folder: Path, code: str) -> None:
    del code
    with vaults.unlock(folder, PASSPHRASE) as vault:
        before = (folder / HEADER_NAME).read_bytes()
        change = partial(vaults.change_passphrase, vault, params=FLOOR)
        assert code_of(change, OTHER, OTHER) == "vault.wrong_passphrase"
        assert code_of(change, OTHER, "hello") == "vault.wrong_passphrase"
        assert code_of(change, PASSPHRASE, "hello") == "passphrase.too_weak"
        assert (folder / HEADER_NAME).read_bytes() == before == (folder / TWIN_NAME).read_bytes()


def test_guessing_the_old_one_in_an_open_vault_is_slowed_down(folder: Path, code: str) -> None:
    del code
    with vaults.unlock(folder, PASSPHRASE) as vault:
        for _ in range(5):
            assert code_of(vaults.confirm_passphrase, vault, OTHER) == "vault.wrong_passphrase"
        assert code_of(vaults.confirm_passphrase, vault, PASSPHRASE) == "vault.too_many_tries"


def test_the_recovery_code_sets_a_new_passphrase_and_stays(folder: Path, code: str) -> None:
    with vaults.recover(folder, code.lower(), OTHER, params=FLOOR) as vault:
        assert notes.count(vault, NoteFilter()) == 1
        assert vault.notices == ()
    assert code_of(vaults.unlock, folder, PASSPHRASE) == "vault.wrong_passphrase"
    vaults.unlock(folder, OTHER).close()
    vaults.recover(folder, code, PASSPHRASE, params=FLOOR).close()


def test_a_mistyped_or_foreign_code_changes_nothing(folder: Path, code: str) -> None:
    from mentorapp.vault.recovery_code import generate_recovery_code

    before = (folder / HEADER_NAME).read_bytes()
    assert code_of(vaults.recover, folder, code[:-1], OTHER, params=FLOOR) == "recovery.malformed"
    assert code_of(vaults.recover, folder, generate_recovery_code(), OTHER, params=FLOOR) == "recovery.wrong"
    assert code_of(vaults.recover, folder, code, "hello", params=FLOOR) == "passphrase.too_weak"
    assert (folder / HEADER_NAME).read_bytes() == before


def test_a_new_recovery_code_ends_the_old_one(folder: Path, code: str) -> None:
    with vaults.unlock(folder, PASSPHRASE) as vault:
        assert code_of(vaults.new_recovery_code, vault, OTHER) == "vault.wrong_passphrase"
        new = vaults.new_recovery_code(vault, PASSPHRASE).result
    assert code_of(vaults.recover, folder, code, OTHER, params=FLOOR) == "recovery.wrong"
    vaults.recover(folder, new, OTHER, params=FLOOR).close()


def test_a_backup_goes_out_and_comes_back(folder: Path, code: str, tmp_path: Path) -> None:
    with vaults.unlock(folder, PASSPHRASE) as vault:
        made = vaults.backup(vault, tmp_path / "a.mentorbackup")
        assert made.kinds == {Kind.BACKUP}
        assert made.result.counts["mine_note"] == 1
    restored = tmp_path / "restored"
    assert vaults.restore(tmp_path / "a.mentorbackup", restored, recovery_code=code) is None
    with vaults.unlock(restored, PASSPHRASE) as vault:
        assert vault.notices == ()
        assert vaults.verify(vault).good


def test_an_old_backup_opens_with_the_keys_of_its_own_day(folder: Path, code: str, tmp_path: Path) -> None:
    old = tmp_path / "old.mentorbackup"
    with vaults.unlock(folder, PASSPHRASE) as vault:
        vaults.backup(vault, old)
        new = vaults.new_recovery_code(vault, PASSPHRASE).result
        vaults.change_passphrase(vault, PASSPHRASE, OTHER, params=FLOOR)
        vaults.backup(vault, tmp_path / "new.mentorbackup")
    assert code_of(vaults.restore, old, tmp_path / "a", recovery_code=new) == "recovery.wrong"
    assert code_of(vaults.restore, tmp_path / "new.mentorbackup", tmp_path / "a", recovery_code=code) == (
        "recovery.wrong"
    )
    assert not (tmp_path / "a").exists()
    vaults.restore(old, tmp_path / "a", recovery_code=code)
    vaults.unlock(tmp_path / "a", PASSPHRASE).close()
    vaults.restore(old, tmp_path / "b", passphrase=PASSPHRASE)
    with vaults.recover(tmp_path / "b", code, OTHER, params=FLOOR) as vault:
        assert notes.count(vault, NoteFilter()) == 1
        assert vaults.verify(vault).good


def test_daily_backups_are_listed_and_offered(folder: Path, code: str, clock: TestClock) -> None:
    del code
    with vaults.unlock(folder, PASSPHRASE, clock=clock) as vault:
        first = vaults.daily_backup(vault)
        assert first.kinds == {Kind.BACKUP}
        assert first.result is not None
        assert vaults.daily_backup(vault).kinds == frozenset()
        assert [info.path for info in vaults.backups(vault)] == [first.result.path]
        offered = vaults.newest_good_backup(folder, vault.key)
    assert offered is not None
    assert offered.path == first.result.path


def test_two_damaged_headers_are_mended_from_a_backup(folder: Path, code: str) -> None:
    with vaults.unlock(folder, PASSPHRASE) as vault:
        vaults.daily_backup(vault)
    for name in (HEADER_NAME, TWIN_NAME):
        (folder / name).write_bytes(b"?")
    assert code_of(vaults.unlock, folder, PASSPHRASE) == "vault.header_damaged"
    vaults.mend_header(folder, recovery_code=code)
    with vaults.unlock(folder, PASSPHRASE) as vault:
        assert vaults.verify(vault).good


def test_what_was_noticed_is_said_in_words(folder: Path, code: str) -> None:
    del code
    old = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    vaults.unlock(folder, PASSPHRASE).close()
    for name, data in old.items():
        (folder / name).write_bytes(data)
    (folder / TWIN_NAME).unlink()
    with vaults.unlock(folder, PASSPHRASE) as vault:
        texts = vaults.notice_texts(vault)
    assert len(texts) == 2
    assert any("older copy" in text for text in texts)
    assert any("repaired" in text for text in texts)


def test_every_verb_takes_the_vault_it_works_on_and_leaves_it_open(vault: Vault, tmp_path: Path) -> None:
    vaults.verify(vault)
    vaults.backup(vault, tmp_path / "a.mentorbackup")
    vaults.daily_backup(vault)
    notes.add(vault, "still open")


def test_the_size_of_a_vault_counts_every_file_in_it(folder: Path, code: str) -> None:
    del code
    with vaults.unlock(folder, PASSPHRASE) as vault:
        before = vaults.size(vault)
        assert before >= (folder / DATABASE).stat().st_size
        made = vaults.daily_backup(vault).result
        assert made is not None
        assert vaults.size(vault) >= before + made.size
