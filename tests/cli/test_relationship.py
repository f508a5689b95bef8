"""Consent and agreements on the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from mentorapp.cli.parser import METHODS, SCOPES, parse
from mentorapp.domain.ours.consents import ConsentMethod, ConsentScope
from mentorapp.domain.ours.engagements import EngagementFields, EngagementKind, EngagementModel
from mentorapp.domain.ours.meetings import Attendance, Meeting, MeetingKind, MeetingState, Presence
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import agreements, consents, engagements, mentees
from mentorapp.vault.vault import Vault
from tests.cli.conftest import Program


@pytest.fixture
def ana(reopened: Callable[[], Vault], program: Program) -> int:
    del program
    with reopened() as vault:
        return mentees.add(vault, MenteeFields(name="Ana Lopez")).result


def test_the_words_of_the_command_line_are_those_of_the_domain() -> None:
    assert set(SCOPES) == set(ConsentScope)
    assert set(METHODS) == set(ConsentMethod)


def test_a_consent_is_granted_listed_and_withdrawn(
    program: Program, reopened: Callable[[], Vault], ana: int
) -> None:
    said = program(
        "consent", "grant", "--mentee", "ana", "--scope", "hold-work", "--until", "2999-06-30",
        "--method", "written", "--detail", "Drawings only",
    )  # fmt: skip
    assert (said.code, said.out) == (0, "saved 1: Ana Lopez permits hold-work until 2999-06-30.\n")
    (listed,) = json.loads(program("list", "consents", "--mentee", "lopez", "--json").out)
    assert (listed["name"], listed["scope"], listed["state"]) == ("Ana Lopez", "hold-work", "in_force")
    assert (listed["expires_on"], listed["detail"]) == ("2999-06-30", "Drawings only")
    said = program("consent", "withdraw", "--mentee", "ana", "--scope", "hold-work", "--reason", "She asked")
    assert (said.code, said.out.splitlines()) == (
        0,
        [
            "Ana Lopez no longer permits hold-work.",
            "No student work of this person can be added or opened.",
        ],
    )
    assert "withdrawn" in program("list", "consents").out
    with reopened() as vault:
        assert consents.in_force(vault, ana) == frozenset()
        assert consents.listing(vault)[0].withdrawn_reason == "She asked"


def test_withdrawing_stops_planned_observations_and_says_so(
    program: Program, reopened: Callable[[], Vault], ana: int
) -> None:
    granted = program("consent", "grant", "--mentee", "ana", "--scope", "observe", "--json")
    assert json.loads(granted.out) == {"saved": 1, "mentee": "Ana Lopez", "scope": "observe", "until": None}
    with reopened() as vault, vault.transaction("visit") as work:
        meeting = work.add(
            Meeting(
                uid=work.new_uid(), kind=MeetingKind.OBSERVATION.value, state=MeetingState.PLANNED.value,
                starts_at=work.now, minutes=30, zone="UTC", created_at=work.now, updated_at=work.now,
            )
        ).stored_id  # fmt: skip
        work.add(Attendance(meeting_id=meeting, mentee_id=ana, presence=Presence.EXPECTED.value))
    said = json.loads(program("consent", "withdraw", "--mentee", "ana", "--scope", "observe", "--json").out)
    assert said["observations_on_hold"] == [meeting]
    assert said["stopped"][-1] == "Planned observations now on hold: 1."


def test_what_cannot_be_done_is_told(program: Program, ana: int) -> None:
    del ana
    said = program("consent", "withdraw", "--mentee", "ana", "--scope", "share")
    assert (said.code, said.out) == (2, "")
    assert "There is no consent of Ana Lopez to withdraw." in said.err
    said = program("consent", "grant", "--mentee", "ana", "--scope", "share", "--until", "2020-01-01")
    assert said.code == 2
    assert "The last day of this consent is over already." in said.err
    assert program("list", "consents").out == "No consent was recorded yet.\n"


@pytest.mark.parametrize("wrong", [["--scope", "all"], ["--scope", "share", "--until", "soon"], []])
def test_a_scope_or_day_that_is_none_is_refused(wrong: list[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["consent", "grant", "--mentee", "ana", *wrong])


def test_an_agreement_is_written_as_a_pdf_and_replaces_no_file(
    program: Program, reopened: Callable[[], Vault], ana: int, tmp_path: Path
) -> None:
    with reopened() as vault:
        fields = EngagementFields(EngagementKind.MENTORING, EngagementModel.ONE_TO_ONE, date(2026, 9, 1))
        engagement = engagements.start(vault, fields, [ana]).result
        agreement = agreements.draft(vault, engagement, "How we work", "To grow.").result
    path = tmp_path / "agreement.pdf"
    said = program("export", "agreement", str(agreement), path)
    assert (said.code, said.out) == (0, f"Wrote How we work, version 1, to {path}\n")
    assert path.read_bytes().startswith(b"%PDF")
    assert path.stat().st_mode & 0o777 == 0o600
    said = program("export", "agreement", str(agreement), path, "--json")
    assert said.code == 2
    assert "already something with this name" in said.err
    told = json.loads(program("export", "agreement", str(agreement), tmp_path / "b.pdf", "--json").out)
    assert (told["agreement"], told["version"], told["state"]) == (agreement, 1, "draft")
    assert program("export", "agreement", "99", tmp_path / "c.pdf").code == 2
    assert not (tmp_path / "c.pdf").exists()
