"""Importing PySide6 without letting it slow down every later import.

PySide6 replaces ``builtins.__import__`` with a hook of its own that serves ``from __feature__ import
snake_case``. For every module imported afterwards the hook reads the whole source text into
``linecache``, to look for that line. MentorApp does not use the feature, and pays dearly for it:
importing SQLAlchemy behind the lock screen took 40 % longer and left 22 MB more in memory.

So PySide6 is imported for the first time inside this block, which puts the plain function back:

    with plain_imports():
        from PySide6 import QtWidgets

PySide6 installs the hook only once, so one block around the first import is enough.
"""

from __future__ import annotations

import builtins
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def plain_imports() -> Iterator[None]:
    """Put ``builtins.__import__`` back, at the end of the block, to what it was at the beginning."""
    before = builtins.__import__
    try:
        yield
    finally:
        builtins.__import__ = before
