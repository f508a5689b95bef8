"""Changing what opens the vault: the passphrase and the recovery code. Each asks for the passphrase first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from mentorapp.domain.errors import UserError
from mentorapp.services import recovery, vaults
from mentorapp.services.changes import Changes
from mentorapp.ui import errors
from mentorapp.ui.context import Context
from mentorapp.ui.jobs import Progress
from mentorapp.ui.screens.recovery.code_steps import ShowCode, TypeCodeBack
from mentorapp.ui.screens.recovery.code_view import CodeFacts
from mentorapp.ui.screens.recovery.new_passphrase import NewPassphrase
from mentorapp.ui.screens.recovery.step import Step
from mentorapp.ui.widgets.buttons import PrimaryButton
from mentorapp.ui.widgets.containers import empty
from mentorapp.ui.widgets.dialogs import Dialog
from mentorapp.ui.widgets.fields import PassphraseField
from mentorapp.ui.widgets.labels import Body
from mentorapp.vault.keys import KdfParams
from mentorapp.vault.vault import Vault

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

WIDTH = 560
_ABOUT_PRESENT = {"vault.wrong_passphrase", "vault.too_many_tries"}


class ChangePassphrase(Dialog):
    """The present passphrase, then the new one twice."""

    changed = Signal()

    def __init__(
        self, context: Context, parent: QWidget | None = None, params: KdfParams | None = None
    ) -> None:
        super().__init__("", parent, width=WIDTH)
        self._context = context
        self._params = params
        self.setWindowTitle(self.tr("Change the passphrase"))
        self.heading.setText(self.windowTitle())
        self.present = PassphraseField(self.tr("Current passphrase"), parent=self)
        self.form = NewPassphrase(context.jobs, self)
        self.form.chosen.connect(self._change)
        self.present.changed.connect(self._present_typed)
        self.present.returned.connect(self.form.focus_first)
        self.form.again.returned.disconnect(self.form.submit)
        self.form.again.returned.connect(self.submit)
        self.body.addWidget(self.present)
        self.body.addWidget(self.form)
        hint = self.tr(
            "Nothing is encrypted anew. Backups made before still open with the passphrase of their day."
        )
        note = Body(hint, self)
        note.setProperty("tone", "quiet")
        self.body.addWidget(note)
        self.button = PrimaryButton(self.tr("Change it"), parent=self)
        self.button.clicked.connect(self.submit)
        self.add_buttons(self.button, self.cancel_button())
        self.present.edit.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the lines: it goes from one to the next, and the last one submits."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if not (enter and isinstance(self.focusWidget(), QLineEdit)):
            super().keyPressEvent(event)

    def submit(self) -> None:
        """Check the passphrase of now, then the new one, then change."""
        if not self.present.text():
            self.present.set_error(self.tr("Type the passphrase that opens the vault now."))
            self.present.edit.setFocus()
        elif not self.button.is_busy:
            self.set_error("")
            self.button.set_busy(True, self.tr("Checking…"))
            task = partial(_confirm, self._context.vault, self.present.text())
            self._context.start(task, self, self._confirmed, self._failed)

    @Slot()
    def _present_typed(self) -> None:
        self.present.set_error("")

    def _confirmed(self, present: str) -> None:
        self.button.set_busy(False)
        if present == self.present.text():
            self.form.submit()
        else:  # it was typed on meanwhile
            self.submit()

    def _change(self, passphrase: str) -> None:
        self.button.set_busy(True, self.tr("Changing…"))
        vault = self._context.vault
        task = partial(_change, vault, self.present.text(), passphrase, self._params)
        self._context.start(task, self, self._done, self._failed)

    def _done(self, changes: Changes[None]) -> None:
        self.present.clear()
        self.form.wipe()
        self.accept()
        self._context.tell(changes)
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        self.button.set_busy(False)
        if isinstance(error, UserError) and error.code in _ABOUT_PRESENT:
            self.present.set_error(errors.sentence(error))
        else:
            self.set_error(errors.sentence(error))
        self.present.edit.selectAll()
        self.present.edit.setFocus()


class NewRecoveryCode(Dialog):
    """The passphrase, the new code, and a part of it typed back."""

    snug = True
    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", parent, width=WIDTH)
        self._context = context
        self._code = ""
        self.step: Step | None = None
        self.setWindowTitle(self.tr("Make a new recovery code"))
        self.heading.setText(self.windowTitle())
        self.question = Body(
            self.tr(
                "The code you have stops working at once, and its sheet is worthless. Backups made before "
                "keep the code of their day. Type your passphrase to go on."
            ),
            self,
        )
        self.present = PassphraseField(self.tr("Passphrase"), parent=self)
        self.present.returned.connect(self.submit)
        self.body.addWidget(self.question)
        self.body.addWidget(self.present)
        self.button = PrimaryButton(self.tr("Make a new code"), parent=self)
        self.button.clicked.connect(self.submit)
        self.cancel = self.cancel_button()
        self.add_buttons(self.button, self.cancel)
        self.present.edit.setFocus()

    def submit(self) -> None:
        """Make the code, if the passphrase is right."""
        if self.button.is_busy:
            return
        if not self.present.text():
            self.present.set_error(self.tr("Type your passphrase."))
            return
        self.set_error("")
        self.button.set_busy(True, self.tr("Checking…"))
        task = partial(_new_code, self._context.vault, self.present.text())
        self._context.start(task, self, self._made, self._failed)

    def _made(self, changes: Changes[str]) -> None:
        self._code = self._context.tell(changes)
        self.present.clear()
        empty(self.body)
        self.button.hide()
        self.cancel.hide()
        self.heading.hide()
        self._show_code()

    def _show_code(self) -> None:
        vault = self._context.vault
        step = ShowCode(self._context.jobs, CodeFacts(self._code, vault.folder.name, vault.clock()))
        step.papered.connect(self._ask_back)
        step.skipped.connect(self._finish)
        self._show(step)

    def _ask_back(self) -> None:
        step = TypeCodeBack(self._context.jobs, self._context.vault, self._code)
        step.back.connect(self._show_code)
        step.confirmed.connect(self._finish)
        step.skipped.connect(self._finish)
        self._show(step)

    def _show(self, step: Step) -> None:
        empty(self.body)
        self.step = step
        self.body.addWidget(step)
        step.focus_first()

    def _finish(self) -> None:
        self._code = ""
        self.accept()
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        self.button.set_busy(False)
        self.set_error(errors.sentence(error))
        self.present.edit.selectAll()
        self.present.edit.setFocus()


def _confirm(vault: Vault, passphrase: str, progress: Progress) -> str:
    progress.check()
    vaults.confirm_passphrase(vault, passphrase)
    return passphrase


def _change(vault: Vault, old: str, new: str, params: KdfParams | None, progress: Progress) -> Changes[None]:
    progress.check()
    return vaults.change_passphrase(vault, old, new, params=params)


def _new_code(vault: Vault, passphrase: str, progress: Progress) -> Changes[str]:
    progress.check()
    made = vaults.new_recovery_code(vault, passphrase)
    recovery.await_confirmation(vault)
    return made
