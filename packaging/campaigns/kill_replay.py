#!/usr/bin/env python3
"""Kills ``mentorapp observe --replay`` at random moments and looks whether an acknowledged moment is lost.

  python3 packaging/dev.py campaign kill_replay [--kills N] [--seed N] [--folder DIR]

Each round goes on with the same lesson in a fresh process, kills it with SIGKILL, and reads what it had
acknowledged. After each the vault is opened and the lesson reopened: it must be running, its clock not behind
its last moment, every ``saved SEQ`` there with exactly the line that it stood for, and nothing twice. Prints
JSON; the exit code is 1 when anything was lost.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.instruments.moments import MomentKind
from mentorapp.services import consents, mentees, observations, vaults
from mentorapp.vault.keys import KdfParams
from mentorapp.vault.vault import Vault

PASSPHRASE = "campaign orbit lantern quarry velvet mosaic"  # noqa: S105 - of a vault that lives for a campaign
LONGEST_LIFE = 0.4
"""Seconds that a process lives after its first acknowledgement, at most."""
TURNS = 15_000
RATE = 100
"""Times faster than the lesson, whose turns are a second apart."""


@dataclass
class Outcome:
    """What a campaign found; ``lost`` and ``changed`` are the numbers of acknowledged moments."""

    kills: int = 0
    acknowledged: int = 0
    kept: int = 0
    lost: list[int] = field(default_factory=list)
    changed: list[int] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """Whether nothing was lost and the lesson is whole."""
        return not (self.lost or self.changed or self.wrong)


def line_of(turn: int) -> str:
    """Return what is said in a turn; all are different, short and long."""
    return f"turn {turn} {'and so on ' * (turn * 7 % 23)}".strip()


def transcript(path: Path) -> Path:
    """Write the transcript of a long lesson."""
    rows = ["TimeStamp,Speaker,Sentence"]
    for turn in range(1, TURNS + 1):
        minutes, seconds = divmod(turn, 60)
        rows.append(f"{minutes // 60}:{minutes % 60:02}:{seconds:02},{'ST'[turn % 2]},{line_of(turn)}")
    path.write_text("\n".join(rows), encoding="utf-8")
    return path


def prepare(vault: Vault) -> None:
    """Add the mentee whose lesson it is, and their consent."""
    person = mentees.add(vault, MenteeFields("Campaign")).result
    consents.grant(vault, person, ConsentScope.OBSERVE)


def one_round(folder: Path, workspace: Path, rng: random.Random) -> list[int]:
    """Run one process, kill it, and return the numbers that it acknowledged, in order."""
    command = [sys.executable, "-m", "mentorapp", "--vault", str(folder)]
    command += ["--passphrase-file", str(workspace / "passphrase"), "observe", "--mentee", "Campaign"]
    process = subprocess.Popen(
        [*command, "--replay", str(workspace / "lesson.csv"), "--rate", str(RATE)], stdout=subprocess.PIPE
    )
    if process.stdout is None:
        raise RuntimeError("no pipe")
    first = process.stdout.readline()
    time.sleep(rng.uniform(0, LONGEST_LIFE))
    process.kill()
    rest = process.stdout.read()
    process.wait()
    process.stdout.close()
    whole = (first + rest).decode().split("\n")[:-1]  # what comes after the last line end was cut off
    return [int(line.removeprefix("saved ")) for line in whole]


def campaign(folder: Path, kills: int, seed: int = 1, passphrase: str = PASSPHRASE) -> Outcome:
    """Kill ``kills`` processes that record a lesson into the vault ``folder``, checking it after each."""
    rng = random.Random(seed)  # noqa: S311 - moments, not secrets
    outcome = Outcome(kills=kills)
    acknowledged: set[int] = set()
    with tempfile.TemporaryDirectory() as name:
        workspace = Path(name)
        (workspace / "passphrase").write_text(passphrase, encoding="utf-8")
        transcript(workspace / "lesson.csv")
        for _ in range(kills):
            acknowledged.update(one_round(folder, workspace, rng))
            with vaults.unlock(folder, passphrase) as vault:
                _check(vault, acknowledged, outcome)
    outcome.acknowledged = len(acknowledged)
    return outcome


def _check(vault: Vault, acknowledged: set[int], outcome: Outcome) -> None:
    running = observations.running(vault)
    if running is None:
        outcome.wrong.append("the lesson is not running")
        return
    opened = observations.open_running(vault, running.id)
    found = {moment.seq: moment for moment in opened.lesson.moments}
    lines = {seq: one.text("text") for seq, one in found.items() if one.kind is MomentKind.LINE}
    outcome.kept = len(lines)
    outcome.lost = sorted({*outcome.lost, *(acknowledged - lines.keys())})
    changed = (seq for seq, text in lines.items() if text != line_of(seq - 1))
    outcome.changed = sorted({*outcome.changed, *changed})
    if opened.clock.now_ms() < opened.lesson.end_ms:
        outcome.wrong.append("the clock is behind the last moment")
    if sorted(found) != list(range(1, len(found) + 1)):
        outcome.wrong.append("a number is missing")
    half = opened.half
    if half is not None and not line_of(len(lines) + 1).startswith(half.text):
        outcome.wrong.append("the half-typed line is another one")
    outcome.wrong += [problem.code for problem in vaults.verify(vault).problems]


def main() -> int:
    """Run a campaign from the command line."""
    parser = argparse.ArgumentParser(description="kill observe --replay at random moments")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="keep the vault here")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as workspace:
        os.environ["MENTORAPP_HOME"] = str(Path(workspace) / "home")
        folder = chosen.folder or Path(workspace) / "vault"
        made = Vault.create(folder, PASSPHRASE, params=KdfParams.floor())[0]
        prepare(made)
        made.close()
        outcome = campaign(folder, chosen.kills, chosen.seed)
    print(json.dumps({**asdict(outcome), "good": outcome.good}, indent=2))
    return 0 if outcome.good else 1


if __name__ == "__main__":
    sys.exit(main())
