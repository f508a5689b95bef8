"""Every screen of the tour, and so every screen: named, translated, whole, and within reach of the keys."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mentorapp.ui import theme
from mentorapp.ui.shell.workspace import Workspace
from mentorapp.ui.tour import LARGE_TEXT, SMALL, USUAL, Pose, Stage, TourStop
from mentorapp.ui.tour_stops import STOPS
from mentorapp.vault.vault import Vault
from tests.conftest import Pattern
from tests.ui import pseudo_language, screen_checks
from tests.ui.helpers import unnamed_focusables, untranslated_texts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

AT_HUNDRED = Pose("small", "light", SMALL)
AT_HUNDRED_FIFTY = Pose("large", "light", USUAL, scale=LARGE_TEXT)


@pytest.fixture(scope="module")
def empty(pattern: Pattern, told: Vault, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """A vault with nothing in it."""
    home = tmp_path_factory.mktemp("empty")
    folder = pattern.copy_to(home / "vault")
    with Vault.open(folder, pattern.key, clock=told.clock, state_folder=home / "state") as vault:
        yield vault


@pytest.fixture(scope="module")
def pseudo_folder(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("i18n")
    pseudo_language.make(folder)
    return str(folder)


@pytest.fixture(autouse=True)
def as_before(app: QApplication) -> Iterator[None]:
    """Afterwards the application looks and speaks as before."""
    locale = QLocale()
    yield
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    theme.apply(app, "light")


@contextmanager
def staged(app: QApplication, told: Vault, empty: Vault, stop: TourStop, pose: Pose) -> Iterator[Stage]:
    theme.apply(app, pose.theme, pose.scale)
    stage = Stage(app, told, empty, pose)
    try:
        stop.prepare(stage)
        stage.settle()
        yield stage
    finally:
        stage.close()


every_stop = pytest.mark.parametrize("stop", STOPS, ids=lambda stop: stop.name)


@every_stop
@pytest.mark.parametrize("pose", [AT_HUNDRED, AT_HUNDRED_FIFTY], ids=lambda pose: pose.suffix)
def test_nothing_is_cut_off(app: QApplication, told: Vault, empty: Vault, stop: TourStop, pose: Pose) -> None:
    with staged(app, told, empty, stop, pose) as stage:
        for window in screen_checks.windows(app, stage.frame):
            assert screen_checks.cut_off(window) == []
            assert screen_checks.outside(window) == []


@every_stop
def test_everything_is_named_translated_and_within_reach_of_the_keys(
    app: QApplication, told: Vault, empty: Vault, stop: TourStop, pseudo_folder: str
) -> None:
    translator = QTranslator(app)
    assert translator.load(f"mentorapp_{pseudo_language.CODE}", pseudo_folder)
    app.installTranslator(translator)
    with staged(app, told, empty, stop, AT_HUNDRED) as stage:
        offered = [action for made in stage.frame.findChildren(Workspace) for action in made.all_actions()]
        for window in screen_checks.windows(app, stage.frame):
            assert unnamed_focusables(window) == []
            assert untranslated_texts(window) == []
            assert screen_checks.small_targets(window) == []
            assert screen_checks.keyless_actions(window, offered) == []
        assert screen_checks.tab_faults(screen_checks.windows(app, stage.frame)[-1]) == []


# each check finds what is wrong


@pytest.fixture
def bad(app: QApplication, qtbot: QtBot) -> QWidget:
    """A small window to put something wrong into."""
    del app
    window = QWidget()
    window.resize(300, 200)
    QVBoxLayout(window)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def put(window: QWidget, widget: QWidget, x: int, y: int, width: int = 60, height: int = 30) -> QWidget:
    widget.setParent(window)
    widget.setGeometry(x, y, width, height)
    widget.show()
    return widget


@pytest.mark.parametrize("widget", [QLabel, QPushButton])
def test_a_cut_text_is_found(bad: QWidget, widget: type[QLabel | QPushButton]) -> None:
    put(bad, widget("Words that need more room than there is"), 10, 10)
    assert len(screen_checks.cut_off(bad)) == 1


def test_a_hidden_line_and_a_cut_hint_are_found(bad: QWidget) -> None:
    label = QLabel("Words that need more lines than there is room for")
    label.setWordWrap(True)
    put(bad, label, 10, 10, width=120, height=18)
    edit = QLineEdit()
    edit.setPlaceholderText("Type what to do, a name, or words from a note")
    put(bad, edit, 10, 60)
    assert len(screen_checks.cut_off(bad)) == 2


def test_what_reaches_out_of_the_window_or_scrolls_sideways_is_found(bad: QWidget) -> None:
    put(bad, QPushButton("Save"), 280, 10)
    area = QScrollArea()
    area.setWidget(QLabel("Words that need more room than there is in here"))
    put(bad, area, 10, 50, width=100, height=100)
    assert [fault.split(":")[0] for fault in screen_checks.outside(bad)] == [
        "QPushButton “Save”",
        "QScrollArea “”",
    ]


def test_a_small_target_is_found(bad: QWidget) -> None:
    put(bad, QPushButton("x"), 10, 10, width=23, height=40)
    assert screen_checks.small_targets(bad) == ["QPushButton “x”: 23 x 40 pixels"]


def test_a_trap_for_tab_and_what_lies_behind_it_are_found(bad: QWidget) -> None:
    put(bad, QPlainTextEdit(), 10, 10)  # Tab is a letter in it
    put(bad, QPushButton("Save"), 10, 60)
    assert screen_checks.tab_faults(bad) == [
        "QPushButton “Save”: Tab does not reach it",
    ]


def test_a_tab_that_climbs_is_found(bad: QWidget) -> None:
    for y, text in ((10, "First"), (110, "Third"), (60, "Second")):
        put(bad, QPushButton(text), 10, y)
    assert screen_checks.tab_faults(bad) == [
        "QPushButton “Second”: comes after QPushButton “Third”, which is below it"
    ]


def test_an_action_without_a_key_or_a_line_in_the_palette_is_found(bad: QWidget) -> None:
    action = QAction("Shred", bad)
    bad.addAction(action)
    assert screen_checks.keyless_actions(bad, []) == ["Shred of QWidget"]
    assert screen_checks.keyless_actions(bad, [action]) == []
    action.setShortcut("Ctrl+D")
    assert screen_checks.keyless_actions(bad, []) == []


def test_a_nameless_field_and_an_english_word_are_found(bad: QWidget) -> None:
    put(bad, QLineEdit(), 10, 10)
    put(bad, QLabel("Saved"), 10, 60)
    assert unnamed_focusables(bad) == ["QLineEdit in QWidget"]
    assert untranslated_texts(bad) == ["Saved"]
