"""The mentor's own time: protected hours, what other calendars say, and what was already reminded of."""

from datetime import date, datetime

from sqlalchemy import Index, Text, UniqueConstraint
from sqlmodel import Field

from mentorapp.domain.tables import NEVER_REUSE_IDS, Row, UtcDateTime


class ProtectedTime(Row, table=True):
    """Hours of each week that are not to be booked. ``starts`` is wall-clock time ``HH:MM``; Monday is 0."""

    __tablename__ = "mine_protected_time"
    __table_args__ = NEVER_REUSE_IDS

    id: int | None = Field(default=None, primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    title: str = Field(sa_type=Text)
    weekday: int
    starts: str = Field(sa_type=Text)
    minutes: int
    from_on: date | None = None
    until_on: date | None = None


class CalendarEvent(Row, table=True):
    """One occurrence of an event that was read from another calendar's file."""

    __tablename__ = "mine_calendar_event"
    __table_args__ = (
        UniqueConstraint("source", "event_uid", "starts_at"),
        Index("mine_calendar_event_by_time", "starts_at", "ends_at"),
        NEVER_REUSE_IDS,
    )

    id: int | None = Field(default=None, primary_key=True)
    source: str = Field(sa_type=Text)
    event_uid: str = Field(sa_type=Text)
    title: str = Field(default="", sa_type=Text)
    place: str = Field(default="", sa_type=Text)
    starts_at: datetime = Field(sa_type=UtcDateTime)
    ends_at: datetime = Field(sa_type=UtcDateTime)
    all_day: bool = False


class Reminded(Row, table=True):
    """What was reminded of and put away: it does not come back."""

    __tablename__ = "mine_reminded"
    __table_args__ = NEVER_REUSE_IDS

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True, sa_type=Text)
    reminded_at: datetime = Field(sa_type=UtcDateTime)
