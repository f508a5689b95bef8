"""Choosing whether a meeting comes again, how often, and until when."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentorapp.domain.ours.recurrence import RepeatRule
from mentorapp.ui import theme
from mentorapp.ui.widgets.fields import DateField, Field, Select

_MONTHLY = -1
_WEEKS = (1, 2, 3, 4, 6)
_MONTHS_AHEAD = 3


class RepeatChoice(QWidget):
    """Never, every so many weeks, or each month; and the last day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(16))
        self.often = Select(self.tr("Repeat"), self)
        self.often.addItem(self.tr("Does not repeat"), 0)
        for weeks in _WEEKS:
            self.often.addItem(self.tr("Every %n weeks", None, weeks), weeks)
        self.often.addItem(self.tr("Each month, on the same weekday"), _MONTHLY)
        self.until = DateField(self.tr("Until"), self)
        self.until.setDate(QDate.currentDate().addMonths(_MONTHS_AHEAD))
        self._until_field = Field(self.tr("Until"), self.until)
        row.addWidget(Field(self.tr("Repeat"), self.often), 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._until_field, 1, Qt.AlignmentFlag.AlignTop)
        self._until_field.hide()
        self.often.currentIndexChanged.connect(self._chosen)

    def begin(self, first: QDate) -> None:
        """Offer an end some months after ``first``."""
        self.until.setDate(first.addMonths(_MONTHS_AHEAD))

    def rule(self) -> RepeatRule | None:
        """Return how the meeting repeats, or None."""
        often = int(self.often.currentData())
        if often == 0:
            return None
        shown = self.until.date()
        until = date(shown.year(), shown.month(), shown.day())
        return RepeatRule(monthly=True, until=until) if often == _MONTHLY else RepeatRule(often, until=until)

    def _chosen(self) -> None:
        self._until_field.setVisible(int(self.often.currentData()) != 0)
