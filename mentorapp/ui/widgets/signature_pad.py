"""A field to sign in, by mouse, finger or pen. Who cannot draw leaves it empty: the typed name signs."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from mentorapp.domain.ours.agreements import Stroke
from mentorapp.ui import theme
from mentorapp.ui.accessibility import name, say
from mentorapp.ui.widgets import painting
from mentorapp.ui.widgets.buttons import QuietButton
from mentorapp.ui.widgets.containers import column, row
from mentorapp.ui.widgets.labels import Quiet

ASPECT = 3
"""The field is three times as wide as it is high, as on paper."""
WIDTH = 318
INK_WIDTH = 2.2
FINEST = 0.004
"""Movements smaller than this part of the width are not kept: a hand trembles."""
MOST_POINTS = 4_000
"""Points of one signature: beyond that nobody signs, somebody scribbles."""


class SignatureField(QWidget):
    """Where the strokes are drawn. Touch and pen arrive as the mouse does."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[list[tuple[float, float]]] = []
        self._drawing = False
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._fit()
        name(self, self.tr("Drawn signature"), self.tr("Empty"))

    def strokes(self) -> tuple[Stroke, ...]:
        """Return what was drawn, from 0 to 1 to the right and downwards."""
        return tuple(tuple(stroke) for stroke in self._strokes)

    def show_strokes(self, strokes: tuple[Stroke, ...]) -> None:
        """Show what was drawn elsewhere, as if it had been drawn here."""
        self._strokes = [list(stroke) for stroke in strokes]
        self._tell()

    def clear(self) -> None:
        """Take everything away."""
        self._strokes.clear()
        self._tell()

    def undo(self) -> None:
        """Take the last stroke away."""
        if self._strokes:
            self._strokes.pop()
            self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        if event.button() is Qt.MouseButton.LeftButton and self._count() < MOST_POINTS:
            self._drawing = True
            self._strokes.append([self._point(event.position())])
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on."""
        if not self._drawing or self._count() >= MOST_POINTS:
            return
        stroke, point = self._strokes[-1], self._point(event.position())
        if abs(point[0] - stroke[-1][0]) + abs(point[1] - stroke[-1][1]) >= FINEST:
            stroke.append(point)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the stroke."""
        if self._drawing and event.button() is Qt.MouseButton.LeftButton:
            self._drawing = False
            self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper, the line to sign on and the strokes."""
        del event
        painter = QPainter(self)
        t = theme.tokens()
        painting.box(painter, self.rect(), t.surface, t.edge)
        base = round(self.height() * 0.78)
        painter.setPen(painting.pen(t.line))
        painter.drawLine(theme.px(16), base, self.width() - theme.px(16), base)
        draw_strokes(painter, self.rect(), self.strokes(), t.text, theme.px(10) * INK_WIDTH / 10)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Take the size of the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedSize(theme.px(WIDTH), theme.px(WIDTH // ASPECT))

    def _count(self) -> int:
        return sum(map(len, self._strokes))

    def _point(self, at: QPointF) -> tuple[float, float]:
        x = at.x() / max(1, self.width())
        y = at.y() / max(1, self.height())
        return min(1.0, max(0.0, x)), min(1.0, max(0.0, y))

    def _tell(self) -> None:
        self.update()
        text = self.tr("%n strokes drawn", "", len(self._strokes)) if self._strokes else self.tr("Empty")
        say(self, text)
        self.changed.emit()


class SignaturePad(QWidget):
    """The field, what it is for, and the ways to take strokes away."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        whole = column(8)
        self.setLayout(whole)
        self.label = Quiet(self.tr("Signature, drawn with mouse, finger or pen"), self, bold=True)
        self.field = SignatureField(self)
        self.hint = Quiet(self.tr("You may leave it out: your typed name is enough."), self)
        self.undo_button = QuietButton(self.tr("Undo stroke"), "undo-2", parent=self)
        self.clear_button = QuietButton(self.tr("Clear"), "eraser", parent=self)
        buttons = row(8)
        buttons.addWidget(self.undo_button)
        buttons.addWidget(self.clear_button)
        buttons.addStretch(1)
        for widget in (self.label, self.field, self.hint):
            whole.addWidget(widget)
        whole.addLayout(buttons)
        self.undo_button.clicked.connect(self.field.undo)
        self.clear_button.clicked.connect(self.field.clear)
        self.field.changed.connect(self._changed)
        self._changed()

    def strokes(self) -> tuple[Stroke, ...]:
        """Return what was drawn."""
        return self.field.strokes()

    def show_strokes(self, strokes: tuple[Stroke, ...]) -> None:
        """Show what was drawn elsewhere, as if it had been drawn here."""
        self.field.show_strokes(strokes)

    def clear(self) -> None:
        """Take everything away."""
        self.field.clear()

    def _changed(self) -> None:
        drawn = bool(self.field.strokes())
        for button in (self.undo_button, self.clear_button):
            had_focus = button.hasFocus()
            button.setEnabled(drawn)
            if had_focus and not drawn:
                self.focusNextChild()
        self.changed.emit()


class SignatureView(QWidget):
    """A signature that was drawn, to be looked at."""

    def __init__(self, strokes: tuple[Stroke, ...], text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes = strokes
        self.setFixedSize(theme.px(150), theme.px(150 // ASPECT))
        name(self, text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the strokes."""
        del event
        painter = QPainter(self)
        draw_strokes(painter, self.rect(), self._strokes, theme.tokens().text, 1.4)
        painter.end()


def draw_strokes(
    painter: QPainter, rect: QRect | QRectF, strokes: tuple[Stroke, ...], colour: str, width: float
) -> None:
    """Draw ``strokes`` over the whole of ``rect``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = painting.pen(colour, width)
    ink.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(ink)
    for stroke in strokes:
        points = [QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height()) for x, y in stroke]
        if len(points) == 1:
            painter.drawPoint(points[0])
        for before, after in pairwise(points):
            painter.drawLine(before, after)
