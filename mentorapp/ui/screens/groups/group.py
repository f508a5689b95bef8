"""One group: its question, its lesson studies, the records of its meetings, its files, its members."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QFrame, QScrollArea, QSizePolicy, QWidget

from mentorapp.domain.ours.meetings import MeetingState
from mentorapp.services import lesson_studies, meetings
from mentorapp.services.attachments import AttachmentOwner
from mentorapp.ui import theme, when
from mentorapp.ui.accessibility import data, holds_focus, name
from mentorapp.ui.attachments.panel import AttachmentsPanel
from mentorapp.ui.screens.groups.strip import CycleStrip
from mentorapp.ui.widgets import painting
from mentorapp.ui.widgets.badges import CircleBadge
from mentorapp.ui.widgets.buttons import QuietButton
from mentorapp.ui.widgets.containers import Card, RowsCard, column, empty, row
from mentorapp.ui.widgets.labels import Body, Quiet, Section
from mentorapp.ui.widgets.painting import Circle
from mentorapp.ui.widgets.rows import Row, RowLook
from mentorapp.ui.widgets.timeline import Timeline, TimelineItem

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from mentorapp.services.engagements import EngagementRow
    from mentorapp.services.lesson_studies import LessonStudyRow
    from mentorapp.services.meeting_rows import MeetingRow
    from mentorapp.ui.context import Context

RECORDS = 10
ASIDE_WIDTH = 300
ROOMY = 640
SIDE, ABOVE = 20, 14


class StudyCard(QAbstractButton):
    """A lesson study to press: its title, its question and the picture of its steps."""

    def __init__(self, study: LessonStudyRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.study = study
        data(self)
        self.setText(study.title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.strip = CycleStrip(study.state, self)
        self.strip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        spoken = (study.title, self.strip.accessibleName(), self._detail())
        name(self, ", ".join(part for part in spoken if part))

    def sizeHint(self) -> QSize:
        """Return room for two lines of words and the picture."""
        return QSize(theme.px(280), theme.px(2 * ABOVE + 52) + self.strip.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the picture below the words."""
        super().resizeEvent(event)
        high = self.strip.sizeHint().height()
        self.strip.setGeometry(
            theme.px(SIDE),
            self.height() - high - theme.px(ABOVE) + 4,
            self.width() - 2 * theme.px(SIDE),
            high,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words."""
        del event
        painter = QPainter(self)
        t = theme.tokens()
        if self.underMouse():
            painting.box(painter, self.rect().adjusted(2, 2, -2, -2), t.raised)
        side = theme.px(SIDE)
        line = QRect(side, theme.px(ABOVE), self.width() - 2 * side, theme.px(22))
        painting.words(painter, line, self.study.title, "body", t.text, bold=True)
        line.translate(0, theme.px(22))
        painting.words(painter, line, self._detail(), "quiet", t.quiet)
        if self.hasFocus():
            painting.ring(painter, self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _detail(self) -> str:
        study = self.study
        if study.taught_on is not None and study.taught_by:
            return self.tr("Taught by {0} on {1}").format(study.taught_by, when.day(study.taught_on))
        return " ".join(study.question.split())


class GroupView(QWidget):
    """The page of one group."""

    study_opened = Signal(object)
    """The LessonStudyRow that was pressed."""

    def __init__(self, context: Context, actions: tuple[QAction, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._new_study, self._open_engagement = actions
        self.group: EngagementRow | None = None
        self.studies: list[StudyCard] = []
        self.members: list[Row] = []
        self.inquiry, self.people = Card(self), RowsCard(self)
        self.cycle_card = RowsCard(self)
        self.no_studies = Quiet(
            self.tr("Plan one lesson together, watch it in one classroom, and talk about what you saw."), self
        )
        self.records = Timeline(self)
        self.records.opened.connect(self._open_meeting)
        self.no_records = Quiet(self.tr("What you write down in meetings of this group stands here."), self)
        self.files = AttachmentsPanel(context, self)
        self._arrange()

    def show_group(self, group: EngagementRow) -> None:
        """Show ``group`` as it is now; the same group again keeps the place."""
        again = self.group is not None and self.group.id == group.id
        self.group = group
        self._show_inquiry(group)
        self._show_members(group)
        self._show_studies(group)
        self._show_records(group)
        self.files.show_owner(AttachmentOwner(engagement_id=group.id))
        if not again:
            self._area.verticalScrollBar().setValue(0)

    def show_files(self) -> None:
        """Scroll to the files."""
        self._area.ensureWidgetVisible(self.files.add_button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the members beside the rest where there is room."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        roomy = self.width() >= theme.px(ROOMY)
        self._both.setDirection(direction.LeftToRight if roomy else direction.TopToBottom)
        width = min(theme.px(ASIDE_WIDTH), self.width() * 2 // 5)
        self._aside.setMaximumWidth(width if roomy else 16_777_215)
        self._aside.setMinimumWidth(width if roomy else 0)

    def _arrange(self) -> None:
        inside = QWidget()
        inside.setObjectName("scrolled")
        self._both = row(32)
        main = column(28)
        main.addWidget(self.inquiry)
        cycles = column(10)
        head = row(12)
        head.addWidget(Section(self.tr("Lesson studies"), inside), 1)
        self.new_study = QuietButton.of(self._new_study, inside)
        head.addWidget(self.new_study)
        for widget in (self.cycle_card, self.no_studies):
            cycles.addWidget(widget)
        cycles.insertLayout(0, head)
        main.addLayout(cycles)
        told = column(10)
        title = row(10)
        title.addWidget(Section(self.tr("Shared records"), inside), 1)
        title.addWidget(CircleBadge(Circle.OURS, inside), 0, Qt.AlignmentFlag.AlignTop)
        told.addLayout(title)
        told.addWidget(self.no_records)
        told.addWidget(self.records)
        main.addLayout(told)
        main.addWidget(self.files)
        main.addStretch(1)
        self._aside = QWidget(inside)
        side = column(10)
        side.addWidget(Section(self.tr("Members"), self._aside))
        side.addWidget(self.people)
        side.addWidget(QuietButton.of(self._open_engagement, self._aside), 0, Qt.AlignmentFlag.AlignLeading)
        side.addStretch(1)
        self._aside.setLayout(side)
        self._both.addLayout(main, 1)
        self._both.addWidget(self._aside)
        inside.setLayout(self._both)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inside)
        outer = column(0)
        outer.addWidget(self._area)
        self.setLayout(outer)
        self._area.verticalScrollBar().rangeChanged.connect(self._leave_room)

    def _leave_room(self) -> None:
        """Keep the content apart from a scroll bar beside it, and from the end of the window."""
        room = theme.px(12) if self._area.verticalScrollBar().maximum() else 0
        left, right = (room, 0) if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else (0, room)
        self._both.setContentsMargins(left, 0, right, theme.px(28))

    def _show_inquiry(self, group: EngagementRow) -> None:
        empty(self.inquiry.body)
        head = row(10)
        head.addWidget(Quiet(self.tr("The question you ask together"), self.inquiry, bold=True), 1)
        head.addWidget(CircleBadge(Circle.OURS, self.inquiry), 0, Qt.AlignmentFlag.AlignTop)
        self.inquiry.body.addLayout(head)
        if group.inquiry:
            self.inquiry.body.addWidget(data(Section(group.inquiry, self.inquiry)))
        else:
            self.inquiry.body.addWidget(
                Body(self.tr("No question yet. Edit the group to write the one you share."), self.inquiry)
            )
        if group.purpose:
            purpose = data(Body(group.purpose, self.inquiry))
            purpose.setProperty("tone", "quiet")
            self.inquiry.body.addWidget(purpose)

    def _show_members(self, group: EngagementRow) -> None:
        focused = next((place for place, shown in enumerate(self.members) if holds_focus(shown)), None)
        self.people.clear()
        self.members = []
        for member in group.present:
            joined = self.tr("Since {0}").format(when.day(member.joined_on))
            shown = Row(RowLook(member.name, joined, avatar=member.name, data=member.mentee_id), self.people)
            shown.clicked.connect(self._open_member)
            self.members.append(shown)
            self.people.add_row(shown)
            shown.show()
        if focused is not None and self.members:
            self.members[min(focused, len(self.members) - 1)].setFocus()

    def _show_studies(self, group: EngagementRow) -> None:
        studies = self._context.read(partial(lesson_studies.of_engagement, engagement_id=group.id))
        if studies != [card.study for card in self.studies]:
            focused = next((place for place, card in enumerate(self.studies) if holds_focus(card)), None)
            self.cycle_card.clear()
            self.studies = [StudyCard(study, self.cycle_card) for study in studies]
            for card in self.studies:
                card.clicked.connect(self._open_study)
                self.cycle_card.add_row(card)
                card.show()
            if focused is not None and self.studies:
                self.studies[min(focused, len(self.studies) - 1)].setFocus()
        self.cycle_card.setVisible(bool(studies))
        self.no_studies.setVisible(not studies)

    def _show_records(self, group: EngagementRow) -> None:
        found = self._context.read(partial(meetings.of_engagement, engagement_id=group.id, limit=RECORDS))
        told = [meeting for meeting in found if meeting.state is MeetingState.HELD]
        self.records.set_items([self._item(meeting) for meeting in told])
        self.records.setVisible(bool(told))
        self.no_records.setVisible(not told)

    def _item(self, meeting: MeetingRow) -> TimelineItem:
        title = meeting.title or self.tr("Meeting")
        return TimelineItem(
            "users-round", title, when.moment(meeting.starts_at), meeting.record, data=meeting.id
        )

    def _open_study(self) -> None:
        card = self.sender()
        if isinstance(card, StudyCard):
            self.study_opened.emit(card.study)

    def _open_member(self) -> None:
        shown = self.sender()
        if isinstance(shown, Row):
            self._context.go("mentees", shown.look.data)

    def _open_meeting(self, meeting_id: object) -> None:
        self._context.go("meeting", meeting_id)
