"""What every PDF of ours shares: embedded fonts, text without markup, wrapping, and reproducible bytes.

Text is drawn as it is, never parsed: reportlab's paragraphs would read tags and load images. Where a report
must use one, :func:`escaped` goes first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING

from mentorapp import paths
from mentorapp.domain.text import visible

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

AUTHOR = "MentorApp"
_FILES = {
    "Atkinson": "AtkinsonHyperlegibleNext-Regular.ttf",
    "Atkinson-SemiBold": "AtkinsonHyperlegibleNext-SemiBold.ttf",
    "NotoSans": "NotoSans-Regular.ttf",
    "NotoSansArabic": "NotoSansArabic-Regular.ttf",
    "NotoSansDevanagari": "NotoSansDevanagari-Regular.ttf",
}
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})
"""Python's own ways to escape would bring its whole web client, or every entity of HTML, into memory."""
_REGULAR, _BOLD = "Atkinson", "Atkinson-SemiBold"
_BUILT_IN = {_REGULAR: "Helvetica", _BOLD: "Helvetica-Bold"}
_MISSING = "?"


@dataclass(frozen=True)
class Font:
    """A font that is ready to draw with; ``letters`` are the code points it has."""

    name: str
    letters: frozenset[int]


@cache
def _font(name: str) -> Font | None:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    path = paths.resources() / "fonts" / _FILES[name]
    if path.is_file():
        font = TTFont(name, str(path))
        pdfmetrics.registerFont(font)
        return Font(name, frozenset(font.face.charToGlyph))
    if name in _BUILT_IN:
        return Font(_BUILT_IN[name], frozenset(range(0x20, 0x7F)) | frozenset(range(0xA0, 0x100)))
    return None


def _fonts(*, bold: bool) -> Iterator[Font]:
    for name in (_BOLD if bold else _REGULAR, *(name for name in _FILES if name.startswith("Noto"))):
        font = _font(name)
        if font is not None:
            yield font


@dataclass(frozen=True)
class Run:
    """Letters of one line that one font has."""

    font: str
    text: str


def runs(text: str, *, bold: bool = False) -> list[Run]:
    """Return ``text`` cut into runs, each in the first font that has its letters; else a question mark."""
    fonts = list(_fonts(bold=bold))
    found: list[Run] = []
    for letter in visible(text.replace("\n", " ")):
        font = next((font for font in fonts if ord(letter) in font.letters), None)
        name, shown = (font.name, letter) if font is not None else (fonts[0].name, _MISSING)
        if found and found[-1].font == name:
            found[-1] = Run(name, found[-1].text + shown)
        else:
            found.append(Run(name, shown))
    return found


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of ``text`` in points."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    return sum(stringWidth(run.text, run.font, size) for run in runs(text, bold=bold))


def wrapped(text: str, size: float, width: float, *, bold: bool = False) -> list[str]:
    """Return ``text`` in lines of at most ``width`` points; a word that is too long is broken."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if width_of(longer, size, bold=bold) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        line = word
        while width_of(line, size, bold=bold) > width and len(line) > 1:
            fitting = _fitting(line, size, width, bold=bold)
            lines.append(line[:fitting])
            line = line[fitting:]
    return [*lines, line] if line else lines


def _fitting(word: str, size: float, width: float, *, bold: bool) -> int:
    count = 1
    while count < len(word) and width_of(word[: count + 1], size, bold=bold) <= width:
        count += 1
    return count


def draw(canvas: Canvas, x: float, y: float, text: str, size: float, *, bold: bool = False) -> None:
    """Draw one line of plain text with its base line at ``y``, both in points from the lower left corner."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    for run in runs(text, bold=bold):
        canvas.setFont(run.font, size)
        canvas.drawString(x, y, run.text)
        x += stringWidth(run.text, run.font, size)


def new_canvas(stream: BytesIO, size: tuple[float, float], *, title: str, language: str) -> Canvas:
    """Return a canvas whose bytes depend on nothing but what is drawn."""
    from reportlab.pdfgen.canvas import Canvas

    font = runs(" ")[0].font
    canvas = Canvas(
        stream, pagesize=size, pageCompression=1, invariant=1, lang=language, initialFontName=font
    )
    canvas.setTitle(visible(title))
    canvas.setAuthor(AUTHOR)
    canvas.setCreator(AUTHOR)
    canvas.setSubject(visible(title))
    return canvas


def escaped(text: str) -> str:
    """Return ``text`` for reportlab's Paragraph, which would otherwise read tags in it and load images."""
    return visible(text).translate(_ENTITIES)
