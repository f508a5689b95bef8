"""An agenda from what is open: the next steps to check on, and what the last meeting ended with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mentorapp.domain.ours.meetings import MeetingState
from mentorapp.services import meetings, steps
from mentorapp.vault.vault import Vault

_MOST_LINES = 5


@dataclass(frozen=True)
class AgendaWords:
    """The headings, in the person's language."""

    open_steps: str = "How did it go?"
    last_time: str = "From last time"


ENGLISH = AgendaWords()


def agenda_from_open(vault: Vault, mentee_ids: Sequence[int], words: AgendaWords = ENGLISH) -> str:
    """Return a Markdown agenda of the open next steps of these people and their last shared record.

    Nothing open and nothing recorded make an empty text. The first five lines of the record are taken.
    """
    parts: list[str] = []
    open_now = [step for mentee_id in mentee_ids for step in steps.open_steps(vault, mentee_id)]
    if open_now:
        named = len(mentee_ids) > 1
        lines = [f"- {step.mentee_name}: {step.what}" if named else f"- {step.what}" for step in open_now]
        parts.append("\n".join([f"## {words.open_steps}", "", *lines]))
    held = [
        row
        for mentee_id in mentee_ids
        for row in meetings.of_mentee(vault, mentee_id, 20, vault.clock())
        if row.state == MeetingState.HELD and row.record.strip()
    ]
    if held:
        last = max(held, key=lambda row: (row.starts_at, row.id))
        lines = [line for line in last.record.splitlines() if line.strip()][:_MOST_LINES]
        parts.append("\n".join([f"## {words.last_time}", "", *(f"> {line}" for line in lines)]))
    return "\n\n".join(parts)
