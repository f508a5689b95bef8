"""Every action has a key: made here, shown in its tooltip, in the palette and in the list of keys."""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from mentorapp.domain.translating import QT_TRANSLATE_NOOP
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


_CAPS = {
    "Ctrl": QT_TRANSLATE_NOOP("keys", "Ctrl"),
    "Shift": QT_TRANSLATE_NOOP("keys", "Shift"),
    "Alt": QT_TRANSLATE_NOOP("keys", "Alt"),
    "Return": QT_TRANSLATE_NOOP("keys", "Enter"),
    "Enter": QT_TRANSLATE_NOOP("keys", "Enter"),
    "Backspace": QT_TRANSLATE_NOOP("keys", "Backspace"),
    "Del": QT_TRANSLATE_NOOP("keys", "Del"),
    "Space": QT_TRANSLATE_NOOP("keys", "Space"),
}
"""What stands on the keys that have words. Qt's own translations are too long for a key cap."""


def key_text(key: str) -> str:
    """Return ``key`` as it stands on a key cap: "Ctrl N", on a Mac "⌘ N"."""
    if sys.platform == "darwin":
        return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    names = (
        QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText).replace("++", "+plus").split("+")
    )
    caps = (QCoreApplication.translate("keys", _CAPS[name]) if name in _CAPS else name for name in names)
    return " ".join(caps).replace("plus", "+")


def tip(text: str, key: str = "") -> str:
    """Return the tooltip of an action: what it does and its key."""
    if not key:
        return text
    return QCoreApplication.translate("keys", "{0} ({1})").format(text, key_text(key))
