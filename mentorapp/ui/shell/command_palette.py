"""Ctrl+K: everything that can be done, and every person, note, meeting and agreement, by typing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mentorapp.services import search
from mentorapp.services.search_things import ThingHit, ThingKind
from mentorapp.ui import keys, theme, when
from mentorapp.ui.accessibility import name, say
from mentorapp.ui.context import Context
from mentorapp.ui.shell.overlay import Overlay
from mentorapp.ui.widgets.labels import Quiet, hairline
from mentorapp.ui.widgets.rows import RowList, RowLook, RowModel

WIDTH = 640
LIST_HEIGHT = 420
LINE_HEIGHT = 24
WAIT_MILLISECONDS = 60
MOST_HITS = 8
MOST_ACTIONS = 12
MOST_THINGS = 4
"""Of each kind beside people and notes, so that one does not hide the others."""
PAGES = {
    ThingKind.MEETING: ("meeting", "calendar"),
    ThingKind.STEP: ("mentees", "target"),
    ThingKind.ENGAGEMENT: ("engagement", "users"),
    ThingKind.AGREEMENT: ("engagement", "file-text"),
    ThingKind.LESSON_STUDY: ("groups", "graduation-cap"),
    ThingKind.LIBRARY: ("library", "book-open"),
}
"""The page that opens what was found, and the icon beside it."""


@dataclass(frozen=True)
class PageTarget:
    """A place to go to: a page, and what to show there."""

    page: str
    target: object


class CommandPalette(Overlay):
    """A line to type in, and what it finds: actions with their keys, people, notes, everything else."""

    def __init__(self, context: Context, actions: Callable[[], list[QAction]], parent: QWidget) -> None:
        super().__init__(self.tr("Find"), parent, width=WIDTH)
        self._context = context
        self._actions = actions
        self.panel_box.setContentsMargins(2, 2, 2, 8)
        self.panel_box.setSpacing(0)
        self.edit = QLineEdit(self)
        self.edit.setProperty("plain", True)
        self.edit.setMinimumHeight(theme.px(LINE_HEIGHT))
        self.edit.setPlaceholderText(self.tr("Type what to do, a name, or words from a note"))
        name(self.edit, self.tr("Find"))
        head = QVBoxLayout()
        head.setContentsMargins(20, 16, 20, 14)
        head.addWidget(self.edit)
        self.panel_box.addLayout(head)
        self.panel_box.addWidget(hairline(self.panel))
        self.list = RowList(self.tr("What was found"), self.panel)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = RowModel(self)
        self.list.setModel(self._model)
        self.list.clicked.connect(self._pressed)
        self.panel_box.addWidget(self.list)
        self.nothing = Quiet(self.tr("Nothing found. Try fewer letters or another word."), self.panel)
        self.nothing.setContentsMargins(20, 16, 20, 12)
        self.panel_box.addWidget(self.nothing)
        self._timer = QTimer(self, interval=WAIT_MILLISECONDS, singleShot=True)
        self._timer.timeout.connect(self.search)
        self.edit.textChanged.connect(self._typed)
        self.edit.installEventFilter(self)

    def take_focus(self) -> None:
        """Start afresh, in the line."""
        self.edit.clear()
        self.search()
        self.edit.setFocus()

    def search(self) -> None:
        """Show what the words in the line find."""
        self._timer.stop()
        text = self.edit.text().strip()
        rows = self._matching_actions(text) + self._hits(text)
        self._model.set_rows(rows)
        self.nothing.setVisible(not rows)
        self.list.setVisible(bool(rows))
        height = sum(row.height for row in rows)
        self.list.setFixedHeight(min(height, theme.px(LIST_HEIGHT)))
        if rows:
            self.list.setCurrentIndex(self._model.index(0))
            self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows and Enter in the line work on the list."""
        if watched is self.edit and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
        if event.key() in steps:
            self._move(steps[Qt.Key(event.key())])
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self._timer.isActive():
                self.search()
            self._choose(self.list.current())
            return True
        return False

    def _move(self, step: int) -> None:
        count = self._model.rowCount()
        if not count:
            return
        row = self.list.currentIndex().row() + step
        row = row % count if abs(step) == 1 else max(0, min(count - 1, row))
        self.list.setCurrentIndex(self._model.index(row))
        self._tell()

    def _tell(self) -> None:
        """Say the chosen row where the focus is, for those who listen."""
        look = self._model.data(self.list.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
        say(self.edit, str(look or ""))

    def _typed(self) -> None:
        self._timer.start()

    def _matching_actions(self, text: str) -> list[RowLook]:
        words = text.casefold().split()
        rows = []
        for action in self._actions():
            title = action.text().casefold()
            if action.isEnabled() and all(word in title for word in words):
                key = keys.key_text(action.shortcut().toString())
                icon = str(action.property(keys.ICON) or "chevron-right")
                rows.append(RowLook(action.text(), icon=icon, key=key, data=action))
        return rows[:MOST_ACTIONS]

    def _hits(self, text: str) -> list[RowLook]:
        if not text:
            return []
        hits = self._context.read(partial(search.find, text=text, limit=MOST_HITS))
        people = [
            RowLook(hit.name, hit.detail, avatar=hit.name, data=PageTarget("mentees", hit.id))
            for hit in hits.people
        ]
        notes = [
            RowLook(
                hit.title,
                _plain(hit.snippet),
                icon="lock",
                trailing=hit.mentee_name or when.day(hit.created_at),
                data=PageTarget("notes", hit.id),
            )
            for hit in hits.notes
        ]
        return people + notes + self._things(hits.things)

    def _things(self, found: list[ThingHit]) -> list[RowLook]:
        """Return the rows of meetings, next steps and the like: the first few of each kind."""
        words = {
            ThingKind.MEETING: self.tr("Meeting"),
            ThingKind.STEP: self.tr("Next step"),
            ThingKind.ENGAGEMENT: self.tr("Engagement"),
            ThingKind.AGREEMENT: self.tr("Agreement"),
            ThingKind.LESSON_STUDY: self.tr("Lesson study"),
            ThingKind.LIBRARY: self.tr("Library"),
        }
        shown: Counter[ThingKind] = Counter()
        rows = []
        for hit in found:
            shown[hit.kind] += 1
            if shown[hit.kind] > MOST_THINGS:
                continue
            page, icon = PAGES[hit.kind]
            when_words = when.day(hit.at) if hit.kind is ThingKind.MEETING else ""
            who = hit.who if hit.who != hit.title else ""
            detail = " · ".join(part for part in (when_words, who, _plain(hit.snippet)) if part)
            rows.append(
                RowLook(
                    hit.title or words[hit.kind],
                    detail,
                    icon=icon,
                    trailing=words[hit.kind],
                    data=PageTarget(page, hit.target_id),
                )
            )
        return rows

    def _pressed(self) -> None:
        self._choose(self.list.current())

    def _choose(self, chosen: object) -> None:
        if chosen is None:
            return
        self.close_panel()
        if isinstance(chosen, QAction):
            chosen.trigger()
        elif isinstance(chosen, PageTarget):
            self._context.go(chosen.page, chosen.target)


def _plain(snippet: str) -> str:
    return snippet.replace("\x02", "").replace("\x03", "").replace("\n", " ")
