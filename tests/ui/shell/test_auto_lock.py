from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from mentorapp.ui.shell.auto_lock import AutoLock
from mentorapp.ui.shell.session_signals import SessionSignals

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Clocks:
    """A steady clock and a wall clock that move when told."""

    def __init__(self) -> None:
        self.steady_now, self.wall_now = 1000.0, 1_700_000_000.0

    def steady(self) -> float:
        return self.steady_now

    def wall(self) -> float:
        return self.wall_now

    def pass_time(self, seconds: float) -> None:
        self.steady_now += seconds
        self.wall_now += seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def lock(qapp: object, clocks: Clocks) -> AutoLock:
    del qapp
    return AutoLock(5, steady=clocks.steady, wall=clocks.wall)


def test_five_idle_minutes_lock_and_not_a_second_less(qtbot: QtBot, lock: AutoLock, clocks: Clocks) -> None:
    clocks.pass_time(299)
    with qtbot.assertNotEmitted(lock.due):
        lock.tick()
    clocks.pass_time(1)
    with qtbot.waitSignal(lock.due):
        lock.tick()


@pytest.mark.parametrize("input_", ["key", "mouse"])
def test_a_key_or_the_mouse_in_the_window_begins_the_time_anew(
    qtbot: QtBot, lock: AutoLock, clocks: Clocks, input_: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    lock.watch(window.windowHandle())
    clocks.pass_time(299)
    if input_ == "key":
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    else:
        QTest.mouseMove(window.windowHandle(), QPoint(20, 20))
        QTest.mouseMove(window.windowHandle(), QPoint(30, 30))
    clocks.pass_time(2)
    with qtbot.assertNotEmitted(lock.due):
        lock.tick()


def test_a_computer_that_slept_locks_at_once(qtbot: QtBot, lock: AutoLock, clocks: Clocks) -> None:
    clocks.pass_time(2)
    clocks.wall_now += 61
    with qtbot.waitSignal(lock.due):
        lock.tick()


def test_a_clock_set_a_little_forward_does_not_lock(qtbot: QtBot, lock: AutoLock, clocks: Clocks) -> None:
    clocks.pass_time(2)
    clocks.wall_now += 30
    with qtbot.assertNotEmitted(lock.due):
        lock.tick()


def test_the_chosen_minutes_hold_at_once(qtbot: QtBot, lock: AutoLock, clocks: Clocks) -> None:
    lock.set_minutes(1)
    clocks.pass_time(61)
    with qtbot.waitSignal(lock.due):
        lock.tick()


def test_leaving_is_passed_on_and_coming_back_is_not(qtbot: QtBot) -> None:
    signals = SessionSignals()
    signals.listen()
    with qtbot.waitSignal(signals.away):
        signals.switched(True)
    with qtbot.assertNotEmitted(signals.away):
        signals.switched(False)


BUS = """
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from mentorapp.ui.shell.session_signals import SCREENSAVERS, SessionSignals
app = QCoreApplication([])
signals = SessionSignals()
assert signals.listen() >= len(SCREENSAVERS)
signals.away.connect(app.quit)
service, path = SCREENSAVERS[0]
bus = QDBusConnection.sessionBus()
assert bus.registerService(service)
message = QDBusMessage.createSignal(path, service, "ActiveChanged")
message.setArguments([True])
assert bus.send(message)
QTimer.singleShot(10_000, lambda: app.exit(3))
raise SystemExit(app.exec())
"""


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="there is no message bus to try")
def test_a_locked_screen_is_heard_on_a_real_bus() -> None:
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[3])}
    command = ["dbus-run-session", "--", sys.executable, "-P", "-c", BUS]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60, env=environment)
    assert done.returncode == 0, done.stderr
