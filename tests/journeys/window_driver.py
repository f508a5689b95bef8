"""A process that uses the window as a person does: keys into the real program, offscreen.

Its first start reads what to do from standard input: one line of JSON with the vault's folder, the passphrase
and the words to write. It prints a line at each station and ends by pressing Ctrl+L, which replaces the
process: it then starts again with ``--vault``, and is from there on nothing but the program.
"""

from __future__ import annotations

import json
import runpy
import sys

if "--vault" in sys.argv:
    runpy.run_module("mentorapp", run_name="__main__")
    raise SystemExit

from mentorapp.hardening import harden

harden()

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from tests.journeys.person import Person, live


class Mentor(Person):
    """From unlocking to locking."""

    def travel(self) -> None:
        """Unlock, write, search, leave a draft, lock."""
        self.unlock()
        self.write_a_quick_note()
        self.write_on_the_page_of_notes()
        self.search()
        self.leave_a_draft()
        self.tell("before lock")
        sys.stdin.readline()
        self.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    def write_a_quick_note(self) -> None:
        """Ctrl+N, type, Ctrl+Enter."""
        capture = self.workspace.quick_capture
        self.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        self.wait(lambda: capture.isVisible() and capture.text.hasFocus())
        self.type_into(capture.text, self.orders["quick"])
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.wait(lambda: not capture.isVisible())
        self.tell("noted")

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
        self.tell("written")

    def search(self) -> None:
        """Ctrl+K, type, Escape."""
        self.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        self.type_into(self.focused(QLineEdit), self.orders["quick"].split()[0])
        self.press(Qt.Key.Key_Escape)
        self.tell("searched")

    def leave_a_draft(self) -> None:
        """Ctrl+N, type, and leave it open until it is kept."""
        capture = self.workspace.quick_capture
        self.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        self.wait(lambda: capture.isVisible() and capture.text.hasFocus())
        self.type_into(capture.text, self.orders["draft"])
        self.wait(lambda: self.orders["draft"] in self.drafts())
        self.tell("kept")


raise SystemExit(live(Mentor, json.loads(sys.stdin.readline())))
