"""Dates as people write them in lists: ISO, day or month first, with month names in five languages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from mentorapp.interop.words import folded

FIRST_YEAR = 1940
LAST_YEAR = 2100
_NUMBERS = re.compile(r"(\d{1,4})\s*[-./ ]\s*(\d{1,2})\s*[-./ ]\s*(\d{1,4})\.?(?:[T ]+\d{1,2}:\d{2}.*)?")
_MONTHS = (
    "jan january januar janner janvier enero ene janeiro",
    "feb february februar fevrier fev febrero fevereiro",
    "mar march marz mrz mars marzo marco",
    "apr april avril avr abril abr",
    "may mai mayo maio",
    "jun june juni juin junio junho",
    "jul july juli juillet juil julio julho",
    "aug august aout agosto ago",
    "sep sept september septembre septiembre setembro set",
    "oct okt october oktober octobre octubre outubro out",
    "nov november novembre noviembre novembro",
    "dec dez december dezember decembre diciembre dic dezembro",
)
_MONTH_NUMBERS = {word: number for number, words in enumerate(_MONTHS, 1) for word in words.split()}
_SMALL_WORDS = {"de", "del", "of", "the", "le", "den"}
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|o|a)?")


class DateOrder(StrEnum):
    """Which number comes first in dates such as 03/04/2026."""

    DAY_FIRST = "day"
    MONTH_FIRST = "month"


def read_date(text: str, order: DateOrder) -> date | None:
    """Return the date that ``text`` names, or None. A year of two digits lies from 1970 to 2069."""
    numbers = _NUMBERS.fullmatch(text.strip())
    if numbers is None:
        return _worded(text)
    first, second, third = (int(group) for group in numbers.groups())
    if len(numbers[1]) >= 3:
        return _date(first, second, third)
    if len(numbers[3]) == 3:
        return None
    year = _full_year(third) if len(numbers[3]) <= 2 else third
    day, month = (first, second) if order is DateOrder.DAY_FIRST else (second, first)
    if month > 12 >= day:
        day, month = month, day
    return _date(year, month, day)


def date_order(texts: Iterable[str]) -> DateOrder | None:
    """Return the order that the dates of one column show, or None where they allow both or contradict."""
    seen = set()
    for text in texts:
        numbers = _NUMBERS.fullmatch(text.strip())
        if numbers is None or len(numbers[1]) >= 3:
            continue
        if int(numbers[1]) > 12 >= int(numbers[2]):
            seen.add(DateOrder.DAY_FIRST)
        elif int(numbers[2]) > 12 >= int(numbers[1]):
            seen.add(DateOrder.MONTH_FIRST)
    return seen.pop() if len(seen) == 1 else None


def has_numbered_dates(texts: Iterable[str]) -> bool:
    """Tell whether any date would read differently in the other order."""
    return any(
        read_date(text, DateOrder.DAY_FIRST) != read_date(text, DateOrder.MONTH_FIRST) for text in texts
    )


def _worded(text: str) -> date | None:
    words = [word for word in folded(text).split() if word not in _SMALL_WORDS]
    if len(words) != 3:
        return None
    if words[0] in _MONTH_NUMBERS:
        words[0], words[1] = words[1], words[0]
    day, month, year = _DAY.fullmatch(words[0]), _MONTH_NUMBERS.get(words[1]), words[2]
    if day is None or month is None or not re.fullmatch(r"[0-9]{2}|[0-9]{4}", year):
        return None
    return _date(_full_year(int(year)) if len(year) == 2 else int(year), month, int(day[1]))


def _full_year(short: int) -> int:
    return 2000 + short if short < 70 else 1900 + short


def _date(year: int, month: int, day: int) -> date | None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
