"""What is seen of a locked vault: one line to type in. Nothing heavy is imported before it is shown."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mentorapp.demo.sign import PASSPHRASE, is_demo
from mentorapp.domain.errors import UserError
from mentorapp.ui import errors, theme
from mentorapp.ui.icons import pixmap
from mentorapp.ui.jobs import Jobs, Progress
from mentorapp.ui.widgets.buttons import LinkButton, PrimaryButton
from mentorapp.ui.widgets.fields import PassphraseEdit, mark_wrong
from mentorapp.ui.widgets.labels import Body, Title
from mentorapp.ui.widgets.painting import Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from mentorapp.vault.vault import Vault

WIDTH = 400
SECOND = 1000


class LockScreen(QWidget):
    """Asks for the passphrase and opens the vault in ``folder``."""

    unlocked = Signal(object)
    """The open vault."""
    code_asked = Signal()
    """The person wants to use the recovery code."""
    other_vault = Signal()
    already_open = Signal()
    """The vault is open in another window."""

    def __init__(
        self, jobs: Jobs, folder: Path, state_folder: Path | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._folder = folder
        self._state_folder = state_folder
        self._wait_seconds = 0
        self._countdown = QTimer(self, interval=SECOND)
        self._countdown.timeout.connect(self._count_down)
        self._build()
        self.setFocusProxy(self.edit)

    def unlock(self) -> None:
        """Try what was typed. The window stays alive while the key is derived."""
        words = self.edit.text()
        if self.button.is_busy or self._wait_seconds:
            return
        if not words.strip():
            self._complain(self.tr("Type your passphrase."))
            return
        self._say("")
        self.edit.setEnabled(False)
        self.button.set_busy(True, self.tr("Unlocking…"))
        task = partial(_open, self._folder, words, self._state_folder)
        self._jobs.start(task, self, self._opened, self._failed)

    def _build(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._sign = QLabel(self)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sign.setPixmap(_feather())
        self.title = Title(self.tr("Welcome back"), self)
        self.subtitle = Body(self._what_is_locked(), self)
        self.subtitle.setProperty("tone", "quiet")
        for label in (self.title, self.subtitle):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.edit = PassphraseEdit(self.tr("Passphrase"), self)
        self.edit.setPlaceholderText(self.tr("Passphrase"))
        self.edit.setProperty("large", True)
        self.edit.returnPressed.connect(self.unlock)
        self.edit.textEdited.connect(self._edited)
        self.button = PrimaryButton(self.tr("Unlock"), parent=self)
        self.button.clicked.connect(self.unlock)
        self.message = Body("", self)
        self.message.hide()
        self.code_link = LinkButton(self.tr("Use the recovery code"), self)
        self.code_link.clicked.connect(self.code_asked)
        self.other_link = LinkButton(self.tr("Another vault"), self)
        self.other_link.clicked.connect(self.other_vault)
        links = QHBoxLayout()
        links.addWidget(self.code_link)
        links.addStretch(1)
        links.addWidget(self.other_link)
        column.addWidget(self._sign)
        column.addWidget(self.title)
        column.addWidget(self.subtitle)
        column.addSpacing(12)
        for widget in (self.edit, self.message, self.button):
            column.addWidget(widget)
        column.addLayout(links)
        self._frame(column)

    def _what_is_locked(self) -> str:
        if is_demo(self._folder):
            return self.tr("This is the demo, where everybody is invented. Its passphrase: {0}").format(
                PASSPHRASE
            )
        return self.tr("Your notes are locked on this computer.")

    def _frame(self, column: QVBoxLayout) -> None:
        box = QWidget(self)
        box.setFixedWidth(theme.px(WIDTH))
        box.setLayout(column)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(box)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(1)

    def _opened(self, vault: Vault) -> None:
        self.edit.clear()
        self.button.set_busy(False)
        self.unlocked.emit(vault)

    def _failed(self, error: BaseException) -> None:
        self.button.set_busy(False)
        self.edit.setEnabled(True)
        self.edit.selectAll()
        self.edit.setFocus()
        if isinstance(error, UserError) and error.code == "vault.too_many_tries":
            self._wait(int(str(error.params["seconds"])))
            return
        if isinstance(error, UserError) and error.code == "vault.already_open":
            self.already_open.emit()
        self._complain(errors.sentence(error))

    def _wait(self, seconds: int) -> None:
        self._wait_seconds = seconds
        self.button.setEnabled(False)
        self._countdown.start()
        self._show_wait()

    def _count_down(self) -> None:
        self._wait_seconds -= 1
        if self._wait_seconds > 0:
            self._show_wait()
            return
        self._countdown.stop()
        self._wait_seconds = 0
        self.button.setEnabled(True)
        self._say(self.tr("You can try again now."))

    def _show_wait(self) -> None:
        text = self.tr(
            "Too many wrong tries. Nothing is lost. You can try again in %n seconds.", "", self._wait_seconds
        )
        self._complain(text)

    def _edited(self) -> None:
        if not self._wait_seconds:
            self._say("")

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.set_tone(None)
        self.message.setVisible(bool(text))
        mark_wrong(self.edit, wrong=False)
        self.edit.setAccessibleDescription(text)

    def _complain(self, text: str) -> None:
        self._say(text)
        self.message.set_tone(Tone.WARN)
        mark_wrong(self.edit, wrong=True)


def _feather() -> QPixmap:
    return pixmap("feather", "accent")


def _open(folder: Path, words: str, state: Path | None, progress: Progress) -> Vault:
    from mentorapp.vault.vault import Vault, derive_key

    key = derive_key(folder, passphrase=words, state_folder=state)
    progress.check()
    return Vault.open(folder, key, state_folder=state)
