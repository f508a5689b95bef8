"""What the database says when the disk or the file fails, as something a person can act on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3
from sqlalchemy.exc import DBAPIError

from mentorapp.domain.errors import UserError

_CODES = {
    "SQLITE_FULL": "vault.disk_full",
    "SQLITE_READONLY": "vault.read_only",
    "SQLITE_CANTOPEN": "vault.cannot_open",
    "SQLITE_IOERR": "vault.disk_failing",
    "SQLITE_CORRUPT": "vault.database_damaged",
    "SQLITE_NOTADB": "vault.database_damaged",
    "SQLITE_BUSY": "vault.busy",
    "SQLITE_LOCKED": "vault.busy",
}


@contextmanager
def translate_database_errors() -> Iterator[None]:
    """Turn failures of disk and file into ``UserError``; let every other error, a bug, through."""
    try:
        yield
    except (DBAPIError, sqlcipher3.Error) as error:
        code = _code_of(error.orig if isinstance(error, DBAPIError) else error)
        if code is None:
            raise
        raise UserError(code) from error


def _code_of(error: BaseException | None) -> str | None:
    name = str(getattr(error, "sqlite_errorname", None) or "")
    if name.startswith("SQLITE_IOERR_") and "ENOSPC" in str(error):
        return "vault.disk_full"
    return next(
        (code for known, code in _CODES.items() if name == known or name.startswith(f"{known}_")), None
    )
