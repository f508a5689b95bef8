"""What the database says when the disk or the file fails."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlcipher3
from sqlalchemy.exc import DBAPIError

from mentorapp.domain.errors import UserError
from mentorapp.domain.messages import MESSAGES
from mentorapp.vault.failures import translate_database_errors


def failure(name: str) -> sqlcipher3.OperationalError:
    error = sqlcipher3.OperationalError("what the driver says")
    error.sqlite_errorname = name
    return error


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("SQLITE_FULL", "vault.disk_full"),
        ("SQLITE_READONLY", "vault.read_only"),
        ("SQLITE_READONLY_DIRECTORY", "vault.read_only"),
        ("SQLITE_CANTOPEN", "vault.cannot_open"),
        ("SQLITE_IOERR", "vault.disk_failing"),
        ("SQLITE_IOERR_FSYNC", "vault.disk_failing"),
        ("SQLITE_CORRUPT", "vault.database_damaged"),
        ("SQLITE_CORRUPT_VTAB", "vault.database_damaged"),
        ("SQLITE_NOTADB", "vault.database_damaged"),
        ("SQLITE_BUSY", "vault.busy"),
        ("SQLITE_BUSY_SNAPSHOT", "vault.busy"),
        ("SQLITE_LOCKED", "vault.busy"),
    ],
)
def test_what_a_person_can_act_on_is_told_in_words(name: str, code: str) -> None:
    for error in (failure(name), DBAPIError("SELECT 'planted-mark'", {"a": "planted-mark"}, failure(name))):
        with pytest.raises(UserError, match=f"^{code}$") as told, translate_database_errors():
            raise error
        assert told.value.code in MESSAGES
        assert "planted-mark" not in str(told.value)


@pytest.mark.parametrize(
    "name", ["SQLITE_ERROR", "SQLITE_CONSTRAINT_UNIQUE", "SQLITE_MISUSE", "SQLITE_AUTH", ""]
)
def test_a_bug_stays_a_bug(name: str) -> None:
    with pytest.raises(sqlcipher3.OperationalError), translate_database_errors():
        raise failure(name)


def test_other_errors_pass(tmp_path: Path) -> None:
    with pytest.raises(KeyError), translate_database_errors(tmp_path):
        raise KeyError
    with pytest.raises(UserError, match=r"^note\.gone$"), translate_database_errors(tmp_path):
        raise UserError("note.gone")


def test_a_broken_disk_is_told_from_one_that_takes_no_more(tmp_path: Path) -> None:
    """Where a file can still be written, it is the disk; the attempt leaves nothing behind."""
    with pytest.raises(UserError, match=r"^vault\.disk_failing$"), translate_database_errors(tmp_path):
        raise failure("SQLITE_IOERR")
    assert list(tmp_path.iterdir()) == []
    with (
        pytest.raises(UserError, match=r"^vault\.file_missing$"),
        translate_database_errors(tmp_path / "gone"),
    ):
        raise failure("SQLITE_IOERR")
