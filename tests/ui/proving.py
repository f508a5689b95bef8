"""Typing the passphrase where an export asks for it: first a wrong one, which writes nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentorapp.ui.shell.prove import ProveDialog
from tests.conftest import PASSPHRASE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SLOW = 30_000


def asked_again() -> list[ProveDialog]:
    """Return the dialogs that ask now."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, ProveDialog) and one.isVisible()]


def prove_it(qtbot: QtBot, path: Path) -> None:
    """Type a wrong passphrase, see it said at its line and nothing at ``path``, then type the right one."""
    [dialog] = asked_again()
    QTest.keyClicks(dialog.field.edit, "somebody else")
    QTest.keyClick(dialog.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "does not open this vault" in dialog.field.note.text(), timeout=SLOW)
    assert not path.exists()
    dialog.field.clear()
    QTest.keyClicks(dialog.field.edit, PASSPHRASE)
    QTest.keyClick(dialog.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not asked_again(), timeout=SLOW)
