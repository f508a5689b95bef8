"""Files are whole or not there, and what goes wrong is said plainly."""

from __future__ import annotations

import errno
import os
import resource
import signal
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.domain.messages import text_of
from mentorapp.vault import files

MIB = 1024 * 1024


@contextmanager
def no_file_longer_than(limit: int) -> Iterator[None]:
    """Let the kernel cut every write at ``limit`` bytes, as a full disk does."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def waited_too_long(*_: object) -> None:
    raise AssertionError("it waited for somebody to write")


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_file_is_written_whole_and_private(tmp_path: Path) -> None:
    path = tmp_path / "a"
    files.write_atomically(path, b"text")
    assert path.read_bytes() == b"text"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert names(tmp_path) == {"a"}


def test_a_full_disk_keeps_the_old_file_and_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "a"
    files.write_atomically(path, b"old")
    with no_file_longer_than(1000), pytest.raises(UserError) as caught:
        files.write_atomically(path, bytes(MIB))
    assert caught.value.code == "vault.disk_full"
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == {"a"}


def test_a_reader_during_the_write_sees_the_old_file_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a"
    files.write_atomically(path, b"old")
    seen: list[bytes] = []
    really = os.fsync

    def look_then_sync(descriptor: int) -> None:
        seen.append(path.read_bytes())
        really(descriptor)

    monkeypatch.setattr(os, "fsync", look_then_sync)
    files.write_atomically(path, b"new")
    assert seen == [b"old", b"new"]  # the data is durable before the name, the name before we return


def test_a_write_into_a_missing_folder_says_so(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        files.write_atomically(tmp_path / "missing" / "a", b"text")
    assert caught.value.code == "vault.file_missing"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "vault.disk_full"),
        (errno.EDQUOT, "vault.disk_full"),
        (errno.EROFS, "vault.read_only"),
        (errno.EACCES, "vault.read_only"),
        (errno.EIO, "vault.disk_failing"),
        (errno.ENAMETOOLONG, "vault.name_too_long"),
    ],
)
def test_what_a_disk_can_do_becomes_a_plain_message(number: int, code: str) -> None:
    with pytest.raises(UserError) as caught, files.translate_os_errors():
        raise OSError(number, os.strerror(number), "/home/someone/private")
    assert caught.value.code == code
    assert "someone" not in text_of(caught.value)


def test_an_error_that_nobody_can_mend_stays_a_bug() -> None:
    with pytest.raises(OSError, match="Bad file descriptor"), files.translate_os_errors():
        os.fsync(10**6)


def test_a_folder_is_closed_to_everybody_else(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    open_folder = tmp_path / "open"
    open_folder.mkdir(mode=0o755)
    for folder in (open_folder, tmp_path / "new" / "deep"):
        files.private_folder(folder)
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_file_longer_than_its_limit_is_not_read_into_memory(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"12345")
    assert files.read_at_most(path, 5) == b"12345"
    assert files.read_at_most(path, 4) is None


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "target").write_bytes(b"elsewhere")
    (tmp_path / "link").symlink_to(tmp_path / "target")
    with pytest.raises(UserError) as caught:
        files.read_at_most(tmp_path / "link", 100)
    assert caught.value.code == "vault.not_a_file"


def test_a_pipe_is_refused_at_once_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    signal.signal(signal.SIGALRM, waited_too_long)
    signal.alarm(5)  # without the defence it would wait for a writer for ever
    try:
        with pytest.raises(UserError) as caught:
            files.read_at_most(tmp_path / "pipe", 100)
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
    assert caught.value.code == "vault.not_a_file"


def test_descriptors_are_not_inherited_by_another_program(tmp_path: Path) -> None:
    for descriptor in (files.open_new(tmp_path / "a"), files.open_regular(tmp_path / "a")):
        assert not os.get_inheritable(descriptor)
        os.close(descriptor)
