"""Instruments as the vault keeps them: a name, and versions that never change once they are published."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Text, UniqueConstraint
from sqlmodel import Field

from mentorapp.domain.tables import NEVER_REUSE_IDS, Row, UtcDateTime


class InstrumentOrigin(StrEnum):
    """Where an instrument comes from: with the program, built here, or brought in from a file."""

    SHIPPED = "shipped"
    OWN = "own"
    IMPORTED = "imported"


class VersionState(StrEnum):
    """A draft may change; what is published never does."""

    DRAFT = "draft"
    PUBLISHED = "published"


class InstrumentRecord(Row, table=True):
    """An instrument. ``key`` is unique in the vault and what observations call it by.

    ``forked_from`` is the uid of the version that it was made from, or empty.
    """

    __tablename__ = "ours_instrument"
    __table_args__ = NEVER_REUSE_IDS

    id: int | None = Field(default=None, primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    key: str = Field(unique=True, sa_type=Text)
    title: str = Field(sa_type=Text)
    origin: str = Field(sa_type=Text)
    forked_from: str = Field(default="", sa_type=Text)
    retired_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    created_at: datetime = Field(sa_type=UtcDateTime)
    updated_at: datetime = Field(sa_type=UtcDateTime)


class InstrumentVersion(Row, table=True):
    """A version: ``document`` is the instrument as canonical JSON, ``sha256`` of its UTF-8 bytes in hex."""

    __tablename__ = "ours_instrument_version"
    __table_args__ = (UniqueConstraint("instrument_id", "number"), NEVER_REUSE_IDS)

    id: int | None = Field(default=None, primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    instrument_id: int = Field(foreign_key="ours_instrument.id")
    number: int
    state: str = Field(sa_type=Text)
    document: str = Field(sa_type=Text)
    sha256: str = Field(sa_type=Text)
    published_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    created_at: datetime = Field(sa_type=UtcDateTime)
    updated_at: datetime = Field(sa_type=UtcDateTime)
