"""Private notes: the list on one side, the note that is being written on the other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from mentorapp.services import drafts, mentees, notes
from mentorapp.services.changes import Kind
from mentorapp.services.drafts import DraftRow
from mentorapp.services.note_queries import Cursor, NoteFilter
from mentorapp.services.notes import Page as NotesRead
from mentorapp.ui import keys, theme
from mentorapp.ui.context import Context
from mentorapp.ui.screens.notes.editor import NoteEditor
from mentorapp.ui.screens.notes.filters import FilterBar
from mentorapp.ui.screens.notes.model import NoteListModel
from mentorapp.ui.shell.page import Page
from mentorapp.ui.widgets.buttons import PrimaryButton
from mentorapp.ui.widgets.containers import Card, EmptyState
from mentorapp.ui.widgets.labels import hairline
from mentorapp.ui.widgets.painting import BadgeLook, Tone
from mentorapp.ui.widgets.rows import Row, RowList, RowLook

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from mentorapp.ui.jobs import Progress

LIST_WIDTH = 360
LIST_SHARE = 0.42
WIDEST = 16_777_215
TWO_PANES = 600
"""Below this width (at 100 %) the list and the note are shown one at a time."""
FARTHEST = 600
"""How many notes are read to show one in the list that another page asked for."""


class NotesPage(Page):
    """Reads, finds and writes private notes."""

    kinds: ClassVar[frozenset[Kind]] = frozenset({Kind.NOTE, Kind.TAG, Kind.MENTEE, Kind.DRAFT})
    scrolling: ClassVar[bool] = False

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._news: frozenset[Kind] = self.kinds
        self._started = False
        self._count_words = ""
        self._moving = False
        self._wants_editor = False
        self._one_pane = False
        self._editor_in_front = False
        self.header.set_title(self.tr("Notes"))
        self._make_actions()
        self.new_button = PrimaryButton.of(self.new_action, self.header)
        self.header.add_action(self.new_button)
        self.filters = FilterBar(self)
        self.filters.changed.connect(self._apply)
        self.filters.told.connect(self._tell_count)
        self.search = self.filters.search
        self.model = NoteListModel(self._fetch, self)
        self.list = RowList(self.tr("Notes"), self, side=16)
        self.list.setUniformItemSizes(True)
        self.list.setModel(self.model)
        self.list.chosen.connect(self._chosen)
        self.list.opened.connect(self._opened)
        self.list.clicked.connect(self._clicked)
        keys.action(self.list, self.tr("Remove this note"), "Del", self.remove, icon="trash-2")
        self.unfinished = Row(RowLook(self.tr("Unfinished note")), self, side=16)
        self.unfinished.clicked.connect(self.go_on)
        self.editor = NoteEditor(context, self)
        self.editor.committed.connect(self._committed)
        self.editor.closed.connect(self._closed)
        self.editor.escaped.connect(self._to_list)
        self.editor.new_wanted.connect(self.new_note)
        self._arrange()

    def refresh(self) -> None:
        """Query what has changed; the note on the screen and its place in the list stay."""
        news, self._news = self._news, frozenset()
        if self._started and news == frozenset({Kind.DRAFT}):
            self._show_drafts()
            return
        if not self._started or Kind.MENTEE in news:
            self._offer_people()
        if not self._started or Kind.TAG in news:
            tags = [tag.name for tag in self.context.read(notes.tags)]
            self.filters.set_tags(tags)
            self.editor.set_known_tags(tags)
        if not self._started:
            self._started = True
            self.model.set_filter(self.filters.filter())
        else:
            self.model.refresh(self._farthest_seen())
        self._count()
        if not self.editor.session.is_writing:
            self.editor.reload()
        self._settle()

    def focus_first(self) -> None:
        """Put the focus on the words where some were asked for, else on the list."""
        if self._wants_editor:
            self._wants_editor = False
            self.editor.text.setFocus()
        elif self._panes.currentWidget() is self.first:
            self.first.button.setFocus()
        else:
            self._to_list()

    def flush(self) -> bool:
        """Commit the note on the screen, or keep it as a draft; returns False when neither was possible."""
        return self.editor.flush()

    def open_target(self, target: object) -> None:
        """Show a note (its id), the notes of a filter, a draft, or a new note ("new")."""
        if isinstance(target, NoteFilter):
            self.filters.set_filter(target)
            self._apply(target)
        elif isinstance(target, DraftRow):
            self._continue(target)
        elif target == drafts.NEW:
            self.new_note()
        elif isinstance(target, int) and self.editor.open(target):
            self._find_in_list(target)
            self._wants_editor = True
            self._show_pane(editor=True)
            self._settle()

    def new_note(self) -> None:
        """Begin a new note on an empty page; one that was begun and not finished keeps its words."""
        session = self.editor.session
        empty = session.is_open and session.note is None and not session.has_changes
        if empty or self.editor.open(None):
            self._write_on()

    def go_on(self) -> None:
        """Go on with the new note that was never finished."""
        draft = self.context.read(drafts.unfinished)
        if draft is not None:
            self._continue(draft)

    def _continue(self, draft: DraftRow) -> None:
        if self.editor.open(draft.note_id, "" if draft.note_id is not None else draft.key):
            self.editor.text.editor.moveCursor(QTextCursor.MoveOperation.End)
            self._write_on()

    def _write_on(self) -> None:
        """Put the person at their words."""
        self._show_pane(editor=True)
        self._settle()
        self._wants_editor = True
        self.editor.text.setFocus()

    def save(self) -> None:
        """Commit the note on the screen."""
        self.editor.save()

    def remove(self) -> None:
        """Remove the note on the screen."""
        row = max(0, self.model.row_of(self.editor.note_id))
        self._moving = True
        self.editor.remove()
        if not self.editor.session.is_open and self.model.rowCount() and not self._one_pane:
            self.editor.open(self.model.heads[min(row, self.model.rowCount() - 1)].id)
        self._moving = False
        self._settle()

    def show_filters(self) -> None:
        """Show or hide the conditions beside the words."""
        self._show_pane(editor=False)
        self.filters.more.toggle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between the panes, or show one at a time."""
        super().resizeEvent(event)
        self._fit()

    def _changed(self, kinds: frozenset[Kind]) -> None:
        self._news |= kinds & self.kinds
        super()._changed(kinds)

    def _make_actions(self) -> None:
        self.new_action = keys.action(
            self, self.tr("New note"), "Ctrl+Shift+N", self.new_note, icon="notebook-pen"
        )
        save = keys.action(self, self.tr("Save the note"), "Ctrl+S", self.save, icon="save")
        save.setShortcuts([QKeySequence(key) for key in ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter")])
        for text, key, slot, icon in (
            (self.tr("Preview"), "Ctrl+E", self._preview, "eye"),
            (self.tr("Pin or unpin"), "Ctrl+Shift+P", self._pin, "pin"),
            (self.tr("Earlier versions"), "Ctrl+H", self._history, "history"),
            (self.tr("Remove the note"), "Ctrl+Shift+Backspace", self.remove, "trash-2"),
            (self.tr("Filters"), "Ctrl+Shift+F", self.show_filters, "list-filter"),
        ):
            keys.action(self, text, key, slot, icon=icon)

    def _arrange(self) -> None:
        card = Card(self)
        card.body.setContentsMargins(0, 8, 0, 8)
        card.body.setSpacing(0)
        card.body.addWidget(self.unfinished)
        self._below_unfinished = hairline(card)
        card.body.addWidget(self._below_unfinished)
        self._found = QStackedLayout()
        self._found.addWidget(self.list)
        self.nothing_found = EmptyState(
            self.tr("No note found. Try fewer words."), icon="search", parent=card
        )
        self.nothing_found.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._found.addWidget(self.nothing_found)
        card.body.addLayout(self._found, 1)
        self._side = QWidget(self)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(theme.px(10))
        side.addWidget(self.filters)
        side.addWidget(card, 1)
        self._both = QWidget(self)
        line = QHBoxLayout(self._both)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(24))
        line.addWidget(self._side)
        line.addWidget(self.editor, 1)
        self.editor.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.first = EmptyState(
            self.tr(
                "Notes are for you alone: what you saw, what you wonder, what to ask next time.\n"
                "Nobody else can ever read them."
            ),
            self.tr("Write the first note"),
            "lock",
            "Ctrl+Shift+N",
        )
        self.first.pressed.connect(self.new_note)
        self._panes = QStackedLayout()
        self._panes.addWidget(self._both)
        self._panes.addWidget(self.first)
        self.body.addLayout(self._panes, 1)

    def _show_drafts(self) -> None:
        """Show what came of typing, here or elsewhere: the list itself is the same."""
        waiting = self.context.read(drafts.waiting)
        self.model.mark_drafts({draft.note_id for draft in waiting if draft.note_id is not None})
        if self.editor.session.is_recovered:
            self.editor.reload()
        self._show_unfinished()

    def _farthest_seen(self) -> int:
        """Return the last row that is on the screen or chosen."""
        bottom = self.list.indexAt(self.list.viewport().rect().bottomLeft())
        return max(bottom.row(), self.list.currentIndex().row(), 0)

    def _fetch(self, chosen: NoteFilter, after: Cursor | None, limit: int) -> NotesRead:
        return self.context.read(partial(notes.page, chosen=chosen, after=after, limit=limit))

    def _offer_people(self) -> None:
        people = self.context.read(mentees.names)
        self.filters.set_people(people)
        self.editor.set_people(people)

    def _apply(self, chosen: object) -> None:
        """List what the filter lets through; the note on the screen stays open."""
        if not isinstance(chosen, NoteFilter) or not self._started:
            return
        self._moving = True
        self.model.set_filter(chosen)
        self._moving = False
        self.list.scrollToTop()
        self._count()
        self._settle()

    def _count(self) -> None:
        """Say how many notes there are; among very many that takes a while, so it is done behind."""
        chosen = self.filters.filter()
        if self.model.canFetchMore(QModelIndex()):
            self.context.start(partial(_counted, self.context, chosen), self, self._show_count)
        else:
            self.filters.set_count(self.model.rowCount())

    def _show_count(self, counted: tuple[NoteFilter, int]) -> None:
        chosen, number = counted
        if chosen == self.filters.filter():
            self.filters.set_count(number)

    def _tell_count(self, words: str) -> None:
        shown = self._panes.currentWidget() is self._both
        self._count_words = words
        self.header.set_subtitle(words if shown else "")

    def _chosen(self, note_id: object) -> None:
        """Open the note that the person moved to; stay where the open one cannot be left."""
        if self._moving or not isinstance(note_id, int):
            return
        if note_id != self.editor.note_id:
            self._moving = True
            opened = self.editor.open(note_id)
            self._moving = False
            if not opened:
                self.model.refresh()
        self._settle()

    def _opened(self, note_id: object) -> None:
        self._chosen(note_id)
        self._show_pane(editor=True)
        self.editor.text.setFocus()

    def _clicked(self) -> None:
        self._show_pane(editor=True)

    def _committed(self, note_id: object) -> None:
        del note_id
        self._settle()

    def _closed(self) -> None:
        self._show_pane(editor=False)
        self._settle()

    def _to_list(self) -> None:
        self._show_pane(editor=False)
        if not self.list.currentIndex().isValid() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
        (self.list if self.model.rowCount() else self.search).setFocus()

    def _find_in_list(self, note_id: int) -> None:
        """Read on until the note is in the list, or clear the filter that hides it."""
        while self.model.row_of(note_id) < 0 and self.model.canFetchMore(QModelIndex()):
            if self.model.rowCount() > FARTHEST:
                return
            self.model.fetchMore(QModelIndex())
        if self.model.row_of(note_id) < 0 and self.filters.filter() != NoteFilter():
            self.filters.clear_all()

    def _settle(self) -> None:
        """Let the list, the editor and the notices agree with each other."""
        if self._moving:
            return
        session = self.editor.session
        has_rows = self.model.rowCount() > 0
        if has_rows and not session.is_open and not self._one_pane:
            self._moving = True
            self.editor.open(self.model.heads[0].id)
            self._moving = False
        self._select(self.editor.note_id)
        self._show_unfinished()
        self._found.setCurrentWidget(self.list if has_rows else self.nothing_found)
        nothing = not has_rows and not session.is_open and self.filters.filter() == NoteFilter()
        waiting = not self.unfinished.isHidden()
        self._panes.setCurrentWidget(self.first if nothing and not waiting else self._both)
        self.new_button.setVisible(self._panes.currentWidget() is self._both)
        self._tell_count(self._count_words)

    def _select(self, note_id: int | None) -> None:
        row = self.model.row_of(note_id) if note_id is not None else -1
        if row == self.list.currentIndex().row():
            return
        self._moving = True
        if row < 0:
            self.list.selectionModel().clear()
        else:
            self.list.setCurrentIndex(self.model.index(row))
        self._moving = False

    def _show_unfinished(self) -> None:
        session = self.editor.session
        writing = session.is_open and session.note is None
        draft = None if writing else self.context.read(drafts.unfinished)
        self.unfinished.setVisible(draft is not None)
        self._below_unfinished.setVisible(draft is not None)
        if draft is not None:
            badge = BadgeLook(self.tr("Draft"), Tone.WARN, "pencil-line")
            detail = self.tr("Unfinished note: go on writing")
            self.unfinished.set_look(RowLook(draft.title, detail, badges=(badge,)))

    def _fit(self) -> None:
        width = self.width() - 2 * self.column.box.contentsMargins().left()
        self._one_pane = self.width() < theme.px(TWO_PANES)
        self._side.setMaximumWidth(16_777_215 if self._one_pane else theme.px(LIST_WIDTH))
        self._side.setMinimumWidth(
            0 if self._one_pane else min(theme.px(LIST_WIDTH), int(width * LIST_SHARE))
        )
        self._show_pane(editor=self._editor_in_front)

    def _show_pane(self, *, editor: bool) -> None:
        """Where there is room for one pane only, show the note, or the list."""
        self._editor_in_front = editor
        self._side.setVisible(not self._one_pane or not editor)
        self.editor.setVisible(not self._one_pane or editor)

    def _preview(self) -> None:
        self.editor.toggle_preview()

    def _pin(self) -> None:
        self.editor.toggle_pin()

    def _history(self) -> None:
        self.editor.show_history()


def _counted(context: Context, chosen: NoteFilter, progress: Progress) -> tuple[NoteFilter, int]:
    progress.check()
    return chosen, context.read(partial(notes.count, chosen=chosen))
