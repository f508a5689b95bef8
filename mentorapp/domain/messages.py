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
    # engagements
    "engagement.gone": QT_TRANSLATE_NOOP(
        "UserError", "This engagement is no longer here. Undo may bring it back."
    ),
    "engagement.group_without_name": QT_TRANSLATE_NOOP("UserError", "A group needs a name. Write one first."),
    "engagement.weeks_out_of_range": QT_TRANSLATE_NOOP(
        "UserError", "{field} is a number of weeks from 1 to {most}."
    ),
    "engagement.nobody": QT_TRANSLATE_NOOP("UserError", "An engagement is with somebody. Choose a person."),
    "engagement.one_person": QT_TRANSLATE_NOOP(
        "UserError", "One to one is with one person. Choose one, or make it a small group."
    ),
    "engagement.last_person": QT_TRANSLATE_NOOP(
        "UserError", "This is the last person of the group. End the engagement instead; nothing was changed."
    ),
    "engagement.not_now": QT_TRANSLATE_NOOP(
        "UserError", "The engagement has changed meanwhile, so nothing was done. Look at it again."
    ),
    "engagement.ends_before_start": QT_TRANSLATE_NOOP(
        "UserError", "This day is before the engagement began. Choose a later one."
    ),
    "engagement.review_before_end": QT_TRANSLATE_NOOP(
        "UserError", "The review comes before the end. Choose a later day for it."
    ),
    "engagement.review_passed": QT_TRANSLATE_NOOP(
        "UserError", "This day has passed. Choose a day to come, on which you will decide again."
    ),
    "engagement.not_ended": QT_TRANSLATE_NOOP(
        "UserError", "This engagement has not ended. End it first; nothing was erased."
    ),
    # agreements
    "agreement.gone": QT_TRANSLATE_NOOP(
        "UserError", "This agreement is no longer here. Undo may bring it back."
    ),
    "agreement.draft_exists": QT_TRANSLATE_NOOP(
        "UserError", "There is a draft already. Go on with it, or remove it first. Nothing was changed."
    ),
    "agreement.not_a_draft": QT_TRANSLATE_NOOP(
        "UserError",
        "This agreement is signed, so its text stays as it is. Amend it to write a new version.",
    ),
    "agreement.not_signed": QT_TRANSLATE_NOOP(
        "UserError", "This agreement is not the signed one. Only that can be amended or renewed."
    ),
    "agreement.ends_before_start": QT_TRANSLATE_NOOP(
        "UserError", "The agreement would end before it begins. Choose a later last day."
    ),
    "agreement.text_changed": QT_TRANSLATE_NOOP(
        "UserError",
        "The text was changed since it was shown here. Nothing was signed. Read it again, then sign.",
    ),
    "agreement.signed_already": QT_TRANSLATE_NOOP(
        "UserError", "This person has signed it already. Nothing was changed."
    ),
    "agreement.not_a_member": QT_TRANSLATE_NOOP(
        "UserError", "Only you and those who are in the engagement now can sign. Nothing was signed."
    ),
    "agreement.no_drawing": QT_TRANSLATE_NOOP(
        "UserError", "The drawn signature cannot be read. Nothing was signed. Clear it and draw it again."
    ),
    "agreement.drawing_too_long": QT_TRANSLATE_NOOP(
        "UserError",
        "The drawn signature has too many lines. Nothing was signed. Clear it and draw it more simply.",
    ),
    # consents
    "consent.needed": QT_TRANSLATE_NOOP(
        "UserError",
        "{name} has not permitted this, or no longer does. Ask for their consent first. Nothing was done.",
    ),
    "consent.ends_before": QT_TRANSLATE_NOOP(
        "UserError",
        "What {name} permitted ends before that day. Choose an earlier day, or ask for their consent again. "
        "Nothing was done.",
    ),
    "consent.none_to_withdraw": QT_TRANSLATE_NOOP(
        "UserError", "There is no consent of {name} to withdraw. Nothing was changed."
    ),
    "consent.given_in_future": QT_TRANSLATE_NOOP(
        "UserError",
        "A consent cannot be given on a day that is still to come. Choose today or an earlier day.",
    ),
    "consent.ended_already": QT_TRANSLATE_NOOP(
        "UserError", "The last day of this consent is over already. Choose today or a later day, or none."
    ),
    # meetings and next steps
    "meeting.gone": QT_TRANSLATE_NOOP("UserError", "This meeting is no longer here. Undo may bring it back."),
    "meeting.nobody": QT_TRANSLATE_NOOP("UserError", "A meeting is with somebody. Choose a person."),
    "meeting.not_invited": QT_TRANSLATE_NOOP(
        "UserError", "This person does not belong to the meeting. Add them to it first; nothing was changed."
    ),
    "meeting.not_planned": QT_TRANSLATE_NOOP(
        "UserError", "This meeting is not waiting to be held any more, so nothing was changed."
    ),
    "meeting.minutes": QT_TRANSLATE_NOOP("UserError", "A meeting takes from 1 to {most} minutes."),
    "meeting.repeat_weeks": QT_TRANSLATE_NOOP(
        "UserError", "Meetings repeat every 1 to {most} weeks. Choose a number between."
    ),
    "meeting.repeat_end": QT_TRANSLATE_NOOP(
        "UserError", "Say how often the meeting repeats, or until which day; one of the two."
    ),
    "meeting.repeat_count": QT_TRANSLATE_NOOP(
        "UserError",
        "At most {most} meetings can be planned at once. Nothing was planned. Choose an earlier end.",
    ),
    "meeting.repeat_ends_before": QT_TRANSLATE_NOOP(
        "UserError", "The last day comes before the first meeting. Choose a later one."
    ),
    "step.gone": QT_TRANSLATE_NOOP("UserError", "This next step is no longer here. Undo may bring it back."),
    # calendars
    "calendar.cannot_read": QT_TRANSLATE_NOOP(
        "UserError", "This file cannot be read. Check that it is still there and that you may open it."
    ),
    "calendar.empty": QT_TRANSLATE_NOOP("UserError", "There is nothing in this file. Choose another one."),
    "calendar.not_one": QT_TRANSLATE_NOOP(
        "UserError",
        "This file is not a calendar. Nothing was brought in. Choose an .ics file that a calendar program "
        "exported.",
    ),
    "calendar.too_big": QT_TRANSLATE_NOOP(
        "UserError",
        "This file is larger than a calendar can be (at most {limit} MB). Nothing was brought in. "
        "Export a shorter time and try again.",
    ),
    "calendar.too_many_parts": QT_TRANSLATE_NOOP(
        "UserError",
        "This file has more parts than a calendar can have. Nothing was brought in. Export a shorter time "
        "and try again.",
    ),
    "calendar.nothing_came_in": QT_TRANSLATE_NOOP(
        "UserError", "Nothing could be brought in: every event was left out, for the reasons above."
    ),
    "calendar.no_such_source": QT_TRANSLATE_NOOP(
        "UserError", "No calendar called {name} was brought in. Check the spelling."
    ),
    "calendar.nothing_to_export": QT_TRANSLATE_NOOP(
        "UserError", "There is no meeting to export. No file was written."
    ),
    "calendar.note_guessed_letters": QT_TRANSLATE_NOOP(
        "UserError",
        "The file does not say how its letters are written. They were read as Western European "
        "(Windows-1252): check names with accents.",
    ),
    "calendar.note_unknown_zone": QT_TRANSLATE_NOOP(
        "UserError",
        "The time zone “{zone}” is not known. Its times were read as those of this computer: check them.",
    ),
    "calendar.note_torn": QT_TRANSLATE_NOOP(
        "UserError",
        "The file ends too early, so there may be more in the calendar. What came in before was kept.",
    ),
    "calendar.note_out_of_time": QT_TRANSLATE_NOOP(
        "UserError",
        "Reading took too long and was stopped. What came in before was kept. Export a shorter time to get "
        "the rest.",
    ),
    "calendar.note_too_many_events": QT_TRANSLATE_NOOP(
        "UserError",
        "The file has more than {events} events. The rest of it was not read. Export a shorter time.",
    ),
    "calendar.note_too_many_times": QT_TRANSLATE_NOOP(
        "UserError",
        "The events of this file take place more than {times} times. The rest was left out. "
        "Export a shorter time.",
    ),
    # why an event of a calendar stays out
    "calendar.skip_no_start": QT_TRANSLATE_NOOP("UserError", "It does not say when it begins."),
    "calendar.skip_bad_date": QT_TRANSLATE_NOOP("UserError", "One of its dates or times is not one."),
    "calendar.skip_ends_before": QT_TRANSLATE_NOOP("UserError", "It ends before it begins."),
    "calendar.skip_lasts_too_long": QT_TRANSLATE_NOOP("UserError", "It lasts longer than a year."),
    "calendar.skip_bad_rule": QT_TRANSLATE_NOOP(
        "UserError", "How it repeats is written in a way that cannot be understood."
    ),
    "calendar.skip_too_often": QT_TRANSLATE_NOOP("UserError", "It repeats more often than every hour."),
    "calendar.skip_too_long": QT_TRANSLATE_NOOP(
        "UserError", "Working out how it repeats would take too long."
    ),
    "calendar.skip_too_much": QT_TRANSLATE_NOOP("UserError", "There is more in it than an event can have."),
    "calendar.skip_more_times": QT_TRANSLATE_NOOP(
        "UserError", "It takes place more than {times} times: only the first of them came in."
    ),
    "calendar.skip_cancelled": QT_TRANSLATE_NOOP("UserError", "It was cancelled."),
    "calendar.skip_older": QT_TRANSLATE_NOOP("UserError", "The file has a later version of it."),
    "calendar.skip_torn": QT_TRANSLATE_NOOP("UserError", "The file ends, or goes on, in the middle of it."),
    "calendar.no_such_day": QT_TRANSLATE_NOOP("UserError", "Choose a day of the week, Monday to Sunday."),
    "calendar.bad_length": QT_TRANSLATE_NOOP(
        "UserError", "Protected time is between one minute and a whole day long. Nothing was saved."
    ),
    "calendar.ends_before_it_begins": QT_TRANSLATE_NOOP(
        "UserError", "The last day comes before the first one. Nothing was saved. Correct one of the two."
    ),
    "calendar.protected_gone": QT_TRANSLATE_NOOP(
        "UserError", "This protected time is no longer here. Undo may bring it back."
    ),
    # groups
    "group.gone": QT_TRANSLATE_NOOP("UserError", "This group is no longer here. Undo may bring it back."),
    "lesson_study.gone": QT_TRANSLATE_NOOP(
        "UserError", "This lesson study is no longer here. Undo may bring it back."
    ),
    "lesson_study.without_title": QT_TRANSLATE_NOOP(
        "UserError", "A lesson study needs a title. Write one first."
    ),
    "lesson_study.not_a_group": QT_TRANSLATE_NOOP(
        "UserError", "A lesson study belongs to a group. Start a group first. Nothing was saved."
    ),
    "lesson_study.needs_day": QT_TRANSLATE_NOOP(
        "UserError", "Say on which day the lesson was taught before you go on. Nothing was changed."
    ),
    "lesson_study.nobody_taught": QT_TRANSLATE_NOOP(
        "UserError",
        "Say whose lesson it was: they must have permitted being observed. Nothing was saved.",
    ),
    # library
    "library.gone": QT_TRANSLATE_NOOP(
        "UserError", "This is no longer in the library. Undo may bring it back."
    ),
    # attachments
    "attachment.gone": QT_TRANSLATE_NOOP(
        "UserError", "This attachment is no longer here. Undo may bring it back."
    ),
    "attachment.cannot_read": QT_TRANSLATE_NOOP(
        "UserError", "This file cannot be read. Check that it is still there and that you may open it."
    ),
    "attachment.empty": QT_TRANSLATE_NOOP("UserError", "There is nothing in this file. Nothing was added."),
    "attachment.too_big": QT_TRANSLATE_NOOP(
        "UserError", "This file is larger than {limit} MB. Nothing was added. Make it smaller and try again."
    ),
    "attachment.other_kind": QT_TRANSLATE_NOOP(
        "UserError",
        "MentorApp keeps PNG and JPEG pictures, PDF, Word, Excel, PowerPoint and OpenDocument files, "
        "plain text, Markdown, CSV and calendar files. Nothing was added. Save it as one of these and try "
        "again.",
    ),
    "attachment.not_what_it_says": QT_TRANSLATE_NOOP(
        "UserError",
        "What is in this file is not what its name says, so it was not added. Open it in the program that "
        "made it, save it again and try once more.",
    ),
    "attachment.holds_macros": QT_TRANSLATE_NOOP(
        "UserError",
        "This document holds macros, which are small programs. Nothing was added. Save it without them and "
        "try again.",
    ),
    "attachment.picture_damaged": QT_TRANSLATE_NOOP(
        "UserError",
        "This picture is damaged or cut off. Nothing was added. Open it in a picture program, save it again "
        "and try once more.",
    ),
    "attachment.picture_moves": QT_TRANSLATE_NOOP(
        "UserError", "This picture moves. Nothing was added. Save one still picture of it and try again."
    ),
    "attachment.picture_too_large": QT_TRANSLATE_NOOP(
        "UserError",
        "This picture has more than {limit} million dots. Nothing was added. Make it smaller and try again.",
    ),
    "attachment.picture_and_more": QT_TRANSLATE_NOOP(
        "UserError",
        "Something else is hidden behind this picture, so it was not added. Open it in a picture program, "
        "save it again and try once more.",
    ),
    "attachment.damaged": QT_TRANSLATE_NOOP(
        "UserError",
        "This attachment is not as it was when you added it, so it was not opened. Check the vault in "
        "Settings; a backup may hold it whole.",
    ),
    "attachment.consent_missing": QT_TRANSLATE_NOOP(
        "UserError",
        "This is pupils’ work, and {name} does not permit holding it, or no longer does. It stays closed "
        "until they do. You can remove it.",
    ),
    "attachment.nobody_permits": QT_TRANSLATE_NOOP(
        "UserError",
        "This is pupils’ work, and whoever permitted holding it is no longer here. It stays closed. "
        "You can remove it.",
    ),
    "attachment.nobody_to_ask": QT_TRANSLATE_NOOP(
        "UserError",
        "Pupils’ work needs the consent of a mentee, and nobody is named here. Nothing was added.",
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
    # spreadsheets and rosters
    "spreadsheet.too_big": QT_TRANSLATE_NOOP(
        "UserError",
        "This file is larger than a roster can be (at most {limit} MB). Nothing was brought in. "
        "Save only the list of people and try again.",
    ),
    "spreadsheet.bomb": QT_TRANSLATE_NOOP(
        "UserError",
        "This file would unpack to more than {limit} MB, so it was not opened. Nothing was brought in. "
        "Save only the list of people and try again.",
    ),
    "spreadsheet.too_many_columns": QT_TRANSLATE_NOOP(
        "UserError",
        "Row {line} uses more than {limit} columns. Nothing was brought in. Keep only the columns you need.",
    ),
    "spreadsheet.too_many_cells": QT_TRANSLATE_NOOP(
        "UserError",
        "More than {limit} cells of this file are in use. Nothing was brought in. Keep only the rows and "
        "columns you need.",
    ),
    "spreadsheet.damaged": QT_TRANSLATE_NOOP(
        "UserError",
        "This file is damaged or incomplete. Nothing was brought in. Open it in a spreadsheet program, "
        "save it again and try once more.",
    ),
    "spreadsheet.locked": QT_TRANSLATE_NOOP(
        "UserError",
        "This file is locked by a password. Nothing was brought in. Save it without one and try again.",
    ),
    "spreadsheet.old_or_locked": QT_TRANSLATE_NOOP(
        "UserError",
        "This is an old Excel file (.xls), or one with a password. Nothing was brought in. Open it and save "
        "it as .xlsx or CSV, without a password.",
    ),
    "spreadsheet.other_kind": QT_TRANSLATE_NOOP(
        "UserError",
        "MentorApp cannot read this kind of spreadsheet. Nothing was brought in. Save it as .xlsx or CSV.",
    ),
    "spreadsheet.not_one": QT_TRANSLATE_NOOP(
        "UserError", "This file is not a table. Nothing was brought in. Choose a CSV or .xlsx file."
    ),
    "roster.cannot_read": QT_TRANSLATE_NOOP(
        "UserError", "This file cannot be read. Check that it is still there and that you may open it."
    ),
    "roster.empty": QT_TRANSLATE_NOOP("UserError", "There is nothing in this file. Choose another one."),
    "roster.only_headings": QT_TRANSLATE_NOOP(
        "UserError",
        "Line {line} was read as the headings, and there is nobody below it. Nothing was brought in. If it "
        "is a person, write a line of headings above it, such as “Name, Email”, and try again.",
    ),
    "roster.zero_bytes": QT_TRANSLATE_NOOP(
        "UserError",
        "This file is not plain text. Nothing was brought in. Save the list as “CSV UTF-8” or .xlsx and try "
        "again.",
    ),
    "roster.unknown_encoding": QT_TRANSLATE_NOOP(
        "UserError",
        "MentorApp cannot tell how the letters in this file are written. Nothing was brought in. "
        "Choose another way to read the letters, or save the list as “CSV UTF-8”.",
    ),
    "roster.broken_encoding": QT_TRANSLATE_NOOP(
        "UserError",
        "The letters around line {line} cannot be read as {encoding}. Nothing was brought in. "
        "Choose another way to read the letters, or save the list as “CSV UTF-8”.",
    ),
    "roster.endless_row": QT_TRANSLATE_NOOP(
        "UserError",
        "The row that begins on line {line} does not end. A quotation mark may be missing there. "
        "Nothing was brought in.",
    ),
    "roster.open_quote": QT_TRANSLATE_NOOP(
        "UserError",
        "A quotation mark in the row that begins on line {line} is not closed. Nothing was brought in. "
        "Add or remove the mark and try again.",
    ),
    "roster.too_many_rows": QT_TRANSLATE_NOOP(
        "UserError",
        "This file has more than {limit} rows, too many for a list of the people you support. "
        "Nothing was brought in. Keep only the rows you need.",
    ),
    "roster.no_such_sheet": QT_TRANSLATE_NOOP("UserError", "There is no sheet called {sheet} in this file."),
    "roster.no_name_column": QT_TRANSLATE_NOOP(
        "UserError",
        "No column with names was found. Nothing was brought in. Choose which column holds the names, "
        "or call its heading “Name”.",
    ),
    "roster.no_such_column": QT_TRANSLATE_NOOP(
        "UserError", "This file does not have that many columns. Choose the columns again."
    ),
    "roster.note_guessed_encoding": QT_TRANSLATE_NOOP(
        "UserError",
        "The file does not say how its letters are written. They were read as Western European "
        "(Windows-1252): check names with accents.",
    ),
    "roster.note_dates_unclear": QT_TRANSLATE_NOOP(
        "UserError", "Dates such as 03/04/2026 can mean two days. Check which of the two was read."
    ),
    "roster.note_no_roles": QT_TRANSLATE_NOOP(
        "UserError",
        "This file does not say who is a teacher and who is a pupil. Leave out every pupil, or choose the "
        "whole OneRoster package (.zip), which says it.",
    ),
    "roster.note_formulas": QT_TRANSLATE_NOOP(
        "UserError",
        "Some cells hold formulas without a result (the first in row {line}). MentorApp calculates nothing: "
        "open the file in a spreadsheet program and save it again to get their values.",
    ),
    "roster.note_no_headings": QT_TRANSLATE_NOOP(
        "UserError", "The first row was read as a person, because it does not look like headings."
    ),
    "roster.note_rows_above": QT_TRANSLATE_NOOP(
        "UserError", "The headings were found in row {line}. What stands above them was left out."
    ),
    # why a row of a roster stays out
    "roster.row_no_name": QT_TRANSLATE_NOOP("UserError", "There is no name."),
    "roster.row_not_a_person": QT_TRANSLATE_NOOP(
        "UserError", "This explains how to fill in the list, or is an example."
    ),
    "roster.row_bad_email": QT_TRANSLATE_NOOP("UserError", "“{email}” is not an email address."),
    "roster.row_bad_date": QT_TRANSLATE_NOOP("UserError", "“{text}” in {column} is not a date."),
    "roster.row_too_long": QT_TRANSLATE_NOOP(
        "UserError", "{column} is too long: at most {limit} characters fit."
    ),
    "roster.row_control_characters": QT_TRANSLATE_NOOP(
        "UserError", "{column} holds characters that are not text."
    ),
    "roster.row_formula": QT_TRANSLATE_NOOP("UserError", "{column} holds a formula without a result."),
    "roster.row_cell_error": QT_TRANSLATE_NOOP("UserError", "{column} shows an error instead of a value."),
    "roster.row_too_many_cells": QT_TRANSLATE_NOOP(
        "UserError",
        "There are {count} cells where the headings have {expected}: a comma may need quotation marks.",
    ),
    "roster.row_headings_again": QT_TRANSLATE_NOOP("UserError", "These are the headings once more."),
    "roster.row_pupil": QT_TRANSLATE_NOOP("UserError", "This is a pupil, not an adult."),
    "roster.row_maybe_pupil": QT_TRANSLATE_NOOP(
        "UserError", "This seems to be a pupil: the file gives no role, but a grade."
    ),
    "roster.row_family": QT_TRANSLATE_NOOP("UserError", "This is a member of a pupil’s family."),
    "roster.row_no_role": QT_TRANSLATE_NOOP("UserError", "The file does not say whether this is a teacher."),
    "roster.row_unknown_role": QT_TRANSLATE_NOOP(
        "UserError", "“{role}” is not a role of someone who works with pupils."
    ),
    "roster.row_to_be_deleted": QT_TRANSLATE_NOOP(
        "UserError", "The file marks this person as to be deleted."
    ),
    "roster.row_switched_off": QT_TRANSLATE_NOOP("UserError", "The file marks this account as switched off."),
    # why a row of a roster is left out although it could come in
    "roster.row_here": QT_TRANSLATE_NOOP("UserError", "Already here: {name}, with the same email address."),
    "roster.row_maybe_here": QT_TRANSLATE_NOOP("UserError", "Probably already here: {name}."),
    "roster.row_twice": QT_TRANSLATE_NOOP("UserError", "The same email address as {name} in row {line}."),
    "roster.row_maybe_twice": QT_TRANSLATE_NOOP(
        "UserError", "Probably the same person as {name} in row {line}."
    ),
    "roster.row_your_choice": QT_TRANSLATE_NOOP("UserError", "You chose to leave this person out."),
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
