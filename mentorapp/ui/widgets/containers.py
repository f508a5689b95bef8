"""Boxes that hold other widgets: cards, empty pages, flowing rows."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mentorapp.ui import theme
from mentorapp.ui.icons import pixmap
from mentorapp.ui.widgets.buttons import PrimaryButton
from mentorapp.ui.widgets.labels import Body, hairline


class Card(QFrame):
    """A sheet of paper with one hairline; put things into ``body``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 16, 20, 18)
        self.body.setSpacing(8)


class RowsCard(QFrame):
    """A card of rows with hairlines between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def add_row(self, row: QWidget) -> None:
        """Put ``row`` below the others."""
        if self._column.count():
            self._column.addWidget(hairline(self))
        self._column.addWidget(row)

    def clear(self) -> None:
        """Take all rows away."""
        empty(self._column)


def empty(layout: QBoxLayout) -> None:
    """Delete everything in ``layout``, inner layouts too."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif isinstance(inner, QBoxLayout):
            empty(inner)


class EmptyState(QWidget):
    """What an empty page says: one sentence and one button."""

    pressed = Signal()

    def __init__(
        self,
        sentence: str,
        button_text: str = "",
        icon: str = "",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 48, 24, 48)
        column.setSpacing(16)
        column.addStretch(1)
        self._sign = QLabel(self)
        self._icon = icon
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sign.setVisible(bool(icon))
        column.addWidget(self._sign)
        self.sentence = Body(sentence, self)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setProperty("tone", "quiet")
        column.addWidget(self.sentence)
        if button_text:
            row = QHBoxLayout()
            self.button = PrimaryButton(button_text, key=key, parent=self)
            self.button.clicked.connect(self.pressed)
            row.addStretch(1)
            row.addWidget(self.button)
            row.addStretch(1)
            column.addLayout(row)
        column.addStretch(2)
        self._draw_sign()

    def _draw_sign(self) -> None:
        if self._icon:
            self._sign.setPixmap(pixmap(self._icon, "quiet", 28))


class FlowLayout(QLayout):
    """Lays widgets side by side and goes on in the next line, in the direction of reading."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Take ``item`` in."""
        self._items.append(item)

    def insert_widget(self, place: int, widget: QWidget) -> None:
        """Put ``widget`` at ``place``."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return none: it takes what it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return True: narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height needed at ``width``."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Move the items into place."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size in one line."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        parent = self.parentWidget()
        rtl = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        y = 0
        for line in self._lines(rect.width()):
            height = max(size.height() for _, _, size in line)
            for item, x, size in line:
                left = rect.right() - x - size.width() + 1 if rtl else rect.left() + x
                top = rect.top() + y + (height - size.height()) // 2
                if move:
                    item.setGeometry(QRect(QPoint(left, top), size))
            y += height + self.spacing()
        return max(0, y - self.spacing())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, int, QSize]]]:
        lines: list[list[tuple[QLayoutItem, int, QSize]]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue  # its widget is hidden
            size = item.sizeHint()
            if _grows(item):
                size.setWidth(item.minimumSize().width())
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            if _grows(item):
                size.setWidth(max(size.width(), width - x))
            lines[-1].append((item, x, size))
            x += size.width() + self.spacing()
        return lines


def _grows(item: QLayoutItem) -> bool:
    widget = item.widget()
    return widget is not None and widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Expanding


def column(spacing: int = 8) -> QVBoxLayout:
    """Return a column without margins."""
    layout = QVBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.px(spacing))
    return layout


def row(spacing: int = 8) -> QHBoxLayout:
    """Return a row without margins."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.px(spacing))
    return layout
