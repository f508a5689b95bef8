from __future__ import annotations

import json
import os
import re
import resource
import signal
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from campaigns.kill_note_add import campaign
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import mentees, notes
from mentorapp.services.note_queries import NoteFilter
from mentorapp.vault.vault import Vault
from tests.cli.conftest import Program, command, environment
from tests.conftest import PASSPHRASE
from tests.services.test_search_things import fill


def listed(program: Program, *more: str) -> list[dict[str, object]]:
    said = program("list", "notes", "--json", *more)
    assert said.code == 0, said.err
    found: list[dict[str, object]] = json.loads(said.out)
    return found


def test_a_note_is_written_about_a_person_with_tags(program: Program, reopened: Callable[[], Vault]) -> None:
    with reopened() as vault:
        mentees.add(vault, MenteeFields(name="Amina Okafor"))
    said = program(
        "note", "add", "--mentee", "amina", "--tag", "wait-time", "--tag", "pace", "She **waited**."
    )
    assert (said.code, said.out, said.err) == (0, "saved 1\n", "")
    (note,) = listed(program)
    assert (note["body"], note["mentee_name"]) == ("She **waited**.", "Amina Okafor")
    assert note["tags"] == ["pace", "wait-time"]
    assert listed(program, "--tag", "pace") == listed(program, "--mentee", "Okafor") == [note]
    assert listed(program, "--tag", "other") == []


def test_every_line_that_says_something_becomes_a_note(program: Program) -> None:
    said = program("note", "add", "--lines", "-", stdin="one\n\n  \nдва\nthree".encode())
    assert (said.code, said.out) == (0, "saved 1\nsaved 2\nsaved 3\n")
    assert [note["body"] for note in listed(program)] == ["three", "два", "one"]


def test_the_passphrase_is_the_first_line_when_both_come_from_standard_input(program: Program) -> None:
    said = program.bare(
        "--json", "--vault", program.folder, "--passphrase-file", "-", "note", "add", "--lines", "-",
        stdin=f"{PASSPHRASE}\nalpha\nbeta\n".encode(),
    )  # fmt: skip
    assert [json.loads(line) for line in said.out.splitlines()] == [{"saved": 1}, {"saved": 2}]
    assert {note["body"] for note in listed(program)} == {"alpha", "beta"}


def test_lines_come_from_a_file_too_and_a_whole_text_from_standard_input(
    program: Program, tmp_path: Path
) -> None:
    file = tmp_path / "lines.txt"
    file.write_text("one\ntwo\n", encoding="utf-8")
    assert program("note", "add", "--lines", file).out == "saved 1\nsaved 2\n"
    assert program("note", "add", "-", stdin=b"# Title\n\nand more\n").out == "saved 3\n"
    assert listed(program, "--limit", "1")[0]["body"] == "# Title\n\nand more"
    assert program("note", "add", "--lines", tmp_path / "absent").code == 2


def test_an_acknowledgement_comes_at_once_and_the_note_is_then_safe(program: Program) -> None:
    everywhere = ("--vault", program.folder, "--passphrase-file", program.passphrase_file)
    process = subprocess.Popen(
        command(*everywhere, "note", "add", "--lines", "-"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(),
    )  # fmt: skip
    patience = threading.Timer(60, process.kill)
    patience.start()
    with process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in (1, 2):
            process.stdin.write(b"a line\n")
            process.stdin.flush()
            assert process.stdout.readline() == b"saved %d\n" % number
        patience.cancel()
        process.kill()
    assert len(listed(program)) == 2


def test_killing_it_at_any_moment_loses_no_acknowledged_note(program: Program) -> None:
    outcome = campaign(program.folder, kills=5, seed=os.getpid(), passphrase=PASSPHRASE)
    assert outcome.acknowledged > 0
    assert outcome.good, outcome


@pytest.mark.parametrize(
    ("stdin", "reason"),
    [
        (b"first\nsecond\0half\nthird\n", "not text"),
        (b"first\nsecond \xff half\nthird\n", "not text"),
        (b"first\n" + b"x" * 10_000_000 + b"\nthird\n", "too long"),
    ],
)
def test_a_line_that_is_no_note_stops_there_and_keeps_what_was_acknowledged(
    program: Program, stdin: bytes, reason: str
) -> None:
    said = program("note", "add", "--lines", "-", stdin=stdin)
    assert (said.code, said.out) == (2, "saved 1\n")
    assert "Line 2" in said.err
    assert reason in said.err
    assert said.err.count("\n") == 1
    assert [note["body"] for note in listed(program)] == ["first"]


@pytest.mark.parametrize("stdin", [b"", b" \n\t\n", b"nul\0nul", b"x" * 10_000_000])
def test_a_text_that_is_no_note_is_refused(program: Program, stdin: bytes) -> None:
    said = program("note", "add", "-", stdin=stdin)
    assert (said.code, said.out) == (2, "")
    assert said.err.count("\n") == 1
    assert listed(program) == []


def test_a_person_who_is_not_there_or_not_alone_is_asked_for_again(
    program: Program, reopened: Callable[[], Vault]
) -> None:
    with reopened() as vault:
        for name in ("Rosa Vidal", "Rosa Lind"):
            mentees.add(vault, MenteeFields(name=name))
    assert program("note", "add", "--mentee", "Nobody", "text").code == 2
    said = program("note", "add", "--mentee", "Rosa", "text")
    assert said.code == 2
    assert "More than one" in said.err


def test_a_vault_that_is_open_already_is_not_opened_twice(
    program: Program, reopened: Callable[[], Vault]
) -> None:
    with reopened() as vault:
        said = program("note", "add", "text")
        assert (said.code, said.out) == (2, "")
        assert "already open" in said.err
        assert notes.count(vault, NoteFilter()) == 0


def test_a_disk_that_fills_up_is_said_and_every_acknowledged_note_is_there(program: Program) -> None:
    limit = (program.folder / "vault.db").stat().st_size + 400_000
    said = program(
        "note", "add", "--lines", "-",
        stdin=b"\n".join(b"line %d " % number + b"word " * 400 for number in range(2000)),
        preexec=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )  # fmt: skip
    assert said.code == 2, said.err
    assert "disk is full" in said.err
    assert said.err.count("\n") == 1
    acknowledged = [int(line.removeprefix("saved ")) for line in said.out.splitlines()]
    assert 5 < len(acknowledged) < 2000
    assert [note["id"] for note in reversed(listed(program))] == acknowledged
    assert program("verify").code == 0


def test_a_folder_that_may_not_be_written_in_is_said_and_nothing_changes(program: Program) -> None:
    before = {file.name: file.read_bytes() for file in program.folder.iterdir() if file.is_file()}
    for path in (*program.folder.iterdir(), program.folder):
        path.chmod(0o500 if path.is_dir() else 0o400)
    try:
        said = program("note", "add", "text", preexec=obey_permissions)
    finally:
        program.folder.chmod(0o700)
    assert (said.code, said.out) == (2, "")
    assert "not allowed" in said.err
    assert {file.name: file.read_bytes() for file in program.folder.iterdir() if file.is_file()} == before


def obey_permissions() -> None:
    """Take from root what lets it write where nobody may."""
    import ctypes

    drop, override, search, owner = 24, 1, 2, 3
    for capability in (override, search, owner):
        ctypes.CDLL(None).prctl(drop, capability)


def test_what_is_listed_is_aligned_and_shows_what_would_hide(
    program: Program, reopened: Callable[[], Vault]
) -> None:
    with reopened() as vault:
        first = mentees.add(vault, MenteeFields(name="Ann \u202egnahc", school="Millbrook")).result
        mentees.add(vault, MenteeFields(name="李明", school="Northgate"))
        notes.add(vault, "# Heading\n\n\u202eabc", mentee_id=first)
    people = program("list", "mentees").out
    assert "<U+202E>" in people
    assert "\u202e" not in people + program("list", "notes").out
    assert re.search(r"^ID  NAME +ROLE  SCHOOL +NOTES  LATEST$", people, re.MULTILINE)
    rows = json.loads(program("list", "mentees", "--json").out)
    assert [(row["name"], row["note_count"]) for row in rows] == [("Ann \u202egnahc", 1), ("李明", 0)]


def test_nothing_that_a_terminal_obeys_is_printed(program: Program, reopened: Callable[[], Vault]) -> None:
    hostile = "\x9b2J \x9d0;title\x9c \u202egnp.exe"
    with reopened() as vault:
        about = mentees.add(vault, MenteeFields(name=f"Ann {hostile}", school=hostile, role=hostile)).result
        notes.add(vault, f"seen {hostile}\n\n{hostile} again", mentee_id=about, tags=[f"tag{hostile}"])
    verbs = [("list", "mentees"), ("list", "notes"), ("search", "seen"), ("search", "Ann")]
    for verb in [*verbs, *((*verb, "--json") for verb in verbs)]:
        said = program(*verb)
        assert said.code == 0, said.err
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", said.out), verb
    assert json.loads(program("list", "mentees", "--json").out)[0]["name"] == f"Ann {hostile}"


def test_an_empty_vault_says_so(program: Program) -> None:
    assert program("list", "notes").out == "There are no notes.\n"
    assert program("list", "mentees").out == "Nobody is here yet.\n"
    assert program("search", "word").out == "Nothing was found.\n"
    assert json.loads(program("list", "notes", "--json").out) == []


def test_people_and_notes_are_found_by_the_beginnings_of_words(
    program: Program, reopened: Callable[[], Vault]
) -> None:
    with reopened() as vault:
        about = mentees.add(vault, MenteeFields(name="Grace Mwangi", role="Year 1")).result
        for number in range(5):
            notes.add(vault, f"Gracious silence number {number}", mentee_id=about)
    said = program("search", "grac", "--limit", "3", "--json")
    hits = json.loads(said.out)
    assert [hit["name"] for hit in hits["people"]] == ["Grace Mwangi"]
    assert len(hits["notes"]) == 3
    assert hits["notes"][0]["snippet"] == "Gracious silence number 4"
    assert "Gracious silence number 4" in program("search", "silence").out


def test_meetings_next_steps_and_the_like_are_found_beside_notes(
    program: Program, reopened: Callable[[], Vault]
) -> None:
    with reopened() as vault:
        fill(vault, "marbles")
    hits = json.loads(program("search", "marb", "--json").out)
    assert [hit["kind"] for hit in hits["others"]] == [
        "meeting",
        "step",
        "engagement",
        "agreement",
        "lesson_study",
        "library",
    ]
    said = program("search", "marb").out
    assert "Amina Okafor" in said
    assert "Try marbles once" in said


def test_many_notes_are_listed_page_by_page_without_a_gap(
    program: Program, reopened: Callable[[], Vault]
) -> None:
    with reopened() as vault, vault.transaction("many") as work:
        for number in range(1203):
            notes.write(work, f"note {number}", pinned=number in {3, 900})
    everything = listed(program)
    assert len({note["id"] for note in everything}) == 1203
    assert [note["body"] for note in everything[:3]] == ["note 900", "note 3", "note 1202"]
    assert len(program("list", "notes", "--limit", "700").out.splitlines()) == 700


def test_nobody_listening_and_an_interrupt_are_quiet(program: Program, reopened: Callable[[], Vault]) -> None:
    with reopened() as vault, vault.transaction("many") as work:
        for number in range(3000):
            notes.write(work, f"note {number} " + "word " * 20)
    everywhere = ("--vault", program.folder, "--passphrase-file", program.passphrase_file)
    with subprocess.Popen(
        command(*everywhere, "list", "notes"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141

    # A shell in the background ignores the interrupt, and so would all that it starts.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with subprocess.Popen(
        command(*everywhere, "note", "add", "--lines", "-"),
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(),
    ) as process:  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(b"one\n")
        process.stdin.flush()
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.stderr.read() == b""
    assert process.returncode == 130


def test_a_full_disk_under_the_output_is_said(program: Program) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    program("note", "add", "one")
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            command("--vault", program.folder, "--passphrase-file", program.passphrase_file, "list", "notes"),
            check=False, stdout=full, stderr=subprocess.PIPE, env=environment(),
        )  # fmt: skip
    assert done.returncode == 2
    assert b"output cannot be written" in done.stderr


def test_a_mistake_of_the_program_tells_its_place_and_no_value(program: Program, own_home: Path) -> None:
    code = (
        "import sys, mentorapp.services.notes as notes\n"
        "def broken(*arguments, **more): raise KeyError('PRIVATE-MARK')\n"
        "notes.add = broken\n"
        "from mentorapp import hardening; hardening.harden()\n"
        "from mentorapp.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    arguments = command("--vault", program.folder, "--passphrase-file", program.passphrase_file)[3:]
    done = subprocess.run(
        [command()[0], "-c", code, *arguments, "note", "add", "PRIVATE-MARK"],
        check=False, capture_output=True, text=True, env=environment(),
    )  # fmt: skip
    assert done.returncode == 1
    assert "KeyError at " in done.stderr
    assert "PRIVATE-MARK" not in done.stderr + done.stdout
    log = (own_home / "state" / "mentorapp.log").read_text(encoding="utf-8")
    assert "KeyError at " in log
    assert "PRIVATE-MARK" not in log
