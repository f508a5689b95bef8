"""Asking for the passphrase again before something readable leaves the vault."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from mentorapp.ui import errors
from mentorapp.ui.proof import confirm
from mentorapp.ui.widgets.buttons import PrimaryButton
from mentorapp.ui.widgets.dialogs import Dialog
from mentorapp.ui.widgets.fields import PassphraseField
from mentorapp.ui.widgets.labels import Body

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentorapp.ui.context import Context
    from mentorapp.ui.jobs import Job


def before_export(context: Context, parent: QWidget, then: Callable[[], object]) -> None:
    """Call ``then`` once the passphrase was typed; at once if it was typed in the last two minutes."""
    if context.proof.holds():
        then()
    else:
        ProveDialog(context, then, parent).open()


class ProveDialog(Dialog):
    """The passphrase again. Wrong tries count as at the lock."""

    snug = True

    def __init__(self, context: Context, then: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._context, self._then = context, then
        self._job: Job[None] | None = None
        self.setWindowTitle(self.tr("Confirm that it is you"))
        self.heading.setText(self.windowTitle())
        why = self.tr("The file leaves the vault and is not encrypted. Type your passphrase to write it.")
        self.body.addWidget(Body(why, self))
        self.field = PassphraseField(self.tr("Passphrase"), parent=self)
        self.body.addWidget(self.field)
        self.button = PrimaryButton(self.tr("Write the file"), parent=self)
        self.button.clicked.connect(self.submit)
        self.add_buttons(self.button, self.cancel_button())
        self.field.edit.setFocus()

    def submit(self) -> None:
        """Check what was typed; Enter in the line presses the button."""
        if self.button.is_busy:
            return
        if not self.field.text():
            self.field.set_error(self.tr("Type your passphrase."))
            return
        self.field.set_error("")
        self.button.set_busy(True, self.tr("Checking…"))
        task = partial(confirm, self._context.vault, self.field.text())
        self._job = self._context.start(task, self, self._proved, self._failed)

    def reject(self) -> None:
        """Write nothing, also when the passphrase is being checked."""
        if self._job is not None:
            self._job.cancel()
        self.field.clear()
        super().reject()

    def _proved(self, nothing: None) -> None:
        del nothing
        self._context.proof.give()
        self.field.clear()
        self.accept()
        self._then()

    def _failed(self, error: BaseException) -> None:
        self.button.set_busy(False)
        self.field.set_error(errors.sentence(error))
        self.field.edit.selectAll()
        self.field.edit.setFocus()
