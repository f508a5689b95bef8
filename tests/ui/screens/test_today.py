from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import event

from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import drafts, mentees, notes, settings, steps, vaults
from mentorapp.ui import when
from mentorapp.ui.screens.meeting.log_dialog import LogContactDialog
from mentorapp.ui.screens.meeting.plan_dialog import PlanMeetingDialog
from mentorapp.ui.screens.today.blocks import RowsBlock
from mentorapp.ui.screens.today.page import TodayPage
from mentorapp.ui.shell.workspace import Workspace
from mentorapp.ui.widgets.buttons import IconButton
from mentorapp.vault.vault import HEADER_REPAIRED, WENT_BACK, Vault
from tests.conftest import TestClock
from tests.services.test_reminders import TODAY, agreement, at, consent, engagement, meeting, step
from tests.ui.helpers import Pseudo, unnamed_focusables, untranslated_texts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(workspace: Workspace) -> TodayPage:
    workspace.open_page("today")
    made = workspace.page("today")
    assert isinstance(made, TodayPage)
    return made


@pytest.fixture
def amina(workspace: Workspace) -> int:
    return workspace.context.attempt(partial(mentees.add, fields=MenteeFields(name="Amina Okafor")))


def write(workspace: Workspace, body: str, mentee_id: int | None = None) -> int:
    return workspace.context.attempt(partial(notes.add, body=body, mentee_id=mentee_id))


def titles(block: RowsBlock) -> list[str]:
    return [row.look.title for row in block.rows] if block.isVisible() else []


def buttons(block: RowsBlock) -> list[IconButton]:
    """Return what the mouse presses on the first row."""
    holder = block.rows[0].parentWidget()
    return holder.findChildren(IconButton) if holder is not None else []


def test_an_empty_vault_teaches_three_ways_to_begin(page: TodayPage) -> None:
    assert titles(page.begin) == [
        "Add a person you support",
        "Bring in a list of people",
        "Write your first note",
    ]
    assert not page.latest.isVisible()
    assert not page.week.isVisible()
    assert page.header.subtitle.text() == "Nothing is here yet."


def test_the_lessons_go_as_they_are_learnt(page: TodayPage, workspace: Workspace, amina: int) -> None:
    assert titles(page.begin) == ["Write your first note", "Plan a first meeting"]
    write(workspace, "First words", amina)
    assert titles(page.begin) == ["Plan a first meeting"]
    meeting(workspace.context.vault, at(10), amina)
    page.refresh()
    assert titles(page.begin) == []
    assert titles(page.latest) == ["First words"]


def test_the_first_steps_lead_to_the_form_to_the_import_and_to_quick_capture(
    qtbot: QtBot, page: TodayPage
) -> None:
    for place, target in ((0, "new"), (1, "import")):
        with qtbot.waitSignal(page.context.went) as went:
            page.begin.rows[place].click()
        assert went.args == ["mentees", target]
        for dialog in QApplication.topLevelWidgets():
            if dialog is not page.window():
                dialog.close()
    with qtbot.waitSignal(page.context.capture_asked):
        page.begin.rows[2].click()


def test_the_title_is_the_day_and_the_line_below_it_is_counted(
    page: TodayPage, workspace: Workspace, amina: int, clock: TestClock
) -> None:
    assert page.header.title.text() == when.long_day(clock.now)
    write(workspace, "One", amina)
    assert page.header.subtitle.text() == "One note this week about one person."
    write(workspace, "Two", amina)
    write(workspace, "Unfiled")
    workspace.context.attempt(partial(drafts.keep, key=drafts.QUICK, body="Half a thought"))
    assert page.header.subtitle.text() == "3 notes this week about one person. One draft waits."


def test_coming_back_on_another_day_shows_that_day(
    page: TodayPage, workspace: Workspace, clock: TestClock
) -> None:
    workspace.open_page("settings")
    clock.advance(days=1)
    workspace.open_page("today")
    assert page.header.title.text() == when.long_day(clock.now)


def test_the_week_is_a_bar_a_day(page: TodayPage, workspace: Workspace, clock: TestClock) -> None:
    write(workspace, "On Monday")
    clock.advance(days=2)
    write(workspace, "On Wednesday")
    write(workspace, "And again")
    assert page.week.bars.accessibleDescription().split(", ") == ["Monday 1", "Tuesday 0", "Wednesday 2"]
    assert page.week.notes.text() == "3 notes"


def test_a_row_of_the_latest_notes_opens_the_note(
    qtbot: QtBot, page: TodayPage, workspace: Workspace, amina: int
) -> None:
    note = write(workspace, "The marble ramp\n\nShe was proud of it.", amina)
    row = page.latest.rows[0]
    assert row.look.detail == "Amina Okafor · She was proud of it."
    with qtbot.waitSignal(page.context.went) as went:
        QTest.mouseClick(row, LEFT)
    assert went.args == ["notes", note]


def test_a_person_not_written_about_for_a_while_is_named_and_opened_by_key(
    qtbot: QtBot, page: TodayPage, workspace: Workspace, amina: int, clock: TestClock
) -> None:
    write(workspace, "Long ago", amina)
    clock.advance(days=34)
    page.refresh()
    row = page.unseen.rows[0]
    assert (row.look.title, row.look.detail) == ("Amina Okafor", "34 days")
    row.setFocus()
    with qtbot.waitSignal(page.context.went) as went:
        QTest.keyClick(row, Qt.Key.Key_Return)
    assert went.args == ["mentees", amina]


@pytest.mark.parametrize("key", ["quick", "new", "note"])
def test_a_waiting_draft_is_continued_where_it_was_begun(
    qtbot: QtBot, page: TodayPage, workspace: Workspace, key: str
) -> None:
    note = write(workspace, "A note")
    draft_key = drafts.key_of_note(note) if key == "note" else key
    keep = partial(
        drafts.keep, key=draft_key, body="Words on the way", note_id=note if key == "note" else None
    )
    workspace.context.attempt(keep)
    assert titles(page.drafts) == ["Words on the way"]
    signal = page.context.capture_asked if key == "quick" else page.context.went
    with qtbot.waitSignal(signal) as asked:
        QTest.mouseClick(page.drafts.rows[0], LEFT)
    draft = drafts.get(page.context.vault, draft_key)
    assert asked.args == {"quick": [None], "new": ["notes", draft], "note": ["notes", note]}[key]


def test_rows_that_stay_keep_the_focus_when_the_vault_changes(
    page: TodayPage, workspace: Workspace, amina: int
) -> None:
    write(workspace, "One", amina)
    write(workspace, "Two", amina)
    page.latest.rows[1].setFocus()
    write(workspace, "Three", amina)
    assert page.latest.rows[1].hasFocus()


def test_what_was_noticed_on_opening_is_said_once_with_something_to_do(
    qtbot: QtBot, page: TodayPage, vault: Vault
) -> None:
    vault.notices = (WENT_BACK, HEADER_REPAIRED)
    page.refresh()
    assert [banner.code for banner in page.banners] == [WENT_BACK, HEADER_REPAIRED]
    with qtbot.waitSignal(page.context.went) as went:
        QTest.mouseClick(page.banners[1].button, LEFT)
    assert went.args == ["settings", "vault"]
    page.context.go("today")
    QTest.mouseClick(page.banners[0].close_button, LEFT)
    assert [banner.code for banner in page.banners] == [HEADER_REPAIRED]


def test_notes_that_no_backup_holds_are_warned_about_after_a_week(
    page: TodayPage, workspace: Workspace, vault: Vault, clock: TestClock
) -> None:
    workspace.context.attempt(partial(settings.change, daily_backup=False))
    write(workspace, "Nowhere else")
    assert not page.banners
    clock.advance(days=8)
    page.refresh()
    assert [banner.words.text()[:24] for banner in page.banners] == ["There is no backup since"]
    workspace.context.attempt(vaults.daily_backup)
    assert not page.banners
    clock.advance(days=8)
    page.refresh()
    assert not page.banners, "nothing was written since, so nothing is at risk"
    write(workspace, "Written since")
    assert [banner.words.text()[:24] for banner in page.banners] == ["Your last backup is from"]


def test_the_daily_backup_is_given_time_before_anybody_is_alarmed(
    page: TodayPage, workspace: Workspace, clock: TestClock
) -> None:
    write(workspace, "Before the holidays")
    clock.advance(days=20)
    fresh = TodayPage(workspace.context, workspace)
    fresh.refresh()
    assert not fresh.banners
    clock.advance(minutes=11)
    fresh.refresh()
    assert len(fresh.banners) == 1


def test_a_narrow_window_puts_the_second_column_below(
    page: TodayPage, workspace: Workspace, amina: int
) -> None:
    write(workspace, "One", amina)
    assert page.week.mapTo(page, page.week.rect().topLeft()).x() > page.latest.width()
    workspace.resize(720, 700)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    page.grab()
    week, latest = (part.mapTo(page, part.rect().topLeft()) for part in (page.week, page.latest))
    assert week.y() > latest.y()
    assert week.x() == latest.x()


def test_every_word_is_translated_and_everything_has_a_name(
    pseudo: Pseudo, workspace: Workspace, amina: int, clock: TestClock, vault: Vault
) -> None:
    del pseudo
    write(workspace, "Words", amina)
    vault.notices = (HEADER_REPAIRED,)
    clock.advance(days=40)
    made = TodayPage(workspace.context, workspace)
    made.refresh()
    made.header.title.setProperty("data", True)
    assert untranslated_texts(made) == []
    assert unnamed_focusables(made) == []


# the desk


@pytest.fixture(autouse=True)
def in_utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Days are the person's own: here those of UTC, where 23 November 2026 is a Monday."""
    with monkeypatch.context() as here:
        here.setenv("TZ", "UTC")
        time.tzset()
        yield
    time.tzset()


def test_the_meetings_of_today_and_of_the_next_days_are_opened_by_key(
    qtbot: QtBot, page: TodayPage, vault: Vault, amina: int
) -> None:
    first = meeting(vault, at(10), amina, title="Debrief")
    meeting(vault, at(13), amina, engagement_id=engagement(vault, amina), kind="observation")
    meeting(vault, at(9, days=2), amina, kind="observation")
    page.refresh()
    assert page.header.subtitle.text() == "One meeting, one visit."
    looks = [row.look for row in page.next.rows]
    assert [(look.leading, look.title, look.detail) for look in looks] == [
        ("10:00", "Amina Okafor", "Debrief"),
        ("13:00", "Amina Okafor", "Visit"),
    ]
    assert [badge.text for badge in looks[1].badges] == ["No agreement yet"]
    assert page.coming.rows[0].look.leading == "Wed 25 Nov 09:00"
    page.next.rows[0].setFocus()
    with qtbot.waitSignal(page.context.went) as went:
        QTest.keyClick(page.next.rows[0], Qt.Key.Key_Return)
    assert went.args == ["meeting", first]


def test_one_key_settles_a_check_back_where_it_stands_and_undo_opens_it_again(
    page: TodayPage, vault: Vault, amina: int, workspace: Workspace
) -> None:
    step(vault, amina, "Wait three seconds", TODAY)
    step(vault, amina, "Try the seating plan", TODAY - timedelta(days=4))
    page.refresh()
    assert [row.look.trailing for row in page.check_backs.rows] == ["4 days over", "due today"]
    page.check_backs.rows[0].setFocus()
    QTest.keyClick(page.check_backs.rows[0], Qt.Key.Key_Space)
    assert titles(page.check_backs) == ["Wait three seconds"]
    assert page.check_backs.rows[0].hasFocus()
    assert [row.what for row in steps.open_steps(vault)] == ["Wait three seconds"]
    QTest.keyClick(page.check_backs.rows[0], Qt.Key.Key_Space)
    assert page.quick_note.hasFocus(), "the keys are never lost"
    assert titles(page.check_backs) == []
    workspace.undo()
    assert titles(page.check_backs) == ["Wait three seconds"]


def test_the_mouse_settles_with_the_ring_and_puts_away_with_the_cross(
    page: TodayPage, vault: Vault, amina: int, workspace: Workspace
) -> None:
    step(vault, amina, "Wait three seconds", TODAY)
    step(vault, amina, "Try the seating plan", TODAY)
    page.refresh()
    ring, _ = buttons(page.check_backs)
    assert ring.toolTip() == "Done (Space)"
    QTest.mouseClick(ring, LEFT)
    assert titles(page.check_backs) == ["Try the seating plan"]
    _, cross = buttons(page.check_backs)
    assert cross.toolTip() == "Put away (Del)"
    QTest.mouseClick(cross, LEFT)
    assert titles(page.check_backs) == []
    assert [row.what for row in steps.open_steps(vault)] == ["Try the seating plan"], "it is open still"
    workspace.undo()
    assert titles(page.check_backs) == ["Try the seating plan"]


def test_a_step_opens_the_person_whose_it_is(qtbot: QtBot, page: TodayPage, vault: Vault, amina: int) -> None:
    step(vault, amina, "Wait three seconds", TODAY)
    page.refresh()
    with qtbot.waitSignal(page.context.went) as went:
        QTest.keyClick(page.check_backs.rows[0], Qt.Key.Key_Return)
    assert went.args == ["mentees", amina]


def test_each_reminder_leads_to_what_it_is_about_and_is_put_away_by_key(
    qtbot: QtBot, page: TodayPage, vault: Vault, amina: int
) -> None:
    pair = engagement(vault, amina)
    ended = engagement(vault, amina, state="ended", review_on=TODAY)
    agreement(vault, pair, TODAY + timedelta(days=9))
    consent(vault, amina, TODAY - timedelta(days=1))
    past = meeting(vault, at(10, days=-1), amina)
    page.refresh()
    wanted = {
        "Not closed: Sun 22 Nov": ["meeting", past],
        "Record to review, Mon 23 Nov": ["engagement", ended],
        "Agreement ends Wed 2 Dec": ["engagement", pair],
        "Consent to observe ended Sun 22 Nov": ["mentees", amina],
    }
    assert [row.look.detail for row in page.others.rows] == list(wanted)
    for row in page.others.rows:
        with qtbot.waitSignal(page.context.went) as went:
            QTest.keyClick(row, Qt.Key.Key_Return)
        assert went.args == wanted[row.look.detail]
    page.context.go("today")
    for left in (3, 2, 1, 0):
        QTest.keyClick(page.others.rows[0], Qt.Key.Key_Delete)
        assert len(titles(page.others)) == left


def test_a_person_not_seen_is_put_away_and_does_not_come_back_for_the_same_silence(
    page: TodayPage, vault: Vault, amina: int, clock: TestClock
) -> None:
    engagement(vault, amina, rhythm_weeks=2)
    meeting(vault, clock(), amina, state="held")
    clock.advance(days=34)
    page.refresh()
    assert [row.look.detail for row in page.unseen.rows] == ["34 days · rhythm is every 2 weeks"]
    QTest.keyClick(page.unseen.rows[0], Qt.Key.Key_Delete)
    assert titles(page.unseen) == []
    clock.advance(days=1)
    page.refresh()
    assert titles(page.unseen) == []


def test_the_hours_stand_against_the_limit_and_say_when_they_are_over_it(
    page: TodayPage, workspace: Workspace, vault: Vault, amina: int
) -> None:
    meeting(vault, at(8), amina, state="held", minutes=90)
    meeting(vault, at(8), amina, state="held", kind="corridor", minutes=30)
    page.refresh()
    assert page.week.hours.text() == "2 hours given"
    assert not page.week.meter.isVisible()
    workspace.context.attempt(partial(settings.change, weekly_hours_limit=4))
    assert page.week.hours.text() == "2 of 4 hours given"
    assert page.week.limit.text() == "limit set by you"
    assert page.week.parts.text() == "Meetings 1.5 · in passing 0.5"
    assert page.week.meter.isVisible()
    workspace.context.attempt(partial(settings.change, weekly_hours_limit=1))
    assert page.week.limit.text() == "1 over your limit"


def test_typing_shows_the_draft_and_asks_for_nothing_else(
    page: TodayPage, workspace: Workspace, amina: int
) -> None:
    """Words kept every second must not cost a look at everything."""
    write(workspace, "One", amina)
    asked: list[str] = []

    def count(*arguments: object) -> None:
        asked.append(str(arguments[2]))

    event.listen(workspace.context.vault.engine, "before_cursor_execute", count)
    workspace.context.attempt(partial(drafts.keep, key=drafts.QUICK, body="Half a thought"))
    event.remove(workspace.context.vault.engine, "before_cursor_execute", count)
    assert titles(page.drafts) == ["Half a thought"]
    assert page.header.subtitle.text().endswith("One draft waits.")
    assert all(statement == "BEGIN" or "mine_draft" in statement for statement in asked), asked


def test_every_row_is_reached_by_tab(page: TodayPage, vault: Vault, amina: int) -> None:
    meeting(vault, at(10), amina)
    step(vault, amina, "Wait", TODAY)
    consent(vault, amina, TODAY)
    page.refresh()
    rows = [block.rows[0] for block in (page.next, page.check_backs, page.others)]
    page.quick_note.setFocus()
    reached = set()
    for _ in range(30):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert reached >= set(rows)


def test_a_meeting_is_planned_and_contact_is_logged_from_here_by_key(
    page: TodayPage, workspace: Workspace, amina: int
) -> None:
    del amina
    for key in (Qt.Key.Key_P, Qt.Key.Key_T):
        control = Qt.KeyboardModifier.ControlModifier
        both = control | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(page.quick_note, key, both if key == Qt.Key.Key_P else control)
        dialog = workspace.window().findChild(PlanMeetingDialog if key == Qt.Key.Key_P else LogContactDialog)
        assert dialog is not None
        assert dialog.isVisible()
        dialog.reject()


def test_one_key_opens_the_private_note_of_the_meeting_that_is_near(
    qtbot: QtBot, page: TodayPage, workspace: Workspace, vault: Vault, amina: int
) -> None:
    QTest.keyClick(page.quick_note, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert "No meeting is near" in workspace.toast.words.text()
    near = meeting(vault, at(10), amina)
    with qtbot.waitSignal(page.context.went) as went:
        QTest.keyClick(page.quick_note, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert went.args == ["meeting", (near, "note")]
