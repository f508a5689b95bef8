"""Writing an agreement, together: from a template, in Markdown, as a draft that nobody has signed yet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from mentorapp.domain.errors import UserError
from mentorapp.domain.mine.library import LibraryKind
from mentorapp.domain.ours.agreements import BODY_LIMIT
from mentorapp.services import agreements, library
from mentorapp.ui import errors, library_words, theme
from mentorapp.ui.accessibility import data
from mentorapp.ui.library_insert import attach_library
from mentorapp.ui.widgets.badges import CircleBadge
from mentorapp.ui.widgets.buttons import PrimaryButton, QuietButton
from mentorapp.ui.widgets.containers import row
from mentorapp.ui.widgets.day_field import DayField
from mentorapp.ui.widgets.dialogs import SAVE_KEY, FormDialog
from mentorapp.ui.widgets.fields import Field, LineField, Select
from mentorapp.ui.widgets.labels import Quiet
from mentorapp.ui.widgets.markdown import MarkdownEditor
from mentorapp.ui.widgets.painting import Circle

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QBoxLayout, QWidget

    from mentorapp.services.agreements import AgreementRow
    from mentorapp.ui.context import Context

WIDTH, HEIGHT = 900, 720
MARGIN = 24
DAY_WIDTH = 220


class AgreementEditor(FormDialog):
    """The title, the days and the text of a draft."""

    saved = Signal(object)
    """The id of the draft."""

    def __init__(
        self,
        context: Context,
        engagement_id: int,
        draft: AgreementRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent, width=1)
        title = self.tr("Edit the agreement") if draft else self.tr("Write an agreement")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._context = context
        self._engagement_id = engagement_id
        self._draft = draft
        self._templates = [] if draft else self._find_templates()
        self._make_fields()
        self.body.addLayout(self._first_line())
        self.body.addLayout(self._second_line())
        self.body.addWidget(self.text, 1)
        self.hint = Quiet(self._advice(), self)
        foot = row(12)
        foot.addWidget(self.hint, 1)
        foot.addWidget(CircleBadge(Circle.OURS, self))
        self.body.addLayout(foot)
        self._make_buttons()
        self._fill()
        self._fit()
        self._at_first = self._shown()
        self.title_field.edit.setFocus()

    def flush(self) -> bool:
        """Keep the draft; returns False when it cannot be kept as it is, which is then said."""
        self.set_error("")
        if not (self.valid_from.check() and self.expires_on.check()):
            return False
        try:
            agreement_id = self._write()
        except UserError as error:
            self._refused(error)
            return False
        self._at_first = self._shown()
        self.accept()
        self.saved.emit(agreement_id)
        return True

    def _find_templates(self) -> list[library.ItemRow]:
        find = partial(library.items, kind=LibraryKind.AGREEMENT, language=library_words.language())
        return self._context.read(find)

    def _make_fields(self) -> None:
        self.title_field = LineField(self.tr("Title"))
        data(self.title_field.edit)
        self.template = data(Select(self.tr("Start from a template"), self))
        self.template.addItem(self.tr("An empty page"))
        for item in self._templates:
            self.template.addItem(item.title)
        self.template.activated.connect(self._take_template)
        self.valid_from = DayField(self.tr("Valid from"))
        self.expires_on = DayField(self.tr("Last day"), self.tr("You may leave it empty."))
        self.text = MarkdownEditor(self.tr("Text of the agreement"))
        self.text.editor.limit = BODY_LIMIT
        attach_library(self.text.editor, self._context)

    def _first_line(self) -> QBoxLayout:
        line = row(16)
        line.addWidget(self.title_field, 3, Qt.AlignmentFlag.AlignTop)
        if self._templates:
            field = Field(self.tr("Start from a template"), self.template)
            line.addWidget(field, 2, Qt.AlignmentFlag.AlignTop)
        else:
            self.template.hide()
        return line

    def _second_line(self) -> QBoxLayout:
        line = row(16)
        for field in (self.valid_from, self.expires_on):
            field.setFixedWidth(theme.px(DAY_WIDTH))
            line.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        line.addStretch(1)
        return line

    def _make_buttons(self) -> None:
        self.save_button = PrimaryButton(self.tr("Save draft"), key=SAVE_KEY, parent=self)
        self.save_button.clicked.connect(self.save)
        self.save_by_key()
        self.preview_button = QuietButton.of(self.text.preview_action, self)
        self.text.addAction(self.text.preview_action)
        self.add_buttons(self.save_button, self.preview_button, self.cancel_button())

    def _advice(self) -> str:
        if self._draft is not None and self._draft.signatures:
            return self.tr(
                "It has %n signatures. They stand under the words as they are: if you change these, "
                "the signatures go and have to be given again.",
                "",
                len(self._draft.signatures),
            )
        return self.tr(
            "Write it together. A line that begins with ## is a heading, one with - a point of a list."
        )

    def _fill(self) -> None:
        draft = self._draft
        if draft is not None:
            self.title_field.set_text(draft.title)
            self.text.set_text(draft.body)
        self.valid_from.set_day(draft.valid_from if draft else self._today())
        self.expires_on.set_day(draft.expires_on if draft else None)

    def _today(self) -> date:
        return self._context.vault.clock().astimezone().date()

    def _take_template(self, place: int) -> None:
        """Put the template in the place of the text, unless something of one's own stands there."""
        own = self.text.text().strip()
        if own and own not in {item.body.strip() for item in self._templates}:
            self.hint.setText(
                self.tr("Your text was left as it is. Empty it first to start from a template.")
            )
            return
        item = self._templates[place - 1] if place else None
        titles = {one.title for one in self._templates} | {""}
        if self.title_field.text().strip() in titles:
            self.title_field.set_text(item.title if item else "")
        self.text.set_text(item.body if item else "")

    def _shown(self) -> tuple[str, ...]:
        return (
            self.title_field.text(),
            self.text.text(),
            self.valid_from.text(),
            self.expires_on.text(),
        )

    def _write(self) -> int:
        title, body = self.title_field.text(), self.text.text()
        valid_from, expires_on = self.valid_from.day(), self.expires_on.day()
        if self._draft is None:
            draft = partial(
                agreements.draft,
                engagement_id=self._engagement_id,
                title=title,
                body=body,
                valid_from=valid_from,
                expires_on=expires_on,
            )
            return self._context.attempt(draft)
        edit = partial(
            agreements.edit,
            agreement_id=self._draft.id,
            title=title,
            body=body,
            valid_from=valid_from,
            expires_on=expires_on,
        )
        self._context.attempt(edit)
        return self._draft.id

    def _refused(self, error: UserError) -> None:
        if error.params.get("field") == "agreement_title":
            self.title_field.set_error(errors.sentence(error))
            self.title_field.edit.setFocus()
        elif error.code == "agreement.ends_before_start":
            self.expires_on.set_error(errors.sentence(error))
            self.expires_on.edit.setFocus()
        else:
            self.set_error(errors.sentence(error))
            self.text.setFocus()

    def _fit(self) -> None:
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        width = min(theme.px(WIDTH), room.width() - MARGIN)
        self.setMinimumWidth(width)
        self.resize(width, min(theme.px(HEIGHT), room.height() - MARGIN))
