from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date

from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.domain.ours.engagements import EngagementFields, EngagementKind, EngagementModel
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import consents, engagements, mentees
from mentorapp.vault.vault import Vault
from tests.cli.conftest import Program


def test_engagements_are_listed_with_what_needs_the_mentor(
    program: Program, reopened: Callable[[], Vault]
) -> None:
    assert program("list", "engagements").out == "There are no engagements yet.\n"
    assert json.loads(program("list", "engagements", "--json").out) == []
    with reopened() as vault:
        ana = mentees.add(vault, MenteeFields("Ana")).result
        fields = EngagementFields(
            EngagementKind.COACHING, EngagementModel.ONE_TO_ONE, date(2020, 1, 1), rhythm_weeks=2
        )
        engagements.start(vault, fields, [ana])
        consents.grant(vault, ana, ConsentScope.SHARE)
    said = program("list", "engagements")
    assert (said.code, said.err) == (0, "")
    heading, line = said.out.splitlines()
    assert " ".join(heading.split()) == "ID WITH KIND MODEL STATE EVERY LAST NEXT LATE STEPS AGREEMENT"
    assert line.split()[:6] == ["1", "Ana", "coaching", "one", "to", "one"]
    (one,) = json.loads(program("list", "engagements", "--json").out)
    assert (one["title"], one["state"], one["rhythm_kept"]) == ("Ana", "active", False)
    assert one["consents"] == ["share"]
    assert [member["name"] for member in one["members"]] == ["Ana"]
