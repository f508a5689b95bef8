"""The pages of the window: a new page is one line here."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QCoreApplication

from mentorapp.domain.translating import QT_TRANSLATE_NOOP
from mentorapp.ui.context import Context
from mentorapp.ui.shell.page import Page

HOME = "mentorapp.ui.screens"


@dataclass(frozen=True)
class PageSpec:
    """A page as the rail shows it; ``kind`` is its class in ``screens/<name>/page.py``."""

    name: str
    icon: str
    title: str
    kind: str
    key: str
    below: bool = False
    """Whether its button stands in the lower part of the rail."""
    aside: bool = False
    """Whether it has no button and no key: other pages lead to it, each time to one thing on it."""

    @property
    def shown_title(self) -> str:
        """Return the title in the person's language."""
        return QCoreApplication.translate("Rail", self.title)

    @property
    def module(self) -> str:
        """Return the name of the module that holds the page."""
        return f"{HOME}.{self.name}.page"

    def make(self, context: Context) -> Page:
        """Return a new page."""
        made = getattr(import_module(self.module), self.kind)(context)
        if not isinstance(made, Page):
            raise TypeError(self.kind)
        return made


ALL = (
    PageSpec("today", "sun", QT_TRANSLATE_NOOP("Rail", "Today"), "TodayPage", "Ctrl+1"),
    PageSpec("mentees", "users", QT_TRANSLATE_NOOP("Rail", "Mentees"), "MenteesPage", "Ctrl+2"),
    PageSpec("notes", "notebook-pen", QT_TRANSLATE_NOOP("Rail", "Notes"), "NotesPage", "Ctrl+3"),
    PageSpec("calendar", "calendar", QT_TRANSLATE_NOOP("Rail", "Calendar"), "CalendarPage", "Ctrl+4"),
    PageSpec("groups", "users-round", QT_TRANSLATE_NOOP("Rail", "Groups"), "GroupsPage", "Ctrl+6"),
    PageSpec("caseload", "list", QT_TRANSLATE_NOOP("Rail", "Caseload"), "CaseloadPage", "Ctrl+5"),
    PageSpec("library", "book-open", QT_TRANSLATE_NOOP("Rail", "Library"), "LibraryPage", "Ctrl+7"),
    PageSpec(
        "engagement", "users", QT_TRANSLATE_NOOP("Rail", "Engagement"), "EngagementPage", "", aside=True
    ),
    PageSpec("meeting", "users", QT_TRANSLATE_NOOP("Rail", "Meeting"), "MeetingPage", "", aside=True),
    PageSpec(
        "settings", "settings", QT_TRANSLATE_NOOP("Rail", "Settings"), "SettingsPage", "Ctrl+,", below=True
    ),
)
