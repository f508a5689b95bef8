"""The page of one engagement: agreement, consents, meetings, next steps and files, and where it stands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.engagements import EngagementModel, EngagementState, EventKind
from mentorapp.services import engagements, meetings, removal
from mentorapp.services.attachments import AttachmentOwner
from mentorapp.services.changes import Kind
from mentorapp.services.retention import Erased
from mentorapp.ui import keys, theme, when
from mentorapp.ui.attachments.panel import AttachmentsPanel
from mentorapp.ui.erased import erased_words
from mentorapp.ui.screens.engagement.agreement import AgreementSection
from mentorapp.ui.screens.engagement.consent import ConsentSection
from mentorapp.ui.screens.engagement.dialogs import EngagementDialog
from mentorapp.ui.screens.engagement.facts import FactsCard, HistoryCard
from mentorapp.ui.screens.engagement.turns import EraseEngagementDialog, KeepDialog, TurnDialog
from mentorapp.ui.screens.engagement.words import state_look, summary
from mentorapp.ui.screens.meeting.plan_dialog import open_plan_dialog
from mentorapp.ui.screens.meeting.words import kind_word, state_word
from mentorapp.ui.shell.page import Page
from mentorapp.ui.steps.list import StepsList
from mentorapp.ui.widgets.badges import Badge, CircleBadge
from mentorapp.ui.widgets.buttons import DangerButton, PrimaryButton, QuietButton
from mentorapp.ui.widgets.containers import Card, EmptyState, FlowLayout, RowsCard, column, row
from mentorapp.ui.widgets.labels import Body, Quiet, Section
from mentorapp.ui.widgets.painting import BadgeLook, Circle
from mentorapp.ui.widgets.rows import Row, RowLook

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QResizeEvent

    from mentorapp.services.engagements import EngagementRow, Member
    from mentorapp.services.meeting_rows import MeetingRow
    from mentorapp.ui.context import Context

ROOMY = 760
"""Below this width (at 100 %) the facts stand above the rest instead of beside it."""
ASIDE_WIDTH = 320
MEETINGS = 8


class EngagementPage(Page):
    """Shows one engagement; other pages lead to it with its id."""

    kinds: ClassVar[frozenset[Kind]] = frozenset({Kind.ENGAGEMENT, Kind.MENTEE, Kind.MEETING})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.engagement: EngagementRow | None = None
        self._make_actions()
        self.agreement = AgreementSection(context, self)
        self.consent = ConsentSection(context, self)
        self.steps = StepsList(context, self)
        self.files = AttachmentsPanel(context, self)
        self.facts = FactsCard(self)
        self.history = HistoryCard(self)
        self.nothing = EmptyState(
            self.tr("Choose an engagement in the caseload."), self.tr("Caseload"), "list", parent=self
        )
        self.nothing.pressed.connect(self.back)
        self._arrange()
        self._show()

    def refresh(self) -> None:
        """Query the engagement again."""
        if self.engagement is not None:
            self.show_engagement(self.engagement.id)

    def focus_first(self) -> None:
        """Put the focus on what is done most often."""
        if self.engagement is None:
            self.nothing.button.setFocus()
        elif self.meet_button.isVisible():
            self.meet_button.setFocus()
        else:
            self.edit_button.setFocus()

    def flush(self) -> bool:
        """Save a form that is open and was changed, and keep the agreement that is being written."""
        forms = self.window().findChildren(EngagementDialog)
        kept = [form.flush() for form in forms if form.holds_words()]
        return all([*kept, self.agreement.flush()])

    def open_target(self, target: object) -> None:
        """Show the engagement with this id."""
        if isinstance(target, int):
            self.show_engagement(target)

    def person_in_view(self) -> int | None:
        """Return the id of the one person it is with."""
        one = self.engagement
        if one is None or one.model is not EngagementModel.ONE_TO_ONE or not one.present:
            return None
        return one.present[0].mentee_id

    def show_engagement(self, engagement_id: int) -> None:
        """Show the engagement with this id, or nothing when it has gone."""
        try:
            found = self.context.read(partial(engagements.get, engagement_id=engagement_id))
        except UserError as error:
            if self.engagement is None or self.engagement.id != engagement_id:
                self.context.show_error(error)
            self.engagement = None
            self._show()
            return
        again = self.engagement is not None and self.engagement.id == found.id
        self.engagement = found
        self._show()
        if not again:
            for section in (self.agreement, self.steps):
                section.show_engagement(found.id)
            self.files.show_owner(AttachmentOwner(engagement_id=found.id))
            self._to_top()
        self.consent.show_engagement(found.id)

    # what can be done

    def back(self) -> None:
        """Go to all engagements."""
        self.context.go("caseload")

    def edit(self) -> None:
        """Open the form."""
        if self.engagement is not None:
            EngagementDialog(self.context, self.engagement, self.window()).open()

    def meet(self) -> None:
        """Plan a meeting of this engagement."""
        if self.engagement is not None:
            people = [member.mentee_id for member in self.engagement.present]
            open_plan_dialog(self.context, self.window(), mentee_ids=people, engagement_id=self.engagement.id)

    def pause(self) -> None:
        """Ask why, and pause it."""
        self._turn(EventKind.PAUSED)

    def resume(self) -> None:
        """Go on after a pause."""
        self._turn(EventKind.RESUMED)

    def end(self) -> None:
        """Ask for the last day, and end it."""
        self._turn(EventKind.ENDED)

    def reopen(self) -> None:
        """Take it up again after its end."""
        self._turn(EventKind.REOPENED)

    def keep(self) -> None:
        """Ask until when its record is kept."""
        if self.engagement is not None:
            dialog = KeepDialog(self.context, self.engagement, self.window())
            dialog.kept.connect(self._kept)
            dialog.open()

    def erase(self) -> None:
        """Ask for the passphrase, and erase it for good."""
        if self.engagement is not None:
            dialog = EraseEngagementDialog(self.context, self.engagement, self.window())
            dialog.erased.connect(self._erased)
            dialog.open()

    def remove(self) -> None:
        """Remove it with its meetings, steps and agreements; undo brings all of it back."""
        one = self.engagement
        if one is None or not self.context.did(partial(removal.remove_engagement, engagement_id=one.id)):
            return
        self.back()
        self.context.say_undo(self.tr("{0} removed").format(one.title))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the facts beside the rest where there is room."""
        super().resizeEvent(event)
        self._fit()

    def _make_actions(self) -> None:
        here = partial(keys.action, self)
        self.back_action = here(self.tr("Back to the caseload"), "Alt+Left", self.back)
        self.edit_action = here(self.tr("Edit"), "F2", self.edit, icon="square-pen")
        self.meet_action = here(self.tr("Plan a meeting"), "Ctrl+Shift+P", self.meet, icon="calendar")
        self.pause_action = here(self.tr("Pause"), "Ctrl+Shift+U", self.pause, icon="clock")
        self.resume_action = here(self.tr("Go on"), "Ctrl+Shift+U", self.resume, icon="arrow-right")
        self.end_action = here(self.tr("End"), "Ctrl+Shift+E", self.end, icon="archive")
        self.reopen_action = here(self.tr("Take up again"), "Ctrl+Shift+E", self.reopen, icon="rotate-ccw")
        self.keep_action = here(self.tr("Keep until"), "Ctrl+Shift+K", self.keep, icon="history")
        self.erase_action = here(self.tr("Erase for good"), "Ctrl+Shift+Del", self.erase, icon="eraser")
        self.remove_action = here(self.tr("Remove"), "Ctrl+Shift+Backspace", self.remove, icon="trash-2")
        self.edit_button = QuietButton.of(self.edit_action, self.header)
        self.meet_button = PrimaryButton.of(self.meet_action, self.header)
        self.header.add_action(self.edit_button)
        self.header.add_action(self.meet_button)

    def _arrange(self) -> None:
        self._whole = QWidget(self)
        self._both = row(32)
        main = column(28)
        self.review = self._review_card()
        main.addWidget(self.review)
        main.addWidget(self._people())
        main.addWidget(self.agreement)
        main.addWidget(self.consent)
        steps = column(12)
        steps.addLayout(self._heading(self.tr("Next steps")))
        steps.addWidget(self.steps)
        main.addLayout(steps)
        main.addWidget(self._meetings())
        main.addWidget(self.files)
        main.addStretch(1)
        self._aside = QWidget(self._whole)
        aside = column(24)
        aside.addWidget(self.facts)
        aside.addWidget(self._turns())
        aside.addWidget(self.history)
        aside.addStretch(1)
        self._aside.setLayout(aside)
        self._both.addLayout(main, 1)
        self._both.addWidget(self._aside)
        self._whole.setLayout(self._both)
        self.body.addWidget(self._whole)
        self.body.addWidget(self.nothing, 1)

    def _heading(self, text: str) -> QBoxLayout:
        head = row(10)
        head.addWidget(Section(text, self))
        head.addWidget(CircleBadge(Circle.OURS, self))
        head.addStretch(1)
        return head

    def _review_card(self) -> Card:
        card = Card(self)
        self.review_words = Body("", card)
        card.body.addWidget(self.review_words)
        buttons = QWidget(card)
        flow = FlowLayout(buttons, spacing=12)
        flow.addWidget(QuietButton.of(self.keep_action, buttons))
        flow.addWidget(DangerButton.of(self.erase_action, buttons))
        card.body.addSpacing(4)
        card.body.addWidget(buttons)
        return card

    def _people(self) -> QWidget:
        part = QWidget(self)
        whole = column(12)
        whole.addLayout(self._heading(self.tr("People")))
        self.members = RowsCard(part)
        whole.addWidget(self.members)
        part.setLayout(whole)
        self._people_part = part
        return part

    def _meetings(self) -> QWidget:
        part = QWidget(self)
        whole = column(12)
        whole.addLayout(self._heading(self.tr("Meetings")))
        self.no_meetings = Quiet("", part)
        self.meetings = RowsCard(part)
        whole.addWidget(self.no_meetings)
        whole.addWidget(self.meetings)
        part.setLayout(whole)
        return part

    def _turns(self) -> QWidget:
        part = QWidget(self)
        whole = column(10)
        head = row(10)
        head.addWidget(Section(self.tr("Where it stands"), part))
        self.state_badge = Badge("", parent=part)
        head.addWidget(self.state_badge)
        head.addStretch(1)
        whole.addLayout(head)
        buttons = QWidget(part)
        flow = FlowLayout(buttons)
        self._turn_buttons: dict[QAction, QuietButton] = {}
        actions = (
            self.pause_action, self.resume_action, self.end_action, self.reopen_action, self.remove_action,
        )  # fmt: skip
        for action in actions:
            button = QuietButton.of(action, buttons)
            self._turn_buttons[action] = button
            flow.addWidget(button)
        whole.addWidget(buttons)
        part.setLayout(whole)
        return part

    # showing

    def _show(self) -> None:
        one = self.engagement
        self._whole.setVisible(one is not None)
        self.nothing.setVisible(one is None)
        self.header.set_back(self.back_action)
        state = one.state if one else None
        running, paused, ended = (state is each for each in EngagementState)
        shown: dict[QAction, bool] = {
            self.edit_action: one is not None,
            self.meet_action: running,
            self.pause_action: running,
            self.resume_action: paused,
            self.end_action: running or paused,
            self.reopen_action: ended,
            self.keep_action: ended,
            self.erase_action: ended,
            self.remove_action: one is not None,
        }
        for action, on in shown.items():
            action.setEnabled(on)
        for action, button in self._turn_buttons.items():
            button.setVisible(shown[action])
        self.edit_button.setVisible(one is not None)
        self.meet_button.setVisible(running)
        if one is None:
            self.header.set_title(self.tr("Engagement"))
            self.header.set_subtitle("")
            self.header.set_avatar(None)
            return
        today = when.local(self.context.vault.clock()).date()
        self.header.set_title(one.title, own_words=True)
        self.header.set_subtitle(summary(one))
        self.header.set_avatar(one.title)
        look = state_look(one) or BadgeLook(self.tr("Running"), icon="arrow-right")
        self.state_badge.set_look(look)
        self.review.setVisible(ended)
        self.review_words.setText(self._review_sentence(one))
        self.facts.show_engagement(one, today)
        self.history.show_events(self.context.read(partial(engagements.history, engagement_id=one.id)))
        self._show_people(one)
        self._show_meetings(one)

    def _review_sentence(self, one: EngagementRow) -> str:
        if one.review_on is None:
            return ""
        today = when.local(self.context.vault.clock()).date()
        day = when.full_date(one.review_on)
        if one.review_on > today:
            return self.tr(
                "It has ended. On {0} you decide whether to keep its record or to erase it."
            ).format(day)
        return self.tr(
            "Since {0} it is time to decide: keep its record longer, or erase it for good?"
        ).format(day)

    def _show_people(self, one: EngagementRow) -> None:
        self.members.clear()
        self._people_part.setVisible(bool(one.members))
        for member in one.members:
            line = Row(self._person_look(member), self.members)
            line.clicked.connect(self._open_person)
            self.members.add_row(line)

    def _person_look(self, member: Member) -> RowLook:
        if member.left_on is None:
            detail = self.tr("since {0}").format(when.full_date(member.joined_on))
        else:
            detail = self.tr("{0} to {1}").format(
                when.full_date(member.joined_on), when.full_date(member.left_on)
            )
        return RowLook(member.name, detail, avatar=member.name, data=member.mentee_id)

    def _show_meetings(self, one: EngagementRow) -> None:
        query = partial(meetings.of_engagement, engagement_id=one.id, limit=MEETINGS)
        found = self.context.read(query)
        self.meetings.clear()
        self.meetings.setVisible(bool(found))
        self.no_meetings.setVisible(not found)
        ended = one.state is EngagementState.ENDED
        self.no_meetings.setText(
            self.tr("There were no meetings.") if ended else self.tr("No meetings yet. Plan the first one.")
        )
        for meeting in found:
            line = Row(self._meeting_look(meeting), self.meetings)
            line.clicked.connect(self._open_meeting)
            self.meetings.add_row(line)

    def _meeting_look(self, meeting: MeetingRow) -> RowLook:
        today = when.local(self.context.vault.clock()).date()
        title = meeting.title or kind_word(meeting.kind)
        record = " ".join(meeting.record.split())[:160]
        detail = " · ".join(part for part in (state_word(meeting.state), meeting.place, record) if part)
        return RowLook(
            title,
            detail,
            icon="calendar",
            trailing=when.moment(meeting.starts_at, today=today),
            data=meeting.id,
        )

    def _to_top(self) -> None:
        for area in self.findChildren(QScrollArea, options=Qt.FindChildOption.FindDirectChildrenOnly):
            area.verticalScrollBar().setValue(0)

    def _fit(self) -> None:
        roomy = self.width() >= theme.px(ROOMY)
        direction = QBoxLayout.Direction
        self._both.setDirection(direction.LeftToRight if roomy else direction.BottomToTop)
        self._aside.setMinimumWidth(theme.px(ASIDE_WIDTH) if roomy else 0)
        self._aside.setMaximumWidth(theme.px(ASIDE_WIDTH) if roomy else 16_777_215)

    # what was pressed

    def _open_person(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, Row):
            self.context.go("mentees", pressed.look.data)

    def _open_meeting(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, Row):
            self.context.go("meeting", pressed.look.data)

    def _turn(self, kind: EventKind) -> None:
        if self.engagement is not None:
            dialog = TurnDialog(self.context, self.engagement, kind, self.window())
            dialog.done_so.connect(self._turned)
            dialog.open()

    def _turned(self, kind: object) -> None:
        if self.engagement is None:
            return
        said = {
            EventKind.PAUSED: self.tr("{0} paused"),
            EventKind.RESUMED: self.tr("{0} goes on"),
            EventKind.ENDED: self.tr("{0} ended"),
            EventKind.REOPENED: self.tr("{0} taken up again"),
        }
        if isinstance(kind, EventKind):
            self.context.say_undo(said[kind].format(self.engagement.title))
        self.focus_first()  # what had the focus may be hidden now

    def _kept(self) -> None:
        if self.engagement is not None:
            self.context.say_undo(self.tr("{0} is kept").format(self.engagement.title))

    def _erased(self, erased: object) -> None:
        self.engagement = None
        self._show()
        self.back()
        if isinstance(erased, Erased):
            self.context.say(erased_words(erased))
