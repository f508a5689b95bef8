from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import drafts, mentees, notes, settings, vaults
from mentorapp.ui import when
from mentorapp.ui.screens.today.blocks import RowsBlock
from mentorapp.ui.screens.today.page import TodayPage
from mentorapp.ui.shell.workspace import Workspace
from mentorapp.vault.vault import HEADER_REPAIRED, WENT_BACK, Vault
from tests.conftest import TestClock
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
    assert titles(page.begin) == ["Write your first note"]
    write(workspace, "First words", amina)
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
    assert page.bars.accessibleDescription().split(", ") == ["Monday 1", "Tuesday 0", "Wednesday 2"]
    assert page.week_notes.text() == "3 notes"


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
    assert asked.args == {"quick": [None], "new": ["notes", "new"], "note": ["notes", note]}[key]


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
