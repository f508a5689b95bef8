"""Verbs about notes."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from itertools import islice
from typing import BinaryIO, Final

from mentorapp.cli.opening import opened_vault
from mentorapp.cli.output import (
    Json,
    day,
    padded,
    say,
    say_json,
    say_json_line,
    say_json_list,
    shortened,
    width,
)
from mentorapp.domain.errors import UserError
from mentorapp.domain.messages import text_of
from mentorapp.domain.mine.notes import BODY_LIMIT
from mentorapp.domain.text import visible
from mentorapp.services import mentees, notes
from mentorapp.services import search as searching
from mentorapp.services.note_queries import NoteFilter
from mentorapp.services.notes import NoteRow
from mentorapp.vault.search import MARK_END, MARK_START
from mentorapp.vault.vault import Vault

_MOST_BYTES: Final = 4 * BODY_LIMIT + 2
"""Of a note in UTF-8; one byte more is too long, and nothing beyond it is read."""
_NAME_WIDTH: Final = 22
_KIND_WIDTH: Final = 12
_TITLE_WIDTH: Final = 100


def add(chosen: Namespace) -> int:
    """Write one note, or one for each line."""
    with opened_vault(chosen) as vault:
        about = mentees.named(vault, chosen.mentee).id if chosen.mentee is not None else None
        if chosen.lines is not None:
            _add_lines(chosen, vault, about)
        else:
            text = _whole_input() if chosen.text == "-" else chosen.text
            _acknowledge(chosen, notes.add(vault, text, mentee_id=about, tags=chosen.tag).result)
    return 0


def _add_lines(chosen: Namespace, vault: Vault, about: int | None) -> None:
    """Write a note for each line that says something, and acknowledge each once it is safe on the disk."""
    with _opened_lines(chosen.lines) as stream:
        for number, line in enumerate(_lines(stream), 1):
            if not line.strip():
                continue
            try:
                saved = notes.add(vault, _text(line), mentee_id=about, tags=chosen.tag).result
            except UserError as error:
                if not error.code.startswith("text."):
                    raise
                raise UserError("cli.line", line=number, reason=text_of(error)) from error
            _acknowledge(chosen, saved)


def _acknowledge(chosen: Namespace, note_id: int) -> None:
    if chosen.json:
        say_json_line({"saved": note_id})
    else:
        print(f"saved {note_id}", flush=True)


@contextmanager
def _opened_lines(file: str) -> Iterator[BinaryIO]:
    if file == "-":
        yield sys.stdin.buffer
        return
    try:
        stream = open(file, "rb")  # noqa: SIM115 - only opening it may fail for this reason
    except OSError as error:
        raise UserError("cli.cannot_read", path=file) from error
    with stream:
        yield stream


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    while line := stream.readline(_MOST_BYTES):
        yield line


def _whole_input() -> str:
    return _text(sys.stdin.buffer.read(_MOST_BYTES))


def _text(data: bytes) -> str:
    """Return the text; a byte that is not UTF-8 becomes a lone surrogate, which no note may hold."""
    return data.decode("utf-8", "surrogateescape").removeprefix("\ufeff")


def listing(chosen: Namespace) -> int:
    """List notes, page by page, so that a hundred thousand need no more memory than five hundred."""
    with opened_vault(chosen) as vault:
        about = mentees.named(vault, chosen.mentee).id if chosen.mentee is not None else None
        found = islice(notes.each(vault, NoteFilter(mentee_id=about, tag=chosen.tag)), chosen.limit)
        if chosen.json:
            say_json_list(asdict(note) for note in found)
            return 0
        first = next(found, None)
        say(_line(first) if first is not None else "There are no notes.")
        for note in found:
            say(_line(note))
    return 0


def _line(note: NoteRow) -> str:
    name = shortened(visible(note.mentee_name), _NAME_WIDTH)
    pin = "*" if note.pinned else " "
    title = shortened(visible(note.title), _TITLE_WIDTH)
    tags = "".join(f" #{visible(tag)}" for tag in note.tags)
    return f"{note.id:>7} {pin} {day(note.created_at)}  {padded(name, _NAME_WIDTH)}  {title}{tags}"


def search(chosen: Namespace) -> int:
    """Find people, notes, and what meetings, next steps, agreements and the like say."""
    with opened_vault(chosen) as vault:
        hits = searching.find(vault, chosen.text, chosen.limit)
    if chosen.json:
        found: list[Json] = [{**asdict(hit), "snippet": _unmarked(hit.snippet)} for hit in hits.notes]
        things: list[Json] = [{**asdict(hit), "snippet": _unmarked(hit.snippet)} for hit in hits.things]
        say_json({"people": [asdict(hit) for hit in hits.people], "notes": found, "others": things})
        return 0
    for person in hits.people:
        say(f"{person.id:>7}   {visible(person.name)}{_detail(person.detail)}")
    for hit in hits.notes:
        name = shortened(visible(hit.mentee_name), _NAME_WIDTH)
        snippet = visible(_unmarked(hit.snippet))
        say(f"{hit.id:>7}   {day(hit.created_at)}  {padded(name, _NAME_WIDTH)}  {snippet}")
    for thing in hits.things:
        name = shortened(visible(thing.who), _NAME_WIDTH)
        kind = padded(thing.kind.replace("_", " "), _KIND_WIDTH)
        snippet = visible(_unmarked(thing.snippet))
        say(f"{thing.id:>7}   {day(thing.at)}  {padded(name, _NAME_WIDTH)}  {kind}  {snippet}")
    if not hits.people and not hits.notes and not hits.things:
        say("Nothing was found.")
    return 0


def _detail(text: str) -> str:
    return f"  {visible(text)}" if width(text) else ""


def _unmarked(snippet: str) -> str:
    return snippet.replace(MARK_START, "").replace(MARK_END, "")
