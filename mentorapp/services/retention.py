"""What becomes of an engagement after it ended: kept until another day, or erased for good."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import text as sql

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.engagements import EngagementState
from mentorapp.domain.translating import QT_TRANSLATE_NOOP
from mentorapp.services import engagements
from mentorapp.services.changes import Changes, Kind, changes
from mentorapp.services.removal import EVERYTHING
from mentorapp.vault.backup import BACKUPS, list_backups
from mentorapp.vault.belonging import alone_in, ever_at
from mentorapp.vault.erasure import NOTES_ON_MEETINGS, erase_rows

if TYPE_CHECKING:
    from mentorapp.services.engagements import EngagementRow
    from mentorapp.vault.vault import Vault

KEEP = QT_TRANSLATE_NOOP("Undo", "Keep an engagement")


@dataclass(frozen=True)
class Erased:
    """What erasing took: rows by table, and the backups (file names) that hold it still."""

    counts: dict[str, int]
    backups: tuple[str, ...]


@dataclass(frozen=True)
class Holding:
    """What an engagement holds, to be told before it is erased."""

    meetings: int
    steps: int
    agreements: int
    attachments: int
    private_notes: int
    backups: tuple[str, ...]


_HOLDING = """
    WITH met AS (SELECT id FROM ours_meeting WHERE engagement_id = :id),
         studied AS (SELECT id FROM ours_lesson_study WHERE engagement_id = :id)
    SELECT (SELECT count(*) FROM met) AS meetings,
           (SELECT count(*) FROM ours_next_step WHERE engagement_id = :id OR meeting_id IN met) AS steps,
           (SELECT count(*) FROM ours_agreement WHERE engagement_id = :id) AS agreements,
           (SELECT count(*) FROM ours_attachment
            WHERE engagement_id = :id OR meeting_id IN met OR lesson_study_id IN studied) AS attachments,
           (SELECT count(*) FROM mine_note WHERE meeting_id IN met) AS private_notes
"""


def due(vault: Vault) -> list[EngagementRow]:
    """Return the ended engagements whose review date has come, the longest due first."""
    today = vault.clock().astimezone().date()
    condition = "e.state = :ended AND e.review_on <= :today"
    given: dict[str, object] = {"ended": EngagementState.ENDED.value, "today": today.isoformat()}
    with vault.reading() as connection:
        found = engagements.rows(connection, condition, given)
    return sorted(found, key=lambda row: (row.review_on or today, row.id))


def keep(vault: Vault, engagement_id: int, until: date) -> Changes[None]:
    """Keep what an ended engagement holds and decide again on ``until``, which is still to come."""
    with vault.transaction(KEEP) as work:
        row = engagements.find(work, engagement_id)
        if row.state != EngagementState.ENDED:
            raise UserError("engagement.not_ended")
        if until <= work.now.astimezone().date():
            raise UserError("engagement.review_passed")
        engagements.note_kept(work, row, until)
    return changes(None, Kind.ENGAGEMENT)


def holding(vault: Vault, engagement_id: int) -> Holding:
    """Return what an engagement holds, and which backups hold it too."""
    row = engagements.get(vault, engagement_id)
    with vault.reading() as connection:
        counts = connection.execute(sql(_HOLDING), {"id": engagement_id}).mappings().one()
    return Holding(**counts, backups=_backups_since(vault, row.created_at))


def erase_engagement(vault: Vault, engagement_id: int, *, private_notes: bool = False) -> Changes[Erased]:
    """Erase an ended engagement for good, with all that hangs on it, in rows, search index and journal.

    ``private_notes`` says whether the notes on its meetings go too; otherwise they stay as notes on no
    meeting. A record without content is kept. Backups made before hold it still, and are named. No undo.
    """
    row = engagements.get(vault, engagement_id)
    if row.state is not EngagementState.ENDED:
        raise UserError("engagement.not_ended")
    backups = _backups_since(vault, row.created_at)
    counts = erase_rows(
        vault,
        {"ours_engagement": [engagement_id]},
        kept=() if private_notes else (NOTES_ON_MEETINGS,),
        what="engagement",
        backups=backups,
    )
    return changes(Erased(counts, backups), *EVERYTHING)


def erase_mentee(vault: Vault, mentee_id: int, known_since: datetime) -> Changes[Erased]:
    """Erase a person for good, as :func:`mentorapp.services.mentees.erase` says."""
    with vault.reading() as connection:
        alone = {mentee_id}
        going = {
            "ours_mentee": alone,
            "ours_engagement": alone_in(connection, "ours_engagement_member", "engagement_id", mentee_id),
            "ours_meeting": alone_in(connection, "ours_attendance", "meeting_id", mentee_id),
        }
        meetings = going["ours_meeting"] | ever_at(
            connection, "ours_meeting", "engagement_id", going["ours_engagement"]
        )
        about_others = connection.execute(
            sql("SELECT id FROM mine_note WHERE mentee_id IS NOT NULL AND mentee_id <> :id"),
            {"id": mentee_id},
        ).scalars()
        going["mine_note"] = ever_at(connection, *NOTES_ON_MEETINGS, meetings) - set(about_others)
    backups = _backups_since(vault, known_since)
    counts = erase_rows(vault, going, kept=(NOTES_ON_MEETINGS,), what="person", backups=backups)
    return changes(Erased(counts, backups), Kind.MENTEE, *EVERYTHING)


def _backups_since(vault: Vault, moment: datetime) -> tuple[str, ...]:
    """Return the names of the backups in the vault's folder that were made since ``moment``."""
    found = list_backups(vault.folder / BACKUPS)
    return tuple(info.path.name for info in found if info.made_at >= moment.replace(microsecond=0))
