"""Choosing the people of a meeting: one or several, each by a few letters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorapp.ui.accessibility import data
from mentorapp.ui.widgets.buttons import QuietButton
from mentorapp.ui.widgets.containers import FlowLayout
from mentorapp.ui.widgets.fields import PersonPicker, mark_wrong

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class _Picker(PersonPicker):
    """Enter takes the person."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter take who is typed; an empty line leaves Enter to the dialog."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.text() and not event.modifiers():
            self.entered.emit()
            event.accept()
            return
        super().keyPressEvent(event)


class PeopleChoice(QWidget):
    """The people chosen, each with a way to take them out, and a line to add another."""

    def __init__(self, people: list[tuple[int, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = dict(people)
        self._ids: list[int] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips)
        self.picker = _Picker(self.tr("With whom"), self)
        self.picker.setPlaceholderText(self.tr("A name; Enter adds another"))
        self.picker.set_people(people)
        self.picker.entered.connect(self.take_typed)
        column.addWidget(self._chips)
        column.addWidget(self.picker)
        self._chips.hide()

    def ids(self) -> tuple[int, ...]:
        """Return the ids of the people chosen."""
        return tuple(self._ids)

    def set_ids(self, ids: Sequence[int]) -> None:
        """Choose these people."""
        self._ids = [one for one in dict.fromkeys(ids) if one in self._names]
        self._show()

    def take_typed(self) -> bool:
        """Add the person whose name is typed; returns False when nobody has this name."""
        if self.picker.is_unknown():
            mark_wrong(self.picker, wrong=True)
            self.picker.setFocus()
            return False
        chosen = self.picker.person()
        if chosen is not None:
            self.picker.clear()
            self.set_ids([*self._ids, chosen])
        return True

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        for one in self._ids:
            chip = data(QuietButton(self._names[one], "x", parent=self._chips))
            chip.setToolTip(self.tr("Take {0} out").format(self._names[one]))
            chip.setAccessibleName(self.tr("Take {0} out").format(self._names[one]))
            chip.setProperty("mentee", one)
            chip.clicked.connect(self._take_out_sender)
            self._flow.addWidget(chip)
            chip.show()
        self._chips.setVisible(bool(self._ids))
        self.updateGeometry()

    def _take_out_sender(self) -> None:
        chip = self.sender()
        if chip is not None:
            gone = chip.property("mentee")
            self.set_ids([one for one in self._ids if one != gone])
            self.picker.setFocus()
