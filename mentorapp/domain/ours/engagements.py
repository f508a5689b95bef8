"""The relationship: mentoring or coaching, with one person or a group, from its start to its end."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Self

from sqlalchemy import Text, UniqueConstraint
from sqlmodel import Field

from mentorapp.domain.errors import UserError
from mentorapp.domain.tables import NEVER_REUSE_IDS, Row, UtcDateTime
from mentorapp.domain.text import many_lines, one_line

TEXT_LIMIT = 20_000
MOST_WEEKS = 520
"""Ten years: longer plans are a slip of the finger."""
MOST_RHYTHM = 52


class EngagementKind(StrEnum):
    """What is done together."""

    MENTORING = "mentoring"
    COACHING = "coaching"
    BLENDED = "blended"


class EngagementModel(StrEnum):
    """With how many; a PLC is a professional learning community."""

    ONE_TO_ONE = "one_to_one"
    SMALL_GROUP = "small_group"
    PLC = "plc"


class EngagementState(StrEnum):
    """Where the relationship stands."""

    ACTIVE = "active"
    PAUSED = "paused"
    ENDED = "ended"


class EventKind(StrEnum):
    """What happened to an engagement."""

    STARTED = "started"
    PAUSED = "paused"
    RESUMED = "resumed"
    ENDED = "ended"
    REOPENED = "reopened"
    KEPT = "kept"
    """On its review date it was decided to keep the record until the next one."""


class Engagement(Row, table=True):
    """A mentoring or coaching relationship. A group has a name and a question that all inquire into."""

    __tablename__ = "ours_engagement"
    __table_args__ = NEVER_REUSE_IDS

    id: int | None = Field(default=None, primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    kind: str = Field(sa_type=Text)
    model: str = Field(sa_type=Text)
    name: str = Field(default="", sa_type=Text)
    purpose: str = Field(default="", sa_type=Text)
    inquiry: str = Field(default="", sa_type=Text)
    priorities: str = Field(default="", sa_type=Text)
    rhythm_weeks: int | None = None
    starts_on: date
    planned_weeks: int | None = None
    state: str = Field(sa_type=Text)
    ended_on: date | None = None
    review_on: date | None = None
    created_at: datetime = Field(sa_type=UtcDateTime)
    updated_at: datetime = Field(sa_type=UtcDateTime)


class EngagementMember(Row, table=True):
    """A mentee in an engagement; one who left keeps the row."""

    __tablename__ = "ours_engagement_member"
    __table_args__ = (UniqueConstraint("engagement_id", "mentee_id"), NEVER_REUSE_IDS)

    id: int | None = Field(default=None, primary_key=True)
    engagement_id: int = Field(foreign_key="ours_engagement.id")
    mentee_id: int = Field(foreign_key="ours_mentee.id", index=True)
    joined_on: date
    left_on: date | None = None


class EngagementEvent(Row, table=True):
    """One line of an engagement's history: paused, resumed, ended, and why."""

    __tablename__ = "ours_engagement_event"
    __table_args__ = NEVER_REUSE_IDS

    id: int | None = Field(default=None, primary_key=True)
    engagement_id: int = Field(foreign_key="ours_engagement.id", index=True)
    kind: str = Field(sa_type=Text)
    happened_on: date
    reason: str = Field(default="", sa_type=Text)
    created_at: datetime = Field(sa_type=UtcDateTime)


class LessonStudyState(StrEnum):
    """The steps of a lesson study cycle."""

    PLANNING = "planning"
    TEACHING = "teaching"
    REFLECTING = "reflecting"
    DONE = "done"


class LessonStudy(Row, table=True):
    """A lesson that a group plans together, watches, and learns from."""

    __tablename__ = "ours_lesson_study"
    __table_args__ = NEVER_REUSE_IDS

    id: int | None = Field(default=None, primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    engagement_id: int = Field(foreign_key="ours_engagement.id", index=True)
    title: str = Field(sa_type=Text)
    question: str = Field(default="", sa_type=Text)
    plan: str = Field(default="", sa_type=Text)
    taught_on: date | None = None
    taught_by_id: int | None = Field(default=None, foreign_key="ours_mentee.id", index=True)
    """Whose lesson was watched: they must have permitted being observed."""
    observed: str = Field(default="", sa_type=Text)
    findings: str = Field(default="", sa_type=Text)
    state: str = Field(sa_type=Text)
    created_at: datetime = Field(sa_type=UtcDateTime)
    updated_at: datetime = Field(sa_type=UtcDateTime)


@dataclass(frozen=True, repr=False)
class EngagementFields:
    """What may be written about an engagement. Lengths are in weeks; ``priorities`` also names standards."""

    kind: EngagementKind
    model: EngagementModel
    starts_on: date
    name: str = ""
    purpose: str = ""
    inquiry: str = ""
    priorities: str = ""
    rhythm_weeks: int | None = None
    planned_weeks: int | None = None

    def checked(self) -> Self:
        """Return the fields in clean form, or raise ``UserError`` for the first that cannot be kept."""
        name = one_line(self.name, "name")
        if not name and self.model != EngagementModel.ONE_TO_ONE:
            raise UserError("engagement.group_without_name")
        for number, most, field in (
            (self.rhythm_weeks, MOST_RHYTHM, "rhythm"),
            (self.planned_weeks, MOST_WEEKS, "length"),
        ):
            if number is not None and not 1 <= number <= most:
                raise UserError("engagement.weeks_out_of_range", field=field, most=most)
        return type(self)(
            kind=EngagementKind(self.kind),
            model=EngagementModel(self.model),
            starts_on=self.starts_on,
            name=name,
            purpose=many_lines(self.purpose, "purpose", TEXT_LIMIT),
            inquiry=many_lines(self.inquiry, "inquiry", TEXT_LIMIT),
            priorities=many_lines(self.priorities, "priorities", TEXT_LIMIT),
            rhythm_weeks=self.rhythm_weeks,
            planned_weeks=self.planned_weeks,
        )
