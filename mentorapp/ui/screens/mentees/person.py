"""One person: what happened with them, newest first, and what is known about them."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QScrollArea, QSizePolicy, QTabWidget, QWidget

from mentorapp.services import mentees
from mentorapp.services.attachments import AttachmentOwner
from mentorapp.services.mentees import MenteeRow
from mentorapp.services.timeline import EntryKind, TimelineEntry
from mentorapp.ui import theme, when
from mentorapp.ui.accessibility import data, name
from mentorapp.ui.attachments.panel import AttachmentsPanel
from mentorapp.ui.screens.mentees.entries import item_of
from mentorapp.ui.screens.mentees.together import Together
from mentorapp.ui.widgets.badges import CircleBadge
from mentorapp.ui.widgets.buttons import DangerButton, QuietButton
from mentorapp.ui.widgets.containers import Card, EmptyState, column, empty, row
from mentorapp.ui.widgets.labels import Body, Quiet, Section
from mentorapp.ui.widgets.painting import Circle
from mentorapp.ui.widgets.timeline import Timeline

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QResizeEvent

    from mentorapp.ui.context import Context

ENTRIES = 30
"""Entries of the timeline that are read at a time."""
ASIDE_WIDTH = 300
BAR_ROOM = 12
ROOMY = 640
"""Below this width (at 100 %) the facts stand above the timeline instead of beside it."""
_HEADING = re.compile(r"^[ \t]{0,3}#{1,6}[ \t]+", re.MULTILINE)
_BULLET = re.compile(r"^([ \t]*)[-*+][ \t]+(?=\S)", re.MULTILINE)
_QUOTATION = re.compile(r"^[ \t]{0,3}>.*(?:\n[ \t]{0,3}>.*)*", re.MULTILINE)
_QUOTATION_SIGN = re.compile(r"^[ \t]{0,3}>[ \t]?", re.MULTILINE)
_QUOTED = re.compile(r"^[\"“„«‘'].*[\"”“»’']$", re.DOTALL)
_EMPHASIS = re.compile(r"(?<![\w*])(\*\*|__|\*|`)(?=\S)(.+?)(?<=\S)\1(?![\w*])")


def plain(markdown: str) -> str:
    """Return the words of a note with bullets and quotation marks instead of the signs of Markdown."""
    words = _QUOTATION.sub(_quoted, _HEADING.sub("", markdown))
    return _EMPHASIS.sub(r"\2", _BULLET.sub(r"\1• ", words))


def _quoted(found: re.Match[str]) -> str:
    words = _QUOTATION_SIGN.sub("", found.group()).strip()
    return words if not words or _QUOTED.match(words) else QLocale().quoteString(words)


class PersonView(QWidget):
    """The tabs of one person's page."""

    opened = Signal(object)
    """A page and what to show on it: of what was pressed in the timeline or beside it."""

    def __init__(
        self,
        context: Context,
        actions: tuple[QAction, QAction, QAction],
        together: tuple[QAction, QAction],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._edit, self._remove, self._erase = actions
        self._person: MenteeRow | None = None
        self._entries: list[TimelineEntry] = []
        self.tabs = QTabWidget(self)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its bar has it; Tab would come to it twice
        name(self.tabs.tabBar(), self.tr("What to see of this person"))
        self.timeline = Timeline()
        self.timeline.opened.connect(self.opened)
        self.timeline.more.connect(self._show_earlier)
        self.together = Together(context, together)
        self.together.opened.connect(self.opened)
        self.facts, self.words = Card(), Card()
        self.about = Card()
        self.files = AttachmentsPanel(context)
        self.tabs.addTab(self._timeline_tab(), self.tr("Timeline"))
        self.tabs.addTab(self._about_tab(), self.tr("About"))
        for area in self._areas:
            area.verticalScrollBar().rangeChanged.connect(self._leave_room)
        outer = column(0)
        outer.addWidget(self.tabs)
        self.setLayout(outer)

    @property
    def person(self) -> MenteeRow | None:
        """Return the person who is shown."""
        return self._person

    def show_person(self, person: MenteeRow) -> None:
        """Show ``person``; the same person again keeps the tab, the entries read so far and the place."""
        again = self._person is not None and self._person.id == person.id
        self._person = person
        limit = max(ENTRIES, len(self._entries)) if again else ENTRIES
        self._entries = self._read(limit)
        if not again:
            self.tabs.setCurrentIndex(0)
            for area in self._areas:
                area.verticalScrollBar().setValue(0)
        self._show_entries(may_be_more=len(self._entries) >= limit)
        self.together.show_person(person.id)
        self.files.show_owner(AttachmentOwner(mentee_id=person.id))
        self._show_facts(person)
        self._show_about(person)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the facts beside the timeline where there is room."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        roomy = self.width() >= theme.px(ROOMY)
        self._both.setDirection(direction.LeftToRight if roomy else direction.BottomToTop)
        self._aside.setMaximumWidth(theme.px(ASIDE_WIDTH) if roomy else 16_777_215)
        self._aside.setMinimumWidth(min(theme.px(ASIDE_WIDTH), self.width() * 2 // 5) if roomy else 0)
        self._cards.setDirection(direction.LeftToRight if roomy else direction.TopToBottom)
        self._own.setMaximumWidth(self._aside.maximumWidth())
        self._own.setMinimumWidth(self._aside.minimumWidth())
        self._leave_room()

    def _leave_room(self) -> None:
        """Keep the cards apart from a scroll bar beside them."""
        for area, inside in zip(self._areas, (self._both, self._whole), strict=True):
            room = theme.px(BAR_ROOM) if area.verticalScrollBar().maximum() else 0
            left, right = (room, 0) if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else (0, room)
            inside.setContentsMargins(left, theme.px(24), right, theme.px(24))

    def _timeline_tab(self) -> QWidget:
        inside = QWidget()
        self._both = row(32)
        self._aside = QWidget(inside)
        aside = column(24)
        aside.addWidget(self.together)
        aside.addWidget(self.facts)
        aside.addWidget(self.words)
        aside.addStretch(1)
        self._aside.setLayout(aside)
        self._main = column(0)
        self._main.addWidget(self.timeline)
        self.quiet = EmptyState(
            self.tr("Nothing written yet. Begin with what you noticed first."),
            icon="notebook-pen",
            parent=inside,
        )
        self._main.addWidget(self.quiet)
        self._main.addStretch(1)
        self._both.addLayout(self._main, 1)
        self._both.addWidget(self._aside)
        inside.setLayout(self._both)
        self._areas = [_scrolled(inside)]
        return self._areas[0]

    def _about_tab(self) -> QWidget:
        inside = QWidget()
        whole = self._whole = column(24)
        self._facts_grid = QGridLayout()
        self._facts_grid.setHorizontalSpacing(theme.px(24))
        self._facts_grid.setVerticalSpacing(theme.px(10))
        self._facts_grid.setColumnStretch(1, 1)
        self.about.body.addLayout(self._facts_grid)
        own = self._own = Card(inside)
        head = row(10)
        head.addWidget(Section(self.tr("In their own words"), own), 1)
        head.addWidget(CircleBadge(Circle.OURS, own), 0, Qt.AlignmentFlag.AlignTop)
        own.body.addLayout(head)
        self.own_words = data(Body("", own))
        self.own_words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        own.body.addWidget(self.own_words)
        own.body.addStretch(1)
        self._cards = row(24)
        self._cards.addWidget(self.about, 1)
        self._cards.addWidget(own)
        whole.addLayout(self._cards)
        whole.addWidget(self.files)
        whole.addLayout(self._about_buttons(inside))
        whole.addStretch(1)
        inside.setLayout(whole)
        self._areas.append(_scrolled(inside))
        return self._areas[1]

    def _about_buttons(self, parent: QWidget) -> QBoxLayout:
        buttons = row(12)
        self.edit_below = QuietButton.of(self._edit, parent)
        buttons.addWidget(self.edit_below)
        buttons.addStretch(1)
        buttons.addWidget(QuietButton.of(self._remove, parent))
        buttons.addWidget(DangerButton.of(self._erase, parent))
        return buttons

    def _read(self, limit: int, before: TimelineEntry | None = None) -> list[TimelineEntry]:
        if self._person is None:
            return []
        moment = before.at if before else None
        query = partial(mentees.timeline, mentee_id=self._person.id, limit=limit, before=moment)
        return self._context.read(query)

    def _show_earlier(self) -> None:
        earlier = self._read(ENTRIES, self._entries[-1])
        self._entries.extend(earlier)
        self._show_entries(may_be_more=len(earlier) >= ENTRIES)

    def _show_entries(self, *, may_be_more: bool) -> None:
        self.timeline.set_items([item_of(entry, plain(entry.text)) for entry in self._entries])
        self.timeline.set_more(may_be_more)
        self.quiet.setVisible(all(entry.kind is EntryKind.ADDED for entry in self._entries))

    def _show_facts(self, person: MenteeRow) -> None:
        empty(self.facts.body)
        self.facts.body.addWidget(Section(self.tr("At a glance"), self.facts))
        now = self._context.vault.clock()
        last = when.ago(person.last_note_at, now) if person.last_note_at else self.tr("never")
        pairs = [
            (self.tr("Notes"), str(person.note_count)),
            (self.tr("Last note"), last),
            (self.tr("Started"), when.full_date(person.started_on) if person.started_on else ""),
            (self.tr("Pronouns"), person.pronouns),
            (self.tr("Languages"), person.languages),
        ]
        for label, value in pairs:
            if value:
                self.facts.body.addLayout(_pair(label, value, self.facts))
        self._show_words(person)

    def _show_words(self, person: MenteeRow) -> None:
        empty(self.words.body)
        self.words.setVisible(bool(person.about))
        head = row(10)
        head.addWidget(Section(self.tr("In their own words"), self.words), 1)
        head.addWidget(CircleBadge(Circle.OURS, self.words), 0, Qt.AlignmentFlag.AlignTop)
        self.words.body.addLayout(head)
        self.words.body.addWidget(data(Body(_shortened(person.about), self.words)))

    def _show_about(self, person: MenteeRow) -> None:
        empty_grid(self._facts_grid)
        started = when.full_date(person.started_on) if person.started_on else ""
        pairs = (
            (self.tr("Name"), person.name),
            (self.tr("Pronouns"), person.pronouns),
            (self.tr("Role"), person.role),
            (self.tr("Subjects"), person.subjects),
            (self.tr("Grades"), person.grades),
            (self.tr("School"), person.school),
            (self.tr("Languages"), person.languages),
            (self.tr("Email"), person.email),
            (self.tr("Started"), started),
        )
        for line, (label, value) in enumerate(pairs):
            name_of = _unwrapped(Quiet(label, self.about))
            name_of.setContentsMargins(0, theme.px(2), 0, 0)
            self._facts_grid.addWidget(name_of, line, 0, Qt.AlignmentFlag.AlignTop)
            shown = data(Body(value, self.about)) if value else Quiet(self.tr("Not written yet"), self.about)
            if value:
                shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts_grid.addWidget(shown, line, 1)
        self.own_words.setText(
            person.about or self.tr("Ask them how they would describe themselves as a teacher.")
        )
        self.own_words.setProperty("tone", None if person.about else "quiet")
        self.own_words.style().polish(self.own_words)


def empty_grid(grid: QGridLayout) -> None:
    """Delete everything in ``grid``."""
    while (item := grid.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def _shortened(text: str, length: int = 280) -> str:
    if len(text) <= length:
        return text
    return text[:length].rsplit(maxsplit=1)[0] + "…"


def _unwrapped(label: Section | Quiet) -> Section | Quiet:
    label.setWordWrap(False)
    return label


def _pair(label: str, value: str, parent: QWidget) -> QBoxLayout:
    """Return a line with a label at the leading end and a quiet value at the other."""
    line = row(12)
    left = Body(label, parent)
    left.setWordWrap(False)
    right = data(Quiet(value, parent))
    right.stand_at_end()
    line.addWidget(left)
    line.addWidget(right, 1)
    return line


def _scrolled(inside: QWidget) -> QScrollArea:
    inside.setObjectName("scrolled")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    area.setWidget(inside)
    return area
