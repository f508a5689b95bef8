"""Verbs about a vault as a whole."""

from __future__ import annotations

import sys
from argparse import Namespace
from typing import Final

from mentorapp.cli.opening import opened_vault, tell_notices, vault_folder
from mentorapp.cli.output import Json, minute, progress_on_terminal, say, say_json, say_table
from mentorapp.cli.secrets import read_new_passphrase, read_passphrase, read_recovery_code
from mentorapp.domain.errors import UserError
from mentorapp.domain.messages import text_of
from mentorapp.domain.text import visible
from mentorapp.services import vaults
from mentorapp.vault.place import check_new_place

_WORDS_FOR_TABLES: Final = {
    "ours_mentee": "people",
    "mine_note": "notes",
    "mine_tag": "tags",
    "mine_note_tag": "tags on notes",
    "mine_draft": "drafts",
    "journal_entry": "changes in the history",
    "journal_change": "rows in the history",
    "vault_setting": "settings",
}


def init(chosen: Namespace) -> int:
    """Make a vault and print its recovery code."""
    folder = vault_folder(chosen)
    check_new_place(folder)  # before anything is asked
    passphrase = read_new_passphrase(chosen.passphrase_file, "--passphrase-file")
    vault, code = vaults.create(folder, passphrase)
    vault.close()
    if chosen.json:
        say_json({"vault": str(folder), "recovery_code": code})
        return 0
    say(f"Your vault is in {visible(str(folder))}")
    say(f"Recovery code: {code}")
    say("Write it down and keep it away from this computer. It opens the vault when the passphrase is lost,")
    say("and it is not shown again.")
    return 0


def verify(chosen: Namespace) -> int:
    """Check everything; print the counts and the problems."""
    with opened_vault(chosen) as vault:
        report = vaults.verify(vault, progress_on_terminal("Checking"))
        notices = vaults.notice_texts(vault)
    problems = [text_of(problem.as_error()) for problem in report.problems]
    if chosen.json:
        found: list[Json] = [
            {"code": problem.code, "text": text, **problem.params}
            for problem, text in zip(report.problems, problems, strict=True)
        ]
        say_json({"good": report.good, "counts": report.counts, "problems": found, "notices": notices})
    else:
        say_table(_count_rows(report.counts))
        for text in problems:
            say(f"Problem: {visible(text)}")
        if report.good:
            say("Everything was checked, and nothing is wrong.")
    if not report.good:
        raise UserError("cli.problems", count=len(problems))
    return 0


def _count_rows(counts: dict[str, int]) -> list[tuple[str, str]]:
    return [(_WORDS_FOR_TABLES.get(table, table), str(number)) for table, number in counts.items()]


def passphrase(chosen: Namespace) -> int:
    """Change the passphrase."""
    folder = vault_folder(chosen)
    old = read_passphrase(chosen)
    with vaults.unlock(folder, old) as vault:
        tell_notices(vault)
        vaults.change_passphrase(vault, old, read_new_passphrase(chosen.new_passphrase_file))
    _done(chosen, "The passphrase is changed. Backups made before still open with the old one.")
    return 0


def recover(chosen: Namespace) -> int:
    """Set a new passphrase with the help of the recovery code."""
    code = read_recovery_code(chosen.recovery_file)
    new = read_new_passphrase(chosen.new_passphrase_file)
    with vaults.recover(vault_folder(chosen), code, new) as vault:
        tell_notices(vault)
    _done(chosen, "The vault opens with the new passphrase. The recovery code stays as it is.")
    return 0


def backup(chosen: Namespace) -> int:
    """Write a backup and check it."""
    with opened_vault(chosen) as vault:
        info = vaults.backup(vault, chosen.file, progress_on_terminal("Backing up")).result
    if chosen.json:
        say_json({"file": str(info.path), "made_at": info.made_at, "size": info.size, "counts": info.counts})
        return 0
    say(f"Backup {visible(str(info.path))}")
    say(f"made {minute(info.made_at)}, {info.size} bytes, read again and compared:")
    say_table(_count_rows(dict(info.counts)))
    return 0


def restore(chosen: Namespace) -> int:
    """Bring back a backup into a folder."""
    by_code = chosen.recovery_file is not None
    folder = chosen.folder.expanduser().absolute()
    kept = vaults.restore(
        chosen.file,
        folder,
        passphrase=None if by_code else read_passphrase(chosen),
        recovery_code=read_recovery_code(chosen.recovery_file) if by_code else None,
        progress=progress_on_terminal("Restoring"),
    )
    if chosen.json:
        say_json({"vault": str(folder), "kept": str(kept) if kept is not None else None})
        return 0
    say(f"The backup was checked whole and is now the vault in {visible(str(folder))}")
    if kept is not None:
        say(f"The vault that was there is kept in {visible(str(kept))}")
    return 0


def _done(chosen: Namespace, text: str) -> None:
    if chosen.json:
        say_json({"done": True})
    else:
        say(text)
    sys.stdout.flush()
