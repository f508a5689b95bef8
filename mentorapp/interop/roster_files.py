"""Files with rosters of teachers as plain tables: CSV, XLSX and OneRoster, told apart by what is in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import islice
from pathlib import PurePath
from zipfile import ZipFile

from mentorapp.domain.errors import UserError
from mentorapp.interop import oneroster
from mentorapp.interop.delimited import chosen_encoding, detect_encoding, read_delimited
from mentorapp.interop.roster_columns import ColumnMapping, count_recognised, guess_columns
from mentorapp.interop.spreadsheets import Book, is_old_excel, is_zip, opened_book, opened_zip, part_of
from mentorapp.interop.tables import HEADINGS_WITHIN, MAX_FILE_BYTES, Cell, Remark, TableRow, Unread, is_blank

MAX_ROWS = 20_000
"""People that a file may list."""
_BINARY_STARTS = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"{\\rtf",
)
# Headings may lack a word or two: a row with this share of the most cells may still be theirs.
_WIDE_SHARE = 0.6
_ROLES_LIMIT = 5 * MAX_ROWS


class RosterFormat(StrEnum):
    """What kind of file a roster came from."""

    CSV = "csv"
    XLSX = "xlsx"
    ONEROSTER = "oneroster"


@dataclass(frozen=True, repr=False)
class RosterTable:
    """A roster as it stands in the file. ``headers`` are as wide as the widest row; unnamed ones are empty.

    ``heading_line`` is 0 where the file has no headings. ``sheets`` are the sheets to choose from.
    """

    format: RosterFormat
    headers: tuple[str, ...]
    rows: tuple[TableRow, ...]
    encoding: str = ""
    encoding_guessed: bool = False
    heading_line: int = 0
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    notes: tuple[Remark, ...] = field(default=())

    def beginning(self, count: int) -> RosterTable:
        """Return the table with its first ``count`` rows alone."""
        return replace(self, rows=self.rows[:count])


def read_roster(
    data: bytes, filename: str = "", *, encoding: str | None = None, sheet: str | None = None
) -> RosterTable:
    """Return the table in ``data``. What the file is, its content says; ``filename`` only words the errors.

    ``encoding`` (one of ``delimited.ENCODINGS``) and ``sheet`` are the person's choice where the guess was
    wrong. Raises ``UserError`` for what is no roster, is damaged, or is larger than a roster may be.
    """
    if len(data) > MAX_FILE_BYTES:
        raise UserError("spreadsheet.too_big", limit=MAX_FILE_BYTES >> 20)
    if not data.strip(b"\0\t\r\n \xef\xbb\xbf\xff\xfe"):
        raise UserError("roster.empty")
    if is_old_excel(data):
        raise UserError("spreadsheet.old_or_locked")
    if is_zip(data):
        return _read_zip(data, encoding, sheet)
    if data.startswith(_BINARY_STARTS):
        raise UserError("spreadsheet.not_one", suffix=PurePath(filename).suffix)
    return _read_text(data, encoding)


def guess_mapping(table: RosterTable) -> ColumnMapping:
    """Return the likely mapping of the columns; it may lack a name, which the person must then choose."""
    if table.format is RosterFormat.ONEROSTER:
        return oneroster.mapping(table.headers)
    return guess_columns(table.headers, [row.cells for row in table.rows])


def _read_text(data: bytes, encoding: str | None) -> RosterTable:
    how = chosen_encoding(data, encoding) if encoding else detect_encoding(data)
    rows, _ = read_delimited(data, how, judge=_judge, max_rows=MAX_ROWS)
    notes = [Remark("roster.note_guessed_encoding")] if how.guessed else []
    table = _table(RosterFormat.CSV, rows, notes)
    return replace(table, encoding=how.name.removesuffix("-sig"), encoding_guessed=how.guessed)


def _read_zip(data: bytes, encoding: str | None, sheet: str | None) -> RosterTable:
    with opened_zip(data) as archive:
        if _part_called(archive, "users.csv") is not None:
            return _read_package(archive, encoding)
        with opened_book(archive, data) as book:
            return _read_book(book, sheet)


def _part_called(archive: ZipFile, name: str) -> str | None:
    found = [part for part in archive.namelist() if PurePath(part).name.casefold() == name]
    return min(found, key=len) if found else None


def _read_package(archive: ZipFile, encoding: str | None) -> RosterTable:
    """Read a OneRoster package: the people with their roles and schools from its other files."""

    def rows_of(name: str, limit: int) -> list[TableRow]:
        part = _part_called(archive, name)
        data = part_of(archive, part) if part is not None else b""
        how = chosen_encoding(data, encoding) if encoding else detect_encoding(data)
        return read_delimited(data, how, judge=_judge, max_rows=limit)[0]

    users = rows_of("users.csv", MAX_ROWS)
    rows = oneroster.joined(users, rows_of("roles.csv", _ROLES_LIMIT), rows_of("orgs.csv", MAX_ROWS))
    return _table(RosterFormat.ONEROSTER, rows, [])


def _read_book(book: Book, sheet: str | None) -> RosterTable:
    if not book.sheet_names:
        raise UserError("roster.empty")
    if sheet is not None and sheet not in book.sheet_names:
        raise UserError("roster.no_such_sheet", sheet=sheet)
    chosen = sheet or book.sheet_names[0]
    if sheet is None and len(book.sheet_names) > 1:
        chosen = max(book.sheet_names, key=lambda name: _judge_sheet(book, name))
    rows = []
    for row in book.rows(chosen):
        rows.append(row)
        if len(rows) > MAX_ROWS + HEADINGS_WITHIN:
            raise UserError("roster.too_many_rows", limit=MAX_ROWS)
    table = _table(RosterFormat.XLSX, rows, [])
    return replace(table, sheets=book.sheet_names, sheet=chosen)


def _judge_sheet(book: Book, name: str) -> tuple[int, bool]:
    first = [list(row.cells) for row in islice(book.rows(name), HEADINGS_WITHIN)]
    return max(map(count_recognised, first), default=0), len(first) > 1


def _judge(rows: list[list[str]]) -> int:
    return max(map(count_recognised, rows[:HEADINGS_WITHIN]), default=0)


def _table(kind: RosterFormat, rows: Sequence[TableRow], notes: Sequence[Remark]) -> RosterTable:
    if not rows:
        raise UserError("roster.empty")
    index = _heading_index(rows)
    below = tuple(rows[index + 1 :]) if index is not None else tuple(rows)
    if len(below) > MAX_ROWS:
        raise UserError("roster.too_many_rows", limit=MAX_ROWS)
    if not below:
        raise UserError("roster.only_headings", line=rows[index or 0].line)
    heading = rows[index].cells if index is not None else ()
    headers = _headers(heading, max(len(heading), *(len(row.cells) for row in below)))
    if oneroster.is_users(headers):
        kind = RosterFormat.ONEROSTER
    line = rows[index].line if index is not None else 0
    notes = (*notes, *_notes(kind, headers, below, line, above=index or 0))
    return RosterTable(kind, headers, below, heading_line=line, notes=notes)


def _notes(
    kind: RosterFormat, headers: Sequence[str], below: Sequence[TableRow], line: int, above: int
) -> Iterator[Remark]:
    if kind is RosterFormat.ONEROSTER and not oneroster.has_roles(headers):
        yield Remark("roster.note_no_roles")
    uncalculated = next((row.line for row in below if Unread.FORMULA in row.cells), None)
    if uncalculated is not None:
        yield Remark("roster.note_formulas", {"line": uncalculated})
    if line == 0:
        yield Remark("roster.note_no_headings")
    if above:
        yield Remark("roster.note_rows_above", {"line": line})


def _heading_index(rows: Sequence[TableRow]) -> int | None:
    """Return which row holds the headings: that which names most fields, else the first wide row of words."""
    first = rows[:HEADINGS_WITHIN]
    scores = [count_recognised(row.cells) for row in first]
    best = scores.index(max(scores))
    if scores[best] > 1 or (scores[best] == 1 and not _recurs(rows, best)):
        return best
    if scores[best] == 1 or _looks_like_values(first[0].cells):
        return None
    widths = [sum(not is_blank(cell) for cell in row.cells) for row in first]
    wide = [index for index, width in enumerate(widths) if width >= _WIDE_SHARE * max(widths)]
    return next((index for index in wide if not _looks_like_values(first[index].cells)), wide[0])


def _recurs(rows: Sequence[TableRow], index: int) -> bool:
    """Tell whether the one heading in a row is a value, such as the role 'Teacher': it stands again below."""
    column = next(i for i, cell in enumerate(rows[index].cells) if count_recognised([cell]))
    heading = rows[index].cells[column]
    return any(column < len(row.cells) and row.cells[column] == heading for row in rows[index + 1 :])


def _looks_like_values(cells: Sequence[Cell]) -> bool:
    """Tell whether a first row holds values already: a date, a number or an e-mail address."""
    return any(not isinstance(cell, str) or "@" in cell or cell.strip().isdigit() for cell in cells)


def _headers(cells: Sequence[Cell], width: int) -> tuple[str, ...]:
    """Return the headings in one line each; a repeated one is numbered, a missing one is empty."""
    seen: dict[str, int] = {}
    headers = []
    for cell in (*cells, *[""] * (width - len(cells))):
        heading = " ".join(cell.split())[:80] if isinstance(cell, str) else ""
        key = heading.casefold()
        seen[key] = seen.get(key, 0) + 1
        headers.append(f"{heading} ({seen[key]})" if heading and seen[key] > 1 else heading)
    return tuple(headers)
