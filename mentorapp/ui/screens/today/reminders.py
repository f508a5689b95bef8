"""Rows that ask for something: settled or put away where they stand, with one key or one press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentorapp.ui import keys, theme
from mentorapp.ui.screens.today.blocks import RowsBlock
from mentorapp.ui.widgets.buttons import IconButton
from mentorapp.ui.widgets.painting import Circle
from mentorapp.ui.widgets.rows import Row, RowLook

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

DONE_KEY, AWAY_KEY = "Space", "Del"
RIM = 8


class ReminderRow(Row):
    """A row that Enter opens, Delete puts away and, where it can be settled, Space settles."""

    settled = Signal(object)
    put_away = Signal(object)

    def __init__(self, look: RowLook, parent: QWidget, *, settles: bool) -> None:
        super().__init__(look, parent, side=RIM)
        self._settles = settles
        tips = [keys.tip(self.tr("Open"), "Return"), keys.tip(self.tr("Put away"), AWAY_KEY)]
        if settles:
            tips.insert(1, keys.tip(self.tr("Done"), DONE_KEY))
        self.setToolTip("\n".join(tips))
        self.setAccessibleDescription(", ".join(tips))

    def settle(self) -> None:
        """Say that what this asks for is done."""
        self.settled.emit(self.look.data)

    def dismiss(self) -> None:
        """Say that the person does not want to be reminded of it."""
        self.put_away.emit(self.look.data)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Settle, put away or open."""
        if event.key() == Qt.Key.Key_Space and self._settles:
            self.settle()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.dismiss()
        else:
            super().keyPressEvent(event)


class RemindersBlock(RowsBlock):
    """A heading and reminders; ``settles`` gives each a ring to tick."""

    settled = Signal(object)
    put_away = Signal(object)

    def __init__(
        self,
        heading: str,
        parent: QWidget | None = None,
        *,
        circle: Circle | None = None,
        settles: bool = False,
    ) -> None:
        super().__init__(heading, parent, circle=circle)
        self._settles = settles

    def _make_row(self, look: RowLook) -> Row:
        row = ReminderRow(look, self.card, settles=self._settles)
        row.settled.connect(self.settled)
        row.put_away.connect(self.put_away)
        return row

    def _placed(self, row: Row) -> QWidget:
        """Return the row between a ring that settles it and a cross that puts it away.

        Those are for the mouse: the keys do the same on the row, so Tab stops there alone.
        """
        holder = QWidget(self.card)
        line = QHBoxLayout(holder)
        line.setContentsMargins(theme.px(RIM), 0, theme.px(RIM), 0)
        line.setSpacing(0)
        if isinstance(row, ReminderRow):
            if self._settles:
                ring = IconButton("circle", self.tr("Done"), DONE_KEY, holder, role="text")
                ring.clicked.connect(row.settle)
                ring.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                line.addWidget(ring)
            cross = IconButton("x", self.tr("Put away"), AWAY_KEY, holder)
            cross.clicked.connect(row.dismiss)
            cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            line.addWidget(row, 1)
            line.addWidget(cross)
        return holder
