"""Plain aligned lines, or JSON."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import Final

from mentorapp.domain.text import escaped, visible

Json = dict[str, object]
_BETWEEN: Final = "  "


def say(text: str) -> None:
    """Print one line of our own words."""
    print(text)


def say_json(document: object) -> None:
    """Print ``document`` as JSON on lines of its own."""
    print(_json(document, indent=2))


def say_json_line(document: object) -> None:
    """Print ``document`` as JSON on one line, at once."""
    print(_json(document), flush=True)


def say_json_list(documents: Iterable[object]) -> None:
    """Print one JSON list, an entry a line, without holding it whole."""
    separator = "[\n"
    for document in documents:
        sys.stdout.write(separator + _json(document))
        separator = ",\n"
    sys.stdout.write("[]\n" if separator == "[\n" else "\n]\n")


def say_table(rows: Sequence[Sequence[str]]) -> None:
    """Print rows in aligned columns; what is not to be seen in a text is shown as what it is."""
    clean = [[visible(" ".join(cell.split())) for cell in row] for row in rows]
    widths = [max(map(width, column)) for column in zip(*clean, strict=True)]
    for row in clean:
        print(_BETWEEN.join(padded(cell, size) for cell, size in zip(row, widths, strict=True)).rstrip())


def padded(text: str, size: int) -> str:
    """Return ``text`` with spaces up to ``size`` columns of a terminal."""
    return text + " " * (size - width(text))


def shortened(text: str, size: int) -> str:
    """Return ``text`` in at most ``size`` columns of a terminal."""
    if width(text) <= size:
        return text
    while width(text) >= size:
        text = text[:-1]
    return text + "…"


def width(text: str) -> int:
    """Return how many columns of a terminal ``text`` takes."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    combining = sum(unicodedata.category(letter) in {"Mn", "Me", "Cf"} for letter in text)
    return len(text) + wide - combining


def day(moment: datetime | date | None) -> str:
    """Return the person's own day as ISO 8601; nothing for no moment."""
    if moment is None:
        return ""
    return (moment.astimezone().date() if isinstance(moment, datetime) else moment).isoformat()


def minute(moment: datetime) -> str:
    """Return the person's own date and time as ISO 8601 to the minute."""
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")


def progress_on_terminal(what: str) -> Callable[[int, int], None] | None:
    """Return a progress that is shown on standard error, if somebody is there to see it."""
    if not sys.stderr.isatty():
        return None
    shown = -1

    def report(done: int, total: int) -> None:
        nonlocal shown
        percent = 100 * done // max(total, 1)
        if percent != shown:
            shown = percent
            end = "\r" if percent < 100 else "\r" + " " * (len(what) + 6) + "\r"
            sys.stderr.write(f"\r{what} {percent:3} %{end}")
            sys.stderr.flush()

    return report


def _json(document: object, indent: int | None = None) -> str:
    """Return JSON, with escapes for what cannot be seen: a terminal obeys some of it."""
    return escaped(json.dumps(document, ensure_ascii=False, indent=indent, default=_plain))


def _plain(value: object) -> object:
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value)
