from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import drafts, mentees, notes
from mentorapp.services.changes import Kind
from mentorapp.services.note_queries import NoteFilter
from mentorapp.ui import theme
from mentorapp.ui.context import Context
from mentorapp.ui.shell import pages
from mentorapp.ui.shell.command_palette import PageTarget
from mentorapp.ui.shell.keys_list import KeysList
from mentorapp.ui.shell.page import Page
from mentorapp.ui.shell.workspace import Workspace
from mentorapp.ui.widgets.fields import TextArea
from mentorapp.ui.widgets.rows import Role, RowList
from mentorapp.vault.vault import Vault
from tests.services.test_search_things import fill
from tests.ui.helpers import Pseudo, unnamed_focusables, untranslated_texts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(workspace: Workspace, key: Qt.Key, modifier: Qt.KeyboardModifier = CTRL) -> None:
    QTest.keyClick(QApplication.focusWidget() or workspace, key, modifier)


class Counting(Page):
    """A page that counts its queries."""

    kinds = frozenset({Kind.NOTE})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.queries = 0
        self.area = TextArea("Words", self)
        self.body.addWidget(self.area)

    def refresh(self) -> None:
        self.queries += 1

    def focus_first(self) -> None:
        self.area.setFocus()


class CountingSpec(pages.PageSpec):
    """Makes counting pages."""

    def make(self, context: Context) -> Page:
        return Counting(context)


@pytest.fixture
def counting(qtbot: QtBot, context: Context) -> Workspace:
    """A workspace with two counting pages, called one and two."""
    one = CountingSpec("one", "sun", "one", "Counting", "Ctrl+1")
    two = CountingSpec("two", "users", "two", "Counting", "Ctrl+2")
    made = Workspace(context, specs=(one, two))
    made.resize(1360, 860)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def listed(rows: RowList, role: Role) -> list[Any]:
    model = rows.model()
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def count_of(workspace: Workspace, name: str) -> int:
    page = workspace.page(name)
    assert isinstance(page, Counting)
    return page.queries


def test_a_page_is_made_and_queried_only_when_it_is_first_shown(qtbot: QtBot, counting: Workspace) -> None:
    assert counting.stack.count() == 1
    press(counting, Qt.Key.Key_2)
    assert counting.stack.count() == 2
    assert count_of(counting, "two") == 1


def test_a_visible_page_follows_a_change_and_a_hidden_one_waits(counting: Workspace) -> None:
    counting.open_page("two")
    counting.context.run(partial(notes.add, body="a note"))
    assert (count_of(counting, "one"), count_of(counting, "two")) == (1, 2)
    counting.open_page("one")
    assert count_of(counting, "one") == 2
    counting.open_page("two")
    assert count_of(counting, "two") == 2


def test_a_change_of_another_kind_queries_nothing(counting: Workspace) -> None:
    counting.context.run(partial(mentees.add, fields=MenteeFields(name="Amina Okafor")))
    assert count_of(counting, "one") == 1


def test_the_rail_gives_way_where_there_is_little_room(app: QApplication, counting: Workspace) -> None:
    assert not counting.rail.is_compact
    counting.resize(1000, 700)
    assert counting.rail.is_compact
    counting.resize(1360, 860)
    theme.apply(app, "light", 2.0)
    assert counting.rail.is_compact


def test_quick_capture_saves_a_note_about_somebody_from_anywhere(
    qtbot: QtBot, counting: Workspace, vault: Vault
) -> None:
    amina = mentees.add(vault, MenteeFields(name="Amina Okafor")).result
    press(counting, Qt.Key.Key_N)
    capture = counting.quick_capture
    assert capture.text.hasFocus()
    QTest.keyClicks(capture.text, "Ask what the quiet table was thinking.")
    QTest.keyClick(capture.text, Qt.Key.Key_Tab)
    QTest.keyClicks(capture.person, "amina okafor")
    QTest.keyClicks(capture.tags.edit, "wait time")
    QTest.keyClick(capture.tags.edit, Qt.Key.Key_Return, CTRL)
    saved = notes.page(vault, NoteFilter()).heads
    assert [(note.title, note.mentee_id, note.tags) for note in saved] == [
        ("Ask what the quiet table was thinking.", amina, ("wait time",))
    ]
    assert capture.isHidden()
    assert drafts.waiting(vault) == []
    assert counting.toast.isVisible()
    assert counting.toast.words.text() == "Note about Amina Okafor saved."


def test_the_keyboard_learns_nothing_from_what_is_typed(workspace: Workspace) -> None:
    press(workspace, Qt.Key.Key_N)
    capture = workspace.quick_capture
    for widget in (capture.text, capture.person, capture.tags.edit):
        widget.setFocus()
        assert widget.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
    workspace.open_page("notes")
    press(workspace, Qt.Key.Key_N, CTRL | SHIFT)
    writing = QApplication.focusWidget()
    assert writing is not None
    assert writing.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData


def test_escape_keeps_what_was_begun_and_it_is_there_again(
    qtbot: QtBot, counting: Workspace, vault: Vault
) -> None:
    counting.quick_note()
    QTest.keyClicks(counting.quick_capture.text, "half a thou")
    QTest.keyClick(counting.quick_capture.text, Qt.Key.Key_Escape)
    assert counting.quick_capture.isHidden()
    kept = drafts.get(vault, "quick")
    assert kept is not None
    assert kept.body == "half a thou"
    counting.quick_note()
    assert counting.quick_capture.text.toPlainText() == "half a thou"


def test_a_name_that_is_nobodys_saves_nothing_and_keeps_the_words(
    qtbot: QtBot, counting: Workspace, vault: Vault
) -> None:
    counting.quick_note()
    QTest.keyClicks(counting.quick_capture.text, "about whom?")
    QTest.keyClicks(counting.quick_capture.person, "Zoe")
    counting.quick_capture.save()
    assert notes.count(vault, NoteFilter()) == 0
    assert counting.quick_capture.isVisible()
    assert counting.quick_capture.status.text().startswith("Nobody here has this name.")


def test_tab_stays_inside_quick_capture(qtbot: QtBot, counting: Workspace) -> None:
    counting.quick_note()
    for _ in range(12):
        press(counting, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert counting.quick_capture.isAncestorOf(focus)


def test_the_toast_takes_the_note_back(qtbot: QtBot, counting: Workspace, vault: Vault) -> None:
    counting.quick_note()
    QTest.keyClicks(counting.quick_capture.text, "oh no")
    counting.quick_capture.save()
    QTest.mouseClick(counting.toast.button, Qt.MouseButton.LeftButton)
    assert notes.count(vault, NoteFilter()) == 0


def test_control_z_undoes_typing_first_and_then_the_last_change(
    qtbot: QtBot, counting: Workspace, vault: Vault
) -> None:
    counting.context.run(partial(notes.add, body="a note"))
    page = counting.current_page()
    assert isinstance(page, Counting)
    page.area.setFocus()
    QTest.keyClicks(page.area, "abc")
    QTest.keyClick(page.area, Qt.Key.Key_Z, CTRL)
    assert page.area.toPlainText() == ""
    assert notes.count(vault, NoteFilter()) == 1
    QTest.keyClick(page.area, Qt.Key.Key_Z, CTRL)
    assert notes.count(vault, NoteFilter()) == 0
    page.area.document().clearUndoRedoStacks()
    QTest.keyClick(page.area, Qt.Key.Key_Z, CTRL | SHIFT)
    assert notes.count(vault, NoteFilter()) == 1


def test_undo_with_nothing_to_undo_says_so(counting: Workspace) -> None:
    counting.undo()
    assert counting.toast.words.text() == "There is nothing to undo."


def test_the_palette_finds_actions_people_and_notes(qtbot: QtBot, counting: Workspace, vault: Vault) -> None:
    amina = mentees.add(vault, MenteeFields(name="Amina Okafor")).result
    note = notes.add(vault, "The marble ramp by Amina").result
    press(counting, Qt.Key.Key_K)
    palette = counting.palette_panel
    assert palette.edit.hasFocus()
    shown = listed(palette.list, Role.LOOK)
    assert "Lock" in [look.title for look in shown]
    assert all(look.key for look in shown)
    QTest.keyClicks(palette.edit, "amina")
    palette.search()
    assert listed(palette.list, Role.OBJECT) == [PageTarget("mentees", amina), PageTarget("notes", note)]
    with qtbot.waitSignal(counting.context.went) as went:
        QTest.keyClick(palette.edit, Qt.Key.Key_Down)
        QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    assert went.args == ["notes", note]
    assert palette.isHidden()


def test_the_palette_opens_everything_else_where_it_belongs(
    qtbot: QtBot, counting: Workspace, vault: Vault
) -> None:
    ids = fill(vault, "marbles")
    counting.open_palette()
    palette = counting.palette_panel
    QTest.keyClicks(palette.edit, "marb")
    palette.search()
    assert listed(palette.list, Role.OBJECT) == [
        PageTarget("meeting", ids["meeting"]),
        PageTarget("mentees", ids["mentee"]),
        PageTarget("engagement", ids["engagement"]),
        PageTarget("engagement", ids["engagement"]),
        PageTarget("groups", ids["engagement"]),
        PageTarget("library", ids["library"]),
    ]
    with qtbot.waitSignal(counting.context.went) as went:
        QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    assert went.args == ["meeting", ids["meeting"]]


def test_the_palette_runs_an_action(qtbot: QtBot, counting: Workspace) -> None:
    counting.open_palette()
    QTest.keyClicks(counting.palette_panel.edit, "lock")
    with qtbot.waitSignal(counting.context.lock_asked):
        QTest.keyClick(counting.palette_panel.edit, Qt.Key.Key_Return)


def test_escape_gives_the_focus_back(qtbot: QtBot, counting: Workspace) -> None:
    page = counting.current_page()
    assert isinstance(page, Counting)
    page.area.setFocus()
    counting.open_palette()
    QTest.keyClick(counting.palette_panel.edit, Qt.Key.Key_Escape)
    assert page.area.hasFocus()


def test_quick_capture_gives_way_to_the_page_that_is_asked_for(
    qtbot: QtBot, counting: Workspace, vault: Vault
) -> None:
    counting.quick_note()
    QTest.keyClicks(counting.quick_capture.text, "half a thought")
    counting.open_palette()
    QTest.keyClicks(counting.palette_panel.edit, "two")
    QTest.keyClick(counting.palette_panel.edit, Qt.Key.Key_Return)
    page = counting.current_page()
    assert isinstance(page, Counting)
    assert counting.stack.currentWidget() is counting.page("two")
    assert counting.quick_capture.isHidden(), "it would keep the keys from the page"
    assert page.area.hasFocus()
    assert [draft.body for draft in drafts.waiting(vault)] == ["half a thought"]


def test_what_quick_capture_covers_is_not_offered(qtbot: QtBot, counting: Workspace) -> None:
    page = counting.current_page()
    assert page is not None
    action = QAction("Only here", page)
    page.addAction(action)
    assert action in counting.all_actions()
    counting.quick_note()
    assert action not in counting.all_actions()


def test_f1_lists_every_action_with_its_key(qtbot: QtBot, counting: Workspace) -> None:
    press(counting, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    dialog = counting.findChild(QDialog)
    assert isinstance(dialog, KeysList)
    titles = {look.title for look in listed(dialog.rows, Role.LOOK)}
    assert {"Quick note", "Find", "Lock", "Undo", "Redo", "Keys"} <= titles
    dialog.close()


def test_every_action_has_a_key_and_no_key_does_two_things(counting: Workspace) -> None:
    keys = [action.shortcut().toString() for action in counting.actions() if action.text()]
    assert all(keys)
    assert len(keys) == len(set(keys))


def test_a_warning_stays_and_good_news_goes(qtbot: QtBot, counting: Workspace) -> None:
    counting.context.say("Saved.")
    assert counting.toast.isVisible()
    timers = counting.toast._timer  # noqa: SLF001 - whether it will go by itself
    assert timers.isActive()
    counting.undo()
    assert not timers.isActive()
    QTest.mouseClick(counting.toast.close_button, Qt.MouseButton.LeftButton)
    assert counting.toast.isHidden()


def test_every_word_of_the_shell_can_be_translated_and_every_widget_is_named(
    qtbot: QtBot, pseudo: Pseudo, context: Context
) -> None:
    workspace = Workspace(context, specs=())
    qtbot.addWidget(workspace)
    workspace.resize(1360, 860)
    with qtbot.waitExposed(workspace):
        workspace.show()
    workspace.quick_note()
    workspace.open_palette()
    context.say_undo("⟦done⟧")
    assert untranslated_texts(workspace) == []
    assert unnamed_focusables(workspace) == []
    keys = KeysList([QAction("⟦x⟧", workspace)], workspace)
    assert untranslated_texts(keys) == []


def test_an_untranslated_word_would_be_found(qtbot: QtBot, pseudo: Pseudo, counting: Workspace) -> None:
    counting.rail.button("one").setToolTip("bare words")
    assert "bare words" in untranslated_texts(counting)


def test_a_screen_reader_presses_the_buttons_of_the_rail(counting: Workspace) -> None:
    button = counting.rail.button("two")
    assert not button.isCheckable(), "what can be checked is toggled by a screen reader, and opens nothing"
    button.click()
    assert counting.current_page() is counting.page("two")
