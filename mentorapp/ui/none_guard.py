"""Keeps ``None`` alive under PySide6 6.12.0.

That version takes a reference from ``None`` each time a Qt call returns no object (``parentWidget()`` of a
window, ``focusWidget()`` without focus). Python 3.12 made ``None`` immortal; before it, the process is
ended with "deallocating None" after a few thousand such calls. Other versions of PySide6 are not affected.
"""

from __future__ import annotations

import sys

AFFECTED = "6.12.0"
IMMORTAL_SINCE = (3, 12)
SPARE_REFERENCES = 1 << 40


def keep_none_alive(pyside_version: str) -> bool:
    """Give ``None`` more references than PySide6 can ever take; returns whether that was needed."""
    if pyside_version != AFFECTED or sys.version_info >= IMMORTAL_SINCE:
        return False
    if sys.getrefcount(None) < SPARE_REFERENCES // 2:
        import ctypes

        ctypes.c_ssize_t.from_address(id(None)).value += SPARE_REFERENCES
    return True
