"""The figure of the caseload: 200 engagements over ten years, beside the raw engine's own time."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from bench_store import PASSPHRASE, Figure, figure, raw_connection, timed
from mentorapp.domain.ours.engagements import EngagementFields, EngagementKind, EngagementModel
from mentorapp.domain.ours.meetings import (
    Attendance,
    Meeting,
    MeetingKind,
    MeetingState,
    NextStep,
    Presence,
    StepOwner,
    StepState,
)
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.domain.tables import stored_moment
from mentorapp.services import engagements, mentees
from mentorapp.services.caseload import CaseSort, caseload
from mentorapp.vault.keys import KdfParams
from mentorapp.vault.vault import Vault

if TYPE_CHECKING:
    import sqlcipher3

    from mentorapp.vault.unit_of_work import UnitOfWork

ENGAGEMENTS = 200
MEETINGS = 5_000
TIMES = 60
_RECORD = "We looked at the exit tickets, and at who answers first. " * 12
_RAW = (
    """
    SELECT e.id, e.purpose, m.name FROM ours_engagement e
    JOIN ours_engagement_member p ON p.engagement_id = e.id JOIN ours_mentee m ON m.id = p.mentee_id
    """,
    """
    SELECT e.id, (SELECT m.starts_at FROM ours_meeting m WHERE m.engagement_id = e.id
                  AND m.starts_at <= :now ORDER BY m.starts_at DESC LIMIT 1),
           (SELECT m.starts_at FROM ours_meeting m WHERE m.engagement_id = e.id
            AND m.starts_at > :now ORDER BY m.starts_at LIMIT 1)
    FROM ours_engagement e
    """,
    "SELECT engagement_id, count(*) FROM ours_next_step WHERE state = 'open' GROUP BY engagement_id",
)
"""The least that the caseload needs: who is in what, the last and the next meeting, and the open steps."""


def caseload_figures(folder: Path) -> Figure:
    """Build a vault at ``folder``, replacing what is there, and time the caseload against raw queries."""
    shutil.rmtree(folder, ignore_errors=True)
    ours: list[float] = []
    baseline: list[float] = []
    with _made(folder) as vault, raw_connection(vault) as raw:
        for _ in range(TIMES):
            baseline.append(timed(partial(_raw, raw)))
            ours.append(timed(partial(caseload, vault, sort=CaseSort.OVERDUE)))
    made = figure(ours, baseline, "raw queries for members, contacts and steps on the same store")
    return {"engagements": ENGAGEMENTS, "meetings": MEETINGS, **made}


def _raw(raw: sqlcipher3.Connection) -> None:
    now = {"now": stored_moment(datetime.now(UTC))}
    for statement in _RAW:
        raw.execute(statement, now if ":now" in statement else {}).fetchall()


def _made(folder: Path) -> Vault:
    vault, _ = Vault.create(folder, PASSPHRASE, params=KdfParams.floor())
    fields = EngagementFields(
        EngagementKind.MENTORING,
        EngagementModel.ONE_TO_ONE,
        (vault.clock() - timedelta(days=3650)).date(),
        purpose="Questions that make pupils explain their reasoning aloud.",
        rhythm_weeks=2,
    )
    with vault.transaction("bench") as work:
        for number in range(ENGAGEMENTS):
            person = mentees.write(work, MenteeFields(name=f"Person {number:03}"))
            _fill(work, engagements.write(work, fields, [person]), person, number)
    return vault


def _fill(work: UnitOfWork, engagement: int, person: int, number: int) -> None:
    """Give an engagement its share of the meetings over ten years, one of them to come, and two steps."""
    each = MEETINGS // ENGAGEMENTS
    for place in range(each):
        days = number % 14 + 1 - place * 3650 / each
        row = work.add(
            Meeting(
                uid=work.new_uid(),
                engagement_id=engagement,
                kind=MeetingKind.MEETING,
                state=MeetingState.PLANNED if days > 0 else MeetingState.HELD,
                record=_RECORD if days <= 0 else "",
                starts_at=work.now + timedelta(days=days),
                minutes=40,
                zone="UTC",
                created_at=work.now,
                updated_at=work.now,
            )
        )
        work.add(Attendance(meeting_id=row.stored_id, mentee_id=person, presence=Presence.PRESENT))
    for _ in range(2):
        work.add(
            NextStep(
                uid=work.new_uid(),
                mentee_id=person,
                engagement_id=engagement,
                owner=StepOwner.MENTEE,
                what="Wait three seconds after each question",
                check_on=work.now.date(),
                state=StepState.OPEN,
                created_at=work.now,
                updated_at=work.now,
            )
        )
