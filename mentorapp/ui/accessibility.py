"""For those who hear the window instead of seeing it, or work it with keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLayout, QTabWidget, QWidget

W = TypeVar("W", bound=QWidget)
Thing = TypeVar("Thing", bound=QObject)

SAID = "said"
"""Dynamic property of what was given to :func:`say`: its description may hold the person's own words."""
DATA = "data"
"""Dynamic property of what shows the person's own words: those are not translated."""


def name(widget: W, text: str, description: str = "") -> W:
    """Give ``widget`` the name (and description) that a screen reader says; returns the widget."""
    widget.setAccessibleName(text)
    if description:
        widget.setAccessibleDescription(description)
    return widget


def say(widget: QWidget, text: str) -> None:
    """Say ``text`` now to those who listen, and keep it as what ``widget`` says about itself."""
    widget.setProperty(SAID, True)
    if text == widget.accessibleDescription():
        return
    widget.setAccessibleDescription(text)
    if text and widget.isVisible():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def holds_focus(widget: QWidget) -> bool:
    """Return whether the keys go to ``widget``, or will again once the dialog in front has closed.

    What is made anew behind a dialog asks this: ``hasFocus`` is False there, and the place would be lost.
    """
    return widget.window().focusWidget() is widget


def data(thing: Thing) -> Thing:
    """Mark ``thing`` (a widget or an action) as showing the person's own words; returns it."""
    thing.setProperty(DATA, True)
    return thing


def tab_stops(root: QWidget) -> list[QWidget]:
    """Return what Tab may stop at below ``root``, in the order in which the layouts show it."""
    return [widget for widget in _in_order(root) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]


def tab_by_layout(root: QWidget) -> None:
    """Let Tab follow the eye below ``root``: Qt goes by when a widget was made, and rows come and go."""
    for before, after in pairwise(tab_stops(root)):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusProxy() is None:
        yield widget
    if not isinstance(widget, QAbstractItemView | QComboBox):
        for child in _children(widget):
            yield from _in_order(child)


def _children(widget: QWidget) -> Iterator[QWidget]:
    first = [widget.tabBar()] if isinstance(widget, QTabWidget) else list(_laid_out(widget.layout()))
    yield from first
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if child not in first and not child.isWindow():
            yield child


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    """Return the widgets of ``layout``, inner layouts too."""
    for place in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(place) if layout is not None else None
        if item is not None and (widget := item.widget()) is not None:
            yield widget
        elif item is not None:
            yield from _laid_out(item.layout())
