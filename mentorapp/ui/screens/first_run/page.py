"""The first start, one step a page. Nothing half-made is left when the person stops midway."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorapp.domain.clock import Clock, system_clock
from mentorapp.services import recovery, vaults
from mentorapp.ui import errors
from mentorapp.ui.config import AppConfig
from mentorapp.ui.entry import Entry
from mentorapp.ui.jobs import Jobs, Progress
from mentorapp.ui.screens.first_run.steps import PassphraseStep, ReadyStep, WelcomeStep
from mentorapp.ui.screens.recovery.code_steps import ShowCode, TypeCodeBack
from mentorapp.ui.screens.recovery.code_view import CodeFacts
from mentorapp.ui.screens.recovery.restore import RestoreStep
from mentorapp.ui.screens.recovery.step import StepFrame
from mentorapp.vault.keys import KdfParams
from mentorapp.vault.vault import Vault

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

WELCOME, PASSPHRASE, RECOVERY, READY = range(4)


class FirstRun(QWidget):
    """Makes a vault in ``folder`` or wherever the person likes, and hands it over open."""

    finished = Signal(object, str)
    """The open vault, and what of "mentees" to show next ("import", "new" or nothing)."""
    other_vault = Signal()
    """The person has a vault somewhere else."""

    def __init__(
        self,
        jobs: Jobs,
        config: AppConfig,
        folder: Path,
        parent: QWidget | None = None,
        *,
        clock: Clock = system_clock,
        params: KdfParams | None = None,
        state_folder: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self._entry = Entry(jobs, config, clock, params, state_folder)
        self.folder = folder
        self.vault: Vault | None = None
        self._code = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        names = [self.tr("Welcome"), self.tr("Passphrase"), self.tr("Recovery code"), self.tr("Ready")]
        self.frame = StepFrame(names, self)
        column.addWidget(self.frame)
        self.welcome()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to where the step begins."""
        super().focusInEvent(event)
        if self.frame.step is not None:
            self.frame.step.focus_first()

    def welcome(self) -> None:
        """Show the first step."""
        step = WelcomeStep(self.folder)
        step.placed.connect(self.ask_passphrase)
        step.other_vault.connect(self.other_vault)
        step.restore.connect(self.ask_backup)
        self.frame.show_step(step, WELCOME)

    def ask_backup(self) -> None:
        """Show the way by a backup."""
        step = RestoreStep(self._entry, self.folder)
        step.back.connect(self.welcome)
        step.restored.connect(self._restored)
        self.frame.show_step(step, WELCOME)

    def ask_passphrase(self, folder: Path) -> None:
        """Show the second step, for a vault in ``folder``."""
        self.folder = folder
        step = PassphraseStep(self._entry.jobs)
        step.back.connect(self.welcome)
        step.chosen.connect(self._make)
        self.frame.show_step(step, PASSPHRASE)

    def resume(self, vault: Vault) -> None:
        """Go on with a vault whose code was never typed back: with a new code; the old one is gone."""
        self.vault = vault
        self.folder = vault.folder
        self._code = recovery.replace_unconfirmed(vault).result
        self._show_code(
            self.tr(
                "Last time the recovery code was not confirmed, so here is a new one; the old one no longer "
                "works. It is the only other way in if you forget the passphrase."
            )
        )

    def ready(self) -> None:
        """Show the last step."""
        self._code = ""
        step = ReadyStep()
        step.chosen.connect(self._finish)
        self.frame.show_step(step, READY)

    def _make(self, passphrase: str) -> None:
        step = self.frame.step
        if step is not None:
            step.complain("")
            step.set_busy(True, self.tr("Making the vault…"))
        task = partial(_make, self._entry, self.folder, passphrase)
        self._entry.jobs.start(task, self, self._made, self._not_made)

    def _made(self, made: tuple[Vault, str]) -> None:
        self.vault, self._code = made
        self._remember(self.vault)
        self._show_code()

    def _not_made(self, error: BaseException) -> None:
        if self.frame.step is not None:
            self.frame.step.set_busy(False)
            self.frame.step.complain(errors.sentence(error))

    def _show_code(self, lead: str = "") -> None:
        if self.vault is None:
            return
        facts = CodeFacts(self._code, self.vault.folder.name, self._entry.clock())
        step = ShowCode(self._entry.jobs, facts, lead)
        step.papered.connect(self._ask_code)
        step.skipped.connect(self.ready)
        self.frame.show_step(step, RECOVERY)

    def _ask_code(self) -> None:
        if self.vault is None:
            return
        step = TypeCodeBack(self._entry.jobs, self.vault, self._code)
        step.back.connect(self._show_code_again)
        step.confirmed.connect(self.ready)
        step.skipped.connect(self.ready)
        self.frame.show_step(step, RECOVERY)

    def _show_code_again(self) -> None:
        self._show_code()

    def _restored(self, vault: Vault) -> None:
        self._remember(vault)
        self.vault = vault
        self._finish("")

    def _remember(self, vault: Vault) -> None:
        """Know the vault at the next start, even if the person stops here."""
        self._entry.config.last_vault = str(vault.folder)
        self._entry.config.save()

    def _finish(self, target: str) -> None:
        if self.vault is not None:
            vault, self.vault = self.vault, None
            self.finished.emit(vault, target)

    def end(self) -> None:
        """Close a vault that was not handed over: the window is being closed."""
        if self.vault is not None:
            self.vault.close()
            self.vault = None


def _make(entry: Entry, folder: Path, passphrase: str, progress: Progress) -> tuple[Vault, str]:
    """Make the vault and mark it as unconfirmed at once; close it again if nobody is waiting any more."""
    progress.check()
    vault, code = vaults.create(
        folder, passphrase, params=entry.params, clock=entry.clock, state_folder=entry.state_folder
    )
    recovery.await_confirmation(vault)
    if progress.cancelled:
        vault.close()
    return vault, code
