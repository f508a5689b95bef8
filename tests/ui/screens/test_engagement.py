"""One engagement: started and changed by keys, paused, ended, reviewed and erased."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentorapp.domain.ours.engagements import (
    EngagementFields,
    EngagementKind,
    EngagementModel,
    EngagementState,
    EventKind,
)
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import engagements, mentees
from mentorapp.ui.screens.caseload.page import CaseloadPage
from mentorapp.ui.screens.engagement.dialogs import EngagementDialog
from mentorapp.ui.screens.engagement.page import EngagementPage
from mentorapp.ui.screens.engagement.turns import EraseEngagementDialog, KeepDialog, TurnDialog
from mentorapp.ui.widgets.dialogs import Dialog
from tests.conftest import PASSPHRASE
from tests.ui.helpers import unnamed_focusables

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from mentorapp.ui.shell.workspace import Workspace
    from mentorapp.vault.vault import Vault
    from tests.conftest import TestClock

D = TypeVar("D", bound=Dialog)
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALONE = EngagementFields(
    EngagementKind.COACHING, EngagementModel.ONE_TO_ONE, date(2026, 9, 7), purpose="Questions", rhythm_weeks=2
)


def add(vault: Vault, *people: str) -> list[int]:
    return [mentees.add(vault, MenteeFields(name)).result for name in people]


def form(qtbot: QtBot, workspace: Workspace, kind: type[D]) -> D:
    found = [dialog for dialog in workspace.findChildren(kind) if dialog.isVisible()]
    assert len(found) == 1
    found[0].activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is found[0], timeout=2000)
    return found[0]


def opened(workspace: Workspace, engagement_id: int) -> EngagementPage:
    workspace.open_page("engagement", engagement_id)
    page = workspace.current_page()
    assert isinstance(page, EngagementPage)
    return page


def started(vault: Vault, name: str = "Amina Okafor") -> int:
    return engagements.start(vault, ALONE, add(vault, name)).result


# starting and changing


def test_an_engagement_is_started_by_keyboard_alone(qtbot: QtBot, workspace: Workspace, vault: Vault) -> None:
    add(vault, "Amina Okafor", "Bo Li")
    QTest.keyClick(workspace, Qt.Key.Key_5, CONTROL)
    page = workspace.current_page()
    assert isinstance(page, CaseloadPage)
    assert page.first.isVisible()
    QTest.keyClick(page.first.button, Qt.Key.Key_Return)
    dialog = form(qtbot, workspace, EngagementDialog)
    assert dialog.focusWidget() is dialog.members.line
    QTest.keyClicks(dialog.members.line, "amina okafor")
    QTest.keyClick(dialog.members.line, Qt.Key.Key_Return)
    assert dialog.isVisible(), "Enter takes the person in and does not save"
    QTest.keyClicks(dialog.purpose, "Better questions")
    QTest.keyClick(dialog.purpose, Qt.Key.Key_Return, CONTROL)

    (row,) = engagements.listing(vault)
    assert (row.title, row.purpose, row.rhythm_weeks) == ("Amina Okafor", "Better questions", 2)
    shown = workspace.current_page()
    assert isinstance(shown, EngagementPage)
    assert shown.header.title.text() == "Amina Okafor"
    assert unnamed_focusables(shown) == []


def test_a_group_asks_for_its_name_and_its_people(qtbot: QtBot, workspace: Workspace, vault: Vault) -> None:
    ana, bo = add(vault, "Ana", "Bo")
    workspace.open_page("caseload", "new")
    dialog = form(qtbot, workspace, EngagementDialog)
    assert not dialog.name.isVisible()
    dialog.model.set_value(EngagementModel.PLC)
    dialog.model.changed.emit(EngagementModel.PLC)
    assert dialog.name.isVisible()
    dialog.save()
    assert "needs a name" in dialog.name.note.text()
    QTest.keyClicks(dialog.name.edit, "Wait time")
    dialog.save()
    assert "Choose a person" in dialog.members_field.note.text()
    QTest.keyClicks(dialog.members.line, "Nobody")
    dialog.save()
    assert "Nobody here has this name" in dialog.members_field.note.text()
    dialog.members.line.clear()
    for name in ("Ana", "Bo"):
        QTest.keyClicks(dialog.members.line, name)
        QTest.keyClick(dialog.members.line, Qt.Key.Key_Return)
    dialog.save()
    (row,) = engagements.listing(vault)
    assert [member.mentee_id for member in row.present] == [ana, bo]


def test_changing_is_one_step_and_what_was_typed_is_kept_when_the_window_locks(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    page = opened(workspace, started(vault))
    QTest.keyClick(page, Qt.Key.Key_F2)
    dialog = form(qtbot, workspace, EngagementDialog)
    dialog.purpose.setPlainText("Other words")
    assert page.flush()
    assert not dialog.isVisible()
    (row,) = engagements.listing(vault)
    assert row.purpose == "Other words"
    assert vault.undo()[0] == "Change an engagement"


# where it stands


def test_it_pauses_goes_on_and_ends_from_the_keyboard(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    one = started(vault)
    page = opened(workspace, one)
    for key, state in (
        (Qt.Key.Key_U, EngagementState.PAUSED),
        (Qt.Key.Key_U, EngagementState.ACTIVE),
        (Qt.Key.Key_E, EngagementState.ENDED),
        (Qt.Key.Key_E, EngagementState.ACTIVE),
    ):
        QTest.keyClick(page, key, CONTROL | SHIFT)
        dialog = form(qtbot, workspace, TurnDialog)
        QTest.keyClicks(dialog.reason, "A reason")
        QTest.keyClick(dialog.button, Qt.Key.Key_Return)
        assert engagements.get(vault, one).state is state
        workspace.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is workspace, timeout=2000)
    history = engagements.history(vault, one)
    assert [event.kind for event in history][:2] == [EventKind.REOPENED, EventKind.ENDED]
    assert {event.reason for event in history} == {"A reason", ""}
    assert len(page.history.timeline.rows()) == 5


def test_ending_offers_a_review_after_a_year_and_another_day_can_be_set(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    one = started(vault)
    page = opened(workspace, one)
    page.end()
    dialog = form(qtbot, workspace, TurnDialog)
    assert dialog.review.day() == date(2027, 11, 23)
    dialog.review.edit.setText("some day")
    dialog.button.click()
    assert "Write a day" in dialog.review.note.text()
    dialog.review.edit.setText("31 Jan 2028")
    dialog.button.click()
    assert engagements.get(vault, one).review_on == date(2028, 1, 31)
    assert page.review.isVisible()
    assert "31 January 2028" in page.review_words.text()
    assert not page.meet_button.isVisible()


# what becomes of it


def ended(vault: Vault) -> int:
    one = started(vault)
    engagements.end(vault, one)
    return one


def test_on_its_day_it_is_kept_longer(
    qtbot: QtBot, workspace: Workspace, vault: Vault, clock: TestClock
) -> None:
    one = ended(vault)
    clock.advance(days=366)
    page = opened(workspace, one)
    assert "time to decide" in page.review_words.text()
    page.keep()
    dialog = form(qtbot, workspace, KeepDialog)
    dialog.button.click()
    assert engagements.get(vault, one).review_on == date(2028, 11, 24)
    assert "you decide" in page.review_words.text()


def test_erasing_asks_for_the_passphrase_and_leaves_nothing(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    one = ended(vault)
    page = opened(workspace, one)
    QTest.keyClick(page, Qt.Key.Key_Delete, CONTROL | SHIFT)
    dialog = form(qtbot, workspace, EraseEngagementDialog)
    assert not dialog.button.isEnabled()
    QTest.keyClicks(dialog.passphrase.edit, "wrong")
    QTest.keyClick(dialog.passphrase.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog.passphrase.note.text()), timeout=5000)
    assert engagements.get(vault, one).id == one
    dialog.passphrase.edit.setText(PASSPHRASE)
    with qtbot.waitSignal(dialog.erased, timeout=5000):
        QTest.keyClick(dialog.passphrase.edit, Qt.Key.Key_Return)
    assert engagements.listing(vault) == []
    assert isinstance(workspace.current_page(), CaseloadPage)
    assert [row.name for row in mentees.listing(vault)] == ["Amina Okafor"]


def test_removing_goes_back_to_the_caseload_and_can_be_undone(workspace: Workspace, vault: Vault) -> None:
    one = started(vault)
    opened(workspace, one).remove()
    assert engagements.listing(vault) == []
    assert isinstance(workspace.current_page(), CaseloadPage)
    workspace.undo()
    assert engagements.get(vault, one).id == one


# the caseload


def test_the_caseload_is_searched_sorted_and_opened_by_keys(workspace: Workspace, vault: Vault) -> None:
    late, soon = started(vault, "Late"), started(vault, "Soon")
    fields = EngagementFields(EngagementKind.COACHING, EngagementModel.ONE_TO_ONE, date(2026, 11, 20))
    engagements.edit(vault, soon, fields)
    gone = started(vault, "Gone")
    engagements.end(vault, gone)
    workspace.open_page("caseload")
    page = workspace.current_page()
    assert isinstance(page, CaseloadPage)
    assert [row.engagement.id for row in page.rows] == [late, soon]
    assert page.header.subtitle.text() == "2 engagements · one not met in time"
    QTest.keyClick(page.which, Qt.Key.Key_End)
    assert {row.engagement.id for row in page.rows} == {late, soon, gone}
    page.search.setText("so")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert [row.engagement.id for row in page.rows] == [soon]
    page.list.setCurrentIndex(page.model.index(0))
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    shown = workspace.current_page()
    assert isinstance(shown, EngagementPage)
    assert shown.engagement is not None
    assert shown.engagement.id == soon
    QTest.keyClick(shown, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert workspace.current_page() is page


def test_rows_say_what_needs_the_mentor(workspace: Workspace, vault: Vault) -> None:
    started(vault)
    workspace.open_page("caseload")
    page = workspace.current_page()
    assert isinstance(page, CaseloadPage)
    spoken = page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    for words in ("not met yet", "nothing planned", "63 days late", "No agreement", "No consent"):
        assert words in spoken
    assert (date(2026, 11, 23) - ALONE.starts_on - timedelta(weeks=2)).days == 63
