"""Before a lesson: whom you visit, in which class, what you agreed to look at, and with which instruments."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.domain.ours.observations import ObservationFields
from mentorapp.services import consents, instruments, mentees, observations
from mentorapp.services.changes import Kind
from mentorapp.ui import errors, theme
from mentorapp.ui.accessibility import data
from mentorapp.ui.screens.engagement.consent_dialogs import GrantDialog
from mentorapp.ui.widgets.badges import CircleBadge
from mentorapp.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from mentorapp.ui.widgets.containers import FlowLayout, row
from mentorapp.ui.widgets.dialogs import SAVE_KEY, FormDialog
from mentorapp.ui.widgets.fields import CheckBox, Field, LineField, PersonPicker, TextArea
from mentorapp.ui.widgets.labels import Quiet
from mentorapp.ui.widgets.painting import Circle

if TYPE_CHECKING:
    from mentorapp.services.observation_rows import ObservationRow
    from mentorapp.ui.context import Context

WIDTH = 760
MINUTES = 45
MOST_DIGITS = 4


class BeforeDialog(FormDialog):
    """What is agreed before a lesson. Only the person and an instrument must be chosen."""

    begun = Signal(object)
    """The id of the observation that has begun."""
    saved = Signal(object)
    """The id of the observation that was planned or changed."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        *,
        observation: ObservationRow | None = None,
        mentee_id: int | None = None,
        meeting_id: int | None = None,
    ) -> None:
        super().__init__("", parent, width=WIDTH)
        title = self.tr("Before the lesson")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._context = context
        self._observation = observation
        self._meeting_id = observation.meeting_id if observation else meeting_id
        self._make_fields()
        self._lay_out()
        self.begin_button = PrimaryButton(self.tr("Begin now"), "eye", SAVE_KEY, self)
        self.begin_button.clicked.connect(self.begin)
        self.later_button = QuietButton(self.tr("Keep for later"), parent=self)
        self.later_button.clicked.connect(self.save)
        self.add_buttons(self.begin_button, self.later_button, self.cancel_button())
        self.save_by_key()
        self._fill(mentee_id)
        self._at_first = self._shown()
        context.events.changed.connect(self._changed)
        (self.class_name.edit if self.person.person() else self.person).setFocus()

    def save_by_key(self) -> None:
        """Let Ctrl+Enter begin from every line of the form."""
        super().save_by_key()
        quick = self.actions()[-1]
        quick.triggered.disconnect(self.save)
        quick.triggered.connect(self.begin)

    def begin(self) -> None:
        """Keep what is written and begin the lesson at once; a missing consent is said here."""
        self.set_error("")
        try:
            kept = self._write()
            self._at_first = self._shown()
            self._context.attempt(partial(observations.start, observation_id=kept))
        except UserError as error:
            self._refused(error)
            return
        self.accept()
        self.begun.emit(kept)

    def flush(self) -> bool:
        """Keep what is written for later; returns False when it cannot be kept as it is."""
        self.set_error("")
        try:
            kept = self._write()
        except UserError as error:
            self._refused(error)
            return False
        self._at_first = self._shown()
        self.accept()
        self.saved.emit(kept)
        return True

    def _make_fields(self) -> None:
        self.person = PersonPicker(self.tr("Whose lesson"), self)
        self.person.set_people(self._context.read(mentees.names))
        self.person.changed.connect(self._show_consent)
        self.person_field = Field(self.tr("Whose lesson"), self.person)
        self.class_name = LineField(self.tr("Class"))
        self.subject = LineField(self.tr("Subject"))
        self.grade = LineField(self.tr("Grade"))
        self.pupils = LineField(self.tr("Number of pupils"))
        self.minutes = LineField(self.tr("Planned minutes"))
        self.focus = TextArea(self.tr("Focus agreed with the teacher"), self, rows=2)
        self.goal = TextArea(self.tr("The goal it serves"), self, rows=2)
        for own in (*(one.edit for one in self._lines()), self.focus, self.goal):
            data(own)
        self.consent = Quiet("", self)
        data(self.consent)
        self.consent_button = LinkButton(self.tr("Record the consent"), self)
        self.consent_button.clicked.connect(self.record_consent)
        self.instruments: dict[str, CheckBox] = {}

    def _lines(self) -> tuple[LineField, ...]:
        return (self.class_name, self.subject, self.grade, self.pupils, self.minutes)

    def _lay_out(self) -> None:
        head = row(16)
        head.addWidget(self.person_field, 1)
        head.addWidget(CircleBadge(Circle.OURS, self), 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        said = row(12)
        said.addWidget(self.consent, 1)
        said.addWidget(self.consent_button)
        self.body.addLayout(said)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(12))
        for place, field in enumerate(self._lines()):
            grid.addWidget(field, 0, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, 3 if place < 2 else 2)
        self.body.addLayout(grid)
        self.body.addWidget(Field(self.tr("Focus agreed with the teacher"), self.focus))
        self.body.addWidget(Field(self.tr("The goal it serves"), self.goal))
        choices = QWidget(self)
        flow = FlowLayout(choices, spacing=12)
        for one in self._context.read(instruments.listing):
            if one.retired:
                continue
            box = CheckBox(one.title, self)
            box.setToolTip(one.summary)
            data(box)
            self.instruments[one.key] = box
            flow.addWidget(box)
        self.instruments_field = Field(self.tr("Instruments, one or several"), choices)
        self.body.addWidget(self.instruments_field)

    def _fill(self, mentee_id: int | None) -> None:
        self.minutes.set_text(str(MINUTES))
        found = self._observation
        if found is None:
            self.person.set_person(mentee_id)
            if (script := self.instruments.get("open-script")) is not None:
                script.setChecked(True)
        else:
            self.person.set_person(found.mentee_id)
            self.class_name.set_text(found.class_name)
            self.subject.set_text(found.subject)
            self.grade.set_text(found.grade)
            self.pupils.set_text("" if found.pupils is None else str(found.pupils))
            self.minutes.set_text(str(found.planned_minutes))
            self.focus.setPlainText(found.focus)
            self.goal.setPlainText(found.goal)
            for used in found.instruments:
                if used.key in self.instruments:
                    self.instruments[used.key].setChecked(True)
        self._show_consent()

    def record_consent(self) -> None:
        """Open the form of the consent to observe this person."""
        mentee_id = self.person.person()
        if mentee_id is not None:
            one = (mentee_id, self.person.person_name())
            GrantDialog(self._context, one, ConsentScope.OBSERVE, self).open()

    def _changed(self, kinds: frozenset[Kind]) -> None:
        if Kind.CONSENT in kinds:
            self._show_consent()

    def _show_consent(self) -> None:
        """Say whether the person permits it."""
        mentee_id = self.person.person()
        given = mentee_id is not None and ConsentScope.OBSERVE in self._context.read(
            partial(consents.in_force, mentee_id=mentee_id)
        )
        if mentee_id is None:
            words = self.tr("An observation needs the consent of the person observed.")
        elif given:
            words = self.tr("Consent to observe is in force.")
        else:
            words = self.tr("{0} has not given consent to be observed, or it is over.").format(
                self.person.person_name()
            )
        self.consent.setText(words)
        self.consent_button.setVisible(mentee_id is not None and not given)

    def _chosen(self) -> list[str]:
        return [key for key, box in self.instruments.items() if box.isChecked()]

    def _shown(self) -> tuple[object, ...]:
        lines = tuple(field.text() for field in self._lines())
        texts = (self.person.text(), self.focus.toPlainText(), self.goal.toPlainText())
        return (*lines, *texts, *self._chosen())

    def _write(self) -> int:
        mentee_id = self.person.person()
        if mentee_id is None:
            raise UserError("observation.nobody")
        found = self._observation
        fields = ObservationFields(
            mentee_id=mentee_id,
            starts_at=found.starts_at if found else self._context.vault.clock(),
            planned_minutes=self._number(self.minutes) or MINUTES,
            class_name=self.class_name.text(),
            subject=self.subject.text(),
            grade=self.grade.text(),
            pupils=self._number(self.pupils),
            focus=self.focus.toPlainText(),
            goal=self.goal.toPlainText(),
            meeting_id=self._meeting_id,
        )
        if found is None:
            kept = self._context.attempt(
                partial(observations.plan, fields=fields, instruments=self._chosen())
            )
            self._observation = self._context.read(partial(observations.get, observation_id=kept))
            return kept
        self._context.attempt(
            partial(observations.edit, observation_id=found.id, fields=fields, instruments=self._chosen())
        )
        return found.id

    def _number(self, field: LineField) -> int | None:
        words = field.text().strip()
        if not words:
            return None
        if not (words.isascii() and words.isdigit()) or len(words) > MOST_DIGITS:
            raise UserError("observation.not_a_number")
        return int(words)

    def _refused(self, error: UserError) -> None:
        match error.code:
            case "observation.nobody" | "mentee.gone":
                self.person.setFocus()
            case "observation.pupils":
                self.pupils.edit.setFocus()
            case "consent.needed":
                self._show_consent()
                self.consent_button.setFocus()
        self.set_error(errors.sentence(error))
