"""Time given in passing, by telephone or by email: two keys record it, from anywhere."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.meetings import MeetingKind
from mentorapp.services import meetings, mentees
from mentorapp.ui import errors
from mentorapp.ui.accessibility import data
from mentorapp.ui.screens.meeting.words import kind_word, length_words
from mentorapp.ui.widgets.badges import CircleBadge
from mentorapp.ui.widgets.buttons import PrimaryButton, Segments
from mentorapp.ui.widgets.containers import row
from mentorapp.ui.widgets.dialogs import Dialog
from mentorapp.ui.widgets.fields import Field, LineField, PersonPicker, mark_wrong
from mentorapp.ui.widgets.painting import Circle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentorapp.ui.context import Context

KEY = "Ctrl+T"
MINUTES = 10
WIDTH = 520
_LENGTHS = (5, 10, 20, 30)
_ICONS = {MeetingKind.CORRIDOR: "users", MeetingKind.CALL: "message-circle", MeetingKind.EMAIL: "at-sign"}


class LogContactDialog(Dialog):
    """With whom, how, how long and, if wanted, about what; what is offered is most often right."""

    snug = True

    def __init__(self, context: Context, parent: QWidget | None = None, mentee_id: int | None = None) -> None:
        super().__init__("", parent, width=WIDTH)
        title = self.tr("Record time given")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._context = context
        self.person = PersonPicker(self.tr("With whom"), self)
        self.person.set_people(context.read(mentees.names))
        self.person.set_person(mentee_id if mentee_id is not None else context.read(meetings.latest_mentee))
        self.kind = Segments(
            [(kind, kind_word(kind), icon) for kind, icon in _ICONS.items()], self.tr("How"), self
        )
        self.kind.set_value(MeetingKind.CORRIDOR)
        self.minutes = Segments(
            [(length, length_words(length), "") for length in _LENGTHS], self.tr("How long"), self
        )
        self.minutes.set_value(MINUTES)
        self.what = LineField(self.tr("About what"), self.tr("May stay empty. They may read it too."))
        data(self.what.edit)
        head = row(8)
        head.addWidget(CircleBadge(Circle.OURS, self))
        head.addStretch(1)
        self.body.addLayout(head)
        self.body.addWidget(Field(self.tr("With whom"), self.person))
        self.body.addWidget(self.kind)
        self.body.addWidget(self.minutes)
        self.body.addWidget(self.what)
        self.save_button = PrimaryButton(self.tr("Record"), "check", "Return", self)
        self.save_button.clicked.connect(self.save)
        self.add_buttons(self.save_button, self.cancel_button())
        (self.what.edit if self.person.person() is not None else self.person).setFocus()

    def save(self) -> None:
        """Record the time, or say what is missing."""
        self.flush()

    def flush(self) -> bool:
        """Record the time; returns False when it cannot be kept as it is."""
        mentee_id, kind, minutes = self.person.person(), self.kind.value(), self.minutes.value()
        if mentee_id is None or not isinstance(kind, MeetingKind) or not isinstance(minutes, int):
            mark_wrong(self.person, wrong=True)
            self.set_error(self.tr("Choose the person whom you gave the time."))
            self.person.setFocus()
            return False
        verb = partial(
            meetings.log, mentee_ids=[mentee_id], kind=kind, minutes=minutes, what=self.what.text()
        )
        try:
            self._context.attempt(verb)
        except UserError as error:
            self.set_error(errors.sentence(error))
            return False
        self.what.set_text("")
        self.accept()
        self._context.say_undo(
            self.tr("{0} with {1} recorded.").format(length_words(minutes), self.person.person_name())
        )
        return True

    def holds_words(self) -> bool:
        """Return whether closing would lose something."""
        return bool(self.what.text().strip())


def open_log_dialog(context: Context, parent: QWidget, mentee_id: int | None = None) -> LogContactDialog:
    """Open the form, for ``mentee_id`` or else for the person who was met last."""
    dialog = LogContactDialog(context, parent, mentee_id)
    dialog.open()
    return dialog
