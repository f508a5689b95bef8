"""Instruments: those that come with the program, those of the vault, and the versions of both."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from sqlalchemy import text as sql

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.instruments import (
    InstrumentOrigin,
    InstrumentRecord,
    InstrumentVersion,
    VersionState,
)
from mentorapp.domain.translating import QT_TRANSLATE_NOOP
from mentorapp.instruments.model import Instrument
from mentorapp.instruments.reading import canonical, from_canonical, instrument, sha256
from mentorapp.paths import resources
from mentorapp.services.changes import Changes, Kind, changes
from mentorapp.vault.files import read_at_most

if TYPE_CHECKING:
    from pathlib import Path

    from mentorapp.vault.unit_of_work import UnitOfWork
    from mentorapp.vault.vault import Vault

IMPORT = QT_TRANSLATE_NOOP("Undo", "Bring in an instrument")
FILE_LIMIT: Final = 1024 * 1024
"""Bytes of a file that holds an instrument."""
_ROWS: Final = """
    SELECT i.id, i.key, i.title, i.origin, i.retired_at, v.id AS version_id, v.number, v.document
    FROM ours_instrument i JOIN ours_instrument_version v ON v.instrument_id = i.id
    WHERE v.state = 'published' AND v.number = (
        SELECT max(number) FROM ours_instrument_version WHERE instrument_id = i.id AND state = 'published')
    ORDER BY i.title COLLATE NOCASE, i.id
"""


@dataclass(frozen=True)
class InstrumentRow:
    """An instrument as listed; ``id`` and ``number`` are ``None`` for one that was never used here."""

    id: int | None
    key: str
    title: str
    summary: str
    origin: InstrumentOrigin
    number: int | None
    licence: str
    source: str
    retired: bool


@cache
def shipped() -> dict[str, Instrument]:
    """Return the instruments that come with the program, by key."""
    found = {}
    for path in sorted((resources() / "instruments").glob("*.toml")):
        one = instrument(tomllib.loads(path.read_text("utf-8")))
        if one.key != path.stem:
            raise ValueError(f"{path.name} calls itself {one.key}")
        found[one.key] = one
    return found


def listing(vault: Vault) -> list[InstrumentRow]:
    """Return every instrument by title: those of the vault in their latest published version."""
    with vault.reading() as connection:
        kept = connection.execute(sql(_ROWS)).all()
    rows = []
    for row in kept:
        one = from_canonical(row.document)
        retired = row.retired_at is not None
        rows.append(_row(one, InstrumentOrigin(row.origin), row.id, row.number, retired=retired))
    known = {row.key for row in rows}
    rows += [_row(one, InstrumentOrigin.SHIPPED) for key, one in shipped().items() if key not in known]
    return sorted(rows, key=lambda row: (row.title.casefold(), row.key))


def named(vault: Vault, name: str) -> InstrumentRow:
    """Return the instrument with this key or number; raises ``UserError`` for one that is not there."""
    for row in listing(vault):
        if name == row.key or (row.id is not None and name == str(row.id)):
            return row
    raise UserError("instrument.unknown", name=name)


def load(vault: Vault, key: str) -> Instrument:
    """Return the instrument with this key in the version that a new observation would use."""
    row = named(vault, key)
    if row.origin is InstrumentOrigin.SHIPPED:
        return shipped()[row.key]
    with vault.reading() as connection:
        found = next(one for one in connection.execute(sql(_ROWS)) if one.key == row.key)
    return from_canonical(found.document)


def version(vault: Vault, version_id: int) -> Instrument:
    """Return an instrument exactly as a version of it was published."""
    with vault.reading() as connection:
        found = connection.execute(
            sql("SELECT document FROM ours_instrument_version WHERE id = :id"), {"id": version_id}
        ).scalar()
    if found is None:
        raise UserError("instrument.gone")
    return from_canonical(found)


def adopt(work: UnitOfWork, key: str) -> int:
    """Return the id of the version that a new observation uses, within a transaction that is already open.

    An instrument of the program is written into the vault when it is first used, and as another version
    when the program brought a changed one; what older observations used stays as it was.
    """
    record = work.first(InstrumentRecord, key=key)
    described = shipped().get(key)
    if described is not None and (record is None or record.origin == InstrumentOrigin.SHIPPED):
        record = record or _add(work, described, InstrumentOrigin.SHIPPED)
        return _publish(work, record, described).stored_id
    if record is None:
        raise UserError("instrument.unknown", name=key)
    return _latest(work, record).stored_id


def import_file(vault: Vault, path: Path) -> Changes[str]:
    """Bring in an instrument from a TOML or JSON file of ours; return its key.

    One with a key that is here already becomes its next version, unless it says the same. One that takes the
    key of an instrument of the program is refused. Raises ``UserError``.
    """
    described = read_file(path)
    if described.key in shipped():
        raise UserError("instrument.key_taken", key=described.key)
    with vault.transaction(IMPORT) as work:
        record = work.first(InstrumentRecord, key=described.key)
        record = record or _add(work, described, InstrumentOrigin.IMPORTED)
        _publish(work, record, described)
    return changes(described.key, Kind.INSTRUMENT)


def read_file(path: Path) -> Instrument:
    """Return the instrument in a TOML or JSON file. Raises ``UserError``."""
    data = read_at_most(path, FILE_LIMIT)
    if data is None:
        raise UserError("instrument.wrong", where=path.name, what="it is longer than any instrument")
    try:
        text = data.decode("utf-8-sig")
        found = json.loads(text) if text.lstrip().startswith("{") else tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        what = "it is neither TOML nor JSON"
        raise UserError("instrument.wrong", where=path.name, what=what) from error
    return instrument(found)


def _row(
    one: Instrument,
    origin: InstrumentOrigin,
    row_id: int | None = None,
    number: int | None = None,
    *,
    retired: bool = False,
) -> InstrumentRow:
    return InstrumentRow(
        row_id, one.key, one.title, one.summary, origin, number, one.licence, one.source, retired
    )


def _add(work: UnitOfWork, described: Instrument, origin: InstrumentOrigin) -> InstrumentRecord:
    return work.add(
        InstrumentRecord(
            uid=work.new_uid(), key=described.key, title=described.title, origin=origin.value,
            created_at=work.now, updated_at=work.now,
        )
    )  # fmt: skip


def _latest(work: UnitOfWork, record: InstrumentRecord) -> InstrumentVersion:
    published = work.where(
        InstrumentVersion, instrument_id=record.stored_id, state=VersionState.PUBLISHED.value
    )
    if not published:
        raise UserError("instrument.gone")
    return max(published, key=lambda one: one.number)


def _publish(work: UnitOfWork, record: InstrumentRecord, described: Instrument) -> InstrumentVersion:
    """Return the version that says exactly this; it is written where there is none."""
    document = canonical(described)
    digest = sha256(document)
    every = work.where(InstrumentVersion, instrument_id=record.stored_id)
    for one in every:
        if one.sha256 == digest and one.state == VersionState.PUBLISHED:
            return one
    if record.title != described.title:
        work.change(record, title=described.title, updated_at=work.now)
    return work.add(
        InstrumentVersion(
            uid=work.new_uid(),
            instrument_id=record.stored_id,
            number=max((one.number for one in every), default=0) + 1,
            state=VersionState.PUBLISHED.value,
            document=document,
            sha256=digest,
            published_at=work.now,
            created_at=work.now,
            updated_at=work.now,
        )
    )
