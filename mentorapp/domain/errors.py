"""The one kind of error that a person can do something about."""

from __future__ import annotations


class UserError(Exception):
    """Something that the person can mend.

    ``code`` names the message in :mod:`mentorapp.domain.messages`; ``params`` fill it. The text of the
    exception is the code alone, so that a traceback never shows a value.
    """

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params
