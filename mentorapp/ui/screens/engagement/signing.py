"""Signing together on this laptop: the text of the agreement, a name, a signature, and nothing else."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from mentorapp.domain.errors import UserError
from mentorapp.services import agreements
from mentorapp.ui import errors, theme
from mentorapp.ui.accessibility import data
from mentorapp.ui.screens.engagement import agreement_words
from mentorapp.ui.widgets.buttons import PrimaryButton
from mentorapp.ui.widgets.containers import column, row
from mentorapp.ui.widgets.dialogs import Dialog
from mentorapp.ui.widgets.fields import Field, LineField, Select
from mentorapp.ui.widgets.labels import Body, Quiet
from mentorapp.ui.widgets.markdown import MarkdownView
from mentorapp.ui.widgets.painting import Tone
from mentorapp.ui.widgets.signature_pad import SignaturePad

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout, QWidget

    from mentorapp.services.agreements import AgreementRow, Signer
    from mentorapp.ui.context import Context

PANEL = 320
SMALLEST = (900, 620)


class SigningDialog(Dialog):
    """Covers the window, so that the mentee sees the text and no other page; each signs in turn."""

    signed = Signal(bool)
    """Somebody signed; True when that was the last who had to."""

    def __init__(self, context: Context, row_: AgreementRow, parent: QWidget | None = None) -> None:
        super().__init__("", parent, width=SMALLEST[0])
        self._context = context
        self._row = row_
        self.setWindowTitle(self.tr("Sign the agreement"))
        self.heading.setText(row_.title)
        data(self.heading)
        days = Quiet(agreement_words.days(row_), self)
        days.setVisible(bool(days.text()))
        self.body.addWidget(days)
        self.text = data(MarkdownView(self.tr("The text that you sign"), self))
        self.text.show_markdown(row_.body)
        sides = row(24)
        sides.addWidget(self.text, 1)
        sides.addLayout(self._panel())
        self.body.addLayout(sides, 1)
        self.sign_button = PrimaryButton(self.tr("Sign"), "pencil-line", "Ctrl+Return", self)
        self.sign_button.clicked.connect(self.sign)
        quick = QAction(self)
        quick.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        quick.triggered.connect(self.sign)
        self.addAction(quick)
        self.close_button = self.cancel_button(self.tr("Close"))
        self.add_buttons(self.sign_button, self.close_button)
        self._show_waiting()
        self._fit()
        self.name_field.edit.setFocus()

    def holds_words(self) -> bool:
        """Return whether a signature was begun."""
        return bool(self.name_field.text().strip() or self.pad.strokes())

    def signer(self) -> Signer:
        """Return who is to sign now."""
        return self._row.waiting[max(0, self.who.currentIndex())]

    def sign(self) -> None:
        """Sign as the one who is chosen; say in place what is missing."""
        self.set_error("")
        if not self.name_field.text().strip():
            self.name_field.set_error(self.tr("Type your name: it is your signature."))
            self.name_field.edit.setFocus()
            return
        verb = partial(
            agreements.sign,
            agreement_id=self._row.id,
            mentee_id=self.signer().mentee_id,
            name=self.name_field.text(),
            strokes=self.pad.strokes(),
            seen=self._row.sha256,
        )
        try:
            complete = self._context.attempt(verb)
        except UserError as error:
            self.set_error(errors.sentence(error))
            return
        self.name_field.set_text("")
        self.pad.clear()
        self.signed.emit(complete)
        if complete:
            self.accept()
            return
        self._row = self._context.read(partial(agreements.get, agreement_id=self._row.id))
        self._show_waiting()
        self.name_field.edit.setFocus()

    def _panel(self) -> QBoxLayout:
        panel = column(14)
        self.who = data(Select(self.tr("Who signs now"), self))
        self.who.currentIndexChanged.connect(self._chosen)
        self.who_field = Field(self.tr("Who signs now"), self.who)
        self.name_field = LineField(self.tr("Name, typed"), self.tr("Your typed name is your signature."))
        data(self.name_field.edit)
        self.pad = SignaturePad(self)
        self.so_far = data(Body("", self))
        self.so_far.set_tone(Tone.GOOD)
        for widget in (self.who_field, self.name_field, self.pad, self.so_far):
            widget.setFixedWidth(theme.px(PANEL))
            panel.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        panel.addStretch(1)
        return panel

    def _show_waiting(self) -> None:
        self.who.blockSignals(True)
        self.who.clear()
        for one in self._row.waiting:
            self.who.addItem(one.name or self.tr("You, the mentor"))
        self.who.blockSignals(False)
        names = [one.name for one in self._row.signatures]
        self.so_far.setText(self.tr("Signed so far: {0}").format(", ".join(names)) if names else "")
        self.so_far.setVisible(bool(names))
        self._chosen()

    def _chosen(self) -> None:
        self.name_field.set_error("")
        self.pad.clear()

    def _fit(self) -> None:
        """Take the room of the whole window: what lies behind is not for the mentee's eyes."""
        parent = self.parentWidget()
        if parent is not None:
            room = parent.window().size()
            self.setMinimumWidth(min(theme.px(SMALLEST[0]), room.width()))
            self.resize(room)
