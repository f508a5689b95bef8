from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo

from mentorapp.ui import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

THEMES = ("light", "dark", "contrast")
GROUNDS = ("window", "rail", "surface", "raised")
TINTED = ("accent", "mine", "ours", "agreed", "warn", "good")


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", ["text", "quiet"])
def test_words_can_be_read_on_every_ground(name: str, ground: str, ink: str) -> None:
    t = theme.load(name)
    assert theme.contrast(t.colour(ink), t.colour(ground)) >= theme.READABLE


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("tone", TINTED)
def test_words_in_a_tone_can_be_read_on_its_tint_and_on_cards(name: str, tone: str) -> None:
    t = theme.load(name)
    for ground in (t.colour(f"{tone}_soft"), t.surface, t.window):
        assert theme.contrast(t.colour(tone), ground) >= theme.READABLE


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("tint", ["accent_soft", "mine_soft", "warn_soft"])
def test_plain_words_can_be_read_on_what_is_chosen_or_tinted(name: str, tint: str) -> None:
    t = theme.load(name)
    for ink in (t.text, t.quiet):
        assert theme.contrast(ink, t.colour(tint)) >= theme.READABLE


@pytest.mark.parametrize("name", THEMES)
def test_words_on_the_primary_button_can_be_read(name: str) -> None:
    t = theme.load(name)
    assert theme.contrast(t.accent_ink, t.accent) >= theme.READABLE


def test_the_style_sheet_turns_round_with_the_direction_of_reading() -> None:
    light = theme.load("light")
    sheet, turned = theme.style_sheet(light), theme.style_sheet(light, rtl=True)
    assert "padding-right: 32px" in sheet
    assert "padding-left: 32px" in turned
    assert "padding-right" not in turned


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ground", [*GROUNDS, "accent_soft"])
def test_the_focus_ring_is_seen_on_every_ground(name: str, ground: str) -> None:
    t = theme.load(name)
    assert theme.contrast(t.accent, t.colour(ground)) >= theme.VISIBLE


@pytest.mark.parametrize("name", THEMES)
def test_the_ring_on_the_primary_button_is_seen_inside_and_outside(name: str) -> None:
    t = theme.load(name)
    assert theme.contrast(t.accent_ink, t.accent) >= theme.VISIBLE
    assert theme.contrast(t.text, t.window) >= theme.VISIBLE


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ground", GROUNDS)
def test_the_border_of_a_control_is_seen_on_every_ground(name: str, ground: str) -> None:
    t = theme.load(name)
    assert theme.contrast(t.edge, t.colour(ground)) >= theme.VISIBLE


def test_contrast_is_that_of_the_web_guidelines() -> None:
    assert theme.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert theme.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_knows_every_token_and_length(name: str) -> None:
    sheet = theme.style_sheet(theme.load(name))
    assert "@" not in sheet
    assert "sp;" not in sheet


def test_text_is_set_in_the_shipped_face_and_grows_with_the_text_size(app: QApplication) -> None:
    usual = theme.font("body").pixelSize()
    theme.apply(app, "light", 2.0)
    assert theme.font("body").pixelSize() == 2 * usual == 30
    assert QFontInfo(app.font()).family() == theme.FAMILY


def test_titles_are_semibold_and_have_their_own_sizes(app: QApplication) -> None:
    assert QFontInfo(theme.font("title")).weight() == 600
    assert [theme.font(role).pixelSize() for role in ("title", "section", "body", "quiet")] == [
        26,
        16,
        15,
        13,
    ]
    assert app.font().pixelSize() == 15


def test_the_systems_scheme_is_a_hint_that_a_choice_overrides() -> None:
    assert theme.resolve("system", Qt.ColorScheme.Dark) == "dark"
    assert theme.resolve("system", Qt.ColorScheme.Unknown) == "light"
    assert theme.resolve("contrast", Qt.ColorScheme.Dark) == "contrast"
