from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from mentorapp import cli
from mentorapp.cli.parser import parse
from tests.cli.conftest import Program, environment


@pytest.mark.parametrize(
    "arguments",
    [
        ["--vault", "there", "--passphrase-file", "-", "--json", "list", "notes"],
        ["list", "notes", "--vault", "there", "--passphrase-file", "-", "--json"],
        ["list", "--vault", "there", "notes", "--json", "--passphrase-file", "-"],
        ["--vault", "here", "list", "notes", "--vault", "there", "--passphrase-file", "-", "--json"],
    ],
)
def test_what_holds_everywhere_may_stand_before_or_after_the_verb(arguments: list[str]) -> None:
    chosen = parse(arguments)
    assert (chosen.vault, chosen.passphrase_file, chosen.json) == (Path("there"), "-", True)


def test_what_was_not_given_is_nothing() -> None:
    chosen = parse(["search", "word"])
    assert (chosen.vault, chosen.passphrase_file, chosen.json, chosen.limit) == (None, None, False, 20)


@pytest.mark.parametrize(
    "arguments",
    [
        ["sing"],
        ["search"],
        ["search", "word", "--limit", "0"],
        ["search", "word", "--limit", "many"],
        ["list"],
        ["note", "add"],
        ["note", "add", "text", "--lines", "-"],
        ["restore", "only-a-file"],
        ["--passphrase", "secret", "verify"],
        ["demo", "--scale", "-1"],
    ],
)
def test_a_mistake_in_the_arguments_is_one_line_with_a_hint_and_exit_code_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert said.err.startswith("mentorapp")
    assert "--help'" in said.err


def test_help_and_version_are_given_without_a_vault(program: Program) -> None:
    said = program.bare("--version")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("mentorapp ")
    for arguments in (["--help"], ["note", "add", "--help"], ["import", "roster", "--help"]):
        said = program.bare(*arguments)
        assert (said.code, said.err) == (0, "")
        assert "--passphrase-file" in said.out


def test_nothing_heavy_is_imported_before_the_verb_is_known() -> None:
    code = (
        "import sys; from mentorapp.cli.parser import parse; parse(['list', 'notes']);"
        "print([name for name in sys.modules if name.split('.')[0] in"
        " {'PySide6', 'sqlalchemy', 'sqlmodel', 'sqlcipher3', 'cryptography', 'openpyxl', 'pydantic'}])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, env=environment()
    )
    assert done.stdout == "[]\n"


def test_no_verb_of_the_terminal_loads_the_window(program: Program) -> None:
    code = (
        "import sys; from mentorapp.cli import main; code = main(sys.argv[1:]);"
        "sys.exit(code or ('PySide6' in sys.modules))"
    )
    for arguments in (["verify"], ["list", "notes"], ["search", "word"]):
        common = ["--vault", str(program.folder), "--passphrase-file", str(program.passphrase_file)]
        done = subprocess.run(
            [sys.executable, "-c", code, *common, *arguments],
            check=False,
            capture_output=True,
            text=True,
            env=environment(),
        )
        assert done.returncode == 0, done.stderr
