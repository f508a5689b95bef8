"""That something was erased, when and how much: never what it said, nor whose it was."""

from datetime import datetime

from sqlalchemy import Text
from sqlmodel import Field

from mentorapp.domain.tables import Row, UtcDateTime


class Erasure(Row, table=True):
    """One erasing: counts by table (JSON), and the backups that still held it then (JSON, their names)."""

    __tablename__ = "ours_erasure"
    __table_args__ = {"info": {"journaled": False}}  # noqa: RUF012 - SQLAlchemy's form; it cannot be undone

    id: int | None = Field(default=None, primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    what: str = Field(sa_type=Text)
    counts: str = Field(sa_type=Text)
    backups: str = Field(sa_type=Text)
    erased_at: datetime = Field(sa_type=UtcDateTime)
