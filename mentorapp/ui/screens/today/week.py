"""Pictures of the week: one bar a day, and the hours given against the limit."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mentorapp.services.today import Desk
from mentorapp.ui import theme, when
from mentorapp.ui.accessibility import name
from mentorapp.ui.screens.today import desk_looks, looks
from mentorapp.ui.screens.today.blocks import heading_row
from mentorapp.ui.widgets import painting
from mentorapp.ui.widgets.containers import Card, row
from mentorapp.ui.widgets.labels import Body, Quiet, hairline
from mentorapp.ui.widgets.painting import Tone

DAYS = 7
BAR_HEIGHT = 44
LETTER_HEIGHT = 20
COUNT_HEIGHT = 18
BAR_WIDTH = 18
METER_HEIGHT = 8
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


class HoursMeter(QWidget):
    """A bar that fills up to the limit; what is over the limit is drawn in the colour of a warning."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, words: str) -> None:
        """Show ``share`` of the limit (1.0 is all of it); ``words`` say the same."""
        self._share = max(0.0, share)
        name(self, words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the bar."""
        return QSize(theme.px(120), theme.px(METER_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar."""
        del event
        painter = QPainter(self)
        t = theme.tokens()
        radius = self.height() / 2
        painting.box(painter, self.rect(), t.raised, t.line, radius)
        width = round(self.width() * min(1.0, self._share))
        if width:
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = self.width() - width if rtl else 0
            filled = QRect(left, 0, max(width, self.height()), self.height())
            painting.box(painter, filled, t.warn if self._share > 1 else t.accent, radius=radius)
        painter.end()


class WeekCard(QWidget):
    """How the week goes: hours given against the limit, and the notes of each day. Hidden before either."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(heading_row(self.tr("Your week"), self))
        card = Card(self)
        card.body.addWidget(self._hours_part(card))
        self._between = hairline(card)
        card.body.addWidget(self._between)
        card.body.addWidget(self._notes_part(card))
        column.addWidget(card)

    def show_week(self, desk: Desk, now: datetime) -> None:
        """Show the hours and the notes of this week."""
        given = desk.given
        has_hours = desk.has_meetings or given.limit_hours > 0
        words = desk_looks.given_words(given)
        self.hours.setText(words)
        self.limit.setText(desk_looks.limit_words(given))
        over = given.limit_hours > 0 and given.minutes > given.limit_hours * desk_looks.MINUTES
        self.limit.set_tone(Tone.WARN if over else Tone.NEUTRAL)
        self.meter.setVisible(given.limit_hours > 0)
        if given.limit_hours:
            share = given.minutes / (given.limit_hours * desk_looks.MINUTES)
            self.meter.show_share(share, f"{words}, {self.limit.text()}")
        self.parts.setText(desk_looks.given_parts(given))
        self.parts.setVisible(given.minutes > 0)
        self.hours_part.setVisible(has_hours)
        written, people = desk.notes_this_week, desk.people_this_week
        self.notes.setText(self.tr("One note") if written == 1 else self.tr("%n notes", "", written))
        self.people.setText(looks.people_words(people))
        self.people.setVisible(people > 0)
        self.bars.show_week(desk.week, when.local(now).weekday())
        self.notes_part.setVisible(bool(desk.recent_notes))
        self._between.setVisible(has_hours and bool(desk.recent_notes))
        self.setVisible(has_hours or bool(desk.recent_notes))

    def _hours_part(self, card: QWidget) -> QWidget:
        self.hours_part = QWidget(card)
        column = QVBoxLayout(self.hours_part)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(8)
        line = row(8)
        self.hours = Body("", self.hours_part)
        self.limit = Quiet("", self.hours_part)
        self.limit.stand_at_end()
        line.addWidget(self.hours, 1)
        line.addWidget(self.limit)
        column.addLayout(line)
        self.meter = HoursMeter(self.hours_part)
        column.addWidget(self.meter)
        self.parts = Quiet("", self.hours_part)
        column.addWidget(self.parts)
        return self.hours_part

    def _notes_part(self, card: QWidget) -> QWidget:
        self.notes_part = QWidget(card)
        column = QVBoxLayout(self.notes_part)
        column.setContentsMargins(0, 4, 0, 0)
        self.notes = Quiet("", self.notes_part)
        self.people = Quiet("", self.notes_part)
        line = row(8)
        line.addWidget(self.notes, 1)
        line.addWidget(self.people)
        column.addLayout(line)
        self.bars = WeekBars(self.notes_part)
        column.addWidget(self.bars)
        return self.notes_part
