"""What people type, as the index understands it; and what of a text is shown."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorapp.vault.search import (
    MARK_END,
    MARK_START,
    containing,
    folded,
    fts_query,
    hit_pattern,
    lacks_spaces,
    snippet,
    words_of,
)


def shown(body: str, *words: str, length: int = 140) -> str:
    return snippet(body, hit_pattern(list(words)), length).replace(MARK_START, "[").replace(MARK_END, "]")


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("wait time", '"wait"* "time"*'),
        ("a visit", '"a" "visit"*'),
        ('"quoted" OR (x) -not NEAR^2 col:umn', '"quoted"* "OR"* "x" "not"* "NEAR"* "2" "col"* "umn"*'),
        ("l’école", '"l" "école"*'),
        ("", None),
        ("  !?… \n", None),
    ],
)
def test_words_begin_words_and_nothing_is_an_operator(typed: str, query: str | None) -> None:
    assert fts_query(typed) == query


def test_a_word_of_one_letter_is_a_prefix_where_that_is_asked_for() -> None:
    assert fts_query("a b", shortest_prefix=1) == '"a"* "b"*'


def test_at_most_twelve_words_of_a_thousand_characters_are_looked_for() -> None:
    assert len(words_of("word " * 100)) == 12
    start = time.perf_counter()
    assert len(words_of("x" * 10_000_000)[0]) == 1000
    assert len(containing("body", "教" * 10_000_000)[1]) == 1
    assert time.perf_counter() - start < 0.2


@given(st.text(alphabet=st.characters(), max_size=40))
def test_a_query_is_quoted_words_only(typed: str) -> None:
    query = fts_query(typed)
    if query is not None:
        for word in query.split(" "):
            assert word.rstrip("*").startswith('"')
            assert word.rstrip("*").endswith('"')
            assert '"' not in word.rstrip("*")[1:-1]


@pytest.mark.parametrize("text", ["小明", "สวัสดี", "ひらがな", "カタカナ", "ភាសា", "မြန်မာ", "mixed 教室"])
def test_scripts_without_spaces_are_known(text: str) -> None:
    assert lacks_spaces(text)


@pytest.mark.parametrize("text", ["Ana", "Ελένη", "Иван", "عائشة", "한국어", "नमस्ते", "123", ""])
def test_scripts_with_spaces_are_known(text: str) -> None:
    assert not lacks_spaces(text)


def test_each_piece_must_be_held_and_signs_mean_themselves() -> None:
    condition, parameters = containing("n.body", " 100% 教_室 a!b ")
    assert condition.count("n.body LIKE :piece_") == 3
    assert list(parameters.values()) == ["%100!%%", "%教!_室%", "%a!!b%"]
    assert containing("n.body", "\x00 \ud800") == ("0", {})


@given(st.text(max_size=80))
def test_folded_text_is_as_long_as_the_text(text: str) -> None:
    assert len(folded(text)) == len(text)


def test_folding_takes_case_and_accents_away() -> None:
    assert folded("ZOË Łoś ÉCOLE ß İ") == "zoe łos ecole ß i"


def test_hits_are_marked_as_words_and_without_regard_to_case_and_accents() -> None:
    assert shown("Her wait-time grew; waiting helped. Await no more.", "wait") == (
        "Her [wait]-time grew; [waiting] helped. Await no more."
    )
    assert shown("À l’École", "ecole") == "À l’[École]"
    assert shown("two words, wordless", "two", "word") == "[two] [words], [wordless]"


def test_a_snippet_begins_a_little_before_the_first_hit() -> None:
    body = "filler " * 100 + "the needle is here " + "after " * 100
    text = shown(body, "needle")
    assert text.startswith("…")
    assert text.endswith("…")
    assert "[needle]" in text
    assert len(text) < 150


def test_the_first_hit_is_shown_also_after_a_long_run_without_spaces() -> None:
    body = "x" * 300 + "-needle " + "y" * 300
    assert "[needle]" in shown(body, "needle")
    assert "[教室]" in shown("今" * 300 + "教室" + "天" * 300 + " end", "教室")


def test_a_snippet_of_a_short_text_is_all_of_it_on_one_line() -> None:
    assert shown("one\n\n  two\tthree", "none") == "one two three"


@given(
    st.text(max_size=400),
    st.lists(st.from_regex(r"\A\w{1,5}\Z"), min_size=1, max_size=4),
    st.integers(20, 200),
)
def test_without_its_marks_a_snippet_is_a_piece_of_the_text(body: str, words: list[str], length: int) -> None:
    plain = " ".join(body.split())
    if MARK_START in plain or MARK_END in plain or "…" in plain:
        return
    marked = snippet(body, hit_pattern(words), length)
    bare = marked.replace(MARK_START, "").replace(MARK_END, "").replace("…", "")
    assert bare in plain
    assert marked.count(MARK_START) == marked.count(MARK_END)
    assert len(bare) <= length


def test_hits_in_a_script_without_spaces_are_marked_within_the_run() -> None:
    assert "[教室]" in shown("今天在教室里观察", "教室")
