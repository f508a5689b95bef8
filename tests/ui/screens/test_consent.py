"""Consent in the window: what stands, recording it, and withdrawing it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from mentorapp.domain.ours.consents import ConsentMethod, ConsentScope
from mentorapp.domain.ours.engagements import EngagementFields, EngagementKind, EngagementModel
from mentorapp.domain.ours.meetings import Attendance, Meeting, MeetingKind, MeetingState, Presence
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import consents, engagements, mentees
from mentorapp.ui.screens.engagement.consent import ConsentSection, ScopeRow
from mentorapp.ui.screens.engagement.consent_dialogs import GrantDialog, WithdrawDialog
from mentorapp.ui.widgets.dialogs import Dialog
from mentorapp.ui.widgets.labels import Body
from tests.ui.helpers import unnamed_focusables

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from mentorapp.ui.context import Context, Notice
    from mentorapp.vault.vault import Vault
    from tests.conftest import TestClock

W = TypeVar("W", bound=QWidget)
RETURN = Qt.Key.Key_Return
CONTROL = Qt.KeyboardModifier.ControlModifier
OBSERVE, RECORD, SHARE, HOLD_WORK = ConsentScope
TODAY = date(2026, 11, 23)


@pytest.fixture
def ana(vault: Vault) -> int:
    return mentees.add(vault, MenteeFields("Ana")).result


@pytest.fixture
def section(qtbot: QtBot, context: Context, vault: Vault, ana: int) -> Iterator[ConsentSection]:
    bo = mentees.add(vault, MenteeFields("Bo")).result
    fields = EngagementFields(EngagementKind.COACHING, EngagementModel.SMALL_GROUP, TODAY, name="Team")
    engagement = engagements.start(vault, fields, [ana, bo]).result
    made = ConsentSection(context)
    made.resize(900, 700)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.show_engagement(engagement)
    yield made
    for dialog in made.findChildren(Dialog):
        dialog.done(0)


def row(section: ConsentSection, scope: ConsentScope, member: int = 0) -> ScopeRow:
    return section.members[member].rows[scope]


def opened(section: QWidget, kind: type[W], qtbot: QtBot) -> W:
    found = [one for one in section.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    found[0].activateWindow()
    qtbot.waitUntil(found[0].isActiveWindow)
    return found[0]


def press(widget: QWidget) -> None:
    QTest.keyClick(widget, RETURN)


def test_each_member_and_scope_says_what_is_missing(section: ConsentSection) -> None:
    assert len(section.members) == 2
    for member in range(2):
        for scope in ConsentScope:
            shown = row(section, scope, member)
            assert shown.badge.text() == "Not given"
            assert shown.detail.text().startswith("Without it no")
            assert shown.withdraw_button.isHidden()
    assert row(section, OBSERVE).grant_button.accessibleName() == "Record: Observing lessons, Ana"
    assert unnamed_focusables(section) == []


def test_a_consent_is_recorded_by_keyboard(
    section: ConsentSection, vault: Vault, ana: int, qtbot: QtBot
) -> None:
    press(row(section, OBSERVE).grant_button)
    dialog = opened(section, GrantDialog, qtbot)
    assert unnamed_focusables(dialog) == []
    dialog.method.set_value(ConsentMethod.SIGNED)
    QTest.keyClicks(dialog.expires_on.edit, "2027-06-30")
    QTest.keyClicks(dialog.detail, "Year 7 only")
    QTest.keyClick(dialog.expires_on.edit, RETURN, CONTROL)
    (kept,) = consents.listing(vault)
    assert (kept.mentee_id, kept.scope, kept.method, kept.detail) == (ana, OBSERVE, "signed", "Year 7 only")
    assert kept.expires_on == date(2027, 6, 30)
    shown = row(section, OBSERVE)
    assert shown.badge.text() == "In force"
    assert shown.detail.text() == "From 23 November 2026 to 30 June 2027 · Signed · Year 7 only"
    assert not shown.withdraw_button.isHidden()
    assert row(section, OBSERVE, 1).badge.text() == "Not given"


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("given_on", "2027-01-01", "to come"),
        ("expires_on", "2020-01-01", "over already"),
        ("expires_on", "soon", "Write a day such as"),
    ],
)
def test_a_day_that_makes_no_sense_is_said_in_place(
    section: ConsentSection, vault: Vault, qtbot: QtBot, field: str, typed: str, said: str
) -> None:
    press(row(section, SHARE).grant_button)
    dialog = opened(section, GrantDialog, qtbot)
    place = dialog.given_on if field == "given_on" else dialog.expires_on
    place.set_text(typed)
    dialog.save()
    assert said in place.note.text()
    assert place.edit.hasFocus()
    assert consents.listing(vault) == []


def test_a_consent_that_ran_out_says_so(
    section: ConsentSection, vault: Vault, ana: int, clock: TestClock
) -> None:
    consents.grant(vault, ana, RECORD, expires_on=TODAY + timedelta(days=1))
    clock.advance(days=2)
    section.refresh()
    assert row(section, RECORD).badge.text() == "Expired"


def test_withdrawing_stops_what_needs_it_and_says_what(
    section: ConsentSection, context: Context, vault: Vault, ana: int, qtbot: QtBot
) -> None:
    context.run(partial(consents.grant, mentee_id=ana, scope=OBSERVE))
    with vault.transaction("visit") as work:
        meeting = work.add(
            Meeting(
                uid=work.new_uid(), kind=MeetingKind.OBSERVATION.value, state=MeetingState.PLANNED.value,
                starts_at=work.now, minutes=30, zone="UTC", created_at=work.now, updated_at=work.now,
            )
        ).stored_id  # fmt: skip
        work.add(Attendance(meeting_id=meeting, mentee_id=ana, presence=Presence.EXPECTED.value))
    said: list[Notice] = []
    context.noticed.connect(said.append)
    press(row(section, OBSERVE).withdraw_button)
    dialog = opened(section, WithdrawDialog, qtbot)
    assert unnamed_focusables(dialog) == []
    QTest.keyClicks(dialog.reason.edit, "Too much at once")
    press(dialog.button)
    assert consents.in_force(vault, ana) == frozenset()
    shown = row(section, OBSERVE)
    assert shown.badge.text() == "Withdrawn"
    assert shown.detail.text() == "Withdrawn on 23 November 2026 · Too much at once"
    (notice,) = said
    assert notice.undo
    assert notice.text.startswith("Ana no longer permits this: Observing lessons.")
    assert "on hold" in notice.text


def test_esc_leaves_everything_as_it_was(
    section: ConsentSection, vault: Vault, ana: int, qtbot: QtBot
) -> None:
    consents.grant(vault, ana, SHARE)
    section.refresh()
    press(row(section, SHARE).withdraw_button)
    QTest.keyClick(opened(section, WithdrawDialog, qtbot), Qt.Key.Key_Escape)
    assert consents.in_force(vault, ana) == {SHARE}


def test_what_was_withdrawn_behind_the_dialog_is_told_in_it(
    section: ConsentSection, vault: Vault, ana: int, qtbot: QtBot
) -> None:
    consents.grant(vault, ana, SHARE)
    section.refresh()
    press(row(section, SHARE).withdraw_button)
    dialog = opened(section, WithdrawDialog, qtbot)
    consents.withdraw(vault, ana, SHARE)
    dialog.withdraw()
    assert "no consent of Ana to withdraw" in dialog.problem.text()


def test_a_name_is_only_text(context: Context, section: ConsentSection, vault: Vault, qtbot: QtBot) -> None:
    del context
    eve = mentees.add(vault, MenteeFields("<b>Eve</b>")).result
    engagement = engagements.start(
        vault, EngagementFields(EngagementKind.MENTORING, EngagementModel.ONE_TO_ONE, TODAY), [eve]
    ).result
    section.show_engagement(engagement)
    assert len(section.members) == 1
    press(row(section, SHARE).grant_button)
    dialog = opened(section, GrantDialog, qtbot)
    assert any("<b>Eve</b> permits this" in label.text() for label in dialog.findChildren(Body))
