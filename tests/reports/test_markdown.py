"""The little of Markdown that agreements use."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorapp.reports.markdown import Block, BlockKind, Span, blocks, spans

HEADING, PARAGRAPH, ITEM, RULE = BlockKind


def plain(block: Block) -> str:
    return "".join(span.text for span in block.spans)


def test_headings_paragraphs_lists_and_rules_are_told_apart() -> None:
    source = "# One\n\nTwo\nlines\n## Three ##\n- four\n  goes on\n  * five\n12. six\n\n---\n\n#seven"
    assert [(block.kind, block.level, block.marker, plain(block)) for block in blocks(source)] == [
        (HEADING, 1, "", "One"),
        (PARAGRAPH, 0, "", "Two lines"),
        (HEADING, 2, "", "Three"),
        (ITEM, 0, "•", "four goes on"),
        (ITEM, 1, "•", "five"),
        (ITEM, 0, "12.", "six"),
        (RULE, 0, "", ""),
        (PARAGRAPH, 0, "", "#seven"),
    ]


def test_bold_words_are_told_and_other_signs_of_emphasis_go() -> None:
    assert spans("We **both** keep __it__, *always*.") == (
        Span("We "), Span("both", bold=True), Span(" keep "), Span("it", bold=True), Span(", always."),
    )  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["2 * 3 * 4", "snake_case_name", "** not bold **", "<b>x</b> &amp;", "a*b", "[x](file:///etc/passwd)"],
)
def test_what_is_no_emphasis_stays_as_it_was_typed(text: str) -> None:
    assert spans(text) == (Span(text),)


def test_an_escaped_sign_stands_for_itself() -> None:
    assert spans(r"5 \* 6 \# \\ \q") == (Span("5 * 6 # \\ \\q"),)


@given(st.text(st.sampled_from("ab 1.#*_-\n\\"), max_size=200))
def test_no_letter_is_lost(source: str) -> None:
    shown = "".join(block.marker + plain(block) for block in blocks(source))
    for letter in "ab":
        assert shown.count(letter) == source.count(letter)
