"""The first weeks with a new mentee, from a roster to a check-back, by keyboard alone."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QWidget,
)

from mentorapp.domain.ours.agreements import AgreementState
from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.domain.ours.meetings import MeetingState
from mentorapp.services import agreements, consents, engagements, meetings, mentees, notes, steps
from mentorapp.ui import theme
from mentorapp.ui.config import AppConfig
from mentorapp.ui.context import Context
from mentorapp.ui.screens.roster_import.dialog import RosterImportDialog, Step
from mentorapp.ui.shell.workspace import Workspace
from mentorapp.vault.vault import Vault
from tests.conftest import PASSPHRASE, TestClock

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
FIRST = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
SLOW = 30_000
"""Milliseconds that a key derivation may take on a busy machine."""
TABS = 120
"""Nothing on a page is further away than so many presses of Tab."""


@pytest.fixture
def workspace(qtbot: QtBot, vault: Vault) -> Iterator[Workspace]:
    """The open vault on the screen."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, "light")
    context = Context(vault, AppConfig())
    made = Workspace(context)
    made.resize(1360, 860)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    made.flush()
    context.jobs.close()
    context.deleteLater()


class Hands:
    """Presses keys where the focus is, and nowhere else."""

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        self._qtbot, self._workspace = qtbot, workspace

    @property
    def place(self) -> QWidget:
        """Return what has the focus."""
        front = QApplication.activeModalWidget() or self._workspace
        front.activateWindow()
        self._qtbot.waitUntil(front.isActiveWindow)
        found = front.focusWidget()
        assert found is not None, "nothing has the focus"
        return found

    def press(self, key: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key."""
        QTest.keyClick(self.place, key, how)

    def write(self, words: str) -> None:
        """Type over what is chosen, or where the cursor is."""
        QTest.keyClicks(self.place, words)

    def tab_to(self, words: str) -> None:
        """Press Tab until what begins with ``words`` has the focus; fails where Tab is held fast."""
        seen = []
        for _ in range(TABS):
            if _called(self.place).startswith(words):
                return
            seen.append(_called(self.place))
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {words!r}, only to {list(dict.fromkeys(seen))}")

    def push(self, words: str) -> None:
        """Go to a button and press it."""
        self.tab_to(words)
        self.press(Qt.Key.Key_Space)

    def name_file(self, path: Path) -> None:
        """Answer the question for a file, which is Qt's own."""
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.fileSelected.emit(str(path))
        dialog.close()

    def sees(self, words: str) -> None:
        """Wait until ``words`` can be read on the page or in its rows."""
        self._qtbot.waitUntil(lambda: any(words in text for text in _texts(self._workspace)))


def _called(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton):
        return widget.accessibleName() or widget.text()
    return widget.accessibleName()


def _texts(root: QWidget) -> Iterator[str]:
    for widget in root.findChildren(QWidget):
        if widget.isVisible():
            yield widget.accessibleName()
            if isinstance(widget, QLabel | QAbstractButton):
                yield widget.text()
            if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
                for number in range(model.rowCount()):
                    yield str(model.index(number, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def _bring_in(qtbot: QtBot, hands: Hands, vault: Vault, folder: Path) -> int:
    path = folder / "staff.csv"
    path.write_text("First name;Last name;E-Mail\nAmina;Okafor;amina@x.org\n", "utf-8")
    hands.press(Qt.Key.Key_2, CTRL)
    hands.press(Qt.Key.Key_I, SHIFT)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RosterImportDialog)
    hands.press(Qt.Key.Key_Return)
    hands.name_file(path)
    for step in (Step.COLUMNS, Step.ROWS, Step.RESULT):
        qtbot.waitUntil(partial(_is_at, dialog, step))
        if step is Step.ROWS:
            hands.push("Bring in 1 person")
        else:
            hands.press(Qt.Key.Key_Return)
    (found,) = mentees.listing(vault)
    assert found.name == "Amina Okafor"
    return found.id


def _is_at(dialog: RosterImportDialog, step: Step) -> bool:
    return dialog.step is step and dialog.busy.isHidden()


def _engage(hands: Hands, vault: Vault, mentee_id: int) -> int:
    hands.press(Qt.Key.Key_5, CTRL)
    hands.press(Qt.Key.Key_N, SHIFT)
    hands.tab_to("With whom")
    hands.write("Amina Okafor")
    hands.tab_to("Purpose")
    hands.write("A calm first year")
    hands.press(Qt.Key.Key_Return, CTRL)
    (found,) = engagements.of_mentee(vault, mentee_id)
    assert found.purpose == "A calm first year"
    return found.id


def _agree(hands: Hands, vault: Vault, engagement_id: int) -> None:
    hands.push("Write an agreement")
    hands.tab_to("Start from a template")
    box = hands.place
    assert isinstance(box, QComboBox)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return, CTRL)
    (draft,) = agreements.versions(vault, engagement_id)
    assert draft.state is AgreementState.DRAFT
    assert "##" in draft.body
    hands.sees(draft.title)
    hands.push("Sign together")
    for name in ("Amina Okafor", "Maria Mentor"):
        hands.tab_to("Name, typed")
        hands.write(name)
        hands.press(Qt.Key.Key_Return, CTRL)
    (signed,) = agreements.versions(vault, engagement_id)
    assert signed.state is AgreementState.SIGNED
    assert {one.name for one in signed.signatures} == {"Amina Okafor", "Maria Mentor"}
    hands.sees("Everybody has signed")


def _consent(hands: Hands, vault: Vault, mentee_id: int) -> None:
    hands.push("Record: ")
    hands.press(Qt.Key.Key_Return, CTRL)
    assert consents.in_force(vault, mentee_id) == frozenset({ConsentScope.OBSERVE})
    hands.sees("Renew: ")


def _plan(hands: Hands, vault: Vault, mentee_id: int) -> int:
    hands.press(Qt.Key.Key_P, SHIFT)
    hands.write("First meeting")
    hands.tab_to("Day")
    hands.press(Qt.Key.Key_Up)
    hands.tab_to("Time")
    hands.press(Qt.Key.Key_A, CTRL)
    hands.write(f"{FIRST.astimezone():%H:%M}")
    hands.press(Qt.Key.Key_Return, CTRL)
    (found,) = meetings.of_mentee(vault, mentee_id)
    assert (found.title, found.state) == ("First meeting", MeetingState.PLANNED)
    hands.sees("First meeting")
    return found.id


def _export(qtbot: QtBot, workspace: Workspace, hands: Hands, path: Path) -> list[tuple[str, datetime]]:
    hands.press(Qt.Key.Key_4, CTRL)
    hands.press(Qt.Key.Key_E, SHIFT)
    hands.name_file(path)
    hands.write(PASSPHRASE)
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(path.exists, timeout=SLOW)
    qtbot.waitUntil(lambda: not workspace.context.jobs.is_busy())
    hands.sees("One meeting written")
    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    return [(str(one["SUMMARY"]), one.decoded("DTSTART").astimezone(UTC)) for one in events]


def _hold(hands: Hands, vault: Vault, mentee_id: int, meeting_id: int) -> None:
    hands.press(Qt.Key.Key_1, CTRL)
    hands.tab_to(f"{FIRST.astimezone():%H:%M}, Amina Okafor")
    hands.press(Qt.Key.Key_Return)
    hands.write("We looked at the start of lessons.")
    hands.press(Qt.Key.Key_1, CTRL)
    hands.press(Qt.Key.Key_M, CTRL)
    hands.write("She seemed tired.")
    hands.press(Qt.Key.Key_Return, CTRL)
    hands.write("Greet at the door")
    hands.press(Qt.Key.Key_Return)
    held = meetings.get(vault, meeting_id)
    assert held.state is MeetingState.HELD
    assert held.record == "We looked at the start of lessons."
    assert [one.body for one in notes.on_meeting(vault, meeting_id)] == ["She seemed tired."]
    assert [one.what for one in steps.open_steps(vault, mentee_id)] == ["Greet at the door"]
    hands.sees("Greet at the door")


def test_a_new_mentee_comes_from_the_roster_to_a_check_back(
    qtbot: QtBot, workspace: Workspace, vault: Vault, clock: TestClock, tmp_path: Path
) -> None:
    hands = Hands(qtbot, workspace)
    mentee_id = _bring_in(qtbot, hands, vault, tmp_path)
    hands.sees("Amina Okafor")
    engagement_id = _engage(hands, vault, mentee_id)
    hands.sees("A calm first year")
    _agree(hands, vault, engagement_id)
    _consent(hands, vault, mentee_id)
    meeting_id = _plan(hands, vault, mentee_id)
    assert meetings.get(vault, meeting_id).starts_at == FIRST
    exported = _export(qtbot, workspace, hands, tmp_path / "meetings.ics")
    assert exported == [("First meeting", FIRST)]
    clock.now = FIRST
    _hold(hands, vault, mentee_id, meeting_id)
    (step,) = steps.open_steps(vault, mentee_id)
    assert step.check_on == date(2026, 12, 1)
    clock.advance(days=7)
    hands.press(Qt.Key.Key_1, CTRL)
    hands.sees("Greet at the door")
    hands.sees("Check back")
