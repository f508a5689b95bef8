"""How much of a week the mentor means to give, and after how long somebody counts as not seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentorapp.services import settings
from mentorapp.ui.context import Context
from mentorapp.ui.screens.settings.parts import SettingRow, SettingsSection
from mentorapp.ui.widgets.fields import Select

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

HOURS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40)
DAYS = (7, 14, 21, 30, 45, 60, 90)


class WeekSection(SettingsSection):
    """What Today measures the week by."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.hours = Select(self.tr("Hours to give in a week"), self)
        self.hours.addItem(self.tr("No limit"), 0)
        for hours in HOURS:
            self.hours.addItem(self._hours(hours), hours)
        self.hours.activated.connect(self._hours_changed)
        self.days = Select(self.tr("Not seen for a while"), self)
        for days in DAYS:
            self.days.addItem(self._days(days), days)
        self.days.activated.connect(self._days_changed)
        self.add_rows(
            self.tr("Your time"),
            SettingRow(
                self.tr("Hours to give in a week"),
                self.tr("Today shows what you gave against it. Nothing is refused when it is reached."),
                self.hours,
                self,
            ),
        )
        self.add_rows(
            self.tr("Reminders"),
            SettingRow(
                self.tr("Not seen for a while"),
                self.tr("After so many days without a meeting, a visit or a note, Today names the person."),
                self.days,
                self,
            ),
        )

    def refresh(self) -> None:
        """Show what is chosen."""
        chosen = self.context.read(settings.get)
        if self.hours.findData(chosen.weekly_hours_limit) < 0:
            self.hours.addItem(self._hours(chosen.weekly_hours_limit), chosen.weekly_hours_limit)
        self.hours.setCurrentIndex(self.hours.findData(chosen.weekly_hours_limit))
        if self.days.findData(chosen.unseen_days) < 0:
            self.days.addItem(self._days(chosen.unseen_days), chosen.unseen_days)
        self.days.setCurrentIndex(self.days.findData(chosen.unseen_days))

    def _hours(self, hours: int) -> str:
        return self.tr("One hour") if hours == 1 else self.tr("%n hours", "", hours)

    def _days(self, days: int) -> str:
        return self.tr("%n days", "", days)

    def _hours_changed(self, index: int) -> None:
        self.change(self.tr("Saved in the vault."), weekly_hours_limit=int(self.hours.itemData(index)))

    def _days_changed(self, index: int) -> None:
        self.change(self.tr("Saved in the vault."), unseen_days=int(self.days.itemData(index)))
