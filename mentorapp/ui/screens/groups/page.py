"""The groups that a mentor works with: the list of them, and behind it a page for each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QStackedLayout, QWidget

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.engagements import EngagementModel, EngagementState
from mentorapp.services import engagements, lesson_studies
from mentorapp.services.changes import Kind
from mentorapp.services.lesson_studies import LessonStudyRow
from mentorapp.ui import keys, theme
from mentorapp.ui.screens.engagement.dialogs import EngagementDialog
from mentorapp.ui.screens.groups.group import GroupView
from mentorapp.ui.screens.groups.study_dialog import StudyDialog
from mentorapp.ui.shell.page import PADDING_TOP, Page
from mentorapp.ui.widgets.buttons import PrimaryButton, QuietButton
from mentorapp.ui.widgets.containers import Card, EmptyState, column
from mentorapp.ui.widgets.painting import BadgeLook, Tone
from mentorapp.ui.widgets.rows import HIGH, Role, RowList, RowLook, RowModel

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from mentorapp.services.engagements import EngagementRow
    from mentorapp.ui.context import Context

CARD_RIM = 8
FRAME = 4
KEY = "Ctrl+Shift+G"


class GroupsPage(Page):
    """Lists and shows groups, and starts new ones."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(
        {Kind.ENGAGEMENT, Kind.MENTEE, Kind.LESSON_STUDY, Kind.MEETING}
    )
    scrolling: ClassVar[bool] = False

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._make_actions()
        self.model = RowModel(self)
        self.list = RowList(self.tr("Groups"), self)
        self.list.setModel(self.model)
        self.list.opened.connect(self._opened)
        self.list.clicked.connect(self._clicked)
        self.group = GroupView(context, (self.study_action, self.engagement_action), self)
        self.group.study_opened.connect(self._open_study)
        self.first = EmptyState(
            self.tr(
                "Here are the groups that learn together: a few teachers with one question, "
                "or a whole professional learning community."
            ),
            self.tr("Start a group"),
            "users-round",
            KEY,
            self,
        )
        self.first.pressed.connect(self.new_group)
        self._card = Card(self)
        self._card.body.setContentsMargins(1, CARD_RIM, 1, CARD_RIM)
        self._card.body.addWidget(self.list)
        self._all = QWidget(self)
        listed = column(16)
        listed.addWidget(self._card, 1)
        listed.addStretch(0)
        self._all.setLayout(listed)
        self._views = QStackedLayout()
        for view in (self._all, self.first, self.group):
            self._views.addWidget(view)
        self.body.addLayout(self._views, 1)
        self._show_mode()

    def refresh(self) -> None:
        """Query the groups, and the one whose page is open."""
        if self._shows_group() and self.group.group is not None:
            self._show_group(self.group.group.id)
        self._list_groups()

    def focus_first(self) -> None:
        """Put the focus on the list, or on the one button that matters most."""
        shown = self._views.currentWidget()
        if shown is self.group:
            first = self.group.studies[0] if self.group.studies else self.group.new_study
            first.setFocus()
        elif shown is self.first:
            self.first.button.setFocus()
        else:
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus()

    def flush(self) -> bool:
        """Save a lesson study that is open and was changed."""
        forms = self.window().findChildren(StudyDialog)
        return all(form.flush() for form in forms if form.holds_words())

    def open_target(self, target: object) -> None:
        """Show the group with this id; "new" asks for one."""
        if isinstance(target, int):
            self._show_group(target)
        elif target == "new":
            self.new_group()

    def new_group(self) -> None:
        """Open the form for a new group."""
        dialog = EngagementDialog(self.context, None, self.window(), group=True)
        dialog.saved.connect(self._opened)
        dialog.open()

    def edit(self) -> None:
        """Open the form for the group in view."""
        if self._shows_group() and self.group.group is not None:
            EngagementDialog(self.context, self.group.group, self.window()).open()

    def new_study(self) -> None:
        """Begin a lesson study in the group in view."""
        self._open_study(None)

    def open_engagement(self) -> None:
        """Go to the group's agreement, meetings and history."""
        if self.group.group is not None:
            self.context.go("engagement", self.group.group.id)

    def back(self) -> None:
        """Go back from a group to the list."""
        if self._shows_group():
            self._views.setCurrentWidget(self._all)
            self._list_groups()
            if self.group.group is not None:
                self.list.choose(self.group.group.id)
            self.focus_first()

    def _make_actions(self) -> None:
        new = keys.action(self, self.tr("Start a group"), KEY, self.new_group, icon="plus")
        self.back_action = keys.action(self, self.tr("Back to all groups"), "Alt+Left", self.back)
        self.edit_action = keys.action(self, self.tr("Edit"), "F2", self.edit, icon="square-pen")
        self.study_action = keys.action(
            self, self.tr("Start a lesson study"), "Ctrl+Shift+L", self.new_study, icon="plus"
        )
        self.engagement_action = keys.action(
            self,
            self.tr("Agreement and history"),
            "Ctrl+Shift+H",
            self.open_engagement,
            icon="file-text",
        )
        self.new_button = PrimaryButton.of(new, self.header)
        self.edit_button = QuietButton.of(self.edit_action, self.header)
        for button in (self.edit_button, self.new_button):
            self.header.add_action(button)

    def _list_groups(self) -> None:
        groups = [
            group
            for group in self.context.read(engagements.listing)
            if group.model is not EngagementModel.ONE_TO_ONE
        ]
        self.model.set_rows([self._look(group) for group in groups])
        self._card.setMaximumHeight(len(groups) * theme.px(HIGH) + 2 * CARD_RIM + FRAME)
        if not self._shows_group():
            self._views.setCurrentWidget(self._all if groups else self.first)
        self._show_mode()

    def _look(self, group: EngagementRow) -> RowLook:
        studies = self.context.read(partial(lesson_studies.of_engagement, engagement_id=group.id))
        badges = []
        if group.model is EngagementModel.PLC:
            badges.append(BadgeLook(self.tr("PLC"), Tone.OURS, "users"))
        if group.state is EngagementState.PAUSED:
            badges.append(BadgeLook(self.tr("Paused"), Tone.WARN))
        elif group.state is EngagementState.ENDED:
            badges.append(BadgeLook(self.tr("Ended"), Tone.NEUTRAL))
        return RowLook(
            title=group.title,
            detail=group.inquiry or ", ".join(member.name for member in group.present),
            icon="users-round",
            in_disc=True,
            trailing=self._how_many_studies(len(studies)) if studies else "",
            badges=tuple(badges),
            data=group.id,
        )

    def _how_many_studies(self, number: int) -> str:
        return self.tr("One lesson study") if number == 1 else self.tr("%n lesson studies", "", number)

    def _shows_group(self) -> bool:
        return self._views.currentWidget() is self.group

    def _show_group(self, group_id: int) -> None:
        try:
            group = self.context.read(partial(engagements.get, engagement_id=group_id))
        except UserError as error:
            if self._shows_group():
                self._views.setCurrentWidget(self._all)
                self._list_groups()
            else:
                self.context.show_error(error)
            return
        self.group.show_group(group)
        self._views.setCurrentWidget(self.group)
        self._show_mode()

    def _show_mode(self) -> None:
        """Let header and actions fit what is shown."""
        group = self.group.group if self._shows_group() else None
        self.header.set_back(self.back_action if group else None)
        if group:
            self.header.set_title(group.title, own_words=True)
            self.header.set_subtitle(self._summary(group))
        else:
            self.header.set_title(self.tr("Groups"))
            self.header.set_subtitle(self._how_many())
        self.new_button.setVisible(self._views.currentWidget() is self._all)
        self.edit_button.setVisible(group is not None)
        self.column.set_foot(0 if group else PADDING_TOP)
        for action in (self.back_action, self.edit_action, self.study_action, self.engagement_action):
            action.setEnabled(group is not None)

    def _summary(self, group: EngagementRow) -> str:
        number = len(group.present)
        people = self.tr("One member") if number == 1 else self.tr("%n members", "", number)
        kind = (
            self.tr("Professional learning community")
            if group.model is EngagementModel.PLC
            else self.tr("Small group")
        )
        return f"{kind} · {people}"

    def _how_many(self) -> str:
        number = self.model.rowCount()
        if number == 0:
            return ""
        return self.tr("One group") if number == 1 else self.tr("%n groups", "", number)

    def _opened(self, group_id: object) -> None:
        if isinstance(group_id, int):
            self._show_group(group_id)
            self.focus_first()

    def _clicked(self, index: QModelIndex) -> None:
        self._opened(index.data(Role.OBJECT))

    def _open_study(self, study: object) -> None:
        group = self.group.group
        if group is None:
            return
        shown = study if isinstance(study, LessonStudyRow) else None
        StudyDialog(self.context, group, shown, self.window()).open()
