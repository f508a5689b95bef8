"""Names for those who hear the window instead of seeing it."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)
Thing = TypeVar("Thing", bound=QObject)

DATA = "data"
"""Dynamic property of what shows the person's own words: those are not translated."""


def name(widget: W, text: str, description: str = "") -> W:
    """Give ``widget`` the name (and description) that a screen reader says; returns the widget."""
    widget.setAccessibleName(text)
    if description:
        widget.setAccessibleDescription(description)
    return widget


def data(thing: Thing) -> Thing:
    """Mark ``thing`` (a widget or an action) as showing the person's own words; returns it."""
    thing.setProperty(DATA, True)
    return thing
