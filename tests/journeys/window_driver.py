"""A process that uses the window as a person does: keys into the real program, offscreen.

Its first start reads what to do from standard input: one line of JSON with the vault's folder, the passphrase
and the words to write. It prints a line at each station and ends by pressing Ctrl+L, which replaces the
process: it then starts again with ``--vault``, and is from there on nothing but the program.
"""

from __future__ import annotations

import json
import os
import runpy
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

if "--vault" in sys.argv:
    runpy.run_module("mentorapp", run_name="__main__")
    raise SystemExit

from mentorapp.hardening import harden

harden()

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from mentorapp.app import make_application
from mentorapp.ui.config import AppConfig
from mentorapp.ui.shell.lock_screen import LockScreen
from mentorapp.ui.shell.window import Window
from mentorapp.ui.shell.workspace import Workspace

W = TypeVar("W", bound=QWidget)
PATIENCE = 20_000
"""Milliseconds that a station may take before the journey fails."""


class Journey(QObject):
    """The keys of one person, from unlocking to locking."""

    def __init__(self, window: Window, orders: dict[str, str]) -> None:
        super().__init__(window)
        self.window = window
        self.orders = orders

    def begin(self) -> None:
        """Go through every station; a journey that gets stuck ends at once, and says where."""
        try:
            self.travel()
        except (AssertionError, AttributeError, IndexError, TimeoutError, TypeError):
            traceback.print_exc()
            os._exit(1)

    def travel(self) -> None:
        """Unlock, write, search, leave a draft, lock."""
        self.unlock()
        self.write_a_quick_note()
        self.write_on_the_page_of_notes()
        self.search()
        self.leave_a_draft()
        print("before lock", flush=True)
        sys.stdin.readline()
        self.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    def unlock(self) -> None:
        """Type the passphrase."""
        screen = self.find(LockScreen)
        self.wait(screen.edit.hasFocus)
        self.type_into(screen.edit, self.orders["passphrase"])
        self.press(Qt.Key.Key_Return)
        self.wait(lambda: self.window.session is not None)
        print("unlocked", flush=True)

    def write_a_quick_note(self) -> None:
        """Ctrl+N, type, Ctrl+Enter."""
        capture = self.workspace.quick_capture
        self.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        self.wait(lambda: capture.isVisible() and capture.text.hasFocus())
        self.type_into(capture.text, self.orders["quick"])
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.wait(lambda: not capture.isVisible())
        print("noted", flush=True)

    def write_on_the_page_of_notes(self) -> None:
        """Ctrl+3, a new note, copy its words, Ctrl+S."""
        control = Qt.KeyboardModifier.ControlModifier
        self.press(Qt.Key.Key_3, control)
        self.press(Qt.Key.Key_N, control | Qt.KeyboardModifier.ShiftModifier)
        editor = self.focused(QPlainTextEdit)
        self.type_into(editor, self.orders["page"])
        self.press(Qt.Key.Key_A, control)
        self.press(Qt.Key.Key_C, control)
        self.press(Qt.Key.Key_S, control)
        self.wait(lambda: self.orders["page"] not in self.drafts())
        print("written", flush=True)

    def search(self) -> None:
        """Ctrl+K, type, Escape."""
        self.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        self.type_into(self.focused(QLineEdit), self.orders["quick"].split()[0])
        self.press(Qt.Key.Key_Escape)
        print("searched", flush=True)

    def leave_a_draft(self) -> None:
        """Ctrl+N, type, and leave it open until it is kept."""
        capture = self.workspace.quick_capture
        self.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        self.wait(lambda: capture.isVisible() and capture.text.hasFocus())
        self.type_into(capture.text, self.orders["draft"])
        self.wait(lambda: self.orders["draft"] in self.drafts())
        print("kept", flush=True)

    # how

    @property
    def workspace(self) -> Workspace:
        """What is seen of the open vault."""
        assert self.window.session is not None
        return self.window.session.workspace

    def drafts(self) -> str:
        """Return the words of every draft in the vault."""
        from mentorapp.services import drafts

        assert self.window.session is not None
        return "\n".join(row.body for row in drafts.waiting(self.window.session.context.vault))

    def find(self, kind: type[W]) -> W:
        """Return the one widget of this kind."""
        return self.window.findChildren(kind)[0]

    def focused(self, kind: type[W]) -> W:
        """Wait until a widget of this kind has the focus, and return it."""
        self.wait(lambda: isinstance(QApplication.focusWidget(), kind))
        widget = QApplication.focusWidget()
        assert isinstance(widget, kind)
        return widget

    def type_into(self, widget: QWidget, words: str) -> None:
        """Type, key by key."""
        QTest.keyClicks(widget, words)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key wherever the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def wait(self, reached: Callable[[], bool]) -> None:
        """Let the window live until ``reached``; the journey ends where it is not."""
        clock = QElapsedTimer()
        clock.start()
        while not reached():
            if clock.elapsed() > PATIENCE:
                raise TimeoutError
            QTest.qWait(5)


orders = json.loads(sys.stdin.readline())
config = AppConfig.load()
application = make_application(config)
main_window = Window(config, Path(orders["folder"]))
main_window.show_start()
main_window.show()
main_window.activateWindow()
journey = Journey(main_window, orders)
QTimer.singleShot(0, journey.begin)
raise SystemExit(application.exec())
