"""What a database holds, whether it is sound, and whether its schema is one that this program makes."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Any, Final

import sqlcipher3
from sqlalchemy import StaticPool, create_engine

from mentorapp.domain.errors import UserError
from mentorapp.vault import migrations
from mentorapp.vault.keys import VaultKey
from mentorapp.vault.progress import Progress, silent
from mentorapp.vault.store import check_file, connect

Schema = frozenset[tuple[str, str, str]]
"""Kind, name and SQL of each thing in the schema."""

_HASHED_AT_A_TIME: Final = 1000
_LARGE_ROWS: Final = frozenset({"ours_attachment_part"})
"""Tables with rows of half a megabyte, which are hashed one by one."""
_MOST_FINDINGS: Final = 20


def tables(connection: sqlcipher3.Connection, *kinds: str) -> list[str]:
    """Return the names of the tables of these kinds: ``table``, ``shadow`` or ``virtual``, sorted."""
    rows = connection.execute("PRAGMA main.table_list").fetchall()
    return sorted(name for _, name, kind, *_ in rows if kind in kinds and not name.startswith("sqlite_"))


def counts(connection: sqlcipher3.Connection) -> dict[str, int]:
    """Return the number of rows of every table that holds what people wrote or did."""
    return {
        name: connection.execute(f"SELECT count(*) FROM {quoted(name)}").fetchone()[0]
        for name in tables(connection, "table")
    }


def digest(connection: sqlcipher3.Connection, progress: Progress = silent) -> bytes:
    """Return a SHA-256 of every row of every table, the search index included, and of the schema."""
    total = hashlib.sha256(repr(sorted(schema(connection))).encode())
    names = tables(connection, "table", "shadow")
    raw: Any = connection  # the library's types do not know text_factory
    text_factory, raw.text_factory = raw.text_factory, bytes  # text that a fault left is hashed, not refused
    try:
        for number, name in enumerate(names):
            total.update(repr(name).encode())
            # NOT INDEXED: in the order of the table itself, which a copy page by page shares.
            rows = connection.execute(f"SELECT * FROM {quoted(name)} NOT INDEXED")
            while found := rows.fetchmany(1 if name in _LARGE_ROWS else _HASHED_AT_A_TIME):
                _feed(total, found, one_by_one=name in _LARGE_ROWS)
                progress(number, len(names))
    finally:
        raw.text_factory = text_factory
    return total.digest()


def _feed(total: hashlib._Hash, rows: list[tuple[Any, ...]], *, one_by_one: bool) -> None:
    if not one_by_one:
        total.update(repr(rows).encode())
        return
    for value in (value for row in rows for value in row):
        data = value if isinstance(value, bytes) else repr(value).encode()
        total.update(f"{type(value).__name__} {len(data)} ".encode())
        total.update(data)


def page_findings(connection: sqlcipher3.Connection) -> list[str]:
    """Return what SQLCipher and SQLite find wrong with the pages and the references, at most twenty of each.

    The write-ahead log must be empty: ``cipher_integrity_check`` reads the file alone.
    """
    findings: list[str] = []
    for check in ("cipher_integrity_check", f"integrity_check({_MOST_FINDINGS})", "foreign_key_check"):
        rows = connection.execute(f"PRAGMA {check}").fetchmany(_MOST_FINDINGS)
        findings += [" ".join(map(str, row)) for row in rows if row != ("ok",)]
    return findings


def search_findings(connection: sqlcipher3.Connection) -> list[str]:
    """Return the names of the search indexes that do not say what the rows say."""
    wrong = []
    for name in tables(connection, "virtual"):
        index = quoted(name)
        try:
            connection.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
        except sqlcipher3.DatabaseError as error:
            if not error.sqlite_errorname.startswith("SQLITE_CORRUPT"):
                raise
            wrong.append(name)
    return wrong


def schema(connection: sqlcipher3.Connection) -> Schema:
    """Return the schema. Of the search index's own tables only the names: SQLite writes their SQL."""
    shadows = set(tables(connection, "shadow"))
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall()
    return frozenset(
        (kind, name, "" if table in shadows else " ".join((sql or "").split()))
        for kind, name, table, sql in rows
        if not name.startswith("sqlite_stat")
    )


@cache
def expected_schema(version: int) -> Schema:
    """Return the schema that our own migrations make for ``user_version``, made in memory. Slow at first."""
    raw = sqlcipher3.connect(":memory:", isolation_level=None, check_same_thread=False)
    engine = create_engine("sqlite://", module=sqlcipher3, creator=lambda: raw, poolclass=StaticPool)
    try:
        migrations.migrate(engine, version)
        return schema(raw)
    finally:
        engine.dispose()


def has_expected_schema(connection: sqlcipher3.Connection) -> bool:
    """Return whether the schema is the one of the file's version.

    Raises ``UserError`` when the version is newer than this program knows, or none at all.
    """
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    migrations.check_version(version)
    return schema(connection) == expected_schema(version)


def open_sound(path: Path, key: VaultKey, salt: bytes) -> sqlcipher3.Connection:
    """Return a connection to the database ``path`` after checking it whole.

    Raises ``UserError('vault.database_damaged')`` when its pages, references, search or schema are not as
    they should be, and as :func:`has_expected_schema`.
    """
    check_file(path)
    connection = connect(path, key.database_key(), salt)
    try:
        if page_findings(connection) or not has_expected_schema(connection) or search_findings(connection):
            raise UserError("vault.database_damaged")
    except BaseException:
        connection.close()
        raise
    return connection


def quoted(name: str) -> str:
    """Return ``name`` as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'
