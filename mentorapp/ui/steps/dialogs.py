"""Writing one next step, and saying how one ended."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.meetings import StepState
from mentorapp.services import steps
from mentorapp.ui import errors, when
from mentorapp.ui.accessibility import data
from mentorapp.ui.steps.form import StepForm
from mentorapp.ui.widgets.buttons import PrimaryButton, QuietButton
from mentorapp.ui.widgets.dialogs import Dialog
from mentorapp.ui.widgets.fields import LineField
from mentorapp.ui.widgets.labels import Body

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentorapp.services.steps import StepRow
    from mentorapp.ui.context import Context

FORM_WIDTH = 780


class StepDialog(Dialog):
    """A new next step, or one that is there; Enter saves."""

    snug = True

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        people: Sequence[tuple[int, str]],
        step: StepRow | None = None,
        *,
        meeting_id: int | None = None,
        engagement_id: int | None = None,
    ) -> None:
        super().__init__("", parent, width=FORM_WIDTH)
        title = self.tr("Change the next step") if step else self.tr("New next step")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._context = context
        self._step = step
        self._meeting_id, self._engagement_id = meeting_id, engagement_id
        self.form = StepForm(people, when.local(context.vault.clock()).date(), self)
        if step:
            self.form.fill(step.fields)
        self._at_first = self.form.fields()
        self.body.addWidget(self.form)
        self.save_button = PrimaryButton(self.tr("Save"), "check", "Return", self)
        self.save_button.clicked.connect(self.save)
        self.add_buttons(self.save_button, self.cancel_button())
        self.form.what.edit.setFocus()

    def save(self) -> None:
        """Write the step, or say what cannot be kept."""
        self.flush()

    def flush(self) -> bool:
        """Save the step; returns False when it cannot be kept as it is."""
        fields = self.form.fields()
        try:
            if self._step is None:
                self._context.attempt(
                    partial(
                        steps.add,
                        fields=fields,
                        meeting_id=self._meeting_id,
                        engagement_id=self._engagement_id,
                    )
                )
            else:
                self._context.attempt(partial(steps.edit, step_id=self._step.id, fields=fields))
        except UserError as error:
            self.set_error(errors.sentence(error))
            self.form.what.edit.setFocus()
            return False
        self.accept()
        return True

    def holds_words(self) -> bool:
        """Return whether closing would lose something."""
        return self.form.has_words() and self.form.fields() != self._at_first


class SettleDialog(Dialog):
    """How a next step ended: done, or dropped, and what came of it. Enter says done."""

    snug = True
    settled = Signal()
    change_asked = Signal(object)
    """The id of the step, which is to be changed instead."""

    def __init__(self, context: Context, parent: QWidget | None, step: StepRow) -> None:
        super().__init__("", parent)
        title = self.tr("How did it go?")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._context = context
        self._step = step
        self.body.addWidget(data(Body(step.what, self)))
        self.outcome = LineField(
            self.tr("What came of it"), self.tr("One line is enough, or nothing. They may read it too.")
        )
        self.outcome.set_text(step.outcome)
        data(self.outcome.edit)
        self.body.addWidget(self.outcome)
        self.done_button = PrimaryButton(self.tr("Done"), "check", "Return", self)
        self.done_button.clicked.connect(self.say_done)
        self.drop_button = QuietButton(self.tr("Let it go"), parent=self)
        self.drop_button.clicked.connect(self.let_go)
        self.change_button = QuietButton(self.tr("Change"), parent=self)
        self.change_button.clicked.connect(self._ask_change)
        self.add_buttons(self.done_button, self.cancel_button(), self.change_button, self.drop_button)
        self.outcome.edit.setFocus()

    def say_done(self) -> None:
        """Settle it as done."""
        self._settle(StepState.DONE)

    def let_go(self) -> None:
        """Settle it as dropped."""
        self._settle(StepState.DROPPED)

    def holds_words(self) -> bool:
        """Return whether closing would lose something."""
        return self.outcome.text().strip() != self._step.outcome

    def _ask_change(self) -> None:
        self.accept()
        self.change_asked.emit(self._step.id)

    def _settle(self, state: StepState) -> None:
        verb = partial(steps.settle, step_id=self._step.id, state=state, outcome=self.outcome.text())
        try:
            self._context.attempt(verb)
        except UserError as error:
            self.set_error(errors.sentence(error))
            return
        self.accept()
        self.settled.emit()
        self._context.say_undo(
            self.tr("Next step done.") if state == StepState.DONE else self.tr("Next step let go.")
        )
