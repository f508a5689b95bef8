"""The next steps of a meeting, an engagement or a person, or all that are due."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.meetings import StepState
from mentorapp.services import engagements, meetings, mentees, steps
from mentorapp.services.changes import Kind
from mentorapp.services.steps import StepRow
from mentorapp.ui import when
from mentorapp.ui.accessibility import holds_focus
from mentorapp.ui.steps.dialogs import SettleDialog, StepDialog
from mentorapp.ui.steps.looks import step_look
from mentorapp.ui.widgets.buttons import QuietButton
from mentorapp.ui.widgets.containers import RowsCard, row
from mentorapp.ui.widgets.labels import Quiet
from mentorapp.ui.widgets.rows import Row

if TYPE_CHECKING:
    from mentorapp.ui.context import Context
    from mentorapp.vault.vault import Vault

Found = Callable[["Vault"], list[StepRow]]


class StepsList(QWidget):
    """Rows of next steps: Enter on an open one says how it went, on a settled one opens it again.

    It queries again by itself when a step changes. Until one of the ``show_`` methods is called it is empty.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._find: Found | None = None
        self._people: Callable[[], list[tuple[int, str]]] = list
        self._meeting_id: int | None = None
        self._engagement_id: int | None = None
        self._with_name = False
        self._rows: dict[int, StepRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.card = RowsCard(self)
        self.nothing = Quiet(self.tr("No next steps yet."), self)
        self.add_button = QuietButton(self.tr("Add a next step"), "plus", parent=self)
        self.add_button.clicked.connect(self.add)
        foot = row()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        column.addWidget(self.nothing)
        column.addWidget(self.card)
        column.addLayout(foot)
        self.card.hide()
        context.events.changed.connect(self._changed)

    def show_mentee(self, mentee_id: int) -> None:
        """Show every step of a person, the open ones first."""
        self._people = partial(self._mentee, mentee_id)
        self._show(partial(steps.of_mentee, mentee_id=mentee_id), with_name=False)

    def show_meeting(self, meeting_id: int) -> None:
        """Show the steps that were agreed in a meeting."""
        found = self._context.read(partial(meetings.get, meeting_id=meeting_id))
        self._people = partial(self._of_meeting, meeting_id)
        self._show(partial(steps.of_meeting, meeting_id=meeting_id), with_name=len(found.people) > 1)
        self._meeting_id, self._engagement_id = meeting_id, found.engagement_id

    def show_engagement(self, engagement_id: int) -> None:
        """Show every step of an engagement, the open ones first."""
        self._people = partial(self._of_engagement, engagement_id)
        found = self._people()
        self._show(
            partial(steps.of_engagement, engagement_id=engagement_id),
            with_name=len(found) > 1,
        )
        self._engagement_id = engagement_id

    def show_all_due(self) -> None:
        """Show the steps of all people whose day to check back has come."""
        self._people = partial(self._context.read, mentees.names)
        self._show(steps.due, with_name=True)
        self.add_button.hide()

    def refresh(self) -> None:
        """Query again."""
        if self._find is None:
            return
        found = self._context.read(self._find)
        today = when.local(self._context.vault.clock()).date()
        self._rows = {step.id: step for step in found}
        focused = self._focused()
        self.card.clear()
        for step in found:
            shown = Row(step_look(step, today, with_name=self._with_name), self.card)
            shown.clicked.connect(self._open_sender)
            self.card.add_row(shown)
            if step.id == focused:
                shown.setFocus()
        self.card.setVisible(bool(found))
        self.nothing.setVisible(not found)

    def add(self) -> None:
        """Write a new step."""
        people = self._people()
        if people:
            StepDialog(
                self._context,
                self.window(),
                people,
                meeting_id=self._meeting_id,
                engagement_id=self._engagement_id,
            ).open()

    def open_step(self, step_id: int) -> None:
        """Ask how an open step went; open a settled one again."""
        step = self._rows[step_id]
        if step.state != StepState.OPEN:
            if self._context.did(partial(steps.reopen, step_id=step_id)):
                self._context.say_undo(self.tr("The next step is open again."))
            return
        dialog = SettleDialog(self._context, self.window(), step)
        dialog.change_asked.connect(self._change)
        dialog.open()

    def _change(self, step_id: int) -> None:
        step = self._rows.get(step_id)
        if step is not None:
            StepDialog(self._context, self.window(), self._people(), step).open()

    def _show(self, find: Found, *, with_name: bool) -> None:
        self._find, self._with_name = find, with_name
        self._meeting_id = self._engagement_id = None
        self.add_button.show()
        self.refresh()

    def _focused(self) -> object:
        shown = self.focusWidget()
        return shown.look.data if isinstance(shown, Row) and holds_focus(shown) else None

    def _open_sender(self) -> None:
        shown = self.sender()
        if isinstance(shown, Row) and isinstance(shown.look.data, int):
            self.open_step(shown.look.data)

    def _changed(self, kinds: frozenset[Kind]) -> None:
        if kinds & {Kind.STEP, Kind.MENTEE}:
            self.refresh()

    def _mentee(self, mentee_id: int) -> list[tuple[int, str]]:
        return [(mentee_id, self._context.read(partial(mentees.get, mentee_id=mentee_id)).name)]

    def _of_meeting(self, meeting_id: int) -> list[tuple[int, str]]:
        try:
            found = self._context.read(partial(meetings.get, meeting_id=meeting_id))
        except UserError:  # it was removed; its steps stay, and nothing is added to it
            return []
        return [(one.mentee_id, one.name) for one in found.people]

    def _of_engagement(self, engagement_id: int) -> list[tuple[int, str]]:
        found = self._context.read(partial(engagements.get, engagement_id=engagement_id))
        return [(one.mentee_id, one.name) for one in found.present]
