"""One lesson study: what the group asks, plans, saw and found out, and how far it has come."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QScrollArea, QSizePolicy, QWidget

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.engagements import LessonStudyState
from mentorapp.services import lesson_studies
from mentorapp.services.attachments import AttachmentOwner
from mentorapp.services.lesson_studies import LessonStudyFields, LessonStudyRow
from mentorapp.ui import errors, theme
from mentorapp.ui.accessibility import data
from mentorapp.ui.attachments.panel import AttachmentsPanel
from mentorapp.ui.screens.groups.strip import CycleStrip, step_word
from mentorapp.ui.widgets.badges import CircleBadge
from mentorapp.ui.widgets.buttons import PrimaryButton, QuietButton
from mentorapp.ui.widgets.containers import column, row
from mentorapp.ui.widgets.day_field import DayField
from mentorapp.ui.widgets.dialogs import SAVE_KEY, FormDialog
from mentorapp.ui.widgets.fields import Field, LineField, PersonPicker, TextArea
from mentorapp.ui.widgets.painting import Circle

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from mentorapp.services.engagements import EngagementRow
    from mentorapp.ui.context import Context

FORM_WIDTH = 760
MARGIN = 48
BAR_ROOM = 8


class StudyDialog(FormDialog):
    """All that is written about a lesson study; moving it on saves it first."""

    saved = Signal(object)
    """The id of the lesson study that was started or changed."""

    def __init__(
        self, context: Context, group: EngagementRow, study: LessonStudyRow | None, parent: QWidget
    ) -> None:
        title = study.title if study else ""
        super().__init__(title, parent, width=FORM_WIDTH)
        if study:
            data(self)
            data(self.heading)
        else:
            self.setWindowTitle(self.tr("New lesson study"))
            self.heading.setText(self.tr("New lesson study"))
        self._context = context
        self._group = group
        self._study = study
        self._make_fields()
        self.body.addWidget(self._scrolled(self._form()), 1)
        self.save_button = PrimaryButton(
            self.tr("Save") if study else self.tr("Start"), key=SAVE_KEY, parent=self
        )
        self.save_button.clicked.connect(self.save)
        self.remove_button = QuietButton(self.tr("Remove"), "trash-2", parent=self)
        self.remove_button.clicked.connect(self.remove)
        self.remove_button.setVisible(study is not None)
        self.add_buttons(self.save_button, self.remove_button, self.cancel_button())
        self.save_by_key()
        self._fill(study)
        self._at_first = self._shown()
        self.title_field.edit.setFocus()

    def flush(self) -> bool:
        """Save the form and close; returns False when it cannot be kept, which is then said in it."""
        if self._write() is None:
            return False
        self.accept()
        return True

    def move_on(self) -> None:
        """Save, and go to the next step of the cycle."""
        following = lesson_studies.next_state(self._state())
        study_id = self._write()
        if study_id is None or following is None:
            return
        self._move(study_id, following)

    def move_back(self) -> None:
        """Save, and go back to the step before."""
        place = lesson_studies.STATES.index(self._state())
        study_id = self._write()
        if study_id is not None and place:
            self._move(study_id, lesson_studies.STATES[place - 1])

    def remove(self) -> None:
        """Remove the lesson study; undo brings it back with its files."""
        study = self._study
        if study is not None and self._context.did(partial(lesson_studies.remove, study_id=study.id)):
            self._at_first = self._shown()
            self.reject()
            self._context.say_undo(self.tr("{0} removed").format(study.title))

    def showEvent(self, event: QShowEvent) -> None:
        """Be no larger than the window allows; the form scrolls where that is too little."""
        window = self.parentWidget()
        if window is not None:
            room = window.window().size()
            self.setMinimumWidth(min(theme.px(FORM_WIDTH), room.width() - MARGIN))
            self.setMaximumHeight(room.height() - MARGIN)
        super().showEvent(event)
        self.resize(self.minimumWidth(), self.maximumHeight())

    def _make_fields(self) -> None:
        self.strip = CycleStrip(self._state(), self)
        self.title_field = LineField(self.tr("Title"))
        self.title_field.edit.setPlaceholderText(self.tr("What you call this lesson"))
        data(self.title_field.edit)
        self.texts = {
            "question": self._text(self.tr("Question"), self.tr("What do you want to find out together?"), 2),
            "plan": self._text(
                self.tr("Plan"), self.tr("The lesson, and what each of you will look for."), 5
            ),
            "observed": self._text(
                self.tr("What was seen"), self.tr("What pupils did and said; no judgement of the teacher."), 5
            ),
            "findings": self._text(self.tr("What you found out"), self.tr("And what you will try next."), 4),
        }
        self.day = DayField(self.tr("Taught on"))
        self.teacher = PersonPicker(self.tr("Taught by"))
        self.teacher.set_people([(member.mentee_id, member.name) for member in self._group.members])
        self.teacher_field = Field(
            self.tr("Taught by"), self.teacher, self.tr("They must have permitted being observed.")
        )
        self.files = AttachmentsPanel(self._context, self)

    def _text(self, label: str, hint: str, rows: int) -> Field:
        return Field(label, data(TextArea(label, rows=rows)), hint)

    def _form(self) -> QWidget:
        form = QWidget(self)
        whole = column(14)
        head = row(12)
        head.addWidget(self.strip, 1)
        head.addWidget(CircleBadge(Circle.OURS, form), 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(head)
        whole.addLayout(self._steps(form))
        pair = QGridLayout()
        pair.setHorizontalSpacing(theme.px(16))
        for place, field in enumerate((self.day, self.teacher_field)):
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            pair.addWidget(field, 0, place, Qt.AlignmentFlag.AlignTop)
            pair.setColumnStretch(place, 1)
        for widget in (self.title_field, self.texts["question"], self.texts["plan"]):
            whole.addWidget(widget)
        whole.addLayout(pair)
        whole.addWidget(self.texts["observed"])
        whole.addWidget(self.texts["findings"])
        whole.addWidget(self.files)
        whole.addStretch(1)
        form.setLayout(whole)
        return form

    def _scrolled(self, form: QWidget) -> QScrollArea:
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        form.setObjectName("scrolled")
        self._area.setWidget(form)
        self._inside = form
        self._area.verticalScrollBar().rangeChanged.connect(self._leave_room)
        return self._area

    def _leave_room(self) -> None:
        """Keep the fields apart from a scroll bar beside them."""
        room = theme.px(BAR_ROOM) if self._area.verticalScrollBar().maximum() else 0
        left, right = (room, 0) if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else (0, room)
        if (layout := self._inside.layout()) is not None:
            layout.setContentsMargins(left, 0, right, 0)

    def _steps(self, parent: QWidget) -> QBoxLayout:
        """Return the ways back and on in the cycle."""
        self.back = QuietButton("", "arrow-left", parent=parent)
        self.back.clicked.connect(self.move_back)
        self.on = QuietButton("", "arrow-right", parent=parent)
        self.on.clicked.connect(self.move_on)
        steps = row(12)
        steps.addWidget(self.back)
        steps.addWidget(self.on)
        steps.addStretch(1)
        return steps

    def _fill(self, study: LessonStudyRow | None) -> None:
        """Show the study; one that is not started yet has no steps and takes no files."""
        self._study = study
        self.strip.setVisible(study is not None)
        self.files.setVisible(study is not None)
        self.files.show_owner(AttachmentOwner(lesson_study_id=study.id) if study else None)
        state = self._state()
        self.strip.set_state(state)
        place = lesson_studies.STATES.index(state)
        following = lesson_studies.next_state(state)
        self.back.setVisible(study is not None and place > 0)
        if place:
            self.back.setText(self.tr("Back to: {0}").format(step_word(lesson_studies.STATES[place - 1])))
        self.on.setVisible(study is not None and following is not None)
        if following is not None:
            self.on.setText(self.tr("On to: {0}").format(step_word(following)))
        if study is None:
            return
        self.title_field.set_text(study.title)
        for key, field in self.texts.items():
            _area_of(field).setPlainText(getattr(study, key))
        self.day.set_day(study.taught_on)
        if study.taught_by_id is not None and study.taught_by_id not in self._group_ids():
            people = [(member.mentee_id, member.name) for member in self._group.members]
            self.teacher.set_people([*people, (study.taught_by_id, study.taught_by)])
        self.teacher.set_person(study.taught_by_id)

    def _group_ids(self) -> set[int]:
        return {member.mentee_id for member in self._group.members}

    def _state(self) -> LessonStudyState:
        return self._study.state if self._study else LessonStudyState.PLANNING

    def _fields(self) -> LessonStudyFields:
        words = {key: _area_of(field).toPlainText() for key, field in self.texts.items()}
        return LessonStudyFields(
            title=self.title_field.text(),
            taught_on=self.day.day(),
            taught_by_id=self.teacher.person(),
            **words,
        )

    def _write(self) -> int | None:
        """Save what changed; return the id, or None after saying what cannot be kept."""
        for field in (self.title_field, self.teacher_field, *self.texts.values()):
            field.set_error("")
        self.set_error("")
        if not self.day.check():
            self._area.ensureWidgetVisible(self.day)
            return None
        if self.teacher.is_unknown():
            self._wrong(self.teacher_field, self.tr("Nobody in this group has this name."))
            return None
        try:
            study_id = self._written(self._fields())
        except UserError as error:
            self._refused(error)
            return None
        self._at_first = self._shown()
        self.saved.emit(study_id)
        return study_id

    def _written(self, fields: LessonStudyFields) -> int:
        if self._study is None:
            verb = partial(lesson_studies.add, engagement_id=self._group.id, fields=fields)
            return self._context.attempt(verb)
        if fields != self._study.fields:
            self._context.attempt(partial(lesson_studies.edit, study_id=self._study.id, fields=fields))
        return self._study.id

    def _move(self, study_id: int, state: LessonStudyState) -> None:
        try:
            self._context.attempt(partial(lesson_studies.move, study_id=study_id, state=state))
        except UserError as error:
            self._refused(error)
            return
        self._fill(self._context.read(partial(lesson_studies.get, study_id=study_id)))
        self._at_first = self._shown()
        self.saved.emit(study_id)

    def _refused(self, error: UserError) -> None:
        words = errors.sentence(error)
        field = str(error.params.get("field", ""))
        if error.code == "lesson_study.needs_day":
            self._wrong(self.day, words)
        elif error.code in {"consent.needed", "lesson_study.nobody_taught"}:
            self._wrong(self.teacher_field, words)
        elif error.code == "lesson_study.without_title" or field == "title":
            self._wrong(self.title_field, words)
        elif field in self.texts:
            self._wrong(self.texts[field], words)
        else:
            self.set_error(words)

    def _wrong(self, field: Field, words: str) -> None:
        field.set_error(words)
        field.editor.setFocus()
        self._area.ensureWidgetVisible(field)

    def _shown(self) -> tuple[LessonStudyFields, str]:
        return self._fields(), self.day.text().strip()


def _area_of(field: Field) -> TextArea:
    if not isinstance(field.editor, TextArea):
        raise TypeError(type(field.editor).__name__)
    return field.editor
