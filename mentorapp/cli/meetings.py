"""Verbs about meetings and next steps."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from datetime import date, datetime, time, timedelta

from mentorapp.cli.opening import opened_vault
from mentorapp.cli.output import Json, day, minute, say, say_json_list, say_table
from mentorapp.services import meetings, mentees, steps
from mentorapp.services.meeting_rows import MeetingRow

_DAYS = 28
"""From the first day of a list to its last, when that is not said."""


def list_meetings(chosen: Namespace) -> int:
    """List the meetings that begin from one day to another, both included, in the person's own zone."""
    with opened_vault(chosen) as vault:
        first = chosen.first or vault.clock().astimezone().date()
        last = chosen.last or first + timedelta(days=_DAYS)
        found = meetings.between(vault, _midnight(first), _midnight(last + timedelta(days=1)))
        if chosen.mentee is not None:
            wanted = mentees.named(vault, chosen.mentee).id
            found = [row for row in found if wanted in row.mentee_ids]
    if chosen.json:
        say_json_list(_document(row) for row in found)
    elif not found:
        say("There are no meetings in this time.")
    else:
        say_table(
            [
                ("ID", "BEGINS", "MINUTES", "WITH", "TITLE", "KIND", "STATE"),
                *(
                    (
                        str(row.id),
                        minute(row.starts_at),
                        str(row.minutes),
                        row.who,
                        row.title,
                        row.kind.value,
                        row.state.value,
                    )
                    for row in found
                ),
            ]
        )
    return 0


def list_steps(chosen: Namespace) -> int:
    """List next steps, the first to check on first."""
    with opened_vault(chosen) as vault:
        about = mentees.named(vault, chosen.mentee).id if chosen.mentee is not None else None
        found = steps.listing(vault, about) if chosen.all else steps.open_steps(vault, about)
    if chosen.json:
        say_json_list(asdict(step) for step in found)
    elif not found:
        say("There are no next steps." if chosen.all else "No next step is open.")
    else:
        say_table(
            [
                ("ID", "WITH", "WHOSE", "BY", "CHECK BACK", "STATE", "WHAT"),
                *(
                    (
                        str(step.id),
                        step.mentee_name,
                        step.owner.value,
                        day(step.due_on),
                        day(step.check_on),
                        step.state.value,
                        step.what,
                    )
                    for step in found
                ),
            ]
        )
    return 0


def _document(row: MeetingRow) -> Json:
    return {**asdict(row), "ends_at": row.ends_at}


def _midnight(on: date) -> datetime:
    return datetime.combine(on, time.min).astimezone()
