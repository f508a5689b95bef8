"""Verbs about engagements."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict

from mentorapp.cli.opening import opened_vault
from mentorapp.cli.output import day, say, say_json_list, say_table
from mentorapp.services import caseload
from mentorapp.services.caseload import CaseRow


def listing(chosen: Namespace) -> int:
    """List the engagements, running ones first."""
    with opened_vault(chosen) as vault:
        found = caseload.caseload(vault)
    if chosen.json:
        say_json_list(_document(one) for one in found)
    elif not found:
        say("There are no engagements yet.")
    else:
        say_table(
            [
                (
                    "ID",
                    "WITH",
                    "KIND",
                    "MODEL",
                    "STATE",
                    "EVERY",
                    "LAST",
                    "NEXT",
                    "LATE",
                    "STEPS",
                    "AGREEMENT",
                ),
                *map(_line, found),
            ]
        )
    return 0


def _line(row: CaseRow) -> tuple[str, ...]:
    one = row.engagement
    return (
        str(one.id),
        one.title,
        one.kind,
        one.model.replace("_", " "),
        one.state,
        f"{one.rhythm_weeks} w" if one.rhythm_weeks else "",
        day(row.last_contact),
        day(row.next_contact),
        f"{row.overdue_days} d" if row.overdue_days else "",
        str(row.open_steps),
        row.agreement,
    )


def _document(row: CaseRow) -> dict[str, object]:
    values = asdict(row)
    return {
        **values.pop("engagement"),
        **values,
        "title": row.engagement.title,
        "consents": sorted(row.consents),
    }
