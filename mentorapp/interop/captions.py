"""Captions, WebVTT and SRT: cues with a time, perhaps a voice, and words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import unescape
from typing import Final

_TIME: Final = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})"
_TIMES: Final = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}(?:[ \t].*)?")
_VOICE: Final = re.compile(r"<v(?:\.[^\s>]{0,40})?\s+([^>]{1,80})>")
_TAG: Final = re.compile(r"</?[a-zA-Z0-9][^<>]{0,200}>")
_PREFIX: Final = re.compile(r"([^:\d\s][^:]{0,38}):\s+(\S.*)", re.DOTALL)
_BLOCKS: Final = ("NOTE", "STYLE", "REGION")
SAMPLE: Final = 4_000


@dataclass(frozen=True)
class Cue:
    """One caption; times are milliseconds, ``line`` is where it begins in the file."""

    line: int
    at_ms: int
    ends_ms: int
    speaker: str
    text: str


def is_captions(name: str, text: str) -> bool:
    """Tell whether ``text`` is WebVTT or SRT; ``name`` decides only where the text itself does not."""
    begins = text.lstrip("\ufeff \t\r\n")
    if begins.startswith("WEBVTT"):
        return True
    first = begins[:SAMPLE].splitlines()
    if any(_TIMES.fullmatch(line) for line in first[:40]):
        return True
    return name.lower().endswith((".vtt", ".srt"))


def read_captions(text: str) -> list[Cue]:
    """Return the cues in the order of the file; a prefix such as ``Teacher:`` that recurs is a voice."""
    cues = list(_cues(text.lstrip("\ufeff").splitlines()))
    prefixes = Counter(found[1] for cue in cues if (found := _PREFIX.fullmatch(cue.text)))
    return [_with_prefix(cue, prefixes) for cue in cues]


def _cues(lines: Sequence[str]) -> Iterator[Cue]:
    at = 0
    while at < len(lines):
        times = _TIMES.fullmatch(lines[at][:200])
        if times is None:
            at = _past_block(lines, at) if lines[at].startswith(_BLOCKS) else at + 1
            continue
        begins = at
        words = []
        at += 1
        while at < len(lines) and lines[at].strip():
            words.append(lines[at])
            at += 1
        yield _cue(begins + 1, times, " ".join(words))


def _past_block(lines: Sequence[str], at: int) -> int:
    while at < len(lines) and lines[at].strip():
        at += 1
    return at + 1


def _cue(line: int, times: re.Match[str], words: str) -> Cue:
    voice = _VOICE.search(words[:500])
    plain = unescape(_TAG.sub("", words)).strip()
    groups = times.groups()
    return Cue(line, _ms(groups[:4]), _ms(groups[4:]), unescape(voice[1]).strip() if voice else "", plain)


def _ms(parts: Sequence[str | None]) -> int:
    hours, minutes, seconds = (int(part or 0) for part in parts[:3])
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + int((parts[3] or "0").ljust(3, "0"))


def _with_prefix(cue: Cue, prefixes: Counter[str]) -> Cue:
    found = _PREFIX.fullmatch(cue.text)
    if cue.speaker or found is None or prefixes[found[1]] < 2:
        return cue
    return replace(cue, speaker=found[1].strip(), text=found[2])
