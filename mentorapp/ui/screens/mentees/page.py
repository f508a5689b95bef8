"""The people a mentor supports: the list of them, and behind it a page for each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from mentorapp.domain.errors import UserError
from mentorapp.services import mentees
from mentorapp.services.changes import Kind
from mentorapp.services.mentees import MenteeSort
from mentorapp.ui import keys, theme
from mentorapp.ui.screens.engagement.dialogs import open_engagement_dialog
from mentorapp.ui.screens.meeting.plan_dialog import open_plan_dialog
from mentorapp.ui.screens.mentees.dialogs import EraseDialog, MenteeDialog
from mentorapp.ui.screens.mentees.model import MenteeListModel, summary
from mentorapp.ui.screens.mentees.person import PersonView
from mentorapp.ui.shell.page import PADDING_TOP, Page
from mentorapp.ui.when import local
from mentorapp.ui.widgets.buttons import PrimaryButton, QuietButton
from mentorapp.ui.widgets.containers import EmptyState, column, row
from mentorapp.ui.widgets.fields import SearchField, Select
from mentorapp.ui.widgets.list_card import ListCard
from mentorapp.ui.widgets.rows import Role, RowList

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from mentorapp.services.mentees import MenteeRow
from mentorapp.services.retention import Erased
from mentorapp.ui.context import Context
from mentorapp.ui.erased import erased_words

SEARCH_WIDTH = 420
ROOMY = 700
"""Below this width (at 100 %) the header holds the primary action alone."""
WIDE = 900
"""From this width (at 100 %) there is room in the header for planning a meeting, too."""


class MenteesPage(Page):
    """Lists, shows, adds, changes and removes people."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(
        {
            Kind.MENTEE,
            Kind.NOTE,
            Kind.TAG,
            Kind.ENGAGEMENT,
            Kind.AGREEMENT,
            Kind.CONSENT,
            Kind.MEETING,
            Kind.STEP,
        }
    )
    scrolling: ClassVar[bool] = False

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._make_actions()
        self.search = SearchField(self.tr("Search by name, subject, school"), self)
        self.search.asked.connect(self._list_people)
        self.sort = Select(self.tr("Sort by"), self)
        for order, words in self._orders():
            self.sort.addItem(words, order)
        self.sort.currentIndexChanged.connect(self._list_people)
        self.model = MenteeListModel(self)
        self.list = RowList(self.tr("Mentees"), self)
        self.list.setUniformItemSizes(True)
        self.list.setModel(self.model)
        self.list.opened.connect(self._opened)
        self.list.clicked.connect(self._clicked)
        self.person = PersonView(
            context,
            (self.edit_action, self.remove_action, self.erase_action),
            (self.plan_action, self.engagement_action),
            self,
        )
        self.person.opened.connect(self._open_place)
        self._calm = QTimer(self, singleShot=True)
        self._calm.timeout.connect(self._take_clicks)
        self._arrange()
        self._show_mode()

    def refresh(self) -> None:
        """Query the people, and the one whose page is open."""
        person = self.person.person
        if self._shows_person() and person is not None:
            self._show_person(person.id)
        self._list_people()

    def focus_first(self) -> None:
        """Put the focus on the list, or on the one button that matters most."""
        shown = self._views.currentWidget()
        if shown is self.person:
            self.note_button.setFocus()
        elif shown is self.first:
            self.first.button.setFocus()
        else:
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0))
            (self.list if self.model.rowCount() else self.search).setFocus()

    def flush(self) -> bool:
        """Save a form that is open and was changed; an empty one may go."""
        forms = self.window().findChildren(MenteeDialog)
        return all(form.flush() for form in forms if form.holds_words())

    def open_target(self, target: object) -> None:
        """Show the page of the person with this id; "new" asks for a person, "import" for a list of them."""
        if isinstance(target, int):
            self._show_person(target)
        elif target == "new":
            self.new_mentee()
        elif target == "import":
            self.import_roster()

    def person_in_view(self) -> int | None:
        """Return the id of the person whose page is open."""
        person = self.person.person
        return person.id if self._shows_person() and person is not None else None

    def new_mentee(self) -> None:
        """Open the form for a new person."""
        dialog = MenteeDialog(self.context, parent=self.window())
        dialog.saved.connect(self._added)
        dialog.open()

    def import_roster(self) -> None:
        """Bring people in from a file."""
        from mentorapp.ui.screens.roster_import import open_roster_import

        open_roster_import(self.context, self.window())

    def edit(self) -> None:
        """Open the form for the person in view."""
        if (person := self.person.person) is not None:
            MenteeDialog(self.context, person, self.window()).open()

    def remove(self) -> None:
        """Remove the person in view with the notes about them; undo brings all of it back."""
        person = self.person.person
        if person is None or not self.context.did(partial(mentees.remove, mentee_id=person.id)):
            return
        self.back()
        self.context.say_undo(self._removed(person))

    def erase(self) -> None:
        """Ask for the passphrase and erase the person in view for good."""
        if (person := self.person.person) is not None:
            dialog = EraseDialog(self.context, person, self.window())
            dialog.erased.connect(self._erased)
            dialog.open()

    def plan_meeting(self) -> None:
        """Open the form for a meeting with the person in view."""
        if (mentee_id := self.person_in_view()) is not None:
            open_plan_dialog(self.context, self.window(), mentee_ids=(mentee_id,))

    def start_engagement(self) -> None:
        """Open the form for an engagement with the person in view."""
        if (mentee_id := self.person_in_view()) is not None:
            open_engagement_dialog(self.context, self.window(), (mentee_id,))

    def write_note(self) -> None:
        """Open quick capture for the person in view."""
        self.context.capture(self.person_in_view())

    def back(self) -> None:
        """Go back from a person to the list."""
        if self._shows_person():
            self._show_list()
            self.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep in the header only what there is room for."""
        super().resizeEvent(event)
        self._show_mode()

    def _make_actions(self) -> None:
        new = keys.action(self, self.tr("New mentee"), "Ctrl+Shift+M", self.new_mentee, icon="user-plus")
        bring = keys.action(
            self, self.tr("Bring in a list"), "Ctrl+Shift+I", self.import_roster, icon="file-input"
        )
        self.back_action = keys.action(self, self.tr("Back to all mentees"), "Alt+Left", self.back)
        self.edit_action = keys.action(self, self.tr("Edit"), "F2", self.edit, icon="square-pen")
        self.remove_action = keys.action(
            self, self.tr("Remove"), "Ctrl+Shift+Backspace", self.remove, icon="trash-2"
        )
        self.erase_action = keys.action(
            self, self.tr("Erase for good"), "Ctrl+Shift+Del", self.erase, icon="eraser"
        )
        plan = keys.action(
            self, self.tr("Plan a meeting"), "Ctrl+Shift+P", self.plan_meeting, icon="calendar"
        )
        self.engagement_action = keys.action(
            self,
            self.tr("Start an engagement"),
            "Ctrl+Shift+G",
            self.start_engagement,
            icon="users-round",
        )
        self.plan_action = plan
        self.plan_button = QuietButton.of(plan, self.header)
        note = PrimaryButton(self.tr("Note"), "pencil-line", "Ctrl+N", self.header)
        note.clicked.connect(self.write_note)
        self.import_button = QuietButton.of(bring, self.header)
        self.new_button = PrimaryButton.of(new, self.header)
        self.edit_button = QuietButton.of(self.edit_action, self.header)
        self.note_button = note
        buttons = (self.import_button, self.new_button, self.edit_button, self.plan_button, self.note_button)
        for button in buttons:
            self.header.add_action(button)
        self._bring = bring
        self._of_a_person = (
            self.back_action,
            self.edit_action,
            self.remove_action,
            self.erase_action,
            self.plan_action,
            self.engagement_action,
        )

    def _arrange(self) -> None:
        self.search.setMaximumWidth(theme.px(SEARCH_WIDTH))
        tools = row(12)
        tools.addWidget(self.search, 1)
        tools.addStretch(0)
        tools.addWidget(self.sort)
        self.card = card = ListCard(
            self.list, self.tr("Nobody found. Try fewer letters or another word."), self
        )
        everyone = QWidget(self)
        listed = column(16)
        listed.addLayout(tools)
        listed.addWidget(card, 1)
        self.import_below = QuietButton.of(self._bring, everyone)
        listed.addWidget(self.import_below, 0, Qt.AlignmentFlag.AlignLeading)
        listed.addStretch(0)
        everyone.setLayout(listed)
        self.first = self._first_page()
        self._everyone = everyone
        self._views = QStackedLayout()
        for view in (everyone, self.first, self.person):
            self._views.addWidget(view)
        self.body.addLayout(self._views, 1)

    def _first_page(self) -> EmptyState:
        """Return what is seen before anybody is here: what to do, in two ways."""
        first = EmptyState(
            self.tr(
                "Here are the teachers you support, each with a timeline of their own.\n"
                "Add the first one, or bring in a list from a file."
            ),
            self.tr("New mentee"),
            "users",
            "Ctrl+Shift+M",
            self,
        )
        first.pressed.connect(self.new_mentee)
        self.first_import = QuietButton.of(self._bring, first)
        layout = first.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.count() - 1, self.first_import, 0, Qt.AlignmentFlag.AlignHCenter)
        return first

    def _orders(self) -> list[tuple[MenteeSort, str]]:
        return [
            (MenteeSort.NAME, self.tr("By name")),
            (MenteeSort.LATEST_NOTE, self.tr("By latest note")),
            (MenteeSort.STARTED, self.tr("By start")),
            (MenteeSort.SCHOOL, self.tr("By school")),
        ]

    def _list_people(self) -> None:
        words, order = self.search.text(), self.sort.currentData()
        people = self.context.read(partial(mentees.listing, text=words, sort=order))
        self.model.set_rows(people, self.context.vault.clock())
        self.card.fit()
        if not self._shows_person():
            nobody = not people and not words.strip()
            self._views.setCurrentWidget(self.first if nobody else self._everyone)
            self._show_mode()

    def _removed(self, person: MenteeRow) -> str:
        match person.note_count:
            case 0:
                return self.tr("{0} removed").format(person.name)
            case 1:
                return self.tr("{0} removed, with one note").format(person.name)
            case number:
                return self.tr("{0} removed, with %n notes", "", number).format(person.name)

    def _shows_person(self) -> bool:
        return self._views.currentWidget() is self.person

    def _show_person(self, mentee_id: int) -> None:
        try:
            person = self.context.read(partial(mentees.get, mentee_id=mentee_id))
        except UserError as error:
            if self._shows_person():
                self._show_list()
            else:
                self.context.show_error(error)
            return
        self.person.show_person(person)
        self._views.setCurrentWidget(self.person)
        self._show_mode()

    def _show_list(self) -> None:
        self._views.setCurrentWidget(self._everyone)
        self._list_people()
        if (person := self.person.person) is not None:
            self.list.choose(person.id)

    def _show_mode(self) -> None:
        """Let header and actions fit what is shown."""
        person = self.person.person if self._shows_person() else None
        self.header.set_avatar(person.name if person else None)
        self.header.set_back(self.back_action if person else None)
        if person:
            self.header.set_title(person.name, own_words=True)
            self.header.set_subtitle(summary(person, local(self.context.vault.clock()).date()))
        else:
            self.header.set_title(self.tr("Mentees"))
            self.header.set_subtitle(self._how_many())
        everyone = person is None and self._views.currentWidget() is self._everyone
        roomy = self.width() >= theme.px(ROOMY)
        self.new_button.setVisible(everyone)
        self.import_button.setVisible(everyone and roomy)
        self.import_below.setVisible(everyone and not roomy)
        self.note_button.setVisible(person is not None)
        self.edit_button.setVisible(person is not None and roomy)
        wide = self.width() >= theme.px(WIDE)
        self.plan_button.setVisible(person is not None and wide)
        self.person.together.plan_button.setVisible(not wide)
        self.person.edit_below.setVisible(not roomy)
        self.column.set_foot(0 if person else PADDING_TOP)
        for action in self._of_a_person:
            action.setEnabled(person is not None)

    def _how_many(self) -> str:
        number = self.model.rowCount()
        if self.search.text().strip():
            return self.tr("One person found") if number == 1 else self.tr("%n people found", "", number)
        if number == 0:
            return ""
        return self.tr("One person") if number == 1 else self.tr("%n people", "", number)

    def _opened(self, mentee_id: object) -> None:
        if isinstance(mentee_id, int):
            self._show_person(mentee_id)
            self.focus_first()

    def _clicked(self, index: QModelIndex) -> None:
        """Open the person; the second click of a double click must not press what has come under it."""
        self.person.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, True)
        self._calm.start(QApplication.doubleClickInterval())
        self._opened(index.data(Role.OBJECT))

    def _take_clicks(self) -> None:
        self.person.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)

    def _open_place(self, place: tuple[str, int]) -> None:
        self.context.go(*place)

    def _added(self, mentee_id: object) -> None:
        if not isinstance(mentee_id, int):
            return
        with QSignalBlocker(self.search):
            self.search.clear()
        self._list_people()
        self._opened(mentee_id)

    def _erased(self, erased: object) -> None:
        self._show_list()
        self.focus_first()
        if isinstance(erased, Erased):
            self.context.say(erased_words(erased))
