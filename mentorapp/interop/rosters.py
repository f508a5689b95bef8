"""Rosters of teachers: CSV, XLSX and OneRoster, read into plain rows and then into people.

Nothing is evaluated and nothing is guessed silently: each row that cannot come in is named with its line and
the reason, and what had to be guessed about the file is a remark.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.mentees import ABOUT_LIMIT, NAME_LIMIT, MenteeFields
from mentorapp.interop import oneroster
from mentorapp.interop.dates import read_date
from mentorapp.interop.roster_columns import NAME_FIELDS, ColumnMapping, Field, with_dates_from
from mentorapp.interop.roster_files import MAX_ROWS, RosterFormat, RosterTable, guess_mapping, read_roster
from mentorapp.interop.tables import Cell, TableRow, Unread, is_blank
from mentorapp.interop.words import folded

__all__ = [
    "MAX_ROWS",
    "NAME_FIELDS",
    "ColumnMapping",
    "Field",
    "ParsedPerson",
    "Refused",
    "RosterFormat",
    "RosterRows",
    "RosterTable",
    "guess_mapping",
    "heading_or_letter",
    "read_roster",
    "read_rows",
    "with_dates_from",
]

# What may stand behind a comma without being a given name.
_SUFFIXES = re.compile(
    r"(?:(?:jr|sr|ii|iii|iv|v|ph ?d|ed ?d|m ?ed|b ?ed|ma|ba|msc|bsc|mba|dr|prof|qts|nqt|pgce|esq)(?: |$))+"
)
# What forms put where a name belongs: "(required)", "e.g. Jane Doe".
_BRACKETED = re.compile(r"(?:\s*(?:\([^()]*\)|\[[^\[\]]*\]|<[^<>]*>))+\s*")
_FOR_EXAMPLE = re.compile(
    r"\s*(?:e\. ?g\.|z\. ?b\.|p\. ?ex\.|p\. ?ej\.|for example\b|zum beispiel\b)", re.IGNORECASE
)
_EDGES = "\u200b\u200e\u200f\u2060\ufeff\u00ad"
_SHOWN = 60


@dataclass(frozen=True, repr=False)
class ParsedPerson:
    """A person who can come in, from the row that begins on ``line``."""

    line: int
    fields: MenteeFields


@dataclass(frozen=True, repr=False)
class Refused:
    """A row that cannot come in, and why: a message code and what fills it.

    ``who`` is the name as far as it can be read, to find the row by; empty for those who must not be shown.
    """

    line: int
    reason_code: str
    params: dict[str, object] = field(default_factory=dict)
    who: str = ""

    @property
    def error(self) -> UserError:
        """The reason in the form that has a text."""
        return UserError(self.reason_code, **self.params)


@dataclass(frozen=True, repr=False)
class RosterRows:
    """All rows of a roster that are not blank, in the order of the file."""

    ready: list[ParsedPerson]
    refused: list[Refused]


class _RefusalError(Exception):
    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


def read_rows(table: RosterTable, mapping: ColumnMapping) -> RosterRows:
    """Return who stands in ``table`` as ``mapping`` reads it.

    Raises ``UserError('roster.no_name_column')`` where no column holds a name.
    """
    if not mapping.has_name:
        raise UserError("roster.no_name_column")
    if any(column >= len(table.headers) for column in mapping.columns.values()):
        raise UserError("roster.no_such_column")
    gate = oneroster.Gate.of(table.headers) if table.format is RosterFormat.ONEROSTER else None
    reader = _Reader(table, mapping)
    rows = RosterRows([], [])
    for row in table.rows:
        try:
            if gate is not None and (reason := gate.reason(row.cells)):
                rows.refused.append(Refused(row.line, reason[0], reason[1]))
            else:
                rows.ready.append(ParsedPerson(row.line, reader.person(row)))
        except _RefusalError as refusal:
            rows.refused.append(Refused(row.line, refusal.code, refusal.params, reader.who(row)))
    return rows


class _Reader:
    def __init__(self, table: RosterTable, mapping: ColumnMapping) -> None:
        self._table = table
        self._mapping = mapping
        heading_cells = [header.casefold() for header in table.headers if header]
        self._heading = heading_cells if table.heading_line else []
        # In a text file a cell too many means that the others stand in the wrong columns.
        self._width = (
            len(table.headers) if table.format is not RosterFormat.XLSX and table.heading_line else 0
        )
        while self._width and not table.headers[self._width - 1]:
            self._width -= 1

    def person(self, row: TableRow) -> MenteeFields:
        """Return the person in ``row``, or raise the reason why there is none."""
        self._check_shape(row)
        texts: dict[Field, str] = {
            which: self._text(which, row.cells) for which in Field if which is not Field.STARTED_ON
        }
        if self._table.format is RosterFormat.ONEROSTER:
            texts[Field.ROLE] = oneroster.role_words(texts[Field.ROLE])
        name = _name(texts)
        if _BRACKETED.fullmatch(name) or _FOR_EXAMPLE.match(name):
            raise _RefusalError("roster.row_not_a_person")
        fields = MenteeFields(
            name=name,
            pronouns=texts[Field.PRONOUNS],
            role=texts[Field.ROLE],
            subjects=texts[Field.SUBJECTS],
            grades=texts[Field.GRADES],
            school=texts[Field.SCHOOL],
            languages=texts[Field.LANGUAGES],
            email=re.sub(r"^mailto:", "", texts[Field.EMAIL], flags=re.IGNORECASE).strip(),
            started_on=self._date(row.cells),
            about=texts[Field.ABOUT],
        )
        return self._checked(fields)

    def who(self, row: TableRow) -> str:
        """Return the name in a row as far as there is one that fits a line."""
        columns = (self._mapping.columns.get(which) for which in NAME_FIELDS)
        cells = [row.cells[column] for column in columns if column is not None and column < len(row.cells)]
        name = " ".join(
            " ".join(cell.split()) for cell in cells if isinstance(cell, str) and len(cell) <= NAME_LIMIT
        )
        return name.strip()[:_SHOWN]

    def _check_shape(self, row: TableRow) -> None:
        if (
            self._heading
            and [str(cell).casefold() for cell in row.cells if not is_blank(cell)] == self._heading
        ):
            raise _RefusalError("roster.row_headings_again")
        if self._width and len(row.cells) > self._width:
            raise _RefusalError("roster.row_too_many_cells", count=len(row.cells), expected=self._width)

    def _cell(self, which: Field, cells: Sequence[Cell]) -> Cell:
        column = self._mapping.columns.get(which)
        cell = cells[column] if column is not None and column < len(cells) else ""
        if cell is Unread.FORMULA:
            raise _RefusalError("roster.row_formula", column=self._heading_of(which))
        if cell is Unread.ERROR:
            raise _RefusalError("roster.row_cell_error", column=self._heading_of(which))
        return cell

    def _text(self, which: Field, cells: Sequence[Cell]) -> str:
        cell = self._cell(which, cells)
        text = cell.isoformat() if isinstance(cell, date) else str(cell)
        limit = ABOUT_LIMIT if which is Field.ABOUT else NAME_LIMIT
        if len(text) > limit:
            raise _RefusalError("roster.row_too_long", column=self._heading_of(which), limit=limit)
        return text.strip().strip(_EDGES).strip()

    def _date(self, cells: Sequence[Cell]) -> date | None:
        cell = self._cell(Field.STARTED_ON, cells)
        if isinstance(cell, date):
            return cell
        text = str(cell).strip().strip(_EDGES)
        if not text:
            return None
        found = read_date(text, self._mapping.dates) if len(text) <= NAME_LIMIT else None
        if found is None:
            heading = self._heading_of(Field.STARTED_ON)
            raise _RefusalError("roster.row_bad_date", column=heading, text=text[:_SHOWN])
        return found

    def _checked(self, fields: MenteeFields) -> MenteeFields:
        """Return ``fields`` as a vault would keep them; its refusals in the words of a row."""
        try:
            return fields.checked()
        except UserError as error:
            if error.code == "mentee.bad_email":
                raise _RefusalError("roster.row_bad_email", email=fields.email[:_SHOWN]) from None
            if error.code == "text.empty":
                raise _RefusalError("roster.row_no_name") from None
            which = Field(str(error.params["field"]))
            if error.code == "text.too_long":
                raise _RefusalError(
                    "roster.row_too_long", column=self._heading_of(which), limit=error.params["limit"]
                ) from None
            raise _RefusalError("roster.row_control_characters", column=self._heading_of(which)) from None

    def _heading_of(self, which: Field) -> str:
        """Return the heading of the column of a field, or its letter as a spreadsheet shows it."""
        columns = self._mapping.columns
        parts = (part for part in NAME_FIELDS if part in columns)
        column = columns.get(which, columns[next(parts)] if which is Field.NAME else None)
        return heading_or_letter(self._table.headers, column) if column is not None else which.value


def heading_or_letter(headers: Sequence[str], column: int) -> str:
    """Return the heading of ``column`` (from 0), or its letter (A, B, … AA) where it has none."""
    if headers[column]:
        return headers[column]
    letters = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _name(texts: dict[Field, str]) -> str:
    whole = _in_speaking_order(texts[Field.NAME])
    given = texts[Field.PREFERRED_NAME] or texts[Field.GIVEN_NAME]
    parts = " ".join(part for part in (given, texts[Field.FAMILY_NAME]) if part)
    name = whole or parts
    return name if any(letter.isalpha() for letter in name) else ""


def _in_speaking_order(name: str) -> str:
    """Return 'Okafor, Amina' as 'Amina Okafor'; leave 'Amina Okafor, PhD' as it is."""
    last, comma, first = (part.strip() for part in name.partition(","))
    if not comma or not last or not first or "," in first:
        return name
    if _SUFFIXES.fullmatch(folded(first)):
        return name
    return f"{first} {last}"
