"""The wall between the circles, held by the database engine itself."""

from __future__ import annotations

from sqlcipher3 import dbapi2

_READABLE = ("ours_", "agreed_")
_HARMLESS = frozenset({dbapi2.SQLITE_SELECT, dbapi2.SQLITE_TRANSACTION, dbapi2.SQLITE_RECURSIVE})
_FORBIDDEN_FUNCTIONS = frozenset({"load_extension", "fts3_tokenizer", "readfile", "writefile"})


def deny_attach(
    action: int, first: str | None, second: str | None, database: str | None, source: str | None
) -> int:
    """Authorizer of every ordinary connection: all is allowed but ATTACH, which could write plaintext."""
    del first, second, database, source
    return dbapi2.SQLITE_DENY if action == dbapi2.SQLITE_ATTACH else dbapi2.SQLITE_OK


def outward_only(
    action: int, first: str | None, second: str | None, database: str | None, source: str | None
) -> int:
    """Authorizer of what sharing and reports read through: tables of *ours* and *agreed*, and nothing else.

    An allow-list, so that a table of tomorrow is denied until its name says that it may leave: the tables
    of *mine*, the search index over them, the journal, the schema and every write are refused by the engine.
    """
    del second, database, source
    if action in _HARMLESS:
        return dbapi2.SQLITE_OK
    if action == dbapi2.SQLITE_READ and first is not None and first.startswith(_READABLE):
        return dbapi2.SQLITE_OK
    if action == dbapi2.SQLITE_FUNCTION and first not in _FORBIDDEN_FUNCTIONS:
        return dbapi2.SQLITE_OK
    return dbapi2.SQLITE_DENY
