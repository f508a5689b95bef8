"""What the roster dialog shows: the people as they will be read, and what happens to each row."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.domain.text import visible
from mentorapp.interop.rosters import NAME_FIELDS, ColumnMapping, Field, Refused, RosterTable, read_rows
from mentorapp.services.rosters import Decision, PreviewRow, RosterPreview, Skipped
from mentorapp.ui import errors, when
from mentorapp.ui.screens.roster_import.words import field_text
from mentorapp.ui.widgets.painting import BadgeLook, Tone
from mentorapp.ui.widgets.rows import RowLook, row_data

SHOWN_ROWS = 50
_FOLDED_LENGTH = 120
translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex


class PeopleModel(QAbstractTableModel):
    """The first people of a roster as the chosen columns would read them."""

    def __init__(self, parent: Any = None) -> None:  # noqa: ANN401 - any QObject or none
        super().__init__(parent)
        self._fields: list[Field] = []
        self._rows: list[MenteeFields | Refused] = []

    def show(self, table: RosterTable | None, mapping: ColumnMapping) -> None:
        """Read the first rows of ``table`` with ``mapping``; nothing without a name column."""
        self.beginResetModel()
        self._fields, self._rows = [], []
        if table is not None and mapping.has_name:
            chosen = [which for which in Field if which in mapping.columns and which not in NAME_FIELDS]
            self._fields = [Field.NAME, *chosen]
            read = read_rows(table.beginning(SHOWN_ROWS), mapping)
            people: list[tuple[int, MenteeFields | Refused]] = [(one.line, one.fields) for one in read.ready]
            people += [(row.line, row) for row in read.refused]
            self._rows = [row for _, row in sorted(people, key=lambda pair: pair[0])]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of people shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of fields shown."""
        return 0 if parent.isValid() else len(self._fields)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a field, or a row's number."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        return field_text(self._fields[section]) if section < len(self._fields) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a person has in a field, or why the row cannot come in."""
        if not index.isValid() or index.row() >= len(self._rows) or index.column() >= len(self._fields):
            return None
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        person = self._rows[index.row()]
        if isinstance(person, Refused):
            return cannot_come_in(person) if index.column() == 0 else ""
        which = self._fields[index.column()]
        if which is Field.STARTED_ON:
            return when.full_date(person.started_on) if person.started_on else ""
        return visible(" ".join(str(getattr(person, which.value)).split()))[:_FOLDED_LENGTH]


class Show(StrEnum):
    """Which rows are listed."""

    ALL = "all"
    COMING = "coming"
    LEFT_OUT = "left_out"
    REFUSED = "refused"


class OutcomeModel(QAbstractListModel):
    """What happens to each row, in the order of the file. ``Role.OBJECT`` is the line of the row."""

    def __init__(self, parent: Any = None) -> None:  # noqa: ANN401 - any QObject or none
        super().__init__(parent)
        self._rows: list[PreviewRow | Refused | Skipped] = []

    def show(self, preview: RosterPreview, which: Show = Show.ALL) -> None:
        """List the rows of ``preview``; where the same rows stay, only what is said of them changes."""
        rows: list[PreviewRow | Refused] = []
        if which is not Show.REFUSED:
            rows += [row for row in preview.rows if which is Show.ALL or _is_shown(row, which)]
        if which in {Show.ALL, Show.REFUSED}:
            rows += preview.refused
        self._set(sorted(rows, key=lambda row: row.line))

    def show_left_out(self, skipped: Sequence[Skipped], refused: Sequence[Refused]) -> None:
        """List the rows that did not come in."""
        self._set(sorted([*skipped, *refused], key=lambda row: row.line))

    def _set(self, rows: Sequence[PreviewRow | Refused | Skipped]) -> None:
        if rows and [row.line for row in rows] == [row.line for row in self._rows]:
            self._rows = list(rows)
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of rows listed."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what ``role`` asks for."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        return row_data(_look(self._rows[index.row()]), role)


def cannot_come_in(row: Refused) -> str:
    """Return why a row cannot come in, translated."""
    return visible(errors.sentence(row.error))


def _is_shown(row: PreviewRow, which: Show) -> bool:
    return (row.decision is Decision.BRING_IN) == (which is Show.COMING)


def _look(row: PreviewRow | Refused | Skipped) -> RowLook:
    if isinstance(row, Refused):
        title = visible(row.who) or translate("RosterRows", "Row {0}").format(row.line)
        detail = cannot_come_in(row)
        badge = BadgeLook(translate("RosterRows", "Cannot come in"), Tone.WARN, "circle-alert")
    elif isinstance(row, Skipped):
        title, detail = visible(row.name), visible(errors.sentence(row.reason))
        badge = BadgeLook(translate("RosterRows", "Left out"), Tone.NEUTRAL, "x")
    else:
        title, detail = visible(row.fields.name), _detail(row)
        badge = BadgeLook(translate("RosterRows", "Left out"), icon="x")
        if row.decision is Decision.BRING_IN:
            badge = BadgeLook(translate("RosterRows", "Comes in"), Tone.GOOD, "check")
    spoken = translate("RosterRows", "Row {0}: {1}. {2}. {3}").format(row.line, title, badge.text, detail)
    return RowLook(title, detail, leading=str(row.line), badges=(badge,), data=row.line, spoken=spoken)


def _detail(row: PreviewRow) -> str:
    if row.reason is not None:
        return visible(errors.sentence(row.reason))
    if row.decision is Decision.SKIP:
        return errors.sentence(UserError("roster.row_your_choice"))
    fields = row.fields
    said = [fields.email, fields.role, fields.subjects, fields.school]
    bare = translate("RosterRows", "Only the name is given.")
    return visible(" · ".join(part for part in said if part)) or bare
