"""Where a vault may be: not over another one, and not inside one."""

from __future__ import annotations

from pathlib import Path

from mentorapp.domain.errors import UserError
from mentorapp.vault.files import translate_os_errors
from mentorapp.vault.header import HEADER_NAME, TWIN_NAME


def check_new_place(folder: Path) -> None:
    """Raise ``UserError`` unless a new vault may be made in ``folder``, which is absent or empty.

    ``'vault.already_there'``, ``'vault.inside_another'``, ``'vault.folder_not_empty'``, or what keeps it from
    being looked at.
    """
    with translate_os_errors():
        if _has_header(folder):
            raise UserError("vault.already_there")
        check_outside(folder)
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise UserError("vault.folder_not_empty")


def check_outside(folder: Path) -> None:
    """Raise ``UserError('vault.inside_another')`` for a folder that lies inside a vault, however deep."""
    if any(_has_header(above) for above in folder.resolve().parents):
        raise UserError("vault.inside_another")


def _has_header(folder: Path) -> bool:
    return (folder / HEADER_NAME).is_file() or (folder / TWIN_NAME).is_file()
