"""Observations: every visit in one list, the running one first, and the way to a new one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QStackedLayout, QWidget

from mentorapp.domain.ours.observations import ObservationState
from mentorapp.services import observations
from mentorapp.services.changes import Kind
from mentorapp.ui import keys, theme, when
from mentorapp.ui.screens.observations.before import BeforeDialog
from mentorapp.ui.screens.observations.model import look
from mentorapp.ui.shell.page import Page
from mentorapp.ui.widgets.buttons import PrimaryButton, QuietButton
from mentorapp.ui.widgets.containers import EmptyState, column, row
from mentorapp.ui.widgets.fields import SearchField, Select
from mentorapp.ui.widgets.list_card import ListCard
from mentorapp.ui.widgets.rows import Role, RowList, RowModel

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtCore import QModelIndex

    from mentorapp.services.observation_rows import ObservationRow
    from mentorapp.ui.context import Context

SEARCH_WIDTH = 420
PAGE = 200
"""Observations shown at first, and with each "More"."""
KEY = "Ctrl+Shift+O"


class ObservationsPage(Page):
    """Lists, narrows and opens observations, and begins new ones."""

    kinds: ClassVar[frozenset[Kind]] = frozenset({Kind.OBSERVATION, Kind.MENTEE, Kind.INSTRUMENT})
    scrolling: ClassVar[bool] = False

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.header.set_title(self.tr("Observations"))
        observe = keys.action(self, self.tr("Observe a lesson"), KEY, self.observe, icon="eye")
        self.observe_button = PrimaryButton.of(observe, self.header)
        self.header.add_action(self.observe_button)
        self.search = SearchField(self.tr("Search by name, class, subject, focus"), self)
        self.search.asked.connect(self._list_anew)
        self.which = Select(self.tr("Which to show"), self)
        for states, words in self._choices():
            self.which.addItem(words, states)
        self.which.currentIndexChanged.connect(self._list_anew)
        self.rows: list[ObservationRow] = []
        self._limit = PAGE
        self.model = RowModel(self)
        self.list = RowList(self.tr("Observations"), self)
        self.list.setUniformItemSizes(True)
        self.list.setModel(self.model)
        self.list.opened.connect(self._open)
        self.list.clicked.connect(self._clicked)
        self._arrange()

    def refresh(self) -> None:
        """Query the observations."""
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
        forms = self.window().findChildren(BeforeDialog)
        return all(form.flush() for form in forms if form.holds_words())

    def open_target(self, target: object) -> None:
        """Ask for a new observation on "new"; with a number, open that observation."""
        if target == "new":
            self.observe()
        elif isinstance(target, int):
            self._open(target)

    def observe(self) -> None:
        """Open the form before a lesson; a lesson that is running comes first."""
        running = self.context.read(observations.running)
        if running is not None:
            self.context.go("live", running.id)
            return
        self._ask(None)

    def more(self) -> None:
        """Show older observations too."""
        self._limit += PAGE
        self._list()

    def _arrange(self) -> None:
        self.search.setMaximumWidth(theme.px(SEARCH_WIDTH))
        tools = row(12)
        tools.addWidget(self.search, 1)
        tools.addStretch(0)
        tools.addWidget(self.which)
        self.card = card = ListCard(
            self.list, self.tr("Nothing here. Try fewer letters, or show others."), self
        )
        self.more_button = QuietButton(self.tr("Show older ones"), "history", parent=self)
        self.more_button.clicked.connect(self.more)
        everything = QWidget(self)
        listed = column(16)
        listed.addLayout(tools)
        listed.addWidget(card, 1)
        listed.addWidget(self.more_button)
        listed.addStretch(0)
        everything.setLayout(listed)
        self.first = EmptyState(
            self.tr(
                "Here are the lessons you have watched. What you write or press in one is kept at once, "
                "and each moment stays where it was on the clock."
            ),
            self.tr("Observe a lesson"),
            "eye",
            KEY,
            self,
        )
        self.first.pressed.connect(self.observe)
        self._everything = everything
        self._views = QStackedLayout()
        self._views.addWidget(everything)
        self._views.addWidget(self.first)
        self.body.addLayout(self._views, 1)

    def _choices(self) -> list[tuple[Collection[ObservationState] | None, str]]:
        return [
            (None, self.tr("All")),
            (frozenset({ObservationState.RUNNING, ObservationState.PLANNED}), self.tr("To come")),
            (frozenset({ObservationState.FINISHED}), self.tr("Finished")),
        ]

    def _list_anew(self) -> None:
        self._limit = PAGE
        self._list()

    def _list(self) -> None:
        words, states = self.search.text(), self.which.currentData()
        self.rows = self.context.read(
            partial(observations.listing, text=words, states=states, limit=self._limit)
        )
        today = when.local(self.context.vault.clock()).date()
        self.model.set_rows([look(one, today) for one in self.rows])
        none = not self.rows and not words.strip() and states is None
        self._views.setCurrentWidget(self.first if none else self._everything)
        self.observe_button.setVisible(not none)
        self.more_button.setVisible(len(self.rows) == self._limit)
        self.card.fit()

    def _clicked(self, index: QModelIndex) -> None:
        self._open(index.data(Role.OBJECT))

    def _open(self, target: object) -> None:
        if not isinstance(target, int):
            return
        one = self.context.read(partial(observations.get, observation_id=target))
        match one.state:
            case ObservationState.RUNNING:
                self.context.go("live", one.id)
            case ObservationState.PLANNED:
                self._ask(one)
            case ObservationState.FINISHED:
                self.context.go("observation", one.id)

    def _ask(self, one: ObservationRow | None) -> None:
        dialog = BeforeDialog(self.context, self.window(), observation=one)
        dialog.begun.connect(self._begun)
        dialog.open()

    def _begun(self, target: object) -> None:
        self.context.go("live", target)
