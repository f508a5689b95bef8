"""Each test runs a process of its own: hardening cannot be taken back."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MARK = "Zwiebelturm"
posix_only = pytest.mark.skipif(os.name != "posix", reason="the protection is one of POSIX systems")
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the protection is one of Linux")


def python(home: Path, code: str, *flags: str) -> subprocess.CompletedProcess[str]:
    """What a program with this text does, with everything of its own below `home`."""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "MENTORAPP_HOME": str(home)}
    environment.pop("PYTHONUNBUFFERED", None)
    command = [sys.executable, "-P", *flags, "-c", code]
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False, timeout=60, cwd=home
    )


def hardened(home: Path, code: str) -> str:
    """What a hardened program prints; it must end well."""
    done = python(home, f"from mentorapp.hardening import harden\nharden()\n{code}")
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def log_of(home: Path) -> str:
    return (home / "state" / "mentorapp.log").read_text(encoding="utf-8")


@posix_only
def test_a_hardened_process_writes_no_core_dump(tmp_path: Path) -> None:
    code = "import resource; print(resource.getrlimit(resource.RLIMIT_CORE))"
    assert hardened(tmp_path, code) == "(0, 0)"


@linux_only
def test_a_hardened_process_is_not_dumpable(tmp_path: Path) -> None:
    get_dumpable = 3
    assert hardened(tmp_path, f"import ctypes; print(ctypes.CDLL(None).prctl({get_dumpable}))") == "0"


@posix_only
def test_a_file_made_by_a_hardened_process_is_for_its_person_only(tmp_path: Path) -> None:
    hardened(tmp_path, "open('made', 'w').close()")
    assert (tmp_path / "made").stat().st_mode & 0o777 == 0o600


@linux_only
def test_memory_that_was_freed_goes_back_to_the_system(tmp_path: Path) -> None:
    code = """
def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096

large = bytearray(20_000_000)
del large
before = resident()
blocks = [bytearray(50_000) for _ in range(400)]
del blocks
print(resident() - before < 5_000_000)
"""
    assert hardened(tmp_path, code) == "True"


def test_hardening_costs_little_to_import(tmp_path: Path) -> None:
    heavy = ("PySide6", "ctypes", "platformdirs", "sqlalchemy", "subprocess")
    code = f"import sys, mentorapp.hardening; print([name for name in {heavy} if name in sys.modules])"
    assert python(tmp_path, code).stdout.strip() == "[]"


UNHANDLED = {
    "the main thread": f"def fail():\n    note = '{MARK}'\n    raise ValueError(note)\nfail()",
    "another thread": (
        "import threading\n"
        f"def fail():\n    raise ValueError('{MARK}')\n"
        "thread = threading.Thread(target=fail, name='Zwiebelturm'); thread.start(); thread.join()"
    ),
    "a finalizer": (
        "class Thing:\n"
        f"    def __repr__(self): return '{MARK}'\n"
        f"    def __del__(self): raise ValueError('{MARK}')\n"
        "Thing()"
    ),
    "an error while handling another": (
        f"try:\n    raise KeyError('{MARK}')\n"
        f"except KeyError as error:\n    raise ValueError('{MARK}') from error"
    ),
}


@pytest.mark.parametrize("code", UNHANDLED.values(), ids=UNHANDLED.keys())
def test_an_unhandled_error_shows_its_type_and_never_its_values(tmp_path: Path, code: str) -> None:
    done = python(tmp_path, f"from mentorapp.hardening import harden\nharden()\n{code}")
    told = done.stdout + done.stderr + log_of(tmp_path)
    assert MARK not in told
    assert "ValueError" in done.stderr
    assert "ValueError" in log_of(tmp_path)


def test_an_unhandled_error_shows_where_it_was_raised(tmp_path: Path) -> None:
    code = "from mentorapp.hardening import harden\nharden()\nfrom mentorapp.logs import Event\nEvent('Ada')"
    done = python(tmp_path, code)
    assert done.returncode == 1
    assert "ValueError at mentorapp/logs.py:" in done.stderr
    assert "in __new__ < <string>:4 in <module>" in done.stderr


def test_python_tells_no_error_itself_when_nothing_can_be_written(
    tmp_path: Path,
) -> None:
    (tmp_path / "state").write_text("a file where the folder should be", encoding="utf-8")
    code = f"import sys\nsys.stderr.close()\nraise ValueError('{MARK}')"
    done = python(tmp_path, f"from mentorapp.hardening import harden\nharden()\n{code}")
    assert done.returncode == 1
    assert done.stderr == ""


def test_a_warning_is_logged_without_its_words(tmp_path: Path) -> None:
    code = f"from mentorapp.hardening import harden\nharden()\nimport warnings\nwarnings.warn('{MARK}')"
    done = python(tmp_path, code, "-W", "always")
    assert MARK not in done.stderr + log_of(tmp_path)
    assert "python.warning UserWarning at <string>:4" in log_of(tmp_path)


def test_an_interrupt_from_the_keyboard_says_nothing(tmp_path: Path) -> None:
    done = python(tmp_path, "from mentorapp.hardening import harden\nharden()\nraise KeyboardInterrupt")
    assert (done.stdout, done.stderr) == ("", "")
    assert done.returncode != 0


REPLACED = """
import os, sys
from mentorapp.hardening import harden, replace_process
harden()
if len(sys.argv) == 1:
    leaked = os.open("held", os.O_RDWR | os.O_CREAT)
    os.set_inheritable(leaked, True)
    print(os.getpid(), flush=True)
    print("written but not flushed", end=" ")
    replace_process(["--vault", "a folder", str(leaked)])
try:
    os.fstat(int(sys.argv[3]))
    held = "held"
except OSError:
    held = "closed"
print(os.getpid(), sys.argv[1:3], sys.flags.safe_path, sys.flags.utf8_mode, held, os.getcwd())
"""


@posix_only
def test_replacing_keeps_process_flags_and_folder_and_hands_on_no_open_file(tmp_path: Path) -> None:
    done = python(tmp_path, REPLACED, "-X", "utf8")
    before, after = done.stdout.strip().split("\n")
    lead = "written but not flushed "
    assert after == f"{lead}{before} ['--vault', 'a folder'] True 1 closed {tmp_path}"


def test_a_program_that_cannot_be_started_again_ends_with_all_that_it_held(tmp_path: Path) -> None:
    code = f"""
import sys
from mentorapp.hardening import harden, replace_process
harden()
sys.executable = "/{MARK}/python"
try:
    replace_process(["--vault", "{MARK}"])
finally:
    print("still here", flush=True)
"""
    done = python(tmp_path, code)
    assert (done.returncode, done.stdout) == (1, "")
    assert "FileNotFoundError at mentorapp/hardening.py:" in log_of(tmp_path)
    assert MARK not in done.stderr + log_of(tmp_path)


def test_a_module_is_started_again_as_a_module(tmp_path: Path) -> None:
    (tmp_path / "again.py").write_text(
        "from mentorapp.hardening import restart_command\nprint(restart_command(['--vault', 'v'])[1:])",
        encoding="utf-8",
    )
    environment = os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{tmp_path}"}
    command = [sys.executable, "-P", "-X", "utf8", "-m", "again", "demo", "--seed", "3"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['-P', '-X', 'utf8', '-m', 'again', '--vault', 'v']"
