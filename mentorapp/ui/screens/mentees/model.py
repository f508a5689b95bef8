"""The people as rows: initials, name, what they do, and when they were last written about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from mentorapp.services.mentees import MenteeRow
from mentorapp.ui import when
from mentorapp.ui.widgets.rows import Role, RowLook, row_data

Index = QModelIndex | QPersistentModelIndex


class MenteeListModel(QAbstractListModel):
    """People in the order in which they were given. A row's look is made when it is painted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[MenteeRow] = []
        self._now: datetime | None = None

    @property
    def rows(self) -> Sequence[MenteeRow]:
        """Return the people, in order."""
        return tuple(self._rows)

    def set_rows(self, rows: Sequence[MenteeRow], now: datetime) -> None:
        """Show ``rows`` as of ``now`` (UTC); where the same people stay in place only the rows repaint."""
        same_places = [row.id for row in rows] == [row.id for row in self._rows]
        if not same_places:
            self.beginResetModel()
        self._rows = list(rows)
        self._now = now
        if not same_places:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of people."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what ``role`` asks for."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Role.OBJECT:
            return row.id
        return row_data(self._look_of(row), role)

    def _look_of(self, row: MenteeRow) -> RowLook:
        return RowLook(
            row.name,
            " · ".join(part for part in (row.role, row.subjects, row.school) if part),
            avatar=row.name,
            trailing=self._last_note(row),
            data=row.id,
        )

    def _last_note(self, row: MenteeRow) -> str:
        if row.last_note_at is None or self._now is None:
            return self.tr("no notes yet")
        return self.tr("last note {0}").format(when.ago(row.last_note_at, self._now))


def summary(row: MenteeRow, today: date) -> str:
    """Return the quiet line below a person's name: role, subjects and grades, school, since when."""
    work = ", ".join(part for part in (row.subjects, row.grades) if part)
    return " · ".join(part for part in (row.role, work, row.school, _since(row.started_on, today)) if part)


def _since(started_on: date | None, today: date) -> str:
    if started_on is None:
        return ""
    pattern = "MMMM" if started_on.year == today.year else "MMMM yyyy"
    month = QLocale().toString(QDate(started_on.year, started_on.month, started_on.day), pattern)
    if started_on > today:
        return QCoreApplication.translate("MenteeListModel", "from {0}").format(month)
    return QCoreApplication.translate("MenteeListModel", "since {0}").format(month)
