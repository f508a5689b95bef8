"""An agreement on paper: what is kept of it as a PDF, in the words of whoever reads it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.agreements import AgreementState
from mentorapp.reports.agreement import AgreementSheet, SheetSignature, SheetWords, agreement_pdf
from mentorapp.services import agreements
from mentorapp.vault.files import translate_os_errors, write_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from mentorapp.services.agreements import AgreementRow
    from mentorapp.vault.vault import Vault

Day = Callable[[date | datetime], str]
"""Writes a day, or the person's own day of a moment, as its reader does."""


def iso_day(day: date | datetime) -> str:
    """Return the person's own day as ISO 8601."""
    return (day.astimezone().date() if isinstance(day, datetime) else day).isoformat()


def as_pdf(row: AgreementRow, words: SheetWords | None = None, day: Day = iso_day) -> bytes:
    """Return one version as a PDF; who has not signed a draft finds a place to sign on paper."""
    said = words or SheetWords()
    signed = row.state is not AgreementState.DRAFT
    signatures = [
        SheetSignature(one.signer.name or said.mentor, one.name, day(one.signed_at), one.strokes)
        for one in row.signatures
    ]
    if not signed:
        signatures += [SheetSignature(one.name or said.mentor) for one in row.waiting]
    sheet = AgreementSheet(
        title=row.title,
        body=row.body,
        version=row.version,
        signed=signed,
        facts=tuple(_facts(row, said, day)),
        signatures=tuple(signatures),
        sha256=row.sha256,
    )
    return agreement_pdf(sheet, said)


def save(
    vault: Vault,
    agreement_id: int,
    path: Path,
    *,
    words: SheetWords | None = None,
    day: Day = iso_day,
    replace: bool = False,
) -> Path:
    """Write one version as the PDF ``path`` and return it.

    Raises ``UserError``: ``agreement.gone``, ``vault.file_exists`` when something bears that name and is not
    to be replaced, or what the disk says; nothing is left behind then.
    """
    data = as_pdf(agreements.get(vault, agreement_id), words, day)
    with translate_os_errors():
        if path.is_symlink() or (path.exists() and not (replace and path.is_file())):
            raise UserError("vault.file_exists")
    write_atomically(path, data)
    return path


def _facts(row: AgreementRow, words: SheetWords, day: Day) -> list[str]:
    facts = []
    if row.signed_at is not None:
        facts.append(words.signed.replace("{date}", day(row.signed_at)))
    first = day(row.valid_from) if row.valid_from else ""
    last = day(row.expires_on) if row.expires_on else ""
    if first or last:
        said = words.valid_between if first and last else words.valid_from if first else words.valid_to
        facts.append(said.replace("{first}", first).replace("{last}", last))
    return facts
