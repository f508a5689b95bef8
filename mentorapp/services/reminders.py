"""What a mentor might forget: each thing is said once, and what was put away stays away.

A reminder's ``key`` names its cause, so that the same cause does not remind again, and a new one does.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from mentorapp.domain.ours.meetings import StepOwner
from mentorapp.domain.tables import read_moment, stored_moment

if TYPE_CHECKING:
    from sqlalchemy import Connection

EXPIRY_NOTICE_DAYS = 30
"""From so many days before a consent or an agreement ends, until so many days after."""
UNCLOSED_DAYS = 14
"""So long a meeting that has passed waits to be closed before nobody is reminded of it any more."""
_MOST_STEPS = 8
_MOST_UNSEEN = 6
_MOST_OTHERS = 8

STEPS = """
    SELECT s.id, s.mentee_id, m.name, s.owner, s.what, coalesce(s.check_on, s.due_on) AS day, s.created_at
    FROM ours_next_step s JOIN ours_mentee m ON m.id = s.mentee_id
    WHERE s.state = 'open' AND day <= :soon
      AND NOT EXISTS (SELECT 1 FROM mine_reminded r WHERE r.key = 'step:' || s.id || ':' || day)
    ORDER BY day, s.id LIMIT :limit
"""
UNCLOSED = """
    SELECT m.id, m.title, m.starts_at, coalesce(e.name, '') AS engagement,
           (SELECT group_concat(p.name, char(31)) FROM ours_attendance a JOIN ours_mentee p
            ON p.id = a.mentee_id WHERE a.meeting_id = m.id) AS names
    FROM ours_meeting m LEFT JOIN ours_engagement e ON e.id = m.engagement_id
    WHERE m.starts_at >= :since AND m.starts_at < :today AND m.state = 'planned'
      AND NOT EXISTS (SELECT 1 FROM mine_reminded r WHERE r.key = 'meeting:' || m.id || ':' || m.starts_at)
    ORDER BY m.starts_at DESC, m.id DESC LIMIT :limit
"""
_RETENTION = """
    SELECT e.id, e.name, e.review_on,
           (SELECT group_concat(p.name, char(31)) FROM ours_engagement_member g JOIN ours_mentee p
            ON p.id = g.mentee_id WHERE g.engagement_id = e.id) AS names
    FROM ours_engagement e
    WHERE e.state = 'ended' AND e.review_on <= :today
      AND NOT EXISTS (SELECT 1 FROM mine_reminded r WHERE r.key = 'retention:' || e.id || ':' || e.review_on)
    ORDER BY e.review_on, e.id LIMIT :limit
"""
_AGREEMENTS = """
    SELECT a.id, a.engagement_id, a.expires_on, e.name,
           (SELECT group_concat(p.name, char(31)) FROM ours_engagement_member g JOIN ours_mentee p
            ON p.id = g.mentee_id WHERE g.engagement_id = e.id AND g.left_on IS NULL) AS names
    FROM ours_agreement a JOIN ours_engagement e ON e.id = a.engagement_id
    WHERE a.state = 'signed' AND a.expires_on BETWEEN :gone AND :soon AND e.state = 'active'
      AND NOT EXISTS (SELECT 1 FROM mine_reminded r WHERE r.key = 'agreement:' || a.id || ':' || a.expires_on)
    ORDER BY a.expires_on, a.id LIMIT :limit
"""
_CONSENTS = """
    SELECT c.id, c.mentee_id, c.scope, c.expires_on, p.name
    FROM ours_consent c JOIN ours_mentee p ON p.id = c.mentee_id
    WHERE c.withdrawn_at IS NULL AND c.expires_on BETWEEN :gone AND :soon
      AND NOT EXISTS (SELECT 1 FROM ours_consent o WHERE o.mentee_id = c.mentee_id AND o.scope = c.scope
                      AND o.id <> c.id AND o.withdrawn_at IS NULL
                      AND (o.expires_on IS NULL OR (o.expires_on, o.id) > (c.expires_on, c.id)))
      AND (NOT EXISTS (SELECT 1 FROM ours_engagement_member g WHERE g.mentee_id = c.mentee_id)
           OR EXISTS (SELECT 1 FROM ours_engagement_member g JOIN ours_engagement e ON e.id = g.engagement_id
                      WHERE g.mentee_id = c.mentee_id AND g.left_on IS NULL AND e.state = 'active'))
      AND NOT EXISTS (SELECT 1 FROM mine_reminded r WHERE r.key = 'consent:' || c.id || ':' || c.expires_on)
    ORDER BY c.expires_on, c.id LIMIT :limit
"""
UNSEEN = """
    WITH contact AS (
        SELECT p.id, p.name, p.created_at,
               (SELECT max(n.created_at) FROM mine_note n WHERE n.mentee_id = p.id) AS written,
               (SELECT max(m.starts_at) FROM ours_attendance a JOIN ours_meeting m ON m.id = a.meeting_id
                WHERE a.mentee_id = p.id AND m.state = 'held'
                  AND a.presence NOT IN ('absent', 'excused')) AS met
        FROM ours_mentee p
        WHERE NOT EXISTS (SELECT 1 FROM mine_note n WHERE n.mentee_id = p.id AND n.created_at >= :before)
          AND p.created_at < :before
          AND p.id NOT IN (
              SELECT a.mentee_id FROM ours_meeting m JOIN ours_attendance a ON a.meeting_id = m.id
              WHERE m.starts_at >= :before AND m.state = 'held' AND a.presence NOT IN ('absent', 'excused'))
          AND (NOT EXISTS (SELECT 1 FROM ours_engagement_member g WHERE g.mentee_id = p.id)
               OR EXISTS (SELECT 1 FROM ours_engagement_member g JOIN ours_engagement e
                          ON e.id = g.engagement_id
                          WHERE g.mentee_id = p.id AND g.left_on IS NULL AND e.state = 'active'))
    )
    SELECT id, name, coalesce(max(written, met), written, met, created_at) AS since,
           coalesce(written, met) IS NULL AS never,
           (SELECT min(e.rhythm_weeks) FROM ours_engagement_member g JOIN ours_engagement e
            ON e.id = g.engagement_id
            WHERE g.mentee_id = contact.id AND g.left_on IS NULL AND e.state = 'active') AS rhythm_weeks,
           (SELECT min(m.starts_at) FROM ours_attendance a JOIN ours_meeting m ON m.id = a.meeting_id
            WHERE a.mentee_id = contact.id AND m.state = 'planned' AND m.starts_at >= :now) AS next_at
    FROM contact
    WHERE NOT EXISTS (SELECT 1 FROM mine_reminded r WHERE r.key = 'unseen:' || contact.id || ':' || since)
    ORDER BY since, id LIMIT :limit
"""


class ReminderKind(StrEnum):
    """What a reminder is about."""

    UNCLOSED = "unclosed"
    """A meeting that has passed and was not closed."""
    RETENTION = "retention"
    """The record of an engagement that ended: to keep, hand over or erase."""
    AGREEMENT = "agreement"
    CONSENT = "consent"


@dataclass(frozen=True)
class CheckBack:
    """An open next step to look at on a day, past or near: its check-back, or else the day it is due."""

    key: str
    id: int
    mentee_id: int
    mentee_name: str
    owner: StepOwner
    what: str
    on: date
    agreed_at: datetime


@dataclass(frozen=True)
class Reminder:
    """One thing that is about to be forgotten. ``target_id`` is a meeting, an engagement or a mentee."""

    key: str
    kind: ReminderKind
    target_id: int
    who: str
    on: date
    scope: str = ""
    """Of a consent."""
    title: str = ""
    """Of a meeting."""


@dataclass(frozen=True)
class UnseenRow:
    """A person not met, visited or written about for a while: ``days`` since, or since they were added."""

    key: str
    mentee_id: int
    name: str
    days: int
    never: bool
    rhythm_weeks: int | None
    next_at: datetime | None


def check_backs(connection: Connection, today: date, ahead_days: int = 0) -> list[CheckBack]:
    """Return the next steps to look at up to ``ahead_days`` from today, the longest due first."""
    soon = (today + timedelta(days=ahead_days)).isoformat()
    return [
        CheckBack(
            f"step:{row.id}:{row.day}",
            row.id,
            row.mentee_id,
            row.name,
            StepOwner(row.owner),
            row.what,
            date.fromisoformat(row.day),
            read_moment(row.created_at),
        )
        for row in _rows(connection, STEPS, soon=soon, limit=_MOST_STEPS)
    ]


def others(connection: Connection, now: datetime) -> list[Reminder]:
    """Return meetings that were not closed, records to review, and agreements and consents that end."""
    today = now.astimezone().date()
    morning = datetime.combine(today, datetime.min.time()).astimezone()
    edge = timedelta(days=EXPIRY_NOTICE_DAYS)
    ends = {"gone": (today - edge).isoformat(), "soon": (today + edge).isoformat(), "limit": _MOST_OTHERS}
    since = stored_moment(morning - timedelta(days=UNCLOSED_DAYS))
    unclosed = _rows(connection, UNCLOSED, since=since, today=stored_moment(morning), limit=_MOST_OTHERS)
    retention = _rows(connection, _RETENTION, today=today.isoformat(), limit=_MOST_OTHERS)
    return [
        *(
            Reminder(
                f"meeting:{row.id}:{row.starts_at}",
                ReminderKind.UNCLOSED,
                row.id,
                row.engagement or people_of(row.names),
                read_moment(row.starts_at).astimezone().date(),
                title=row.title,
            )
            for row in unclosed
        ),
        *(
            _dated("retention", row, row.id, row.name or people_of(row.names), row.review_on)
            for row in retention
        ),
        *(
            _dated("agreement", row, row.engagement_id, row.name or people_of(row.names), row.expires_on)
            for row in _rows(connection, _AGREEMENTS, **ends)
        ),
        *(
            _dated("consent", row, row.mentee_id, row.name, row.expires_on, row.scope)
            for row in _rows(connection, _CONSENTS, **ends)
        ),
    ][:_MOST_OTHERS]


def unseen(connection: Connection, now: datetime, days: int) -> list[UnseenRow]:
    """Return the people with whom nothing happened for more than ``days``, the longest first.

    Somebody all of whose engagements are paused or ended is left in peace.
    """
    before = stored_moment(now - timedelta(days=days))
    today = now.astimezone().date()
    found = _rows(connection, UNSEEN, before=before, now=stored_moment(now), limit=_MOST_UNSEEN)
    return [
        UnseenRow(
            f"unseen:{row.id}:{row.since}",
            row.id,
            row.name,
            (today - read_moment(row.since).astimezone().date()).days,
            bool(row.never),
            row.rhythm_weeks,
            read_moment(row.next_at) if row.next_at else None,
        )
        for row in found
    ]


def people_of(names: str | None) -> str:
    """Return the names that a query put together, by comma."""
    return ", ".join(sorted(names.split("\x1f"), key=str.casefold)) if names else ""


def _dated(kind: str, row: Any, target: int, who: str, on: str, scope: str = "") -> Reminder:  # noqa: ANN401
    return Reminder(f"{kind}:{row.id}:{on}", ReminderKind(kind), target, who, date.fromisoformat(on), scope)


def _rows(connection: Connection, statement: str, **parameters: object) -> list[Any]:
    return list(connection.execute(text(statement), parameters).all())
