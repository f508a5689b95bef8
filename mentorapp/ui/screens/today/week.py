"""A picture of the week: one bar a day."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentorapp.ui import theme
from mentorapp.ui.accessibility import name
from mentorapp.ui.widgets import painting

DAYS = 7
BAR_HEIGHT = 44
LETTER_HEIGHT = 20
COUNT_HEIGHT = 18
BAR_WIDTH = 18
NOTHING = 2
"""Height of the mark for a day without notes."""


class WeekBars(QWidget):
    """Seven bars, Monday to Sunday, each with its number above and its day below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: tuple[int, ...] = (0,) * DAYS
        self._today = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_week(self, counts: tuple[int, ...], today: int) -> None:
        """Show the number of notes of each day; ``today`` is 0 for Monday to 6 for Sunday."""
        self._counts, self._today = counts, today
        days = [
            self.tr("{0} {1}").format(QLocale().dayName(number + 1), count)
            for number, count in enumerate(counts)
            if number <= today
        ]
        name(self, self.tr("Notes on each day of this week"), ", ".join(days))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height that bars, numbers and days need."""
        return QSize(theme.px(200), theme.px(COUNT_HEIGHT + BAR_HEIGHT + LETTER_HEIGHT + 4))

    def minimumSizeHint(self) -> QSize:
        """Return the same: the picture is never squeezed flat."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        del event
        painter = QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        cell = self.width() / DAYS
        for day in range(DAYS):
            place = DAYS - 1 - day if rtl else day
            left = round(place * cell)
            self._paint_day(painter, day, QRect(left, 0, round((place + 1) * cell) - left, self.height()))
        painter.end()

    def _paint_day(self, painter: QPainter, day: int, cell: QRect) -> None:
        t = theme.tokens()
        count, most = self._counts[day], max(1, *self._counts)
        floor = theme.px(COUNT_HEIGHT + BAR_HEIGHT)
        height = max(NOTHING, round(theme.px(BAR_HEIGHT) * count / most))
        width = min(theme.px(BAR_WIDTH), cell.width() - 6)
        bar = QRect(cell.center().x() - width // 2, floor - height, width, height)
        colour = t.accent if count else t.line
        painting.box(painter, bar, colour, radius=min(4, height / 2))
        if count:
            above = QRect(
                cell.left(), bar.top() - theme.px(COUNT_HEIGHT), cell.width(), theme.px(COUNT_HEIGHT)
            )
            painting.words(painter, above, QLocale().toString(count), "quiet", t.text, centred=True)
        below = QRect(cell.left(), floor + theme.px(4), cell.width(), theme.px(LETTER_HEIGHT))
        is_today = day == self._today
        letter = QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat)
        ink = t.text if is_today else t.quiet
        painting.words(painter, below, letter, "quiet", ink, bold=is_today, centred=True)
