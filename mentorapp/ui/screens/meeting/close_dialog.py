"""Closing a meeting: how long it was, and the next steps it ends with. Enter closes it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.meetings import StepFields
from mentorapp.services import meetings
from mentorapp.ui import errors, when
from mentorapp.ui.accessibility import data
from mentorapp.ui.steps.form import StepForm
from mentorapp.ui.widgets.buttons import PrimaryButton, QuietButton
from mentorapp.ui.widgets.containers import column, row
from mentorapp.ui.widgets.dialogs import Dialog
from mentorapp.ui.widgets.fields import LineField
from mentorapp.ui.widgets.labels import Body, Quiet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentorapp.services.meeting_rows import MeetingRow
    from mentorapp.ui.context import Context

WIDTH = 780
ANOTHER_KEY = "Ctrl+Return"


class CloseMeetingDialog(Dialog):
    """One next step is enough; Ctrl+Enter takes it and begins another."""

    snug = True

    def __init__(self, context: Context, meeting: MeetingRow, parent: QWidget | None = None) -> None:
        super().__init__("", parent, width=WIDTH)
        title = self.tr("Close the meeting")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._context = context
        self._meeting = meeting
        self._steps: list[StepFields] = []
        self.body.addWidget(
            Quiet(self.tr("What one small thing comes next? Without one, press Enter at once."), self)
        )
        self._taken = column(4)
        self.body.addLayout(self._taken)
        people = [(one.mentee_id, one.name) for one in meeting.people]
        self.form = StepForm(people, when.local(context.vault.clock()).date(), self)
        self.body.addWidget(self.form)
        self.minutes = LineField(self.tr("Minutes it took"))
        self.minutes.set_text(str(meeting.minutes))
        data(self.minutes.edit)
        self.another_button = QuietButton(self.tr("Take it and add another"), "plus", ANOTHER_KEY, self)
        self.another_button.clicked.connect(self.take_another)
        foot = row(16)
        foot.addWidget(self.minutes, 1)
        foot.addStretch(1)
        foot.addWidget(self.another_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(foot)
        self.close_button = PrimaryButton(self.tr("Close meeting"), "check", "Return", self)
        self.close_button.clicked.connect(self.close_meeting)
        self.add_buttons(self.close_button, self.cancel_button())
        another = QAction(self)
        another.setShortcuts([QKeySequence(ANOTHER_KEY), QKeySequence("Ctrl+Enter")])
        another.triggered.connect(self.take_another)
        self.addAction(another)
        self.form.what.edit.setFocus()

    def take_another(self) -> None:
        """Put the step aside, to be written with the meeting, and begin the next."""
        if not self.form.has_words():
            self.form.what.edit.setFocus()
            return
        try:
            step = self.form.fields().checked()
        except UserError as error:
            self.set_error(errors.sentence(error))
            return
        self.set_error("")
        self._steps.append(step)
        self._taken.addWidget(data(Body(self.tr("Next step: {0}").format(step.what), self)))
        self.form.begin_another()

    def close_meeting(self) -> None:
        """Close the meeting, or say what stands in the way."""
        self.flush()

    def flush(self) -> bool:
        """Close the meeting with its next steps; returns False when that cannot be done as it is."""
        minutes = self.minutes.text().strip()
        if not minutes.isascii() or not minutes.isdigit() or len(minutes) > 4:
            self.minutes.set_error(self.tr("Write a number of minutes."))
            self.minutes.edit.setFocus()
            return False
        steps = [*self._steps, *([self.form.fields()] if self.form.has_words() else [])]
        try:
            self._context.attempt(
                partial(meetings.close, meeting_id=self._meeting.id, steps=steps, minutes=int(minutes))
            )
        except UserError as error:
            self.set_error(errors.sentence(error))
            return False
        self.form.what.set_text("")
        self._steps = []
        self.accept()
        if steps:
            self._context.say_undo(self.tr("Closed with %n next steps.", None, len(steps)))
        else:
            self._context.say_undo(self.tr("The meeting is closed."))
        return True

    def holds_words(self) -> bool:
        """Return whether closing would lose something."""
        return bool(self._steps) or self.form.has_words()
