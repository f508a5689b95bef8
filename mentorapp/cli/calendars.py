"""Verbs about calendar files."""

from __future__ import annotations

from argparse import Namespace

from mentorapp.cli.opening import opened_vault
from mentorapp.cli.output import say, say_json
from mentorapp.domain.errors import UserError
from mentorapp.domain.messages import text_of
from mentorapp.domain.text import visible
from mentorapp.services import calendar_files
from mentorapp.services.calendar_files import ImportResult


def bring_in(chosen: Namespace) -> int:
    """Bring in a calendar file; every event that stays out is named, with the reason."""
    with opened_vault(chosen) as vault:
        done = calendar_files.import_file(vault, chosen.file, name=chosen.name).result
    if chosen.json:
        say_json(
            {
                "calendar": done.source,
                "added": done.added,
                "updated": done.updated,
                "removed": done.removed,
                "unchanged": done.unchanged,
                "outside": done.outside,
                "whole": done.whole,
                "notes": [text_of(note) for note in done.notes],
                "skipped": [
                    {"line": one.line, "title": one.title, "reason": text_of(one.reason)}
                    for one in done.skipped
                ],
                "more_skipped": done.untold,
            }
        )
    else:
        _tell(done)
    if done.skipped and not done.brought_in:
        raise UserError("calendar.nothing_came_in")
    return 0


def _tell(done: ImportResult) -> None:
    for note in done.notes:
        say(f"Note: {visible(text_of(note))}")
    for one in done.skipped:
        say(f"line {one.line}: {visible(one.title) or 'an event'} left out: {text_of(one.reason)}")
    if done.untold:
        say(f"{done.untold} more were left out.")
    if done.outside:
        say(f"{done.outside} are more than a year ago or two years ahead, and stay out.")
    say(
        f"{visible(done.source)}: {done.added} added, {done.updated} updated, {done.removed} removed, "
        f"{done.unchanged} as before."
    )


def export(chosen: Namespace) -> int:
    """Write meetings to a calendar file."""
    with opened_vault(chosen) as vault:
        count = calendar_files.export(vault, chosen.file, meeting_id=chosen.meeting)
    if chosen.json:
        say_json({"meetings": count, "file": str(chosen.file)})
    else:
        say(f"{count} {'meeting' if count == 1 else 'meetings'} written to {visible(str(chosen.file))}.")
    return 0
