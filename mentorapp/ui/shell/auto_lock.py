"""Locks when the person is away: idle, suspended, or behind a locked screen."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

TICK_MILLISECONDS = 2000
JUMP_SECONDS = 60
"""A wall clock this far ahead of the steady one means that the computer slept."""
INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


class AutoLock(QObject):
    """Watches keys and mouse where they reach the program: in its windows."""

    due = Signal()
    """It is time to lock; said again at each tick until somebody is back or the vault is locked."""

    def __init__(
        self,
        minutes: int,
        parent: QObject | None = None,
        *,
        steady: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._minutes = minutes
        self._steady, self._wall = steady, wall
        self._active_at = steady()
        self._ticked = steady(), wall()
        self._windows: list[QWindow] = []
        self._timer = QTimer(self, interval=TICK_MILLISECONDS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self.watch)
            self.watch(app.focusWindow())

    def set_minutes(self, minutes: int) -> None:
        """Lock after this many minutes without a key or the mouse."""
        self._minutes = minutes

    def touched(self) -> None:
        """Say that the person is here."""
        self._active_at = self._steady()

    def watch(self, window: QWindow | None) -> None:
        """Count the keys and the mouse in ``window``, too."""
        if window is None or window in self._windows:
            return
        self._windows.append(window)
        window.installEventFilter(self)
        window.destroyed.connect(self._forget)

    def tick(self) -> None:
        """Look at the clocks."""
        steady, wall = self._steady(), self._wall()
        slept = (wall - self._ticked[1]) - (steady - self._ticked[0]) >= JUMP_SECONDS
        self._ticked = steady, wall
        if slept or steady - self._active_at >= self._minutes * 60:
            self.due.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice keys and mouse; let everything pass."""
        if event.type() in INPUT:
            self._active_at = self._steady()
        return super().eventFilter(watched, event)

    def _forget(self, window: QObject) -> None:
        self._windows = [known for known in self._windows if known is not window]
