"""A log that cannot tell anything about anybody.

A line holds a time, a level, the name of an event or the type of an error, and a place in the code.
Never a message, never a value: a message may carry a note's text, a name or a path. The words of
other people's loggers are dropped for the same reason. Only an ``Event``, whose text stands in our
source code, is written out.

Lines are appended to ``mentorapp.log`` in the state folder (0600 in 0700). It grows to ``CAP`` bytes;
then it becomes ``mentorapp.log.1`` and a new one is begun.
"""

from __future__ import annotations

import logging
import os
import re
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from mentorapp import paths

LOG_NAME = "mentorapp.log"
CAP = 256 * 1024
"""Bytes in one log file; there are at most two."""
DEEPEST = 12
"""Places in the code written for one error, counted from where it was raised."""

_HOUSE = Path(__file__).resolve().parent.parent.as_posix() + "/"
_LIBRARY = re.compile(r"^.*/(?:site-packages|dist-packages|python3\.[0-9]+)/")
_QT_CATEGORY = re.compile(r"qt(\.[a-z0-9_]+)+")
_ours = logging.getLogger("mentorapp")


class Event(str):
    """The name of something that happened, such as ``vault.header_repaired``: a literal in our code.

    Raises ValueError for anything but lower-case words joined by dots and underscores. A test checks
    that every ``Event(…)`` in the package is given a literal, so that no value can pose as one.
    """

    __slots__ = ()
    _SHAPE = re.compile(r"[a-z]+(?:[._][a-z]+)*")

    def __new__(cls, name: str) -> Event:
        """Check the shape."""
        if not cls._SHAPE.fullmatch(name):
            raise ValueError("an event's name is lower-case words joined by dots and underscores")
        return super().__new__(cls, name)


def record(event: Event, level: int = logging.INFO) -> None:
    """Write that ``event`` happened at the caller's place in the code."""
    _ours.log(level, event, stacklevel=2)


def record_warning(category: type[Warning], filename: str, line: int) -> None:
    """Write that Python warned about a place in the code, without the words."""
    _ours.warning(_Described(f"python.warning {_type(category)} at {place(filename)}:{line}"))


def record_error(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> str:
    """Write the type and the place of an error that nobody handled; return the text that was written."""
    text = describe_error(kind, error, trace)
    _ours.error(_Described(text))
    return text


def record_qt(mode: str, category: str | None, file: str | None, line: int) -> None:
    """Write that Qt complained: how badly, in which category, where. The message itself is not taken.

    ``mode`` is ``debug``, ``info``, ``warning``, ``critical`` or ``fatal``; the first two are not written.
    """
    levels = {"warning": logging.WARNING, "critical": logging.ERROR, "fatal": logging.CRITICAL}
    level = levels.get(mode)
    if level is None:
        return
    name = category if category and _QT_CATEGORY.fullmatch(category) else "default"
    where = f" at {place(file)}:{line}" if file else ""
    _ours.log(level, _Described(f"qt.{mode} {name}{where}"))


def describe_error(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
) -> str:
    """The type of an error, the way to where it was raised, and the same for what caused it; no values.

    The innermost place comes first: ``KeyError at mentorapp/cli.py:20 in main``.
    """
    text = _type(kind) + _way(trace)
    seen = {id(error)}
    cause = _cause(error)
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        text += f" from {_type(type(cause))}{_way(cause.__traceback__)}"
        cause = _cause(cause)
    return text


def place(filename: str) -> str:
    """A source file's name without what it tells of the person's folders: ``mentorapp/vault/keys.py``."""
    text = filename.replace("\\", "/").removeprefix(_HOUSE)
    if text.startswith("mentorapp/"):
        return text
    return _LIBRARY.sub("", text) if _LIBRARY.match(text) else text.rpartition("/")[2]


def install(folder: Path | None = None) -> None:
    """Make the silent log the only place where log records go; ``folder`` is the state folder by default.

    Nothing is created before the first line is written. Calling it again changes the folder.
    """
    root = logging.getLogger()
    for handler in [one for one in root.handlers if isinstance(one, SilentHandler)]:
        root.removeHandler(handler)
    root.addHandler(SilentHandler(folder))
    _ours.setLevel(logging.INFO)


class _Described(str):
    """A text made in this module out of types and places: the only other thing that is written out."""

    __slots__ = ()


class SilentFormatter(logging.Formatter):
    """Turns any record into one line without its message, its arguments and its values."""

    def format(self, record: logging.LogRecord) -> str:
        """One line: time in UTC, level, what, where."""
        when = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="seconds")
        line = f"{when} {record.levelname.lower()} {self._what(record)}"
        if record.exc_info and record.exc_info[0] is not None:
            line += f" with {describe_error(*record.exc_info)}"
        return line

    @staticmethod
    def _what(record: logging.LogRecord) -> str:
        if isinstance(record.msg, _Described):
            return str(record.msg)
        where = f"at {place(record.pathname)}:{record.lineno} in {record.funcName}"
        if isinstance(record.msg, Event):
            return f"{record.msg} {where}"
        return f"logged.{_library(record.name)} {where}"


class SilentHandler(logging.Handler):
    """Appends silent lines to the log file, which it opens for each line and keeps below the cap."""

    def __init__(self, folder: Path | None = None) -> None:
        """Remember the folder; without one, the state folder is looked up when the first line is written."""
        super().__init__(logging.NOTSET)
        self._folder = folder
        self.setFormatter(SilentFormatter())

    def emit(self, record: logging.LogRecord) -> None:
        """Append one line."""
        line = self.format(record).encode("utf-8", "backslashreplace").replace(b"\n", b" ") + b"\n"
        try:
            self._append(line)
        except OSError:
            # A full disk or a read-only home: there is nowhere to say so, and it must not stop the
            # program. `handleError` would print the record's message and values.
            return

    def _append(self, line: bytes) -> None:
        folder = self._folder or paths.state_folder()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if folder.stat().st_mode & 0o077:
            folder.chmod(0o700)
        file = folder / LOG_NAME
        if file.exists() and file.stat().st_size + len(line) > CAP:
            file.replace(folder / f"{LOG_NAME}.1")
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        descriptor = os.open(file, flags, 0o600)
        try:
            os.write(descriptor, line)
        finally:
            os.close(descriptor)


def _type(kind: type) -> str:
    return f"{kind.__module__}.{kind.__qualname__}".removeprefix("builtins.")


def _way(trace: TracebackType | None) -> str:
    steps = [
        f"{place(frame.f_code.co_filename)}:{number} in {frame.f_code.co_name}"
        for frame, number in traceback.walk_tb(trace)
    ]
    return " at " + " < ".join(reversed(steps[-DEEPEST:])) if steps else ""


def _cause(error: BaseException | None) -> BaseException | None:
    if error is None:
        return None
    if error.__cause__ is not None or error.__suppress_context__:
        return error.__cause__
    return error.__context__


def _library(logger: str) -> str:
    """The library that a logger belongs to: some build the rest of the name out of data."""
    top = logger.partition(".")[0]
    return top if top in sys.modules else "other"
