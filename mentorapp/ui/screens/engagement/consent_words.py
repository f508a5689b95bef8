"""What the screens say of consent: each scope, how it was given and how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mentorapp.domain.ours.consents import ConsentMethod, ConsentScope
from mentorapp.services.consents import ConsentState
from mentorapp.ui import when
from mentorapp.ui.widgets.painting import BadgeLook, Tone

if TYPE_CHECKING:
    from mentorapp.services.consents import ConsentRow, Withdrawal

translate = QCoreApplication.translate


def scope(one: ConsentScope) -> str:
    """Return what is permitted, as a heading."""
    match one:
        case ConsentScope.OBSERVE:
            return translate("Consent", "Observing lessons")
        case ConsentScope.RECORD:
            return translate("Consent", "Recording lessons")
        case ConsentScope.SHARE:
            return translate("Consent", "Sharing with a coordinator")
        case ConsentScope.HOLD_WORK:
            return translate("Consent", "Keeping pupils’ work")


def without(one: ConsentScope) -> str:
    """Return what is not possible while it is not permitted."""
    match one:
        case ConsentScope.OBSERVE:
            return translate("Consent", "Without it no observation can be planned or held.")
        case ConsentScope.RECORD:
            return translate("Consent", "Without it no lesson can be recorded.")
        case ConsentScope.SHARE:
            return translate("Consent", "Without it nothing can be shared.")
        case ConsentScope.HOLD_WORK:
            return translate("Consent", "Without it no pupils’ work can be added or opened.")


def method(one: ConsentMethod) -> str:
    """Return how it was given."""
    match one:
        case ConsentMethod.SIGNED:
            return translate("Consent", "Signed")
        case ConsentMethod.SPOKEN:
            return translate("Consent", "Spoken")
        case ConsentMethod.WRITTEN:
            return translate("Consent", "In writing")


def badge(row: ConsentRow | None) -> BadgeLook:
    """Return the sign of how a consent stands; ``None`` is one that was never given."""
    if row is None:
        return BadgeLook(translate("Consent", "Not given"), Tone.NEUTRAL, "circle")
    match row.state:
        case ConsentState.IN_FORCE:
            return BadgeLook(translate("Consent", "In force"), Tone.GOOD, "check")
        case ConsentState.EXPIRED:
            return BadgeLook(translate("Consent", "Expired"), Tone.WARN, "clock")
        case ConsentState.WITHDRAWN:
            return BadgeLook(translate("Consent", "Withdrawn"), Tone.WARN, "x")
        case ConsentState.REPLACED:
            return BadgeLook(translate("Consent", "Replaced"), Tone.NEUTRAL, "archive")


def line(row: ConsentRow | None, asked: ConsentScope) -> str:
    """Return one quiet line: since when and until when, how, and what was agreed; or what is missing."""
    if row is None:
        return without(asked)
    if row.withdrawn_at is not None:
        day = when.full_date(row.withdrawn_at)
        parts = [translate("Consent", "Withdrawn on {0}").format(day), row.withdrawn_reason]
    else:
        given = when.full_date(row.granted_at)
        if row.expires_on is None:
            parts = [translate("Consent", "Since {0}, without an end").format(given)]
        else:
            last = when.full_date(row.expires_on)
            parts = [translate("Consent", "From {0} to {1}").format(given, last)]
        parts += [method(row.method), row.detail]
    return " · ".join(" ".join(part.split()) for part in parts if part.strip())


def stopped(withdrawal: Withdrawal) -> str:
    """Return what a withdrawal stopped, to be said at once."""
    parts = [
        translate("Consent", "{0} no longer permits this: {1}.").format(
            withdrawal.name, scope(withdrawal.scope)
        )
    ]
    if withdrawal.meeting_ids:
        count = len(withdrawal.meeting_ids)
        parts.append(translate("Consent", "%n planned observations put on hold.", "", count))
    if withdrawal.closed_work:
        parts.append(translate("Consent", "%n pieces of pupils’ work closed.", "", withdrawal.closed_work))
    if len(parts) == 1:
        parts.append(without(withdrawal.scope))
    return " ".join(parts)
