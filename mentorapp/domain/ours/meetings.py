"""Planned and held conversations, who was there, and the next steps that they end with."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Self

from sqlalchemy import Index, Text, UniqueConstraint
from sqlmodel import Field

from mentorapp.domain.errors import UserError
from mentorapp.domain.tables import NEVER_REUSE_IDS, Row, UtcDateTime
from mentorapp.domain.text import many_lines, one_line

TITLE_LIMIT = 200
TEXT_LIMIT = 200_000
"""Characters of an agenda or a shared record."""
STEP_LIMIT = 1_000
MOST_MINUTES = 24 * 60


class MeetingKind(StrEnum):
    """What a meeting is; corridor talk, calls and email count as time given too."""

    MEETING = "meeting"
    OBSERVATION = "observation"
    CORRIDOR = "corridor"
    CALL = "call"
    EMAIL = "email"


class MeetingState(StrEnum):
    """Where a meeting stands. ``on_hold``: an observation whose consent was withdrawn."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"
    ON_HOLD = "on_hold"


class Presence(StrEnum):
    """Whether somebody came."""

    EXPECTED = "expected"
    PRESENT = "present"
    ABSENT = "absent"
    EXCUSED = "excused"


class StepOwner(StrEnum):
    """Whose next step it is."""

    MENTEE = "mentee"
    MENTOR = "mentor"


class StepState(StrEnum):
    """Where a next step stands."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class MeetingSeries(Row, table=True):
    """What repeated meetings have in common.

    ``rule`` is an RRULE of RFC 5545; ``first_at`` is wall-clock time (``YYYY-MM-DDTHH:MM``) in ``zone``, an
    IANA name: a meeting at four stays at four when clocks change.
    """

    __tablename__ = "ours_meeting_series"
    __table_args__ = NEVER_REUSE_IDS

    id: int | None = Field(default=None, primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    engagement_id: int | None = Field(default=None, foreign_key="ours_engagement.id", index=True)
    rule: str = Field(sa_type=Text)
    first_at: str = Field(sa_type=Text)
    zone: str = Field(sa_type=Text)
    created_at: datetime = Field(sa_type=UtcDateTime)


class Meeting(Row, table=True):
    """A conversation or a visit, planned or held; ``record`` is what mentor and mentee both read."""

    __tablename__ = "ours_meeting"
    __table_args__ = (
        Index("ours_meeting_by_time", "starts_at", "id"),
        Index("ours_meeting_by_engagement", "engagement_id", "starts_at"),
        NEVER_REUSE_IDS,
    )

    id: int | None = Field(default=None, primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    engagement_id: int | None = Field(default=None, foreign_key="ours_engagement.id")
    series_id: int | None = Field(default=None, foreign_key="ours_meeting_series.id", index=True)
    kind: str = Field(sa_type=Text)
    state: str = Field(sa_type=Text)
    title: str = Field(default="", sa_type=Text)
    place: str = Field(default="", sa_type=Text)
    agenda: str = Field(default="", sa_type=Text)
    record: str = Field(default="", sa_type=Text)
    starts_at: datetime = Field(sa_type=UtcDateTime)
    minutes: int
    zone: str = Field(sa_type=Text)
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    created_at: datetime = Field(sa_type=UtcDateTime)
    updated_at: datetime = Field(sa_type=UtcDateTime)


class Attendance(Row, table=True):
    """A mentee of a meeting, and whether they came."""

    __tablename__ = "ours_attendance"
    __table_args__ = (UniqueConstraint("meeting_id", "mentee_id"), NEVER_REUSE_IDS)

    id: int | None = Field(default=None, primary_key=True)
    meeting_id: int = Field(foreign_key="ours_meeting.id")
    mentee_id: int = Field(foreign_key="ours_mentee.id", index=True)
    presence: str = Field(sa_type=Text)


class NextStep(Row, table=True):
    """One bite-sized action: whose, what, by when, and when to check back."""

    __tablename__ = "ours_next_step"
    __table_args__ = (Index("ours_next_step_by_state", "state", "check_on"), NEVER_REUSE_IDS)

    id: int | None = Field(default=None, primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    mentee_id: int = Field(foreign_key="ours_mentee.id", index=True)
    meeting_id: int | None = Field(default=None, foreign_key="ours_meeting.id", index=True)
    engagement_id: int | None = Field(default=None, foreign_key="ours_engagement.id", index=True)
    owner: str = Field(sa_type=Text)
    what: str = Field(sa_type=Text)
    due_on: date | None = None
    check_on: date | None = None
    state: str = Field(sa_type=Text)
    outcome: str = Field(default="", sa_type=Text)
    settled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    created_at: datetime = Field(sa_type=UtcDateTime)
    updated_at: datetime = Field(sa_type=UtcDateTime)


@dataclass(frozen=True, repr=False)
class MeetingFields:
    """What may be planned of a meeting: the moment is aware, the length in minutes."""

    kind: MeetingKind
    title: str
    starts_at: datetime
    minutes: int
    place: str = ""
    agenda: str = ""
    mentee_ids: tuple[int, ...] = ()
    engagement_id: int | None = None

    def checked(self) -> Self:
        """Return the fields in clean form, or raise ``UserError`` for the first that cannot be kept."""
        return replace(
            self,
            kind=MeetingKind(self.kind),
            title=one_line(self.title, "title", TITLE_LIMIT),
            minutes=checked_minutes(self.minutes),
            place=one_line(self.place, "place", TITLE_LIMIT),
            agenda=many_lines(self.agenda, "agenda", TEXT_LIMIT),
            mentee_ids=tuple(dict.fromkeys(self.mentee_ids)),
        )


@dataclass(frozen=True, repr=False)
class StepFields:
    """What may be written of a next step; the days are the person's own."""

    mentee_id: int
    what: str
    owner: StepOwner = StepOwner.MENTEE
    due_on: date | None = None
    check_on: date | None = None

    def checked(self) -> Self:
        """Return the fields in clean form, or raise ``UserError`` for the first that cannot be kept."""
        what = one_line(self.what, "step", STEP_LIMIT)
        if not what:
            raise UserError("text.empty", field="step")
        return replace(self, what=what, owner=StepOwner(self.owner))


def checked_minutes(minutes: int) -> int:
    """Return a length in minutes, or raise ``UserError`` when no meeting is that long."""
    if not 1 <= minutes <= MOST_MINUTES:
        raise UserError("meeting.minutes", most=MOST_MINUTES)
    return minutes


def checked_record(text: str) -> str:
    """Return a shared record in clean form, or raise ``UserError``; it may be empty."""
    return many_lines(text, "record", TEXT_LIMIT)
