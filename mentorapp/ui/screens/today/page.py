"""Today, the mentor's desk: what comes, what is due, who was not seen for a while, how the week goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mentorapp.domain.ours.meetings import StepState
from mentorapp.services import drafts, meetings, steps, today
from mentorapp.services.changes import Kind
from mentorapp.services.drafts import QUICK, DraftRow
from mentorapp.services.reminders import CheckBack, Reminder, ReminderKind, UnseenRow
from mentorapp.services.today import Desk
from mentorapp.ui import keys, theme, when
from mentorapp.ui.context import Context
from mentorapp.ui.screens.meeting.log_dialog import open_log_dialog
from mentorapp.ui.screens.meeting.plan_dialog import open_plan_dialog
from mentorapp.ui.screens.today import desk_looks, looks
from mentorapp.ui.screens.today.blocks import Banner, Columns, RowsBlock
from mentorapp.ui.screens.today.notices import cautions
from mentorapp.ui.screens.today.reminders import RemindersBlock
from mentorapp.ui.screens.today.week import WeekCard
from mentorapp.ui.shell.page import Page
from mentorapp.ui.widgets.buttons import PrimaryButton, QuietButton
from mentorapp.ui.widgets.containers import empty
from mentorapp.ui.widgets.painting import Circle
from mentorapp.ui.widgets.rows import RowLook
from mentorapp.vault.vault import HEADER_REPAIRED

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

ADD_PERSON = "new"
IMPORT = "import"
WRITE = "write"
PLAN = "plan"
ROOMY = 900
"""Below this width (at 100 %) the header holds the primary action alone; the others have their keys."""
SHORT = 3
"""So many of the latest notes are enough where meetings and next steps fill the page."""


class TodayPage(Page):
    """The desk of a mentor, from ``services.today``."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(Kind)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._closed: set[str] = set()
        self._day: date | None = None
        self._news: frozenset[Kind] = frozenset()
        self._desk: Desk | None = None
        self._opened_at = context.vault.clock()
        self._make_actions()
        self.banners: list[Banner] = []
        self._banner_column = QVBoxLayout()
        self._banner_column.setSpacing(8)
        self.body.addLayout(self._banner_column)
        self.body.addWidget(Columns(self._main_column(), self._side_column(), self))
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Query the desk and show it; where only a draft has changed, the drafts alone."""
        news, self._news = self._news, frozenset()
        now = self.context.vault.clock()
        if self._desk is not None and news == frozenset({Kind.DRAFT}):
            self._desk = replace(self._desk, drafts=self.context.read(drafts.waiting))
            self._show_header(self._desk, now)
            self._show_drafts(self._desk, now)
            return
        self._day = when.local(now).date()
        desk = self._desk = self.context.read(today.desk)
        self._show_header(desk, now)
        self._show_banners(desk, now)
        self.next.show_rows([desk_looks.meeting_look(one, now) for one in desk.today])
        self.coming.show_rows([desk_looks.meeting_look(one, now, with_day=True) for one in desk.coming])
        self.check_backs.show_rows([desk_looks.check_back_look(step, now) for step in desk.check_backs])
        self._show_drafts(desk, now)
        self.begin.show_rows(self._first_steps(desk))
        full = bool(desk.today or desk.check_backs)
        latest = desk.recent_notes[:SHORT] if full else desk.recent_notes
        self.latest.show_rows([looks.note_look(note, now) for note in latest])
        self.pinned.show_rows([looks.pinned_look(note) for note in desk.pinned])
        self.unseen.show_rows([desk_looks.unseen_look(person, now) for person in desk.unseen])
        self.others.show_rows([desk_looks.reminder_look(reminder, now) for reminder in desk.reminders])
        self.week.show_week(desk, now)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin a new day."""
        super().showEvent(event)
        if self._day is not None and self._day != when.local(self.context.vault.clock()).date():
            self.refresh()

    def focus_first(self) -> None:
        """Put the focus on the quick note: writing is what the page is for."""
        self.quick_note.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep in the header only what there is room for."""
        super().resizeEvent(event)
        self._fit_header()

    def plan_meeting(self) -> None:
        """Open the form for a meeting."""
        open_plan_dialog(self.context, self.window())

    def log_contact(self) -> None:
        """Open the form for a talk in passing, a call or an email."""
        open_log_dialog(self.context, self.window())

    def meeting_note(self) -> None:
        """Open the private note on the meeting that is going on, or on the next one."""
        found = self.context.read(meetings.meeting_now)
        if found is None:
            self.context.say(self.tr("No meeting is near. Ctrl N writes a note on anything else."))
        else:
            self.context.go("meeting", (found.id, "note"))

    def _changed(self, kinds: frozenset[Kind]) -> None:
        self._news |= kinds & self.kinds
        super()._changed(kinds)

    def _make_actions(self) -> None:
        plan = keys.action(
            self, self.tr("Plan a meeting"), "Ctrl+Shift+P", self.plan_meeting, icon="calendar"
        )
        keys.action(
            self,
            self.tr("Private note on this meeting or the next"),
            "Ctrl+M",
            self.meeting_note,
            icon="lock",
        )
        self.plan_button = QuietButton.of(plan, self.header)
        self.log_button = QuietButton(self.tr("Time given"), "clock", "Ctrl+T", self.header)
        self.log_button.clicked.connect(self.log_contact)
        self.quick_note = PrimaryButton(self.tr("Quick note"), "pencil-line", "Ctrl+N", self)
        self.quick_note.clicked.connect(self._write)
        for button in (self.plan_button, self.log_button, self.quick_note):
            self.header.add_action(button)

    def _fit_header(self) -> None:
        roomy = self.width() >= theme.px(ROOMY)
        self.plan_button.setVisible(roomy)
        self.log_button.setVisible(roomy)

    def _main_column(self) -> QWidget:
        self.next = RowsBlock(self.tr("Today"), circle=Circle.OURS)
        self.next.opened.connect(self._open_meeting)
        self.check_backs = RemindersBlock(self.tr("Check back"), circle=Circle.OURS, settles=True)
        self.check_backs.opened.connect(self._open_step)
        self.check_backs.settled.connect(self._settle)
        self.check_backs.put_away.connect(self._put_away)
        self.coming = RowsBlock(self.tr("Next days"), circle=Circle.OURS)
        self.coming.opened.connect(self._open_meeting)
        self.drafts = RowsBlock(self.tr("Waiting drafts"), circle=Circle.MINE)
        self.drafts.opened.connect(self._continue)
        self.begin = RowsBlock(self.tr("Begin here"))
        self.begin.opened.connect(self._begin)
        self.latest = RowsBlock(self.tr("Latest notes"), circle=Circle.MINE)
        self.latest.opened.connect(self._open_note)
        blocks = (self.next, self.check_backs, self.drafts, self.coming, self.begin, self.latest)
        for block in blocks:
            block.emptied.connect(self.focus_first)
        return _stacked(*blocks)

    def _side_column(self) -> QWidget:
        self.week = WeekCard()
        self.others = RemindersBlock(self.tr("Not to forget"))
        self.others.opened.connect(self._open_reminder)
        self.others.put_away.connect(self._put_away)
        self.unseen = RemindersBlock(self.tr("Not seen for a while"))
        self.unseen.opened.connect(self._open_person)
        self.unseen.put_away.connect(self._put_away)
        self.pinned = RowsBlock(self.tr("Pinned"), circle=Circle.MINE)
        self.pinned.opened.connect(self._open_note)
        blocks = (self.others, self.unseen, self.pinned)
        for block in blocks:
            block.emptied.connect(self.focus_first)
        return _stacked(self.week, *blocks)

    def _show_drafts(self, desk: Desk, now: datetime) -> None:
        self.drafts.show_rows([looks.draft_look(draft, now) for draft in desk.drafts])

    def _show_header(self, desk: Desk, now: datetime) -> None:
        self.header.set_title(when.long_day(now))
        first = desk_looks.meetings_words(desk) if desk.has_meetings else looks.week_words(desk)
        sentences = [first, looks.drafts_words(len(desk.drafts))]
        self.header.set_subtitle(" ".join(part for part in sentences if part))

    def _show_banners(self, desk: Desk, now: datetime) -> None:
        found = cautions(self.context.vault, desk, self._opened_at, now)
        wanted = [caution for caution in found if caution.code not in self._closed]
        if [caution.code for caution in wanted] == [banner.code for banner in self.banners]:
            return
        empty(self._banner_column)
        self.banners = []
        for caution in wanted:
            banner = Banner(caution.text, caution.action_text, caution.code, self.column)
            banner.acted.connect(self._act_on)
            banner.closed.connect(self._close_banner)
            self.banners.append(banner)
            self._banner_column.addWidget(banner)

    def _first_steps(self, desk: Desk) -> list[RowLook]:
        first = []
        if not desk.people:
            first += [
                RowLook(
                    self.tr("Add a person you support"),
                    self.tr("A name is enough; the rest can follow."),
                    icon="user-plus",
                    in_disc=True,
                    data=ADD_PERSON,
                ),
                RowLook(
                    self.tr("Bring in a list of people"),
                    self.tr("From a spreadsheet or a OneRoster file. You see everything before it is kept."),
                    icon="file-spreadsheet",
                    in_disc=True,
                    data=IMPORT,
                ),
            ]
        if not desk.recent_notes:
            first.append(
                RowLook(
                    self.tr("Write your first note"),
                    self.tr("It is yours alone, encrypted on this computer. Ctrl N works everywhere."),
                    icon="pencil-line",
                    in_disc=True,
                    data=WRITE,
                )
            )
        if desk.people and not desk.has_meetings:
            first.append(
                RowLook(
                    self.tr("Plan a first meeting"),
                    self.tr("With whom and when is enough. Next steps and check-backs follow from it."),
                    icon="calendar",
                    in_disc=True,
                    data=PLAN,
                )
            )
        return first

    def _write(self) -> None:
        self.context.capture()

    def _begin(self, step: object) -> None:
        if step == WRITE:
            self.context.capture()
        elif step == PLAN:
            self.plan_meeting()
        else:
            self.context.go("mentees", step)

    def _continue(self, draft: DraftRow) -> None:
        if draft.key == QUICK:
            self.context.capture(draft.mentee_id)
        elif draft.meeting_id is not None:
            place = draft.meeting_id
            self.context.go("meeting", place if looks.is_record(draft) else (place, "note"))
        elif draft.note_id is not None:
            self.context.go("notes", draft.note_id)
        else:
            self.context.go("notes", draft)

    def _settle(self, step: CheckBack) -> None:
        """Say that a next step is done; undo opens it again."""
        if self.context.did(partial(steps.settle, step_id=step.id, state=StepState.DONE)):
            self.context.say_undo(self.tr("Done: {0}").format(step.what))

    def _put_away(self, reminder: CheckBack | Reminder | UnseenRow) -> None:
        """Do not remind of this again; undo brings it back."""
        if self.context.did(partial(today.put_away, key=reminder.key)):
            self.context.say_undo(self.tr("Put away. This does not come back for the same reason."))

    def _open_meeting(self, meeting_id: int) -> None:
        self.context.go("meeting", meeting_id)

    def _open_step(self, step: CheckBack) -> None:
        self.context.go("mentees", step.mentee_id)

    def _open_reminder(self, reminder: Reminder) -> None:
        pages = {ReminderKind.UNCLOSED: "meeting", ReminderKind.CONSENT: "mentees"}
        self.context.go(pages.get(reminder.kind, "engagement"), reminder.target_id)

    def _open_note(self, note_id: int) -> None:
        self.context.go("notes", note_id)

    def _open_person(self, person: UnseenRow) -> None:
        self.context.go("mentees", person.mentee_id)

    def _act_on(self, code: str) -> None:
        self.context.go("settings", "vault" if code == HEADER_REPAIRED else "backups")

    def _close_banner(self, code: str) -> None:
        self._closed.add(code)
        self.refresh()
        self.focus_first()


def _stacked(*blocks: QWidget) -> QWidget:
    """Return a column of blocks that begins at the top."""
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(24)
    for block in blocks:
        column.addWidget(block)
    column.addStretch(1)
    return made
