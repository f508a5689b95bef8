"""What can be typed. Nothing heavy is imported here: a verb imports what it needs when it runs."""

from __future__ import annotations

import argparse
import re
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import NoReturn

from mentorapp import __version__

_NUMBER = re.compile("[0-9]{1,9}")
_STDIN = "; - reads standard input"
SCOPES = ("observe", "record", "share", "hold-work")
"""What can be permitted, and below how: a test holds them equal to the domain's, which is heavy to import."""
METHODS = ("signed", "spoken", "written")


class _Parser(ArgumentParser):
    """Explains a mistake in one line, with a hint where help is."""

    def error(self, message: str) -> NoReturn:
        """Write the line and leave with 2."""
        sys.stderr.write(f"{self.prog}: {message}. See '{self.prog} --help'.\n")
        raise SystemExit(2)


def parse(arguments: Sequence[str]) -> Namespace:
    """Return what was asked for; ``run`` is the function that does it. Raises ``SystemExit``."""
    chosen = _parser().parse_args(arguments)
    for name, nothing in (("vault", None), ("passphrase_file", None), ("json", False)):
        if not hasattr(chosen, name):
            setattr(chosen, name, nothing)
    return chosen


def _later(name: str) -> Callable[[Namespace], int]:
    """Return a function that imports a verb of this package, as ``module.function``, when it is called."""

    def run(chosen: Namespace) -> int:
        module, function = name.split(".")
        verb: Callable[[Namespace], int] = getattr(import_module(f"mentorapp.cli.{module}"), function)
        return verb(chosen)

    return run


def _parser() -> ArgumentParser:
    everywhere = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    options = everywhere.add_argument_group("everywhere")
    options.add_argument("--vault", type=Path, metavar="DIR", help="the vault (default: the usual place)")
    options.add_argument(
        "--passphrase-file", metavar="FILE", help=f"file whose first line is the passphrase{_STDIN}"
    )
    options.add_argument("--json", action="store_true", help="print JSON")

    parser = _Parser(
        prog="mentorapp",
        parents=[everywhere],
        description="Private notes and people of a mentor of teachers. Without a verb it opens the window.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"mentorapp {__version__}")
    parser.set_defaults(run=_later("window.show"))
    verbs = parser.add_subparsers(metavar="VERB", parser_class=_Parser)

    def verb(name: str, run: str, text: str, among: argparse._SubParsersAction[_Parser] = verbs) -> _Parser:
        added = among.add_parser(name, help=text, description=text, parents=[everywhere], allow_abbrev=False)
        added.set_defaults(run=_later(run))
        return added

    _add_demo(verb("demo", "window.demo", "a year of invented mentoring, in a vault of its own"))
    verb("init", "vaults.init", "make a new vault and print its recovery code, once")
    verb("verify", "vaults.verify", "check everything in the vault and print the counts")
    passphrase = verb("passphrase", "vaults.passphrase", "change the passphrase")
    recover = verb("recover", "vaults.recover", "open the vault with the recovery code, set a new passphrase")
    recover.add_argument("--recovery-file", metavar="FILE", help=f"file with the recovery code{_STDIN}")
    for one in (passphrase, recover):
        one.add_argument("--new-passphrase-file", metavar="FILE", help=f"file with the new one{_STDIN}")
    backup = verb("backup", "vaults.backup", "write a backup and check it")
    backup.add_argument("file", type=Path, metavar="FILE")
    restore = verb("restore", "vaults.restore", "bring back a backup; a vault that is there is kept")
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument("folder", type=Path, metavar="DIR")
    restore.add_argument("--recovery-file", metavar="FILE", help="use the recovery code instead")

    bring_in = _group(verbs, "import", "bring in people or a calendar", [everywhere])
    roster = verb("roster", "people.bring_in", "bring in people from CSV, XLSX or OneRoster", bring_in)
    roster.add_argument("file", type=Path, metavar="FILE")
    roster.add_argument("--dry-run", action="store_true", help="only say what would happen")
    calendar = verb(
        "calendar", "calendars.bring_in", "bring in a calendar (.ics), or bring it up to date", bring_in
    )
    calendar.add_argument("file", type=Path, metavar="FILE")
    calendar.add_argument(
        "--name", default="", metavar="NAME", help="what to call it (default: its own name)"
    )

    instrument = verb("instrument", "observing.import_instrument", "bring in an instrument", bring_in)
    instrument.add_argument("file", type=Path, metavar="FILE", help="TOML or JSON")
    spoken = verb(
        "transcript", "replaying.import_transcript", "make an observation of a lesson's transcript", bring_in
    )
    spoken.add_argument("file", type=Path, metavar="FILE", help="XLSX, CSV, WebVTT or SRT")
    spoken.add_argument("--mentee", metavar="NAME", required=True, help="whose lesson it is")
    spoken.add_argument("--instrument", metavar="ID", default="open-script", help="(open-script)")

    observe = verb("observe", "replaying.observe", "record a lesson from a transcript, as if it went on")
    observe.add_argument("--mentee", metavar="NAME", required=True, help="whose lesson it is")
    observe.add_argument("--instrument", metavar="ID", default="open-script", help="(open-script)")
    observe.add_argument("--replay", type=Path, metavar="FILE", required=True, help="the transcript")
    observe.add_argument("--rate", type=_positive, default=1, metavar="N", help="so many times faster (1)")

    note = _group(verbs, "note", "write notes", [everywhere])
    _add_note(verb("add", "writing.add", "write a note", note))

    listing = _group(verbs, "list", "list people or notes", [everywhere])
    verb("mentees", "people.listing", "list the people you support", listing)
    notes = verb("notes", "writing.listing", "list notes, pinned first, then the latest", listing)
    notes.add_argument("--mentee", metavar="NAME", help="only those about this person")
    notes.add_argument("--tag", metavar="T", help="only those with this tag")
    notes.add_argument("--limit", type=_positive, metavar="N", help="at most so many")

    verb("engagements", "engagements.listing", "list engagements and what needs you", listing)
    consented = verb("consents", "relationship.list_consents", "list what was permitted", listing)
    consented.add_argument("--mentee", metavar="NAME", help="only of this person")

    consent = _group(verbs, "consent", "record and withdraw consent", [everywhere])
    _add_consent(
        verb("grant", "relationship.grant", "record that somebody permits something", consent),
        verb("withdraw", "relationship.withdraw", "withdraw it; what depends on it stops", consent),
    )

    out = _group(verbs, "export", "write something to a file", [everywhere])
    agreement = verb("agreement", "relationship.export_agreement", "write an agreement as a PDF", out)
    agreement.add_argument("id", type=_positive, metavar="ID", help="the number of the version")
    agreement.add_argument("file", type=Path, metavar="FILE", help="a new file")
    meetings = verb("calendar", "calendars.export", "write your meetings as a calendar (.ics)", out)
    meetings.add_argument("file", type=Path, metavar="FILE")
    meetings.add_argument("--meeting", type=_positive, metavar="ID", help="only this one")

    planned = verb(
        "meetings", "meetings.list_meetings", "list meetings, the next 28 days if not said", listing
    )
    planned.add_argument("--mentee", metavar="NAME", help="only those with this person")
    planned.add_argument("--from", dest="first", type=_day, metavar="DATE", help="from this day on (today)")
    planned.add_argument("--to", dest="last", type=_day, metavar="DATE", help="to this day")
    agreed = verb("steps", "meetings.list_steps", "list next steps that are open", listing)
    agreed.add_argument("--mentee", metavar="NAME", help="only those agreed with this person")
    agreed.add_argument("--all", action="store_true", help="the settled ones too")

    verb("instruments", "observing.list_instruments", "list what lessons can be observed with", listing)
    observed = verb("observations", "observing.list_observations", "list observations", listing)
    observed.add_argument("--mentee", metavar="NAME", help="only of this person")
    observed.add_argument("--instrument", metavar="ID", help="only those made with this instrument")
    observed.add_argument("--limit", type=_positive, default=200, metavar="N", help="at most so many (200)")
    show = _group(verbs, "show", "show something whole", [everywhere])
    whole = verb("observation", "observing.show_observation", "show an observation and its script", show)
    whole.add_argument("id", type=_positive, metavar="ID")
    visit = verb("observation", "observing.export_observation", "write an observation (.csv, .json)", out)
    visit.add_argument("id", type=_positive, metavar="ID")
    visit.add_argument("file", type=Path, metavar="FILE", help="a new file")

    search = verb("search", "writing.search", "find people, notes and all else by the beginnings of words")
    search.add_argument("text", metavar="TEXT")
    search.add_argument("--limit", type=_positive, default=20, metavar="N", help="at most so many (20)")
    return parser


def _group(
    verbs: argparse._SubParsersAction[_Parser], name: str, text: str, parents: list[_Parser]
) -> argparse._SubParsersAction[_Parser]:
    """Add a verb that needs a second word, such as ``list mentees``."""
    parser = verbs.add_parser(name, help=text, description=text, parents=parents, allow_abbrev=False)
    return parser.add_subparsers(metavar="WHAT", required=True, dest=f"{name}_what", parser_class=_Parser)


def _add_demo(parser: ArgumentParser) -> None:
    parser.add_argument(
        "folder", nargs="?", type=Path, metavar="DIR", help="where to keep it (default: a usual place)"
    )
    parser.add_argument("--scale", type=_positive, default=1, metavar="N", help="1,000 notes for each (1)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="another story for another number")
    parser.add_argument("--build-only", action="store_true", help="open no window")
    parser.add_argument(
        "--tour", type=Path, metavar="OUT", help="draw every screen to OUT/*.png and leave; needs no display"
    )


def _add_note(parser: ArgumentParser) -> None:
    parser.add_argument("--mentee", metavar="NAME", help="about this person (default: unfiled)")
    parser.add_argument("--tag", action="append", default=[], metavar="T", help="may be given repeatedly")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("text", nargs="?", metavar="TEXT", help="the note; - reads it from standard input")
    what.add_argument("--lines", metavar="FILE", help="every line of FILE (- for standard input) is one note")


def _add_consent(grant: ArgumentParser, withdraw: ArgumentParser) -> None:
    for one in (grant, withdraw):
        one.add_argument("--mentee", metavar="NAME", required=True, help="whose consent")
        one.add_argument("--scope", choices=SCOPES, required=True, help="what it is about")
    grant.add_argument("--until", type=_day, metavar="DATE", help="its last day, such as 2027-06-30")
    grant.add_argument("--method", choices=METHODS, default="spoken", help="how it was given (spoken)")
    grant.add_argument("--detail", default="", metavar="TEXT", help="what exactly was agreed")
    withdraw.add_argument("--reason", default="", metavar="TEXT", help="why, if they said it")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("this is not a day such as 2027-06-30") from None


def _positive(text: str) -> int:
    number = int(text) if _NUMBER.fullmatch(text) else 0
    if number < 1:
        raise argparse.ArgumentTypeError("this is a whole number from 1 on")
    return number
