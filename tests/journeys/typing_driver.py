"""A process that types into the window without end, to be killed while it does.

It reads one line of JSON: the vault's folder, the passphrase, the name of the round, and whether ``first``
comes the ``quick`` capture or the ``page`` of notes. It tells ``typed TEXT KEYS`` when key number KEYS of a
text has been taken, and ``saved TEXT`` when the window has said that the text is a note.
"""

from __future__ import annotations

import json
import sys

from mentorapp.hardening import harden

harden()

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from campaigns.kill_while_typing import KEY_MILLISECONDS, words_of
from mentorapp.ui.saved import SaveState
from tests.journeys.person import Person, live

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Typist(Person):
    """Writes one text after another, in quick capture and on the page of notes in turn."""

    def travel(self) -> None:
        """Unlock, and write until the end."""
        self.unlock()
        quick = self.orders["first"] == "quick"
        number = 0
        while True:
            if quick:
                self.write_a_quick_note(number)
            else:
                self.write_on_the_page_of_notes(number)
            quick = not quick
            number += 1

    def write_a_quick_note(self, number: int) -> None:
        """Ctrl+N, type, Ctrl+Enter."""
        capture = self.workspace.quick_capture
        self.press(Qt.Key.Key_N, CONTROL)
        self.wait(lambda: capture.isVisible() and capture.text.hasFocus())
        self.type_slowly(capture.text, number)
        self.press(Qt.Key.Key_Return, CONTROL)
        self.wait(lambda: not capture.isVisible())
        self.tell(f"saved {number}")

    def write_on_the_page_of_notes(self, number: int) -> None:
        """Ctrl+3, a new note, type, Ctrl+S."""
        self.press(Qt.Key.Key_3, CONTROL)
        self.press(Qt.Key.Key_N, CONTROL | SHIFT)
        self.type_slowly(self.focused(QPlainTextEdit), number)
        self.press(Qt.Key.Key_S, CONTROL)
        self.wait(lambda: self.workspace.context.saved.status.state is SaveState.SAVED)
        self.tell(f"saved {number}")

    def type_slowly(self, widget: QWidget, number: int) -> None:
        """Type the text key by key, and tell of each."""
        for count, letter in enumerate(words_of(self.orders["round"], number), 1):
            QTest.keyClicks(widget, letter)
            self.tell(f"typed {number} {count}")
            QTest.qWait(KEY_MILLISECONDS)


raise SystemExit(live(Typist, json.loads(sys.stdin.readline())))
