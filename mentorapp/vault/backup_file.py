"""A backup is one file: magic line, times and lengths, the header, the encrypted database, an HMAC.

Nothing in it is readable without the passphrase or the recovery code that the header's slots ask for,
except when it was made and how long it is. The HMAC, under a key from the vault key, covers every byte
before it, so that no byte of a foreign or damaged file reaches SQLite.
"""

from __future__ import annotations

import os
import re
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, hmac

from mentorapp.domain.errors import UserError
from mentorapp.vault.files import open_new, open_regular, translate_os_errors
from mentorapp.vault.header import HEADER_LIMIT, Header, decode, encode
from mentorapp.vault.keys import VaultKey
from mentorapp.vault.progress import Progress
from mentorapp.vault.store import PAGE_SIZE

SUFFIX: Final = ".mentorbackup"

_MAGIC_START: Final = b"MentorApp backup "
_ANY_MAGIC: Final = re.compile(rb"MentorApp backup [1-9][0-9]{0,8}\n")
_LONGEST_NUMBER: Final = 8
_MAGIC: Final = _MAGIC_START + b"1\n"
_NUMBERS: Final = struct.Struct(">QIQ")
"""Seconds since 1970, bytes of the header, bytes of the database."""
_PREFIX_BYTES: Final = len(_MAGIC) + _NUMBERS.size
_MAC_BYTES: Final = 32
_CHUNK: Final = 1024 * 1024
_LAST_SECOND: Final = 253402300799


@dataclass(frozen=True, slots=True)
class Opening:
    """What the beginning of a backup says; none of it is authentic until the whole was read with the key."""

    header: Header
    made_at: datetime
    header_bytes: int
    database_bytes: int

    @property
    def size(self) -> int:
        """Return the bytes of the whole file."""
        return _PREFIX_BYTES + self.header_bytes + self.database_bytes + _MAC_BYTES


@contextmanager
def opened(path: Path) -> Iterator[tuple[BinaryIO, Opening]]:
    """Open the backup ``path`` and read its beginning.

    Raises ``UserError``: ``'backup.not_a_backup'``, ``'backup.newer'``, ``'backup.damaged'``, or what keeps
    the file from being read.
    """
    with translate_os_errors():
        descriptor = open_regular(path.resolve())
        with open(descriptor, "rb") as stream:
            yield stream, _read_opening(stream)


def write_backup_file(
    path: Path, header: Header, database: Path, key: VaultKey, made_at: datetime, progress: Progress
) -> None:
    """Write the backup file ``path``, which must not exist, durably but still under a temporary name."""
    mac = _new_mac(key)
    header_data = encode(header)
    with open(database, "rb") as source, open(open_new(path), "wb") as target:
        size = os.fstat(source.fileno()).st_size
        start = _MAGIC + _NUMBERS.pack(int(made_at.timestamp()), len(header_data), size) + header_data
        mac.update(start)
        target.write(start)
        for chunk in _chunks(source, size, progress):
            mac.update(chunk)
            target.write(chunk)
        target.write(mac.finalize())
        target.flush()
        os.fsync(target.fileno())
        _forget_cached(target)


def read_authentic(
    stream: BinaryIO, opening: Opening, key: VaultKey, keep: Callable[[bytes], object], progress: Progress
) -> None:
    """Read the whole backup, hand its database to ``keep`` in pieces, and check the HMAC at the end.

    What was handed out may be used only after this returns. Raises ``UserError('backup.damaged')``.
    """
    mac = _new_mac(key)
    stream.seek(0)
    mac.update(_exactly(stream, _PREFIX_BYTES + opening.header_bytes))
    for chunk in _chunks(stream, opening.database_bytes, progress):
        mac.update(chunk)
        keep(chunk)
    try:
        mac.verify(_exactly(stream, _MAC_BYTES))
    except InvalidSignature:
        raise UserError("backup.damaged") from None
    if stream.read(1):
        raise UserError("backup.damaged")


def is_backup(path: Path) -> bool:
    """Return whether ``path`` begins as a backup of any version does."""
    with translate_os_errors():
        descriptor = open_regular(path)
        with open(descriptor, "rb") as stream:
            return stream.read(len(_MAGIC_START)) == _MAGIC_START


def _read_opening(stream: BinaryIO) -> Opening:
    magic = stream.read(len(_MAGIC))
    if magic != _MAGIC:
        newer = _ANY_MAGIC.match(magic + stream.read(_LONGEST_NUMBER))
        raise UserError("backup.newer" if newer else "backup.not_a_backup")
    seconds, header_bytes, database_bytes = _NUMBERS.unpack(_exactly(stream, _NUMBERS.size))
    size = _PREFIX_BYTES + header_bytes + database_bytes + _MAC_BYTES
    if (
        header_bytes > HEADER_LIMIT
        or seconds > _LAST_SECOND
        or not database_bytes
        or database_bytes % PAGE_SIZE
        or size != os.fstat(stream.fileno()).st_size
    ):
        raise UserError("backup.damaged")
    try:
        header = decode(_exactly(stream, header_bytes))
    except UserError as error:
        raise UserError("backup.newer" if error.code == "vault.header_newer" else "backup.damaged") from None
    return Opening(header, datetime.fromtimestamp(seconds, UTC), header_bytes, database_bytes)


def _chunks(stream: BinaryIO, size: int, progress: Progress) -> Iterator[bytes]:
    done = 0
    while done < size:
        chunk = _exactly(stream, min(_CHUNK, size - done))
        yield chunk
        done += len(chunk)
        progress(done, size)


def _exactly(stream: BinaryIO, size: int) -> bytes:
    data = stream.read(size)
    if len(data) != size:
        raise UserError("backup.damaged")
    return data


def _new_mac(key: VaultKey) -> hmac.HMAC:
    return hmac.HMAC(key.backup_mac_key(), hashes.SHA256())


def _forget_cached(stream: BinaryIO) -> None:
    """Let the next reader have it from the disk, where the system can: it is the disk that is checked."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
