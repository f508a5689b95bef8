"""Verbs that make an observation of a transcript."""

from __future__ import annotations

import sys
import time
from argparse import Namespace
from dataclasses import asdict

from mentorapp.cli.opening import opened_vault
from mentorapp.cli.output import say, say_json, say_json_line
from mentorapp.domain.errors import UserError
from mentorapp.domain.messages import text_of
from mentorapp.instruments.moments import Moment
from mentorapp.services import instruments, mentees, observations, transcripts


def import_transcript(chosen: Namespace) -> int:
    """Bring in a transcript as a finished observation, and say how it was read."""
    found = transcripts.read_file(chosen.file)
    with opened_vault(chosen) as vault:
        about = mentees.named(vault, chosen.mentee).id
        key = instruments.named(vault, chosen.instrument).key
        made = transcripts.import_transcript(vault, about, found, key).result
        row = observations.get(vault, made)
    if chosen.json:
        say_json(
            {
                "observation": row.id,
                "turns": len(found.turns),
                "stamped": found.stamped.value,
                "speakers": [asdict(one) for one in found.speakers],
                "problems": [asdict(one) for one in found.problems],
            }
        )
        return 0
    say(f"Observation {row.id}: {len(found.turns)} turns, stamped: {found.stamped.value}.")
    for speaker in found.speakers:
        name = speaker.name or "nobody named"
        say(f"  {name}: {speaker.turns} turns, {speaker.words} words, taken as {speaker.suggested.value}")
    for problem in found.problems:
        say(f"  {problem.where}: {problem.what}")
    return 0


def observe(chosen: Namespace) -> int:
    """Record a lesson from a transcript through the live path; ``saved SEQ`` follows each commit."""
    found = transcripts.read_file(chosen.replay)

    def saved(moment: Moment) -> None:
        if chosen.json:
            say_json_line({"saved": moment.seq, "at_ms": moment.at_ms})
        else:
            say(f"saved {moment.seq}")
        sys.stdout.flush()

    def trouble(error: BaseException) -> None:
        words = text_of(error) if isinstance(error, UserError) else "The lesson cannot be recorded."
        sys.stderr.write(f"{words}\n")
        sys.stderr.flush()

    def wait(seconds: float) -> None:
        time.sleep(seconds / chosen.rate)

    with opened_vault(chosen) as vault:
        about = mentees.named(vault, chosen.mentee).id
        key = instruments.named(vault, chosen.instrument).key
        made = transcripts.replay(vault, about, key, found, wait=wait, on_saved=saved, on_trouble=trouble)
    if not chosen.json:
        say(f"Observation {made} is finished.")
    return 0
