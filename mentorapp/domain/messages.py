"""What a :class:`UserError` says, in English; the window translates the same templates.

Each text says what happened, what is safe, and what to do next.
"""

from __future__ import annotations

from mentorapp.domain.errors import UserError
from mentorapp.domain.texts.imports import IMPORTS
from mentorapp.domain.texts.observation import OBSERVATION
from mentorapp.domain.texts.relationship import RELATIONSHIP
from mentorapp.domain.texts.vault import VAULT
from mentorapp.domain.translating import QT_TRANSLATE_NOOP

MESSAGES: dict[str, str] = {
    **RELATIONSHIP,
    **OBSERVATION,
    **IMPORTS,
    **VAULT,
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
    # the demo
    "demo.scale": QT_TRANSLATE_NOOP(
        "UserError", "The demo can be made from 1 to {limit} times its usual size."
    ),
    "demo.other_one": QT_TRANSLATE_NOOP(
        "UserError",
        "This folder holds another demo (scale {scale}, seed {seed}). It was left as it is. "
        "Choose another folder.",
    ),
    # the command line
    "cli.no_passphrase": QT_TRANSLATE_NOOP(
        "UserError",
        "There is no terminal to ask for the passphrase. Write it in a file and name that with "
        "--passphrase-file, or use --passphrase-file - to read it from standard input.",
    ),
    "cli.secret_missing": QT_TRANSLATE_NOOP(
        "UserError", "There is no terminal to ask on. Write it in a file and name that with {option}."
    ),
    "cli.passphrases_differ": QT_TRANSLATE_NOOP(
        "UserError", "The two passphrases differ. Nothing was changed. Try again."
    ),
    "cli.cannot_read": QT_TRANSLATE_NOOP(
        "UserError", "{path} cannot be read. Check that it is there and that you may open it."
    ),
    "cli.not_text": QT_TRANSLATE_NOOP("UserError", "{path} is not text in UTF-8. Nothing was read from it."),
    "cli.line": QT_TRANSLATE_NOOP(
        "UserError",
        "Line {line} was not saved: {reason} The lines before it are saved, and the others were not read.",
    ),
    "cli.output_full": QT_TRANSLATE_NOOP(
        "UserError", "The output cannot be written: the disk is full. Your vault is as it was."
    ),
    "cli.problems": QT_TRANSLATE_NOOP(
        "UserError", "There are {count} problems, listed above. Nothing was changed. Restore a backup."
    ),
    "cli.nobody_came_in": QT_TRANSLATE_NOOP(
        "UserError", "Nobody could be brought in: every row was refused, for the reasons above."
    ),
}


FIELDS: dict[str, str] = {
    "note": QT_TRANSLATE_NOOP("Field", "The note"),
    "tag": QT_TRANSLATE_NOOP("Field", "The tag"),
    "agenda": QT_TRANSLATE_NOOP("Field", "The agenda"),
    "place": QT_TRANSLATE_NOOP("Field", "The place"),
    "record": QT_TRANSLATE_NOOP("Field", "The shared record"),
    "step": QT_TRANSLATE_NOOP("Field", "The next step"),
    "class_name": QT_TRANSLATE_NOOP("Field", "The class"),
    "subject": QT_TRANSLATE_NOOP("Field", "The subject"),
    "grade": QT_TRANSLATE_NOOP("Field", "The grade"),
    "focus": QT_TRANSLATE_NOOP("Field", "The focus"),
    "goal": QT_TRANSLATE_NOOP("Field", "The goal"),
    "rater": QT_TRANSLATE_NOOP("Field", "Who observed"),
    "line": QT_TRANSLATE_NOOP("Field", "The line"),
    "outcome": QT_TRANSLATE_NOOP("Field", "What came of it"),
    "name": QT_TRANSLATE_NOOP("Field", "The name"),
    "pronouns": QT_TRANSLATE_NOOP("Field", "What is written as pronouns"),
    "role": QT_TRANSLATE_NOOP("Field", "The role"),
    "subjects": QT_TRANSLATE_NOOP("Field", "What is written as subjects"),
    "grades": QT_TRANSLATE_NOOP("Field", "What is written as grades"),
    "school": QT_TRANSLATE_NOOP("Field", "The school"),
    "languages": QT_TRANSLATE_NOOP("Field", "What is written as languages"),
    "email": QT_TRANSLATE_NOOP("Field", "The email address"),
    "about": QT_TRANSLATE_NOOP("Field", "The text in their own words"),
    "title": QT_TRANSLATE_NOOP("Field", "The title"),
    "question": QT_TRANSLATE_NOOP("Field", "The question"),
    "plan": QT_TRANSLATE_NOOP("Field", "The plan"),
    "observed": QT_TRANSLATE_NOOP("Field", "What was seen"),
    "findings": QT_TRANSLATE_NOOP("Field", "What was found out"),
    "text": QT_TRANSLATE_NOOP("Field", "The text"),
    "agreement_title": QT_TRANSLATE_NOOP("Field", "The title of the agreement"),
    "agreement_body": QT_TRANSLATE_NOOP("Field", "The text of the agreement"),
    "signer": QT_TRANSLATE_NOOP("Field", "The typed name"),
    "consent_detail": QT_TRANSLATE_NOOP("Field", "What was agreed about the consent"),
    "consent_reason": QT_TRANSLATE_NOOP("Field", "The reason"),
}
"""What a sentence calls the ``field`` of an error."""


def text_of(error: UserError) -> str:
    """Return the English text of ``error`` with its parameters filled in."""
    field = str(error.params.get("field", ""))
    return MESSAGES[error.code].format(**{**error.params, "field": FIELDS.get(field, field)})
