"""The window: Qt lives here, in ``app`` and in ``__main__``, and nowhere else."""

from __future__ import annotations

from mentorapp.plain_imports import plain_imports

with plain_imports():
    import PySide6

from mentorapp.ui.none_guard import keep_none_alive

keep_none_alive(PySide6.__version__)
