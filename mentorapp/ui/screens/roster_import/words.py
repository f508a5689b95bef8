"""What the fields and the ways of writing letters are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentorapp.domain.translating import QT_TRANSLATE_NOOP
from mentorapp.interop.rosters import Field

_FIELDS = {
    Field.NAME: QT_TRANSLATE_NOOP("Roster", "Name"),
    Field.GIVEN_NAME: QT_TRANSLATE_NOOP("Roster", "First name"),
    Field.FAMILY_NAME: QT_TRANSLATE_NOOP("Roster", "Last name"),
    Field.PREFERRED_NAME: QT_TRANSLATE_NOOP("Roster", "Preferred first name"),
    Field.EMAIL: QT_TRANSLATE_NOOP("Roster", "Email"),
    Field.PRONOUNS: QT_TRANSLATE_NOOP("Roster", "Pronouns"),
    Field.ROLE: QT_TRANSLATE_NOOP("Roster", "Role"),
    Field.SUBJECTS: QT_TRANSLATE_NOOP("Roster", "Subjects"),
    Field.GRADES: QT_TRANSLATE_NOOP("Roster", "Grades"),
    Field.SCHOOL: QT_TRANSLATE_NOOP("Roster", "School"),
    Field.LANGUAGES: QT_TRANSLATE_NOOP("Roster", "Languages"),
    Field.STARTED_ON: QT_TRANSLATE_NOOP("Roster", "Started on"),
    Field.ABOUT: QT_TRANSLATE_NOOP("Roster", "In their own words"),
}
_LETTERS = {
    "utf-8": QT_TRANSLATE_NOOP("Roster", "All languages (UTF-8)"),
    "utf-16": QT_TRANSLATE_NOOP("Roster", "All languages (UTF-16)"),
    "utf-32": QT_TRANSLATE_NOOP("Roster", "All languages (UTF-32)"),
    "cp1252": QT_TRANSLATE_NOOP("Roster", "Western European (Windows)"),
    "mac_roman": QT_TRANSLATE_NOOP("Roster", "Western European (old Mac)"),
    "cp1250": QT_TRANSLATE_NOOP("Roster", "Central European"),
    "cp1251": QT_TRANSLATE_NOOP("Roster", "Cyrillic"),
    "cp1253": QT_TRANSLATE_NOOP("Roster", "Greek"),
    "cp1254": QT_TRANSLATE_NOOP("Roster", "Turkish"),
    "cp1256": QT_TRANSLATE_NOOP("Roster", "Arabic"),
    "shift_jis": QT_TRANSLATE_NOOP("Roster", "Japanese"),
    "gb18030": QT_TRANSLATE_NOOP("Roster", "Chinese, simplified"),
    "big5": QT_TRANSLATE_NOOP("Roster", "Chinese, traditional"),
    "euc_kr": QT_TRANSLATE_NOOP("Roster", "Korean"),
}


def field_text(which: Field) -> str:
    """Return what a field is called."""
    return QCoreApplication.translate("Roster", _FIELDS[which])


def letters_text(encoding: str) -> str:
    """Return what an encoding is called by people who write in it."""
    return QCoreApplication.translate("Roster", _LETTERS[encoding])
