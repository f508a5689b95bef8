"""A list in a card that ends with its last row, and says so where nothing is found."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from mentorapp.ui import theme
from mentorapp.ui.widgets.containers import Card, EmptyState
from mentorapp.ui.widgets.rows import HIGH, RowList

RIM = 8
BORDERS = 4
EMPTY_ROWS = 4
"""As high as this many rows is the card when nothing is found."""


class ListCard(Card):
    """Holds a list whose model is set and whose rows are equally high. Call :meth:`fit` when it changed."""

    def __init__(self, listed: RowList, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.setContentsMargins(1, RIM, 1, RIM)
        self.listed = listed
        self.nothing_found = EmptyState(nothing, icon="search", parent=self)
        self._shown = QStackedLayout()
        self._shown.addWidget(listed)
        self._shown.addWidget(self.nothing_found)
        self.body.addLayout(self._shown, 1)

    def fit(self) -> None:
        """Show the list or that nothing was found, as high as that needs."""
        rows = self.listed.model().rowCount()
        self._shown.setCurrentWidget(self.listed if rows else self.nothing_found)
        self.setMaximumHeight((rows or EMPTY_ROWS) * theme.px(HIGH) + 2 * RIM + BORDERS)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in the new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_shown"):
            self.fit()
