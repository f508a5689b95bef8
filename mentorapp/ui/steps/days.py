"""Choosing a day to come: no day, some weeks ahead, or another one."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorapp.ui import when
from mentorapp.ui.accessibility import name
from mentorapp.ui.widgets.fields import DateField, Select

_AHEAD = (1, 7, 14, 28)
_OTHER = "other"


class DayChoice(QWidget):
    """A day that may be empty, chosen with one or two keys."""

    def __init__(self, text: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.choice = Select(text, self)
        self.choice.addItem(self.tr("No day"), None)
        names = (self.tr("Tomorrow"), self.tr("In 1 week"), self.tr("In 2 weeks"), self.tr("In 4 weeks"))
        for days, words in zip(_AHEAD, names, strict=True):
            day = today + timedelta(days=days)
            self.choice.addItem(
                self.tr("{0}, {1}", "weeks ahead, day").format(words, when.day(day, today=today)),
                day.isoformat(),
            )
        self.choice.addItem(self.tr("Another day…"), _OTHER)
        self.other = DateField(text, self)
        self.other.setDate(QDate(today.year, today.month, today.day).addDays(7))
        self.other.hide()
        self.setFocusProxy(self.choice)
        name(self, text)
        row.addWidget(self.choice)
        row.addWidget(self.other)
        self.choice.currentIndexChanged.connect(self._chosen)

    def value(self) -> date | None:
        """Return the day, or None."""
        chosen = self.choice.currentData()
        if chosen == _OTHER:
            day = self.other.date()
            return date(day.year(), day.month(), day.day())
        return date.fromisoformat(chosen) if chosen else None

    def set_value(self, day: date | None) -> None:
        """Choose a day, or none."""
        place = self.choice.findData(day.isoformat() if day else None)
        if place < 0 and day is not None:
            self.other.setDate(QDate(day.year, day.month, day.day))
            place = self.choice.findData(_OTHER)
        self.choice.setCurrentIndex(max(0, place))

    def _chosen(self) -> None:
        self.other.setVisible(self.choice.currentData() == _OTHER)
