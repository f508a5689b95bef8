"""Today: what waits, what was written last, how the week goes, and who was not written about for a while."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mentorapp.services import today
from mentorapp.services.changes import Kind
from mentorapp.services.drafts import NEW, QUICK, DraftRow
from mentorapp.services.reminders import UnseenRow
from mentorapp.services.today import Desk
from mentorapp.ui import when
from mentorapp.ui.context import Context
from mentorapp.ui.screens.today import desk_looks, looks
from mentorapp.ui.screens.today.blocks import Banner, Columns, RowsBlock, heading_row
from mentorapp.ui.screens.today.notices import cautions
from mentorapp.ui.screens.today.week import WeekBars
from mentorapp.ui.shell.page import Page
from mentorapp.ui.widgets.buttons import PrimaryButton
from mentorapp.ui.widgets.containers import Card, empty, row
from mentorapp.ui.widgets.labels import Quiet
from mentorapp.ui.widgets.painting import Circle
from mentorapp.ui.widgets.rows import RowLook
from mentorapp.vault.vault import HEADER_REPAIRED

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

ADD_PERSON = "new"
IMPORT = "import"
WRITE = "write"


class TodayPage(Page):
    """The desk of a mentor, from ``services.today``."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(Kind)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._closed: set[str] = set()
        self._day: date | None = None
        self._opened_at = context.vault.clock()
        self.quick_note = PrimaryButton(self.tr("Quick note"), "pencil-line", "Ctrl+N", self)
        self.quick_note.clicked.connect(self._write)
        self.header.add_action(self.quick_note)
        self.banners: list[Banner] = []
        self._banner_column = QVBoxLayout()
        self._banner_column.setSpacing(8)
        self.body.addLayout(self._banner_column)
        self.body.addWidget(Columns(self._main_column(), self._side_column(), self))
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Query the desk and show it."""
        now = self.context.vault.clock()
        self._day = when.local(now).date()
        desk = self.context.read(today.desk)
        self._show_header(desk, now)
        self._show_banners(desk, now)
        self.drafts.show_rows([looks.draft_look(draft, now) for draft in desk.drafts])
        self.begin.show_rows(self._first_steps(desk))
        self.latest.show_rows([looks.note_look(note, now) for note in desk.recent_notes])
        self.pinned.show_rows([looks.pinned_look(note) for note in desk.pinned])
        self.unseen.show_rows([desk_looks.unseen_look(person, now) for person in desk.unseen])
        self._show_week(desk, now)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin a new day."""
        super().showEvent(event)
        if self._day is not None and self._day != when.local(self.context.vault.clock()).date():
            self.refresh()

    def focus_first(self) -> None:
        """Put the focus on the quick note: writing is what the page is for."""
        self.quick_note.setFocus()

    def _main_column(self) -> QWidget:
        self.drafts = RowsBlock(self.tr("Waiting drafts"), circle=Circle.MINE)
        self.drafts.opened.connect(self._continue)
        self.begin = RowsBlock(self.tr("Begin here"))
        self.begin.opened.connect(self._begin)
        self.latest = RowsBlock(self.tr("Latest notes"), circle=Circle.MINE)
        self.latest.opened.connect(self._open_note)
        return _stacked(self.drafts, self.begin, self.latest)

    def _side_column(self) -> QWidget:
        self.pinned = RowsBlock(self.tr("Pinned"), circle=Circle.MINE)
        self.pinned.opened.connect(self._open_note)
        self.unseen = RowsBlock(self.tr("Not written about for a while"))
        self.unseen.opened.connect(self._open_person)
        return _stacked(self._week_block(), self.unseen, self.pinned)

    def _week_block(self) -> QWidget:
        self.week = QWidget()
        column = QVBoxLayout(self.week)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(heading_row(self.tr("Your week"), self.week))
        card = Card(self.week)
        self.week_notes = Quiet("", card)
        self.week_people = Quiet("", card)
        line = row(8)
        line.addWidget(self.week_notes, 1)
        line.addWidget(self.week_people)
        self.bars = WeekBars(card)
        card.body.addLayout(line)
        card.body.addWidget(self.bars)
        column.addWidget(card)
        return self.week

    def _show_header(self, desk: Desk, now: datetime) -> None:
        self.header.set_title(when.long_day(now))
        sentences = [looks.week_words(desk), looks.drafts_words(len(desk.drafts))]
        self.header.set_subtitle(" ".join(part for part in sentences if part))

    def _show_week(self, desk: Desk, now: datetime) -> None:
        written, people = desk.notes_this_week, desk.people_this_week
        self.week_notes.setText(self.tr("One note") if written == 1 else self.tr("%n notes", "", written))
        self.week_people.setText(looks.people_words(people))
        self.week_people.setVisible(people > 0)
        self.bars.show_week(desk.week, when.local(now).weekday())
        self.week.setVisible(bool(desk.recent_notes))

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
        steps = []
        if not desk.people:
            steps += [
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
            steps.append(
                RowLook(
                    self.tr("Write your first note"),
                    self.tr("It is yours alone, encrypted on this computer. Ctrl N works everywhere."),
                    icon="pencil-line",
                    in_disc=True,
                    data=WRITE,
                )
            )
        return steps

    def _write(self) -> None:
        self.context.capture()

    def _begin(self, step: object) -> None:
        if step == WRITE:
            self.context.capture()
        else:
            self.context.go("mentees", step)

    def _continue(self, draft: DraftRow) -> None:
        if draft.key == QUICK:
            self.context.capture(draft.mentee_id)
        elif draft.key == NEW or draft.note_id is None:
            self.context.go("notes", NEW)
        else:
            self.context.go("notes", draft.note_id)

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
