"""Sentences out of patterns: ``[one|another]`` is a choice, ``{name}`` something of the person."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping

from mentorapp.demo.cast import Person
from mentorapp.demo.words.goal import Lines

_CHOICE = re.compile(r"\[([^\[\]]*\|[^\[\]]*)\]")
_SLOT = re.compile(r"\{(\w+)\}")
_VOICES: Mapping[str, Mapping[str, str]] = {
    "she": {
        "they": "she", "them": "her", "their": "her", "theirs": "hers", "themself": "herself",
        "s": "s", "es": "es", "is": "is", "has": "has", "was": "was", "doesnt": "does not",
    },
    "he": {
        "they": "he", "them": "him", "their": "his", "theirs": "his", "themself": "himself",
        "s": "s", "es": "es", "is": "is", "has": "has", "was": "was", "doesnt": "does not",
    },
    "they": {
        "they": "they", "them": "them", "their": "their", "theirs": "theirs", "themself": "themselves",
        "s": "", "es": "", "is": "are", "has": "have", "was": "were", "doesnt": "do not",
    },
}  # fmt: skip
_PUPILS = (
    "the girl by the window", "the boy with the hood", "the new boy", "the pair by the radiator",
    "the girl with the ruler", "the twins' table", "the boy who draws tanks", "the quiet one by the door",
    "the girl who always says pass", "the boy in the second row", "the tall girl at the back",
    "the one who came last", "the boy with the broken arm", "the girl who reads under the table",
)  # fmt: skip
_PLACES = (
    "the photocopier", "the gate", "the car park", "the foot of the stairs", "the staff-room door",
    "the sink", "the bus stop", "the library", "the bicycle stand", "the office", "the bench in the yard",
)  # fmt: skip
_COLLEAGUES = (
    "the deputy", "the head of year", "a colleague from next door", "the assistant", "the librarian",
    "the support teacher", "the head", "a student teacher", "somebody from the department",
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
_NUMBERS = range(13, 58)
_SMALL = range(15, 25)
_MINUTES = (15, 20, 25, 30, 35)


class Hand:
    """Writes sentences about one person; no sentence comes twice before its whole deck was used."""

    def __init__(self, rng: random.Random, person: Person | None) -> None:
        self.rng = rng
        self._person = person
        self._decks: dict[Lines, list[str]] = {}
        self._topic = ""
        self._class = ""
        self.aim = ""

    def new_note(self) -> None:
        """Choose what one note is about, so that it stays the same from its first line to its last."""
        if self._person is not None:
            self._topic = self.rng.choice(self._person.topics)
            self._class = self.rng.choice(self._person.classes)

    def draw(self, deck: Lines) -> str:
        """Return the next sentence of a shuffled deck, filled in."""
        left = self._decks.get(deck)
        if not left:
            left = self._decks[deck] = self.rng.sample(deck, len(deck))
        return self.fill(left.pop())

    def fill(self, pattern: str) -> str:
        """Return ``pattern`` with its choices made and its slots filled, beginning with a capital."""
        text = _CHOICE.sub(lambda found: self.rng.choice(found[1].split("|")), pattern)
        text = _SLOT.sub(lambda found: self._slot(found[1]), text)
        return text[:1].upper() + text[1:]

    def _slot(self, name: str) -> str:
        low = name.lower()
        value = self._own(low) if low in _OWN else _COMMON[low](self.rng)
        return value[:1].upper() + value[1:] if name[0].isupper() else value

    def _own(self, name: str) -> str:
        if self._person is None:
            raise ValueError("this note is about nobody")
        own = {"first": self._person.called, "topic": self._topic, "class": self._class, "aim": self.aim}
        return own.get(name) or _VOICES[self._person.voice][name]


_OWN = frozenset({"first", "topic", "class", "aim", *_VOICES["she"]})
_COMMON: Mapping[str, Callable[[random.Random], str]] = {
    "pupil": lambda rng: rng.choice(_PUPILS),
    "place": lambda rng: rng.choice(_PLACES),
    "colleague": lambda rng: rng.choice(_COLLEAGUES),
    "day": lambda rng: rng.choice(_DAYS),
    "n": lambda rng: str(rng.choice(_NUMBERS)),
    "m": lambda rng: str(rng.choice(_SMALL)),
    "min": lambda rng: str(rng.choice(_MINUTES)),
}
