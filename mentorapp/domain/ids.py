"""Identifiers that stay unique when two copies of a vault meet."""

from __future__ import annotations

import secrets
from uuid import UUID

from mentorapp.domain.clock import Clock


def new_uid(clock: Clock) -> str:
    """Return a UUIDv7 (RFC 9562): 48 bits of Unix milliseconds, then 74 random bits."""
    milliseconds = int(clock().timestamp() * 1000)
    value = (
        (milliseconds & (2**48 - 1)) << 80
        | 0x7 << 76
        | secrets.randbits(12) << 64
        | 0b10 << 62
        | secrets.randbits(62)
    )
    return str(UUID(int=value))
