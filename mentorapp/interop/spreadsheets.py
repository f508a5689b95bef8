"""XLSX workbooks from anyone: measured before they are opened, never calculated, read row by row.

What was met in real files: inline strings and no shared strings, a missing or wrong extension, thousands of
empty columns, a million empty formatted rows, formulas without values, two date epochs.
"""

from __future__ import annotations

import re
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from io import BytesIO
from itertools import repeat
from typing import IO, Protocol
from xml.etree.ElementTree import ParseError

from mentorapp.domain.errors import UserError
from mentorapp.interop.tables import MAX_CELLS, MAX_FILE_BYTES, Cell, TableRow, Unread, kept, trimmed

MAX_UNPACKED_BYTES = 50 * 1024 * 1024
MAX_RATIO = 200
_RATIO_FROM = 1024 * 1024
_MAX_PARTS = 4_000
_MAX_ELEMENTS = 5_000_000
_DAY_NOUGHT = datetime(1899, 12, 31)
_MAX_SHEETS = 100
_SHEET_ROWS = 1_048_576
# Where cells stand beyond column ZZ, so many columns are read: more than may be in use, so that one too many
# is noticed. Elsewhere a row is as wide as its last cell.
_WIDE = 256
_STEP = 1 << 20

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Entities could grow without bound, and UTF-16 would hide them (and all else that is looked for here).
_FORBIDDEN = re.compile(rb"<!(?:DOCTYPE|ENTITY)|\0")
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")
_FAR_COLUMN = re.compile(rb"""(?<=\s)r\s*=\s*["'](?:[A-Za-z]{3,}[0-9&]|[^"'<>]{0,20}&)""")
_OVERLAP = 32
# What openpyxl, zipfile and the XML parser raise at files that are not what they say.
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    ParseError,
    EOFError,
    KeyError,
    IndexError,
    AttributeError,
    TypeError,
    ValueError,
    ArithmeticError,
    NotImplementedError,
)


def is_zip(data: bytes) -> bool:
    """Tell whether ``data`` begins as a zip archive, whatever the file is called."""
    return data.startswith(_ZIP)


def is_old_excel(data: bytes) -> bool:
    """Tell whether ``data`` is a compound file: a workbook of before 2007, or one locked by a password."""
    return data.startswith(_OLE)


@contextmanager
def _as_damage() -> Iterator[None]:
    try:
        yield
    except _DAMAGE:
        raise UserError("spreadsheet.damaged") from None


def opened_zip(data: bytes) -> zipfile.ZipFile:
    """Open the archive ``data`` after measuring it in its own directory.

    Raises ``UserError`` where it is damaged, locked or would unpack to more than :data:`MAX_UNPACKED_BYTES`
    or more than :data:`MAX_RATIO` times its size.
    """
    if len(data) > MAX_FILE_BYTES:
        raise UserError("spreadsheet.too_big", limit=MAX_FILE_BYTES >> 20)
    if data.count(b"PK\x01\x02") > _MAX_PARTS:
        raise UserError("spreadsheet.bomb", limit=MAX_UNPACKED_BYTES >> 20)
    with _as_damage():
        archive = zipfile.ZipFile(BytesIO(data))
    parts = archive.infolist()
    if sum(part.file_size for part in parts) > MAX_UNPACKED_BYTES:
        raise UserError("spreadsheet.bomb", limit=MAX_UNPACKED_BYTES >> 20)
    for part in parts:
        if part.file_size > _RATIO_FROM and part.file_size > MAX_RATIO * max(part.compress_size, 1):
            raise UserError("spreadsheet.bomb", limit=MAX_UNPACKED_BYTES >> 20)
        if part.flag_bits & 1:
            raise UserError("spreadsheet.locked")
    if len({part.filename for part in parts}) != len(parts):
        raise UserError("spreadsheet.damaged")
    return archive


def part_of(archive: zipfile.ZipFile, name: str) -> bytes:
    """Return one part of an archive from :func:`opened_zip`, or raise ``UserError`` where it is damaged."""
    with _as_damage():
        return archive.read(name)


class _SheetCell(Protocol):
    value: object
    data_type: str


_Cells = tuple[_SheetCell, ...]


class _Sheet(Protocol):
    title: str
    sheet_state: str

    def reset_dimensions(self) -> None: ...

    def iter_rows(self, *, max_row: int, max_col: int | None) -> Iterator[_Cells]: ...


class _Workbook(Protocol):
    worksheets: list[_Sheet]

    def __getitem__(self, name: str) -> _Sheet: ...

    def close(self) -> None: ...


class Book:
    """An open workbook. :meth:`rows` may be called again and again."""

    def __init__(self, values: _Workbook, formulas: _Workbook | None, columns: int | None) -> None:
        self._values = values
        self._formulas = formulas
        self._columns = columns
        sheets = values.worksheets[:_MAX_SHEETS]
        visible = [sheet.title for sheet in sheets if sheet.sheet_state == "visible"]
        self.sheet_names: tuple[str, ...] = tuple(visible or [sheet.title for sheet in sheets])

    def rows(self, sheet_name: str) -> Iterator[TableRow]:
        """Yield the rows of a sheet that are not blank.

        Raises ``UserError`` where the sheet is damaged or holds more cells than a table may.
        """
        cells_in_use = 0
        blank: _Cells = ()
        for line, cells, formulas in self._pairs(sheet_name):
            if cells is blank:  # a million rows that the file leaves out are one and the same
                continue
            width = _width(cells)
            values = trimmed([_cell(*pair) for pair in zip(cells[:width], formulas, strict=False)], line)
            if not values:
                blank = cells if width == 0 else blank
                continue
            cells_in_use += len(values)
            if cells_in_use > MAX_CELLS:
                raise UserError("spreadsheet.too_many_cells", limit=MAX_CELLS)
            yield TableRow(line, values)

    def _pairs(self, name: str) -> Iterator[tuple[int, _Cells, Iterable[_SheetCell | None]]]:
        values = _all_rows(self._values, name, self._columns)
        if self._formulas is None:
            yield from ((line, cells, repeat(None)) for line, cells in values)
        else:
            formulas = _all_rows(self._formulas, name, self._columns)
            for (line, cells), (_, same) in zip(values, formulas, strict=False):
                yield line, cells, same


def _all_rows(book: _Workbook, name: str, columns: int | None) -> Iterator[tuple[int, _Cells]]:
    """Yield the rows in which the file mentions any cell, with their numbers."""
    sheet = book[name]
    # What the file says about its size is often wrong, and may be a lie.
    sheet.reset_dimensions()
    rows = sheet.iter_rows(max_row=_SHEET_ROWS, max_col=columns)
    line = 0
    while True:
        try:
            cells = next(rows, None)
        except _DAMAGE:
            raise UserError("spreadsheet.damaged") from None
        if cells is None:
            return
        line += 1
        if cells:
            yield line, cells


def _width(cells: _Cells) -> int:
    """Return how many of these cells there are up to the last that the file mentions; the rest is padding."""
    if getattr(cells[-1], "column", None) is not None:
        return len(cells)
    padding = cells[-1]
    end = len(cells)
    while end and cells[end - 1] is padding:
        end -= 1
    return end


def _cell(cell: _SheetCell, formula: _SheetCell | None) -> Cell:
    value = cell.value
    if value is None:
        # A formula that was calculated to an empty text says so by its type.
        uncalculated = formula is not None and formula.data_type == "f" and cell.data_type != "str"
        return Unread.FORMULA if uncalculated else ""
    if cell.data_type == "e":
        return Unread.ERROR
    if isinstance(value, datetime) and value.year <= _DAY_NOUGHT.year + 1:
        value -= _DAY_NOUGHT  # a length of more than a day, which the workbook keeps as a day of 1900
    if isinstance(value, timedelta):
        return _length(value)
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return kept(str(value))


def _length(value: timedelta) -> str:
    minutes, seconds = divmod(int(value.total_seconds()), 60)
    part = f".{value.microseconds // 1000:03}" if value.microseconds else ""
    return f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02}{part}"


@contextmanager
def opened_book(archive: zipfile.ZipFile, data: bytes) -> Iterator[Book]:
    """Open the workbook in ``archive`` (from :func:`opened_zip`), whose bytes are ``data``.

    Raises ``UserError`` where it is damaged, of another kind, or asks the XML parser to expand entities.
    """
    _check_kind(archive)
    found = _inspect(archive)
    with warnings.catch_warnings():
        # openpyxl warns of styles and extensions that it drops; nothing here depends on them.
        warnings.simplefilter("ignore")
        values = _loaded(data, calculated=True)
        formulas = _loaded(data, calculated=False) if found.formulas else None
        try:
            yield Book(values, formulas, _WIDE if found.far_columns else None)
        finally:
            values.close()
            if formulas is not None:
                formulas.close()


def _loaded(data: bytes, *, calculated: bool) -> _Workbook:
    import openpyxl

    with _as_damage():
        book: _Workbook = openpyxl.load_workbook(
            BytesIO(data), read_only=True, data_only=calculated, keep_links=False
        )
    return book


def _check_kind(archive: zipfile.ZipFile) -> None:
    names = set(archive.namelist())
    if "xl/workbook.bin" in names or "mimetype" in names:
        raise UserError("spreadsheet.other_kind")
    if "[Content_Types].xml" not in names:
        raise UserError("spreadsheet.not_one")
    if not any(name.startswith("xl/") for name in names):
        raise UserError("spreadsheet.not_one")


@dataclass
class _Found:
    formulas: bool = False
    far_columns: bool = False
    elements: int = 0


def _inspect(archive: zipfile.ZipFile) -> _Found:
    """Read every XML part once in steps, checking sums and contents, and return what is in them."""
    found = _Found()
    for name in archive.namelist():
        if name.endswith((".xml", ".rels")):
            with _as_damage(), archive.open(name) as part:
                _inspect_part(part, found)
    if found.elements > _MAX_ELEMENTS:
        raise UserError("spreadsheet.bomb", limit=MAX_UNPACKED_BYTES >> 20)
    return found


def _inspect_part(part: IO[bytes], found: _Found) -> None:
    tail = b""
    while chunk := part.read(_STEP):
        window = tail + chunk
        if _FORBIDDEN.search(window):
            raise UserError("spreadsheet.damaged")
        found.formulas = found.formulas or _FORMULA.search(window) is not None
        found.far_columns = found.far_columns or _FAR_COLUMN.search(window) is not None
        found.elements += chunk.count(b"<") - chunk.count(b"</")
        tail = window[-_OVERLAP:]
