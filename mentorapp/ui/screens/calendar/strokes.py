"""How blocks are drawn: as a box in the week, as a line in the month, as the ground for protected time."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from mentorapp.domain.ours.meetings import MeetingState
from mentorapp.services.calendar import Block
from mentorapp.ui import theme, when
from mentorapp.ui.icons import pixmap
from mentorapp.ui.screens.calendar import looks
from mentorapp.ui.widgets import painting

ICON = 12
BAR = 3
ROUND = 5
NARROW = 64
"""Below this width (at 100 %) only the signs that warn and that mark what is mine stand before the words."""
HATCH = 0.16


def paint_block(painter: QPainter, rect: QRect, block: Block, *, rtl: bool) -> None:
    """Draw a block: its circle's tint and sign, and as many lines of words as fit."""
    t, tone = theme.tokens(), looks.tone(block)
    held = block.state == MeetingState.HELD
    edge = t.line if held and t.name != "contrast" else tone.ink
    painting.box(painter, rect, t.surface if held else tone.tint, edge, ROUND)
    bar = QRect(rect.left(), rect.top() + 1, BAR, rect.height() - 2)
    if rtl:
        bar.moveRight(rect.right())
    painter.fillRect(bar, QColor(t.warn if block.clash else tone.ink))
    side = theme.px(6)
    inner = rect.adjusted(side if rtl else side + BAR, 2, -(side + BAR) if rtl else -side, -2)
    line = theme.px(painting.LINE_HEIGHTS["quiet"])
    height = min(line, inner.height())
    top = _signed(painter, QRect(inner.left(), inner.top(), inner.width(), height), block, rtl=rtl)
    painting.words(painter, top, looks.title(block), "quiet", t.text, bold=True)
    more = looks.details(block)[: inner.height() // line - 1]
    for number, words in enumerate(more, 1):
        spot = QRect(inner.left(), inner.top() + number * line, inner.width(), line)
        painting.words(painter, spot, words, "quiet", t.quiet)


def paint_line(painter: QPainter, rect: QRect, block: Block, *, rtl: bool) -> None:
    """Draw a block in one line: its sign, when it starts, its words."""
    t, tone = theme.tokens(), looks.tone(block)
    painting.box(painter, rect, tone.tint, tone.ink if t.name == "contrast" else "", ROUND)
    gap = theme.px(5)
    rest = _signed(painter, rect.adjusted(gap, 0, -gap, 0), block, rtl=rtl)
    start = "" if block.all_day else when.clock(block.start)
    words = painting.BETWEEN.join(part for part in (start, looks.title(block)) if part)
    painting.words(painter, rest, painting.in_parts(words), "quiet", t.text)


def paint_ground(painter: QPainter, rect: QRect, block: Block, top: int, *, rtl: bool) -> None:
    """Draw the ground of protected time; its sign and words stand no higher than ``top``."""
    t = theme.tokens()
    painter.fillRect(rect, QColor(t.mine_soft))
    hatch = QColor(t.mine)
    hatch.setAlphaF(HATCH)
    painter.fillRect(rect, QBrush(hatch, Qt.BrushStyle.BDiagPattern))
    for y in (rect.top(), rect.bottom()):
        painter.fillRect(QRect(rect.left(), y, rect.width(), 1), QColor(t.mine))
    side, height = theme.px(6), theme.px(18)
    if rect.height() < height:
        return
    line = QRect(rect.left() + side, max(rect.top(), top) + 3, rect.width() - 2 * side, height)
    painting.words(painter, _signed(painter, line, block, rtl=rtl), looks.title(block), "quiet", t.mine)


def _signed(painter: QPainter, line: QRect, block: Block, *, rtl: bool) -> QRect:
    """Draw the signs at the beginning of ``line`` and return what is left of it."""
    icon, gap = theme.px(ICON), theme.px(4)
    signs = [("triangle-alert", "warn")] if block.clash else []
    if block.kind.is_mine or line.width() >= theme.px(NARROW):
        signs.append((looks.sign(block), looks.tone(block).value))
    for sign, role in signs:
        left = line.right() - icon + 1 if rtl else line.left()
        spot = QRect(left, line.center().y() - icon // 2 + 1, icon, icon)
        painter.drawPixmap(spot, pixmap(sign, role, ICON))
        line = line.adjusted(0, 0, -icon - gap, 0) if rtl else line.adjusted(icon + gap, 0, 0, 0)
    return line
