"""A picture for the demo: the board after a lesson on friction, drawn with chalk."""

from __future__ import annotations

import random
from io import BytesIO

_SIZE = (1200, 800)
_BOARD, _CHALK, _YELLOW = (38, 66, 56), (236, 238, 228), (240, 212, 120)
_HEIGHTS = (0.72, 0.46, 0.24)
"""How far the marble rolled on each surface, of the longest that fits."""


def board() -> bytes:
    """Return the PNG of a board with a ramp, a marble and three bars; always the same."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", _SIZE, _BOARD)
    draw = ImageDraw.Draw(image)
    rng = random.Random("chalk")

    def line(
        points: list[tuple[float, float]], colour: tuple[int, int, int] = _CHALK, width: int = 7
    ) -> None:
        shaken = [(x + rng.uniform(-2, 2), y + rng.uniform(-2, 2)) for x, y in points]
        draw.line(shaken, fill=colour, width=width, joint="curve")

    line([(110, 660), (110, 300), (560, 660), (110, 660)])
    line([(60, 664), (1140, 664)])
    draw.ellipse((150, 282, 206, 338), outline=_YELLOW, width=7)
    line([(250, 380), (420, 516)], _YELLOW, 5)
    line([(420, 516), (396, 516)], _YELLOW, 5)
    line([(420, 516), (412, 492)], _YELLOW, 5)
    for number, height in enumerate(_HEIGHTS):
        left = 680 + number * 150
        top = 640 - 420 * height
        line([(left, 640), (left, top), (left + 90, top), (left + 90, 640)])
        for shade in range(int(top) + 14, 636, 22):
            line([(left + 8, shade), (left + 82, shade - 6)], _YELLOW, 3)
    line([(640, 210), (640, 646), (1120, 646)], width=5)
    out = BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()
