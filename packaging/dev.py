#!/usr/bin/env python3
"""Everything a developer runs. Needs Python 3.11 or newer and nothing else.

  python3 packaging/dev.py run [ARGUMENT...]    start MentorApp from this checkout
  python3 packaging/dev.py test [ARGUMENT...]   run the tests (arguments go to pytest)
  python3 packaging/dev.py check                format, lint, types and import contracts
  python3 packaging/dev.py bench [ARGUMENT...]  measure, and print the figures as JSON
  python3 packaging/dev.py campaign NAME [ARGUMENT...]  attack the program, and print what was lost as JSON
  python3 packaging/dev.py translate [LANG...]  renew the translations, and begin those in new languages
  python3 packaging/dev.py lock [ARGUMENT...]   pin the dependencies anew (arguments go to uv, e.g. --upgrade)

The first start sets up .venv from packaging/requirements.lock, where every file is pinned by its
hash; a stamp of the lock makes the next starts instant. As root on Debian or Ubuntu it installs the
system libraries that Qt needs as well; otherwise it names the command that does.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"
VENV = ROOT / ".venv"
WINDOWS = sys.platform == "win32"

# Shared library -> Debian package. The first are needed to draw at all, the others to open a window.
DRAWING = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
PROBE = "import PySide6.QtWidgets, PySide6.QtSvg, PySide6.QtPrintSupport, sqlcipher3"


class SetupError(Exception):
    """Something that the person in front of the terminal can mend; the text says how."""


def main(arguments: Sequence[str]) -> int:
    """Run one verb; return its exit code."""
    verb = VERBS.get(arguments[0]) if arguments else None
    if verb is None:
        asked = arguments[:1] in (["-h"], ["--help"], ["help"])
        print(__doc__.strip(), file=sys.stdout if asked else sys.stderr)
        return 0 if asked else 2
    try:
        set_up()
        return verb(arguments[1:])
    except SetupError as error:
        print(f"dev.py: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def run(arguments: Sequence[str]) -> int:
    """Start the program in the caller's folder, so that relative file names mean what they say."""
    return hand_over("-P", "-m", "mentorapp", *arguments)


def test(arguments: Sequence[str]) -> int:
    """Run pytest, without a display unless a Qt platform was chosen; with no arguments on two workers."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.chdir(ROOT)
    return hand_over("-P", "-m", "pytest", *(arguments or ["-n", "2", "--dist", "worksteal"]))


def check(arguments: Sequence[str]) -> int:
    """Run every check, also after one has failed; return 1 if any did."""
    if arguments:
        raise SetupError("check takes no arguments")
    steps = {
        "format": ["-m", "ruff", "format", "--check", "--quiet", "."],
        "lint": ["-m", "ruff", "check", "--quiet", "."],
        "types": ["-m", "mypy", "--no-error-summary"],
        "imports": ["-c", "from importlinter.cli import lint_imports_command as run; run()"],
    }
    failed = [name for name, step in steps.items() if call("-P", *step, cwd=ROOT, env=environment()) != 0]
    print(f"check: {', '.join(failed)} failed" if failed else f"check: {', '.join(steps)} passed", flush=True)
    return 1 if failed else 0


def bench(arguments: Sequence[str]) -> int:
    """Measure; the figures go to standard output."""
    return hand_over(str(ROOT / "packaging" / "bench.py"), *arguments)


def translate(arguments: Sequence[str]) -> int:
    """Bring resources/i18n up to date; a language that is named (fr, pt_BR) is begun if it is not there."""
    return hand_over(str(ROOT / "packaging" / "translations.py"), *arguments)


def campaign(arguments: Sequence[str]) -> int:
    """Run one of packaging/campaigns; its findings go to standard output."""
    known = sorted(path.stem for path in (ROOT / "packaging" / "campaigns").glob("*.py"))
    if not arguments or arguments[0] not in known:
        raise SetupError(f"choose a campaign: {', '.join(known)}")
    before = os.environ.get("PYTHONPATH")
    folder = str(ROOT / "packaging")
    os.environ["PYTHONPATH"] = f"{folder}{os.pathsep}{before}" if before else folder
    return hand_over("-P", "-m", f"campaigns.{arguments[0]}", *arguments[1:])


def lock(arguments: Sequence[str]) -> int:
    """Pin every dependency of pyproject.toml by hash, for all platforms, without any registry's address."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / LOCK.name
        shutil.copyfile(LOCK, fresh)  # what is pinned stays pinned unless --upgrade is asked for
        options = "--universal --generate-hashes --no-header --no-annotate --no-emit-index-url --quiet"
        command = ["pip", "compile", "pyproject.toml", "--extra", "dev", "--python-version", "3.11"]
        code = call(
            "-m", "uv", *command, *options.split(), "-o", str(fresh), *arguments, cwd=ROOT, env=environment()
        )
        if code != 0:
            return code
        text = fresh.read_text(encoding="utf-8")
    if "://" in text:
        raise SetupError("the new lock names an address ('://'); the old one is kept")
    write_whole(LOCK, text)
    return 0


VERBS: Mapping[str, Callable[[Sequence[str]], int]] = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "campaign": campaign,
    "translate": translate,
    "lock": lock,
}


def venv_python() -> Path:
    """The interpreter of .venv; .venv need not be there yet."""
    return VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")


def environment() -> dict[str, str]:
    """The caller's environment with this checkout first on the import path."""
    before = os.environ.get("PYTHONPATH")
    return os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{before}" if before else str(ROOT)}


def hand_over(*arguments: str) -> int:
    """Become the Python of .venv: signals and exit code are its own. Where there is no exec, wait for it."""
    if WINDOWS:
        return call(*arguments, env=environment())
    sys.stdout.flush()
    sys.stderr.flush()
    python = str(venv_python())
    return os.execve(python, [python, *arguments], environment())  # noqa: S606 - a list needs no shell


def call(
    *arguments: str, cwd: Path | None = None, env: Mapping[str, str] | None = None, quiet: bool = False
) -> int:
    """Run the Python of .venv and wait; return its exit code, 128 + n after signal n."""
    command = [str(venv_python()), *arguments]
    return exit_code(subprocess.run(command, cwd=cwd, env=env, check=False, capture_output=quiet).returncode)


def exit_code(returncode: int) -> int:
    """A child's return code as a shell would give it."""
    return returncode if returncode >= 0 else 128 - returncode


# Setting up


def set_up() -> None:
    """Make .venv hold what the lock says, and the system what Qt needs. Instant when it already does."""
    stamp = stamp_text()
    if is_ready(stamp):
        return
    with one_at_a_time():
        if is_ready(stamp):
            return
        say("Setting up MentorApp. This happens once and takes a few minutes.")
        install_system_packages()
        finished_once = stamp_file().is_file() and works()
        stamp_file().unlink(missing_ok=True)
        if not finished_once:
            make_venv()
        install_requirements()
        if not works():
            raise SetupError(f"Qt cannot be loaded on this computer: {why_not()}")
        write_whole(stamp_file(), stamp)


def stamp_file() -> Path:
    """What the last complete set-up installed. It is written last: without it .venv is built anew."""
    return VENV / "lock.stamp"


def stamp_text() -> str:
    """What a complete set-up of this checkout with this Python would write."""
    digest = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    return f"{digest} python{sys.version_info[0]}.{sys.version_info[1]}\n"


def is_ready(stamp: str) -> bool:
    """Whether .venv was completed from this very lock and its interpreter is still there."""
    try:
        return stamp_file().read_text(encoding="utf-8") == stamp and venv_python().exists()
    except (OSError, UnicodeDecodeError):
        return False


def works() -> bool:
    """Whether the parts of .venv that lean on the system can be loaded."""
    return venv_python().exists() and call("-P", "-c", PROBE, quiet=True) == 0


def why_not() -> str:
    """The last line of what Python says when they cannot."""
    command = [str(venv_python()), "-P", "-c", PROBE]
    lines = subprocess.run(command, check=False, capture_output=True, text=True).stderr.strip().splitlines()
    return lines[-1] if lines else "no reason given"


def make_venv() -> None:
    """Build .venv without pip, which bare Debian cannot put into it."""
    if VENV.exists():
        shutil.rmtree(VENV)
    command = [base_python(), "-m", "venv", "--without-pip", str(VENV)]
    if subprocess.run(command, check=False, stdout=sys.stderr).returncode != 0:
        raise SetupError(f"could not make {VENV}: is Python whole on this computer?")


def install_requirements() -> None:
    """Install the lock into .venv with the pip of the Python that runs this file."""
    options = [
        "--require-hashes",
        "--only-binary",
        ":all:",
        "--disable-pip-version-check",
        "--no-input",
        "-q",
    ]
    command = [base_python(), "-m", "pip", "--python", str(VENV), "install", *options, "-r", str(LOCK)]
    if subprocess.run(command, check=False, stdout=sys.stderr).returncode != 0:
        raise SetupError("pip could not install the dependencies (see above); run the command again to go on")


def base_python() -> str:
    """The Python that runs this file; from inside .venv the one that it was made from."""
    inside = Path(sys.prefix).resolve() == VENV.resolve()
    return str(getattr(sys, "_base_executable", sys.executable)) if inside else sys.executable


def install_system_packages() -> None:
    """Get pip and the shared libraries that are missing, or tell how. Those for a window may wait."""
    needed = [*([] if has_pip() else ["python3-pip"]), *missing_packages(DRAWING)]
    useful = missing_packages(WINDOW)
    if not needed and not useful:
        return
    line = apt_line([*needed, *useful])
    if can_install():
        say(f"Installing what is missing on this computer: {line}")
        install = subprocess.run(
            ["sh", "-c", line],
            check=False,
            stdout=sys.stderr,
            env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
        )
        if install.returncode == 0 and has_pip() and not missing_packages(DRAWING):
            return
    if needed:
        raise SetupError(
            f"this computer lacks {', '.join(needed)}. On Debian or Ubuntu, as root:\n\n  {line}\n"
        )
    say(f"To open a window, {', '.join(useful)} must be there. On Debian or Ubuntu, as root:\n\n  {line}\n")


def has_pip() -> bool:
    """Whether the Python that runs this file can install packages."""
    command = [base_python(), "-m", "pip", "--version"]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def missing_packages(libraries: Mapping[str, str]) -> list[str]:
    """The Debian packages of those shared libraries that this computer does not have. Linux only."""
    if sys.platform != "linux":
        return []
    return [package for library, package in libraries.items() if not has_library(library)]


def has_library(name: str) -> bool:
    """Whether the dynamic linker finds a shared library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def apt_line(packages: Sequence[str]) -> str:
    """The command that installs Debian packages."""
    return f"apt-get update && apt-get install -y --no-install-recommends {shlex.join(packages)}"


def can_install() -> bool:
    """Whether this is root on a system with apt."""
    return sys.platform == "linux" and os.geteuid() == 0 and shutil.which("apt-get") is not None


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Let a second set-up of this checkout wait for the first. The system drops the lock of a dead one."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    with (ROOT / ".venv.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def write_whole(path: Path, text: str) -> None:
    """Replace a file in one step."""
    fresh = path.with_name(f"{path.name}.new")
    fresh.write_text(text, encoding="utf-8", newline="\n")
    fresh.replace(path)


def say(text: str) -> None:
    """Tell the person; standard output belongs to the verb."""
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036 - this file meets older ones before pip can refuse them
        sys.exit("dev.py: MentorApp needs Python 3.11 or newer; this is " + sys.version.split()[0])
    sys.exit(main(sys.argv[1:]))
