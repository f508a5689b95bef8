"""What is said after something was erased for good: above all, which backups hold it still."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentorapp.services.retention import Erased


def erased_words(erased: Erased) -> str:
    """Return a sentence that names the latest backup with it, where there is one."""
    if not erased.backups:
        return QCoreApplication.translate("Erased", "Erased for good")
    if len(erased.backups) == 1:
        words = QCoreApplication.translate("Erased", "Erased for good. One backup holds it still: {0}")
    else:
        words = QCoreApplication.translate(
            "Erased", "Erased for good. %n backups hold it still, the latest {0}", "", len(erased.backups)
        )
    return words.format(erased.backups[0])
