"""Choosing the people of an engagement: type a name, press Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentorapp.ui.accessibility import data, name
from mentorapp.ui.widgets.buttons import QuietButton
from mentorapp.ui.widgets.containers import FlowLayout, column
from mentorapp.ui.widgets.fields import PersonPicker

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class _Line(PersonPicker):
    """A picker in which Enter takes the person in instead of saving the form."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the name in on Enter, unless nothing is typed."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.text().strip():
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()
            else:
                self.entered.emit()
        else:
            super().keyPressEvent(event)


class MemberPicker(QWidget):
    """The people chosen, each to be taken out again. ``line``, to be put above, takes in one more."""

    changed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: dict[int, str] = {}
        self._chosen: list[int] = []
        self.line = _Line(text, self)
        self.line.setPlaceholderText(self.tr("Type a name, press Enter"))
        self.line.entered.connect(self.take_in)
        if (completer := self.line.completer()) is not None:
            completer.activated.connect(self.take_in, Qt.ConnectionType.QueuedConnection)
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._chips.setSizePolicy(policy)
        self.hide()
        whole = column(8)
        whole.addWidget(self._chips)
        self.setLayout(whole)
        self.setFocusProxy(self.line)

    def set_people(self, people: list[tuple[int, str]]) -> None:
        """Know these people."""
        self._people = dict(people)
        self.line.set_people(people)

    def set_chosen(self, mentee_ids: list[int]) -> None:
        """Choose these people."""
        self._chosen = [one for one in mentee_ids if one in self._people]
        self._show()

    def chosen(self) -> list[int]:
        """Return the ids of those chosen."""
        return list(self._chosen)

    def take_in(self) -> bool:
        """Take in the person whose name is typed; returns False when it is nobody's."""
        person = self.line.person()
        if person is None:
            return not self.line.text().strip()
        self.line.clear()
        if person not in self._chosen:
            self._chosen.append(person)
            self._show()
            self.changed.emit()
        return True

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for mentee_id in self._chosen:
            chip = data(QuietButton(self._people[mentee_id], "x", parent=self._chips))
            chip.setProperty("mentee_id", mentee_id)
            chip.setAutoDefault(False)
            name(chip, self.tr("Take out {0}").format(self._people[mentee_id]))
            chip.clicked.connect(self._take_out)
            self._flow.addWidget(chip)
            chip.show()
        self.setVisible(bool(self._chosen))
        self._chips.updateGeometry()

    def _take_out(self) -> None:
        chip = self.sender()
        if isinstance(chip, QuietButton):
            self._chosen.remove(chip.property("mentee_id"))
            self._show()
            self.line.setFocus()
            self.changed.emit()
