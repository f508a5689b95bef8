"""The blank cover of the live screen: at once over everything, and gone again with Esc twice."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from mentorapp.ui import theme
from mentorapp.ui.accessibility import name

TWICE_SECONDS = 0.6


class Twice:
    """Tells whether a key was pressed twice in short time."""

    def __init__(self) -> None:
        self._before: float | None = None

    def pressed(self) -> bool:
        """Take one press; return whether it was the second."""
        now = time.monotonic()
        second = self._before is not None and now - self._before <= TWICE_SECONDS
        self._before = None if second else now
        return second


class HideCover(QWidget):
    """Nothing to be seen, and no key but Esc that does anything; the recording goes on below."""

    lifted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        name(self, self.tr("Hidden. Press Esc twice to go on."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._escape = Twice()
        self._below = parent
        parent.installEventFilter(self)
        self.setGeometry(parent.rect())
        self.raise_()
        self.show()
        self.setFocus()

    def event(self, event: QEvent) -> bool:
        """Let no key through to the window below, except the one that locks."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            locks = event.key() == Qt.Key.Key_L and event.modifiers() == Qt.KeyboardModifier.ControlModifier
            event.setAccepted(not locks)
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and watched is self._below:
            self.setGeometry(self._below.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc twice lifts the cover."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat() and self._escape.pressed():
            self.lifted.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the mouse from what is below."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Let a finger lift the cover too, where there is no keyboard."""
        event.accept()
        self.lifted.emit()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's signature
        """Keep the focus here."""
        del next
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a blank ground."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.tokens().window))
        painter.end()
