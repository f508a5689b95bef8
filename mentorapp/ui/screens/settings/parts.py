"""What the sections of Settings are built of."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mentorapp.services import settings
from mentorapp.services.changes import Changes
from mentorapp.services.settings import Settings
from mentorapp.ui.context import Context
from mentorapp.ui.widgets.containers import Card, RowsCard, column
from mentorapp.ui.widgets.labels import Body, Quiet, Section
from mentorapp.vault.vault import Vault


class SettingRow(QWidget):
    """What can be set, a line about it, and the control at the trailing end (or below, with ``under``)."""

    def __init__(
        self,
        title: str,
        detail: str = "",
        control: QWidget | None = None,
        parent: QWidget | None = None,
        *,
        under: bool = False,
    ) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self) if under else QHBoxLayout(self)
        box.setContentsMargins(20, 14, 20, 14)
        box.setSpacing(12 if under else 24)
        texts = column(3)
        self.title = Body(title, self, bold=True)
        texts.addWidget(self.title)
        if control is not None:
            self.title.setBuddy(control)  # on Linux a choice is called after its label only
        self.detail = Quiet(detail, self)
        self.detail.setVisible(bool(detail))
        texts.addWidget(self.detail)
        if under:
            box.addLayout(texts)
            if control is not None:
                box.addWidget(control)
        else:
            texts.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            box.addLayout(texts, 1)
            if control is not None:
                box.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_detail(self, text: str) -> None:
        """Say something else below the title."""
        self.detail.setText(text)
        self.detail.setVisible(bool(text))


class SettingsSection(QWidget):
    """One section: headings with cards. It asks again in :meth:`refresh`, and saves each change at once."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(24)

    def refresh(self) -> None:
        """Query again and show what is there."""

    def add_rows(self, heading: str, *rows: QWidget) -> RowsCard:
        """Put a heading and a card of rows below what is there."""
        card = RowsCard(self)
        for entry in rows:
            card.add_row(entry)
        self._add_block(heading, card)
        return card

    def add_card(self, heading: str) -> Card:
        """Put a heading and an empty card below what is there."""
        card = Card(self)
        self._add_block(heading, card)
        return card

    def change(self, text: str, **values: int | bool) -> None:
        """Save preferences of the vault and say so."""
        if self.context.run(partial(_change, values)) is not None:
            self.context.say(text)
        else:
            self.refresh()

    def _add_block(self, heading: str, card: QWidget) -> None:
        block = column(10)
        block.addWidget(Section(heading, self))
        block.addWidget(card)
        self.body.addLayout(block)


def in_card(widget: QWidget, parent: QWidget) -> Card:
    """Return a hidden card around ``widget``: shown while work is going on."""
    card = Card(parent)
    card.body.addWidget(widget)
    card.hide()
    return card


def _change(values: dict[str, int | bool], vault: Vault) -> Changes[Settings]:
    return settings.change(vault, **values)
