"""Verbs about the people a mentor supports."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict

from mentorapp.cli.opening import opened_vault
from mentorapp.cli.output import Json, day, progress_on_terminal, say, say_json, say_json_list, say_table
from mentorapp.domain.errors import UserError
from mentorapp.domain.messages import text_of
from mentorapp.domain.text import visible
from mentorapp.interop.roster_files import guess_mapping, read_roster
from mentorapp.services import mentees, rosters
from mentorapp.services.rosters import Decision, RosterPreview


def listing(chosen: Namespace) -> int:
    """List the people."""
    with opened_vault(chosen) as vault:
        people = mentees.listing(vault)
    if chosen.json:
        say_json_list(asdict(person) for person in people)
    elif not people:
        say("Nobody is here yet.")
    else:
        say_table(
            [
                ("ID", "NAME", "ROLE", "SCHOOL", "NOTES", "LATEST"),
                *(
                    (str(one.id), one.name, one.role, one.school, str(one.note_count), day(one.last_note_at))
                    for one in people
                ),
            ]
        )
    return 0


def bring_in(chosen: Namespace) -> int:
    """Bring in a roster, or say what that would do; every row that stays out is named."""
    data = rosters.load(chosen.file)
    table = read_roster(data, chosen.file.name)
    with opened_vault(chosen) as vault:
        preview = rosters.preview(vault, table, guess_mapping(table), progress_on_terminal("Reading"))
        result = None if chosen.dry_run else rosters.bring_in(vault, preview, progress_on_terminal("Adding"))
    coming = [row for row in preview.rows if row.decision is Decision.BRING_IN]
    if result is None:
        added = [(row.line, row.fields.name) for row in coming]
        skipped = _skipped_in(preview)
    else:
        late = {one.line for one in result.result.skipped}
        added = [(row.line, row.fields.name) for row in coming if row.line not in late]
        skipped = [(one.line, one.name, text_of(one.reason)) for one in result.result.skipped]
    refused = [(one.line, text_of(one.error)) for one in preview.refused]
    notes = [text_of(UserError(note.code, **note.params)) for note in preview.notes]
    if chosen.json:
        say_json(_document(chosen, added, skipped, refused, notes))
    else:
        _tell(chosen, added, skipped, refused, notes)
    if refused and not added and not skipped:
        raise UserError("cli.nobody_came_in")
    return 0


def _skipped_in(preview: RosterPreview) -> list[tuple[int, str, str]]:
    return [
        (row.line, row.fields.name, text_of(row.reason or UserError("roster.row_your_choice")))
        for row in preview.rows
        if row.decision is Decision.SKIP
    ]


def _document(
    chosen: Namespace,
    added: list[tuple[int, str]],
    skipped: list[tuple[int, str, str]],
    refused: list[tuple[int, str]],
    notes: list[str],
) -> Json:
    return {
        "dry_run": chosen.dry_run,
        "added": [{"line": line, "name": name} for line, name in added],
        "skipped": [{"line": line, "name": name, "reason": reason} for line, name, reason in skipped],
        "refused": [{"line": line, "reason": reason} for line, reason in refused],
        "notes": notes,
    }


def _tell(
    chosen: Namespace,
    added: list[tuple[int, str]],
    skipped: list[tuple[int, str, str]],
    refused: list[tuple[int, str]],
    notes: list[str],
) -> None:
    for note in notes:
        say(f"Note: {visible(note)}")
    doing = "would come in" if chosen.dry_run else "came in"
    for line, name in added:
        say(f"row {line}: {visible(name)} {doing}")
    for line, name, reason in skipped:
        say(f"row {line}: {visible(name)} left out: {visible(reason)}")
    for line, reason in refused:
        say(f"row {line}: refused: {visible(reason)}")
    say(f"{len(added)} {doing}, {len(skipped)} left out, {len(refused)} refused.")
