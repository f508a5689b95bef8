"""The vault itself: where it is, what is in it, whether all of it is sound."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from mentorapp import __version__
from mentorapp.services import mentees, notes, settings, vaults
from mentorapp.services.note_queries import NoteFilter
from mentorapp.ui import errors, when
from mentorapp.ui.accessibility import data
from mentorapp.ui.context import Context
from mentorapp.ui.jobs import Job, Progress
from mentorapp.ui.screens.settings.backups import size_text
from mentorapp.ui.screens.settings.parts import SettingRow, SettingsSection, in_card
from mentorapp.ui.widgets.buttons import QuietButton
from mentorapp.ui.widgets.containers import RowsCard
from mentorapp.ui.widgets.dialogs import BusyBar
from mentorapp.ui.widgets.fields import Select
from mentorapp.ui.widgets.painting import Tone
from mentorapp.ui.widgets.rows import Row, RowLook
from mentorapp.vault.integrity import Report
from mentorapp.vault.vault import Vault

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

DAYS = (30, 90, 180, 365, 730, 1825, 3650)


class VaultSection(SettingsSection):
    """Place, size, counts, the great check, the length of the history."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._job: Job[Report] | None = None
        self.other = QuietButton(self.tr("Lock and choose another"), "folder-open", parent=self)
        self.other.clicked.connect(context.lock)
        self.place = SettingRow(self.tr("Where it is"), "", self.other, self)
        data(self.place.detail)
        self.holds = SettingRow(self.tr("What it holds"), "", None, self)
        self.add_rows(self.tr("This vault"), self.place, self.holds)
        self.check_button = QuietButton(self.tr("Check everything"), "shield-check", parent=self)
        self.check_button.clicked.connect(self.check_everything)
        self.check_row = SettingRow(
            self.tr("Is everything sound?"),
            self.tr("Reads every page, compares every history with what is there now. Nothing is changed."),
            self.check_button,
            self,
        )
        self.bar = BusyBar(self.tr("Checking the vault…"), self)
        self.bar.stopped.connect(self.stop)
        self.bar_row = in_card(self.bar, self)
        self.add_rows(self.tr("Soundness"), self.check_row)
        self.body.addWidget(self.bar_row)
        self.report = RowsCard(self)
        self.report.hide()
        self.body.addWidget(self.report)
        self.days = Select(self.tr("Keep the history for"), self)
        for days in DAYS:
            self.days.addItem(self._days_text(days), days)
        self.days.activated.connect(self._days_changed)
        self.add_rows(
            self.tr("History"),
            SettingRow(
                self.tr("Keep the history for"),
                self.tr("Undo and the earlier versions of a note reach back this far. Notes stay for ever."),
                self.days,
                self,
            ),
        )
        version = SettingRow(
            self.tr("MentorApp {0}").format(__version__), self.tr("Made for mentors; works alone.")
        )
        self.add_rows(self.tr("Program"), version)

    def refresh(self) -> None:
        """Show where the vault is, how large, and what is in it."""
        vault = self.context.vault
        self.place.set_detail(str(vault.folder))
        people = len(self.context.read(mentees.names))
        written = self.context.read(partial(notes.count, chosen=NoteFilter()))
        tags = len(self.context.read(notes.tags))
        parts = [
            self.tr("one person") if people == 1 else self.tr("%n people", "", people),
            self.tr("one note") if written == 1 else self.tr("%n notes", "", written),
            self.tr("one tag") if tags == 1 else self.tr("%n tags", "", tags),
            size_text(vaults.size(vault)),
        ]
        self.holds.set_detail(" · ".join(parts))
        chosen = self.context.read(settings.get).keep_history_days
        if self.days.findData(chosen) < 0:
            self.days.addItem(self._days_text(chosen), chosen)
        self.days.setCurrentIndex(self.days.findData(chosen))

    def check_everything(self) -> None:
        """Check the vault behind the window."""
        if self._job is not None:
            return
        self.report.hide()
        self.check_button.set_busy(True, self.tr("Checking…"))
        self.bar.set_progress(0, 0)
        self.bar_row.show()
        task = partial(_verify, self.context.vault)
        self._job = self.context.start(task, self, self.show_report, self._failed, self.bar.set_progress)

    def stop(self) -> None:
        """Stop checking."""
        if self._job is not None:
            self._job.cancel()
            self._ended()

    def show_report(self, report: Report) -> None:
        """Say in words what the check found."""
        self._ended()
        self.report.clear()
        moment = when.moment(self.context.vault.clock(), today=when.local(self.context.vault.clock()).date())
        if report.good:
            rows_checked = QLocale().toString(sum(report.counts.values()))
            look = RowLook(
                self.tr("Everything is sound"),
                self.tr("{0} entries read and compared, {1}").format(rows_checked, moment),
                icon="shield-check",
                icon_tone=Tone.GOOD,
                in_disc=True,
            )
            self.report.add_row(Row(look, self.report, pressable=False))
        for problem in report.problems:
            text = errors.sentence(problem.as_error())
            self.report.add_row(SettingRow(self.tr("Something is wrong"), text, None, self.report))
        self.report.show()

    def _failed(self, error: BaseException) -> None:
        self._ended()
        self.context.show_error(error)

    def _ended(self) -> None:
        self._job = None
        self.check_button.set_busy(False)
        self.bar_row.hide()

    def _days_changed(self, index: int) -> None:
        self.change(self.tr("Saved in the vault."), keep_history_days=int(self.days.itemData(index)))

    def _days_text(self, days: int) -> str:
        if days == 365:
            return self.tr("One year")
        if days % 365 == 0:
            return self.tr("%n years", "", days // 365)
        return self.tr("%n days", "", days)


def _verify(vault: Vault, progress: Progress) -> Report:
    return vaults.verify(vault, progress)
