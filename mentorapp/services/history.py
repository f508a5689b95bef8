"""Undo and redo of everything that is journaled, also after a restart."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import text

from mentorapp.domain.tables import stored_moment
from mentorapp.services.changes import Changes, kinds_of_tables
from mentorapp.vault.failures import translate_database_errors
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
    """Drop journal entries older than ``keep_days`` days and return how many; they can no longer be undone."""
    before = stored_moment(vault.clock() - timedelta(days=keep_days))
    old = "SELECT id FROM journal_entry WHERE at < :before"
    with translate_database_errors(), vault.engine.connect().execution_options(writing=True) as connection:
        with connection.begin():
            parameters = {"before": before}
            connection.execute(text(f"DELETE FROM journal_change WHERE entry_id IN ({old})"), parameters)
            return connection.execute(
                text("DELETE FROM journal_entry WHERE at < :before"), parameters
            ).rowcount
