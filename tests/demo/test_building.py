from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from mentorapp.demo.build import NOTES, DemoCounts, begins_at, build, ends_at, years_at
from mentorapp.demo.clock import DemoClock
from mentorapp.demo.home import default_folder, prepare, story_end
from mentorapp.demo.sign import PASSPHRASE, is_demo
from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.domain.ours.engagements import EngagementModel, EngagementState, LessonStudyState
from mentorapp.domain.ours.meetings import MeetingKind, MeetingState
from mentorapp.services import (
    agreements,
    consents,
    drafts,
    engagements,
    history,
    lesson_studies,
    meetings,
    mentees,
    notes,
    steps,
    today,
    vaults,
)
from mentorapp.services.note_queries import NoteFilter
from mentorapp.vault.instance_lock import InstanceLock
from mentorapp.vault.vault import Vault, derive_key
from tests.conftest import Pattern

UNTIL = date(2026, 11, 23)


@dataclass(frozen=True)
class Told:
    """A vault with a story in it."""

    vault: Vault
    counts: DemoCounts


def told(
    folder: Path, pattern: Pattern, state: Path, *, until: date = UNTIL, seed: int = 1, scale: int = 1
) -> Told:
    clock = DemoClock(begins_at(until, scale))
    vault = Vault.open(pattern.copy_to(folder), pattern.key, clock=clock, state_folder=state)
    return Told(vault, build(vault, until=until, seed=seed, scale=scale))


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory, pattern: Pattern) -> Iterator[Told]:
    folder = tmp_path_factory.mktemp("year")
    story = told(folder / "vault", pattern, folder / "state")
    yield story
    story.vault.close()


def content(vault: Vault) -> list[tuple[object, ...]]:
    with vault.reading() as connection:
        return [
            tuple(row)
            for row in connection.exec_driver_sql(
                "SELECT n.body, m.name, n.pinned, n.created_at, n.updated_at, (SELECT group_concat(name, ' ')"
                " FROM (SELECT t.name FROM mine_note_tag nt JOIN mine_tag t ON t.id = nt.tag_id"
                " WHERE nt.note_id = n.id ORDER BY t.name))"
                " FROM mine_note n LEFT JOIN ours_mentee m ON m.id = n.mentee_id ORDER BY n.body"
            )
        ]


def test_the_first_scale_has_at_least_a_thousand_notes_about_a_dozen_people(year: Told) -> None:
    assert NOTES >= 1000
    assert year.counts.notes == notes.count(year.vault, NoteFilter()) == NOTES
    assert year.counts.mentees == len(mentees.listing(year.vault)) == 12
    assert year.counts.tags == len(notes.tags(year.vault)) > 20
    assert year.counts.last_day == UNTIL
    assert (UNTIL - year.counts.first_day).days > 350


def test_the_same_seed_and_day_give_the_same_story(year: Told, pattern: Pattern, tmp_path: Path) -> None:
    again = told(tmp_path / "again", pattern, tmp_path / "state")
    with again.vault as vault:
        assert content(vault) == content(year.vault)
        assert [m.fields for m in mentees.listing(vault)] == [m.fields for m in mentees.listing(year.vault)]


def test_another_day_moves_the_moments_and_nothing_else(year: Told, pattern: Pattern, tmp_path: Path) -> None:
    other = told(tmp_path / "other", pattern, tmp_path / "state", until=date(2027, 8, 4))
    with other.vault as vault:
        before, after = content(year.vault), content(vault)
        assert [(*row[:3], row[5]) for row in before] == [(*row[:3], row[5]) for row in after]
        assert [row[3] for row in before] != [row[3] for row in after]
        assert today.desk(vault).notes_this_week > 0


def test_another_seed_gives_another_story(year: Told, pattern: Pattern, tmp_path: Path) -> None:
    other = told(tmp_path / "other", pattern, tmp_path / "state", seed=2)
    with other.vault as vault:
        same = {row[0] for row in content(vault)} & {row[0] for row in content(year.vault)}
        assert len(same) < 0.1 * NOTES


def test_this_morning_there_is_something_to_see(year: Told) -> None:
    desk = today.desk(year.vault)
    assert year.vault.clock() == ends_at(UNTIL)
    assert desk.notes_this_week >= 4
    assert desk.people == 12
    assert 3 <= len(desk.pinned) <= 6
    assert {row.name for row in desk.unseen} == {"Tomasz Nowak", "Eamon Doyle"}
    assert all(row.days > 30 for row in desk.unseen)
    assert {draft.key for draft in desk.drafts} == {drafts.QUICK, drafts.NEW}
    assert all(head.created_at <= ends_at(UNTIL) for head in desk.recent_notes)


def test_some_notes_are_about_nobody_and_some_have_a_history(year: Told) -> None:
    unfiled = notes.count(year.vault, NoteFilter(unfiled=True))
    assert 40 <= unfiled <= 120
    heads = notes.page(year.vault, NoteFilter(), limit=200).heads
    edited = [head for head in heads if len(notes.history(year.vault, head.id)) > 1]
    assert 3 <= len(edited) <= 8
    assert all("*Later:*" in notes.get(year.vault, head.id).body for head in edited)


def test_people_were_there_before_the_first_note_about_them(year: Told) -> None:
    for person in mentees.listing(year.vault):
        first = min(note.created_at for note in notes.about(year.vault, person.id, limit=500))
        assert person.created_at <= first
        assert person.started_on == first.astimezone().date()


def test_the_vault_of_the_story_is_whole_and_can_be_undone(
    year: Told, pattern: Pattern, tmp_path: Path
) -> None:
    assert vaults.verify(year.vault).problems == []
    assert history.state(year.vault).undo_label is not None


def test_a_greater_scale_has_more_people_more_years_and_as_many_more_notes(
    pattern: Pattern, tmp_path: Path
) -> None:
    story = told(tmp_path / "big", pattern, tmp_path / "state", scale=3)
    with story.vault as vault:
        assert story.counts.notes == notes.count(vault, NoteFilter()) == 3 * NOTES
        assert story.counts.mentees > 12
        assert (UNTIL - story.counts.first_day).days > 700
    assert NOTES * 100 >= 100_000
    assert [years_at(scale) for scale in (1, 2, 4, 100, 1000)] == [1, 2, 2, 10, 10]


def test_a_story_needs_its_own_clock_and_goes_forward(vault: Vault) -> None:
    with pytest.raises(TypeError):
        build(vault)
    clock = DemoClock(datetime(2026, 1, 2, tzinfo=UTC))
    with pytest.raises(ValueError, match="forward"):
        clock.move_to(datetime(2026, 1, 1, tzinfo=UTC))


def test_a_story_that_is_told_early_ends_the_day_before() -> None:
    noon = datetime(2026, 11, 23, 12).astimezone()
    assert story_end(noon) == UNTIL
    assert story_end(noon.replace(hour=6)) == UNTIL - timedelta(days=1)


def test_a_demo_that_is_there_is_used_again_with_what_was_written_in_it(tmp_path: Path) -> None:
    made = prepare(tmp_path / "demo", until=UNTIL)
    assert made.built
    assert is_demo(made.folder)
    assert (tmp_path / "demo").stat().st_mode & 0o777 == 0o700
    with vaults.unlock(made.folder, PASSPHRASE) as vault:
        notes.add(vault, "mine")
    again = prepare(tmp_path / "demo", until=UNTIL + timedelta(days=90))
    assert not again.built
    assert again.counts == made.counts
    with pytest.raises(UserError) as refused:
        prepare(tmp_path / "demo", seed=2)
    assert refused.value.code == "demo.other_one"
    with vaults.unlock(made.folder, PASSPHRASE) as vault:
        assert notes.count(vault, NoteFilter()) == made.counts.notes + 1


def test_the_demo_in_its_usual_place_is_told_anew_unless_somebody_wrote_in_it() -> None:
    made = prepare(until=UNTIL)
    assert made.folder == default_folder(1, 1)
    assert not prepare(until=UNTIL + timedelta(days=5)).built
    assert prepare(until=UNTIL + timedelta(days=7)).built
    with vaults.unlock(made.folder, PASSPHRASE) as vault:
        drafts.keep(vault, drafts.QUICK, "half a thought")
    assert not prepare(until=UNTIL + timedelta(days=70)).built


def test_an_unfinished_demo_is_built_anew(tmp_path: Path) -> None:
    class Killed(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done > total // 3:
            raise Killed

    with pytest.raises(Killed):
        prepare(tmp_path / "demo", until=UNTIL, progress=stop)
    assert list(tmp_path.glob("*demo*")) == []

    left = tmp_path / ".demo.unfinished-demo"
    left.mkdir()
    (left / "vault.db").write_bytes(b"half of it")
    assert prepare(tmp_path / "demo", until=UNTIL).built
    assert not left.exists()


def test_a_demo_that_somebody_else_is_building_is_left_alone(tmp_path: Path) -> None:
    building = tmp_path / ".demo.unfinished-demo"
    building.mkdir()
    lock = InstanceLock(building)
    lock.acquire()
    try:
        with pytest.raises(UserError) as refused:
            prepare(tmp_path / "demo", until=UNTIL)
    finally:
        lock.release()
    assert refused.value.code == "vault.already_open"
    assert building.exists()


def test_no_other_folder_is_ever_taken_for_a_demo(tmp_path: Path, pattern: Pattern) -> None:
    letters = tmp_path / "letters"
    letters.mkdir()
    (letters / "one.txt").write_text("dear all", encoding="utf-8")
    real = pattern.copy_to(tmp_path / "real")
    file = tmp_path / "file"
    file.touch()
    own, _ = Vault.create(tmp_path / "own", PASSPHRASE)
    own.close()
    for folder in (letters, real, file, tmp_path / "own"):
        with pytest.raises(UserError) as refused:
            prepare(folder, until=UNTIL)
        assert refused.value.code in {"vault.folder_not_empty", "vault.not_a_file", "vault.not_a_vault"}
    assert (letters / "one.txt").read_text(encoding="utf-8") == "dear all"
    derive_key(tmp_path / "own", passphrase=PASSPHRASE)
    with pytest.raises(UserError):
        prepare(tmp_path / "new", scale=1001)


def test_the_year_has_every_part_of_the_relationship(year: Told) -> None:
    everyone = engagements.listing(year.vault)
    assert {row.model for row in everyone} == {EngagementModel.ONE_TO_ONE, EngagementModel.PLC}
    assert len(everyone) == 13
    assert [row.title for row in everyone if row.state is EngagementState.ENDED] == ["Priya Shah"]
    ours = [row for row in everyone if row.model is EngagementModel.ONE_TO_ONE]
    signed = [row for row in ours if agreements.current(year.vault, row.id) is not None]
    assert 11 <= len(signed) <= 12
    held = meetings.between(year.vault, begins_at(UNTIL, 1), ends_at(UNTIL))
    assert len(held) > 250
    assert {row.kind for row in held} == set(MeetingKind)
    assert all(row.state is not MeetingState.PLANNED for row in held)
    assert len(meetings.upcoming(year.vault, 50)) >= 12
    assert len(steps.open_steps(year.vault)) >= 8
    assert {row.scope for row in consents.listing(year.vault)} >= {ConsentScope.OBSERVE, ConsentScope.SHARE}
    plc = next(row for row in everyone if row.model is EngagementModel.PLC)
    studies = lesson_studies.of_engagement(year.vault, plc.id)
    assert {study.state for study in studies} == {LessonStudyState.DONE, LessonStudyState.PLANNING}


def test_nobody_of_the_year_was_watched_without_their_consent(year: Told) -> None:
    held = meetings.between(year.vault, begins_at(UNTIL, 1), ends_at(UNTIL))
    watched = {person.name for row in held if row.kind is MeetingKind.OBSERVATION for person in row.people}
    assert watched
    assert not watched & {"Eamon Doyle", "Dilnoza Karimova"}
    robin = mentees.named(year.vault, "Robin Achterberg")
    assert ConsentScope.OBSERVE not in consents.in_force(year.vault, robin.id)
