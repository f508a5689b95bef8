"""Strokes that several widgets share: cards, focus rings, badges, avatars, key caps."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption

from mentorapp.ui import theme
from mentorapp.ui.icons import pixmap

RADIUS = 8
WASH = 0.35
RING = 2
BADGE_HEIGHT = 24
BADGE_PADDING = 9
BADGE_ICON = 14
KEY_HEIGHT = 20
FIRST_STRONG, END = "\u2068", "\u2069"
"""Unicode's isolates: what is between them runs in its own direction and turns nothing around it."""
BETWEEN = " · "
LINE_HEIGHTS: dict[theme.FontRole, int] = {"title": 32, "section": 22, "body": 22, "quiet": 18, "small": 16}


class Tone(Enum):
    """What a colour stands for; the words beside it say the same."""

    NEUTRAL = "quiet"
    ACCENT = "accent"
    WARN = "warn"
    GOOD = "good"
    MINE = "mine"
    OURS = "ours"
    AGREED = "agreed"

    @property
    def ink(self) -> str:
        """Return the colour of words in this tone."""
        return theme.tokens().colour(self.value)

    @property
    def tint(self) -> str:
        """Return the colour behind words in this tone."""
        t = theme.tokens()
        return t.raised if self is Tone.NEUTRAL else t.colour(f"{self.value}_soft")

    @property
    def wash(self) -> str:
        """Return the colour behind whole paragraphs: in the dark a large tint would weigh too much."""
        t = theme.tokens()
        return theme.mix(t.surface, self.tint, WASH) if t.dark else self.tint


@dataclass(frozen=True)
class BadgeLook:
    """A few words on a tint, with a sign."""

    text: str
    tone: Tone = Tone.NEUTRAL
    icon: str = ""


class Circle(Enum):
    """The three circles of trust, each with its sign, word and tint."""

    MINE = "mine"
    OURS = "ours"
    AGREED = "agreed"

    def look(self) -> BadgeLook:
        """Return the badge that marks what belongs to this circle."""
        match self:
            case Circle.MINE:
                return BadgeLook(QCoreApplication.translate("Circle", "Mine"), Tone.MINE, "lock")
            case Circle.OURS:
                return BadgeLook(QCoreApplication.translate("Circle", "Ours"), Tone.OURS, "users")
            case Circle.AGREED:
                return BadgeLook(QCoreApplication.translate("Circle", "Agreed"), Tone.AGREED, "mail-check")

    def meaning(self) -> str:
        """Return who may read what belongs to this circle."""
        match self:
            case Circle.MINE:
                return QCoreApplication.translate("Circle", "Only you can read this, for ever.")
            case Circle.OURS:
                return QCoreApplication.translate("Circle", "Yours and your mentee's.")
            case Circle.AGREED:
                return QCoreApplication.translate("Circle", "Agreed by both; your coordinator may read it.")


def pen(colour: str, width: float = 1.0) -> QPen:
    """Return a solid pen."""
    return QPen(QColor(colour), width)


def box(painter: QPainter, rect: QRect, fill: str, border: str = "", radius: float = RADIUS) -> None:
    """Draw a rounded box with a hairline ``border`` inside ``rect``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen(border) if border else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    inset = 0.5 if border else 0.0
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)


def ring(painter: QPainter, rect: QRect, radius: float = RADIUS, colour: str = "") -> None:
    """Draw the focus ring just inside ``rect``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(colour or theme.tokens().accent, RING))
    half = RING / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius)


def words(
    painter: QPainter,
    rect: QRect,
    text: str,
    role: theme.FontRole,
    colour: str,
    *,
    bold: bool | None = None,
    centred: bool = False,
) -> None:
    """Write one line of plain text in the middle of ``rect``'s height, cut with an ellipsis if need be.

    It stands at the leading end of ``rect``, and its words run in their own direction; several parts (see
    :func:`in_parts`) follow each other in the direction of the window.
    """
    font = theme.font(role, bold=bold)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    side = Qt.AlignmentFlag.AlignHCenter if centred else leading_end(painter)
    before = painter.layoutDirection()
    if not text.startswith(FIRST_STRONG):
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    flags = int(side | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
    painter.drawText(rect, flags, shown)
    painter.setLayoutDirection(before)


def in_parts(text: str) -> str:
    """Return ``text`` so that each of its parts, with a middle dot between, runs in its own direction."""
    parts = text.split(BETWEEN)
    return BETWEEN.join(f"{FIRST_STRONG}{part}{END}" for part in parts) if len(parts) > 1 else text


def leading_end(painter: QPainter) -> Qt.AlignmentFlag:
    """Return the side where lines begin in the direction of what is painted."""
    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def avatar(painter: QPainter, rect: QRect, name: str, fill: str = "") -> None:
    """Draw the initials of ``name`` in a disc that fills ``rect``; ``fill`` is its colour on a tint."""
    t = theme.tokens()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen(t.accent) if t.name == "contrast" else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill or t.accent_soft))
    painter.drawEllipse(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))
    words(painter, rect, initials(name), "quiet", t.accent, bold=True, centred=True)


def initials(name: str) -> str:
    """Return the one or two letters that stand for ``name``."""
    parts = [part for part in name.replace("-", " ").split() if part[:1].isalnum()]
    if not parts:
        return "?"
    letters = parts[0][0] + (parts[-1][0] if len(parts) > 1 else "")
    return letters.upper()


def badge_width(look: BadgeLook) -> int:
    """Return the width that ``look`` needs, in pixels."""
    sign = theme.px(BADGE_ICON + (6 if look.text else 0)) if look.icon else 0
    return theme.text_width(look.text, "quiet", bold=True) + 2 * theme.px(BADGE_PADDING) + sign


def badge(painter: QPainter, rect: QRect, look: BadgeLook, *, rtl: bool, fill: str = "") -> None:
    """Draw ``look`` in ``rect``: a pill, its sign at the leading end; ``fill`` is its colour on a tint."""
    outlined = look.tone is Tone.NEUTRAL or theme.tokens().name == "contrast"
    border = theme.tokens().line if look.tone is Tone.NEUTRAL else look.tone.ink
    box(painter, rect, fill or look.tone.tint, border if outlined else "", rect.height() / 2)
    inner = rect.adjusted(theme.px(BADGE_PADDING), 0, -theme.px(BADGE_PADDING), 0)
    if look.icon:
        side = theme.px(BADGE_ICON)
        left = inner.right() - side + 1 if rtl else inner.left()
        spot = QPointF(left, rect.center().y() - side / 2 + 0.5)
        painter.drawPixmap(spot, pixmap(look.icon, look.tone.value, BADGE_ICON))
        gap = side + theme.px(6)
        inner = inner.adjusted(0, 0, -gap, 0) if rtl else inner.adjusted(gap, 0, 0, 0)
    words(painter, inner, look.text, "quiet", look.tone.ink, bold=True)


def key_width(keys: str) -> int:
    """Return the width of a key cap that says ``keys``, in pixels."""
    return theme.text_width(keys, "small") + theme.px(12)


def key_cap(painter: QPainter, rect: QRect, keys: str, ink: str, fill: str, border: str) -> None:
    """Draw a key cap."""
    box(painter, rect, fill, border, 4)
    words(painter, rect, keys, "small", ink, centred=True)


def paragraph(
    painter: QPainter, rect: QRect, text: str, role: theme.FontRole, colour: str, most: int = 0
) -> None:
    """Write plain text over several lines from the top of ``rect``, at most ``most`` where that is given."""
    painter.setPen(QColor(colour))
    step = theme.px(LINE_HEIGHTS[role])
    layout = laid_out(text, role, rect.width(), most)
    option = layout.textOption()
    option.setAlignment(leading_end(painter))
    layout.setTextOption(option)
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        line.setPosition(QPointF(0, number * step + (step - line.height()) / 2))
    layout.draw(painter, QPointF(rect.topLeft()))


def paragraph_height(text: str, role: theme.FontRole, width: int, most: int = 0) -> int:
    """Return the height in pixels that :func:`paragraph` needs at ``width``."""
    return laid_out(text, role, width, most).lineCount() * theme.px(LINE_HEIGHTS[role])


def laid_out(text: str, role: theme.FontRole, width: int, most: int) -> QTextLayout:
    """Break ``text`` into lines; more than ``most`` end with a whole word and an ellipsis."""
    layout, shown = _broken(text, role, width, most)
    if shown < len(text):
        kept = text[:shown].rstrip()
        layout, _ = _broken(
            kept[: max(kept.rfind(" "), kept.rfind("\n"), 0)].rstrip() + "…", role, width, most
        )
    return layout


def _broken(text: str, role: theme.FontRole, width: int, most: int) -> tuple[QTextLayout, int]:
    """Return the lines of ``text`` and how many of its characters are on them."""
    shown = 0
    layout = QTextLayout(text.replace("\n", "\u2028"), theme.font(role))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        shown = line.textStart() + line.textLength()
        if layout.lineCount() == most:
            break
    layout.endLayout()
    return layout, shown
