"""What every table shares: times in UTC, and a representation that shows no value."""

from datetime import UTC, datetime

from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator
from sqlmodel import SQLModel
from sqlmodel._compat import SQLModelConfig

_FORMAT = "%Y-%m-%dT%H:%M:%S.%fZ"

NEVER_REUSE_IDS = {"sqlite_autoincrement": True}
"""For every journaled table: the journal knows a row by its id, so a later row must never be given it."""


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC moment, stored as ISO 8601 text of fixed width, so that text order is time order."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Return the stored text; a naive moment is a bug and raises ``ValueError``."""
        del dialect
        return None if value is None else stored_moment(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Return the aware moment."""
        del dialect
        return None if value is None else read_moment(value)


def stored_moment(value: datetime) -> str:
    """Return ``value`` as it is stored: ISO 8601, microseconds, ``Z``."""
    if value.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    return value.astimezone(UTC).strftime(_FORMAT)


def read_moment(text: str) -> datetime:
    """Return the moment that :func:`stored_moment` wrote."""
    return datetime.fromisoformat(text)


class Row(SQLModel):
    """Base of every table: its ``repr`` names the row and shows none of its values."""

    model_config = SQLModelConfig(hide_input_in_errors=True)

    @property
    def stored_id(self) -> int:
        """The id that the database gave; raises ``ValueError`` for a row that was not written yet."""
        stored_id: int | None = getattr(self, "id", None)
        if stored_id is None:
            raise ValueError("the row was not written yet")
        return stored_id

    def __repr__(self) -> str:
        """Return the class and the id alone: a row in a traceback must not be readable."""
        return f"<{type(self).__name__} {getattr(self, 'id', None)}>"

    __str__ = __repr__
