from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget

from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.interop.rosters import ColumnMapping, Field, guess_mapping, read_roster
from mentorapp.services import history, mentees, rosters
from mentorapp.services.changes import Kind
from mentorapp.ui.context import Context, Notice
from mentorapp.ui.screens.roster_import import RosterImportDialog, open_roster_import
from mentorapp.ui.screens.roster_import.dialog import Step
from mentorapp.ui.screens.roster_import.model import OutcomeModel, PeopleModel, Show
from mentorapp.ui.widgets.rows import Role
from mentorapp.vault.vault import Vault
from tests.ui.helpers import Pseudo, unnamed_focusables, untranslated_texts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROSTER = (
    "Last name;First name;E-Mail;Position;Start date\n"
    "Okafor;Amina;amina@x.org;Teacher;01/09/2025\n"
    "Müller;Zoë;zoe@x.org;Teacher;05/01/2026\n"
    "Li;Ben;ben@x.org;Aide;\n"
    "Park;Cleo;nonsense;Teacher;\n"
)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1360, 860)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(qtbot: QtBot, context: Context, window: QWidget) -> Iterator[RosterImportDialog]:
    made = open_roster_import(context, window)
    yield made
    if shiboken6.isValid(made):
        made.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    path = tmp_path / "staff.csv"
    path.write_text(ROSTER, "utf-8")
    return path


def read(qtbot: QtBot, dialog: RosterImportDialog, path: Path, step: Step = Step.COLUMNS) -> None:
    dialog.read_file(path)
    at(qtbot, dialog, step)


def at(qtbot: QtBot, dialog: RosterImportDialog, step: Step) -> None:
    """Wait until the dialog has come to ``step`` and nothing is running."""
    qtbot.waitUntil(lambda: dialog.step is step and dialog.busy.isHidden())


def rows_shown(dialog: RosterImportDialog) -> list[tuple[str, str]]:
    model = dialog.rows.model
    looks = [model.index(number).data(Role.LOOK) for number in range(model.rowCount())]
    return [(look.title, look.badges[0].text) for look in looks]


def names(vault: Vault) -> list[str]:
    return [row.name for row in mentees.listing(vault)]


def test_a_list_comes_in_by_keys_alone(
    qtbot: QtBot, context: Context, vault: Vault, dialog: RosterImportDialog, roster: Path
) -> None:
    heard: list[frozenset[Kind]] = []
    context.events.changed.connect(heard.append)
    read(qtbot, dialog, roster)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    at(qtbot, dialog, Step.ROWS)
    assert names(vault) == []
    assert dialog.next.text() == "Bring in 3 people"
    QTest.keyClick(dialog.next, Qt.Key.Key_Space)
    at(qtbot, dialog, Step.RESULT)
    assert names(vault) == ["Amina Okafor", "Ben Li", "Zoë Müller"]
    assert heard == [frozenset({Kind.MENTEE})]
    assert dialog.outcome.sum.text() == "3 people brought in"
    assert "1 row of the file did not come in" in dialog.outcome.words.text()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isHidden()


def test_undo_stands_beside_the_result(
    qtbot: QtBot, context: Context, vault: Vault, dialog: RosterImportDialog, roster: Path
) -> None:
    said: list[Notice] = []
    context.noticed.connect(said.append)
    read(qtbot, dialog, roster)
    dialog.next.click()
    at(qtbot, dialog, Step.ROWS)
    dialog.next.click()
    at(qtbot, dialog, Step.RESULT)
    assert dialog.back.text() == "Undo"
    QTest.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    assert names(vault) == []
    assert history.state(vault).redo_label == "Bring in a roster"
    assert [notice.text for notice in said] == ["Undone. Nobody was brought in."]
    assert dialog.isHidden()


def test_the_guess_of_the_columns_is_shown_and_can_be_bettered(
    qtbot: QtBot, vault: Vault, dialog: RosterImportDialog, roster: Path
) -> None:
    read(qtbot, dialog, roster)
    step = dialog.columns
    assert step.choices[Field.FAMILY_NAME].currentText() == "Last name"
    assert step.choices[Field.NAME].currentText() == "Not in this file"
    people = step.people.model()
    assert people.index(1, 0).data() == "Zoë Müller"
    assert people.index(0, 3).data() == "1 September 2025"
    assert people.index(3, 0).data() == "“nonsense” is not an email address."
    email = step.choices[Field.EMAIL]
    email.setFocus()
    QTest.keyClick(email, Qt.Key.Key_Home)
    assert step.mapping.columns == {
        Field.GIVEN_NAME: 1, Field.FAMILY_NAME: 0, Field.ROLE: 3, Field.STARTED_ON: 4
    }  # fmt: skip
    assert people.index(3, 0).data() == "Cleo Park"


def test_without_a_name_there_is_no_way_on(qtbot: QtBot, dialog: RosterImportDialog, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("Whom,Email\nAnna Ek,a@x.org\n")
    read(qtbot, dialog, path)
    assert not dialog.next.isEnabled()
    assert "Choose which column holds the names" in dialog.columns.notes.text()
    choice = dialog.columns.choices[Field.NAME]
    assert dialog.focusWidget() is choice
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert dialog.columns.mapping.columns[Field.NAME] == 0
    assert dialog.next.isEnabled()
    assert dialog.columns.notes.isHidden()


def test_each_row_says_what_will_happen_and_can_be_decided(
    qtbot: QtBot, vault: Vault, dialog: RosterImportDialog, roster: Path
) -> None:
    mentees.add(vault, MenteeFields("A. Okafor", email="Amina@x.org"))
    read(qtbot, dialog, roster)
    dialog.next.click()
    at(qtbot, dialog, Step.ROWS)
    assert rows_shown(dialog) == [
        ("Amina Okafor", "Left out"),
        ("Zoë Müller", "Comes in"),
        ("Ben Li", "Comes in"),
        ("Cleo Park", "Cannot come in"),
    ]
    assert dialog.rows.sum.text() == "2 people come in · 1 left out · 1 cannot come in"
    assert "Already here: A. Okafor" in dialog.rows.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    listed = dialog.rows.list
    QTest.keyClick(listed, Qt.Key.Key_Space)
    QTest.keyClick(listed, Qt.Key.Key_Down)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert rows_shown(dialog)[:2] == [("Amina Okafor", "Comes in"), ("Zoë Müller", "Left out")]
    QTest.keyClick(listed, Qt.Key.Key_End)
    QTest.keyClick(listed, Qt.Key.Key_Space)
    assert rows_shown(dialog)[3][1] == "Cannot come in"
    dialog.next.click()
    at(qtbot, dialog, Step.RESULT)
    assert names(vault) == ["A. Okafor", "Amina Okafor", "Ben Li"]


def test_rows_can_be_listed_by_what_happens_to_them(
    qtbot: QtBot, dialog: RosterImportDialog, roster: Path
) -> None:
    read(qtbot, dialog, roster)
    dialog.next.click()
    at(qtbot, dialog, Step.ROWS)
    dialog.rows.show_which.set_value(Show.COMING)
    dialog.rows.show_which.changed.emit(Show.COMING)
    assert len(rows_shown(dialog)) == 3
    dialog.rows.list.setCurrentIndex(dialog.rows.model.index(1))
    QTest.keyClick(dialog.rows.list, Qt.Key.Key_Space)
    assert rows_shown(dialog) == [("Amina Okafor", "Comes in"), ("Ben Li", "Comes in")]
    assert dialog.rows.list.currentIndex().isValid()
    dialog.rows.show_which.set_value(Show.REFUSED)
    dialog.rows.show_which.changed.emit(Show.REFUSED)
    assert [title for title, _ in rows_shown(dialog)] == ["Cleo Park"]


def test_a_file_that_cannot_be_read_says_why_and_another_can_be_chosen(
    qtbot: QtBot, dialog: RosterImportDialog, roster: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "list.xlsx"
    bad.write_bytes(b"PK\x03\x04 cut off")
    read(qtbot, dialog, bad, Step.FILE)
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "damaged or incomplete" in dialog.problem.text()
    assert dialog.next.isEnabled()
    read(qtbot, dialog, roster)
    assert dialog.problem.isHidden()


def test_letters_that_come_out_wrong_can_be_read_in_another_way(
    qtbot: QtBot, dialog: RosterImportDialog, tmp_path: Path
) -> None:
    path = tmp_path / "mac.csv"
    path.write_bytes("Name,School\nZoë Müller,Nord\n".encode("mac_roman"))
    read(qtbot, dialog, path)
    letters = dialog.columns.letters
    assert letters.currentText() == "Western European (Windows)"
    letters.setCurrentIndex(letters.findData("mac_roman"))
    letters.activated.emit(letters.currentIndex())
    qtbot.waitUntil(lambda: dialog.columns.people.model().index(0, 0).data() == "Zoë Müller")
    letters.setCurrentIndex(letters.findData("utf-8"))
    letters.activated.emit(letters.currentIndex())
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "cannot be read as UTF-8" in dialog.problem.text()
    assert not dialog.next.isEnabled()


def test_bytes_in_no_known_letters_ask_how_they_are_written(
    qtbot: QtBot, dialog: RosterImportDialog, tmp_path: Path
) -> None:
    path = tmp_path / "cyrillic.csv"
    path.write_bytes("Имя,Name\nЗоя,Ђорђе Нић\n".encode("cp1251") + b"x,\x81\n")
    read(qtbot, dialog, path)
    assert "cannot tell how the letters" in dialog.problem.text()
    letters = dialog.columns.letters
    assert dialog.focusWidget() is letters
    letters.setCurrentIndex(letters.findData("cp1251"))
    letters.activated.emit(letters.currentIndex())
    qtbot.waitUntil(lambda: dialog.columns.people.model().index(0, 0).data() == "Ђорђе Нић")


def test_days_and_months_can_be_told_apart(qtbot: QtBot, dialog: RosterImportDialog, roster: Path) -> None:
    read(qtbot, dialog, roster)
    dates = dialog.columns.dates
    assert [dates.itemText(number) for number in range(2)] == ["3 April 2026", "4 March 2026"]
    dates.setFocus()
    QTest.keyClick(dates, Qt.Key.Key_Down)
    assert dialog.columns.people.model().index(0, 3).data() == "9 January 2025"
    assert dates.isVisible()


def test_stopping_in_the_middle_brings_in_nobody(
    qtbot: QtBot, vault: Vault, dialog: RosterImportDialog, tmp_path: Path
) -> None:
    path = tmp_path / "long.csv"
    path.write_text("Name,Email\n" + "".join(f"Person Number{n},p{n}@x.org\n" for n in range(3000)))
    read(qtbot, dialog, path)
    dialog.next.click()
    at(qtbot, dialog, Step.ROWS)
    dialog.next.click()
    dialog.reject()
    assert dialog.isVisible(), "it stays open while people are being brought in"
    dialog.busy.stop.click()
    qtbot.waitUntil(dialog.busy.isHidden)
    assert dialog.step is Step.ROWS
    assert dialog.problem.text() == "Stopped. Nobody was brought in."
    assert names(vault) == []


def test_closing_while_a_file_is_read_leaves_nothing(
    qtbot: QtBot, dialog: RosterImportDialog, roster: Path
) -> None:
    dialog.read_file(roster)
    dialog.busy.stop.click()
    assert dialog.step is Step.FILE
    assert dialog.busy.isHidden()


def test_going_back_keeps_the_columns(qtbot: QtBot, dialog: RosterImportDialog, roster: Path) -> None:
    read(qtbot, dialog, roster)
    dialog.columns.choices[Field.ROLE].setCurrentIndex(0)
    dialog.columns.choices[Field.ROLE].activated.emit(0)
    dialog.next.click()
    at(qtbot, dialog, Step.ROWS)
    dialog.back.click()
    assert dialog.step is Step.COLUMNS
    assert Field.ROLE not in dialog.columns.mapping.columns


def test_every_step_has_names_and_is_translated(
    qtbot: QtBot, pseudo: Pseudo, vault: Vault, context: Context, window: QWidget, roster: Path
) -> None:
    mentees.add(vault, MenteeFields("Ben Li"))
    dialog = open_roster_import(context, window)
    for step in Step:
        if step is Step.COLUMNS:
            dialog.read_file(roster)
        elif step is not Step.FILE:
            dialog.next.click()
        at(qtbot, dialog, step)
        assert unnamed_focusables(dialog) == []
        assert untranslated_texts(dialog) == []
    dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_the_dialog_fits_a_small_window(qtbot: QtBot, context: Context) -> None:
    small = QWidget()
    small.resize(1024, 700)
    qtbot.addWidget(small)
    dialog = open_roster_import(context, small)
    assert dialog.width() <= 1024
    assert dialog.height() <= 700
    dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_the_models_keep_the_promises_of_models(vault: Vault, app: QApplication) -> None:
    table = read_roster(ROSTER.encode())
    mapping = guess_mapping(table)
    people, outcome = PeopleModel(), OutcomeModel()
    testers = [
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        for model in (people, outcome)
    ]
    people.show(table, mapping)
    people.show(table, ColumnMapping())
    people.show(None, mapping)
    preview = rosters.preview(vault, table, mapping)
    for which in Show:
        outcome.show(preview, which)
    outcome.show(preview.decided(2, rosters.Decision.SKIP), Show.ALL)
    outcome.show_left_out((), ())
    assert outcome.rowCount() == 0
    del testers


def test_what_cannot_be_seen_in_a_name_is_shown(vault: Vault, app: QApplication) -> None:
    table = read_roster("Name,Email\nAn\u202ena,a@x.org\n".encode())
    people, outcome = PeopleModel(), OutcomeModel()
    people.show(table, guess_mapping(table))
    outcome.show(rosters.preview(vault, table, guess_mapping(table)))
    assert people.index(0, 0).data() == "An<U+202E>na"
    assert outcome.index(0).data(Role.LOOK).title == "An<U+202E>na"
