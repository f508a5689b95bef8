"""What week and month share: blocks that are painted, reached by keys and spoken.

To screen readers it is a list: Qt asks the model for the words and the view for the places.
"""

from __future__ import annotations

from abc import abstractmethod
from datetime import date, datetime
from typing import ClassVar

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QToolTip, QWidget

from mentorapp.services.calendar import Block
from mentorapp.ui import when
from mentorapp.ui.accessibility import name, say
from mentorapp.ui.screens.calendar import looks
from mentorapp.ui.screens.calendar.model import BlockModel

Index = QModelIndex | QPersistentModelIndex
LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right


class BlocksView(QListView):
    """Base of week and month: the one says where blocks stand, and what the arrows do."""

    opened = Signal(object)
    """The Block that was opened with Enter or a double click."""
    planned = Signal(object)
    """The aware moment at which a meeting is wanted."""
    moved = Signal(object, object)
    """The Block that was dragged, and the aware moment where it was let go."""
    turned = Signal(int)
    """The arrows went beyond what is shown: so many weeks (or months) later."""

    arrows: ClassVar[frozenset[Qt.Key]] = frozenset({LEFT, RIGHT, Qt.Key.Key_Up, Qt.Key.Key_Down})

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rows")
        name(self, text)
        self.blocks = BlockModel(self)
        self.setModel(self.blocks)
        self.today = date.min
        self.now = datetime.min
        self._pressed: tuple[int, QPoint] | None = None
        self._dragged: datetime | None = None
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)

    # what differs

    @abstractmethod
    def arrange(self) -> None:
        """Work out where everything stands."""

    @abstractmethod
    def places(self, row: int) -> list[QRect]:
        """Return where the block of ``row`` is painted, in the viewport."""

    @abstractmethod
    def step(self, key: Qt.Key) -> None:
        """Move on from where the person is; ``key`` is an arrow as it is seen."""

    @abstractmethod
    def slot_at(self, spot: QPoint) -> datetime | None:
        """Return the aware moment at ``spot``, or None where there is none."""

    @abstractmethod
    def slot(self) -> datetime:
        """Return the aware moment where the person is."""

    @abstractmethod
    def stand_at(self, moment: datetime) -> None:
        """Let the person stand at ``moment``."""

    @abstractmethod
    def dropped_at(self, block: Block, grabbed: QPoint, spot: QPoint) -> datetime | None:
        """Return when ``block`` would start that was grabbed at one spot and let go at another."""

    # blocks

    @property
    def current(self) -> Block | None:
        """Return the block the person is on."""
        index = self.currentIndex()
        return self.blocks.blocks[index.row()] if index.isValid() else None

    def stand_on(self, row: int) -> None:
        """Go to the block of ``row``; -1 is none."""
        self.setCurrentIndex(self.blocks.index(row) if row >= 0 else QModelIndex())
        self.viewport().update()

    def show_blocks(self, blocks: list[Block], now: datetime) -> None:
        """Show ``blocks`` as of ``now``; the person stays on the block they were on."""
        held = self.current
        self.now, self.today = now, when.local(now).date()
        self.blocks.set_blocks(blocks)
        self.arrange()
        if held is not None and (row := self.blocks.find(held)) >= 0:
            self.stand_on(row)
            self.scrollTo(self.currentIndex())
        self.viewport().update()

    def choose(self, wanted: Block) -> None:
        """Go to ``wanted`` if it is shown."""
        self.stand_on(self.blocks.find(wanted))

    def tell_slot(self, text: str) -> None:
        """Say where the person is when they are on no block."""
        say(self, text)

    # Qt asks

    def visualRect(self, index: Index) -> QRect:
        """Return where a block is."""
        found = self.places(index.row()) if index.isValid() else []
        return found[0] if found else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the block at ``point``: what is painted last is on top."""
        for row in reversed(self.painted()):
            if any(rect.contains(point) for rect in self.places(row)):
                return self.blocks.index(row)
        return QModelIndex()

    def painted(self) -> list[int]:
        """Return the rows in the order in which they are painted."""
        return list(range(self.blocks.rowCount()))

    def visualRegionForSelection(self, selection: object) -> QRegion:
        """Return everything: a selection is one block, and its place may have changed."""
        del selection
        return QRegion(self.viewport().rect())

    def moveCursor(
        self, cursor_action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Stay: the arrows are ours."""
        del cursor_action, modifiers
        return self.currentIndex()

    def updateGeometries(self) -> None:
        """Arrange again where the view has another size."""
        if hasattr(self, "blocks"):
            self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange again."""
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Arrange again in the new text size or direction."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange} and hasattr(
            self, "blocks"
        ):
            self.arrange()

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows move, Enter open or plan, and Esc let go of what is dragged."""
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        key = Qt.Key(event.key())
        if plain and key in self.arrows:
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft and key in {LEFT, RIGHT}:
                key = RIGHT if key == LEFT else LEFT
            self.step(key)
        elif plain and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.enter()
        elif key == Qt.Key.Key_Escape and self._pressed is not None:
            self._let_go()
        else:
            event.ignore()

    def enter(self) -> None:
        """Open the block the person is on, or what Enter means where there is none."""
        if self.current is not None:
            self.opened.emit(self.current)
        else:
            self.planned.emit(self.slot())

    # the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to what is under the mouse; it may be dragged from there."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        if index.isValid():
            self.stand_on(index.row())
            self._pressed = (index.row(), spot) if self.blocks.blocks[index.row()].is_planned else None
        elif (moment := self.slot_at(spot)) is not None:
            self.stand_at(moment)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where what is dragged would come to stand."""
        spot = event.position().toPoint()
        if self._pressed is None:
            over = self.indexAt(spot)
            shape = Qt.CursorShape.PointingHandCursor if over.isValid() else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            return
        row, grabbed = self._pressed
        far = (spot - grabbed).manhattanLength() >= QApplication.startDragDistance()
        if far or self._dragged is not None:
            self._dragged = self.dropped_at(self.blocks.blocks[row], grabbed, spot) or self._dragged
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: what was dragged is moved."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        block, target = self.blocks.blocks[self._pressed[0]], self._dragged
        self._let_go()
        if target is not None and target != block.start:
            self.moved.emit(block, target)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the block under the mouse, or plan a meeting where there is none."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        self._let_go()
        if index.isValid():
            self.opened.emit(self.blocks.blocks[index.row()])
        elif (moment := self.slot_at(spot)) is not None:
            self.planned.emit(moment)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say everything about the block under a resting mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            words = looks.spoken(self.blocks.blocks[index.row()]) if index.isValid() else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().viewportEvent(event)

    def dragged(self) -> tuple[Block, datetime] | None:
        """Return the block that is being dragged, and where it would come to stand."""
        if self._pressed is None or self._dragged is None:
            return None
        return self.blocks.blocks[self._pressed[0]], self._dragged

    def _let_go(self) -> None:
        self._pressed = self._dragged = None
        self.viewport().unsetCursor()
        self.viewport().update()

    # strokes

    @property
    def rtl(self) -> bool:
        """Return whether days run from right to left."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def turned_round(self, rect: QRect) -> QRect:
        """Return ``rect``, which counts from the leading end, where it is seen."""
        if not self.rtl:
            return rect
        return QRect(self.viewport().width() - rect.right() - 1, rect.top(), rect.width(), rect.height())

    def is_focused_on(self, row: int) -> bool:
        """Return whether the person is on this block and the view has the focus."""
        return self.currentIndex().isValid() and self.currentIndex().row() == row and self.hasFocus()
