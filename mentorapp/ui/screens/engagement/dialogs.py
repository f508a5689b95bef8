"""The form of an engagement, new or to be changed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QWidget

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.engagements import EngagementFields, EngagementKind, EngagementModel
from mentorapp.services import engagements, mentees
from mentorapp.ui import errors, theme, when
from mentorapp.ui.accessibility import data
from mentorapp.ui.screens.engagement.members import MemberPicker
from mentorapp.ui.screens.engagement.words import kind_word, length_words, model_word, rhythm_words
from mentorapp.ui.widgets.buttons import PrimaryButton, Segments
from mentorapp.ui.widgets.containers import FlowLayout, column
from mentorapp.ui.widgets.day_field import DayField
from mentorapp.ui.widgets.dialogs import SAVE_KEY, FormDialog
from mentorapp.ui.widgets.fields import Field, LineField, Select, TextArea

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from mentorapp.services.engagements import EngagementRow
    from mentorapp.ui.context import Context

FORM_WIDTH = 720
MARGIN = 48
BAR_ROOM = 12
RHYTHMS = (None, 1, 2, 3, 4, 6, 8, 12)
LENGTHS = (None, 6, 12, 18, 24, 36, 52, 104)


class EngagementDialog(FormDialog):
    """All that may be written about an engagement, and who is in it."""

    saved = Signal(object)
    """The id of the engagement that was started or changed."""

    def __init__(
        self,
        context: Context,
        engagement: EngagementRow | None = None,
        parent: QWidget | None = None,
        mentee_ids: Sequence[int] = (),
        *,
        group: bool = False,
    ) -> None:
        super().__init__("", parent, width=FORM_WIDTH)
        title = self.tr("Edit {0}").format(engagement.title) if engagement else self.tr("Start an engagement")
        self.setWindowTitle(title)
        self.heading.setText(title)
        if engagement:
            data(self.heading)
        self._context = context
        self._engagement = engagement
        self._today = when.local(context.vault.clock()).date()
        self._make_fields(engagement)
        self.body.addWidget(self._scrolled(self._form()), 1)
        self.save_button = PrimaryButton(
            self.tr("Save") if engagement else self.tr("Start"), key=SAVE_KEY, parent=self
        )
        self.save_button.clicked.connect(self.save)
        self.add_buttons(self.save_button, self.cancel_button())
        self.save_by_key()
        self._fill(engagement, list(mentee_ids))
        if group:
            self.model.set_value(EngagementModel.SMALL_GROUP)
        self._fit_model()
        self._at_first = self._shown()
        (self.purpose if self.members.chosen() else self.members.line).setFocus()

    def flush(self) -> bool:
        """Save the form; returns False when it cannot be kept as it is, which is then said in it."""
        for field in (self.name, self.members_field, self.purpose_field, self.priorities_field):
            field.set_error("")
        self.set_error("")
        if not self.members.take_in():
            self._wrong(self.members_field, self.tr("Nobody here has this name. Choose one from the list."))
            return False
        if not self.starts.check():
            self._area.ensureWidgetVisible(self.starts)
            return False
        try:
            saved = self._write(self._fields(), self.members.chosen())
        except UserError as error:
            self._refused(error)
            return False
        self._at_first = self._shown()
        self.accept()
        self.saved.emit(saved)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Be no larger than the window allows; the form scrolls where that is too little."""
        window = self.parentWidget()
        if window is not None:
            room = window.window().size()
            self.setMinimumWidth(min(theme.px(FORM_WIDTH), room.width() - MARGIN))
            self.setMaximumHeight(room.height() - MARGIN)
        super().showEvent(event)
        around = self.sizeHint().height() - self._area.sizeHint().height()
        inside = self._inside.layout()
        width = self.minimumWidth() - 2 * 28 - theme.px(BAR_ROOM)
        wanted = inside.totalHeightForWidth(width) if inside is not None else 0
        self.resize(self.minimumWidth(), min(around + wanted + 8, self.maximumHeight()))

    def _make_fields(self, engagement: EngagementRow | None) -> None:
        self.kind = Segments([(one, kind_word(one), "") for one in EngagementKind], self.tr("What you do"))
        self.model = Segments(
            [(one, model_word(one), "") for one in EngagementModel], self.tr("With how many")
        )
        self.model.changed.connect(self._fit_model)
        self.members = MemberPicker(self.tr("With whom"))
        self.members_field = Field(self.tr("With whom"), self.members.line)
        self.name = LineField(self.tr("Name of the group"))
        self.purpose = TextArea(self.tr("Purpose"), rows=3)
        self.purpose_field = Field(
            self.tr("Purpose"), self.purpose, self.tr("What you want to reach together.")
        )
        self.inquiry = LineField(self.tr("Shared question"), self.tr("What the group wants to find out."))
        self.priorities = TextArea(self.tr("Priorities and standards"), rows=2)
        self.priorities_field = Field(
            self.tr("Priorities and standards"), self.priorities, self.tr("What of the school's it serves.")
        )
        self.starts = DayField(self.tr("Starts on"))
        self.rhythm = Select(self.tr("Rhythm"))
        self.length = Select(self.tr("Planned length"))
        rhythm = engagement.rhythm_weeks if engagement else None
        length = engagement.planned_weeks if engagement else None
        for box, choices, present, words in (
            (self.rhythm, RHYTHMS, rhythm, rhythm_words),
            (self.length, LENGTHS, length, length_words),
        ):
            for weeks in sorted({*choices, present}, key=lambda value: value or 0):
                box.addItem(words(weeks), weeks)
        for own in (self.name.edit, self.inquiry.edit, self.purpose, self.priorities):
            data(own)

    def _form(self) -> QWidget:
        form = QWidget(self)
        whole = column(14)
        form.setLayout(whole)
        first = FlowLayout(spacing=24)
        first.addWidget(Field(self.tr("What you do"), self.kind))
        first.addWidget(Field(self.tr("With how many"), self.model))
        whole.addLayout(first)
        whole.addWidget(self.name)
        people = column(8)
        people.addWidget(self.members_field)
        people.addWidget(self.members)
        whole.addLayout(people)
        whole.addWidget(self.purpose_field)
        whole.addWidget(self.inquiry)
        whole.addWidget(self.priorities_field)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        fields = (
            self.starts,
            Field(self.tr("Rhythm"), self.rhythm),
            Field(self.tr("Planned length"), self.length),
        )
        for place, field in enumerate(fields):
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            grid.addWidget(field, 0, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, 1)
        whole.addLayout(grid)
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

    def _fill(self, engagement: EngagementRow | None, mentee_ids: list[int]) -> None:
        self.members.set_people(self._context.read(mentees.names))
        if engagement is None:
            several = len(mentee_ids) > 1
            self.kind.set_value(EngagementKind.MENTORING)
            self.model.set_value(EngagementModel.SMALL_GROUP if several else EngagementModel.ONE_TO_ONE)
            self.starts.set_day(self._today)
            self.rhythm.setCurrentIndex(self.rhythm.findData(2))
            self.length.setCurrentIndex(self.length.findData(36))
            self.members.set_chosen(mentee_ids)
            return
        self.kind.set_value(engagement.kind)
        self.model.set_value(engagement.model)
        self.name.set_text(engagement.name)
        self.purpose.setPlainText(engagement.purpose)
        self.inquiry.set_text(engagement.inquiry)
        self.priorities.setPlainText(engagement.priorities)
        self.starts.set_day(engagement.starts_on)
        for box, weeks in ((self.rhythm, engagement.rhythm_weeks), (self.length, engagement.planned_weeks)):
            box.setCurrentIndex(next(at for at in range(box.count()) if box.itemData(at) == weeks))
        self.members.set_chosen([member.mentee_id for member in engagement.present])

    def _fit_model(self) -> None:
        """Ask for a name and a question where there is a group."""
        group = self.model.value() is not EngagementModel.ONE_TO_ONE
        self.name.setVisible(group)
        self.inquiry.setVisible(group)

    def _shown(self) -> tuple[object, ...]:
        return (
            self._fields(),
            tuple(self.members.chosen()),
            self.members.line.text(),
            self.starts.text(),
        )

    def _fields(self) -> EngagementFields:
        kind, model = self.kind.value(), self.model.value()
        group = model is not EngagementModel.ONE_TO_ONE
        return EngagementFields(
            kind=kind if isinstance(kind, EngagementKind) else EngagementKind.MENTORING,
            model=model if isinstance(model, EngagementModel) else EngagementModel.ONE_TO_ONE,
            starts_on=self.starts.day() or self._today,
            name=self.name.text() if group else "",
            purpose=self.purpose.toPlainText(),
            inquiry=self.inquiry.text() if group else "",
            priorities=self.priorities.toPlainText(),
            rhythm_weeks=self.rhythm.currentData(),
            planned_weeks=self.length.currentData(),
        )

    def _write(self, fields: EngagementFields, people: list[int]) -> int:
        if self._engagement is None:
            return self._context.attempt(partial(engagements.start, fields=fields, mentee_ids=people))
        engagement_id = self._engagement.id
        self._context.attempt(
            partial(engagements.amend, engagement_id=engagement_id, fields=fields, mentee_ids=people)
        )
        return engagement_id

    def _refused(self, error: UserError) -> None:
        words = errors.sentence(error)
        match error.code, error.params.get("field"):
            case ("engagement.group_without_name", _) | (_, "name"):
                self._wrong(self.name, words)
            case ("engagement.nobody" | "engagement.one_person" | "mentee.gone", _):
                self._wrong(self.members_field, words)
            case _, "purpose":
                self._wrong(self.purpose_field, words)
            case _, "priorities":
                self._wrong(self.priorities_field, words)
            case _:
                self.set_error(words)

    def _wrong(self, field: Field, words: str) -> None:
        field.set_error(words)
        field.editor.setFocus()
        self._area.ensureWidgetVisible(field)


def open_engagement_dialog(context: Context, parent: QWidget, mentee_ids: Sequence[int] = ()) -> None:
    """Ask for a new engagement with these people, and show its page when it was started."""
    dialog = EngagementDialog(context, parent=parent.window(), mentee_ids=mentee_ids)
    dialog.saved.connect(partial(context.go, "engagement"))
    dialog.open()
