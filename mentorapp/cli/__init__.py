"""The command line: every verb calls one service, so that everything can be scripted without a screen.

Exit codes: 0 done, 2 something the person can mend (one plain line on standard error), 1 a bug.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Sequence
from typing import Final

from mentorapp import logs
from mentorapp.cli.parser import parse
from mentorapp.domain.errors import UserError

DONE: Final = 0
BUG: Final = 1
MENDABLE: Final = 2
INTERRUPTED: Final = 130
BROKEN_PIPE: Final = 141
"""What a shell reports for a program that was interrupted, or that nobody listened to any more."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the verb in ``arguments`` (those of the process if not given) and return the exit code."""
    try:
        _speak_plainly()
        chosen = parse(sys.argv[1:] if arguments is None else arguments)
        code: int = chosen.run(chosen)
        _flush()
    except SystemExit as leaving:  # --help, --version, or a mistake in the arguments, already explained
        return leaving.code if isinstance(leaving.code, int) else MENDABLE
    except KeyboardInterrupt:
        return INTERRUPTED
    except UserError as error:
        return _explain(error)
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            _let_go_of_output()
            return BROKEN_PIPE
        if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
            _let_go_of_output()
            return _explain(UserError("cli.output_full"))
        return _confess(error)
    except Exception as error:
        return _confess(error)
    return code


def _explain(error: UserError) -> int:
    from mentorapp.domain.messages import text_of
    from mentorapp.domain.text import visible

    with contextlib.suppress(OSError):  # nobody may be listening to what was done, but this is still said
        _flush()
    _complain(visible(text_of(error)))
    return MENDABLE


def _confess(error: BaseException) -> int:
    """Say that the program itself is wrong: the type and the place, and no value."""
    text = logs.record_error(type(error), error, error.__traceback__)
    _complain(f"This is a mistake in MentorApp, not yours. What was saved is safe. ({text})")
    return BUG


def _complain(text: str) -> None:
    if sys.stderr is not None:  # a window started from a menu has none
        sys.stderr.write(f"mentorapp: {text}\n")


def _flush() -> None:
    if sys.stdout is not None:
        sys.stdout.flush()


def _speak_plainly() -> None:
    """Never fail over a character that the terminal cannot show."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def _let_go_of_output() -> None:
    """Send what is still buffered nowhere, so that Python does not complain when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
