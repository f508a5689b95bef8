"""A table as it stands in a file: numbered rows of cells, nothing evaluated."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import NamedTuple

from mentorapp.domain.errors import UserError

MAX_FILE_BYTES = 50 * 1024 * 1024
MAX_COLUMNS = 200
MAX_CELLS = 1_000_000
HEADINGS_WITHIN = 40
"""Rows from the top among which the headings are looked for; so many a file may have beyond its limit."""
CELL_LIMIT = 32_767
"""Characters that a cell may hold, as in a spreadsheet. Of a longer one, one more is kept as a mark."""


class Unread(Enum):
    """A cell whose value the file does not give."""

    FORMULA = "formula"
    """A formula that was never calculated by the program that wrote it."""
    ERROR = "error"
    """A formula that ended in an error such as ``#N/A``."""


Cell = str | date | Unread


class TableRow(NamedTuple):
    """One row; ``line`` counts from 1, in lines of a text file or rows of a sheet."""

    line: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Remark:
    """Something the person should know about the file: a message code and what fills it."""

    code: str
    params: dict[str, object] = field(default_factory=dict)


def kept(text: str) -> str:
    """Return ``text`` as a table keeps it: at most one character more than :data:`CELL_LIMIT`."""
    return text if len(text) <= CELL_LIMIT else text[: CELL_LIMIT + 1]


def is_blank(cell: Cell) -> bool:
    """Tell whether nothing is written in ``cell``."""
    return isinstance(cell, str) and not cell.strip()


def trimmed(cells: list[Cell], line: int) -> tuple[Cell, ...]:
    """Return ``cells`` without the empty ones at the end.

    Raises ``UserError`` where more than :data:`MAX_COLUMNS` are in use.
    """
    end = len(cells)
    while end and is_blank(cells[end - 1]):
        end -= 1
    if end > MAX_COLUMNS:
        raise UserError("spreadsheet.too_many_columns", line=line, limit=MAX_COLUMNS)
    return tuple(cells[:end])
