from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest

from mentorapp.cli.window import has_screen
from tests.cli.conftest import Program


def test_a_demo_is_built_where_it_was_asked_for_and_opens_with_the_passphrase_told(
    program: Program, tmp_path: Path
) -> None:
    said = program.bare("demo", tmp_path / "demo", "--json", "--seed", "4")
    assert (said.code, said.err) == (0, "")
    made = json.loads(said.out)
    assert (made["built"], made["seed"], made["mentees"]) == (True, 4, 12)
    assert made["notes"] >= 1000
    passphrase = f"{made['passphrase']}\n".encode()
    listed = program.bare(
        "--vault", tmp_path / "demo", "--passphrase-file", "-", "--json", "list", "notes", stdin=passphrase
    )
    assert len(json.loads(listed.out)) == made["notes"]

    again = program.bare("demo", tmp_path / "demo", "--seed", "4", "--build-only")
    assert again.code == 0
    assert made["passphrase"] in again.out
    assert program.bare("demo", tmp_path / "demo").code == 2
    assert program.bare("demo", program.folder).code == 2


def test_without_a_screen_the_demo_in_the_usual_place_is_built_and_told(
    program: Program, own_home: Path
) -> None:
    said = program.bare("demo")
    assert (said.code, said.err) == (0, "")
    assert (own_home / "state" / "demo" / "scale-1-seed-1" / "vault.db").exists()
    assert "invented" in said.out


@pytest.mark.parametrize(
    ("platform", "display", "seen"),
    [("offscreen", ":0", False), ("", ":0", True), ("", "", False), ("xcb", ":1", True)],
)
def test_a_window_opens_only_where_it_can_be_seen(
    monkeypatch: pytest.MonkeyPatch, platform: str, display: str, seen: bool
) -> None:
    if os.uname().sysname != "Linux":
        pytest.skip("other systems always have a screen")
    for name, value in (("QT_QPA_PLATFORM", platform), ("DISPLAY", display), ("WAYLAND_DISPLAY", "")):
        monkeypatch.setenv(name, value)
    assert has_screen() is seen


def test_the_tour_draws_every_screen_and_leaves_nothing_else(
    program: Program, tmp_path: Path, own_home: Path
) -> None:
    start = time.time()
    said = program.bare("demo", "--tour", tmp_path / "pictures", "--json")
    assert said.code == 0, said.err
    drawn = [Path(name) for name in json.loads(said.out)]
    assert len(drawn) >= 10
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in drawn)
    assert all(path.stat().st_mtime >= start - 2 for path in drawn)
    assert list((own_home / "state").glob("tour-*")) == []
