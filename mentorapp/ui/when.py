"""Dates and times as people say them: given in UTC, shown in the person's zone and locale.

The order of a date's parts is a text that translators translate.
"""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime


def local(moment_utc: datetime) -> datetime:
    """Return an aware moment in the zone of this computer."""
    return moment_utc.astimezone()


def clock(moment_utc: datetime) -> str:
    """Return the time of day, such as "09:14"."""
    here = local(moment_utc)
    return QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)


def _date(day_or_moment: date | datetime) -> date:
    return local(day_or_moment).date() if isinstance(day_or_moment, datetime) else day_or_moment


def _qdate(day_or_moment: date | datetime) -> QDate:
    here = _date(day_or_moment)
    return QDate(here.year, here.month, here.day)


def day(day_or_moment: date | datetime, *, today: date | None = None) -> str:
    """Return a short day, such as "Thu 19 Nov"; with the year when it is not ``today``'s year."""
    this_year = (today or date.today()).year
    if _date(day_or_moment).year == this_year:
        pattern = QCoreApplication.translate("when", "ddd d MMM", "Qt's pattern of a short day")
    else:
        pattern = QCoreApplication.translate("when", "d MMM yyyy", "Qt's pattern of a short date")
    return QLocale().toString(_qdate(day_or_moment), pattern)


def long_day(day_or_moment: date | datetime) -> str:
    """Return a whole day, such as "Monday 23 November"."""
    pattern = QCoreApplication.translate("when", "dddd d MMMM", "Qt's pattern of a whole day")
    return QLocale().toString(_qdate(day_or_moment), pattern)


def full_date(day_or_moment: date | datetime) -> str:
    """Return a whole date, such as "19 November 2026"."""
    pattern = QCoreApplication.translate("when", "d MMMM yyyy", "Qt's pattern of a whole date")
    return QLocale().toString(_qdate(day_or_moment), pattern)


def month(day_of_it: date) -> str:
    """Return a month, such as "November 2026"."""
    pattern = QCoreApplication.translate("when", "MMMM yyyy", "Qt's pattern of a month")
    return QLocale().toString(_qdate(day_of_it), pattern)


def moment(moment_utc: datetime, *, today: date | None = None) -> str:
    """Return a day and time, such as "Thu 19 Nov 15:40"."""
    return f"{day(moment_utc, today=today)} {clock(moment_utc)}"


def ago(moment_utc: datetime, now: datetime) -> str:
    """Return how many days ago ``moment_utc`` was: "today", "yesterday", "12 days ago"."""
    days = (local(now).date() - local(moment_utc).date()).days
    if days <= 0:
        return QCoreApplication.translate("when", "today")
    if days == 1:
        return QCoreApplication.translate("when", "yesterday")
    return QCoreApplication.translate("when", "%n days ago", None, days)
