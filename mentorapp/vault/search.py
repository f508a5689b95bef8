"""Full-text search inside the encrypted file: what people type, as FTS5 understands it."""

from __future__ import annotations

import re
import unicodedata

MARK_START = "\x02"
MARK_END = "\x03"


class _Folds(dict[int, str]):
    """Each character without case and accents, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        base = unicodedata.normalize("NFD", chr(code))[:1].casefold()
        self[code] = base if len(base) == 1 else chr(code)
        return self[code]


_FOLDS = _Folds()
_WORD = re.compile(r"[\w]+", re.UNICODE)
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_NEVER_STORED = re.compile("[\x00-\x1f\ud800-\udfff]")
_LIKE_SIGNS = re.compile("[!%_]")
_ESCAPED = r"!\g<0>"
MENTEE_TEXT = (
    "(m.name || ' ' || m.role || ' ' || m.subjects || ' ' || m.grades || ' ' || m.school"
    " || ' ' || m.languages || ' ' || m.email || ' ' || m.about)"
)
"""What is searched of a person ``m``, the same as the index holds."""
_MOST_WORDS = 12
_MOST_CHARACTERS = 1000
_PREFIX_LENGTH = 2
"""A word of one letter is searched as it stands: as a prefix it would be half of the index."""


def words_of(text: str) -> list[str]:
    """Return the words of ``text`` as the index splits them, at most twelve."""
    return _WORD.findall(unicodedata.normalize("NFC", text[:_MOST_CHARACTERS]))[:_MOST_WORDS]


def fts_query(text: str, shortest_prefix: int = _PREFIX_LENGTH) -> str | None:
    """Return an FTS5 expression: every word must begin a word of the row; ``None`` when there is no word.

    Words are quoted, so that nothing a person types is an operator.
    """
    words = words_of(text)
    if not words:
        return None
    return " ".join(f'"{word}"*' if len(word) >= shortest_prefix else f'"{word}"' for word in words)


def lacks_spaces(text: str) -> bool:
    """Tell whether ``text`` is in a script that has no spaces between words."""
    return bool(_UNSPACED.search(text))


def containing(columns: str, text: str) -> tuple[str, dict[str, str]]:
    """Return the condition that ``columns``, an expression, holds each piece of ``text``; and its parameters.

    For scripts without spaces, where the index knows no words. Upper and lower case of ASCII are the same.
    """
    pieces = _NEVER_STORED.sub(" ", unicodedata.normalize("NFC", text[:_MOST_CHARACTERS])).split()[
        :_MOST_WORDS
    ]
    parameters = {
        f"piece_{number}": f"%{_LIKE_SIGNS.sub(_ESCAPED, piece)}%" for number, piece in enumerate(pieces)
    }
    return " AND ".join(f"{columns} LIKE :{name} ESCAPE '!'" for name in parameters) or "0", parameters


def folded(text: str) -> str:
    """Return ``text`` without case and accents, character by character as long as ``text`` itself."""
    return text.lower() if text.isascii() else text.translate(_FOLDS)


def hit_pattern(words: list[str]) -> re.Pattern[str]:
    """Return what finds, in folded text, each word that one of ``words`` begins.

    In a script without spaces there are no words: there it finds the letters themselves.
    """
    longest_first = sorted((folded(word) for word in words), key=len, reverse=True)
    return re.compile(
        "|".join(
            re.escape(word) if lacks_spaces(word) else rf"(?<!\w){re.escape(word)}\w*"
            for word in longest_first
        )
        or r"(?!)"
    )


def snippet(body: str, pattern: re.Pattern[str], length: int = 140) -> str:
    """Return about ``length`` characters of ``body`` around the first hit; marks enclose each hit."""
    plain = " ".join(body.split())
    hits = [match.span() for match in pattern.finditer(folded(plain))]
    start = max(0, hits[0][0] - length // 4) if hits else 0
    if start:
        start = plain.find(" ", start, hits[0][0]) + 1 or start
    end = min(len(plain), start + length)
    parts = ["…"] if start else []
    at = start
    for left, right in hits:
        if right > end:
            break
        if left >= at:
            parts += [plain[at:left], MARK_START, plain[left:right], MARK_END]
            at = right
    parts.append(plain[at:end])
    return "".join(parts) + ("…" if end < len(plain) else "")
