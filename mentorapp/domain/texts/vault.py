"""What errors say about the vault: its files, its keys, its backups, and what checking it may find."""

from __future__ import annotations

from mentorapp.domain.translating import QT_TRANSLATE_NOOP

VAULT: dict[str, str] = {
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
        "The disk reported an error. Nothing more was written. Copy your vault and its backups to another "
        "disk.",
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
    "vault.busy": QT_TRANSLATE_NOOP(
        "UserError", "Something else is using the vault just now. Nothing was lost. Try again in a moment."
    ),
    "vault.no_locks": QT_TRANSLATE_NOOP(
        "UserError",
        "This disk cannot tell whether the vault is open elsewhere. Keep the vault on a disk of this "
        "computer.",
    ),
    "vault.cannot_open": QT_TRANSLATE_NOOP(
        "UserError",
        "The file that holds your words cannot be opened. Nothing was changed. Check that the disk is "
        "connected and that you may use this folder.",
    ),
    "vault.folder_not_empty": QT_TRANSLATE_NOOP(
        "UserError", "There are other files in this folder. They were left alone. Choose an empty folder."
    ),
    "vault.already_there": QT_TRANSLATE_NOOP(
        "UserError",
        "There is a vault in this folder already. It was left alone. Open it in the window or with --vault, "
        "or choose another folder for a new one.",
    ),
    "vault.inside_another": QT_TRANSLATE_NOOP(
        "UserError", "This folder is inside another vault. Nothing was made. Choose a folder outside of it."
    ),
    "vault.database_missing": QT_TRANSLATE_NOOP(
        "UserError",
        "The file that holds your words is missing from the vault. Nothing was changed. Restore a backup.",
    ),
    "vault.database_damaged": QT_TRANSLATE_NOOP(
        "UserError",
        "The file that holds your words is damaged. Every byte of it was kept. Restore the newest backup; "
        "the damaged vault is kept beside it.",
    ),
    "vault.newer_version": QT_TRANSLATE_NOOP(
        "UserError", "A newer MentorApp wrote this vault. Nothing was changed. Update MentorApp to open it."
    ),
    "vault.went_back": QT_TRANSLATE_NOOP(
        "UserError",
        "This is an older copy of the vault than the one last opened on this computer. If you did not bring "
        "back an older copy yourself, somebody else may have: compare it with your backups.",
    ),
    "vault.header_repaired": QT_TRANSLATE_NOOP(
        "UserError",
        "One of the two copies of the vault's key part was damaged. It was repaired from the other; nothing "
        "is lost. If this happens again, the disk may be failing: make a backup on another disk.",
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
    # passphrases
    "passphrase.too_weak": QT_TRANSLATE_NOOP(
        "UserError",
        "This passphrase is too easy to guess. Nothing was changed. Add words that do not belong together, "
        "or take the phrase that MentorApp offers.",
    ),
    # backups
    "backup.not_a_backup": QT_TRANSLATE_NOOP(
        "UserError", "This file is not a backup made by MentorApp. Nothing was changed. Choose another file."
    ),
    "backup.newer": QT_TRANSLATE_NOOP(
        "UserError",
        "A newer MentorApp made this backup. Nothing was changed. Update MentorApp to restore it.",
    ),
    "backup.damaged": QT_TRANSLATE_NOOP(
        "UserError",
        "This backup is damaged or was changed. Your vault is as it was. Choose an earlier backup.",
    ),
    "backup.other_vault": QT_TRANSLATE_NOOP(
        "UserError", "This is a backup of another vault. Nothing was changed. Choose another file."
    ),
    "backup.copy_differs": QT_TRANSLATE_NOOP(
        "UserError",
        "The copy did not come out the same as the vault, so no backup was made. Check the vault in "
        "Settings, or choose another disk.",
    ),
    "backup.none_fits": QT_TRANSLATE_NOOP(
        "UserError",
        "No backup beside this vault fits it. Nothing was changed. Choose a backup file from another place.",
    ),
    # what checking the vault may find
    "verify.header": QT_TRANSLATE_NOOP(
        "UserError",
        "The part of the vault that holds its key is damaged or missing; its second copy is used.",
    ),
    "verify.header_twin": QT_TRANSLATE_NOOP(
        "UserError", "The second copy of the part of the vault that holds its key is damaged or missing."
    ),
    "verify.plaintext": QT_TRANSLATE_NOOP(
        "UserError", "The file {name} in the vault is not encrypted. Move it out if you put it there."
    ),
    "verify.pages": QT_TRANSLATE_NOOP(
        "UserError", "A part of the file that holds your words cannot be read. Restore the newest backup."
    ),
    "verify.schema": QT_TRANSLATE_NOOP(
        "UserError", "The vault is not built the way MentorApp builds it. Restore the newest backup."
    ),
    "verify.search": QT_TRANSLATE_NOOP(
        "UserError", "The search index {name} does not match what you wrote. Your words themselves are safe."
    ),
    "verify.attachment": QT_TRANSLATE_NOOP(
        "UserError", "The attachment {name} is not as it was when you added it. A backup may hold it whole."
    ),
    "verify.chain": QT_TRANSLATE_NOOP(
        "UserError", "The history of entry {row} in {table} does not lead to what is there now."
    ),
}
