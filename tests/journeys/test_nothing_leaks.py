"""After a whole journey through the window: what is on the disk, and what is in memory after locking."""

from __future__ import annotations

import base64
import json
import os
import secrets
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from mentorapp.vault.keys import KdfParams
from mentorapp.vault.vault import Vault

ROOT = Path(__file__).resolve().parents[2]
DRIVER = Path(__file__).with_name("window_driver.py")
PATIENCE = 90.0
"""Seconds after which a journey is ended, wherever it is."""
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


@dataclass
class Journey:
    """The running program, the places where it may write, and the words that must not be found."""

    process: subprocess.Popen[str]
    places: list[Path]
    marks: dict[str, str]

    def reach(self, station: str) -> None:
        """Read on until the program says that it is there."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.strip() == station:
                return
        pytest.fail(f"never reached {station!r}")

    def lock(self) -> None:
        """Let it press Ctrl+L, and wait until the process is another program than before."""
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        commands = Path(f"/proc/{self.process.pid}/cmdline")
        while "--vault" not in commands.read_text():
            assert self.process.poll() is None


def mark() -> str:
    """Return a word that is nowhere else."""
    return "".join(secrets.choice("bcdfghjklmnpqrstvwxz") for _ in range(16))


def traces(word: str) -> list[bytes]:
    """Return the forms in which a word could lie about: UTF-8, UTF-16, base64 at each offset, hex."""
    plain = word.encode()
    forms = [
        plain,
        word.encode("utf-16-le"),
        word.encode("utf-16-be"),
        plain.hex().encode(),
        plain.hex().upper().encode(),
    ]
    for offset in range(3):
        encoded = base64.b64encode(b"\0" * offset + plain)
        forms.append(encoded[4 * (offset > 0) : -4])
    return forms


def found_in_files(word: str, places: list[Path]) -> list[str]:
    """Return the files below ``places``, names included, in which a form of ``word`` stands."""
    forms = traces(word)
    files = [path for place in places for path in place.rglob("*")]
    named = [str(path) for path in files if any(form in os.fsencode(path.name) for form in forms)]
    held = [
        str(path) for path in files if path.is_file() and any(form in path.read_bytes() for form in forms)
    ]
    return named + held


def found_in_memory(word: str, pid: int) -> int:
    """Return how often a form of ``word`` stands in the memory of a process."""
    forms = traces(word)[:3]
    count = 0
    with Path(f"/proc/{pid}/maps").open() as maps, Path(f"/proc/{pid}/mem").open("rb", 0) as memory:
        for line in maps:
            bounds, rights, *_ = line.split()
            if not rights.startswith("rw"):
                continue
            start, end = (int(bound, 16) for bound in bounds.split("-"))
            try:
                memory.seek(start)
                content = memory.read(end - start)
            except (OSError, ValueError):
                continue
            count += sum(content.count(form) for form in forms)
    return count


def network_sockets(pid: int) -> list[str]:
    """Return the process's sockets of the internet families, as /proc knows them."""
    mine = {
        os.readlink(entry)
        for entry in Path(f"/proc/{pid}/fd").iterdir()
        if entry.is_symlink() or entry.exists()
    }
    found = []
    for family in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        table = Path(f"/proc/{pid}/net/{family}")
        for line in table.read_text().splitlines()[1:] if table.exists() else ():
            inode = line.split()[9]
            if f"socket:[{inode}]" in mine:
                found.append(f"{family} {line}")
    return found


@contextmanager
def a_journey(tmp_path: Path) -> Iterator[Journey]:
    """Start the program on a new vault, in a home and a temporary folder of its own."""
    places = {name: tmp_path / name for name in ("home", "tmp", "app", "vault")}
    for name in ("home", "tmp", "app"):
        places[name].mkdir()
    passphrase = f"{mark()} {mark()} {mark()}"
    made, _ = Vault.create(
        places["vault"], passphrase, params=KdfParams.floor(), state_folder=places["app"] / "state"
    )
    made.close()
    marks = {"passphrase": passphrase, **{name: f"{mark()} she said" for name in ("quick", "page", "draft")}}
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "HOME": str(places["home"]),
        "TMPDIR": str(places["tmp"]),
        "XDG_RUNTIME_DIR": str(places["tmp"]),
        "MENTORAPP_HOME": str(places["app"]),
        "QT_QPA_PLATFORM": "offscreen",
    }
    process = subprocess.Popen(
        [sys.executable, str(DRIVER)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
        cwd=places["tmp"],
        text=True,
    )
    watchdog = threading.Timer(PATIENCE, process.kill)
    watchdog.start()
    try:
        assert process.stdin is not None
        process.stdin.write(json.dumps({**marks, "folder": str(places["vault"])}) + "\n")
        process.stdin.flush()
        yield Journey(
            process, list(places.values()), {name: words.split()[0] for name, words in marks.items()}
        )
    finally:
        watchdog.cancel()
        process.kill()
        process.communicate()


def told_of_the_process(pid: int) -> bytes:
    """Return what everybody is told of a process, and what root is: arguments, environment, name, folder."""
    about = Path(f"/proc/{pid}")
    told = b"".join((about / name).read_bytes() for name in ("cmdline", "comm"))
    if can_read_memory():
        told += (about / "environ").read_bytes() + os.fsencode((about / "cwd").readlink())
    return told


def can_read_memory() -> bool:
    """The program is not dumpable: only root can look."""
    return os.geteuid() == 0


def test_no_file_holds_a_word_of_a_whole_journey_and_no_network_socket_is_opened(tmp_path: Path) -> None:
    with a_journey(tmp_path) as journey:
        journey.reach("before lock")
        assert network_sockets(journey.process.pid) == []
        for name, word in journey.marks.items():
            assert found_in_files(word, journey.places) == [], name
        journey.lock()
        for name, word in journey.marks.items():
            assert found_in_files(word, journey.places) == [], name


def test_neither_arguments_nor_environment_hold_a_word_before_and_after_locking(tmp_path: Path) -> None:
    with a_journey(tmp_path) as journey:
        journey.reach("before lock")
        before = told_of_the_process(journey.process.pid)
        journey.lock()
        after = told_of_the_process(journey.process.pid)
        assert b"--vault" in after
        for name, word in journey.marks.items():
            assert not any(form in before + after for form in traces(word)), name


def test_after_locking_no_word_is_left_in_memory(tmp_path: Path) -> None:
    if not can_read_memory():
        pytest.skip("the memory of a protected process can be read by root alone")
    with a_journey(tmp_path) as journey:
        journey.reach("before lock")
        pid = journey.process.pid
        before = {name: found_in_memory(word, pid) for name, word in journey.marks.items()}
        assert min(before["quick"], before["draft"]) > 0, "this test must be able to see"
        journey.lock()
        after = {name: found_in_memory(word, pid) for name, word in journey.marks.items()}
        assert after == dict.fromkeys(journey.marks, 0)


def test_the_search_for_traces_finds_what_is_there(tmp_path: Path) -> None:
    word = mark()
    for number, form in enumerate(traces(word)):
        (tmp_path / str(number)).write_bytes(b"x" + form + b"y")
    assert len(found_in_files(word, [tmp_path])) == len(traces(word))
