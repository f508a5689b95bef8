"""The agreement of an engagement: how it stands, every version, and what can be done with it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mentorapp.domain.ours.agreements import AgreementState
from mentorapp.services import agreement_sheets, agreements
from mentorapp.services.changes import Kind
from mentorapp.ui import when
from mentorapp.ui.screens.engagement import agreement_words
from mentorapp.ui.screens.engagement.agreement_editor import AgreementEditor
from mentorapp.ui.screens.engagement.agreement_reader import AgreementReader
from mentorapp.ui.screens.engagement.signing import SigningDialog
from mentorapp.ui.shell import prove
from mentorapp.ui.shell.files import ask_save_file
from mentorapp.ui.widgets.badges import CircleBadge
from mentorapp.ui.widgets.buttons import Button, PrimaryButton, QuietButton
from mentorapp.ui.widgets.containers import Card, FlowLayout, RowsCard, column, row
from mentorapp.ui.widgets.labels import Body, Section
from mentorapp.ui.widgets.painting import Circle
from mentorapp.ui.widgets.rows import Row, RowLook

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentorapp.services.agreements import AgreementRow
    from mentorapp.ui.context import Context
    from mentorapp.ui.jobs import Progress
    from mentorapp.vault.vault import Vault


class AgreementSection(QWidget):
    """Shows the agreement of one engagement after :meth:`show_engagement`."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._engagement_id: int | None = None
        self._versions: list[AgreementRow] = []
        self._editor: AgreementEditor | None = None
        whole = column(12)
        self.setLayout(whole)
        head = row(10)
        head.addWidget(Section(self.tr("Agreement"), self))
        head.addWidget(CircleBadge(Circle.OURS, self))
        head.addStretch(1)
        whole.addLayout(head)
        self.card = Card(self)
        self.words = Body("", self.card)
        self.words.setProperty("tone", "quiet")
        self.card.body.addWidget(self.words)
        self.rows = RowsCard(self)
        whole.addWidget(self.card)
        whole.addWidget(self.rows)
        self._make_buttons()
        self._actions = FlowLayout(spacing=8)
        whole.addLayout(self._actions)
        context.events.changed.connect(self._changed)

    def show_engagement(self, engagement_id: int) -> None:
        """Show the agreement of this engagement."""
        self._engagement_id = engagement_id
        self.refresh()

    def refresh(self) -> None:
        """Read the versions again and show them."""
        if self._engagement_id is None:
            return
        self._versions = self._context.read(partial(agreements.versions, engagement_id=self._engagement_id))
        draft, signed = self._one(AgreementState.DRAFT), self._one(AgreementState.SIGNED)
        self.card.setVisible(not self._versions)
        self.rows.setVisible(bool(self._versions))
        self.words.setText(
            self.tr(
                "There is no agreement yet. Write down together what you meet for, what stays between you "
                "and where that ends, and sign it on this laptop."
            )
        )
        self.rows.clear()
        for one in self._versions:
            self.rows.add_row(self._row(one))
        shown: dict[Button, bool] = {
            self.write_button: draft is None and signed is None,
            self.sign_button: draft is not None and bool(draft.waiting),
            self.edit_button: draft is not None,
            self.remove_button: draft is not None,
            self.amend_button: draft is None and signed is not None,
            self.renew_button: draft is None and signed is not None,
            self.save_button: bool(self._versions),
        }
        while self._actions.takeAt(0) is not None:
            pass
        for button in self.buttons():
            button.setVisible(shown[button])
            if shown[button]:
                self._actions.addWidget(button)

    def flush(self) -> bool:
        """Keep what is being written in the editor; returns False when it cannot be kept."""
        if self._editor is None or not self._editor.isVisible() or not self._editor.holds_words():
            return True
        return self._editor.flush()

    def buttons(self) -> tuple[Button, ...]:
        """Return what can be pressed, in order; those that make no sense now are hidden."""
        return (
            self.write_button,
            self.sign_button,
            self.edit_button,
            self.amend_button,
            self.renew_button,
            self.save_button,
            self.remove_button,
        )

    # what can be done

    @Slot()
    def write(self) -> None:
        """Open an empty editor."""
        self._open_editor(None)

    @Slot()
    def edit(self) -> None:
        """Open the editor with the draft."""
        self._open_editor(self._one(AgreementState.DRAFT))

    @Slot()
    def sign(self) -> None:
        """Let those who are here sign the draft."""
        draft = self._one(AgreementState.DRAFT)
        if draft is not None:
            dialog = SigningDialog(self._context, draft, self)
            dialog.signed.connect(self._signed)
            dialog.open()

    @Slot()
    def amend(self) -> None:
        """Begin a new version with the same text and open it."""
        self._begin(agreements.amend)

    @Slot()
    def renew(self) -> None:
        """Begin a new version for as long again and open it."""
        self._begin(agreements.renew)

    @Slot()
    def remove(self) -> None:
        """Remove the draft; undo brings it back."""
        draft = self._one(AgreementState.DRAFT)
        if draft is not None and self._context.did(partial(agreements.discard, agreement_id=draft.id)):
            self._context.say_undo(self.tr("The draft was removed."))

    @Slot()
    def read_latest(self) -> None:
        """Open the signed version, or else the draft, to be read."""
        chosen = self._one(AgreementState.SIGNED) or self._one(AgreementState.DRAFT)
        if chosen is not None:
            self._open_reader(chosen)

    @Slot()
    def save_pdf(self) -> None:
        """Ask where to write the signed version, or else the draft, as a PDF."""
        chosen = self._one(AgreementState.SIGNED) or self._one(AgreementState.DRAFT)
        if chosen is not None:
            self._ask_where(chosen)

    # inside

    def _make_buttons(self) -> None:
        self.write_button = PrimaryButton(self.tr("Write an agreement"), "pencil-line", parent=self)
        self.sign_button = PrimaryButton(self.tr("Sign together"), "pencil-line", parent=self)
        self.edit_button = QuietButton(self.tr("Edit"), "square-pen", parent=self)
        self.amend_button = QuietButton(self.tr("Amend"), "square-pen", parent=self)
        self.renew_button = QuietButton(self.tr("Renew"), "refresh-cw", parent=self)
        self.save_button = QuietButton(self.tr("Save as PDF…"), "download", parent=self)
        self.remove_button = QuietButton(self.tr("Remove draft"), "trash-2", parent=self)
        slots: tuple[tuple[Button, Callable[[], None]], ...] = (
            (self.write_button, self.write),
            (self.sign_button, self.sign),
            (self.edit_button, self.edit),
            (self.amend_button, self.amend),
            (self.renew_button, self.renew),
            (self.save_button, self.save_pdf),
            (self.remove_button, self.remove),
        )
        for button, slot in slots:
            button.clicked.connect(slot)

    def _row(self, one: AgreementRow) -> Row:
        look = RowLook(
            title=self.tr("Version {0}: {1}").format(one.version, one.title),
            detail=agreement_words.line(one),
            icon="file-text",
            badges=(agreement_words.badge(one),),
            data=one.id,
        )
        made = Row(look, self.rows)
        made.clicked.connect(self._read)
        return made

    @Slot()
    def _read(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, Row):
            chosen = next((one for one in self._versions if one.id == pressed.look.data), None)
            if chosen is not None:
                self._open_reader(chosen)

    def _open_reader(self, chosen: AgreementRow) -> None:
        reader = AgreementReader(chosen, self)
        reader.save_wanted.connect(self._save_from_reader)
        reader.open()

    def _save_from_reader(self, agreement_id: object) -> None:
        chosen = next((one for one in self._versions if one.id == agreement_id), None)
        if chosen is not None:
            self._ask_where(chosen)

    def _ask_where(self, chosen: AgreementRow) -> None:
        suggested = self.tr("Agreement, version {0}.pdf").format(chosen.version)
        self._saving = chosen.id
        ask_save_file(
            self, self.tr("Save the agreement as a PDF"), suggested, self.tr("PDF (*.pdf)"), self._save
        )

    def _save(self, path: Path) -> None:
        task = partial(_write_pdf, self._context.vault, self._saving, path)
        start = partial(self._context.start, task, self, self._saved)
        prove.before_export(self._context, self, start)

    def _saved(self, path: Path) -> None:
        self._context.say(
            self.tr(
                "Saved as {0}. That file is not encrypted: keep it where only you two can read it."
            ).format(path.name)
        )

    def _one(self, state: AgreementState) -> AgreementRow | None:
        return next((one for one in self._versions if one.state is state), None)

    def _open_editor(self, draft: AgreementRow | None) -> None:
        if self._engagement_id is not None:
            self._editor = AgreementEditor(self._context, self._engagement_id, draft, self)
            self._editor.finished.connect(self._editor_closed)
            self._editor.open()

    @Slot()
    def _editor_closed(self) -> None:
        self._editor = None

    def _begin(self, verb: Callable[..., object]) -> None:
        signed = self._one(AgreementState.SIGNED)
        if signed is None:
            return
        made = self._context.run(partial(verb, agreement_id=signed.id))  # type: ignore[arg-type]
        if made is not None:
            self.refresh()
            self.edit()

    def _signed(self, complete: bool) -> None:
        if complete:
            self._context.say_undo(self.tr("Everybody has signed: the agreement holds."))

    def _changed(self, kinds: frozenset[Kind]) -> None:
        if kinds & {Kind.AGREEMENT, Kind.ENGAGEMENT, Kind.MENTEE} and self.isVisible():
            self.refresh()


def _write_pdf(vault: Vault, agreement_id: int, path: Path, progress: Progress) -> Path:
    progress.check()
    return agreement_sheets.save(
        vault, agreement_id, path, words=agreement_words.sheet_words(), day=when.full_date, replace=True
    )
