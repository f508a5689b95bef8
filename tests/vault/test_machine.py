"""A year of a mentor's clumsy hands in seconds: whatever is done, in any order, the vault is as expected.

Hypothesis writes, changes, removes, erases, undoes, redoes, locks, crashes, backs up and restores, and
compares after each step with a model that is nothing but Python dictionaries.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import drafts, history, mentees, notes
from mentorapp.services.note_queries import NoteFilter
from mentorapp.vault.backup import check_backup, write_backup
from mentorapp.vault.integrity import verify
from mentorapp.vault.restore import restore
from mentorapp.vault.vault import WENT_BACK, Vault
from tests.conftest import PASSPHRASE, Pattern, TestClock

WORDS = ("visit", "needle", "questions", "Élan", "教室")
NAMES = ("Ana", "Bo", "Zoë")
TAGS = ("calm", "maths", "wait time")
Person = tuple[str, str]
Written = tuple[str, int | None, tuple[str, ...], bool]
Typed = tuple[str, int | None, int | None]
Rows = tuple[dict[int, Person], dict[int, Written]]


@dataclass
class Model:
    """What the vault must hold. ``ever`` knows every person that a note was about, as the journal does."""

    people: dict[int, Person] = field(default_factory=dict)
    notes: dict[int, Written] = field(default_factory=dict)
    drafts: dict[str, Typed] = field(default_factory=dict)
    done: list[tuple[Rows, Rows]] = field(default_factory=list)
    undone: list[tuple[Rows, Rows]] = field(default_factory=list)
    ever: dict[int, set[int]] = field(default_factory=dict)

    def rows(self) -> Rows:
        return dict(self.people), dict(self.notes)

    def put(self, rows: Rows) -> None:
        self.people, self.notes = dict(rows[0]), dict(rows[1])
        self.settle()

    def settle(self) -> None:
        """Let drafts go of what is gone, and remember whom notes are about."""
        self.drafts = {
            key: (body, note if note in self.notes else None, person if person in self.people else None)
            for key, (body, note, person) in self.drafts.items()
        }
        for note, (_, person, _, _) in self.notes.items():
            if person is not None:
                self.ever.setdefault(note, set()).add(person)


class Mentoring(RuleBasedStateMachine):
    """The vault and its model, step by step."""

    pattern: ClassVar[Pattern]
    runs: ClassVar[Path]

    def __init__(self) -> None:
        super().__init__()
        self.home = self.runs / f"run-{len(list(self.runs.iterdir()))}"
        self.home.mkdir()
        self.clock = TestClock()
        self.model = Model()
        self.backups: list[tuple[Path, Model]] = []
        self.copies = 0

    @initialize()
    def begin(self) -> None:
        self.vault = self.opened(self.pattern.copy_to(self.home / "vault"))

    def opened(self, folder: Path) -> Vault:
        vault = Vault.open(folder, self.pattern.key, clock=self.clock, state_folder=self.home / "state")
        assert WENT_BACK not in vault.notices
        return vault

    def teardown(self) -> None:
        if hasattr(self, "vault"):
            assert verify(self.vault).problems == []
            self.vault.close()
        shutil.rmtree(self.home)

    def do(self, verb: Callable[[], Any], change: Callable[[], None]) -> None:
        """Do something to the vault and to the model: one step to undo, if it changed anything."""
        self.clock.advance(minutes=1)
        before = self.model.rows()
        verb()
        change()
        self.model.settle()
        if self.model.rows() != before:
            self.model.done.append((before, self.model.rows()))
            self.model.undone.clear()

    def a_person(self, data: st.DataObject) -> int:
        return data.draw(st.sampled_from(sorted(self.model.people)), "person")

    def a_note(self, data: st.DataObject) -> int:
        return data.draw(st.sampled_from(sorted(self.model.notes)), "note")

    def about(self, data: st.DataObject) -> int | None:
        return data.draw(st.sampled_from([None, *sorted(self.model.people)]), "about")

    bodies = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join)
    tag_sets = st.sets(st.sampled_from(TAGS)).map(lambda tags: tuple(sorted(tags)))

    # People

    @rule(name=st.sampled_from(NAMES), school=st.sampled_from(["", "Hill"]))
    def add_a_person(self, name: str, school: str) -> None:
        made: list[int] = []
        self.do(
            lambda: made.append(mentees.add(self.vault, MenteeFields(name, school=school)).result),
            lambda: self.model.people.update({made[0]: (name, school)}),
        )

    @precondition(lambda self: self.model.people)
    @rule(data=st.data(), name=st.sampled_from(NAMES))
    def change_a_person(self, data: st.DataObject, name: str) -> None:
        person = self.a_person(data)
        school = self.model.people[person][1]
        self.do(
            lambda: mentees.edit(self.vault, person, MenteeFields(name, school=school)),
            lambda: self.model.people.update({person: (name, school)}),
        )

    @precondition(lambda self: self.model.people)
    @rule(data=st.data())
    def remove_a_person(self, data: st.DataObject) -> None:
        person = self.a_person(data)

        def without() -> None:
            del self.model.people[person]
            self.model.notes = {id_: note for id_, note in self.model.notes.items() if note[1] != person}

        self.do(lambda: mentees.remove(self.vault, person), without)

    @precondition(lambda self: self.model.people)
    @rule(data=st.data())
    def erase_a_person(self, data: st.DataObject) -> None:
        person = self.a_person(data)
        model = self.model
        mentees.erase(self.vault, person)
        gone = {
            note
            for note, people in model.ever.items()
            if person in people and (note not in model.notes or model.notes[note][1] == person)
        }
        model.drafts = {
            key: typed
            for key, typed in model.drafts.items()
            if typed[2] != person and typed[1] not in gone and key not in {f"note:{note}" for note in gone}
        }
        del model.people[person]
        model.notes = {id_: note for id_, note in model.notes.items() if id_ not in gone}
        model.done, model.undone = [], []
        model.settle()

    # Notes

    @rule(data=st.data(), body=bodies, tags=tag_sets)
    def add_a_note(self, data: st.DataObject, body: str, tags: tuple[str, ...]) -> None:
        person = self.about(data)
        made: list[int] = []

        def verb() -> None:
            made.append(notes.add(self.vault, body, mentee_id=person, tags=tags, draft_key="quick").result)

        def change() -> None:
            self.model.notes[made[0]] = (body, person, tags, False)
            self.model.drafts.pop("quick", None)

        self.do(verb, change)

    @precondition(lambda self: self.model.notes)
    @rule(data=st.data(), body=bodies, tags=tag_sets)
    def change_a_note(self, data: st.DataObject, body: str, tags: tuple[str, ...]) -> None:
        note, person = self.a_note(data), self.about(data)
        pinned = self.model.notes[note][3]
        self.do(
            lambda: notes.edit(self.vault, note, body=body, mentee_id=person, tags=tags),
            lambda: self.model.notes.update({note: (body, person, tags, pinned)}),
        )

    @precondition(lambda self: self.model.notes)
    @rule(data=st.data(), pinned=st.booleans())
    def pin_a_note(self, data: st.DataObject, pinned: bool) -> None:
        note = self.a_note(data)
        self.do(
            lambda: notes.pin(self.vault, note, pinned),
            lambda: self.model.notes.update({note: (*self.model.notes[note][:3], pinned)}),
        )

    @precondition(lambda self: self.model.notes)
    @rule(data=st.data())
    def remove_a_note(self, data: st.DataObject) -> None:
        note = self.a_note(data)
        self.do(lambda: notes.remove(self.vault, note), lambda: self.model.notes.__delitem__(note))

    @precondition(lambda self: self.model.notes)
    @rule(data=st.data())
    def go_back_to_an_earlier_version(self, data: st.DataObject) -> None:
        note = self.a_note(data)
        version = data.draw(st.sampled_from(notes.history(self.vault, note)), "version")
        self.do(
            lambda: notes.revert(self.vault, note, version.change_id),
            lambda: self.model.notes.update({note: (version.body, *self.model.notes[note][1:])}),
        )

    # Drafts

    @rule(data=st.data(), body=bodies, key=st.sampled_from(["quick", "new"]))
    def type_something(self, data: st.DataObject, body: str, key: str) -> None:
        person = self.about(data)
        drafts.keep(self.vault, key, body, mentee_id=person)
        self.model.drafts[key] = (body, None, person)

    @precondition(lambda self: self.model.notes)
    @rule(data=st.data(), body=bodies)
    def type_in_a_note(self, data: st.DataObject, body: str) -> None:
        note = self.a_note(data)
        drafts.keep(self.vault, drafts.key_of_note(note), body, note_id=note)
        self.model.drafts[drafts.key_of_note(note)] = (body, note, None)

    @precondition(lambda self: self.model.drafts)
    @rule(data=st.data())
    def throw_a_draft_away(self, data: st.DataObject) -> None:
        key = data.draw(st.sampled_from(sorted(self.model.drafts)))
        drafts.discard(self.vault, key)
        del self.model.drafts[key]

    # Undo and redo

    @rule(times=st.integers(1, 5))
    def undo(self, times: int) -> None:
        for _ in range(times):
            if not self.model.done:
                with pytest.raises(UserError, match="nothing_to_undo"):
                    history.undo(self.vault)
                return
            history.undo(self.vault)
            before, after = self.model.done.pop()
            self.model.undone.append((before, after))
            self.model.put(before)

    @rule(times=st.integers(1, 5))
    def redo(self, times: int) -> None:
        for _ in range(times):
            if not self.model.undone:
                with pytest.raises(UserError, match="nothing_to_redo"):
                    history.redo(self.vault)
                return
            history.redo(self.vault)
            before, after = self.model.undone.pop()
            self.model.done.append((before, after))
            self.model.put(after)

    # The vault

    @rule()
    def lock(self) -> None:
        self.vault.close()
        self.vault = self.opened(self.vault.folder)

    @rule()
    def crash(self) -> None:
        """Go on from a copy of the open folder, as after a kill: the log is not folded in."""
        self.copies += 1
        folder = self.home / f"after-crash-{self.copies}"
        shutil.copytree(self.vault.folder, folder)
        self.vault.close()
        shutil.rmtree(self.vault.folder)
        self.vault = self.opened(folder)

    @precondition(lambda self: len(self.backups) < 3)
    @rule()
    def back_up(self) -> None:
        path = self.home / f"{len(self.backups)}.mentorbackup"
        info = write_backup(self.vault, path)
        assert info.counts["mine_note"] == len(self.model.notes)
        self.backups.append((path, deepcopy(self.model)))

    @precondition(lambda self: self.backups)
    @rule(data=st.data())
    def restore_a_backup(self, data: st.DataObject) -> None:
        path, model = data.draw(st.sampled_from(self.backups))
        check_backup(path, self.pattern.key)
        self.vault.close()
        self.clock.advance(minutes=1)
        kept = restore(
            path, self.vault.folder, passphrase=PASSPHRASE, clock=self.clock, state_folder=self.home / "state"
        )
        assert kept is not None
        self.vault = self.opened(self.vault.folder)
        self.model = deepcopy(model)

    # What must always hold

    @invariant()
    def the_vault_holds_what_the_model_holds(self) -> None:
        model = self.model
        assert {row.id: (row.name, row.school) for row in mentees.listing(self.vault)} == model.people
        heads = notes.page(self.vault, NoteFilter(), limit=1000).heads
        assert {
            head.id: (
                notes.get(self.vault, head.id).body,
                head.mentee_id,
                tuple(sorted(head.tags)),
                head.pinned,
            )
            for head in heads
        } == model.notes
        assert notes.count(self.vault, NoteFilter()) == len(model.notes)
        assert {
            draft.key: (draft.body, draft.note_id, draft.mentee_id) for draft in drafts.waiting(self.vault)
        } == model.drafts
        counted = [tag for _, _, tags, _ in model.notes.values() for tag in tags]
        assert {tag.name: tag.count for tag in notes.tags(self.vault)} == {
            tag: counted.count(tag) for tag in counted
        }
        state = history.state(self.vault)
        assert (state.undo_label is not None, state.redo_label is not None) == (
            bool(model.done),
            bool(model.undone),
        )

    @invariant()
    def search_finds_what_is_there(self) -> None:
        for typed, word in (("need", "needle"), ("elan", "Élan"), ("教", "教室")):
            found = {head.id for head in notes.page(self.vault, NoteFilter(text=typed), limit=1000).heads}
            assert found == {id_ for id_, note in self.model.notes.items() if word in note[0]}
        with self.vault.engine.connect().execution_options(writing=True) as connection, connection.begin():
            for index in ("search_note", "search_mentee"):
                connection.exec_driver_sql(
                    f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)"
                )

    @precondition(lambda self: len(self.model.done) % 5 == 1)
    @invariant()
    def every_chain_joins_up(self) -> None:
        report = verify(self.vault)
        assert report.problems == []
        assert report.counts["mine_note"] == len(self.model.notes)


def test_nothing_a_mentor_does_in_any_order_is_lost_or_mixed_up(tmp_path: Path, pattern: Pattern) -> None:
    runs = tmp_path / "runs"
    runs.mkdir()
    run_state_machine_as_test(
        type("MentoringHere", (Mentoring,), {"pattern": pattern, "runs": runs}),
        settings=settings(
            max_examples=40,
            stateful_step_count=40,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
