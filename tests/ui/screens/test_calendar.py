"""The calendar: week and month, worked by real keys and a real mouse."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from mentorapp.domain.mine.calendar import CalendarEvent
from mentorapp.domain.mine.protected import ProtectedFields
from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.domain.ours.meetings import MeetingFields, MeetingKind, StepFields
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import calendar, consents, meetings, mentees, steps
from mentorapp.services.calendar import Block, BlockKind
from mentorapp.ui.screens.calendar.dialogs import EventDialog, ProtectedForm, ProtectedTimeDialog, read_time
from mentorapp.ui.screens.calendar.exchange import ImportedDialog
from mentorapp.ui.screens.calendar.model import BlockModel
from mentorapp.ui.screens.calendar.page import CalendarPage
from mentorapp.ui.screens.meeting import PlanMeetingDialog
from mentorapp.ui.widgets.dialogs import Confirm
from mentorapp.ui.widgets.rows import Role
from tests.ui.helpers import unnamed_focusables, untranslated_texts
from tests.ui.proving import asked_again, prove_it

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from mentorapp.ui.shell.workspace import Workspace
    from mentorapp.vault.vault import Vault
    from tests.ui.helpers import Pseudo

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
LUNCH = ProtectedFields("Lunch", 0, time(12), 60)


def at(hour: int, minute: int = 0, day: int = 23) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


@pytest.fixture
def ana(vault: Vault) -> int:
    return mentees.add(vault, MenteeFields("Ana Ruiz")).result


def meet(vault: Vault, start: datetime, minutes: int = 60, title: str = "", *people: int) -> int:
    if not people:
        people = (mentees.add(vault, MenteeFields("Bo Lind")).result,)
    fields = MeetingFields(
        kind=MeetingKind.MEETING, title=title, starts_at=start, minutes=minutes, mentee_ids=people
    )
    return meetings.plan(vault, fields).result


def opened(qtbot: QtBot, workspace: Workspace) -> CalendarPage:
    workspace.open_page("calendar")
    page = workspace.current_page()
    assert isinstance(page, CalendarPage)
    workspace.activateWindow()
    page.focus_first()
    qtbot.waitUntil(page.view.hasFocus, timeout=2000)
    return page


def press(page: CalendarPage, *keys: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        for key in keys:
            QTest.keyClick(page.view, key)


def start_of(vault: Vault, meeting: int) -> datetime:
    return meetings.get(vault, meeting).starts_at


def found(page: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [dialog for dialog in page.window().findChildren(kind) if dialog.isVisible()]


def confirm(qtbot: QtBot, page: CalendarPage) -> Confirm:
    (ask,) = found(page, Confirm)
    assert isinstance(ask, Confirm)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is ask, timeout=2000)
    return ask


def back(qtbot: QtBot, page: CalendarPage) -> None:
    """Wait until the keys reach the calendar again."""
    page.window().activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page.window(), timeout=2000)


def title(page: CalendarPage) -> str:
    return page.view.current.title if page.view.current else ""


# going about


def test_it_opens_on_this_week_with_everything_in_it(
    qtbot: QtBot, workspace: Workspace, vault: Vault, ana: int
) -> None:
    meet(vault, at(10), 45, "Debrief", ana)
    calendar.protect(vault, LUNCH)
    steps.add(vault, StepFields(ana, "Wait", due_on=date(2026, 11, 25), check_on=date(2026, 11, 27)))
    page = opened(qtbot, workspace)
    assert page.header.title.text() == "Week of 23 November 2026"
    assert page.header.subtitle.text() == "One meeting"
    kinds = [block.kind for block in page.week.blocks.blocks]
    assert kinds == [BlockKind.MEETING, BlockKind.PROTECTED, BlockKind.DUE, BlockKind.CHECK_BACK]


def test_an_empty_week_teaches(qtbot: QtBot, workspace: Workspace) -> None:
    page = opened(qtbot, workspace)
    assert "Press N" in page.header.subtitle.text()


def test_keys_turn_weeks_and_months_and_come_back_to_today(qtbot: QtBot, workspace: Workspace) -> None:
    page = opened(qtbot, workspace)
    press(page, Key.Key_PageDown)
    assert page.header.title.text() == "Week of 30 November 2026"
    press(page, Key.Key_PageUp, times=2)
    assert page.header.title.text() == "Week of 16 November 2026"
    press(page, Key.Key_M)
    assert page.view is page.month
    assert page.header.title.text() == "November 2026"
    press(page, Key.Key_PageDown, times=2)
    assert page.header.title.text() == "January 2027"
    press(page, Key.Key_T)
    assert page.header.title.text() == "November 2026"
    assert page.month.day == date(2026, 11, 23)
    press(page, Key.Key_W)
    assert page.header.title.text() == "Week of 23 November 2026"
    assert page.choice.value() == "week"
    assert page.week.hasFocus(), "the arrows go on"


def test_arrows_move_through_hours_blocks_and_days(qtbot: QtBot, workspace: Workspace, vault: Vault) -> None:
    meet(vault, at(10), 60, "one")
    meet(vault, at(10, 30), 60, "two, beside it")
    meet(vault, at(9, day=24), 30, "tomorrow")
    page = opened(qtbot, workspace)
    assert page.week.slot() == at(9)
    press(page, Key.Key_Down)
    assert page.week.current is None
    press(page, Key.Key_Down)
    assert title(page) == "one"
    press(page, Key.Key_Down)
    assert title(page) == "two, beside it"
    press(page, Key.Key_Down)
    assert (page.week.current, page.week.slot()) == (None, at(11, 30))
    press(page, Key.Key_Up)
    assert title(page) == "two, beside it"
    press(page, Key.Key_Up)
    assert title(page) == "one"
    press(page, Key.Key_Up, Key.Key_Up)
    assert (page.week.current, page.week.slot()) == (None, at(9))
    press(page, Key.Key_Right)
    assert title(page) == "tomorrow"
    press(page, Key.Key_Left)
    press(page, Key.Key_Left)
    assert page.header.title.text() == "Week of 16 November 2026"
    assert page.week.slot() == at(9, day=22)
    press(page, Key.Key_Right)
    assert page.week.slot() == at(9)


def test_above_the_hours_is_what_lasts_all_day_and_the_night_can_be_reached(
    qtbot: QtBot, workspace: Workspace, vault: Vault, ana: int
) -> None:
    for number in range(6):
        steps.add(vault, StepFields(ana, f"step {number}", check_on=date(2026, 11, 23)))
    page = opened(qtbot, workspace)
    press(page, Key.Key_Up, times=3)
    assert title(page) == "step 5", "also those for which there is no line"
    press(page, Key.Key_Up, times=9)
    assert title(page) == "step 0"
    press(page, Key.Key_Down, times=6)
    assert page.week.slot() == at(8)
    press(page, Key.Key_Right)
    press(page, Key.Key_Up, times=4)
    assert page.week.slot() == at(6, day=24), "on a day with nothing above, earlier hours come"
    press(page, Key.Key_Down, times=60)
    assert page.week.slot() == at(23, 30, day=24)


def test_from_right_to_left_the_left_arrow_is_tomorrow(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    meeting = meet(vault, at(9), 60, "one")
    workspace.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page = opened(qtbot, workspace)
    assert page.week.visualRect(page.week.blocks.index(0)).left() > page.week.width() // 2
    assert title(page) == "one"
    QTest.keyClick(page.view, Key.Key_Left, ALT)
    assert start_of(vault, meeting) == at(9, day=24)
    press(page, Key.Key_Right)
    assert page.week.slot() == at(9)


def test_in_the_month_arrows_go_through_days_and_what_is_on_them(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    meet(vault, at(9, day=24), 60, "one")
    meet(vault, at(11, day=24), 60, "two")
    page = opened(qtbot, workspace)
    press(page, Key.Key_M)
    press(page, Key.Key_Right)
    assert page.month.day == date(2026, 11, 24)
    press(page, Key.Key_Down)
    assert title(page) == "one"
    press(page, Key.Key_Down)
    assert title(page) == "two"
    press(page, Key.Key_Down)
    assert page.month.day == date(2026, 12, 1)
    assert page.header.title.text() == "December 2026", "it follows"
    press(page, Key.Key_Up)
    assert page.month.day == date(2026, 11, 24)
    press(page, Key.Key_Return)
    assert page.view is page.week
    assert page.week.slot().date() == date(2026, 11, 24)


def test_a_full_day_of_the_month_counts_what_does_not_fit(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    for hour in range(8, 18):
        meet(vault, at(hour, day=24), 30, f"at {hour}")
    page = opened(qtbot, workspace)
    press(page, Key.Key_M)
    places = [page.month.places(row) for row in range(10)]
    assert places[0]
    assert not places[9]


# opening and planning


def test_enter_opens_what_is_there(qtbot: QtBot, workspace: Workspace, vault: Vault, ana: int) -> None:
    meeting = meet(vault, at(9), 60, "one", ana)
    steps.add(vault, StepFields(ana, "Wait", check_on=date(2026, 11, 23)))
    page = opened(qtbot, workspace)
    page.context.went.disconnect()
    went: list[tuple[str, object]] = []
    page.context.went.connect(lambda name, target: went.append((name, target)))
    press(page, Key.Key_Return)
    press(page, Key.Key_Up, times=3)
    press(page, Key.Key_Return)
    assert went == [("meeting", meeting), ("mentees", ana)]


def test_an_event_of_another_calendar_says_where_it_comes_from(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    with vault.transaction("Bring in a calendar") as work:
        event = CalendarEvent(
            source="school.ics", event_uid="1", title="Staff", starts_at=at(9), ends_at=at(10)
        )
        work.add(event)
    page = opened(qtbot, workspace)
    press(page, Key.Key_Return)
    (dialog,) = found(page, EventDialog)
    assert dialog.windowTitle() == "Staff"
    dialog.close()
    QTest.keyClick(page.view, Key.Key_Down, ALT)
    assert not found(page, Confirm)
    assert "only those can be moved" in workspace.toast.words.text()


def test_a_calendar_that_was_brought_in_can_be_taken_away_and_undo_brings_it_back(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    with vault.transaction("Bring in a calendar") as work:
        for hour in (9, 14):
            event = CalendarEvent(
                source="School", event_uid=str(hour), title="Staff", starts_at=at(hour), ends_at=at(hour + 1)
            )
            work.add(event)
    page = opened(qtbot, workspace)
    press(page, Key.Key_Return)
    (dialog,) = found(page, EventDialog)
    assert isinstance(dialog, EventDialog)
    QTest.mouseClick(dialog.remove_button, LEFT)
    assert page.week.blocks.blocks == []
    QTest.mouseClick(workspace.toast.button, LEFT)
    assert len(page.week.blocks.blocks) == 2


@pytest.mark.parametrize("key", [Key.Key_N, Key.Key_Insert, Key.Key_Return])
def test_a_meeting_is_planned_where_the_person_stands(
    qtbot: QtBot, workspace: Workspace, vault: Vault, ana: int, key: Qt.Key
) -> None:
    del vault, ana
    page = opened(qtbot, workspace)
    press(page, Key.Key_Right, Key.Key_Down)
    press(page, key)
    (dialog,) = found(page, PlanMeetingDialog)
    assert isinstance(dialog, PlanMeetingDialog)
    assert page.week.slot() == at(9, 30, day=24)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog, timeout=2000)
    QTest.keyClicks(dialog.people.picker, "Ana Ruiz")
    QTest.keyClick(dialog.people.picker, Key.Key_Return)
    QTest.keyClick(dialog, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (block,) = page.week.blocks.blocks
    assert block.start == at(9, 30, day=24)
    assert page.week.current == block, "the new one is chosen"


def test_planning_on_protected_time_is_asked_about_first(
    qtbot: QtBot, workspace: Workspace, vault: Vault, ana: int
) -> None:
    del ana
    calendar.protect(vault, LUNCH)
    page = opened(qtbot, workspace)
    press(page, Key.Key_Down, times=6)
    press(page, Key.Key_N)
    (dialog,) = found(page, PlanMeetingDialog)
    assert isinstance(dialog, PlanMeetingDialog)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog, timeout=2000)
    QTest.keyClicks(dialog.people.picker, "Ana Ruiz")
    QTest.keyClick(dialog, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    ask = confirm(qtbot, page)
    assert ask.windowTitle() == "This is your protected time"
    assert meetings.between(vault, at(0), at(23)) == []
    QTest.mouseClick(ask.button, LEFT)
    (planned,) = meetings.between(vault, at(0), at(23))
    assert planned.starts_at == at(12)
    assert not dialog.isVisible()


# moving


def test_alt_and_arrows_move_a_meeting_and_undo_brings_it_back(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    meeting = meet(vault, at(9), 60, "one")
    page = opened(qtbot, workspace)
    QTest.keyClick(page.view, Key.Key_Down, ALT)
    assert start_of(vault, meeting) == at(9, 15)
    QTest.keyClick(page.view, Key.Key_Right, ALT)
    assert start_of(vault, meeting) == at(9, 15, day=24)
    assert title(page) == "one", "it stays chosen"
    assert workspace.toast.isVisible()
    assert workspace.toast.words.text() == "Moved to Tue 24 Nov 09:15"
    QTest.keyClick(page.view, Key.Key_Up, ALT)
    QTest.keyClick(page.view, Key.Key_Left, ALT)
    assert start_of(vault, meeting) == at(9)
    QTest.mouseClick(workspace.toast.button, LEFT)
    assert start_of(vault, meeting) == at(9, day=24)
    assert title(page) == "one"


def test_moved_beyond_the_week_the_week_follows(qtbot: QtBot, workspace: Workspace, vault: Vault) -> None:
    meeting = meet(vault, at(9), 60, "one")
    page = opened(qtbot, workspace)
    QTest.keyClick(page.view, Key.Key_Left, ALT)
    assert start_of(vault, meeting) == at(9, day=22)
    assert page.header.title.text() == "Week of 16 November 2026"
    assert title(page) == "one"


def test_in_the_month_a_meeting_moves_by_days_and_weeks(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    meeting = meet(vault, at(9), 60, "one")
    page = opened(qtbot, workspace)
    press(page, Key.Key_M)
    assert title(page) == "one", "what was chosen stays chosen"
    QTest.keyClick(page.view, Key.Key_Up, ALT)
    assert start_of(vault, meeting) == at(9, day=16)
    QTest.keyClick(page.view, Key.Key_Right, ALT)
    assert start_of(vault, meeting) == at(9, day=17)


def drag(page: CalendarPage, grabbed: QPoint, spot: QPoint, *, drop: bool = True) -> None:
    port = page.view.viewport()
    QTest.mousePress(port, LEFT, pos=grabbed)
    for part in (0.3, 0.7, 1.0):
        here = grabbed + (spot - grabbed) * part
        event = QMouseEvent(
            QMouseEvent.Type.MouseMove,
            here.toPointF(),
            port.mapToGlobal(here).toPointF(),
            Qt.MouseButton.NoButton,
            LEFT,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(port, event)
    if drop:
        QTest.mouseRelease(port, LEFT, pos=spot)


def test_a_meeting_is_dragged_to_another_day_and_hour(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    meeting = meet(vault, at(9), 60, "one")
    meet(vault, at(10, day=25), 60, "two")
    page = opened(qtbot, workspace)
    one = page.week.visualRect(page.week.blocks.index(0))
    two = page.week.visualRect(page.week.blocks.index(1))
    drag(page, one.center(), two.center() + QPoint(0, two.height()), drop=False)
    dragged = page.week.dragged()
    assert dragged is not None
    assert dragged[1] == at(11, day=25), "shown before it is let go"
    page.view.viewport().grab()
    assert start_of(vault, meeting) == at(9)
    QTest.mouseRelease(page.view.viewport(), LEFT, pos=two.center() + QPoint(0, two.height()))
    assert start_of(vault, meeting) == at(11, day=25)
    assert "Wed 25 Nov 11:00" in workspace.toast.words.text()


def test_a_drag_is_given_up_with_esc_and_a_click_moves_nothing(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    meeting = meet(vault, at(9), 60, "one")
    page = opened(qtbot, workspace)
    one = page.week.visualRect(page.week.blocks.index(0))
    drag(page, one.center(), one.center() + QPoint(0, 120), drop=False)
    press(page, Key.Key_Escape)
    QTest.mouseRelease(page.view.viewport(), LEFT, pos=one.center() + QPoint(0, 120))
    QTest.mouseClick(page.view.viewport(), LEFT, pos=one.center())
    assert start_of(vault, meeting) == at(9)
    assert title(page) == "one"


def test_in_the_month_a_drag_keeps_the_hour(qtbot: QtBot, workspace: Workspace, vault: Vault) -> None:
    meeting = meet(vault, at(9), 60, "one")
    meet(vault, at(15, day=27), 60, "two")
    page = opened(qtbot, workspace)
    press(page, Key.Key_M)
    one, two = (page.month.visualRect(page.month.blocks.index(row)) for row in range(2))
    drag(page, one.center(), two.center())
    assert start_of(vault, meeting) == at(9, day=27)


def test_protected_time_is_asked_about_before_it_is_broken_and_once(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    calendar.protect(vault, LUNCH)
    meeting = meet(vault, at(11), 60, "one")
    page = opened(qtbot, workspace)
    press(page, Key.Key_Down, times=4)
    assert title(page) == "one"
    QTest.keyClick(page.view, Key.Key_Down, ALT)
    ask = confirm(qtbot, page)
    assert ask.windowTitle() == "This is your protected time"
    assert start_of(vault, meeting) == at(11), "nothing moves before the answer"
    QTest.keyClick(ask, Key.Key_Escape)
    assert start_of(vault, meeting) == at(11)
    back(qtbot, page)
    QTest.keyClick(page.view, Key.Key_Down, ALT)
    QTest.mouseClick(confirm(qtbot, page).button, LEFT)
    assert start_of(vault, meeting) == at(11, 15)
    back(qtbot, page)
    QTest.keyClick(page.view, Key.Key_Down, ALT)
    assert not found(page, Confirm), "it is broken already: asking again would nag"
    assert start_of(vault, meeting) == at(11, 30)
    assert page.header.subtitle.text() == "One meeting, one overlaps something"


def test_a_clash_is_asked_about_and_what_only_touches_is_not(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    meeting = meet(vault, at(9), 45, "one")
    meet(vault, at(10), 60, "two")
    page = opened(qtbot, workspace)
    QTest.keyClick(page.view, Key.Key_Down, ALT)
    assert not found(page, Confirm)
    assert start_of(vault, meeting) == at(9, 15)
    QTest.keyClick(page.view, Key.Key_Down, ALT)
    ask = confirm(qtbot, page)
    assert ask.windowTitle() == "This overlaps something else"
    ask.close()
    assert start_of(vault, meeting) == at(9, 15)


def test_a_visit_cannot_be_moved_without_consent(
    qtbot: QtBot, workspace: Workspace, vault: Vault, ana: int
) -> None:
    consents.grant(vault, ana, ConsentScope.OBSERVE)
    fields = MeetingFields(
        kind=MeetingKind.OBSERVATION, title="", starts_at=at(9), minutes=60, mentee_ids=(ana,)
    )
    visit = meetings.plan(vault, fields).result
    page = opened(qtbot, workspace)
    consents.withdraw(vault, ana, ConsentScope.OBSERVE)
    QTest.keyClick(page.view, Key.Key_Down, ALT)
    assert start_of(vault, visit) == at(9)
    assert "consent" in workspace.toast.words.text()


# protected time


def test_time_is_protected_changed_and_given_free_by_keys(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    page = opened(qtbot, workspace)
    press(page, Key.Key_P)
    (dialog,) = found(page, ProtectedTimeDialog)
    assert isinstance(dialog, ProtectedTimeDialog)
    assert dialog.nothing.isVisible()
    QTest.mouseClick(dialog.add_button, LEFT)
    form = only_form(page)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is form, timeout=2000)
    assert form.focusWidget() is form.what.edit
    QTest.keyClicks(form.what.edit, "Writing")
    form.starts.edit.selectAll()
    QTest.keyClicks(form.starts.edit, "half past")
    QTest.keyClick(form, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Write a time such as" in form.starts.note.text()
    form.starts.edit.selectAll()
    QTest.keyClicks(form.starts.edit, "9")
    form.until.edit.selectAll()
    QTest.keyClicks(form.until.edit, "10:30")
    QTest.keyClicks(form.last.edit, "2027-06-30")
    QTest.keyClick(form, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (row,) = calendar.protected_times(vault)
    assert row.fields == ProtectedFields("Writing", 2, time(9), 90, until_on=date(2027, 6, 30))
    assert dialog.model.rowCount() == 1
    QTest.keyClick(dialog.list, Key.Key_Return)
    QTest.mouseClick(only_form(page).remove_button, LEFT)
    assert calendar.protected_times(vault) == []
    assert workspace.toast.isVisible()
    dialog.close()


def only_form(page: CalendarPage) -> ProtectedForm:
    (form,) = found(page, ProtectedForm)
    assert isinstance(form, ProtectedForm)
    return form


def test_the_form_opens_from_the_week_and_what_was_typed_is_kept_when_the_window_locks(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    calendar.protect(vault, LUNCH)
    page = opened(qtbot, workspace)
    press(page, Key.Key_Down, times=6)
    press(page, Key.Key_Return)
    QTest.keyClicks(only_form(page).what.edit, "Walk")
    assert page.flush()
    assert [row.fields.title for row in calendar.protected_times(vault)] == ["Walk"]


def test_a_changed_form_is_not_closed_without_asking(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    page = opened(qtbot, workspace)
    form = ProtectedForm(page.context, parent=workspace)
    form.open()
    QTest.keyClicks(form.what.edit, "Walk")
    QTest.keyClick(form, Key.Key_Escape)
    assert form.isVisible()
    QTest.mouseClick(confirm(qtbot, page).button, LEFT)
    assert not form.isVisible()
    assert calendar.protected_times(vault) == []


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("14", time(14)),
        ("14:30", time(14, 30)),
        ("9.15", time(9, 15)),
        ("0915", time(9, 15)),
        ("14h30", time(14, 30)),
        ("2:30 pm", time(14, 30)),
        ("12 am", time(0)),
        ("24", None),
        ("13 pm", None),
        ("9:60", None),
        ("soon", None),
        ("", None),
    ],
)
def test_times_are_read_as_people_write_them(app: QApplication, text: str, read: time | None) -> None:
    del app
    assert read_time(text) == read


# files


SCHOOL = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//School//EN
X-WR-CALNAME:School
BEGIN:VEVENT
UID:1@school
DTSTAMP:20261101T000000Z
DTSTART:20261123T090000Z
DTEND:20261123T100000Z
SUMMARY:Staff briefing
END:VEVENT
BEGIN:VEVENT
UID:2@school
DTSTAMP:20261101T000000Z
DTSTART:20261124T110000Z
DTEND:20261124T100000Z
SUMMARY:Backwards
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")


def test_a_calendar_comes_in_and_what_stayed_out_is_said(
    qtbot: QtBot, workspace: Workspace, vault: Vault, tmp_path: Path
) -> None:
    path = tmp_path / "school.ics"
    path.write_text(SCHOOL, encoding="utf-8")
    page = opened(qtbot, workspace)
    QTest.keyClick(page.view, Key.Key_I, Qt.KeyboardModifier.ControlModifier | SHIFT)
    (asked,) = found(page, QFileDialog)
    asked.close()
    page.exchange.read(path)
    qtbot.waitUntil(lambda: bool(found(page, ImportedDialog)), timeout=5000)
    (dialog,) = found(page, ImportedDialog)
    assert isinstance(dialog, ImportedDialog)
    assert "from this file: 1." in dialog.sum.text()
    look = dialog.model.index(0).data(Role.LOOK)
    assert (look.title, look.detail) == ("Backwards", "It ends before it begins.")
    dialog.close()
    assert [block.title for block in page.week.blocks.blocks] == ["Staff briefing"]
    assert page.week.blocks.blocks[0].kind.is_mine
    vault.undo()
    assert calendar.span(vault, at(0), at(23)) == []


def test_what_is_no_calendar_is_refused_in_words(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "roster.ics"
    path.write_text("Name,Email", encoding="utf-8")
    page = opened(qtbot, workspace)
    page.exchange.read(path)
    qtbot.waitUntil(lambda: "Reading" not in workspace.toast.words.text(), timeout=5000)
    assert workspace.toast.isVisible()
    assert not found(page, ImportedDialog)


def test_meetings_are_written_for_other_calendars(
    qtbot: QtBot, workspace: Workspace, vault: Vault, tmp_path: Path
) -> None:
    meet(vault, at(9), 60, "Debrief")
    page = opened(qtbot, workspace)
    QTest.keyClick(page.view, Key.Key_E, Qt.KeyboardModifier.ControlModifier | SHIFT)
    (asked,) = found(page, QFileDialog)
    asked.close()
    page.exchange.write(tmp_path / "meetings.ics")
    prove_it(qtbot, tmp_path / "meetings.ics")
    qtbot.waitUntil(lambda: "One meeting written" in workspace.toast.words.text(), timeout=5000)
    assert "SUMMARY:Debrief" in (tmp_path / "meetings.ics").read_text("utf-8")
    page.exchange.write(tmp_path / "again.ics")
    assert asked_again() == []
    qtbot.waitUntil((tmp_path / "again.ics").exists)
    workspace.context.proof.forget()
    page.exchange.write(tmp_path / "third.ics")
    prove_it(qtbot, tmp_path / "third.ics")
    qtbot.waitUntil((tmp_path / "third.ics").exists)


# for those who hear it


def test_every_block_is_spoken_and_stands_where_it_is_painted(
    qtbot: QtBot, workspace: Workspace, vault: Vault, ana: int
) -> None:
    meet(vault, at(9), 60, "Debrief", ana)
    meet(vault, at(9, 30), 60, "Other")
    calendar.protect(vault, LUNCH)
    page = opened(qtbot, workspace)
    heard = QAccessible.queryAccessibleInterface(page.week)
    words = [heard.child(row).text(QAccessible.Text.Name) for row in range(heard.childCount())]
    assert words == [
        "Meeting, Debrief, Ana Ruiz, Monday 23 November, 09:00–10:00, Overlaps something else, Ours",
        "Meeting, Other, Bo Lind, Monday 23 November, 09:30–10:30, Overlaps something else, Ours",
        "Protected time, Lunch, Monday 23 November, 12:00–13:00, Mine",
    ]
    place = heard.child(0).rect()
    corner = page.week.viewport().mapToGlobal(page.week.visualRect(page.week.blocks.index(0)).topLeft())
    assert place.topLeft() == corner


def test_an_hour_without_anything_is_said_to_be_free(qtbot: QtBot, workspace: Workspace) -> None:
    page = opened(qtbot, workspace)
    press(page, Key.Key_Right)
    assert page.week.accessibleDescription() == "Tuesday 24 November, 09:00, free"
    press(page, Key.Key_M)
    press(page, Key.Key_Right)
    assert page.month.accessibleDescription() == "Wednesday 25 November: nothing planned"


def test_everything_is_named_and_translated(
    qtbot: QtBot, workspace: Workspace, vault: Vault, pseudo: Pseudo
) -> None:
    del pseudo
    calendar.protect(vault, LUNCH)
    page = opened(qtbot, workspace)
    assert unnamed_focusables(page) == []
    assert [text for text in untranslated_texts(page) if "23" not in text] == []


def test_the_model_keeps_the_rules_of_models(qtmodeltester: ModelTester, app: QApplication) -> None:
    del app
    model = BlockModel()
    start = at(9)
    model.set_blocks([Block(BlockKind.MEETING, 1, start, start + timedelta(hours=1))])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.set_blocks([])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
