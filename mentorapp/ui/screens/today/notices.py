"""What about the vault the person should know before anything else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from mentorapp.domain.errors import UserError
from mentorapp.services import settings, vaults
from mentorapp.services.today import Desk
from mentorapp.ui import errors, when
from mentorapp.vault.vault import HEADER_REPAIRED, WENT_BACK, Vault

NOT_BACKED_UP = "backup.overdue"
PATIENCE = timedelta(days=7)
AFTER_OPENING = timedelta(minutes=10)
"""How long today's own backup may take before anybody is alarmed."""


@dataclass(frozen=True)
class Caution:
    """Something to say in a banner, and what the button beside it says."""

    code: str
    text: str
    action_text: str


translate = QCoreApplication.translate


def cautions(vault: Vault, desk: Desk, opened_at: datetime, now: datetime) -> list[Caution]:
    """Return what there is to say, the gravest first."""
    actions = {
        WENT_BACK: translate("Today", "See the backups"),
        HEADER_REPAIRED: translate("Today", "Check the vault"),
    }
    found = [
        Caution(code, errors.sentence(UserError(code)), action)
        for code, action in actions.items()
        if code in vault.notices
    ]
    if now - opened_at >= AFTER_OPENING or not settings.get(vault).daily_backup:
        found += _backup_caution(vault, desk, now)
    return found


def _backup_caution(vault: Vault, desk: Desk, now: datetime) -> list[Caution]:
    """Return a caution when something written is in no backup, and the last backup is long ago."""
    if not desk.recent_notes:
        return []
    made = vaults.backups(vault)
    since = made[0].made_at if made else datetime.fromisoformat(vault.header.created_at)
    if now - since < PATIENCE or (made and desk.recent_notes[0].created_at <= since):
        return []
    text = (
        translate("Today", "Your last backup is from {0}. What you wrote since is on this disk alone.")
        if made
        else translate(
            "Today",
            "There is no backup since {0}, when this vault was made. Your notes are on this disk alone.",
        )
    )
    day = when.day(since, today=when.local(now).date())
    return [Caution(NOT_BACKED_UP, text.format(day), translate("Today", "Back up"))]
