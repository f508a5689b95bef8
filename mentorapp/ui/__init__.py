"""The window: Qt lives here, in ``app`` and in ``__main__``, and nowhere else."""

from __future__ import annotations

from mentorapp.plain_imports import plain_imports

with plain_imports():
    import PySide6.QtWidgets  # noqa: F401 - the first import of it decides how all later ones go
