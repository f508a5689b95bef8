"""Text tables: comma, semicolon, tab or bar between cells, in the encodings that school programs write."""

from __future__ import annotations

import codecs
import csv
import io
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice

from mentorapp.domain.errors import UserError
from mentorapp.interop.tables import HEADINGS_WITHIN, MAX_CELLS, MAX_FILE_BYTES, TableRow, kept, trimmed

DELIMITERS = (",", ";", "\t", "|")
ENCODINGS = (
    "utf-8",
    "utf-16",
    "cp1252",
    "mac_roman",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp1256",
    "shift_jis",
    "gb18030",
    "big5",
    "euc_kr",
)
"""What a person may choose where the guess is wrong."""

_SAMPLE_LINES = 100
_SAMPLE_LENGTH = 100_000
_RECORD_LIMIT = 16 * 1024 * 1024
_STEP = 1 << 20
_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_FIELD_LIMIT = threading.Lock()

Judge = Callable[[list[list[str]]], int]


@dataclass(frozen=True)
class Encoding:
    """How bytes become text; ``guessed`` when nothing in the file says so."""

    name: str
    guessed: bool


def detect_encoding(data: bytes) -> Encoding:
    """Return the encoding of ``data``: by its mark, else UTF-8 where it holds, else Windows-1252 as a guess.

    Raises ``UserError`` for bytes that are no text in any of them.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            _check(data, name)
            return Encoding(name, guessed=False)
    if b"\0" in data:
        raise UserError("roster.zero_bytes")
    if _broken_at(data, "utf-8") is None:
        return Encoding("utf-8", guessed=False)
    if _broken_at(data, "cp1252") is None:
        return Encoding("cp1252", guessed=True)
    raise UserError("roster.unknown_encoding")


def chosen_encoding(data: bytes, name: str) -> Encoding:
    """Return the encoding that the person chose, or raise ``UserError`` where ``data`` does not fit it."""
    if name not in ENCODINGS:
        raise UserError("roster.unknown_encoding")
    _check(data, name)
    return Encoding("utf-8-sig" if name == "utf-8" else name, guessed=False)


def _check(data: bytes, name: str) -> None:
    position = _broken_at(data, name)
    if position is not None:
        line = data.count(b"\n", 0, position) + 1
        raise UserError("roster.broken_encoding", encoding=name.removesuffix("-sig").upper(), line=line)


def _broken_at(data: bytes, encoding: str) -> int | None:
    """Return about where ``data`` stops being ``encoding``; decoded in steps, so that no copy is kept."""
    # The mark is a character of its own here, so that positions count from the beginning of the file.
    decoder = codecs.getincrementaldecoder(encoding.removesuffix("-sig"))("strict")
    for start in range(0, len(data), _STEP):
        try:
            decoder.decode(data[start : start + _STEP], final=start + _STEP >= len(data))
        except UnicodeError as error:
            inside = error.start if isinstance(error, UnicodeDecodeError) else 0
            return start + inside
    return None


def read_delimited(
    data: bytes, encoding: Encoding, *, judge: Judge, max_rows: int
) -> tuple[list[TableRow], str]:
    """Return the rows that are not blank, with the line each begins on, and the delimiter.

    ``judge`` scores the first rows as each delimiter would cut them; the best is taken. Raises ``UserError``
    beyond ``max_rows`` rows (and room for what stands above them), for a zero character and for a quotation
    mark that is never closed.
    """
    if len(data) > MAX_FILE_BYTES:
        raise UserError("spreadsheet.too_big", limit=MAX_FILE_BYTES >> 20)
    with _long_fields():
        sample = [line[:_SAMPLE_LENGTH] for line in islice(_lines(data, encoding), _SAMPLE_LINES)]
        offset = 1 if _names_delimiter(sample) else 0
        delimiter = sample[0][4] if offset else _sniffed(sample, judge)
        return list(_rows(data, encoding, delimiter, offset, max_rows)), delimiter


@contextmanager
def _long_fields() -> Iterator[None]:
    """Let csv read cells of any length: they are capped, and named, by us. The limit is the process's."""
    with _FIELD_LIMIT:
        before = csv.field_size_limit(MAX_FILE_BYTES)
        try:
            yield
        finally:
            csv.field_size_limit(before)


def _lines(data: bytes, encoding: Encoding) -> Iterator[str]:
    return iter(io.TextIOWrapper(io.BytesIO(data), encoding=encoding.name, newline=""))


def _names_delimiter(sample: list[str]) -> bool:
    """Tell whether the first line is ``sep=;``, as one spreadsheet program writes and reads it."""
    first = sample[0].strip().lower() if sample else ""
    return len(first) == 5 and first.startswith("sep=")


def _sniffed(sample: list[str], judge: Judge) -> str:
    def score(delimiter: str) -> tuple[int, float, int]:
        rows = [row for row in csv.reader(sample, delimiter=delimiter) if any(row)]
        widths = Counter(len(row) for row in rows if len(row) > 1)
        width, count = max(widths.items(), key=lambda pair: (pair[1], pair[0]), default=(0, 0))
        return judge(rows), count / max(len(rows), 1), width

    return max(DELIMITERS, key=score)


class _Recorded:
    """The lines of a file, remembering those of the record being read."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self._length = 0
        self.begins = 1
        self.record: list[str] = []

    def next_record(self, begins: int) -> list[str]:
        """Return the lines of the record just read and begin another on line ``begins``."""
        done, self.record, self._length, self.begins = self.record, [], 0, begins
        return done

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self._length += len(line)
        if self._length > _RECORD_LIMIT:
            raise UserError("roster.endless_row", line=self.begins)
        self.record.append(line)
        return line


def _rows(data: bytes, encoding: Encoding, delimiter: str, offset: int, max_rows: int) -> Iterator[TableRow]:
    source = _Recorded(islice(_lines(data, encoding), offset, None))
    reader = csv.reader(source, delimiter=delimiter)
    count = cells_in_use = 0
    last: list[str] = []
    begins = source.begins = offset + 1
    for cells in reader:
        begins = source.begins
        last = source.next_record(offset + reader.line_num + 1)
        if any("\0" in cell for cell in cells):
            raise UserError("roster.zero_bytes")
        values = trimmed([kept(cell) for cell in cells], begins)
        if not values:
            continue
        count += 1
        cells_in_use += len(values)
        if count > max_rows + HEADINGS_WITHIN:
            raise UserError("roster.too_many_rows", limit=max_rows)
        if cells_in_use > MAX_CELLS:
            raise UserError("spreadsheet.too_many_cells", limit=MAX_CELLS)
        yield TableRow(begins, values)
    _check_closed(last, delimiter, begins)


def _check_closed(record: list[str], delimiter: str, line: int) -> None:
    """Raise ``UserError`` where the last record opens a quotation mark and swallows the rest of the file."""
    try:
        list(csv.reader(record, delimiter=delimiter, strict=True))
    except csv.Error:
        raise UserError("roster.open_quote", line=line) from None
