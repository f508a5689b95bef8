"""The script: what was said and done, a row each, following the end while nobody looks back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette, QResizeEvent, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mentorapp.instruments.moments import Moment, MomentKind, clock_text
from mentorapp.instruments.standing import CORRECTIONS, as_they_stand
from mentorapp.ui import theme
from mentorapp.ui.accessibility import data, name
from mentorapp.ui.screens.live.entries import PUPIL, TEACHER, UNSEEN, Book, Entry, Words
from mentorapp.ui.widgets import painting

HIGH = 43
SIDE = 24
TIME, LETTER = 62, 34
GAP = 8
MOST_SHOWN = 400
"""Characters of a line that a row may have to measure; the whole line is in its tooltip and its form."""
Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What the model tells about a row beyond Qt's own roles."""

    ENTRY = Qt.ItemDataRole.UserRole


class ScriptModel(QStandardItemModel):
    """The rows of one lesson. A new moment adds or changes one row; a correction lays all of them anew.

    Qt holds the rows themselves, empty: a list asks for each of them whenever it lays itself out, and
    thousands of answers from here would take longer than a frame.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 1, parent)
        self._moments: list[Moment] = []
        self._book = Book(Words(()))

    def set_moments(self, words: Words, moments: Iterable[Moment]) -> None:
        """Show these moments, in these words."""
        self._moments = list(moments)
        self._book = Book(words)
        self._lay_anew()

    def take(self, moment: Moment) -> None:
        """Show one more moment."""
        self._moments.append(moment)
        if moment.kind in CORRECTIONS:
            if moment.kind is not MomentKind.STRIKE or not moment.flag("on") or not self._take_away(moment):
                self._lay_anew()
            return
        if moment.kind in UNSEEN:
            return
        changed = self._book.joins(moment)
        if changed is not None:
            self._book.take(moment)
            self.dataChanged.emit(self.index(changed, 0), self.index(changed, 0))
        else:
            self._book.take(moment)
            self.insertRow(self.rowCount())

    def entry(self, row: int) -> Entry | None:
        """Return what a row shows, ``None`` where there is no such row."""
        return self._book.entries[row] if 0 <= row < len(self._book.entries) else None

    def row_of(self, seq: int) -> int | None:
        """Return the row that shows a moment, ``None`` where no row does."""
        return self._book.row_of.get(seq)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what ``role`` asks for."""
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        match role:
            case Role.ENTRY:
                return entry
            case Qt.ItemDataRole.DisplayRole:
                return entry.text or ", ".join(words for _, words in entry.badges)
            case Qt.ItemDataRole.AccessibleTextRole:
                voice = self._book.words.voices.get(entry.voice, entry.voice)
                parts = [clock_text(entry.at_ms), voice, entry.text, *(words for _, words in entry.badges)]
                return ", ".join(part for part in parts if part)
            case _:
                return None

    def _take_away(self, strike: Moment) -> bool:
        """Take a badge or the last row away; return False where more than that has to change."""
        book, of = self._book, strike.number("of") or 0
        row = book.row_of.get(of)
        if row is None:
            return True
        entry = book.entries[row]
        badges = tuple(badge for badge in entry.badges if badge[0] != of)
        if entry.seq != of:
            book.entries[row] = replace(entry, badges=badges)
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
        elif row == self.rowCount() - 1 and not badges:
            book.entries.pop()
            self.removeRow(row)
        else:
            return False
        del book.row_of[of]
        return True

    def _lay_anew(self) -> None:
        self._book.fill(as_they_stand(self._moments))
        wanted, present = len(self._book.entries), self.rowCount()
        if wanted < present:
            self.removeRows(wanted, present - wanted)
        elif wanted > present:
            self.insertRows(present, wanted - present)
        if wanted:
            self.dataChanged.emit(self.index(0, 0), self.index(wanted - 1, 0))


class ScriptDelegate(QStyledItemDelegate):
    """Draws one row: the time, who speaks, the words, and the codes at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that every row has."""
        del option, index
        return QSize(theme.px(200), theme.px(HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row, its ground when it is chosen, and the line below it."""
        entry = index.data(Role.ENTRY)
        if not isinstance(entry, Entry):
            return
        painter.save()
        t = theme.tokens()
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, QColor(t.accent_soft))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(t.line))
        inner = rect.adjusted(theme.px(SIDE), 0, -theme.px(SIDE), -1)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        rest = _paint_badges(painter, inner, entry, rtl=rtl, on_tint=chosen) if entry.text else inner
        _paint_words(painter, rest, entry, rtl=rtl)
        if chosen and option.widget.hasFocus():
            painting.ring(painter, rect.adjusted(0, 0, 0, -1), 0)
        painter.restore()


def voice_ink(voice: str) -> str:
    """Return the colour of the letter that says who speaks."""
    t = theme.tokens()
    return {TEACHER: t.ours, PUPIL: t.good}.get(voice, t.mine)


def _cut(rest: QRect, width: int, *, at_right: bool) -> tuple[QRect, QRect]:
    """Return a piece of ``rest`` and what is left of it."""
    if at_right:
        return QRect(rest.right() - width + 1, rest.top(), width, rest.height()), rest.adjusted(
            0, 0, -width, 0
        )
    return QRect(rest.left(), rest.top(), width, rest.height()), rest.adjusted(width, 0, 0, 0)


def _paint_words(painter: QPainter, rest: QRect, entry: Entry, *, rtl: bool) -> None:
    t = theme.tokens()
    time, rest = _cut(rest, theme.px(TIME), at_right=rtl)
    painting.words(painter, time, clock_text(entry.at_ms), "quiet", t.quiet)
    letter, rest = _cut(rest, theme.px(LETTER), at_right=rtl)
    if entry.letter:
        painting.words(painter, letter, entry.letter, "quiet", voice_ink(entry.voice), bold=True)
    ink = t.quiet if entry.quiet else t.text
    shown = entry.text or ", ".join(words for _, words in entry.badges)
    painting.words(painter, rest, shown[:MOST_SHOWN], "quiet" if entry.quiet else "body", ink)


def _paint_badges(painter: QPainter, inner: QRect, entry: Entry, *, rtl: bool, on_tint: bool) -> QRect:
    """Draw codes from the trailing end on, as many as half the row holds; return what room is left."""
    t = theme.tokens()
    rest = QRect(inner)
    room = inner.width() // 2
    shown = [words[:40] for _, words in entry.badges]
    for place, label in enumerate(reversed(shown)):
        width = theme.text_width(label, "quiet") + theme.px(14)
        full = inner.width() - rest.width() + width > room
        words = f"+{len(shown) - place}" if full else label
        if full:
            width = theme.text_width(words, "quiet") + theme.px(14)
        piece, rest = _cut(rest, width, at_right=not rtl)
        high = theme.px(painting.BADGE_HEIGHT)
        box = QRect(piece.left(), piece.top() + (piece.height() - high) // 2, width, high)
        painting.box(painter, box, t.surface if on_tint else t.raised, t.line, 4)
        painting.words(painter, box, words, "quiet", t.text, centred=True)
        _, rest = _cut(rest, theme.px(GAP), at_right=not rtl)
        if full:
            break
    return rest


class ScriptList(QListView):
    """The rows, newest at the foot. It follows the end unless the person has scrolled up."""

    opened = Signal(object)
    """The Entry that the person wants to correct: Enter or a double click."""

    def __init__(self, model: ScriptModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        data(name(self, self.tr("What was recorded")))
        self.setObjectName("script")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setModel(model)
        self._script = model
        self.setItemDelegate(ScriptDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self._following = True
        self._top = 0
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(self._grown)
        model.rowsInserted.connect(self._added)
        model.rowsRemoved.connect(self._stand_at_foot)
        self.doubleClicked.connect(self._open)

    @property
    def following(self) -> bool:
        """Whether new rows come into sight by themselves."""
        return self._following

    def follow(self) -> None:
        """Go to the end and stay there."""
        self._following = True
        self.scrollToBottom()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens a row, arrows move; letters are left to the page, which presses codes with them."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the rows at the foot."""
        super().resizeEvent(event)
        self._stand_at_foot()

    def _added(self) -> None:
        """Go to the end at once: a layout that is still to come would undo where the person scrolls to."""
        self._stand_at_foot()
        if self._following:
            self.scrollToBottom()

    def _stand_at_foot(self) -> None:
        """Leave the empty room above the rows while there are few."""
        whole = self.height()
        top = max(0, whole - self._script.rowCount() * theme.px(HIGH))
        if top != self._top:
            self._top = top
            self.setViewportMargins(0, top, 0, 0)

    def _scrolled(self, value: int) -> None:
        self._following = value >= self.verticalScrollBar().maximum() - theme.px(HIGH) // 2

    def _grown(self, least: int, most: int) -> None:
        del least
        if self._following:
            self.verticalScrollBar().setValue(most)

    def _open(self, index: QModelIndex) -> None:
        entry = index.data(Role.ENTRY)
        if isinstance(entry, Entry) and entry.kind is not MomentKind.START:
            self.opened.emit(entry)
