"""What the window calls the parts of the library."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from mentorapp.domain.mine.library import LibraryKind
from mentorapp.domain.translating import QT_TRANSLATE_NOOP
from mentorapp.services.library import ItemRow
from mentorapp.ui.widgets.painting import BadgeLook, Tone

ICONS = {
    LibraryKind.AGREEMENT: "file-text",
    LibraryKind.AGENDA: "list",
    LibraryKind.CHECKLIST: "circle-check",
    LibraryKind.PROMPT: "quote",
    LibraryKind.FEEDBACK: "pencil-line",
    LibraryKind.EXEMPLAR: "graduation-cap",
}
_ONE = {
    LibraryKind.AGREEMENT: QT_TRANSLATE_NOOP("Library", "Agreement"),
    LibraryKind.AGENDA: QT_TRANSLATE_NOOP("Library", "Agenda"),
    LibraryKind.CHECKLIST: QT_TRANSLATE_NOOP("Library", "Checklist"),
    LibraryKind.PROMPT: QT_TRANSLATE_NOOP("Library", "Prompts"),
    LibraryKind.FEEDBACK: QT_TRANSLATE_NOOP("Library", "Feedback"),
    LibraryKind.EXEMPLAR: QT_TRANSLATE_NOOP("Library", "Example"),
}
_MANY = {
    LibraryKind.AGREEMENT: QT_TRANSLATE_NOOP("Library", "Agreements"),
    LibraryKind.AGENDA: QT_TRANSLATE_NOOP("Library", "Agendas"),
    LibraryKind.CHECKLIST: QT_TRANSLATE_NOOP("Library", "Checklists"),
    LibraryKind.PROMPT: QT_TRANSLATE_NOOP("Library", "Question prompts"),
    LibraryKind.FEEDBACK: QT_TRANSLATE_NOOP("Library", "Feedback forms"),
    LibraryKind.EXEMPLAR: QT_TRANSLATE_NOOP("Library", "Examples"),
}
_FOR = {
    "mentor": QT_TRANSLATE_NOOP("Library", "for the mentor"),
    "mentee": QT_TRANSLATE_NOOP("Library", "for the mentee"),
    "group": QT_TRANSLATE_NOOP("Library", "for groups"),
}
_WHEN = {
    "beginning": QT_TRANSLATE_NOOP("Library", "at the beginning"),
    "ongoing": QT_TRANSLATE_NOOP("Library", "on the way"),
    "review": QT_TRANSLATE_NOOP("Library", "when looking back"),
    "ending": QT_TRANSLATE_NOOP("Library", "at the end"),
}


def one(kind: LibraryKind) -> str:
    """Return what one item of ``kind`` is called."""
    return _said(_ONE[kind])


def many(kind: LibraryKind) -> str:
    """Return what all items of ``kind`` are called together."""
    return _said(_MANY[kind])


def use_of(row: ItemRow) -> str:
    """Return for whom an item is meant and when: "Agenda · for the mentor, for the mentee · on the way"."""
    whom = ", ".join(_said(_FOR[word]) for word in row.audiences)
    moment = ", ".join(_said(_WHEN[word]) for word in row.phases)
    return " · ".join(part for part in (one(row.kind), whom, moment) if part)


def own_badge() -> BadgeLook:
    """Return the sign of what the mentor wrote or copied: it is in the circle of what is mine."""
    return BadgeLook(_said(QT_TRANSLATE_NOOP("Library", "Yours")), Tone.MINE, "lock")


def language() -> str:
    """Return the code of the language that the window speaks: the library is read in it."""
    return QLocale().name().partition("_")[0]


def _said(text: str) -> str:
    return QCoreApplication.translate("Library", text)
