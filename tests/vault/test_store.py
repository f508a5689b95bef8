"""How every connection to the encrypted file is opened."""

from __future__ import annotations

import sqlite3
import traceback
from pathlib import Path

import pytest
import sqlcipher3
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, OperationalError

from mentorapp.domain.errors import UserError
from mentorapp.services import notes
from mentorapp.services.note_queries import NoteFilter
from mentorapp.vault.store import DATABASE, PLAINTEXT_MAGIC, check_file, connect
from mentorapp.vault.vault import Vault

MARK = "plantedmarkxyzzy"


def raw(vault: Vault, *, outward: bool = False) -> sqlcipher3.Connection:
    return connect(vault.folder / DATABASE, vault.key.database_key(), vault.header.db_salt, outward=outward)


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),  # FULL: NORMAL loses acknowledged commits
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("temp_store", 2),
        ("cipher_log_level", "NONE"),  # its log goes to standard error
        ("cipher_page_size", "4096"),
        ("cipher_hmac_algorithm", "HMAC_SHA512"),
        ("cipher_use_hmac", "1"),
        ("cipher_plaintext_header_size", "0"),
    ],
)
def test_every_connection_is_set_up_the_same(vault: Vault, pragma: str, value: object) -> None:
    with vault.engine.connect() as pooled:
        assert pooled.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value
    connection = raw(vault)
    assert connection.execute(f"PRAGMA {pragma}").fetchone()[0] == value
    connection.close()


def test_the_outward_connection_writes_nothing_even_without_its_authorizer(vault: Vault) -> None:
    connection = raw(vault, outward=True)
    connection.set_authorizer(None)
    with pytest.raises(sqlcipher3.OperationalError, match="readonly"):
        connection.execute("UPDATE vault_setting SET value = '0'")
    connection.close()


def test_an_error_of_the_database_tells_the_statement_and_no_value(vault: Vault) -> None:
    with pytest.raises(OperationalError) as caught, vault.engine.connect() as connection:
        connection.execute(text("SELECT body FROM no_such_table WHERE body = :body"), {"body": MARK})
    told = [str(caught.value), repr(caught.value), *traceback.format_exception_only(caught.value)]
    assert "no_such_table" in told[0]
    assert MARK not in "".join(told)


def test_the_engine_encrypts_with_sqlcipher_4(vault: Vault) -> None:
    with vault.reading() as connection:
        assert str(connection.exec_driver_sql("PRAGMA cipher_version").scalar()).startswith("4.")


def test_an_engine_that_cannot_encrypt_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same import name is taken by packages without SQLCipher; sqlite3 itself stands for one."""
    monkeypatch.setattr(sqlcipher3, "connect", sqlite3.connect)
    with pytest.raises(RuntimeError, match="cannot encrypt"):
        connect(tmp_path / "new.db", bytes(32), bytes(16), create=True)


def test_no_other_database_can_be_attached(vault: Vault, tmp_path: Path) -> None:
    outside = tmp_path / "plain.db"
    for outward in (False, True):
        connection = raw(vault, outward=outward)
        with pytest.raises(sqlcipher3.DatabaseError, match="not authorized"):
            connection.execute(f"ATTACH '{outside}' AS plain KEY ''")
        with pytest.raises(sqlcipher3.DatabaseError, match=r"not authorized|invalid target|no such function"):
            connection.execute("SELECT sqlcipher_export('plain')")
        connection.close()
    assert not outside.exists()


def test_the_file_begins_with_the_salt_of_the_header(vault: Vault) -> None:
    assert (vault.folder / DATABASE).read_bytes()[:16] == vault.header.db_salt


def test_no_file_of_the_vault_holds_plaintext(vault: Vault) -> None:
    """While it is open, with a log that was not yet folded in, and after it was closed."""
    notes.add(vault, f"{MARK} words", tags=[f"{MARK}tag"])
    spellings = [MARK.encode(), MARK.encode("utf-16-le"), MARK.encode("utf-16-be"), PLAINTEXT_MAGIC]

    def assert_nothing_readable() -> list[str]:
        for path in vault.folder.rglob("*"):
            if path.is_file():
                data = path.read_bytes()
                assert not any(spelling in data for spelling in spellings), path.name
        return [path.name for path in vault.folder.iterdir()]

    assert f"{DATABASE}-wal" in assert_nothing_readable()
    vault.close()
    assert f"{DATABASE}-wal" not in assert_nothing_readable()


@pytest.mark.parametrize("outward", [False, True])
def test_another_key_opens_nothing(vault: Vault, outward: bool) -> None:
    with pytest.raises(sqlcipher3.DatabaseError, match="not a database"):
        connect(vault.folder / DATABASE, bytes(32), vault.header.db_salt, outward=outward)


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(sqlcipher3.OperationalError):
        connect(tmp_path / "none.db", bytes(32), bytes(16))
    assert list(tmp_path.iterdir()) == []


def test_a_reader_sees_one_moment_while_another_writes(vault: Vault) -> None:
    notes.add(vault, "one")
    with vault.reading() as connection:
        count = "SELECT count(*) FROM mine_note"
        assert connection.exec_driver_sql(count).scalar() == 1
        notes.add(vault, "two")
        assert connection.exec_driver_sql(count).scalar() == 1
    assert notes.count(vault, NoteFilter()) == 2


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "vault.database_damaged"),
        (b"x" * 4095, "vault.database_damaged"),
        (PLAINTEXT_MAGIC + bytes(5000), "vault.database_damaged"),
        (None, "vault.database_missing"),
    ],
)
def test_a_file_that_cannot_be_a_vault_is_told(tmp_path: Path, content: bytes | None, code: str) -> None:
    path = tmp_path / "vault.db"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UserError, match=f"^{code}$"):
        check_file(path)


def test_a_refused_commit_leaves_the_store_usable(vault: Vault) -> None:
    with (
        pytest.raises(IntegrityError),
        vault.engine.connect().execution_options(writing=True) as connection,
        connection.begin(),
    ):
        connection.exec_driver_sql("INSERT INTO mine_note_tag (note_id, tag_id) VALUES (77, 77)")
    notes.add(vault, "still writing")
    assert notes.count(vault, NoteFilter()) == 1
