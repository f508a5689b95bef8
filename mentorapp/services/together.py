"""How the work with one person stands: engagements, the next meeting, open steps, what is in force."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import text

from mentorapp.domain.ours.engagements import EngagementState
from mentorapp.domain.ours.meetings import MeetingKind
from mentorapp.domain.tables import read_moment, stored_moment
from mentorapp.services import agreements, consents, engagements, steps

if TYPE_CHECKING:
    from mentorapp.domain.ours.consents import ConsentScope
    from mentorapp.services.agreements import AgreementRow
    from mentorapp.services.consents import ConsentRow
    from mentorapp.services.engagements import EngagementRow
    from mentorapp.services.steps import StepRow
    from mentorapp.vault.vault import Vault

_NEXT = """
    SELECT m.id, m.kind, m.title, m.starts_at
    FROM ours_attendance a JOIN ours_meeting m ON m.id = a.meeting_id
    WHERE a.mentee_id = :mentee AND m.state = 'planned' AND m.starts_at >= :now
    ORDER BY m.starts_at, m.id LIMIT 1
"""


@dataclass(frozen=True)
class MeetingToCome:
    """The next meeting with somebody; the moment is UTC."""

    id: int
    kind: MeetingKind
    title: str
    starts_at: datetime


@dataclass(frozen=True)
class Standings:
    """What is worth knowing before you meet."""

    engagements: list[EngagementRow]
    """Those that run or rest; where none does, the last that ended."""
    next_meeting: MeetingToCome | None
    steps: list[StepRow]
    """Open ones, the first to look at first."""
    agreement: AgreementRow | None
    """Of the first engagement that has one."""
    consents: dict[ConsentScope, ConsentRow]
    """The latest of each scope, whatever its state."""


def standings(vault: Vault, mentee_id: int) -> Standings:
    """Return how the work with a person stands now."""
    found = engagements.of_mentee(vault, mentee_id)
    running = [one for one in found if one.state is not EngagementState.ENDED]
    agreed = (agreements.current(vault, one.id) for one in running)
    latest: dict[ConsentScope, ConsentRow] = {}
    for given in consents.listing(vault, mentee_id):
        latest.setdefault(given.scope, given)
    return Standings(
        running or found[:1],
        next_meeting(vault, mentee_id),
        steps.open_steps(vault, mentee_id),
        next((one for one in agreed if one is not None), None),
        latest,
    )


def next_meeting(vault: Vault, mentee_id: int) -> MeetingToCome | None:
    """Return the first planned meeting with a person that is still to come."""
    with vault.reading() as connection:
        bounds = {"mentee": mentee_id, "now": stored_moment(vault.clock())}
        found = connection.execute(text(_NEXT), bounds).first()
    if found is None:
        return None
    return MeetingToCome(found.id, MeetingKind(found.kind), found.title, read_moment(found.starts_at))
