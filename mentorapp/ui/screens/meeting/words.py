"""The words for kinds and states of meetings."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from mentorapp.domain.ours.meetings import MeetingKind, MeetingState, Presence
from mentorapp.domain.translating import QT_TRANSLATE_NOOP

_KINDS: Final = {
    MeetingKind.MEETING: QT_TRANSLATE_NOOP("Meetings", "Meeting"),
    MeetingKind.OBSERVATION: QT_TRANSLATE_NOOP("Meetings", "Observation"),
    MeetingKind.CORRIDOR: QT_TRANSLATE_NOOP("Meetings", "In passing"),
    MeetingKind.CALL: QT_TRANSLATE_NOOP("Meetings", "Call"),
    MeetingKind.EMAIL: QT_TRANSLATE_NOOP("Meetings", "Email"),
}
_STATES: Final = {
    MeetingState.PLANNED: QT_TRANSLATE_NOOP("Meetings", "Planned"),
    MeetingState.HELD: QT_TRANSLATE_NOOP("Meetings", "Held"),
    MeetingState.CANCELLED: QT_TRANSLATE_NOOP("Meetings", "Cancelled"),
    MeetingState.ON_HOLD: QT_TRANSLATE_NOOP("Meetings", "On hold"),
}
_PRESENCES: Final = {
    Presence.EXPECTED: QT_TRANSLATE_NOOP("Meetings", "Expected"),
    Presence.PRESENT: QT_TRANSLATE_NOOP("Meetings", "Came"),
    Presence.ABSENT: QT_TRANSLATE_NOOP("Meetings", "Did not come"),
    Presence.EXCUSED: QT_TRANSLATE_NOOP("Meetings", "Excused"),
}


def kind_word(kind: MeetingKind) -> str:
    """Return what a kind of meeting is called."""
    return QCoreApplication.translate("Meetings", _KINDS[kind])


def state_word(state: MeetingState) -> str:
    """Return what a state of a meeting is called."""
    return QCoreApplication.translate("Meetings", _STATES[state])


def presence_word(presence: Presence) -> str:
    """Return what it is called that somebody came, or did not."""
    return QCoreApplication.translate("Meetings", _PRESENCES[presence])


def length_words(minutes: int) -> str:
    """Return a length in minutes in words."""
    return QCoreApplication.translate("Meetings", "%n minutes", None, minutes)
