"""How the window looks: kept on this computer, outside the vault."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget

from mentorapp.ui import i18n, theme
from mentorapp.ui.config import TEXT_SCALES
from mentorapp.ui.context import Context
from mentorapp.ui.screens.settings.parts import SettingRow, SettingsSection
from mentorapp.ui.screens.settings.theme_choice import ThemeChoice
from mentorapp.ui.theme import ThemeName
from mentorapp.ui.widgets.fields import Select


class AppearanceSection(SettingsSection):
    """Theme, size of the text, language."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.themes = ThemeChoice(self)
        self.themes.changed.connect(self._theme_changed)
        self.add_rows(
            self.tr("Looks"),
            SettingRow(
                self.tr("Colours"),
                self.tr("High contrast draws every border and keeps to black on white."),
                self.themes,
                self,
                under=True,
            ),
        )
        self.scale = Select(self.tr("Size of the text"), self)
        for value in TEXT_SCALES:
            self.scale.addItem(self.tr("{0} %").format(round(value * 100)), value)
        self.scale.activated.connect(self._scale_changed)
        self.language = Select(self.tr("Language"), self)
        self.language.addItem(self.tr("As the system"), "")
        for code in i18n.languages():
            self.language.addItem(QLocale(code).nativeLanguageName(), code)
        self.language.activated.connect(self._language_changed)
        self.add_rows(
            self.tr("Reading"),
            SettingRow(
                self.tr("Size of the text"),
                self.tr("Everything grows with it: rows, buttons and icons, too."),
                self.scale,
                self,
            ),
            SettingRow(
                self.tr("Language"),
                self.tr("Dates and numbers follow it at once, the words after the next unlocking."),
                self.language,
                self,
            ),
        )

    def refresh(self) -> None:
        """Show what is chosen."""
        config = self.context.config
        self.themes.set_value(config.theme)
        nearest = min(range(len(TEXT_SCALES)), key=lambda at: abs(TEXT_SCALES[at] - config.text_scale))
        self.scale.setCurrentIndex(nearest)
        self.language.setCurrentIndex(max(0, self.language.findData(config.language)))

    def _theme_changed(self, value: str) -> None:
        self.context.config.theme = cast("ThemeName", value)
        self._wear()

    def _scale_changed(self, index: int) -> None:
        self.context.config.text_scale = float(self.scale.itemData(index))
        self._wear()

    def _language_changed(self, index: int) -> None:
        self.context.config.language = str(self.language.itemData(index))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            i18n.speak(app, self.context.config.language)
        self._wear()

    def _wear(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, self.context.config.theme, self.context.config.text_scale)
        self._saved()

    def _saved(self) -> None:
        self.context.config.save()
        self.context.say(self.tr("Saved for this computer."))
