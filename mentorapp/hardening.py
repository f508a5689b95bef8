"""What is done first after every start, and how the program replaces itself when it locks.

``harden`` keeps memory out of core dumps and away from other programs of the same person, keeps files
private, and makes sure that an error nobody handled shows its type and its place in the code, never
the values that were at hand. ``replace_process`` gives all memory back to the operating system and
starts afresh: after closing the vault and collecting garbage, 13 of 18 planted marks were still in
memory; after replacing the process none was.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import threading
import warnings
from collections.abc import Sequence
from types import TracebackType
from typing import NoReturn, TextIO

from mentorapp import logs

INCOMPLETE = logs.Event("hardening.incomplete")

_PR_SET_DUMPABLE = 4
_STANDARD_STREAMS = 3
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8
"""Names of glibc's ``mallopt`` (malloc.h)."""
_KEPT_BYTES = 65_536
"""Freed memory that the allocator may keep for itself."""
_STARTED_WITH = tuple(sys.orig_argv[1 : len(sys.orig_argv) - len(sys.argv) + 1])
"""The interpreter's flags and `-m mentorapp` (or the script), without the program's own arguments."""


def harden() -> None:
    """Protect this process; call it before anything else is imported or read. It takes about 10 ms.

    No core dumps, not readable by other processes of the same person (Linux), new files for this
    person only, a silent log, and silent hooks for every error that nobody handled.
    """
    logs.install()
    _silence_errors()
    os.umask(0o077)
    _without_core_dumps()
    _give_memory_back()
    if not _not_dumpable():
        logs.record(INCOMPLETE, logging.WARNING)


def restart_command(arguments: Sequence[str]) -> list[str]:
    """The command that starts this program again, the same way and with the same interpreter flags."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, *_STARTED_WITH, *arguments]


def replace_process(arguments: Sequence[str]) -> NoReturn:
    """Start the program afresh with ``arguments``, and leave nothing of this process's memory.

    Where there is exec the process keeps its number, its terminal and its working folder; elsewhere a
    clean child is started and this process ends. No open file is handed on but the standard streams.
    The arguments can be read by every program on the machine: nothing secret belongs in them.
    The caller has closed the vault. A program that cannot be started again, because it was moved or updated
    meanwhile, ends: better no window than one that still shows and holds what was to be locked.
    """
    command = restart_command(arguments)
    _flush(sys.stdout)
    _flush(sys.stderr)
    try:
        _start_afresh(command)
    except OSError as error:
        _unhandled(type(error), error, error.__traceback__)
        _flush(sys.stderr)
    finally:
        os._exit(1)


def _start_afresh(command: list[str]) -> None:
    if os.name == "posix":
        _close_files_on_exec()
        os.execv(command[0], command)  # noqa: S606 - no shell is wanted: the command is a list
    import subprocess

    subprocess.Popen(command, close_fds=True)
    os._exit(0)


def _without_core_dumps() -> None:
    if sys.platform != "win32":  # where none is written unless an administrator asked for it
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _not_dumpable() -> bool:
    """Whether no other process of the same person can read this one's memory, as far as can be had."""
    if sys.platform != "linux":
        return True
    import ctypes  # costs 7 ms, and only this module needs it at start

    prctl = ctypes.CDLL(None).prctl
    prctl.argtypes = [ctypes.c_int, *[ctypes.c_ulong] * 4]
    return bool(prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0)


def _give_memory_back() -> None:
    """Have freed memory returned to the system at once (glibc).

    Else the first large block that is freed, an Argon2id derivation or a picture of the window, teaches the
    allocator to keep megabytes for good, once for each thread.
    """
    if sys.platform != "linux":
        return
    import ctypes

    with contextlib.suppress(AttributeError):  # musl has no such call, and no such habit
        mallopt = ctypes.CDLL(None).mallopt
        for name, value in (
            (_M_ARENA_MAX, 1),
            (_M_TRIM_THRESHOLD, _KEPT_BYTES),
            (_M_MMAP_THRESHOLD, _KEPT_BYTES),
        ):
            mallopt(name, value)


def _silence_errors() -> None:
    sys.excepthook = _unhandled
    sys.unraisablehook = _unraisable
    threading.excepthook = _unhandled_in_thread
    warnings.showwarning = _warned


def _unhandled(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    """Show the type and the place of an error on standard error, and log the same.

    When a hook raises, Python prints both errors with their values: so this one swallows what can go
    wrong in it, a closed stream or no memory left.
    """
    if issubclass(kind, KeyboardInterrupt):
        return
    with contextlib.suppress(OSError, ValueError, MemoryError, RecursionError):
        text = logs.record_error(kind, error, trace)
        if sys.stderr is not None:
            sys.stderr.write(f"mentorapp: internal error: {text}\n")


def _unraisable(unraisable: sys.UnraisableHookArgs) -> None:
    _unhandled(unraisable.exc_type, unraisable.exc_value, unraisable.exc_traceback)


def _unhandled_in_thread(arguments: threading.ExceptHookArgs) -> None:
    if not issubclass(arguments.exc_type, SystemExit):
        _unhandled(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)


def _warned(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    """Python's warnings quote values and source lines: only that there was one is logged, and where."""
    logs.record_warning(category, filename, lineno)


def _flush(stream: TextIO | None) -> None:
    if stream is not None:
        with contextlib.suppress(OSError, ValueError):
            stream.flush()


def _close_files_on_exec() -> None:
    """Python's own files close on exec by default; libraries in C may have opened others."""
    try:
        numbers = [int(name) for name in os.listdir("/dev/fd")]
    except OSError:
        numbers = list(range(os.sysconf("SC_OPEN_MAX")))
    for number in numbers:
        if number >= _STANDARD_STREAMS:
            with contextlib.suppress(OSError):
                os.set_inheritable(number, False)
