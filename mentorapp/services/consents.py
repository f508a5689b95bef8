"""Consent: what a mentee permits, until when, and what stops when it is withdrawn.

A service that needs a consent cannot act without a :class:`Permission`, and only :func:`permission` makes
one, from what the vault holds in that very transaction. So there is no way round it, for the window, the
command line or the demo.

What is in force is judged at the present moment or at the latest that the vault remembers, whichever is
later: a clock that is set back brings no consent back.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import InitVar, dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import TYPE_CHECKING, Any, final

from sqlalchemy import text

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.attachments import Attachment
from mentorapp.domain.ours.consents import (
    DETAIL_LIMIT,
    Consent,
    ConsentMethod,
    ConsentScope,
    governing,
)
from mentorapp.domain.ours.consents import (
    in_force as is_in_force,
)
from mentorapp.domain.ours.meetings import Attendance, Meeting, MeetingKind, MeetingState
from mentorapp.domain.ours.mentees import Mentee
from mentorapp.domain.tables import read_moment
from mentorapp.domain.text import many_lines
from mentorapp.domain.translating import QT_TRANSLATE_NOOP
from mentorapp.services.changes import Changes, Kind, changes
from mentorapp.vault.journal import LATEST_MOMENT
from mentorapp.vault.unit_of_work import UnitOfWork
from mentorapp.vault.vault import Vault

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

GRANT = QT_TRANSLATE_NOOP("Undo", "Record a consent")
WITHDRAW = QT_TRANSLATE_NOOP("Undo", "Withdraw a consent")

_SEAL = object()
_ROWS = """
    SELECT c.id, c.mentee_id, m.name, c.scope, c.method, c.detail, c.granted_at, c.expires_on, c.withdrawn_at,
           c.withdrawn_reason
    FROM ours_consent c JOIN ours_mentee m ON m.id = c.mentee_id
    WHERE :mentee IS NULL OR c.mentee_id = :mentee
    ORDER BY c.id DESC
"""


class ConsentState(StrEnum):
    """Where a consent stands. ``replaced``: another for the same scope was given after it."""

    IN_FORCE = "in_force"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"


@dataclass(frozen=True)
class ConsentRow:
    """A consent as shown. Moments are UTC; ``expires_on`` is the last day."""

    id: int
    mentee_id: int
    name: str
    scope: ConsentScope
    state: ConsentState
    method: ConsentMethod
    detail: str
    granted_at: datetime
    expires_on: date | None
    withdrawn_at: datetime | None
    withdrawn_reason: str


@dataclass(frozen=True)
class Withdrawal:
    """What a withdrawal stopped: planned observations, now on hold, and student work, now closed."""

    name: str
    scope: ConsentScope
    meeting_ids: tuple[int, ...] = ()
    closed_work: int = 0

    @property
    def stopped(self) -> tuple[str, ...]:
        """What stopped, in plain English, a sentence each."""
        return tuple(self._sentences())

    def _sentences(self) -> Iterable[str]:
        match self.scope:
            case ConsentScope.OBSERVE:
                yield "No observation of this person can be planned or held."
                if self.meeting_ids:
                    yield f"Planned observations now on hold: {len(self.meeting_ids)}."
            case ConsentScope.RECORD:
                yield "No lesson of this person can be recorded."
            case ConsentScope.SHARE:
                yield "Nothing about this person can be shared."
            case ConsentScope.HOLD_WORK:
                yield "No student work of this person can be added or opened."
                if self.closed_work:
                    yield f"Student work kept here and now closed: {self.closed_work}."


@final
@dataclass(frozen=True, slots=True)
class Permission:
    """That a consent was in force within one transaction. Only :func:`permission` makes one."""

    work: UnitOfWork
    mentee_id: int
    scope: ConsentScope
    seal: InitVar[object]

    def __post_init__(self, seal: object) -> None:
        """Raise ``TypeError`` for one that was made elsewhere."""
        if seal is not _SEAL:
            raise TypeError("a permission is asked for, not made")

    def require(self, work: UnitOfWork, mentee_id: int, scope: ConsentScope) -> None:
        """Raise ``ValueError`` unless it is for this transaction, this mentee and this scope."""
        if self.work is not work or (self.mentee_id, self.scope) != (mentee_id, scope):
            raise ValueError("this permission is for something else")


def permission(
    work: UnitOfWork, mentee_id: int, scope: ConsentScope, *, until: datetime | None = None
) -> Permission:
    """Return the permission for ``scope`` if the mentee's consent is in force now, and still at ``until``.

    Raises ``UserError``: ``consent.needed`` when it is not in force, ``consent.ends_before`` when it ends
    before ``until`` (aware).
    """
    name = _name(work, mentee_id)
    consent = governing(work.where(Consent, mentee_id=mentee_id, scope=scope.value), scope)
    now = _moment(work, consent)
    if consent is None or not is_in_force(consent, now):
        raise UserError("consent.needed", name=name, scope=scope.value)
    if until is not None and not is_in_force(consent, max(until, now)):
        raise UserError("consent.ends_before", name=name, scope=scope.value)
    return Permission(work, mentee_id, scope, _SEAL)


def check(vault: Vault, mentee_id: int, scope: ConsentScope) -> None:
    """Raise ``UserError('consent.needed')`` unless the mentee's consent is in force: for what only reads."""
    with vault.reading() as connection:
        name = connection.execute(
            text("SELECT name FROM ours_mentee WHERE id = :id"), {"id": mentee_id}
        ).scalar()
    if name is None:
        raise UserError("mentee.gone")
    if scope not in in_force(vault, mentee_id):
        raise UserError("consent.needed", name=name, scope=scope.value)


def grant(
    vault: Vault,
    mentee_id: int,
    scope: ConsentScope,
    *,
    method: ConsentMethod = ConsentMethod.SPOKEN,
    detail: str = "",
    expires_on: date | None = None,
    given_on: date | None = None,
) -> Changes[int]:
    """Record that a mentee permits ``scope``; it replaces what they said of it before. Return its id.

    ``given_on`` is the day when it was given, today if not said; ``expires_on`` the last day. Raises
    ``UserError`` for a day given in the future or a last day that is over.
    """
    with vault.transaction(GRANT) as work:
        consent_id = write(
            work, mentee_id, scope, method=method, detail=detail, expires_on=expires_on, given_on=given_on
        )
    return changes(consent_id, Kind.CONSENT)


def write(
    work: UnitOfWork,
    mentee_id: int,
    scope: ConsentScope,
    *,
    method: ConsentMethod = ConsentMethod.SPOKEN,
    detail: str = "",
    expires_on: date | None = None,
    given_on: date | None = None,
) -> int:
    """Record a consent within a transaction that is already open; return its id."""
    _name(work, mentee_id)
    now = work.latest
    today = now.astimezone().date()
    if given_on is not None and given_on > today:
        raise UserError("consent.given_in_future")
    if expires_on is not None and expires_on < today:
        raise UserError("consent.ended_already")
    earlier = given_on is not None and given_on < today
    row = Consent(
        uid=work.new_uid(),
        mentee_id=mentee_id,
        scope=ConsentScope(scope).value,
        method=ConsentMethod(method).value,
        detail=many_lines(detail, "consent_detail", DETAIL_LIMIT),
        granted_at=_noon(given_on) if given_on is not None and earlier else now,
        expires_on=expires_on,
    )
    return work.add(row).stored_id


def withdraw(vault: Vault, mentee_id: int, scope: ConsentScope, reason: str = "") -> Changes[Withdrawal]:
    """Withdraw every consent to ``scope``, and stop at once what depends on it; return what stopped.

    Raises ``UserError('consent.none_to_withdraw')`` when none was given or all are withdrawn already.
    """
    with vault.transaction(WITHDRAW) as work:
        withdrawal = write_withdrawal(work, mentee_id, scope, reason)
    return changes(withdrawal, Kind.CONSENT, Kind.MEETING, Kind.ATTACHMENT)


def write_withdrawal(work: UnitOfWork, mentee_id: int, scope: ConsentScope, reason: str = "") -> Withdrawal:
    """Withdraw within a transaction that is already open; return what stopped."""
    name = _name(work, mentee_id)
    reason = many_lines(reason, "consent_reason", DETAIL_LIMIT)
    standing = [
        one for one in work.where(Consent, mentee_id=mentee_id, scope=scope.value) if not one.withdrawn_at
    ]
    if not standing:
        raise UserError("consent.none_to_withdraw", name=name, scope=scope.value)
    now = _moment(work, *standing)
    for consent in standing:
        work.change(consent, withdrawn_at=now, withdrawn_reason=reason)
    meetings = _put_on_hold(work, mentee_id) if scope is ConsentScope.OBSERVE else ()
    closed = (
        len(work.where(Attachment, mentee_id=mentee_id, student_work=True))
        if scope is ConsentScope.HOLD_WORK
        else 0
    )
    return Withdrawal(name, scope, meetings, closed)


def _put_on_hold(work: UnitOfWork, mentee_id: int) -> tuple[int, ...]:
    """Put the planned observations of a mentee on hold; return their ids."""
    stopped = []
    for attendance in work.where(Attendance, mentee_id=mentee_id):
        meeting = work.find(Meeting, attendance.meeting_id)
        if meeting and (meeting.kind, meeting.state) == (MeetingKind.OBSERVATION, MeetingState.PLANNED):
            work.change(meeting, state=MeetingState.ON_HOLD.value, updated_at=work.now)
            stopped.append(meeting.stored_id)
    return tuple(stopped)


def listing(vault: Vault, mentee_id: int | None = None) -> list[ConsentRow]:
    """Return the consents of a mentee or of everyone, those given last first."""
    with vault.reading() as connection:
        found = connection.execute(text(_ROWS), {"mentee": mentee_id}).all()
        now = _known_moment(vault, connection, found)
    seen: set[tuple[int, str]] = set()
    rows = []
    for one in found:
        rows.append(_row(one, now, newest=(one.mentee_id, one.scope) not in seen))
        seen.add((one.mentee_id, one.scope))
    return rows


def in_force(vault: Vault, mentee_id: int) -> frozenset[ConsentScope]:
    """Return what a mentee permits now."""
    return frozenset(row.scope for row in listing(vault, mentee_id) if row.state is ConsentState.IN_FORCE)


def all_in_force(vault: Vault) -> dict[int, frozenset[ConsentScope]]:
    """Return what each mentee permits now, by id, in one reading; who permits nothing is not in it."""
    scopes: defaultdict[int, set[ConsentScope]] = defaultdict(set)
    for row in listing(vault):
        if row.state is ConsentState.IN_FORCE:
            scopes[row.mentee_id].add(row.scope)
    return {mentee_id: frozenset(found) for mentee_id, found in scopes.items()}


def _name(work: UnitOfWork, mentee_id: int) -> str:
    mentee = work.find(Mentee, mentee_id)
    if mentee is None:
        raise UserError("mentee.gone")
    return mentee.name


def _moment(work: UnitOfWork, *consents: Consent | None) -> datetime:
    """Return the moment to judge at, never before these consents were given: erasing shortens the journal."""
    return max([work.latest, *(one.granted_at for one in consents if one is not None)])


def _known_moment(vault: Vault, connection: Connection, found: Iterable[Row[Any]]) -> datetime:
    latest = connection.execute(text(LATEST_MOMENT)).scalar()
    known = [one.granted_at for one in found] + ([latest] if latest else [])
    return max([vault.clock(), *map(read_moment, known)])


def _row(found: Row[Any], now: datetime, *, newest: bool) -> ConsentRow:
    expires_on = date.fromisoformat(found.expires_on) if found.expires_on else None
    withdrawn_at = read_moment(found.withdrawn_at) if found.withdrawn_at else None
    if withdrawn_at is not None:
        state = ConsentState.WITHDRAWN
    elif not newest:
        state = ConsentState.REPLACED
    elif expires_on is not None and now.astimezone().date() > expires_on:
        state = ConsentState.EXPIRED
    else:
        state = ConsentState.IN_FORCE
    return ConsentRow(
        id=found.id,
        mentee_id=found.mentee_id,
        name=found.name,
        scope=ConsentScope(found.scope),
        state=state,
        method=ConsentMethod(found.method),
        detail=found.detail,
        granted_at=read_moment(found.granted_at),
        expires_on=expires_on,
        withdrawn_at=withdrawn_at,
        withdrawn_reason=found.withdrawn_reason,
    )


def _noon(day: date) -> datetime:
    """Return the middle of a day of the mentor's zone."""
    return datetime.combine(day, time(12)).astimezone().astimezone(UTC)
