from __future__ import annotations

from typing import TYPE_CHECKING

from mentorapp import paths
from mentorapp.reports import pdf

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_escaped_text_is_no_markup_to_a_paragraph() -> None:
    assert pdf.escaped("<img src='x'/>&\u202e") == "&lt;img src=&#39;x&#39;/&gt;&amp;&lt;U+202E&gt;"


def test_lines_are_no_wider_than_asked_and_lose_nothing() -> None:
    text = "one two three " + "x" * 400 + " four"
    lines = pdf.wrapped(text, 11, 120)
    assert all(pdf.width_of(line, 11) <= 120 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert pdf.wrapped("", 11, 120) == []


def test_each_letter_is_drawn_in_a_font_that_has_it() -> None:
    assert [(run.font, run.text) for run in pdf.runs("Zoë Ж")] == [("Atkinson", "Zoë "), ("NotoSans", "Ж")]
    assert pdf.runs("B", bold=True)[0].font == "Atkinson-SemiBold"


def test_without_our_fonts_the_built_in_one_stands_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    pdf._font.cache_clear()  # noqa: SLF001 - the fonts were read from the real folder before
    try:
        assert [(run.font, run.text) for run in pdf.runs("Zoë Ж")] == [("Helvetica", "Zoë ?")]
        assert pdf.runs("B", bold=True)[0].font == "Helvetica-Bold"
    finally:
        pdf._font.cache_clear()  # noqa: SLF001 - and must be again
