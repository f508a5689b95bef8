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
    # the vault's files
    "vault.disk_full": QT_TRANSLATE_NOOP(
        "UserError", "The disk is full. Everything saved before is safe. Free some space and try again."
    ),
    "vault.read_only": QT_TRANSLATE_NOOP(
        "UserError",
        "MentorApp is not allowed to read or write here, or the disk is read-only. Nothing was changed. "
        "Check the permissions of the folder, or choose another one.",
    ),
    "vault.disk_failing": QT_TRANSLATE_NOOP(
        "UserError",
        "The disk reported an error. Nothing more was written. Copy your vault and its backups to another disk.",
    ),
    "vault.file_missing": QT_TRANSLATE_NOOP(
        "UserError", "A file or folder that is needed is not there. Check that the disk is connected."
    ),
    "vault.not_a_file": QT_TRANSLATE_NOOP(
        "UserError", "A folder, link or device stands where a file should be. Nothing was changed."
    ),
    "vault.file_exists": QT_TRANSLATE_NOOP(
        "UserError", "There is already something with this name. It was left as it is. Choose another name."
    ),
    "vault.name_too_long": QT_TRANSLATE_NOOP(
        "UserError", "This file name is too long. Choose a shorter one."
    ),
    # the vault's header and keys
    "vault.not_a_vault": QT_TRANSLATE_NOOP(
        "UserError", "There is no vault in this folder. Choose another folder, or make a new vault."
    ),
    "vault.header_damaged": QT_TRANSLATE_NOOP(
        "UserError",
        "The part of the vault that holds its key is damaged. Nothing was changed. Restore a backup.",
    ),
    "vault.header_newer": QT_TRANSLATE_NOOP(
        "UserError", "A newer MentorApp made this. Nothing was changed. Update MentorApp to open it."
    ),
    "vault.header_kdf_refused": QT_TRANSLATE_NOOP(
        "UserError",
        "The vault asks for key settings that are not safe to use. Nothing was changed. Restore a backup.",
    ),
    "vault.not_enough_memory": QT_TRANSLATE_NOOP(
        "UserError", "There is not enough free memory to unlock. Close some programs and try again."
    ),
    "vault.wrong_passphrase": QT_TRANSLATE_NOOP(
        "UserError", "That passphrase does not open this vault. Check Caps Lock and the keyboard language."
    ),
    "vault.already_open": QT_TRANSLATE_NOOP(
        "UserError", "This vault is already open in another window. Use that window, or close it first."
    ),
    "vault.too_many_tries": QT_TRANSLATE_NOOP(
        "UserError", "Too many wrong tries. Nothing is lost. Wait {seconds} seconds, then try again."
    ),
    "passphrase.empty": QT_TRANSLATE_NOOP("UserError", "The passphrase is empty. Write one first."),
    "passphrase.too_long": QT_TRANSLATE_NOOP(
        "UserError", "The passphrase is too long. Use at most {limit} characters."
    ),
    "passphrase.unusable": QT_TRANSLATE_NOOP(
        "UserError", "The passphrase holds something that is not a character. Write it again."
    ),
    "recovery.malformed": QT_TRANSLATE_NOOP(
        "UserError",
        "A recovery code has 28 letters and digits, in seven groups of four. Check what you wrote.",
    ),
    "recovery.check_failed": QT_TRANSLATE_NOOP(
        "UserError", "There is a mistake in the recovery code. Compare it with your sheet, letter by letter."
    ),
    "recovery.wrong": QT_TRANSLATE_NOOP(
        "UserError", "This recovery code is for another vault, or was replaced by a newer one."
    ),
    # settings
    "settings.out_of_range": QT_TRANSLATE_NOOP("UserError", "Choose a number from {low} to {high}."),
}


def text_of(error: UserError) -> str:
    """Return the English text of ``error`` with its parameters filled in."""
    return MESSAGES[error.code].format(**error.params)
