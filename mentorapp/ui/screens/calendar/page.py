"""The calendar: a week or a month of meetings, visits, check-backs and the time that is protected."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedLayout, QWidget

from mentorapp.services import calendar, meetings
from mentorapp.services.calendar import Block, BlockKind
from mentorapp.services.changes import Kind
from mentorapp.ui import keys, overlap, when
from mentorapp.ui.screens.calendar import looks
from mentorapp.ui.screens.calendar.days import DAYS
from mentorapp.ui.screens.calendar.dialogs import EventDialog, ProtectedForm, ProtectedTimeDialog
from mentorapp.ui.screens.calendar.exchange import Exchange
from mentorapp.ui.screens.calendar.month import MonthView, first_shown, weeks_shown
from mentorapp.ui.screens.calendar.view import BlocksView
from mentorapp.ui.screens.calendar.week import WeekView
from mentorapp.ui.shell.page import Page
from mentorapp.ui.widgets.buttons import Button, IconButton, PrimaryButton, QuietButton, Segments
from mentorapp.ui.widgets.containers import FlowLayout

if TYPE_CHECKING:
    from mentorapp.ui.context import Context

A_MINUTE = 60_000
QUARTER = 15


class Shown(StrEnum):
    """What the page shows at once."""

    WEEK = "week"
    MONTH = "month"


class CalendarPage(Page):
    """Shows weeks and months; meetings are planned, opened and moved here."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(
        {Kind.CALENDAR, Kind.MEETING, Kind.STEP, Kind.MENTEE, Kind.ENGAGEMENT, Kind.CONSENT}
    )
    scrolling: ClassVar[bool] = False

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._day = self._today()
        self._fresh = True
        self._asked: tuple[Block, datetime] | None = None
        self._make_actions()
        self._arrange()
        for view in (self.week, self.month):
            view.opened.connect(self._open)
            view.planned.connect(self._plan_at)
            view.moved.connect(self._move_to)
            view.turned.connect(self._turned)
        self.month.day_opened.connect(self._open_day)
        self._minute = QTimer(self, interval=A_MINUTE)
        self._minute.timeout.connect(self._tick)
        self._minute.start()

    @property
    def view(self) -> BlocksView:
        """Return the view that is shown: the week or the month."""
        return self.week if self._views.currentWidget() is self.week else self.month

    def refresh(self) -> None:
        """Query what is shown."""
        if self.view is self.week:
            self._show_week()
        else:
            self._show_month()
        if self._fresh:
            self._fresh = False
            self.view.stand_at(self._standing())

    def focus_first(self) -> None:
        """Put the focus on the week or the month."""
        self.view.setFocus()

    def flush(self) -> bool:
        """Save a form that is open and was changed."""
        forms = self.window().findChildren(ProtectedForm)
        return all(form.flush() for form in forms if form.isVisible() and form.holds_words())

    def open_target(self, target: object) -> None:
        """Show a day (a date), the "month" or the "week", or the "protected" time."""
        if isinstance(target, date):
            self._go_to(target)
        elif target == "month":
            self.show_month()
        elif target == "week":
            self.show_week()
        elif target == "protected":
            self.edit_protected()

    # going about

    def show_week(self) -> None:
        """Show the week of the day that is in view."""
        self._show(Shown.WEEK)

    def show_month(self) -> None:
        """Show the month of the day that is in view."""
        self._show(Shown.MONTH)

    def go_today(self) -> None:
        """Show today."""
        self._go_to(self._today())
        self.view.stand_at(self.context.vault.clock())
        self.view.setFocus()

    def go_back(self) -> None:
        """Show the week or the month before."""
        self._turn(-1)

    def go_on(self) -> None:
        """Show the week or the month after."""
        self._turn(1)

    # meetings

    def plan(self) -> None:
        """Plan a meeting where the person is."""
        self._plan_at(self.view.slot())

    def move_earlier(self) -> None:
        """Move the meeting a quarter of an hour, or in the month a week, earlier."""
        self._nudge(-1, along=False)

    def move_later(self) -> None:
        """Move the meeting a quarter of an hour, or in the month a week, later."""
        self._nudge(1, along=False)

    def move_left(self) -> None:
        """Move the meeting to the day on the left."""
        self._nudge(1 if self.view.rtl else -1, along=True)

    def move_right(self) -> None:
        """Move the meeting to the day on the right."""
        self._nudge(-1 if self.view.rtl else 1, along=True)

    def edit_protected(self) -> None:
        """Show the time that is protected."""
        ProtectedTimeDialog(self.context, self.window()).open()

    # making

    def _make_actions(self) -> None:
        action = partial(keys.action, self)
        self.back_action = action(self.tr("Earlier"), "PgUp", self.go_back, icon="chevron-left")
        self.on_action = action(self.tr("Later"), "PgDown", self.go_on, icon="chevron-right")
        self.today_action = action(self.tr("Go to today"), "T", self.go_today, icon="calendar")
        self.week_action = action(self.tr("Show the week"), "W", self.show_week)
        self.month_action = action(self.tr("Show the month"), "M", self.show_month)
        self.plan_action = action(self.tr("Plan a meeting"), "N", self.plan, icon="plus")
        self.plan_action.setShortcuts([QKeySequence("N"), QKeySequence("Ins")])
        self.protected_action = action(self.tr("Protected time"), "P", self.edit_protected, icon="lock")
        self.exchange = Exchange(self.context, self)
        self.import_action = action(
            self.tr("Import a calendar file…"), "Ctrl+Shift+I", self.exchange.bring_in, icon="file-input"
        )
        self.export_action = action(
            self.tr("Export the meetings…"), "Ctrl+Shift+E", self.exchange.export, icon="download"
        )
        action(self.tr("Move the meeting up (earlier)"), "Alt+Up", self.move_earlier)
        action(self.tr("Move the meeting down (later)"), "Alt+Down", self.move_later)
        action(self.tr("Move the meeting to the day on the left"), "Alt+Left", self.move_left)
        action(self.tr("Move the meeting to the day on the right"), "Alt+Right", self.move_right)

    def _arrange(self) -> None:
        self.plan_button = PrimaryButton.of(self.plan_action, self.header)
        self.header.add_action(self.plan_button)
        self.body.setSpacing(12)
        tools = FlowLayout(spacing=8)
        tools.addWidget(self._icon_button(self.back_action))
        self.today_button = QuietButton(self.tr("Today"), key="T", parent=self)
        self.today_button.clicked.connect(self.go_today)
        tools.addWidget(self.today_button)
        tools.addWidget(self._icon_button(self.on_action))
        self.choice = Segments(
            [(Shown.WEEK, self.tr("Week"), ""), (Shown.MONTH, self.tr("Month"), "")],
            self.tr("What is shown"),
            self,
        )
        self.choice.set_value(Shown.WEEK)
        self.choice.changed.connect(self._show)
        for button, made in zip(
            self.choice.findChildren(Button), (self.week_action, self.month_action), strict=True
        ):
            button.setToolTip(made.toolTip())
        tools.addWidget(self.choice)
        self.protected_button = QuietButton.of(self.protected_action, self)
        tools.addWidget(self.protected_button)
        tools.addWidget(self._icon_button(self.import_action))
        tools.addWidget(self._icon_button(self.export_action))
        self.body.addLayout(tools)
        self._tools = tools
        self.week = WeekView(self.tr("Week"), self)  # after the buttons, so that Tab comes to it last
        self.month = MonthView(self.tr("Month"), self)
        self._views = QStackedLayout()
        self._views.addWidget(self.week)
        self._views.addWidget(self.month)
        self.body.addLayout(self._views, 1)

    def _icon_button(self, made: QAction) -> IconButton:
        icon = str(made.property(keys.ICON))
        button = IconButton(icon, made.text(), made.shortcut().toString(), self)
        button.clicked.connect(made.trigger)
        return button

    # showing

    def _today(self) -> date:
        return when.local(self.context.vault.clock()).date()

    def _monday(self) -> date:
        return self._day - timedelta(days=self._day.weekday())

    def _blocks(self, first: date, days: int) -> list[Block]:
        start, end = calendar.midnight(first), calendar.midnight(first + timedelta(days=days))
        return self.context.read(partial(calendar.span, start=start, end=end))

    def _show_week(self) -> None:
        monday = self._monday()
        blocks = self._blocks(monday, DAYS)
        self.week.show_week(monday, blocks, self.context.vault.clock())
        self.header.set_title(self.tr("Week of {0}").format(when.full_date(monday)))
        self.header.set_subtitle(self._summary(blocks))

    def _show_month(self) -> None:
        first = first_shown(self._day)
        blocks = self._blocks(first, weeks_shown(self._day) * DAYS)
        self.month.show_month(self._day.replace(day=1), blocks, self.context.vault.clock())
        self.header.set_title(when.month(self._day))
        inside = [block for block in blocks if when.local(block.start).month == self._day.month]
        self.header.set_subtitle(self._summary(inside))

    def _summary(self, blocks: list[Block]) -> str:
        """Return how much is on, and what asks for a decision."""
        meetings = sum(block.is_meeting for block in blocks)
        overlaps = sum(block.clash for block in blocks)
        if not meetings:
            return self.tr("No meetings. Press N to plan one where you are.")
        parts = [self.tr("One meeting") if meetings == 1 else self.tr("%n meetings", "", meetings)]
        if overlaps:
            one = overlaps == 1
            parts.append(
                self.tr("one overlaps something") if one else self.tr("%n overlap something", "", overlaps)
            )
        return ", ".join(parts)

    def _show(self, shown: object) -> None:
        focused = self.view.hasFocus()
        if shown == Shown.WEEK and self.view is self.month:
            self._day = self.month.day
        elif shown == Shown.MONTH and self.view is self.week:
            self._day = when.local(self.week.slot()).date()
        held = self.view.current
        self._views.setCurrentWidget(self.week if shown == Shown.WEEK else self.month)
        self.choice.set_value(shown)
        self.refresh()
        self.view.stand_at(self._standing())
        if held is not None and self.view.blocks.find(held) >= 0:
            self.view.choose(held)
        if focused:
            self.view.setFocus()

    def _standing(self) -> datetime:
        """Return where to stand on the day in view: nine in the morning."""
        return calendar.midnight(self._day) + timedelta(hours=9)

    def _go_to(self, day: date) -> None:
        self._day = day
        self.refresh()
        self.view.stand_at(self._standing())

    def _turn(self, steps: int) -> None:
        if self.view is self.week:
            self._day = self._monday() + timedelta(days=DAYS * steps)
        else:
            self._day = _month_after(self._day, steps)
        self.refresh()

    def _turned(self, steps: int) -> None:
        """Follow the arrows beyond what was shown."""
        if self.view is self.week:
            self._turn(steps)
            self.week.enter_from(steps)
        else:
            self._day = self.month.day
            day = self._day
            self.refresh()
            self.month.stand_at(calendar.midnight(day) + timedelta(hours=9))

    def _tick(self) -> None:
        """Let the line of the present move on, and the day with it."""
        self._stale = True
        if self.isVisible():
            self.refresh_if_stale()

    # what is asked for

    def _open(self, block: object) -> None:
        if not isinstance(block, Block):
            return
        if block.is_meeting:
            self.context.go("meeting", block.id)
        elif block.kind is BlockKind.PROTECTED:
            rows = self.context.read(calendar.protected_times)
            for found in rows:
                if found.id == block.id:
                    ProtectedForm(self.context, found, self.window()).open()
        elif block.kind is BlockKind.EVENT:
            EventDialog(self.context, block, self.window()).open()
        else:
            self.context.go("mentees", block.mentee_id)

    def _plan_at(self, moment: object) -> None:
        from mentorapp.ui.screens.meeting import open_plan_dialog

        if isinstance(moment, datetime):
            dialog = open_plan_dialog(self.context, self.window(), starts_at=moment)
            dialog.saved.connect(self._planned)

    def _planned(self, meeting_id: object) -> None:
        """Show the meeting that was just planned."""
        if not isinstance(meeting_id, int):
            return
        start = self.context.read(partial(meetings.get, meeting_id=meeting_id)).starts_at
        self._day = when.local(start).date()
        self.refresh()
        for block in self.view.blocks.blocks:
            if block.is_meeting and block.id == meeting_id:
                self.view.choose(block)

    def _open_day(self, day: object) -> None:
        if isinstance(day, date):
            self._day = day
            self.show_week()

    def _nudge(self, steps: int, *, along: bool) -> None:
        block = self.view.current
        if block is None or not block.is_planned:
            self.context.say(self.tr("Choose a planned meeting first: only those can be moved."))
        elif along:
            self._move_to(block, looks.shifted(block, days=steps))
        elif self.view is self.month:
            self._move_to(block, looks.shifted(block, days=DAYS * steps))
        else:
            self._move_to(block, looks.shifted(block, minutes=QUARTER * steps))

    def _move_to(self, block: object, start: object) -> None:
        """Move a meeting; ask first where it would come to overlap something that it does not already."""
        if not isinstance(block, Block) or not isinstance(start, datetime):
            return
        slot, was = (start, block.minutes), (block.start, block.minutes)
        ask = overlap.question(self.context, self.window(), slot, was=was, meeting_id=block.id)
        if ask is None:
            self._move(block, start)
            return
        self._asked = (block, start)
        ask.confirmed.connect(self._move_anyway)
        ask.open()

    def _move_anyway(self) -> None:
        if self._asked is not None:
            self._move(*self._asked)

    def _move(self, block: Block, start: datetime) -> None:
        self._asked = None
        if not self.context.did(partial(meetings.move, meeting_id=block.id, starts_at=start)):
            return
        self._day = when.local(start).date()
        self.refresh()
        self.view.choose(block)
        self.context.say_undo(self.tr("Moved to {0}").format(when.moment(start, today=self._today())))


def _month_after(day: date, months: int) -> date:
    """Return the first day of the month so many months after that of ``day``."""
    number = day.year * 12 + day.month - 1 + months
    return date(number // 12, number % 12 + 1, 1)
