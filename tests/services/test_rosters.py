from __future__ import annotations

import os
import tracemalloc
from dataclasses import replace
from pathlib import Path

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.domain.messages import text_of
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.interop.rosters import guess_mapping, read_roster
from mentorapp.services import history, mentees, rosters
from mentorapp.services.changes import Kind
from mentorapp.services.rosters import Decision, RosterPreview
from mentorapp.vault.vault import Vault

ROSTER = (
    "Name,Email,School\n"
    "Amina Okafor,amina@x.org,Northgate\n"
    "Ben Li,ben@x.org,Northgate\n"
    "Okafor Amina,,Northgate\n"
    "B. Li,BEN@x.org,\n"
    ",nobody@x.org,\n"
)


def looked_at(vault: Vault, text: str = ROSTER) -> RosterPreview:
    table = read_roster(text.encode())
    return rosters.preview(vault, table, guess_mapping(table))


def names(vault: Vault) -> list[str]:
    return [row.name for row in mentees.listing(vault)]


def test_a_preview_writes_nothing_and_says_what_would_happen(vault: Vault) -> None:
    preview = looked_at(vault)
    assert names(vault) == []
    assert [(row.line, row.decision) for row in preview.rows] == [
        (2, Decision.BRING_IN),
        (3, Decision.BRING_IN),
        (4, Decision.SKIP),
        (5, Decision.SKIP),
    ]
    reasons = [text_of(row.reason) for row in preview.rows if row.reason]
    assert reasons == [
        "Probably the same person as Amina Okafor in row 2.",
        "The same email address as Ben Li in row 3.",
    ]
    assert [(row.line, row.reason_code) for row in preview.refused] == [(6, "roster.row_no_name")]
    assert (preview.coming, preview.skipped) == (2, 2)


def test_people_who_are_here_are_recognised(vault: Vault) -> None:
    mentees.add(vault, MenteeFields("Amina Bello", email="Amina@X.org"))
    mentees.add(vault, MenteeFields("Benn Li"))
    preview = looked_at(vault)
    assert [text_of(row.reason) for row in preview.rows[:2] if row.reason] == [
        "Already here: Amina Bello, with the same email address.",
        "Probably already here: Benn Li.",
    ]
    assert preview.coming == 0


def test_a_roster_comes_in_whole_and_is_undone_in_one_step(vault: Vault) -> None:
    mentees.add(vault, MenteeFields("Cleo Park"))
    changes = rosters.bring_in(vault, looked_at(vault))
    assert changes.kinds == {Kind.MENTEE}
    result = changes.result
    assert [mentees.get(vault, mentee_id).name for mentee_id in result.added] == ["Amina Okafor", "Ben Li"]
    assert mentees.get(vault, result.added[0]).fields == MenteeFields(
        "Amina Okafor", email="amina@x.org", school="Northgate"
    )
    assert [(row.line, row.reason.code) for row in result.skipped] == [
        (4, "roster.row_maybe_twice"),
        (5, "roster.row_twice"),
    ]
    assert [row.line for row in result.refused] == [6]
    assert history.state(vault).undo_label == "Bring in a roster"
    history.undo(vault)
    assert names(vault) == ["Cleo Park"]
    history.redo(vault)
    assert names(vault) == ["Amina Okafor", "Ben Li", "Cleo Park"]


def test_the_person_decides_about_each_row(vault: Vault) -> None:
    preview = looked_at(vault).decided(3, Decision.SKIP).decided(4, Decision.BRING_IN)
    result = rosters.bring_in(vault, preview).result
    assert names(vault) == ["Amina Okafor", "Okafor Amina"]
    assert [(row.line, row.reason.code) for row in result.skipped] == [
        (3, "roster.row_your_choice"),
        (5, "roster.row_twice"),
    ]


def test_whoever_came_in_meanwhile_is_not_brought_in_twice(vault: Vault) -> None:
    preview = looked_at(vault).decided(4, Decision.BRING_IN)
    mentees.add(vault, MenteeFields("Ben Li", email="ben@x.org"))
    result = rosters.bring_in(vault, preview).result
    assert [row.line for row in result.skipped] == [3, 5]
    assert names(vault) == ["Amina Okafor", "Ben Li", "Okafor Amina"]
    again = rosters.bring_in(vault, preview)
    assert again.result.added == ()
    assert again.kinds == frozenset()


def test_nothing_is_half_imported(vault: Vault) -> None:
    preview = looked_at(vault)
    bad = replace(preview.rows[1], fields=MenteeFields("Ben", email="not an address"))
    with pytest.raises(UserError):
        rosters.bring_in(vault, replace(preview, rows=(preview.rows[0], bad)))
    assert names(vault) == []
    assert history.state(vault).undo_label is None


def test_stopping_half_way_leaves_everything_as_it_was(vault: Vault) -> None:
    class StoppedError(Exception):
        pass

    def stop_late(done: int, total: int) -> None:
        if done >= 200:
            raise StoppedError

    many = "Name,Email\n" + "".join(f"Person {chr(65 + n % 26)}{n},p{n}@x.org\n" for n in range(500))
    preview = looked_at(vault, many)
    with pytest.raises(StoppedError):
        rosters.bring_in(vault, preview, stop_late)
    assert names(vault) == []


def test_progress_is_told_in_rows(vault: Vault) -> None:
    told: list[tuple[int, int]] = []
    table = read_roster(("Name,Email\n" + "".join(f"P Q{n},p{n}@x.org\n" for n in range(450))).encode())
    rosters.preview(vault, table, guess_mapping(table), lambda done, total: told.append((done, total)))
    assert told == [(0, 450), (200, 450), (400, 450)]


def test_unclear_dates_are_a_remark(vault: Vault) -> None:
    preview = looked_at(vault, "Name,Start date\nAnna,03/04/2025\n")
    assert [note.code for note in preview.notes] == ["roster.note_dates_unclear"]


def test_what_cannot_be_read_is_said_plainly(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone.csv"):
        with pytest.raises(UserError) as caught:
            rosters.load(path)
        assert caught.value.code == "roster.cannot_read"
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UserError):
        rosters.load(tmp_path / "pipe")


def test_a_file_larger_than_any_roster_is_not_read_whole(tmp_path: Path) -> None:
    big = tmp_path / "big.csv"
    with big.open("wb") as file:
        file.truncate(400 * 1024 * 1024)
    tracemalloc.start()
    try:
        with pytest.raises(UserError) as caught:
            rosters.load(big)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert caught.value.code == "spreadsheet.too_big"
    assert peak < 120 * 1024 * 1024
    (tmp_path / "small.csv").write_bytes(b"Name\nAnna\n")
    assert rosters.load(tmp_path / "small.csv") == b"Name\nAnna\n"


def test_nothing_of_anyone_shows_in_a_repr(vault: Vault) -> None:
    preview = looked_at(vault)
    assert "Amina" not in repr(preview)
    assert "Amina" not in repr(preview.rows[0])
    assert "Amina" not in repr(rosters.bring_in(vault, preview))
