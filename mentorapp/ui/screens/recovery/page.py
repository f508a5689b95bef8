"""Opening a vault with its recovery code, and giving it a new passphrase."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorapp.domain.errors import UserError
from mentorapp.services import recovery, vaults
from mentorapp.ui import errors
from mentorapp.ui.entry import Entry
from mentorapp.ui.jobs import Progress
from mentorapp.ui.screens.recovery.new_passphrase import NewPassphrase
from mentorapp.ui.screens.recovery.step import Step, StepFrame
from mentorapp.ui.widgets.buttons import PrimaryButton
from mentorapp.ui.widgets.fields import LineField
from mentorapp.vault.recovery_code import CODE_SYMBOLS
from mentorapp.vault.vault import Vault, derive_key

if TYPE_CHECKING:
    from mentorapp.vault.keys import VaultKey

LONGEST = 80


class CodeStep(Step):
    """Asks for the code and checks it before anything else is asked."""

    proved = Signal(str)

    def __init__(self, entry: Entry, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._entry, self._folder = entry, folder
        self.title.setText(self.tr("Use the recovery code"))
        self.lead.setText(
            self.tr(
                "It is on the sheet that you printed or saved when the vault was made: seven groups of four."
            )
        )
        self.field = LineField(self.tr("Recovery code"), parent=self)
        self.field.edit.setProperty("large", True)
        self.field.edit.setMaxLength(LONGEST)
        self.field.edit.textEdited.connect(self._edited)
        self.field.edit.returnPressed.connect(self.submit)
        self.body.addWidget(self.field)
        button = PrimaryButton(self.tr("Continue"), parent=self)
        button.clicked.connect(self.submit)
        self.add_buttons(button, back_text=self.tr("Back"))
        self._edited()

    def focus_first(self) -> None:
        """Put the focus into the code."""
        self.field.edit.setFocus()

    def submit(self) -> None:
        """Try the code on the vault."""
        if self.primary.is_busy:
            return
        if not self.field.text().strip():
            self.field.set_error(self.tr("Type your recovery code."))
            return
        self.set_busy(True, self.tr("Checking…"))
        task = partial(_check, self._folder, self.field.text(), self._entry)
        self._entry.jobs.start(task, self, self._checked, self._failed)

    def _edited(self) -> None:
        typed = sum(len(group) for group in recovery.groups_of(self.field.text()))
        hint = self.tr("Small letters, O for 0, I for 1 and missing dashes do not matter.")
        if typed:
            hint = self.tr("{0} of {1} letters and digits").format(typed, CODE_SYMBOLS)
        self.field.set_hint(hint)

    def _checked(self, nothing: None) -> None:
        del nothing
        self.set_busy(False)
        self.proved.emit(self.field.text())

    def _failed(self, error: BaseException) -> None:
        self.set_busy(False)
        sentence = errors.sentence(error)
        group = error.params.get("group") if isinstance(error, _CodeError) else None
        if group:
            sentence = self.tr("Look at group {0} again: something in it is not as on the sheet.").format(
                group
            )
        self.field.set_error(sentence)
        self.field.edit.setFocus()


class _CodeError(UserError):
    """A code that does not fit, with the group that looks wrong, where that can be told."""


def _check(folder: Path, text: str, entry: Entry, progress: Progress) -> None:
    progress.check()
    try:
        _derive(folder, text, entry)
    except UserError as error:
        if not error.code.startswith("recovery."):
            raise
        raise _CodeError(error.code, group=recovery.doubtful_group(folder, text)) from None


def _derive(folder: Path, text: str, entry: Entry) -> VaultKey:
    return derive_key(folder, recovery_code=text, state_folder=entry.state_folder, clock=entry.clock)


class PassphraseStep(Step):
    """Asks for the new passphrase."""

    chosen = Signal(str)

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Choose a new passphrase"))
        self.lead.setText(
            self.tr("The code fits. From now on the vault opens with the passphrase that you choose here.")
        )
        self.form = NewPassphrase(entry.jobs, self)
        self.form.chosen.connect(self.chosen)
        self.body.addWidget(self.form)
        button = PrimaryButton(self.tr("Open the vault"), parent=self)
        button.clicked.connect(self.form.submit)
        self.add_buttons(button, back_text=self.tr("Back"))

    def focus_first(self) -> None:
        """Put the focus where typing begins."""
        self.form.focus_first()


class RecoveryPage(QWidget):
    """From the lock screen: the code, a new passphrase, and the vault is open. The code stays as it is."""

    recovered = Signal(object)
    """The open vault."""
    cancelled = Signal()

    def __init__(self, entry: Entry, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry, self._folder = entry, folder
        self._code = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.frame = StepFrame([self.tr("Recovery code"), self.tr("New passphrase")], self)
        column.addWidget(self.frame)
        self.ask_code()

    def ask_code(self) -> None:
        """Show the first step."""
        self._code = ""
        step = CodeStep(self._entry, self._folder)
        step.back.connect(self.cancelled)
        step.proved.connect(self.ask_passphrase)
        self.frame.show_step(step, 0)

    def ask_passphrase(self, code: str) -> None:
        """Show the second step, now that ``code`` is known to fit."""
        self._code = code
        step = PassphraseStep(self._entry)
        step.back.connect(self.ask_code)
        step.chosen.connect(self._recover)
        self.frame.show_step(step, 1)

    def _recover(self, passphrase: str) -> None:
        if self.frame.step is not None:
            self.frame.step.complain("")
            self.frame.step.set_busy(True, self.tr("Opening…"))
        task = partial(_recover, self._entry, self._folder, self._code, passphrase)
        self._entry.jobs.start(task, self, self._done, self._failed)

    def _done(self, vault: Vault) -> None:
        self._code = ""
        self.recovered.emit(vault)

    def _failed(self, error: BaseException) -> None:
        if self.frame.step is not None:
            self.frame.step.set_busy(False)
            self.frame.step.complain(errors.sentence(error))


def _recover(entry: Entry, folder: Path, code: str, passphrase: str, progress: Progress) -> Vault:
    progress.check()
    vault = vaults.recover(
        folder,
        code,
        passphrase,
        params=entry.params,
        clock=entry.clock,
        state_folder=entry.state_folder,
    )
    if progress.cancelled:
        vault.close()
    return vault
