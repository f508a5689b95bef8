"""Observations as rows: whose lesson, when, with what, and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mentorapp.domain.ours.observations import ObservationState
from mentorapp.ui import when
from mentorapp.ui.widgets.painting import BadgeLook, Tone
from mentorapp.ui.widgets.rows import RowLook

if TYPE_CHECKING:
    from datetime import date

    from mentorapp.services.observation_rows import ObservationRow


def look(one: ObservationRow, today: date) -> RowLook:
    """Return the row of one observation as of ``today`` (the person's own)."""
    lesson = " ".join(part for part in (one.class_name, one.subject) if part)
    tools = ", ".join(used.title for used in one.instruments)
    detail = " · ".join(part for part in (lesson, one.rater, tools) if part)
    return RowLook(
        one.mentee_name,
        detail,
        avatar=one.mentee_name,
        trailing=when.moment(one.starts_at, today=today),
        badges=badges(one),
        data=one.id,
    )


def badges(one: ObservationRow) -> tuple[BadgeLook, ...]:
    """Return where an observation stands, and how much was recorded, as badges."""
    found = []
    if one.state is ObservationState.RUNNING:
        words = QCoreApplication.translate("Observations", "Running")
        found.append(BadgeLook(words, Tone.WARN, "eye"))
    elif one.state is ObservationState.PLANNED:
        found.append(
            BadgeLook(QCoreApplication.translate("Observations", "Planned"), Tone.NEUTRAL, "calendar")
        )
    if one.moments == 1:
        found.append(
            BadgeLook(QCoreApplication.translate("Observations", "One moment"), Tone.NEUTRAL, "list")
        )
    elif one.moments:
        words = QCoreApplication.translate("Observations", "%n moments", None, one.moments)
        found.append(BadgeLook(words, Tone.NEUTRAL, "list"))
    return tuple(found)
