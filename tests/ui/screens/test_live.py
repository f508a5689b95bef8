from __future__ import annotations

import time
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.domain.ours.observations import ObservationFields, ObservationState
from mentorapp.instruments.model import Instrument, Part, Questions
from mentorapp.instruments.moments import Moment, MomentKind, clock_text, part_name
from mentorapp.services import consents, mentees, observations
from mentorapp.ui.screens.live.correct import CorrectDialog
from mentorapp.ui.screens.live.entries import Entry, Words, clock_ms
from mentorapp.ui.screens.live.page import LivePage
from mentorapp.ui.screens.live.script import Role, ScriptList, ScriptModel
from mentorapp.ui.shell.page import Page
from mentorapp.ui.shell.pages import PageSpec
from mentorapp.ui.shell.workspace import Workspace
from mentorapp.ui.widgets.buttons import QuietButton
from mentorapp.ui.widgets.dialogs import Confirm
from tests.ui.helpers import full_disk, unnamed_focusables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from mentorapp.instruments.lesson import Lesson
    from mentorapp.ui.context import Context
    from mentorapp.vault.vault import Vault

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
SPECS = (
    PageSpec("today", "sun", "Today", "TodayPage", "Ctrl+1"),
    PageSpec("live", "eye", "Live", "LivePage", "", aside=True),
)


@pytest.fixture
def lesson(vault: Vault) -> int:
    """A running observation with the open script and with talk and questions."""
    ada = mentees.add(vault, MenteeFields(name="Ada Obi")).result
    consents.grant(vault, ada, ConsentScope.OBSERVE)
    fields = ObservationFields(
        ada, datetime(2026, 11, 23, 9, 15, tzinfo=UTC), class_name="6b", pupils=26, focus="wait time"
    )
    made = observations.plan(vault, fields, ["open-script", "talk-and-questions"]).result
    observations.start(vault, made)
    return made


@pytest.fixture
def window(qtbot: QtBot, context: Context) -> Iterator[Workspace]:
    made = Workspace(context, specs=SPECS)
    made.resize(1360, 860)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    assert made.flush()


def opened(window: Workspace, lesson: int) -> LivePage:
    window.open_page("live", lesson)
    page = window.current_page()
    assert isinstance(page, LivePage)
    return page


def stamp(qtbot: QtBot, page: LivePage, words: str) -> None:
    """Type a line, stamp it, and wait until it is durable."""
    QTest.keyClicks(page.line.edit, words)
    QTest.keyClick(page.line.edit, Qt.Key.Key_Return)
    settle(qtbot, page)


def settle(qtbot: QtBot, page: LivePage) -> None:
    session = page.session
    assert session is not None
    qtbot.waitUntil(lambda: session.waiting == 0)


def rows(page: LivePage) -> list[tuple[str, str]]:
    """Return letter and words of the lines of script."""
    found = [page.model.index(row, 0).data(Role.ENTRY) for row in range(page.model.rowCount())]
    return [(one.letter, one.text) for one in found if isinstance(one, Entry) and not one.quiet]


def test_enter_stamps_the_line_and_the_next_can_be_typed_at_once(
    qtbot: QtBot, window: Workspace, lesson: int, vault: Vault
) -> None:
    page = opened(window, lesson)
    assert page.line.edit.hasFocus()
    QTest.keyClicks(page.line.edit, "What do we see?")
    QTest.keyClick(page.line.edit, Qt.Key.Key_Return)
    assert page.line.edit.text() == ""
    settle(qtbot, page)
    assert rows(page) == [("T", "What do we see?")]
    recorded = observations.moments(vault, lesson)[-1]
    assert recorded.kind is MomentKind.LINE
    assert recorded.text("voice") == "teacher"


def test_the_rail_gives_way_to_the_lesson_and_comes_back(window: Workspace, lesson: int) -> None:
    opened(window, lesson)
    assert window.rail.isHidden()
    window.open_page("today")
    assert not window.rail.isHidden()


def test_tab_or_a_letter_and_a_colon_say_who_speaks(qtbot: QtBot, window: Workspace, lesson: int) -> None:
    page = opened(window, lesson)
    QTest.keyClick(page.line.edit, Qt.Key.Key_Tab)
    assert page.line.edit.hasFocus()
    stamp(qtbot, page, "A ramp")
    stamp(qtbot, page, "t:Say more")
    assert rows(page) == [("P", "A ramp"), ("T", "Say more")]


def test_undo_takes_back_the_last_moment_and_redo_lets_it_stand_again(
    qtbot: QtBot, window: Workspace, lesson: int, vault: Vault
) -> None:
    page = opened(window, lesson)
    stamp(qtbot, page, "One")
    stamp(qtbot, page, "Two")
    QTest.keyClicks(page.line.edit, "half")
    QTest.keyClick(page.line.edit, Qt.Key.Key_Z, CONTROL)
    settle(qtbot, page)
    assert rows(page) == [("T", "One")]
    assert page.line.edit.text() == "half", "undo is about what was recorded, not about what is being typed"
    QTest.keyClick(page.line.edit, Qt.Key.Key_Z, CONTROL)
    QTest.keyClick(page.line.edit, Qt.Key.Key_Z, CONTROL | SHIFT)
    settle(qtbot, page)
    assert rows(page) == [("T", "One")]
    kinds = [moment.kind for moment in observations.moments(vault, lesson)]
    assert kinds.count(MomentKind.STRIKE) == 3, "nothing is removed from the journal"


def test_a_line_is_corrected_by_a_further_moment(
    qtbot: QtBot, window: Workspace, lesson: int, vault: Vault
) -> None:
    page = opened(window, lesson)
    stamp(qtbot, page, "Gravty pulls")
    QTest.keyClick(page.line.edit, Qt.Key.Key_Up)
    assert page.list.hasFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    form = next(one for one in window.findChildren(CorrectDialog) if one.isVisible())
    with qtbot.waitExposed(form):
        form.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is form)
    assert form.text is not None
    assert form.voice is not None
    form.text.set_text("Gravity pulls")
    form.voice.setCurrentIndex(form.voice.findData("pupil"))
    form.time.set_text("0:99")
    QTest.keyClick(form.text.edit, Qt.Key.Key_Return, CONTROL)
    assert form.isVisible(), "a time that is none is said, and nothing is lost"
    form.time.set_text("00:00")
    QTest.keyClick(form.text.edit, Qt.Key.Key_Return, CONTROL)
    settle(qtbot, page)
    assert rows(page) == [("P", "Gravity pulls")]
    journal = observations.moments(vault, lesson)
    assert [one.text("text") for one in journal if one.kind is MomentKind.LINE] == ["Gravty pulls"]
    assert window.focusWidget() is page.line.edit


def test_pause_and_go_on(qtbot: QtBot, window: Workspace, lesson: int) -> None:
    page = opened(window, lesson)
    assert page.bar.state.text.startswith("Recording since ")
    QTest.keyClick(page.line.edit, Qt.Key.Key_F8)
    assert page.bar.state.text == "Paused"
    settle(qtbot, page)
    QTest.mouseClick(page.bar.pause_button, Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    assert page.bar.state.text.startswith("Recording since ")
    assert page.session is not None
    assert not page.session.lesson.paused


def test_a_mark_is_a_quiet_row(qtbot: QtBot, window: Workspace, lesson: int) -> None:
    page = opened(window, lesson)
    QTest.keyClick(page.line.edit, Qt.Key.Key_M, CONTROL)
    settle(qtbot, page)
    entry = page.model.entry(page.model.rowCount() - 1)
    assert entry is not None
    assert entry.quiet
    assert entry.kind is MomentKind.MARK


def test_esc_twice_blanks_the_window_and_nothing_typed_then_is_recorded(
    qtbot: QtBot, window: Workspace, lesson: int
) -> None:
    page = opened(window, lesson)
    QTest.keyClicks(page.line.edit, "half")
    QTest.keyClick(page.line.edit, Qt.Key.Key_Escape)
    QTest.keyClick(page.line.edit, Qt.Key.Key_Escape)
    cover = page.cover
    assert cover is not None
    assert cover.rect() == window.rect()
    assert cover.hasFocus()
    for key in (Qt.Key.Key_A, Qt.Key.Key_Return, Qt.Key.Key_Tab):
        QTest.keyClick(cover, key)
    QTest.keyClick(cover, Qt.Key.Key_Z, CONTROL)
    QTest.keyClick(cover, Qt.Key.Key_N, CONTROL)
    assert window.quick_capture.isHidden()
    assert page.line.edit.text() == "half"
    QTest.keyClick(cover, Qt.Key.Key_Escape)
    QTest.keyClick(cover, Qt.Key.Key_Escape)
    assert page.cover is None
    assert page.line.edit.hasFocus()
    settle(qtbot, page)
    assert rows(page) == []


def test_a_lesson_opened_again_is_as_it_was_with_the_half_line(
    qtbot: QtBot, window: Workspace, lesson: int, context: Context
) -> None:
    page = opened(window, lesson)
    stamp(qtbot, page, "Before")
    QTest.keyClicks(page.line.edit, "p:halfway thr")
    assert window.flush()
    again = LivePage(context)
    qtbot.addWidget(again)
    again.open_target(lesson)
    assert rows(again) == [("T", "Before")]
    assert again.line.edit.text() == "halfway thr"
    assert again.line.voice == "pupil"
    assert again.bar.clock.text.startswith("00:")


def test_the_bar_tells_when_the_consent_is_withdrawn(
    window: Workspace, lesson: int, context: Context, vault: Vault
) -> None:
    page = opened(window, lesson)
    assert page.bar.consent.text == "consent to observe in force"
    ada = observations.get(vault, lesson).mentee_id
    context.run(partial(consents.withdraw, mentee_id=ada, scope=ConsentScope.OBSERVE))
    assert "withdrawn" in page.bar.consent.text


def test_finishing_stamps_the_line_and_ends_the_lesson(
    qtbot: QtBot, window: Workspace, lesson: int, vault: Vault
) -> None:
    page = opened(window, lesson)
    QTest.keyClicks(page.line.edit, "last words")
    QTest.keyClick(page.line.edit, Qt.Key.Key_F, CONTROL | SHIFT)
    question = next(one for one in window.findChildren(Confirm) if one.isVisible())
    with qtbot.waitSignal(window.context.went) as went:
        QTest.mouseClick(question.button, Qt.MouseButton.LeftButton)
    assert went.args == ["observations", lesson]
    assert observations.get(vault, lesson).state is ObservationState.FINISHED
    kinds = [moment.kind for moment in observations.moments(vault, lesson)]
    assert kinds[-2:] == [MomentKind.LINE, MomentKind.FINISH]
    assert page.session is None


def test_a_lesson_that_is_not_running_leads_back(
    qtbot: QtBot, window: Workspace, lesson: int, vault: Vault
) -> None:
    observations.finish(vault, lesson, 1000)
    with qtbot.waitSignal(window.context.went) as went:
        window.open_page("live", lesson)
    assert went.args == ["observations", lesson]


def test_while_the_vault_is_busy_typing_goes_on_and_the_bar_says_what_waits(
    qtbot: QtBot, window: Workspace, lesson: int, vault: Vault
) -> None:
    page = opened(window, lesson)
    with vault.transaction("hold"):  # the vault is busy: nothing of the lesson can be written
        QTest.keyClicks(page.line.edit, "kept")
        QTest.keyClick(page.line.edit, Qt.Key.Key_Return)
        assert page.line.edit.text() == ""
        assert "saving" in page.bar.saved.text
    settle(qtbot, page)
    assert rows(page) == [("T", "kept")]
    assert "saved" in page.bar.saved.text


def test_on_a_full_disk_the_bar_says_so_typing_goes_on_and_all_of_it_arrives(
    qtbot: QtBot, window: Workspace, lesson: int, vault: Vault
) -> None:
    page = opened(window, lesson)
    with full_disk(), qtbot.waitSignal(window.context.noticed) as noticed:
        QTest.keyClicks(page.line.edit, "kept")
        QTest.keyClick(page.line.edit, Qt.Key.Key_Return)
        QTest.keyClicks(page.line.edit, "still typing")
    assert noticed.args[0].warning
    assert page.bar.saved.text == "not saved yet: go on, everything is kept"
    QTest.keyClick(page.line.edit, Qt.Key.Key_Return)
    settle(qtbot, page)
    assert rows(page) == [("T", "kept"), ("T", "still typing")]
    qtbot.waitUntil(lambda: page.bar.saved.text.startswith("saved"))
    assert [one.text("text") for one in observations.moments(vault, lesson)][1:] == ["kept", "still typing"]


class Tiny(QWidget):
    """A panel with two codes of the instrument's first level, as the real ones are."""

    recorded = Signal(object, object)

    def __init__(self, instrument: Instrument, part: Part, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = part_name(instrument.key, part.key)
        self.part = part
        self.shown = 0
        self.button = QuietButton("Press", parent=self)

    def show_lesson(self, lesson: Lesson, now_ms: int) -> None:
        """Count the questions."""
        del now_ms
        self.shown = len(lesson.questions)

    def tick(self, now_ms: int) -> None:
        """Do nothing each second."""

    def press(self, key: str) -> bool:
        """Record a question for one key."""
        if not isinstance(self.part, Questions) or key != self.part.levels[0].press.casefold():
            return False
        data = {"part": self.name, "level": self.part.levels[0].key, "whom": ""}
        self.recorded.emit(MomentKind.QUESTION, data)
        return True


def test_codes_are_pressed_alone_beside_the_line_and_with_ctrl_while_typing(
    qtbot: QtBot, window: Workspace, lesson: int
) -> None:
    page = window.page("live")
    assert isinstance(page, LivePage)
    page.side.make = Tiny
    page = opened(window, lesson)
    panel = next(one for one in page.side.panels if isinstance(one.part, Questions))
    key = panel.part.levels[0].press
    stamp(qtbot, page, "Why?")
    panel.button.setFocus()
    QTest.keyClicks(panel.button, key)
    settle(qtbot, page)
    assert page.session is not None
    questions = page.session.lesson.questions
    assert questions[0].line == page.session.lesson.lines[0].seq, "it is on the line just stamped"
    elsewhere = QAction(window)
    elsewhere.setShortcut(f"Ctrl+{key}")
    window.addAction(elsewhere)
    elsewhere.triggered.connect(partial(pytest.fail, "the code's key did something else in the window"))
    page.line.edit.setFocus()
    QTest.keyClicks(page.line.edit, f"Who {key}")
    QTest.keyClick(page.line.edit, key, CONTROL)
    settle(qtbot, page)
    assert page.line.edit.text() == f"Who {key}"
    assert panel.shown == 2
    assert questions[1].line is None, "what is being typed is no line yet"
    QTest.keyClick(page.line.edit, Qt.Key.Key_Return)
    settle(qtbot, page)
    entry = page.model.entry(page.model.rowCount() - 1)
    assert entry is not None
    assert entry.text == f"Who {key}"
    assert len(entry.badges) == 1


def test_the_keys_reach_everything_and_every_part_has_a_name(window: Workspace, lesson: int) -> None:
    page = opened(window, lesson)
    assert unnamed_focusables(page) == []
    QTest.keyClick(page.line.edit, Qt.Key.Key_F6)
    assert not page.line.edit.hasFocus()
    QTest.keyClick(page.list if page.list.hasFocus() else page.side, Qt.Key.Key_F6)
    assert page.line.edit.hasFocus()


def line(seq: int, at_ms: int, text: str = "words") -> Moment:
    return Moment(seq, at_ms, MomentKind.LINE, {"voice": "teacher", "text": text, "began_ms": at_ms})


def code(seq: int, at_ms: int, on: int | None = None) -> Moment:
    return Moment(seq, at_ms, MomentKind.CODE, {"part": "a:b", "code": "open", "line": on})


def strike(seq: int, of: int) -> Moment:
    return Moment(seq, 13_000, MomentKind.STRIKE, {"of": of, "on": True})


def badges(model: ScriptModel, row: int) -> list[int]:
    entry = model.entry(row)
    assert entry is not None
    return [seq for seq, _ in entry.badges]


def test_codes_stand_on_their_line_on_the_line_that_was_being_typed_or_together(
    app: object, qtmodeltester: ModelTester
) -> None:
    del app
    model = ScriptModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.set_moments(Words(()), [line(1, 1000)])
    for moment in (code(2, 1500, on=1), code(3, 9000), code(4, 9400)):
        model.take(moment)
    assert [badges(model, row) for row in range(model.rowCount())] == [[2], [3, 4]]
    model.take(Moment(5, 12_000, MomentKind.LINE, {"text": "typed", "began_ms": 8000}))
    assert [badges(model, row) for row in range(model.rowCount())] == [[2], [3, 4]]
    model.take(strike(6, 3))
    assert [badges(model, row) for row in range(model.rowCount())] == [[2], [4]]
    model.take(strike(7, 4))
    model.take(strike(8, 5))
    model.take(strike(9, 2))
    assert [badges(model, row) for row in range(model.rowCount())] == [[]]
    model.take(Moment(10, 14_000, MomentKind.STRIKE, {"of": 2, "on": False}))
    assert badges(model, 0) == [2]


def test_the_list_follows_the_end_unless_one_looks_back(qtbot: QtBot, app: object) -> None:
    del app
    model = ScriptModel()
    shown = ScriptList(model)
    qtbot.addWidget(shown)
    shown.resize(600, 400)
    with qtbot.waitExposed(shown):
        shown.show()
    model.set_moments(Words(()), [line(number, number * 1000) for number in range(1, 101)])
    shown.follow()
    bar = shown.verticalScrollBar()
    model.take(line(101, 200_000))
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)
    bar.setValue(0)
    model.take(line(102, 201_000))
    QTest.qWait(1)
    assert bar.value() == 0


def test_with_five_thousand_moments_one_more_takes_no_frame(qtbot: QtBot, app: object) -> None:
    del app
    model = ScriptModel()
    shown = ScriptList(model)
    qtbot.addWidget(shown)
    shown.resize(900, 700)
    with qtbot.waitExposed(shown):
        shown.show()
    model.set_moments(Words(()), [line(number, number * 1000) for number in range(1, 5001)])
    shown.follow()
    QTest.qWait(1)
    taken = []
    for number in range(5001, 5031):
        began = time.perf_counter()
        model.take(line(number, number * 1000))
        shown.repaint()
        taken.append(time.perf_counter() - began)
    assert sorted(taken)[len(taken) // 2] < 0.016


@pytest.mark.parametrize(("text", "ms"), [("00:07", 7000), ("24:07", 1_447_000), ("1:02:05", 3_725_000)])
def test_the_clock_reads_what_it_writes(text: str, ms: int) -> None:
    assert clock_text(ms) == text
    assert clock_ms(text) == ms


@pytest.mark.parametrize("text", ["", "7", "1:60", "1:60:00", "a:b", "-1:00"])
def test_what_is_no_time_is_not_taken_for_one(text: str) -> None:
    assert clock_ms(text) is None


def test_pages_leave_undo_to_the_window_unless_they_have_a_journal(context: Context) -> None:
    page = Page(context)
    assert not page.undo_here()
    assert not page.redo_here()
    page.deleteLater()
