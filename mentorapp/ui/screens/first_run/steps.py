"""The steps of the first start that are its own: where, which passphrase, and what next."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal

from mentorapp.domain.errors import UserError
from mentorapp.ui import errors
from mentorapp.ui.accessibility import data, name
from mentorapp.ui.jobs import Jobs
from mentorapp.ui.screens.recovery.new_passphrase import NewPassphrase
from mentorapp.ui.screens.recovery.step import Step
from mentorapp.ui.shell import files
from mentorapp.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from mentorapp.ui.widgets.containers import Card, RowsCard, column, row
from mentorapp.ui.widgets.labels import Body, Quiet
from mentorapp.ui.widgets.rows import Row, RowLook
from mentorapp.vault.header import read_headers
from mentorapp.vault.place import check_new_place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout, QWidget

OWN_FOLDER: Final = "MentorApp"
IMPORT: Final = "import"
ADD_PERSON: Final = "new"
LOOK_AROUND: Final = ""


def holds_vault(folder: Path) -> bool:
    """Return whether there is a vault in ``folder``, readable or not."""
    try:
        read_headers(folder).candidates()
    except UserError as error:
        return error.code != "vault.not_a_vault"
    return True


def room_in(folder: Path) -> Path:
    """Return where in ``folder`` a new vault may be made: there, or in a folder of its own inside."""
    if not folder.exists() or not any(folder.iterdir()):
        return folder
    number, place = 1, folder / OWN_FOLDER
    while place.exists() and any(place.iterdir()):
        number += 1
        place = folder / f"{OWN_FOLDER} {number}"
    return place


class WelcomeStep(Step):
    """What this is, and where the vault will be."""

    placed = Signal(object)
    """The folder (Path) for the new vault."""
    other_vault = Signal()
    restore = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.folder = folder
        self.title.setText(self.tr("A notebook that only you can open"))
        self.lead.setText(
            self.tr(
                "MentorApp keeps what you write about the people you support in an encrypted vault on this "
                "computer. Nothing is sent anywhere. It takes four steps."
            )
        )
        self.body.addWidget(self._place_card())
        self.body.addLayout(self._other_ways())
        button = PrimaryButton(self.tr("Make my vault"), parent=self)
        button.clicked.connect(self.go_on)
        self.add_buttons(button)
        self.show_folder(folder)

    def show_folder(self, folder: Path) -> None:
        """Show where the vault will be."""
        self.complain("")
        self.folder = folder
        self.place.setText(_short(folder))
        self.place.setToolTip(str(folder))

    def go_on(self) -> None:
        """Go on with the folder shown, unless there is a vault already."""
        try:
            taken = holds_vault(self.folder)
            if not taken:
                check_new_place(self.folder)
        except UserError as error:
            self.complain(errors.sentence(error))
            return
        if taken:
            self.complain(
                self.tr("There is a vault in this folder already. Open it, or choose another folder.")
            )
            self.existing.setFocus()
        else:
            self.placed.emit(self.folder)

    def ask_folder(self) -> None:
        """Ask for another folder."""
        files.ask_folder(self, self.tr("Choose where the vault will be"), self.take_folder)

    def take_folder(self, folder: Path) -> None:
        """Show the chosen folder, or one inside it if it is not empty."""
        try:
            self.show_folder(folder if holds_vault(folder) else room_in(folder))
        except (UserError, OSError):
            self.complain(errors.sentence(UserError("vault.read_only")))

    def _place_card(self) -> Card:
        card = Card(self)
        line = row(12)
        texts = column(2)
        texts.addWidget(Quiet(self.tr("Your vault will be in"), card, bold=True))
        self.place = data(Body("", card))
        texts.addWidget(self.place)
        line.addLayout(texts, 1)
        self.change = QuietButton(self.tr("Change"), "folder-open", parent=card)
        self.change.clicked.connect(self.ask_folder)
        name(self.change, self.tr("Change the folder of the vault"))
        line.addWidget(self.change, 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(line)
        return card

    def _other_ways(self) -> QHBoxLayout:
        line = row(16)
        self.existing = LinkButton(self.tr("Open a vault that exists"), self)
        self.existing.clicked.connect(self.other_vault)
        self.from_backup = LinkButton(self.tr("Restore a backup"), self)
        self.from_backup.clicked.connect(self.restore)
        line.addWidget(self.existing)
        line.addWidget(self.from_backup)
        line.addStretch(1)
        return line


class PassphraseStep(Step):
    """The passphrase of the new vault."""

    chosen = Signal(str)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("The words that open it"))
        self.lead.setText(
            self.tr(
                "Nobody else knows your passphrase, and nobody can look it up. Six random words are easy to "
                "keep in mind and too many to guess."
            )
        )
        self.form = NewPassphrase(jobs, self)
        self.form.chosen.connect(self.chosen)
        self.body.addWidget(self.form)
        button = PrimaryButton(self.tr("Make the vault"), parent=self)
        button.clicked.connect(self.form.submit)
        self.add_buttons(button, back_text=self.tr("Back"))

    def focus_first(self) -> None:
        """Put the focus where typing begins."""
        self.form.focus_first()


class ReadyStep(Step):
    """The vault is there: three ways to begin."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Your vault is ready"))
        self.lead.setText(self.tr("How would you like to begin? The rest is one key away at any time."))
        card = RowsCard(self)
        self.rows = [Row(look, card) for look in self._looks()]
        for choice in self.rows:
            choice.clicked.connect(self._choose)
            card.add_row(choice)
        self.body.addWidget(card)
        button = PrimaryButton(self.tr("Look around"), parent=self)
        button.clicked.connect(self.look_around)
        self.add_buttons(button)

    def focus_first(self) -> None:
        """Put the focus on the first way."""
        self.rows[0].setFocus()

    def look_around(self) -> None:
        """Begin with Today."""
        self.chosen.emit(LOOK_AROUND)

    def _choose(self) -> None:
        sender = self.sender()
        if isinstance(sender, Row):
            self.chosen.emit(str(sender.look.data))

    def _looks(self) -> list[RowLook]:
        return [
            RowLook(
                self.tr("Bring in a list of people"),
                self.tr("From a spreadsheet or a OneRoster file"),
                icon="file-spreadsheet",
                in_disc=True,
                data=IMPORT,
            ),
            RowLook(
                self.tr("Add one person"),
                self.tr("A name is enough"),
                icon="user-plus",
                in_disc=True,
                data=ADD_PERSON,
            ),
        ]


def _short(folder: Path) -> str:
    """Return ``folder`` with the home folder as ``~``."""
    home = Path.home()
    return f"~/{folder.relative_to(home)}" if folder.is_relative_to(home) else str(folder)
