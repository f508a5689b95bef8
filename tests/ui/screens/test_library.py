"""The library page: finding, reading, copying, writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mentorapp.domain.errors import UserError
from mentorapp.domain.mine.library import LibraryKind
from mentorapp.services import drafts, library
from mentorapp.services.changes import Kind
from mentorapp.services.library_files import shipped
from mentorapp.ui import theme
from mentorapp.ui.screens.library import session as sessions
from mentorapp.ui.screens.library.page import LibraryPage
from mentorapp.ui.screens.library.session import NEW
from tests.ui.helpers import full_disk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from mentorapp.ui.shell.workspace import Workspace
    from mentorapp.vault.vault import Vault

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key
FIRST = "agenda/first-meeting"


def opened(workspace: Workspace, target: object = None) -> LibraryPage:
    workspace.open_page("library", target)
    page = workspace.current_page()
    assert isinstance(page, LibraryPage)
    return page


def titles(page: LibraryPage) -> list[str]:
    return [str(page.model.index(row).data()) for row in range(page.model.rowCount())]


def own(vault: Vault) -> list[str]:
    return [row.title for row in library.items(vault) if row.own]


def choose(page: LibraryPage, kind: object) -> None:
    page.kind.setCurrentIndex(page.kind.findData(kind))


def ask(page: LibraryPage, words: str) -> None:
    page.search.setFocus()
    QTest.keyClicks(page.search, words)
    QTest.keyClick(page.search, Key.Key_Return)


def test_everything_is_listed_and_the_first_text_can_be_read_at_once(workspace: Workspace) -> None:
    page = opened(workspace)
    assert len(titles(page)) == len(shipped())
    assert page.reader.isVisible()
    assert page.reader.item is not None
    assert page.reader.title.text() == titles(page)[0]
    assert page.header.subtitle.text() == f"{len(shipped())} texts"
    assert page.list.hasFocus()


def test_the_list_is_a_sound_model(workspace: Workspace, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(opened(workspace).model)  # type: ignore[no-untyped-call]


def test_the_arrows_read_on(workspace: Workspace) -> None:
    page = opened(workspace)
    QTest.keyClick(page.list, Key.Key_Down)
    assert page.reader.title.text() == titles(page)[1]
    assert page.reader.text.verticalScrollBar().value() == 0


def test_a_kind_and_a_few_letters_narrow_the_list(workspace: Workspace) -> None:
    page = opened(workspace)
    choose(page, LibraryKind.PROMPT)
    assert len(titles(page)) == len([item for item in shipped() if item.kind is LibraryKind.PROMPT])
    ask(page, "stuck")
    assert titles(page) == ["Stuck conversations: questions"]
    assert page.header.subtitle.text() == "One text"
    page.search.clear()
    ask(page, "xylophone")
    assert page.nothing.isVisible()
    page.search.clear()
    ask(page, "")
    choose(page, "own")
    assert titles(page) == []


def test_making_it_mine_copies_it_and_opens_the_copy_for_writing(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    page = opened(workspace, FIRST)
    QTest.mouseClick(page.reader.make_mine, LEFT)
    assert own(vault) == ["First meeting"]
    assert page.editor.text.editor.hasFocus()
    assert page.list.current() == page.editor.item_id
    assert "Yours" in str(page.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
    page.editor.text.editor.setPlainText("")
    QTest.keyClicks(page.editor.text.editor, "My way")
    QTest.keyClick(page.editor.text.editor, Key.Key_S, CONTROL)
    item = page.editor.item_id
    assert item is not None
    assert library.get(vault, item).body == "My way"
    assert page.editor.state.text().startswith("Saved")


def test_what_was_copied_already_is_opened_and_not_copied_again(workspace: Workspace, vault: Vault) -> None:
    copied = library.copy(vault, FIRST).result
    page = opened(workspace, FIRST)
    assert page.reader.make_mine.text() == "Open your copy"
    QTest.keyClick(page.list, Key.Key_D, CONTROL)
    assert page.editor.item_id == copied
    assert own(vault) == ["First meeting"]


def test_ones_own_is_shown_to_be_read_and_enter_writes(workspace: Workspace, vault: Vault) -> None:
    item = library.add(vault, LibraryKind.PROMPT, "Mine", "**Why?**").result
    page = opened(workspace, item)
    assert page.editor.isVisible()
    assert page.editor.text.preview.toPlainText() == "Why?"
    assert page.editor.text.is_preview()
    QTest.keyClick(page.list, Key.Key_Return)
    assert page.editor.text.editor.hasFocus()
    QTest.keyClick(page.editor.text.editor, Key.Key_E, CONTROL)
    assert page.editor.text.is_preview()
    QTest.keyClick(page.editor.text.preview, Key.Key_Escape)
    assert page.list.hasFocus()


def test_a_new_text_is_a_draft_at_once_and_an_item_when_it_is_left(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    page = opened(workspace)
    choose(page, LibraryKind.CHECKLIST)
    QTest.keyClick(page.list, Key.Key_N, CONTROL | SHIFT)
    assert page.editor.title.hasFocus()
    with qtbot.waitSignal(
        workspace.context.events.changed, timeout=1000, check_params_cb=lambda kinds: Kind.DRAFT in kinds
    ):
        QTest.keyClicks(page.editor.title, "Before the holidays")
    assert drafts.get(vault, NEW) is not None
    assert own(vault) == []
    page.editor.text.setFocus()
    QTest.keyClicks(page.editor.text.editor, "- [ ] Rest")
    workspace.open_page("today")
    assert own(vault) == ["Before the holidays"]
    (row,) = [row for row in library.items(vault) if row.own]
    assert (row.kind, row.body) == (LibraryKind.CHECKLIST, "- [ ] Rest")
    assert drafts.get(vault, NEW) is None


def test_a_text_without_a_title_takes_its_first_words(workspace: Workspace, vault: Vault) -> None:
    page = opened(workspace, "new")
    page.editor.text.setFocus()
    QTest.keyClicks(page.editor.text.editor, "# What do you see?")
    assert page.flush()
    assert own(vault) == ["What do you see?"]


def test_a_new_text_without_words_leaves_nothing(workspace: Workspace, vault: Vault) -> None:
    page = opened(workspace, "new")
    QTest.keyClicks(page.editor.title, "x")
    QTest.keyClick(page.editor.title, Key.Key_Backspace)
    page.list.choose(FIRST)
    assert page.reader.isVisible()
    assert own(vault) == []
    assert drafts.get(vault, NEW) is None


def test_what_was_being_typed_when_the_program_ended_is_there_again(
    workspace: Workspace, vault: Vault
) -> None:
    item = library.add(vault, LibraryKind.PROMPT, "Mine", "Why?").result
    drafts.keep(vault, sessions.key_of(item), "Mine\nWhy not", tags=["feedback"])
    drafts.keep(vault, NEW, "Begun\nand not ended", tags=["agenda"])
    page = opened(workspace)
    assert page.editor.title.text() == "Begun"
    assert page.editor.state.text() == "Recovered what you had typed"
    page.list.choose(item)
    assert page.editor.text.text() == "Why not"
    assert page.flush()
    row = library.get(vault, item)
    assert (row.body, row.kind) == ("Why not", LibraryKind.FEEDBACK)
    assert sorted(own(vault)) == ["Begun", "Mine"]


def test_removing_can_be_undone_and_the_next_text_is_shown(workspace: Workspace, vault: Vault) -> None:
    item = library.copy(vault, FIRST).result
    page = opened(workspace, item)
    place = page.list.currentIndex().row()
    QTest.keyClick(page.list, Key.Key_Delete)
    assert own(vault) == []
    assert page.reader.isVisible()
    assert page.list.currentIndex().row() == place
    assert workspace.toast.isVisible()
    vault.undo()
    assert own(vault) == ["First meeting"]


def test_what_comes_along_cannot_be_removed(workspace: Workspace) -> None:
    page = opened(workspace, FIRST)
    QTest.keyClick(page.list, Key.Key_Delete)
    assert page.reader.item is not None
    assert page.reader.item.key == FIRST
    assert len(titles(page)) == len(shipped())


def test_a_new_text_can_be_thrown_away(workspace: Workspace, vault: Vault) -> None:
    page = opened(workspace, "new")
    QTest.keyClicks(page.editor.title, "No")
    QTest.mouseClick(page.editor.bin, LEFT)
    assert drafts.get(vault, NEW) is None
    assert own(vault) == []
    assert page.reader.isVisible()


def test_what_changed_elsewhere_is_shown_unless_one_is_writing(workspace: Workspace, vault: Vault) -> None:
    item = library.add(vault, LibraryKind.PROMPT, "Mine", "Why?").result
    page = opened(workspace, item)
    change = {"kind": LibraryKind.PROMPT, "title": "Mine", "body": "Who?"}
    workspace.context.tell(library.edit(vault, item, **change))  # type: ignore[arg-type]
    assert page.editor.text.text() == "Who?"
    page.editor.write()
    QTest.keyClicks(page.editor.text.editor, "So ")
    workspace.context.tell(library.edit(vault, item, **{**change, "body": "When?"}))  # type: ignore[arg-type]
    assert page.editor.text.text() == "So Who?"


def test_words_for_a_text_that_is_gone_become_a_new_one(workspace: Workspace, vault: Vault) -> None:
    item = library.add(vault, LibraryKind.PROMPT, "Mine", "Why?").result
    page = opened(workspace, item)
    page.editor.write()
    QTest.keyClicks(page.editor.text.editor, "So ")
    workspace.context.tell(library.remove(vault, item))
    assert page.editor.text.text() == "So Why?"
    assert page.flush()
    assert own(vault) == ["Mine"]


def test_a_full_disk_keeps_the_words_on_the_screen(
    workspace: Workspace, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = library.add(vault, LibraryKind.PROMPT, "Mine", "Why?").result
    page = opened(workspace, item)
    page.editor.write()
    QTest.keyClicks(page.editor.text.editor, "So ")
    with full_disk():
        assert not page.editor.save()
        assert page.editor.state.text().startswith("Not saved")
        page.list.choose(FIRST)
        assert page.editor.isVisible(), "it cannot be left"
    assert page.editor.text.text() == "So Why?"
    assert page.editor.save()
    assert library.get(vault, item).body == "So Why?"


def test_an_unknown_text_is_said_to_be_gone(workspace: Workspace) -> None:
    page = opened(workspace)
    assert not page.editor.open(99, LibraryKind.PROMPT, writing=True)
    assert workspace.toast.isVisible()
    with pytest.raises(UserError):
        page.editor.session.open(99, LibraryKind.PROMPT)


def test_where_there_is_little_room_one_pane_is_shown_at_a_time(
    app: QApplication, workspace: Workspace
) -> None:
    theme.apply(app, "light", 2.0)
    workspace.resize(1024, 700)
    page = opened(workspace)
    assert page.list.isVisible()
    assert not page.reader.isVisible()
    QTest.keyClick(page.list, Key.Key_Return)
    assert page.reader.isVisible()
    assert not page.list.isVisible()
    QTest.keyClick(page.reader.text, Key.Key_Escape)
    assert page.list.hasFocus()
