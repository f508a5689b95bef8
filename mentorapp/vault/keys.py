"""The vault key, what is derived from it, and what a passphrase or a recovery code derives.

Primitives: Argon2id (RFC 9106), HKDF-SHA256 (RFC 5869), ChaCha20-Poly1305 (RFC 8439), HMAC-SHA256.
"""

from __future__ import annotations

import ctypes
import os
import secrets
import sys
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, Never, Self

from cryptography.hazmat.primitives import constant_time, hashes
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from mentorapp.domain.errors import UserError

KEY_BYTES: Final = 32
PASSPHRASE_LIMIT: Final = 1024
"""Characters. Far beyond what anybody types; it keeps a pasted book out of the key derivation."""

_DATABASE: Final = b"mentorapp/1/database"
_HEADER_MAC: Final = b"mentorapp/1/header-mac"
_BACKUP_MAC: Final = b"mentorapp/1/backup-mac"
_RECOVERY_SLOT: Final = b"mentorapp/1/recovery-slot"

_KIB_PER_MIB: Final = 1024
_FLOOR_KIB: Final = 64 * _KIB_PER_MIB
_DEFAULT_KIB: Final = 256 * _KIB_PER_MIB
_CEILING_KIB: Final = 1024 * _KIB_PER_MIB
_FLOOR_ITERATIONS: Final = 3
_CEILING_ITERATIONS: Final = 10
_FLOOR_LANES: Final = 4
_CEILING_LANES: Final = 8
_STEP_KIB: Final = 16 * _KIB_PER_MIB
_TOLERANCE: Final = 1.5
"""The default is kept while it takes at most this many times the time aimed at."""


@dataclass(frozen=True, slots=True)
class KdfParams:
    """The cost of Argon2id: memory in KiB, iterations (t) and lanes (p)."""

    memory_kib: int
    iterations: int
    lanes: int

    @classmethod
    def default(cls) -> Self:
        """Return 256 MiB, t=3, p=4."""
        return cls(_DEFAULT_KIB, _FLOOR_ITERATIONS, _FLOOR_LANES)

    @classmethod
    def floor(cls) -> Self:
        """Return the least that is accepted: 64 MiB, t=3, p=4 (the second choice of RFC 9106)."""
        return cls(_FLOOR_KIB, _FLOOR_ITERATIONS, _FLOOR_LANES)

    def check(self) -> None:
        """Raise ``UserError('vault.header_kdf_refused')`` when this is weaker or dearer than is sane.

        A hostile header must neither weaken the key nor exhaust the machine, so this comes before deriving.
        """
        if not (
            _FLOOR_KIB <= self.memory_kib <= _CEILING_KIB
            and _FLOOR_ITERATIONS <= self.iterations <= _CEILING_ITERATIONS
            and _FLOOR_LANES <= self.lanes <= _CEILING_LANES
        ):
            raise UserError("vault.header_kdf_refused")


class VaultKey:  # noqa: PLW1641 - not hashable, so that it is no key of a cache
    """The 32 random bytes that all else hangs from. Shows nothing, and is neither copied nor pickled."""

    __slots__ = ("raw",)

    def __init__(self, raw: bytes) -> None:
        if len(raw) != KEY_BYTES:
            raise ValueError("a vault key has 32 bytes")
        self.raw: Final = raw

    @classmethod
    def generate(cls) -> Self:
        """Return a new random key."""
        return cls(secrets.token_bytes(KEY_BYTES))

    def database_key(self) -> bytes:
        """Return the 32 bytes that encrypt the database."""
        return _expand(self.raw, _DATABASE)

    def header_mac_key(self) -> bytes:
        """Return the 32 bytes that authenticate the header."""
        return _expand(self.raw, _HEADER_MAC)

    def backup_mac_key(self) -> bytes:
        """Return the 32 bytes that authenticate a backup file."""
        return _expand(self.raw, _BACKUP_MAC)

    def __repr__(self) -> str:
        return "VaultKey(…)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, VaultKey) and constant_time.bytes_eq(self.raw, other.raw)

    def __reduce__(self) -> Never:
        raise TypeError("a vault key is not pickled")


def _expand(secret: bytes, info: bytes, salt: bytes | None = None) -> bytes:
    return HKDF(algorithm=hashes.SHA256(), length=KEY_BYTES, salt=salt, info=info).derive(secret)


def passphrase_bytes(passphrase: str) -> bytes:
    """Return ``passphrase`` as NFC UTF-8, so that every keyboard's way of writing é is the same.

    Raises ``UserError('passphrase.too_long')`` above 1024 characters, ``'passphrase.empty'`` and, for half
    a character (a lone surrogate), ``'passphrase.unusable'``.
    """
    if not passphrase:
        raise UserError("passphrase.empty")
    if len(passphrase) > PASSPHRASE_LIMIT:
        raise UserError("passphrase.too_long", limit=PASSPHRASE_LIMIT)
    try:
        return unicodedata.normalize("NFC", passphrase).encode()
    except UnicodeEncodeError:
        # Not chained: the error would carry the passphrase.
        raise UserError("passphrase.unusable") from None


def key_from_passphrase(passphrase: str, salt: bytes, params: KdfParams) -> bytes:
    """Return the 32 bytes that wrap the vault key in a passphrase slot. Slow on purpose.

    Raises ``UserError('vault.header_kdf_refused')`` before any work for a cost outside the bounds, and
    ``'vault.not_enough_memory'`` when the machine cannot give what the cost asks for.
    """
    params.check()
    return _argon2id(passphrase_bytes(passphrase), salt, params)


def key_from_recovery(secret: bytes, salt: bytes) -> bytes:
    """Return the 32 bytes that wrap the vault key in a recovery slot.

    130 random bits need no slow derivation; HKDF with the slot's salt separates the slots.
    """
    return _expand(secret, _RECOVERY_SLOT, salt)


def _argon2id(secret: bytes, salt: bytes, params: KdfParams) -> bytes:
    try:
        return Argon2id(
            salt=salt,
            length=KEY_BYTES,
            iterations=params.iterations,
            lanes=params.lanes,
            memory_cost=params.memory_kib,
        ).derive(secret)
    except MemoryError as error:
        raise UserError("vault.not_enough_memory") from error


def calibrate(
    target_seconds: float = 1.0,
    *,
    measure: Callable[[KdfParams], float] | None = None,
    machine_kib: int | None = None,
) -> KdfParams:
    """Return a cost that takes about ``target_seconds`` here: 256 MiB, t=3, p=4 where that fits.

    At most a quarter of the machine's memory. A quick machine gets more iterations (at most 10), a slow
    one less memory, but never below 64 MiB, t=3, p=4. ``measure`` returns the seconds that a cost takes
    and ``machine_kib`` is the machine's memory; both are found out where they are not given.
    """
    seconds_of = measure or _measure
    quarter = (machine_kib or _machine_kib()) // 4
    params = replace(KdfParams.default(), memory_kib=_stepped(min(_DEFAULT_KIB, quarter)))
    probe = KdfParams.floor()
    # The first run pays for touching fresh memory; the quicker of two is the machine's own speed.
    seconds_per_work = min(seconds_of(probe), seconds_of(probe)) / (probe.memory_kib * probe.iterations)

    def predicted(candidate: KdfParams) -> float:
        return seconds_per_work * candidate.memory_kib * candidate.iterations

    if predicted(params) > target_seconds * _TOLERANCE:
        affordable = int(target_seconds / (seconds_per_work * params.iterations))
        return replace(params, memory_kib=_stepped(min(affordable, params.memory_kib)))
    while params.iterations < _CEILING_ITERATIONS:
        dearer = replace(params, iterations=params.iterations + 1)
        if predicted(dearer) > target_seconds:
            break
        params = dearer
    return params


def _stepped(memory_kib: int) -> int:
    return max(_FLOOR_KIB, memory_kib // _STEP_KIB * _STEP_KIB)


def _measure(params: KdfParams) -> float:
    start = time.perf_counter()
    _argon2id(b"calibration", bytes(16), params)
    return time.perf_counter() - start


class _MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX of the Windows API."""

    _fields_ = (
        ("length", ctypes.c_ulong),
        ("load", ctypes.c_ulong),
        ("total_physical", ctypes.c_ulonglong),
        ("rest", ctypes.c_ulonglong * 6),
    )


def _machine_kib() -> int:
    """Return the machine's memory in KiB; 1 GiB where it cannot be known."""
    if sys.platform == "win32":
        status = _MemoryStatus(length=ctypes.sizeof(_MemoryStatus))
        if ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
            return int(status.total_physical) // 1024
        return _CEILING_KIB
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 1024
    except (ValueError, OSError):
        return _CEILING_KIB
