"""What stands beside a person's timeline: the work together, what comes next, and what is in force."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.services import together
from mentorapp.services.agreements import AgreementRow, Standing, standing_of
from mentorapp.services.consents import ConsentRow, ConsentState
from mentorapp.services.engagements import EngagementRow
from mentorapp.services.steps import StepRow
from mentorapp.services.together import MeetingToCome, Standings
from mentorapp.ui import when
from mentorapp.ui.accessibility import data
from mentorapp.ui.screens.engagement import consent_words
from mentorapp.ui.screens.engagement import words as engagement_words
from mentorapp.ui.screens.meeting import words as meeting_words
from mentorapp.ui.widgets.badges import CircleBadge
from mentorapp.ui.widgets.buttons import QuietButton
from mentorapp.ui.widgets.containers import Card, FlowLayout, RowsCard, column, empty, row
from mentorapp.ui.widgets.labels import Body, Quiet, Section
from mentorapp.ui.widgets.painting import Circle, Tone
from mentorapp.ui.widgets.rows import Row, RowLook

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from mentorapp.ui.context import Context

MOST_STEPS = 4
MOST_ENGAGEMENTS = 4


class Together(QWidget):
    """Cards beside the timeline. Rows open what they tell of; what is empty is not shown."""

    opened = Signal(object)
    """A page and what to show on it."""

    def __init__(
        self, context: Context, actions: tuple[QAction, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.rows: list[Row] = []
        whole = column(24)
        self._column = column(24)
        whole.addLayout(self._column)
        below = FlowLayout(spacing=8)
        self.plan_button, self.engagement_button = (QuietButton.of(action, self) for action in actions)
        for button in (self.plan_button, self.engagement_button):
            below.addWidget(button)
        whole.addLayout(below)
        self.setLayout(whole)

    def show_person(self, mentee_id: int) -> None:
        """Show how the work with a person stands."""
        empty(self._column)
        self.rows = []
        found = self._context.read(partial(together.standings, mentee_id=mentee_id))
        now = self._context.vault.clock()
        today = when.local(now).date()
        looks = [self._engagement(one) for one in found.engagements[:MOST_ENGAGEMENTS]]
        if found.next_meeting is not None:
            looks.insert(0, self._meeting(found.next_meeting, today))
        self._rows_card(self.tr("Working together"), looks)
        self._rows_card(self.tr("Next steps"), [self._step(step, today) for step in found.steps[:MOST_STEPS]])
        if found.engagements or found.consents:
            self._force_card(found, now)

    def _rows_card(self, heading: str, looks: list[RowLook]) -> None:
        if not looks:
            return
        block = QWidget(self)
        inside = column(10)
        head = row(10)
        head.addWidget(Section(heading, block), 1)
        head.addWidget(CircleBadge(Circle.OURS, block))
        inside.addLayout(head)
        card = RowsCard(block)
        for look in looks:
            made = Row(look, card, pressable=look.data is not None)
            made.clicked.connect(self._pressed)
            card.add_row(made)
            self.rows.append(made)
        inside.addWidget(card)
        block.setLayout(inside)
        self._column.addWidget(block)

    def _meeting(self, meeting: MeetingToCome, today: date) -> RowLook:
        return RowLook(
            self.tr("Next: {0}").format(when.moment(meeting.starts_at, today=today)),
            meeting.title or meeting_words.kind_word(meeting.kind),
            icon="calendar",
            data=("meeting", meeting.id),
        )

    def _engagement(self, engagement: EngagementRow) -> RowLook:
        badge = engagement_words.state_look(engagement)
        title = engagement.name or engagement_words.kind_word(engagement.kind)
        detail = (
            engagement_words.rhythm_words(engagement.rhythm_weeks)
            if not engagement.name
            else engagement_words.kind_word(engagement.kind)
        )
        return RowLook(
            title,
            detail,
            icon=engagement_words.model_icon(engagement.model),
            badges=(badge,) if badge else (),
            data=("engagement", engagement.id),
        )

    def _step(self, step: StepRow, today: date) -> RowLook:
        day = step.day
        over = day is not None and day < today
        detail = (
            self.tr("Check back {0}").format(when.day(day, today=today)) if day else self.tr("No day set")
        )
        return RowLook(
            step.what,
            detail,
            icon="target",
            icon_tone=Tone.WARN if over else None,
            data=("meeting", step.meeting_id) if step.meeting_id is not None else None,
            spoken=self.tr("{0}, overdue: {1}").format(step.what, detail) if over else "",
        )

    def _force_card(self, found: Standings, now: datetime) -> None:
        card = Card(self)
        head = row(10)
        head.addWidget(Section(self.tr("In force"), card), 1)
        head.addWidget(CircleBadge(Circle.OURS, card))
        card.body.addLayout(head)
        self._fact(card, self.tr("Agreement"), *self._agreement_words(found.agreement, now))
        for scope in ConsentScope:
            given = found.consents.get(scope)
            self._fact(card, consent_words.scope(scope), *self._consent_words(given, now))
        self._column.addWidget(card)

    def _fact(self, card: Card, label: str, value: str, tone: Tone) -> None:
        line = row(12)
        left = Body(label, card)
        right = data(Quiet(value, card))
        right.setWordWrap(False)
        right.set_tone(tone)
        right.stand_at_end()
        line.addWidget(left, 1)
        line.addWidget(right)
        card.body.addLayout(line)

    def _agreement_words(self, agreement: AgreementRow | None, now: datetime) -> tuple[str, Tone]:
        match standing_of(agreement):
            case Standing.NONE:
                return self.tr("not yet"), Tone.WARN
            case Standing.DRAFT:
                return self.tr("not signed yet"), Tone.WARN
            case Standing.EXPIRED:
                return self.tr("ended"), Tone.WARN
            case _:
                ends = agreement.expires_on if agreement is not None else None
                return self._until(ends, now), Tone.NEUTRAL

    def _consent_words(self, given: ConsentRow | None, now: datetime) -> tuple[str, Tone]:
        if given is None:
            return self.tr("not given"), Tone.NEUTRAL
        if given.state is ConsentState.IN_FORCE:
            return self._until(given.expires_on, now), Tone.NEUTRAL
        withdrawn = given.state is ConsentState.WITHDRAWN
        return (self.tr("withdrawn") if withdrawn else self.tr("ended")), Tone.WARN

    def _until(self, ends: date | None, now: datetime) -> str:
        if ends is None:
            return self.tr("in force")
        return self.tr("to {0}").format(when.day(ends, today=when.local(now).date()))

    def _pressed(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, Row) and pressed.look.data is not None:
            self.opened.emit(pressed.look.data)
