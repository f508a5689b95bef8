"""The library in place: two slashes or Ctrl+Space, a few letters, Enter, and the text is where one writes."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from mentorapp.domain.mine.library import LibraryKind
from mentorapp.services import library
from mentorapp.services.library import ItemRow
from mentorapp.ui import library_words, theme
from mentorapp.ui.accessibility import name, say
from mentorapp.ui.context import Context
from mentorapp.ui.widgets.fields import TextArea
from mentorapp.ui.widgets.labels import Quiet
from mentorapp.ui.widgets.rows import LOW, RowList, RowLook, RowModel

if TYPE_CHECKING:
    from PySide6.QtGui import QInputMethodEvent

SIGN = "//"
LIBRARY_KEY = "Ctrl+Space"
PARAGRAPH = "\n\n"
MOST_LETTERS = 60
WIDTH = 440
MOST_ROWS = 6
PAGE = 6
GAP = 4

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: PAGE, Qt.Key.Key_PageUp: -PAGE}
_TAKES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_OURS = frozenset({*_MOVES, *_TAKES, Qt.Key.Key_Escape})
Editor = QPlainTextEdit | QTextEdit


def attach_library(
    edit: Editor, context: Context, kinds: Collection[LibraryKind] | None = None
) -> LibraryInsert:
    """Let ``edit`` take in texts of the library; ``kinds`` limits which. Call it once for an editor."""
    return LibraryInsert(edit, context, kinds)


def offer_library(widget: QWidget | None) -> bool:
    """Open the list in ``widget`` and return True, if it is an editor that takes texts in."""
    options = Qt.FindChildOption.FindDirectChildrenOnly
    insert = widget.findChild(LibraryInsert, options=options) if widget is not None else None
    if not isinstance(insert, LibraryInsert):
        return False
    insert.open()
    return True


class LibraryInsert(QObject):
    """Watches one editor. While the popup is shown it takes the arrows, Enter and Esc; no other key."""

    inserted = Signal(object)
    """The ItemRow whose text was put in."""

    def __init__(self, edit: Editor, context: Context, kinds: Collection[LibraryKind] | None = None) -> None:
        super().__init__(edit)
        self._edit = edit
        self._context = context
        self._kinds = kinds
        self._popup: Popup | None = None
        self._start: QTextCursor | None = None
        self._sign = 0
        self._slash_typed = False
        self._changing = False
        self._described = ""
        edit.installEventFilter(self)
        edit.textChanged.connect(self._text_changed)
        edit.cursorPositionChanged.connect(self._cursor_moved)

    @property
    def popup(self) -> Popup | None:
        """Return the list while it is shown."""
        return self._popup

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are meant for the popup, and see the two slashes come."""
        if watched is not self._edit:
            return super().eventFilter(watched, event)
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._is_ours(event) or _asks_by_key(event):
                event.accept()
                return True
            return super().eventFilter(watched, event)
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        if kind == QEvent.Type.InputMethod:
            self._composed(event)
        elif kind in {QEvent.Type.FocusOut, QEvent.Type.Hide}:
            self.close()
        elif kind in {QEvent.Type.Resize, QEvent.Type.Move} and self._popup is not None:
            self._place()
        return super().eventFilter(watched, event)

    def open(self, sign: int = 0) -> None:
        """Offer what fits what is typed from here on; ``sign`` letters before the cursor called for it."""
        self.close()
        if self._edit.isReadOnly():
            return
        self._start = QTextCursor(self._edit.document())
        self._start.setPosition(self._edit.textCursor().selectionEnd())
        self._start.setKeepPositionOnInsert(True)
        self._sign = sign
        self._described = self._edit.accessibleDescription()
        self._offer()

    def close(self) -> None:
        """Offer nothing any more; what was typed stays."""
        if self._start is None:
            return
        self._start = None
        self._hide()
        self._edit.setAccessibleDescription(self._described)

    def _is_ours(self, event: QKeyEvent) -> bool:
        return (
            self._popup is not None
            and event.key() in _OURS
            and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        )

    def _pressed(self, event: QKeyEvent) -> bool:
        self._slash_typed = event.text() == SIGN[-1]
        if _asks_by_key(event):
            self.open()
            return True
        if self._popup is None or not self._is_ours(event):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in _TAKES:
            self._insert(self._popup.row())
        else:
            self._popup.move_by(_MOVES[Qt.Key(event.key())])
            self._tell()
        return True

    def _composed(self, event: QEvent) -> None:
        composed: QInputMethodEvent = event  # type: ignore[assignment]  # its type says so
        self._slash_typed = composed.commitString().endswith(SIGN[-1])

    def _text_changed(self) -> None:
        if self._changing:
            return
        typed, self._slash_typed = self._slash_typed, False
        if self._start is not None:
            self._offer()
        elif typed and self._asks():
            self.open(len(SIGN))

    def _asks(self) -> bool:
        """Return whether two slashes stand before the cursor, and nothing or white space before them."""
        cursor = self._edit.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        rest = before.removesuffix(SIGN)
        return before.endswith(SIGN) and (not rest or rest[-1].isspace())

    def _cursor_moved(self) -> None:
        if self._start is not None and not self._changing and self._letters() is None:
            self.close()

    def _letters(self) -> str | None:
        """Return what was typed since; None when the cursor has left or the slashes are gone."""
        start, cursor = self._start, self._edit.textCursor()
        if start is None or start.block() != cursor.block() or cursor.position() < start.position():
            return None
        text = start.block().text()
        place = start.positionInBlock()
        if text[place - self._sign : place] != SIGN[: self._sign]:
            return None
        letters = text[place : cursor.positionInBlock()]
        return letters if len(letters) <= MOST_LETTERS else None

    def _offer(self) -> None:
        letters = self._letters()
        if letters is None:
            self.close()
            return
        query = partial(library.find, letters=letters, kinds=self._kinds, language=library_words.language())
        rows = self._context.read(query)
        if not rows and letters:
            self._hide()
            self._edit.setAccessibleDescription(self._described)
            return
        if self._popup is None:
            self._popup = Popup(self._edit.window())
            self._popup.chosen.connect(self._insert)
            self._edit.destroyed.connect(self._popup.deleteLater)
        self._popup.set_rows(rows)
        self._place()
        self._popup.show()
        self._popup.raise_()
        self._tell()

    def _tell(self) -> None:
        """Say the chosen row where the focus is, for those who listen."""
        if self._popup is not None:
            say(self._edit, self._popup.speech())

    def _place(self) -> None:
        """Put the popup below the cursor, or above where there is more room; always inside the window."""
        if self._popup is None:
            return
        window = self._edit.window()
        caret = QRect(self._edit.cursorRect())
        caret.moveTopLeft(self._edit.viewport().mapTo(window, caret.topLeft()))
        gap = theme.px(GAP)
        size = self._popup.wanted_size(window.width() - 2 * gap)
        runs_left = self._edit.textCursor().block().textDirection() == Qt.LayoutDirection.RightToLeft
        x = caret.right() - size.width() if runs_left else caret.left()
        x = max(gap, min(x, window.width() - size.width() - gap))
        room_above, room_below = caret.top() - 2 * gap, window.height() - caret.bottom() - 2 * gap
        below = size.height() <= room_below or room_below >= room_above
        size.setHeight(min(size.height(), room_below if below else room_above))
        y = caret.bottom() + gap if below else caret.top() - gap - size.height()
        self._popup.setGeometry(QRect(QPoint(x, y), size))

    def _hide(self) -> None:
        if self._popup is not None:
            popup, self._popup = self._popup, None
            popup.hide()
            popup.setParent(None)
            popup.deleteLater()

    def _insert(self, row: object) -> None:
        start = self._start
        if not isinstance(row, ItemRow) or start is None or self._letters() is None:
            return
        cursor = self._edit.textCursor()
        end = cursor.position()
        cursor.setPosition(start.position() - self._sign)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        text = _fitted(row.body, cursor)
        self.close()
        if self._refused(len(text) - len(cursor.selectedText())):
            return
        self._changing = True
        cursor.insertText(text)
        self._edit.setTextCursor(cursor)
        self._changing = False
        self._edit.ensureCursorVisible()
        self._edit.setFocus()
        say(self._edit, self.tr("{0} put in").format(row.title))
        self._edit.setAccessibleDescription(self._described)
        self.inserted.emit(row)

    def _refused(self, more: int) -> bool:
        """Return whether the text would become longer than it may be; the editor says so."""
        edit = self._edit
        if not isinstance(edit, TextArea) or edit.limit is None:
            return False
        length = edit.document().characterCount() - 1 + more
        if length > edit.limit:
            edit.refused.emit(length)
        return length > edit.limit


class Popup(QFrame):
    """The list below the cursor. It never takes the focus: who writes goes on writing."""

    chosen = Signal(object)
    """The ItemRow that was pressed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("panel")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        name(self, self.tr("From the library"))
        self.list = RowList(self.tr("From the library"), self, side=14)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = RowModel(self.list)
        self.list.setModel(self._model)
        self.list.clicked.connect(self._clicked)
        self.nothing = Quiet(self.tr("The library has nothing for this place yet."), self)
        self.nothing.setContentsMargins(14, 8, 14, 8)
        self._rows: list[ItemRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 6, 2, 6)
        column.setSpacing(0)
        column.addWidget(self.list)
        column.addWidget(self.nothing)
        self.hide()

    def set_rows(self, rows: list[ItemRow]) -> None:
        """Offer ``rows``, the first one chosen."""
        self._rows = rows
        self._model.set_rows([_look(row) for row in rows])
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        if rows:
            self.list.setCurrentIndex(self._model.index(0))

    def row(self) -> ItemRow | None:
        """Return the row that Enter takes."""
        place = self.list.currentIndex().row()
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def titles(self) -> list[str]:
        """Return the titles that are offered, in order."""
        return [row.title for row in self._rows]

    def move_by(self, step: int) -> None:
        """Choose another row: one step goes round at the ends, a page stops there."""
        count = len(self._rows)
        if not count:
            return
        place = self.list.currentIndex().row() + step
        place = place % count if abs(step) == 1 else max(0, min(count - 1, place))
        self.list.setCurrentIndex(self._model.index(place))

    def speech(self) -> str:
        """Return the chosen row and its place in words."""
        place = self.list.currentIndex().row()
        if not self._rows:
            return self.nothing.text()
        spoken = self._model.data(self.list.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
        return self.tr("{0}, {1} of {2}").format(spoken, place + 1, len(self._rows))

    def wanted_size(self, widest: int) -> QSize:
        """Return the size for what is offered, at most ``widest`` pixels wide."""
        width = min(theme.px(WIDTH), widest)
        rows = min(len(self._rows), MOST_ROWS)
        height = rows * theme.px(LOW) if rows else self.nothing.heightForWidth(width - 4)
        return QSize(width, height + 12)

    def _clicked(self) -> None:
        self.chosen.emit(self.row())


def _asks_by_key(event: QKeyEvent) -> bool:
    control = Qt.KeyboardModifier.ControlModifier
    return event.key() == Qt.Key.Key_Space and event.modifiers() == control


def _look(row: ItemRow) -> RowLook:
    badges = (library_words.own_badge(),) if row.own else ()
    return RowLook(
        row.title,
        icon=library_words.ICONS[row.kind],
        trailing=library_words.one(row.kind),
        badges=badges,
        data=row.ref,
    )


def _fitted(body: str, cursor: QTextCursor) -> str:
    """Return ``body`` so that it begins and ends lines of its own where it has more than one."""
    text = body.strip("\n")
    if "\n" not in text and not text.startswith(("#", "- ", "* ", ">")):
        return text
    document = cursor.document()
    first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    before = first.text()[: cursor.selectionStart() - first.position()]
    after = last.text()[cursor.selectionEnd() - last.position() :]
    return (PARAGRAPH if before.strip() else "") + text + (PARAGRAPH if after.strip() else "")
