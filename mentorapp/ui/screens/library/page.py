"""The library: the list on one side, the text that is read or written on the other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from mentorapp.domain.mine.library import LibraryKind
from mentorapp.services import drafts, library
from mentorapp.services.changes import Kind
from mentorapp.services.library import ItemRow
from mentorapp.ui import keys, library_words, theme
from mentorapp.ui.context import Context
from mentorapp.ui.screens.library.editor import LibraryEditor
from mentorapp.ui.screens.library.reader import COPY_KEY, LibraryReader
from mentorapp.ui.screens.library.session import NEW
from mentorapp.ui.shell.page import Page
from mentorapp.ui.widgets.buttons import PrimaryButton
from mentorapp.ui.widgets.containers import Card, EmptyState
from mentorapp.ui.widgets.fields import SearchField, Select
from mentorapp.ui.widgets.rows import RowList, RowLook, RowModel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

LIST_WIDTH = 340
LIST_SHARE = 0.42
WIDEST = 16_777_215
TWO_PANES = 600
"""Below this width (at 100 %) the list and the text are shown one at a time."""
OWN = "own"


class LibraryPage(Page):
    """Finds, reads, copies and writes texts to use again."""

    kinds: ClassVar[frozenset[Kind]] = frozenset({Kind.LIBRARY})
    scrolling: ClassVar[bool] = False

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._rows: dict[object, ItemRow] = {}
        self._place = 0
        self._moving = self._started = self._one_pane = self._text_in_front = False
        self.header.set_title(self.tr("Library"))
        self._make_actions()
        self.header.add_action(PrimaryButton.of(self.new_action, self.header))
        self.search = SearchField(self.tr("Search the library"), self)
        self.search.asked.connect(self._list_again)
        self.kind = Select(self.tr("Kind"), self)
        self.kind.addItem(self.tr("Everything"), None)
        for kind in LibraryKind:
            self.kind.addItem(library_words.many(kind), kind)
        self.kind.addItem(self.tr("Yours"), OWN)
        self.kind.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.currentIndexChanged.connect(self._list_again)
        self.model = RowModel(self)
        self.list = RowList(self.tr("Library"), self, side=16)
        self.list.setModel(self.model)
        self.list.chosen.connect(self._chosen)
        self.list.opened.connect(self._opened)
        self.list.clicked.connect(self._clicked)
        keys.action(self.list, self.tr("Remove this text"), "Del", self.remove, icon="trash-2")
        self.reader = LibraryReader(self)
        self.reader.copy_wanted.connect(self.make_mine)
        self.reader.escaped.connect(self._to_list)
        self.editor = LibraryEditor(context, self)
        self.editor.committed.connect(self._committed)
        self.editor.closed.connect(self._closed)
        self.editor.escaped.connect(self._to_list)
        self._arrange()

    def refresh(self) -> None:
        """Query again; what is on the screen and its place in the list stay."""
        first, self._started = not self._started, True
        self.editor.reload()
        self._list_again()
        if first and self.context.read(partial(drafts.get, key=NEW)) is not None:
            self.new_item()
        else:
            self._show_something()

    def focus_first(self) -> None:
        """Put the focus on the list, or into a text that is being written."""
        if self.editor.isVisible() and not self.editor.text.is_preview():
            self.editor.write()
        else:
            self._to_list()

    def flush(self) -> bool:
        """Commit the text on the screen, or keep it as a draft; returns False when neither was possible."""
        return self.editor.flush()

    def open_target(self, target: object) -> None:
        """Show an item by its id or its key, begin a new one ("new"), or show one kind."""
        if target == drafts.NEW:
            self.new_item()
        elif isinstance(target, LibraryKind):
            self.kind.setCurrentIndex(self.kind.findData(target))
        elif isinstance(target, int | str):
            self._clear_filters()
            self._show_pane(text=True)
            self.list.choose(target)

    def new_item(self) -> None:
        """Begin a new text of one's own."""
        session = self.editor.session
        begun = session.is_open and session.item is None
        if begun or self.editor.open(None, self._wanted_kind() or LibraryKind.PROMPT, writing=True):
            self._select(None)
            self._stack.setCurrentWidget(self.editor)
            self._show_pane(text=True)
            self.editor.write()

    def make_mine(self) -> None:
        """Copy the text that is read and open the copy to be written; or open the copy that is there."""
        item = self.reader.item
        if item is None or self._stack.currentWidget() is not self.reader:
            return
        copied = self.context.read(partial(library.copy_of, key=item.key))
        if copied is None:
            verb = partial(library.copy, key=item.key, language=library_words.language())
            copied = self.context.run(verb)
            if copied is None:
                return
            self.context.say_undo(self.tr("Copied. This one is yours: change it as you like."))
        if copied not in self._rows:
            self._clear_filters()
        if self.editor.open(copied, item.kind, writing=True):
            self._select(copied)
            self._stack.setCurrentWidget(self.editor)
            self._show_pane(text=True)
            self.editor.write()

    def save(self) -> None:
        """Commit the text on the screen."""
        self.editor.save()

    def remove(self) -> None:
        """Remove the text on the screen, if it is one's own."""
        if self._stack.currentWidget() is self.editor:
            self.editor.remove()
        else:
            self.context.say(self.tr("This text comes with MentorApp and stays."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between the panes, or show one at a time."""
        super().resizeEvent(event)
        width = self.width() - 2 * self.column.box.contentsMargins().left()
        self._one_pane = self.width() < theme.px(TWO_PANES)
        self._side.setMaximumWidth(WIDEST if self._one_pane else theme.px(LIST_WIDTH))
        least = 0 if self._one_pane else min(theme.px(LIST_WIDTH), int(width * LIST_SHARE))
        self._side.setMinimumWidth(least)
        self._show_pane(text=self._text_in_front)

    def _make_actions(self) -> None:
        self.new_action = keys.action(
            self, self.tr("Write a new text"), "Ctrl+Shift+N", self.new_item, icon="plus"
        )
        save = keys.action(self, self.tr("Save the text"), "Ctrl+S", self.save, icon="save")
        save.setShortcuts([QKeySequence(key) for key in ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter")])
        for text, key, slot, icon in (
            (self.tr("Make it mine"), COPY_KEY, self.make_mine, "copy"),
            (self.tr("Read or edit"), "Ctrl+E", self._toggle, "eye"),
            (self.tr("Remove the text"), "Ctrl+Shift+Backspace", self.remove, "trash-2"),
        ):
            keys.action(self, text, key, slot, icon=icon)

    def _arrange(self) -> None:
        card = Card(self)
        card.body.setContentsMargins(0, 8, 0, 8)
        self._found = QStackedLayout()
        self._found.addWidget(self.list)
        self.nothing = EmptyState(self.tr("Nothing found. Try fewer letters."), icon="search", parent=card)
        self.nothing.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._found.addWidget(self.nothing)
        card.body.addLayout(self._found, 1)
        self._side = QWidget(self)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(theme.px(10))
        for widget in (self.search, self.kind):
            side.addWidget(widget)
        side.addWidget(card, 1)
        self._pane = QWidget(self)
        self._pane.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._stack = QStackedLayout(self._pane)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self.choose = EmptyState(self.tr("Choose a text, or write a new one."), icon="book-open")
        for pane in (self.choose, self.reader, self.editor):
            self._stack.addWidget(pane)
        line = QHBoxLayout()
        line.setSpacing(theme.px(24))
        line.addWidget(self._side)
        line.addWidget(self._pane, 1)
        self.body.addLayout(line, 1)

    def _wanted_kind(self) -> LibraryKind | None:
        """Return the kind to which the list is narrowed."""
        chosen = self.kind.currentData()  # as plain text: Qt does not know enumerations
        return None if chosen in {None, OWN} else LibraryKind(chosen)

    def _list_again(self) -> None:
        """List what the filters let through; the text on the screen stays open."""
        if not self._started:
            return
        only_own = self.kind.currentData() == OWN
        query = partial(
            library.items,
            kind=self._wanted_kind(),
            text=self.search.text(),
            language=library_words.language(),
        )
        rows = [row for row in self.context.read(query) if row.own or not only_own]
        self._rows = {row.ref: row for row in rows}
        self._moving = True
        self.model.set_rows([_look(row) for row in rows])
        self._moving = False
        self._found.setCurrentWidget(self.list if rows else self.nothing)
        count = self.tr("One text") if len(rows) == 1 else self.tr("%n texts", "", len(rows))
        self.header.set_subtitle(count if rows else "")
        self._settle()

    def _settle(self) -> None:
        """Let the list and the pane agree with each other."""
        shown = self._stack.currentWidget()
        if shown is self.editor:
            self._select(self.editor.item_id)
        elif shown is self.reader and self.reader.item is not None:
            self._select(self.reader.item.ref)
            self._read(self.reader.item)

    def _chosen(self, ref: object) -> None:
        row = self._rows.get(ref)
        if self._moving or row is None:
            return
        self._place = self.list.currentIndex().row()
        if row.own:
            if self.editor.item_id == row.id and self._stack.currentWidget() is self.editor:
                return
            if self.editor.open(row.id, row.kind, writing=False):
                self._stack.setCurrentWidget(self.editor)
        elif self.editor.leave():
            self._read(row)
            self._stack.setCurrentWidget(self.reader)
        self._settle()

    def _read(self, row: ItemRow) -> None:
        copied = self.context.read(partial(library.copy_of, key=row.key)) is not None
        self.reader.show_item(row, copied=copied)

    def _opened(self, ref: object) -> None:
        self._chosen(ref)
        self._show_pane(text=True)
        if self._stack.currentWidget() is self.editor:
            self.editor.write()
        else:
            self.reader.text.setFocus()

    def _clicked(self) -> None:
        self._show_pane(text=True)

    def _committed(self, item_id: object) -> None:
        del item_id
        self._settle()

    def _closed(self) -> None:
        """Show what stands where the removed text stood."""
        if self._stack.currentWidget() is self.editor:
            self._stack.setCurrentWidget(self.choose)
        self._show_pane(text=False)
        self._show_something()
        self._to_list()

    def _show_something(self) -> None:
        """Where nothing is shown, show the text at the place in the list where the last one stood."""
        busy = self.editor.session.is_open or self._stack.currentWidget() is self.reader
        if busy or self._one_pane or not self.model.rowCount():
            return
        self._stack.setCurrentWidget(self.choose)
        self.list.setCurrentIndex(self.model.index(min(self._place, self.model.rowCount() - 1)))

    def _to_list(self) -> None:
        self._show_pane(text=False)
        (self.list if self.model.rowCount() else self.search).setFocus()

    def _clear_filters(self) -> None:
        self.search.setText("")
        self.kind.setCurrentIndex(0)
        self._list_again()

    def _select(self, ref: object) -> None:
        self._moving = True
        if ref is None or not self.list.choose(ref):
            self.list.selectionModel().clear()
        self._place = max(0, self.list.currentIndex().row()) if ref is not None else self._place
        self._moving = False

    def _show_pane(self, *, text: bool) -> None:
        """Where there is room for one pane only, show the text, or the list."""
        self._text_in_front = text
        self._side.setVisible(not self._one_pane or not text)
        self._pane.setVisible(not self._one_pane or text)

    def _toggle(self) -> None:
        if self._stack.currentWidget() is self.editor:
            self.editor.toggle_preview()


def _look(row: ItemRow) -> RowLook:
    badges = (library_words.own_badge(),) if row.own else ()
    return RowLook(
        row.title,
        library_words.one(row.kind),
        icon=library_words.ICONS[row.kind],
        badges=badges,
        data=row.ref,
    )
