"""What counts as text."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorapp.domain.errors import UserError
from mentorapp.domain.text import escaped, many_lines, one_line, visible

ANY_TEXT = st.text(alphabet=st.characters(), max_size=60)
"""Also lone surrogates, controls and unassigned code points."""
BIDIRECTIONAL = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
ZERO_WIDTH = "\u00ad\u200b\u200c\u200d\u2060\ufeff"


def test_two_ways_of_writing_an_accent_are_kept_as_one() -> None:
    assert one_line("Zoe\u0301", "name") == "Zoé"
    assert many_lines("Zoe\u0301", "note", 10) == "Zoé"


@pytest.mark.parametrize("bad", ["a\x00b", "\x1b[31m", "a\x7f", "\udfff", "tab\x0bvertical", "\x1f"])
def test_what_is_not_text_is_refused(bad: str) -> None:
    for clean in (one_line, many_lines):
        with pytest.raises(UserError, match=r"^text\.control_characters$") as refused:
            clean(bad, "note", 100)
        assert refused.value.params == {"field": "note"}


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\u2028", "\u2029", "\x85", "\n"])
def test_every_line_break_becomes_a_line_feed(ending: str) -> None:
    assert many_lines(f"one{ending}two{ending}", "note", 100) == "one\ntwo"


def test_one_line_has_no_space_at_its_ends_and_single_spaces_within() -> None:
    assert one_line("  Amina \t  \n Diallo ", "name") == "Amina Diallo"


def test_many_lines_keep_their_indents_and_blank_lines() -> None:
    assert many_lines("- one\n\n    deep\ttab  \n\n", "note", 100) == "- one\n\n    deep\ttab"


def test_text_that_is_too_long_is_told_with_both_lengths() -> None:
    with pytest.raises(UserError, match=r"^text\.too_long$") as refused:
        one_line("x" * 201, "name")
    assert refused.value.params == {"field": "name", "length": 201, "limit": 200}
    assert one_line("x" * 200, "name") == "x" * 200


def test_text_that_grows_past_the_limit_when_composed_is_too_long() -> None:
    with pytest.raises(UserError, match=r"^text\.too_long$"):
        many_lines("\ufb2c" * 4, "note", 10)


@given(ANY_TEXT)
def test_clean_text_is_clean(text: str) -> None:
    for clean in (one_line, many_lines):
        try:
            once = clean(text, "note", 200)
        except UserError:
            continue
        assert clean(once, "note", 200) == once
        assert unicodedata.is_normalized("NFC", once)
        once.encode()
        assert not any(unicodedata.category(character) == "Cs" for character in once)
        assert len(once) <= 200


@pytest.mark.parametrize("character", BIDIRECTIONAL + ZERO_WIDTH + "\x00\x07\x9f")
def test_what_cannot_be_seen_is_shown(character: str) -> None:
    assert visible(f"Ana{character}Bo") == f"Ana<U+{ord(character):04X}>Bo"


def test_every_invisible_format_character_is_shown() -> None:
    """Category Cf has them all; the soft fillers of Hangul and Khmer pass for letters."""
    hidden = [chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) == "Cf"]
    written = set("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2")  # signs with ink
    written |= {chr(code) for code in (0x110BD, 0x110CD, *range(0x13430, 0x13440))}
    for character in [*hidden, *"\u115f\u1160\u17b4\u17b5\u3164\uffa0\u034f"]:
        if character not in written:
            assert character not in visible(character), f"U+{ord(character):04X}"


def test_ordinary_names_are_shown_as_they_are() -> None:
    for name in ("Zoë Müller-Łoś", "王小明", "नमस्ते", "عائشة", "O’Brien 👩🏽"):
        assert visible(name) == name


def test_json_keeps_its_meaning_and_shows_nothing_that_a_terminal_obeys() -> None:
    text = f"Zoë{BIDIRECTIONAL}\x9b2J\x7f\U000e0041 李明 👩\u200d🏫"
    document = escaped(json.dumps({"said": text}, ensure_ascii=False, indent=2))
    assert json.loads(document) == {"said": text}
    assert "Zoë" in document
    assert visible(document.replace("\n", "")) == document.replace("\n", "")
