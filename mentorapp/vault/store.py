"""The encrypted SQLite file: how every connection to it is opened."""

from __future__ import annotations

from pathlib import Path

import sqlcipher3
from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

from mentorapp.domain.errors import UserError
from mentorapp.vault.circles import deny_attach, outward_only
from mentorapp.vault.files import PRIVATE_FILE, translate_os_errors

DATABASE = "vault.db"
PLAINTEXT_MAGIC = b"SQLite format 3\x00"
PAGE_SIZE = 4096
"""Bytes; SQLCipher 4's own, and so the least that a database can be."""
CACHE_KIB = 1000
"""Page cache of one connection; three times that gained nothing clear at 100,000 notes and cost 4 MB."""
BUSY_SECONDS = 5.0


def connect(
    path: Path,
    key: bytes,
    salt: bytes,
    *,
    create: bool = False,
    outward: bool = False,
    read_only: bool = False,
) -> sqlcipher3.Connection:
    """Return a raw connection in autocommit mode, keyed with 32 raw bytes and a salt of 16.

    ``create`` makes the file where it is missing, for this user alone; the log beside it follows its mode.
    ``outward`` lets it read nothing but *ours* and *agreed*; ``read_only`` keeps it from folding in the log.
    Raises the driver's ``OperationalError`` when the file is absent and ``create`` is not given.
    """
    if create:
        with translate_os_errors():
            path.touch(PRIVATE_FILE)
    uri = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rw'}"
    connection = sqlcipher3.connect(
        uri,
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_SECONDS,
        cached_statements=256,
    )
    try:
        _prepare(connection, key, salt)
        if outward:
            connection.execute("PRAGMA query_only = ON")
        connection.set_authorizer(outward_only if outward else deny_attach)
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlcipher3.Connection, key: bytes, salt: bytes) -> None:
    execute = connection.execute
    execute("PRAGMA cipher_log_level = NONE")
    execute(f"PRAGMA key = \"x'{key.hex()}{salt.hex()}'\"")
    if not execute("PRAGMA cipher_version").fetchone():
        raise RuntimeError("this SQLite cannot encrypt")
    execute("PRAGMA trusted_schema = OFF")
    execute("PRAGMA temp_store = MEMORY")
    execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    execute("PRAGMA foreign_keys = ON")
    execute("PRAGMA secure_delete = ON")
    execute("PRAGMA journal_mode = WAL")
    execute("PRAGMA synchronous = FULL")


def open_engine(path: Path, key: bytes, salt: bytes) -> Engine:
    """Return an engine over ``path`` whose transactions begin when SQLAlchemy begins them."""
    engine = create_engine(
        "sqlite://",
        module=sqlcipher3,
        creator=lambda: connect(path, key, salt),
        poolclass=QueuePool,
        pool_size=2,
        pool_use_lifo=True,
        pool_reset_on_return="rollback",
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
    if writing:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")


def version_of(path: Path, key: bytes, salt: bytes) -> int:
    """Return the schema version of a database, and leave every byte of it and of its log as it is.

    After a crash the log is not yet folded in, and closing a connection that may write folds it in: not into
    a file that is damaged or too new to be understood.
    """
    log = path.with_name(f"{path.name}-wal")
    after_crash = log.exists() and log.stat().st_size > 0
    connection = connect(path, key, salt, read_only=after_crash)
    try:
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        return version
    finally:
        connection.close()


def check_file(path: Path) -> None:
    """Raise ``UserError`` when the database is absent, cut off below one page, or not encrypted."""
    try:
        with path.open("rb") as file:
            start = file.read(PAGE_SIZE)
    except FileNotFoundError:
        raise UserError("vault.database_missing") from None
    if len(start) < PAGE_SIZE or start.startswith(PLAINTEXT_MAGIC):
        raise UserError("vault.database_damaged")
