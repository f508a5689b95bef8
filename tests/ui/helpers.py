"""What the tests of screens share: walking over widgets, and a language in which every word is marked."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QByteArray, QObject, Qt, QTranslator
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from mentorapp.ui.accessibility import DATA, SAID

OPEN, CLOSE = "⟦", "⟧"
BRAND = "MentorApp"


class Pseudo(QTranslator):
    """Translates every text into itself between brackets, so that a text that is not asked for shows."""

    def translate(
        self,
        context: str | bytes | QByteArray,
        source: str | bytes | QByteArray,
        disambiguation: str | bytes | QByteArray | None = None,
        n: int = -1,
    ) -> str:
        """Return ``source`` between brackets; its plural number is left for Qt to fill in."""
        del context, disambiguation
        text = source if isinstance(source, str) else QByteArray(source).toStdString()
        del n
        return f"{OPEN}{text}{CLOSE}"

    def isEmpty(self) -> bool:
        """Say that there is something to translate with."""
        return False


def widgets(root: QWidget) -> Iterator[QWidget]:
    """Return ``root`` and all its widgets, except those inside Qt's own compound widgets."""
    yield root
    for child in root.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not child.objectName().startswith("qt_"):
            yield from widgets(child)


def spoken_name(widget: QWidget) -> str:
    """Return what a screen reader calls ``widget``."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) or widget.accessibleName()


def unnamed_focusables(root: QWidget) -> list[str]:
    """Return a description of every widget that takes the focus and has no name."""
    return [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in widgets(root)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and not _is_part(widget)
        and not spoken_name(widget).strip()
    ]


def untranslated_texts(root: QWidget) -> list[str]:
    """Return every text below ``root`` that did not pass through the Pseudo translator."""
    return sorted({text for text in texts(root) if not _is_translated(text)})


def texts(root: QWidget) -> Iterator[str]:
    """Return all the texts that the program, not the person, wrote below ``root``."""
    for widget in widgets(root):
        if _is_data(widget) or _is_part(widget):
            continue
        yield from _own_texts(widget)
        for action in widget.actions():
            if not action.property(DATA):
                yield from _action_texts(action)


def _own_texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName())
    if not widget.property(SAID):
        yield widget.accessibleDescription()
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(place) for place in range(widget.count()))
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))


def _action_texts(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip())


def _is_translated(text: str) -> bool:
    bare = text.strip()
    return not any(letter.isalpha() for letter in bare) or bare == BRAND or OPEN in bare


def _is_data(widget: QObject) -> bool:
    return bool(widget.property(DATA))


def _is_part(widget: QWidget) -> bool:
    """Return whether ``widget`` is an inner part of one of Qt's own: a viewport, a list in a combo box."""
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractScrollArea) and widget is parent.viewport():
        return True
    while parent is not None:
        if isinstance(parent, QComboBox | QAbstractItemView):
            return True
        parent = parent.parentWidget()
    return False


@contextmanager
def full_disk() -> Iterator[None]:
    """Let no file grow, or change beyond its first bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
