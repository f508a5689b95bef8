"""Passphrases and codes: from a file, from standard input or from the terminal; never from an argument."""

from __future__ import annotations

import getpass
import sys
from argparse import Namespace
from typing import Final

from mentorapp.domain.errors import UserError

_LIMIT: Final = 64 * 1024
"""Bytes of a line with a secret: far more than any has."""


def read_passphrase(chosen: Namespace) -> str:
    """Return the passphrase of the vault. Raises ``UserError`` when there is nobody to ask."""
    if chosen.passphrase_file is not None:
        return _first_line(chosen.passphrase_file)
    if not _is_interactive():
        raise UserError("cli.no_passphrase")
    return getpass.getpass("Passphrase: ")


def read_new_passphrase(file: str | None, option: str = "--new-passphrase-file") -> str:
    """Return a new passphrase; at the terminal it is asked for twice."""
    if file is not None:
        return _first_line(file)
    if not _is_interactive():
        raise UserError("cli.secret_missing", option=option)
    first = getpass.getpass("New passphrase: ")
    if first != getpass.getpass("The same again: "):
        raise UserError("cli.passphrases_differ")
    return first


def read_recovery_code(file: str | None) -> str:
    """Return the recovery code."""
    if file is not None:
        return _first_line(file)
    if not _is_interactive():
        raise UserError("cli.secret_missing", option="--recovery-file")
    return getpass.getpass("Recovery code: ")


def _first_line(file: str) -> str:
    """Return the first line of ``file`` (``-``: the next of standard input) without its end."""
    try:
        if file == "-":
            line = sys.stdin.buffer.readline(_LIMIT)
        else:
            with open(file, "rb") as stream:
                line = stream.readline(_LIMIT)
    except (OSError, ValueError) as error:
        raise UserError("cli.cannot_read", path=file) from error
    try:
        return line.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError:
        raise UserError("cli.not_text", path=file) from None


def _is_interactive() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()
