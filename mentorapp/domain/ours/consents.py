"""Permission with a scope, a date and an end: it can be withdrawn, and what depends on it stops."""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Index, Text
from sqlmodel import Field

from mentorapp.domain.tables import NEVER_REUSE_IDS, Row, UtcDateTime

DETAIL_LIMIT = 5_000


class ConsentScope(StrEnum):
    """What is permitted. Each stands for itself: none includes another."""

    OBSERVE = "observe"
    RECORD = "record"
    SHARE = "share"
    HOLD_WORK = "hold-work"


class ConsentMethod(StrEnum):
    """How permission was given."""

    SIGNED = "signed"
    SPOKEN = "spoken"
    WRITTEN = "written"


class Consent(Row, table=True):
    """One permission that a mentee gave. ``expires_on`` is the last day, in the mentor's zone."""

    __tablename__ = "ours_consent"
    __table_args__ = (Index("ours_consent_by_mentee", "mentee_id", "scope"), NEVER_REUSE_IDS)

    id: int | None = Field(default=None, primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    mentee_id: int = Field(foreign_key="ours_mentee.id")
    scope: str = Field(sa_type=Text)
    method: str = Field(sa_type=Text)
    detail: str = Field(default="", sa_type=Text)
    granted_at: datetime = Field(sa_type=UtcDateTime)
    expires_on: date | None = None
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    withdrawn_reason: str = Field(default="", sa_type=Text)


def in_force(consent: Consent, at: datetime) -> bool:
    """Tell whether ``consent`` permits at ``at`` (aware).

    One that was withdrawn permits nothing, whatever a clock says that was set back since; one dated after
    ``at`` does not permit yet; the last day counts to its end in the zone of ``at``'s machine.
    """
    if consent.withdrawn_at is not None or consent.granted_at > at:
        return False
    return consent.expires_on is None or at.astimezone().date() <= consent.expires_on


def governing(consents: Iterable[Consent], scope: ConsentScope) -> Consent | None:
    """Return the consent that counts for ``scope`` among a mentee's: the last one given replaces the rest."""
    return max((one for one in consents if one.scope == scope), key=lambda one: one.stored_id, default=None)


def permitted(consents: Iterable[Consent], scope: ConsentScope, at: datetime) -> bool:
    """Tell whether a mentee's ``consents`` permit ``scope`` at ``at``: the last one given says so."""
    consent = governing(consents, scope)
    return consent is not None and in_force(consent, at)
