#!/usr/bin/env python3
"""Kills ``mentorapp note add --lines -`` at random moments and looks whether an acknowledged note is lost.

  python3 packaging/dev.py campaign kill_note_add [--kills N] [--seed N] [--folder DIR]

Each round feeds numbered lines into a fresh process, kills it with SIGKILL, and reads what it had
acknowledged. Afterwards the vault is opened and checked: every ``saved ID`` must be there with exactly the
line it stood for, and at most one note a round may be there that was not acknowledged any more. Prints JSON;
the exit code is 1 when anything was lost.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO

from mentorapp.services import notes, vaults
from mentorapp.services.note_queries import NoteFilter
from mentorapp.vault.keys import KdfParams
from mentorapp.vault.vault import Vault

PASSPHRASE = "campaign orbit lantern quarry velvet mosaic"  # noqa: S105 - of a vault that lives for a campaign
LONGEST_LIFE = 0.4
"""Seconds that a process lives after its first acknowledgement, at most."""


@dataclass
class Outcome:
    """What a campaign found; ``lost`` and ``changed`` are ids of acknowledged notes."""

    kills: int = 0
    acknowledged: int = 0
    kept: int = 0
    unacknowledged: int = 0
    lost: list[int] = field(default_factory=list)
    changed: list[int] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """Whether nothing was lost and the vault is whole."""
        return not (self.lost or self.changed or self.problems) and self.unacknowledged <= self.kills


def lines_of(round_number: int) -> Iterator[str]:
    """Yield lines that are all different, short and long in turn."""
    number = 0
    while True:
        number += 1
        yield f"round {round_number} line {number} {'and so on ' * (number * 7 % 23)}".strip()


def feed(stream: IO[bytes], lines: Iterator[str]) -> None:
    """Write lines until nobody reads them any more."""
    try:
        for line in lines:
            stream.write(line.encode() + b"\n")
            stream.flush()
    except (BrokenPipeError, ValueError):
        return


def one_round(folder: Path, passphrase_file: Path, number: int, rng: random.Random) -> list[int]:
    """Run one process, kill it, and return the ids that it acknowledged, in order."""
    command = [sys.executable, "-m", "mentorapp", "--vault", str(folder), "--passphrase-file"]
    process = subprocess.Popen(
        [*command, str(passphrase_file), "note", "add", "--lines", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"},
    )
    if process.stdin is None or process.stdout is None:
        raise RuntimeError("no pipes")
    feeder = threading.Thread(target=feed, args=(process.stdin, lines_of(number)), daemon=True)
    feeder.start()
    first = process.stdout.readline()
    time.sleep(rng.uniform(0, LONGEST_LIFE))
    process.kill()
    rest = process.stdout.read()
    process.wait()
    feeder.join()
    process.stdout.close()
    with contextlib.suppress(BrokenPipeError):  # what was still on its way to the process
        process.stdin.close()
    whole = (first + rest).decode().split("\n")[:-1]  # what comes after the last line end was cut off
    return [int(line.removeprefix("saved ")) for line in whole]


def campaign(folder: Path, kills: int, seed: int = 1, passphrase: str = PASSPHRASE) -> Outcome:
    """Kill ``kills`` processes that write into the vault ``folder``, then check it."""
    rng = random.Random(seed)  # noqa: S311 - moments, not secrets
    outcome = Outcome(kills=kills)
    expected: dict[int, str] = {}
    with tempfile.TemporaryDirectory() as workspace:
        passphrase_file = Path(workspace) / "passphrase"
        passphrase_file.write_text(passphrase, encoding="utf-8")
        for number in range(kills):
            ids = one_round(folder, passphrase_file, number, rng)
            expected |= dict(zip(ids, lines_of(number), strict=False))
    with vaults.unlock(folder, passphrase) as vault:
        _check(vault, expected, outcome)
    return outcome


def _check(vault: Vault, expected: dict[int, str], outcome: Outcome) -> None:
    found = {note.id: note.body for note in _all_notes(vault)}
    outcome.acknowledged = len(expected)
    outcome.kept = len(found)
    outcome.unacknowledged = len(found.keys() - expected.keys())
    outcome.lost = sorted(expected.keys() - found.keys())
    outcome.changed = sorted(
        note_id for note_id in expected.keys() & found.keys() if found[note_id] != expected[note_id]
    )
    outcome.problems = [problem.code for problem in vaults.verify(vault).problems]


def _all_notes(vault: Vault) -> Iterator[notes.NoteRow]:
    cursor = None
    while True:
        page = notes.page(vault, NoteFilter(), cursor, 500)
        yield from (notes.get(vault, head.id) for head in page.heads)
        cursor = page.next
        if cursor is None:
            return


def main() -> int:
    """Run a campaign from the command line."""
    parser = argparse.ArgumentParser(description="kill note add --lines at random moments")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="keep the vault here")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as workspace:
        os.environ["MENTORAPP_HOME"] = str(Path(workspace) / "home")
        folder = chosen.folder or Path(workspace) / "vault"
        Vault.create(folder, PASSPHRASE, params=KdfParams.floor())[0].close()
        outcome = campaign(folder, chosen.kills, chosen.seed)
    print(json.dumps({**asdict(outcome), "good": outcome.good}, indent=2))
    return 0 if outcome.good else 1


if __name__ == "__main__":
    sys.exit(main())
