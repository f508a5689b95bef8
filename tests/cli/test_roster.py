from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Program

ROSTER = """Name,Email,School
Amina Okafor,amina@millbrook.example,Millbrook
Jonas Lind,not an address,Northgate
Amina Okafor,amina@millbrook.example,Millbrook
,nobody@millbrook.example,Millbrook
Rosa Vidal,rosa@linden.example,Linden
"""


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    file = tmp_path / "roster.csv"
    file.write_text(ROSTER, encoding="utf-8")
    return file


def names(program: Program) -> list[str]:
    return [row["name"] for row in json.loads(program("list", "mentees", "--json").out)]


def test_a_dry_run_says_what_would_happen_and_brings_in_nobody(program: Program, roster: Path) -> None:
    said = program("import", "roster", roster, "--dry-run")
    assert said.code == 0, said.err
    assert "row 2: Amina Okafor would come in" in said.out
    assert "2 would come in, 1 left out, 2 refused." in said.out
    assert names(program) == []


def test_people_come_in_and_every_other_row_is_named_with_its_reason(program: Program, roster: Path) -> None:
    said = program("import", "roster", roster, "--json")
    assert said.code == 0, said.err
    done = json.loads(said.out)
    assert [one["name"] for one in done["added"]] == ["Amina Okafor", "Rosa Vidal"]
    assert [(one["line"], one["name"]) for one in done["skipped"]] == [(4, "Amina Okafor")]
    assert [one["line"] for one in done["refused"]] == [3, 5]
    assert all(one["reason"] for one in [*done["skipped"], *done["refused"]])
    assert names(program) == ["Amina Okafor", "Rosa Vidal"]


def test_bringing_in_the_same_list_again_adds_nobody(program: Program, roster: Path) -> None:
    program("import", "roster", roster)
    again = program("import", "roster", roster)
    assert again.code == 0
    assert "0 came in, 3 left out, 2 refused." in again.out
    assert len(names(program)) == 2


def test_a_list_of_which_every_row_is_refused_leaves_with_2(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "bad.csv"
    file.write_text("Name,Email\nJonas,not an address\n", encoding="utf-8")
    said = program("import", "roster", file)
    assert said.code == 2
    assert "row 2: refused" in said.out
    assert said.err.count("\n") == 1


def test_a_file_that_is_no_roster_is_said_to_be_none(program: Program, tmp_path: Path) -> None:
    empty = tmp_path / "empty.csv"
    empty.touch()
    for file in (empty, tmp_path / "absent.csv", tmp_path):
        said = program("import", "roster", file)
        assert (said.code, said.out) == (2, "")
        assert said.err.count("\n") == 1
