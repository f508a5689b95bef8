"""How hard a passphrase is to guess, and a generated one that is hard enough."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, Final

from mentorapp.paths import resources

RATED_PREFIX: Final = 72
"""Characters. zxcvbn takes no more; what comes after can only make a passphrase stronger."""
ENOUGH_SCORE: Final = 4
ENOUGH_GUESSES_LOG10: Final = 12.0
WORDS: Final = 6

_WORD_COUNT: Final = 7776


class Advice(StrEnum):
    """What would help most; the window says it in the person's language."""

    WRITE_SOMETHING = "write_something"
    COMMON_PASSWORD = "common_password"  # noqa: S105 - a code, not a password
    NAMES = "names"
    KEYBOARD_ROW = "keyboard_row"
    REPEATS = "repeats"
    SEQUENCE = "sequence"
    DATES = "dates"
    ADD_WORDS = "add_words"
    GOOD = "good"


@dataclass(frozen=True, slots=True)
class Rating:
    """``score`` from 0 to 4, the power of ten of the guesses it takes, and what would help."""

    score: int
    guesses_log10: float
    enough: bool
    advice: Advice


_NAME_LISTS: Final = frozenset({"surnames", "male_names", "female_names"})
_ADVICE_BY_PATTERN: Final = {
    "spatial": Advice.KEYBOARD_ROW,
    "repeat": Advice.REPEATS,
    "sequence": Advice.SEQUENCE,
    "date": Advice.DATES,
    "regex": Advice.DATES,
}


def rate(passphrase: str) -> Rating:
    """Return how hard ``passphrase`` is to guess, after its first 72 characters.

    ``enough`` means zxcvbn's score 4 and at least 10^12 guesses.
    """
    if not passphrase:
        return Rating(0, 0.0, enough=False, advice=Advice.WRITE_SOMETHING)
    # Imported here: its dictionaries are large, and only a new passphrase needs them.
    from zxcvbn import zxcvbn  # type: ignore[import-untyped]

    result: dict[str, Any] = zxcvbn(passphrase[:RATED_PREFIX])
    score, guesses = int(result["score"]), float(result["guesses_log10"])
    enough = score >= ENOUGH_SCORE and guesses >= ENOUGH_GUESSES_LOG10
    return Rating(score, guesses, enough, Advice.GOOD if enough else _advice(result["sequence"]))


def _advice(matches: list[dict[str, Any]]) -> Advice:
    """Return the advice for the longest part that zxcvbn recognised."""
    known = [match for match in matches if match["pattern"] != "bruteforce"]
    if not known:
        return Advice.ADD_WORDS
    longest = max(known, key=lambda match: len(match["token"]))
    if longest["pattern"] != "dictionary":
        return _ADVICE_BY_PATTERN.get(longest["pattern"], Advice.ADD_WORDS)
    if longest["dictionary_name"] == "passwords":
        return Advice.COMMON_PASSWORD
    return Advice.NAMES if longest["dictionary_name"] in _NAME_LISTS else Advice.ADD_WORDS


def generate_phrase(words: int = WORDS) -> str:
    """Return ``words`` random words with a space between: 12.9 bits a word, 77 bits for six."""
    return " ".join(secrets.choice(word_list()) for _ in range(words))


@cache
def word_list() -> tuple[str, ...]:
    """Return the 7776 words of the Electronic Frontier Foundation's long list."""
    path = resources() / "passphrases" / "eff_large_wordlist.txt"
    words = tuple(line.split()[1] for line in path.read_text(encoding="ascii").splitlines())
    if len(set(words)) != _WORD_COUNT:
        raise ValueError("the word list is not whole")
    return words
