"""How a demo is told from somebody's vault before it is opened. Light: the lock screen asks."""

from __future__ import annotations

from pathlib import Path
from typing import Final

PASSPHRASE: Final = "everyone in here is invented"  # noqa: S105 - it guards fiction, and the window tells it
_SIGN: Final = "this-is-a-demo.txt"
_TEXT: Final = f"This vault is a demo: everybody in it is invented. Its passphrase: {PASSPHRASE}\n"


def is_demo(folder: Path) -> bool:
    """Return whether the vault in ``folder`` says of itself that it is a demo."""
    return (folder / _SIGN).is_file()


def put_up(folder: Path) -> None:
    """Say in ``folder`` that this is a demo, and how to open it."""
    (folder / _SIGN).write_text(_TEXT, encoding="utf-8")
