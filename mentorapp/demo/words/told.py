"""A whole note, written by hand."""

from __future__ import annotations

from dataclasses import dataclass

from mentorapp.demo.words.goal import Lines, unwrapped


@dataclass(frozen=True)
class Told:
    """One hand-written note and where in the last year it stands."""

    at: float
    tags: Lines
    body: str
    pinned: bool


def told(at: float, tags: str, body: str) -> Told:
    """Return a note from a block of text; tags are parted by spaces, and ``!`` among them pins it."""
    words = tags.split()
    return Told(at, tuple(tag for tag in words if tag != "!"), unwrapped(body), "!" in words)
