"""Files that are whole or not there: atomic, durable, private, and plain about what went wrong."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from mentorapp.domain.errors import UserError

PRIVATE_FILE: Final = 0o600
PRIVATE_FOLDER: Final = 0o700
TEMPORARY_SUFFIX: Final = ".tmp"

_CODES: Final[dict[int, str]] = {
    errno.ENOSPC: "vault.disk_full",
    errno.EFBIG: "vault.disk_full",
    errno.EDQUOT: "vault.disk_full",
    errno.EROFS: "vault.read_only",
    errno.EACCES: "vault.read_only",
    errno.EPERM: "vault.read_only",
    errno.EIO: "vault.disk_failing",
    errno.ENOENT: "vault.file_missing",
    errno.ENOTDIR: "vault.file_missing",
    errno.EISDIR: "vault.not_a_file",
    errno.ELOOP: "vault.not_a_file",
    errno.EEXIST: "vault.file_exists",
    errno.ENOTEMPTY: "vault.file_exists",
    errno.ENAMETOOLONG: "vault.name_too_long",
    errno.EBUSY: "vault.busy",
    errno.ENOLCK: "vault.no_locks",
    errno.EOPNOTSUPP: "vault.no_locks",
}

# O_NOFOLLOW: a planted link is not followed. O_NONBLOCK: opening a planted pipe does not hang.
_SAFE_FLAGS: Final[int] = (
    getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
)


@contextmanager
def translate_os_errors() -> Iterator[None]:
    """Turn what a disk or a folder can do to us into a ``UserError`` of the ``vault.`` family.

    An ``OSError`` that no person can mend is left as it is: it is a bug.
    """
    try:
        yield
    except OSError as error:
        code = _CODES.get(error.errno or 0)
        if code is None:
            raise
        raise UserError(code) from error


def private_folder(path: Path) -> Path:
    """Make the folder ``path`` where it is missing, close it to everybody else (0700), and return it."""
    with translate_os_errors():
        path.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        if stat.S_IMODE(path.stat().st_mode) != PRIVATE_FOLDER:
            # A stick's file system knows no permissions and says so; what lies there is encrypted.
            with suppress(PermissionError):
                path.chmod(PRIVATE_FOLDER)
    return path


def fsync_folder(path: Path) -> None:
    """Make the names in the folder ``path`` durable. Windows does so by itself."""
    if sys.platform == "win32":
        return
    with translate_os_errors():
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def temporary_name(path: Path) -> Path:
    """Return a fresh hidden name beside ``path``, so that a rename onto ``path`` is atomic."""
    return path.with_name(f".{path.name}.{os.urandom(8).hex()}{TEMPORARY_SUFFIX}")


def open_new(path: Path, mode: int = PRIVATE_FILE) -> int:
    """Create ``path``, which must not exist, and return a descriptor for reading and writing it."""
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | _SAFE_FLAGS, mode)


def open_regular(path: Path) -> int:
    """Return a descriptor for reading ``path``.

    Raises ``UserError('vault.not_a_file')`` when it is a link, a pipe or a folder.
    """
    descriptor = os.open(path, os.O_RDONLY | _SAFE_FLAGS)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise UserError("vault.not_a_file")
    return descriptor


def write_whole(descriptor: int, data: bytes | memoryview) -> None:
    """Write all of ``data``: ``os.write`` may stop early, for instance just before a disk is full."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def write_atomically(path: Path, data: bytes, mode: int = PRIVATE_FILE) -> None:
    """Put ``data`` at ``path`` so that a reader, also after a power cut, finds the old or the new whole.

    Raises ``UserError`` of the ``vault.`` family when it cannot be written; the old file is then intact
    and nothing is left behind.
    """
    with translate_os_errors():
        temporary = temporary_name(path)
        descriptor = open_new(temporary, mode)
        try:
            try:
                write_whole(descriptor, data)
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
            os.replace(temporary, path)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise
        fsync_folder(path.parent)


def read_at_most(path: Path, limit: int) -> bytes | None:
    """Return the bytes of the regular file ``path``, or None when it is longer than ``limit`` bytes."""
    with translate_os_errors():
        descriptor = open_regular(path)
        with open(descriptor, "rb") as stream:
            data = stream.read(limit + 1)
    return data if len(data) <= limit else None
