"""The third step and the last: what will happen to each row, and what did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QWidget

from mentorapp.domain.errors import UserError
from mentorapp.services.rosters import Decision, RosterPreview, RosterResult
from mentorapp.ui import errors, theme
from mentorapp.ui.screens.roster_import.model import OutcomeModel, Show
from mentorapp.ui.widgets.buttons import Segments
from mentorapp.ui.widgets.containers import Card, column
from mentorapp.ui.widgets.labels import Body, Quiet, Section
from mentorapp.ui.widgets.rows import RowList

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

LIST_HEIGHT = 140
SAID_AGAIN = {"roster.note_no_roles"}


class DecisionList(RowList):
    """Rows that Space, Enter or a double click changes between coming in and staying out."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setUniformItemSizes(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setMinimumHeight(theme.px(LIST_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Space do what Enter does."""
        index: QModelIndex = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            self._open(index)
        else:
            super().keyPressEvent(event)


class OutcomeStep(QWidget):
    """Lists every row of the file with what would happen to it; each decision can be changed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview = RosterPreview((), ())
        self.sum = Section("", self)
        self.notes = Body("", self)
        choices: list[tuple[object, str, str]] = [
            (Show.ALL, self.tr("Every row"), ""),
            (Show.COMING, self.tr("Come in"), "check"),
            (Show.LEFT_OUT, self.tr("Left out"), "x"),
            (Show.REFUSED, self.tr("Cannot come in"), "circle-alert"),
        ]
        self.show_which = Segments(choices, self.tr("Rows to list"))
        self.list = DecisionList(self.tr("Rows of the file"), self)
        self.model = OutcomeModel(self.list)
        self.list.setModel(self.model)
        self.hint = Quiet(self.tr("Press Space on a row to bring it in or leave it out."), self)
        outer = column(12)
        self.setLayout(outer)
        card = Card(self)
        card.body.setContentsMargins(1, 8, 1, 8)
        card.body.addWidget(self.list)
        outer.addWidget(self.sum)
        outer.addWidget(self.notes)
        outer.addWidget(self.show_which)
        outer.addWidget(card, 1)
        outer.addWidget(self.hint)
        self.show_which.changed.connect(self._list_rows)
        self.list.opened.connect(self._change)

    def show_preview(self, preview: RosterPreview) -> None:
        """Show what would happen."""
        self.preview = preview
        with QSignalBlocker(self.show_which):
            self.show_which.set_value(Show.ALL)
        # The rest was said when the columns were chosen.
        said = [errors.sentence(UserError(note.code)) for note in preview.notes if note.code in SAID_AGAIN]
        self.notes.setText("\n".join(said))
        self.notes.setVisible(bool(said))
        self._list_rows()
        self.list.setCurrentIndex(self.model.index(0))

    @Slot()
    def _list_rows(self) -> None:
        which = self.show_which.value()
        self.model.show(self.preview, which if isinstance(which, Show) else Show.ALL)
        parts = [self._coming()]
        if self.preview.skipped:
            parts.append(self.tr("%n left out", "", self.preview.skipped))
        if self.preview.refused:
            parts.append(self.tr("%n cannot come in", "", len(self.preview.refused)))
        self.sum.setText(" · ".join(parts))

    def _coming(self) -> str:
        coming = self.preview.coming
        return self.tr("1 person comes in") if coming == 1 else self.tr("%n people come in", "", coming)

    @Slot(object)
    def _change(self, line: object) -> None:
        row = next((row for row in self.preview.rows if row.line == line), None)
        if row is None:
            return
        other = Decision.SKIP if row.decision is Decision.BRING_IN else Decision.BRING_IN
        place = self.list.currentIndex().row()
        self.preview = self.preview.decided(row.line, other)
        self._list_rows()
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(min(place, self.model.rowCount() - 1)))
        self.changed.emit()


class ResultStep(QWidget):
    """Says who is here now and lists who is not, with the reasons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sum = Section("", self)
        self.words = Body("", self)
        self.list = RowList(self.tr("Rows that did not come in"), self)
        self.list.setUniformItemSizes(True)
        self.list.setMinimumHeight(theme.px(LIST_HEIGHT))
        self._model = OutcomeModel(self.list)
        self.list.setModel(self._model)
        self._card = Card(self)
        self._card.body.setContentsMargins(1, 8, 1, 8)
        self._card.body.addWidget(self.list)
        outer = column(12)
        self.setLayout(outer)
        for widget in (self.sum, self.words):
            outer.addWidget(widget)
        outer.addWidget(self._card, 1)
        outer.addStretch(0)

    def show_result(self, result: RosterResult) -> None:
        """Show what was done."""
        count = len(result.added)
        one, more = self.tr("1 person brought in"), self.tr("%n people brought in", "", count)
        self.sum.setText(one if count == 1 else more)
        left_out = len(result.skipped) + len(result.refused)
        self._model.show_left_out(result.skipped, result.refused)
        self._card.setVisible(left_out > 0)
        everyone = self.tr("Everyone in the file is here now. You can undo this in one step.")
        some = self.tr("%n rows of the file did not come in:", "", left_out)
        if left_out == 1:
            some = self.tr("1 row of the file did not come in:")
        self.words.setText(some if left_out else everyone)
