from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from mentorapp.services import notes
from mentorapp.vault.header import read_headers
from mentorapp.vault.vault import Vault
from tests.cli.conftest import Program
from tests.conftest import PASSPHRASE, Pattern

NEW = "seven grey herons argue about porridge"
CODE = re.compile(r"[0-9A-Z]{4}(?:-[0-9A-Z]{4}){6}")


def test_init_makes_a_vault_and_gives_its_recovery_code_once(program: Program, tmp_path: Path) -> None:
    new, file = tmp_path / "new", tmp_path / "new-passphrase"
    file.write_text(f"{NEW}\n", encoding="utf-8")
    said = program.bare("--vault", new, "init", "--passphrase-file", file)
    assert (said.code, said.err) == (0, "")
    (code,) = CODE.findall(said.out)

    again = program.bare("--vault", new, "init", "--passphrase-file", file)
    assert again.code == 2
    assert "There is a vault in this folder already" in again.err
    inside = program.bare("--vault", new / "backups", "init", "--passphrase-file", file)
    assert inside.code == 2
    assert "inside another vault" in inside.err
    assert not any((new / "backups").iterdir())
    assert not CODE.search(again.out + again.err)
    assert program.bare("--vault", new, "list", "notes", "--passphrase-file", file).code == 0

    code_file = tmp_path / "code"
    code_file.write_text(code.lower().replace("-", " "), encoding="utf-8")
    new_file = program.passphrase_file
    recovered = program.bare(
        "--vault", new, "recover", "--recovery-file", code_file, "--new-passphrase-file", new_file
    )
    assert (recovered.code, recovered.err) == (0, "")
    assert program.bare("--vault", new, "verify", "--passphrase-file", program.passphrase_file).code == 0
    assert program.bare("--vault", new, "verify", "--passphrase-file", file).code == 2


def test_init_without_a_name_uses_the_usual_place(program: Program, own_home: Path) -> None:
    said = program.bare("init", "--passphrase-file", program.passphrase_file, "--json")
    assert said.code == 0, said.err
    assert json.loads(said.out)["vault"] == str(own_home / "vault")
    assert (own_home / "vault" / "vault.db").exists()


def test_a_passphrase_that_is_easy_to_guess_makes_no_vault(program: Program, tmp_path: Path) -> None:
    said = program.bare("--vault", tmp_path / "new", "init", "--passphrase-file", "-", stdin=b"password1\n")
    assert said.code == 2
    assert said.err.count("\n") == 1
    assert not (tmp_path / "new").exists()


def test_verify_counts_what_is_there(program: Program) -> None:
    program("note", "add", "one", "--tag", "red")
    said = program("verify", "--json")
    assert said.code == 0
    report = json.loads(said.out)
    assert report["good"] is True
    assert (report["counts"]["mine_note"], report["counts"]["mine_tag"]) == (1, 1)
    plain = program("verify")
    assert re.search(r"^notes +1$", plain.out, re.MULTILINE)
    assert "nothing is wrong" in plain.out


def test_verify_names_the_problems_and_leaves_with_2(program: Program, reopened: Callable[[], Vault]) -> None:
    with reopened() as vault:
        note_id = notes.add(vault, "words that are searched").result
        with vault.engine.connect() as connection:
            connection.exec_driver_sql("UPDATE mine_note SET body = 'other' WHERE id = ?", (note_id,))
            connection.commit()
    said = program("verify", "--json")
    assert said.code == 2
    report = json.loads(said.out)
    assert report["good"] is False
    assert report["problems"]
    assert said.err.count("\n") == 1
    assert "Problem:" in program("verify").out


def test_the_passphrase_is_changed_and_the_old_one_opens_no_more(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "new"
    file.write_bytes(f"\ufeff{NEW}\r\n".encode())
    said = program("passphrase", "--new-passphrase-file", file)
    assert (said.code, said.err) == (0, "")
    assert program("list", "notes").code == 2
    assert program.bare("--vault", program.folder, "list", "notes", "--passphrase-file", file).code == 0


def test_both_passphrases_may_come_from_standard_input_line_by_line(program: Program) -> None:
    said = program.bare(
        "--vault", program.folder, "--passphrase-file", "-", "passphrase", "--new-passphrase-file", "-",
        stdin=f"{PASSPHRASE}\n{NEW}\n".encode(),
    )  # fmt: skip
    assert (said.code, said.err) == (0, "")


def test_a_wrong_passphrase_is_one_plain_line_and_too_many_must_wait(program: Program) -> None:
    def tried(passphrase: bytes) -> str:
        said = program.bare(
            "--vault", program.folder, "--passphrase-file", "-", "verify", stdin=passphrase + b"\n"
        )
        assert (said.code, said.out) == (2, "")
        assert said.err.count("\n") == 1
        assert "not this one" not in said.err
        return said.err

    first = [tried(b"not this one") for _ in range(5)]
    assert len(set(first)) == 1
    assert "seconds" not in first[0]
    for _ in range(12):  # the wait grows, until it is longer than it takes to start the program
        waits = re.search(r"Wait (\d+) seconds", tried(b"not this one"))
        if waits is not None and int(waits[1]) > 2:
            break
    else:
        pytest.fail("wrong tries cost no time")
    assert "seconds" in tried(PASSPHRASE.encode())


def test_without_a_terminal_and_a_file_nothing_is_asked_for(program: Program) -> None:
    said = program.bare("--vault", program.folder, "list", "notes")
    assert said.code == 2
    assert "--passphrase-file" in said.err


def test_a_passphrase_file_that_cannot_be_read_is_said_so(program: Program, tmp_path: Path) -> None:
    for file in (tmp_path / "absent", tmp_path):
        said = program.bare("--vault", program.folder, "verify", "--passphrase-file", file)
        assert said.code == 2
        assert str(file) in said.err
    bytes_file = tmp_path / "bytes"
    bytes_file.write_bytes(b"\xff\xfe\xfd\n")
    assert program.bare("--vault", program.folder, "verify", "--passphrase-file", bytes_file).code == 2


def test_a_backup_is_brought_back_and_what_was_there_is_kept(program: Program, tmp_path: Path) -> None:
    program("note", "add", "before")
    file = tmp_path / "copy.mentorbackup"
    said = program("backup", file, "--json")
    assert said.code == 0, said.err
    assert json.loads(said.out)["counts"]["mine_note"] == 1
    program("note", "add", "after")

    elsewhere = program("restore", file, tmp_path / "elsewhere")
    assert elsewhere.code == 0, elsewhere.err
    over = program("restore", file, program.folder, "--json")
    assert over.code == 0, over.err
    kept = json.loads(over.out)["kept"]
    assert [note["body"] for note in json.loads(program("--json", "list", "notes").out)] == ["before"]
    listed = program("--vault", kept, "--json", "list", "notes")
    assert {note["body"] for note in json.loads(listed.out)} == {"before", "after"}


def test_a_backup_is_brought_back_with_the_recovery_code(
    program: Program, pattern: Pattern, tmp_path: Path
) -> None:
    program("backup", tmp_path / "copy")
    code = pattern.recovery_code.encode()
    said = program.bare("restore", tmp_path / "copy", tmp_path / "back", "--recovery-file", "-", stdin=code)
    assert (said.code, said.err) == (0, "")
    assert (tmp_path / "back" / "vault.db").exists()


def test_something_else_is_no_backup_and_is_left_alone(program: Program, tmp_path: Path) -> None:
    other = tmp_path / "letter.txt"
    other.write_text("dear all", encoding="utf-8")
    assert program("restore", other, tmp_path / "back").code == 2
    assert program("backup", other).code == 2
    assert other.read_text(encoding="utf-8") == "dear all"
    assert not (tmp_path / "back").exists()


def test_one_damaged_header_is_mended_and_two_are_named(program: Program) -> None:
    main, twin = program.folder / "vault.hdr", program.folder / "vault.hdr.bak"
    main.write_bytes(b"\0" * 40)
    said = program("list", "notes")
    assert said.code == 0
    assert said.err.startswith("mentorapp: ")
    assert read_headers(program.folder).main is not None

    for file in (main, twin):
        file.write_bytes(b"\0" * 40)
    before = {file.name: file.read_bytes() for file in (main, twin, program.folder / "vault.db")}
    said = program("verify")
    assert said.code == 2
    assert said.err.count("\n") == 1
    assert {name: (program.folder / name).read_bytes() for name in before} == before


def test_a_database_that_is_cut_off_or_gone_is_named_and_kept(program: Program) -> None:
    database = program.folder / "vault.db"
    whole = database.read_bytes()
    for damaged in (whole[:5000], bytes(reversed(whole))):
        database.write_bytes(damaged)
        said = program("verify")
        assert said.code == 2, said.err
        assert said.err.count("\n") == 1
        assert database.read_bytes() == damaged
    database.unlink()
    assert program("verify").code == 2
