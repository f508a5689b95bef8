"""Who in a roster is here already: by the same e-mail address for certain, by a like name probably."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rapidfuzz import fuzz, process

from mentorapp.interop.words import folded

_TITLES = re.compile(r"\b(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|mme|mlle|sr|sra|srta|dra|dona|don)\b")
_LIKE_NAME = 90.0
_LIKE_SCHOOL = 85.0
_SHORTEST_WORD = 2


class Likeness(StrEnum):
    """How sure it is that two are the same person."""

    CERTAIN = "certain"
    LIKELY = "likely"


@dataclass(frozen=True, repr=False)
class Known:
    """A person to compare with: one who is here (``mentee_id``), or one further up in the file (``line``)."""

    name: str
    email: str
    school: str
    mentee_id: int | None = None
    line: int | None = None


@dataclass(frozen=True, repr=False)
class Match:
    """Who a row repeats, and how sure that is."""

    likeness: Likeness
    known: Known


@lru_cache(maxsize=65_536)
def name_key(name: str) -> str:
    """Return a name without accents, case, titles and order: 'Okafor, Dr. Amina' as 'amina okafor'."""
    words = _TITLES.sub(" ", folded(name)).split()
    return " ".join(sorted(words or folded(name).split()))


class People:
    """People seen so far, to be asked for the one whom another repeats.

    Names are compared only where they share a word, so that 20,000 rows do not mean 200 million pairs.
    """

    def __init__(self, known: Iterable[Known] = ()) -> None:
        self._by_email: dict[str, Known] = {}
        self._by_key: dict[str, list[Known]] = defaultdict(list)
        self._keys_by_word: dict[str, list[str]] = defaultdict(list)
        for person in known:
            self.add(person)

    def add(self, person: Known) -> None:
        """Remember one more."""
        if person.email:
            self._by_email.setdefault(person.email.casefold(), person)
        key = name_key(person.name)
        if key not in self._by_key:
            for word in set(key.split()):
                if len(word) >= _SHORTEST_WORD:
                    self._keys_by_word[word].append(key)
        self._by_key[key].append(person)

    def match(self, name: str, email: str, school: str) -> Match | None:
        """Return whom someone with this name, e-mail address and school repeats, or None."""
        same = self._by_email.get(email.casefold()) if email else None
        if same is not None:
            return Match(Likeness.CERTAIN, same)
        asked = Known(name, email, school)
        key = name_key(name)
        for person in self._by_key.get(key, ()):
            if _may_be_the_same(asked, person, same_name=True):
                return Match(Likeness.LIKELY, person)
        near = {other for word in key.split() for other in self._keys_by_word.get(word, ()) if other != key}
        found = process.extract(key, sorted(near), scorer=fuzz.ratio, score_cutoff=_LIKE_NAME, limit=5)
        for other, _, _ in found:
            for person in self._by_key[other]:
                if _may_be_the_same(asked, person, same_name=False):
                    return Match(Likeness.LIKELY, person)
        return None


def _may_be_the_same(one: Known, other: Known, *, same_name: bool) -> bool:
    """Tell whether nothing speaks against it; the same name at the same school outweighs a new address."""
    schools = bool(one.school and other.school)
    alike = schools and fuzz.token_set_ratio(folded(one.school), folded(other.school)) >= _LIKE_SCHOOL
    if schools and not alike:
        return False
    emails_differ = bool(one.email and other.email)
    return not emails_differ or (same_name and alike)
