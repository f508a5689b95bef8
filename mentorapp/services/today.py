"""What a mentor wants to see first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from sqlalchemy import text

from mentorapp.domain.tables import read_moment, stored_moment
from mentorapp.services import drafts, notes, settings
from mentorapp.services.drafts import DraftRow
from mentorapp.services.note_queries import NoteFilter
from mentorapp.services.notes import NoteHead
from mentorapp.vault.vault import Vault

_RECENT = 6
_PINNED = 5
_UNSEEN = 6
_DAYS = 7


@dataclass(frozen=True)
class UnseenRow:
    """A person not written about for a while: ``days`` since the last note, or since they were added."""

    mentee_id: int
    name: str
    days: int
    never: bool


@dataclass(frozen=True)
class Desk:
    """What Today shows."""

    drafts: list[DraftRow]
    recent_notes: list[NoteHead]
    pinned: list[NoteHead]
    unseen: list[UnseenRow]
    week: tuple[int, ...]
    """Notes on each day of this week, Monday to Sunday, in the person's zone."""
    people: int
    people_this_week: int

    @property
    def notes_this_week(self) -> int:
        """Return how many notes were written since Monday."""
        return sum(self.week)


def desk(vault: Vault) -> Desk:
    """Return what Today shows now."""
    now = vault.clock()
    today = now.astimezone().date()
    monday = stored_moment(datetime.combine(today - timedelta(days=today.weekday()), time()).astimezone())
    with vault.reading() as connection:
        written = connection.execute(
            text("SELECT created_at, mentee_id FROM mine_note WHERE created_at >= :monday"),
            {"monday": monday},
        ).all()
        people = int(connection.execute(text("SELECT count(*) FROM ours_mentee")).scalar_one())
    return Desk(
        drafts=drafts.waiting(vault),
        recent_notes=notes.latest(vault, _RECENT),
        pinned=notes.page(vault, NoteFilter(pinned=True), limit=_PINNED).heads,
        unseen=_unseen(vault, now),
        week=_by_day(row.created_at for row in written),
        people=people,
        people_this_week=len({row.mentee_id for row in written} - {None}),
    )


def _by_day(moments: Iterable[str]) -> tuple[int, ...]:
    """Return how many of the stored moments fall on each day of the week, Monday first."""
    days = [0] * _DAYS
    for moment in moments:
        days[read_moment(moment).astimezone().weekday()] += 1
    return tuple(days)


def _unseen(vault: Vault, now: datetime) -> list[UnseenRow]:
    """Return the people longest without a note, the longest first."""
    before = now - timedelta(days=settings.get(vault).unseen_days)
    statement = text(
        "SELECT id, name, coalesce(last, created_at) AS since, last IS NULL AS never FROM"
        " (SELECT m.id, m.name, m.created_at,"
        "   (SELECT max(n.created_at) FROM mine_note n WHERE n.mentee_id = m.id) AS last FROM ours_mentee m)"
        " WHERE since < :before ORDER BY since, id LIMIT :limit"
    )
    with vault.reading() as connection:
        rows = connection.execute(statement, {"before": stored_moment(before), "limit": _UNSEEN}).all()
    today = now.astimezone().date()
    return [
        UnseenRow(
            row.id, row.name, (today - read_moment(row.since).astimezone().date()).days, bool(row.never)
        )
        for row in rows
    ]
