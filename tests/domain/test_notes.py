"""The words of a note: its body, title, excerpt and tags."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mentorapp.domain.errors import UserError
from mentorapp.domain.mine.notes import (
    BODY_LIMIT,
    TITLE_LENGTH,
    checked_body,
    checked_tag,
    excerpt_of,
    title_of,
)


@pytest.mark.parametrize("empty", ["", "  ", "\n\t\n", "\r\n"])
def test_an_empty_note_is_refused(empty: str) -> None:
    with pytest.raises(UserError, match=r"^text\.empty$") as refused:
        checked_body(empty)
    assert refused.value.params == {"field": "note"}


def test_a_note_of_ten_megabytes_is_refused_at_once() -> None:
    start = time.perf_counter()
    with pytest.raises(UserError, match=r"^text\.too_long$"):
        checked_body("x" * 10_000_000)
    assert time.perf_counter() - start < 0.5
    assert len(checked_body("é" * BODY_LIMIT)) == BODY_LIMIT


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("Plain words", "Plain words"),
        ("\n\n# Visit in 4b\nmore", "Visit in 4b"),
        ("### **Bold** start", "Bold start"),
        ("- [ ] ring Ana", "ring Ana"),
        ("- [x] rang Ana", "rang Ana"),
        ("12. twelfth", "twelfth"),
        ("> she said *no*", "she said no"),
        ("`code` and ~~struck~~", "code and struck"),
        ("***\nafter a rule", "after a rule"),
        ("#hashtag first", "#hashtag first"),
        ("lesson_plan_3 and snake_case", "lesson_plan_3 and snake_case"),
        ("2*3*4 is 24", "2*3*4 is 24"),
        ("~5 minutes late", "~5 minutes late"),
        ("日本語の題", "日本語の題"),
    ],
)
def test_the_title_is_the_first_line_that_says_something(body: str, title: str) -> None:
    assert title_of(body) == title


@pytest.mark.parametrize("body", ["***", "#", "# ", "- ", "**", "> >", "---", "_"])
def test_a_note_of_signs_alone_still_has_a_title(body: str) -> None:
    assert title_of(checked_body(body)) != ""


def test_a_long_first_line_ends_its_title_after_a_whole_word_and_goes_on_in_the_excerpt() -> None:
    line = "seventh " * 40
    assert title_of(line) == " ".join(["seventh"] * 15)
    assert excerpt_of(line).startswith("seventh seventh")


def test_the_first_sentence_of_a_long_line_is_its_title() -> None:
    line = 'A message that begins with "don\'t worry". So I read it standing up. ' + "More of it. " * 20
    assert title_of(line) == 'A message that begins with "don\'t worry".'
    assert excerpt_of(line).startswith("So I read it standing up. More of it.")


def test_a_long_first_line_without_a_space_is_cut_where_the_room_ends() -> None:
    assert title_of("x" * 500) == "x" * TITLE_LENGTH
    assert excerpt_of("x" * 500) == "x" * 160


def test_the_excerpt_is_what_follows_on_one_line() -> None:
    assert excerpt_of("# Title\n\n- first\n- *second*\n\nlast") == "first · second · last"
    assert excerpt_of("Title alone") == ""
    assert len(excerpt_of("T\n" + "x" * 1000)) == 160


@given(st.text(max_size=400))
def test_any_text_has_a_short_title_and_excerpt(body: str) -> None:
    title, excerpt = title_of(body), excerpt_of(body)
    assert len(title) <= TITLE_LENGTH
    assert len(excerpt) <= 160
    assert "\n" not in title + excerpt
    assert bool(title) == bool(body.strip())


@pytest.mark.parametrize("piece", ["*", "> ", "- ", "# ", "1. ", "_`~*", "- [ ] ", " ", "*a"])
def test_no_text_makes_the_title_slow(piece: str) -> None:
    body = piece * (200_000 // len(piece))
    start = time.perf_counter()
    title_of(body)
    excerpt_of(body)
    assert time.perf_counter() - start < 1


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("#wellbeing", "wellbeing"), ("  Year 9 ", "Year 9"), ("a,b", "a b"), ("##x", "x"), ("e\u0301", "é")],
)
def test_a_tag_is_kept_without_its_sign(typed: str, kept: str) -> None:
    assert checked_tag(typed) == kept


@pytest.mark.parametrize("empty", ["", "#", " # ", ",", "#,"])
def test_an_empty_tag_is_refused(empty: str) -> None:
    with pytest.raises(UserError, match=r"^text\.empty$"):
        checked_tag(empty)


def test_a_tag_that_is_too_long_is_refused() -> None:
    with pytest.raises(UserError, match=r"^text\.too_long$"):
        checked_tag("x" * 61)


@given(st.text(max_size=30))
@example("0, 0")
@example("# #x")
def test_a_tag_checked_twice_is_the_same(text: str) -> None:
    try:
        tag = checked_tag(text)
    except UserError:
        return
    assert checked_tag(tag) == tag
    assert "," not in tag
