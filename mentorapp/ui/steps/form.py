"""One next step being written: what, whose, by when, and when to check back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from mentorapp.domain.ours.meetings import StepFields, StepOwner
from mentorapp.ui import theme
from mentorapp.ui.accessibility import data
from mentorapp.ui.steps.days import DayChoice
from mentorapp.ui.widgets.fields import Field, LineField, Select

CHECK_BACK_DAYS = 7
"""From today to the day to check back that is offered."""


class StepForm(QWidget):
    """The fields of a next step; with several people one of them is chosen."""

    def __init__(self, people: Sequence[tuple[int, str]], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._people = tuple(people)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(14))
        self.what = LineField(self.tr("Next step"))
        self.what.edit.setPlaceholderText(self.tr("One small thing, to be done soon"))
        data(self.what.edit)
        self.person = data(Select(self.tr("With whom"), self))
        for mentee_id, shown in people:
            self.person.addItem(shown, mentee_id)
        self.owner = Select(self.tr("Whose"), self)
        self.owner.addItem(self.tr("Theirs"), StepOwner.MENTEE.value)
        self.owner.addItem(self.tr("Yours"), StepOwner.MENTOR.value)
        self.due = DayChoice(self.tr("By when"), today, self)
        self.check = DayChoice(self.tr("Check back"), today, self)
        self.check.set_value(today + timedelta(days=CHECK_BACK_DAYS))
        with_whom = Field(self.tr("With whom"), self.person)
        grid.addWidget(self.what, 0, 0, 1, 3)
        grid.addWidget(with_whom, 1, 0, 1, 3)
        fields = (
            Field(self.tr("Whose"), self.owner),
            Field(self.tr("By when"), self.due),
            Field(self.tr("Check back"), self.check),
        )
        for place, field in enumerate(fields):
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            grid.addWidget(field, 2, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, 1)
        with_whom.setVisible(len(self._people) > 1)

    def fields(self) -> StepFields:
        """Return what is in the form."""
        return StepFields(
            int(self.person.currentData()),
            self.what.text(),
            StepOwner(self.owner.currentData()),
            self.due.value(),
            self.check.value(),
        )

    def fill(self, fields: StepFields) -> None:
        """Show a step."""
        self.what.set_text(fields.what)
        self.person.setCurrentIndex(max(0, self.person.findData(fields.mentee_id)))
        self.owner.setCurrentIndex(self.owner.findData(fields.owner.value))
        self.due.set_value(fields.due_on)
        self.check.set_value(fields.check_on)

    def begin_another(self) -> None:
        """Empty what was written; whose, with whom and the days stay."""
        self.what.set_text("")
        self.what.edit.setFocus()

    def has_words(self) -> bool:
        """Return whether something is written."""
        return bool(self.what.text().strip())
