"""Verbs about consent and agreements."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from typing import Final

from mentorapp.cli.opening import opened_vault
from mentorapp.cli.output import Json, day, say, say_json, say_json_list, say_table
from mentorapp.domain.ours.consents import ConsentMethod, ConsentScope
from mentorapp.domain.text import visible
from mentorapp.services import agreement_sheets, agreements, consents, mentees
from mentorapp.services.consents import ConsentRow, ConsentState

_STATES: Final = {
    ConsentState.IN_FORCE: "in force",
    ConsentState.EXPIRED: "expired",
    ConsentState.WITHDRAWN: "withdrawn",
    ConsentState.REPLACED: "replaced",
}


def grant(chosen: Namespace) -> int:
    """Record a consent."""
    scope = ConsentScope(chosen.scope)
    with opened_vault(chosen) as vault:
        mentee = mentees.named(vault, chosen.mentee)
        consent_id = consents.grant(
            vault,
            mentee.id,
            scope,
            method=ConsentMethod(chosen.method),
            detail=chosen.detail,
            expires_on=chosen.until,
        ).result
    if chosen.json:
        say_json({"saved": consent_id, "mentee": mentee.name, "scope": scope.value, "until": chosen.until})
    else:
        end = f" until {day(chosen.until)}" if chosen.until else ""
        say(f"saved {consent_id}: {visible(mentee.name)} permits {scope.value}{end}.")
    return 0


def withdraw(chosen: Namespace) -> int:
    """Withdraw a consent, and say what that stopped."""
    scope = ConsentScope(chosen.scope)
    with opened_vault(chosen) as vault:
        mentee = mentees.named(vault, chosen.mentee)
        withdrawal = consents.withdraw(vault, mentee.id, scope, chosen.reason).result
    if chosen.json:
        document: Json = {"withdrawn": scope.value, "mentee": withdrawal.name}
        say_json({**document, "stopped": withdrawal.stopped, "observations_on_hold": withdrawal.meeting_ids})
        return 0
    say(f"{visible(withdrawal.name)} no longer permits {scope.value}.")
    for line in withdrawal.stopped:
        say(line)
    return 0


def list_consents(chosen: Namespace) -> int:
    """List consents, those given last first."""
    with opened_vault(chosen) as vault:
        about = mentees.named(vault, chosen.mentee).id if chosen.mentee is not None else None
        rows = consents.listing(vault, about)
    if chosen.json:
        say_json_list(asdict(row) for row in rows)
    elif not rows:
        say("No consent was recorded yet.")
    else:
        headings = ("ID", "NAME", "SCOPE", "STATE", "GIVEN", "UNTIL", "WITHDRAWN", "HOW")
        say_table([headings, *map(_line, rows)])
    return 0


def _line(row: ConsentRow) -> tuple[str, ...]:
    return (
        str(row.id),
        row.name,
        row.scope.value,
        _STATES[row.state],
        day(row.granted_at),
        day(row.expires_on),
        day(row.withdrawn_at),
        row.method.value,
    )


def export_agreement(chosen: Namespace) -> int:
    """Write a version of an agreement as a PDF."""
    with opened_vault(chosen) as vault:
        row = agreements.get(vault, chosen.id)
        path = agreement_sheets.save(vault, chosen.id, chosen.file)
    if chosen.json:
        document: Json = {"file": str(path), "agreement": row.id, "version": row.version}
        say_json({**document, "state": row.state.value, "title": row.title})
    else:
        say(f"Wrote {visible(row.title)}, version {row.version}, to {visible(str(path))}")
    return 0
