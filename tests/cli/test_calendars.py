from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mentorapp.domain.ours.meetings import MeetingFields, MeetingKind
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import meetings, mentees
from mentorapp.vault.vault import Vault
from tests.cli.conftest import Program
from tests.interop.test_calendars import calendar, event

SOON = datetime.now(UTC).replace(hour=9, minute=0, second=0, microsecond=0) + timedelta(days=7)
STARTS = f"DTSTART:{SOON:%Y%m%dT%H%M%SZ}"


def test_a_calendar_comes_in_and_what_stays_out_is_named(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "school.ics"
    file.write_bytes(calendar(*event(STARTS), *event("UID:x", STARTS, "RRULE:FREQ=SECONDLY", "SUMMARY:Beep")))
    said = program("import", "calendar", file)
    assert said.code == 0, said.err
    assert "Beep left out: It repeats more often than every hour." in said.out
    assert "school: 1 added, 0 updated, 0 removed, 0 as before." in said.out
    again = program("import", "calendar", file, "--json")
    document = json.loads(again.out)
    assert (document["added"], document["unchanged"]) == (0, 1)
    assert [one["title"] for one in document["skipped"]] == ["Beep"]


def test_a_calendar_of_which_nothing_comes_in_leaves_with_2(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "bad.ics"
    file.write_bytes(calendar(*event("DTSTART:never")))
    said = program("import", "calendar", file)
    assert (said.code, said.err.count("\n")) == (2, 1)
    assert "line 3: Staff meeting left out" in said.out
    file.write_bytes(b"nothing of the kind")
    none = program("import", "calendar", file)
    assert (none.code, none.out) == (2, "")


def test_meetings_go_out_all_or_one(program: Program, tmp_path: Path, reopened: Callable[[], Vault]) -> None:
    nothing = program("export", "calendar", tmp_path / "none.ics")
    assert (nothing.code, nothing.err.count("\n")) == (2, 1)
    with reopened() as vault:
        mentee = mentees.add(vault, MenteeFields("Ana")).result
        fields = MeetingFields(MeetingKind.MEETING, "Debrief", SOON, 45, mentee_ids=(mentee,))
        ids = [meetings.plan(vault, fields).result for _ in range(2)]
    said = program("export", "calendar", tmp_path / "all.ics")
    assert (said.code, said.out.startswith("2 meetings written to")) == (0, True), said.err
    one = program("export", "calendar", tmp_path / "one.ics", "--meeting", str(ids[0]), "--json")
    assert json.loads(one.out)["meetings"] == 1
    assert (tmp_path / "one.ics").read_bytes().count(b"BEGIN:VEVENT") == 1
