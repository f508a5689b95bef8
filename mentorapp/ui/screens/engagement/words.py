"""What the kinds, models and states of an engagement are called."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mentorapp.domain.ours.engagements import EngagementKind, EngagementModel, EngagementState, EventKind
from mentorapp.ui import when
from mentorapp.ui.widgets.painting import BadgeLook, Tone

if TYPE_CHECKING:
    from mentorapp.services.engagements import EngagementRow


def kind_word(kind: EngagementKind) -> str:
    """Return what is done together."""
    match kind:
        case EngagementKind.MENTORING:
            return QCoreApplication.translate("Engagement", "Mentoring")
        case EngagementKind.COACHING:
            return QCoreApplication.translate("Engagement", "Coaching")
        case EngagementKind.BLENDED:
            return QCoreApplication.translate("Engagement", "Blended")


def model_word(model: EngagementModel) -> str:
    """Return with how many."""
    match model:
        case EngagementModel.ONE_TO_ONE:
            return QCoreApplication.translate("Engagement", "One to one")
        case EngagementModel.SMALL_GROUP:
            return QCoreApplication.translate("Engagement", "Small group")
        case EngagementModel.PLC:
            return QCoreApplication.translate("Engagement", "PLC")


def model_icon(model: EngagementModel) -> str:
    """Return the sign of a model."""
    return "user" if model is EngagementModel.ONE_TO_ONE else "users-round"


def rhythm_words(weeks: int | None) -> str:
    """Return how often you meet."""
    if weeks is None:
        return QCoreApplication.translate("Engagement", "no fixed rhythm")
    if weeks == 1:
        return QCoreApplication.translate("Engagement", "every week")
    return QCoreApplication.translate("Engagement", "every %n weeks", "", weeks)


def length_words(weeks: int | None) -> str:
    """Return how long it is meant to be."""
    if weeks is None:
        return QCoreApplication.translate("Engagement", "no fixed end")
    if weeks == 1:
        return QCoreApplication.translate("Engagement", "one week")
    return QCoreApplication.translate("Engagement", "%n weeks", "", weeks)


def state_look(row: EngagementRow) -> BadgeLook | None:
    """Return the badge of a paused or ended engagement; a running one has none."""
    match row.state:
        case EngagementState.PAUSED:
            return BadgeLook(QCoreApplication.translate("Engagement", "Paused"), Tone.NEUTRAL, "clock")
        case EngagementState.ENDED:
            return BadgeLook(QCoreApplication.translate("Engagement", "Ended"), Tone.NEUTRAL, "archive")
        case EngagementState.ACTIVE:
            return None


def event_words(kind: EventKind) -> tuple[str, str]:
    """Return the sign and the words of a line of the history."""
    match kind:
        case EventKind.STARTED:
            return "circle-plus", QCoreApplication.translate("Engagement", "Started")
        case EventKind.PAUSED:
            return "clock", QCoreApplication.translate("Engagement", "Paused")
        case EventKind.RESUMED:
            return "arrow-right", QCoreApplication.translate("Engagement", "Resumed")
        case EventKind.ENDED:
            return "archive", QCoreApplication.translate("Engagement", "Ended")
        case EventKind.REOPENED:
            return "rotate-ccw", QCoreApplication.translate("Engagement", "Reopened")
        case EventKind.KEPT:
            return "history", QCoreApplication.translate("Engagement", "Reviewed and kept")


def planned_end(row: EngagementRow) -> date | None:
    """Return the last day that was planned."""
    if row.planned_weeks is None:
        return None
    return row.starts_on + timedelta(weeks=row.planned_weeks) - timedelta(days=1)


def summary(row: EngagementRow) -> str:
    """Return the quiet line below an engagement's title."""
    since = QCoreApplication.translate("Engagement", "since {0}").format(when.full_date(row.starts_on))
    parts = [kind_word(row.kind), model_word(row.model), since, rhythm_words(row.rhythm_weeks)]
    return " · ".join(parts)
