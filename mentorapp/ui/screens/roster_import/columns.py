"""The second step: which column holds what, with the people as they will be read."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QScrollArea, QTableView, QWidget

from mentorapp.domain.errors import UserError
from mentorapp.interop.dates import DateOrder
from mentorapp.interop.delimited import ENCODINGS
from mentorapp.interop.rosters import (
    ColumnMapping,
    Field,
    RosterTable,
    guess_mapping,
    heading_or_letter,
    with_dates_from,
)
from mentorapp.ui import errors, theme, when
from mentorapp.ui.accessibility import data, name
from mentorapp.ui.screens.roster_import.model import PeopleModel
from mentorapp.ui.screens.roster_import.words import field_text, letters_text
from mentorapp.ui.widgets.containers import FlowLayout, column, row
from mentorapp.ui.widgets.fields import Field as LabelledField
from mentorapp.ui.widgets.fields import Select
from mentorapp.ui.widgets.labels import Body, Quiet, Section
from mentorapp.ui.widgets.painting import Tone

CHOICE_WIDTH = 168
FILE_CHOICE_WIDTH = 280
TABLE_HEIGHT = 130


class ColumnsStep(QWidget):
    """Shows the guess and lets the person better it."""

    changed = Signal()
    """The mapping changed."""
    sheet_chosen = Signal(str)
    letters_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table: RosterTable | None = None
        self.mapping = ColumnMapping()
        self.file = data(Section("", self))
        self.found = Quiet("", self)
        self.notes = Body("", self)
        self.sheet = Select(self.tr("Sheet"), self)
        self.letters = Select(self.tr("Letters"), self)
        self._sheet_field = LabelledField(self.tr("Sheet"), self.sheet, parent=self)
        self._letters_field = LabelledField(self.tr("Letters"), self.letters, parent=self)
        self.dates = data(Select(self.tr("03/04/2026 means"), self))
        self.dates.addItem(when.full_date(date(2026, 4, 3)), DateOrder.DAY_FIRST)
        self.dates.addItem(when.full_date(date(2026, 3, 4)), DateOrder.MONTH_FIRST)
        self._dates_field = LabelledField(self.tr("03/04/2026 means"), self.dates, parent=self)
        for select in (self.sheet, self.letters, self.dates):
            _let_shrink(select)
        for field in (self._sheet_field, self._letters_field):
            field.setFixedWidth(theme.px(FILE_CHOICE_WIDTH))
        self._dates_field.setFixedWidth(theme.px(CHOICE_WIDTH))
        self.choices: dict[Field, Select] = {}
        self._below = QWidget(self)
        self.people = QTableView(self)
        self._model = PeopleModel(self.people)
        self._make_table()
        self._arrange()
        self.sheet.activated.connect(self._sheet_activated)
        self.letters.activated.connect(self._letters_activated)
        self.dates.activated.connect(self._dates_activated)

    def _make_table(self) -> None:
        name(self.people, self.tr("The first people as they will be read"))
        self.people.setModel(self._model)
        self.people.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.people.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.people.setTabKeyNavigation(False)
        self.people.setShowGrid(False)
        self.people.setWordWrap(False)
        self.people.verticalHeader().hide()
        self.people.verticalHeader().setDefaultSectionSize(theme.px(40))
        self.people.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        self.people.horizontalHeader().setHighlightSections(False)
        self.people.horizontalHeader().setStretchLastSection(True)
        self.people.setMinimumHeight(theme.px(TABLE_HEIGHT))

    def _arrange(self) -> None:
        inside = QWidget(self)
        inside.setObjectName("scrolled")
        outer = column(10)
        outer.setContentsMargins(0, 0, 0, 2)
        inside.setLayout(outer)
        head = row(16)
        words = column(2)
        words.addWidget(self.file)
        words.addWidget(self.found)
        head.addLayout(words, 1)
        for field in (self._sheet_field, self._letters_field, self._dates_field):
            head.addWidget(field)
        outer.addLayout(head)
        outer.addWidget(self.notes)
        below = column(10)
        self._below.setLayout(below)
        below.addWidget(Quiet(self.tr("Which column holds what?"), self, bold=True))
        below.addWidget(self._choices())
        below.addWidget(Quiet(self.tr("The first people as they will be read"), self, bold=True))
        below.addWidget(self.people, 1)
        outer.addWidget(self._below, 1)
        outer.addStretch(0)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        whole = column(0)
        whole.addWidget(scroll)
        self.setLayout(whole)

    def _choices(self) -> QWidget:
        inside = QWidget(self)
        flow = FlowLayout(inside, spacing=theme.px(12))
        for which in Field:
            select = Select(field_text(which))
            data(select)
            _let_shrink(select)
            select.setProperty("field", which.value)
            select.activated.connect(self._column_activated)
            self.choices[which] = select
            field = LabelledField(field_text(which), select)
            field.setFixedWidth(theme.px(CHOICE_WIDTH))
            flow.addWidget(field)
        return inside

    def show_file(self, filename: str, table: RosterTable) -> None:
        """Show a file that was just read, with the guess of its columns."""
        self.table = table
        self.mapping = guess_mapping(table)
        self._below.show()
        self.file.setText(filename)
        count = len(table.rows)
        self.found.setText(self.tr("1 row") if count == 1 else self.tr("%n rows", "", count))
        self._fill_sheet_and_letters(table)
        headings = [heading_or_letter(table.headers, number) for number in range(len(table.headers))]
        for which, select in self.choices.items():
            with QSignalBlocker(select):
                select.clear()
                select.addItem(self.tr("Not in this file"), None)
                for number, heading in enumerate(headings):
                    select.addItem(heading, number)
            select.setAccessibleName(field_text(which))
        self._show_mapping()

    def show_unreadable(self, filename: str) -> None:
        """Show a file whose letters could not be read: only how they are written can be chosen."""
        chosen = self.letters.currentData() if self.file.text() == filename else None
        self.table = None
        self.mapping = ColumnMapping()
        self.file.setText(filename)
        self.found.setText("")
        with QSignalBlocker(self.letters):
            self.letters.clear()
            for encoding in ENCODINGS:
                self.letters.addItem(letters_text(encoding), encoding)
            self.letters.setCurrentIndex(self.letters.findData(chosen))
        self._sheet_field.hide()
        self._letters_field.show()
        self._below.hide()
        for select in self.choices.values():
            select.clear()
        self._show_mapping()

    def _fill_sheet_and_letters(self, table: RosterTable) -> None:
        with QSignalBlocker(self.sheet), QSignalBlocker(self.letters):
            self.sheet.clear()
            self.sheet.addItems(list(table.sheets))
            self.sheet.setCurrentText(table.sheet)
            self.letters.clear()
            known = ENCODINGS if table.encoding in ENCODINGS else (table.encoding, *ENCODINGS)
            for encoding in known if table.encoding else ():
                self.letters.addItem(letters_text(encoding), encoding)
            self.letters.setCurrentIndex(self.letters.findData(table.encoding))
        self._sheet_field.setVisible(len(table.sheets) > 1)
        self._letters_field.setVisible(bool(table.encoding))
        data(self.sheet)

    def _show_mapping(self) -> None:
        for which, select in self.choices.items():
            with QSignalBlocker(select):
                select.setCurrentIndex(select.findData(self.mapping.columns.get(which)))
        with QSignalBlocker(self.dates):
            self.dates.setCurrentIndex(self.dates.findData(self.mapping.dates))
        self._dates_field.setVisible(self.table is not None and self._dates_matter())
        self._model.show(self.table, self.mapping)
        self.people.resizeColumnsToContents()
        self._show_notes()
        self.changed.emit()

    def _dates_matter(self) -> bool:
        unclear = with_dates_from(
            self.mapping, [entry.cells for entry in self.table.rows] if self.table else []
        )
        return unclear.dates_unclear

    def _show_notes(self) -> None:
        said = [UserError(note.code, **note.params) for note in (self.table.notes if self.table else ())]
        if self.mapping.dates_unclear:
            said.append(UserError("roster.note_dates_unclear"))
        if not self.mapping.has_name and self.table is not None:
            said.insert(0, UserError("roster.no_name_column"))
        self.notes.setText("\n".join(errors.sentence(one) for one in said))
        self.notes.set_tone(Tone.WARN if not self.mapping.has_name else None)
        self.notes.setVisible(bool(said))

    @Slot(int)
    def _column_activated(self, index: int) -> None:
        select = self.sender()
        if isinstance(select, Select) and self.table is not None:
            which = Field(str(select.property("field")))
            mapping = self.mapping.with_column(which, select.itemData(index))
            if which is Field.STARTED_ON:
                mapping = with_dates_from(mapping, [entry.cells for entry in self.table.rows])
            self.mapping = mapping
            self._show_mapping()

    @Slot(int)
    def _sheet_activated(self, index: int) -> None:
        self.sheet_chosen.emit(self.sheet.itemText(index))

    @Slot(int)
    def _letters_activated(self, index: int) -> None:
        self.letters_chosen.emit(str(self.letters.itemData(index)))

    @Slot(int)
    def _dates_activated(self, index: int) -> None:
        self.mapping = self.mapping.with_dates(DateOrder(str(self.dates.itemData(index))))
        self._show_mapping()


def _let_shrink(select: Select) -> None:
    """Let a list be narrower than the longest of its words."""
    select.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    select.setMinimumContentsLength(6)
