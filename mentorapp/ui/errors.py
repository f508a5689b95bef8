"""Errors in the person's language; those that are bugs are logged without values and shown as such."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QtMsgType, qInstallMessageHandler

from mentorapp import logs
from mentorapp.domain.errors import UserError
from mentorapp.domain.messages import FIELDS, MESSAGES
from mentorapp.domain.translating import QT_TRANSLATE_NOOP

BUG = QT_TRANSLATE_NOOP(
    "UserError",
    "Something went wrong inside MentorApp. What was saved is safe. Try again, or restart the program.",
)
MODES = {
    QtMsgType.QtDebugMsg: "debug",
    QtMsgType.QtInfoMsg: "info",
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "critical",
    QtMsgType.QtFatalMsg: "fatal",
}


def sentence(error: BaseException) -> str:
    """Return what ``error`` says to the person, translated; a bug gets one plain sentence without values."""
    if not isinstance(error, UserError):
        return QCoreApplication.translate("UserError", BUG)
    field = str(error.params.get("field", ""))
    called = QCoreApplication.translate("Field", FIELDS[field]) if field in FIELDS else field
    template = QCoreApplication.translate("UserError", MESSAGES[error.code])
    return template.format(**{**error.params, "field": called})


def record(error: BaseException) -> None:
    """Write a bug to the log: its type and place, never its text."""
    logs.record_error(type(error), error, error.__traceback__)


class BugReporter:
    """Catches what nobody caught, records it without values and tells the person in the window."""

    def __init__(self, show: Callable[[BaseException], None]) -> None:
        self._show = show

    def install(self) -> None:
        """Take over Python's and Qt's last-resort handlers."""
        sys.excepthook = self.unhandled
        threading.excepthook = self.unhandled_in_thread
        qInstallMessageHandler(qt_message)

    def unhandled(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Record and show an error that reached the event loop."""
        if isinstance(error, KeyboardInterrupt):
            sys.exit(130)
        if not isinstance(error, UserError):
            logs.record_error(kind, error, trace)
        self._show(error)

    def unhandled_in_thread(self, args: threading.ExceptHookArgs) -> None:
        """Record an error that ended a thread; there is nobody to show it to."""
        logs.record_error(args.exc_type, args.exc_value, args.exc_traceback)


def qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Record that Qt complained, and where; not its text, which could quote the person."""
    del text
    logs.record_qt(MODES.get(kind, "critical"), context.category, context.file, context.line)
