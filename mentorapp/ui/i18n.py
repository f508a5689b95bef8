"""The language of the window: Qt's own and ours, and the direction of reading."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator

from mentorapp import paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SOURCE = "en"


def languages(folder: Path | None = None) -> list[str]:
    """Return the codes of the languages that the window speaks, English first.

    ``folder`` holds their files; without it, the one that travels with the program.
    """
    found = sorted(
        path.stem.removeprefix("mentorapp_") for path in (folder or _folder()).glob("mentorapp_*.qm")
    )
    return [SOURCE, *(code for code in found if code != SOURCE)]


def speak(app: QApplication, language: str = "", folder: Path | None = None) -> QLocale:
    """Speak ``language`` (a code; empty follows the system) and read in its direction.

    Words that are not translated stay English; dates and numbers follow the locale all the same.
    """
    locale = QLocale(language) if language else QLocale.system()
    QLocale.setDefault(locale)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    ours = folder or _folder()
    _install(app, QLocale(SOURCE), "mentorapp", ours)  # beneath all others: English, too, has plurals
    spoken = language or locale.name()
    if spoken.startswith(SOURCE):
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return locale
    _install(app, locale, "qtbase", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)))
    _install(app, locale, "mentorapp", ours)
    known = any(spoken.startswith(code) for code in languages(ours)) or bool(language)
    direction = locale.textDirection() if known else Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(direction)
    return locale


def _install(app: QApplication, locale: QLocale, name: str, folder: Path) -> None:
    translator = QTranslator(app)
    if translator.load(locale, name, "_", str(folder)):
        app.installTranslator(translator)
    else:
        translator.deleteLater()


def _folder() -> Path:
    return paths.resources() / "i18n"
