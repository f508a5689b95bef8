"""One window on one vault."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.vault.instance_lock import LOCK_NAME, InstanceLock, ask_to_raise

HOLDER = """
import sys, pathlib
from mentorapp.vault.instance_lock import InstanceLock
lock = InstanceLock(pathlib.Path(sys.argv[1]))
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""

TAKER = """
import sys, pathlib
from mentorapp.domain.errors import UserError
from mentorapp.vault.instance_lock import InstanceLock
try:
    InstanceLock(pathlib.Path(sys.argv[1])).acquire()
    print("held")
except UserError as error:
    print(error)
"""


def taken_elsewhere(folder: Path) -> str:
    done = subprocess.run([sys.executable, "-c", TAKER, folder], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def hold_elsewhere(folder: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_process_is_refused_until_the_first_lets_go(tmp_path: Path) -> None:
    lock = InstanceLock(tmp_path)
    lock.acquire()
    assert lock.held
    assert taken_elsewhere(tmp_path) == "vault.already_open"
    lock.release()
    assert not lock.held
    assert taken_elsewhere(tmp_path) == "held"


def test_a_second_lock_in_this_process_is_refused_too(tmp_path: Path) -> None:
    first, second = InstanceLock(tmp_path), InstanceLock(tmp_path)
    first.acquire()
    for lock in (first, second):
        with pytest.raises(UserError, match="already_open"):
            lock.acquire()
    assert first.held
    assert not second.held
    first.release()
    second.acquire()
    second.release()
    second.release()


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be removed there")
def test_removing_the_file_opens_the_vault_to_nobody_else(tmp_path: Path) -> None:
    lock = InstanceLock(tmp_path)
    lock.acquire()
    (tmp_path / LOCK_NAME).unlink()
    for _ in range(2):
        assert taken_elsewhere(tmp_path) == "vault.already_open"
    lock.release()
    assert taken_elsewhere(tmp_path) == "held"


@pytest.mark.skipif(sys.platform == "win32", reason="a folder with an open file cannot be moved there")
def test_a_folder_that_is_moved_stays_locked(tmp_path: Path) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    before.mkdir()
    with hold_elsewhere(before) as process:
        before.rename(after)
        with pytest.raises(UserError, match="already_open"):
            InstanceLock(after).acquire()
        process.communicate("")
    lock = InstanceLock(after)
    lock.acquire()
    lock.release()


def test_a_killed_process_lets_go(tmp_path: Path) -> None:
    with hold_elsewhere(tmp_path) as process:
        lock = InstanceLock(tmp_path)
        with pytest.raises(UserError, match="already_open"):
            lock.acquire()
        process.send_signal(signal.SIGKILL)
        process.wait()
    lock.acquire()
    lock.release()


def test_the_file_names_the_process_and_is_private(tmp_path: Path) -> None:
    lock = InstanceLock(tmp_path)
    lock.acquire()
    assert (tmp_path / LOCK_NAME).read_text() == f"{os.getpid()}\n"
    assert (tmp_path / LOCK_NAME).stat().st_mode & 0o777 == 0o600
    lock.release()


def test_a_program_started_from_here_does_not_keep_the_vault_locked(tmp_path: Path) -> None:
    lock = InstanceLock(tmp_path)
    lock.acquire()
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, close_fds=False)
    lock_descriptors = [
        descriptor
        for descriptor in Path("/proc/self/fd").iterdir()
        if os.path.realpath(descriptor) == str(tmp_path / LOCK_NAME)
    ]
    assert len(lock_descriptors) == 1
    assert not os.get_inheritable(int(lock_descriptors[0].name))
    lock.release()
    assert taken_elsewhere(tmp_path) == "held"
    child.communicate(b"\n")


def test_asking_to_raise_changes_the_time_of_the_file_and_nothing_else(tmp_path: Path) -> None:
    lock = InstanceLock(tmp_path)
    lock.acquire()
    path = tmp_path / LOCK_NAME
    os.utime(path, (0, 0))
    text = path.read_text()
    ask_to_raise(tmp_path)
    assert path.stat().st_mtime > 0
    assert path.read_text() == text
    lock.release()


def test_a_missing_folder_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="file_missing"):
        InstanceLock(tmp_path / "missing").acquire()
    with pytest.raises(UserError, match="file_missing"):
        ask_to_raise(tmp_path)


def test_a_planted_link_is_not_written_through(tmp_path: Path) -> None:
    target = tmp_path / "diary"
    target.write_text("dear diary")
    (tmp_path / LOCK_NAME).symlink_to(target)
    with pytest.raises(UserError, match="not_a_file"):
        InstanceLock(tmp_path).acquire()
    assert target.read_text() == "dear diary"
