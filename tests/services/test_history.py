"""Undo and redo of everything that a person can do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import drafts, history, mentees, notes
from mentorapp.services.changes import Changes, Kind, kinds_of_tables
from mentorapp.services.note_queries import NoteFilter
from mentorapp.vault.vault import Vault
from tests.schema import TABLES

ANA = MenteeFields("Ana", school="Hill")


def snapshot(vault: Vault) -> dict[str, list[Any]]:
    """Return every row that undo may touch, and what the search finds."""
    with vault.reading() as connection:
        rows: dict[str, list[Any]] = {
            name: [tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {name} ORDER BY id")]
            for name, table in TABLES.items()
            if table.info.get("journaled", True)
        }
    rows["found"] = [head.id for head in notes.page(vault, NoteFilter(text="wo")).heads]
    rows["people"] = [row.id for row in mentees.listing(vault, "hill")]
    return rows


def peopled(vault: Vault) -> None:
    mentees.add(vault, ANA)
    mentees.add(vault, MenteeFields("Bo"))
    notes.add(vault, "words about one", mentee_id=1, tags=["a", "b"])
    notes.add(vault, "words about two", mentee_id=2, tags=["b"])
    notes.edit(vault, 1, body="other words", mentee_id=1, tags=["a", "b"])
    notes.pin(vault, 2, True)
    drafts.keep(vault, "note:1", "half", note_id=1, mentee_id=1)


VERBS: dict[str, Callable[[Vault], Changes[Any]]] = {
    "Add a person": lambda vault: mentees.add(vault, replace(ANA, name="Cy")),
    "Change a person": lambda vault: mentees.edit(vault, 1, replace(ANA, school="West", name="Zoë")),
    "Remove a person": lambda vault: mentees.remove(vault, 1),
    "Add a note": lambda vault: notes.add(vault, "new words", mentee_id=2, tags=["b", "c"]),
    "Change a note": lambda vault: notes.edit(vault, 1, body="third words", mentee_id=None, tags=["c"]),
    "Pin a note": lambda vault: notes.pin(vault, 1, True),
    "Unpin a note": lambda vault: notes.pin(vault, 2, False),
    "Remove a note": lambda vault: notes.remove(vault, 1),
    "Go back to an earlier version": lambda vault: notes.revert(
        vault, 1, notes.history(vault, 1)[-1].change_id
    ),
}


@pytest.mark.parametrize("reopening", [False, True])
@pytest.mark.parametrize("label", VERBS)
def test_every_verb_can_be_undone_and_redone(vault: Vault, label: str, reopening: bool) -> None:
    peopled(vault)
    before = snapshot(vault)
    kinds = VERBS[label](vault).kinds
    after = snapshot(vault)
    assert after != before
    if reopening:
        vault.close()
        vault = Vault.open(vault.folder, vault.key, clock=vault.clock)
    for _ in range(2):
        assert history.state(vault).undo_label == label
        undone = history.undo(vault)
        assert undone.result == label
        assert undone.kinds <= kinds
        assert undone.kinds & {Kind.NOTE, Kind.MENTEE}
        assert snapshot(vault) == before
        assert history.state(vault).redo_label == label
        assert history.redo(vault).result == label
        assert snapshot(vault) == after
    vault.close()


def test_everything_can_be_undone_to_the_very_beginning_and_redone_to_the_end(vault: Vault) -> None:
    start = snapshot(vault)
    peopled(vault)
    for verb in VERBS.values():
        try:
            verb(vault)
        except UserError as error:
            assert error.code == "note.gone"  # noqa: PT017 - a verb may follow a removal
    end = snapshot(vault)
    steps = 0
    while history.state(vault).undo_label is not None:
        history.undo(vault)
        steps += 1
    assert snapshot(vault) == start
    for _ in range(steps):
        history.redo(vault)
    assert snapshot(vault) == end
    assert history.state(vault).redo_label is None


def test_every_journaled_table_tells_its_kind() -> None:
    """Undo must be able to say what the pages have to show anew."""
    for name, table in TABLES.items():
        if table.info.get("journaled", True):
            assert kinds_of_tables([name]) <= set(Kind)


def test_pruning_forgets_what_is_older_than_the_days_and_nothing_else(vault: Vault) -> None:
    note = notes.add(vault, "old words").result
    vault.clock.advance(days=31)  # type: ignore[attr-defined]
    notes.edit(vault, note, body="new words", mentee_id=None, tags=())
    assert history.prune(vault, 30) == 1
    assert history.prune(vault, 30) == 0
    assert [version.body for version in notes.history(vault, note)] == ["new words"]
    history.undo(vault)
    assert notes.get(vault, note).body == "old words"
    with pytest.raises(UserError, match=r"^history\.nothing_to_undo$"):
        history.undo(vault)
