"""How what happened with a person looks in their timeline, each with the sign of its circle."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentorapp.domain.ours.agreements import AgreementState
from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.domain.ours.engagements import EventKind
from mentorapp.domain.ours.meetings import MeetingKind, MeetingState, StepState
from mentorapp.services.timeline import EntryKind, TimelineEntry
from mentorapp.ui import when
from mentorapp.ui.screens.engagement import words as engagement_words
from mentorapp.ui.screens.meeting import words as meeting_words
from mentorapp.ui.widgets.painting import BadgeLook, Circle, Tone
from mentorapp.ui.widgets.timeline import TimelineItem

translate = QCoreApplication.translate
ABSENT = "absent"
_MEETING_ICONS = {
    MeetingKind.MEETING: "calendar",
    MeetingKind.OBSERVATION: "eye",
    MeetingKind.CORRIDOR: "message-circle",
    MeetingKind.CALL: "message-circle",
    MeetingKind.EMAIL: "at-sign",
}
Target = tuple[str, int]
"""A page, and what to show on it."""


def item_of(entry: TimelineEntry, body: str) -> TimelineItem:
    """Return the line of an entry; ``body`` is its text as it is shown."""
    match entry.kind:
        case EntryKind.NOTE:
            return _note(entry, body)
        case EntryKind.MEETING:
            return _meeting(entry, body)
        case EntryKind.STEP:
            return _step(entry, body)
        case EntryKind.AGREEMENT:
            return _agreement(entry)
        case EntryKind.ENGAGEMENT:
            return _engagement(entry, body)
        case EntryKind.CONSENT | EntryKind.WITHDRAWAL:
            return _consent(entry, body)
        case EntryKind.ADDED:
            return _line(entry, "user-plus", translate("Timeline", "Added to MentorApp"))


def _line(
    entry: TimelineEntry,
    icon: str,
    title: str,
    *,
    body: str = "",
    detail: str = "",
    badges: tuple[BadgeLook, ...] = (),
    target: Target | None = None,
) -> TimelineItem:
    """Return a line of *ours*."""
    return TimelineItem(
        icon, title, when.day(entry.at), body, Circle.OURS, badges=badges, data=target, detail=detail
    )


def _note(entry: TimelineEntry, body: str) -> TimelineItem:
    return TimelineItem(
        "lock",
        translate("Timeline", "Private note"),
        when.moment(entry.at),
        body,
        Circle.MINE,
        tinted=True,
        badges=(BadgeLook("", Tone.ACCENT, "pin"),) if entry.pinned else (),
        data=("notes", entry.note_id),
        detail=" ".join(f"#{tag}" for tag in entry.tags),
    )


def _meeting(entry: TimelineEntry, body: str) -> TimelineItem:
    kind_text, _, state = entry.detail.partition(":")
    kind = MeetingKind(kind_text)
    kind_word = meeting_words.kind_word(kind)
    badges: tuple[BadgeLook, ...] = ()
    if state == ABSENT:
        badges = (BadgeLook(translate("Timeline", "Did not come"), Tone.NEUTRAL, "x"),)
    elif state == MeetingState.PLANNED:
        badges = (BadgeLook(translate("Timeline", "Not closed"), Tone.WARN, "clock"),)
    elif state == MeetingState.ON_HOLD:
        badges = (BadgeLook(meeting_words.state_word(MeetingState.ON_HOLD), Tone.WARN, "circle-alert"),)
    title = translate("Timeline", "{0}: {1}").format(kind_word, entry.title) if entry.title else kind_word
    target = ("meeting", entry.target_id) if entry.target_id is not None else None
    return TimelineItem(
        _MEETING_ICONS[kind], title, when.moment(entry.at), body, Circle.OURS, badges=badges, data=target
    )


def _step(entry: TimelineEntry, body: str) -> TimelineItem:
    icon, title = {
        StepState.OPEN: ("target", translate("Timeline", "Next step agreed")),
        StepState.DONE: ("circle-check", translate("Timeline", "Next step done")),
        StepState.DROPPED: ("x", translate("Timeline", "Next step dropped")),
    }[StepState(entry.detail)]
    target = ("meeting", entry.target_id) if entry.target_id is not None else None
    said = "\n".join(part for part in (entry.title, body) if part)
    return _line(entry, icon, title, body=said, target=target)


def _agreement(entry: TimelineEntry) -> TimelineItem:
    replaced = entry.detail == AgreementState.REPLACED
    badges = (BadgeLook(translate("Timeline", "Replaced"), Tone.NEUTRAL, "archive"),) if replaced else ()
    title = translate("Timeline", "Agreement signed")
    target = ("engagement", entry.target_id) if entry.target_id is not None else None
    return _line(entry, "file-text", title, body=entry.title, badges=badges, target=target)


def _engagement(entry: TimelineEntry, body: str) -> TimelineItem:
    icon, word = engagement_words.event_words(EventKind(entry.detail))
    title = translate("Timeline", "Engagement: {0}").format(word.lower())
    target = ("engagement", entry.target_id) if entry.target_id is not None else None
    said = "\n".join(part for part in (entry.title, body) if part)
    return _line(entry, icon, title, body=said, target=target)


def _consent(entry: TimelineEntry, body: str) -> TimelineItem:
    withdrawn = entry.kind is EntryKind.WITHDRAWAL
    icon = "circle-alert" if withdrawn else "shield-check"
    return _line(entry, icon, _consent_title(ConsentScope(entry.detail), withdrawn=withdrawn), body=body)


def _consent_title(scope: ConsentScope, *, withdrawn: bool) -> str:
    match scope:
        case ConsentScope.OBSERVE:
            return (
                translate("Timeline", "Consent to observe withdrawn")
                if withdrawn
                else translate("Timeline", "Consent to observe given")
            )
        case ConsentScope.RECORD:
            return (
                translate("Timeline", "Consent to record withdrawn")
                if withdrawn
                else translate("Timeline", "Consent to record given")
            )
        case ConsentScope.SHARE:
            return (
                translate("Timeline", "Consent to share withdrawn")
                if withdrawn
                else translate("Timeline", "Consent to share given")
            )
        case ConsentScope.HOLD_WORK:
            return (
                translate("Timeline", "Consent to keep pupils’ work withdrawn")
                if withdrawn
                else translate("Timeline", "Consent to keep pupils’ work given")
            )
