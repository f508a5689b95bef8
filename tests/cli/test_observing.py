"""Instruments and observations on the command line."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

from mentorapp.instruments.moments import MomentKind, Value
from mentorapp.services import observations
from mentorapp.vault.vault import Vault
from tests.cli.conftest import Program
from tests.services.test_observations import TALLIES, planned, running


def watched(vault: Vault) -> int:
    """Observe a short lesson."""
    one = running(vault)
    observations.append(vault, one, MomentKind.LINE, 4_000, {"voice": "teacher", "text": "=Why?"})
    observations.append(vault, one, MomentKind.LINE, 65_000, {"voice": "pupil", "text": "Because"})
    observations.finish(vault, one, 3_700_000)
    return one


def test_the_instruments_are_listed(program: Program) -> None:
    said = program("list", "instruments", "--json")
    assert said.code == 0, said.err
    keys = {row["key"] for row in json.loads(said.out)}
    assert {"copus", "open-script", "on-task-sampling"} <= keys
    assert "COPUS" in program("list", "instruments").out


def test_an_instrument_is_brought_in_and_again_as_its_next_version(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(TALLIES.format("First"), "utf-8")
    assert program("import", "instrument", str(file)).out == "Mine is here as mine, version 1.\n"
    file.write_text(TALLIES.format("Second"), "utf-8")
    assert json.loads(program("import", "instrument", str(file), "--json").out)["number"] == 2


def test_a_wrong_instrument_is_refused_in_one_line_with_its_place(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(TALLIES.format("First").replace("tallies", "poem"), "utf-8")
    said = program("import", "instrument", str(file))
    assert said.code == 2
    assert "parts[1].kind" in said.err
    assert said.err.count("\n") == 1


def test_observations_are_listed_and_narrowed(program: Program, reopened: Callable[[], Vault]) -> None:
    assert program("list", "observations").out == "There are no observations.\n"
    with reopened() as vault:
        planned(vault, "Ana", ["copus"])
        planned(vault, "Bo")
    found = json.loads(program("list", "observations", "--instrument", "copus", "--json").out)
    assert [row["mentee_name"] for row in found] == ["Ana"]
    assert "Bo" in program("list", "observations", "--mentee", "bo").out
    assert program("list", "observations", "--instrument", "none").code == 2


def test_an_observation_is_shown_with_its_script(program: Program, reopened: Callable[[], Vault]) -> None:
    with reopened() as vault:
        one = watched(vault)
    said = program("show", "observation", str(one)).out
    assert "Whose lesson: Ana" in said
    assert "Length: 1:01:40" in said
    assert "   01:05  pupil     Because" in said
    document = json.loads(program("show", "observation", str(one), "--json").out)
    assert [line["text"] for line in document["script"]] == ["=Why?", "Because"]
    assert [moment["kind"] for moment in document["journal"]] == ["start", "line", "line", "finish"]
    assert program("show", "observation", "99").code == 2


def test_an_observation_is_exported_without_a_formula_and_over_nothing(
    program: Program, reopened: Callable[[], Vault], tmp_path: Path
) -> None:
    with reopened() as vault:
        one = watched(vault)
    table, whole = tmp_path / "o.csv", tmp_path / "o.json"
    for file in (table, whole):
        assert program("export", "observation", str(one), str(file)).code == 0
        again = program("export", "observation", str(one), str(file))
        assert (again.code, again.err.count("\n")) == (2, 1)
    rows = list(csv.DictReader(table.read_text("utf-8-sig").splitlines()))
    assert [row["text"] for row in rows if row["kind"] == "line"] == ["'=Why?", "Because"]
    assert json.loads(whole.read_text("utf-8"))["instrument_documents"][0]["key"] == "open-script"
    assert program("export", "observation", str(one), str(tmp_path / "o.doc")).code == 2
    assert not (tmp_path / "o.doc").exists()


def test_ratings_are_scored_by_the_rules_of_the_instrument(
    program: Program, reopened: Callable[[], Vault]
) -> None:
    with reopened() as vault:
        one = planned(vault, keys=["teach-primary"])
        observations.start(vault, one)
        ((part, first), *_) = observations.lesson(vault, one).instruments["teach-primary"].indicators()
        for segment, level in ((1, "2"), (2, "5")):
            data: dict[str, Value] = {"part": f"teach-primary:{part.key}", "indicator": first.key}
            data |= {"segment": segment, "level": level}
            observations.append(vault, one, MomentKind.RATING, segment, data)
        observations.finish(vault, one, 1_000)
    said = program("show", "observation", str(one)).out
    assert f"teach-primary:{part.key} {first.label}: 3.50 (of 2 out of 2)" in said
    document = json.loads(program("show", "observation", str(one), "--json").out)
    assert document["scores"]["teach-primary"]["overall"][0]["value"] == 3.5
