"""How a block of the calendar looks and sounds."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from mentorapp.domain.ours.meetings import MeetingState
from mentorapp.services.calendar import Block, BlockKind
from mentorapp.ui import when
from mentorapp.ui.widgets.painting import Circle, Tone

MINUTES_A_DAY = 24 * 60


def tone(block: Block) -> Tone:
    """Return the tint of the circle that ``block`` belongs to."""
    return Tone.MINE if block.kind.is_mine else Tone.OURS


def sign(block: Block) -> str:
    """Return the name of the icon before its words: the circle's lock, or what it is."""
    match block.kind:
        case BlockKind.OBSERVATION:
            return "eye"
        case BlockKind.CHECK_BACK:
            return "target"
        case BlockKind.DUE:
            return "clock"
        case BlockKind.MEETING:
            return "users"
    return "lock"


def title(block: Block) -> str:
    """Return the words that stand first: its title, else the people, else what it is."""
    return block.title or ", ".join(block.names) or kind_word(block)


def kind_word(block: Block) -> str:
    """Return what it is in a word."""
    match block.kind:
        case BlockKind.OBSERVATION:
            return QCoreApplication.translate("Calendar", "Visit")
        case BlockKind.CHECK_BACK:
            return QCoreApplication.translate("Calendar", "Check back")
        case BlockKind.DUE:
            return QCoreApplication.translate("Calendar", "Due")
        case BlockKind.EVENT:
            return QCoreApplication.translate("Calendar", "From another calendar")
        case BlockKind.PROTECTED:
            return QCoreApplication.translate("Calendar", "Protected time")
    return QCoreApplication.translate("Calendar", "Meeting")


def details(block: Block) -> list[str]:
    """Return the words below the title, the most telling first: when, how it stands, who, where."""
    people = ", ".join(block.names) if block.title else ""
    return [part for part in (state_word(block), clocks(block), people, block.place) if part]


def clocks(block: Block) -> str:
    """Return from when to when, such as "09:00–10:00"; nothing for what lasts the whole day."""
    if block.all_day:
        return ""
    return QCoreApplication.translate("Calendar", "{0}–{1}", "from when to when").format(
        when.clock(block.start), when.clock(block.end)
    )


def state_word(block: Block) -> str:
    """Return how a meeting stands where that is worth a word."""
    match block.state:
        case MeetingState.HELD:
            return QCoreApplication.translate("Calendar", "Held")
        case MeetingState.ON_HOLD:
            return QCoreApplication.translate("Calendar", "On hold: no consent")
    return ""


def spoken(block: Block) -> str:
    """Return everything about it, for screen readers and tooltips."""
    parts = [kind_word(block)]
    parts += [words for words in (block.title, ", ".join(block.names), block.place) if words]
    parts += [when.long_day(block.start), clocks(block), state_word(block)]
    if block.clash:
        parts.append(QCoreApplication.translate("Calendar", "Overlaps something else"))
    circle = Circle.MINE if block.kind.is_mine else Circle.OURS
    parts.append(circle.look().text)
    return ", ".join(part for part in dict.fromkeys(parts) if part)


def hour(minute: int) -> str:
    """Return a time of day, given in minutes since midnight."""
    minute %= MINUTES_A_DAY
    shown = QTime(minute // 60, minute % 60)
    return QLocale().toString(shown, QLocale.FormatType.ShortFormat)


def minute_of(moment: datetime, day: date) -> int:
    """Return where ``moment`` stands on ``day``, in minutes by the clock on the wall; 0 to 1440."""
    here = when.local(moment)
    if here.date() < day:
        return 0
    return MINUTES_A_DAY if here.date() > day else here.hour * 60 + here.minute


def days_of(block: Block) -> list[date]:
    """Return the days of the person's zone that ``block`` reaches into."""
    first = when.local(block.start).date()
    last = when.local(max(block.start, block.end - timedelta(microseconds=1))).date()
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def shifted(block: Block, *, days: int = 0, minutes: int = 0) -> datetime:
    """Return when ``block`` would start if moved so far by the clock on the wall (aware)."""
    wall = when.local(block.start).replace(tzinfo=None)
    return (wall + timedelta(days=days, minutes=minutes)).astimezone()
