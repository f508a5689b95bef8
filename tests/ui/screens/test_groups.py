from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.domain.ours.engagements import (
    EngagementFields,
    EngagementKind,
    EngagementModel,
    LessonStudyState,
)
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import consents, engagements, history, lesson_studies, mentees
from mentorapp.services.lesson_studies import LessonStudyFields
from mentorapp.ui.screens.engagement.dialogs import EngagementDialog
from mentorapp.ui.screens.groups.page import GroupsPage
from mentorapp.ui.screens.groups.study_dialog import StudyDialog
from mentorapp.ui.widgets.dialogs import Confirm
from mentorapp.ui.widgets.fields import TextArea
from mentorapp.ui.widgets.rows import Role

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from mentorapp.ui.shell.workspace import Workspace
    from mentorapp.vault.vault import Vault

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def ada(vault: Vault) -> int:
    return mentees.add(vault, MenteeFields(name="Ada Obi")).result


@pytest.fixture
def group(vault: Vault, ada: int) -> int:
    ben = mentees.add(vault, MenteeFields(name="Ben Ito")).result
    fields = EngagementFields(
        EngagementKind.COACHING,
        EngagementModel.PLC,
        date(2026, 9, 1),
        name="Exit tickets",
        inquiry="Who answers, and who never does?",
    )
    alone = EngagementFields(EngagementKind.COACHING, EngagementModel.ONE_TO_ONE, date(2026, 9, 1))
    engagements.start(vault, alone, [ben])
    return engagements.start(vault, fields, [ada, ben]).result


def opened(workspace: Workspace, target: object = None) -> GroupsPage:
    workspace.open_page("groups", target)
    page = workspace.current_page()
    assert isinstance(page, GroupsPage)
    return page


def form(qtbot: QtBot, workspace: Workspace) -> StudyDialog:
    found = [dialog for dialog in workspace.findChildren(StudyDialog) if dialog.isVisible()]
    assert len(found) == 1
    with qtbot.waitExposed(found[0]):
        found[0].activateWindow()
    return found[0]


def write(dialog: StudyDialog, key: str, words: str) -> None:
    area = dialog.texts[key].editor
    assert isinstance(area, TextArea)
    area.setPlainText(words)


def test_without_groups_the_page_says_what_they_are(workspace: Workspace) -> None:
    page = opened(workspace)
    page.focus_first()
    assert page.first.isVisible()
    QTest.keyClick(page.first.button, Qt.Key.Key_Return)
    [dialog] = workspace.findChildren(EngagementDialog)
    assert dialog.name.isVisible(), "a group has a name"
    assert not dialog.holds_words()
    dialog.close()


def test_only_groups_are_listed_and_enter_opens_one(
    workspace: Workspace, group: int, qtmodeltester: ModelTester
) -> None:
    page = opened(workspace)
    qtmodeltester.check(page.model)  # type: ignore[no-untyped-call]
    assert page.model.rowCount() == 1
    assert page.model.index(0).data(Role.OBJECT) == group
    page.focus_first()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.header.title.text() == "Exit tickets"
    assert [row.look.title for row in page.group.members] == ["Ada Obi", "Ben Ito"]
    QTest.keyClick(page, Qt.Key.Key_Left, ALT)
    assert page.list.isVisible()


def test_a_lesson_study_goes_round_its_cycle_by_the_keys(
    qtbot: QtBot, workspace: Workspace, vault: Vault, group: int, ada: int
) -> None:
    page = opened(workspace, group)
    page.focus_first()
    QTest.keyClick(page, Qt.Key.Key_L, CONTROL | SHIFT)
    new = form(qtbot, workspace)
    QTest.keyClick(new.title_field.edit, Qt.Key.Key_Return, CONTROL)
    assert new.title_field.note.isVisible(), "a title is needed"
    QTest.keyClicks(new.title_field.edit, "Wait time")
    QTest.keyClick(new.title_field.edit, Qt.Key.Key_Return, CONTROL)
    [card] = page.group.studies
    QTest.keyClick(card, Qt.Key.Key_Space)
    shown = form(qtbot, workspace)
    shown.on.click()
    assert shown.teacher_field.editor.property("wrong"), "whose lesson it is must be said first"
    QTest.keyClicks(shown.teacher, "Ada Obi")
    shown.on.click()
    assert "Ada Obi" in shown.teacher_field.note.text(), "and they must permit it"
    consents.grant(vault, ada, ConsentScope.OBSERVE)
    shown.on.click()
    assert shown.strip.accessibleName().endswith("Teach")
    shown.on.click()
    assert shown.day.editor.property("wrong"), "the day of the lesson is needed"
    QTest.keyClicks(shown.day.edit, "2026-11-12")
    write(shown, "observed", "Two who never speak did.")
    shown.on.click()
    shown.on.click()
    assert not shown.on.isVisible()
    shown.close()
    [study] = lesson_studies.of_engagement(vault, group)
    assert (study.state, study.taught_by, study.taught_on, study.observed) == (
        LessonStudyState.DONE,
        "Ada Obi",
        date(2026, 11, 12),
        "Two who never speak did.",
    )
    assert page.group.studies[0].strip.accessibleName().endswith("Done")


def test_what_was_typed_is_not_lost_by_closing_or_locking(
    qtbot: QtBot, workspace: Workspace, vault: Vault, group: int
) -> None:
    page = opened(workspace, group)
    page.new_study()
    dialog = form(qtbot, workspace)
    QTest.keyClicks(dialog.title_field.edit, "Wait time")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    [ask] = dialog.findChildren(Confirm)
    assert ask.isVisible()
    ask.reject()
    assert dialog.isVisible()
    assert page.flush()
    assert [study.title for study in lesson_studies.of_engagement(vault, group)] == ["Wait time"]


def test_a_removed_lesson_study_comes_back_by_undo(
    qtbot: QtBot, workspace: Workspace, vault: Vault, group: int
) -> None:
    lesson_studies.add(vault, group, LessonStudyFields("Wait time"))
    page = opened(workspace, group)
    page.group.studies[0].click()
    form(qtbot, workspace).remove_button.click()
    assert page.group.studies == []
    workspace.context.tell(history.undo(vault))
    assert [card.study.title for card in page.group.studies] == ["Wait time"]


def test_a_group_takes_files_and_a_study_its_own(
    qtbot: QtBot, workspace: Workspace, vault: Vault, group: int
) -> None:
    study_id = lesson_studies.add(vault, group, LessonStudyFields("Wait time")).result
    page = opened(workspace, group)
    assert page.group.files.add_action.isEnabled()
    page.group.studies[0].click()
    dialog = form(qtbot, workspace)
    assert dialog.files.isVisibleTo(dialog)
    dialog.files.add_files([vault.folder / "vault.hdr"])
    qtbot.waitUntil(lambda: not workspace.context.jobs.is_busy(), timeout=5000)
    assert lesson_studies.get(vault, study_id).title == "Wait time"
    dialog.close()
