"""Captions, WebVTT and SRT: cues with a time, perhaps a voice, and words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Final

MAX_CAPTION_BYTES: Final = 4 * 1024 * 1024
"""Captions of a whole school day are less than a fourth of that."""
_TIME: Final = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})"
_TIMES: Final = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}(?:[ \t].*)?")
_VOICE: Final = re.compile(r"<v(?:\.[^\s>]{0,40})?\s+([^>]{1,80})>")
_TAG: Final = re.compile(r"</?[a-zA-Z0-9][^<>]{0,200}>")
_PREFIX: Final = re.compile(r"([^:\d\s][^:]{0,38}):\s+(\S.*)", re.DOTALL)
_REMARK: Final = re.compile(r"(NOTE|STYLE|REGION)(\s.*)?")
_ARROW: Final = "-->"


@dataclass(frozen=True)
class Cue:
    """One caption, from ``line`` on; times are milliseconds, ``None`` where they cannot be read."""

    line: int
    at_ms: int | None
    ends_ms: int | None
    speaker: str
    text: str


def is_captions(name: str, text: str) -> bool:
    """Tell whether ``text`` begins as WebVTT or SRT does; ``name`` decides only where it does not."""
    first = [line for line in text[:1000].lstrip("\ufeff").splitlines() if line.strip()][:2]
    if not first:
        return False
    if first[0].startswith("WEBVTT") or _TIMES.fullmatch(first[0]):
        return True
    if len(first) == 2 and first[0].strip().isdecimal() and _TIMES.fullmatch(first[1]):
        return True
    return name.lower().endswith((".vtt", ".srt"))


def read_captions(text: str) -> Iterator[Cue]:
    """Yield the cues in the order of the file, one for each voice in them; nothing of the text is lost.

    Blocks are cut at empty lines, and where another time begins: some programs write no empty lines.
    """
    lines = text.lstrip("\ufeff").splitlines()
    at = 0
    while at < len(lines):
        if not lines[at]:
            at += 1
        elif _is_remark(lines, at):
            while at < len(lines) and lines[at].strip():
                at += 1
        elif _ARROW in lines[at]:
            end = _end_of_cue(lines, at)
            yield from _cues(at + 1, lines[at], " ".join(lines[at + 1 : end]))
            at = end
        else:
            at += 1


def split_prefix(texts: Sequence[str]) -> list[tuple[str, str]]:
    """Return speaker and words of each text: ``Teacher: Why?``, where such a beginning is there again."""
    found = [_PREFIX.fullmatch(text) for text in texts]
    known = Counter(one[1] for one in found if one)
    return [
        (one[1].strip(), one[2]) if one and known[one[1]] > 1 else ("", text)
        for one, text in zip(found, texts, strict=True)
    ]


def _is_remark(lines: Sequence[str], at: int) -> bool:
    following = lines[at + 1] if at + 1 < len(lines) else ""
    return _REMARK.fullmatch(lines[at]) is not None and _TIMES.fullmatch(following[:200]) is None


def _end_of_cue(lines: Sequence[str], at: int) -> int:
    """Return where the words of the cue that begins at ``at`` end: its number belongs to the next one."""
    end = at + 1
    while end < len(lines) and lines[end].strip() and _TIMES.fullmatch(lines[end][:200]) is None:
        end += 1
    another = end < len(lines) and lines[end].strip()
    if another and end - 1 > at and lines[end - 1].strip().isdecimal():
        end -= 1
    return end


def _cues(line: int, times: str, words: str) -> Iterator[Cue]:
    read = _TIMES.fullmatch(times[:200])
    at_ms, ends_ms = (_ms(read.groups()[:4]), _ms(read.groups()[4:])) if read else (None, None)
    pieces = _VOICE.split(words)
    for speaker, said in zip(["", *pieces[1::2]], pieces[::2], strict=True):
        plain = unescape(_TAG.sub("", said)).strip()
        if plain:
            yield Cue(line, at_ms, ends_ms, unescape(speaker).strip(), plain)


def _ms(parts: Sequence[str | None]) -> int:
    hours, minutes, seconds = (int(part or 0) for part in parts[:3])
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + int((parts[3] or "0").ljust(3, "0"))
