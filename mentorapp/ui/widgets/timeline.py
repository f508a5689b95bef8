"""What happened, newest first: a line of circles, each with a title, a date and some words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mentorapp.ui import theme
from mentorapp.ui.accessibility import data, holds_focus, name
from mentorapp.ui.icons import pixmap
from mentorapp.ui.widgets import painting
from mentorapp.ui.widgets.buttons import QuietButton
from mentorapp.ui.widgets.containers import empty
from mentorapp.ui.widgets.painting import BadgeLook, Circle

DOT = 20
INDENT = 30
MOST_LINES = 6


@dataclass(frozen=True)
class TimelineItem:
    """One thing that happened. ``tinted`` sets its words on the tint of its circle, with a bar."""

    icon: str
    title: str
    when: str
    body: str = ""
    circle: Circle | None = None
    tinted: bool = False
    badges: tuple[BadgeLook, ...] = ()
    data: object = None
    detail: str = ""
    """A few quiet words behind the title."""

    @property
    def shown_badges(self) -> tuple[BadgeLook, ...]:
        """Return the badges, that of the circle last."""
        return (*self.badges, self.circle.look()) if self.circle else self.badges


class TimelineRow(QAbstractButton):
    """One item; pressing it opens what it tells of."""

    def __init__(self, item: TimelineItem, parent: QWidget | None = None, *, first: bool, last: bool) -> None:
        super().__init__(parent)
        self.item = item
        self._first = first
        self._last = last
        data(self)
        self.setText(item.title)
        spoken = (item.title, item.detail, item.when, *(badge.text for badge in item.shown_badges), item.body)
        name(self, ", ".join(part for part in spoken if part))
        if item.circle:
            self.setToolTip(item.circle.meaning())
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if item.data is not None:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Return True: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at ``width``."""
        head = theme.px(32)
        if not self.item.body:
            return head + theme.px(14)
        return head + self._body_rect(width).height() + theme.px(20)

    def sizeHint(self) -> QSize:
        """Return a size for a usual width."""
        return QSize(theme.px(400), self.heightForWidth(max(self.width(), theme.px(400))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the item as if read left to right, turned round where that is wanted."""
        del event
        painter = QPainter(self)
        self._paint_rail(painter)
        self._paint_head(painter)
        if self.item.body:
            self._paint_body(painter)
        if self.hasFocus():
            area = self.rect().adjusted(theme.px(INDENT - 6), 0, 0, -theme.px(4))
            painting.ring(painter, self._turned(area))
        painter.end()

    def _turned(self, rect: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return QRect(self.width() - rect.right() - 1, rect.top(), rect.width(), rect.height())
        return rect

    def _paint_rail(self, painter: QPainter) -> None:
        t = theme.tokens()
        side, centre = theme.px(DOT), theme.px(16)
        line = QRect(side // 2 - 1, 0, 2, self.height())
        if self._first:
            line.setTop(centre)
        if self._last:
            line.setBottom(centre + theme.px(24))
        painter.fillRect(self._turned(line), QColor(t.line))
        dot = self._turned(QRect(0, centre - side // 2, side, side))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(t.surface))
        painter.setPen(painting.pen(t.edge if self.hasFocus() or self.underMouse() else t.line, 2))
        painter.drawEllipse(QRectF(dot).adjusted(1, 1, -1, -1))
        inset = (side - theme.px(10)) // 2
        spot = QRect(dot.left() + inset, dot.top() + inset, theme.px(10), theme.px(10))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(spot, pixmap(self.item.icon, "quiet", 10))

    def _paint_head(self, painter: QPainter) -> None:
        t = theme.tokens()
        height = theme.px(32)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        right = self.width() - theme.px(4)
        for badge in reversed(self.item.shown_badges):
            width = painting.badge_width(badge)
            spot = QRect(right - width, theme.px(4), width, theme.px(painting.BADGE_HEIGHT))
            painting.badge(painter, self._turned(spot), badge, rtl=rtl)
            right -= width + theme.px(8)
        width = theme.text_width(self.item.when, "quiet")
        right -= theme.px(4)
        spot = QRect(right - width, 0, width, height)
        painting.words(painter, self._turned(spot), self.item.when, "quiet", t.quiet)
        left = theme.px(INDENT)
        spot = QRect(left, 0, right - width - theme.px(12) - left, height)
        painting.words(painter, self._turned(spot), self.item.title, "body", t.text, bold=True)
        if self.item.detail:
            used = theme.text_width(self.item.title, "body", bold=True) + theme.px(10)
            rest = self._turned(spot.adjusted(used, 0, 0, 0))
            painting.words(painter, rest, self.item.detail, "quiet", t.quiet)
        if self.item.data is not None and self.underMouse():
            y = theme.px(25)
            shown = min(theme.text_width(self.item.title, "body", bold=True), spot.width())
            under = self._turned(QRect(left, y, shown, 1))
            painter.fillRect(under, QColor(t.text))

    def _paint_body(self, painter: QPainter) -> None:
        t = theme.tokens()
        area = self._body_rect(self.width())
        area.moveTop(theme.px(32))
        tone = self.item.circle.look().tone if self.item.circle and self.item.tinted else None
        if tone:
            painting.box(painter, self._turned(area), tone.wash, tone.ink if t.name == "contrast" else "", 4)
            painter.fillRect(self._turned(QRect(area.left(), area.top(), 3, area.height())), QColor(tone.ink))
            side, rim = theme.px(17), theme.px(12)
            area = area.adjusted(side, rim, -side, -rim)
        ink = t.text if tone else t.quiet
        painting.paragraph(painter, self._turned(area), self._clipped(), "body", ink, MOST_LINES)

    def _body_rect(self, width: int) -> QRect:
        left = theme.px(INDENT)
        room = max(theme.px(80), width - left - theme.px(4))
        side, rim = (theme.px(34), theme.px(24)) if self.item.tinted else (0, 0)
        inner = painting.paragraph_height(self._clipped(), "body", room - side, MOST_LINES)
        return QRect(left, 0, room, inner + rim)

    def _clipped(self) -> str:
        lines = [line for line in self.item.body[:1200].splitlines() if line.strip()]
        text = "\n".join(lines[:MOST_LINES])
        cut = len(lines) > MOST_LINES or len(self.item.body) > 1200
        return f"{text}…" if cut else text


class Timeline(QWidget):
    """A column of items, and a button for earlier ones."""

    opened = Signal(object)
    """The ``data`` of the item that was pressed."""
    more = Signal()
    """Earlier items are wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        outer.addLayout(self._column)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(INDENT), 8, 0, 0)
        self.more_button = QuietButton(self.tr("Show earlier"), "history", parent=self)
        self.more_button.clicked.connect(self.more)
        self.more_button.hide()
        foot.addWidget(self.more_button)
        foot.addStretch(1)
        outer.addLayout(foot)
        outer.addStretch(1)

    def set_items(self, items: list[TimelineItem]) -> None:
        """Show ``items``; the focus stays on the item it was on, if that is still there."""
        held = next((row.item.data for row in self.rows() if holds_focus(row)), None)
        empty(self._column)
        for number, item in enumerate(items):
            row = TimelineRow(item, self, first=number == 0, last=number == len(items) - 1)
            row.clicked.connect(self._pressed)
            self._column.addWidget(row)
            if held is not None and item.data == held:
                row.show()
                row.setFocus()

    def set_more(self, on: bool) -> None:
        """Offer earlier items, or not."""
        self.more_button.setVisible(on)

    def rows(self) -> list[TimelineRow]:
        """Return the rows, newest first."""
        items = (self._column.itemAt(place) for place in range(self._column.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, TimelineRow)]

    def _pressed(self) -> None:
        row = self.sender()
        if isinstance(row, TimelineRow) and row.item.data is not None:
            self.opened.emit(row.item.data)
