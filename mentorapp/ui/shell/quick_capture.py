"""Ctrl+N anywhere: type, Ctrl+Enter, done. What is typed is kept as a draft within a second."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentorapp.domain.errors import UserError
from mentorapp.services import drafts, mentees, notes
from mentorapp.ui import errors, when
from mentorapp.ui.accessibility import data
from mentorapp.ui.context import Context
from mentorapp.ui.drafts import DraftKeeper, DraftText
from mentorapp.ui.library_insert import attach_library
from mentorapp.ui.saved import SavedStatus, SaveState
from mentorapp.ui.shell.overlay import Overlay
from mentorapp.ui.widgets.badges import CircleBadge
from mentorapp.ui.widgets.buttons import PrimaryButton, QuietButton
from mentorapp.ui.widgets.fields import PersonPicker, TextArea, mark_wrong
from mentorapp.ui.widgets.labels import Quiet, Section
from mentorapp.ui.widgets.painting import Circle, Tone
from mentorapp.ui.widgets.tags import TagEditor

WIDTH = 680
SAVE_KEY = "Ctrl+Return"


class QuickCapture(Overlay):
    """One private note: its words, whom it is about, its tags."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(self.tr("Quick note"), parent, width=WIDTH)
        self._context = context
        self._build()
        self._keeper = DraftKeeper(context, drafts.QUICK, self._collect, self)
        self.text.textChanged.connect(self._edited)
        self.person.changed.connect(self._edited)
        self.tags.changed.connect(self._edited)
        context.saved.changed.connect(self._show_status)
        save = QAction(self)
        save.setShortcuts([QKeySequence(SAVE_KEY), QKeySequence("Ctrl+Enter")])
        save.triggered.connect(self.save)
        self.panel.addAction(save)
        self._filling = False

    def open_for(self, mentee_id: int | None = None) -> None:
        """Open with the draft that waits, or empty for ``mentee_id``."""
        if self.isVisible():
            self.take_focus()
            return
        draft = self._context.read(partial(drafts.get, key=drafts.QUICK))
        people = self._context.read(mentees.names)
        known = self._context.read(notes.tags)
        self._filling = True
        self.person.set_people(people)
        self.tags.set_known([row.name for row in known])
        self.text.setPlainText(draft.body if draft else "")
        self.person.set_person(draft.mentee_id if draft and draft.body else mentee_id)
        self.tags.set_tags(draft.tags if draft else ())
        self._filling = False
        self._say(
            self.tr("Here is what you began {0}.").format(when.moment(draft.updated_at)) if draft else ""
        )
        self.open()

    def take_focus(self) -> None:
        """Write on where the words end."""
        cursor = self.text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.text.setTextCursor(cursor)
        self.text.setFocus()

    def save(self) -> None:
        """Save the note and close; what stands in the way is said in place."""
        if self.person.is_unknown():
            mark_wrong(self.person, wrong=True)
            self._complain(self.tr("Nobody here has this name. Choose one from the list, or empty the line."))
            self.person.setFocus()
            return
        text = self._collect()
        key = drafts.QUICK
        verb = partial(notes.add, body=text.body, mentee_id=text.mentee_id, tags=text.tags, draft_key=key)
        try:
            self._context.attempt(verb, key)
        except UserError as error:
            self._complain(errors.sentence(error))
            self.text.setFocus()
            return
        self._keeper.forget()
        name = self.person.person_name()
        self._fill_empty()
        super().close_panel()
        said = self.tr("Note about {0} saved.").format(name) if name else self.tr("Note saved.")
        self._context.say_undo(said)

    def flush(self) -> bool:
        """Keep the draft now."""
        return self._keeper.flush()

    def close_panel(self) -> None:
        """Close; the draft is kept first, and the panel stays open if it could not be."""
        if self.flush():
            super().close_panel()

    def _build(self) -> None:
        self.panel_box.setContentsMargins(24, 20, 24, 20)
        self.panel_box.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(Section(self.tr("Quick note"), self.panel))
        head.addStretch(1)
        head.addWidget(CircleBadge(Circle.MINE, self.panel))
        self.text = data(TextArea(self.tr("Your note"), self.panel, rows=7))
        self.text.setPlaceholderText(self.tr("Write it down before it is gone. Only you can read this."))
        attach_library(self.text, self._context)
        self.person = PersonPicker(self.tr("About whom"), self.panel)
        self.person.setPlaceholderText(self.tr("About whom? Leave it empty to file it later"))
        self.tags = TagEditor(self.tr("Tags"), self.panel)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        self.status = Quiet("", self.panel)
        later = QuietButton(self.tr("Later"), key="Esc", parent=self.panel)
        later.clicked.connect(self.close_panel)
        self.save_button = PrimaryButton(self.tr("Save"), "check", SAVE_KEY, self.panel)
        self.save_button.clicked.connect(self.save)
        foot.addWidget(self.status, 1)
        foot.addWidget(later)
        foot.addWidget(self.save_button)
        self.panel_box.addLayout(head)
        for widget in (self.text, self.person, self.tags):
            self.panel_box.addWidget(widget)
        self.panel_box.addSpacing(4)
        self.panel_box.addLayout(foot)

    def _collect(self) -> DraftText:
        return DraftText(self.text.toPlainText(), self.person.person(), None, self.tags.tags())

    def _fill_empty(self) -> None:
        self._filling = True
        self.text.clear()
        self.person.clear()
        self.tags.set_tags(())
        self._filling = False

    def _edited(self) -> None:
        if not self._filling:
            self._keeper.touch()

    def _show_status(self, status: SavedStatus) -> None:
        if self.isHidden():
            return
        if status.state is SaveState.DRAFT_KEPT:
            self._say(self.tr("Draft kept {0}").format(when.clock(status.at)))
        elif status.state is SaveState.SAVING:
            self._say(self.tr("Saving…"))
        elif status.state is SaveState.NOT_SAVED:
            self._complain(self.tr("Not saved: {0}").format(status.reason))

    def _say(self, text: str) -> None:
        self.status.setText(text)
        self.status.set_tone(Tone.NEUTRAL)

    def _complain(self, text: str) -> None:
        self.status.setText(text)
        self.status.set_tone(Tone.WARN)
