from __future__ import annotations

from datetime import date

import pytest

from mentorapp.interop.dates import DateOrder, date_order, has_numbered_dates, read_date

DAY, MONTH = DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST


@pytest.mark.parametrize(
    ("text", "order", "expected"),
    [
        ("2025-09-01", MONTH, date(2025, 9, 1)),
        ("2025/9/1", DAY, date(2025, 9, 1)),
        ("2025-09-01T08:30:00Z", DAY, date(2025, 9, 1)),
        ("1/9/2025", DAY, date(2025, 9, 1)),
        ("9/1/2025", MONTH, date(2025, 9, 1)),
        ("01.09.25", DAY, date(2025, 9, 1)),
        ("01.09.2025.", DAY, date(2025, 9, 1)),
        ("13/09/2025", MONTH, date(2025, 9, 13)),
        ("1. September 2025", DAY, date(2025, 9, 1)),
        ("1st Sept 2025", DAY, date(2025, 9, 1)),
        ("September 1, 2025", DAY, date(2025, 9, 1)),
        ("1er août 2024", DAY, date(2024, 8, 1)),
        ("3. März 2024", DAY, date(2024, 3, 3)),
        ("15 de agosto de 2023", DAY, date(2023, 8, 15)),
        ("2 de março de 2023", DAY, date(2023, 3, 2)),
        ("1-9-1999", DAY, date(1999, 9, 1)),
        ("1-9-99", DAY, date(1999, 9, 1)),
    ],
)
def test_dates_are_read_as_people_write_them(text: str, order: DateOrder, expected: date) -> None:
    assert read_date(text, order) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "2025",
        "45901",
        "31/02/2025",
        "2025-13-01",
        "1/1/1200",
        "September 2025",
        "1/2/125",
        "٣/٤/٢٠٢٥x",
    ],
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_date(text, DAY) is None


def test_a_column_shows_its_own_order() -> None:
    assert date_order(["03/04/2025", "13/04/2025"]) is DAY
    assert date_order(["03/04/2025", "04/13/2025"]) is MONTH
    assert date_order(["03/04/2025"]) is None
    assert date_order(["13/04/2025", "04/13/2025"]) is None
    assert has_numbered_dates(["03/04/2025"])
    assert not has_numbered_dates(["2025-04-03", "3 April 2025", "04/04/2025"])
