"""Settings: five sections behind tabs. Every change is saved at once."""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from mentorapp.services.changes import Kind
from mentorapp.ui import keys
from mentorapp.ui.accessibility import name
from mentorapp.ui.context import Context
from mentorapp.ui.screens.settings.appearance import AppearanceSection
from mentorapp.ui.screens.settings.backups import BackupsSection
from mentorapp.ui.screens.settings.parts import SettingsSection
from mentorapp.ui.screens.settings.security import SecuritySection
from mentorapp.ui.screens.settings.vault import VaultSection
from mentorapp.ui.screens.settings.week import WeekSection
from mentorapp.ui.shell.page import Page
from mentorapp.ui.widgets.labels import hairline

SECTIONS: Final = ("appearance", "week", "security", "backups", "vault")
PASSPHRASE: Final = "passphrase"  # noqa: S105 - the name of a place


class SettingsPage(Page):
    """The sections are made when they are first looked at."""

    kinds: ClassVar[frozenset[Kind]] = frozenset({Kind.SETTING, Kind.BACKUP})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.header.set_title(self.tr("Settings"))
        self.header.set_subtitle(self.tr("Every change is saved at once."))
        self._sections: dict[str, SettingsSection] = {}
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        name(self.tabs, self.tr("Sections of the settings"))
        for title in (
            self.tr("Appearance"),
            self.tr("Your week"),
            self.tr("Security"),
            self.tr("Backups"),
            self.tr("Vault"),
        ):
            self.tabs.addTab(title)
        self._place = QVBoxLayout()
        strip = QVBoxLayout()
        strip.setSpacing(0)
        strip.addWidget(self.tabs)
        strip.addWidget(hairline(self))
        self.body.addLayout(strip)
        self.body.addLayout(self._place)
        self.body.addStretch(1)
        self.tabs.currentChanged.connect(self._show_current)
        keys.action(self, self.tr("Back up now"), "Ctrl+B", self.back_up, icon="database-backup")
        keys.action(self, self.tr("Check everything"), "Ctrl+Shift+E", self.check, icon="shield-check")
        keys.action(self, self.tr("Change the passphrase"), "", self.change_passphrase, icon="key-round")
        self._show_current()

    def section(self, wanted: str) -> SettingsSection:
        """Return a section, made if need be."""
        if wanted not in self._sections:
            kinds = (AppearanceSection, WeekSection, SecuritySection, BackupsSection, VaultSection)
            made = kinds[SECTIONS.index(wanted)](self.context, self)
            made.refresh()
            self._sections[wanted] = made
            self._place.addWidget(made)
            made.setVisible(wanted == self.current)
        return self._sections[wanted]

    @property
    def current(self) -> str:
        """Return the name of the section that is shown."""
        return SECTIONS[self.tabs.currentIndex()]

    def refresh(self) -> None:
        """Query again what is shown; the other sections do so when they are looked at."""
        self.section(self.current).refresh()

    def focus_first(self) -> None:
        """Put the focus on the tabs."""
        self.tabs.setFocus()

    def open_target(self, target: object) -> None:
        """Show the section called ``target``; "passphrase" opens the dialog for it."""
        if target == PASSPHRASE:
            self.change_passphrase()
        elif isinstance(target, str) and target in SECTIONS:
            self.tabs.setCurrentIndex(SECTIONS.index(target))

    def back_up(self) -> None:
        """Show the backups and ask where a new one goes."""
        self.open_target("backups")
        section = self.section("backups")
        if isinstance(section, BackupsSection):
            section.ask_where()

    def check(self) -> None:
        """Show the vault and check everything in it."""
        self.open_target("vault")
        section = self.section("vault")
        if isinstance(section, VaultSection):
            section.check_everything()

    def change_passphrase(self) -> None:
        """Show security and ask for a new passphrase."""
        self.open_target("security")
        section = self.section("security")
        if isinstance(section, SecuritySection):
            section.change_passphrase()

    def _show_current(self) -> None:
        shown = self.section(self.current)
        for section in self._sections.values():
            section.setVisible(section is shown)
        shown.refresh()
