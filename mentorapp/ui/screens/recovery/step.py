"""One step before the vault is open: a title, a few words, what is asked, and the way on."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from mentorapp.ui import theme
from mentorapp.ui.accessibility import name
from mentorapp.ui.icons import pixmap
from mentorapp.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from mentorapp.ui.widgets.labels import Body, Title
from mentorapp.ui.widgets.painting import Tone, box, words

WIDTH = 520
DOT = 22
SIDE = 24
TOP = 0.55
FULL = 640
"""Height of the longest step at 100 %: in a window no higher than that, steps begin at the top."""


class Steps(QWidget):
    """Where one is: numbered dots joined by a line, the names below them."""

    def __init__(self, names: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_step(0)

    def show_step(self, number: int) -> None:
        """Say that the step ``number`` (from 0) is the present one."""
        self._current = number
        sentence = self.tr("Step {0} of {1}: {2}")
        name(self, sentence.format(number + 1, len(self._names), self._names[number]))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for dots and names."""
        return QSize(theme.px(WIDTH), theme.px(DOT + 26))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the steps."""
        del event
        painter = QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        count = len(self._names)
        cell = self.width() / count
        centres = [round((count - at - 0.5 if rtl else at + 0.5) * cell) for at in range(count)]
        y, dot = theme.px(DOT) // 2, theme.px(DOT)
        for at, (start, end) in enumerate(itertools.pairwise(centres)):
            left, right = sorted((start, end))
            line = QRect(left + dot // 2 + 6, y, right - left - dot - 12, 2)
            t = theme.tokens()
            box(painter, line, t.accent if at < self._current else t.edge, radius=1)
        for at, centre in enumerate(centres):
            self._paint_step(painter, at, centre, round(cell))
        painter.end()

    def _paint_step(self, painter: QPainter, at: int, centre: int, width: int) -> None:
        t = theme.tokens()
        dot = theme.px(DOT)
        spot = QRect(centre - dot // 2, 0, dot, dot)
        done, current = at < self._current, at == self._current
        fill = t.accent if current else t.accent_soft if done else t.surface
        box(painter, spot, fill, t.accent if done or current else t.edge, dot / 2)
        if done:
            side = theme.px(14)
            tick = QRect(0, 0, side, side)
            tick.moveCenter(spot.center())
            painter.drawPixmap(tick, pixmap("check", "accent", 14))
        else:
            ink = t.accent_ink if current else t.quiet
            words(painter, spot, str(at + 1), "quiet", ink, bold=True, centred=True)
        below = QRect(centre - width // 2, dot + theme.px(4), width, theme.px(20))
        ink = t.text if current else t.quiet
        words(painter, below, self._names[at], "quiet", ink, bold=current, centred=True)


class Step(QWidget):
    """One page of a wizard. Put things into ``body``; the problem is said above the buttons."""

    back = Signal()

    def __init__(self, title: str, lead: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.title = Title(title, self)
        self.lead = Body(lead, self)
        self.lead.setProperty("tone", "quiet")
        column.addWidget(self.title)
        column.addWidget(self.lead)
        column.addSpacing(theme.px(14))
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        column.addLayout(self.body)
        self.problem = Body("", self)
        self.problem.set_tone(Tone.WARN)
        self.problem.hide()
        column.addWidget(self.problem)
        column.addSpacing(theme.px(10))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(12)
        column.addLayout(self._buttons)

    def add_buttons(
        self, primary: PrimaryButton, *, back_text: str = "", link: LinkButton | None = None
    ) -> None:
        """Put the way back at the leading end and the way on at the trailing end."""
        self.primary = primary
        self.back_button = QuietButton(back_text or self.tr("Back"), parent=self)
        self.back_button.setVisible(bool(back_text))
        self.back_button.clicked.connect(self.back)
        self._buttons.addWidget(self.back_button)
        self._buttons.addStretch(1)
        if link is not None:
            self._buttons.addWidget(link)
        self._buttons.addWidget(primary)

    def focus_first(self) -> None:
        """Put the focus where the step begins."""
        self.primary.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back where there is a way back."""
        if event.key() == Qt.Key.Key_Escape and self.back_button.isVisible():
            self.back_button.click()
        else:
            super().keyPressEvent(event)

    def complain(self, text: str) -> None:
        """Say what keeps the step from going on; an empty text takes it away."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.setAccessibleDescription(text)

    def set_busy(self, on: bool, text: str = "") -> None:
        """Show that the way on is being gone; meanwhile nothing else can be pressed."""
        for part in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if part is not self.primary and part not in (self.title, self.lead, self.problem):
                part.setEnabled(not on)
        self.primary.set_busy(on, text)


class StepFrame(QWidget):
    """The middle of an otherwise empty window, as wide as a line that reads well; it scrolls if need be."""

    def __init__(self, steps: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inner = QWidget()
        inner.setObjectName("scrolled")
        outer = QVBoxLayout(inner)
        self._outer = outer
        self._column = QWidget(inner)
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(28))
        self.sign = QLabel(self._column)
        self.sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.sign)
        self.steps: Steps | None = None
        if steps:
            self.steps = Steps(steps, self._column)
            column.addWidget(self.steps)
        self._place = QVBoxLayout()
        column.addLayout(self._place)
        middle = QHBoxLayout()  # not an alignment: that would forget that narrow text is high
        middle.addStretch(1)
        middle.addWidget(self._column)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self.step: Step | None = None
        self._fit()

    def show_step(self, step: Step, number: int = 0) -> None:
        """Show ``step`` instead of the one before, which is thrown away."""
        if self.step is not None:
            self._place.removeWidget(self.step)
            self.step.hide()
            self.step.deleteLater()
        self.step = step
        self._place.addWidget(step)
        if self.steps is not None:
            self.steps.show_step(number)
        step.show()
        step.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the top of the column in its place from step to step: a share of the height."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the column to the new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "step"):
            self._fit()

    def _fit(self) -> None:
        top = max(SIDE, round((self.height() - theme.px(FULL)) * TOP))
        self._outer.setContentsMargins(SIDE, top, SIDE, SIDE)
        self._column.setFixedWidth(min(theme.px(WIDTH), max(320, self.width() - 2 * SIDE - 16)))
        self.sign.setPixmap(pixmap("feather", "accent", 22))
