"""Reading one version of an agreement, with the signatures under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mentorapp.ui import theme, when
from mentorapp.ui.accessibility import data
from mentorapp.ui.screens.engagement import agreement_words
from mentorapp.ui.widgets.badges import Badge
from mentorapp.ui.widgets.buttons import QuietButton
from mentorapp.ui.widgets.containers import FlowLayout, column, row
from mentorapp.ui.widgets.dialogs import Dialog
from mentorapp.ui.widgets.labels import Body, Quiet, hairline
from mentorapp.ui.widgets.markdown import MarkdownView
from mentorapp.ui.widgets.painting import Tone
from mentorapp.ui.widgets.signature_pad import SignatureView

if TYPE_CHECKING:
    from mentorapp.services.agreements import AgreementRow, SignatureRow

WIDTH, HEIGHT = 820, 720
MARGIN = 24


class AgreementReader(Dialog):
    """The text, who signed it and when; nothing can be changed here."""

    save_wanted = Signal(object)
    """The id of the version to write as a PDF."""

    def __init__(self, one: AgreementRow, parent: QWidget | None = None) -> None:
        super().__init__("", parent, width=1)
        self._id = one.id
        self.setWindowTitle(self.tr("Agreement, version {0}").format(one.version))
        self.heading.setText(one.title)
        data(self.heading)
        look = agreement_words.badge(one)
        head = row(10)
        head.addWidget(Badge(look.text, look.tone, look.icon, self))
        head.addWidget(data(Quiet(agreement_words.line(one), self)), 1)
        self.body.addLayout(head)
        self.text = data(MarkdownView(self.tr("Text of the agreement"), self))
        self.text.show_markdown(one.body)
        self.body.addWidget(self.text, 1)
        if one.signatures:
            self.body.addWidget(hairline(self))
            self.body.addLayout(self._signatures(one.signatures))
        self.save_button = QuietButton(self.tr("Save as PDF…"), "download", parent=self)
        self.save_button.clicked.connect(self._save)
        self.add_buttons(self.cancel_button(self.tr("Close")), self.save_button)
        self._fit()

    def _signatures(self, signatures: tuple[SignatureRow, ...]) -> FlowLayout:
        flow = FlowLayout(spacing=24)
        for one in signatures:
            flow.addWidget(self._signature(one))
        return flow

    def _signature(self, one: SignatureRow) -> QWidget:
        made = QWidget(self)
        whole = column(2)
        made.setLayout(whole)
        whole.addStretch(1)
        if one.strokes:
            drawn = self.tr("Signature of {0}").format(one.name)
            whole.addWidget(data(SignatureView(one.strokes, drawn, made)))
        whole.addWidget(data(Body(one.name, made, bold=True)))
        who = agreement_words.role(one.signer)
        whole.addWidget(data(Quiet(self.tr("{0}, {1}").format(who, when.full_date(one.signed_at)), made)))
        if not one.genuine:
            wrong = Quiet(self.tr("Stands under another text"), made)
            wrong.set_tone(Tone.WARN)
            whole.addWidget(wrong)
        made.setFixedWidth(theme.px(200))
        return made

    @Slot()
    def _save(self) -> None:
        self.accept()
        self.save_wanted.emit(self._id)

    def _fit(self) -> None:
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        width = min(theme.px(WIDTH), room.width() - MARGIN)
        self.setMinimumWidth(width)
        self.resize(width, min(theme.px(HEIGHT), room.height() - MARGIN))
