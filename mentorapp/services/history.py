"""Undo and redo of everything that is journaled, also after a restart."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from mentorapp.domain.tables import stored_moment
from mentorapp.services.changes import Changes, kinds_of_tables
from mentorapp.vault.erasure import prune_journal
from mentorapp.vault.vault import Vault


@dataclass(frozen=True)
class UndoState:
    """What undo and redo would do, in the words of the label; ``None`` when there is nothing."""

    undo_label: str | None
    redo_label: str | None


def state(vault: Vault) -> UndoState:
    """Return what undo and redo would do now."""
    return UndoState(*vault.undo_labels())


def undo(vault: Vault) -> Changes[str]:
    """Take back the last change and return its label; raise ``UserError`` when there is none."""
    label, tables = vault.undo()
    return Changes(kinds_of_tables(tables), label)


def redo(vault: Vault) -> Changes[str]:
    """Do again what was last taken back and return its label; raise ``UserError`` when there is none."""
    label, tables = vault.redo()
    return Changes(kinds_of_tables(tables), label)


def prune(vault: Vault, keep_days: int) -> int:
    """Drop journal entries older than ``keep_days`` days, which ends their undo; return how many."""
    return prune_journal(vault, stored_moment(vault.clock() - timedelta(days=keep_days)))
