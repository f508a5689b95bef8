"""Transcripts of lessons as plain turns: tables (XLSX, CSV), WebVTT and SRT, told apart by content."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice
from typing import Final

from mentorapp.domain.errors import UserError
from mentorapp.domain.text import visible
from mentorapp.interop.captions import (
    MAX_CAPTION_BYTES,
    Cue,
    is_captions,
    read_captions,
    split_prefix,
)
from mentorapp.interop.delimited import detect_encoding, read_delimited
from mentorapp.interop.spreadsheets import Book, is_old_excel, is_zip, opened_book, opened_zip
from mentorapp.interop.tables import HEADINGS_WITHIN, MAX_FILE_BYTES, Cell, TableRow, Unread
from mentorapp.interop.transcript_times import Stamp, filled, meant, read_stamp

MAX_TURNS: Final = 20_000
TEXT_LIMIT: Final = 5_000
"""Characters of one turn; what is longer is reported and cut."""
SPEAKER_LIMIT: Final = 60
_HEADINGS: Final = {
    "time": {"timestamp", "time", "start", "begin", "starttime", "begintime", "from", "timecode"},
    "ends": {"end", "endtime", "to", "stop"},
    "speaker": {"speaker", "who", "name", "voice", "role", "participant"},
    "text": {"sentence", "text", "utterance", "transcript", "line", "words", "speech", "content", "caption"},
}
_TEACHER: Final = re.compile(
    r"t\d{0,2}|t/.{0,4}|(teacher|tutor|instructor|coach|professor)\b.*|(mr|mrs|ms|miss|sir|dr|prof)\b.*"
)
_OTHER: Final = re.compile(r"(|\[.*|\(.*|narrator.*|unknown.*|music.*|observer.*|visitor.*|o\d?)")
_ASIDE: Final = re.compile(r"\(.*?\)|\[.*?\]")


class Voice(StrEnum):
    """Whose voice it is."""

    TEACHER = "teacher"
    PUPIL = "pupil"
    OTHER = "other"


class Stamped(StrEnum):
    """How many of the turns bear a time."""

    ALL = "all"
    SOME = "some"
    NONE = "none"


@dataclass(frozen=True)
class Turn:
    """What somebody said. Times are milliseconds from the beginning, ``None`` where none is given."""

    number: int
    at_ms: int | None
    ends_ms: int | None
    speaker: str
    text: str


@dataclass(frozen=True)
class Problem:
    """Something in the file that was left out or read otherwise than it stands there, and where."""

    where: str
    what: str


@dataclass(frozen=True)
class Speaker:
    """Somebody who speaks, how much, and whose voice it probably is."""

    name: str
    turns: int
    words: int
    suggested: Voice


@dataclass(frozen=True)
class Transcript:
    """A transcript as it stands in the file."""

    turns: tuple[Turn, ...]
    problems: tuple[Problem, ...]

    @property
    def stamped(self) -> Stamped:
        """Whether all, some or none of the turns bear a time."""
        number = sum(turn.at_ms is not None for turn in self.turns)
        if number == 0:
            return Stamped.NONE
        return Stamped.ALL if number == len(self.turns) else Stamped.SOME

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """Who speaks, those with the most words first."""
        turns: Counter[str] = Counter()
        words: Counter[str] = Counter()
        for turn in self.turns:
            turns[turn.speaker] += 1
            words[turn.speaker] += len(turn.text.split())
        order = sorted(turns, key=lambda name: (-words[name], name))
        return tuple(Speaker(name, turns[name], words[name], suggest_voice(name)) for name in order)


def read_transcript(name: str, data: bytes) -> Transcript:
    """Return the turns in ``data``; ``name`` is that of the file.

    What the file is, its content says. Nothing is evaluated. Raises ``UserError`` for what is no transcript,
    is damaged, or is larger than one may be; a single cell that cannot be read is a problem with its place.
    """
    if len(data) > MAX_FILE_BYTES:
        raise UserError("spreadsheet.too_big", limit=MAX_FILE_BYTES >> 20)
    if not data.strip(b"\0\t\r\n \xef\xbb\xbf\xff\xfe"):
        raise UserError("transcript.empty")
    if is_old_excel(data):
        raise UserError("spreadsheet.old_or_locked")
    if is_zip(data):
        return _from_workbook(data)
    encoding = detect_encoding(data)
    if is_captions(name, data[:4_000].decode(encoding.name, "ignore")):
        if len(data) > MAX_CAPTION_BYTES:
            raise UserError("spreadsheet.too_big", limit=MAX_CAPTION_BYTES >> 20)
        return _from_cues(read_captions(data.decode(encoding.name)))
    rows, _ = read_delimited(data, encoding, judge=_judge, max_rows=MAX_TURNS)
    return _from_table(rows)


def suggest_voice(speaker: str) -> Voice:
    """Return whose voice a name probably is: ``T``, ``T1``, ``Teacher`` and titles are the teacher's."""
    name = speaker.casefold().strip()
    if _TEACHER.fullmatch(name):
        return Voice.TEACHER
    return Voice.OTHER if _OTHER.fullmatch(name) else Voice.PUPIL


def filled_times(turns: Sequence[Turn]) -> tuple[tuple[int, bool], ...]:
    """Return when each turn was, in milliseconds, and whether the file says so."""
    return filled([turn.at_ms for turn in turns], [len(turn.text.split()) for turn in turns])


@dataclass(frozen=True)
class _Raw:
    """A turn as it is read: where, and its cells as words and stamps."""

    where: str
    text: str
    speaker: str = ""
    at: Stamp | None = None
    ends: Stamp | None = None


def _from_workbook(data: bytes) -> Transcript:
    with opened_zip(data) as archive, opened_book(archive, data) as book:
        scores = {name: _score_sheet(book, name) for name in book.sheet_names}
        best = max(scores, key=scores.__getitem__, default="")
        read = _from_table(list(_at_most(book.rows(best))) if best else [])
    left = [
        Problem(f"sheet {visible(name)}", "it has turns too, and was not read")
        for name, (score, _) in scores.items()
        if name != best and score
    ]
    return Transcript(read.turns, (*read.problems, *left))


def _at_most(rows: Iterator[TableRow]) -> Iterator[TableRow]:
    for number, row in enumerate(rows):
        if number > MAX_TURNS + HEADINGS_WITHIN:
            raise UserError("transcript.too_long", limit=MAX_TURNS)
        yield row


def _kind_of(cell: Cell) -> str:
    word = re.sub(r"[^a-z]", "", _ASIDE.sub("", cell.casefold())) if isinstance(cell, str) else ""
    return next((kind for kind, names in _HEADINGS.items() if word in names), "")


def _columns(cells: Sequence[Cell]) -> dict[str, int]:
    found: dict[str, int] = {}
    for column, cell in enumerate(cells):
        kind = _kind_of(cell)
        if kind and kind not in found:
            found[kind] = column
    return found


def _score(cells: Sequence[Cell]) -> int:
    found = _columns(cells)
    return len(found) if "text" in found else 0


def _judge(rows: list[list[str]]) -> int:
    return max((_score(row) for row in rows[:HEADINGS_WITHIN]), default=0)


def _score_sheet(book: Book, name: str) -> tuple[int, bool]:
    first = list(islice(book.rows(name), HEADINGS_WITHIN))
    return max((_score(row.cells) for row in first), default=0), len(first) > 1


def _from_table(rows: Sequence[TableRow]) -> Transcript:
    scores = [_score(row.cells) for row in rows[:HEADINGS_WITHIN]]
    if not scores or max(scores) == 0:
        raise UserError("transcript.no_headings")
    heading = scores.index(max(scores))
    columns = _columns(rows[heading].cells)
    if len(rows) - heading - 1 > MAX_TURNS:
        raise UserError("transcript.too_long", limit=MAX_TURNS)
    problems: list[Problem] = []
    raw = []
    for row in rows[heading + 1 :]:
        cells = {kind: row.cells[at] if at < len(row.cells) else "" for kind, at in columns.items()}
        where = f"row {row.line}"
        text = _words(cells.get("text", ""), where, problems)
        if text:
            at, ends = (_stamp(cells.get(kind, ""), where, problems) for kind in ("time", "ends"))
            raw.append(_Raw(where, text, _speaker(cells.get("speaker", ""), where, problems), at, ends))
    if "speaker" not in columns:
        raw = _with_prefixes(raw)
    return _finished(raw, problems)


def _from_cues(cues: Iterable[Cue]) -> Transcript:
    problems: list[Problem] = []
    raw: list[_Raw] = []
    for cue in cues:
        if len(raw) == MAX_TURNS:
            raise UserError("transcript.too_long", limit=MAX_TURNS)
        where = f"line {cue.line}"
        if cue.at_ms is None:
            problems.append(Problem(where, "its time cannot be read; the words were kept without one"))
        at, ends = (None if ms is None else Stamp(ms) for ms in (cue.at_ms, cue.ends_ms))
        speaker = _speaker(cue.speaker, where, problems)
        raw.append(_Raw(where, _words(cue.text, where, problems), speaker, at, ends))
    return _finished(_with_prefixes(raw), problems)


def _with_prefixes(raw: Sequence[_Raw]) -> list[_Raw]:
    """Return the turns with the speakers that stand before their words, where none is named otherwise."""
    split = split_prefix([one.text for one in raw])
    return [
        one if one.speaker else replace(one, speaker=speaker, text=text)
        for one, (speaker, text) in zip(raw, split, strict=True)
    ]


def _finished(raw: Sequence[_Raw], problems: list[Problem]) -> Transcript:
    if not raw:
        raise UserError("transcript.empty")
    words = sum(len(one.text.split()) for one in raw)
    stamps = [*(one.at for one in raw), *(one.ends for one in raw)]
    times, remarks = meant(stamps, words)
    for place, what in remarks:
        problems.append(Problem("every time" if place < 0 else raw[place % len(raw)].where, what))
    turns = [
        Turn(number, at_ms, ends_ms, one.speaker, one.text)
        for number, (one, at_ms, ends_ms) in enumerate(
            zip(raw, times[: len(raw)], times[len(raw) :], strict=True), 1
        )
    ]
    latest = 0
    for turn in turns:
        if turn.at_ms is not None and turn.at_ms < latest:
            problems.append(Problem(f"turn {turn.number}", "its time is before that of the turn above"))
        latest = max(latest, turn.at_ms or 0)
    return Transcript(tuple(turns), tuple(problems))


def _words(cell: Cell, where: str, problems: list[Problem]) -> str:
    if not isinstance(cell, str):
        what = "a formula that was never calculated" if isinstance(cell, Unread) else "a date, not words"
        problems.append(Problem(where, f"{what}; the turn was left out"))
        return ""
    text = visible(" ".join(cell.split()))
    if len(text) > TEXT_LIMIT:
        problems.append(Problem(where, f"longer than {TEXT_LIMIT} characters; the rest was left out"))
    return text[:TEXT_LIMIT]


def _speaker(cell: Cell, where: str, problems: list[Problem]) -> str:
    if not isinstance(cell, str):
        problems.append(Problem(where, "its speaker is a date or a formula, and was left out"))
        return ""
    name = visible(" ".join(cell.split())).rstrip(":").strip()
    if len(name) > SPEAKER_LIMIT:
        problems.append(Problem(where, f"its speaker is longer than {SPEAKER_LIMIT} characters, and was cut"))
    return name[:SPEAKER_LIMIT].strip()


def _stamp(cell: Cell, where: str, problems: list[Problem]) -> Stamp | None:
    if not isinstance(cell, str):
        problems.append(Problem(where, "its time is a date or a formula, and was left out"))
        return None
    if not cell.strip():
        return None
    found = read_stamp(cell.strip())
    if found is None:
        problems.append(Problem(where, f"{visible(cell.strip()[:20])} is not a time"))
    return found
