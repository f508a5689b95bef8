"""Every action has a key: made here, shown in its tooltip, in the palette and in the list of keys."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from mentorapp.ui import icons

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

ICON = "icon_name"
"""Dynamic property of an action: the name of its icon, for widgets that draw it in their own colour."""


class Scope(Enum):
    """Where a key works."""

    PAGE = Qt.ShortcutContext.WidgetWithChildrenShortcut
    WINDOW = Qt.ShortcutContext.WindowShortcut


def action(
    owner: QWidget,
    text: str,
    key: str,
    slot: Callable[[], object],
    *,
    icon: str = "",
    scope: Scope = Scope.PAGE,
) -> QAction:
    """Add an action to ``owner``: ``text`` says what it does, ``key`` is such as "Ctrl+N" or empty."""
    made = QAction(text, owner)
    if key:
        made.setShortcut(QKeySequence(key))
    made.setShortcutContext(scope.value)
    made.setMenuRole(QAction.MenuRole.NoRole)
    made.setProperty(ICON, icon)
    if icon:
        made.setIcon(icons.icon(icon))
    made.setToolTip(tip(text, key))
    made.triggered.connect(slot)
    owner.addAction(made)
    return made


def key_text(key: str) -> str:
    """Return ``key`` as it stands on a key cap: "Ctrl N", on a Mac "⌘ N"."""
    shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return shown.replace("+", " ").replace("  ", " +").replace("Return", "Enter").strip()


def tip(text: str, key: str = "") -> str:
    """Return the tooltip of an action: what it does and its key."""
    if not key:
        return text
    return QCoreApplication.translate("keys", "{0} ({1})").format(text, key_text(key))
