from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from mentorapp.ui import icons, keys, theme
from mentorapp.ui.widgets.badges import CircleBadge
from mentorapp.ui.widgets.buttons import IconButton, PrimaryButton, QuietButton, Segments, ToggleButton
from mentorapp.ui.widgets.dialogs import Confirm
from mentorapp.ui.widgets.fields import PassphraseField, PersonPicker, SearchField, StrengthMeter, TextArea
from mentorapp.ui.widgets.markdown import MarkdownEditor, MarkdownView
from mentorapp.ui.widgets.painting import BadgeLook, Circle, Tone, initials
from mentorapp.ui.widgets.rows import Role, RowList, RowLook, RowModel
from mentorapp.ui.widgets.tags import TagEditor
from mentorapp.ui.widgets.timeline import Timeline, TimelineItem
from tests.ui.helpers import spoken_name, unnamed_focusables

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

ROWS = [
    RowLook("Amina Okafor", "Science", avatar="Amina Okafor", data=1),
    RowLook("Jonas Lind", "Maths", badges=(BadgeLook("No agreement yet", Tone.WARN),), data=2),
    RowLook("Rosa Vidal", data=3),
]


@pytest.fixture(autouse=True)
def dressed(app: QApplication) -> None:
    del app


def show(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()


def test_an_icon_takes_the_colour_of_its_role_and_is_sharp_on_fine_screens() -> None:
    picture = icons.pixmap("lock", "mine", 18, 2.0)
    assert picture.size() == QSize(36, 36)
    seen = {
        picture.toImage().pixelColor(x, y).name().upper()
        for x in range(36)
        for y in range(36)
        if picture.toImage().pixelColor(x, y).alpha() == 255
    }
    assert theme.tokens().mine in seen
    assert icons.pixmap("lock", "mine", 18, 2.0).cacheKey() == picture.cacheKey()


def test_every_shipped_icon_can_be_drawn() -> None:
    from mentorapp import paths

    for path in (paths.resources() / "icons").glob("*.svg"):
        assert not icons.pixmap(path.stem).toImage().allGray() or path.stem


def test_a_button_shows_the_key_that_does_the_same(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    action = keys.action(owner, "Quick note", "Ctrl+N", owner.hide, icon="pencil-line")
    button = PrimaryButton.of(action, owner)
    assert button.toolTip() == f"Quick note ({keys.key_text('Ctrl+N')})"
    assert button.sizeHint().width() > PrimaryButton("Quick note", "pencil-line").sizeHint().width()
    with qtbot.waitSignal(action.triggered):
        button.click()
    action.setEnabled(False)
    assert not button.isEnabled()


def test_a_busy_button_takes_no_click_and_says_what_goes_on(qtbot: QtBot) -> None:
    button = QuietButton("Unlock")
    show(qtbot, button)
    button.set_busy(True, "Unlocking…")
    with qtbot.assertNotEmitted(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.accessibleDescription() == "Unlocking…"
    button.set_busy(False)
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("make", [lambda: QuietButton("Back"), lambda: IconButton("search", "Find")])
def test_a_button_is_pressed_by_enter_as_by_space(
    qtbot: QtBot, make: Callable[[], QAbstractButton], key: Qt.Key
) -> None:
    button = make()
    show(qtbot, button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_a_key_held_down_presses_once(qtbot: QtBot) -> None:
    button = QuietButton("Six other words")
    show(qtbot, button)
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, autorep=True, text="\r"
    )
    with qtbot.assertNotEmitted(button.clicked):
        QApplication.sendEvent(button, held)


def test_enter_presses_the_button_that_is_marked_and_not_the_one_the_dialog_is_for(qtbot: QtBot) -> None:
    question = Confirm(None, "Erase Ada?", "Everything about her goes.", "Erase", danger=False)
    qtbot.addWidget(question)
    with qtbot.waitExposed(question):
        question.open()
    cancel = next(button for button in question.findChildren(QuietButton) if button.text() == "Cancel")
    cancel.setFocus()
    with qtbot.waitSignal(question.rejected), qtbot.assertNotEmitted(question.confirmed):
        QTest.keyClick(cancel, Qt.Key.Key_Return)


@pytest.mark.parametrize("circle", list(Circle))
def test_each_circle_has_a_sign_a_word_and_a_meaning(qtbot: QtBot, circle: Circle) -> None:
    badge = CircleBadge(circle)
    qtbot.addWidget(badge)
    look = circle.look()
    assert look.icon
    assert badge.text() == look.text == circle.value.capitalize()
    assert badge.toolTip() == circle.meaning()


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Amina Okafor", "AO"), ("Cher", "C"), ("", "?"), ("anna-lena von Berg", "AB"), ("(x) Y", "Y")],
)
def test_initials_stand_for_a_name(name: str, expected: str) -> None:
    assert initials(name) == expected


def test_the_row_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = RowModel()
    model.set_rows(ROWS)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_a_list_keeps_its_chosen_row_when_rows_come_and_go(qtbot: QtBot) -> None:
    rows, model = RowList("People"), RowModel()
    model.set_rows(ROWS)
    rows.setModel(model)
    show(qtbot, rows)
    assert rows.choose(2)
    model.set_rows([RowLook("Ada", data=9), *ROWS])
    assert rows.current() == 2
    model.set_rows([ROWS[0]])
    assert rows.current() is None


def test_enter_opens_the_row_and_arrows_move(qtbot: QtBot) -> None:
    rows, model = RowList("People"), RowModel()
    model.set_rows(ROWS)
    rows.setModel(model)
    show(qtbot, rows)
    rows.choose(1)
    with qtbot.waitSignal(rows.chosen) as moved:
        QTest.keyClick(rows, Qt.Key.Key_Down)
    assert moved.args == [2]
    with qtbot.waitSignal(rows.opened) as opened:
        QTest.keyClick(rows, Qt.Key.Key_Return)
    assert opened.args == [2]


def test_a_row_is_spoken_whole_and_is_at_least_forty_pixels_high() -> None:
    model = RowModel()
    model.set_rows(ROWS)
    assert (
        model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
        == "Jonas Lind, Maths, No agreement yet"
    )
    assert all(look.height >= 40 for look in ROWS)
    assert model.index(0).data(Role.OBJECT) == 1


def test_tags_are_made_by_comma_and_enter_and_taken_back_by_backspace(qtbot: QtBot) -> None:
    editor = TagEditor("Tags")
    show(qtbot, editor)
    with qtbot.waitSignal(editor.changed):
        QTest.keyClicks(editor.edit, "wait time,")
    QTest.keyClicks(editor.edit, "Year 6")
    QTest.keyClick(editor.edit, Qt.Key.Key_Return)
    QTest.keyClicks(editor.edit, "WAIT TIME,")
    assert editor.tags() == ("wait time", "Year 6")
    QTest.keyClick(editor.edit, Qt.Key.Key_Backspace)
    assert editor.tags() == ("wait time",)


def test_a_tag_still_being_typed_is_not_forgotten(qtbot: QtBot) -> None:
    editor = TagEditor("Tags")
    show(qtbot, editor)
    QTest.keyClicks(editor.edit, "questioning")
    assert editor.tags() == ("questioning",)


def test_the_preview_loads_nothing_from_anywhere(qtbot: QtBot, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("plaintext on disk")
    view = MarkdownView("Preview")
    show(qtbot, view)
    address = QUrl.fromLocalFile(str(secret))
    view.show_markdown(
        f"![picture]({address.toString()}) <img src='{address.toString()}'> [link]({address.toString()})"
    )
    assert bytes(view.loadResource(2, address)) == b""  # type: ignore[call-overload]
    assert "plaintext on disk" not in view.toPlainText()
    before = view.toPlainText()
    view.anchorClicked.emit(address)
    assert view.toPlainText() == before


def test_control_e_turns_the_paper_over(qtbot: QtBot) -> None:
    editor = MarkdownEditor("Note")
    show(qtbot, editor)
    editor.editor.setFocus()
    QTest.keyClicks(editor.editor, "# Ramp")
    editor.toggle_preview()
    assert editor.is_preview()
    assert editor.preview.toPlainText().strip() == "Ramp"
    assert editor.preview.isVisible()
    editor.toggle_preview()
    assert editor.text() == "# Ramp"


def test_filling_the_editor_is_not_an_edit_of_the_person(qtbot: QtBot) -> None:
    editor = MarkdownEditor("Note")
    qtbot.addWidget(editor)
    with qtbot.assertNotEmitted(editor.changed):
        editor.set_text("stored words")
    assert not editor.editor.document().isUndoAvailable()


def test_a_passphrase_is_hidden_until_the_eye_is_pressed(qtbot: QtBot) -> None:
    field = PassphraseField("Passphrase")
    show(qtbot, field)
    QTest.keyClicks(field.edit, "six words")
    assert "six words" not in field.edit.displayText()
    QTest.mouseClick(field.edit.eye, Qt.MouseButton.LeftButton)
    assert field.edit.displayText() == "six words"
    assert spoken_name(field.edit.eye) == "Hide what I type"


def test_what_is_typed_on_the_eye_by_mistake_does_not_go_into_the_passphrase(qtbot: QtBot) -> None:
    field = PassphraseField("Passphrase")
    show(qtbot, field)
    QTest.keyClicks(field.edit, "goat")
    QTest.keyClick(field.edit, Qt.Key.Key_Tab)
    assert field.edit.eye.hasFocus()
    QTest.keyClicks(field.edit.eye, "lamp")
    assert field.text() == "goat"


def test_strength_is_said_in_words(qtbot: QtBot) -> None:
    meter = StrengthMeter()
    show(qtbot, meter)
    meter.show_rating(1, enough=False, advice="Add two words.")
    assert meter.words.text() == "Weak. Add two words."
    meter.show_rating(4, enough=True, advice="")
    assert meter.accessibleDescription() == "Strong enough"


def test_namesakes_can_be_told_apart(qtbot: QtBot) -> None:
    picker = PersonPicker("About whom")
    show(qtbot, picker)
    picker.set_people([(1, "Ana Costa"), (2, "Ana Costa"), (3, "Bo")])
    picker.set_person(2)
    assert picker.text() == "Ana Costa (2)"
    assert picker.person() == 2
    QTest.keyClick(picker, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(picker, "nobody")
    assert picker.person() is None
    assert picker.is_unknown()


def test_searching_waits_for_the_last_key_and_escape_empties(qtbot: QtBot) -> None:
    field = SearchField("Search your notes")
    show(qtbot, field)
    with qtbot.waitSignal(field.asked) as asked:
        QTest.keyClicks(field, "ramp")
    assert asked.args == ["ramp"]
    with qtbot.waitSignal(field.asked) as asked:
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert asked.args == [""]


def test_tab_leaves_a_text_area(qtbot: QtBot) -> None:
    box = QWidget()
    area, button = TextArea("Note", box), QuietButton("Next", parent=box)
    show(qtbot, box)
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert button.hasFocus()


def test_one_segment_is_chosen_at_a_time(qtbot: QtBot) -> None:
    segments = Segments([("light", "Light", "sun"), ("dark", "Dark", "")], "Theme")
    show(qtbot, segments)
    segments.set_value("light")
    with qtbot.waitSignal(segments.changed) as changed:
        QTest.mouseClick(segments.findChildren(ToggleButton)[1], Qt.MouseButton.LeftButton)
    assert changed.args == ["dark"]
    assert [button.isChecked() for button in segments.findChildren(ToggleButton)] == [False, True]


def test_the_timeline_opens_what_was_pressed_and_keeps_the_focus(qtbot: QtBot) -> None:
    line = Timeline()
    items = [
        TimelineItem(
            "lock", "Private note", "Thu 19 Nov", "She was proud.", Circle.MINE, tinted=True, data=7
        ),
        TimelineItem("users", "Began", "Mon 1 Sep", data=8),
    ]
    line.set_items(items)
    show(qtbot, line)
    first = line.rows()[0]
    first.setFocus()
    with qtbot.waitSignal(line.opened) as opened:
        QTest.keyClick(first, Qt.Key.Key_Return)
    assert opened.args == [7]
    line.set_items(items)
    assert line.rows()[0].hasFocus()
    assert "Mine" in spoken_name(line.rows()[0])


MAKERS: list[Callable[[], QWidget]] = [
    lambda: IconButton("x", "Close"),
    lambda: PassphraseField("Passphrase"),
    lambda: TagEditor("Tags"),
    lambda: MarkdownEditor("Note"),
    lambda: SearchField("Search"),
    lambda: RowList("People"),
]


@pytest.mark.parametrize("make", MAKERS)
def test_every_widget_that_takes_the_focus_has_a_name(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    widget = make()
    show(qtbot, widget)
    assert unnamed_focusables(widget) == []


def test_a_nameless_widget_would_be_found(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QLineEdit

    box = QWidget()
    QLineEdit(box)
    show(qtbot, box)
    assert unnamed_focusables(box) == ["QLineEdit in QWidget"]


def test_keys_are_shown_as_on_key_caps() -> None:
    assert keys.key_text("Ctrl+Return") == "Ctrl Enter"
    assert keys.key_text("Ctrl+Shift+Z") == "Ctrl Shift Z"
    assert QKeySequence("Ctrl+,").toString() == "Ctrl+,"
