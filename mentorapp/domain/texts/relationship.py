"""What errors say about engagements, agreements, consents, meetings, groups, the library and files."""

from __future__ import annotations

from mentorapp.domain.translating import QT_TRANSLATE_NOOP

RELATIONSHIP: dict[str, str] = {
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
}
