"""Lesson studies: lessons that a group plans together, watches in one classroom, and learns from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Self

from sqlalchemy import text as sql

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.domain.ours.engagements import (
    TEXT_LIMIT,
    Engagement,
    EngagementModel,
    LessonStudy,
    LessonStudyState,
)
from mentorapp.domain.tables import read_moment
from mentorapp.domain.text import many_lines, one_line
from mentorapp.domain.translating import QT_TRANSLATE_NOOP
from mentorapp.services import attachments, consents
from mentorapp.services.attachments import AttachmentOwner
from mentorapp.services.changes import Changes, Kind, changes

if TYPE_CHECKING:
    from sqlalchemy import Row

    from mentorapp.vault.unit_of_work import UnitOfWork
    from mentorapp.vault.vault import Vault

ADD = QT_TRANSLATE_NOOP("Undo", "Start a lesson study")
EDIT = QT_TRANSLATE_NOOP("Undo", "Change a lesson study")
MOVE = QT_TRANSLATE_NOOP("Undo", "Move a lesson study on")
REMOVE = QT_TRANSLATE_NOOP("Undo", "Remove a lesson study")

STATES = tuple(LessonStudyState)
"""The steps of a cycle in order."""
_ROWS = """
    SELECT s.id, s.uid, s.engagement_id, s.title, s.question, s.plan, s.taught_on, s.taught_by_id, m.name,
           s.observed, s.findings, s.state, s.created_at, s.updated_at
    FROM ours_lesson_study s LEFT JOIN ours_mentee m ON m.id = s.taught_by_id
"""


@dataclass(frozen=True, repr=False)
class LessonStudyFields:
    """What may be written about a lesson study; ``taught_by_id`` is the mentee whose lesson is watched."""

    title: str
    question: str = ""
    plan: str = ""
    taught_on: date | None = None
    taught_by_id: int | None = None
    observed: str = ""
    findings: str = ""

    def checked(self) -> Self:
        """Return the fields in clean form, or raise ``UserError`` for the first that cannot be kept."""
        title = one_line(self.title, "title")
        if not title:
            raise UserError("lesson_study.without_title")
        return type(self)(
            title=title,
            question=many_lines(self.question, "question", TEXT_LIMIT),
            plan=many_lines(self.plan, "plan", TEXT_LIMIT),
            taught_on=self.taught_on,
            taught_by_id=self.taught_by_id,
            observed=many_lines(self.observed, "observed", TEXT_LIMIT),
            findings=many_lines(self.findings, "findings", TEXT_LIMIT),
        )


@dataclass(frozen=True)
class LessonStudyRow:
    """A lesson study as shown. Moments are UTC; ``taught_by`` is the name of who taught, or empty."""

    id: int
    uid: str
    engagement_id: int
    title: str
    question: str
    plan: str
    taught_on: date | None
    taught_by_id: int | None
    taught_by: str
    observed: str
    findings: str
    state: LessonStudyState
    created_at: datetime
    updated_at: datetime

    @property
    def fields(self) -> LessonStudyFields:
        """What of it may be edited."""
        names = LessonStudyFields.__dataclass_fields__
        return LessonStudyFields(**{name: getattr(self, name) for name in names})


def add(vault: Vault, engagement_id: int, fields: LessonStudyFields) -> Changes[int]:
    """Start a lesson study in a group; return its id. Raises ``UserError`` as :func:`write`."""
    with vault.transaction(ADD) as work:
        study_id = write(work, engagement_id, fields)
    return changes(study_id, Kind.LESSON_STUDY)


def write(work: UnitOfWork, engagement_id: int, fields: LessonStudyFields) -> int:
    """Start a lesson study within a transaction that is already open; return its id.

    Raises ``UserError``: ``'group.gone'``, ``'lesson_study.not_a_group'``, a field that cannot be kept, and
    for what was watched without consent ``'lesson_study.nobody_taught'`` or ``'consent.needed'``.
    """
    checked = fields.checked()
    group = work.find(Engagement, engagement_id)
    if group is None:
        raise UserError("group.gone")
    if group.model == EngagementModel.ONE_TO_ONE:
        raise UserError("lesson_study.not_a_group")
    _check_watching(work, None, checked)
    now = work.now
    row = LessonStudy(
        uid=work.new_uid(),
        engagement_id=engagement_id,
        state=LessonStudyState.PLANNING.value,
        created_at=now,
        updated_at=now,
        **_values(checked),
    )
    return work.add(row).stored_id


def edit(vault: Vault, study_id: int, fields: LessonStudyFields) -> Changes[None]:
    """Change what is written about a lesson study. Raises ``UserError`` as :func:`write`."""
    with vault.transaction(EDIT) as work:
        write_edit(work, study_id, fields)
    return changes(None, Kind.LESSON_STUDY)


def write_edit(work: UnitOfWork, study_id: int, fields: LessonStudyFields) -> None:
    """Change it within a transaction that is already open."""
    checked = fields.checked()
    row = _find(work, study_id)
    _check_watching(work, row, checked)
    if work.change(row, **_values(checked)):
        work.change(row, updated_at=work.now)


def move(vault: Vault, study_id: int, state: LessonStudyState) -> Changes[None]:
    """Move a lesson study to another step of its cycle, forth or back.

    Teaching needs the consent of the teacher to be observed; what follows needs the day of the lesson.
    """
    with vault.transaction(MOVE) as work:
        write_move(work, study_id, state)
    return changes(None, Kind.LESSON_STUDY)


def write_move(work: UnitOfWork, study_id: int, state: LessonStudyState) -> None:
    """Move it within a transaction that is already open."""
    row = _find(work, study_id)
    if STATES.index(state) > STATES.index(LessonStudyState(row.state)):
        if state is LessonStudyState.TEACHING:
            _ask_teacher(work, row.taught_by_id)
        elif row.taught_on is None:
            raise UserError("lesson_study.needs_day")
    work.change(row, state=state.value, updated_at=work.now)


def remove(vault: Vault, study_id: int) -> Changes[None]:
    """Remove a lesson study with what is attached to it; undo brings all of it back."""
    with vault.transaction(REMOVE) as work:
        row = _find(work, study_id)
        attachments.remove_of(work, AttachmentOwner(lesson_study_id=study_id))
        work.delete(row)
    return changes(None, Kind.LESSON_STUDY, Kind.ATTACHMENT)


def let_go(work: UnitOfWork, mentee_id: int) -> None:
    """Forget who taught, within a transaction that takes that mentee away."""
    for row in work.where(LessonStudy, taught_by_id=mentee_id):
        work.change(row, taught_by_id=None)


def get(vault: Vault, study_id: int) -> LessonStudyRow:
    """Return one lesson study, or raise ``UserError('lesson_study.gone')``."""
    found = _rows(vault, "s.id = :id", study_id)
    if not found:
        raise UserError("lesson_study.gone")
    return found[0]


def of_engagement(vault: Vault, engagement_id: int) -> list[LessonStudyRow]:
    """Return the lesson studies of a group, the latest first."""
    return _rows(vault, "s.engagement_id = :id", engagement_id)


def next_state(state: LessonStudyState) -> LessonStudyState | None:
    """Return the step that follows, or None after the last."""
    place = STATES.index(state) + 1
    return STATES[place] if place < len(STATES) else None


def _find(work: UnitOfWork, study_id: int) -> LessonStudy:
    row = work.find(LessonStudy, study_id)
    if row is None:
        raise UserError("lesson_study.gone")
    return row


def _check_watching(work: UnitOfWork, row: LessonStudy | None, fields: LessonStudyFields) -> None:
    """Raise unless what was seen in a lesson may be written: the teacher must permit being observed.

    Words that were written while it was permitted may stay as they are.
    """
    before = (row.observed, row.taught_by_id) if row is not None else ("", None)
    if fields.observed and (fields.observed, fields.taught_by_id) != before:
        _ask_teacher(work, fields.taught_by_id)


def _ask_teacher(work: UnitOfWork, mentee_id: int | None) -> None:
    if mentee_id is None:
        raise UserError("lesson_study.nobody_taught")
    consents.permission(work, mentee_id, ConsentScope.OBSERVE)


def _values(fields: LessonStudyFields) -> dict[str, Any]:
    return {name: getattr(fields, name) for name in LessonStudyFields.__dataclass_fields__}


def _rows(vault: Vault, condition: str, given: int) -> list[LessonStudyRow]:
    statement = sql(f"{_ROWS} WHERE {condition} ORDER BY s.created_at DESC, s.id DESC")
    with vault.reading() as connection:
        return [_row(row) for row in connection.execute(statement, {"id": given})]


def _row(row: Row[Any]) -> LessonStudyRow:
    return LessonStudyRow(
        id=row.id,
        uid=row.uid,
        engagement_id=row.engagement_id,
        title=row.title,
        question=row.question,
        plan=row.plan,
        taught_on=date.fromisoformat(row.taught_on) if row.taught_on else None,
        taught_by_id=row.taught_by_id,
        taught_by=row.name or "",
        observed=row.observed,
        findings=row.findings,
        state=LessonStudyState(row.state),
        created_at=read_moment(row.created_at),
        updated_at=read_moment(row.updated_at),
    )
