"""Recording a consent, and withdrawing it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.consents import ConsentMethod
from mentorapp.services import consents
from mentorapp.ui import errors
from mentorapp.ui.accessibility import data
from mentorapp.ui.screens.engagement import consent_words
from mentorapp.ui.widgets.buttons import DangerButton, PrimaryButton, Segments
from mentorapp.ui.widgets.containers import row
from mentorapp.ui.widgets.day_field import DayField
from mentorapp.ui.widgets.dialogs import Dialog
from mentorapp.ui.widgets.fields import Field, LineField, TextArea
from mentorapp.ui.widgets.labels import Body

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentorapp.domain.ours.consents import ConsentScope
    from mentorapp.ui.context import Context

WIDTH = 560
METHODS = (ConsentMethod.SPOKEN, ConsentMethod.WRITTEN, ConsentMethod.SIGNED)


class GrantDialog(Dialog):
    """What a mentee permits: how it was given, when, until when, and what exactly."""

    def __init__(
        self, context: Context, mentee: tuple[int, str], scope: ConsentScope, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent, width=WIDTH)
        self._context = context
        self._mentee_id, name = mentee
        self._scope = scope
        self.setWindowTitle(self.tr("Record a consent"))
        self.heading.setText(consent_words.scope(scope))
        self.body.addWidget(
            data(Body(self.tr("{0} permits this, and can withdraw it at any time.").format(name), self))
        )
        choices = [(one, consent_words.method(one), "") for one in METHODS]
        self.method = Segments([*choices], self.tr("How it was given"), self)
        self.method.set_value(ConsentMethod.SPOKEN)
        self.body.addWidget(Field(self.tr("How it was given"), self.method))
        self.given_on = DayField(self.tr("Given on"))
        self.given_on.set_day(context.vault.clock().astimezone().date())
        self.expires_on = DayField(self.tr("Last day"), self.tr("You may leave it empty."))
        days = row(16)
        days.addWidget(self.given_on, 1, Qt.AlignmentFlag.AlignTop)
        days.addWidget(self.expires_on, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(days)
        self.detail = data(TextArea(self.tr("What exactly, if not everything"), self, rows=2))
        self.detail_field = Field(self.tr("What exactly, if not everything"), self.detail)
        self.body.addWidget(self.detail_field)
        self.save_button = PrimaryButton(self.tr("Record consent"), key="Ctrl+Return", parent=self)
        self.save_button.clicked.connect(self.save)
        quick = QAction(self)
        quick.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        quick.triggered.connect(self.save)
        self.addAction(quick)
        self.add_buttons(self.save_button, self.cancel_button())

    @Slot()
    def save(self) -> None:
        """Record it, or say at the field what cannot be kept."""
        self.set_error("")
        if not (self.given_on.check() and self.expires_on.check()):
            return
        verb = partial(
            consents.grant,
            mentee_id=self._mentee_id,
            scope=self._scope,
            method=ConsentMethod(str(self.method.value())),
            detail=self.detail.toPlainText(),
            expires_on=self.expires_on.day(),
            given_on=self.given_on.day(),
        )
        try:
            self._context.attempt(verb)
        except UserError as error:
            self._refused(error)
            return
        self.accept()

    def holds_words(self) -> bool:
        """Return whether something was written about it."""
        return bool(self.detail.toPlainText().strip())

    def _refused(self, error: UserError) -> None:
        fields = {
            "consent.given_in_future": self.given_on,
            "consent.ended_already": self.expires_on,
        }
        field = fields.get(error.code)
        if field is None:
            self.set_error(errors.sentence(error))
            return
        field.set_error(errors.sentence(error))
        field.edit.setFocus()


class WithdrawDialog(Dialog):
    """Says what stops, and withdraws."""

    snug = True
    withdrawn = Signal(object)
    """The :class:`~mentorapp.services.consents.Withdrawal`."""

    def __init__(
        self, context: Context, mentee: tuple[int, str], scope: ConsentScope, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent, width=WIDTH)
        self._context = context
        self._mentee_id, name = mentee
        self._scope = scope
        self.setWindowTitle(self.tr("Withdraw a consent"))
        self.heading.setText(consent_words.scope(scope))
        told = self.tr("{0} no longer permits this? It takes effect at once.").format(name)
        self.body.addWidget(data(Body(told, self)))
        self.body.addWidget(Body(consent_words.without(scope), self))
        self.reason = LineField(self.tr("Reason, if they gave one"))
        data(self.reason.edit)
        self.body.addWidget(self.reason)
        self.button = DangerButton(self.tr("Withdraw"), parent=self)
        self.button.clicked.connect(self.withdraw)
        self.add_buttons(self.button, self.cancel_button())
        self.reason.edit.setFocus()

    @Slot()
    def withdraw(self) -> None:
        """Withdraw it, or say why not."""
        verb = partial(
            consents.withdraw, mentee_id=self._mentee_id, scope=self._scope, reason=self.reason.text()
        )
        try:
            withdrawal = self._context.attempt(verb)
        except UserError as error:
            self.set_error(errors.sentence(error))
            return
        self.accept()
        self.withdrawn.emit(withdrawal)
