"""The stops of the tour at an engagement's agreement and consents."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from math import sin

from PySide6.QtWidgets import QScrollArea, QWidget

from mentorapp.demo.relationship import MENTOR
from mentorapp.domain.ours.agreements import AgreementState, Stroke
from mentorapp.domain.ours.consents import ConsentMethod, ConsentScope
from mentorapp.domain.ours.engagements import EngagementFields, EngagementKind, EngagementModel
from mentorapp.services import agreements, consents, engagements, history, mentees
from mentorapp.services.consents import ConsentState
from mentorapp.services.engagements import EngagementRow
from mentorapp.ui.screens.engagement.agreement_editor import AgreementEditor
from mentorapp.ui.screens.engagement.page import EngagementPage
from mentorapp.ui.screens.engagement.signing import SigningDialog
from mentorapp.ui.tour import Stage, TourStop

TITLE = "How we work together"
BODY = """## What we meet for

To look at teaching together, so that pupils learn more. We help each other: this is
**not an evaluation**.

## Meetings

- Every two weeks for 45 minutes, in your room
- One visit each half term, with a talk on the same day

## Confidentiality and its limits

What is said stays between us. If a child is in danger we act, and tell each other first."""


def _with_an_engagement(stage: Stage) -> EngagementRow:
    """Return an engagement with one person whose agreement is signed or, if there is none, drafted."""
    found = [row for row in engagements.listing(stage.vault) if row.model is EngagementModel.ONE_TO_ONE]
    known = [row for row in found if _version(stage, row, AgreementState.SIGNED)]
    if not found:
        person = mentees.names(stage.vault)[0][0]
        begun = (stage.vault.clock() - timedelta(days=60)).date()
        fields = EngagementFields(EngagementKind.MENTORING, EngagementModel.ONE_TO_ONE, begun)
        stage.afterwards(partial(history.undo, stage.vault))
        return engagements.get(stage.vault, engagements.start(stage.vault, fields, [person]).result)
    return (known or found)[0]


def _version(stage: Stage, row: EngagementRow, state: AgreementState) -> int | None:
    found = agreements.versions(stage.vault, row.id)
    return next((one.id for one in found if one.state is state), None)


def _with_a_draft(stage: Stage) -> EngagementRow:
    """Return an engagement with a draft; what is missing is there while the picture is drawn."""
    row = _with_an_engagement(stage)
    if _version(stage, row, AgreementState.DRAFT) is None:
        signed = _version(stage, row, AgreementState.SIGNED)
        if signed is None:
            agreements.draft(stage.vault, row.id, TITLE, BODY)
        else:
            agreements.amend(stage.vault, signed)
        stage.afterwards(partial(history.undo, stage.vault))
    return row


def _page(stage: Stage, row: EngagementRow) -> EngagementPage:
    page = stage.page("engagement", row.id)
    if not isinstance(page, EngagementPage):
        raise TypeError(type(page).__name__)
    return page


def _scroll_to(page: EngagementPage, section: QWidget, stage: Stage) -> None:
    """Bring a section to the top of the page."""
    stage.settle()
    area = page.findChild(QScrollArea)
    if isinstance(area, QScrollArea) and (inside := area.widget()) is not None:
        top = section.mapTo(inside, section.rect().topLeft()).y()
        area.verticalScrollBar().setValue(top - 28)
    stage.settle()


def _agreement(stage: Stage) -> EngagementPage:
    page = _page(stage, _with_a_draft(stage))
    _scroll_to(page, page.agreement, stage)
    return page


def _agreement_write(stage: Stage) -> None:
    page = _agreement(stage)
    page.agreement.edit()
    editor = page.findChild(AgreementEditor)
    if isinstance(editor, AgreementEditor):
        editor.text.editor.moveCursor(editor.text.editor.textCursor().MoveOperation.Start)


def _agreement_sign(stage: Stage) -> None:
    page = _agreement(stage)
    page.agreement.sign()
    dialog = page.findChild(SigningDialog)
    if isinstance(dialog, SigningDialog):
        dialog.name_field.set_text(dialog.signer().name or MENTOR)
        dialog.pad.show_strokes((_flourish(),))


def _agreement_read(stage: Stage) -> None:
    page = _agreement(stage)
    page.agreement.read_latest()


def _consent(stage: Stage) -> EngagementPage:
    """Show consents that stand in different ways."""
    row = _with_an_engagement(stage)
    person = row.present[0].mentee_id
    if ConsentScope.OBSERVE not in consents.in_force(stage.vault, person):
        consents.grant(stage.vault, person, ConsentScope.OBSERVE, method=ConsentMethod.SIGNED)
        stage.afterwards(partial(history.undo, stage.vault))
    states = {one.state for one in consents.listing(stage.vault, person)}
    if ConsentState.WITHDRAWN not in states:
        for verb in (consents.grant, consents.withdraw):
            verb(stage.vault, person, ConsentScope.SHARE)
            stage.afterwards(partial(history.undo, stage.vault))
    page = _page(stage, row)
    _scroll_to(page, page.consent, stage)
    return page


def _consent_record(stage: Stage) -> None:
    _consent(stage).consent.members[0].rows[ConsentScope.RECORD].grant_button.click()


def _consent_withdraw(stage: Stage) -> None:
    _consent(stage).consent.members[0].rows[ConsentScope.OBSERVE].withdraw_button.click()


def _flourish() -> Stroke:
    """Return a line as a hand would draw it."""
    return tuple((0.08 + step / 96, 0.55 - 0.3 * sin(step / 4.2) * (1 - step / 110)) for step in range(80))


STOPS = [
    TourStop("agreement", _agreement, everywhere=True),
    TourStop("agreement-write", _agreement_write),
    TourStop("agreement-sign", _agreement_sign, everywhere=True),
    TourStop("agreement-read", _agreement_read),
    TourStop("consent", _consent, everywhere=True),
    TourStop("consent-record", _consent_record),
    TourStop("consent-withdraw", _consent_withdraw),
]
