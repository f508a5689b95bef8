"""The recovery sheet: one page that opens a vault when its passphrase is forgotten."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from io import BytesIO
from typing import TYPE_CHECKING

from mentorapp.domain.translating import QT_TRANSLATE_NOOP
from mentorapp.reports import pdf

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_MARGIN = 54.0
_INK = "#1E2320"
_QUIET = "#565E58"
_LINE = "#8A8F88"
_GROUP = 4
_GROUPS_A_ROW = 4
_CODE_SIZE = 22.0
_CODE_ROW = 66.0
_TICK = 9.0
_QR_SIDE = 118.0
_QR_QUIET = 4
_LEADING = 1.42


class Paper(Enum):
    """The size of the page: width and height in points."""

    A4 = (595.2755905511812, 841.8897637795277)
    LETTER = (612.0, 792.0)


@dataclass(frozen=True)
class SheetTexts:
    """The words on the sheet, in English unless others are given. ``{…}`` is filled in.

    ``date`` is the day as the reader writes it; the ISO form stands in for it.
    """

    language: str = "en"
    title: str = QT_TRANSLATE_NOOP("RecoverySheet", "Your MentorApp recovery code")
    made: str = QT_TRANSLATE_NOOP("RecoverySheet", "For the vault “{vault}”, made on {date}")
    date: str = ""
    check: str = QT_TRANSLATE_NOOP(
        "RecoverySheet",
        "Compare each group with the screen, then tick it off. There is no letter O, I, L or U in it.",
    )
    scan: str = QT_TRANSLATE_NOOP("RecoverySheet", "The same code")
    what_heading: str = QT_TRANSLATE_NOOP("RecoverySheet", "What this is")
    what: str = QT_TRANSLATE_NOOP(
        "RecoverySheet",
        "This code is a second key to your vault. If you forget your passphrase, it is the only way back to "
        "your notes. Nobody else has a copy, and nobody can make a new one for you.",
    )
    opens_heading: str = QT_TRANSLATE_NOOP("RecoverySheet", "What it opens")
    opens: str = QT_TRANSLATE_NOOP(
        "RecoverySheet",
        "Everything in this vault and in its backups, also your private notes. Whoever holds this sheet and "
        "your computer or a backup can read all of it.",
    )
    keep_heading: str = QT_TRANSLATE_NOOP("RecoverySheet", "Where to keep it")
    keep: str = QT_TRANSLATE_NOOP(
        "RecoverySheet",
        "On paper, away from the computer: in a locked drawer at home, a safe or a sealed envelope with "
        "someone you trust. Do not photograph it, and do not keep it in the same bag as the laptop.",
    )
    use_heading: str = QT_TRANSLATE_NOOP("RecoverySheet", "How to use it")
    use: str = QT_TRANSLATE_NOOP(
        "RecoverySheet",
        "Open MentorApp, choose “Use the recovery code” and type it. Small letters and missing dashes do not "
        "matter. Then choose a new passphrase. If this sheet is lost or seen by others, make a new code in "
        "the settings: this one then no longer opens the vault. Backups made before keep the old code.",
    )
    kept_at: str = QT_TRANSLATE_NOOP("RecoverySheet", "I keep this sheet here:")


def recovery_sheet(
    code: str,
    *,
    vault_name: str,
    made_on: date,
    texts: SheetTexts | None = None,
    paper: Paper = Paper.A4,
) -> bytes:
    """Return the sheet for ``code`` as a PDF of one page. The same input gives the same bytes.

    The code stands in groups of four and once more as a QR code, drawn as lines and not as an image. All
    texts are drawn as plain text.
    """
    words = texts or SheetTexts()
    stream = BytesIO()
    canvas = pdf.new_canvas(stream, paper.value, title=words.title, language=words.language)
    made = words.made.replace("{date}", words.date or made_on.isoformat()).replace("{vault}", vault_name)
    size = _size_that_fits(words, made, paper)
    _Sheet(canvas, paper, size).draw(code, made, words)
    canvas.showPage()
    canvas.save()
    return stream.getvalue()


def qr_text(code: str) -> str:
    """Return what the QR code on the sheet holds: the code in capitals, its groups joined by dashes."""
    return "-".join(_groups(code))


def _groups(code: str) -> list[str]:
    symbols = "".join(letter for letter in code.upper() if letter.isalnum())
    return [symbols[start : start + _GROUP] for start in range(0, len(symbols), _GROUP)]


def _size_that_fits(words: SheetTexts, made: str, paper: Paper) -> float:
    """Return the largest size of the text, in points, at which everything stays on the one page."""
    for tenths in range(125, 60, -5):
        if _Sheet(None, paper, tenths / 10).height(made, words) <= paper.value[1] - 2 * _MARGIN:
            return tenths / 10
    return 6.0


class _Sheet:
    """Draws from the top of the page down; without a canvas it only measures."""

    def __init__(self, canvas: Canvas | None, paper: Paper, size: float) -> None:
        self._canvas = canvas
        self._size = size
        self._width = paper.value[0] - 2 * _MARGIN
        self._y = paper.value[1] - _MARGIN

    def height(self, made: str, words: SheetTexts) -> float:
        """Return the height of all that stands on the sheet."""
        top = self._y
        self.draw("0" * 28, made, words)
        return top - self._y

    def draw(self, code: str, made: str, words: SheetTexts) -> None:
        """Draw the sheet."""
        self._text(words.title, 22, bold=True)
        self._text(made, self._size, color=_QUIET)
        self._gap(16)
        self._code(code, words.scan)
        self._gap(10)
        self._text(words.check, self._size, color=_QUIET)
        self._gap(10)
        sections = (
            (words.what_heading, words.what),
            (words.opens_heading, words.opens),
            (words.keep_heading, words.keep),
            (words.use_heading, words.use),
        )
        for heading, text in sections:
            self._gap(8)
            self._text(heading, self._size + 1.5, bold=True)
            self._text(text, self._size)
        self._gap(22)
        self._text(words.kept_at, self._size)
        self._gap(18)
        self._rule()

    def _gap(self, points: float) -> None:
        self._y -= points

    def _text(self, text: str, size: float, *, bold: bool = False, color: str = _INK) -> None:
        for line in pdf.wrapped(text, size, self._width, bold=bold):
            self._y -= size * _LEADING
            if self._canvas is not None:
                self._canvas.setFillColor(color)
                pdf.draw(self._canvas, _MARGIN, self._y + size * 0.3, line, size, bold=bold)

    def _rule(self) -> None:
        if self._canvas is not None:
            self._canvas.setStrokeColor(_LINE)
            self._canvas.setLineWidth(0.8)
            self._canvas.line(_MARGIN, self._y, _MARGIN + self._width, self._y)

    def _code(self, code: str, scan: str) -> None:
        groups = _groups(code)
        rows = -(-len(groups) // _GROUPS_A_ROW)
        height = max(rows * _CODE_ROW, _QR_SIDE + 22) + 24
        self._y -= height
        if self._canvas is None:
            return
        canvas = self._canvas
        canvas.setStrokeColor(_LINE)
        canvas.setLineWidth(0.8)
        canvas.roundRect(_MARGIN, self._y, self._width, height, 8)
        column = (self._width - _QR_SIDE - 44) / _GROUPS_A_ROW
        top = self._y + height / 2 + rows * _CODE_ROW / 2
        for index, group in enumerate(groups):
            row, place = divmod(index, _GROUPS_A_ROW)
            self._group(canvas, _MARGIN + 18 + place * column, top - row * _CODE_ROW, index + 1, group)
        left = _MARGIN + self._width - _QR_SIDE - 16
        bottom = self._y + (height - _QR_SIDE) / 2 + 7
        _draw_qr(canvas, qr_text(code), left, bottom)
        canvas.setFillColor(_QUIET)
        caption = pdf.wrapped(scan, 9, _QR_SIDE)[:1]
        for line in caption:
            pdf.draw(canvas, left + (_QR_SIDE - pdf.width_of(line, 9)) / 2, bottom - 12, line, 9)

    def _group(self, canvas: Canvas, x: float, top: float, number: int, group: str) -> None:
        """Draw one group of four, a box to tick and its number."""
        canvas.setFillColor(_INK)
        width = (self._width - _QR_SIDE - 44) / _GROUPS_A_ROW - 8
        size = min(_CODE_SIZE, _CODE_SIZE * width / max(pdf.width_of(group, _CODE_SIZE, bold=True), 1))
        pdf.draw(canvas, x, top - 32, group, size, bold=True)
        canvas.setStrokeColor(_QUIET)
        canvas.setLineWidth(0.8)
        canvas.rect(x, top - 50, _TICK, _TICK)
        canvas.setFillColor(_QUIET)
        pdf.draw(canvas, x + _TICK + 5, top - 49, str(number), 9)


def _draw_qr(canvas: Canvas, text: str, x: float, y: float) -> None:
    """Draw ``text`` as a QR code of :data:`_QR_SIDE` points, its quiet zone within, dark runs as bars."""
    import segno

    rows = [list(row) for row in segno.make_qr(text, error="m").matrix_iter(border=_QR_QUIET)]
    module = _QR_SIDE / len(rows)
    canvas.setFillColor("#000000")
    for number, row in enumerate(rows):
        start: int | None = None
        for column, dark in enumerate([*row, 0]):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                bottom = y + _QR_SIDE - (number + 1) * module
                canvas.rect(x + start * module, bottom, (column - start) * module, module, stroke=0, fill=1)
                start = None
