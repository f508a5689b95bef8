"""Dialogs: a title, a body, the buttons. They are opened, never run in a loop of their own."""

from __future__ import annotations

from abc import abstractmethod
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from mentorapp.ui import theme
from mentorapp.ui.accessibility import name, say, tab_by_layout
from mentorapp.ui.widgets.buttons import Button, DangerButton, PrimaryButton, QuietButton
from mentorapp.ui.widgets.labels import Body, Quiet, Section
from mentorapp.ui.widgets.painting import Tone

WIDTH = 480
SAVE_KEY = "Ctrl+Return"


class Dialog(QDialog):
    """A window above the window. Put things into ``body``, then :meth:`add_buttons`, then ``open()``."""

    snug: ClassVar[bool] = False
    """Whether it opens no higher than its words: for dialogs in which nothing scrolls."""

    def __init__(self, title: str, parent: QWidget | None = None, *, width: int = WIDTH) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(theme.px(width))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(28, 24, 28, 24)
        self._column.setSpacing(16)
        self.heading = Section(title, self)
        self._column.addWidget(self.heading)
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        self._column.addLayout(self.body, 1)
        self.problem = Body("", self)
        self.problem.set_tone(Tone.WARN)
        self.problem.hide()
        self._column.addWidget(self.problem)

    def event(self, event: QEvent) -> bool:
        """Grow when what is shown has grown: Qt does not count the lines of wrapped text by itself."""
        handled = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show} and hasattr(self, "_column"):
            needed = self._column.totalHeightForWidth(self.width())
            if needed > self.height() or (self.snug and event.type() == QEvent.Type.Show):
                self.resize(self.width(), needed)
        return handled

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's signature
        """Let Tab follow the eye."""
        tab_by_layout(self)
        return super().focusNextPrevChild(next)

    def holds_words(self) -> bool:
        """Return whether something was typed here that closing would lose."""
        return False

    def add_buttons(self, primary: Button, *quiet: Button) -> None:
        """Put the buttons below the body, the primary one at the trailing end; Enter presses it."""
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        for button in (*quiet, primary):
            row.addWidget(button)
        primary.setDefault(True)
        self._column.addSpacing(4)
        self._column.addLayout(row)

    def cancel_button(self, text: str = "") -> QuietButton:
        """Return a button that closes the dialog."""
        button = QuietButton(text or self.tr("Cancel"), parent=self)
        button.clicked.connect(self.reject)
        return button

    def set_error(self, text: str) -> None:
        """Say above the buttons what went wrong; an empty text takes it away."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        say(self, text)


class Confirm(Dialog):
    """Asks before something that cannot simply be undone."""

    snug = True
    confirmed = Signal()

    def __init__(
        self, parent: QWidget | None, title: str, text: str, action_text: str, *, danger: bool = False
    ) -> None:
        super().__init__(title, parent)
        self.body.addWidget(Body(text, self))
        kind = DangerButton if danger else PrimaryButton
        self.button = kind(action_text, parent=self)
        self.button.clicked.connect(self._confirm)
        cancel = self.cancel_button()
        self.add_buttons(self.button, cancel)
        if danger:
            self.button.setDefault(False)
            cancel.setDefault(True)
            cancel.setFocus()

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit()


class FormDialog(Dialog):
    """A form over the window: what was typed in it is never lost without asking."""

    def __init__(self, title: str, parent: QWidget | None = None, *, width: int = WIDTH) -> None:
        super().__init__(title, parent, width=width)
        self._at_first: object = None

    @abstractmethod
    def flush(self) -> bool:
        """Save the form and close; returns False when it cannot be kept, which is then said in it."""

    @abstractmethod
    def _shown(self) -> object:
        """Return what the form says now, to be compared with ``_at_first``, what it said when it opened."""

    def save(self) -> None:
        """Write what is in the form into the vault, or say at the field what cannot be kept."""
        self.flush()

    def save_by_key(self) -> None:
        """Let Ctrl+Enter save from every line of the form."""
        quick = QAction(self)
        quick.setShortcuts([QKeySequence(SAVE_KEY), QKeySequence("Ctrl+Enter")])
        quick.triggered.connect(self.save)
        self.addAction(quick)

    def holds_words(self) -> bool:
        """Return whether the form says something else than at first."""
        return self._shown() != self._at_first

    def reject(self) -> None:
        """Close; ask first when something was typed that would be lost."""
        if not self.holds_words():
            super().reject()
            return
        ask = Confirm(
            self,
            self.tr("Close without saving?"),
            self.tr("What you typed here has not been saved."),
            self.tr("Close without saving"),
            danger=True,
        )
        ask.confirmed.connect(self._let_go)
        ask.open()

    def _let_go(self) -> None:
        self._at_first = self._shown()
        super().reject()


class BusyBar(QWidget):
    """How far long work is, with a way to stop it."""

    stopped = Signal()

    def __init__(self, text: str, parent: QWidget | None = None, *, can_stop: bool = True) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.words = Quiet(text, self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        name(self.bar, text)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.bar, 1)
        self.stop = QuietButton(self.tr("Stop"), parent=self)
        self.stop.setVisible(can_stop)
        self.stop.clicked.connect(self.stopped)
        row.addWidget(self.stop)
        column.addWidget(self.words)
        column.addLayout(row)

    def set_progress(self, done: int, total: int) -> None:
        """Show that ``done`` of ``total`` steps are behind us."""
        shift = max(0, total.bit_length() - 30)
        self.bar.setRange(0, total >> shift)
        self.bar.setValue(done >> shift)

    def set_text(self, text: str) -> None:
        """Say what is going on."""
        self.words.setText(text)
        name(self.bar, text)
