"""The templates, forms and prompts that travel with the program: small Markdown files with a head.

``library/<kind>/<key>.md`` is English; ``library/<language>/<kind>/<key>.md`` says the same in another
language and takes its place there. A head looks like this::

    ---
    title: First meeting
    kind: agenda
    language: en
    for: mentor, mentee
    phase: beginning
    ---
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from mentorapp.domain.mine.library import LibraryKind
from mentorapp.domain.text import many_lines, one_line
from mentorapp.paths import resources

FILE_LIMIT: Final = 32 * 1024
"""UTF-8 bytes in one file."""
MOST_FILES: Final = 500
TITLE_LIMIT: Final = 80
SOURCE: Final = "en"
AUDIENCES: Final = frozenset({"mentor", "mentee", "group"})
PHASES: Final = frozenset({"beginning", "ongoing", "review", "ending"})

_HEAD = re.compile(r"---\n((?:[a-z]+: [^\n]+\n)+)---\n\n?", re.ASCII)
_KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
_FIELDS = frozenset({"title", "kind", "language", "for", "phase"})


class DamagedItem(ValueError):
    """A file of the library is not as it must be: a fault of the program, not of the person."""


@dataclass(frozen=True)
class Shipped:
    """One text that comes along. ``key`` is ``<kind>/<name of the file>``; the body is Markdown."""

    key: str
    kind: LibraryKind
    title: str
    language: str
    audiences: tuple[str, ...]
    phases: tuple[str, ...]
    body: str


@cache
def shipped(language: str = SOURCE) -> tuple[Shipped, ...]:
    """Return everything that comes along, in ``language`` where it is there, else in English; by key."""
    return read_folder(resources() / "library", language)


def read_folder(folder: Path, language: str = SOURCE) -> tuple[Shipped, ...]:
    """Read the library in ``folder``; raises :class:`DamagedItem` for a file that breaks the rules above."""
    found = {item.key: item for item in _read_kinds(folder, SOURCE)}
    spoken = language.replace("-", "_").partition("_")[0]
    if spoken != SOURCE and _KEY.fullmatch(spoken) and (folder / spoken).is_dir():
        found |= {item.key: item for item in _read_kinds(folder / spoken, spoken)}
    return tuple(found[key] for key in sorted(found))


def _read_kinds(folder: Path, language: str) -> Iterator[Shipped]:
    count = 0
    for kind in LibraryKind:
        for path in sorted((folder / kind.value).glob("*.md")):
            count += 1
            if count > MOST_FILES:
                raise DamagedItem("too many files")
            yield parse(_content(path), kind, path.stem, language)


def _content(path: Path) -> bytes:
    if path.is_symlink() or not path.is_file():
        raise DamagedItem(f"{path.name} is not a file")
    with path.open("rb") as file:
        content = file.read(FILE_LIMIT + 1)
    if len(content) > FILE_LIMIT:
        raise DamagedItem(f"{path.name} is larger than {FILE_LIMIT} bytes")
    return content


def parse(content: bytes, kind: LibraryKind, name: str, language: str = SOURCE) -> Shipped:
    """Return what a file says; ``kind``, ``name`` and ``language`` are those of its place."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise DamagedItem(f"{name} is not UTF-8") from error
    head = _HEAD.match(text)
    if head is None or not _KEY.fullmatch(name):
        raise DamagedItem(f"{name} has no head, or a name that is no key")
    lines = head[1].splitlines()
    fields = dict(line.split(": ", 1) for line in lines)
    if fields.keys() != _FIELDS or len(lines) != len(fields):
        raise DamagedItem(f"{name}: the head has other fields than {sorted(_FIELDS)}")
    if fields["kind"] != kind.value or fields["language"] != language:
        raise DamagedItem(f"{name} stands in the folder of another kind or language")
    body = many_lines(text[head.end() :], "body", FILE_LIMIT).strip("\n")
    if not body.strip():
        raise DamagedItem(f"{name} has no words")
    return Shipped(
        key=f"{kind.value}/{name}",
        kind=kind,
        title=one_line(fields["title"], "title", TITLE_LIMIT),
        language=language,
        audiences=_some_of(AUDIENCES, fields["for"], name),
        phases=_some_of(PHASES, fields["phase"], name),
        body=body,
    )


def _some_of(known: frozenset[str], listed: str, name: str) -> tuple[str, ...]:
    words = tuple(word.strip() for word in listed.split(","))
    if not words or not known.issuperset(words) or len(set(words)) != len(words):
        raise DamagedItem(f"{name}: {listed!r} is not some of {sorted(known)}")
    return words
