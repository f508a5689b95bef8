"""Writing about a person, and erasing everything about them for good."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QWidget

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.interop.dates import DateOrder, read_date
from mentorapp.services import mentees, vaults
from mentorapp.ui import errors, theme, when
from mentorapp.ui.accessibility import data
from mentorapp.ui.widgets.badges import CircleBadge
from mentorapp.ui.widgets.buttons import DangerButton, PrimaryButton
from mentorapp.ui.widgets.containers import column, row
from mentorapp.ui.widgets.dialogs import SAVE_KEY, Dialog, FormDialog
from mentorapp.ui.widgets.fields import Field, LineField, PassphraseField, TextArea
from mentorapp.ui.widgets.labels import Body, Quiet
from mentorapp.ui.widgets.painting import Circle

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QShowEvent

    from mentorapp.services.changes import Changes
    from mentorapp.services.mentees import MenteeRow
    from mentorapp.services.retention import Erased
    from mentorapp.ui.context import Context
    from mentorapp.ui.jobs import Progress
    from mentorapp.vault.vault import Vault

FORM_WIDTH = 720
MARGIN = 48
BAR_ROOM = 8


class MenteeDialog(FormDialog):
    """All that may be written about a person. Only the name must be there."""

    saved = Signal(object)
    """The id of the person who was added or changed."""

    def __init__(self, context: Context, row: MenteeRow | None = None, parent: QWidget | None = None) -> None:
        super().__init__("", parent, width=FORM_WIDTH)
        title = self.tr("Edit {0}").format(row.name) if row else self.tr("New mentee")
        self.setWindowTitle(title)
        self.heading.setText(title)
        if row:
            data(self.heading)
        self._context = context
        self._mentee_id = row.id if row else None
        self._make_fields()
        self.body.addWidget(self._scrolled(self._form()), 1)
        self.save_button = PrimaryButton(
            self.tr("Save") if row else self.tr("Add mentee"), key=SAVE_KEY, parent=self
        )
        self.save_button.clicked.connect(self.save)
        self.add_buttons(self.save_button, self.cancel_button())
        self.save_by_key()
        if row:
            self._fill(row.fields)
        self._at_first = self._shown()
        self.fields["name"].edit.setFocus()

    def holds_words(self) -> bool:
        """Return whether the form says something else than at first, and something at all."""
        shown = self._shown()
        return shown != self._at_first and any(text.strip() for text in shown)

    def flush(self) -> bool:
        """Save the form; returns False when it cannot be kept as it is, which is then said in it."""
        for field in (*self.fields.values(), self.about_field):
            field.set_error("")
        self.set_error("")
        self._tell_day()
        if not self.fields["name"].text().strip():
            self._wrong("name", self.tr("Write a name. Everything else may stay empty."))
            return False
        started = self._started_on()
        if started is None and self.fields["started_on"].text().strip():
            self._wrong("started_on", self.tr("Write a day such as 7 September 2026 or 2026-09-07."))
            return False
        try:
            mentee_id = self._write(self._fields(started))
        except UserError as error:
            self._refused(error)
            return False
        self._at_first = self._shown()
        self.accept()
        self.saved.emit(mentee_id)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Be no larger than the window allows; the form scrolls where that is too little."""
        window = self.parentWidget()
        if window is not None:
            room = window.window().size()
            self.setMinimumWidth(min(theme.px(FORM_WIDTH), room.width() - MARGIN))
            self.setMaximumHeight(room.height() - MARGIN)
        super().showEvent(event)
        self.resize(self.minimumWidth(), min(self._wanted_height(), self.maximumHeight()))

    def _make_fields(self) -> None:
        labels = {
            "name": self.tr("Name"),
            "pronouns": self.tr("Pronouns"),
            "role": self.tr("Role"),
            "subjects": self.tr("Subjects"),
            "grades": self.tr("Grades"),
            "school": self.tr("School"),
            "languages": self.tr("Languages"),
            "email": self.tr("Email"),
            "started_on": self.tr("Started"),
        }
        self.fields = {key: LineField(label) for key, label in labels.items()}
        self.fields["name"].edit.setPlaceholderText(self.tr("The only thing that is needed"))
        self.fields["started_on"].edit.textChanged.connect(self._tell_day)
        for field in self.fields.values():
            data(field.edit)
        self.about = data(TextArea(self.tr("In their own words"), rows=4))
        self.about_field = Field(
            self.tr("In their own words"),
            self.about,
            self.tr("What they say of themselves. They may read it too."),
        )

    def _form(self) -> QWidget:
        form = QWidget(self)
        whole = column(14)
        form.setLayout(whole)
        thirds = (
            ("name", 0, 0, 2),
            ("pronouns", 0, 2, 1),
            ("role", 1, 0, 1),
            ("subjects", 1, 1, 1),
            ("grades", 1, 2, 1),
        )
        halves = (("school", 0, 0, 1), ("languages", 0, 1, 1), ("email", 1, 0, 1), ("started_on", 1, 1, 1))
        whole.addLayout(self._grid(thirds))
        whole.addLayout(self._grid(halves))
        words = column(6)
        head = row(8)
        self.about_field.label.setParent(form)
        head.addWidget(self.about_field.label)
        head.addWidget(CircleBadge(Circle.OURS, form))
        head.addStretch(1)
        words.addLayout(head)
        words.addWidget(self.about_field)
        whole.addLayout(words)
        return form

    def _grid(self, places: tuple[tuple[str, int, int, int], ...]) -> QGridLayout:
        """Return the fields at their line and column, over so many columns, which are all as wide."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(14))
        for key, line, place, width in places:
            self.fields[key].setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            grid.addWidget(self.fields[key], line, place, 1, width, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, 1)
        return grid

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

    def _wanted_height(self) -> int:
        around = self.sizeHint().height() - self._area.sizeHint().height()
        return around + self._inside.sizeHint().height() + 4

    def _fill(self, fields: MenteeFields) -> None:
        for key, field in self.fields.items():
            if key != "started_on":
                field.set_text(getattr(fields, key))
        self.fields["started_on"].set_text(_as_text(fields.started_on))
        for field in self.fields.values():
            field.edit.home(False)
        self.about.setPlainText(fields.about)

    def _shown(self) -> tuple[str, ...]:
        return (*(field.text() for field in self.fields.values()), self.about.toPlainText())

    def _fields(self, started: date | None) -> MenteeFields:
        lines = {key: field.text() for key, field in self.fields.items() if key != "started_on"}
        return MenteeFields(**lines, started_on=started, about=self.about.toPlainText())

    def _write(self, fields: MenteeFields) -> int:
        if self._mentee_id is None:
            return self._context.attempt(partial(mentees.add, fields=fields))
        self._context.attempt(partial(mentees.edit, mentee_id=self._mentee_id, fields=fields))
        return self._mentee_id

    def _refused(self, error: UserError) -> None:
        field = "email" if error.code == "mentee.bad_email" else str(error.params.get("field", ""))
        if field == "about":
            self.about_field.set_error(errors.sentence(error))
            self.about.setFocus()
        elif field in self.fields:
            self._wrong(field, errors.sentence(error))
        else:
            self.set_error(errors.sentence(error))

    def _wrong(self, field: str, text: str) -> None:
        self.fields[field].set_error(text)
        self.fields[field].edit.setFocus()
        self._area.ensureWidgetVisible(self.fields[field])

    def _started_on(self) -> date | None:
        return read_date(self.fields["started_on"].text(), _order())

    def _tell_day(self) -> None:
        """Say below the field which day was understood."""
        day = self._started_on()
        words = when.full_date(day) if day else ""
        typed = self.fields["started_on"].text().strip()
        self.fields["started_on"].set_hint("" if words == typed else words)


class EraseDialog(Dialog):
    """Asks for the passphrase, then erases a person and all about them."""

    erased = Signal(object)
    """The Erased."""

    def __init__(self, context: Context, row: MenteeRow, parent: QWidget | None = None) -> None:
        super().__init__("", parent, width=540)
        title = self.tr("Erase {0} for good?").format(row.name)
        self.setWindowTitle(title)
        self.heading.setText(title)
        data(self.heading)
        self._context = context
        self._mentee_id = row.id
        self.body.addWidget(Body(self._what(row), self))
        self.body.addWidget(Quiet(self._what_stays(), self))
        self.passphrase = PassphraseField(self.tr("Your passphrase"), parent=self)
        self.passphrase.returned.connect(self._start)
        self.passphrase.changed.connect(self._typed)
        self.body.addWidget(self.passphrase)
        self.button = DangerButton(self.tr("Erase for good"), "eraser", parent=self)
        self.button.clicked.connect(self._start)
        self.button.setEnabled(False)
        self.keep = self.cancel_button(self.tr("Keep everything"))
        self.add_buttons(self.button, self.keep)
        self.button.setDefault(False)
        self.passphrase.edit.setFocus()

    def reject(self) -> None:
        """Close, unless the erasing has begun."""
        if not self.button.is_busy:
            super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words need at this width."""
        super().showEvent(event)
        self.resize(self.width(), self.heightForWidth(self.width()))

    def _what(self, row: MenteeRow) -> str:
        if row.note_count == 0:
            return self.tr("All that is written about them is erased. This cannot be undone.")
        if row.note_count == 1:
            return self.tr(
                "All that is written about them is erased, with one note about them and every "
                "earlier version. This cannot be undone."
            )
        return self.tr(
            "All that is written about them is erased, with %n notes about them and every earlier version. "
            "This cannot be undone.",
            "",
            row.note_count,
        )

    def _what_stays(self) -> str:
        return self.tr(
            "Backups made before still hold it until they are replaced or you delete them. "
            "What you did before can no longer be undone either, because undo would remember it."
        )

    def _typed(self) -> None:
        self.passphrase.set_error("")
        self.button.setEnabled(bool(self.passphrase.text()) and not self.button.is_busy)

    def _start(self) -> None:
        if not self.passphrase.text() or self.button.is_busy:
            return
        task = partial(_erase, self._context.vault, self._mentee_id, self.passphrase.text())
        self.button.set_busy(True, self.tr("Erasing…"))
        self.keep.setEnabled(False)
        self._context.start(task, self, self._done, self._failed)

    def _done(self, made: Changes[Erased]) -> None:
        self.button.set_busy(False)
        self.passphrase.clear()
        self.accept()
        self.erased.emit(self._context.tell(made))

    def _failed(self, error: BaseException) -> None:
        self.button.set_busy(False)
        self.keep.setEnabled(True)
        self.passphrase.set_error(errors.sentence(error))
        self.passphrase.edit.setFocus()
        self.passphrase.edit.selectAll()


def _erase(vault: Vault, mentee_id: int, passphrase: str, progress: Progress) -> Changes[Erased]:
    vaults.confirm_passphrase(vault, passphrase)
    progress.check()
    return mentees.erase(vault, mentee_id)


def _order() -> DateOrder:
    """Return whether the day or the month comes first in the person's short dates."""
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat).lower()
    return DateOrder.MONTH_FIRST if pattern.find("m") < pattern.find("d") else DateOrder.DAY_FIRST


def _as_text(day: date | None) -> str:
    """Return a day in words that can be read back, or in the form 2026-09-07."""
    if day is None:
        return ""
    words = when.full_date(day)
    return words if read_date(words, _order()) == day else day.isoformat()
