"""The parts of Today: a heading with rows below it, two columns that become one, a calm banner."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mentorapp.ui import theme
from mentorapp.ui.accessibility import holds_focus, name
from mentorapp.ui.icons import pixmap
from mentorapp.ui.widgets.badges import CircleBadge
from mentorapp.ui.widgets.buttons import IconButton, QuietButton
from mentorapp.ui.widgets.containers import RowsCard
from mentorapp.ui.widgets.labels import Body, Section
from mentorapp.ui.widgets.painting import BADGE_HEIGHT, Circle, Tone, box
from mentorapp.ui.widgets.rows import Row, RowLook

SIDE_WIDTH = 340
SIDE_NARROW = 280
WIDE = 940
NARROWEST = 680
GAP = 24


def heading_row(text: str, parent: QWidget, circle: Circle | None = None) -> QHBoxLayout:
    """Return a heading as high as the sign of a circle, with or without one, so that columns line up."""
    line = QHBoxLayout()
    line.setSpacing(10)
    line.addStrut(theme.px(BADGE_HEIGHT))
    line.addWidget(Section(text, parent), 1)
    if circle is not None:
        line.addWidget(CircleBadge(circle, parent))
    return line


class RowsBlock(QWidget):
    """A heading and rows that open something; it hides while there are none."""

    opened = Signal(object)
    """The ``data`` of the row that was pressed."""
    emptied = Signal()
    """The row with the focus has gone, and no other is here to take it."""

    def __init__(self, heading: str, parent: QWidget | None = None, *, circle: Circle | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(heading_row(heading, self, circle))
        self.card = RowsCard(self)
        column.addWidget(self.card)
        self._rows: list[Row] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._group.buttonClicked.connect(self._open)
        self.setVisible(False)

    @property
    def rows(self) -> list[Row]:
        """Return the rows as shown."""
        return list(self._rows)

    def show_rows(self, looks: Sequence[RowLook]) -> None:
        """Show ``looks``; rows that stay keep the focus."""
        if len(looks) == len(self._rows):
            for row, look in zip(self._rows, looks, strict=True):
                row.set_look(look)
            return
        focused = next((number for number, row in enumerate(self._rows) if holds_focus(row)), None)
        self.card.clear()
        self._rows = [self._make_row(look) for look in looks]
        for row in self._rows:
            self._group.addButton(row)
            placed = self._placed(row)
            self.card.add_row(placed)
            placed.show()  # now, not at the next event: what is not shown cannot take the focus
        self.setVisible(bool(looks))
        if focused is not None and self._rows:
            self._rows[min(focused, len(self._rows) - 1)].setFocus()
        elif focused is not None:
            self.emptied.emit()

    def _make_row(self, look: RowLook) -> Row:
        return Row(look, self.card)

    def _placed(self, row: Row) -> QWidget:
        """Return what stands in the card for ``row``."""
        return row

    def _open(self, button: QAbstractButton) -> None:
        if isinstance(button, Row):
            self.opened.emit(button.look.data)


class Columns(QWidget):
    """A wide column and a narrow one beside it; below it where there is no room."""

    def __init__(self, main: QWidget, side: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GAP)
        self._layout.addWidget(main, 1)
        self._layout.addWidget(side, 0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the narrow column where it fits."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return no more than a small window has: rows are cut with an ellipsis."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), theme.px(SIDE_NARROW)), hint.height())

    def _fit(self) -> None:
        beside = self.width() >= theme.px(NARROWEST)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._layout.direction() != direction:
            self._layout.setDirection(direction)
        if beside:
            self._side.setFixedWidth(theme.px(SIDE_WIDTH if self.width() >= theme.px(WIDE) else SIDE_NARROW))
        else:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16777215)


class Banner(QWidget):
    """Something about the vault that the person should know, with what can be done about it."""

    acted = Signal(object)
    closed = Signal(object)

    def __init__(self, text: str, action_text: str, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = code
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 10, 12)
        row.setSpacing(14)
        self._sign = QLabel(self)
        self._sign.setPixmap(pixmap("triangle-alert", Tone.WARN.value))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self.words = Body(text, self)
        row.addWidget(self.words, 1)
        self.button = QuietButton(action_text, parent=self)
        self.button.clicked.connect(self._act)
        row.addWidget(self.button)
        self.close_button = IconButton("x", self.tr("Close this message"), parent=self)
        self.close_button.clicked.connect(self._close)
        row.addWidget(self.close_button)
        name(self, text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tint and its edge."""
        del event
        painter = QPainter(self)
        box(painter, self.rect(), Tone.WARN.tint, Tone.WARN.ink, 10)
        painter.end()

    def _act(self) -> None:
        self.acted.emit(self.code)

    def _close(self) -> None:
        self.closed.emit(self.code)
