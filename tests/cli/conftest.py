"""The real program as a process, and a vault that it opens."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from mentorapp.vault.vault import Vault
from tests.conftest import PASSPHRASE, Pattern

ROOT = Path(__file__).parent.parent.parent


@dataclass(frozen=True)
class Said:
    """What a process left: its exit code and its words."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Program:
    """Starts MentorApp with its own home and no display."""

    folder: Path
    passphrase_file: Path

    def __call__(
        self, *arguments: str | Path, stdin: bytes = b"", preexec: Callable[[], None] | None = None
    ) -> Said:
        """Run it with the vault and the passphrase given; return what it said."""
        return self.bare(
            "--vault", self.folder, "--passphrase-file", self.passphrase_file, *arguments,
            stdin=stdin, preexec=preexec,
        )  # fmt: skip

    def bare(
        self, *arguments: str | Path, stdin: bytes = b"", preexec: Callable[[], None] | None = None
    ) -> Said:
        """Run it with these arguments alone."""
        done = subprocess.run(
            command(*arguments),
            check=False,
            input=stdin,
            capture_output=True,
            env=environment(),
            timeout=120,
            preexec_fn=preexec,
        )
        return Said(done.returncode, done.stdout.decode(), done.stderr.decode())


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "mentorapp", *map(str, arguments)]


def environment() -> dict[str, str]:
    """No display, this checkout first on the import path, output buffered as usual; the test's own home."""
    unwanted = {"DISPLAY", "WAYLAND_DISPLAY", "PYTHONUNBUFFERED"}
    kept = {name: value for name, value in os.environ.items() if name not in unwanted}
    return kept | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture
def program(tmp_path: Path, pattern: Pattern) -> Program:
    """The program beside an empty vault."""
    passphrase_file = tmp_path / "passphrase"
    passphrase_file.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    return Program(pattern.copy_to(tmp_path / "vault"), passphrase_file)


@pytest.fixture
def reopened(program: Program, pattern: Pattern) -> Callable[[], Vault]:
    """Open the program's vault in the test, to look at what is in it."""
    return lambda: Vault.open(program.folder, pattern.key)
