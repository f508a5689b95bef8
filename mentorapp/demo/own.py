"""What is the mentor's alone besides notes: protected time, the school's calendar, a limit, a template."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Final

from mentorapp.demo.words.relationship import PROTECTED, SCHOOL_EVENTS
from mentorapp.demo.year import morning
from mentorapp.domain.mine.library import LibraryKind
from mentorapp.domain.mine.protected import ProtectedFields
from mentorapp.interop.calendars import CalendarFile, Occurrence
from mentorapp.services import calendar, calendar_files, library, settings

if TYPE_CHECKING:
    from mentorapp.vault.vault import Vault

_SOURCE: Final = "School calendar"
_WEEKLY_HOURS: Final = 6
_WEEKS: Final = range(-6, 7)
_TEMPLATE: Final = (
    "Ten minutes at the door",
    (
        "- What went better than last time?\n- What was the one step?\n- What got in its way?\n"
        "- When do I look in again?"
    ),
)


def keep(vault: Vault, until: date) -> None:
    """Write it all into ``vault``, around ``until``, the last day of the story."""
    with vault.transaction(calendar.PROTECT) as work:
        for title, weekday, starts, minutes in PROTECTED:
            calendar.write(work, ProtectedFields(title, weekday, time.fromisoformat(starts), minutes))
        found = CalendarFile(_SOURCE, tuple(_events(until)), ())
        window = (morning(until, 0) - calendar_files.BACK, morning(until, 0) + calendar_files.AHEAD)
        calendar_files.update(work, _SOURCE, found, window)
        library.write(work, LibraryKind.AGENDA, *_TEMPLATE)
    settings.change(vault, weekly_hours_limit=_WEEKLY_HOURS)


def _events(until: date) -> Iterator[Occurrence]:
    """Yield what the school does, week after week around the last day."""
    monday = until - timedelta(days=until.weekday())
    for week in _WEEKS:
        for number, (title, place, weekday, hour, minutes, every) in enumerate(SCHOOL_EVENTS):
            if week % every:
                continue
            starts = morning(monday + timedelta(weeks=week, days=weekday), hour)
            ends = starts + timedelta(minutes=minutes)
            yield Occurrence(f"{number}@school.example", title, place, starts, ends, all_day=False)
