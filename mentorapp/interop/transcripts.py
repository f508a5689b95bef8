"""Transcripts of lessons as plain turns: tables (XLSX, CSV), WebVTT and SRT, told apart by content."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from mentorapp.domain.errors import UserError
from mentorapp.domain.text import visible
from mentorapp.interop.captions import Cue, is_captions, read_captions
from mentorapp.interop.delimited import detect_encoding, read_delimited
from mentorapp.interop.spreadsheets import is_old_excel, is_zip, opened_book, opened_zip
from mentorapp.interop.tables import HEADINGS_WITHIN, MAX_FILE_BYTES, Cell, TableRow, Unread

MAX_TURNS: Final = 20_000
TEXT_LIMIT: Final = 5_000
"""Characters of one turn; what is longer is reported and cut."""
SPEAKER_LIMIT: Final = 60
LONGEST_LESSON_MS: Final = 6 * 60 * 60 * 1000
WORDS_A_MINUTE: Final = 130
"""The rate by which times are estimated where nothing is stamped."""
_HEADINGS: Final = {
    "time": {"timestamp", "time", "start", "begin", "starttime", "begintime", "from", "timecode"},
    "ends": {"end", "endtime", "to", "stop"},
    "speaker": {"speaker", "who", "name", "voice", "role", "participant"},
    "text": {"sentence", "text", "utterance", "transcript", "line", "words", "speech", "content", "caption"},
}
_TEACHER: Final = re.compile(
    r"(t\d{0,2}|t/.{0,4}|teacher.*|tutor.*|instructor.*|coach.*|mrs?\.? .*|ms\.? .*|miss .*)"
)
_OTHER: Final = re.compile(r"(|\[.*|\(.*|narrator.*|unknown.*|music.*|observer.*|visitor.*|o\d?)")
_STAMP: Final = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[.,:](\d{1,3}))?")
_SECONDS: Final = re.compile(r"(\d{1,6})(?:\.(\d{1,3}))?")


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
        with opened_zip(data) as archive, opened_book(archive, data) as book:
            sheets = [list(_at_most(book.rows(sheet))) for sheet in book.sheet_names]
        return _from_table(max(sheets, key=_score_rows, default=[]))
    encoding = detect_encoding(data)
    if is_captions(name, data.decode(encoding.name)):
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
    """Return when each turn was, in milliseconds, and whether the file says so.

    Between two stamps, and where there is none, the words are spread evenly: at 130 a minute where nothing
    else is known. Times never go back: what would is put at the latest before it, and counts as estimated.
    """
    anchors = [(at, turn.at_ms) for at, turn in enumerate(turns) if turn.at_ms is not None]
    times: list[tuple[int, bool]] = []
    latest = 0
    following = iter([*anchors, None])
    after = next(following)
    for at, turn in enumerate(turns):
        while after is not None and after[0] < at:
            after = next(following)
        if turn.at_ms is not None:
            given = turn.at_ms >= latest
            latest = max(latest, turn.at_ms)
            times.append((latest, given))
            continue
        guess = latest + (_spoken_ms(turns[at - 1]) if at else 0)
        if after is not None and after[1] is not None:
            steps = after[0] - at + 1
            guess = min(guess, max(latest, latest + (after[1] - latest) // steps))
        latest = guess
        times.append((latest, False))
    return tuple(times)


def _spoken_ms(turn: Turn) -> int:
    return max(500, len(turn.text.split()) * 60_000 // WORDS_A_MINUTE)


def _at_most(rows: Iterator[TableRow]) -> Iterator[TableRow]:
    for number, row in enumerate(rows):
        if number > MAX_TURNS + HEADINGS_WITHIN:
            raise UserError("transcript.too_long", limit=MAX_TURNS)
        yield row


def _kind_of(cell: Cell) -> str:
    word = re.sub(r"[^a-z]", "", cell.casefold()) if isinstance(cell, str) else ""
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


def _score_rows(rows: Sequence[TableRow]) -> tuple[int, int]:
    return max((_score(row.cells) for row in rows[:HEADINGS_WITHIN]), default=0), len(rows)


def _from_table(rows: Sequence[TableRow]) -> Transcript:
    scores = [_score(row.cells) for row in rows[:HEADINGS_WITHIN]]
    if not scores or max(scores) == 0:
        raise UserError("transcript.no_headings")
    heading = scores.index(max(scores))
    columns = _columns(rows[heading].cells)
    if len(rows) - heading - 1 > MAX_TURNS:
        raise UserError("transcript.too_long", limit=MAX_TURNS)
    problems: list[Problem] = []
    turns: list[Turn] = []
    for row in rows[heading + 1 :]:
        cells = {kind: row.cells[at] if at < len(row.cells) else "" for kind, at in columns.items()}
        text = _words(cells.get("text", ""), f"row {row.line}", problems)
        if not text:
            continue
        at_ms, ends_ms = (_stamp(cells.get(kind, ""), row.line, problems) for kind in ("time", "ends"))
        turns.append(Turn(len(turns) + 1, at_ms, ends_ms, _speaker(cells.get("speaker", "")), text))
    return _checked(turns, problems)


def _from_cues(cues: Sequence[Cue]) -> Transcript:
    if len(cues) > MAX_TURNS:
        raise UserError("transcript.too_long", limit=MAX_TURNS)
    problems: list[Problem] = []
    turns: list[Turn] = []
    for cue in cues:
        text = _words(cue.text, f"line {cue.line}", problems)
        if text:
            turns.append(Turn(len(turns) + 1, cue.at_ms, cue.ends_ms, _speaker(cue.speaker), text))
    return _checked(turns, problems)


def _checked(turns: list[Turn], problems: list[Problem]) -> Transcript:
    if not turns:
        raise UserError("transcript.empty")
    if max((turn.at_ms or 0 for turn in turns), default=0) > LONGEST_LESSON_MS:
        turns = [_in_minutes(turn) for turn in turns]
        problems.append(
            Problem("every time", "read as minutes and seconds: as hours the lesson would be too long")
        )
    latest = 0
    for turn in turns:
        if turn.at_ms is not None and turn.at_ms < latest:
            problems.append(Problem(f"turn {turn.number}", "its time is before that of the turn above"))
        latest = max(latest, turn.at_ms or 0)
    return Transcript(tuple(turns), tuple(problems))


def _in_minutes(turn: Turn) -> Turn:
    """Return a turn whose hours are minutes and whose minutes are seconds: ``02:39:00`` is 2 min 39 s."""
    at, ends = (None if ms is None else ms // 60 for ms in (turn.at_ms, turn.ends_ms))
    return replace(turn, at_ms=at, ends_ms=ends)


def _words(cell: Cell, where: str, problems: list[Problem]) -> str:
    if not isinstance(cell, str):
        what = "a formula that was never calculated" if isinstance(cell, Unread) else "a date, not words"
        problems.append(Problem(where, f"{what}; the turn was left out"))
        return ""
    text = visible(" ".join(cell.split()))
    if len(text) > TEXT_LIMIT:
        problems.append(Problem(where, f"longer than {TEXT_LIMIT} characters; the rest was left out"))
    return text[:TEXT_LIMIT]


def _speaker(cell: Cell) -> str:
    if not isinstance(cell, str):
        return ""
    return visible(" ".join(cell.split()))[:SPEAKER_LIMIT].strip().rstrip(":").strip()


def _stamp(cell: Cell, line: int, problems: list[Problem]) -> int | None:
    if not isinstance(cell, str) or not cell.strip():
        if not isinstance(cell, str):
            problems.append(Problem(f"row {line}", "its time is a date or a formula, and was left out"))
        return None
    found = _STAMP.fullmatch(cell.strip())
    if found is not None:
        hours, minutes, seconds = (int(one or 0) for one in found.groups()[:3])
        return ((hours * 60 + minutes) * 60 + seconds) * 1000 + int((found[4] or "0").ljust(3, "0"))
    found = _SECONDS.fullmatch(cell.strip())
    if found is not None:
        return int(found[1]) * 1000 + int((found[2] or "0").ljust(3, "0"))
    problems.append(Problem(f"row {line}", f"{visible(cell.strip()[:20])} is not a time"))
    return None
