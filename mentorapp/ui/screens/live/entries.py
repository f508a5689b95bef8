"""What the list of the live screen shows of each moment: one row each, with the codes that are on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication

from mentorapp.instruments.model import Instrument, Part, Scans, Script, choices_of
from mentorapp.instruments.moments import Moment, MomentKind, part_name
from mentorapp.instruments.standing import CORRECTIONS

TEACHER, PUPIL, OTHER = "teacher", "pupil", "other"
UNSEEN = frozenset({MomentKind.RATING, MomentKind.EVIDENCE, MomentKind.CHECK, MomentKind.SEAT}) | CORRECTIONS
"""What the panels show, and the list does not."""
TOGETHER_MS = 1_500
"""Codes pressed within so little time of each other stand on one row."""


@dataclass(frozen=True)
class Entry:
    """A row: ``seq`` is the moment that it began with; ``badges`` are moments on it with their words.

    ``letter`` says who speaks in a line of script; a row that is not a line is ``quiet``.
    """

    seq: int
    at_ms: int
    kind: MomentKind
    text: str = ""
    voice: str = ""
    letter: str = ""
    badges: tuple[tuple[int, str], ...] = ()

    @property
    def quiet(self) -> bool:
        """Whether it is something else than what was said or done."""
        return self.kind is not MomentKind.LINE


def clock_ms(text: str) -> int | None:
    """Return the milliseconds of what ``moments.clock_text`` writes, ``None`` for anything else."""
    parts = text.strip().split(":")
    if len(parts) not in {2, 3} or not all(part.isdecimal() and len(part) <= 3 for part in parts):
        return None
    *whole, seconds = (int(part) for part in parts)
    if seconds > 59 or (len(whole) == 2 and whole[1] > 59):
        return None
    hours, minutes = whole if len(whole) == 2 else (0, whole[0])
    return ((hours * 60 + minutes) * 60 + seconds) * 1000


class Words:
    """The words for what instruments record: labels of codes, letters of voices."""

    def __init__(self, instruments: Iterable[Instrument]) -> None:
        self.parts: dict[str, Part] = {
            part_name(one.key, part.key): part for one in instruments for part in one.parts
        }
        scripts = [part for part in self.parts.values() if isinstance(part, Script)]
        self.voices = {choice.key: choice.label for part in scripts for choice in part.voices}
        if not self.voices:
            self.voices = {
                TEACHER: QCoreApplication.translate("LiveWords", "Teacher"),
                PUPIL: QCoreApplication.translate("LiveWords", "Pupil"),
            }

    def letter(self, voice: str) -> str:
        """Return the one letter that stands for a voice, empty for none."""
        if voice in {TEACHER, PUPIL}:
            return (
                QCoreApplication.translate("LiveWords", "T")
                if voice == TEACHER
                else QCoreApplication.translate("LiveWords", "P")
            )
        return self.voices.get(voice, voice)[:1].upper()

    def pressed(self) -> frozenset[str]:
        """Return the keys that press something; who speaks is said in the line."""
        return frozenset(
            choice.press.casefold()
            for part in self.parts.values()
            if not isinstance(part, Script)
            for choice in choices_of(part)
            if choice.press
        )

    def code(self, moment: Moment) -> str:
        """Return the label of what a moment pressed."""
        part = self.parts.get(moment.text("part"))
        key = moment.text("code") or moment.text("level") or moment.text("mark")
        choices = choices_of(part) if part is not None else ()
        return next((choice.label for choice in choices if choice.key == key), key)

    def scan(self, moment: Moment) -> str:
        """Return a scan in words: its number and what was counted."""
        part = self.parts.get(moment.text("part"))
        answers = moment.data.get("answers")
        given: Mapping[str, str] = answers if isinstance(answers, dict) else {}
        items = part.items if isinstance(part, Scans) else ()
        said = []
        for item in items:
            if item.key in given:
                label = next((one.label for one in item.answers if one.key == given[item.key]), None)
                said.append(f"{item.label}: {label or given[item.key]}")
        head = QCoreApplication.translate("LiveWords", "Scan {0}").format(moment.number("number") or 0)
        return f"{head} · {' · '.join(said)}" if said else head

    def event(self, moment: Moment) -> str:
        """Return what a row that is not a line says, empty for one that has badges alone."""
        match moment.kind:
            case MomentKind.START:
                return QCoreApplication.translate("LiveWords", "Recording begins")
            case MomentKind.PAUSE:
                return QCoreApplication.translate("LiveWords", "Paused")
            case MomentKind.RESUME:
                return QCoreApplication.translate("LiveWords", "Recording goes on")
            case MomentKind.FINISH:
                return QCoreApplication.translate("LiveWords", "Finished")
            case MomentKind.SEGMENT:
                return QCoreApplication.translate("LiveWords", "Segment {0}").format(
                    moment.number("number") or 0
                )
            case MomentKind.SCAN:
                return self.scan(moment)
            case MomentKind.MARK:
                return moment.text("text") or QCoreApplication.translate("LiveWords", "Marked")
            case _:
                return ""

    def badge(self, moment: Moment) -> str:
        """Return the words of the badge that a moment puts on a row, empty for none."""
        match moment.kind:
            case MomentKind.CODE | MomentKind.QUESTION | MomentKind.TALLY:
                label = self.code(moment)
                taken_back = moment.kind is MomentKind.TALLY and (moment.number("by") or 0) < 0
                return f"−{label}" if taken_back else label
            case MomentKind.STATE | MomentKind.INTERVAL:
                label = self.code(moment)
                return (
                    label
                    if moment.flag("on")
                    else QCoreApplication.translate("LiveWords", "{0} ends").format(label)
                )
            case MomentKind.SCAN:
                return QCoreApplication.translate("LiveWords", "scan")
            case MomentKind.MARK:
                return QCoreApplication.translate("LiveWords", "mark")
            case _:
                return ""


@dataclass
class Book:
    """The moments as rows. :meth:`joins` says which row a moment changes; a correction begins anew."""

    words: Words
    entries: list[Entry] = field(default_factory=list)
    row_of: dict[int, int] = field(default_factory=dict)

    def joins(self, moment: Moment) -> int | None:
        """Return the row that a moment changes, ``None`` where it has a row of its own or none."""
        line = moment.number("line")
        row = self.row_of.get(line) if line is not None else None
        if row is None:
            row = self._row_beside(moment)
        if row is not None and self.words.badge(moment):
            return row
        return self._pressed_while_typing(moment)

    def take(self, moment: Moment) -> None:
        """Take in one moment that is not among the :data:`UNSEEN`."""
        row, badge = self.joins(moment), self.words.badge(moment)
        if row is None:
            row = len(self.entries)
            self.entries.append(self._entry(moment, badge))
        elif moment.kind is MomentKind.LINE:
            self.entries[row] = replace(self._entry(moment, ""), badges=self.entries[row].badges)
        else:
            entry = self.entries[row]
            self.entries[row] = replace(entry, badges=(*entry.badges, (moment.seq, badge)))
        self.row_of[moment.seq] = row

    def fill(self, moments: Iterable[Moment]) -> None:
        """Begin anew with these moments, as ``standing.as_they_stand`` returns them."""
        self.entries.clear()
        self.row_of.clear()
        for moment in moments:
            if moment.kind not in UNSEEN:
                self.take(moment)

    def _entry(self, moment: Moment, badge: str) -> Entry:
        badges = ((moment.seq, badge),) if badge else ()
        if moment.kind is not MomentKind.LINE:
            return Entry(moment.seq, moment.at_ms, moment.kind, self.words.event(moment), badges=badges)
        voice = moment.text("voice")
        said = moment.text("text")
        who = moment.text("speaker")
        shown = f"{who}: {said}" if who else said
        return Entry(moment.seq, moment.at_ms, moment.kind, shown, voice, self.words.letter(voice))

    def _row_beside(self, moment: Moment) -> int | None:
        """Return the last row if it holds codes alone, pressed just before."""
        if not self._codes_alone() or self.words.event(moment):
            return None
        near = 0 <= moment.at_ms - self.entries[-1].at_ms <= TOGETHER_MS
        return len(self.entries) - 1 if near else None

    def _pressed_while_typing(self, moment: Moment) -> int | None:
        """Return the last row if it holds codes that were pressed while this line was being typed."""
        began = moment.number("began_ms")
        if moment.kind is not MomentKind.LINE or began is None or not self._codes_alone():
            return None
        return len(self.entries) - 1 if began <= self.entries[-1].at_ms else None

    def _codes_alone(self) -> bool:
        return bool(self.entries) and bool(self.entries[-1].badges) and not self.entries[-1].text
