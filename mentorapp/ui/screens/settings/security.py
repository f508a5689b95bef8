"""What keeps the vault closed to others, and what does not."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mentorapp.services import recovery, settings
from mentorapp.ui.context import Context
from mentorapp.ui.icons import pixmap
from mentorapp.ui.screens.settings.keys_dialogs import ChangePassphrase, NewRecoveryCode
from mentorapp.ui.screens.settings.parts import SettingRow, SettingsSection
from mentorapp.ui.widgets.buttons import QuietButton
from mentorapp.ui.widgets.containers import column, row
from mentorapp.ui.widgets.fields import Select
from mentorapp.ui.widgets.labels import Body, Section

MINUTES = (1, 2, 5, 10, 15, 30, 60)


class SecuritySection(SettingsSection):
    """Locking, passphrase, recovery code, and plain words about protection."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.minutes = Select(self.tr("Lock after"), self)
        for minutes in MINUTES:
            text = self.tr("One minute") if minutes == 1 else self.tr("%n minutes", "", minutes)
            self.minutes.addItem(text, minutes)
        self.minutes.activated.connect(self._minutes_changed)
        self.lock_now = QuietButton(self.tr("Lock now"), "lock", "Ctrl+L", self)
        self.lock_now.clicked.connect(context.lock)
        self.add_rows(
            self.tr("Locking"),
            SettingRow(
                self.tr("Lock when nobody is here"),
                self.tr("Also when the screen locks or the computer sleeps. What you were writing is kept."),
                self.minutes,
                self,
            ),
            SettingRow(self.tr("Lock now"), self.tr("One key, from anywhere."), self.lock_now, self),
        )
        self.change_button = QuietButton(self.tr("Change the passphrase"), "key-round", parent=self)
        self.change_button.clicked.connect(self.change_passphrase)
        self.code_button = QuietButton(self.tr("Make a new code"), "refresh-cw", parent=self)
        self.code_button.clicked.connect(self.new_code)
        self.code_row = SettingRow(self.tr("Recovery code"), "", self.code_button, self)
        self.add_rows(
            self.tr("Keys"),
            SettingRow(
                self.tr("Passphrase"),
                self.tr("The words that open the vault. Nobody can look them up."),
                self.change_button,
                self,
            ),
            self.code_row,
        )
        self._add_protection()

    def refresh(self) -> None:
        """Show what is chosen, and whether the recovery code is known to be on paper."""
        chosen = self.context.read(settings.get).auto_lock_minutes
        if self.minutes.findData(chosen) < 0:
            self.minutes.addItem(self.tr("%n minutes", "", chosen), chosen)
        self.minutes.setCurrentIndex(self.minutes.findData(chosen))
        self.code_row.set_detail(
            self.tr("It was never typed back, so nobody knows whether it is on paper. Make a new one.")
            if self.context.read(recovery.is_unconfirmed)
            else self.tr("The other way in. A new code replaces it, and a sheet can be printed then.")
        )

    def change_passphrase(self) -> None:
        """Open the dialog for another passphrase."""
        self.dialog = ChangePassphrase(self.context, self)
        self.dialog.changed.connect(self._passphrase_changed)
        self.dialog.open()

    def new_code(self) -> None:
        """Open the dialog for another recovery code."""
        self.code_dialog = NewRecoveryCode(self.context, self)
        self.code_dialog.changed.connect(self._code_changed)
        self.code_dialog.open()

    def _minutes_changed(self, index: int) -> None:
        self.change(self.tr("Saved in the vault."), auto_lock_minutes=int(self.minutes.itemData(index)))

    def _passphrase_changed(self) -> None:
        self.context.say(self.tr("The new passphrase opens the vault from now on."))

    def _code_changed(self) -> None:
        self.refresh()
        self.context.say(self.tr("There is a new recovery code. Destroy the old sheet."))

    def _add_protection(self) -> None:
        card = self.add_card(self.tr("What is protected"))
        columns = QHBoxLayout()
        columns.setSpacing(32)
        columns.addLayout(self._points(self.tr("Protected"), "shield-check", "good", self._protected()), 1)
        columns.addLayout(
            self._points(self.tr("Not protected"), "triangle-alert", "warn", self._not_protected()), 1
        )
        card.body.addLayout(columns)

    def _points(self, heading: str, icon: str, role: str, points: list[str]) -> QVBoxLayout:
        whole = column(8)
        title = row(8)
        sign = QLabel(self)
        sign.setPixmap(pixmap(icon, role))
        title.addWidget(sign)
        title.addWidget(Section(heading, self), 1)
        whole.addLayout(title)
        for point in points:
            whole.addWidget(Body(point, self))
        whole.addStretch(1)
        return whole

    def _protected(self) -> list[str]:
        return [
            self.tr("A lost or stolen laptop, disk or backup: everything in it is encrypted."),
            self.tr("Somebody at your unlocked laptop, once the vault has locked."),
            self.tr("Other programs that look into this one, and what is left in memory after locking."),
            self.tr("The network: MentorApp never uses it."),
        ]

    def _not_protected(self) -> list[str]:
        return [
            self.tr("A computer that others control: whoever can record your keys can read along."),
            self.tr("What the system writes to disk when it sleeps. Turn on the encryption of the disk."),
            self.tr("Pictures of the screen, and files that you save outside the vault."),
            self.tr("A forgotten passphrase without the recovery sheet. Nobody can help then."),
        ]
