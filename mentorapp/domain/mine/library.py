"""The mentor's own templates, prompts and checklists: copied from those that come along, or written anew."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Text
from sqlmodel import Field

from mentorapp.domain.tables import NEVER_REUSE_IDS, Row, UtcDateTime

BODY_LIMIT = 100_000


class LibraryKind(StrEnum):
    """What an item of the library is for."""

    AGREEMENT = "agreement"
    AGENDA = "agenda"
    CHECKLIST = "checklist"
    PROMPT = "prompt"
    FEEDBACK = "feedback"
    EXEMPLAR = "exemplar"


class LibraryItem(Row, table=True):
    """A text to use again, in Markdown. ``based_on`` names the shipped item that it was copied from."""

    __tablename__ = "mine_library_item"
    __table_args__ = NEVER_REUSE_IDS

    id: int | None = Field(default=None, primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    kind: str = Field(sa_type=Text)
    title: str = Field(sa_type=Text)
    body: str = Field(sa_type=Text)
    based_on: str = Field(default="", sa_type=Text)
    created_at: datetime = Field(sa_type=UtcDateTime)
    updated_at: datetime = Field(sa_type=UtcDateTime)
