"""Marking texts for translation where no Qt is."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that Qt's lupdate looks for
    """Mark ``text`` for translation in ``context`` and return it unchanged."""
    del context
    return text
