from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime

from mentorapp.domain.ours.meetings import MeetingFields, MeetingKind, StepFields, StepState
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import meetings, mentees, steps
from mentorapp.vault.vault import Vault
from tests.cli.conftest import Program


def fill(vault: Vault) -> None:
    ana, bo = (mentees.add(vault, MenteeFields(name)).result for name in ("Ana", "Bo"))
    for one, day in ((ana, 23), (bo, 24), (ana, 30)):
        at = datetime(2026, 11, day, 10, tzinfo=UTC)
        meetings.plan(vault, MeetingFields(MeetingKind.MEETING, "Debrief", at, 45, mentee_ids=(one,)))
    steps.add(vault, StepFields(ana, "Wait", check_on=date(2026, 11, 30)))
    settled = steps.add(vault, StepFields(bo, "Listen")).result
    steps.settle(vault, settled, StepState.DONE)


def test_meetings_are_listed_from_a_day_to_a_day(program: Program, reopened: Callable[[], Vault]) -> None:
    with reopened() as vault:
        fill(vault)
    said = program("list", "meetings", "--from", "2026-11-23", "--to", "2026-11-24", "--json")
    assert said.code == 0, said.err
    found = json.loads(said.out)
    assert [row["id"] for row in found] == [1, 2]
    assert found[0]["people"] == [{"mentee_id": 1, "name": "Ana", "presence": "expected"}]
    said = program("list", "meetings", "--from", "2026-11-23", "--mentee", "ana")
    lines = said.out.splitlines()
    assert len(lines) == 3
    assert "Debrief" in lines[1]
    assert program("list", "meetings", "--from", "2020-01-01").out == "There are no meetings in this time.\n"
    assert program("list", "meetings", "--from", "soon").code == 2


def test_next_steps_are_listed_the_settled_ones_only_when_asked_for(
    program: Program, reopened: Callable[[], Vault]
) -> None:
    with reopened() as vault:
        fill(vault)
    found = json.loads(program("list", "steps", "--json").out)
    assert [(row["what"], row["check_on"]) for row in found] == [("Wait", "2026-11-30")]
    assert len(json.loads(program("list", "steps", "--all", "--json").out)) == 2
    assert program("list", "steps", "--mentee", "Bo").out == "No next step is open.\n"
    assert "Listen" in program("list", "steps", "--all", "--mentee", "Bo").out
