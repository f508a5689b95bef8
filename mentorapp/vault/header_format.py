"""The header as bytes: three lines, of which one header has exactly one form.

A magic line with the format version, canonical JSON, and the SHA-256 of the two. The sum tells an
accident on the disk from a wrong passphrase before anything is derived; an attacker could make it anew,
so that the HMAC under a key from the vault key, inside the JSON, is what is trusted.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final, TypeAlias
from uuid import UUID

from cryptography.hazmat.primitives import constant_time

from mentorapp.domain.errors import UserError
from mentorapp.vault.keys import KEY_BYTES, KdfParams

FORMAT_VERSION: Final = 1
HEADER_LIMIT: Final = 64 * 1024
"""Bytes."""
SALT_BYTES: Final = 16
NONCE_BYTES: Final = 12
TIME_FORMAT: Final = "%Y-%m-%dT%H:%M:%SZ"
DAMAGED: Final = "vault.header_damaged"

_MAGIC_LINE: Final = re.compile(rb"MentorApp vault header ([1-9][0-9]{0,8})\n")
_MAC_CONTEXT: Final = b"mentorapp/1/header\0"
_WRAPPED_BYTES: Final = KEY_BYTES + 16
_MAC_BYTES: Final = 32
_MOST_GENERATIONS: Final = 2**53

Json: TypeAlias = dict[str, object]


class SlotKind(StrEnum):
    """What opens a slot."""

    PASSPHRASE = "passphrase"  # noqa: S105 - a kind, not a passphrase
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class Slot:
    """The vault key, wrapped with ChaCha20-Poly1305 under a key that a person can make."""

    kind: SlotKind
    salt: bytes = field(repr=False)
    nonce: bytes = field(repr=False)
    wrapped: bytes = field(repr=False)
    kdf: KdfParams | None = None


@dataclass(frozen=True, slots=True)
class Header:
    """A whole header. ``generation`` grows by one with each change, ``created_at`` is UTC."""

    vault_id: str
    created_at: str
    generation: int
    db_salt: bytes = field(repr=False)
    slots: tuple[Slot, ...]
    mac: bytes = field(repr=False)

    def slot(self, kind: SlotKind) -> Slot:
        """Return the slot of ``kind``; every header has one of each."""
        return next(slot for slot in self.slots if slot.kind is kind)


def encode(header: Header) -> bytes:
    """Return ``header`` as it stands in the file."""
    body = _magic_line() + _canonical(_as_json(header)) + b"\n"
    return body + hashlib.sha256(body).hexdigest().encode() + b"\n"


def decode(data: bytes) -> Header:
    """Return the header that ``data`` holds; the MAC can only be checked later, with the key.

    Raises ``UserError('vault.header_newer')`` when a newer format wrote it, and ``'vault.header_damaged'``
    when it is anything but exactly what :func:`encode` writes, or longer than 64 KiB.
    """
    if len(data) > HEADER_LIMIT:
        raise UserError(DAMAGED)
    magic = _MAGIC_LINE.match(data)
    if magic is None:
        raise UserError(DAMAGED)
    if int(magic[1]) > FORMAT_VERSION:
        raise UserError("vault.header_newer")
    lines = data.split(b"\n")
    if len(lines) != 4 or int(magic[1]) != FORMAT_VERSION:
        raise UserError(DAMAGED)
    try:
        header = _from_json(json.loads(lines[1]))
    except (ValueError, TypeError, KeyError, RecursionError):
        raise UserError(DAMAGED) from None
    # One header has one form: this refuses keys given twice, spaces, number styles, and a wrong sum.
    if not constant_time.bytes_eq(encode(header), data):
        raise UserError(DAMAGED)
    return header


def bytes_under_mac(header: Header) -> bytes:
    """Return what the header's MAC covers: everything else in it, and the format version."""
    fields = _as_json(header)
    del fields["mac"]
    return _MAC_CONTEXT + _magic_line() + _canonical(fields)


def associated_bytes(slot: Slot, vault_id: str) -> bytes:
    """Return the bytes that bind a wrapped key to this kind of slot, its cost, this vault, this format."""
    return _canonical({**_slot_parameters(slot), "vault_id": vault_id, "format": FORMAT_VERSION})


def _slot_parameters(slot: Slot) -> Json:
    parameters: Json = {"kind": slot.kind.value, "salt": _text(slot.salt)}
    if slot.kdf is not None:
        parameters["kdf"] = {
            "memory_kib": slot.kdf.memory_kib,
            "iterations": slot.kdf.iterations,
            "lanes": slot.kdf.lanes,
        }
    return parameters


def _magic_line() -> bytes:
    return b"MentorApp vault header %d\n" % FORMAT_VERSION


def _canonical(value: Json) -> bytes:
    return json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False
    ).encode()


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _as_json(header: Header) -> Json:
    return {
        "vault_id": header.vault_id,
        "created_at": header.created_at,
        "generation": header.generation,
        "db_salt": _text(header.db_salt),
        "slots": [
            {**_slot_parameters(slot), "nonce": _text(slot.nonce), "wrapped": _text(slot.wrapped)}
            for slot in header.slots
        ],
        "mac": _text(header.mac),
    }


def _from_json(value: object) -> Header:
    """Return the header of parsed JSON; ``ValueError``, ``TypeError`` or ``KeyError`` when it is not one."""
    fields = _object(value, {"vault_id", "created_at", "generation", "db_salt", "slots", "mac"})
    entries = fields["slots"]
    if not isinstance(entries, list):
        raise TypeError("slots")
    slots = tuple(_slot_from_json(entry) for entry in entries)
    if tuple(slot.kind for slot in slots) != tuple(SlotKind):
        raise ValueError("slots")
    vault_id, created_at = _string(fields["vault_id"]), _string(fields["created_at"])
    if str(UUID(vault_id)) != vault_id:
        raise ValueError("vault_id")
    if datetime.strptime(created_at, TIME_FORMAT).strftime(TIME_FORMAT) != created_at:
        raise ValueError("created_at")
    generation = _whole_number(fields["generation"])
    if not 1 <= generation <= _MOST_GENERATIONS:
        raise ValueError("generation")
    salt, mac = _bytes(fields["db_salt"], SALT_BYTES), _bytes(fields["mac"], _MAC_BYTES)
    return Header(vault_id, created_at, generation, salt, slots, mac)


def _slot_from_json(value: object) -> Slot:
    fields = _object(value, {"kind", "salt", "nonce", "wrapped"}, {"kdf"})
    kind = SlotKind(_string(fields["kind"]))
    kdf: KdfParams | None = None
    if kind is SlotKind.PASSPHRASE:
        cost = _object(fields["kdf"], {"memory_kib", "iterations", "lanes"})
        kdf = KdfParams(*(_whole_number(cost[name]) for name in ("memory_kib", "iterations", "lanes")))
    elif "kdf" in fields:
        raise ValueError("kdf")
    salt, nonce = _bytes(fields["salt"], SALT_BYTES), _bytes(fields["nonce"], NONCE_BYTES)
    return Slot(kind, salt, nonce, _bytes(fields["wrapped"], _WRAPPED_BYTES), kdf)


def _object(value: object, required: AbstractSet[str], optional: AbstractSet[str] = frozenset()) -> Json:
    if not isinstance(value, dict):
        raise TypeError("object")
    if not required <= value.keys() <= required | optional:
        raise ValueError("keys")
    return value


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text")
    return value


def _whole_number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("number")
    return value


def _bytes(value: object, length: int) -> bytes:
    try:
        data = base64.b64decode(_string(value), validate=True)
    except binascii.Error as error:
        raise ValueError("base64") from error
    if len(data) != length:
        raise ValueError("length")
    return data
