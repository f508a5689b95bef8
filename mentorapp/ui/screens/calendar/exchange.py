"""Calendar files: bringing one in behind the window and saying what stayed out, and writing one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from mentorapp.services import calendar_files
from mentorapp.ui import errors, theme
from mentorapp.ui.accessibility import data
from mentorapp.ui.shell import prove
from mentorapp.ui.shell.files import ask_open_file, ask_save_file
from mentorapp.ui.widgets.badges import CircleBadge
from mentorapp.ui.widgets.buttons import PrimaryButton
from mentorapp.ui.widgets.containers import row
from mentorapp.ui.widgets.dialogs import Dialog
from mentorapp.ui.widgets.labels import Body, Quiet
from mentorapp.ui.widgets.painting import Circle, Tone
from mentorapp.ui.widgets.rows import RowList, RowLook, RowModel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentorapp.services.calendar_files import ImportResult
    from mentorapp.services.changes import Changes
    from mentorapp.ui.context import Context
    from mentorapp.ui.jobs import Progress
    from mentorapp.vault.vault import Vault

WIDTH = 640
LIST_HEIGHT = 220


class Exchange(QObject):
    """Asks for files on behalf of the calendar or of a meeting; ``ground`` is the page."""

    def __init__(self, context: Context, ground: QWidget) -> None:
        super().__init__(ground)
        self._context, self._ground = context, ground
        self._meeting_id: int | None = None

    def bring_in(self) -> None:
        """Ask for a calendar file."""
        kinds = self.tr("Calendars (*.ics *.ical *.ifb *.icalendar)")
        ask_open_file(self._ground.window(), self.tr("Import a calendar file"), kinds, self.read)

    def read(self, path: Path) -> None:
        """Bring in the file at ``path`` behind the window."""
        self._context.say(self.tr("Reading the calendar…"))
        self._context.start(partial(_bring_in, self._context.vault, path), self, self._brought_in)

    def export(self) -> None:
        """Ask where to write the meetings."""
        self._meeting_id = None
        kinds = self.tr("Calendars (*.ics)")
        name = self.tr("meetings.ics", "suggested name of a file")
        ask_save_file(self._ground.window(), self.tr("Export the meetings"), name, kinds, self.write)

    def export_meeting(self, meeting_id: int) -> None:
        """Ask where to write one meeting."""
        self._meeting_id = meeting_id
        kinds = self.tr("Calendars (*.ics)")
        name = self.tr("meeting.ics", "suggested name of a file")
        ask_save_file(self._ground.window(), self.tr("Export this meeting"), name, kinds, self.write)

    def write(self, path: Path) -> None:
        """Write what was asked for to ``path`` behind the window, after the passphrase."""
        task = partial(_export, self._context.vault, path, _words(), self._meeting_id)
        start = partial(self._context.start, task, self, self._exported)
        prove.before_export(self._context, self._ground.window(), start)

    def _brought_in(self, made: Changes[ImportResult]) -> None:
        result = self._context.tell(made)
        ImportedDialog(result, self._ground.window()).open()

    def _exported(self, count: int) -> None:
        one = self.tr("One meeting written. Agendas, records and notes stay here.")
        more = self.tr("%n meetings written. Agendas, records and notes stay here.", "", count)
        self._context.say(one if count == 1 else more)


class ImportedDialog(Dialog):
    """What came in from a calendar file, and what did not, with the reasons."""

    def __init__(self, result: ImportResult, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("A calendar was brought in"), parent, width=WIDTH)
        head = row(12)
        head.addWidget(data(Body(result.source, self, bold=True)), 1)
        head.addWidget(CircleBadge(Circle.MINE, self))
        self.body.addLayout(head)
        self.sum = Body(self._counts(result), self)
        self.body.addWidget(self.sum)
        for note in result.notes:
            self.body.addWidget(Body(errors.sentence(note), self))
        if result.skipped:
            left_out = len(result.skipped) + result.untold
            one, more = self.tr("One stayed out:"), self.tr("%n stayed out:", "", left_out)
            self.body.addWidget(Quiet(one if left_out == 1 else more, self))
            self.model = RowModel(self)
            self.model.set_rows(
                [
                    RowLook(
                        skipped.title or self.tr("Line {0}").format(skipped.line),
                        errors.sentence(skipped.reason),
                        icon="circle-alert",
                        icon_tone=Tone.WARN,
                        data=number,
                    )
                    for number, skipped in enumerate(result.skipped)
                ]
            )
            self.list = RowList(self.tr("What stayed out"), self)
            self.list.setModel(self.model)
            self.list.setMinimumHeight(theme.px(LIST_HEIGHT))
            self.body.addWidget(self.list, 1)
        done = PrimaryButton(self.tr("Close"), parent=self)
        done.clicked.connect(self.accept)
        self.add_buttons(done)
        done.setFocus()

    def _counts(self, result: ImportResult) -> str:
        """Return in sentences how many times came in, and how many are too far off."""
        parts = [self.tr("On your calendar from this file: {0}.").format(result.brought_in)]
        if result.added and result.added != result.brought_in:
            parts.append(self.tr("New: {0}.").format(result.added))
        if result.updated:
            parts.append(self.tr("Changed: {0}.").format(result.updated))
        if result.removed:
            parts.append(self.tr("No longer in it and taken away: {0}.").format(result.removed))
        if result.outside:
            parts.append(self.tr("Too long ago or too far ahead: {0}.").format(result.outside))
        if result.added or result.updated or result.removed:
            parts.append(self.tr("You can undo this in one step."))
        return " ".join(parts)


def _words() -> Mapping[str, str]:
    """Return what a meeting without a title is called, in the language of the window."""
    translate = QCoreApplication.translate
    return {kind: translate("Calendar", text) for kind, text in calendar_files.ENGLISH.items()}


def _bring_in(vault: Vault, path: Path, progress: Progress) -> Changes[ImportResult]:
    progress.check()
    return calendar_files.import_file(vault, path)


def _export(
    vault: Vault, path: Path, words: Mapping[str, str], meeting_id: int | None, progress: Progress
) -> int:
    progress.check()
    return calendar_files.export(vault, path, meeting_id=meeting_id, words=words)
