"""The signed terms of an engagement, version after version."""

import json
from datetime import date, datetime
from enum import StrEnum
from hashlib import sha256

from sqlalchemy import Text, UniqueConstraint
from sqlmodel import Field

from mentorapp.domain.errors import UserError
from mentorapp.domain.tables import NEVER_REUSE_IDS, Row, UtcDateTime

BODY_LIMIT = 100_000
"""Characters in one agreement."""
STROKES_LIMIT = 200_000
"""Characters of a drawn signature: JSON, a list of strokes, each a list of [x, y] from 0 to 1."""


Stroke = tuple[tuple[float, float], ...]
"""One line of a drawn signature: points in its field, from 0 to 1, to the right and downwards."""


class AgreementState(StrEnum):
    """Where a version stands. Only a draft can be edited."""

    DRAFT = "draft"
    SIGNED = "signed"
    REPLACED = "replaced"


class Agreement(Row, table=True):
    """One version of the terms: Markdown, one heading for each term. A signed one never changes."""

    __tablename__ = "ours_agreement"
    __table_args__ = (UniqueConstraint("engagement_id", "version"), NEVER_REUSE_IDS)

    id: int | None = Field(default=None, primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    engagement_id: int = Field(foreign_key="ours_engagement.id")
    version: int
    title: str = Field(sa_type=Text)
    body: str = Field(sa_type=Text)
    state: str = Field(sa_type=Text)
    replaces_id: int | None = Field(default=None, foreign_key="ours_agreement.id", index=True)
    valid_from: date | None = None
    expires_on: date | None = None
    signed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    created_at: datetime = Field(sa_type=UtcDateTime)
    updated_at: datetime = Field(sa_type=UtcDateTime)


class Signature(Row, table=True):
    """A typed name and a drawn signature under one version. Without a mentee it is the mentor's."""

    __tablename__ = "ours_signature"
    __table_args__ = (UniqueConstraint("agreement_id", "mentee_id"), NEVER_REUSE_IDS)

    id: int | None = Field(default=None, primary_key=True)
    agreement_id: int = Field(foreign_key="ours_agreement.id")
    mentee_id: int | None = Field(default=None, foreign_key="ours_mentee.id", index=True)
    name: str = Field(sa_type=Text)
    strokes: str = Field(default="", sa_type=Text)
    body_sha256: str = Field(sa_type=Text)
    signed_at: datetime = Field(sa_type=UtcDateTime)


def text_hash(title: str, body: str, valid_from: date | None, expires_on: date | None) -> str:
    """Return the SHA-256, in hex, of all that a signature stands under: the days, the title and the body."""
    days = [day.isoformat() if day is not None else "" for day in (valid_from, expires_on)]
    return sha256(json.dumps([*days, title, body], ensure_ascii=False).encode()).hexdigest()


def hash_of(agreement: Agreement) -> str:
    """Return the hash of what is signed with ``agreement``."""
    return text_hash(agreement.title, agreement.body, agreement.valid_from, agreement.expires_on)


def stored_strokes(strokes: tuple[Stroke, ...]) -> str:
    """Return a drawn signature as it is stored; raise ``UserError`` if it is no drawing or too long."""
    for stroke in strokes:
        if not stroke or not all(0.0 <= part <= 1.0 for point in stroke for part in point):
            raise UserError("agreement.no_drawing")
    if not strokes:
        return ""
    rounded = [[[round(x, 4), round(y, 4)] for x, y in stroke] for stroke in strokes]
    stored = json.dumps(rounded, separators=(",", ":"))
    if len(stored) > STROKES_LIMIT:
        raise UserError("agreement.drawing_too_long")
    return stored


def read_strokes(stored: str) -> tuple[Stroke, ...]:
    """Return the drawn signature that :func:`stored_strokes` wrote."""
    if not stored:
        return ()
    return tuple(tuple((float(x), float(y)) for x, y in stroke) for stroke in json.loads(stored))
