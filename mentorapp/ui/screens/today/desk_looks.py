"""How meetings, check-backs and reminders look as rows of Today, and the hours in words."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.domain.ours.meetings import MeetingKind, StepOwner
from mentorapp.services.reminders import CheckBack, Reminder, ReminderKind, UnseenRow
from mentorapp.services.today import Desk, Given, NextMeeting
from mentorapp.ui import when
from mentorapp.ui.widgets.painting import BadgeLook, Tone
from mentorapp.ui.widgets.rows import RowLook

translate = QCoreApplication.translate
MINUTES = 60
FEW = 2
"""So many names are said; more are counted."""


def meeting_look(meeting: NextMeeting, now: datetime, *, with_day: bool = False) -> RowLook:
    """Return the row of a meeting to come: when, with whom, what about, and what it still lacks."""
    who = meeting.group or names(meeting.names)
    kind = kind_words(meeting.kind)
    parts = [meeting.title or kind]
    if meeting.group:
        members = len(meeting.names)
        parts.append(
            translate("Today", "one member")
            if members == 1
            else translate("Today", "%n members", None, members)
        )
    elif meeting.title and meeting.kind != MeetingKind.MEETING:
        parts.append(kind)
    parts.append(meeting.place)
    day = when.day(meeting.starts_at, today=when.local(now).date())
    clock = when.clock(meeting.starts_at)
    title = who or meeting.title or kind
    return RowLook(
        title=title,
        detail=" · ".join(part for part in parts if part and part != title) or kind,
        avatar=who or kind,
        leading=translate("Today", "{0} {1}").format(day, clock) if with_day else clock,
        badges=_meeting_badges(meeting),
        data=meeting.id,
    )


def _meeting_badges(meeting: NextMeeting) -> tuple[BadgeLook, ...]:
    if meeting.on_hold:
        return (BadgeLook(translate("Today", "Consent withdrawn"), Tone.WARN, "circle-alert"),)
    if not meeting.agreed:
        return (BadgeLook(translate("Today", "No agreement yet"), Tone.WARN, "circle-alert"),)
    if meeting.kind == MeetingKind.OBSERVATION:
        return (BadgeLook(translate("Today", "Visit"), Tone.OURS, "eye"),)
    return ()


def check_back_look(step: CheckBack, now: datetime) -> RowLook:
    """Return the row of a next step to look at."""
    today = when.local(now).date()
    days = (today - step.on).days
    mine = translate("Today", "yours to do") if step.owner == StepOwner.MENTOR else ""
    agreed = translate("Today", "agreed {0}").format(when.day(step.agreed_at, today=today))
    return RowLook(
        title=step.what,
        detail=" · ".join(part for part in (step.mentee_name, mine, agreed) if part),
        trailing=_due(days, step.on, today),
        trailing_tone=Tone.WARN if days > 0 else None,
        data=step,
    )


def _due(days: int, on: date, today: date) -> str:
    if days == 0:
        return translate("Today", "due today")
    if days == 1:
        return translate("Today", "a day over")
    if days > 1:
        return translate("Today", "%n days over", None, days)
    return when.day(on, today=today)


def reminder_look(reminder: Reminder, now: datetime) -> RowLook:
    """Return the row of something that is about to be forgotten."""
    today = when.local(now).date()
    icons = {
        ReminderKind.UNCLOSED: "clock",
        ReminderKind.RETENTION: "archive",
        ReminderKind.AGREEMENT: "file-text",
        ReminderKind.CONSENT: "shield-check",
    }
    return RowLook(
        title=reminder.who or reminder.title or translate("Today", "Meeting"),
        detail=_reminder_words(reminder, gone=reminder.on < today).format(when.day(reminder.on, today=today)),
        icon=icons[reminder.kind],
        data=reminder,
    )


def _reminder_words(reminder: Reminder, *, gone: bool) -> str:
    """Return what is said of it, with a place for the day."""
    match reminder.kind:
        case ReminderKind.UNCLOSED:
            return translate("Today", "Not closed: {0}")
        case ReminderKind.RETENTION:
            return translate("Today", "Record to review, {0}")
        case ReminderKind.AGREEMENT:
            return (
                translate("Today", "Agreement ended {0}")
                if gone
                else translate("Today", "Agreement ends {0}")
            )
        case ReminderKind.CONSENT:
            return consent_words(ConsentScope(reminder.scope), gone=gone)


def consent_words(scope: ConsentScope, *, gone: bool) -> str:
    """Return "Consent to observe ends {0}" with a place for the day, or "… ended {0}"."""
    match scope:
        case ConsentScope.OBSERVE:
            return (
                translate("Today", "Consent to observe ended {0}")
                if gone
                else translate("Today", "Consent to observe ends {0}")
            )
        case ConsentScope.RECORD:
            return (
                translate("Today", "Consent to record ended {0}")
                if gone
                else translate("Today", "Consent to record ends {0}")
            )
        case ConsentScope.SHARE:
            return (
                translate("Today", "Consent to share ended {0}")
                if gone
                else translate("Today", "Consent to share ends {0}")
            )
        case ConsentScope.HOLD_WORK:
            return (
                translate("Today", "Consent to hold pupils' work ended {0}")
                if gone
                else translate("Today", "Consent to hold pupils' work ends {0}")
            )


def unseen_look(person: UnseenRow, now: datetime) -> RowLook:
    """Return the row of a person with whom nothing happened for a while."""
    parts = [translate("Today", "%n days", None, person.days)]
    if person.next_at is not None:
        day = when.day(person.next_at, today=when.local(now).date())
        parts.append(translate("Today", "meeting {0}").format(day))
    elif person.never:
        parts.append(translate("Today", "not met yet"))
    elif person.rhythm_weeks == 1:
        parts.append(translate("Today", "rhythm is every week"))
    elif person.rhythm_weeks:
        parts.append(translate("Today", "rhythm is every %n weeks", None, person.rhythm_weeks))
    return RowLook(title=person.name, detail=" · ".join(parts), avatar=person.name, data=person)


def kind_words(kind: MeetingKind) -> str:
    """Return what a meeting is, such as "Visit"."""
    match kind:
        case MeetingKind.MEETING:
            return translate("Today", "Meeting")
        case MeetingKind.OBSERVATION:
            return translate("Today", "Visit")
        case MeetingKind.CORRIDOR:
            return translate("Today", "In passing")
        case MeetingKind.CALL:
            return translate("Today", "Call")
        case MeetingKind.EMAIL:
            return translate("Today", "Email")


def names(people: tuple[str, ...]) -> str:
    """Return up to two names, or the first and how many more."""
    if len(people) <= FEW:
        return ", ".join(people)
    return translate("Today", "{0} and %n more", None, len(people) - 1).format(people[0])


def meetings_words(desk: Desk) -> str:
    """Return what today holds: "Two meetings, one visit." in numbers."""
    visits = sum(one.kind == MeetingKind.OBSERVATION for one in desk.today)
    meetings = len(desk.today) - visits
    parts = []
    if meetings:
        parts.append(
            translate("Today", "One meeting")
            if meetings == 1
            else translate("Today", "%n meetings", None, meetings)
        )
    if visits:
        parts.append(
            translate("Today", "one visit") if visits == 1 else translate("Today", "%n visits", None, visits)
        )
    if not parts:
        return translate("Today", "No meetings today.")
    words = ", ".join(parts)
    return translate("Today", "{0}.").format(words[:1].upper() + words[1:])


def given_words(given: Given) -> str:
    """Return the hours given this week, against the limit if one is set."""
    hours = hours_text(given.minutes)
    if not given.limit_hours and given.minutes == MINUTES:
        return translate("Today", "One hour given")
    if not given.limit_hours:
        return translate("Today", "{0} hours given").format(hours)
    return translate("Today", "{0} of {1} hours given").format(hours, given.limit_hours)


def limit_words(given: Given) -> str:
    """Return the quiet words beside the hours."""
    if not given.limit_hours:
        return ""
    over = given.minutes - given.limit_hours * MINUTES
    if over > 0:
        return translate("Today", "{0} over your limit").format(hours_text(over))
    return translate("Today", "limit set by you")


def given_parts(given: Given) -> str:
    """Return what the hours are made of."""
    parts = (
        (given.meetings, translate("Today", "Meetings {0}")),
        (given.visits, translate("Today", "visits {0}")),
        (given.passing, translate("Today", "in passing {0}")),
    )
    words = " · ".join(text.format(hours_text(minutes)) for minutes, text in parts if minutes)
    return words[:1].upper() + words[1:]


def hours_text(minutes: int) -> str:
    """Return minutes as hours with at most one decimal place."""
    hours = round(minutes / MINUTES, 1)
    places = 0 if hours == int(hours) else 1
    return QLocale().toString(hours, "f", places)
