"""What hides the open vault when it should lock but the disk does not take the last words.

Replacing the process would lose those words, and leaving them in view would show them to whoever comes by.
So the workspace goes out of sight and out of reach, the words stay in memory and are tried again, and only
the passphrase brings them back.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorapp.ui import errors, theme
from mentorapp.ui.context import Context
from mentorapp.ui.proof import confirm
from mentorapp.ui.widgets.buttons import PrimaryButton
from mentorapp.ui.widgets.fields import PassphraseField
from mentorapp.ui.widgets.labels import Body, Title

WIDTH = 400


class Cover(QWidget):
    """Stands in the place of the workspace. ``lifted`` goes out when the passphrase was right."""

    lifted = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.title = Title(self.tr("Hidden, and not locked yet"), self)
        self.reason = Body(
            self.tr(
                "The vault could not take what you typed last, so the words are kept here, out of sight. "
                "MentorApp locks by itself as soon as they are saved. Your passphrase brings them back."
            ),
            self,
        )
        self.field = PassphraseField(self.tr("Passphrase"), parent=self)
        self.field.returned.connect(self.prove)
        self.button = PrimaryButton(self.tr("Show my words"), parent=self)
        self.button.clicked.connect(self.prove)
        self.setFocusProxy(self.field.edit)
        self._arrange()

    def prove(self) -> None:
        """Check what was typed."""
        words = self.field.text()
        if not words or self.button.is_busy:
            return
        self.button.set_busy(True, self.tr("Checking…"))
        self._context.start(partial(confirm, self._context.vault, words), self, self._proved, self._failed)

    def _proved(self, nothing: None) -> None:
        del nothing
        self.field.clear()
        self.lifted.emit()

    def _failed(self, error: BaseException) -> None:
        self.button.set_busy(False)
        self.field.set_error(errors.sentence(error))
        self.field.edit.selectAll()
        self.field.edit.setFocus()

    def _arrange(self) -> None:
        box = QWidget(self)
        box.setFixedWidth(theme.px(WIDTH))
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.title, self.reason, self.field, self.button):
            column.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(box, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)
