"""What happened with a person: notes, meetings, next steps, consents, agreements, engagements."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import text as sql

from mentorapp.domain.tables import read_moment, stored_moment

if TYPE_CHECKING:
    from sqlalchemy import Connection

_CHARACTERS = 1500
_OURS = f"""
    SELECT kind, at, title, text, detail, target_id FROM (
        SELECT 'meeting' AS kind, m.starts_at AS at, m.title AS title,
               substr(CASE WHEN m.record <> '' THEN m.record ELSE m.agenda END, 1, {_CHARACTERS}) AS text,
               m.kind || ':' || CASE WHEN m.state = 'held' AND a.presence IN ('absent', 'excused')
                                THEN 'absent' ELSE m.state END AS detail, m.id AS target_id, m.id AS id
        FROM ours_attendance a JOIN ours_meeting m ON m.id = a.meeting_id
        WHERE a.mentee_id = :id AND m.state <> 'cancelled' AND m.starts_at <= :now
        UNION ALL
        SELECT 'step', coalesce(s.settled_at, s.created_at), s.what, s.outcome, s.state,
               s.meeting_id, s.id
        FROM ours_next_step s WHERE s.mentee_id = :id
        UNION ALL
        SELECT 'consent', c.granted_at, '', c.detail, c.scope, NULL, c.id
        FROM ours_consent c WHERE c.mentee_id = :id
        UNION ALL
        SELECT 'withdrawal', c.withdrawn_at, '', c.withdrawn_reason, c.scope, NULL, c.id
        FROM ours_consent c WHERE c.mentee_id = :id AND c.withdrawn_at IS NOT NULL
        UNION ALL
        SELECT 'agreement', a.signed_at, a.title, '', a.state, a.engagement_id, a.id
        FROM ours_engagement_member g JOIN ours_agreement a ON a.engagement_id = g.engagement_id
        WHERE g.mentee_id = :id AND a.signed_at IS NOT NULL
        UNION ALL
        SELECT 'engagement', v.created_at, e.name, v.reason, v.kind, e.id, v.id
        FROM ours_engagement_member g JOIN ours_engagement_event v ON v.engagement_id = g.engagement_id
        JOIN ours_engagement e ON e.id = g.engagement_id
        WHERE g.mentee_id = :id
    )
    WHERE :before IS NULL OR at < :before ORDER BY at DESC, kind, id DESC LIMIT :limit
"""  # noqa: S608 - a number of ours


class EntryKind(StrEnum):
    """What a line of the timeline is."""

    NOTE = "note"
    ADDED = "added"
    MEETING = "meeting"
    STEP = "step"
    CONSENT = "consent"
    WITHDRAWAL = "withdrawal"
    AGREEMENT = "agreement"
    ENGAGEMENT = "engagement"


@dataclass(frozen=True)
class TimelineEntry:
    """One thing that happened with a person, at a moment in UTC.

    ``detail`` is of a meeting ``kind:state`` (``absent`` for one that the person missed), of a step its
    state, of a consent its scope, of an agreement its state, of an engagement what happened to it.
    ``target_id`` is what to open: the meeting (of a step the one that it comes from) or the engagement.
    """

    kind: EntryKind
    at: datetime
    title: str
    text: str
    note_id: int | None = None
    pinned: bool = False
    tags: tuple[str, ...] = ()
    detail: str = ""
    target_id: int | None = None


def ours(
    connection: Connection, mentee_id: int, *, now: datetime, limit: int, before: datetime | None
) -> list[TimelineEntry]:
    """Return what of *ours* happened with a person before a moment, the latest first."""
    bounds = {
        "id": mentee_id,
        "now": stored_moment(now),
        "before": stored_moment(before) if before else None,
        "limit": limit,
    }
    return [
        TimelineEntry(
            EntryKind(row.kind),
            read_moment(row.at),
            row.title,
            row.text,
            detail=row.detail,
            target_id=row.target_id,
        )
        for row in connection.execute(sql(_OURS), bounds)
    ]


def cut(entries: list[TimelineEntry], limit: int) -> list[TimelineEntry]:
    """Return the latest ``limit`` entries, and those that happened at the same moment as the last of them.

    The next page begins before that moment, so nothing may be left behind in it.
    """
    ordered = sorted(entries, key=lambda entry: entry.at, reverse=True)
    end = min(limit, len(ordered))
    while end and end < len(ordered) and ordered[end].at == ordered[end - 1].at:
        end += 1
    return ordered[:end]
