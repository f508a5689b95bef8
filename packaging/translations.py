#!/usr/bin/env python3
"""Keeps the files of the translators in step with the program: `dev.py translate [LANGUAGE...]`.

Every text is collected from the sources, `resources/i18n/mentorapp_<language>.ts` of every language present
(and of those named) is brought up to date, and the `.qm` that the program loads is made next to it.

Qt's own reader of Python overlooks texts (in f-strings, with a count outside a widget, …) and takes some
for what they are not. So the sources are read here, by Python's own parser, and Qt merges and compiles.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "mentorapp"
FOLDER = ROOT / "resources" / "i18n"
NAME = "mentorapp_{}.ts"
SOURCE_LANGUAGE = "en"
"""English needs a file only for its plurals: "1 note", "2 notes"."""
LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z][a-z]{3})?(_[A-Z]{2})?")


@dataclass(frozen=True)
class Text:
    """A text as the program asks for it. ``counted``: it has a number and so plural forms."""

    context: str
    source: str
    comment: str = ""
    counted: bool = False


@dataclass
class Collection:
    """What was found: each text with the files that ask for it, and the calls that cannot be followed."""

    texts: dict[Text, set[str]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def main(languages: Sequence[str]) -> int:
    """Bring the files of all languages up to date, and begin those that are named; return the exit code."""
    found = collect(SOURCES)
    wrong = [code for code in languages if not LANGUAGE.fullmatch(code)]
    problems = [*found.problems, *(f"{code}: write a language as fr or pt_BR" for code in wrong)]
    if problems:
        print("\n".join(problems), file=sys.stderr)
        return 2
    present = [path.stem.removeprefix("mentorapp_") for path in FOLDER.glob(NAME.format("*"))]
    for code in sorted({SOURCE_LANGUAGE, *present, *languages}):
        path = FOLDER / NAME.format(code)
        update(path, found)
        release(path)
        done, of = progress(path)
        print(f"{path.relative_to(ROOT)}: {done} of {of} texts are translated")
    return 0


def collect(folder: Path) -> Collection:
    """Read every Python file below ``folder``."""
    collection = Collection()
    readers = [_Reader(path, path.relative_to(folder.parent).as_posix()) for path in sources(folder)]
    for reader in readers:
        for text in reader.texts:
            collection.texts.setdefault(text, set()).add(reader.name)
        collection.problems += reader.problems
    marked = {context for reader in readers for context in reader.marked}
    bases = {base for reader in readers for base in reader.bases}
    for reader in readers:
        collection.problems += (
            f"{place}: nothing is marked with QT_TRANSLATE_NOOP in “{context}”"
            for context, place in reader.looked_up
            if context not in marked
        )
        collection.problems += (
            f"{place}: a count in self.tr of {name}, which has subclasses, is lost in them: "
            f'QCoreApplication.translate("{name}", …) is not'
            for name, place in reader.counting_classes
            if name in bases
        )
    return collection


def sources(folder: Path) -> Iterator[Path]:
    """Return the Python files below ``folder``, always in the same order."""
    yield from sorted(folder.rglob("*.py"))


class _Reader(ast.NodeVisitor):
    """Finds the texts of one file."""

    def __init__(self, path: Path, name: str) -> None:
        self.name = name
        self.texts: list[Text] = []
        self.problems: list[str] = []
        self.marked: set[str] = set()
        self.bases: set[str] = set()
        self.looked_up: list[tuple[str, str]] = []
        self.counting_classes: list[tuple[str, str]] = []
        self._classes: list[str] = []
        self.visit(ast.parse(path.read_text(encoding="utf-8"), str(path)))

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Remember which class the texts below belong to."""
        self.bases.update(
            _called(base.value if isinstance(base, ast.Subscript) else base) for base in node.bases
        )
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Take the texts of ``self.tr``, ``QCoreApplication.translate`` and ``QT_TRANSLATE_NOOP``."""
        match _called(node.func):
            case "tr" | "_tr":
                self._tr(node)
            case "translate" if node.args and _literal(node.args[0]) is not None:
                self._translate(node)
            case "QT_TRANSLATE_NOOP":
                self._mark(node)
            case _ if any(ast.unparse(part) == "QCoreApplication.translate" for part in node.args):
                self._problem(node, "call QCoreApplication.translate itself, with a literal context and text")
        self.generic_visit(node)

    def _tr(self, node: ast.Call) -> None:
        own = ast.unparse(node.func) == "self.tr" and self._classes
        source = _literal(node.args[0]) if node.args else None
        if not own or source is None:
            self._problem(node, "write self.tr with a literal text, or QCoreApplication.translate")
            return
        counted = _argument(node, 2, "n") is not None
        self._add(node, self._classes[-1], source, 1, counted=counted)
        if counted:
            self.counting_classes.append((self._classes[-1], self._place(node)))

    def _translate(self, node: ast.Call) -> None:
        context = _literal(node.args[0]) or ""
        source = _literal(node.args[1]) if len(node.args) > 1 else None
        if source is None:
            self.looked_up.append((context, self._place(node)))
        else:
            self._add(node, context, source, 2, counted=_argument(node, 3, "n") is not None)

    def _mark(self, node: ast.Call) -> None:
        context, source = (_literal(argument) for argument in node.args)
        if context is None or source is None:
            self._problem(node, "mark a literal text in a literal context")
            return
        self.marked.add(context)
        self.texts.append(Text(context, source))

    def _add(self, node: ast.Call, context: str, source: str, place: int, *, counted: bool) -> None:
        comment = _argument(node, place, "disambiguation")
        meaning = "" if comment is None or ast.unparse(comment) == "None" else _literal(comment)
        if meaning is None:
            self._problem(node, "what tells two meanings apart is a literal")
        elif counted != ("%n" in source):
            self._problem(node, "a text with %n is given a count, and only such a text")
        else:
            self.texts.append(Text(context, source, meaning, counted))

    def _problem(self, node: ast.AST, what: str) -> None:
        self.problems.append(f"{self._place(node)}: {what}")

    def _place(self, node: ast.AST) -> str:
        return f"{self.name}:{getattr(node, 'lineno', 0)}"


def _called(function: ast.expr) -> str:
    match function:
        case ast.Attribute():
            return function.attr
        case ast.Name():
            return function.id
        case _:
            return ""


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _argument(node: ast.Call, place: int, name: str) -> ast.expr | None:
    if len(node.args) > place:
        return node.args[place]
    return next((keyword.value for keyword in node.keywords if keyword.arg == name), None)


def update(path: Path, found: Collection) -> None:
    """Merge what was found into a .ts: what is translated stays, what changed is marked, the rest goes."""
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder) / "texts.cpp"
        listing.write_text("\n".join(_calls(found)) + "\n", encoding="utf-8", newline="\n")
        only = ["-pluralonly"] if path.name == NAME.format(SOURCE_LANGUAGE) else []
        options = ["-silent", "-no-obsolete", "-locations", "none", *only]
        _run("pyside6-lupdate", *options, str(listing), "-ts", str(path))


def _calls(found: Collection) -> Iterator[str]:
    """Return the texts as a C++ program would ask for them, which Qt reads without mistakes."""
    for text, files in found.texts.items():
        count = ", 2" if text.counted else ""
        quoted = (_quoted(part) for part in (text.context, text.source, text.comment))
        yield f"//: {', '.join(sorted(files))}"
        yield f"QCoreApplication::translate({', '.join(quoted)}{count});"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def release(path: Path, to: Path | None = None) -> Path:
    """Make the .qm of a .ts, next to it unless told where, and return it. Unfinished texts stay out."""
    made = to or path.with_suffix(".qm")
    _run("pyside6-lrelease", "-silent", "-compress", "-nounfinished", str(path), "-qm", str(made))
    return made


def messages(path: Path) -> Iterator[tuple[Text, list[str], bool]]:
    """Return the texts of a .ts, each with its translation (all plural forms) and whether that is done."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - a file of this checkout
        for message in context.iter("message"):
            counted = message.get("numerus") == "yes"
            said = message.find("translation")
            assert said is not None, "lupdate writes one"  # noqa: S101 - for mypy
            forms = [form.text or "" for form in said.iter("numerusform")] if counted else [said.text or ""]
            name, source = context.findtext("name") or "", message.findtext("source") or ""
            text = Text(name, source, message.findtext("comment") or "", counted)
            yield text, forms, said.get("type") != "unfinished"


def progress(path: Path) -> tuple[int, int]:
    """Return how many texts of a .ts are translated, and how many there are."""
    finished = [done for _, _, done in messages(path)]
    return sum(finished), len(finished)


def _run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools of this environment; its complaints are shown."""
    program = Path(sys.executable).parent / tool
    subprocess.run([str(program), *arguments], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
