"""The caseload: every engagement in one list, with what needs you."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QStackedLayout, QWidget

from mentorapp.domain.ours.engagements import EngagementState
from mentorapp.services import caseload
from mentorapp.services.caseload import CaseRow, CaseSort
from mentorapp.services.changes import Kind
from mentorapp.ui import keys, theme
from mentorapp.ui.screens.caseload.model import case_look
from mentorapp.ui.screens.engagement.dialogs import EngagementDialog, open_engagement_dialog
from mentorapp.ui.shell.page import Page
from mentorapp.ui.widgets.buttons import PrimaryButton
from mentorapp.ui.widgets.containers import EmptyState, column, row
from mentorapp.ui.widgets.fields import SearchField, Select
from mentorapp.ui.widgets.list_card import ListCard
from mentorapp.ui.widgets.rows import Role, RowList, RowModel

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtCore import QModelIndex

    from mentorapp.ui.context import Context

SEARCH_WIDTH = 420
RUNNING = frozenset({EngagementState.ACTIVE, EngagementState.PAUSED})
ENDED = frozenset({EngagementState.ENDED})


class CaseloadPage(Page):
    """Lists, narrows, sorts and opens engagements."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(
        {Kind.ENGAGEMENT, Kind.MENTEE, Kind.MEETING, Kind.STEP, Kind.AGREEMENT, Kind.CONSENT}
    )
    scrolling: ClassVar[bool] = False

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.header.set_title(self.tr("Caseload"))
        start = keys.action(
            self, self.tr("Start an engagement"), "Ctrl+Shift+N", self.start, icon="circle-plus"
        )
        self.start_button = PrimaryButton.of(start, self.header)
        self.header.add_action(self.start_button)
        self.search = SearchField(self.tr("Search by name"), self)
        self.search.asked.connect(self._list)
        self.which = Select(self.tr("Which to show"), self)
        for states, words in self._choices():
            self.which.addItem(words, states)
        self.sort = Select(self.tr("Sort by"), self)
        for order, words in self._orders():
            self.sort.addItem(words, order)
        self.which.currentIndexChanged.connect(self._list)
        self.sort.currentIndexChanged.connect(self._list)
        self.rows: list[CaseRow] = []
        self.model = RowModel(self)
        self.list = RowList(self.tr("Engagements"), self)
        self.list.setUniformItemSizes(True)
        self.list.setModel(self.model)
        self.list.opened.connect(self._open)
        self.list.clicked.connect(self._clicked)
        self._arrange()

    def refresh(self) -> None:
        """Query the engagements."""
        self._list()

    def focus_first(self) -> None:
        """Put the focus on the list, or on the one button that matters most."""
        if self._views.currentWidget() is self.first:
            self.first.button.setFocus()
        elif self.rows:
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus()
        else:
            self.search.setFocus()

    def flush(self) -> bool:
        """Save a form that is open and was changed."""
        forms = self.window().findChildren(EngagementDialog)
        return all(form.flush() for form in forms if form.holds_words())

    def open_target(self, target: object) -> None:
        """Ask for a new engagement on "new"."""
        if target == "new":
            self.start()

    def start(self) -> None:
        """Open the form for a new engagement."""
        open_engagement_dialog(self.context, self.window())

    def _arrange(self) -> None:
        self.search.setMaximumWidth(theme.px(SEARCH_WIDTH))
        tools = row(12)
        tools.addWidget(self.search, 1)
        tools.addStretch(0)
        tools.addWidget(self.which)
        tools.addWidget(self.sort)
        self.card = card = ListCard(
            self.list, self.tr("Nothing here. Try fewer letters, or show others."), self
        )
        everything = QWidget(self)
        listed = column(16)
        listed.addLayout(tools)
        listed.addWidget(card, 1)
        listed.addStretch(0)
        everything.setLayout(listed)
        self.first = EmptyState(
            self.tr(
                "Here is everybody you work with, and what needs you: who was not met in time, what is due, "
                "what is not signed.\nAn engagement says what you meet for, how often and with whom."
            ),
            self.tr("Start an engagement"),
            "list",
            "Ctrl+Shift+N",
            self,
        )
        self.first.pressed.connect(self.start)
        self._everything = everything
        self._views = QStackedLayout()
        self._views.addWidget(everything)
        self._views.addWidget(self.first)
        self.body.addLayout(self._views, 1)

    def _choices(self) -> list[tuple[Collection[EngagementState] | None, str]]:
        return [
            (RUNNING, self.tr("Running and paused")),
            (ENDED, self.tr("Ended")),
            (None, self.tr("All")),
        ]

    def _orders(self) -> list[tuple[CaseSort, str]]:
        return [
            (CaseSort.OVERDUE, self.tr("Needs you first")),
            (CaseSort.NAME, self.tr("By name")),
            (CaseSort.LAST_CONTACT, self.tr("By last contact")),
            (CaseSort.NEXT_CONTACT, self.tr("By next contact")),
            (CaseSort.STEPS, self.tr("By open steps")),
        ]

    def _list(self) -> None:
        words = self.search.text()
        states, order = self.which.currentData(), self.sort.currentData()
        self.rows = self.context.read(partial(caseload.caseload, states=states, text=words, sort=order))
        now = self.context.vault.clock()
        self.model.set_rows([case_look(one, now) for one in self.rows])
        nobody = not self.rows and not words.strip() and not self.context.read(caseload.caseload)
        self._views.setCurrentWidget(self.first if nobody else self._everything)
        self.start_button.setVisible(not nobody)
        self.header.set_subtitle("" if nobody else self._summary())
        self.card.fit()

    def _summary(self) -> str:
        number, late = len(self.rows), sum(one.rhythm_kept is False for one in self.rows)
        shown = self.tr("One engagement") if number == 1 else self.tr("%n engagements", "", number)
        if late == 0:
            return shown
        behind = self.tr("one not met in time") if late == 1 else self.tr("%n not met in time", "", late)
        return f"{shown} · {behind}"

    def _clicked(self, index: QModelIndex) -> None:
        self._open(index.data(Role.OBJECT))

    def _open(self, engagement_id: object) -> None:
        if isinstance(engagement_id, int):
            self.context.go("engagement", engagement_id)
