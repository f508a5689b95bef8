"""Colour, type and space: tokens from ``resources/themes`` become a palette and one style sheet.

Widgets that paint themselves read :func:`tokens`, :func:`px` and :func:`font`; all others are dressed by
``resources/themes/style.qss``. Sizes are in pixels at 100 % and grow with the text size the person chose.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, fields
from functools import cache, cached_property
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from mentorapp import paths

ThemeName = Literal["system", "light", "dark", "contrast"]
FontRole = Literal["title", "section", "body", "quiet", "small"]

FAMILY = "Atkinson Hyperlegible Next"
FALLBACKS = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Devanagari")
SIZES: dict[FontRole, int] = {"title": 26, "section": 16, "body": 15, "quiet": 13, "small": 11}
SEMIBOLD_ROLES = frozenset[FontRole]({"title", "section"})
READABLE = 4.5
VISIBLE = 3.0


@dataclass(frozen=True)
class Tokens:
    """The colours of one theme, as ``#RRGGBB``. A ``_soft`` colour is the tint behind its namesake."""

    name: str
    dark: bool
    window: str
    rail: str
    surface: str
    raised: str
    line: str
    text: str
    quiet: str
    accent: str
    accent_ink: str
    accent_soft: str
    mine: str
    mine_soft: str
    ours: str
    ours_soft: str
    agreed: str
    agreed_soft: str
    warn: str
    warn_soft: str
    good: str
    good_soft: str

    @cached_property
    def edge(self) -> str:
        """The border of a control: the lightest mix of line and text that every ground shows at 3:1."""
        grounds = (self.window, self.rail, self.surface, self.raised)
        for step in range(101):
            colour = mix(self.line, self.quiet, step / 100)
            if all(contrast(colour, ground) >= VISIBLE for ground in grounds):
                return colour
        return self.quiet

    def colour(self, role: str) -> str:
        """Return the colour called ``role``, such as ``"quiet"`` or ``"accent_ink"``."""
        return str(getattr(self, role))


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mix(first: str, second: str, share: float) -> str:
    """Return ``first`` with ``share`` (0 to 1) of ``second`` mixed in."""
    a, b = QColor(first), QColor(second)
    pairs = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return "#" + "".join(f"{round(x + (y - x) * share):02X}" for x, y in pairs)


def load(name: str) -> Tokens:
    """Read the tokens of the theme called ``name``: light, dark or contrast."""
    content = tomllib.loads((paths.resources() / "themes" / f"{name}.toml").read_text("utf-8"))
    flat: dict[str, str] = {}
    for key, value in content["colour"].items():
        if isinstance(value, str):
            flat[key] = value
        else:
            flat.update({key if part == "base" else f"{key}_{part}": shade for part, shade in value.items()})
    known = {field.name for field in fields(Tokens)} - {"name", "dark"}
    if flat.keys() != known:
        message = f"theme {name} lacks or invents: {sorted(flat.keys() ^ known)}"
        raise ValueError(message)
    return Tokens(name=content["name"], dark=content["dark"], **flat)


class _Current:
    """What the window wears now. One per process, like the palette of QApplication that it feeds."""

    tokens: Tokens | None = None
    scale: float = 1.0


def tokens() -> Tokens:
    """Return the tokens in use."""
    if _Current.tokens is None:
        _Current.tokens = load("light")
    return _Current.tokens


def scale() -> float:
    """Return the text size in use: 1.0 is 100 %."""
    return _Current.scale


def px(size: float) -> int:
    """Return ``size`` (pixels at 100 %) at the text size in use."""
    return round(size * _Current.scale)


@cache
def load_fonts() -> None:
    """Make the shipped fonts known to Qt; once a process."""
    for path in sorted((paths.resources() / "fonts").glob("Atkinson*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    QFont.insertSubstitutions(FAMILY, list(FALLBACKS))


@cache
def load_fallback_fonts() -> None:
    """Make the fonts for other scripts known to Qt: done after the first paint, to show the window sooner."""
    for path in sorted((paths.resources() / "fonts").glob("Noto*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def font(role: FontRole = "body", *, bold: bool | None = None) -> QFont:
    """Return the font for ``role``; titles and sections are semibold unless ``bold`` says otherwise."""
    heavy = role in SEMIBOLD_ROLES if bold is None else bold
    result = QFont([FAMILY, *FALLBACKS])
    result.setPixelSize(px(SIZES[role]))
    result.setWeight(QFont.Weight.DemiBold if heavy else QFont.Weight.Normal)
    return result


def text_width(text: str, role: FontRole = "body", *, bold: bool | None = None) -> int:
    """Return the width of ``text`` in pixels in the font for ``role``, rounded up."""
    return int(QFontMetricsF(font(role, bold=bold)).horizontalAdvance(text) + 0.999)


def resolve(choice: str, scheme: Qt.ColorScheme) -> str:
    """Return the theme to wear for ``choice``; "system" follows ``scheme`` as a hint only."""
    if choice in {"light", "dark", "contrast"}:
        return choice
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


def apply(app: QApplication, choice: str, text_scale: float = 1.0) -> Tokens:
    """Dress ``app`` in the theme ``choice`` with text at ``text_scale``; returns the tokens now in use."""
    load_fonts()
    chosen = load(resolve(choice, app.styleHints().colorScheme()))
    _Current.tokens, _Current.scale = chosen, min(max(text_scale, 0.8), 2.0)
    if app.style().name() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setFont(font("body"))
    app.setPalette(palette(chosen))
    app.setStyleSheet(style_sheet(chosen, rtl=app.layoutDirection() == Qt.LayoutDirection.RightToLeft))
    return chosen


def palette(t: Tokens) -> QPalette:
    """Return the palette of ``t``, so that what no style sheet reaches still fits."""
    result = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: t.window,
        role.WindowText: t.text,
        role.Base: t.surface,
        role.AlternateBase: t.raised,
        role.Text: t.text,
        role.Button: t.surface,
        role.ButtonText: t.text,
        role.BrightText: t.accent_ink,
        role.ToolTipBase: t.surface,
        role.ToolTipText: t.text,
        role.PlaceholderText: t.quiet,
        role.Highlight: t.accent,
        role.HighlightedText: t.accent_ink,
        role.Accent: t.accent,
        role.Link: t.accent,
        role.LinkVisited: t.accent,
        role.Light: t.surface,
        role.Midlight: t.raised,
        role.Mid: t.edge,
        role.Dark: t.edge,
        role.Shadow: t.line,
    }
    for key, colour in colours.items():
        result.setColor(key, QColor(colour))
    faded = QColor(mix(t.quiet, t.window, 0.35))
    for key in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, key, faded)
    return result


def style_sheet(t: Tokens, *, rtl: bool = False) -> str:
    """Return the one style sheet: ``@name`` becomes a colour, ``12sp`` a length that grows with the text.

    Qt does not turn paddings and margins round where one reads from right to left: ``rtl`` does.
    """
    template = _template(paths.resources() / "themes" / "style.qss")
    coloured = re.sub(r"@([a-z_]+)", lambda match: t.colour(match[1]), template)
    sized = re.sub(r"(-?\d+)sp\b", _pixels, coloured)
    return re.sub(r"\b(padding|margin)-(left|right)\b", _other_side, sized) if rtl else sized


@cache
def _template(path: Path) -> str:
    return path.read_text("utf-8")


def _other_side(match: re.Match[str]) -> str:
    return f"{match[1]}-{'left' if match[2] == 'right' else 'right'}"


def _pixels(match: re.Match[str]) -> str:
    return f"{px(int(match[1]))}px"


def _luminance(colour: str) -> float:
    shades = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shades)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
