"""One signal tells every page what has changed in the vault."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Events(QObject):
    """``changed`` carries a ``frozenset[Kind]``: the kinds of things that were just written."""

    changed = Signal(object)
