"""The walls of the house. Each rule is shown a program that breaks it, so that it is known to bite."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "mentorapp"
LINT_IMPORTS = "from importlinter.cli import lint_imports_command as run; run()"

NETWORK = {
    "PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebChannel", "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets", "aiohttp", "asyncio", "ftplib", "http", "httpx",
    "imaplib", "nntplib", "poplib", "requests", "smtplib", "socket", "socketserver", "ssl", "telnetlib",
    "urllib.request", "urllib3", "webbrowser", "xmlrpc",
}  # fmt: skip
QT = {"PySide6", "shiboken6"}
TERMINAL = ("mentorapp/cli.py", "mentorapp/cli/")
WINDOW = ("mentorapp/__main__.py", "mentorapp/app.py", "mentorapp/ui/")
BROAD = {"Exception", "BaseException"}

Rule = Callable[[str, ast.Module], Iterator[ast.AST]]


def imported(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    """Every module that is imported, by a statement or by name; `from a import b` counts as `a.b` too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node, node.module or ""
            yield from ((node, f"{node.module}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Call) and called(node) in {"import_module", "__import__"} and node.args:
            name = node.args[0]
            yield node, str(name.value) if isinstance(name, ast.Constant) else "?"


def called(node: ast.Call) -> str:
    """The last word of what is called: `exec` for `dialog.exec()`."""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def within(module: str, names: set[str]) -> bool:
    parts = module.split(".")
    return any(".".join(parts[:length]) in names for length in range(1, len(parts) + 1))


def calls(tree: ast.Module) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def network_imports(path: str, tree: ast.Module) -> Iterator[ast.AST]:
    """The program has no network code."""
    return (node for node, module in imported(tree) if within(module, NETWORK))


def qt_outside_the_window(path: str, tree: ast.Module) -> Iterator[ast.AST]:
    """Only the window, the composition root and the start know Qt."""
    if not path.startswith(WINDOW):
        yield from (node for node, module in imported(tree) if within(module, QT))


def nested_event_loops(path: str, tree: ast.Module) -> Iterator[ast.AST]:
    """No events are processed in the middle of something: only the application exec()s, and the tour, which
    is one of its own."""
    for call in calls(tree):
        own_loop = path in {"mentorapp/__main__.py", "mentorapp/app.py", "mentorapp/ui/tour.py"}
        runs_loop = called(call) in {"exec", "exec_"} and isinstance(call.func, ast.Attribute)
        if called(call) == "processEvents" or (path.startswith(WINDOW) and runs_loop and not own_loop):
            yield call


def swallowed_errors(path: str, tree: ast.Module) -> Iterator[ast.AST]:
    """What is caught broadly is raised again or handed to somebody."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler) and (node.type is None or BROAD & names_in(node.type)):
            parts = (part for line in node.body for part in ast.walk(line))
            if not any(isinstance(part, ast.Call | ast.Raise) for part in parts):
                yield node
        elif isinstance(node, ast.Call) and called(node) == "suppress":
            yield from (argument for argument in node.args if BROAD & names_in(argument))


def names_in(node: ast.AST) -> set[str]:
    return {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}


def prints(path: str, tree: ast.Module) -> Iterator[ast.AST]:
    """Only the command line prints."""
    if not path.startswith(TERMINAL):
        yield from (one for one in calls(tree) if isinstance(one.func, ast.Name) and called(one) == "print")


def captured_widgets(path: str, tree: ast.Module) -> Iterator[ast.AST]:
    """Signals are connected to bound methods: a lambda or partial with `self` keeps the widget alive."""
    for call in calls(tree):
        if called(call) == "connect":
            for argument in call.args:
                wrapped = isinstance(argument, ast.Lambda) or (
                    isinstance(argument, ast.Call) and called(argument) == "partial"
                )
                if wrapped and "self" in names_in(argument):
                    yield argument


def events_made_of_values(path: str, tree: ast.Module) -> Iterator[ast.AST]:
    """The log writes an event's name out: so it is a literal in our code."""
    for call in calls(tree):
        is_event = isinstance(call.func, ast.Attribute) and ast.unparse(call.func) == "logs.Event"
        if is_event and not (len(call.args) == 1 and isinstance(call.args[0], ast.Constant)):
            yield call
    for node, module in imported(tree):
        if module == "mentorapp.logs.Event" and isinstance(node, ast.ImportFrom):
            yield node  # written as logs.Event(…), it can be found


RULES: dict[Rule, list[tuple[str, str]]] = {
    network_imports: [
        ("vault/x.py", "import socket"),
        ("vault/x.py", "def f():\n    from urllib.request import urlopen"),
        ("vault/x.py", "from urllib import request"),
        ("ui/x.py", "from PySide6 import QtNetwork"),
        ("ui/x.py", "from PySide6.QtNetwork import QLocalSocket"),
        ("ui/x.py", "importlib.import_module('ssl')"),
    ],
    qt_outside_the_window: [
        ("services/x.py", "from PySide6.QtCore import QObject"),
        ("cli.py", "import PySide6"),
        ("demo/x.py", "__import__('PySide6.QtGui')"),
    ],
    nested_event_loops: [
        ("ui/x.py", "QApplication.processEvents()"),
        ("ui/x.py", "dialog.exec()"),
        ("ui/x.py", "menu.exec(where)"),
        ("app.py", "app.processEvents()"),
    ],
    swallowed_errors: [
        ("vault/x.py", "try:\n    f()\nexcept Exception:\n    pass"),
        (
            "vault/x.py",
            "for x in y:\n    try:\n        f()\n    except (OSError, Exception):\n        continue",
        ),
        ("vault/x.py", "try:\n    f()\nexcept:\n    done = False"),
        ("vault/x.py", "with contextlib.suppress(Exception):\n    f()"),
    ],
    prints: [("services/x.py", "print('done')")],
    captured_widgets: [
        ("ui/x.py", "button.clicked.connect(lambda: self.save())"),
        ("ui/x.py", "button.clicked.connect(partial(self.save, 3))"),
    ],
    events_made_of_values: [
        ("vault/x.py", "logs.Event(f'note.{word}')"),
        ("vault/x.py", "logs.Event(name)"),
        ("vault/x.py", "from mentorapp.logs import Event"),
    ],
}
ALLOWED: list[tuple[Rule, str, str]] = [
    (network_imports, "ui/x.py", "from urllib.parse import quote"),
    (qt_outside_the_window, "app.py", "from PySide6.QtWidgets import QApplication"),
    (nested_event_loops, "app.py", "code = app.exec()"),
    (nested_event_loops, "services/x.py", "rows = session.exec(query)"),
    (swallowed_errors, "ui/x.py", "try:\n    f()\nexcept Exception as error:\n    report(error)"),
    (swallowed_errors, "vault/x.py", "try:\n    f()\nexcept OSError:\n    pass"),
    (prints, "cli.py", "print('saved 3')"),
    (captured_widgets, "ui/x.py", "button.clicked.connect(self.save)"),
    (events_made_of_values, "vault/x.py", "logs.Event('vault.opened')"),
]


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("rule", RULES, ids=[rule.__name__ for rule in RULES])
def test_the_whole_program_keeps_the_rule(rule: Rule) -> None:
    broken = []
    for file in modules():
        path = file.relative_to(ROOT).as_posix()
        tree = ast.parse(file.read_text(encoding="utf-8"))
        broken += [
            f"{path}:{getattr(node, 'lineno', 0)} {ast.unparse(node)[:80]}" for node in rule(path, tree)
        ]
    assert broken == [], rule.__doc__


@pytest.mark.parametrize(
    ("rule", "path", "text"), [(rule, *case) for rule, cases in RULES.items() for case in cases]
)
def test_a_program_that_breaks_the_rule_is_found(rule: Rule, path: str, text: str) -> None:
    assert list(rule(f"mentorapp/{path}", ast.parse(text)))


@pytest.mark.parametrize(("rule", "path", "text"), ALLOWED)
def test_what_the_rule_allows_is_left_alone(rule: Rule, path: str, text: str) -> None:
    assert not list(rule(f"mentorapp/{path}", ast.parse(text)))


@pytest.fixture
def empty_house(tmp_path: Path) -> Path:
    """A project with the real settings and all the rooms, but nothing in them."""
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    for pattern in ("*.py", "*/__init__.py", "domain/*/__init__.py"):
        for file in PACKAGE.glob(pattern):
            empty = tmp_path / file.relative_to(ROOT)
            empty.parent.mkdir(parents=True, exist_ok=True)
            empty.touch()
    return tmp_path


def lint_imports(root: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", LINT_IMPORTS, "--no-cache"]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False, timeout=120)


def contracts() -> list[str]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [contract["name"] for contract in settings["tool"]["importlinter"]["contracts"]]


def test_every_import_contract_is_kept() -> None:
    done = lint_imports(ROOT)
    assert done.returncode == 0, done.stdout


VIOLATIONS = {
    "Imports run downward only": ("vault/x.py", "import mentorapp.services"),
    "What every start needs knows nothing of the rest": ("paths.py", "import mentorapp.vault"),
    "Only the window knows Qt": ("services/x.py", "import PySide6.QtCore"),
    "What leaves the vault cannot know what is mine": ("reports/x.py", "import mentorapp.domain.mine"),
    "Nothing that is ours or agreed points at what is mine": (
        "domain/ours/x.py",
        "import mentorapp.domain.mine",
    ),
    "Nothing that is ours points at what is agreed": ("domain/ours/y.py", "import mentorapp.domain.agreed"),
    "The domain does no input or output": ("domain/x.py", "import mentorapp.paths"),
    "No network": ("interop/x.py", "import ssl"),
}


def test_every_import_contract_is_broken_by_a_program_that_breaks_it(empty_house: Path) -> None:
    assert set(VIOLATIONS) == set(contracts())
    assert lint_imports(empty_house).returncode == 0
    for path, text in VIOLATIONS.values():
        (empty_house / "mentorapp" / path).write_text(f"{text}\n", encoding="utf-8")
    found = lint_imports(empty_house).stdout
    assert [name for name in VIOLATIONS if f"{name} BROKEN" not in found] == []


def test_a_new_room_must_take_its_place_among_the_layers(empty_house: Path) -> None:
    (empty_house / "mentorapp" / "annex.py").touch()
    assert "annex" in lint_imports(empty_house).stdout
