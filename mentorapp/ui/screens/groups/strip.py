"""Where a lesson study stands, as a picture: its four steps on a line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentorapp.domain.ours.engagements import LessonStudyState
from mentorapp.services.lesson_studies import STATES
from mentorapp.ui import theme
from mentorapp.ui.accessibility import name
from mentorapp.ui.icons import pixmap
from mentorapp.ui.widgets import painting

DOT = 24
HEIGHT = 56
SIGN = 14


def step_word(state: LessonStudyState) -> str:
    """Return the step in a word."""
    match state:
        case LessonStudyState.PLANNING:
            return QCoreApplication.translate("CycleStrip", "Plan")
        case LessonStudyState.TEACHING:
            return QCoreApplication.translate("CycleStrip", "Teach")
        case LessonStudyState.REFLECTING:
            return QCoreApplication.translate("CycleStrip", "Reflect")
        case LessonStudyState.DONE:
            return QCoreApplication.translate("CycleStrip", "Done")


class CycleStrip(QWidget):
    """The steps from plan to done: those behind ticked, the present one filled, those to come empty."""

    def __init__(self, state: LessonStudyState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_state(state)

    def set_state(self, state: LessonStudyState) -> None:
        """Show another step."""
        self._state = state
        words = self.tr("Step {0} of {1}: {2}")
        name(self, words.format(STATES.index(state) + 1, len(STATES), step_word(state)))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for dots and words."""
        return QSize(theme.px(280), theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, the dots and the words below them."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        present = STATES.index(self._state)
        width = self.width() // len(STATES)
        middles = [self._turned(width * place + width // 2) for place in range(len(STATES))]
        y = theme.px(DOT) // 2 + 1
        for place in range(len(STATES) - 1):
            painter.setPen(painting.pen(t.accent if place < present else t.edge, 2))
            painter.drawLine(middles[place], y, middles[place + 1], y)
        for place, state in enumerate(STATES):
            self._paint_dot(painter, middles[place], y, place - present)
            spot = QRect(0, theme.px(DOT) + theme.px(6), width - theme.px(4), theme.px(22))
            spot.moveLeft(middles[place] - spot.width() // 2)
            ink = t.text if place == present else t.quiet
            painting.words(painter, spot, step_word(state), "quiet", ink, bold=place == present, centred=True)
        painter.end()

    def _turned(self, x: int) -> int:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - x if rtl else x

    def _paint_dot(self, painter: QPainter, x: int, y: int, ahead: int) -> None:
        """Draw the dot of a step that is behind (below 0), present (0) or ahead."""
        t = theme.tokens()
        side = theme.px(DOT)
        spot = QRect(x - side // 2, y - side // 2, side, side)
        last = self._state is LessonStudyState.DONE
        if ahead < 0 or (ahead == 0 and last):
            painting.box(painter, spot, t.accent, t.accent, side / 2)
            sign = QRect(0, 0, theme.px(SIGN), theme.px(SIGN))
            sign.moveCenter(spot.center())
            painter.drawPixmap(sign, pixmap("check", "accent_ink", SIGN))
        elif ahead == 0:
            painting.box(painter, spot, t.surface, t.accent, side / 2)
            inset = theme.px(6)
            inner = spot.adjusted(inset, inset, -inset, -inset)
            painting.box(painter, inner, t.accent, radius=inner.height() / 2)
        else:
            painting.box(painter, spot, t.surface, t.edge, side / 2)
