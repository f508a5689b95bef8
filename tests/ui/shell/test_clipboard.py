from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from mentorapp.ui.shell.clipboard import KEPT_MILLISECONDS, MARK, ClipboardGuard

if TYPE_CHECKING:
    from PySide6.QtGui import QClipboard
    from pytestqt.qtbot import QtBot


@pytest.fixture
def clipboard(app: QApplication) -> QClipboard:
    app.clipboard().clear()
    return app.clipboard()


@pytest.fixture
def guard(clipboard: QClipboard) -> Iterator[ClipboardGuard]:
    made = ClipboardGuard()
    yield made
    made.stop()


def copy(qtbot: QtBot, text: str) -> None:
    line = QLineEdit(text)
    qtbot.addWidget(line)
    line.selectAll()
    line.copy()


def test_what_is_copied_is_marked_as_secret(
    qtbot: QtBot, clipboard: QClipboard, guard: ClipboardGuard
) -> None:
    copy(qtbot, "she was worried")
    assert clipboard.text() == "she was worried"
    assert clipboard.mimeData().data(MARK).data() == b"secret"


def test_it_is_taken_back_after_half_a_minute(
    qtbot: QtBot, clipboard: QClipboard, guard: ClipboardGuard
) -> None:
    copy(qtbot, "she was worried")
    timer = guard._timer  # noqa: SLF001 - the half minute is not waited for
    assert timer.isActive()
    assert timer.interval() == KEPT_MILLISECONDS == 30_000
    timer.timeout.emit()
    assert clipboard.text() == ""


def test_locking_takes_it_back_at_once(qtbot: QtBot, clipboard: QClipboard) -> None:
    guard = ClipboardGuard()
    copy(qtbot, "she was worried")
    guard.stop()
    assert clipboard.text() == ""


def test_what_another_program_put_there_since_is_left_alone(clipboard: QClipboard) -> None:
    guard = ClipboardGuard()
    clipboard.dataChanged.disconnect(guard._changed)  # noqa: SLF001 - as another program's text arrives
    clipboard.setText("from elsewhere")
    guard.clear()
    assert clipboard.text() == "from elsewhere"
