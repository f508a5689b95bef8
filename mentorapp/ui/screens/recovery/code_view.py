"""The recovery code on the screen, on paper and in a PDF; and typing a part of it back."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mentorapp.services import recovery
from mentorapp.ui import errors, theme
from mentorapp.ui.accessibility import data, name
from mentorapp.ui.jobs import Jobs, Progress
from mentorapp.ui.screens.recovery import sheet
from mentorapp.ui.shell import files
from mentorapp.ui.widgets.buttons import QuietButton
from mentorapp.ui.widgets.containers import row
from mentorapp.ui.widgets.fields import LineField
from mentorapp.ui.widgets.labels import Quiet
from mentorapp.ui.widgets.painting import Tone, box, words
from mentorapp.vault.files import write_atomically

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

ASKED = 3
COLUMNS = 4
CELL_HEIGHT = 64


@dataclass(frozen=True)
class CodeFacts:
    """What stands on the sheet: the code, the name of the vault and when the code was made (UTC)."""

    code: str
    vault_name: str
    made_at: datetime


class CodeGroups(QWidget):
    """Seven groups of four, each with its number: four in the first line, three in the second."""

    def __init__(self, code: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        data(self)
        self.set_code(code)

    def set_code(self, code: str) -> None:
        """Show ``code``; an empty one shows nothing."""
        self._groups = code.split("-") if code else []
        spelled = ", ".join(f"{number}: {' '.join(group)}" for number, group in enumerate(self._groups, 1))
        name(self, self.tr("Recovery code"), spelled)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for two lines of groups."""
        return QSize(theme.px(480), 2 * theme.px(CELL_HEIGHT) + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the groups, left to right in every language, as they are on the sheet."""
        del event
        painter = QPainter(self)
        t = theme.tokens()
        gap, height = 8, theme.px(CELL_HEIGHT)
        width = (self.width() - (COLUMNS - 1) * gap) // COLUMNS
        for at, group in enumerate(self._groups):
            line, column = divmod(at, COLUMNS)
            cell = QRect(column * (width + gap), line * (height + gap), width, height)
            box(painter, cell, t.surface, t.line)
            number = cell.adjusted(0, theme.px(5), 0, -(height - theme.px(23)))
            words(painter, number, str(at + 1), "quiet", t.quiet, centred=True)
            words(painter, cell.adjusted(0, theme.px(18), 0, 0), group, "title", t.text, centred=True)
        painter.end()


class CodeView(QWidget):
    """The code and the two ways to paper."""

    kept = Signal()
    """It was printed or saved."""

    def __init__(self, jobs: Jobs, facts: CodeFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._facts = facts
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.groups = CodeGroups(facts.code, self)
        column.addWidget(self.groups)
        self.print_button = QuietButton(self.tr("Print"), "printer", parent=self)
        self.print_button.clicked.connect(self.print_sheet)
        self.save_button = QuietButton(self.tr("Save as PDF"), "download", parent=self)
        self.save_button.clicked.connect(self.ask_where)
        line = row(8)
        line.addWidget(self.print_button)
        line.addWidget(self.save_button)
        line.addStretch(1)
        column.addLayout(line)
        self.said = Quiet("", self)
        self.said.hide()
        column.addWidget(self.said)

    def print_sheet(self) -> None:
        """Ask for a printer."""
        sheet.ask_printer(self, self._print)

    def ask_where(self) -> None:
        """Ask where the PDF goes."""
        files.ask_save_file(
            self,
            self.tr("Save the recovery sheet"),
            self.tr("MentorApp recovery sheet.pdf"),
            self.tr("PDF (*.pdf)"),
            self.save,
        )

    def save(self, path: Path) -> None:
        """Write the sheet as a PDF, behind the window."""
        self.save_button.set_busy(True, self.tr("Saving…"))
        self._jobs.start(partial(_save, self._facts, path), self, self._saved, self._failed)

    def wipe(self) -> None:
        """Forget the code."""
        self._facts = CodeFacts("", "", self._facts.made_at)
        self.groups.set_code("")

    def _print(self, printer: QPrinter) -> None:
        if sheet.print_on(printer, self._facts.code, self._facts.vault_name, self._facts.made_at):
            file = printer.outputFileName()
            sent = self.tr("Sent to the printer. Keep the sheet where you keep important papers.")
            saved = self.tr("Saved as {0}. Keep it apart from this computer.").format(file)
            self._say(saved if file else sent, Tone.GOOD)
            self.kept.emit()
        else:
            self._say(self.tr("The printer did not take it. Try again, or save it as a PDF."), Tone.WARN)

    def _saved(self, path: Path) -> None:
        self.save_button.set_busy(False)
        self._say(self.tr("Saved as {0}. Keep it apart from this computer.").format(path.name), Tone.GOOD)
        self.kept.emit()

    def _failed(self, error: BaseException) -> None:
        self.save_button.set_busy(False)
        self._say(errors.sentence(error), Tone.WARN)

    def _say(self, text: str, tone: Tone) -> None:
        data(self.said).setText(text)
        self.said.set_tone(tone)
        self.said.show()


def _save(facts: CodeFacts, path: Path, progress: Progress) -> Path:
    progress.check()
    write_atomically(path, sheet.pdf(facts.code, facts.vault_name, facts.made_at))
    return path


class TypeBack(QWidget):
    """Asks for some groups of the code, to be read from the paper."""

    proved = Signal()

    def __init__(self, code: str, asked: Sequence[int] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = code.split("-")
        chosen = asked or secrets.SystemRandom().sample(range(1, len(self._groups) + 1), ASKED)
        self.asked = tuple(sorted(chosen))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        self.fields: list[LineField] = []
        for number in self.asked:
            field = LineField(self.tr("Group {0}").format(number), parent=self)
            field.edit.setMaxLength(8)
            field.edit.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            field.edit.setProperty("large", True)
            field.edit.textEdited.connect(self._edited)
            field.edit.returnPressed.connect(self._returned)
            self.fields.append(field)
            line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)

    def focus_first(self) -> None:
        """Put the focus into the first group that is not right yet."""
        wrong = [field for number, field in self._pairs() if not self._is_right(number, field)]
        (wrong or self.fields)[0].edit.setFocus()

    def submit(self) -> None:
        """Emit ``proved`` when every group is right, else say which is not."""
        wrong = [field for number, field in self._pairs() if not self._is_right(number, field)]
        for field in wrong:
            empty = not field.text().strip()
            field.set_error(self.tr("Still empty") if empty else self.tr("Not the same"))
        if wrong:
            wrong[0].edit.setFocus()
        else:
            self.proved.emit()

    def _pairs(self) -> list[tuple[int, LineField]]:
        return list(zip(self.asked, self.fields, strict=True))

    def _is_right(self, number: int, field: LineField) -> bool:
        return recovery.groups_of(field.text()) == [self._groups[number - 1]]

    def _edited(self) -> None:
        for field in self.fields:
            field.set_error("")

    def _returned(self) -> None:
        """Go on to the next group that is empty, or submit."""
        for field in self.fields:
            if not field.text().strip():
                field.edit.setFocus()
                return
        self.submit()
