from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mentorapp import logs

MARK = "Zwiebelturm"
HAPPENED = logs.Event("test.happened")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A state folder where the log goes during one test."""
    before = list(logging.getLogger().handlers)
    logs.install(tmp_path / "state")
    yield tmp_path / "state"
    for handler in logging.getLogger().handlers[:]:
        if handler not in before:
            logging.getLogger().removeHandler(handler)


def lines(folder: Path) -> list[str]:
    file = folder / logs.LOG_NAME
    return file.read_text(encoding="utf-8").splitlines() if file.exists() else []


def fail(text: str) -> None:
    raise ValueError(text)


def test_an_event_is_written_with_its_name_and_the_caller_s_place(folder: Path) -> None:
    logs.record(HAPPENED)
    (line,) = lines(folder)
    assert " info test.happened at test_logs.py:" in line
    assert line.endswith("in test_an_event_is_written_with_its_name_and_the_caller_s_place")


def test_the_words_and_values_of_other_loggers_are_dropped(folder: Path) -> None:
    logging.getLogger("sqlalchemy.pool").warning("note %s", MARK, extra={"note": MARK})
    logging.getLogger(f"sqlalchemy.{MARK}").error(MARK)
    logging.getLogger(MARK).critical(MARK)
    text = "\n".join(lines(folder))
    assert MARK not in text
    assert [line.split()[1:3] for line in lines(folder)] == [
        ["warning", "logged.other" if "sqlalchemy" not in sys.modules else "logged.sqlalchemy"],
        ["error", "logged.other" if "sqlalchemy" not in sys.modules else "logged.sqlalchemy"],
        ["critical", "logged.other"],
    ]


def test_even_our_own_loggers_write_only_events(folder: Path) -> None:
    logging.getLogger("mentorapp.services").warning(f"note {MARK}")  # noqa: G004 - the mistake is what is tested
    (line,) = lines(folder)
    assert MARK not in line
    assert "logged.mentorapp at test_logs.py:" in line


def test_a_logged_exception_leaves_its_type_and_place_only(folder: Path) -> None:
    try:
        fail(MARK)
    except ValueError:
        logging.getLogger("alembic").exception(MARK)
    (line,) = lines(folder)
    assert MARK not in line
    assert "with ValueError at test_logs.py:" in line
    assert "in fail < test_logs.py:" in line


def fail_because_of_another(text: str, *, hidden: bool) -> None:
    try:
        fail(text)
    except ValueError as cause:
        raise KeyError(text) from (None if hidden else cause)


@pytest.mark.parametrize("hidden", [True, False])
def test_an_error_and_what_caused_it_are_described_without_values(hidden: bool) -> None:
    with pytest.raises(KeyError) as caught:
        fail_because_of_another(MARK, hidden=hidden)
    text = logs.describe_error(caught.type, caught.value, caught.tb)
    assert MARK not in text
    assert text.startswith("KeyError at test_logs.py:")
    assert (" from ValueError at test_logs.py:" in text) is not hidden


def test_errors_that_cause_each_other_are_described_once() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert logs.describe_error(ValueError, first, None) == "ValueError from KeyError"


def test_a_deep_recursion_leaves_a_short_line() -> None:
    def dive(depth: int) -> None:
        if depth == 0:
            fail(MARK)
        dive(depth - 1)

    with pytest.raises(ValueError, match=MARK) as caught:
        dive(100)
    text = logs.describe_error(caught.type, caught.value, caught.tb)
    assert text.count(" < ") == logs.DEEPEST - 1
    assert " in fail < " in text


@pytest.mark.parametrize("name", ["", "Ada", "note of ada", "vault.", "vault opened", "vault.9", "ä.b"])
def test_what_is_no_event_name_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="lower-case words"):
        logs.Event(name)


@pytest.mark.parametrize(
    ("filename", "shown"),
    [
        (str(Path(logs.__file__).parent / "vault" / "keys.py"), "mentorapp/vault/keys.py"),
        ("mentorapp/vault/keys.py", "mentorapp/vault/keys.py"),
        ("mentorapp\\vault\\keys.py", "mentorapp/vault/keys.py"),
        ("/home/ada/.venv/lib/python3.11/site-packages/alembic/env.py", "alembic/env.py"),
        ("C:\\Users\\Ada\\venv\\Lib\\site-packages\\alembic\\env.py", "alembic/env.py"),
        ("/home/ada/python3.11/lib/python3.11/json/decoder.py", "json/decoder.py"),
        ("/home/ada/secret plans/x.py", "x.py"),
        ("C:\\Users\\Ada\\x.py", "x.py"),
        ("<frozen runpy>", "<frozen runpy>"),
    ],
)
def test_a_place_tells_nothing_of_the_person_s_folders(filename: str, shown: str) -> None:
    assert logs.place(filename) == shown


def test_qt_s_complaints_are_written_without_their_words(folder: Path) -> None:
    logs.record_qt("warning", "qt.qpa.xcb", "/build/qt/src/qxcb.cpp", 12)
    logs.record_qt("critical", MARK, None, 0)
    logs.record_qt("debug", "qt.qpa", None, 0)
    written = [line.split(" ", 1)[1] for line in lines(folder)]
    assert written == ["warning qt.warning qt.qpa.xcb at qxcb.cpp:12", "error qt.critical default"]


@pytest.mark.skipif(sys.platform == "win32", reason="modes are those of POSIX systems")
def test_the_log_is_private_even_in_a_folder_that_was_not(folder: Path) -> None:
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    logs.record(HAPPENED)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / logs.LOG_NAME).stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="links are those of POSIX systems")
def test_the_log_is_not_written_through_a_link(folder: Path, tmp_path: Path) -> None:
    folder.mkdir()
    (folder / logs.LOG_NAME).symlink_to(tmp_path / "elsewhere")
    logs.record(HAPPENED)
    assert not (tmp_path / "elsewhere").exists()


def test_the_log_never_grows_past_its_cap(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "CAP", 1000)
    for _ in range(100):
        logs.record(HAPPENED)
    sizes = {file.name: file.stat().st_size for file in folder.iterdir()}
    assert sizes.keys() == {logs.LOG_NAME, f"{logs.LOG_NAME}.1"}
    assert all(0 < size <= 1000 for size in sizes.values())


def test_a_log_that_cannot_be_written_stops_nobody_and_prints_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.write_text("a file where the folder should be", encoding="utf-8")
    logs.record(HAPPENED)
    logging.getLogger("alembic").error(MARK)
    assert capsys.readouterr() == ("", "")


def test_installing_again_moves_the_log_and_doubles_no_line(folder: Path, tmp_path: Path) -> None:
    logs.install(tmp_path / "other")
    logs.record(HAPPENED)
    assert lines(folder) == []
    assert len(lines(tmp_path / "other")) == 1
