"""What the screens say of an agreement: how it stands, from when to when it holds, who has signed."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from mentorapp.domain.ours.agreements import AgreementState
from mentorapp.reports.agreement import SheetWords
from mentorapp.ui import when
from mentorapp.ui.widgets.painting import BadgeLook, Tone

if TYPE_CHECKING:
    from mentorapp.services.agreements import AgreementRow, Signer


translate = QCoreApplication.translate


def days(row: AgreementRow) -> str:
    """Return from when to when it holds; nothing if it has no days."""
    first = when.full_date(row.valid_from) if row.valid_from else ""
    last = when.full_date(row.expires_on) if row.expires_on else ""
    if first and last:
        return translate("Agreement", "Valid from {0} to {1}").format(first, last)
    if first:
        return translate("Agreement", "Valid from {0}").format(first)
    return translate("Agreement", "Valid to {0}").format(last) if last else ""


def badge(row: AgreementRow) -> BadgeLook:
    """Return the sign of how a version stands."""
    if row.state is AgreementState.DRAFT:
        return BadgeLook(translate("Agreement", "Draft"), Tone.NEUTRAL, "pencil-line")
    if row.state is AgreementState.REPLACED:
        return BadgeLook(translate("Agreement", "Replaced"), Tone.NEUTRAL, "archive")
    if row.expired:
        return BadgeLook(translate("Agreement", "Expired"), Tone.WARN, "clock")
    return BadgeLook(translate("Agreement", "Signed"), Tone.GOOD, "check")


def signer(one: Signer) -> str:
    """Return who signs: a name, or the mentor."""
    return one.name or translate("Agreement", "you")


def role(one: Signer) -> str:
    """Return in what part somebody signed: a member by name, or the mentor."""
    return one.name or translate("Agreement", "Mentor")


def line(row: AgreementRow) -> str:
    """Return one quiet line: when it was signed or who is still to sign, and how long it holds."""
    parts = []
    if row.signed_at is not None:
        parts.append(translate("Agreement", "Signed by all on {0}").format(when.full_date(row.signed_at)))
    elif row.signatures:
        names = ", ".join(signer(one) for one in row.waiting)
        parts.append(translate("Agreement", "Still to sign: {0}").format(names))
    else:
        parts.append(translate("Agreement", "Nobody has signed it yet"))
    if row.state is AgreementState.SIGNED and row.waiting:
        names = ", ".join(signer(one) for one in row.waiting)
        parts.append(translate("Agreement", "Joined later, has not signed: {0}").format(names))
    if days(row):
        parts.append(days(row))
    return " · ".join(parts)


def sheet_words() -> SheetWords:
    """Return the words of the printed agreement in the person's language."""
    texts = {
        field: translate("AgreementSheet", text)
        for field, text in asdict(SheetWords()).items()
        if field != "language"
    }
    return SheetWords(language=QLocale().bcp47Name(), **texts)
