"""What counts as text: NFC, no NUL, no lone surrogates, no stray control characters."""

from __future__ import annotations

import json
import re
import unicodedata

from mentorapp.domain.errors import UserError

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_LINE_BREAKS = re.compile("\r\n?|\u2028|\u2029|\x85")
_INVISIBLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f]"
)


def _clean(text: str, field: str, limit: int) -> str:
    _check_length(text, field, limit)
    text = _LINE_BREAKS.sub("\n", text)
    if _FORBIDDEN.search(text):
        raise UserError("text.control_characters", field=field)
    text = unicodedata.normalize("NFC", text)
    _check_length(text, field, limit)  # again: a few characters are written with more in NFC
    return text


def _check_length(text: str, field: str, limit: int) -> None:
    if len(text) > limit:
        raise UserError("text.too_long", field=field, length=len(text), limit=limit)


def one_line(text: str, field: str, limit: int = 200) -> str:
    """Return ``text`` as one trimmed line of at most ``limit`` characters, or raise ``UserError``."""
    return " ".join(_clean(text, field, limit).split())


def many_lines(text: str, field: str, limit: int) -> str:
    """Return ``text`` with line feeds alone and no trailing white space, or raise ``UserError``."""
    return _clean(text, field, limit).rstrip()


def visible(text: str) -> str:
    """Return ``text`` with bidirectional, zero-width and control characters written as ``<U+202E>``.

    For names that came from elsewhere: what cannot be seen could make one name look like another.
    """
    return _INVISIBLE.sub(lambda match: f"<U+{ord(match.group()):04X}>", text)


def escaped(document: str) -> str:
    """Return a JSON document with such characters, but for line feeds, as the escapes of JSON."""
    return _INVISIBLE.sub(_escape, document)


def _escape(match: re.Match[str]) -> str:
    letter = match.group()
    return letter if letter == "\n" else json.dumps(letter)[1:-1]
