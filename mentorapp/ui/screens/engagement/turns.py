"""Pausing, ending and taking up an engagement again; deciding what becomes of one that has ended."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.engagements import EventKind
from mentorapp.services import engagements, retention, vaults
from mentorapp.ui import errors, when
from mentorapp.ui.accessibility import data
from mentorapp.ui.widgets.buttons import DangerButton, PrimaryButton
from mentorapp.ui.widgets.containers import row
from mentorapp.ui.widgets.day_field import DayField
from mentorapp.ui.widgets.dialogs import Dialog
from mentorapp.ui.widgets.fields import CheckBox, Field, PassphraseField, TextArea
from mentorapp.ui.widgets.labels import Body, Quiet

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from mentorapp.services.changes import Changes
    from mentorapp.services.engagements import EngagementRow
    from mentorapp.services.retention import Erased, Holding
    from mentorapp.ui.context import Context
    from mentorapp.ui.jobs import Progress
    from mentorapp.vault.vault import Vault


class TurnDialog(Dialog):
    """Asks why, and when ending also until when all of it is kept."""

    snug = True
    done_so = Signal(object)
    """The EventKind of what was done."""

    def __init__(
        self, context: Context, engagement: EngagementRow, kind: EventKind, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._context = context
        self._id = engagement.id
        self._kind = kind
        heading, text, action = self._words(kind)
        title = heading.format(engagement.title)
        self.setWindowTitle(title)
        self.heading.setText(title)
        data(self.heading)
        self.body.addWidget(Body(text, self))
        today = when.local(context.vault.clock()).date()
        self.on = DayField(self.tr("Last day"), parent=self)
        self.review = DayField(self.tr("Decide again on"), parent=self)
        if kind is EventKind.ENDED:
            self._add_days(today, engagement.starts_on)
        self.on.setVisible(kind is EventKind.ENDED)
        self.review.setVisible(kind is EventKind.ENDED)
        self.reason = data(TextArea(self.tr("Why, if you want to say"), rows=2))
        self.body.addWidget(Field(self.tr("Why, if you want to say"), self.reason))
        self.button = PrimaryButton(action, parent=self)
        self.button.clicked.connect(self._do)
        self.add_buttons(self.button, self.cancel_button())
        self.button.setFocus()

    def _add_days(self, today: date, starts_on: date) -> None:
        last = max(today, starts_on)
        self.on.set_day(last)
        self.review.set_day(engagements.a_year_after(last))
        days = row(16)
        days.addWidget(self.on, 1)
        days.addWidget(self.review, 1)
        self.body.addLayout(days)

    def _words(self, kind: EventKind) -> tuple[str, str, str]:
        """Return the title, what it means, and what the button says."""
        match kind:
            case EventKind.PAUSED:
                return (
                    self.tr("Pause {0}?"),
                    self.tr("While it is paused no rhythm is expected. Everything stays as it is."),
                    self.tr("Pause"),
                )
            case EventKind.RESUMED:
                return (
                    self.tr("Go on with {0}?"),
                    self.tr("The weeks of the pause do not count against the rhythm."),
                    self.tr("Go on"),
                )
            case EventKind.REOPENED:
                return (
                    self.tr("Take up {0} again?"),
                    self.tr("It runs again, and the day to decide about its record falls away."),
                    self.tr("Take up again"),
                )
            case _:
                return (
                    self.tr("End {0}?"),
                    self.tr(
                        "Its record stays readable. On the day that you choose here you are asked whether "
                        "to keep it longer or to erase it."
                    ),
                    self.tr("End it"),
                )

    def _do(self) -> None:
        if not (self.on.check() and self.review.check()):
            return
        reason = self.reason.toPlainText()
        match self._kind:
            case EventKind.PAUSED:
                verb = partial(engagements.pause, engagement_id=self._id, reason=reason)
            case EventKind.RESUMED:
                verb = partial(engagements.resume, engagement_id=self._id, reason=reason)
            case EventKind.REOPENED:
                verb = partial(engagements.reopen, engagement_id=self._id, reason=reason)
            case _:
                on, review = self.on.day(), self.review.day()
                verb = partial(
                    engagements.end, engagement_id=self._id, reason=reason, on=on, review_on=review
                )
        try:
            self._context.attempt(verb)
        except UserError as error:
            self.set_error(errors.sentence(error))
            return
        self.accept()
        self.done_so.emit(self._kind)


class KeepDialog(Dialog):
    """Asks until when the record of an ended engagement is kept."""

    snug = True
    kept = Signal(object)
    """The day on which it is decided again."""

    def __init__(self, context: Context, engagement: EngagementRow, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._context = context
        self._id = engagement.id
        title = self.tr("Keep {0} until").format(engagement.title)
        self.setWindowTitle(title)
        self.heading.setText(title)
        data(self.heading)
        self.body.addWidget(Body(self.tr("On this day you are asked again."), self))
        self.until = DayField(self.tr("Keep until"), parent=self)
        self.until.set_day(engagements.a_year_after(when.local(context.vault.clock()).date()))
        self.body.addWidget(self.until)
        self.button = PrimaryButton(self.tr("Keep"), parent=self)
        self.button.clicked.connect(self._keep)
        self.add_buttons(self.button, self.cancel_button())
        self.until.edit.setFocus()

    def _keep(self) -> None:
        day = self.until.day()
        if day is None:
            self.until.set_error(self.tr("Write a day, such as 30 June 2027."))
            return
        try:
            self._context.attempt(partial(retention.keep, engagement_id=self._id, until=day))
        except UserError as error:
            self.set_error(errors.sentence(error))
            return
        self.accept()
        self.kept.emit(day)


class EraseEngagementDialog(Dialog):
    """Says what goes and what stays, asks for the passphrase, and erases an ended engagement for good."""

    erased = Signal(object)
    """The Erased."""

    def __init__(self, context: Context, engagement: EngagementRow, parent: QWidget | None = None) -> None:
        super().__init__("", parent, width=540)
        title = self.tr("Erase {0} for good?").format(engagement.title)
        self.setWindowTitle(title)
        self.heading.setText(title)
        data(self.heading)
        self._context = context
        self._id = engagement.id
        held = context.read(partial(retention.holding, engagement_id=engagement.id))
        self.body.addWidget(Body(self._what(held), self))
        self.notes = CheckBox(self._which_notes(held.private_notes), self)
        self.notes.setVisible(held.private_notes > 0)
        self.body.addWidget(self.notes)
        self.body.addWidget(Quiet(self._what_stays(), self))
        if held.backups:
            self.backups = data(Quiet("\n".join(held.backups), self))
            self.body.addWidget(Quiet(self.tr("These backups hold it still:"), self, bold=True))
            self.body.addWidget(self.backups)
        self.passphrase = PassphraseField(self.tr("Your passphrase"), parent=self)
        self.passphrase.returned.connect(self._start)
        self.passphrase.changed.connect(self._typed)
        self.body.addWidget(self.passphrase)
        self.button = DangerButton(self.tr("Erase for good"), "eraser", parent=self)
        self.button.clicked.connect(self._start)
        self.button.setEnabled(False)
        self.keep = self.cancel_button(self.tr("Keep everything"))
        self.add_buttons(self.button, self.keep)
        self.button.setDefault(False)
        self.passphrase.edit.setFocus()

    def reject(self) -> None:
        """Close, unless the erasing has begun."""
        if not self.button.is_busy:
            super().reject()

    def _what(self, held: Holding) -> str:
        counted = [
            (held.meetings, self.tr("Meetings: {0}")),
            (held.steps, self.tr("Next steps: {0}")),
            (held.agreements, self.tr("Agreements with their signatures: {0}")),
            (held.attachments, self.tr("Files and photos: {0}")),
        ]
        lines = [words.format(number) for number, words in counted if number]
        first = self.tr("All of it is erased, with every earlier version. This cannot be undone.")
        return "\n".join([first, *lines])

    def _which_notes(self, number: int) -> str:
        if number == 1:
            return self.tr("Erase my private note on these meetings too")
        return self.tr("Erase my %n private notes on these meetings too", "", number)

    def _what_stays(self) -> str:
        return self.tr(
            "The people stay, with their consents. It is noted that something was erased, and never what. "
            "What you did before can no longer be undone, because undo would remember it. Copies of the "
            "vault that you made elsewhere are not known here."
        )

    def _typed(self) -> None:
        self.passphrase.set_error("")
        self.button.setEnabled(bool(self.passphrase.text()) and not self.button.is_busy)

    def _start(self) -> None:
        if not self.passphrase.text() or self.button.is_busy:
            return
        task = partial(_erase, self._context.vault, self._id, self.notes.isChecked(), self.passphrase.text())
        self.button.set_busy(True, self.tr("Erasing…"))
        self.keep.setEnabled(False)
        self._context.start(task, self, self._done, self._failed)

    def _done(self, made: Changes[Erased]) -> None:
        self.button.set_busy(False)
        self.passphrase.clear()
        self.accept()
        self.erased.emit(made.result)
        self._context.tell(made)

    def _failed(self, error: BaseException) -> None:
        self.button.set_busy(False)
        self.keep.setEnabled(True)
        self.passphrase.set_error(errors.sentence(error))
        self.passphrase.edit.setFocus()
        self.passphrase.edit.selectAll()


def _erase(
    vault: Vault, engagement_id: int, private_notes: bool, passphrase: str, progress: Progress
) -> Changes[Erased]:
    vaults.confirm_passphrase(vault, passphrase)
    progress.check()
    return retention.erase_engagement(vault, engagement_id, private_notes=private_notes)
