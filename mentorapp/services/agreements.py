"""Agreements: written as a draft, signed by the mentor and every member, kept version after version.

Who signs, signs a text: its hash stands with the signature, and a draft that is changed loses the signatures
that stood under it. A signed version never changes; amending and renewing begin a new one and keep the old.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.agreements import (
    BODY_LIMIT,
    Agreement,
    AgreementState,
    Signature,
    Stroke,
    hash_of,
    read_strokes,
    stored_strokes,
    text_hash,
)
from mentorapp.domain.ours.engagements import Engagement, EngagementMember
from mentorapp.domain.tables import read_moment
from mentorapp.domain.text import many_lines, one_line
from mentorapp.domain.translating import QT_TRANSLATE_NOOP
from mentorapp.services.changes import Changes, Kind, changes

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

    from mentorapp.vault.unit_of_work import UnitOfWork
    from mentorapp.vault.vault import Vault

DRAFT = QT_TRANSLATE_NOOP("Undo", "Write an agreement")
EDIT = QT_TRANSLATE_NOOP("Undo", "Change an agreement")
SIGN = QT_TRANSLATE_NOOP("Undo", "Sign an agreement")
AMEND = QT_TRANSLATE_NOOP("Undo", "Amend an agreement")
RENEW = QT_TRANSLATE_NOOP("Undo", "Renew an agreement")
DISCARD = QT_TRANSLATE_NOOP("Undo", "Remove a draft of an agreement")

_A_YEAR = timedelta(days=365)
_ROWS = """
    SELECT a.id, a.uid, a.engagement_id, a.version, a.title, a.body, a.state, a.replaces_id, a.valid_from,
           a.expires_on, a.signed_at, a.created_at, a.updated_at
    FROM ours_agreement a
"""
_SIGNATURES = """
    SELECT s.agreement_id, s.mentee_id, s.name, s.strokes, s.body_sha256, s.signed_at, m.name AS mentee_name
    FROM ours_signature s
    JOIN ours_agreement a ON a.id = s.agreement_id
    LEFT JOIN ours_mentee m ON m.id = s.mentee_id
"""
_MEMBERS = """
    SELECT DISTINCT p.engagement_id, p.mentee_id, m.name, p.id
    FROM ours_engagement_member p
    JOIN ours_mentee m ON m.id = p.mentee_id
    JOIN ours_agreement a ON a.engagement_id = p.engagement_id
"""


class Standing(StrEnum):
    """Where the agreement of an engagement stands."""

    NONE = "none"
    DRAFT = "draft"
    SIGNED = "signed"
    EXPIRED = "expired"


@dataclass(frozen=True)
class Signer:
    """Who signs: a member, or the mentor, who has no ``mentee_id`` and no name here."""

    mentee_id: int | None
    name: str = ""


@dataclass(frozen=True)
class SignatureRow:
    """A signature as shown: the typed ``name``, what was drawn if anything, and when (UTC).

    ``genuine`` tells whether the text is still the one that was signed.
    """

    signer: Signer
    name: str
    strokes: tuple[Stroke, ...]
    signed_at: datetime
    genuine: bool


@dataclass(frozen=True)
class AgreementRow:
    """A version of an agreement as shown. ``waiting`` are those present who have not signed it."""

    id: int
    uid: str
    engagement_id: int
    version: int
    title: str
    body: str
    state: AgreementState
    expired: bool
    replaces_id: int | None
    valid_from: date | None
    expires_on: date | None
    signed_at: datetime | None
    created_at: datetime
    updated_at: datetime
    signatures: tuple[SignatureRow, ...]
    waiting: tuple[Signer, ...]

    @property
    def sha256(self) -> str:
        """The hash of the text that is signed with it."""
        return text_hash(self.title, self.body, self.valid_from, self.expires_on)


def draft(
    vault: Vault,
    engagement_id: int,
    title: str,
    body: str,
    valid_from: date | None = None,
    expires_on: date | None = None,
) -> Changes[int]:
    """Begin an agreement of an engagement; return its id.

    Raises ``UserError``: ``engagement.gone``, ``agreement.draft_exists``, or for text that cannot be kept.
    """
    with vault.transaction(DRAFT) as work:
        agreement_id = write(work, engagement_id, title, body, valid_from, expires_on)
    return changes(agreement_id, Kind.AGREEMENT)


def write(
    work: UnitOfWork,
    engagement_id: int,
    title: str,
    body: str,
    valid_from: date | None = None,
    expires_on: date | None = None,
    *,
    replaces_id: int | None = None,
) -> int:
    """Begin an agreement within a transaction that is already open; return its id."""
    if not work.exists(Engagement, id=engagement_id):
        raise UserError("engagement.gone")
    versions = work.where(Agreement, engagement_id=engagement_id)
    if any(one.state == AgreementState.DRAFT for one in versions):
        raise UserError("agreement.draft_exists")
    now = work.now
    row = Agreement(
        uid=work.new_uid(),
        engagement_id=engagement_id,
        version=max((one.version for one in versions), default=0) + 1,
        state=AgreementState.DRAFT.value,
        replaces_id=replaces_id,
        created_at=now,
        updated_at=now,
        **_checked(title, body, valid_from, expires_on),
    )
    return work.add(row).stored_id


def edit(
    vault: Vault,
    agreement_id: int,
    *,
    title: str,
    body: str,
    valid_from: date | None = None,
    expires_on: date | None = None,
) -> Changes[int]:
    """Change a draft; return how many signatures went, because they stood under another text.

    Raises ``UserError('agreement.not_a_draft')`` for one that is signed.
    """
    checked = _checked(title, body, valid_from, expires_on)
    gone: list[Signature] = []
    with vault.transaction(EDIT) as work:
        row = _find_draft(work, agreement_id)
        if work.change(row, **checked):
            work.change(row, updated_at=work.now)
            gone = work.where(Signature, agreement_id=agreement_id)
            for signature in gone:
                work.delete(signature)
    return changes(len(gone), Kind.AGREEMENT)


def sign(
    vault: Vault,
    agreement_id: int,
    *,
    mentee_id: int | None,
    name: str,
    strokes: tuple[Stroke, ...] = (),
    seen: str | None = None,
) -> Changes[bool]:
    """Sign a draft as its mentor (no ``mentee_id``) or a member; return whether all have signed it now.

    ``seen`` is the hash of the text that was read. The last signature makes the draft the signed agreement
    and the one before it a replaced one. Raises ``UserError``: ``agreement.text_changed``,
    ``agreement.signed_already``, ``agreement.not_a_member``, ``agreement.not_a_draft``, or for a name or
    drawing that cannot be kept.
    """
    with vault.transaction(SIGN) as work:
        complete = write_signature(
            work, agreement_id, mentee_id=mentee_id, name=name, strokes=strokes, seen=seen
        )
    return changes(complete, Kind.AGREEMENT)


def write_signature(
    work: UnitOfWork,
    agreement_id: int,
    *,
    mentee_id: int | None,
    name: str,
    strokes: tuple[Stroke, ...] = (),
    seen: str | None = None,
) -> bool:
    """Sign within a transaction that is already open; return whether all have signed."""
    row = _find_draft(work, agreement_id)
    signed_text = hash_of(row)
    if seen is not None and seen != signed_text:
        raise UserError("agreement.text_changed")
    present = _present(work, row.engagement_id)
    if mentee_id is not None and mentee_id not in present:
        raise UserError("agreement.not_a_member")
    if work.exists(Signature, agreement_id=agreement_id, mentee_id=mentee_id):
        raise UserError("agreement.signed_already")
    clean = one_line(name, "signer")
    if not clean:
        raise UserError("text.empty", field="signer")
    work.add(
        Signature(
            agreement_id=agreement_id,
            mentee_id=mentee_id,
            name=clean,
            strokes=stored_strokes(strokes),
            body_sha256=signed_text,
            signed_at=work.now,
        )
    )
    return _conclude(work, row, {None, *present})


def _conclude(work: UnitOfWork, row: Agreement, needed: set[int | None]) -> bool:
    """Make ``row`` the signed agreement if everybody has signed exactly its text."""
    signatures = work.where(Signature, agreement_id=row.stored_id)
    if any(one.body_sha256 != hash_of(row) for one in signatures):
        raise UserError("agreement.text_changed")
    if not needed <= {one.mentee_id for one in signatures}:
        return False
    for older in work.where(Agreement, engagement_id=row.engagement_id, state=AgreementState.SIGNED.value):
        work.change(older, state=AgreementState.REPLACED.value, updated_at=work.now)
    work.change(row, state=AgreementState.SIGNED.value, signed_at=work.now, updated_at=work.now)
    return True


def amend(vault: Vault, agreement_id: int) -> Changes[int]:
    """Begin a new version with the text of the signed one, which stays in force; return its id."""
    with vault.transaction(AMEND) as work:
        row = _find_signed(work, agreement_id)
        new_id = write(
            work, row.engagement_id, row.title, row.body, row.valid_from, row.expires_on,
            replaces_id=row.stored_id,
        )  # fmt: skip
    return changes(new_id, Kind.AGREEMENT)


def renew(vault: Vault, agreement_id: int) -> Changes[int]:
    """Begin a new version with the same text for as long again, a year if it had no end; return its id.

    It begins the day after the old one ends, or today if that is over or has no end.
    """
    with vault.transaction(RENEW) as work:
        row = _find_signed(work, agreement_id)
        today = work.now.astimezone().date()
        begins = max(today, row.expires_on + timedelta(days=1)) if row.expires_on else today
        length = row.expires_on - row.valid_from if row.expires_on and row.valid_from else _A_YEAR
        new_id = write(
            work, row.engagement_id, row.title, row.body, begins, begins + length, replaces_id=row.stored_id
        )
    return changes(new_id, Kind.AGREEMENT)


def discard(vault: Vault, agreement_id: int) -> Changes[None]:
    """Remove a draft with the signatures under it; undo brings it back."""
    with vault.transaction(DISCARD) as work:
        row = _find_draft(work, agreement_id)
        for signature in work.where(Signature, agreement_id=agreement_id):
            work.delete(signature)
        work.delete(row)
    return changes(None, Kind.AGREEMENT)


def get(vault: Vault, agreement_id: int) -> AgreementRow:
    """Return one version, or raise ``UserError('agreement.gone')``."""
    found = _read(vault, "a.id = :id", {"id": agreement_id})
    if not found:
        raise UserError("agreement.gone")
    return found[0]


def versions(vault: Vault, engagement_id: int) -> list[AgreementRow]:
    """Return every version of an engagement's agreement, the newest first."""
    return _read(vault, "a.engagement_id = :id", {"id": engagement_id})


def current(vault: Vault, engagement_id: int) -> AgreementRow | None:
    """Return the signed version, or else the draft, or nothing."""
    found = versions(vault, engagement_id)
    signed = (row for row in found if row.state is AgreementState.SIGNED)
    return next(signed, None) or next((row for row in found if row.state is AgreementState.DRAFT), None)


def standing_of(row: AgreementRow | None) -> Standing:
    """Return where an agreement stands, as :func:`current` gives it."""
    if row is None:
        return Standing.NONE
    if row.state is AgreementState.DRAFT:
        return Standing.DRAFT
    return Standing.EXPIRED if row.expired else Standing.SIGNED


def _checked(title: str, body: str, valid_from: date | None, expires_on: date | None) -> dict[str, Any]:
    clean = {
        "title": one_line(title, "agreement_title"),
        "body": many_lines(body, "agreement_body", BODY_LIMIT),
    }
    for field, value in clean.items():
        if not value.strip():
            raise UserError("text.empty", field="agreement_title" if field == "title" else "agreement_body")
    if valid_from is not None and expires_on is not None and expires_on < valid_from:
        raise UserError("agreement.ends_before_start")
    return {**clean, "valid_from": valid_from, "expires_on": expires_on}


def _find(work: UnitOfWork, agreement_id: int) -> Agreement:
    row = work.find(Agreement, agreement_id)
    if row is None:
        raise UserError("agreement.gone")
    return row


def _find_draft(work: UnitOfWork, agreement_id: int) -> Agreement:
    row = _find(work, agreement_id)
    if row.state != AgreementState.DRAFT:
        raise UserError("agreement.not_a_draft")
    return row


def _find_signed(work: UnitOfWork, agreement_id: int) -> Agreement:
    row = _find(work, agreement_id)
    if row.state != AgreementState.SIGNED:
        raise UserError("agreement.not_signed")
    return row


def _present(work: UnitOfWork, engagement_id: int) -> set[int]:
    members = work.where(EngagementMember, engagement_id=engagement_id, left_on=None)
    return {one.mentee_id for one in members}


def _read(vault: Vault, condition: str, parameters: dict[str, object]) -> list[AgreementRow]:
    with vault.reading() as connection:
        found = connection.execute(
            text(f"{_ROWS} WHERE {condition} ORDER BY a.version DESC, a.id DESC"), parameters
        ).all()
        signatures = _grouped(connection, f"{_SIGNATURES} WHERE {condition} ORDER BY s.id", parameters)
        present = _grouped(
            connection, f"{_MEMBERS} WHERE {condition} AND p.left_on IS NULL ORDER BY p.id", parameters
        )
    today = vault.clock().astimezone().date()
    return [_row(one, signatures[one.id], present[one.engagement_id], today) for one in found]


def _grouped(
    connection: Connection, statement: str, parameters: dict[str, object]
) -> defaultdict[int, list[Row[Any]]]:
    groups: defaultdict[int, list[Row[Any]]] = defaultdict(list)
    for row in connection.execute(text(statement), parameters):
        groups[row[0]].append(row)
    return groups


def _row(found: Row[Any], signed: list[Row[Any]], present: list[Row[Any]], today: date) -> AgreementRow:
    valid_from, expires_on = (_day(day) for day in (found.valid_from, found.expires_on))
    whole = text_hash(found.title, found.body, valid_from, expires_on)
    signatures = tuple(_signature(one, whole) for one in signed)
    have = {one.signer.mentee_id for one in signatures}
    needed = [Signer(None), *(Signer(one.mentee_id, one.name) for one in present)]
    return AgreementRow(
        id=found.id,
        uid=found.uid,
        engagement_id=found.engagement_id,
        version=found.version,
        title=found.title,
        body=found.body,
        state=AgreementState(found.state),
        expired=expires_on is not None and today > expires_on,
        replaces_id=found.replaces_id,
        valid_from=valid_from,
        expires_on=expires_on,
        signed_at=read_moment(found.signed_at) if found.signed_at else None,
        created_at=read_moment(found.created_at),
        updated_at=read_moment(found.updated_at),
        signatures=signatures,
        waiting=tuple(one for one in needed if one.mentee_id not in have),
    )


def _signature(found: Row[Any], whole: str) -> SignatureRow:
    return SignatureRow(
        signer=Signer(found.mentee_id, found.mentee_name or ""),
        name=found.name,
        strokes=read_strokes(found.strokes),
        signed_at=read_moment(found.signed_at),
        genuine=found.body_sha256 == whole,
    )


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None
