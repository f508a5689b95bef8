"""A panel above the page that takes the keys until it is closed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from mentorapp.ui import theme
from mentorapp.ui.accessibility import name, tab_stops

SCRIM = 84
"""Opacity of what lies between panel and page, of 255."""
TOP_SHARE = 0.14


class Overlay(QWidget):
    """Covers its parent; put things into ``panel_box``. Esc or a press beside the panel closes it."""

    closed = Signal()

    def __init__(self, title: str, parent: QWidget, *, width: int) -> None:
        super().__init__(parent)
        self._ground = parent
        self._width = width
        self._focus_before: QWidget | None = None
        self.panel = QFrame(self)
        self.panel.setObjectName("panel")
        self.panel_box = QVBoxLayout(self.panel)
        name(self, title)
        name(self.panel, title)
        self.hide()
        parent.installEventFilter(self)

    def open(self) -> None:
        """Show the panel and give it the keys."""
        if not self.isVisible():
            self._focus_before = QApplication.focusWidget()
        self._cover()
        self.show()
        self.raise_()
        self.take_focus()

    def close_panel(self) -> None:
        """Hide the panel and give the keys back to where they were."""
        if self.isHidden():
            return
        self.hide()
        before, self._focus_before = self._focus_before, None
        if before is not None and before.isVisible():
            before.setFocus()
        self.closed.emit()

    def take_focus(self) -> None:
        """Put the focus where work begins."""
        self.panel.setFocus()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's signature
        """Keep Tab inside the panel."""
        stops = self._stops()
        if not stops:
            return True
        current = QApplication.focusWidget()
        place = stops.index(current) if current in stops else -1
        step = 1 if next else -1
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        stops[(place + step) % len(stops)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc; let no other key through to the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close when the person presses beside the panel."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_panel()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the scrim."""
        del event
        painter = QPainter(self)
        shade = QColor(Qt.GlobalColor.black)
        shade.setAlpha(2 * SCRIM if theme.tokens().dark else SCRIM)
        painter.fillRect(self.rect(), shade)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the parent, and of what is in the panel."""
        if self.isVisible() and event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._cover()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Fit the panel again when its content asks for it."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._cover()
        return super().event(event)

    def _stops(self) -> list[QWidget]:
        return [widget for widget in tab_stops(self) if widget.isVisible() and widget.isEnabled()]

    def _cover(self) -> None:
        self.setGeometry(self._ground.rect())
        width = min(theme.px(self._width), self.width() - 48)
        box = self.panel.layout()
        wanted = box.totalHeightForWidth(width) if box is not None and box.hasHeightForWidth() else -1
        height = max(wanted, self.panel.sizeHint().height()) if wanted < 0 else wanted
        height = min(height, self.height() - 48)
        top = min(int(self.height() * TOP_SHARE), self.height() - height - 24)
        self.panel.resize(width, height)
        self.panel.move(QPoint((self.width() - width) // 2, max(24, top)))
