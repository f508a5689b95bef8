"""What is known of an engagement, and what happened to it, in cards beside the page's work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mentorapp.ui import when
from mentorapp.ui.accessibility import data
from mentorapp.ui.screens.engagement.words import (
    event_words,
    kind_word,
    length_words,
    model_word,
    planned_end,
    rhythm_words,
)
from mentorapp.ui.widgets.badges import CircleBadge
from mentorapp.ui.widgets.containers import Card, column, empty, row
from mentorapp.ui.widgets.labels import Body, Quiet, Section
from mentorapp.ui.widgets.painting import Circle
from mentorapp.ui.widgets.timeline import Timeline, TimelineItem

if TYPE_CHECKING:
    from datetime import date

    from mentorapp.services.engagements import EngagementRow, EventRow


class FactsCard(Card):
    """Kind, rhythm and length, then purpose, question and priorities in the mentor's words."""

    def show_engagement(self, one: EngagementRow, today: date) -> None:
        """Show what is known of ``one``."""
        empty(self.body)
        head = row(10)
        head.addWidget(Section(self.tr("At a glance"), self), 1)
        head.addWidget(CircleBadge(Circle.OURS, self), 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        end = planned_end(one)
        pairs = [
            (self.tr("What"), kind_word(one.kind)),
            (self.tr("With"), model_word(one.model)),
            (self.tr("Rhythm"), rhythm_words(one.rhythm_weeks)),
            (self.tr("Started"), when.full_date(one.starts_on)),
            (self.tr("Planned"), length_words(one.planned_weeks)),
            (self.tr("Until"), when.full_date(end) if end else ""),
            (self.tr("Ended"), when.full_date(one.ended_on) if one.ended_on else ""),
            (self.tr("Decide on"), when.full_date(one.review_on) if one.review_on else ""),
        ]
        for label, value in pairs:
            if value:
                self._add_pair(label, value)
        for label, words in (
            (self.tr("Purpose"), one.purpose),
            (self.tr("Shared question"), one.inquiry),
            (self.tr("Priorities and standards"), one.priorities),
        ):
            if words:
                self.body.addSpacing(6)
                self.body.addWidget(Quiet(label, self, bold=True))
                self.body.addWidget(data(Body(words, self)))
        if not one.purpose:
            self.body.addSpacing(6)
            self.body.addWidget(Quiet(self.tr("No purpose written yet. Edit to say what it is for."), self))

    def _add_pair(self, label: str, value: str) -> None:
        line = row(12)
        left = Body(label, self)
        left.setWordWrap(False)
        right = Quiet(value, self)
        right.stand_at_end()
        line.addWidget(left)
        line.addWidget(right, 1)
        self.body.addLayout(line)


class HistoryCard(QWidget):
    """What happened to an engagement, the latest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        whole = column(10)
        whole.addWidget(Section(self.tr("History"), self))
        self.timeline = Timeline(self)
        whole.addWidget(self.timeline)
        self.setLayout(whole)

    def show_events(self, events: list[EventRow]) -> None:
        """Show these events."""
        items = []
        for event in events:
            icon, words = event_words(event.kind)
            items.append(TimelineItem(icon, words, when.full_date(event.happened_on), event.reason))
        self.timeline.set_items(items)
