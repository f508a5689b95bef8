"""Asks for the passphrase again before something that a borrowed laptop must not do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from mentorapp.services import vaults
from mentorapp.ui import errors
from mentorapp.ui.context import Context
from mentorapp.ui.jobs import Progress
from mentorapp.ui.widgets.buttons import PrimaryButton
from mentorapp.ui.widgets.dialogs import Dialog
from mentorapp.ui.widgets.fields import PassphraseField
from mentorapp.ui.widgets.labels import Body
from mentorapp.vault.vault import Vault

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Prove(Dialog):
    """``proved`` goes out, once, when the passphrase was right."""

    proved = Signal()

    def __init__(self, context: Context, parent: QWidget, reason: str) -> None:
        super().__init__(self.tr("Your passphrase, please"), parent)
        self._context = context
        self.body.addWidget(Body(reason, self))
        self.field = PassphraseField(self.tr("Passphrase"), parent=self)
        self.body.addWidget(self.field)
        self.button = PrimaryButton(self.tr("Go on"), parent=self)
        self.button.clicked.connect(self._check)
        self.add_buttons(self.button, self.cancel_button())
        self.field.edit.setFocus()

    def _check(self) -> None:
        if not self.field.text():
            self.field.set_error(self.tr("Type your passphrase."))
            return
        self.button.set_busy(True, self.tr("Checking…"))
        task = partial(confirm, self._context.vault, self.field.text())
        self._context.start(task, self, self._confirmed, self._failed)

    def _confirmed(self, nothing: None) -> None:
        del nothing
        self.field.clear()
        self.accept()
        self.proved.emit()

    def _failed(self, error: BaseException) -> None:
        self.button.set_busy(False)
        self.field.set_error(errors.sentence(error))
        self.field.edit.selectAll()
        self.field.edit.setFocus()


def confirm(vault: Vault, passphrase: str, progress: Progress) -> None:
    """Raise ``UserError`` unless the passphrase opens the vault; a task for the worker."""
    del progress
    vaults.confirm_passphrase(vault, passphrase)
