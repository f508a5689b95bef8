"""What the database says when the disk or the file fails, as something a person can act on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import sqlcipher3
from sqlalchemy.exc import DBAPIError

from mentorapp.domain.errors import UserError
from mentorapp.vault.files import open_new, temporary_name, translate_os_errors

_PROBE = bytes(64 * 1024)
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
def translate_database_errors(folder: Path | None = None) -> Iterator[None]:
    """Turn failures of disk and file into ``UserError``; let every other error, a bug, through.

    ``folder`` is where the database is: a file is tried there to tell a full disk from a failing one.
    """
    try:
        yield
    except (DBAPIError, sqlcipher3.Error) as error:
        code = _code_of(error.orig if isinstance(error, DBAPIError) else error)
        if code is None:
            raise
        if code == "vault.disk_failing" and folder is not None:
            code = _what_ails(folder)
        raise UserError(code) from error


def _code_of(error: BaseException | None) -> str | None:
    name = str(getattr(error, "sqlite_errorname", None) or "")
    return next(
        (code for known, code in _CODES.items() if name == known or name.startswith(f"{known}_")), None
    )


def _what_ails(folder: Path) -> str:
    """Tell why the driver could not write: of a quota and of a broken disk it says the same."""
    probe = temporary_name(folder / "probe")
    try:
        with translate_os_errors():
            longest = max((path.stat().st_size for path in folder.iterdir()), default=0)
            descriptor = open_new(probe)
            try:
                os.lseek(descriptor, longest, os.SEEK_SET)
                os.write(descriptor, _PROBE)
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
    except UserError as error:
        return error.code
    finally:
        with suppress(OSError):
            probe.unlink()
    return "vault.disk_failing"
