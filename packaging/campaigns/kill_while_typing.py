#!/usr/bin/env python3
"""Kills the window at random moments while somebody types into it, and looks what is lost.

  python3 packaging/dev.py campaign kill_while_typing [--kills N] [--seed N]

Each round starts the real window offscreen, unlocks it, and types a key every 20 ms into quick capture and
the page of notes in turn. It is killed with SIGKILL and the vault is opened: every note that the window had
said to be saved must be there, word for word, and what was being typed must be there as a draft that lacks at
most the keys of one second. Prints JSON; the exit code is 1 when more was lost.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
from dataclasses import asdict, dataclass, field
from pathlib import Path

from mentorapp.services import drafts, notes, vaults
from mentorapp.services.note_queries import NoteFilter
from mentorapp.vault.keys import KdfParams, VaultKey
from mentorapp.vault.vault import Vault, derive_key

ROOT = Path(__file__).resolve().parents[2]
DRIVER = ROOT / "tests" / "journeys" / "typing_driver.py"
PASSPHRASE = "campaign orbit lantern quarry velvet mosaic"  # noqa: S105 - of a vault that lives for a campaign
KEY_MILLISECONDS = 20
"""From one key to the next."""
KEYS_OF_A_SECOND = 1000 // KEY_MILLISECONDS
"""Counted, not timed: a window that the machine holds up takes no keys meanwhile."""
LONGEST_LIFE = 4.0
"""Seconds that a window lives after its first key, at most: long enough for both places and their saving."""
PATIENCE = 60.0
"""Seconds after which a window that says nothing is ended."""


@dataclass
class Outcome:
    """What a campaign found; ``lost`` names acknowledged texts, ``most_unkept_keys`` the worst draft."""

    kills: int = 0
    keys: int = 0
    acknowledged: int = 0
    drafts: int = 0
    most_unkept_keys: int = 0
    lost: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """Whether nothing was lost but the keys of a second, and the vault is whole."""
        return not (self.lost or self.problems) and self.most_unkept_keys <= KEYS_OF_A_SECOND


@dataclass
class Told:
    """What a window told before it was killed: the texts it saved, and how far the last one had come."""

    saved: list[int] = field(default_factory=list)
    number: int = 0
    typed: int = 0
    keys: int = 0

    def take(self, line: str) -> None:
        """Take in one whole line."""
        what, *numbers = line.split()
        if what == "saved":
            self.saved.append(int(numbers[0]))
        elif what == "typed":
            self.number, self.typed = int(numbers[0]), int(numbers[1])
            self.keys += 1


def words_of(round_name: str, number: int) -> str:
    """Return a text that is like no other: one second's typing and four seconds' in turn."""
    return f"round {round_name} text {number} goes {'on and on ' * (1 + 13 * (number % 2))}".strip()


def one_round(folder: Path, round_name: str, first: str, rng: random.Random, passphrase: str) -> Told:
    """Let one window live for a while, kill it, and return what it had told."""
    paths = [str(ROOT), str(ROOT / "packaging")]
    process = subprocess.Popen(
        [sys.executable, str(DRIVER)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(paths)},
        text=True,
    )
    if process.stdin is None or process.stdout is None:
        raise RuntimeError("no pipes")
    told = Told()
    watchdog = threading.Timer(PATIENCE, process.kill)
    watchdog.start()
    with process:
        orders = {"folder": str(folder), "passphrase": passphrase, "round": round_name, "first": first}
        process.stdin.write(json.dumps(orders) + "\n")
        process.stdin.flush()
        while not told.keys and (line := process.stdout.readline()):
            told.take(line)
        killer = threading.Timer(rng.uniform(0, LONGEST_LIFE), process.kill)
        killer.start()
        for line in process.stdout:
            if line.endswith("\n"):  # what has no end was cut off
                told.take(line)
        killer.join()
        watchdog.cancel()
    if process.returncode != -9 or not told.keys:
        raise RuntimeError("the window ended by itself")
    return told


def campaign(folder: Path, kills: int, seed: int = 1, passphrase: str = PASSPHRASE) -> Outcome:
    """Kill ``kills`` windows that are typed into on the vault ``folder``, and look after each."""
    rng = random.Random(seed)  # noqa: S311 - moments, not secrets
    key = derive_key(folder, passphrase=passphrase)
    outcome = Outcome(kills=kills)
    for number in range(kills):
        round_name = f"{seed}-{number}"
        told = one_round(folder, round_name, ("quick", "page")[number % 2], rng, passphrase)
        _look(folder, key, round_name, told, outcome)
    with Vault.open(folder, key) as vault:
        outcome.problems = [problem.code for problem in vaults.verify(vault).problems]
    return outcome


def _look(folder: Path, key: VaultKey, round_name: str, told: Told, outcome: Outcome) -> None:
    with Vault.open(folder, key) as vault:
        waiting = drafts.waiting(vault)
        heads = notes.page(vault, NoteFilter(), limit=len(told.saved) + 5).heads
        bodies = [notes.get(vault, head.id).body for head in heads]
        for draft in waiting:
            drafts.discard(vault, draft.key)
    outcome.keys += told.keys
    outcome.acknowledged += len(told.saved)
    outcome.drafts += len(waiting)
    expected = [words_of(round_name, number) for number in told.saved]
    outcome.lost += [text for text in expected if text not in bodies]
    if told.number not in told.saved:
        kept = _longest_start(words_of(round_name, told.number), bodies + [draft.body for draft in waiting])
        outcome.most_unkept_keys = max(outcome.most_unkept_keys, told.typed - kept)


def _longest_start(text: str, found: list[str]) -> int:
    """Return how many letters of ``text`` were found; a space at the end is not kept and not missed."""
    starts = [len(body) for body in found if text.startswith(body)]
    longest = max(starts, default=0)
    return longest + text[longest : longest + 1].isspace()


def main() -> int:
    """Run a campaign from the command line."""
    parser = argparse.ArgumentParser(description="kill the window while somebody types into it")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as workspace:
        os.environ["MENTORAPP_HOME"] = str(Path(workspace) / "home")
        folder = Path(workspace) / "vault"
        Vault.create(folder, PASSPHRASE, params=KdfParams.floor())[0].close()
        outcome = campaign(folder, chosen.kills, chosen.seed)
    print(json.dumps({**asdict(outcome), "good": outcome.good}, indent=2))
    return 0 if outcome.good else 1


if __name__ == "__main__":
    sys.exit(main())
