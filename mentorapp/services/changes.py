"""What a service changed, so that what is on the screen can refresh itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T")


class Kind(StrEnum):
    """A kind of thing that pages show."""

    MENTEE = "mentee"
    NOTE = "note"
    TAG = "tag"
    DRAFT = "draft"
    ENGAGEMENT = "engagement"
    AGREEMENT = "agreement"
    CONSENT = "consent"
    MEETING = "meeting"
    STEP = "step"
    CALENDAR = "calendar"
    LESSON_STUDY = "lesson_study"
    ATTACHMENT = "attachment"
    LIBRARY = "library"
    INSTRUMENT = "instrument"
    OBSERVATION = "observation"
    REMINDED = "reminded"
    SETTING = "setting"
    BACKUP = "backup"


@dataclass(frozen=True)
class Changes(Generic[T]):
    """The kinds of things that changed, and what the service has to say."""

    kinds: frozenset[Kind]
    result: T


_KIND_OF_TABLE = {
    "ours_mentee": Kind.MENTEE,
    "mine_note": Kind.NOTE,
    "mine_tag": Kind.TAG,
    "mine_note_tag": Kind.TAG,
    "ours_engagement": Kind.ENGAGEMENT,
    "ours_engagement_member": Kind.ENGAGEMENT,
    "ours_engagement_event": Kind.ENGAGEMENT,
    "ours_lesson_study": Kind.LESSON_STUDY,
    "ours_agreement": Kind.AGREEMENT,
    "ours_signature": Kind.AGREEMENT,
    "ours_consent": Kind.CONSENT,
    "ours_meeting_series": Kind.MEETING,
    "ours_meeting": Kind.MEETING,
    "ours_attendance": Kind.MEETING,
    "ours_next_step": Kind.STEP,
    "ours_attachment": Kind.ATTACHMENT,
    "mine_protected_time": Kind.CALENDAR,
    "mine_calendar_event": Kind.CALENDAR,
    "mine_reminded": Kind.REMINDED,
    "mine_library_item": Kind.LIBRARY,
    "ours_instrument": Kind.INSTRUMENT,
    "ours_instrument_version": Kind.INSTRUMENT,
    "ours_observation": Kind.OBSERVATION,
    "ours_observation_instrument": Kind.OBSERVATION,
}


def changes(result: T, *kinds: Kind) -> Changes[T]:
    """Return ``Changes`` of these kinds."""
    return Changes(frozenset(kinds), result)


def kinds_of_tables(tables: Iterable[str]) -> frozenset[Kind]:
    """Return the kinds that the rows of ``tables`` make up."""
    return frozenset(_KIND_OF_TABLE[table] for table in tables)
