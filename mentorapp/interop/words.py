"""Words made comparable: accents, case, punctuation and order aside."""

from __future__ import annotations

import re
import unicodedata

_NOT_WORDS = re.compile(r"[\W_]+")
# Letters that Unicode does not decompose but people leave out or write in two.
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def folded(text: str) -> str:
    """Return ``text`` in lower case without accents, its words parted by single spaces.

    >>> folded("  Prénom / Vor-Name ")
    'prenom vor name'
    """
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_LETTERS)
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return _NOT_WORDS.sub(" ", plain).strip()


def folded_heading(text: str) -> str:
    """Return :func:`folded` of a column heading; ``givenName`` reads as ``given name``."""
    return folded(_CAMEL.sub(" ", text))
