"""What a :class:`UserError` says, in English; the window translates the same templates.

Each text says what happened, what is safe, and what to do next.
"""

from __future__ import annotations

from mentorapp.domain.errors import UserError


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that Qt's lupdate looks for
    """Mark ``text`` for translation in ``context`` and return it unchanged."""
    del context
    return text


MESSAGES: dict[str, str] = {
    # text
    "text.empty": QT_TRANSLATE_NOOP("UserError", "{field} is empty. Write something first."),
    "text.too_long": QT_TRANSLATE_NOOP(
        "UserError", "{field} is too long: {length} characters, at most {limit} fit. Nothing was saved."
    ),
    "text.control_characters": QT_TRANSLATE_NOOP(
        "UserError", "{field} holds characters that are not text. Remove them and try again."
    ),
    # mentees
    "mentee.unknown": QT_TRANSLATE_NOOP("UserError", "Nobody here is called {name}. Check the spelling."),
    "mentee.ambiguous": QT_TRANSLATE_NOOP(
        "UserError", "More than one person is called {name}. Write the whole name."
    ),
    "mentee.gone": QT_TRANSLATE_NOOP("UserError", "This person is no longer here. Undo may bring them back."),
    "mentee.bad_email": QT_TRANSLATE_NOOP(
        "UserError", "{email} is not an email address. Correct it or leave it empty."
    ),
    # notes
    "note.gone": QT_TRANSLATE_NOOP("UserError", "This note is no longer here. Undo may bring it back."),
    "note.no_such_version": QT_TRANSLATE_NOOP(
        "UserError", "That version is no longer kept. The note is unchanged."
    ),
    # undo and redo
    "history.nothing_to_undo": QT_TRANSLATE_NOOP("UserError", "There is nothing to undo."),
    "history.nothing_to_redo": QT_TRANSLATE_NOOP("UserError", "There is nothing to redo."),
    "history.changed_since": QT_TRANSLATE_NOOP(
        "UserError", "This can no longer be undone, because it was changed again since. Nothing was touched."
    ),
    # settings
    "settings.out_of_range": QT_TRANSLATE_NOOP("UserError", "Choose a number from {low} to {high}."),
}


def text_of(error: UserError) -> str:
    """Return the English text of ``error`` with its parameters filled in."""
    return MESSAGES[error.code].format(**error.params)
