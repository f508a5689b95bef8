"""Two steps that belong together: the new code is shown and put on paper, then a part of it is typed back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from mentorapp.services import recovery
from mentorapp.services.changes import Changes
from mentorapp.ui import errors
from mentorapp.ui.jobs import Jobs, Progress
from mentorapp.ui.screens.recovery.code_view import CodeFacts, CodeView, TypeBack
from mentorapp.ui.screens.recovery.step import Step
from mentorapp.ui.widgets.buttons import LinkButton, PrimaryButton
from mentorapp.ui.widgets.dialogs import Confirm
from mentorapp.vault.vault import Vault

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class SkippableStep(Step):
    """A step that can be put off, but not without being told what that means."""

    skipped = Signal()

    def _make_link(self) -> LinkButton:
        link = LinkButton(self.tr("Not now"), self)
        link.clicked.connect(self.ask_to_skip)
        return link

    def ask_to_skip(self) -> None:
        """Ask before going on without a proven code."""
        self.question = Confirm(
            self,
            self.tr("Go on without a recovery code?"),
            self.tr(
                "If you forget your passphrase then, nobody can open your notes again: not you, and not the "
                "makers of MentorApp. You will be asked again the next time you unlock."
            ),
            self.tr("Go on without it"),
            danger=True,
        )
        self.question.confirmed.connect(self.skipped)
        self.question.open()


class ShowCode(SkippableStep):
    """Shows the code, once."""

    papered = Signal()

    def __init__(self, jobs: Jobs, facts: CodeFacts, lead: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Your recovery code"))
        usual = self.tr(
            "If you ever forget the passphrase, this code is the only other way in. It is shown once: print "
            "it, save it, or copy it by hand, and keep it away from this computer."
        )
        self.lead.setText(lead or usual)
        self.view = CodeView(jobs, facts, self)
        self.body.addWidget(self.view)
        button = PrimaryButton(self.tr("I have it on paper"), parent=self)
        button.clicked.connect(self.papered)
        self.later = self._make_link()
        self.add_buttons(button, link=self.later)

    def focus_first(self) -> None:
        """Put the focus on printing."""
        self.view.print_button.setFocus()


class TypeCodeBack(SkippableStep):
    """Asks for three groups, then opens the recovery slot with the whole code: so it is known to work."""

    confirmed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        vault: Vault,
        code: str,
        asked: tuple[int, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._jobs, self._vault, self._code = jobs, vault, code
        self.title.setText(self.tr("Is it really on the paper?"))
        self.lead.setText(self.tr("Type these three groups from your sheet. The code itself is hidden now."))
        self.groups = TypeBack(code, asked, self)
        self.groups.proved.connect(self._confirm)
        self.body.addWidget(self.groups)
        button = PrimaryButton(self.tr("Check"), parent=self)
        button.clicked.connect(self.groups.submit)
        self.later = self._make_link()
        self.add_buttons(button, back_text=self.tr("Show the code again"), link=self.later)

    def focus_first(self) -> None:
        """Put the focus into the first group."""
        self.groups.focus_first()

    def _confirm(self) -> None:
        self.complain("")
        self.set_busy(True, self.tr("Checking…"))
        self._jobs.start(partial(_confirm, self._vault, self._code), self, self._done, self._failed)

    def _done(self, changes: Changes[None]) -> None:
        del changes
        self._code = ""
        self.set_busy(False)
        self.confirmed.emit()

    def _failed(self, error: BaseException) -> None:
        self.set_busy(False)
        self.complain(errors.sentence(error))


def _confirm(vault: Vault, code: str, progress: Progress) -> Changes[None]:
    progress.check()
    return recovery.confirm(vault, code)
