"""Engagements: mentoring or coaching with one person or a group, from its start to its end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row
from sqlalchemy import text as sql

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.engagements import (
    Engagement,
    EngagementEvent,
    EngagementFields,
    EngagementKind,
    EngagementMember,
    EngagementModel,
    EngagementState,
    EventKind,
)
from mentorapp.domain.ours.mentees import Mentee
from mentorapp.domain.tables import read_moment
from mentorapp.domain.text import many_lines
from mentorapp.domain.translating import QT_TRANSLATE_NOOP
from mentorapp.services.changes import Changes, Kind, changes
from mentorapp.vault.search import folded

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from mentorapp.vault.unit_of_work import UnitOfWork
    from mentorapp.vault.vault import Vault

START = QT_TRANSLATE_NOOP("Undo", "Start an engagement")
EDIT = QT_TRANSLATE_NOOP("Undo", "Change an engagement")
PAUSE = QT_TRANSLATE_NOOP("Undo", "Pause an engagement")
RESUME = QT_TRANSLATE_NOOP("Undo", "Resume an engagement")
END = QT_TRANSLATE_NOOP("Undo", "End an engagement")
REOPEN = QT_TRANSLATE_NOOP("Undo", "Reopen an engagement")
ADD_MEMBER = QT_TRANSLATE_NOOP("Undo", "Add a member")
REMOVE_MEMBER = QT_TRANSLATE_NOOP("Undo", "Take out a member")

REASON_LIMIT = 5_000
"""Characters of why an engagement was paused, resumed, ended or reopened."""
_FROM_AND_TO = {
    EventKind.PAUSED: ({EngagementState.ACTIVE}, EngagementState.PAUSED),
    EventKind.RESUMED: ({EngagementState.PAUSED}, EngagementState.ACTIVE),
    EventKind.ENDED: ({EngagementState.ACTIVE, EngagementState.PAUSED}, EngagementState.ENDED),
    EventKind.REOPENED: ({EngagementState.ENDED}, EngagementState.ACTIVE),
}
_ORDER = {EngagementState.ACTIVE: 0, EngagementState.PAUSED: 1, EngagementState.ENDED: 2}


@dataclass(frozen=True)
class Member:
    """A mentee of an engagement; ``left_on`` is set for one who is no longer in it."""

    mentee_id: int
    name: str
    joined_on: date
    left_on: date | None


@dataclass(frozen=True)
class EngagementRow:
    """An engagement as shown. ``title`` is its name, or the name of its one member."""

    id: int
    uid: str
    kind: EngagementKind
    model: EngagementModel
    name: str
    title: str
    purpose: str
    inquiry: str
    priorities: str
    rhythm_weeks: int | None
    starts_on: date
    planned_weeks: int | None
    state: EngagementState
    ended_on: date | None
    review_on: date | None
    created_at: datetime
    members: tuple[Member, ...]

    @property
    def present(self) -> tuple[Member, ...]:
        """The members who have not left."""
        return tuple(member for member in self.members if member.left_on is None)

    @property
    def fields(self) -> EngagementFields:
        """What of it may be edited."""
        names = EngagementFields.__dataclass_fields__
        return EngagementFields(**{name: getattr(self, name) for name in names})


@dataclass(frozen=True)
class EventRow:
    """One line of an engagement's history."""

    id: int
    kind: EventKind
    happened_on: date
    reason: str
    created_at: datetime


_ROWS = """
    SELECT e.id, e.uid, e.kind, e.model, e.name, e.purpose, e.inquiry, e.priorities, e.rhythm_weeks,
           e.starts_on, e.planned_weeks, e.state, e.ended_on, e.review_on, e.created_at
    FROM ours_engagement e
"""
_MEMBERS = """
    SELECT p.engagement_id, p.mentee_id, m.name, p.joined_on, p.left_on
    FROM ours_engagement_member p JOIN ours_mentee m ON m.id = p.mentee_id
    JOIN ours_engagement e ON e.id = p.engagement_id
"""


def start(vault: Vault, fields: EngagementFields, mentee_ids: Sequence[int]) -> Changes[int]:
    """Start an engagement with these people; return its id.

    Raises ``UserError``: a field that cannot be kept, ``'engagement.nobody'``, ``'engagement.one_person'``
    (one to one with several), ``'mentee.gone'``.
    """
    with vault.transaction(START) as work:
        engagement_id = write(work, fields, mentee_ids)
    return changes(engagement_id, Kind.ENGAGEMENT)


def write(work: UnitOfWork, fields: EngagementFields, mentee_ids: Sequence[int]) -> int:
    """Start an engagement within a transaction that is already open; return its id."""
    checked = fields.checked()
    members = list(dict.fromkeys(mentee_ids))
    _check_number(checked.model, len(members))
    now = work.now
    row = Engagement(
        uid=work.new_uid(),
        state=EngagementState.ACTIVE.value,
        created_at=now,
        updated_at=now,
        **_stored(checked),
    )
    engagement_id = work.add(row).stored_id
    for mentee_id in members:
        _join(work, engagement_id, mentee_id, checked.starts_on)
    _tell(work, engagement_id, EventKind.STARTED, checked.starts_on, "")
    return engagement_id


def edit(vault: Vault, engagement_id: int, fields: EngagementFields) -> Changes[None]:
    """Change what is written about an engagement. Raises ``UserError`` as :func:`start` does."""
    checked = fields.checked()
    with vault.transaction(EDIT) as work:
        row = find(work, engagement_id)
        _check_number(checked.model, len(_present(work, engagement_id)))
        _change(work, row, **_stored(checked))
    return changes(None, Kind.ENGAGEMENT)


def amend(
    vault: Vault, engagement_id: int, fields: EngagementFields, mentee_ids: Sequence[int]
) -> Changes[None]:
    """Change what is written and who is in it, as one step that undo takes back whole."""
    checked = fields.checked()
    wanted = set(mentee_ids)
    with vault.transaction(EDIT) as work:
        row = find(work, engagement_id)
        _check_number(checked.model, len(wanted))
        today = _day_of(work)
        for member in _present(work, engagement_id):
            if member.mentee_id not in wanted:
                work.change(member, left_on=today)
        present = {member.mentee_id for member in _present(work, engagement_id)}
        for mentee_id in dict.fromkeys(mentee_ids):
            if mentee_id not in present:
                _join(work, engagement_id, mentee_id, today)
        _change(work, row, **_stored(checked))
    return changes(None, Kind.ENGAGEMENT)


def pause(vault: Vault, engagement_id: int, reason: str = "", on: date | None = None) -> Changes[None]:
    """Pause an active engagement. Raises ``UserError('engagement.not_now')`` in any other state."""
    return _turn(vault, PAUSE, engagement_id, EventKind.PAUSED, reason, on)


def resume(vault: Vault, engagement_id: int, reason: str = "", on: date | None = None) -> Changes[None]:
    """Go on with a paused engagement."""
    return _turn(vault, RESUME, engagement_id, EventKind.RESUMED, reason, on)


def end(
    vault: Vault,
    engagement_id: int,
    reason: str = "",
    on: date | None = None,
    review_on: date | None = None,
) -> Changes[None]:
    """End an engagement; on ``review_on`` (a year later if not given) it is decided what becomes of it.

    Raises ``UserError``: ``'engagement.not_now'``, ``'engagement.ends_before_start'``,
    ``'engagement.review_before_end'``.
    """
    return _turn(vault, END, engagement_id, EventKind.ENDED, reason, on, review_on)


def reopen(vault: Vault, engagement_id: int, reason: str = "", on: date | None = None) -> Changes[None]:
    """Take up an ended engagement again; its review date falls away."""
    return _turn(vault, REOPEN, engagement_id, EventKind.REOPENED, reason, on)


def turn(
    work: UnitOfWork,
    engagement_id: int,
    kind: EventKind,
    *,
    reason: str = "",
    on: date | None = None,
    review_on: date | None = None,
) -> None:
    """Pause, resume, end or reopen within a transaction that is already open."""
    row = find(work, engagement_id)
    before, after = _FROM_AND_TO[kind]
    if row.state not in before:
        raise UserError("engagement.not_now")
    day = on or _day_of(work)
    _change(work, row, state=after.value)
    if kind is EventKind.ENDED:
        if day < row.starts_on:
            raise UserError("engagement.ends_before_start")
        review = review_on or a_year_after(day)
        if review < day:
            raise UserError("engagement.review_before_end")
        work.change(row, ended_on=day, review_on=review)
    elif kind is EventKind.REOPENED:
        work.change(row, ended_on=None, review_on=None)
    _tell(work, engagement_id, kind, day, reason)


def add_member(vault: Vault, engagement_id: int, mentee_id: int) -> Changes[None]:
    """Take a person into a group; one who had left is in it again. Twice is once."""
    with vault.transaction(ADD_MEMBER) as work:
        row = find(work, engagement_id)
        others = {member.mentee_id for member in _present(work, engagement_id)} - {mentee_id}
        _check_number(EngagementModel(row.model), len(others) + 1)
        _join(work, engagement_id, mentee_id, _day_of(work))
    return changes(None, Kind.ENGAGEMENT)


def remove_member(vault: Vault, engagement_id: int, mentee_id: int) -> Changes[None]:
    """Take a person out of a group; that they were in it stays. Raises for the last one."""
    with vault.transaction(REMOVE_MEMBER) as work:
        find(work, engagement_id)
        present = _present(work, engagement_id)
        leaving = next((member for member in present if member.mentee_id == mentee_id), None)
        if leaving is not None:
            if len(present) == 1:
                raise UserError("engagement.last_person")
            work.change(leaving, left_on=_day_of(work))
    return changes(None, Kind.ENGAGEMENT)


def find(work: UnitOfWork, engagement_id: int) -> Engagement:
    """Return the engagement's row to change, or raise ``UserError('engagement.gone')``."""
    row = work.find(Engagement, engagement_id)
    if row is None:
        raise UserError("engagement.gone")
    return row


def get(vault: Vault, engagement_id: int) -> EngagementRow:
    """Return one engagement, or raise ``UserError('engagement.gone')``."""
    with vault.reading() as connection:
        found = rows(connection, "e.id = :id", {"id": engagement_id})
    if not found:
        raise UserError("engagement.gone")
    return found[0]


def listing(
    vault: Vault,
    *,
    states: Collection[EngagementState] | None = None,
    model: EngagementModel | None = None,
) -> list[EngagementRow]:
    """Return engagements: active, paused, ended ones, each by title; all of them, or of these states."""
    with vault.reading() as connection:
        found = rows(connection)
    return [
        row
        for row in found
        if (states is None or row.state in states) and (model is None or row.model is model)
    ]


def of_mentee(vault: Vault, mentee_id: int) -> list[EngagementRow]:
    """Return the engagements that a person is or was in."""
    condition = "e.id IN (SELECT engagement_id FROM ours_engagement_member WHERE mentee_id = :mentee)"
    with vault.reading() as connection:
        return rows(connection, condition, {"mentee": mentee_id})


def history(vault: Vault, engagement_id: int) -> list[EventRow]:
    """Return what happened to an engagement, the latest first."""
    statement = sql(
        "SELECT id, kind, happened_on, reason, created_at FROM ours_engagement_event"
        " WHERE engagement_id = :id ORDER BY created_at DESC, id DESC"
    )
    with vault.reading() as connection:
        found = connection.execute(statement, {"id": engagement_id}).all()
    return [
        EventRow(
            row.id,
            EventKind(row.kind),
            date.fromisoformat(row.happened_on),
            row.reason,
            read_moment(row.created_at),
        )
        for row in found
    ]


def rows(
    connection: Connection, condition: str = "1", parameters: dict[str, object] | None = None
) -> list[EngagementRow]:
    """Return the engagements ``e`` that meet a condition in SQL, in the order of :func:`listing`."""
    given = parameters or {}
    found = connection.execute(sql(f"{_ROWS} WHERE {condition}"), given).all()
    members: defaultdict[int, list[Member]] = defaultdict(list)
    for engagement_id, mentee_id, name, joined, left in connection.execute(
        sql(f"{_MEMBERS} WHERE {condition} ORDER BY p.id"), given
    ):
        members[engagement_id].append(Member(mentee_id, name, date.fromisoformat(joined), _day(left)))
    made = [_row(row, tuple(members[row.id])) for row in found]
    return sorted(made, key=lambda row: (_ORDER[row.state], folded(row.title), row.id))


def a_year_after(day: date) -> date:
    """Return the same day of the next year; for 29 February the day before it."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day.replace(year=day.year + 1, day=28)


def _turn(
    vault: Vault,
    label: str,
    engagement_id: int,
    kind: EventKind,
    reason: str,
    on: date | None,
    review_on: date | None = None,
) -> Changes[None]:
    with vault.transaction(label) as work:
        turn(work, engagement_id, kind, reason=reason, on=on, review_on=review_on)
    return changes(None, Kind.ENGAGEMENT)


def _stored(fields: EngagementFields) -> dict[str, Any]:
    values = asdict(fields)
    return {**values, "kind": fields.kind.value, "model": fields.model.value}


def _change(work: UnitOfWork, row: Engagement, **values: object) -> None:
    if work.change(row, **values):
        work.change(row, updated_at=work.now)


def _tell(work: UnitOfWork, engagement_id: int, kind: EventKind, on: date, reason: str) -> None:
    work.add(
        EngagementEvent(
            engagement_id=engagement_id,
            kind=kind.value,
            happened_on=on,
            reason=many_lines(reason, "reason", REASON_LIMIT).strip(),
            created_at=work.now,
        )
    )


def note_kept(work: UnitOfWork, row: Engagement, until: date) -> None:
    """Write down that the record is kept until another review."""
    work.change(row, review_on=until)
    _tell(work, row.stored_id, EventKind.KEPT, _day_of(work), "")


def _check_number(model: EngagementModel, number: int) -> None:
    if number == 0:
        raise UserError("engagement.nobody")
    if model is EngagementModel.ONE_TO_ONE and number > 1:
        raise UserError("engagement.one_person")


def _join(work: UnitOfWork, engagement_id: int, mentee_id: int, day: date) -> None:
    if not work.exists(Mentee, id=mentee_id):
        raise UserError("mentee.gone")
    known = work.first(EngagementMember, engagement_id=engagement_id, mentee_id=mentee_id)
    if known is None:
        work.add(EngagementMember(engagement_id=engagement_id, mentee_id=mentee_id, joined_on=day))
    else:
        work.change(known, left_on=None)


def _present(work: UnitOfWork, engagement_id: int) -> list[EngagementMember]:
    return work.where(EngagementMember, engagement_id=engagement_id, left_on=None)


def _day_of(work: UnitOfWork) -> date:
    return work.now.astimezone().date()


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None


def _row(found: Row[Any], members: tuple[Member, ...]) -> EngagementRow:
    values = dict(found._mapping)  # noqa: SLF001 - SQLAlchemy's documented accessor
    named = [member for member in members if member.left_on is None] or list(members)
    values["title"] = values["name"] or ", ".join(member.name for member in named)
    values["kind"] = EngagementKind(values["kind"])
    values["model"] = EngagementModel(values["model"])
    values["state"] = EngagementState(values["state"])
    values["starts_on"] = date.fromisoformat(values["starts_on"])
    values["ended_on"] = _day(values["ended_on"])
    values["review_on"] = _day(values["review_on"])
    values["created_at"] = read_moment(values["created_at"])
    return EngagementRow(**values, members=members)
