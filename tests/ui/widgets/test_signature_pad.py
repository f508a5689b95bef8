"""Signing with the mouse, and without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mentorapp.domain.ours.agreements import STROKES_LIMIT, stored_strokes
from mentorapp.ui.widgets.signature_pad import MOST_POINTS, SignaturePad
from tests.ui.helpers import unnamed_focusables

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def pad(app: QApplication, qtbot: QtBot) -> SignaturePad:
    del app
    made = SignaturePad()
    made.resize(320, 220)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def draw(pad: SignaturePad, *points: tuple[int, int]) -> None:
    places = [QPoint(*point) for point in points]
    QTest.mousePress(pad.field, LEFT, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(pad.field, place)
    QTest.mouseRelease(pad.field, LEFT, pos=places[-1])


def test_what_the_mouse_draws_is_kept_from_0_to_1(pad: SignaturePad) -> None:
    width, height = pad.field.width(), pad.field.height()
    assert width == pytest.approx(3 * height, abs=3)
    draw(pad, (1, 1), (width // 2, height // 2))
    ((first, last),) = pad.strokes()
    assert first == pytest.approx((0.0, 0.0), abs=0.02)
    assert last == pytest.approx((0.5, 0.5), abs=0.02)
    assert stored_strokes(pad.strokes())


def test_a_line_that_leaves_the_field_ends_at_its_edge(pad: SignaturePad) -> None:
    draw(pad, (10, 10), (5_000, -400))
    assert pad.strokes()[0][-1] == (1.0, 0.0)


def test_strokes_are_taken_away_one_by_one_or_all(pad: SignaturePad) -> None:
    assert not pad.undo_button.isEnabled()
    draw(pad, (10, 10), (40, 20))
    draw(pad, (50, 10), (60, 20))
    draw(pad, (70, 10), (80, 20))
    QTest.keyClick(pad.undo_button, Qt.Key.Key_Return)
    assert len(pad.strokes()) == 2
    assert pad.field.accessibleDescription().startswith("2 stroke")
    QTest.keyClick(pad.clear_button, Qt.Key.Key_Space)
    assert pad.strokes() == ()
    assert pad.field.accessibleDescription() == "Empty"
    assert not pad.clear_button.isEnabled()


def test_another_button_draws_nothing(pad: SignaturePad) -> None:
    QTest.mouseClick(pad.field, Qt.MouseButton.RightButton, pos=QPoint(10, 10))
    assert pad.strokes() == ()


def test_an_endless_scribble_still_fits_the_vault(pad: SignaturePad) -> None:
    QTest.mousePress(pad.field, LEFT, pos=QPoint(0, 0))
    for number in range(MOST_POINTS + 200):
        QTest.mouseMove(pad.field, QPoint(number * 37 % 300, number * 53 % 90))
    QTest.mouseRelease(pad.field, LEFT, pos=QPoint(0, 0))
    assert sum(map(len, pad.strokes())) <= MOST_POINTS
    assert len(stored_strokes(pad.strokes())) < STROKES_LIMIT


def test_everything_is_named_and_says_that_drawing_is_not_needed(pad: SignaturePad) -> None:
    assert unnamed_focusables(pad) == []
    assert "typed name is enough" in pad.hint.text()
