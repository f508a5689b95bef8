"""What a mentee works on for some weeks, with what a mentor writes along the way."""

from __future__ import annotations

import re
from dataclasses import dataclass

Lines = tuple[str, ...]
_WITHIN_PARAGRAPH = re.compile(r"(?<!\n)\n(?!\n|[-*>] |\d+\. )")


def lines(text: str) -> Lines:
    """Return the lines of ``text`` that say something, with single spaces."""
    return tuple(" ".join(line.split()) for line in text.splitlines() if line.strip())


def unwrapped(text: str) -> str:
    """Return ``text`` with a line for each paragraph and each item of a list."""
    return _WITHIN_PARAGRAPH.sub(" ", text.strip())


@dataclass(frozen=True)
class Goal:
    """``aim`` follows “wants to”; the rest are sentences for each stage of the work on it."""

    tags: Lines
    aim: str
    look: Lines
    """What was seen before."""
    step: Lines
    """One next step that was agreed, as an order to a colleague."""
    snag: Lines
    """What got in the way."""
    win: Lines
    """What went better."""
    hold: Lines
    """Signs that it lasts."""
    ask: Lines
    """Questions for the next conversation."""


def goal(tags: str, aim: str, *, look: str, step: str, snag: str, win: str, hold: str, ask: str) -> Goal:
    """Return a goal from blocks of text, a sentence a line; ``tags`` are parted by spaces."""
    blocks = {"look": look, "step": step, "snag": snag, "win": win, "hold": hold, "ask": ask}
    return Goal(tuple(tags.split()), aim, **{name: lines(block) for name, block in blocks.items()})
