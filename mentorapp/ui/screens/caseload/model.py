"""Engagements as rows: whom with, when you met and will meet, and badges for what needs you."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.domain.ours.engagements import EngagementModel, EngagementState
from mentorapp.services.caseload import AgreementStanding, CaseRow
from mentorapp.ui import when
from mentorapp.ui.screens.engagement.words import kind_word, model_word, rhythm_words, state_look
from mentorapp.ui.widgets.painting import BadgeLook, Tone
from mentorapp.ui.widgets.rows import RowLook


def case_look(row: CaseRow, now: datetime) -> RowLook:
    """Return the row of one engagement as of ``now`` (UTC)."""
    one = row.engagement
    alone = one.model is EngagementModel.ONE_TO_ONE
    what = kind_word(one.kind) if alone else model_word(one.model)
    parts = (last_words(row, now), next_words(row, now), what, rhythm_words(one.rhythm_weeks))
    detail = " · ".join(part for part in parts if part)
    return RowLook(one.title, detail, avatar=one.title, badges=badges(row), data=one.id)


def last_words(row: CaseRow, now: datetime) -> str:
    """Return when you last met."""
    if row.last_contact is None:
        return QCoreApplication.translate("Caseload", "not met yet")
    return QCoreApplication.translate("Caseload", "met {0}").format(when.ago(row.last_contact, now))


def next_words(row: CaseRow, now: datetime) -> str:
    """Return when you will meet."""
    if row.next_contact is None:
        if row.engagement.state is EngagementState.ACTIVE:
            return QCoreApplication.translate("Caseload", "nothing planned")
        return ""
    day = when.day(row.next_contact, today=when.local(now).date())
    return QCoreApplication.translate("Caseload", "next {0}").format(day)


def badges(row: CaseRow) -> tuple[BadgeLook, ...]:
    """Return the state, the rhythm, the steps, the agreement and the consent of an engagement as badges."""
    state = state_look(row.engagement)
    if row.engagement.state is EngagementState.ENDED:
        return (state,) if state else ()
    found = [state, _rhythm(row), _steps(row), _agreement(row.agreement), _consent(row)]
    return tuple(badge for badge in found if badge is not None)


def _rhythm(row: CaseRow) -> BadgeLook | None:
    if row.rhythm_kept is None:
        return None
    if row.rhythm_kept:
        return BadgeLook(QCoreApplication.translate("Caseload", "Rhythm kept"), Tone.GOOD, "check")
    if row.overdue_days == 1:
        words = QCoreApplication.translate("Caseload", "One day late")
    else:
        words = QCoreApplication.translate("Caseload", "%n days late", None, row.overdue_days)
    return BadgeLook(words, Tone.WARN, "clock")


def _steps(row: CaseRow) -> BadgeLook | None:
    if row.open_steps == 0:
        return None
    if row.due_steps:
        words = QCoreApplication.translate("Caseload", "%n steps due", None, row.due_steps)
        if row.due_steps == 1:
            words = QCoreApplication.translate("Caseload", "One step due")
        return BadgeLook(words, Tone.WARN, "target")
    words = QCoreApplication.translate("Caseload", "%n open steps", None, row.open_steps)
    if row.open_steps == 1:
        words = QCoreApplication.translate("Caseload", "One open step")
    return BadgeLook(words, Tone.NEUTRAL, "target")


def _agreement(standing: AgreementStanding) -> BadgeLook | None:
    match standing:
        case AgreementStanding.NONE:
            return BadgeLook(QCoreApplication.translate("Caseload", "No agreement"), Tone.WARN, "file-text")
        case AgreementStanding.DRAFT:
            words = QCoreApplication.translate("Caseload", "Agreement not signed")
            return BadgeLook(words, Tone.WARN, "file-text")
        case AgreementStanding.EXPIRED:
            words = QCoreApplication.translate("Caseload", "Agreement expired")
            return BadgeLook(words, Tone.WARN, "file-text")
        case AgreementStanding.SIGNED:
            return BadgeLook(QCoreApplication.translate("Caseload", "Agreed"), Tone.GOOD, "file-text")


def _consent(row: CaseRow) -> BadgeLook | None:
    given = len(row.consents)
    if given == 0:
        return BadgeLook(QCoreApplication.translate("Caseload", "No consent"), Tone.NEUTRAL, "shield-check")
    words = QCoreApplication.translate("Caseload", "Consent {0} of {1}").format(given, len(ConsentScope))
    return BadgeLook(words, Tone.NEUTRAL, "shield-check")
