"""A day that is typed in any usual way, and may be left out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from mentorapp.interop.dates import DateOrder, read_date
from mentorapp.ui import when
from mentorapp.ui.accessibility import data
from mentorapp.ui.widgets.fields import LineField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class DayField(LineField):
    """A label above a line for a day; below it stands how the words were understood."""

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint, parent)
        self._usual_hint = hint
        data(self.edit)
        self.edit.textChanged.connect(self._understood)

    def day(self) -> date | None:
        """Return the day, or None for an empty line and for words that are no day."""
        return read_date(self.text(), _order()) if self.text().strip() else None

    def set_day(self, day: date | None) -> None:
        """Show a day, or nothing."""
        words = when.full_date(day) if day is not None else ""
        if day is not None and read_date(words, _order()) != day:
            words = day.isoformat()
        self.set_text(words)

    def check(self) -> bool:
        """Return whether the line is empty or a day; say what to write if it is neither."""
        wrong = bool(self.text().strip()) and self.day() is None
        if wrong:
            self.set_error(self.tr("Write a day such as 30 June 2027 or 2027-06-30."))
            self.edit.setFocus()
        return not wrong

    def _understood(self) -> None:
        day = self.day()
        shown = when.full_date(day) if day is not None and when.full_date(day) != self.text().strip() else ""
        data(self.note)
        self.set_hint(shown or self._usual_hint)


def _order() -> DateOrder:
    """Return whether the day or the month comes first in the person's short dates."""
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat).lower()
    return DateOrder.MONTH_FIRST if pattern.find("m") < pattern.find("d") else DateOrder.DAY_FIRST
