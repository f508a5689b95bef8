"""A month: whole weeks, each day with as many of its blocks as fit."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QLocale, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from mentorapp.services.calendar import Block, BlockKind
from mentorapp.ui import theme, when
from mentorapp.ui.screens.calendar import looks
from mentorapp.ui.screens.calendar.days import DAYS
from mentorapp.ui.screens.calendar.strokes import ROUND, paint_line
from mentorapp.ui.screens.calendar.view import BlocksView, Index
from mentorapp.ui.widgets import painting

HEAD, NUMBER, LINE = 32, 28, 24


def first_shown(day: date) -> date:
    """Return the Monday with which the month of ``day`` is shown."""
    first = day.replace(day=1)
    return first - timedelta(days=first.weekday())


def weeks_shown(day: date) -> int:
    """Return how many weeks the month of ``day`` touches: 4 to 6."""
    following = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
    return -(-(following - first_shown(day)).days // DAYS)


class MonthView(BlocksView):
    """The weeks of a month. Arrows move by days and weeks; down goes through what is on a day."""

    day_opened = Signal(object)
    """The day on which Enter was pressed where no block was."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        self.month = date.today().replace(day=1)
        self._days: dict[date, list[int]] = {}
        self._day = self.month
        super().__init__(text, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_month(self, month: date, blocks: list[Block], now: datetime) -> None:
        """Show the month that ``month`` begins, with the ``blocks`` of its weeks."""
        self.month = month
        if (self._day.year, self._day.month) != (month.year, month.month):
            self._day = month
        # Protected time of every week would hide what is of one day only.
        self.show_blocks([block for block in blocks if block.kind is not BlockKind.PROTECTED], now)

    def arrange(self) -> None:
        """Give each day its blocks."""
        self._days = {}
        for row, block in enumerate(self.blocks.blocks):
            for day in looks.days_of(block):
                self._days.setdefault(day, []).append(row)
        self.verticalScrollBar().setRange(0, 0)
        self.viewport().update()

    @property
    def day(self) -> date:
        """Return the day on which the person is."""
        return self._day

    # where things stand

    def _cell(self, day: date) -> QRect:
        number = (day - first_shown(self.month)).days
        weeks = weeks_shown(self.month)
        if not 0 <= number < weeks * DAYS:
            return QRect()
        width, head = self.viewport().width(), theme.px(HEAD)
        height = self.viewport().height() - head
        week, place = divmod(number, DAYS)
        left, right = width * place // DAYS, width * (place + 1) // DAYS
        top, bottom = head + height * week // weeks, head + height * (week + 1) // weeks
        return self.turned_round(QRect(left, top, right - left, bottom - top))

    def _room(self, day: date) -> int:
        """Return how many lines fit on a day."""
        return max(1, (self._cell(day).height() - theme.px(NUMBER)) // theme.px(LINE))

    def _shown(self, day: date) -> list[int]:
        """Return the rows that are painted on ``day``; with too many, the last line counts the rest."""
        rows, room = self._days.get(day, []), self._room(day)
        return rows if len(rows) <= room else rows[: room - 1]

    def _line(self, day: date, place: int) -> QRect:
        cell = self._cell(day)
        top = cell.top() + theme.px(NUMBER) + place * theme.px(LINE)
        return QRect(cell.left() + 3, top, cell.width() - 6, theme.px(LINE) - 2)

    def places(self, row: int) -> list[QRect]:
        """Return where the block of ``row`` is painted; nowhere if the day has no room for it."""
        return [
            self._line(day, self._shown(day).index(row))
            for day in self._days
            if row in self._shown(day) and not self._cell(day).isEmpty()
        ]

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Do nothing: all of the month is in view."""

    # where the person is

    def slot(self) -> datetime:
        """Return nine in the morning of the day."""
        return datetime.combine(self._day, time(9)).astimezone()

    def stand_at(self, moment: datetime) -> None:
        """Let the person stand on the day of ``moment``."""
        self._day = when.local(moment).date()
        self.stand_on(-1)
        self._tell()

    def stand_on(self, row: int) -> None:
        """Go to a block, and to its day."""
        if row >= 0:
            days = [day for day, rows in self._days.items() if row in rows]
            if days and self._day not in days:
                self._day = days[0]
        super().stand_on(row)

    def step(self, key: Qt.Key) -> None:
        """Move to another day, or down and up through what is on this one."""
        rows, here = self._shown(self._day), self.currentIndex().row()
        match key:
            case Qt.Key.Key_Down:
                place = rows.index(here) + 1 if here in rows else 0
                if place < len(rows):
                    self.stand_on(rows[place])
                else:
                    self._go(DAYS)
            case Qt.Key.Key_Up:
                if here in rows:
                    place = rows.index(here) - 1
                    self.stand_on(rows[place] if place >= 0 else -1)
                    if place < 0:
                        self._tell()
                else:
                    self._go(-DAYS)
            case _:
                self._go(1 if key == Qt.Key.Key_Right else -1)

    def _go(self, days: int) -> None:
        self._day += timedelta(days=days)
        self.stand_on(-1)
        if (self._day.year, self._day.month) != (self.month.year, self.month.month):
            self.turned.emit(1 if days > 0 else -1)
        self._tell()

    def enter(self) -> None:
        """Open the block the person is on, or what Enter means where there is none."""
        if self.current is not None:
            self.opened.emit(self.current)
        else:
            self.day_opened.emit(self._day)

    def _tell(self) -> None:
        rows = self._days.get(self._day, [])
        words = ", ".join(looks.title(self.blocks.blocks[row]) for row in rows) or self.tr("nothing planned")
        self.tell_slot(self.tr("{0}: {1}", "a day: what is on it").format(when.long_day(self._day), words))

    # the mouse

    def _day_at(self, spot: QPoint) -> date | None:
        first = first_shown(self.month)
        days = (first + timedelta(days=number) for number in range(weeks_shown(self.month) * DAYS))
        return next((day for day in days if self._cell(day).contains(spot)), None)

    def slot_at(self, spot: QPoint) -> datetime | None:
        """Return nine in the morning of the day at ``spot``."""
        day = self._day_at(spot)
        return datetime.combine(day, time(9)).astimezone() if day else None

    def dropped_at(self, block: Block, grabbed: QPoint, spot: QPoint) -> datetime | None:
        """Return the same time on another day."""
        day, first = self._day_at(spot), self._day_at(grabbed)
        return looks.shifted(block, days=(day - first).days) if day and first else None

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the month."""
        del event
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())
        t = theme.tokens()
        painting.box(painter, self.viewport().rect(), t.surface, t.line, 10)
        first = first_shown(self.month)
        for place in range(DAYS):
            cell = self._cell(first + timedelta(days=place))
            spot = QRect(cell.left(), 0, cell.width(), theme.px(HEAD))
            letters = QLocale().dayName(place + 1, QLocale.FormatType.ShortFormat)
            painting.words(painter, spot, letters, "quiet", t.quiet, centred=True)
        for number in range(weeks_shown(self.month) * DAYS):
            self._paint_day(painter, first + timedelta(days=number))
        if (dragged := self.dragged()) is not None:
            day = when.local(dragged[1]).date()
            painting.ring(painter, self._cell(day).adjusted(1, 1, -1, -1), ROUND)
            paint_line(painter, self._line(day, 0), dragged[0], rtl=self.rtl)
        painter.end()

    def _paint_day(self, painter: QPainter, day: date) -> None:
        t = theme.tokens()
        cell = self._cell(day)
        inside = (day.year, day.month) == (self.month.year, self.month.month)
        inner = cell.adjusted(1, 1, -1, -1)
        if day == self.today:
            painter.fillRect(inner, QColor(t.raised))
        painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), 1), QColor(t.line))
        if day.weekday():
            edge = cell.right() if self.rtl else cell.left()
            painter.fillRect(QRect(edge, cell.top(), 1, cell.height()), QColor(t.line))
        self._paint_number(painter, cell, day, inside=inside)
        rows, shown = self._days.get(day, []), self._shown(day)
        for place, row in enumerate(shown):
            rect = self._line(day, place)
            paint_line(painter, rect, self.blocks.blocks[row], rtl=self.rtl)
            if self.is_focused_on(row) and day == self._day:
                painting.ring(painter, rect, ROUND)
        if len(rows) > len(shown):
            more = self.tr("%n more", "things on one day", len(rows) - len(shown))
            rect = self._line(day, len(shown)).adjusted(6, 0, -6, 0)
            painting.words(painter, rect, more, "quiet", t.quiet)
        if day == self._day and self.hasFocus() and not self.currentIndex().isValid():
            painting.ring(painter, inner, ROUND)

    def _paint_number(self, painter: QPainter, cell: QRect, day: date, *, inside: bool) -> None:
        t = theme.tokens()
        side = theme.px(24)
        left = cell.right() - side - 2 if self.rtl else cell.left() + 3
        spot = QRect(left, cell.top() + 3, side, side)
        if day == self.today:
            painting.box(painter, spot, t.accent, radius=side / 2)
        ink = t.accent_ink if day == self.today else t.text if inside else t.quiet
        painting.words(painter, spot, QLocale().toString(day.day), "quiet", ink, bold=inside, centred=True)
