"""The caseload: every engagement with what tells at a glance how it goes, in a handful of statements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from sqlalchemy import text as sql

from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.domain.ours.engagements import EngagementModel, EngagementState
from mentorapp.domain.tables import read_moment, stored_moment
from mentorapp.services import consents, engagements
from mentorapp.vault.search import folded

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from mentorapp.services.engagements import EngagementRow
    from mentorapp.vault.vault import Vault

RECENT_DAYS = 30


class AgreementStanding(StrEnum):
    """Where the agreement of an engagement stands. A signed one outweighs the draft of the next."""

    NONE = "none"
    DRAFT = "draft"
    SIGNED = "signed"
    EXPIRED = "expired"


class CaseSort(StrEnum):
    """The orders of the caseload."""

    OVERDUE = "overdue"
    NAME = "name"
    LAST_CONTACT = "last_contact"
    NEXT_CONTACT = "next_contact"
    STEPS = "steps"


@dataclass(frozen=True)
class CaseRow:
    """How one engagement stands. Moments are UTC.

    A contact is a held meeting of any kind; one that belongs to no engagement, such as corridor talk, counts
    for the one-to-one engagements of who was there. ``rhythm_kept`` is unknown without a rhythm and while
    nothing is expected; ``consents`` are in force for everybody who is in it now.
    """

    engagement: EngagementRow
    last_contact: datetime | None
    next_contact: datetime | None
    rhythm_kept: bool | None
    overdue_days: int
    open_steps: int
    due_steps: int
    agreement: AgreementStanding
    consents: frozenset[ConsentScope]
    minutes_30_days: int


_CONTACTS = """
    SELECT e.id,
        (SELECT m.starts_at FROM ours_meeting m WHERE m.engagement_id = e.id AND m.starts_at <= :now
           AND m.state = 'held' ORDER BY m.starts_at DESC LIMIT 1) AS last,
        (SELECT m.starts_at FROM ours_meeting m WHERE m.engagement_id = e.id AND m.starts_at > :now
           AND m.state = 'planned' ORDER BY m.starts_at LIMIT 1) AS next
    FROM ours_engagement e
"""
_LOOSE_CONTACTS = """
    SELECT a.mentee_id,
           max(CASE WHEN m.state = 'held' AND m.starts_at <= :now THEN m.starts_at END) AS last,
           min(CASE WHEN m.state = 'planned' AND m.starts_at > :now THEN m.starts_at END) AS next
    FROM ours_meeting m JOIN ours_attendance a ON a.meeting_id = m.id
    WHERE m.engagement_id IS NULL AND m.state IN ('held', 'planned')
      AND a.presence NOT IN ('absent', 'excused')
    GROUP BY a.mentee_id
"""
_MINUTES = """
    SELECT engagement_id, NULL AS mentee_id, sum(minutes) AS minutes FROM ours_meeting
    WHERE starts_at > :since AND starts_at <= :now AND state = 'held' AND engagement_id IS NOT NULL
    GROUP BY engagement_id
    UNION ALL
    SELECT NULL, a.mentee_id, sum(m.minutes) FROM ours_meeting m JOIN ours_attendance a ON a.meeting_id = m.id
    WHERE m.starts_at > :since AND m.starts_at <= :now AND m.state = 'held' AND m.engagement_id IS NULL
      AND a.presence NOT IN ('absent', 'excused')
    GROUP BY a.mentee_id
"""
_STEPS = """
    SELECT engagement_id, CASE WHEN engagement_id IS NULL THEN mentee_id END AS mentee_id,
           count(*) AS open, sum(coalesce(check_on, due_on, '9999') <= :today) AS due
    FROM ours_next_step WHERE state = 'open' GROUP BY 1, 2
"""
_AGREEMENTS = """
    SELECT engagement_id, state, expires_on FROM ours_agreement WHERE state IN ('draft', 'signed')
"""
_RESUMED = """
    SELECT engagement_id, max(happened_on) AS day FROM ours_engagement_event
    WHERE kind IN ('resumed', 'reopened') GROUP BY engagement_id
"""
_SORTS: dict[CaseSort, Callable[[CaseRow], Any]] = {
    CaseSort.OVERDUE: lambda row: (-row.overdue_days, -row.due_steps),
    CaseSort.NAME: lambda row: (),
    CaseSort.LAST_CONTACT: lambda row: row.last_contact.timestamp() if row.last_contact else -1,
    CaseSort.NEXT_CONTACT: lambda row: row.next_contact.timestamp() if row.next_contact else float("inf"),
    CaseSort.STEPS: lambda row: (-row.due_steps, -row.open_steps),
}


def caseload(
    vault: Vault,
    *,
    states: Collection[EngagementState] | None = None,
    text: str = "",
    sort: CaseSort = CaseSort.NAME,
) -> list[CaseRow]:
    """Return how every engagement stands, or those of ``states`` where each word of ``text`` begins a word.

    The words are looked for in the title and in the names of the members. Where ``sort`` knows no difference,
    running engagements come before paused and ended ones, and then titles decide.
    """
    now = vault.clock()
    facts = _Facts(vault, now)
    wanted = folded(text).split()
    found = [
        facts.case(row)
        for row in facts.engagements
        if (states is None or row.state in states) and _named(row, wanted)
    ]
    found.sort(key=_SORTS[sort])
    return found


class _Facts:
    """What is known of every engagement at one moment."""

    def __init__(self, vault: Vault, now: datetime) -> None:
        self._now = now
        self._today = now.astimezone().date()
        self._permitted = consents.all_in_force(vault)
        at = {"now": stored_moment(now)}
        since = stored_moment(now - timedelta(days=RECENT_DAYS))
        with vault.reading() as connection:
            self.engagements = engagements.rows(connection)
            self._contacts = _by_first(connection, _CONTACTS, at)
            self._loose = _by_first(connection, _LOOSE_CONTACTS, at)
            self._minutes = _by_either(connection, _MINUTES, {**at, "since": since})
            self._steps = _by_either(connection, _STEPS, {"today": self._today.isoformat()})
            self._agreements = self._standings(connection)
            self._resumed = _by_first(connection, _RESUMED, {})

    def case(self, row: EngagementRow) -> CaseRow:
        """Return how one engagement stands."""
        alone = [member.mentee_id for member in row.present] if _one_to_one(row) else []
        contacts = [self._contacts[row.id], *(self._loose[one] for one in alone if one in self._loose)]
        last = max((one.last for one in contacts if one.last), default=None)
        following = min((one.next for one in contacts if one.next), default=None)
        last_contact = read_moment(last) if last else None
        overdue = self._overdue(row, last_contact)
        keys = [(row.id, None), *((None, one) for one in alone)]
        steps = [self._steps[key] for key in keys if key in self._steps]
        scopes = [self._permitted.get(member.mentee_id, frozenset()) for member in row.present]
        return CaseRow(
            engagement=row,
            last_contact=last_contact,
            next_contact=read_moment(following) if following else None,
            rhythm_kept=None if overdue is None else overdue <= 0,
            overdue_days=max(0, overdue or 0),
            open_steps=sum(one.open for one in steps),
            due_steps=sum(one.due for one in steps),
            agreement=self._agreements.get(row.id, AgreementStanding.NONE),
            consents=frozenset.intersection(*scopes) if scopes else frozenset(),
            minutes_30_days=sum(self._minutes[key].minutes for key in keys if key in self._minutes),
        )

    def _overdue(self, row: EngagementRow, last: datetime | None) -> int | None:
        """Return how many days past its rhythm an engagement is (negative: to go), None for no rhythm.

        The weeks count from the last contact, or from the day it began or was resumed when that is later.
        """
        if row.rhythm_weeks is None or row.state is not EngagementState.ACTIVE or row.starts_on > self._today:
            return None
        begun = [row.starts_on]
        if row.id in self._resumed:
            begun.append(date.fromisoformat(self._resumed[row.id].day))
        if last is not None:
            begun.append(last.astimezone().date())
        return (self._today - max(begun)).days - 7 * row.rhythm_weeks

    def _standings(self, connection: Connection) -> dict[int, AgreementStanding]:
        order = list(AgreementStanding)
        found: defaultdict[int, list[AgreementStanding]] = defaultdict(list)
        for engagement_id, state, expires_on in connection.execute(sql(_AGREEMENTS)):
            standing = AgreementStanding(state)
            if standing is AgreementStanding.SIGNED and expires_on and expires_on < self._today.isoformat():
                standing = AgreementStanding.EXPIRED
            found[engagement_id].append(standing)
        return {
            engagement_id: AgreementStanding.SIGNED
            if AgreementStanding.SIGNED in standings
            else max(standings, key=order.index)
            for engagement_id, standings in found.items()
        }


def _by_first(connection: Connection, statement: str, given: dict[str, str]) -> dict[Any, Any]:
    return {row[0]: row for row in connection.execute(sql(statement), given)}


def _by_either(connection: Connection, statement: str, given: dict[str, str]) -> dict[Any, Any]:
    """Return rows by engagement and mentee, of which one is known."""
    return {(row[0], row[1]): row for row in connection.execute(sql(statement), given)}


def _one_to_one(row: EngagementRow) -> bool:
    return row.model is EngagementModel.ONE_TO_ONE


def _named(row: EngagementRow, wanted: list[str]) -> bool:
    if not wanted:
        return True
    words = folded(" ".join([row.title, *(member.name for member in row.members)]))
    begun = f" {words}"
    return all(f" {word}" in begun or (not word.isascii() and word in words) for word in wanted)
