"""Which notes are listed: words, a person, a tag, a time; and how many there are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QDate, QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentorapp.services.note_queries import NoteFilter
from mentorapp.ui import theme, when
from mentorapp.ui.accessibility import data
from mentorapp.ui.widgets.buttons import IconButton, LinkButton, ToggleButton
from mentorapp.ui.widgets.containers import Card, FlowLayout, column, row
from mentorapp.ui.widgets.fields import DateField, PersonPicker, SearchField, Select
from mentorapp.ui.widgets.labels import Quiet


class Span(StrEnum):
    """The times to choose from."""

    ANY = "any"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    BETWEEN = "between"


DAYS_BACK = {Span.TODAY: 0, Span.WEEK: 6, Span.MONTH: 29, Span.YEAR: 364}


def since(span: Span, today: date) -> date | None:
    """Return the first day of ``span``, which ends with ``today``; None where it has no such day."""
    days = DAYS_BACK.get(span)
    return None if days is None else today - timedelta(days=days)


class FilterBar(QWidget):
    """A search field; behind one button the other conditions; below, the way back to all."""

    changed = Signal(object)
    """The NoteFilter that the person now wants."""
    told = Signal(str)
    """How many notes there are and, in words, the conditions behind the button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = NoteFilter()
        self._people: dict[int, str] = {}
        self._count = ""
        self._filling = False
        self.search = SearchField(self.tr("Search your notes"), self)
        self.search.asked.connect(self._searched)
        self.more = IconButton("list-filter", self.tr("Filters"), parent=self)
        self.more.setCheckable(True)
        self.more.toggled.connect(self._show_panel)
        self.panel = self._make_panel()
        self.clear = LinkButton(self.tr("Clear filters"), self)
        self.clear.clicked.connect(self.clear_all)
        self._arrange()
        self._tell()

    def filter(self) -> NoteFilter:
        """Return which notes are wanted."""
        return self._filter

    def set_filter(self, chosen: NoteFilter) -> None:
        """Show ``chosen`` as the person's choice, without a signal."""
        self._filter = chosen
        self._filling = True
        with QSignalBlocker(self.search):
            self.search.setText(chosen.text)
        self.person.set_person(chosen.mentee_id)
        self._choose_tag(chosen.tag)
        self._choose_span(chosen)
        self.unfiled.setChecked(chosen.unfiled)
        self.pinned.setChecked(chosen.pinned)
        self._filling = False
        self._tell()

    def set_people(self, people: list[tuple[int, str]]) -> None:
        """Offer these people: ids and names."""
        self._people = dict(people)
        self._filling = True
        self.person.set_people(people)
        self.person.set_person(self._filter.mentee_id)
        self._filling = False
        self._tell()

    def set_tags(self, tags: list[str]) -> None:
        """Offer these tags."""
        self._filling = True
        self.tag.clear()
        self.tag.addItem(self.tr("Any tag"), None)
        for tag in tags:
            self.tag.addItem(f"#{tag}", tag)
        self._choose_tag(self._filter.tag)
        self._filling = False

    def set_count(self, count: int | None) -> None:
        """Say how many notes there are; None while that is being counted."""
        if count is None:
            self._count = ""
        else:
            self._count = self.tr("One note") if count == 1 else self.tr("%n notes", "", count)
        self._tell()

    def clear_all(self) -> None:
        """Take every condition away."""
        self.set_filter(NoteFilter())
        self.changed.emit(self._filter)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the button as high as the field beside it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "more"):
            self.more.updateGeometry()

    def _make_panel(self) -> Card:
        panel = Card(self)
        panel.body.setContentsMargins(14, 12, 14, 14)
        panel.body.setSpacing(theme.px(8))
        panel.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.person = PersonPicker(self.tr("Person"), panel)
        self.person.setPlaceholderText(self.tr("Anybody"))
        self.person.setClearButtonEnabled(False)
        self.person.changed.connect(self._person_typed)
        panel.body.addWidget(self.person)
        self.tag = data(Select(self.tr("Tag"), panel))
        self.tag.addItem(self.tr("Any tag"), None)
        self.tag.currentIndexChanged.connect(self._tag_chosen)
        self.span = Select(self.tr("Written"), panel)
        for span, words in self._spans():
            self.span.addItem(words, span)
        self.span.currentIndexChanged.connect(self._span_chosen)
        for box in (self.tag, self.span):
            box.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            panel.body.addWidget(box)
        self.since, self.until = DateField(self.tr("From"), panel), DateField(self.tr("To"), panel)
        self._between = QWidget(panel)
        days = row(8)
        days.addWidget(self.since, 1)
        days.addWidget(Quiet("–", self._between))
        days.addWidget(self.until, 1)
        self._between.setLayout(days)
        self._between.hide()
        panel.body.addWidget(self._between)
        for edge in (self.since, self.until):
            edge.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            edge.dateChanged.connect(self._days_chosen)
        panel.body.addLayout(self._make_toggles(panel))
        panel.hide()
        return panel

    def _make_toggles(self, panel: Card) -> FlowLayout:
        self.unfiled = ToggleButton(self.tr("Unfiled"), "inbox", parent=panel)
        self.unfiled.setToolTip(self.tr("Notes that are about nobody in particular"))
        self.unfiled.clicked.connect(self._unfiled_pressed)
        self.pinned = ToggleButton(self.tr("Pinned"), "pin", parent=panel)
        self.pinned.clicked.connect(self._pinned_pressed)
        flow = FlowLayout(spacing=theme.px(8))
        flow.addWidget(self.unfiled)
        flow.addWidget(self.pinned)
        return flow

    def _arrange(self) -> None:
        top = row(8)
        top.addWidget(self.search, 1)
        top.addWidget(self.more)
        foot = row(8)
        foot.addStretch(1)
        foot.addWidget(self.clear)
        whole = column(10)
        whole.addLayout(top)
        whole.addWidget(self.panel)
        whole.addLayout(foot)
        self.setLayout(whole)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _spans(self) -> list[tuple[Span, str]]:
        return [
            (Span.ANY, self.tr("Any time")),
            (Span.TODAY, self.tr("Today")),
            (Span.WEEK, self.tr("Last 7 days")),
            (Span.MONTH, self.tr("Last 30 days")),
            (Span.YEAR, self.tr("Last 12 months")),
            (Span.BETWEEN, self.tr("Between days")),
        ]

    def _want(self, chosen: NoteFilter) -> None:
        if not self._filling and chosen != self._filter:
            self._filter = chosen
            self._tell()
            self.changed.emit(chosen)

    def _searched(self, text: str) -> None:
        self._want(replace(self._filter, text=text))

    def _person_typed(self) -> None:
        if self._filling or self.person.is_unknown():
            return
        person = self.person.person()
        unfiled = self._filter.unfiled and person is None
        self.unfiled.setChecked(unfiled)
        self._want(replace(self._filter, mentee_id=person, unfiled=unfiled))

    def _unfiled_pressed(self) -> None:
        unfiled = self.unfiled.isChecked()
        if unfiled:
            with QSignalBlocker(self.person):
                self.person.set_person(None)
        person = None if unfiled else self._filter.mentee_id
        self._want(replace(self._filter, unfiled=unfiled, mentee_id=person))

    def _pinned_pressed(self) -> None:
        self._want(replace(self._filter, pinned=self.pinned.isChecked()))

    def _tag_chosen(self) -> None:
        self._want(replace(self._filter, tag=self.tag.currentData()))

    def _span_chosen(self) -> None:
        span = Span(self.span.currentData())
        self._show_between(on=span is Span.BETWEEN)
        if span is Span.BETWEEN:
            self._days_chosen()
        else:
            self._want(replace(self._filter, since=since(span, date.today()), until=None))

    def _days_chosen(self) -> None:
        if self._filling:
            return
        first, last = sorted((_day(self.since), _day(self.until)))
        self._want(replace(self._filter, since=first, until=last))

    def _choose_tag(self, tag: str | None) -> None:
        place = self.tag.findData(tag)
        if place < 0:
            self.tag.addItem(f"#{tag}", tag)
            place = self.tag.count() - 1
        self.tag.setCurrentIndex(place)

    def _choose_span(self, chosen: NoteFilter) -> None:
        if chosen.since is None and chosen.until is None:
            span = Span.ANY
        elif chosen.until is None:
            today = date.today()
            span = next((span for span in DAYS_BACK if since(span, today) == chosen.since), Span.BETWEEN)
        else:
            span = Span.BETWEEN
        for edge, day in ((self.since, chosen.since), (self.until, chosen.until)):
            edge.setDate(_qdate(day or date.today()))
        self.span.setCurrentIndex(self.span.findData(span))
        self._show_between(on=span is Span.BETWEEN)

    def _show_between(self, *, on: bool) -> None:
        self._between.setVisible(on)

    def _show_panel(self, on: bool) -> None:
        self.panel.setVisible(on)
        if on:
            self.person.setFocus()

    def _tell(self) -> None:
        """Say the count and, in words, the conditions behind the button."""
        parts = [self._count, *self._conditions()]
        self.told.emit(" · ".join(part for part in parts if part))
        self.clear.setVisible(self._filter != NoteFilter())

    def _conditions(self) -> list[str]:
        chosen = self._filter
        words = []
        if chosen.mentee_id is not None:
            words.append(self._people.get(chosen.mentee_id, ""))
        if chosen.unfiled:
            words.append(self.tr("Unfiled"))
        if chosen.tag is not None:
            words.append(f"#{chosen.tag}")
        if chosen.since is not None or chosen.until is not None:
            words.append(self._span_in_words())
        if chosen.pinned:
            words.append(self.tr("Pinned"))
        return words

    def _span_in_words(self) -> str:
        if Span(self.span.currentData()) is not Span.BETWEEN:
            return self.span.currentText()
        first, last = self._filter.since, self._filter.until
        shown = [when.day(day) if day else "" for day in (first, last)]
        return self.tr("{0} to {1}").format(*shown).strip()


def _day(edge: DateField) -> date:
    chosen = edge.date()
    return date(chosen.year(), chosen.month(), chosen.day())


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
