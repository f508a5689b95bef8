"""Bringing in a roster, step by step: nothing is written before the last one, and undo takes it all back."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from mentorapp.domain.errors import UserError
from mentorapp.interop.rosters import ColumnMapping, RosterTable, read_roster
from mentorapp.services import history, rosters
from mentorapp.services.changes import Changes
from mentorapp.services.rosters import RosterPreview, RosterResult
from mentorapp.ui import errors, theme
from mentorapp.ui.context import Context
from mentorapp.ui.jobs import Job, Progress
from mentorapp.ui.screens.roster_import.columns import ColumnsStep
from mentorapp.ui.screens.roster_import.outcome import OutcomeStep, ResultStep
from mentorapp.ui.shell.files import ask_open_file
from mentorapp.ui.widgets.buttons import PrimaryButton, QuietButton
from mentorapp.ui.widgets.containers import EmptyState, column
from mentorapp.ui.widgets.dialogs import BusyBar, Dialog
from mentorapp.ui.widgets.labels import Quiet
from mentorapp.vault.vault import Vault

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

T = TypeVar("T")
WIDTH = 960
HEIGHT = 740
LETTERS_ERRORS = {"roster.unknown_encoding", "roster.broken_encoding"}


class Step(Enum):
    """Where the person is."""

    FILE = auto()
    COLUMNS = auto()
    ROWS = auto()
    RESULT = auto()


class _StoppedError(Exception):
    """The person stopped the import while it could still be stopped."""


def open_roster_import(context: Context, parent: QWidget | None) -> RosterImportDialog:
    """Open the dialog above ``parent`` and return it."""
    dialog = RosterImportDialog(context, parent)
    dialog.open()
    return dialog


class RosterImportDialog(Dialog):
    """The file, its columns, what will happen, what happened."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", parent, width=WIDTH)
        self.setWindowTitle(self.tr("Bring in a list of people"))
        self.heading.setText(self.windowTitle())
        self._context = context
        self.step = Step.FILE
        self._path = Path()
        self._data = b""
        self._job: Job[Any] | None = None
        self._done: Callable[[Any], object] = self._looked
        self._stop = threading.Event()
        self._writing = False
        self.columns = ColumnsStep(self)
        self.rows = OutcomeStep(self)
        self.outcome = ResultStep(self)
        self.steps = QStackedWidget(self)
        for step in (self._first_step(), self.columns, self.rows, self.outcome):
            self.steps.addWidget(step)
        self.busy = BusyBar("", self)
        self.busy.hide()
        self.next = PrimaryButton("", parent=self)
        self.back = QuietButton("", parent=self)
        self.cancel = self.cancel_button()
        self.body.addWidget(self.steps, 1)
        self.body.addWidget(self.busy)
        self.add_buttons(self.next, self.back, self.cancel)
        self._connect()
        self._fit()
        self._go_to(Step.FILE)

    def _first_step(self) -> QWidget:
        page = QWidget(self)
        outer = column(0)
        page.setLayout(outer)
        sentence = self.tr(
            "Choose a list of the people you support: a CSV file, an Excel workbook (.xlsx) or a OneRoster "
            "file from your school's system."
        )
        outer.addWidget(EmptyState(sentence, icon="file-spreadsheet", parent=page), 1)
        promise = self.tr(
            "You will see how each row is read and what would happen to it. Nothing comes in before you say "
            "so, and you can undo it in one step. The file stays as it is."
        )
        outer.addWidget(Quiet(promise, page))
        return page

    def _fit(self) -> None:
        """Take the room that is wanted, and at most what the window or the screen has."""
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        wanted = QSize(theme.px(WIDTH), theme.px(HEIGHT))
        self.setMinimumSize(wanted.boundedTo(room))
        self.resize(self.minimumSize())

    def _connect(self) -> None:
        self.next.clicked.connect(self._go_on)
        self.back.clicked.connect(self._go_back)
        self.busy.stopped.connect(self._stop_job)
        self.columns.changed.connect(self._update_buttons)
        self.columns.sheet_chosen.connect(self._read_sheet)
        self.columns.letters_chosen.connect(self._read_letters)
        self.rows.changed.connect(self._update_buttons)

    # steps

    def _go_to(self, step: Step) -> None:
        self.step = step
        self.set_error("")
        self.steps.setCurrentIndex(list(Step).index(step))
        self._update_buttons()
        self._focus()

    def _focus(self) -> None:
        match self.step:
            case Step.COLUMNS:
                choices = list(self.columns.choices.values())
                missing = not self.columns.mapping.has_name
                (choices[0] if missing else self.next).setFocus()
            case Step.ROWS:
                self.rows.list.setFocus()
            case _:
                self.next.setFocus()

    @Slot()
    def _update_buttons(self) -> None:
        coming = self.rows.preview.coming
        go_on, back = {
            Step.FILE: (self.tr("Choose a file…"), self.tr("Back")),
            Step.COLUMNS: (self.tr("See what would happen"), self.tr("Another file")),
            Step.ROWS: (self._bring_in_text(coming), self.tr("Back")),
            Step.RESULT: (self.tr("Done"), self.tr("Undo")),
        }[self.step]
        idle = self._job is None
        self.next.setText(go_on)
        self.back.setText(back)
        self.back.setVisible(self.step is not Step.FILE)
        self.cancel.setVisible(self.step is not Step.RESULT)
        can_go_on = {Step.COLUMNS: self.columns.mapping.has_name, Step.ROWS: coming > 0}.get(self.step, True)
        self.next.setEnabled(idle and can_go_on)
        self.back.setEnabled(idle)
        self.cancel.setEnabled(not self._writing)
        self.steps.setEnabled(idle)

    def _bring_in_text(self, coming: int) -> str:
        return self.tr("Bring in 1 person") if coming == 1 else self.tr("Bring in %n people", "", coming)

    @Slot()
    def _go_on(self) -> None:
        match self.step:
            case Step.FILE:
                self.choose_file()
            case Step.COLUMNS:
                self._look()
            case Step.ROWS:
                self._bring_in()
            case Step.RESULT:
                self.accept()

    @Slot()
    def _go_back(self) -> None:
        match self.step:
            case Step.COLUMNS:
                self.choose_file()
            case Step.ROWS:
                self._go_to(Step.COLUMNS)
            case Step.RESULT:
                if self._context.did(history.undo):
                    self._context.say(self.tr("Undone. Nobody was brought in."))
                    self.accept()
            case Step.FILE:
                pass

    # the file

    def choose_file(self) -> None:
        """Ask for a file."""
        kinds = self.tr("Lists of people") + " (*.csv *.tsv *.txt *.xlsx *.xlsm *.zip)"
        others = self.tr("All files") + " (*)"
        ask_open_file(self, self.tr("Choose a list"), f"{kinds};;{others}", self.read_file)

    def read_file(self, path: Path) -> None:
        """Read ``path`` behind the window and show its columns."""
        self._path = path
        self._start(self.tr("Reading the file…"), partial(_read_file, path), self._file_read)

    @Slot(str)
    def _read_sheet(self, sheet: str) -> None:
        task = partial(_read_data, self._data, self._path.name, sheet=sheet)
        self._start(self.tr("Reading the file…"), task, self._file_read)

    @Slot(str)
    def _read_letters(self, encoding: str) -> None:
        task = partial(_read_data, self._data, self._path.name, encoding=encoding)
        self._start(self.tr("Reading the file…"), task, self._file_read)

    def _file_read(self, read: _Read) -> None:
        self._data = read.data
        if read.table is not None:
            self.columns.show_file(self._path.name, read.table)
        else:
            self.columns.show_unreadable(self._path.name)
        self._go_to(Step.COLUMNS)
        if read.error is not None:
            self.set_error(errors.sentence(read.error))
            self.columns.letters.setFocus()

    # what would happen, and its happening

    def _look(self) -> None:
        table, mapping = self.columns.table, self.columns.mapping
        if table is not None:
            task = partial(_preview, self._context.vault, table, mapping)
            self._start(self.tr("Comparing with the people who are here…"), task, self._looked)

    def _looked(self, preview: RosterPreview) -> None:
        self.rows.show_preview(preview)
        self._go_to(Step.ROWS)

    def _bring_in(self) -> None:
        self._writing = True
        task = partial(_bring_in, self._context.vault, self.rows.preview, self._stop)
        self._start(self.tr("Bringing in people…"), task, self._brought_in)

    def _brought_in(self, changes: Changes[RosterResult] | None) -> None:
        if changes is None:
            self._update_buttons()
            self.set_error(self.tr("Stopped. Nobody was brought in."))
            return
        self.outcome.show_result(self._context.tell(changes))
        self._go_to(Step.RESULT)

    # long work

    def _start(self, text: str, task: Callable[[Progress], T], done: Callable[[T], object]) -> None:
        self.set_error("")
        self._stop.clear()
        self._done = done
        self.busy.set_text(text)
        self.busy.bar.setRange(0, 0)
        self.busy.show()
        self._job = self._context.start(task, self, self._job_done, self._job_failed, self.busy.set_progress)
        self._update_buttons()
        self.busy.stop.setFocus()

    def _end_job(self) -> None:
        self._job = None
        self._writing = False
        self.busy.hide()
        self._update_buttons()

    def _job_done(self, result: object) -> None:
        self._end_job()
        self._done(result)

    def _job_failed(self, error: BaseException) -> None:
        self._end_job()
        self.set_error(errors.sentence(error))
        self._focus()

    @Slot()
    def _stop_job(self) -> None:
        """Stop what is running. What is being written says itself whether it could still be stopped."""
        if self._writing:
            self._stop.set()
        elif self._job is not None:
            self._job.cancel()
            self._end_job()
            self._focus()

    def reject(self) -> None:
        """Close, unless people are just being brought in."""
        if not self._writing:
            if self._job is not None:
                self._job.cancel()
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay while people are being brought in."""
        if self._writing:
            event.ignore()
        else:
            super().closeEvent(event)


@dataclass(frozen=True, repr=False)
class _Read:
    """A file that was read; ``error`` where only its letters could not be."""

    data: bytes
    table: RosterTable | None
    error: UserError | None = None


def _read_file(path: Path, progress: Progress) -> _Read:
    return _read_data(rosters.load(path), path.name, progress)


def _read_data(
    data: bytes, filename: str, progress: Progress, *, encoding: str | None = None, sheet: str | None = None
) -> _Read:
    try:
        table = read_roster(data, filename, encoding=encoding, sheet=sheet)
    except UserError as error:
        if error.code not in LETTERS_ERRORS:
            raise
        return _Read(data, None, error)
    progress.check()
    return _Read(data, table)


def _preview(vault: Vault, table: RosterTable, mapping: ColumnMapping, progress: Progress) -> RosterPreview:
    return rosters.preview(vault, table, mapping, progress)


def _bring_in(
    vault: Vault, preview: RosterPreview, stop: threading.Event, progress: Progress
) -> Changes[RosterResult] | None:
    def report(done: int, total: int) -> None:
        if stop.is_set():
            raise _StoppedError
        progress(done, total)

    try:
        return rosters.bring_in(vault, preview, report)
    except _StoppedError:
        return None
