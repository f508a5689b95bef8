"""The language of the window: Qt's own and ours, and the direction of reading."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator

from mentorapp import paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SOURCE = "en"


def languages() -> list[str]:
    """Return the codes of the languages that the window speaks, English first."""
    found = sorted(path.stem.removeprefix("mentorapp_") for path in _folder().glob("mentorapp_*.qm"))
    return [SOURCE, *(code for code in found if code != SOURCE)]


def speak(app: QApplication, language: str = "") -> QLocale:
    """Speak ``language`` (a code; empty follows the system) and read in its direction.

    Words that are not translated stay English; dates and numbers follow the locale all the same.
    """
    locale = QLocale(language) if language else QLocale.system()
    QLocale.setDefault(locale)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    spoken = language or locale.name()
    if spoken.startswith(SOURCE):
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return locale
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt_folder), ("mentorapp", str(_folder()))):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", folder):
            app.installTranslator(translator)
    known = any(spoken.startswith(code) for code in languages()) or bool(language)
    direction = locale.textDirection() if known else Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(direction)
    return locale


def _folder() -> Path:
    return paths.resources() / "i18n"
