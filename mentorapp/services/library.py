"""The library: what comes along with the program and what the mentor made of it, together."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, text

from mentorapp.domain.errors import UserError
from mentorapp.domain.mine.library import BODY_LIMIT, LibraryItem, LibraryKind
from mentorapp.domain.tables import read_moment
from mentorapp.domain.text import many_lines, one_line
from mentorapp.domain.translating import QT_TRANSLATE_NOOP
from mentorapp.services.changes import Changes, Kind, changes
from mentorapp.services.library_files import SOURCE, TITLE_LIMIT, Shipped, shipped
from mentorapp.services.note_rows import drop_draft
from mentorapp.vault.search import folded, lacks_spaces, words_of
from mentorapp.vault.unit_of_work import UnitOfWork
from mentorapp.vault.vault import Vault

ADD = QT_TRANSLATE_NOOP("Undo", "Add to the library")
COPY = QT_TRANSLATE_NOOP("Undo", "Copy from the library")
EDIT = QT_TRANSLATE_NOOP("Undo", "Change something in the library")
REMOVE = QT_TRANSLATE_NOOP("Undo", "Remove from the library")

MOST_FOUND = 40
"""What is offered at most where letters find it in place."""
_SELECT = "SELECT id, kind, title, body, based_on, updated_at FROM mine_library_item"
_KIND_ORDER = {kind: place for place, kind in enumerate(LibraryKind)}


@dataclass(frozen=True)
class ItemRow:
    """A text to use again, in Markdown.

    One that comes along has a ``key``; the mentor's own has an ``id``, the moment (UTC) of its last change,
    and in ``based_on`` the key of what it was copied from, or nothing.
    """

    kind: LibraryKind
    title: str
    body: str
    key: str = ""
    id: int | None = None
    based_on: str = ""
    audiences: tuple[str, ...] = ()
    phases: tuple[str, ...] = ()
    language: str = SOURCE
    updated_at: datetime | None = None

    @property
    def own(self) -> bool:
        """Return whether the mentor wrote or copied it."""
        return self.id is not None

    @property
    def ref(self) -> str | int:
        """Return what names it for good: its id or its key."""
        return self.key if self.id is None else self.id


def items(
    vault: Vault, kind: LibraryKind | None = None, text: str = "", language: str = SOURCE
) -> list[ItemRow]:
    """Return everything, own and shipped, kind by kind; with ``text`` what it finds, the best first."""
    rows = [row for row in _everything(vault, language) if kind is None or row.kind is kind]
    if text.strip():
        return _ranked(rows, text)
    return sorted(rows, key=lambda row: (_KIND_ORDER[row.kind], folded(row.title), not row.own, row.id or 0))


def find(
    vault: Vault,
    letters: str = "",
    kinds: Collection[LibraryKind] | None = None,
    language: str = SOURCE,
    limit: int = MOST_FOUND,
) -> list[ItemRow]:
    """Return what a few letters find, to be used in place: the best first, the mentor's own before others.

    What has been made the mentor's own stands for what it was copied from. Without letters, the own come
    first, the latest changed before the others.
    """
    everything = _everything(vault, language)
    copied = {row.based_on for row in everything if row.based_on}
    rows = [
        row
        for row in everything
        if (kinds is None or row.kind in kinds) and row.body.strip() and (row.own or row.key not in copied)
    ]
    if letters.strip():
        return _ranked(rows, letters)[:limit]
    own = sorted((row for row in rows if row.own), key=lambda row: str(row.updated_at), reverse=True)
    others = sorted(
        (row for row in rows if not row.own), key=lambda row: (_KIND_ORDER[row.kind], folded(row.title))
    )
    return [*own, *others][:limit]


def get(vault: Vault, ref: str | int, language: str = SOURCE) -> ItemRow:
    """Return one item by its id or its key; raises ``UserError('library.gone')``."""
    if isinstance(ref, str):
        return _shipped_row(_shipped(ref, language))
    with vault.reading() as connection:
        row = connection.execute(text(f"{_SELECT} WHERE id = :id"), {"id": ref}).first()
    if row is None:
        raise UserError("library.gone")
    return _own_row(row)


def copy_of(vault: Vault, key: str) -> int | None:
    """Return the id of the mentor's latest copy of a shipped item, or None."""
    with vault.reading() as connection:
        statement = text("SELECT max(id) FROM mine_library_item WHERE based_on = :key")
        found = connection.execute(statement, {"key": key}).scalar_one()
    return None if found is None else int(found)


def copy(vault: Vault, key: str, language: str = SOURCE) -> Changes[int]:
    """Make a shipped item the mentor's own; return the id of the copy."""
    item = _shipped(key, language)
    with vault.transaction(COPY) as work:
        item_id = write(work, item.kind, item.title, item.body, based_on=key)
    return changes(item_id, Kind.LIBRARY)


def add(
    vault: Vault, kind: LibraryKind, title: str, body: str, *, draft_key: str | None = None
) -> Changes[int]:
    """Add an item of the mentor's own, and drop the draft it grew from; return its id."""
    with vault.transaction(ADD) as work:
        item_id = write(work, kind, title, body)
        drop_draft(work, draft_key)
    return changes(item_id, Kind.LIBRARY, Kind.DRAFT)


def write(work: UnitOfWork, kind: LibraryKind, title: str, body: str, *, based_on: str = "") -> int:
    """Add an item within a transaction that is already open; return its id."""
    now = work.now
    row = LibraryItem(
        uid=work.new_uid(),
        kind=LibraryKind(kind).value,
        based_on=based_on,
        created_at=now,
        updated_at=now,
        title=_title(title),
        body=_body(body),
    )
    return work.add(row).stored_id


def edit(
    vault: Vault,
    item_id: int,
    *,
    kind: LibraryKind,
    title: str,
    body: str,
    draft_key: str | None = None,
) -> Changes[None]:
    """Change an item of the mentor's own, and drop the draft of the change."""
    with vault.transaction(EDIT) as work:
        row = _find(work, item_id)
        if work.change(row, kind=LibraryKind(kind).value, title=_title(title), body=_body(body)):
            work.change(row, updated_at=work.now)
        drop_draft(work, draft_key)
    return changes(None, Kind.LIBRARY, Kind.DRAFT)


def remove(vault: Vault, item_id: int, *, draft_key: str | None = None) -> Changes[None]:
    """Remove an item of the mentor's own; undo brings it back. What comes along cannot be removed."""
    with vault.transaction(REMOVE) as work:
        work.delete(_find(work, item_id))
        drop_draft(work, draft_key)
    return changes(None, Kind.LIBRARY, Kind.DRAFT)


def _title(title: str) -> str:
    clean = one_line(title, "title", TITLE_LIMIT)
    if not clean:
        raise UserError("text.empty", field="title")
    return clean


def _body(body: str) -> str:
    return many_lines(body, "text", BODY_LIMIT)


def _find(work: UnitOfWork, item_id: int) -> LibraryItem:
    row = work.find(LibraryItem, item_id)
    if row is None:
        raise UserError("library.gone")
    return row


def _shipped(key: str, language: str) -> Shipped:
    found = next((item for item in shipped(language) if item.key == key), None)
    if found is None:
        raise UserError("library.gone")
    return found


def _everything(vault: Vault, language: str) -> list[ItemRow]:
    with vault.reading() as connection:
        own = [_own_row(row) for row in connection.execute(text(_SELECT))]
    return own + [_shipped_row(item) for item in shipped(language)]


def _own_row(row: Row[Any]) -> ItemRow:
    return ItemRow(
        LibraryKind(row.kind),
        row.title,
        row.body,
        id=row.id,
        based_on=row.based_on,
        updated_at=read_moment(row.updated_at),
    )


def _shipped_row(item: Shipped) -> ItemRow:
    return ItemRow(
        item.kind,
        item.title,
        item.body,
        key=item.key,
        audiences=item.audiences,
        phases=item.phases,
        language=item.language,
    )


def _ranked(rows: Iterable[ItemRow], letters: str) -> list[ItemRow]:
    """Return the rows that the letters find: where the title begins so, then a word of it, then the body."""
    ranked = ((rank(row, letters), row) for row in rows)
    found = [(place, row) for place, row in ranked if place is not None]
    found.sort(key=lambda pair: (pair[0], not pair[1].own, folded(pair[1].title), pair[1].id or 0))
    return [row for _, row in found]


def rank(row: ItemRow, letters: str) -> int | None:
    """Return 0 where the title begins with the letters, 1 where each begins a word of it, 2 for the body."""
    wanted = " ".join(folded(letters).split())
    title = folded(row.title)
    if title.startswith(wanted):
        return 0
    pieces = [folded(word) for word in words_of(letters)]
    if not pieces:
        return None
    if lacks_spaces(letters):
        return 1 if wanted in title else 2 if wanted in folded(row.body) else None
    if _all_begin(pieces, title):
        return 1
    return 2 if _all_begin(pieces, f"{title}\n{folded(row.body)}") else None


def _all_begin(pieces: list[str], searched: str) -> bool:
    return all(re.search(rf"(?<!\w){re.escape(piece)}", searched) for piece in pieces)
