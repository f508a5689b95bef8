"""What errors say about calendars, spreadsheets and rosters that are brought in."""

from __future__ import annotations

from mentorapp.domain.translating import QT_TRANSLATE_NOOP

IMPORTS: dict[str, str] = {
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
}
