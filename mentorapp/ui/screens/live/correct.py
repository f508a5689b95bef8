"""Correcting the time, the words, the voice or the code of a moment; its first form stays in the journal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from mentorapp.instruments.model import Choice, Codes, Intervals, Questions, States, Tallies
from mentorapp.instruments.moments import Moment, MomentKind, clock_text
from mentorapp.ui.screens.live.entries import Words, clock_ms
from mentorapp.ui.widgets.buttons import PrimaryButton, QuietButton
from mentorapp.ui.widgets.dialogs import SAVE_KEY, FormDialog
from mentorapp.ui.widgets.fields import Field, LineField, Select

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

FIELDS = {
    MomentKind.LINE: "text",
    MomentKind.MARK: "text",
    MomentKind.CODE: "code",
    MomentKind.QUESTION: "level",
}
"""What each kind of moment says that can be put right here, beside its time."""


class CorrectDialog(FormDialog):
    """One moment, as it stands; saving hands on what differs."""

    corrected = Signal(object, object)
    """The number of the moment and the data of the AMEND moment."""
    struck = Signal(object)
    """The number of the moment to be taken back."""

    def __init__(self, moment: Moment, words: Words, parent: QWidget) -> None:
        super().__init__(self.tr("Correct this moment"), parent)
        self._moment = moment
        self.time = LineField(self.tr("Time"), self.tr("Minutes and seconds, such as 12:30"), self)
        self.time.set_text(clock_text(moment.at_ms))
        self.body.addWidget(self.time)
        self.text = self._add_text()
        self.voice = self._add_voice(words)
        self.code = self._add_code(words)
        self.save_button = PrimaryButton(self.tr("Save"), key=SAVE_KEY, parent=self)
        self.save_button.clicked.connect(self.save)
        self.strike_button = QuietButton(self.tr("Take back"), "undo-2", parent=self)
        self.strike_button.clicked.connect(self.strike)
        self.add_buttons(self.save_button, self.strike_button, self.cancel_button())
        self.save_by_key()
        self._at_first = self._shown()
        first = self.text or self.time
        first.edit.setFocus()

    def flush(self) -> bool:
        """Hand on what differs and close; a time that cannot be read is said at its line."""
        at = clock_ms(self.time.text())
        if at is None:
            self.time.set_error(self.tr("Write the time as minutes and seconds, such as 12:30."))
            return False
        data: dict[str, object] = {}
        if self.time.text().strip() != clock_text(self._moment.at_ms):
            data["at_ms"] = at
        changed = self._changed()
        if changed:
            data["changed"] = changed
        self._at_first = self._shown()
        self.accept()
        if data:
            self.corrected.emit(self._moment.seq, data)
        return True

    def strike(self) -> None:
        """Take the moment back and close."""
        self._at_first = self._shown()
        self.accept()
        self.struck.emit(self._moment.seq)

    def _changed(self) -> dict[str, str]:
        now: dict[str, str] = {}
        if self.text is not None:
            now["text"] = self.text.text().strip()
        if self.voice is not None:
            now["voice"] = str(self.voice.currentData())
        if self.code is not None:
            now[FIELDS[self._moment.kind]] = str(self.code.currentData())
        return {key: value for key, value in now.items() if value != self._moment.text(key)}

    def _shown(self) -> object:
        return self.time.text(), tuple(self._changed().items())

    def _add_text(self) -> LineField | None:
        if FIELDS.get(self._moment.kind) != "text":
            return None
        field = LineField(self.tr("Words"), parent=self)
        field.set_text(self._moment.text("text"))
        self.body.addWidget(field)
        return field

    def _add_voice(self, words: Words) -> Select | None:
        if self._moment.kind is not MomentKind.LINE:
            return None
        choices = {**words.voices, "": self.tr("Nobody")}
        return self._add_choice(self.tr("Who speaks"), choices, self._moment.text("voice"))

    def _add_code(self, words: Words) -> Select | None:
        part = words.parts.get(self._moment.text("part"))
        if FIELDS.get(self._moment.kind) not in {"code", "level"}:
            return None
        choices: tuple[Choice, ...] = ()
        if isinstance(part, Codes | States | Intervals | Tallies):
            choices = part.choices
        elif isinstance(part, Questions):
            choices = part.levels
        named = {choice.key: choice.label for choice in choices}
        return self._add_choice(self.tr("Code"), named, self._moment.text(FIELDS[self._moment.kind]))

    def _add_choice(self, label: str, choices: Mapping[str, str], chosen: str) -> Select:
        select = Select(label, self)
        for key, words in choices.items():
            select.addItem(words, key)
        select.setCurrentIndex(max(0, select.findData(chosen)))
        self.body.addWidget(Field(label, select, parent=self))
        return select
