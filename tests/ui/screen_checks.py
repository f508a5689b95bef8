"""What must hold on every screen. Each check returns a line for every widget that breaks it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QButtonGroup,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QWidget,
)

from mentorapp.ui.shell.overlay import Overlay
from mentorapp.ui.widgets.buttons import IconButton
from mentorapp.ui.widgets.rows import Row
from tests.ui.helpers import widgets

LEAST_TARGET = 24
"""Pixels at 100 %: the least width and height of what is pressed (WCAG 2.2, 2.5.8)."""
MOST_STOPS = 400
NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def windows(app: QApplication, frame: QWidget) -> list[QWidget]:
    """Return ``frame`` and the dialogs above it."""
    dialogs = [widget for widget in app.topLevelWidgets() if isinstance(widget, QDialog)]
    return [frame, *(dialog for dialog in dialogs if dialog.isVisible())]


def shown(root: QWidget) -> Iterator[QWidget]:
    """Return the widgets in the window ``root`` that are visible."""
    return (
        widget
        for widget in widgets(root)
        if widget.isVisible() and widget.window() is root.window() and not widget.size().isEmpty()
    )


def called(widget: QWidget) -> str:
    """Return how a complaint names ``widget``."""
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} “{text[:40]}”"


def cut_off(root: QWidget) -> list[str]:
    """Return the labels and buttons that have less room than their text needs."""
    return [f"{called(widget)}: {missing}" for widget in shown(root) if (missing := _missing(widget))]


def _missing(widget: QWidget) -> str:
    if isinstance(widget, Row | IconButton):
        return ""  # the one elides and says everything in its name, the other draws its icon alone
    if isinstance(widget, QLabel) and widget.text() and widget.wordWrap():
        margins = widget.contentsMargins()
        longest = max(widget.fontMetrics().horizontalAdvance(word) for word in widget.text().split() or [""])
        if longest > widget.width() - margins.left() - margins.right():
            return f"a word needs {longest} of {widget.width()} pixels"
        needed = widget.heightForWidth(widget.width())
        return f"its lines need {needed} of {widget.height()} pixels" if needed > widget.height() else ""
    if isinstance(widget, QLabel | QAbstractButton) and widget.text():
        needed = widget.minimumSizeHint().width() or widget.sizeHint().width()
        return f"needs {needed} of {widget.width()} pixels" if needed > widget.width() else ""
    if isinstance(widget, QLineEdit):
        needed = QFontMetrics(widget.font()).horizontalAdvance(widget.placeholderText())
        room = widget.contentsRect().width() - 8
        return f"its hint needs {needed} of {room} pixels" if needed > room else ""
    return ""


def outside(root: QWidget) -> list[str]:
    """Return what reaches beyond the window or its scrolled page, and what scrolls sideways."""
    found = []
    for widget in shown(root):
        if widget is not root and not widget.isWindow() and not _ground(widget).contains(_spot(widget)):
            spot, ground = _spot(widget).getRect(), _ground(widget).getRect()
            found.append(f"{called(widget)}: {spot} is outside {ground}")
        if isinstance(widget, QAbstractScrollArea) and widget.horizontalScrollBar().maximum() > 0:
            found.append(f"{called(widget)}: scrolls sideways")
    return found


def _spot(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def _ground(widget: QWidget) -> QRect:
    """Return where ``widget`` may be: in the window, or anywhere up and down on a page that scrolls."""
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, QAbstractScrollArea) and widget is not parent.viewport():
            view = _spot(parent)
            tall = parent.verticalScrollBarPolicy() != NEVER
            return view.adjusted(0, -100_000, 0, 100_000) if tall else view
        parent = parent.parentWidget()
    return widget.window().rect()


def small_targets(root: QWidget) -> list[str]:
    """Return what is pressed or dragged and is smaller than a target may be."""
    kinds = QAbstractButton | QComboBox | QLineEdit | QAbstractSlider
    return [
        f"{called(widget)}: {widget.width()} x {widget.height()} pixels"
        for widget in shown(root)
        if isinstance(widget, kinds) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if min(widget.width(), widget.height()) < LEAST_TARGET
    ]


def tab_faults(root: QWidget) -> list[str]:
    """Return what Tab does not reach from where the focus is, where it stays, and where it climbs."""
    root.activateWindow()
    ground = next((widget for widget in shown(root) if isinstance(widget, Overlay)), root)
    order = _walk(root, ground) if any(_tab_stops(ground)) else []
    wanted = set(_tab_stops(ground))  # now: moving about may have shown other rows
    groups = {widget.group() for widget in order if isinstance(widget, QAbstractButton)}
    missed = sorted(called(widget) for widget in wanted.difference(order) if not _by_arrows(widget, groups))
    faults = [f"{widget}: Tab does not reach it" for widget in missed]
    if order and order[0] is not order[-1]:
        faults.append(f"{called(order[-1])}: Tab does not come back from there")
    return faults + [
        f"{called(after)}: comes after {called(before)}, which is below it"
        for before, after in pairwise(_from_the_top(order[:-1]))
        if _is_above(_spot(after), _spot(before))
    ]


def _from_the_top(ring: list[QWidget]) -> list[QWidget]:
    """Return ``ring`` turned so that it begins at the highest widget: anywhere else it may climb once."""
    tops = [_spot(widget).top() for widget in ring]
    start = tops.index(min(tops)) if ring else 0
    return ring[start:] + ring[:start]


def _by_arrows(widget: QWidget, groups: set[QButtonGroup]) -> bool:
    """Return whether ``widget`` is one of an exclusive group that Tab reaches: the arrows move in it."""
    group: QButtonGroup | None = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group in groups and group.exclusive()


def _is_above(one: QRect, other: QRect) -> bool:
    """Return whether ``one`` is above ``other`` in the same column."""
    apart = one.right() < other.left() or one.left() > other.right()
    return one.bottom() < other.top() and not apart


def _tab_stops(ground: QWidget) -> Iterator[QWidget]:
    for widget in shown(ground):
        stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if stops and widget.isEnabled() and widget.focusProxy() is None and not _in_a_view(widget):
            yield widget


def _in_a_view(widget: QWidget) -> bool:
    return isinstance(widget.parentWidget(), QAbstractItemView | QComboBox)


def _walk(root: QWidget, ground: QWidget) -> list[QWidget]:
    """Press Tab until the focus is where it was before, and return where it went."""
    order: list[QWidget] = []
    next(_tab_stops(ground)).setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(MOST_STOPS):
        focused = root.window().focusWidget()
        if focused is None:
            break
        again = focused in order
        order.append(focused)
        if again:
            break
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return order


def keyless_actions(root: QWidget, offered: list[QAction]) -> list[str]:
    """Return the actions that have neither a key nor a line in the palette, which lists ``offered``."""
    return sorted(
        {
            f"{action.text()} of {type(widget).__name__}"
            for widget in shown(root)
            for action in widget.actions()
            if action.text() and action.isEnabled() and action.isVisible()
            if action.shortcut().isEmpty() and action not in offered
        }
    )
