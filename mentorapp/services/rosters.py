"""Bringing in a roster: first what would happen to each row, then all of it at once or nothing."""

from __future__ import annotations

import stat
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from sqlalchemy import text

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.mentees import Mentee, MenteeFields
from mentorapp.domain.translating import QT_TRANSLATE_NOOP
from mentorapp.interop.rosters import ColumnMapping, Refused, RosterTable, read_rows
from mentorapp.interop.tables import MAX_FILE_BYTES, Remark
from mentorapp.services.changes import Changes, Kind, changes
from mentorapp.services.mentees import write
from mentorapp.services.roster_likeness import Known, Likeness, Match, People
from mentorapp.vault.vault import Vault

BRING_IN = QT_TRANSLATE_NOOP("Undo", "Bring in a roster")
Progress = Callable[[int, int], object]
_STEP = 200


class Decision(StrEnum):
    """What happens to a row."""

    BRING_IN = "bring_in"
    SKIP = "skip"


@dataclass(frozen=True, repr=False)
class PreviewRow:
    """A row that can come in. ``match`` is whom it repeats; the decision is then to skip, unless changed."""

    line: int
    fields: MenteeFields
    match: Match | None
    decision: Decision

    @property
    def reason(self) -> UserError | None:
        """Why it is likely not wanted, in the form that has a text; None where nothing speaks against it."""
        return _reason(self.match) if self.match is not None else None


@dataclass(frozen=True, repr=False)
class RosterPreview:
    """What would happen: rows that can come in and rows that cannot, each in the order of the file."""

    rows: tuple[PreviewRow, ...]
    refused: tuple[Refused, ...]
    notes: tuple[Remark, ...] = ()

    def decided(self, line: int, decision: Decision) -> RosterPreview:
        """Return the preview with another decision for the row that begins on ``line``."""
        rows = tuple(replace(row, decision=decision) if row.line == line else row for row in self.rows)
        return replace(self, rows=rows)

    @property
    def coming(self) -> int:
        """How many rows would be brought in."""
        return sum(row.decision is Decision.BRING_IN for row in self.rows)

    @property
    def skipped(self) -> int:
        """How many rows could come in and will not."""
        return len(self.rows) - self.coming


@dataclass(frozen=True, repr=False)
class Skipped:
    """A row that was left out although it could have come in, and why."""

    line: int
    name: str
    reason: UserError


@dataclass(frozen=True, repr=False)
class RosterResult:
    """What was done: the ids of the people added, and every row that was not, with its reason."""

    added: tuple[int, ...]
    skipped: tuple[Skipped, ...]
    refused: tuple[Refused, ...]


def load(path: Path) -> bytes:
    """Return the bytes of a roster file that someone chose.

    Raises ``UserError`` where it cannot be read, is no regular file, or is larger than a roster can be.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe would wait for ever
            raise UserError("roster.cannot_read")
        with path.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
    except OSError:
        raise UserError("roster.cannot_read") from None
    if len(data) > MAX_FILE_BYTES:
        raise UserError("spreadsheet.too_big", limit=MAX_FILE_BYTES >> 20)
    return data


def preview(
    vault: Vault, table: RosterTable, mapping: ColumnMapping, progress: Progress | None = None
) -> RosterPreview:
    """Return what bringing in ``table`` would do. Nothing is written.

    Raises ``UserError`` where the mapping has no name. ``progress`` is told rows done and rows in all.
    """
    read = read_rows(table, mapping)
    with vault.reading() as connection:
        found = connection.execute(text("SELECT id, name, email, school FROM ours_mentee ORDER BY id"))
        people = People(Known(name, email, school, mentee_id=id_) for id_, name, email, school in found)
    rows = []
    for done, person in enumerate(read.ready):
        if progress is not None and done % _STEP == 0:
            progress(done, len(read.ready))
        match = people.match(person.fields.name, person.fields.email, person.fields.school)
        decision = Decision.BRING_IN if match is None else Decision.SKIP
        rows.append(PreviewRow(person.line, person.fields, match, decision))
        people.add(_known(person.line, person.fields))
    notes = table.notes
    if mapping.dates_unclear:
        notes = (*notes, Remark("roster.note_dates_unclear"))
    return RosterPreview(tuple(rows), tuple(read.refused), notes)


def bring_in(vault: Vault, preview: RosterPreview, progress: Progress | None = None) -> Changes[RosterResult]:
    """Add everyone whom ``preview`` decides to bring in, in one step that undo takes back whole.

    Whoever came to be here since the preview is recognised and skipped. Raises ``UserError``, with nothing
    brought in, where any of it cannot be kept.
    """
    added: list[int] = []
    skipped: list[Skipped] = []
    with vault.transaction(BRING_IN) as work:
        here = [Known(one.name, one.email, one.school, mentee_id=one.id) for one in work.where(Mentee)]
        people = People(here)
        for done, row in enumerate(preview.rows):
            if progress is not None and done % _STEP == 0:
                progress(done, len(preview.rows))
            reason = _reason_to_skip(people, row)
            if reason is not None:
                skipped.append(Skipped(row.line, row.fields.name, reason))
                continue
            added.append(write(work, row.fields))
            people.add(_known(row.line, row.fields))
    kinds = [Kind.MENTEE] if added else []
    return changes(RosterResult(tuple(added), tuple(skipped), preview.refused), *kinds)


def _reason_to_skip(people: People, row: PreviewRow) -> UserError | None:
    """Return why a row stays out now: as decided, or because it repeats someone who came since."""
    if row.decision is Decision.SKIP:
        return row.reason or UserError("roster.row_your_choice")
    match = people.match(row.fields.name, row.fields.email, row.fields.school)
    if match is None or (row.match is not None and _is_same(match.known, row.match.known)):
        return None
    return _reason(match)


def _is_same(one: Known, other: Known) -> bool:
    return (one.mentee_id, one.line) == (other.mentee_id, other.line)


def _known(line: int, fields: MenteeFields) -> Known:
    return Known(fields.name, fields.email, fields.school, line=line)


def _reason(match: Match) -> UserError:
    certain = match.likeness is Likeness.CERTAIN
    if match.known.line is None:
        return UserError("roster.row_here" if certain else "roster.row_maybe_here", name=match.known.name)
    code = "roster.row_twice" if certain else "roster.row_maybe_twice"
    return UserError(code, name=match.known.name, line=match.known.line)
