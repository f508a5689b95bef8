"""A visit: planned, begun with consent, recorded, finished, and read again as it was."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.domain.ours.observations import ObservationFields, ObservationState
from mentorapp.instruments.moments import MomentKind
from mentorapp.services import consents, history, instruments, mentees, observations
from mentorapp.vault.vault import Vault
from tests.conftest import TestClock

SCRIPT = ["open-script"]
TALLIES = """
key = "mine"
title = "Mine"

[[parts]]
kind = "tallies"
key = "t"
label = "{0}"
choices = [{{ key = "a", label = "A" }}]
"""


def refusal(caught: pytest.ExceptionInfo[UserError]) -> str:
    return caught.value.code


def planned(vault: Vault, name: str = "Ana", keys: list[str] = SCRIPT, *, consent: bool = True) -> int:
    person = mentees.add(vault, MenteeFields(name)).result
    if consent:
        consents.grant(vault, person, ConsentScope.OBSERVE)
    fields = ObservationFields(person, vault.clock(), class_name="7C", subject="Science", focus="Wait time")
    return observations.plan(vault, fields, keys).result


def running(vault: Vault) -> int:
    one = planned(vault)
    observations.start(vault, one)
    return one


def test_without_consent_no_lesson_begins_and_nothing_is_recorded(vault: Vault) -> None:
    one = planned(vault, consent=False)
    with pytest.raises(UserError) as caught:
        observations.start(vault, one)
    assert refusal(caught) == "consent.needed"
    assert observations.get(vault, one).state is ObservationState.PLANNED
    assert observations.moments(vault, one) == []


def test_a_withdrawn_consent_begins_no_lesson(vault: Vault) -> None:
    one = planned(vault)
    consents.withdraw(vault, observations.get(vault, one).mentee_id, ConsentScope.OBSERVE)
    with pytest.raises(UserError) as caught:
        observations.start(vault, one)
    assert refusal(caught) == "consent.needed"


def test_a_lesson_runs_alone(vault: Vault) -> None:
    first = running(vault)
    second = planned(vault, "Bo")
    with pytest.raises(UserError) as caught:
        observations.start(vault, second)
    assert refusal(caught) == "observation.another_runs"
    observations.finish(vault, first, 60_000)
    observations.start(vault, second)
    found = observations.running(vault)
    assert found is not None
    assert found.id == second


def test_what_was_recorded_is_read_again_with_the_clock_going_on(vault: Vault) -> None:
    one = running(vault)
    observations.append(vault, one, MomentKind.LINE, 4_000, {"voice": "teacher", "text": "Why?"})
    opened = observations.open_running(vault, one)
    assert [line.text for line in opened.lesson.lines] == ["Why?"]
    assert opened.next_seq == 3
    assert opened.clock.now_ms() >= 4_000


def test_finishing_is_undone_and_the_lesson_runs_on(vault: Vault) -> None:
    one = running(vault)
    observations.finish(vault, one, 60_000)
    assert observations.lesson(vault, one).finished
    history.undo(vault)
    opened = observations.open_running(vault, one)
    assert opened.lesson.running
    observations.finish(vault, one, 90_000)
    assert observations.lesson(vault, one).length_ms() == 90_000


def test_a_removed_observation_comes_back_whole(vault: Vault) -> None:
    one = running(vault)
    observations.append(vault, one, MomentKind.LINE, 4_000, {"text": "Why?"})
    observations.finish(vault, one, 5_000)
    before = observations.get(vault, one)
    observations.remove(vault, one)
    with pytest.raises(UserError):
        observations.get(vault, one)
    history.undo(vault)
    assert observations.get(vault, one) == before
    assert [line.text for line in observations.lesson(vault, one).lines] == ["Why?"]


def test_the_instruments_stay_as_they_are_once_the_lesson_has_begun(vault: Vault) -> None:
    one = planned(vault)
    row = observations.get(vault, one)
    fields = ObservationFields(row.mentee_id, row.starts_at, class_name="8A")
    observations.edit(vault, one, fields, ["copus", "seating-map"])
    assert [used.key for used in observations.get(vault, one).instruments] == ["copus", "seating-map"]
    observations.start(vault, one)
    with pytest.raises(UserError) as caught:
        observations.edit(vault, one, fields, SCRIPT)
    assert refusal(caught) == "observation.started"
    observations.edit(vault, one, ObservationFields(row.mentee_id, row.starts_at, class_name="9B"))
    assert observations.get(vault, one).class_name == "9B"


@pytest.mark.parametrize(
    ("keys", "code"),
    [([], "observation.without_instrument"), (SCRIPT * 2, "observation.same_instrument"),
     (["nothing"], "instrument.unknown")],
)  # fmt: skip
def test_instruments_that_cannot_be_used_are_refused(vault: Vault, keys: list[str], code: str) -> None:
    with pytest.raises(UserError) as caught:
        planned(vault, keys=keys)
    assert refusal(caught) == code
    assert observations.listing(vault) == []


def test_the_list_is_narrowed_by_words_state_and_instrument(vault: Vault, clock: TestClock) -> None:
    first = planned(vault, "Ana Vega")
    clock.advance(days=1)
    second = planned(vault, "Bo Lind", ["copus"])
    observations.start(vault, second)
    assert [row.id for row in observations.listing(vault)] == [second, first]
    assert [row.id for row in observations.listing(vault, text="vega wait")] == [first]
    assert observations.listing(vault, text="100%") == []
    assert [row.id for row in observations.listing(vault, states={ObservationState.RUNNING})] == [second]
    assert [row.id for row in observations.listing(vault, instrument="copus")] == [second]
    assert [row.id for row in observations.listing(vault, limit=1)] == [second]


def test_a_new_version_of_an_instrument_never_touches_an_old_observation(
    vault: Vault, tmp_path: Path
) -> None:
    file = tmp_path / "mine.toml"
    text = TALLIES
    file.write_text(text.format("First"), "utf-8")
    assert instruments.import_file(vault, file).result == "mine"
    old = planned(vault, "Ana", ["mine"])
    file.write_text(text.format("Second"), "utf-8")
    instruments.import_file(vault, file)
    instruments.import_file(vault, file)
    new = planned(vault, "Bo", ["mine"])
    numbers = [observations.get(vault, one).instruments[0].number for one in (old, new)]
    assert numbers == [1, 2]
    labels = [observations.lesson(vault, one).instruments["mine"].parts[0].label for one in (old, new)]
    assert labels == ["First", "Second"]


def test_the_key_of_an_instrument_of_the_program_is_never_taken(vault: Vault, tmp_path: Path) -> None:
    file = tmp_path / "copus.json"
    file.write_text(
        '{"key": "copus", "title": "Other",'
        ' "parts": [{"kind": "script", "key": "s", "label": "S", "voices": []}]}',
        "utf-8",
    )
    with pytest.raises(UserError) as caught:
        instruments.import_file(vault, file)
    assert refusal(caught) == "instrument.key_taken"


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"key = ", b"{" * 100_000, b"[" * 100_000])
def test_a_file_that_is_no_instrument_is_refused_in_words(vault: Vault, tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "some.toml"
    file.write_bytes(data)
    with pytest.raises(UserError) as caught:
        instruments.import_file(vault, file)
    assert refusal(caught) == "instrument.wrong"


def test_every_instrument_that_comes_along_is_listed_and_can_be_used(vault: Vault) -> None:
    rows = instruments.listing(vault)
    assert {"open-script", "copus", "seating-map"} <= {row.key for row in rows}
    assert all(row.licence and row.source and row.summary for row in rows)
    one = planned(vault, keys=[row.key for row in rows])
    assert len(observations.get(vault, one).instruments) == len(rows)
    assert {row.key for row in instruments.listing(vault)} == {row.key for row in rows}


def test_fields_that_cannot_be_kept_are_refused(vault: Vault) -> None:
    person = mentees.add(vault, MenteeFields("Ana", started_on=date(2026, 9, 1))).result
    for fields in (
        ObservationFields(person, vault.clock(), pupils=-1),
        ObservationFields(person, vault.clock(), planned_minutes=0),
        ObservationFields(person + 1, vault.clock()),
    ):
        with pytest.raises(UserError):
            observations.plan(vault, fields, SCRIPT)
