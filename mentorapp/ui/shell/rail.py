"""The navigation rail: the brand, the pages, and below them what is always at hand."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from mentorapp.ui import keys, theme
from mentorapp.ui.accessibility import name
from mentorapp.ui.icons import SIZE, pixmap
from mentorapp.ui.saved import Saved
from mentorapp.ui.widgets import painting
from mentorapp.ui.widgets.saved_indicator import SavedIndicator

WIDTH, COMPACT_WIDTH = 216, 64
MARGIN = 12
HEIGHT = 42
LEAST_HEIGHT = 40
"""Pixels, whatever the text size: a target stays easy to hit."""
ICON_LEFT, TEXT_LEFT = 24, 54
BRAND = "MentorApp"


class RailButton(QAbstractButton):
    """One line of the rail: icon, word, and the key that does the same or a count."""

    def __init__(self, icon: str, action: QAction, parent: QWidget, *, show_key: bool = False) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._key = keys.key_text(action.shortcut().toString()) if show_key else ""
        self._compact = False
        self._current = False
        self._count = 0
        self.setText(action.text())
        self.setToolTip(action.toolTip())
        name(self, action.text())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.clicked.connect(action.trigger)

    def set_compact(self, on: bool) -> None:
        """Show the icon alone."""
        self._compact = on
        self.update()

    def set_current(self, on: bool) -> None:
        """Mark the page as the one that is shown.

        The button is not checkable: a screen reader would toggle it, and the page would stay away.
        """
        self._current = on
        self.update()

    def set_count(self, count: int) -> None:
        """Show how many things wait there; nothing for none."""
        self._count = count
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of a line."""
        return QSize(theme.px(COMPACT_WIDTH - 2 * MARGIN), theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return as little height as a line of text needs: large text in a small window draws closer."""
        return QSize(
            theme.px(COMPACT_WIDTH - 2 * MARGIN), max(LEAST_HEIGHT, QFontMetrics(theme.font()).height())
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along the rail with the arrows; Enter presses."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        del event
        painter = QPainter(self)
        t = theme.tokens()
        on = self._current
        if on:
            painting.box(painter, self.rect(), t.surface, t.line)
        elif self.underMouse():
            painting.box(painter, self.rect(), theme.mix(t.rail, t.surface, 0.5))
        ink = t.text if on else t.quiet
        side = theme.px(SIZE)
        left = (self.width() - side) // 2 if self._compact else theme.px(ICON_LEFT - MARGIN)
        spot = QRect(left, (self.height() - side) // 2, side, side)
        painter.drawPixmap(self._turned(spot), pixmap(self._icon_name, "text" if on else "quiet"))
        if not self._compact:
            start = theme.px(TEXT_LEFT - MARGIN)
            area = QRect(start, 0, self.width() - start - theme.px(8), self.height())
            painting.words(painter, self._turned(area), self.text(), "body", ink, bold=on)
            self._paint_end(painter)
        if self.hasFocus():
            painting.ring(painter, self.rect())
        painter.end()

    def _paint_end(self, painter: QPainter) -> None:
        t = theme.tokens()
        right = self.width() - theme.px(12)
        if self._key:
            width, height = painting.key_width(self._key), theme.px(painting.KEY_HEIGHT)
            cap = QRect(right - width, (self.height() - height) // 2, width, height)
            painting.key_cap(painter, self._turned(cap), self._key, t.quiet, t.raised, t.line)
        elif self._count:
            width = theme.text_width(str(self._count), "quiet")
            spot = QRect(right - width, 0, width, self.height())
            painting.words(painter, self._turned(spot), str(self._count), "quiet", t.quiet)

    def _turned(self, rect: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return QRect(self.width() - rect.right() - 1, rect.top(), rect.width(), rect.height())
        return rect


class Brand(QWidget):
    """The feather and the name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.compact = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of the head of the rail."""
        return QSize(theme.px(40), theme.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the brand."""
        del event
        painter = QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = theme.px(SIZE)
        left = (self.width() - side) // 2 if self.compact else theme.px(12)
        x = self.width() - left - side if rtl else left
        painter.drawPixmap(QRect(x, (self.height() - side) // 2, side, side), pixmap("feather", "text"))
        if not self.compact:
            start = theme.px(40)
            rest = self.rect().adjusted(0, 0, -start, 0) if rtl else self.rect().adjusted(start, 0, 0, 0)
            painting.words(painter, rest, BRAND, "section", theme.tokens().text)
        painter.end()


class Rail(QWidget):
    """Pages above, tools below, and whether everything is saved."""

    compacted = Signal(bool)

    def __init__(self, saved: Saved, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._compact = False
        self._buttons: dict[str, RailButton] = {}
        self._tools: list[RailButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 13, MARGIN, 23)
        column.setSpacing(0)
        self._brand = Brand(self)
        column.addWidget(self._brand)
        column.addSpacing(10)
        self._page_column = QVBoxLayout()
        self._page_column.setSpacing(0)
        column.addLayout(self._page_column)
        column.addStretch(1)
        self._tool_column = QVBoxLayout()
        self._tool_column.setSpacing(0)
        column.addLayout(self._tool_column)
        self.saved = SavedIndicator(saved, self)
        column.addSpacing(8)
        column.addWidget(self.saved)
        self.set_compact(False)

    def add_page(self, page: str, icon: str, action: QAction) -> None:
        """Add the button of a page."""
        button = RailButton(icon, action, self)
        self._buttons[page] = button
        self._page_column.addWidget(button)
        if self._tools:
            QWidget.setTabOrder(button, self._tools[0])

    def add_tool(self, icon: str, action: QAction, page: str = "") -> None:
        """Add a button below; with ``page`` it also shows that this page is open."""
        button = RailButton(icon, action, self, show_key=not page)
        if page:
            self._buttons[page] = button
        self._tools.append(button)
        self._tool_column.addWidget(button)

    def show_page(self, page: str) -> None:
        """Mark the page that is open."""
        for shown, button in self._buttons.items():
            button.set_current(shown == page)

    def button(self, page: str) -> RailButton:
        """Return the button of a page."""
        return self._buttons[page]

    @property
    def is_compact(self) -> bool:
        """Return whether only icons are shown."""
        return self._compact

    def set_compact(self, on: bool) -> None:
        """Show icons alone, where there is little room."""
        self._compact = on
        self._brand.compact = on
        self._brand.update()
        self.saved.set_compact(on)
        for button in (*self._buttons.values(), *self._tools):
            button.set_compact(on)
        self.setFixedWidth(theme.px(COMPACT_WIDTH if on else WIDTH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairline towards the page."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.tokens().rail))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.fillRect(
            QRect(0 if rtl else self.width() - 1, 0, 1, self.height()), QColor(theme.tokens().line)
        )
        painter.end()
