"""Small facts of the vault itself: its generation, and how the person wants it to behave."""

from sqlalchemy import Text
from sqlmodel import Field

from mentorapp.domain.tables import Row


class VaultSetting(Row, table=True):
    """One named value as JSON."""

    __tablename__ = "vault_setting"
    __table_args__ = {"info": {"journaled": False}}  # noqa: RUF012 - SQLAlchemy's form

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True, sa_type=Text)
    value: str = Field(sa_type=Text)
