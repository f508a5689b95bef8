"""Next steps: whose, what, by when, and when to check back."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import text

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.meetings import STEP_LIMIT, NextStep, StepFields, StepOwner, StepState
from mentorapp.domain.tables import read_moment
from mentorapp.domain.text import many_lines
from mentorapp.domain.translating import QT_TRANSLATE_NOOP
from mentorapp.services.changes import Changes, Kind, changes
from mentorapp.services.note_rows import check_mentee
from mentorapp.vault.unit_of_work import UnitOfWork
from mentorapp.vault.vault import Vault

ADD = QT_TRANSLATE_NOOP("Undo", "Add a next step")
EDIT = QT_TRANSLATE_NOOP("Undo", "Change a next step")
SETTLE = QT_TRANSLATE_NOOP("Undo", "Settle a next step")
REOPEN = QT_TRANSLATE_NOOP("Undo", "Reopen a next step")
REMOVE = QT_TRANSLATE_NOOP("Undo", "Remove a next step")

_ROWS = """
    SELECT s.id, s.uid, s.mentee_id, p.name AS mentee_name, s.meeting_id, s.engagement_id, s.owner, s.what,
           s.due_on, s.check_on, s.state, s.outcome, s.settled_at, s.created_at
    FROM ours_next_step s JOIN ours_mentee p ON p.id = s.mentee_id
"""
_BY_DAY = "ORDER BY coalesce(s.check_on, s.due_on, '9999'), s.id"
_OPEN_FIRST = "ORDER BY s.state <> 'open', coalesce(s.settled_at, '') DESC"


@dataclass(frozen=True)
class StepRow:
    """A next step as shown. Days are the person's own, moments UTC."""

    id: int
    uid: str
    mentee_id: int
    mentee_name: str
    meeting_id: int | None
    engagement_id: int | None
    owner: StepOwner
    what: str
    due_on: date | None
    check_on: date | None
    state: StepState
    outcome: str
    settled_at: datetime | None
    created_at: datetime

    @property
    def day(self) -> date | None:
        """The day to look at it again: to check back, or else by when it is to be done."""
        return self.check_on or self.due_on

    @property
    def fields(self) -> StepFields:
        """What of it may be edited."""
        return StepFields(self.mentee_id, self.what, self.owner, self.due_on, self.check_on)


def add(
    vault: Vault, fields: StepFields, *, meeting_id: int | None = None, engagement_id: int | None = None
) -> Changes[int]:
    """Add a next step; return its id."""
    with vault.transaction(ADD) as work:
        step_id = write(work, fields, meeting_id=meeting_id, engagement_id=engagement_id)
    return changes(step_id, Kind.STEP)


def write(
    work: UnitOfWork, fields: StepFields, *, meeting_id: int | None = None, engagement_id: int | None = None
) -> int:
    """Add a next step within a transaction that is already open; return its id."""
    clean = fields.checked()
    check_mentee(work, clean.mentee_id)
    now = work.now
    row = NextStep(
        uid=work.new_uid(),
        meeting_id=meeting_id,
        engagement_id=engagement_id,
        state=StepState.OPEN.value,
        created_at=now,
        updated_at=now,
        **_columns(clean),
    )
    return work.add(row).stored_id


def edit(vault: Vault, step_id: int, fields: StepFields) -> Changes[None]:
    """Change whose it is, what, by when, and when to check back."""
    clean = fields.checked()
    with vault.transaction(EDIT) as work:
        row = _find(work, step_id)
        check_mentee(work, clean.mentee_id)
        if work.change(row, **_columns(clean)):
            work.change(row, updated_at=work.now)
    return changes(None, Kind.STEP)


def settle(vault: Vault, step_id: int, state: StepState = StepState.DONE, outcome: str = "") -> Changes[None]:
    """Say that a step is done, or dropped, and what came of it."""
    if state == StepState.OPEN:
        raise ValueError("an open step is not settled")
    with vault.transaction(SETTLE) as work:
        settle_within(work, step_id, state, outcome)
    return changes(None, Kind.STEP)


def settle_within(work: UnitOfWork, step_id: int, state: StepState, outcome: str = "") -> None:
    """Settle a step within a transaction that is already open."""
    clean = many_lines(outcome, "outcome", STEP_LIMIT)
    row = _find(work, step_id)
    if work.change(row, state=state.value, outcome=clean):
        work.change(row, settled_at=work.now, updated_at=work.now)


def reopen(vault: Vault, step_id: int) -> Changes[None]:
    """Make a settled step open again; what came of it stays written."""
    with vault.transaction(REOPEN) as work:
        row = _find(work, step_id)
        if work.change(row, state=StepState.OPEN.value, settled_at=None):
            work.change(row, updated_at=work.now)
    return changes(None, Kind.STEP)


def remove(vault: Vault, step_id: int) -> Changes[None]:
    """Remove a step; undo brings it back."""
    with vault.transaction(REMOVE) as work:
        work.delete(_find(work, step_id))
    return changes(None, Kind.STEP)


def get(vault: Vault, step_id: int) -> StepRow:
    """Return one step, or raise ``UserError('step.gone')``."""
    found = _read(vault, "WHERE s.id = :id", {"id": step_id})
    if not found:
        raise UserError("step.gone")
    return found[0]


def open_steps(vault: Vault, mentee_id: int | None = None) -> list[StepRow]:
    """Return the open steps of a mentee, or of all: the first to look at first, those without a day last."""
    condition = "WHERE s.state = 'open' AND (:mentee IS NULL OR s.mentee_id = :mentee)"
    return _read(vault, f"{condition} {_BY_DAY}", {"mentee": mentee_id})


def due(vault: Vault, on: date | None = None) -> list[StepRow]:
    """Return the open steps whose day to check back has come by ``on`` (today), the longest due first."""
    day = on or vault.clock().astimezone().date()
    condition = "WHERE s.state = 'open' AND coalesce(s.check_on, s.due_on) <= :day"
    return _read(vault, f"{condition} {_BY_DAY}", {"day": day.isoformat()})


def of_mentee(vault: Vault, mentee_id: int) -> list[StepRow]:
    """Return every step of a mentee: open ones first, then those settled last."""
    return _read(vault, f"WHERE s.mentee_id = :id {_OPEN_FIRST}, {_BY_DAY[9:]}", {"id": mentee_id})


def of_meeting(vault: Vault, meeting_id: int) -> list[StepRow]:
    """Return every step that was agreed in a meeting, in the order of writing."""
    return _read(vault, "WHERE s.meeting_id = :id ORDER BY s.id", {"id": meeting_id})


def of_engagement(vault: Vault, engagement_id: int) -> list[StepRow]:
    """Return every step of an engagement: open ones first, then those settled last."""
    return _read(vault, f"WHERE s.engagement_id = :id {_OPEN_FIRST}, {_BY_DAY[9:]}", {"id": engagement_id})


def listing(vault: Vault, mentee_id: int | None = None) -> list[StepRow]:
    """Return every step, settled ones too: open ones first."""
    condition = "WHERE :mentee IS NULL OR s.mentee_id = :mentee"
    return _read(vault, f"{condition} {_OPEN_FIRST}, {_BY_DAY[9:]}", {"mentee": mentee_id})


def _columns(clean: StepFields) -> dict[str, Any]:
    return {**asdict(clean), "owner": clean.owner.value}


def _find(work: UnitOfWork, step_id: int) -> NextStep:
    row = work.find(NextStep, step_id)
    if row is None:
        raise UserError("step.gone")
    return row


def _read(vault: Vault, rest: str, parameters: dict[str, Any]) -> list[StepRow]:
    with vault.reading() as connection:
        found = connection.execute(text(f"{_ROWS} {rest}"), parameters).all()
    return [
        StepRow(
            row.id,
            row.uid,
            row.mentee_id,
            row.mentee_name,
            row.meeting_id,
            row.engagement_id,
            StepOwner(row.owner),
            row.what,
            date.fromisoformat(row.due_on) if row.due_on else None,
            date.fromisoformat(row.check_on) if row.check_on else None,
            StepState(row.state),
            row.outcome,
            read_moment(row.settled_at) if row.settled_at else None,
            read_moment(row.created_at),
        )
        for row in found
    ]
