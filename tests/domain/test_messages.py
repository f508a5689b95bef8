"""Every error that can be raised has words, and the words have what they need."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

import mentorapp
from mentorapp.domain.errors import UserError
from mentorapp.domain.messages import MESSAGES, text_of

ROOT = Path(mentorapp.__file__).parent
CODE = re.compile(r"[a-z]+(?:\.[a-z_]+)+")
FAMILIES = {code.split(".")[0] for code in MESSAGES}


def trees() -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(ROOT.rglob("*.py")):
        yield path, ast.parse(path.read_text("utf-8"))


def raised() -> list[tuple[str, str, frozenset[str] | None]]:
    """Return where, which code and with which parameters; parameters that are passed on whole are None."""
    found = []
    for path, tree in trees():
        for node in ast.walk(tree):
            if not (
                isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "UserError"
            ):
                continue
            where = f"{path.relative_to(ROOT)}:{node.lineno}"
            names = [keyword.arg for keyword in node.keywords]
            params = None if None in names else frozenset(name for name in names if name)
            found += [
                (where, inner.value, params)
                for inner in ast.walk(node.args[0])
                if isinstance(inner, ast.Constant)
                and isinstance(inner.value, str)
                and CODE.fullmatch(inner.value)
            ]
            assert not isinstance(node.args[0], ast.JoinedStr), (
                f"{where}: write the code out, so that it can be found"
            )
    return found


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def test_the_walk_finds_what_is_raised() -> None:
    codes = {code for _, code, _ in raised()}
    assert {"text.empty", "vault.newer_version", "mentee.gone", "history.nothing_to_undo"} <= codes


def test_every_error_that_is_raised_has_its_words() -> None:
    missing = [(where, code) for where, code, _ in raised() if code not in MESSAGES]
    assert missing == []


def test_every_error_gives_what_its_words_need() -> None:
    lacking = [
        (where, code)
        for where, code, params in raised()
        if params is not None and code in MESSAGES and placeholders(MESSAGES[code]) - params
    ]
    assert lacking == []


def test_every_code_that_is_written_anywhere_has_its_words() -> None:
    """Codes also stand in tables, constants and comparisons, where a slip would only show as a crash."""
    unknown = []
    for path, tree in trees():
        if "ui" in path.relative_to(ROOT).parts:
            continue  # names of the window's own
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Constant) and isinstance(node.value, str)):
                continue
            text = node.value
            is_file = text.endswith((".db", ".hdr", ".bak", ".json"))
            if (
                CODE.fullmatch(text)
                and text.split(".")[0] in FAMILIES
                and text not in MESSAGES
                and not is_file
            ):
                unknown.append((f"{path.relative_to(ROOT)}:{node.lineno}", text))
    assert unknown == []


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_words_are_plain_and_whole(code: str) -> None:
    template = MESSAGES[code]
    params = dict.fromkeys(placeholders(template), "it")
    text = text_of(UserError(code, **params))
    assert text.endswith(".")
    assert "{" not in text
    assert text[0].isupper() or template.startswith(("{", "“{"))
    jargon = r"(?i)\b(exception|traceback|null|sqlite|errno|illegal|abort|boolean|integer|parse)\b"
    assert not re.search(jargon, text), text


def test_an_error_says_only_its_code_when_it_is_printed() -> None:
    error = UserError("mentee.unknown", name="planted-mark")
    assert str(error) == "mentee.unknown"
    assert "planted-mark" not in repr(error)
    assert text_of(error).startswith("Nobody here is called planted-mark")
