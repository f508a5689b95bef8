"""The vault's header: which vault this is, and the slots that hold its key under a passphrase and a code."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC
from pathlib import Path
from typing import Final
from uuid import uuid4

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes, hmac
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from mentorapp.domain.clock import Clock
from mentorapp.domain.errors import UserError
from mentorapp.vault.files import read_at_most, write_atomically
from mentorapp.vault.header_format import (
    DAMAGED,
    HEADER_LIMIT,
    NONCE_BYTES,
    SALT_BYTES,
    TIME_FORMAT,
    Header,
    Slot,
    SlotKind,
    associated_bytes,
    bytes_under_mac,
    decode,
    encode,
)
from mentorapp.vault.keys import KdfParams, VaultKey, key_from_passphrase, key_from_recovery
from mentorapp.vault.recovery_code import SECRET_BYTES, parse_recovery_code

__all__ = [
    "HEADER_LIMIT",
    "HEADER_NAME",
    "TWIN_NAME",
    "Header",
    "HeaderPair",
    "Slot",
    "SlotKind",
    "create_header",
    "decode",
    "encode",
    "is_authentic",
    "read_headers",
    "unlock_pair_with_passphrase",
    "unlock_pair_with_recovery",
    "unlock_with_passphrase",
    "unlock_with_recovery",
    "with_generation",
    "with_passphrase",
    "with_recovery",
    "write_headers",
]

HEADER_NAME: Final = "vault.hdr"
TWIN_NAME: Final = "vault.hdr.bak"


@dataclass(frozen=True, slots=True)
class HeaderPair:
    """Both copies as found on disk. A problem is the code of a ``UserError``, None where there is none."""

    main: Header | None
    twin: Header | None
    main_problem: str | None = None
    twin_problem: str | None = None

    @property
    def whole(self) -> bool:
        """Return whether both copies are readable and the same."""
        return self.main is not None and self.main == self.twin

    def candidates(self) -> tuple[Header, ...]:
        """Return the readable copies without repetition, the latest generation first, then the main one.

        Raises ``UserError``: ``'vault.header_newer'`` when a newer program wrote either of them, and when
        none is readable ``'vault.not_a_vault'``, ``'vault.header_damaged'``, or what keeps both from being
        read.
        """
        problems = (self.main_problem, self.twin_problem)
        if "vault.header_newer" in problems:
            raise UserError("vault.header_newer")
        found = [header for header in (self.main, self.twin) if header is not None]
        if not found:
            problem = problems[0] if problems[0] == problems[1] else None
            raise UserError("vault.not_a_vault" if problem == "vault.file_missing" else problem or DAMAGED)
        if len(found) == 2 and found[0] == found[1]:
            found.pop()
        return tuple(sorted(found, key=lambda header: -header.generation))

    def authentic(self, key: VaultKey) -> Header:
        """Return the latest copy whose MAC ``key`` confirms.

        Raises ``UserError('vault.header_damaged')`` when there is none.
        """
        for header in self.candidates():
            if is_authentic(header, key):
                return header
        raise UserError(DAMAGED)


def create_header(
    key: VaultKey, passphrase: str, recovery_secret: bytes, params: KdfParams, clock: Clock
) -> Header:
    """Return the header of a new vault, with a passphrase slot and a recovery slot. Slow: derives a key."""
    vault_id = str(uuid4())
    slots = (
        _passphrase_slot(vault_id, key, passphrase, params),
        _recovery_slot(vault_id, key, recovery_secret),
    )
    created_at = clock().astimezone(UTC).strftime(TIME_FORMAT)
    header = Header(vault_id, created_at, 1, secrets.token_bytes(SALT_BYTES), slots, b"")
    return _with_mac(header, key)


def unlock_with_passphrase(header: Header, passphrase: str) -> VaultKey:
    """Return the vault key. Slow: derives a key.

    Raises ``UserError('vault.wrong_passphrase')``, ``'vault.header_kdf_refused'`` before deriving at a cost
    outside the bounds, and ``'vault.header_damaged'`` when the passphrase fits but the header's MAC does not.
    """
    slot = header.slot(SlotKind.PASSPHRASE)
    if slot.kdf is None:
        raise UserError(DAMAGED)
    wrapping = key_from_passphrase(passphrase, slot.salt, slot.kdf)
    return _unlock(header, slot, wrapping, "vault.wrong_passphrase")


def unlock_with_recovery(header: Header, code: str) -> VaultKey:
    """Return the vault key.

    Raises ``UserError`` as :func:`parse_recovery_code`, and ``'recovery.wrong'`` for another vault's code.
    """
    slot = header.slot(SlotKind.RECOVERY)
    wrapping = key_from_recovery(parse_recovery_code(code), slot.salt)
    return _unlock(header, slot, wrapping, "recovery.wrong")


def unlock_pair_with_passphrase(pair: HeaderPair, passphrase: str) -> VaultKey:
    """Return the vault key from whichever copy of the header ``passphrase`` opens; errors as for one copy."""
    return _first_that_opens(pair, lambda header: unlock_with_passphrase(header, passphrase))


def unlock_pair_with_recovery(pair: HeaderPair, code: str) -> VaultKey:
    """Return the vault key from whichever copy of the header ``code`` opens; errors as for one copy."""
    return _first_that_opens(pair, lambda header: unlock_with_recovery(header, code))


def with_passphrase(header: Header, key: VaultKey, new_passphrase: str, params: KdfParams) -> Header:
    """Return the next generation of ``header``, opened by ``new_passphrase`` instead. Slow: derives a key."""
    return _with_slot(header, key, _passphrase_slot(header.vault_id, key, new_passphrase, params))


def with_recovery(header: Header, key: VaultKey, secret: bytes) -> Header:
    """Return the next generation of ``header``, opened by the code of ``secret`` instead of the old code."""
    return _with_slot(header, key, _recovery_slot(header.vault_id, key, secret))


def with_generation(header: Header, key: VaultKey, generation: int) -> Header:
    """Return ``header`` as ``generation``."""
    return _with_mac(replace(header, generation=generation), key)


def is_authentic(header: Header, key: VaultKey) -> bool:
    """Return whether ``header`` was made by somebody who had ``key``, all of it."""
    mac = _mac(header, key)
    try:
        mac.verify(header.mac)
    except InvalidSignature:
        return False
    return True


def read_headers(folder: Path) -> HeaderPair:
    """Return both copies of the header in ``folder``. Either may be missing or damaged, and is then told."""
    main, main_problem = _read(folder / HEADER_NAME)
    twin, twin_problem = _read(folder / TWIN_NAME)
    return HeaderPair(main, twin, main_problem, twin_problem)


def write_headers(folder: Path, header: Header) -> None:
    """Write the twin, then the main copy, each whole or not at all. Raises as ``write_atomically``."""
    data = encode(header)
    write_atomically(folder / TWIN_NAME, data)
    write_atomically(folder / HEADER_NAME, data)


def _read(path: Path) -> tuple[Header | None, str | None]:
    try:
        data = read_at_most(path, HEADER_LIMIT)
        if data is None:
            return None, DAMAGED
        return decode(data), None
    except UserError as error:
        return None, error.code


def _first_that_opens(pair: HeaderPair, unlock: Callable[[Header], VaultKey]) -> VaultKey:
    """Try each copy. They differ only after an accident between the two writes, or after tampering."""
    *others, last = pair.candidates()
    for header in others:
        with suppress(UserError):
            return unlock(header)
    return unlock(last)


def _passphrase_slot(vault_id: str, key: VaultKey, passphrase: str, params: KdfParams) -> Slot:
    salt = secrets.token_bytes(SALT_BYTES)
    wrapping = key_from_passphrase(passphrase, salt, params)
    return _wrap(Slot(SlotKind.PASSPHRASE, salt, b"", b"", params), vault_id, key, wrapping)


def _recovery_slot(vault_id: str, key: VaultKey, secret: bytes) -> Slot:
    if len(secret) != SECRET_BYTES:
        raise ValueError("a recovery secret has 17 bytes")
    salt = secrets.token_bytes(SALT_BYTES)
    return _wrap(Slot(SlotKind.RECOVERY, salt, b"", b""), vault_id, key, key_from_recovery(secret, salt))


def _wrap(slot: Slot, vault_id: str, key: VaultKey, wrapping: bytes) -> Slot:
    nonce = secrets.token_bytes(NONCE_BYTES)
    wrapped = ChaCha20Poly1305(wrapping).encrypt(nonce, key.raw, associated_bytes(slot, vault_id))
    return replace(slot, nonce=nonce, wrapped=wrapped)


def _unlock(header: Header, slot: Slot, wrapping: bytes, refusal: str) -> VaultKey:
    associated = associated_bytes(slot, header.vault_id)
    try:
        key = VaultKey(ChaCha20Poly1305(wrapping).decrypt(slot.nonce, slot.wrapped, associated))
    except InvalidTag:
        raise UserError(refusal) from None
    if not is_authentic(header, key):
        raise UserError(DAMAGED)
    return key


def _with_slot(header: Header, key: VaultKey, new: Slot) -> Header:
    slots = tuple(new if slot.kind is new.kind else slot for slot in header.slots)
    return _with_mac(replace(header, slots=slots, generation=header.generation + 1), key)


def _with_mac(header: Header, key: VaultKey) -> Header:
    return replace(header, mac=_mac(header, key).finalize())


def _mac(header: Header, key: VaultKey) -> hmac.HMAC:
    mac = hmac.HMAC(key.header_mac_key(), hashes.SHA256())
    mac.update(bytes_under_mac(header))
    return mac
