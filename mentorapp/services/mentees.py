"""The people a mentor supports."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row
from sqlalchemy import text as sql

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.mentees import Mentee, MenteeFields
from mentorapp.domain.tables import read_moment
from mentorapp.domain.translating import QT_TRANSLATE_NOOP
from mentorapp.services.changes import Changes, Kind, changes
from mentorapp.services.timeline import EntryKind, TimelineEntry, cut, ours
from mentorapp.vault.search import MENTEE_TEXT, containing, folded, fts_query, lacks_spaces
from mentorapp.vault.unit_of_work import UnitOfWork
from mentorapp.vault.vault import Vault

if TYPE_CHECKING:
    from mentorapp.services.retention import Erased

ADD = QT_TRANSLATE_NOOP("Undo", "Add a person")
EDIT = QT_TRANSLATE_NOOP("Undo", "Change a person")
REMOVE = QT_TRANSLATE_NOOP("Undo", "Remove a person")


class MenteeSort(StrEnum):
    """The orders of the list of people."""

    NAME = "name"
    LATEST_NOTE = "latest_note"
    STARTED = "started"
    SCHOOL = "school"


@dataclass(frozen=True)
class MenteeRow:
    """A person as shown. Moments are UTC."""

    id: int
    uid: str
    name: str
    pronouns: str
    role: str
    subjects: str
    grades: str
    school: str
    languages: str
    email: str
    started_on: date | None
    about: str
    note_count: int
    last_note_at: datetime | None
    created_at: datetime

    @property
    def fields(self) -> MenteeFields:
        """What of it may be edited."""
        names = MenteeFields.__dataclass_fields__
        return MenteeFields(**{name: getattr(self, name) for name in names})


_ROWS = """
    SELECT m.id, m.uid, m.name, m.pronouns, m.role, m.subjects, m.grades, m.school, m.languages, m.email,
           m.started_on, m.about, m.created_at,
           (SELECT count(*) FROM mine_note n WHERE n.mentee_id = m.id) AS note_count,
           (SELECT max(n.created_at) FROM mine_note n WHERE n.mentee_id = m.id) AS last_note_at
    FROM ours_mentee m
"""
_ORDERS: dict[MenteeSort, Callable[[MenteeRow], Any]] = {
    MenteeSort.LATEST_NOTE: lambda row: -row.last_note_at.timestamp() if row.last_note_at else 0,
    MenteeSort.STARTED: lambda row: -row.started_on.toordinal() if row.started_on else 0,
    MenteeSort.SCHOOL: lambda row: (not row.school, *_in_order(row.school)),
}
"""What comes before the name in each order; what is unknown comes last."""


def add(vault: Vault, fields: MenteeFields) -> Changes[int]:
    """Add a person; return the id. Raises ``UserError`` for a field that cannot be kept."""
    with vault.transaction(ADD) as work:
        mentee_id = write(work, fields)
    return changes(mentee_id, Kind.MENTEE)


def write(work: UnitOfWork, fields: MenteeFields) -> int:
    """Add a person within a transaction that is already open; return the id."""
    now = work.now
    row = Mentee(uid=work.new_uid(), created_at=now, updated_at=now, **asdict(fields.checked()))
    return work.add(row).stored_id


def edit(vault: Vault, mentee_id: int, fields: MenteeFields) -> Changes[None]:
    """Change what is written about a person."""
    checked = asdict(fields.checked())
    with vault.transaction(EDIT) as work:
        row = _find(work, mentee_id)
        if work.change(row, **checked):
            work.change(row, updated_at=work.now)
    return changes(None, Kind.MENTEE)


def remove(vault: Vault, mentee_id: int) -> Changes[None]:
    """Remove a person with the notes about them and all that is theirs alone; undo brings all of it back.

    Groups and meetings with others stay, without them.
    """
    from mentorapp.services.removal import EVERYTHING, delete_all_of

    with vault.transaction(REMOVE) as work:
        row = _find(work, mentee_id)
        delete_all_of(work, mentee_id)
        work.delete(row)
    return changes(None, Kind.MENTEE, *EVERYTHING)


def erase(vault: Vault, mentee_id: int) -> Changes[Erased]:
    """Erase a person for good: what :func:`remove` takes, also in the search index and the journal. No undo.

    A note that was about the person and is about another now stays. Backups made before still hold them and
    are named in the result; those fall away with the retention of backups.
    """
    from mentorapp.services.retention import erase_mentee

    return erase_mentee(vault, mentee_id, get(vault, mentee_id).created_at)


def get(vault: Vault, mentee_id: int) -> MenteeRow:
    """Return one person, or raise ``UserError('mentee.gone')``."""
    with vault.reading() as connection:
        found = connection.execute(sql(f"{_ROWS} WHERE m.id = :id"), {"id": mentee_id}).first()
    if found is None:
        raise UserError("mentee.gone")
    return _row(found)


def named(vault: Vault, name: str) -> MenteeRow:
    """Return the one person called ``name``: in full, or as the only one whose name holds these words."""
    wanted = " ".join(name.split()).casefold()
    everyone = listing(vault)
    exact = [row for row in everyone if row.name.casefold() == wanted]
    found = exact or [row for row in everyone if wanted and wanted in row.name.casefold()]
    if not found:
        raise UserError("mentee.unknown", name=name)
    if len(found) > 1:
        raise UserError("mentee.ambiguous", name=name)
    return found[0]


def listing(vault: Vault, text: str = "", sort: MenteeSort = MenteeSort.NAME) -> list[MenteeRow]:
    """Return everyone, or those where every word of ``text`` begins a word in what is known of them."""
    condition, parameters = "1", dict[str, str]()
    if lacks_spaces(text):
        condition, parameters = containing(MENTEE_TEXT, text)
    elif query := fts_query(text, shortest_prefix=1):
        condition = "m.id IN (SELECT rowid FROM search_mentee WHERE search_mentee MATCH :match)"
        parameters = {"match": query}
    elif text.strip():
        return []
    with vault.reading() as connection:
        found = connection.execute(sql(f"{_ROWS} WHERE {condition}"), parameters).all()
    rows = sorted(map(_row, found), key=lambda row: (*_in_order(row.name), row.id))
    if sort != MenteeSort.NAME:
        rows.sort(key=_ORDERS[sort])
    return rows


def _in_order(name: str) -> tuple[str, str]:
    """Return what sorts names as a person would: first without accents and case."""
    return folded(name), name


def names(vault: Vault) -> list[tuple[int, str]]:
    """Return the id and name of everyone, by name: enough to choose a person from."""
    with vault.reading() as connection:
        rows = connection.execute(sql("SELECT id, name FROM ours_mentee ORDER BY id"))
        return sorted(((mentee_id, name) for mentee_id, name in rows), key=lambda row: _in_order(row[1]))


def timeline(
    vault: Vault, mentee_id: int, limit: int = 50, before: datetime | None = None
) -> list[TimelineEntry]:
    """Return what happened with a person before a moment, the latest first, about ``limit`` entries.

    A few more come where several things happened at the moment of the last one.
    """
    from mentorapp.services import notes

    mentee = get(vault, mentee_id)
    entries = [
        TimelineEntry(EntryKind.NOTE, note.created_at, note.title, note.body, note.id, note.pinned, note.tags)
        for note in notes.about(vault, mentee_id, limit=limit, before=before)
    ]
    with vault.reading() as connection:
        entries += ours(connection, mentee_id, now=vault.clock(), limit=limit, before=before)
    if len(entries) < limit and (before is None or mentee.created_at < before):
        entries.append(TimelineEntry(EntryKind.ADDED, mentee.created_at, "", ""))
    return cut(entries, limit)


def _find(work: UnitOfWork, mentee_id: int) -> Mentee:
    row = work.find(Mentee, mentee_id)
    if row is None:
        raise UserError("mentee.gone")
    return row


def _row(found: Row[Any]) -> MenteeRow:
    values = dict(found._mapping)  # noqa: SLF001 - SQLAlchemy's documented accessor
    values["created_at"] = read_moment(values["created_at"])
    values["last_note_at"] = read_moment(values["last_note_at"]) if values["last_note_at"] else None
    values["started_on"] = date.fromisoformat(values["started_on"]) if values["started_on"] else None
    return MenteeRow(**values)
