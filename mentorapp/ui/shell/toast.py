"""Says something in passing at the foot of the window, with one thing that can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentorapp.ui import theme
from mentorapp.ui.accessibility import data, name
from mentorapp.ui.context import Notice
from mentorapp.ui.icons import pixmap
from mentorapp.ui.widgets import painting
from mentorapp.ui.widgets.buttons import IconButton, QuietButton
from mentorapp.ui.widgets.labels import Body

STAYS_MILLISECONDS = 7000
WIDEST = 560


class Toast(QWidget):
    """One notice at a time; a newer one takes its place. Warnings stay until they are closed."""

    undo_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self._warning = False
        self._action: Callable[[], object] | None = None
        self._undo = False
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(48), 10, 10, 10)
        row.setSpacing(12)
        self.words = data(Body("", self))
        self.button = QuietButton(self.tr("Undo"), parent=self)
        self.button.clicked.connect(self._act)
        self.close_button = IconButton("x", self.tr("Close this message"), parent=self)
        self.close_button.clicked.connect(self.hide)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        row.addWidget(self.close_button)
        self._timer = QTimer(self, interval=STAYS_MILLISECONDS, singleShot=True)
        self._timer.timeout.connect(self._fade)
        parent.installEventFilter(self)
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show ``notice`` and say it to those who listen."""
        self._warning, self._action, self._undo = notice.warning, notice.action, notice.undo
        self.words.setText(notice.text)
        self.button.setText(self.tr("Undo") if notice.undo or not notice.action_text else notice.action_text)
        self.button.setVisible(notice.undo or notice.action is not None)
        name(self, notice.text)
        self._place()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, notice.text))
        self._timer.stop()
        if not notice.warning:
            self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper and the sign."""
        del event
        painter = QPainter(self)
        t = theme.tokens()
        ground, border = (t.warn_soft, t.warn) if self._warning else (t.surface, t.edge)
        painting.box(painter, self.rect(), ground, border, 10)
        sign, role = ("circle-alert", "warn") if self._warning else ("circle-check", "good")
        side = theme.px(18)
        left = theme.px(18)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - side
        painter.drawPixmap(QRect(left, (self.height() - side) // 2, side, side), pixmap(sign, role))
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the window."""
        if self.isVisible() and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        ground = self._ground
        most = min(theme.px(WIDEST), ground.width() - 48)
        self.setMaximumWidth(most)
        self.words.setMinimumWidth(min(theme.text_width(self.words.text()) + 4, most - theme.px(200)))
        width = min(self.sizeHint().width(), most)
        height = max(self.heightForWidth(width), theme.px(56))
        self.setGeometry((ground.width() - width) // 2, ground.height() - height - 24, width, height)

    def _fade(self) -> None:
        if self.button.hasFocus() or self.close_button.hasFocus() or self.underMouse():
            self._timer.start()
        else:
            self.hide()

    def _act(self) -> None:
        self.hide()
        if self._undo:
            self.undo_asked.emit()
        elif self._action is not None:
            self._action()
