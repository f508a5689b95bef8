"""Copies of the vault: made, listed, checked and brought back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from mentorapp.domain.errors import UserError
from mentorapp.services import settings, vaults
from mentorapp.services.changes import Changes
from mentorapp.ui import errors, when
from mentorapp.ui.accessibility import name
from mentorapp.ui.context import Context
from mentorapp.ui.entry import Entry
from mentorapp.ui.jobs import Job, Progress
from mentorapp.ui.screens.recovery.restore import RestoreForm
from mentorapp.ui.screens.settings.parts import SettingRow, SettingsSection, in_card
from mentorapp.ui.shell import files
from mentorapp.ui.widgets.buttons import PrimaryButton, QuietButton
from mentorapp.ui.widgets.containers import RowsCard
from mentorapp.ui.widgets.dialogs import BusyBar, Dialog
from mentorapp.ui.widgets.fields import CheckBox
from mentorapp.ui.widgets.labels import Quiet
from mentorapp.ui.widgets.painting import BadgeLook, Tone
from mentorapp.ui.widgets.rows import Row, RowLook
from mentorapp.vault.backup import BACKUPS, BackupInfo, check_backup
from mentorapp.vault.backup_file import SUFFIX
from mentorapp.vault.vault import Vault

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SHOWN = 8
WIDTH = 560


@dataclass(frozen=True)
class Checked:
    """What a check found: the file, and why it is not good (a sentence), or nothing."""

    path: Path
    problem: str = ""


class BackupsSection(SettingsSection):
    """When the last copy was made, a copy now, the copies there are, and bringing one back."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._checked: dict[Path, Checked] = {}
        self._job: Job[Changes[BackupInfo]] | None = None
        self._check_job: Job[list[Checked]] | None = None
        self.back_up = PrimaryButton(self.tr("Back up now"), "database-backup", parent=self)
        self.back_up.clicked.connect(self.ask_where)
        self.last = SettingRow("", "", self.back_up, self)
        self.bar = BusyBar(self.tr("Making the backup and comparing it with the vault…"), self)
        self.bar.stopped.connect(self.stop)
        self.bar_row = in_card(self.bar, self)
        self.daily = CheckBox(self.tr("On"), self)
        name(self.daily, self.tr("A backup every day"))
        self.daily.clicked.connect(self._daily_changed)
        self.bring_back = QuietButton(self.tr("Restore a backup"), "rotate-ccw", parent=self)
        self.bring_back.clicked.connect(self.restore)
        self.add_rows(
            self.tr("Making backups"),
            self.last,
            SettingRow(
                self.tr("A backup every day"),
                self.tr("In the vault’s own folder, soon after unlocking, when something has changed."),
                self.daily,
                self,
            ),
            SettingRow(
                self.tr("Go back to a backup"),
                self.tr("Into a new folder, beside this vault, which stays as it is."),
                self.bring_back,
                self,
            ),
        )
        self.body.addWidget(self.bar_row)
        self._add_list()

    def refresh(self) -> None:
        """List the backups."""
        found = self.context.read(vaults.backups)
        self.daily.setChecked(self.context.read(settings.get).daily_backup)
        now = self.context.vault.clock()
        today = when.local(now).date()
        if found:
            made = found[0].made_at
            moment = when.moment(made, today=today)
            self.last.title.setText(self.tr("Last backup: {0}").format(when.ago(made, now)))
            self.last.set_detail(self.tr("{0} · {1}").format(moment, size_text(found[0].size)))
        else:
            self.last.title.setText(self.tr("No backup yet"))
            self.last.set_detail(self.tr("Make one now, best on another disk or a stick."))
        self._show_list(found)

    def ask_where(self) -> None:
        """Ask for the file of a backup."""
        day = when.local(self.context.vault.clock()).date().isoformat()
        suggested = self.tr("MentorApp {0}").format(day) + SUFFIX
        kinds = self.tr("Backups (*.mentorbackup)")
        files.ask_save_file(self, self.tr("Save a backup"), suggested, kinds, self.begin)

    def begin(self, path: Path) -> None:
        """Make a backup as ``path``, behind the window."""
        if self._job is not None:
            return
        self.back_up.set_busy(True, self.tr("Backing up…"))
        self.bar.set_progress(0, 0)
        self.bar_row.show()
        task = partial(_back_up, self.context.vault, path)
        self._job = self.context.start(task, self, self._done, self._failed, self.bar.set_progress)

    def stop(self) -> None:
        """Stop the backup that is being made; nothing of it stays."""
        if self._job is not None:
            self._job.cancel()
            self._ended()
            self.context.say(self.tr("Stopped. No backup was made."))

    def check_all(self) -> None:
        """Read every backup in the list whole and check it, behind the window."""
        if self._check_job is not None or not self._listed:
            return
        self.check.set_busy(True, self.tr("Checking…"))
        task = partial(_check_all, self.context.vault, [info.path for info in self._listed])
        self._check_job = self.context.start(task, self, self._all_checked, self._check_failed)

    def restore(self) -> None:
        """Ask which backup, and where to."""
        self.dialog = RestoreDialog(self.context, self)
        self.dialog.form.restored.connect(self._restored)
        self.dialog.open()

    def _add_list(self) -> None:
        self._listed: list[BackupInfo] = []
        self.check = QuietButton(self.tr("Check all"), "shield-check", parent=self)
        self.check.clicked.connect(self.check_all)
        self.where = SettingRow(self.tr("Where they are"), "", self.check, self)
        self.list = self.add_rows(self.tr("Backups of this vault"), self.where)
        self.rows = RowsCard(self)
        self.body.addWidget(self.rows)
        self.older = Quiet("", self)
        self.body.addWidget(self.older)

    def _show_list(self, found: list[BackupInfo]) -> None:
        self._listed = found
        self.where.set_detail(str(self.context.vault.folder / BACKUPS))
        self.check.setEnabled(bool(found) and self._check_job is None)
        self.rows.clear()
        self.rows.setVisible(bool(found))
        today = when.local(self.context.vault.clock()).date()
        for info in found[:SHOWN]:
            look = RowLook(
                when.moment(info.made_at, today=today),
                size_text(info.size),
                icon="archive",
                badges=(self._badge(info.path),),
            )
            self.rows.add_row(Row(look, self.rows, pressable=False))
        hidden = len(found) - SHOWN
        self.older.setVisible(hidden > 0)
        self.older.setText(self.tr("and %n older ones", "", max(0, hidden)))

    def _badge(self, path: Path) -> BadgeLook:
        checked = self._checked.get(path)
        if checked is None:
            return BadgeLook(self.tr("Checked when made"), Tone.NEUTRAL, "check")
        if checked.problem:
            return BadgeLook(self.tr("Damaged"), Tone.WARN, "triangle-alert")
        return BadgeLook(self.tr("Checked just now"), Tone.GOOD, "shield-check")

    def _daily_changed(self) -> None:
        on = self.daily.isChecked()
        text = (
            self.tr("There will be a backup every day.")
            if on
            else self.tr("No backup is made by itself any more.")
        )
        self.change(text, daily_backup=on)

    def _done(self, changes: Changes[BackupInfo]) -> None:
        self._ended()
        made = self.context.tell(changes)
        self.context.say(self.tr("The backup is made and checked: {0}").format(made.path.name))

    def _failed(self, error: BaseException) -> None:
        self._ended()
        self.context.show_error(error)

    def _ended(self) -> None:
        self._job = None
        self.back_up.set_busy(False)
        self.bar_row.hide()

    def _all_checked(self, results: list[Checked]) -> None:
        self._check_job = None
        self.check.set_busy(False)
        self._checked = {result.path: result for result in results}
        self._show_list(self._listed)
        bad = sum(1 for result in results if result.problem)
        if bad:
            self.context.show_error(UserError("backup.damaged"))
        else:
            self.context.say(self.tr("Every backup is whole."))

    def _check_failed(self, error: BaseException) -> None:
        self._check_job = None
        self.check.set_busy(False)
        self.context.show_error(error)

    def _restored(self, folder: Path) -> None:
        self.context.say(self.tr("Restored into {0}. Open it with “Another vault”.").format(folder.name))


class RestoreDialog(Dialog):
    """Which backup, where to, and what opens it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", parent, width=WIDTH)
        self.setWindowTitle(self.tr("Restore a backup"))
        self.heading.setText(self.windowTitle())
        entry = Entry(context.jobs, context.config, context.vault.clock)
        self.form = RestoreForm(entry, None, self)
        self.form.failed.connect(self.set_error)
        self.form.busy.connect(self._busy)
        self.form.restored.connect(self.accept)
        self.body.addWidget(self.form)
        self.button = PrimaryButton(self.tr("Restore"), parent=self)
        self.button.clicked.connect(self.form.submit)
        self.add_buttons(self.button, self.cancel_button())
        self.form.file.button.setFocus()

    def reject(self) -> None:
        """Stop what is going on, and close."""
        self.form.stop()
        super().reject()

    def _busy(self, on: bool) -> None:
        if on:
            self.set_error("")
        self.button.set_busy(on, self.tr("Restoring…"))


def size_text(size: int) -> str:
    """Return a number of bytes as people read it."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def _back_up(vault: Vault, path: Path, progress: Progress) -> Changes[BackupInfo]:
    return vaults.backup(vault, path, progress)


def _check_all(vault: Vault, paths: list[Path], progress: Progress) -> list[Checked]:
    results = []
    for path in paths:
        progress.check()
        try:
            check_backup(path, vault.key)
        except UserError as error:
            results.append(Checked(path, errors.sentence(error)))
        else:
            results.append(Checked(path))
    return results
