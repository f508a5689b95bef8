"""Observations: one visit each, with its journal of moments, which is only ever appended to."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Self

from sqlalchemy import Index, Text, UniqueConstraint
from sqlmodel import Field

from mentorapp.domain.errors import UserError
from mentorapp.domain.tables import NEVER_REUSE_IDS, Row, UtcDateTime
from mentorapp.domain.text import many_lines, one_line

FOCUS_LIMIT = 2_000
LINE_LIMIT = 10_000
"""Characters of one line of script."""
MOST_PUPILS = 1_000
MOST_MINUTES = 24 * 60


class ObservationState(StrEnum):
    """Where an observation stands; a paused one is still running."""

    PLANNED = "planned"
    RUNNING = "running"
    FINISHED = "finished"


class ObservationSource(StrEnum):
    """How its moments came: in the lesson, from a transcript, or as ratings from elsewhere."""

    LIVE = "live"
    TRANSCRIPT = "transcript"
    RATINGS = "ratings"


class Observation(Row, table=True):
    """One visit. ``rater`` is empty for the owner of the vault.

    ``lesson_of_id`` is the first observation of the same lesson, where this is a second rater's.
    """

    __tablename__ = "ours_observation"
    __table_args__ = (
        Index("ours_observation_by_time", "starts_at", "id"),
        Index("ours_observation_by_mentee", "mentee_id", "starts_at"),
        NEVER_REUSE_IDS,
    )

    id: int | None = Field(default=None, primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    mentee_id: int = Field(foreign_key="ours_mentee.id")
    engagement_id: int | None = Field(default=None, foreign_key="ours_engagement.id", index=True)
    meeting_id: int | None = Field(default=None, foreign_key="ours_meeting.id", index=True)
    lesson_of_id: int | None = Field(default=None, foreign_key="ours_observation.id", index=True)
    state: str = Field(sa_type=Text)
    source: str = Field(sa_type=Text)
    rater: str = Field(default="", sa_type=Text)
    class_name: str = Field(default="", sa_type=Text)
    subject: str = Field(default="", sa_type=Text)
    grade: str = Field(default="", sa_type=Text)
    pupils: int | None = None
    focus: str = Field(default="", sa_type=Text)
    goal: str = Field(default="", sa_type=Text)
    planned_minutes: int
    starts_at: datetime = Field(sa_type=UtcDateTime)
    finished_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    created_at: datetime = Field(sa_type=UtcDateTime)
    updated_at: datetime = Field(sa_type=UtcDateTime)


class ObservationInstrument(Row, table=True):
    """A version of an instrument that an observation was made with; it never changes afterwards."""

    __tablename__ = "ours_observation_instrument"
    __table_args__ = (UniqueConstraint("observation_id", "version_id"), NEVER_REUSE_IDS)

    id: int | None = Field(default=None, primary_key=True)
    observation_id: int = Field(foreign_key="ours_observation.id")
    version_id: int = Field(foreign_key="ours_instrument_version.id", index=True)
    position: int


class MomentRow(Row, table=True):
    """One moment. Not in the journal of undo: it is a journal itself, and its undo is another moment.

    It stays as long as its observation, or what undo could bring back of it, is there.
    """

    __tablename__ = "ours_moment"
    __table_args__ = (UniqueConstraint("observation_uid", "seq"), {"info": {"journaled": False}})

    id: int | None = Field(default=None, primary_key=True)
    observation_uid: str = Field(sa_type=Text)
    seq: int
    at_ms: int
    kind: str = Field(sa_type=Text)
    data: str = Field(sa_type=Text)
    recorded_at: datetime = Field(sa_type=UtcDateTime)


class HalfLine(Row, table=True):
    """The line of script that is being typed, at most a second behind the typing."""

    __tablename__ = "ours_half_line"
    __table_args__ = {"info": {"journaled": False}}  # noqa: RUF012 - SQLAlchemy's form

    id: int | None = Field(default=None, primary_key=True)
    observation_uid: str = Field(unique=True, sa_type=Text)
    voice: str = Field(default="", sa_type=Text)
    speaker: str = Field(default="", sa_type=Text)
    text: str = Field(sa_type=Text)
    began_ms: int
    updated_at: datetime = Field(sa_type=UtcDateTime)


@dataclass(frozen=True, repr=False)
class ObservationFields:
    """What may be written before a lesson: the moment is aware, the length in minutes."""

    mentee_id: int
    starts_at: datetime
    planned_minutes: int = 45
    class_name: str = ""
    subject: str = ""
    grade: str = ""
    pupils: int | None = None
    focus: str = ""
    goal: str = ""
    rater: str = ""
    engagement_id: int | None = None
    meeting_id: int | None = None
    lesson_of_id: int | None = None

    def checked(self) -> Self:
        """Return the fields in clean form, or raise ``UserError`` for the first that cannot be kept."""
        if not 1 <= self.planned_minutes <= MOST_MINUTES:
            raise UserError("meeting.minutes", most=MOST_MINUTES)
        if self.pupils is not None and not 0 <= self.pupils <= MOST_PUPILS:
            raise UserError("observation.pupils", most=MOST_PUPILS)
        return replace(
            self,
            class_name=one_line(self.class_name, "class_name"),
            subject=one_line(self.subject, "subject"),
            grade=one_line(self.grade, "grade"),
            focus=many_lines(self.focus, "focus", FOCUS_LIMIT),
            goal=many_lines(self.goal, "goal", FOCUS_LIMIT),
            rater=one_line(self.rater, "rater"),
        )
