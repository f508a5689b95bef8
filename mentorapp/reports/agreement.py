"""The printed agreement: its text, who signed it and when, with drawn signatures as lines, on pages."""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING

from mentorapp.domain.translating import QT_TRANSLATE_NOOP
from mentorapp.reports import pdf
from mentorapp.reports.markdown import Block, BlockKind, Span, blocks
from mentorapp.reports.recovery_sheet import Paper

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_MARGIN = 62.0
_FOOT = 54.0
_INK = "#1E2320"
_QUIET = "#565E58"
_LINE = "#8A8F88"
_BODY = 11.0
_SMALL = 9.0
_LEADING = 1.45
_HEADINGS = (16.0, 13.5, 12.0)
_INDENT = 16.0
_FIELD = (210.0, 70.0)
_BETWEEN = 24.0
_SIGNATURE_HEIGHT = _FIELD[1] + 52.0
_FINGERPRINT = 16

Point = tuple[float, float]


@dataclass(frozen=True)
class SheetSignature:
    """A signature: whose place it is, the typed name, when as the reader writes it, and what was drawn.

    ``strokes`` are lines of points from 0 to 1 in a field three times as wide as high. One without a name is
    an empty place to sign on paper.
    """

    role: str
    name: str = ""
    signed_on: str = ""
    strokes: tuple[tuple[Point, ...], ...] = ()


@dataclass(frozen=True)
class AgreementSheet:
    """What is printed. ``facts`` are the quiet lines below the title, in the reader's language."""

    title: str
    body: str
    version: int
    signed: bool
    facts: tuple[str, ...] = ()
    signatures: tuple[SheetSignature, ...] = ()
    sha256: str = ""


@dataclass(frozen=True)
class SheetWords:
    """The words of ours on the sheet, in English unless others are given. ``{…}`` is filled in."""

    language: str = "en"
    version: str = QT_TRANSLATE_NOOP("AgreementSheet", "Version {version}")
    draft: str = QT_TRANSLATE_NOOP("AgreementSheet", "Draft, not signed by everybody yet")
    page: str = QT_TRANSLATE_NOOP("AgreementSheet", "Page {page} of {pages}")
    signatures: str = QT_TRANSLATE_NOOP("AgreementSheet", "Signatures")
    signed_on: str = QT_TRANSLATE_NOOP("AgreementSheet", "{role}, signed on {date}")
    to_sign: str = QT_TRANSLATE_NOOP("AgreementSheet", "{role}, name and date")
    mentor: str = QT_TRANSLATE_NOOP("AgreementSheet", "Mentor")
    signed: str = QT_TRANSLATE_NOOP("AgreementSheet", "Signed by all on {date}")
    valid_between: str = QT_TRANSLATE_NOOP("AgreementSheet", "Valid from {first} to {last}")
    valid_from: str = QT_TRANSLATE_NOOP("AgreementSheet", "Valid from {first}")
    valid_to: str = QT_TRANSLATE_NOOP("AgreementSheet", "Valid to {last}")
    fingerprint: str = QT_TRANSLATE_NOOP("AgreementSheet", "Fingerprint of this text: {fingerprint}")


@dataclass(frozen=True)
class _Text:
    """A line's piece at a place on a page, in points from the lower left corner."""

    x: float
    y: float
    text: str
    size: float
    bold: bool = False
    color: str = _INK


@dataclass(frozen=True)
class _Path:
    """Joined points on a page."""

    points: tuple[Point, ...]
    width: float = 0.8
    color: str = _LINE


@dataclass
class _PageContent:
    texts: list[_Text] = field(default_factory=list)
    paths: list[_Path] = field(default_factory=list)


def agreement_pdf(sheet: AgreementSheet, words: SheetWords | None = None, paper: Paper = Paper.A4) -> bytes:
    """Return ``sheet`` as a PDF. The same input gives the same bytes; all texts are drawn as plain text."""
    said = words or SheetWords()
    layout = _Layout(paper)
    _lay_out(layout, sheet, said)
    stream = BytesIO()
    canvas = pdf.new_canvas(stream, paper.value, title=sheet.title, language=said.language)
    for number, page in enumerate(layout.pages, 1):
        footer = said.page.replace("{page}", str(number)).replace("{pages}", str(len(layout.pages)))
        _draw_page(canvas, page)
        _draw_footer(canvas, paper, _version(sheet, said), footer)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def _lay_out(layout: _Layout, sheet: AgreementSheet, words: SheetWords) -> None:
    layout.plain(sheet.title, 22, bold=True)
    for fact in sheet.facts:
        layout.plain(fact, _BODY, color=_QUIET)
    if not sheet.signed:
        layout.plain(words.draft, _BODY, bold=True)
    layout.gap(10)
    for block in blocks(sheet.body):
        layout.block(block)
    layout.gap(22)
    layout.signatures(sheet.signatures, words)
    if sheet.sha256:
        layout.gap(8)
        shown = sheet.sha256[:_FINGERPRINT]
        groups = " ".join(shown[start : start + 4] for start in range(0, len(shown), 4))
        layout.plain(words.fingerprint.replace("{fingerprint}", groups), _SMALL, color=_QUIET)


def _version(sheet: AgreementSheet, words: SheetWords) -> str:
    return words.version.replace("{version}", str(sheet.version))


def _draw_page(canvas: Canvas, page: _PageContent) -> None:
    for text in page.texts:
        canvas.setFillColor(text.color)
        pdf.draw(canvas, text.x, text.y, text.text, text.size, bold=text.bold)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for path in page.paths:
        canvas.setStrokeColor(path.color)
        canvas.setLineWidth(path.width)
        line = canvas.beginPath()
        line.moveTo(*path.points[0])
        for point in path.points[1:] or path.points:
            line.lineTo(*point)
        canvas.drawPath(line, stroke=1, fill=0)


def _draw_footer(canvas: Canvas, paper: Paper, left: str, right: str) -> None:
    canvas.setFillColor(_QUIET)
    pdf.draw(canvas, _MARGIN, _FOOT - 18, left, _SMALL)
    pdf.draw(canvas, paper.value[0] - _MARGIN - pdf.width_of(right, _SMALL), _FOOT - 18, right, _SMALL)


class _Layout:
    """Places words and lines from the top down, and goes on on a new page where one is full."""

    def __init__(self, paper: Paper) -> None:
        self.pages = [_PageContent()]
        self._top = paper.value[1] - _MARGIN
        self._width = paper.value[0] - 2 * _MARGIN
        self._y = self._top

    def gap(self, points: float) -> None:
        """Leave room, unless the page begins here."""
        if self._y < self._top:
            self._y -= points

    def need(self, points: float) -> None:
        """Go on to a new page unless there is room for ``points``."""
        if self._y - points < _FOOT + 6 and self._y < self._top:
            self.pages.append(_PageContent())
            self._y = self._top

    def plain(self, text: str, size: float, *, bold: bool = False, color: str = _INK) -> None:
        """Put ``text`` over the whole width."""
        for line in pdf.wrapped(text, size, self._width, bold=bold):
            self._next_line(size)
            self.pages[-1].texts.append(_Text(_MARGIN, self._y + size * 0.3, line, size, bold, color))

    def block(self, block: Block) -> None:
        """Put a block of the text, with the space that its kind has before it."""
        if block.kind is BlockKind.RULE:
            self.gap(10)
            self.need(8)
            self._rule(_MARGIN, self._width)
            self.gap(6)
        elif block.kind is BlockKind.HEADING:
            size = _HEADINGS[min(block.level, len(_HEADINGS)) - 1]
            self.gap(12)
            self.need(size * _LEADING + 2 * _BODY * _LEADING)
            self._spans(tuple(Span(span.text, bold=True) for span in block.spans), size, 0)
            self.gap(2)
        elif block.kind is BlockKind.ITEM:
            self.gap(3)
            indent = _INDENT * (block.level + 1) + (6 if block.marker[0].isdigit() else 0)
            self._spans(block.spans, _BODY, indent, marker=block.marker, marker_at=_INDENT * block.level + 2)
        else:
            self.gap(6)
            self._spans(block.spans, _BODY, 0)

    def signatures(self, signatures: tuple[SheetSignature, ...], words: SheetWords) -> None:
        """Put the places of those who sign, two beside each other."""
        if not signatures:
            return
        self.need(_SIGNATURE_HEIGHT + 30)
        self.plain(words.signatures, _HEADINGS[1], bold=True)
        for start in range(0, len(signatures), 2):
            self.need(_SIGNATURE_HEIGHT)
            self._y -= _FIELD[1] + 6
            for place, one in enumerate(signatures[start : start + 2]):
                self._signature(one, _MARGIN + place * (_FIELD[0] + _BETWEEN), words)
            self._y -= _SIGNATURE_HEIGHT - _FIELD[1] - 6

    def _signature(self, one: SheetSignature, x: float, words: SheetWords) -> None:
        page, base = self.pages[-1], self._y
        width, height = _FIELD
        for stroke in one.strokes:
            points = tuple((x + px * width, base + 2 + (1 - py) * height) for px, py in stroke)
            page.paths.append(_Path(points, 1.3, _INK))
        page.paths.append(_Path(((x, base), (x + width, base))))
        below = words.signed_on if one.name else words.to_sign
        text = below.replace("{role}", one.role).replace("{date}", one.signed_on)
        lines = [(line, _BODY, True, _INK) for line in pdf.wrapped(one.name, _BODY, width, bold=True)[:1]]
        lines += [(line, _SMALL, False, _QUIET) for line in pdf.wrapped(text, _SMALL, width)[:2]]
        y = base
        for line, size, bold, color in lines:
            y -= size * _LEADING
            page.texts.append(_Text(x, y, line, size, bold, color))

    def _spans(
        self, spans: tuple[Span, ...], size: float, indent: float, *, marker: str = "", marker_at: float = 0
    ) -> None:
        """Put words of both weights in lines, from ``indent`` on; the marker stands before the first."""
        for line in _lines(spans, size, self._width - indent):
            self._next_line(size)
            y = self._y + size * 0.3
            if marker:
                self.pages[-1].texts.append(_Text(_MARGIN + marker_at, y, marker, size))
                marker = ""
            x = _MARGIN + indent
            for span in line:
                self.pages[-1].texts.append(_Text(x, y, span.text, size, span.bold))
                x += pdf.width_of(span.text, size, bold=span.bold)

    def _next_line(self, size: float) -> None:
        self.need(size * _LEADING)
        self._y -= size * _LEADING

    def _rule(self, x: float, width: float) -> None:
        self.pages[-1].paths.append(_Path(((x, self._y), (x + width, self._y))))


def _lines(spans: tuple[Span, ...], size: float, width: float) -> list[tuple[Span, ...]]:
    """Return spans in lines of at most ``width`` points; words of both weights may stand in one line."""
    lines: list[tuple[Span, ...]] = []
    line: list[Span] = []
    used = 0.0
    for word in _words(spans, size, width):
        needed = sum(pdf.width_of(span.text, size, bold=span.bold) for span in word)
        space = pdf.width_of(" ", size) if line else 0.0
        if line and used + space + needed > width:
            lines.append(tuple(line))
            line, used, space = [], 0.0, 0.0
        if space:
            line.append(Span(" "))
        line += word
        used += space + needed
    return [*lines, tuple(line)] if line else lines


def _words(spans: tuple[Span, ...], size: float, width: float) -> list[tuple[Span, ...]]:
    """Return the words, each of one or more spans: a full stop behind a bold word belongs to that word."""
    words: list[list[Span]] = [[]]
    for span in spans:
        for number, part in enumerate(span.text.split(" ")):
            if number:
                words.append([])
            if part:
                words[-1] += [
                    Span(piece, span.bold) for piece in pdf.wrapped(part, size, width, bold=span.bold)
                ]
    return [tuple(word) for whole in words if whole for word in _pieces(whole, size, width)]


def _pieces(word: list[Span], size: float, width: float) -> list[list[Span]]:
    """Return a word whole, or in its pieces if it is longer than a line."""
    if sum(pdf.width_of(span.text, size, bold=span.bold) for span in word) <= width:
        return [word]
    return [[span] for span in word]
