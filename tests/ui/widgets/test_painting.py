"""What is written by hand on rows and sheets: cut at whole words, each part in its own direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from mentorapp.ui import theme
from mentorapp.ui.widgets import painting
from mentorapp.ui.widgets.labels import Quiet
from mentorapp.ui.widgets.painting import Tone
from mentorapp.ui.widgets.rows import HIGH, TALL, RowLook

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

ARABIC = "سلمى الزيات"


def test_a_paragraph_that_is_too_long_ends_with_a_whole_word_and_an_ellipsis(qapp: QApplication) -> None:
    words = "The quiet table was thinking of something else altogether. " * 6
    shown = painting.laid_out(words, "body", 300, 2)
    assert shown.lineCount() == 2
    assert shown.text().endswith("…")
    assert shown.text()[:-1].rsplit(maxsplit=1)[-1] in words.split()
    assert painting.paragraph_height(words, "body", 300, 2) == 2 * theme.px(22)


@pytest.mark.parametrize("words", ["", "Short", "One line\nand another"])
def test_a_paragraph_that_fits_is_left_alone(qapp: QApplication, words: str) -> None:
    assert painting.laid_out(words, "body", 300, 2).text() == words.replace("\n", "\u2028")
    assert painting.laid_out(words * 40, "body", 300, 0).text().count("…") == 0


def test_a_foreign_name_does_not_turn_the_rest_of_its_line_round(qapp: QApplication) -> None:
    line = painting.in_parts(f"{ARABIC} · Fri 20 Nov")
    assert [line.count(sign) for sign in (painting.FIRST_STRONG, painting.END)] == [2, 2]
    assert painting.in_parts(ARABIC) == ARABIC
    assert leftmost_mark(f"{ARABIC} · iii") != leftmost_mark(f"iii · {ARABIC}")


def leftmost_mark(line: str) -> str:
    """Return whether letters as thin as ``i`` or the Arabic name stand first, from how wide it begins."""
    image = QImage(400, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painting.words(painter, QRect(0, 0, 400, 40), painting.in_parts(line), "body", "#000000")
    painter.end()
    dark = [any(image.pixelColor(QPoint(x, y)).lightness() < 128 for y in range(40)) for x in range(20)]
    return "thin" if dark[:16].count(False) > 6 else "wide"


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_a_private_paragraph_can_be_read_on_its_wash(qapp: QApplication, look: str) -> None:
    theme.apply(qapp, look)
    assert theme.contrast(theme.tokens().text, Tone.MINE.wash) >= theme.READABLE
    heavy = theme.contrast(Tone.MINE.tint, theme.tokens().surface)
    assert theme.contrast(Tone.MINE.wash, theme.tokens().surface) <= heavy
    theme.apply(qapp, "light")


def test_rows_that_may_have_an_excerpt_are_all_as_high() -> None:
    with_words = RowLook("Title", "Amina Okafor", "She was proud.", tall=True)
    without = RowLook("Title", "Amina Okafor", tall=True)
    assert with_words.height == without.height == theme.px(TALL)
    assert RowLook("Title", "Amina Okafor").height == theme.px(HIGH)


def test_a_value_stands_at_the_other_end_in_both_directions(qtbot: QtBot) -> None:
    label = Quiet("34")
    qtbot.addWidget(label)
    label.stand_at_end()
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft
