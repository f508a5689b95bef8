"""One window on one vault: a lock that the operating system drops when its process ends, however it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from mentorapp.domain.errors import UserError
from mentorapp.vault.files import PRIVATE_FILE, translate_os_errors, write_whole

LOCK_NAME: Final = "lock"

_BEYOND_THE_TEXT: Final = 4096
"""Windows locks a range of bytes and refuses to read it; this one is past what the file says."""


class InstanceLock:
    """The lock of one vault folder. Held from :meth:`acquire` to :meth:`release` or the process's end."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / LOCK_NAME
        self._descriptor: int | None = None
        self._folder: int | None = None

    @property
    def held(self) -> bool:
        """Return whether this object holds the lock."""
        return self._descriptor is not None

    def acquire(self) -> None:
        """Take the lock and write this process's id into the file.

        Raises ``UserError('vault.already_open')`` when anybody has it. The descriptor closes on exec, so
        that locking the vault by replacing the process lets go of it. The folder is locked as well: somebody
        who removes the file, as a left-over, must not open the vault twice.
        """
        if self._descriptor is not None:
            raise UserError("vault.already_open")
        with translate_os_errors():
            descriptor = os.open(
                self._path,
                os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0),
                PRIVATE_FILE,
            )
            try:
                if not _try_lock(descriptor):
                    raise UserError("vault.already_open")
                self._folder = _lock_folder(self._path.parent)
                os.ftruncate(descriptor, 0)
                write_whole(descriptor, f"{os.getpid()}\n".encode())
            except BaseException:
                os.close(descriptor)
                self._release_folder()
                raise
        self._descriptor = descriptor

    def release(self) -> None:
        """Let go. The file stays: removing it could let two processes lock two files of one name."""
        if self._descriptor is not None:
            descriptor, self._descriptor = self._descriptor, None
            self._release_folder()
            _unlock(descriptor)
            os.close(descriptor)

    def _release_folder(self) -> None:
        if self._folder is not None:
            descriptor, self._folder = self._folder, None
            os.close(descriptor)


def ask_to_raise(folder: Path) -> None:
    """Touch the lock file, so that the window that holds it notices and comes to the front."""
    with translate_os_errors():
        os.utime(folder / LOCK_NAME)


if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        os.lseek(descriptor, _BEYOND_THE_TEXT, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(descriptor, 0, os.SEEK_SET)
        return True

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, _BEYOND_THE_TEXT, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

    def _lock_folder(folder: Path) -> int | None:
        """Return nothing: a file that is open cannot be removed here."""
        del folder
        return None
else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)

    def _lock_folder(folder: Path) -> int | None:
        """Return a locked descriptor of the folder, or None where only files can be locked (a network's)."""
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            raise UserError("vault.already_open") from None
        except OSError:
            os.close(descriptor)
            return None
        return descriptor
