"""What every table shares."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import SQLModel

from mentorapp.domain.mine.notes import Tag
from mentorapp.domain.tables import Row, read_moment, stored_moment
from tests.schema import TABLES, row_classes

MOMENTS = st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))


@given(MOMENTS)
def test_a_moment_is_stored_and_read_back_to_the_microsecond(moment: datetime) -> None:
    assert read_moment(stored_moment(moment)) == moment


@given(MOMENTS, MOMENTS)
def test_stored_moments_sort_as_time_does(one: datetime, other: datetime) -> None:
    assert (stored_moment(one) < stored_moment(other)) == (one < other)


def test_a_moment_of_another_zone_is_stored_in_utc() -> None:
    there = datetime(2026, 11, 23, 9, 0, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    assert stored_moment(there) == "2026-11-23T03:30:00.000000Z"


def test_a_moment_without_a_zone_is_a_bug() -> None:
    with pytest.raises(ValueError, match="zone"):
        stored_moment(datetime(2026, 11, 23))


@pytest.mark.parametrize("row_class", row_classes(), ids=lambda row_class: row_class.__name__)
def test_no_row_shows_its_values(row_class: type[Row]) -> None:
    """A row in a traceback or a log must not be readable."""
    mark = "planted-mark"
    values: dict[str, Any] = {}
    for column in SQLModel.metadata.tables[str(row_class.__tablename__)].columns:
        kind = column.type.python_type
        values[column.name] = mark if kind is str else (datetime.now(UTC) if kind is datetime else 7)
    row = row_class(**values)
    for shown in (repr(row), str(row), f"{row}", f"{[row]}"[1:-1]):
        assert mark not in shown
        assert re.fullmatch(rf"<{row_class.__name__} 7>", shown)


def test_a_row_has_no_id_before_it_is_written() -> None:
    tag = Tag(uid="1", name="Talk", folded="talk")
    with pytest.raises(ValueError, match="not written"):
        _ = tag.stored_id
    tag.id = 7
    assert tag.stored_id == 7


def test_every_table_says_by_its_name_which_circle_it_is_in() -> None:
    for name in TABLES:
        assert name.startswith(("mine_", "ours_", "agreed_", "journal_", "search_", "vault_")), name


def test_nothing_outside_mine_points_at_mine() -> None:
    for name, table in TABLES.items():
        for key in table.foreign_keys:
            target = key.column.table.name
            if target.startswith("mine_"):
                assert name.startswith("mine_"), f"{name} points at {target}"
            if target.startswith("agreed_"):
                assert name.startswith(("mine_", "agreed_")), f"{name} points at {target}"


def test_the_circle_of_a_table_is_the_room_that_its_class_lives_in() -> None:
    for row_class in row_classes():
        circle = str(row_class.__tablename__).split("_")[0]
        room = row_class.__module__.removeprefix("mentorapp.").split(".")
        expected = ["domain", circle] if circle in {"mine", "ours", "agreed"} else ["vault"]
        assert room[: len(expected)] == expected


def test_a_journaled_row_never_gets_the_id_of_another() -> None:
    """The journal knows rows by id: a later row under the same id would inherit a removed one's history."""
    for name, table in TABLES.items():
        if table.info.get("journaled", True):
            assert table.dialect_options["sqlite"]["autoincrement"], name
