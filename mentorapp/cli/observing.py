"""Verbs about instruments and observations."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict

from mentorapp.cli.opening import opened_vault
from mentorapp.cli.output import minute, say, say_json, say_json_list, say_table
from mentorapp.instruments.lesson import Lesson
from mentorapp.instruments.moments import clock_text
from mentorapp.instruments.scoring import scores
from mentorapp.services import instruments, mentees, observation_files, observations
from mentorapp.services.observation_rows import ObservationRow


def list_instruments(chosen: Namespace) -> int:
    """List the instruments that come along and those of the vault."""
    with opened_vault(chosen) as vault:
        found = instruments.listing(vault)
    if chosen.json:
        say_json_list(asdict(row) for row in found)
        return 0
    table = [("ID", "VERSION", "FROM", "TITLE")]
    table += [(row.key, str(row.number or ""), row.origin.value, row.title) for row in found]
    say_table(table)
    return 0


def import_instrument(chosen: Namespace) -> int:
    """Bring in an instrument, as a new one or as the next version of one that is here."""
    with opened_vault(chosen) as vault:
        key = instruments.import_file(vault, chosen.file).result
        row = instruments.named(vault, key)
    if chosen.json:
        say_json(asdict(row))
    else:
        say(f"{row.title} is here as {row.key}, version {row.number}.")
    return 0


def list_observations(chosen: Namespace) -> int:
    """List observations, the latest first."""
    with opened_vault(chosen) as vault:
        about = mentees.named(vault, chosen.mentee).id if chosen.mentee is not None else None
        wanted = instruments.named(vault, chosen.instrument).key if chosen.instrument else ""
        found = observations.listing(vault, mentee_id=about, instrument=wanted, limit=chosen.limit)
    if chosen.json:
        say_json_list(asdict(row) for row in found)
    elif not found:
        say("There are no observations.")
    else:
        table = [("ID", "WHEN", "WHOSE LESSON", "CLASS", "STATE", "MOMENTS", "WITH")]
        table += [
            (
                str(row.id),
                minute(row.starts_at),
                row.mentee_name,
                row.class_name,
                row.state.value,
                str(row.moments),
                ", ".join(f"{used.key} {used.number}" for used in row.instruments),
            )
            for row in found
        ]
        say_table(table)
    return 0


def show_observation(chosen: Namespace) -> int:
    """Print what an observation says: its facts, its script and its counts."""
    with opened_vault(chosen) as vault:
        row = observations.get(vault, chosen.id)
        lesson = observations.lesson(vault, chosen.id)
    if chosen.json:
        say_json(observation_files.document(row, lesson))
        return 0
    for line in _facts(row, lesson):
        say(line)
    for one in lesson.lines:
        say(f"{clock_text(one.at_ms):>8}  {one.speaker or one.voice or '-':<8}  {one.text}")
    for name, value in observation_files.counts(lesson):
        say(f"{name}: {value}")
    for instrument in lesson.instruments.values():
        found = scores(lesson, instrument)
        for score in (*found.indicators, *found.areas, *found.overall):
            if score.value is not None:
                say(f"{score.part} {score.label}: {score.value:.2f} (of {score.n} out of {score.of})")
    return 0


def export_observation(chosen: Namespace) -> int:
    """Write an observation to a new file, as CSV or JSON by its name."""
    with opened_vault(chosen) as vault:
        observation_files.export(vault, chosen.id, chosen.file)
    if chosen.json:
        say_json({"file": str(chosen.file)})
    else:
        say(f"Written to {chosen.file}. It is not encrypted.")
    return 0


def _facts(row: ObservationRow, lesson: Lesson) -> list[str]:
    lesson_words = " ".join(part for part in (row.class_name, row.subject) if part)
    facts = {
        "Whose lesson": row.mentee_name,
        "When": minute(row.starts_at),
        "Class": lesson_words,
        "Pupils": "" if row.pupils is None else str(row.pupils),
        "Focus": row.focus,
        "Goal": row.goal,
        "Observed by": row.rater,
        "State": row.state.value,
        "Length": clock_text(lesson.length_ms()),
        "Instruments": ", ".join(f"{used.title} (version {used.number})" for used in row.instruments),
    }
    return [f"{name}: {value}" for name, value in facts.items() if value]
