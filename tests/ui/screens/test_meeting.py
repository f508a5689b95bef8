"""A meeting on the screen: planned, held and closed by keyboard, its texts never lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mentorapp.domain.ours.meetings import (
    MeetingFields,
    MeetingKind,
    MeetingState,
    Presence,
    StepFields,
    StepOwner,
    StepState,
)
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import drafts, meeting_notes, meetings, mentees, notes, steps
from mentorapp.ui.screens.meeting import (
    LogContactDialog,
    PlanMeetingDialog,
    open_log_dialog,
    open_plan_dialog,
)
from mentorapp.ui.screens.meeting.close_dialog import CloseMeetingDialog
from mentorapp.ui.screens.meeting.page import MeetingPage
from mentorapp.ui.shell.workspace import Workspace
from mentorapp.ui.steps.dialogs import SettleDialog, StepDialog
from mentorapp.ui.widgets.rows import Row
from mentorapp.vault.vault import Vault
from tests.ui.helpers import Pseudo, unnamed_focusables, untranslated_texts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)
AT_TEN = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
CTRL = Qt.KeyboardModifier.ControlModifier


class Typist:
    """Presses keys where the focus is, and counts them."""

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        self.count = 0
        self._bot = qtbot
        self._workspace = workspace
        workspace.activateWindow()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.count += 1
        QTest.keyClick(self.focus(), key, modifier)

    def write(self, text: str) -> None:
        """Write a text: one action, however long it is."""
        self.count += 1
        QTest.keyClicks(self.focus(), text)

    def focus(self) -> QWidget:
        dialog = QApplication.activeModalWidget()
        window = self._workspace.window() if dialog is None else dialog
        return window.focusWidget()


@pytest.fixture
def typist(qtbot: QtBot, workspace: Workspace) -> Typist:
    return Typist(qtbot, workspace)


@pytest.fixture
def ana(vault: Vault) -> int:
    return mentees.add(vault, MenteeFields("Ana Vidal")).result


@pytest.fixture
def planned(vault: Vault, ana: int) -> int:
    fields = MeetingFields(MeetingKind.MEETING, "Debrief", AT_TEN, 45, "Room 12", "- Forces", (ana,))
    return meetings.plan(vault, fields).result


def opened(workspace: Workspace, target: object) -> MeetingPage:
    workspace.open_page("meeting", target)
    page = workspace.page("meeting")
    assert isinstance(page, MeetingPage)
    return page


def shown(kind: type[W]) -> W:
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
    assert len(found) == 1, found
    return found[0]


# how few keys


def test_from_today_a_private_note_takes_two_keystrokes_and_its_text(
    workspace: Workspace, vault: Vault, planned: int, typist: Typist
) -> None:
    workspace.open_page("today")
    typist.press(Qt.Key.Key_M, CTRL)
    typist.write("She was proud of the ramp")
    typist.press(Qt.Key.Key_1, CTRL)
    (note,) = notes.on_meeting(vault, planned)
    assert note.body == "She was proud of the ramp"
    assert typist.count - 1 <= 2


def test_from_today_a_meeting_is_finished_with_a_next_step_in_at_most_six_actions(
    workspace: Workspace, vault: Vault, ana: int, planned: int, typist: Typist
) -> None:
    workspace.open_page("today")
    typist.press(Qt.Key.Key_M, CTRL)
    typist.press(Qt.Key.Key_Return, CTRL)
    typist.write("Wait three seconds")
    typist.press(Qt.Key.Key_Return)
    assert meetings.get(vault, planned).state == MeetingState.HELD
    (step,) = steps.of_meeting(vault, planned)
    assert step.fields == StepFields(ana, "Wait three seconds", StepOwner.MENTEE, None, date(2026, 11, 30))
    assert typist.count <= 6


def test_from_today_time_in_passing_is_recorded_with_two_keystrokes(
    workspace: Workspace, vault: Vault, ana: int, typist: Typist
) -> None:
    meetings.log(vault, [ana], MeetingKind.CALL, 20)
    workspace.open_page("today")
    typist.press(Qt.Key.Key_T, CTRL)
    typist.press(Qt.Key.Key_Return)
    latest = meetings.of_mentee(vault, ana)[0]
    assert (latest.kind, latest.minutes, latest.state) == (MeetingKind.CORRIDOR, 10, MeetingState.HELD)
    assert typist.count == 2


# the two texts


def test_the_two_texts_say_whose_they_are(workspace: Workspace, planned: int) -> None:
    page = opened(workspace, planned)
    assert (page.record.heading.text(), page.private.heading.text()) == ("Shared record", "Private note")
    assert page.record.text.accessibleDescription() != page.private.text.accessibleDescription()
    assert page.record.text.hasFocus()
    assert opened(workspace, (planned, "note")).private.text.hasFocus()


def test_what_is_typed_is_kept_as_a_draft_within_a_second(
    qtbot: QtBot, workspace: Workspace, vault: Vault, planned: int
) -> None:
    page = opened(workspace, (planned, "note"))
    QTest.keyClicks(page.private.text, "half")
    page.private.keeper.flush()
    kept = drafts.get(vault, meeting_notes.key_of_note(planned))
    assert kept is not None
    assert (kept.body, kept.meeting_id) == ("half", planned)
    page.record.text.setFocus()
    assert [one.body for one in notes.on_meeting(vault, planned)] == ["half"]
    assert drafts.get(vault, meeting_notes.key_of_note(planned)) is None
    QTest.keyClicks(page.record.text, "ours")
    qtbot.waitUntil(lambda: drafts.get(vault, meeting_notes.key_of_record(planned)) is not None, timeout=1000)


def test_drafts_that_a_crash_left_are_shown_again(workspace: Workspace, vault: Vault, planned: int) -> None:
    drafts.keep(vault, meeting_notes.key_of_note(planned), "mine, half", meeting_id=planned)
    drafts.keep(vault, meeting_notes.key_of_record(planned), "ours, half", meeting_id=planned)
    page = opened(workspace, planned)
    assert page.private.text.toPlainText() == "mine, half"
    assert page.record.text.toPlainText() == "ours, half"
    workspace.open_page("today")
    assert meetings.get(vault, planned).record == "ours, half"
    assert [one.body for one in notes.on_meeting(vault, planned)] == ["mine, half"]


def test_the_private_note_is_never_in_the_record(workspace: Workspace, vault: Vault, planned: int) -> None:
    page = opened(workspace, (planned, "note"))
    QTest.keyClicks(page.private.text, "only for me")
    page.record.text.setFocus()
    QTest.keyClicks(page.record.text, "for both")
    assert page.flush()
    assert meetings.get(vault, planned).record == "for both"
    with vault.outward() as connection:
        told = connection.execute("SELECT * FROM ours_meeting").fetchall()
    assert "only for me" not in repr(told)


def test_leaving_for_another_meeting_keeps_both_texts_apart(
    workspace: Workspace, vault: Vault, ana: int, planned: int
) -> None:
    other = meetings.plan(vault, replace(meetings.get(vault, planned).fields, title="Other")).result
    page = opened(workspace, planned)
    QTest.keyClicks(page.record.text, "first")
    opened(workspace, other)
    assert page.record.text.toPlainText() == ""
    QTest.keyClicks(page.record.text, "second")
    opened(workspace, planned)
    assert page.record.text.toPlainText() == "first"
    assert [meetings.get(vault, one).record for one in (planned, other)] == ["first", "second"]


def test_a_private_note_that_is_emptied_goes_and_undo_brings_it_back(
    workspace: Workspace, vault: Vault, planned: int
) -> None:
    notes.add(vault, "away with it", meeting_id=planned)
    page = opened(workspace, (planned, "note"))
    page.private.text.selectAll()
    QTest.keyClick(page.private.text, Qt.Key.Key_Delete)
    page.record.text.setFocus()
    assert notes.on_meeting(vault, planned) == []
    workspace.undo()
    assert page.private.text.toPlainText() == "away with it"


def test_undo_elsewhere_shows_the_record_as_it_was(workspace: Workspace, vault: Vault, planned: int) -> None:
    page = opened(workspace, planned)
    QTest.keyClicks(page.record.text, "too much")
    page.private.text.setFocus()
    workspace.undo()
    assert page.record.text.toPlainText() == ""


# closing and next steps


def test_several_next_steps_are_agreed_in_one_go(
    qtbot: QtBot, workspace: Workspace, vault: Vault, planned: int, typist: Typist
) -> None:
    page = opened(workspace, planned)
    page.close_meeting()
    dialog = shown(CloseMeetingDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    typist.write("Wait")
    typist.press(Qt.Key.Key_Return, CTRL)
    typist.write("Listen")
    dialog.minutes.set_text("50")
    typist.press(Qt.Key.Key_Return)
    assert [one.what for one in steps.of_meeting(vault, planned)] == ["Wait", "Listen"]
    row = meetings.get(vault, planned)
    assert (row.state, row.minutes) == (MeetingState.HELD, 50)
    assert not page.close_action.isEnabled()
    assert len(page.steps.findChildren(Row)) == 2


def test_a_length_that_is_none_is_said_in_place(workspace: Workspace, vault: Vault, planned: int) -> None:
    opened(workspace, planned).close_meeting()
    dialog = shown(CloseMeetingDialog)
    dialog.minutes.set_text("soon")
    dialog.close_button.click()
    assert dialog.isVisible()
    assert meetings.get(vault, planned).state == MeetingState.PLANNED
    dialog.reject()


def test_a_step_is_settled_changed_and_taken_up_again(
    workspace: Workspace, vault: Vault, ana: int, planned: int
) -> None:
    step = steps.add(vault, StepFields(ana, "Wait"), meeting_id=planned).result
    page = opened(workspace, planned)
    (row,) = page.steps.findChildren(Row)
    QTest.keyClick(row, Qt.Key.Key_Return)
    dialog = shown(SettleDialog)
    dialog.outcome.set_text("Two pupils spoke")
    dialog.done_button.click()
    settled = steps.get(vault, step)
    assert (settled.state, settled.outcome) == (StepState.DONE, "Two pupils spoke")
    page.steps.open_step(step)
    assert steps.get(vault, step).state == StepState.OPEN
    page.steps.open_step(step)
    shown(SettleDialog).change_button.click()
    change = shown(StepDialog)
    change.form.what.set_text("Wait longer")
    change.save_button.click()
    assert steps.get(vault, step).what == "Wait longer"


def test_a_group_says_who_came(workspace: Workspace, vault: Vault, ana: int, planned: int) -> None:
    page = opened(workspace, planned)
    assert not page.attendance.isVisible()
    bo = mentees.add(vault, MenteeFields("Bo")).result
    group = meetings.plan(vault, MeetingFields(MeetingKind.MEETING, "", AT_TEN, 45, mentee_ids=(ana, bo)))
    opened(workspace, group.result)
    assert page.attendance.isVisible()
    choice = page.attendance.findChildren(type(page.attendance._choices[bo]))[-1]  # noqa: SLF001
    choice.setCurrentIndex(choice.findData(Presence.ABSENT.value))
    assert meetings.get(vault, group.result).people[1].presence == Presence.ABSENT


# planning


def test_a_meeting_is_planned_by_keyboard(
    workspace: Workspace, vault: Vault, ana: int, typist: Typist
) -> None:
    dialog = open_plan_dialog(workspace.context, workspace, starts_at=AT_TEN + timedelta(days=1))
    assert dialog.people.picker.hasFocus() or dialog.focusWidget() is dialog.people.picker
    typist.write("ana vidal")
    typist.press(Qt.Key.Key_Return)
    dialog.title_field.edit.setFocus()
    typist.write("First meeting")
    typist.press(Qt.Key.Key_Return, CTRL)
    (row,) = meetings.of_mentee(vault, ana)
    assert (row.title, row.starts_at, row.minutes) == ("First meeting", AT_TEN + timedelta(days=1), 45)


def test_a_meeting_repeats_until_its_last_day(workspace: Workspace, vault: Vault, ana: int) -> None:
    dialog = open_plan_dialog(workspace.context, workspace, mentee_ids=[ana], starts_at=AT_TEN)
    dialog.repeat.often.setCurrentIndex(dialog.repeat.often.findData(2))
    dialog.repeat.until.setDate(dialog.day.date().addDays(28))
    dialog.save_button.click()
    assert len(meetings.of_mentee(vault, ana)) == 3


def test_an_observation_without_consent_is_refused_in_the_form(
    workspace: Workspace, vault: Vault, ana: int
) -> None:
    dialog = open_plan_dialog(workspace.context, workspace, mentee_ids=[ana])
    dialog.kind.set_value(MeetingKind.OBSERVATION)
    dialog.save_button.click()
    assert "Ana Vidal has not permitted this" in dialog.problem.text()
    assert meetings.of_mentee(vault, ana) == []
    dialog.kind.set_value(MeetingKind.MEETING)
    dialog.reject()


@pytest.mark.parametrize(("field", "bad"), [("clock", "25:00"), ("clock", "noon"), ("minutes", "long")])
def test_what_is_no_time_is_said_in_place(
    workspace: Workspace, vault: Vault, ana: int, field: str, bad: str
) -> None:
    dialog = open_plan_dialog(workspace.context, workspace, mentee_ids=[ana])
    line = getattr(dialog, field)
    good = line.text()
    line.set_text(bad)
    dialog.save_button.click()
    assert dialog.isVisible()
    assert meetings.of_mentee(vault, ana) == []
    line.set_text(good)
    dialog.reject()


def test_the_agenda_takes_what_is_open(workspace: Workspace, vault: Vault, ana: int) -> None:
    steps.add(vault, StepFields(ana, "Wait longer"))
    dialog = open_plan_dialog(workspace.context, workspace, mentee_ids=[ana])
    dialog.open_button.click()
    assert "- Wait longer" in dialog.agenda.toPlainText()
    dialog.save_button.click()
    assert "- Wait longer" in meetings.of_mentee(vault, ana)[0].agenda


def test_a_plan_is_changed_cancelled_and_planned_again(
    workspace: Workspace, vault: Vault, planned: int
) -> None:
    page = opened(workspace, planned)
    page.edit()
    dialog = shown(PlanMeetingDialog)
    dialog.place.set_text("Library")
    dialog.save_button.click()
    assert "Library" in page.header.subtitle.text()
    page.cancel()
    assert meetings.get(vault, planned).state == MeetingState.CANCELLED
    page.cancel()
    assert meetings.get(vault, planned).state == MeetingState.PLANNED


def test_removing_a_meeting_goes_back_to_today_and_undo_brings_it_back(
    workspace: Workspace, vault: Vault, planned: int
) -> None:
    page = opened(workspace, (planned, "note"))
    QTest.keyClicks(page.private.text, "kept")
    page.remove()
    assert workspace.current_page() is workspace.page("today")
    assert [one.body for one in notes.about(vault, mentees.listing(vault)[0].id, limit=5)] == ["kept"]
    workspace.undo()
    assert [one.body for one in notes.on_meeting(vault, planned)] == ["kept"]


def test_a_meeting_that_is_gone_leads_back(workspace: Workspace, vault: Vault, planned: int) -> None:
    opened(workspace, planned)
    workspace.context.attempt(partial(meetings.remove, meeting_id=planned))
    assert workspace.current_page() is workspace.page("today")


def test_time_for_nobody_is_not_recorded(workspace: Workspace, vault: Vault, ana: int) -> None:
    dialog = open_log_dialog(workspace.context, workspace)
    dialog.save_button.click()
    assert dialog.problem.isVisible()
    assert isinstance(shown(LogContactDialog), LogContactDialog)
    dialog.person.set_person(ana)
    dialog.save_button.click()
    assert len(meetings.of_mentee(vault, ana)) == 1


def test_everything_has_a_name_and_speaks_the_language(
    pseudo: Pseudo, workspace: Workspace, vault: Vault, ana: int, planned: int
) -> None:
    del pseudo
    bo = mentees.add(vault, MenteeFields("Bo")).result
    group = meetings.plan(vault, MeetingFields(MeetingKind.MEETING, "", AT_TEN, 45, mentee_ids=(ana, bo)))
    page = opened(workspace, group.result)
    steps.add(vault, StepFields(ana, "Wait"), meeting_id=group.result)
    page.refresh()
    widgets: list[QWidget] = [page]
    widgets.append(open_plan_dialog(workspace.context, workspace, mentee_ids=[ana]))
    widgets.append(open_log_dialog(workspace.context, workspace))
    page.close_meeting()
    widgets.append(shown(CloseMeetingDialog))
    try:
        for widget in widgets:
            assert unnamed_focusables(widget) == []
            assert untranslated_texts(widget) == []
    finally:
        for widget in widgets[1:]:
            widget.close()
