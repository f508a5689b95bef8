"""Consent in an engagement: what each member permits, since when and until when, and how to change it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.services import consents, engagements
from mentorapp.services.changes import Kind
from mentorapp.services.consents import ConsentState
from mentorapp.ui import theme
from mentorapp.ui.accessibility import data, holds_focus, name
from mentorapp.ui.screens.engagement import consent_words
from mentorapp.ui.screens.engagement.consent_dialogs import GrantDialog, WithdrawDialog
from mentorapp.ui.widgets.badges import Badge, CircleBadge
from mentorapp.ui.widgets.buttons import QuietButton
from mentorapp.ui.widgets.containers import RowsCard, column, empty, row
from mentorapp.ui.widgets.labels import Body, Quiet, Section
from mentorapp.ui.widgets.painting import Circle

if TYPE_CHECKING:
    from mentorapp.services.consents import ConsentRow, Withdrawal
    from mentorapp.services.engagements import Member
    from mentorapp.ui.context import Context

BUTTON_WIDTH = 108


class ScopeRow(QWidget):
    """One scope of one mentee: how it stands, and the buttons to give and to withdraw it."""

    granting = Signal()
    withdrawing = Signal()

    def __init__(
        self, mentee: str, scope: ConsentScope, one: ConsentRow | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.scope = scope
        line = row(12)
        line.setContentsMargins(18, 10, 14, 10)
        self.setLayout(line)
        texts = column(2)
        title = consent_words.scope(scope)
        texts.addWidget(Body(title, self, bold=True))
        self.detail = data(Quiet(consent_words.line(one, scope), self))
        texts.addWidget(self.detail)
        line.addLayout(texts, 1)
        look = consent_words.badge(one)
        self.badge = Badge(look.text, look.tone, look.icon, self)
        line.addWidget(self.badge)
        standing = one is not None and one.withdrawn_at is None
        in_force = one is not None and one.state is ConsentState.IN_FORCE
        self.grant_button = QuietButton(self.tr("Renew") if in_force else self.tr("Record"), parent=self)
        self.withdraw_button = QuietButton(self.tr("Withdraw"), parent=self)
        self.withdraw_button.setVisible(standing)
        spoken = self.tr("{0}: {1}, {2}")
        for button in (self.grant_button, self.withdraw_button):
            name(data(button), spoken.format(button.text(), title, mentee))
            button.setMinimumWidth(theme.px(BUTTON_WIDTH))
            line.addWidget(button)
        self.grant_button.clicked.connect(self.granting)
        self.withdraw_button.clicked.connect(self.withdrawing)


class MemberConsents(QWidget):
    """The four scopes of one mentee."""

    def __init__(
        self,
        context: Context,
        member: Member,
        newest: dict[ConsentScope, ConsentRow],
        parent: QWidget,
        *,
        named: bool,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._mentee = (member.mentee_id, member.name)
        whole = column(6)
        self.setLayout(whole)
        if named:
            whole.addWidget(data(Body(member.name, self, bold=True)))
        card = RowsCard(self)
        self.rows: dict[ConsentScope, ScopeRow] = {}
        for scope in ConsentScope:
            made = ScopeRow(member.name, scope, newest.get(scope), card)
            made.granting.connect(self._grant)
            made.withdrawing.connect(self._withdraw)
            self.rows[scope] = made
            card.add_row(made)
        whole.addWidget(card)

    @Slot()
    def _grant(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, ScopeRow):
            GrantDialog(self._context, self._mentee, pressed.scope, self.window()).open()

    @Slot()
    def _withdraw(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, ScopeRow):
            dialog = WithdrawDialog(self._context, self._mentee, pressed.scope, self.window())
            section = self.parentWidget()
            if isinstance(section, ConsentSection):
                dialog.withdrawn.connect(section.say_what_stopped)
            dialog.open()


class ConsentSection(QWidget):
    """Shows what the members of one engagement permit, after :meth:`show_engagement`."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._engagement_id: int | None = None
        self.members: list[MemberConsents] = []
        whole = column(12)
        self.setLayout(whole)
        head = row(10)
        head.addWidget(Section(self.tr("Consent"), self))
        head.addWidget(CircleBadge(Circle.OURS, self))
        head.addStretch(1)
        whole.addLayout(head)
        whole.addWidget(
            Quiet(
                self.tr(
                    "Each permission stands for itself and can be withdrawn at any time; what needs it then "
                    "stops at once."
                ),
                self,
            )
        )
        self._list = column(16)
        whole.addLayout(self._list)
        context.events.changed.connect(self._changed)

    def show_engagement(self, engagement_id: int) -> None:
        """Show the consents of the members who are in this engagement now."""
        self._engagement_id = engagement_id
        self.refresh()

    def refresh(self) -> None:
        """Read the consents again and show them; the focus stays on the same scope."""
        if self._engagement_id is None:
            return
        focus = self._focused()
        engagement = self._context.read(partial(engagements.get, engagement_id=self._engagement_id))
        empty(self._list)
        self.members = []
        for member in engagement.present:
            newest = self._newest(member.mentee_id)
            made = MemberConsents(self._context, member, newest, self, named=len(engagement.present) > 1)
            self._list.addWidget(made)
            self.members.append(made)
        if focus is not None and focus[0] < len(self.members):
            self.members[focus[0]].rows[focus[1]].grant_button.setFocus()

    def say_what_stopped(self, withdrawal: Withdrawal) -> None:
        """Say what a withdrawal stopped, and offer to take it back."""
        self._context.say_undo(consent_words.stopped(withdrawal))

    def _newest(self, mentee_id: int) -> dict[ConsentScope, ConsentRow]:
        newest: dict[ConsentScope, ConsentRow] = {}
        for one in self._context.read(partial(consents.listing, mentee_id=mentee_id)):
            newest.setdefault(one.scope, one)
        return newest

    def _focused(self) -> tuple[int, ConsentScope] | None:
        for place, member in enumerate(self.members):
            for scope, made in member.rows.items():
                if holds_focus(made.grant_button) or holds_focus(made.withdraw_button):
                    return place, scope
        return None

    def _changed(self, kinds: frozenset[Kind]) -> None:
        if kinds & {Kind.CONSENT, Kind.ENGAGEMENT, Kind.MENTEE} and self.isVisible():
            self.refresh()
