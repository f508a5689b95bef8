"""The hands of a person: what every process that uses the real window, offscreen, has in common."""

from __future__ import annotations

import os
import sys
import traceback
from abc import abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mentorapp.app import make_application
from mentorapp.ui.config import AppConfig
from mentorapp.ui.shell.lock_screen import LockScreen
from mentorapp.ui.shell.window import Window
from mentorapp.ui.shell.workspace import Workspace

W = TypeVar("W", bound=QWidget)
PATIENCE = 20_000
"""Milliseconds that a station may take before the journey fails."""


class Person(QObject):
    """Keys and looks; ``orders`` are the words that this person knows, the passphrase among them."""

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

    @abstractmethod
    def travel(self) -> None:
        """Do what this person is here for."""

    def unlock(self) -> None:
        """Type the passphrase."""
        screen = self.find(LockScreen)
        self.wait(screen.edit.hasFocus)
        self.type_into(screen.edit, self.orders["passphrase"])
        self.press(Qt.Key.Key_Return)
        self.wait(lambda: self.window.session is not None)
        self.tell("unlocked")

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

    def tell(self, line: str) -> None:
        """Say on standard output where the journey is."""
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


def live(kind: type[Person], orders: dict[str, str]) -> int:
    """Open the window on the vault of ``orders`` and let a person of this kind use it until it ends."""
    config = AppConfig.load()
    application = make_application(config)
    window = Window(config, Path(orders["folder"]))
    window.show_start()
    window.show()
    window.activateWindow()
    person = kind(window, orders)
    QTimer.singleShot(0, person.begin)
    return application.exec()
