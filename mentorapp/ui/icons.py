"""Lucide icons from ``resources/icons``, drawn sharp in any colour of the theme."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from mentorapp import paths
from mentorapp.ui import theme

SIZE = 18
MIRRORED = frozenset({"arrow-left", "arrow-right", "chevron-left", "chevron-right", "undo-2", "redo-2"})
"""Icons that point along the line of reading, turned round in right-to-left languages."""


def icon(name: str, role: str = "text", size: int = SIZE) -> QIcon:
    """Return the icon ``name`` (a file of ``resources/icons``) in the colour ``role``; ``size`` at 100 %."""
    return QIcon(pixmap(name, role, size))


def pixmap(name: str, role: str = "text", size: int = SIZE, ratio: float | None = None) -> QPixmap:
    """Return the icon as a picture for screens with ``ratio`` device pixels a pixel."""
    app = QGuiApplication.instance()
    ratio = ratio or (app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0)
    mirrored = name in MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return _drawn(name, theme.tokens().colour(role), theme.px(size), ratio, mirrored)


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, ratio: float, mirrored: bool) -> QPixmap:
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    if mirrored:
        painter.translate(picture.width(), 0)
        painter.scale(-1, 1)
    renderer = QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.encode())))
    renderer.render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@cache
def _source(name: str) -> bytes:
    return (paths.resources() / "icons" / f"{name}.svg").read_bytes()
