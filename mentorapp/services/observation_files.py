"""Observations as files that leave: every moment as CSV, or the whole observation as JSON."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from mentorapp.domain.errors import UserError
from mentorapp.domain.tables import stored_moment
from mentorapp.domain.text import escaped
from mentorapp.instruments.lesson import Lesson
from mentorapp.instruments.reading import document as instrument_document
from mentorapp.instruments.scoring import scores
from mentorapp.services import observations
from mentorapp.services.observation_rows import ObservationRow
from mentorapp.vault.files import translate_os_errors, write_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from mentorapp.vault.vault import Vault

_COLUMNS = ("seq", "at_ms", "kind", "struck", "voice", "speaker", "text", "part", "code", "data")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export(vault: Vault, observation_id: int, path: Path) -> None:
    """Write an observation to a new file: ``.csv`` or ``.json`` by its name. Raises ``UserError``."""
    row = observations.get(vault, observation_id)
    lesson = observations.lesson(vault, observation_id)
    match path.suffix.lower():
        case ".csv":
            data = moments_csv(lesson)
        case ".json":
            text = json.dumps(document(row, lesson), ensure_ascii=False, indent=2)
            data = (escaped(text) + "\n").encode()
        case _:
            raise UserError("observation.export_kind", name=path.name)
    with translate_os_errors():
        if path.is_symlink() or path.exists():
            raise UserError("vault.file_exists")
    write_atomically(path, data)


def document(row: ObservationRow, lesson: Lesson) -> dict[str, Any]:
    """Return an observation with its instruments, script, counts and every moment, as JSON holds it."""
    facts = {
        **asdict(row),
        "starts_at": stored_moment(row.starts_at),
        "finished_at": stored_moment(row.finished_at) if row.finished_at else None,
    }
    return {
        **facts,
        "length_ms": lesson.length_ms(),
        "instrument_documents": [instrument_document(one) for one in lesson.instruments.values()],
        "script": [asdict(line) for line in lesson.lines],
        "states": [asdict(span) for span in lesson.spans],
        "counts": dict(counts(lesson)),
        "scores": {key: asdict(scores(lesson, one)) for key, one in lesson.instruments.items()},
        "journal": [
            {"seq": one.seq, "at_ms": one.at_ms, "kind": one.kind.value, **one.data} for one in lesson.moments
        ],
    }


def moments_csv(lesson: Lesson) -> bytes:
    """Return every moment as CSV in UTF-8 with a byte order mark; no cell begins as a formula does."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(_COLUMNS)
    for one in lesson.moments:
        words = (one.text(name) for name in ("voice", "speaker", "text", "part", "code"))
        data = json.dumps(dict(one.data), ensure_ascii=False, sort_keys=True)
        struck = "yes" if lesson.is_struck(one.seq) else ""
        writer.writerow(
            _harmless(str(cell)) for cell in (one.seq, one.at_ms, one.kind.value, struck, *words, data)
        )
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def counts(lesson: Lesson) -> Iterator[tuple[str, int]]:
    """Yield what was counted: ``part code`` and how often, those pressed most first within a part."""
    pressed = Counter((event.part, event.code) for event in lesson.events)
    for part, codes in lesson.tallies.items():
        pressed.update({(part, code): number for code, number in codes.items()})
    for part, numbers in lesson.intervals.items():
        pressed.update((part, code) for codes in numbers.values() for code in codes)
    for part, seats in lesson.seats.items():
        for marks in seats.values():
            pressed.update({(part, mark): number for mark, number in marks.items()})
    pressed.update((one.part, one.level) for one in lesson.questions)
    for (part, code), number in sorted(pressed.items(), key=lambda item: (item[0][0], -item[1], item[0][1])):
        yield f"{part} {code}", number


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
