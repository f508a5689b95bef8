"""The little of Markdown that agreements use, as blocks of plain words: no markup is left to be read as such.

Headings, lists, rules and bold words are what they are; every other sign stays as it was typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*\s*")
_ITEM = re.compile(r"(\s*)([-*+]|\d{1,4}[.)])\s+(.*)")
_RULE = re.compile(r"\s*([-*_])(\s*\1){2,}\s*")
_BOLD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*|__(?=\S)(.+?)(?<=\S)__")
_EMPHASIS = re.compile(r"(?<![\w*])[*_](?=[^\s*_])([^*_]+?)(?<=\S)[*_](?![\w*])")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_DEEPEST = 3


class BlockKind(Enum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    RULE = "rule"


@dataclass(frozen=True)
class Span:
    """Words that are bold or not."""

    text: str
    bold: bool = False


@dataclass(frozen=True)
class Block:
    """A heading of a level (1 to 6), an item so deep (from 0) with its marker, a paragraph, or a rule."""

    kind: BlockKind
    spans: tuple[Span, ...] = ()
    level: int = 0
    marker: str = ""


def blocks(source: str) -> list[Block]:
    """Return the blocks of ``source`` in order; lines that follow each other are one paragraph."""
    found: list[Block] = []
    pending: list[str] = []
    head = Block(BlockKind.PARAGRAPH)

    def finish() -> None:
        nonlocal head
        if pending:
            found.append(Block(head.kind, spans(" ".join(pending)), head.level, head.marker))
        pending.clear()
        head = Block(BlockKind.PARAGRAPH)

    for line in source.split("\n"):
        heading, item = _HEADING.fullmatch(line), _ITEM.fullmatch(line)
        if not line.strip():
            finish()
        elif _RULE.fullmatch(line):
            finish()
            found.append(Block(BlockKind.RULE))
        elif heading:
            finish()
            found.append(Block(BlockKind.HEADING, spans(heading[2]), len(heading[1])))
        elif item:
            finish()
            depth = min(len(item[1].expandtabs(4)) // 2, _DEEPEST)
            marker = item[2] if item[2][0].isdigit() else "•"
            head = Block(BlockKind.ITEM, level=depth, marker=marker)
            pending.append(item[3].strip())
        else:
            pending.append(line.strip())
    finish()
    return found


def spans(text: str) -> tuple[Span, ...]:
    """Return ``text`` in bold and other spans; signs of emphasis go, escaped signs stay as themselves."""
    return tuple(_spans(text))


def _spans(text: str) -> Iterator[Span]:
    place = 0
    for match in _BOLD.finditer(text):
        if match.start() > place:
            yield Span(_plain(text[place : match.start()]))
        yield Span(_plain(match[1] or match[2]), bold=True)
        place = match.end()
    if place < len(text):
        yield Span(_plain(text[place:]))


def _plain(text: str) -> str:
    return _ESCAPED.sub(r"\1", _EMPHASIS.sub(r"\1", text))
