"""A week: a column a day, what lasts all day above, and the hours that fit below."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import accumulate, pairwise

from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from mentorapp.services.calendar import Block, BlockKind
from mentorapp.ui import theme, when
from mentorapp.ui.screens.calendar import looks
from mentorapp.ui.screens.calendar.days import DAYS, FIRST_HOUR, LAST_HOUR, SLOT, CutWeek, Piece, cut
from mentorapp.ui.screens.calendar.looks import MINUTES_A_DAY
from mentorapp.ui.screens.calendar.strokes import ROUND, paint_block, paint_ground
from mentorapp.ui.screens.calendar.view import BlocksView, Index
from mentorapp.ui.widgets import painting

SNAP = 15
"""Minutes: what is dragged stops at each quarter of an hour."""
HEAD, GUTTER, ALL_DAY, HOUR = 48, 56, 24, 36
MOST_ALL_DAY, FEW_ALL_DAY = 4, 2
HIGH = 560
"""From this height (at 100 %) on there is room for more lines of what lasts all day."""
EMPTY_WEEKEND = 0.55
"""The share of a column that an empty day of the weekend gets."""
LEAST_HEIGHT = 22


class WeekView(BlocksView):
    """Seven days. Arrows move by half an hour and by days, and stop at every block on the way."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        self.monday = date.today() - timedelta(days=date.today().weekday())
        self._cut = CutWeek()
        self._columns = [(0, 0)] * DAYS
        self._hours = (FIRST_HOUR, LAST_HOUR)
        self._day, self._minute, self._above = 0, FIRST_HOUR * 60, False
        super().__init__(text, parent)

    def show_week(self, monday: date, blocks: list[Block], now: datetime) -> None:
        """Show the week from ``monday`` with its ``blocks``."""
        self.monday = monday
        self.show_blocks(blocks, now)

    # where things stand

    def arrange(self) -> None:
        """Cut the blocks into days, and see how high an hour can be."""
        self._cut = cut(self.blocks.blocks, self.monday)
        self._hours = self._cut.hours
        shares = [EMPTY_WEEKEND if day > 4 and self._cut.is_empty(day) else 1.0 for day in range(DAYS)]
        room = self.viewport().width() - theme.px(GUTTER)
        ends = [
            theme.px(GUTTER) + round(room * part / sum(shares)) for part in accumulate(shares, initial=0.0)
        ]
        self._columns = list(pairwise(ends))
        self._fit()

    def _fit(self) -> None:
        bar = self.verticalScrollBar()
        room = max(0, self.viewport().height() - self._top)
        bar.setPageStep(room)
        bar.setSingleStep(theme.px(HOUR) // 2)
        bar.setRange(0, max(0, round(self._hour * (self._hours[1] - self._hours[0])) - room))
        self.viewport().update()

    @property
    def _above_rows(self) -> int:
        most = MOST_ALL_DAY if self.viewport().height() >= theme.px(HIGH) else FEW_ALL_DAY
        return min(most, max(len(rows) for rows in self._cut.all_day))

    @property
    def _top(self) -> int:
        """Return where the hours begin."""
        rows = self._above_rows
        return theme.px(HEAD) + (rows * theme.px(ALL_DAY) + theme.px(6) if rows else 0)

    @property
    def _hour(self) -> float:
        """Return the height of an hour: as much as fits, but enough to read."""
        room = self.viewport().height() - self._top - 1
        return max(float(theme.px(HOUR)), room / (self._hours[1] - self._hours[0]))

    def _column(self, day: int) -> tuple[int, int]:
        """Return left end and width of a day, from the leading end."""
        left, right = self._columns[day]
        return left, right - left

    def _y(self, minute: float) -> int:
        return (
            self._top + round((minute / 60 - self._hours[0]) * self._hour) - self.verticalScrollBar().value()
        )

    def _cell(self, day: int, start: int, end: int, lane: int = 0, lanes: int = 1) -> QRect:
        left, width = self._column(day)
        inner = width - 5
        begin, stop = left + 2 + inner * lane // lanes, left + 2 + inner * (lane + 1) // lanes
        top = self._y(start)
        height = max(theme.px(LEAST_HEIGHT), self._y(end) - top - 1)
        return self.turned_round(QRect(begin, top, stop - begin - (1 if lanes > 1 else 0), height))

    def _place(self, piece: Piece) -> QRect:
        if piece.ground:
            left, width = self._column(piece.day)
            top = self._y(piece.start)
            return self.turned_round(QRect(left + 1, top, width - 1, self._y(piece.end) - top))
        return self._cell(piece.day, piece.start, piece.end, piece.lane, piece.lanes)

    def _above_place(self, day: int, place: int) -> QRect:
        left, width = self._column(day)
        top = theme.px(HEAD) + min(place, self._above_rows - 1) * theme.px(ALL_DAY)
        return self.turned_round(QRect(left + 2, top, width - 4, theme.px(ALL_DAY) - 2))

    def places(self, row: int) -> list[QRect]:
        """Return where the block of ``row`` stands: once a day."""
        above = [
            self._above_place(day, rows.index(row))
            for day, rows in enumerate(self._cut.all_day)
            if row in rows
        ]
        return above + [self._place(piece) for piece in self._cut.pieces if piece.row == row]

    def painted(self) -> list[int]:
        """Return the rows from the ground up."""
        shown = [row for rows in self._cut.all_day for row in reversed(rows)]
        return list(dict.fromkeys([piece.row for piece in self._cut.pieces] + shown))

    def indexAt(self, point: QPoint) -> Index:  # type: ignore[override]
        """Return the block at ``point``; hours that are scrolled away are not there."""
        index = super().indexAt(point)
        above = index.isValid() and self.blocks.blocks[index.row()].all_day
        return index if above or point.y() >= self._top else self.blocks.index(-1)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring the block into view."""
        del hint
        if index.isValid() and not self.blocks.blocks[index.row()].all_day:
            for piece in self._cut.pieces:
                if piece.row == index.row():
                    self._show_minutes(piece.start, piece.end)
                    break

    def _show_minutes(self, start: int, end: int) -> None:
        bar = self.verticalScrollBar()
        top, bottom = self._y(start), self._y(min(end, start + 120))
        if bottom > self.viewport().height():
            bar.setValue(bar.value() + bottom - self.viewport().height() + 4)
        if (top := self._y(start)) < self._top:
            bar.setValue(bar.value() + top - self._top - 4)

    # where the person is

    def slot(self) -> datetime:
        """Return the moment where the person is; above the hours, nine in the morning."""
        return self._moment(self._day, 9 * 60 if self._above else self._minute)

    def _moment(self, day: int, minute: int) -> datetime:
        wall = datetime.combine(self.monday + timedelta(days=day), time()) + timedelta(minutes=minute)
        return wall.astimezone()

    def stand_at(self, moment: datetime) -> None:
        """Let the person stand at ``moment``, on what is there."""
        here = when.local(moment)
        self._day = min(max((here.date() - self.monday).days, 0), DAYS - 1)
        self._above = False
        self._arrive((here.hour * 60 + here.minute) // SLOT * SLOT)

    def enter_from(self, later: int) -> None:
        """Stand on the first or the last day, after the arrows went beyond the week before or after."""
        self._day = 0 if later > 0 else DAYS - 1
        self._arrive(self._minute)

    def stand_on(self, row: int) -> None:
        """Go to a block; the arrows go on from there."""
        if row >= 0:
            days = [number for number, rows in enumerate(self._cut.all_day) if row in rows]
            pieces = [piece for piece in self._cut.pieces if piece.row == row]
            self._above = bool(days)
            if days and self._day not in days:
                self._day = days[0]
            elif pieces and self._day not in {piece.day for piece in pieces}:
                self._day = pieces[0].day
            here = next((piece for piece in pieces if piece.day == self._day), None)
            if here is not None:
                self._minute = here.start // SLOT * SLOT
        super().stand_on(row)

    def step(self, key: Qt.Key) -> None:
        """Move by a day or to what comes next on this one."""
        match key:
            case Qt.Key.Key_Down:
                self._down()
            case Qt.Key.Key_Up:
                self._up()
            case _:
                self._sideways(1 if key == Qt.Key.Key_Right else -1)

    def _sideways(self, days: int) -> None:
        if not 0 <= self._day + days < DAYS:
            self.turned.emit(days)
            return
        self._day += days
        if self._above and self._cut.all_day[self._day]:
            self.stand_on(self._cut.all_day[self._day][0])
        else:
            self._above = False
            self._arrive(self._minute)

    def _arrive(self, minute: int) -> None:
        """Stand at a time of the day, on what is there."""
        self._minute = minute
        found = [
            piece for piece in self._cut.on(self._day) if piece.start < minute + SLOT and piece.end > minute
        ]
        front = [piece for piece in found if not piece.ground]
        self.stand_on((front or found)[0].row if found else -1)
        if not found:
            self._show_minutes(minute, minute + SLOT)
            self._tell()

    def _down(self) -> None:
        rows, here = self._cut.all_day[self._day], self.currentIndex().row()
        if self._above:
            if here in rows[:-1]:
                self.stand_on(rows[rows.index(here) + 1])
            else:
                self._above = False
                self._arrive(self._hours[0] * 60)
            return
        order = self._cut.on(self._day)
        place = next((number for number, piece in enumerate(order) if piece.row == here), None)
        if place is None:
            self._go_down_to(self._minute + SLOT, order)
        elif place + 1 < len(order) and order[place + 1].start < order[place].end:
            self.stand_on(order[place + 1].row)
        else:
            over = max(piece.end for piece in order[: place + 1])
            self._go_down_to(-(-over // SLOT) * SLOT, order[place + 1 :])

    def _go_down_to(self, minute: int, ahead: list[Piece]) -> None:
        if minute >= MINUTES_A_DAY:
            return
        following = [piece for piece in ahead if piece.start >= minute - SLOT + 1]
        found = next((piece for piece in following if piece.start < minute + SLOT), None)
        self._stand(minute, found)

    def _up(self) -> None:
        rows, here = self._cut.all_day[self._day], self.currentIndex().row()
        if self._above:
            if here in rows[1:]:
                self.stand_on(rows[rows.index(here) - 1])
            return
        order = self._cut.on(self._day)
        place = next((number for number, piece in enumerate(order) if piece.row == here), None)
        if place is not None and place > 0 and order[place - 1].end > order[place].start:
            self.stand_on(order[place - 1].row)
            return
        start = order[place].start if place is not None else self._minute
        minute = (start - 1) // SLOT * SLOT if place is not None else start - SLOT
        if minute < self._hours[0] * 60:
            if rows:
                self.stand_on(rows[-1])
            elif minute >= 0:
                self._stand(minute, None)
            return
        before = [piece for piece in order if piece.end > minute and piece.start < start]
        self._stand(minute, before[-1] if before else None)

    def _stand(self, minute: int, piece: Piece | None) -> None:
        self._minute = minute
        if piece is not None:
            self.stand_on(piece.row)
            return
        first, last = self._hours
        if not first * 60 <= minute < last * 60:
            self._hours = (min(first, minute // 60), max(last, minute // 60 + 1))
            self._fit()
        self.stand_on(-1)
        self._show_minutes(minute, minute + SLOT)
        self._tell()

    def _tell(self) -> None:
        moment = self.slot()
        self.tell_slot(self.tr("{0}, {1}, free").format(when.long_day(moment), when.clock(moment)))

    # the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to what is under the mouse; on protected time also to its half hour."""
        super().mousePressEvent(event)
        moment = self.slot_at(event.position().toPoint())
        if moment is not None and self.current is not None and self.current.kind is BlockKind.PROTECTED:
            here = when.local(moment)
            self._minute = here.hour * 60 + here.minute

    def slot_at(self, spot: QPoint) -> datetime | None:
        """Return the half hour at ``spot``."""
        day = self._day_at(spot)
        if day is None or spot.y() < self._top:
            return None
        return self._moment(day, int(self._minute_at(spot)) // SLOT * SLOT)

    def dropped_at(self, block: Block, grabbed: QPoint, spot: QPoint) -> datetime | None:
        """Return the quarter of an hour at which the block would start."""
        day, first = self._day_at(spot), self._day_at(grabbed)
        if day is None or first is None:
            return None
        minutes = (spot.y() - grabbed.y()) / self._hour * 60
        start = looks.minute_of(block.start, when.local(block.start).date())
        snapped = round((start + minutes) / SNAP) * SNAP
        snapped = min(max(snapped, 0), MINUTES_A_DAY - SNAP)
        if round(minutes / SNAP) == 0:
            snapped = start
        return looks.shifted(block, days=day - first, minutes=snapped - start)

    def _day_at(self, spot: QPoint) -> int | None:
        x = self.viewport().width() - 1 - spot.x() if self.rtl else spot.x()
        for day in range(DAYS):
            left, width = self._column(day)
            if left <= x < left + width:
                return day
        return None

    def _minute_at(self, spot: QPoint) -> float:
        away = spot.y() - self._top + self.verticalScrollBar().value()
        return min(max(self._hours[0] * 60 + away / self._hour * 60, 0), MINUTES_A_DAY - SLOT)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the week."""
        del event
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())
        t = theme.tokens()
        ground = self.viewport().rect()
        painting.box(painter, ground, t.surface, t.line, 10)
        painter.save()
        painter.setClipRect(ground.adjusted(1, self._top, -1, -2))
        self._paint_hours(painter)
        for piece in self._cut.pieces:
            self._paint_piece(painter, piece)
        self._paint_slot(painter)
        self._paint_now(painter)
        self._paint_dragged(painter)
        painter.restore()
        self._paint_head(painter)
        self._paint_above(painter)
        painter.end()

    def _paint_head(self, painter: QPainter) -> None:
        t = theme.tokens()
        for day in range(DAYS):
            shown = self.monday + timedelta(days=day)
            left, width = self._column(day)
            cell = self.turned_round(QRect(left, 0, width, theme.px(HEAD)))
            is_today = shown == self.today
            if is_today:
                disc = cell.adjusted(4, 8, -4, -8)
                painting.box(painter, disc, t.accent_soft, t.accent if t.name == "contrast" else "", 8)
            letters = QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat)
            words = self.tr("{0} {1}", "day of the week, day of the month").format(letters, shown.day)
            ink = t.accent if is_today else t.text
            painting.words(painter, cell, words, "body", ink, bold=is_today, centred=True)
        painter.fillRect(QRect(1, self._top - 1, self.viewport().width() - 2, 1), QColor(t.line))

    def _paint_hours(self, painter: QPainter) -> None:
        t = theme.tokens()
        width, gutter = self.viewport().width(), theme.px(GUTTER)
        for hour in range(self._hours[0], self._hours[1]):
            y = self._y(hour * 60)
            if hour > self._hours[0]:
                painter.fillRect(self.turned_round(QRect(gutter, y, width - gutter, 1)), QColor(t.line))
            spot = self.turned_round(QRect(theme.px(8), y + 2, gutter - theme.px(12), theme.px(18)))
            painting.words(painter, spot, looks.hour(hour * 60), "small", t.quiet)
        for day in range(DAYS):
            left, wide = self._column(day)
            if self.monday + timedelta(days=day) == self.today:
                cell = QRect(left, self._top, wide, self.viewport().height())
                painter.fillRect(self.turned_round(cell), QColor(t.raised))
                for hour in range(self._hours[0] + 1, self._hours[1]):
                    row = QRect(left, self._y(hour * 60), wide, 1)
                    painter.fillRect(self.turned_round(row), QColor(t.line))
            edge = QRect(left, self._top, 1, self.viewport().height())
            painter.fillRect(self.turned_round(edge), QColor(t.line))

    def _paint_piece(self, painter: QPainter, piece: Piece) -> None:
        rect, block = self._place(piece), self.blocks.blocks[piece.row]
        if rect.bottom() < self._top or rect.top() > self.viewport().height():
            return
        dragged = self.dragged()
        if dragged is not None and dragged[0] is block:
            painter.setOpacity(0.4)
        if piece.ground:
            paint_ground(painter, rect, block, self._top, rtl=self.rtl)
        else:
            paint_block(painter, rect, block, rtl=self.rtl)
        painter.setOpacity(1.0)
        if self.is_focused_on(piece.row):
            painting.ring(painter, rect, ROUND)

    def _paint_above(self, painter: QPainter) -> None:
        """Draw what lasts all day; too many are counted, until one of those is chosen."""
        most, here = self._above_rows, self.currentIndex().row()
        for day, rows in enumerate(self._cut.all_day):
            shown = list(rows) if len(rows) <= most else list(rows[: most - 1])
            rest = rows[len(shown) :]
            if here in rest:
                shown.append(here)
            for place, row in enumerate(shown):
                spot = self._above_place(day, place)
                paint_block(painter, spot, self.blocks.blocks[row], rtl=self.rtl)
                if self.is_focused_on(row):
                    painting.ring(painter, spot, ROUND)
            if rest and here not in rest:
                spot = self._above_place(day, most - 1).adjusted(6, 0, -6, 0)
                more = self.tr("%n more", "things on one day", len(rest))
                painting.words(painter, spot, more, "quiet", theme.tokens().quiet)

    def _paint_slot(self, painter: QPainter) -> None:
        if self.currentIndex().isValid() or not self.hasFocus() or self._above:
            return
        t = theme.tokens()
        rect = self._cell(self._day, self._minute, self._minute + SLOT)
        painting.box(painter, rect, t.accent_soft, "", ROUND)
        painting.ring(painter, rect, ROUND)
        spot = rect.adjusted(theme.px(8), 0, -theme.px(4), 0)
        painting.words(painter, spot, looks.hour(self._minute), "quiet", t.accent, bold=True)

    def _paint_now(self, painter: QPainter) -> None:
        day = (self.today - self.monday).days
        if not 0 <= day < DAYS:
            return
        left, width = self._column(day)
        y = self._y(looks.minute_of(self.now, self.today))
        colour = theme.tokens().warn
        line = self.turned_round(QRect(left, y - 1, width, 2))
        painter.fillRect(line, QColor(colour))
        dot = theme.px(8)
        spot = self.turned_round(QRect(left - dot // 2, y - dot // 2, dot, dot))
        painting.box(painter, spot, colour, radius=dot / 2)

    def _paint_dragged(self, painter: QPainter) -> None:
        dragged = self.dragged()
        if dragged is None:
            return
        block, start = dragged
        here = when.local(start)
        minute, day = here.hour * 60 + here.minute, (here.date() - self.monday).days
        rect = self._cell(day, minute, minute + block.minutes)
        preview = Block(block.kind, block.id, start, start + (block.end - block.start), state=block.state)
        paint_block(painter, rect, preview, rtl=self.rtl)
        painting.ring(painter, rect, ROUND)
