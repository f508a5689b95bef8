"""Photos and documents, kept as encrypted rows."""

from datetime import datetime

from sqlalchemy import LargeBinary, Text, UniqueConstraint
from sqlmodel import Field

from mentorapp.domain.tables import NEVER_REUSE_IDS, Row, UtcDateTime

SIZE_LIMIT = 25 * 1024 * 1024
"""Bytes in one attachment."""
PART_SIZE = 512 * 1024
"""Bytes in one stored part."""


class Attachment(Row, table=True):
    """What is known of a file: its bytes stand in parts, found by ``content_uid``."""

    __tablename__ = "ours_attachment"
    __table_args__ = NEVER_REUSE_IDS

    id: int | None = Field(default=None, primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    content_uid: str = Field(unique=True, sa_type=Text)
    name: str = Field(sa_type=Text)
    media_type: str = Field(sa_type=Text)
    size: int
    sha256: str = Field(sa_type=Text)
    student_work: bool = False
    """Pupils' work may be held only while the mentee's consent to hold it is in force."""
    mentee_id: int | None = Field(default=None, foreign_key="ours_mentee.id", index=True)
    engagement_id: int | None = Field(default=None, foreign_key="ours_engagement.id", index=True)
    meeting_id: int | None = Field(default=None, foreign_key="ours_meeting.id", index=True)
    lesson_study_id: int | None = Field(default=None, foreign_key="ours_lesson_study.id", index=True)
    created_at: datetime = Field(sa_type=UtcDateTime)


class AttachmentPart(Row, table=True):
    """Some bytes of a file. Not journaled, and kept while the journal could bring its attachment back."""

    __tablename__ = "ours_attachment_part"
    __table_args__ = (
        UniqueConstraint("content_uid", "number"),
        {"info": {"journaled": False}},
    )

    id: int | None = Field(default=None, primary_key=True)
    content_uid: str = Field(sa_type=Text)
    number: int
    data: bytes = Field(sa_type=LargeBinary)
