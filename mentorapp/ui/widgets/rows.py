"""Rows: a title line, a quiet second line, a picture before and badges behind.

The same look is drawn by :class:`Row` (a pressable row in a card) and :class:`RowDelegate` (in a list).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mentorapp.ui import theme
from mentorapp.ui.accessibility import data, name
from mentorapp.ui.icons import SIZE, pixmap
from mentorapp.ui.widgets import painting
from mentorapp.ui.widgets.painting import BadgeLook, Tone

TALL = 92
HIGH = 69
LOW = 48
SIDE = 18
GAP = 14
AVATAR = 36
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class RowLook:
    """What one row shows. ``spoken`` is said instead of title and detail where those are not enough."""

    title: str
    detail: str = ""
    excerpt: str = ""
    """Words between title and detail. A look with ``tall`` keeps room for them even where there are none."""
    tall: bool = False
    avatar: str = ""
    icon: str = ""
    icon_tone: Tone | None = None
    in_disc: bool = False
    """Whether the icon stands in a disc as large as an avatar, so that it lines up with rows about people."""
    leading: str = ""
    trailing: str = ""
    trailing_tone: Tone | None = None
    badges: tuple[BadgeLook, ...] = ()
    data: object = None
    spoken: str = ""
    marked: bool = False
    key: str = ""

    @property
    def height(self) -> int:
        """Return the height in pixels at the text size in use."""
        if self.tall:
            return theme.px(TALL)
        return theme.px(HIGH if self.detail or self.avatar else LOW)

    @property
    def speech(self) -> str:
        """Return the whole row in words, for screen readers."""
        badges = [badge.text for badge in self.badges]
        parts = [self.leading, self.title, self.detail, *badges, self.trailing, self.key]
        return self.spoken or ", ".join(part for part in parts if part)


class _Strip:
    """The rest of a row's width, used up from both ends; turns itself round in right-to-left languages."""

    def __init__(self, rect: QRect, *, rtl: bool) -> None:
        self._rtl = rtl
        self.rest = QRect(rect)

    def take(self, width: int, height: int, *, from_end: bool = False) -> QRect:
        """Cut a box of this size, centred in height, off the leading end (or the other)."""
        at_right = from_end != self._rtl
        left = self.rest.right() - width + 1 if at_right else self.rest.left()
        top = self.rest.top() + (self.rest.height() - height) // 2
        used = width + theme.px(GAP)
        self.rest = self.rest.adjusted(0, 0, -used, 0) if at_right else self.rest.adjusted(used, 0, 0, 0)
        return QRect(left, top, width, height)


def paint_row(
    painter: QPainter, rect: QRect, look: RowLook, *, rtl: bool, side: int = SIDE, on_tint: bool = False
) -> None:
    """Draw ``look`` in ``rect``; the ground is already there, ``on_tint`` says that it is the accent's."""
    strip = _Strip(rect.adjusted(theme.px(side), 0, -theme.px(side), 0), rtl=rtl)
    t = theme.tokens()
    fill = t.surface if on_tint else ""
    if look.leading:
        width = max(theme.px(52), theme.text_width(look.leading))
        painting.words(painter, strip.take(width, rect.height()), look.leading, "body", t.quiet)
    if look.avatar:
        painting.avatar(painter, strip.take(theme.px(AVATAR), theme.px(AVATAR)), look.avatar, fill)
    if look.icon:
        room = AVATAR if look.in_disc else SIZE
        _paint_icon(painter, strip.take(theme.px(room), theme.px(room)), look)
    if look.key:
        cap = strip.take(painting.key_width(look.key), theme.px(painting.KEY_HEIGHT), from_end=True)
        painting.key_cap(painter, cap, look.key, t.quiet, t.raised, t.line)
    if look.trailing:
        width = theme.text_width(look.trailing, "quiet")
        ink = look.trailing_tone.ink if look.trailing_tone else t.quiet
        spot = strip.take(width, rect.height(), from_end=True)
        painting.words(painter, spot, look.trailing, "quiet", ink)
    for badge in reversed(look.badges):
        width = painting.badge_width(badge)
        if width > strip.rest.width() // 2:
            break
        spot = strip.take(width, theme.px(painting.BADGE_HEIGHT), from_end=True)
        painting.badge(painter, spot, badge, rtl=rtl, fill=fill)
        strip.rest.adjust(*((-theme.px(GAP - 8), 0, 0, 0) if rtl else (0, 0, theme.px(GAP - 8), 0)))
    _paint_words(painter, strip.rest, look)


def _paint_icon(painter: QPainter, rect: QRect, look: RowLook) -> None:
    tone = look.icon_tone
    if look.in_disc:
        painting.box(painter, rect, (tone or Tone.NEUTRAL).tint, theme.tokens().line, rect.height() / 2)
    spot = QRect(0, 0, theme.px(SIZE), theme.px(SIZE))
    spot.moveCenter(rect.center())
    painter.drawPixmap(spot, pixmap(look.icon, tone.value if tone else "text"))


def _paint_words(painter: QPainter, rect: QRect, look: RowLook) -> None:
    t = theme.tokens()
    if not look.detail:
        heavy = bool(look.avatar) or look.marked
        painting.words(painter, rect, look.title, "body", t.text, bold=heavy)
        return
    first = QFontMetrics(theme.font("body")).height()
    second = QFontMetrics(theme.font("quiet")).height()
    gap = theme.px(4)
    lines = [(look.excerpt, t.text), (look.detail, t.quiet)] if look.excerpt else [(look.detail, t.quiet)]
    top = rect.top() + (rect.height() - first - len(lines) * (gap + second)) // 2
    title = QRect(rect.left(), top, rect.width(), first)
    painting.words(painter, title, look.title, "body", t.text, bold=True)
    top += first + gap
    for line, ink in lines:
        painting.words(
            painter, QRect(rect.left(), top, rect.width(), second), painting.in_parts(line), "quiet", ink
        )
        top += second + gap


class Row(QAbstractButton):
    """A row in a card that can be pressed (or only read, with ``pressable`` off)."""

    def __init__(
        self, look: RowLook, parent: QWidget | None = None, *, pressable: bool = True, side: int = SIDE
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._side = side
        self._pressable = pressable
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        data(self)
        if pressable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_look(look)

    def set_look(self, look: RowLook) -> None:
        """Show something else."""
        self.look = look
        self.setText(look.title)
        name(self, look.speech)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height that the lines need."""
        return QSize(theme.px(200), self.look.height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        del event
        painter = QPainter(self)
        if self._pressable and self.underMouse():
            painting.box(painter, self.rect().adjusted(2, 2, -2, -2), theme.tokens().raised)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        paint_row(painter, self.rect(), self.look, rtl=rtl, side=self._side)
        if self.hasFocus():
            painting.ring(painter, self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the row, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._pressable:
            self.click()
        else:
            super().keyPressEvent(event)


class Role(IntEnum):
    """What a model tells about a row beyond Qt's own roles."""

    LOOK = Qt.ItemDataRole.UserRole
    OBJECT = Qt.ItemDataRole.UserRole + 1
    SORT = Qt.ItemDataRole.UserRole + 2


class RowDelegate(QStyledItemDelegate):
    """Draws the RowLook that the model gives under Role.LOOK."""

    def __init__(self, parent: QWidget | None = None, *, side: int = SIDE) -> None:
        super().__init__(parent)
        self._side = side

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the row."""
        del option
        look = index.data(Role.LOOK)
        return QSize(theme.px(200), look.height if isinstance(look, RowLook) else theme.px(LOW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row, its ground when it is chosen or under the mouse, and the line below it."""
        look = index.data(Role.LOOK)
        if not isinstance(look, RowLook):
            return
        painter.save()
        t = theme.tokens()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus) and option.widget.hasFocus()
        if chosen:
            painter.fillRect(rect, QColor(t.accent_soft))
        if chosen and not focused:
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            if option.direction == Qt.LayoutDirection.RightToLeft:
                bar.moveRight(rect.right())
            painter.fillRect(bar, QColor(t.accent))
        if not chosen and state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(t.raised))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(t.line))
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        paint_row(painter, rect, look, rtl=rtl, side=self._side, on_tint=chosen)
        if focused:
            painting.ring(painter, rect.adjusted(0, 0, 0, -1), 0)
        painter.restore()


class RowModel(QAbstractListModel):
    """Rows held in memory, for lists of up to a few thousand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[RowLook] = []

    def set_rows(self, rows: Sequence[RowLook]) -> None:
        """Show these rows; rows that stay in place only repaint, so that selection and scroll survive."""
        same_places = [row.data for row in rows] == [row.data for row in self._rows]
        if same_places:
            self._rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def find(self, wanted: object) -> QModelIndex:
        """Return the index of the row whose ``data`` equals ``wanted``, or an invalid one."""
        for number, row in enumerate(self._rows):
            if row.data == wanted:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what ``role`` asks for."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        return row_data(self._rows[index.row()], role)


def row_data(look: RowLook, role: int) -> object:
    """Return what a model answers for ``look`` under ``role``; for models that page their rows in."""
    match role:
        case Qt.ItemDataRole.DisplayRole | Role.SORT:
            return look.title
        case Qt.ItemDataRole.AccessibleTextRole:
            return look.speech
        case Qt.ItemDataRole.ToolTipRole:
            return None
        case Role.LOOK:
            return look
        case Role.OBJECT:
            return look.data
        case _:
            return None


class RowList(QListView):
    """A list of rows: arrows move, Enter opens."""

    opened = Signal(object)
    """The Role.OBJECT of the row that was opened with Enter or a double click."""
    chosen = Signal(object)
    """The Role.OBJECT of the row that the person moved to, or None."""

    def __init__(self, text: str, parent: QWidget | None = None, *, side: int = SIDE) -> None:
        super().__init__(parent)
        self.setObjectName("rows")
        name(self, text)
        self.setItemDelegate(RowDelegate(self, side=side))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(self._open)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show ``model``; a reset keeps the chosen row if it is still there."""
        if self.model() is not None:
            self.model().modelAboutToBeReset.disconnect(self._remember)
            self.model().modelReset.disconnect(self._restore)
        super().setModel(model)
        if model is not None:
            model.modelAboutToBeReset.connect(self._remember)
            model.modelReset.connect(self._restore)

    def current(self) -> object:
        """Return the Role.OBJECT of the chosen row, or None."""
        return self.currentIndex().data(Role.OBJECT)

    def choose(self, wanted: object) -> bool:
        """Move to the loaded row whose object equals ``wanted``; returns whether it is there."""
        model = self.model()
        if model is None:
            return False
        for number in range(model.rowCount()):
            index = model.index(number, 0)
            if index.data(Role.OBJECT) == wanted:
                self.setCurrentIndex(index)
                return True
        return False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell who listens."""
        super().currentChanged(current, previous)
        self.chosen.emit(current.data(Role.OBJECT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter open the row."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole of the chosen row in sight, if any of it was."""
        super().resizeEvent(event)
        if self.visualRect(self.currentIndex()).intersects(self.viewport().rect()):
            self.scrollTo(self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        """Measure the rows again when the text size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(Role.OBJECT))

    def _remember(self) -> None:
        self._wanted = self.current()
        self._scroll = self.verticalScrollBar().value()

    def _restore(self) -> None:
        if self._wanted is not None and self.choose(self._wanted):
            self.verticalScrollBar().setValue(self._scroll)
