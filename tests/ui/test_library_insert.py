"""The library in place: two slashes, a few letters, Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QInputMethodEvent, QKeySequence, QTextCursor
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QVBoxLayout, QWidget

from mentorapp.domain.mine.library import LibraryKind
from mentorapp.services import library
from mentorapp.ui.library_insert import LibraryInsert, Popup, attach_library
from mentorapp.ui.screens.notes.page import NotesPage
from mentorapp.ui.widgets.fields import TextArea

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from mentorapp.ui.context import Context
    from mentorapp.ui.shell.workspace import Workspace
    from mentorapp.vault.vault import Vault

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


class Desk(QWidget):
    """A window with an editor, a line below it, and a key of its own for Esc."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.resize(640, 480)
        self.edit = TextArea("Words", self)
        self.line = QLineEdit(self)
        self.insert = attach_library(self.edit, context, {LibraryKind.PROMPT})
        self.escaped = QAction(self)
        self.escaped.setShortcuts([QKeySequence("Esc"), QKeySequence("Return")])
        self.addAction(self.escaped)
        column = QVBoxLayout(self)
        column.addWidget(self.edit)
        column.addWidget(self.line)

    @property
    def popup(self) -> Popup:
        popup = self.insert.popup
        assert popup is not None
        return popup

    def type(self, words: str) -> None:
        QTest.keyClicks(self.edit, words)

    def press(self, key: Qt.Key, *, control: bool = False) -> None:
        QTest.keyClick(self.edit, key, CONTROL if control else Qt.KeyboardModifier.NoModifier)


@pytest.fixture
def desk(qtbot: QtBot, context: Context, vault: Vault) -> Desk:
    with vault.transaction("Fill") as work:
        library.write(work, LibraryKind.PROMPT, "Zebra questions", "Why?\n\nHow?")
        library.write(work, LibraryKind.PROMPT, "Zebra line", "One line")
        library.write(work, LibraryKind.AGENDA, "Zebra agenda", "No")
    made = Desk(context)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.edit.setFocus()
    return made


def test_two_slashes_and_a_few_letters_put_a_text_in(desk: Desk) -> None:
    put_in = QSignalSpy(desk.insert.inserted)
    desk.type("//")
    assert desk.popup.isVisible()
    desk.type("zeb que")
    assert desk.popup.titles() == ["Zebra questions"]
    assert desk.edit.toPlainText() == "//zeb que", "what is typed is seen"
    desk.press(Key.Key_Return)
    assert desk.edit.toPlainText() == "Why?\n\nHow?"
    assert desk.insert.popup is None
    assert put_in.count() == 1
    desk.type("!")
    assert desk.edit.toPlainText() == "Why?\n\nHow?!", "the cursor stands behind it"
    desk.edit.undo()
    desk.edit.undo()
    assert desk.edit.toPlainText() == "//zeb que", "it is one step to take back"


def test_ctrl_space_opens_it_anywhere_and_takes_no_letters_away(desk: Desk) -> None:
    desk.type("Ask: ")
    desk.press(Key.Key_Space, control=True)
    assert desk.popup.titles()[:2] == ["Zebra line", "Zebra questions"]
    assert "Zebra agenda" not in desk.popup.titles()
    desk.press(Key.Key_Return)
    assert desk.edit.toPlainText() == "Ask: One line"


def test_a_text_of_several_lines_gets_lines_of_its_own(desk: Desk) -> None:
    desk.type("Before  after")
    cursor = desk.edit.textCursor()
    cursor.setPosition(7)
    desk.edit.setTextCursor(cursor)
    desk.type("//zebra q")
    desk.press(Key.Key_Enter)
    assert desk.edit.toPlainText() == "Before \n\nWhy?\n\nHow?\n\n after"


@pytest.mark.parametrize("words", ["http://", "a//", "/", "// ", "/ /"])
def test_slashes_within_words_and_lone_ones_ask_for_nothing(desk: Desk, words: str) -> None:
    desk.type(words)
    if words == "// ":
        desk.type("an aside that no text of the library begins with xq")
    assert desk.insert.popup is None
    typed = desk.edit.toPlainText()
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Return)
    assert desk.edit.toPlainText() in {typed, f"{typed}\n"}


def test_slashes_in_the_middle_of_a_line_ask(desk: Desk) -> None:
    desk.type("then //")
    assert desk.popup.isVisible()


def test_slashes_that_are_pasted_ask_for_nothing(desk: Desk) -> None:
    desk.edit.insertPlainText("//")
    assert desk.insert.popup is None


def test_an_input_method_can_ask_too(desk: Desk) -> None:
    for letters in ("//", "zebra l"):
        event = QInputMethodEvent()
        event.setCommitString(letters)
        QApplication.sendEvent(desk.edit, event)
    assert desk.popup.titles() == ["Zebra line"]


def test_esc_closes_it_keeps_the_words_and_is_then_the_windows_again(desk: Desk) -> None:
    escaped = QSignalSpy(desk.escaped.triggered)
    desk.type("//zeb")
    desk.press(Key.Key_Escape)
    assert desk.insert.popup is None
    assert desk.edit.toPlainText() == "//zeb"
    assert escaped.count() == 0
    desk.type("ra")
    assert desk.insert.popup is None, "it stays closed"
    desk.press(Key.Key_Escape)
    assert escaped.count() == 1


def test_while_it_is_open_enter_is_not_the_windows_and_other_keys_are_the_editors(desk: Desk) -> None:
    pressed = QSignalSpy(desk.escaped.triggered)
    desk.type("//zebra")
    desk.press(Key.Key_Backspace)
    desk.press(Key.Key_Left)
    assert desk.popup.titles() == ["Zebra line", "Zebra questions"]
    desk.press(Key.Key_Right)
    desk.press(Key.Key_Return)
    assert pressed.count() == 0
    assert desk.edit.toPlainText() == "One line"


def test_the_arrows_choose_and_go_round(desk: Desk) -> None:
    desk.type("//zebra")
    desk.press(Key.Key_Down)
    assert desk.popup.speech().startswith("Zebra questions")
    desk.press(Key.Key_Down)
    assert desk.popup.speech().startswith("Zebra line")
    desk.press(Key.Key_Up)
    desk.press(Key.Key_Enter)
    assert desk.edit.toPlainText() == "Why?\n\nHow?"
    desk.press(Key.Key_Space, control=True)
    desk.press(Key.Key_PageDown)
    assert not desk.popup.speech().startswith("Zebra line")


def test_tab_moves_on_as_everywhere(desk: Desk) -> None:
    desk.type("//zebra")
    desk.press(Key.Key_Tab)
    assert desk.line.hasFocus()
    assert desk.insert.popup is None
    assert desk.edit.toPlainText() == "//zebra"


def test_the_mouse_puts_in_and_the_focus_stays(desk: Desk) -> None:
    desk.type("//zebra")
    rows = desk.popup.list
    QTest.mouseClick(rows.viewport(), LEFT, pos=rows.visualRect(rows.model().index(1, 0)).center())
    assert desk.edit.toPlainText() == "Why?\n\nHow?"
    assert desk.edit.hasFocus()


def test_what_is_chosen_is_said_and_afterwards_the_editor_describes_itself_again(desk: Desk) -> None:
    desk.edit.setAccessibleDescription("A hint")
    desk.type("//zebra")
    said = desk.edit.accessibleDescription()
    assert "Zebra line" in said
    assert "Yours" in said
    assert "1 of 2" in said
    desk.press(Key.Key_Down)
    assert "2 of 2" in desk.edit.accessibleDescription()
    desk.press(Key.Key_Escape)
    assert desk.edit.accessibleDescription() == "A hint"


def test_letters_that_find_nothing_hide_it_and_fewer_bring_it_back(desk: Desk) -> None:
    desk.type("//zebrax")
    assert desk.insert.popup is None
    desk.press(Key.Key_Backspace)
    assert desk.popup.isVisible()


@pytest.mark.parametrize("key", [Key.Key_Home, Key.Key_Return])
def test_leaving_the_letters_closes_it(desk: Desk, key: Qt.Key) -> None:
    desk.type("//zebrax")
    desk.press(key)
    desk.press(Key.Key_End)
    desk.press(Key.Key_Backspace)
    assert desk.insert.popup is None


def test_deleting_a_slash_or_leaving_the_editor_closes_it(desk: Desk) -> None:
    desk.type("//")
    desk.press(Key.Key_Backspace)
    assert desk.insert.popup is None
    desk.type("/")
    assert desk.popup.isVisible()
    desk.line.setFocus()
    assert desk.insert.popup is None


def test_it_goes_with_its_editor(qtbot: QtBot, desk: Desk) -> None:
    desk.type("//")
    popup = desk.popup
    shiboken6.delete(desk.edit)
    qtbot.waitUntil(lambda: not shiboken6.isValid(popup))


def test_a_text_that_would_be_too_long_is_refused(desk: Desk) -> None:
    desk.edit.limit = 12
    refused = QSignalSpy(desk.edit.refused)
    desk.edit.setPlainText("123 ")
    desk.edit.moveCursor(QTextCursor.MoveOperation.End)
    desk.type("//zebra q")
    desk.press(Key.Key_Return)
    assert desk.edit.toPlainText() == "123 //zebra q"
    assert refused.count() == 1


def test_nothing_is_put_into_what_can_only_be_read(desk: Desk) -> None:
    desk.edit.setReadOnly(True)
    desk.press(Key.Key_Space, control=True)
    assert desk.insert.popup is None


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("lines", [0, 12])
def test_it_stands_by_the_cursor_and_inside_the_window(desk: Desk, rtl: bool, lines: int) -> None:
    if rtl:
        desk.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.edit.setPlainText("\n" * lines + ("سؤال" if rtl else "Ask"))
    desk.edit.moveCursor(QTextCursor.MoveOperation.End)
    desk.edit.ensureCursorVisible()
    desk.press(Key.Key_Space, control=True)
    caret = desk.edit.cursorRect()
    spot = QRect(desk.edit.viewport().mapTo(desk, caret.topLeft()), caret.size())
    where = desk.popup.geometry()
    assert desk.rect().contains(where)
    assert not where.intersects(spot)
    if rtl:
        assert where.right() in {spot.right() - 1, where.width() + 3}, "at the cursor, or at the edge"
    else:
        assert abs(where.left() - spot.left()) < 2


def test_a_rich_editor_takes_plain_text_in(qtbot: QtBot, context: Context, desk: Desk) -> None:
    rich = QTextEdit()
    qtbot.addWidget(rich)
    attached = LibraryInsert(rich, context)
    rich.show()
    QTest.keyClicks(rich, "//zebra ag")
    assert attached.popup is not None
    QTest.keyClick(rich, Key.Key_Return)
    assert rich.toPlainText() == "No"


def test_a_note_and_quick_capture_take_texts_in(workspace: Workspace, vault: Vault) -> None:
    library.add(vault, LibraryKind.CHECKLIST, "Zebra", "Words")
    workspace.quick_note()
    text = workspace.quick_capture.text
    QTest.keyClicks(text, "//zebra")
    QTest.keyClick(text, Key.Key_Escape)
    assert workspace.quick_capture.isVisible(), "Esc closed the list alone"
    QTest.keyClick(text, Key.Key_Space, CONTROL)
    QTest.keyClick(text, Key.Key_Return)
    assert text.toPlainText() == "//zebraWords"
    workspace.quick_capture.close_panel()
    workspace.open_page("notes", "new")
    page = workspace.current_page()
    assert isinstance(page, NotesPage)
    editor = page.editor.text.editor
    QTest.keyClicks(editor, "//zebra")
    QTest.keyClick(editor, Key.Key_Return)
    assert editor.toPlainText() == "Words"


def test_the_palette_leads_to_it_and_elsewhere_it_says_where_it_works(
    workspace: Workspace, vault: Vault
) -> None:
    library.add(vault, LibraryKind.CHECKLIST, "Zebra", "Words")
    workspace.open_page("notes", "new")
    page = workspace.current_page()
    assert isinstance(page, NotesPage)
    editor = page.editor.text.editor
    editor.setFocus()
    workspace.open_palette()
    QTest.keyClicks(workspace.palette_panel.edit, "from the library")
    QTest.keyClick(workspace.palette_panel.edit, Key.Key_Return)
    QTest.keyClicks(editor, "zeb")
    QTest.keyClick(editor, Key.Key_Return)
    assert editor.toPlainText() == "Words"
    page.search.setFocus()
    QTest.keyClick(page.search, Key.Key_Space, CONTROL)
    assert workspace.toast.isVisible()
    assert editor.toPlainText() == "Words"
