"""Keeps ``None``, ``True`` and ``False`` alive under PySide6 6.12.0.

That version takes a reference from ``None`` each time a Qt call returns no object (``parentWidget()`` of a
window, ``focusWidget()`` without focus), and one from the ``True`` or ``False`` that ``emit()`` returns.
Python 3.12 made them immortal; before it, the process is ended with "deallocating None" (or "True or
False") after a few thousand such calls. Other versions of PySide6 are not affected.
"""

from __future__ import annotations

import sys

AFFECTED = "6.12.0"
IMMORTAL_SINCE = (3, 12)
SPARE_REFERENCES = 1 << 40


def keep_none_alive(pyside_version: str) -> bool:
    """Give the three more references than PySide6 can ever take; returns whether that was needed."""
    if pyside_version != AFFECTED or sys.version_info >= IMMORTAL_SINCE:
        return False
    import ctypes

    for constant in (None, True, False):
        if sys.getrefcount(constant) < SPARE_REFERENCES // 2:
            ctypes.c_ssize_t.from_address(id(constant)).value += SPARE_REFERENCES
    return True
