"""A transcript becomes an observation, at once or through the live path, and no kill costs a moment."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

from campaigns.kill_replay import campaign, prepare
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import mentees, observations
from mentorapp.vault.vault import Vault
from tests.cli.conftest import Program
from tests.conftest import PASSPHRASE

LESSON = """TimeStamp,Turn,Speaker,Sentence
00:00:04,1,T,How about today?
00:00:09,2,SN,Good morning.
,3,T1:,Who remembers the ramp?
soon,4,T,"Nobody?"
00:01:30,5,Mia,It had a carpet.
"""


def lesson_file(folder: Path) -> Path:
    file = folder / "lesson.csv"
    file.write_text(LESSON, "utf-8")
    return file


def test_a_transcript_becomes_a_finished_observation_and_says_how_it_was_read(
    program: Program, reopened: Callable[[], Vault], tmp_path: Path
) -> None:
    with reopened() as vault:
        prepare(vault)
    said = program("import", "transcript", lesson_file(tmp_path), "--mentee", "Campaign")
    assert said.code == 0, said.err
    assert "5 turns, stamped: some" in said.out
    assert "row 5: soon is not a time" in said.out
    with reopened() as vault:
        (row,) = observations.listing(vault)
        lines = observations.lesson(vault, row.id).lines
    assert [(line.at_ms, line.voice, line.speaker) for line in lines[::4]] == [
        (4_000, "teacher", "T"),
        (90_000, "pupil", "Mia"),
    ]
    assert [line.at_ms for line in lines] == sorted(line.at_ms for line in lines)


def test_a_replay_acknowledges_each_moment_and_finishes(
    program: Program, reopened: Callable[[], Vault], tmp_path: Path
) -> None:
    with reopened() as vault:
        prepare(vault)
    file = lesson_file(tmp_path)
    said = program("observe", "--mentee", "Campaign", "--replay", file, "--rate", "1000000")
    assert said.code == 0, said.err
    assert said.out.splitlines() == [*(f"saved {seq}" for seq in range(2, 7)), "Observation 1 is finished."]
    shown = json.loads(program("show", "observation", "1", "--json").out)
    assert [line["text"] for line in shown["script"]][2] == "Who remembers the ramp?"
    assert shown["state"] == "finished"
    assert shown["length_ms"] == 90_000


def test_without_consent_no_transcript_is_recorded_or_brought_in(
    program: Program, reopened: Callable[[], Vault], tmp_path: Path
) -> None:
    with reopened() as vault:
        mentees.add(vault, MenteeFields("Ana"))
    file = lesson_file(tmp_path)
    for verb in (("import", "transcript", file), ("observe", "--replay", file)):
        said = program(*verb, "--mentee", "Ana")
        assert (said.code, said.out) == (2, "")
        assert "consent" in said.err
    with reopened() as vault:
        assert all(row.moments == 0 for row in observations.listing(vault))


def test_killing_a_replay_at_any_moment_loses_no_acknowledged_moment(
    program: Program, reopened: Callable[[], Vault]
) -> None:
    with reopened() as vault:
        prepare(vault)
    outcome = campaign(program.folder, kills=3, seed=os.getpid(), passphrase=PASSPHRASE)
    assert outcome.acknowledged > 0
    assert outcome.good, outcome


def test_a_file_that_is_no_transcript_is_refused_in_one_line(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "lesson.xlsx"
    for data in (b"", b"PK\x03\x04 and then nothing", b"\xff\xfe\x00", b"a,b\n1,2\n"):
        file.write_bytes(data)
        said = program("import", "transcript", file, "--mentee", "Ana")
        assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
