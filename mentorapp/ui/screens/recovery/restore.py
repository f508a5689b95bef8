"""Bringing back a backup into a folder: as a step before a vault is open, and as a dialog in Settings."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorapp.services import vaults
from mentorapp.ui import errors
from mentorapp.ui.accessibility import data, name
from mentorapp.ui.entry import Entry
from mentorapp.ui.jobs import Job, Progress
from mentorapp.ui.screens.recovery.step import Step
from mentorapp.ui.shell import files
from mentorapp.ui.widgets.buttons import PrimaryButton, QuietButton, Segments
from mentorapp.ui.widgets.containers import row
from mentorapp.ui.widgets.dialogs import BusyBar
from mentorapp.ui.widgets.fields import Field, PassphraseField
from mentorapp.ui.widgets.labels import Body
from mentorapp.vault.vault import Vault

BY_PASSPHRASE: Final = 1
BY_CODE: Final = 2


class PathField(Field):
    """A file or folder: shown, and chosen with a button."""

    def __init__(self, label: str, button_text: str, icon: str, parent: QWidget | None = None) -> None:
        box = QWidget()
        line = row(12)
        box.setLayout(line)
        self.path: Path | None = None
        self.shown = data(Body(self.tr("Nothing chosen yet"), box))
        self.shown.setProperty("tone", "quiet")
        self.button = QuietButton(button_text, icon, parent=box)
        line.addWidget(self.shown, 1)
        line.addWidget(self.button)
        super().__init__(label, box, parent=parent)
        name(self.button, f"{label}: {button_text}")

    def set_path(self, path: Path) -> None:
        """Show ``path``."""
        self.path = path
        self.shown.set_tone(None)
        self.shown.setText(path.name)
        self.shown.setToolTip(str(path))
        self.set_error("")


class RestoreForm(QWidget):
    """Which file, where to, and the passphrase of the day it was made."""

    restored = Signal(object)
    """The path of the new vault's folder."""
    busy = Signal(bool)
    failed = Signal(str)

    def __init__(self, entry: Entry, folder: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry = entry
        self._job: Job[Path] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.file = PathField(self.tr("Backup"), self.tr("Choose a file"), "file-input", self)
        self.file.button.clicked.connect(self._ask_file)
        self.place = PathField(self.tr("New folder"), self.tr("Choose a folder"), "folder-open", self)
        self.place.button.clicked.connect(self._ask_folder)
        self.place.set_hint(self.tr("An absent or empty folder. A vault that is open is never written over."))
        if folder is not None:
            self.place.set_path(folder)
        ways: list[tuple[object, str, str]] = [
            (BY_PASSPHRASE, self.tr("Passphrase"), "key-round"),
            (BY_CODE, self.tr("Recovery code"), "shield-check"),
        ]
        self.way = Segments(ways, self.tr("What opens the backup"), self)
        self.way.set_value(BY_PASSPHRASE)
        self.way.changed.connect(self._way_changed)
        self.secret = PassphraseField(self.tr("Passphrase"), parent=self)
        self.secret.returned.connect(self.submit)
        self.bar = BusyBar(self.tr("Reading the backup…"), self)
        self.bar.stopped.connect(self.stop)
        self.bar.hide()
        for widget in (self.file, self.place, self.way, self.secret, self.bar):
            column.addWidget(widget)
        self._way_changed()

    def take_file(self, path: Path) -> None:
        """Use the backup ``path``."""
        self.file.set_path(path)

    def take_folder(self, folder: Path) -> None:
        """Restore into ``folder``, or into a folder of its own inside it if it is not empty."""
        from mentorapp.ui.screens.first_run.steps import room_in

        self.place.set_path(room_in(folder))

    def submit(self) -> None:
        """Begin, or say what is missing."""
        if self.file.path is None:
            self.file.set_error(self.tr("Choose the backup first."))
            self.file.button.setFocus()
        elif self.place.path is None:
            self.place.set_error(self.tr("Choose a folder first."))
            self.place.button.setFocus()
        elif not self.secret.text():
            self.secret.set_error(self.tr("Type what opened the vault on the day of the backup."))
            self.secret.edit.setFocus()
        elif self._job is None:
            self._begin(self.file.path, self.place.path)

    def stop(self) -> None:
        """Stop; nothing is left behind."""
        if self._job is not None:
            self._job.cancel()
            self._ended()

    def _begin(self, path: Path, folder: Path) -> None:
        self.bar.set_progress(0, 0)
        self.bar.show()
        self.busy.emit(True)
        secret = {self.way.value(): self.secret.text()}
        task = partial(_restore, self._entry, path, folder, secret.get(BY_PASSPHRASE), secret.get(BY_CODE))
        self._job = self._entry.jobs.start(task, self, self._done, self._failed, self.bar.set_progress)

    def _ended(self) -> None:
        self._job = None
        self.bar.hide()
        self.busy.emit(False)

    def _done(self, folder: Path) -> None:
        self._ended()
        self.restored.emit(folder)

    def _failed(self, error: BaseException) -> None:
        self._ended()
        self.failed.emit(errors.sentence(error))

    def _way_changed(self) -> None:
        by_code = self.way.value() == BY_CODE
        self.secret.label.setText(self.tr("Recovery code") if by_code else self.tr("Passphrase"))
        name(self.secret.edit, self.secret.label.text())
        self.secret.clear()
        self.secret.edit.eye.setChecked(by_code)

    def _ask_file(self) -> None:
        kinds = self.tr("Backups (*.mentorbackup)")
        files.ask_open_file(self, self.tr("Choose a backup"), kinds, self.take_file)

    def _ask_folder(self) -> None:
        files.ask_folder(self, self.tr("Choose where the vault will be"), self.take_folder)


class RestoreStep(Step):
    """The form as a step of the first start; afterwards the vault is opened where that is possible."""

    restored = Signal(object)
    """The open vault."""

    def __init__(self, entry: Entry, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._entry = entry
        self.title.setText(self.tr("Restore a backup"))
        self.lead.setText(
            self.tr("The backup is checked from the first byte to the last before anything is put in place.")
        )
        self.form = RestoreForm(entry, folder, self)
        self.form.busy.connect(self._busy)
        self.form.failed.connect(self.complain)
        self.form.restored.connect(self._open)
        self.body.addWidget(self.form)
        button = PrimaryButton(self.tr("Restore"), parent=self)
        button.clicked.connect(self.form.submit)
        self.add_buttons(button, back_text=self.tr("Back"))

    def focus_first(self) -> None:
        """Put the focus on the file."""
        self.form.file.button.setFocus()

    def _busy(self, on: bool) -> None:
        if on:
            self.complain("")
        self.back_button.setEnabled(not on)
        self.primary.set_busy(on, self.tr("Restoring…"))

    def _open(self, folder: Path) -> None:
        self.primary.set_busy(True, self.tr("Opening…"))
        secret = {self.form.way.value(): self.form.secret.text()}
        task = partial(_open, self._entry, folder, secret.get(BY_PASSPHRASE), secret.get(BY_CODE))
        self._entry.jobs.start(task, self, self.restored.emit, self._not_opened)

    def _not_opened(self, error: BaseException) -> None:
        self.primary.set_busy(False)
        self.complain(errors.sentence(error))


def _restore(
    entry: Entry, path: Path, folder: Path, passphrase: str | None, code: str | None, progress: Progress
) -> Path:
    vaults.restore(
        path,
        folder,
        passphrase=passphrase,
        recovery_code=code,
        clock=entry.clock,
        state_folder=entry.state_folder,
        progress=progress,
    )
    return folder


def _open(entry: Entry, folder: Path, passphrase: str | None, code: str | None, progress: Progress) -> Vault:
    from mentorapp.vault.vault import derive_key

    progress.check()
    key = derive_key(
        folder,
        passphrase=passphrase,
        recovery_code=code,
        state_folder=entry.state_folder,
        clock=entry.clock,
    )
    return Vault.open(folder, key, clock=entry.clock, state_folder=entry.state_folder)
