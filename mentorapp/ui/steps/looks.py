"""How a next step looks in a row."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from mentorapp.domain.ours.meetings import StepOwner, StepState
from mentorapp.services.steps import StepRow
from mentorapp.ui import when
from mentorapp.ui.widgets.painting import Tone
from mentorapp.ui.widgets.rows import RowLook


def step_look(step: StepRow, today: date, *, with_name: bool) -> RowLook:
    """Return the row of a step: what, whose, and the day to look at it again."""
    translate = QCoreApplication.translate
    parts = [step.mentee_name] if with_name else []
    if step.owner == StepOwner.MENTOR:
        parts.append(translate("Steps", "yours"))
    elif not with_name:
        parts.append(translate("Steps", "theirs"))
    if step.due_on is not None:
        parts.append(translate("Steps", "by {0}").format(when.day(step.due_on, today=today)))
    if step.outcome:
        parts.append(step.outcome)
    trailing, tone = "", None
    icon, icon_tone = "circle", None
    if step.state == StepState.DONE:
        icon, icon_tone, trailing = "circle-check", Tone.GOOD, translate("Steps", "done")
    elif step.state == StepState.DROPPED:
        icon, trailing = "x", translate("Steps", "let go")
    elif step.day is not None:
        over = (today - step.day).days
        if over > 0:
            trailing, tone = translate("Steps", "%n days over", None, over), Tone.WARN
        elif over == 0:
            trailing = translate("Steps", "check back today")
        else:
            trailing = translate("Steps", "check back {0}").format(when.day(step.day, today=today))
    return RowLook(
        step.what,
        " · ".join(parts),
        icon=icon,
        icon_tone=icon_tone,
        trailing=trailing,
        trailing_tone=tone,
        data=step.id,
    )
