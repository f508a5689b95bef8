"""The strip of the lesson: what lasted, as bands on the time line, with scans and segments as ticks."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentorapp.instruments.lesson import Lesson
from mentorapp.instruments.model import States
from mentorapp.instruments.moments import clock_text
from mentorapp.ui import theme
from mentorapp.ui.accessibility import data, name
from mentorapp.ui.screens.live.entries import Words
from mentorapp.ui.screens.live.script import SIDE
from mentorapp.ui.widgets import painting

HIGH = 54
BAND = 14
SWATCH = 10
SHARE = 0.45
PATTERNS = (
    Qt.BrushStyle.NoBrush,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense6Pattern,
    Qt.BrushStyle.VerPattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.CrossPattern,
)
"""A second sign beside the colour, for those who do not tell colours apart."""


@dataclass(frozen=True)
class Band:
    """A piece of the strip; ``place`` says which colour and pattern it has."""

    place: int
    from_ms: int
    to_ms: int | None


class LessonStrip(QWidget):
    """Paints the lesson so far. What is at its trailing end below says what comes next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        data(name(self, self.tr("The lesson so far")))
        self._bands: list[Band] = []
        self._labels: list[str] = []
        self._ticks: list[int] = []
        self._segments: list[int] = []
        self._whole_ms, self._now_ms = 1, 0
        self._next = ""

    def show_lesson(self, lesson: Lesson, words: Words, whole_ms: int) -> None:
        """Show the bands of the first exclusive set of states; ``whole_ms`` is the planned length."""
        part = next(
            (key for key, one in words.parts.items() if isinstance(one, States) and one.exclusive), ""
        )
        kind = words.parts.get(part)
        choices = kind.choices if isinstance(kind, States) else ()
        place = {choice.key: number for number, choice in enumerate(choices)}
        spans = [span for span in lesson.spans if span.part == part]
        self._bands = [Band(place.get(span.code, 0), span.from_ms, span.to_ms) for span in spans]
        used = {band.place for band in self._bands}
        self._labels = [choice.label if number in used else "" for number, choice in enumerate(choices)]
        self._ticks = [scan.at_ms for scans in lesson.scans.values() for scan in scans.values()]
        self._segments = [at for _, at in lesson.segments]
        self._whole_ms = max(whole_ms, 1)
        self.setAccessibleDescription(", ".join(label for label in self._labels if label))
        self.update()

    def tick(self, now_ms: int, coming: str) -> None:
        """Go on to ``now_ms``; ``coming`` is what falls due next, in words."""
        self._now_ms, self._next = now_ms, coming
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the band and one line below."""
        return QSize(theme.px(300), theme.px(HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the band, the ticks and the legend."""
        del event
        painter = QPainter(self)
        t = theme.tokens()
        painter.fillRect(self.rect(), QColor(t.surface))
        side = theme.px(SIDE)
        frame = QRect(side, theme.px(10), self.width() - 2 * side, theme.px(BAND))
        self._paint_bands(painter, frame.adjusted(1, 1, -1, -1))
        painting.box(painter, frame, "", t.line, 3)
        below = QRect(side, frame.bottom() + theme.px(6), frame.width(), theme.px(20))
        self._paint_legend(painter, below)
        painter.end()

    def _x(self, frame: QRect, ms: int) -> int:
        whole = max(self._whole_ms, self._now_ms)
        along = round(frame.width() * min(max(ms, 0), whole) / whole)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return frame.right() + 1 - along if rtl else frame.left() + along

    def _paint_bands(self, painter: QPainter, frame: QRect) -> None:
        t = theme.tokens()
        for band in self._bands:
            until = self._now_ms if band.to_ms is None else band.to_ms
            first, last = sorted((self._x(frame, band.from_ms), self._x(frame, until)))
            _fill(painter, QRect(first, frame.top(), max(1, last - first), frame.height()), band.place)
        if not self._bands:
            first, last = sorted((self._x(frame, 0), self._x(frame, self._now_ms)))
            painter.fillRect(QRect(first, frame.top(), last - first, frame.height()), QColor(t.accent_soft))
        for at in self._segments:
            painter.fillRect(
                QRect(self._x(frame, at) - 1, frame.top() - 3, 2, frame.height() + 6), QColor(t.text)
            )
        for at in self._ticks:
            painter.fillRect(QRect(self._x(frame, at), frame.bottom() + 1, 2, theme.px(5)), QColor(t.quiet))

    def _paint_legend(self, painter: QPainter, rect: QRect) -> None:
        t = theme.tokens()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        coming = theme.text_width(self._next, "quiet") if self._next else 0
        spot = QRect(rect.left() if rtl else rect.right() - coming + 1, rect.top(), coming, rect.height())
        if self._next:
            painting.words(painter, spot, self._next, "quiet", t.quiet)
        x, room = 0, rect.width() - coming - theme.px(16)
        swatch = theme.px(SWATCH)
        for place, label in enumerate(self._labels):
            wide = theme.text_width(label, "quiet")
            whole = swatch + theme.px(6) + wide + theme.px(16)
            if not label or x + whole > room:
                continue
            left = rect.right() - x - swatch + 1 if rtl else rect.left() + x
            _fill(painter, QRect(left, rect.center().y() - swatch // 2 + 1, swatch, swatch), place)
            at = swatch + theme.px(6)
            left = rect.right() - x - at - wide + 1 if rtl else rect.left() + x + at
            painting.words(painter, QRect(left, rect.top(), wide, rect.height()), label, "quiet", t.quiet)
            x += whole


def _fill(painter: QPainter, rect: QRect, place: int) -> None:
    t = theme.tokens()
    inks = (t.ours, t.agreed, t.good, t.mine, t.accent, t.warn, t.quiet)
    ink = inks[place % len(inks)]
    painter.fillRect(rect, QColor(theme.mix(t.surface, ink, SHARE)))
    pattern = PATTERNS[place % len(PATTERNS)]
    if pattern is not Qt.BrushStyle.NoBrush:
        shade = QColor(ink)
        shade.setAlphaF(0.55)
        painter.fillRect(rect, QBrush(shade, pattern))


def scan_text(left_ms: int, text: str) -> str:
    """Return ``text`` with how long it is until then, such as "0:53", in the place of {0}."""
    shown = clock_text(left_ms + 999)
    return text.format(shown[1:] if shown.startswith("0") else shown)
