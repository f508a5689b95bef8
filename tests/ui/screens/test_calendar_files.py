"""One meeting written for another calendar, from its page."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from mentorapp.domain.ours.meetings import MeetingFields, MeetingKind
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import meetings, mentees
from mentorapp.ui.screens.meeting.page import MeetingPage
from tests.ui.proving import prove_it

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from mentorapp.ui.shell.workspace import Workspace
    from mentorapp.vault.vault import Vault

AT_TEN = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_one_meeting_is_written_from_its_page_by_a_key(
    qtbot: QtBot, workspace: Workspace, vault: Vault, tmp_path: Path
) -> None:
    ana = mentees.add(vault, MenteeFields("Ana")).result
    ids = [
        meetings.plan(
            vault,
            MeetingFields(MeetingKind.MEETING, title, AT_TEN + timedelta(days=1), 45, mentee_ids=(ana,)),
        ).result
        for title in ("Debrief", "Another")
    ]
    workspace.open_page("meeting", ids[0])
    page = workspace.page("meeting")
    assert isinstance(page, MeetingPage)
    QTest.keyClick(page, Qt.Key.Key_X, KEYS)
    dialog = next(
        one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog) and one.isVisible()
    )
    path = tmp_path / "one.ics"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    prove_it(qtbot, path)
    qtbot.waitUntil(path.exists)
    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert [str(one["SUMMARY"]) for one in events] == ["Debrief"]
    qtbot.waitUntil(lambda: not workspace.context.jobs.is_busy())
