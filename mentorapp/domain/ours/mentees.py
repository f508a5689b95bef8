"""The people a mentor supports."""

import re
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Self

from sqlalchemy import Text
from sqlmodel import Field

from mentorapp.domain.errors import UserError
from mentorapp.domain.tables import NEVER_REUSE_IDS, Row, UtcDateTime
from mentorapp.domain.text import many_lines, one_line

NAME_LIMIT = 200
ABOUT_LIMIT = 20_000
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


class Mentee(Row, table=True):
    """A teacher who is supported. Everything but the name may be empty."""

    __tablename__ = "ours_mentee"
    __table_args__ = NEVER_REUSE_IDS

    id: int | None = Field(default=None, primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    name: str = Field(sa_type=Text)
    pronouns: str = Field(default="", sa_type=Text)
    role: str = Field(default="", sa_type=Text)
    subjects: str = Field(default="", sa_type=Text)
    grades: str = Field(default="", sa_type=Text)
    school: str = Field(default="", sa_type=Text)
    languages: str = Field(default="", sa_type=Text)
    email: str = Field(default="", sa_type=Text)
    started_on: date | None = None
    about: str = Field(default="", sa_type=Text)
    created_at: datetime = Field(sa_type=UtcDateTime)
    updated_at: datetime = Field(sa_type=UtcDateTime)


@dataclass(frozen=True, repr=False)
class MenteeFields:
    """What a person may write about a mentee; ``about`` is in the mentee's own words."""

    name: str
    pronouns: str = ""
    role: str = ""
    subjects: str = ""
    grades: str = ""
    school: str = ""
    languages: str = ""
    email: str = ""
    started_on: date | None = None
    about: str = ""

    def checked(self) -> Self:
        """Return the fields in clean form, or raise ``UserError`` for the first that cannot be kept."""
        lines = {
            field.name: one_line(getattr(self, field.name), field.name, NAME_LIMIT)
            for field in fields(self)
            if field.name not in {"started_on", "about"}
        }
        if not lines["name"]:
            raise UserError("text.empty", field="name")
        if lines["email"] and not _EMAIL.fullmatch(lines["email"]):
            raise UserError("mentee.bad_email", email=lines["email"])
        about = many_lines(self.about, "about", ABOUT_LIMIT)
        return type(self)(**lines, started_on=self.started_on, about=about)
