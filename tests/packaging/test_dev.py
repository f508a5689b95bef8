"""The developer's command at work on a small checkout: real set-up, nothing fetched from anywhere."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).parent.parent.parent
BASE_PYTHON = str(getattr(sys, "_base_executable", sys.executable))
LIBRARIES = sysconfig.get_path("purelib")

SMALL = '[project]\nname = "small"\nversion = "1"\n'
PROGRAM = """
import os, sys
print(os.getpid(), os.getcwd(), sys.argv[1:], flush=True)
if "kill" in sys.argv:
    os.kill(os.getpid(), 9)
sys.exit(7)
"""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the small checkout leans on exec and links")


class Checkout:
    """A small project with the real `packaging/dev.py` and `.ci/run`, whose lock asks for nothing."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.elsewhere = root / "elsewhere"
        for name in ("packaging", "mentorapp", "tests", "elsewhere", ".ci"):
            (root / name).mkdir(parents=True)
        shutil.copy(ROOT / "packaging" / "dev.py", root / "packaging")
        shutil.copy(ROOT / ".ci" / "run", root / ".ci")
        self.write("packaging/requirements.lock", "# nothing\n")
        self.write("mentorapp/__init__.py", "")
        self.write("mentorapp/__main__.py", PROGRAM)
        self.write("tests/test_small.py", "import os\ndef test_it(): assert os.environ['QT_QPA_PLATFORM']\n")
        self.write("pyproject.toml", SMALL)

    def write(self, name: str, text: str) -> None:
        (self.root / name).write_text(text, encoding="utf-8")

    def environment(self) -> dict[str, str]:
        """As a newcomer has it, but with the libraries already at hand, so that none need be fetched."""
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "PYTEST_"))}
        return kept | {"PYTHONPATH": LIBRARIES}

    def dev(
        self, *arguments: str, python: str = BASE_PYTHON, path: str = ""
    ) -> subprocess.CompletedProcess[str]:
        """What `python3 packaging/dev.py …` does when it is called from another folder."""
        command = [python, str(self.root / "packaging" / "dev.py"), *arguments]
        environment = self.environment() | ({"PATH": path} if path else {})
        return subprocess.run(
            command,
            cwd=self.elsewhere,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """A small checkout that was set up once. Tests leave it ready."""
    checkout = Checkout(tmp_path_factory.mktemp("checkout"))
    first = checkout.dev("run")
    assert first.returncode == 7, first.stderr
    assert "Setting up" in first.stderr
    assert "Setting up" not in first.stdout
    return checkout


def test_a_second_start_sets_nothing_up(ready: Checkout) -> None:
    assert ready.dev("run").stderr == ""


def test_run_keeps_the_caller_s_folder_arguments_and_exit_code(ready: Checkout) -> None:
    done = ready.dev("run", "--json", "list", "notes", "--help")
    assert done.returncode == 7
    assert done.stdout.split(" ", 1)[1] == f"{ready.elsewhere} ['--json', 'list', 'notes', '--help']\n"


def test_a_campaign_is_run_by_its_name_with_its_arguments(ready: Checkout) -> None:
    (ready.root / "packaging" / "campaigns").mkdir(exist_ok=True)
    ready.write("packaging/campaigns/strike.py", "import sys; print(sys.argv[1:]); sys.exit(3)\n")
    done = ready.dev("campaign", "strike", "--kills", "2")
    assert (done.returncode, done.stdout) == (3, "['--kills', '2']\n"), done.stderr
    unknown = ready.dev("campaign")
    assert (unknown.returncode, unknown.stderr) == (2, "dev.py: choose a campaign: strike\n")


def test_the_caller_s_folder_is_not_imported_from(ready: Checkout) -> None:
    stranger = ready.elsewhere / "mentorapp.py"
    stranger.write_text("raise SystemExit('a stranger')", encoding="utf-8")
    assert ready.dev("run").returncode == 7
    stranger.unlink()


def test_the_program_becomes_the_very_process_that_was_started(ready: Checkout) -> None:
    command = [BASE_PYTHON, str(ready.root / "packaging" / "dev.py"), "run", "kill"]
    with subprocess.Popen(command, env=ready.environment(), stdout=subprocess.PIPE, text=True) as process:
        out, _ = process.communicate(timeout=60)
    assert int(out.split()[0]) == process.pid
    assert process.returncode == -9


def test_an_interrupted_set_up_is_done_anew(ready: Checkout) -> None:
    (ready.root / ".venv" / "lock.stamp").unlink()
    half = ready.root / ".venv" / "half-written"
    half.touch()
    assert ready.dev("run").returncode == 7
    assert not half.exists()
    assert ready.dev("run").stderr == ""


def test_a_broken_environment_is_built_anew(ready: Checkout) -> None:
    for name in ("python", "python3"):
        (ready.root / ".venv" / "bin" / name).unlink()
    done = ready.dev("run")
    assert done.returncode == 7, done.stderr
    assert "Setting up" in done.stderr


def test_a_changed_lock_is_installed_into_what_is_there(ready: Checkout) -> None:
    ready.write("packaging/requirements.lock", "# still nothing\n")
    kept = ready.root / ".venv" / "kept"
    kept.touch()
    done = ready.dev("run")
    assert done.returncode == 7
    assert "Setting up" in done.stderr
    assert kept.exists()


def test_a_failed_install_leaves_no_stamp_and_says_so(ready: Checkout) -> None:
    ready.write("packaging/requirements.lock", "this is no requirement\n")
    done = ready.dev("run")
    assert done.returncode == 2
    assert "pip could not install the dependencies" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (ready.root / ".venv" / "lock.stamp").exists()
    ready.write("packaging/requirements.lock", "# nothing\n")
    assert ready.dev("run").returncode == 7


def test_the_environment_s_own_python_can_set_it_up_again(ready: Checkout) -> None:
    (ready.root / ".venv" / "lock.stamp").unlink()
    done = ready.dev("run", python=str(ready.root / ".venv" / "bin" / "python"))
    assert done.returncode == 7, done.stderr


def test_without_pip_the_missing_package_and_the_command_are_named(tmp_path: Path) -> None:
    checkout = Checkout(tmp_path / "checkout")
    subprocess.run([BASE_PYTHON, "-m", "venv", "--without-pip", str(tmp_path / "bare")], check=True)
    done = checkout.dev("run", python=str(tmp_path / "bare" / "bin" / "python"), path=str(tmp_path))
    assert done.returncode == 2
    assert "python3-pip" in done.stderr
    assert "apt-get update && apt-get install -y" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("arguments", [[], ["fly"], ["--run"]])
def test_an_unknown_verb_shows_the_verbs_and_sets_nothing_up(tmp_path: Path, arguments: list[str]) -> None:
    checkout = Checkout(tmp_path / "checkout")
    done = checkout.dev(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert all(f"dev.py {verb}" in done.stderr for verb in dev.VERBS)
    assert not (checkout.root / ".venv").exists()


def test_help_is_no_error(tmp_path: Path) -> None:
    done = Checkout(tmp_path / "checkout").dev("--help")
    assert (done.returncode, done.stderr) == (0, "")


def test_the_automatic_checks_fail_with_a_check_but_end_with_the_tests(
    ready: Checkout, tmp_path: Path
) -> None:
    (tmp_path / "python3").symlink_to(BASE_PYTHON)
    ready.write("mentorapp/crooked.py", "import os,sys\n")
    environment = ready.environment()
    environment["PATH"] = f"{tmp_path}{os.pathsep}{environment['PATH']}"
    command = [str(ready.root / ".ci" / "run")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)
    (ready.root / "mentorapp" / "crooked.py").unlink()
    assert done.returncode == 1
    assert re.search(r"\b1 passed in ", done.stdout.splitlines()[-1])


def test_a_lock_that_would_name_an_address_is_refused(ready: Checkout) -> None:
    neighbour = ready.root / "neighbour"
    neighbour.mkdir()
    (neighbour / "pyproject.toml").write_text(SMALL.replace("small", "neighbour"), encoding="utf-8")
    asked = f"requires-python = '>=3.11'\ndependencies = ['neighbour @ {neighbour.as_uri()}']"
    extra = "[project.optional-dependencies]\ndev = []"
    ready.write("pyproject.toml", f"{SMALL}{asked}\n{extra}\n")
    before = (ready.root / "packaging" / "requirements.lock").read_text(encoding="utf-8")
    done = ready.dev("lock", "--offline")
    assert done.returncode == 2, done.stderr
    assert "names an address" in done.stderr
    assert (ready.root / "packaging" / "requirements.lock").read_text(encoding="utf-8") == before
    ready.write("pyproject.toml", SMALL)


def test_a_shared_library_is_missed_only_when_it_is_missing() -> None:
    wanted = {"libc.so.6": "libc6", "libnosuchthing.so.9": "libnosuchthing9"}
    expected = ["libnosuchthing9"] if sys.platform == "linux" else []
    assert dev.missing_packages(wanted) == expected


def test_a_child_ended_by_a_signal_gives_the_shell_s_exit_code() -> None:
    assert [dev.exit_code(code) for code in (0, 2, -9, -15)] == [0, 2, 137, 143]


def test_the_lock_pins_everything_by_hash_and_names_no_address() -> None:
    text = dev.LOCK.read_text(encoding="utf-8")
    assert "://" not in text
    for entry in re.split(r"\n(?=[a-z])", text.strip()):
        assert re.match(r"[a-z0-9][a-z0-9.-]*==[^ ]+ ", entry), entry
        assert "--hash=sha256:" in entry


def test_the_lock_holds_every_dependency_that_the_project_names() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {re.match(r"[A-Za-z0-9.-]+", requirement)[0].lower() for requirement in named}  # type: ignore[index]
    pinned = set(re.findall(r"^([a-z0-9.-]+)==", dev.LOCK.read_text(encoding="utf-8"), re.MULTILINE))
    assert names <= pinned
