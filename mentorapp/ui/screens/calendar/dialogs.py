"""Protected time: the list of it and the form; and what an event from another calendar says."""

from __future__ import annotations

import re
from datetime import date, time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime, Signal

from mentorapp.domain.errors import UserError
from mentorapp.domain.mine.protected import DAYS, MOST_MINUTES, ProtectedFields
from mentorapp.interop.dates import DateOrder, read_date
from mentorapp.services import calendar, calendar_files
from mentorapp.ui import errors, theme, when
from mentorapp.ui.accessibility import data
from mentorapp.ui.screens.calendar import looks
from mentorapp.ui.widgets.badges import CircleBadge
from mentorapp.ui.widgets.buttons import Button, DangerButton, PrimaryButton, QuietButton
from mentorapp.ui.widgets.containers import row
from mentorapp.ui.widgets.dialogs import SAVE_KEY, Dialog, FormDialog
from mentorapp.ui.widgets.fields import Field, LineField, Select
from mentorapp.ui.widgets.labels import Body, Quiet
from mentorapp.ui.widgets.painting import Circle, Tone
from mentorapp.ui.widgets.rows import RowList, RowLook, RowModel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentorapp.services.calendar import Block, ProtectedRow
    from mentorapp.ui.context import Context

LIST_HEIGHT = 290
WIDTH = 560
_TIME = re.compile(r"(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?", re.IGNORECASE)


def read_time(text: str) -> time | None:
    """Return the time of day that ``text`` says, such as "14", "14:30", "1430" or "2:30 pm"; or None."""
    text = text.strip()
    shown = QLocale().toTime(text, QLocale.FormatType.ShortFormat)
    if shown.isValid():
        return time(shown.hour(), shown.minute())
    found = _TIME.fullmatch(text)
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()[:1]
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _as_text(at: time) -> str:
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def _day_text(day: date | None) -> str:
    return when.full_date(day) if day else ""


def _order() -> DateOrder:
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat).lower()
    return DateOrder.MONTH_FIRST if pattern.find("m") < pattern.find("d") else DateOrder.DAY_FIRST


def _end(fields: ProtectedFields) -> time:
    total = fields.starts.hour * 60 + fields.starts.minute + fields.minutes
    return time(total // 60 % 24, total % 60)


class ProtectedTimeDialog(Dialog):
    """All the time that is protected; each of it can be opened, and more added."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Protected time"), parent, width=WIDTH)
        self._context = context
        self._rows: list[ProtectedRow] = []
        words = row(12)
        words.addWidget(
            Body(self.tr("Hours of each week that you keep free. You are asked before they are broken.")), 1
        )
        words.addWidget(CircleBadge(Circle.MINE, self))
        self.body.addLayout(words)
        self.model = RowModel(self)
        self.list = RowList(self.tr("Protected time"), self)
        self.list.setModel(self.model)
        self.list.setMinimumHeight(theme.px(LIST_HEIGHT))
        self.list.opened.connect(self._open)
        self.list.clicked.connect(self._clicked)
        self.nothing = Quiet(
            self.tr("Nothing is protected yet. An hour for your own preparation is a good beginning."), self
        )
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.nothing)
        self.add_button = PrimaryButton(self.tr("Protect some time"), "plus", parent=self)
        self.add_button.clicked.connect(self._add)
        self.add_buttons(self.add_button, self.cancel_button(self.tr("Close")))
        context.events.changed.connect(self._show_rows)
        self._show_rows()

    def _show_rows(self) -> None:
        self._rows = self._context.read(calendar.protected_times)
        self.model.set_rows([_look(row) for row in self._rows])
        self.list.setVisible(bool(self._rows))
        self.nothing.setVisible(not self._rows)
        if self._rows and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))

    def _clicked(self) -> None:
        self._open(self.list.current())

    def _open(self, protected_id: object) -> None:
        for found in self._rows:
            if found.id == protected_id:
                ProtectedForm(self._context, found, self).open()

    def _add(self) -> None:
        ProtectedForm(self._context, None, self).open()


def _look(found: ProtectedRow) -> RowLook:
    fields = found.fields
    hours = f"{_as_text(fields.starts)}–{_as_text(_end(fields))}"
    day = QLocale().dayName(fields.weekday + 1)
    parts = [day, hours]
    if fields.from_on or fields.until_on:
        parts.append(f"{_day_text(fields.from_on)}–{_day_text(fields.until_on)}")
    detail = " · ".join(parts)
    title = fields.title or day
    return RowLook(title, detail, icon="lock", icon_tone=Tone.MINE, data=found.id)


class ProtectedForm(FormDialog):
    """Writing down hours that are protected each week."""

    saved = Signal()

    def __init__(
        self, context: Context, found: ProtectedRow | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent, width=WIDTH)
        title = self.tr("Change protected time") if found else self.tr("Protect some time")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._context = context
        self._id = found.id if found else None
        self._make_fields()
        self.save_button = PrimaryButton(self.tr("Save"), key=SAVE_KEY, parent=self)
        self.save_button.clicked.connect(self.save)
        others: list[Button] = [self.cancel_button()]
        if found:
            self.remove_button = DangerButton(self.tr("Give this time free"), parent=self)
            self.remove_button.clicked.connect(self._remove)
            others.insert(0, self.remove_button)
        self.add_buttons(self.save_button, *others)
        self.save_by_key()
        self._fill(found.fields if found else ProtectedFields("", 2, time(14), 120))
        self._at_first = self._shown()
        self.what.edit.setFocus()

    def start_at(self, weekday: int, starts: time) -> None:
        """Begin with a day and an hour."""
        self.weekday.setCurrentIndex(weekday)
        self.starts.set_text(_as_text(starts))
        self.until.set_text(_as_text(time((starts.hour + 1) % 24, starts.minute)))
        self._at_first = self._shown()

    def flush(self) -> bool:
        """Save; returns False when it cannot be kept as it is, which is then said in the form."""
        fields = self._read()
        if fields is None:
            return False
        try:
            if self._id is None:
                self._context.attempt(partial(calendar.protect, fields=fields))
            else:
                self._context.attempt(partial(calendar.edit, protected_id=self._id, fields=fields))
        except UserError as error:
            self.set_error(errors.sentence(error))
            return False
        self._at_first = self._shown()
        self.accept()
        self.saved.emit()
        return True

    def _make_fields(self) -> None:
        self.what = LineField(self.tr("What for"), parent=self)
        data(self.what.edit)
        self.what.edit.setPlaceholderText(self.tr("Preparation, writing, a walk"))
        self.weekday = Select(self.tr("Day"), self)
        for day in range(DAYS):
            self.weekday.addItem(QLocale().dayName(day + 1), day)
        data(self.weekday)
        self.starts = LineField(self.tr("From"), parent=self)
        self.until = LineField(self.tr("Until"), parent=self)
        self.first = LineField(self.tr("First day"), self.tr("Empty: from now on"), parent=self)
        self.last = LineField(self.tr("Last day"), self.tr("Empty: for good"), parent=self)
        for field in (self.starts, self.until, self.first, self.last):
            data(field.edit)
        self.body.addWidget(self.what)
        hours = row(16)
        hours.addWidget(Field(self.tr("Day"), self.weekday, parent=self), 2)
        hours.addWidget(self.starts, 1)
        hours.addWidget(self.until, 1)
        self.body.addLayout(hours)
        days = row(16)
        days.addWidget(self.first, 1)
        days.addWidget(self.last, 1)
        self.body.addLayout(days)

    def _fill(self, fields: ProtectedFields) -> None:
        self.what.set_text(fields.title)
        self.weekday.setCurrentIndex(fields.weekday)
        self.starts.set_text(_as_text(fields.starts))
        self.until.set_text(_as_text(_end(fields)))
        self.first.set_text(_day_text(fields.from_on))
        self.last.set_text(_day_text(fields.until_on))

    def _shown(self) -> tuple[object, ...]:
        fields = (self.what, self.starts, self.until, self.first, self.last)
        return (self.weekday.currentIndex(), *(field.text() for field in fields))

    def _read(self) -> ProtectedFields | None:
        """Return what the form says, or None after saying at the field what is not understood."""
        self.set_error("")
        hours = [(field, read_time(field.text())) for field in (self.starts, self.until)]
        days = [(field, read_date(field.text(), _order())) for field in (self.first, self.last)]
        for field, read in hours:
            if read is None:
                self._wrong(field, self.tr("Write a time such as {0}.").format(looks.hour(14 * 60)))
                return None
        for line, on in days:
            if on is None and line.text().strip():
                self._wrong(line, self.tr("Write a day such as 7 September 2026 or 2026-09-07."))
                return None
        starts, until = (read or time() for _, read in hours)
        length = (until.hour * 60 + until.minute - starts.hour * 60 - starts.minute) % MOST_MINUTES
        return ProtectedFields(
            self.what.text(),
            int(self.weekday.currentData()),
            starts,
            length or MOST_MINUTES,
            days[0][1],
            days[1][1],
        )

    def _wrong(self, field: LineField, text: str) -> None:
        field.set_error(text)
        field.edit.setFocus()
        field.edit.selectAll()

    def _remove(self) -> None:
        if self._id is not None and self._context.did(partial(calendar.unprotect, protected_id=self._id)):
            self._at_first = self._shown()
            self.accept()
            self._context.say_undo(self.tr("This time is free again"))


class EventDialog(Dialog):
    """What another calendar says of an event; that calendar can be taken away from here."""

    snug = True

    def __init__(self, context: Context, block: Block, parent: QWidget | None = None) -> None:
        super().__init__(looks.title(block), parent, width=WIDTH)
        data(self.heading)
        data(self)
        self._context, self._source = context, block.source
        head = row(12)
        days = when.long_day(block.start)
        head.addWidget(data(Body(f"{days} {looks.clocks(block)}".strip(), self)), 1)
        head.addWidget(CircleBadge(Circle.MINE, self))
        self.body.addLayout(head)
        if block.place:
            self.body.addWidget(data(Body(block.place, self)))
        self.body.addWidget(
            Quiet(
                self.tr(
                    "It comes from the calendar “{0}”. Change it there and bring the file in again."
                ).format(block.source),
                self,
            )
        )
        self.remove_button = DangerButton(self.tr("Take this calendar away"), parent=self)
        self.remove_button.clicked.connect(self._remove)
        done = QuietButton(self.tr("Close"), parent=self)
        done.clicked.connect(self.accept)
        self.add_buttons(done, self.remove_button)
        done.setFocus()

    def _remove(self) -> None:
        """Take away all that came in with this calendar; undo brings it back."""
        count = self._context.run(partial(calendar_files.remove_source, name=self._source))
        if count is None:
            return
        self.accept()
        self._context.say_undo(self.tr("“{0}” is no longer on your calendar").format(self._source))
