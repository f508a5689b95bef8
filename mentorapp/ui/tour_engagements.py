"""The stops of the tour among engagements: the caseload, one engagement, and what becomes of it."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from mentorapp.domain.ours.engagements import (
    EngagementFields,
    EngagementKind,
    EngagementModel,
    EngagementState,
)
from mentorapp.services import engagements, history, mentees
from mentorapp.services.engagements import EngagementRow
from mentorapp.ui.screens.caseload.page import CaseloadPage
from mentorapp.ui.screens.engagement.page import EngagementPage
from mentorapp.ui.shell.page import Page
from mentorapp.ui.tour import Stage, TourStop


def _caseload(stage: Stage, target: object = None) -> CaseloadPage:
    _running(stage)
    page = stage.page("caseload", target)
    if not isinstance(page, CaseloadPage):
        raise TypeError(type(page).__name__)
    return page


def _caseload_empty(stage: Stage) -> Page:
    return stage.page("caseload", vault=stage.empty)


def _caseload_nothing(stage: Stage) -> None:
    page = _caseload(stage)
    page.search.setText("Nobody of this name")
    stage.settle(300)


def _started(stage: Stage) -> None:
    _caseload(stage, "new")


def _running(stage: Stage) -> EngagementRow:
    """Return a running engagement with one person, started if there is none."""
    running = {EngagementState.ACTIVE}
    model = EngagementModel.ONE_TO_ONE
    for row in engagements.listing(stage.vault, states=running, model=model):
        return row
    fields = EngagementFields(
        EngagementKind.COACHING,
        model,
        (stage.vault.clock() - timedelta(days=70)).date(),
        purpose="Questions that make pupils explain their reasoning aloud.",
        rhythm_weeks=2,
        planned_weeks=36,
    )
    person = mentees.names(stage.vault)[0][0]
    stage.afterwards(partial(history.undo, stage.vault))
    return engagements.get(stage.vault, engagements.start(stage.vault, fields, [person]).result)


def _engagement(stage: Stage) -> EngagementPage:
    return _shown(stage, _running(stage).id)


def _over(stage: Stage) -> EngagementPage:
    """Show an engagement that has ended; a running one is, while the picture is drawn."""
    for row in engagements.listing(stage.vault, states={EngagementState.ENDED}):
        return _shown(stage, row.id)
    row = _running(stage)
    engagements.end(stage.vault, row.id, "The school year is over.")
    stage.afterwards(partial(history.undo, stage.vault))
    return _shown(stage, row.id)


def _shown(stage: Stage, engagement_id: int) -> EngagementPage:
    page = stage.page("engagement", engagement_id)
    if not isinstance(page, EngagementPage):
        raise TypeError(type(page).__name__)
    return page


def _changed(stage: Stage) -> None:
    _engagement(stage).edit()


def _paused(stage: Stage) -> None:
    _engagement(stage).pause()


def _ended(stage: Stage) -> None:
    _engagement(stage).end()


def _kept(stage: Stage) -> None:
    _over(stage).keep()


def _erased(stage: Stage) -> None:
    _over(stage).erase()


STOPS: list[TourStop] = [
    TourStop("caseload", _caseload, everywhere=True),
    TourStop("caseload-nothing-found", _caseload_nothing),
    TourStop("caseload-empty", _caseload_empty),
    TourStop("engagement", _engagement, everywhere=True),
    TourStop("engagement-over", _over),
    TourStop("engagement-start", _started, everywhere=True),
    TourStop("engagement-change", _changed),
    TourStop("engagement-pause", _paused),
    TourStop("engagement-end", _ended),
    TourStop("engagement-keep", _kept),
    TourStop("engagement-erase", _erased),
]
