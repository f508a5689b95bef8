from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest

from mentorapp.services import vaults
from mentorapp.ui.config import AppConfig
from mentorapp.ui.entry import Entry
from mentorapp.ui.jobs import Jobs
from mentorapp.ui.screens.recovery import sheet
from mentorapp.ui.screens.recovery.code_steps import ShowCode, TypeCodeBack
from mentorapp.ui.screens.recovery.code_view import CodeFacts
from mentorapp.ui.screens.recovery.new_passphrase import OWN, NewPassphrase
from mentorapp.ui.screens.recovery.page import CodeStep, PassphraseStep, RecoveryPage
from mentorapp.vault.keys import KdfParams
from mentorapp.vault.vault import Vault, derive_key
from tests.conftest import Pattern, TestClock
from tests.ui.helpers import Pseudo, unnamed_focusables, untranslated_texts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton
ENOUGH = "wobbly piano under seven glaciers"
SLOW = 30_000


@pytest.fixture
def jobs(app: QApplication) -> Iterator[Jobs]:
    owner = QObject(app)
    made = Jobs(owner)
    yield made
    made.close()
    owner.deleteLater()


@pytest.fixture
def form(qtbot: QtBot, jobs: Jobs) -> NewPassphrase:
    made = NewPassphrase(jobs)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def page(
    qtbot: QtBot, jobs: Jobs, pattern: Pattern, tmp_path: Path, clock: TestClock
) -> Iterator[RecoveryPage]:
    entry = Entry(jobs, AppConfig(), clock, KdfParams.floor(), tmp_path / "state")
    made = RecoveryPage(entry, pattern.copy_to(tmp_path / "vault"))
    qtbot.addWidget(made)
    made.resize(1360, 860)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    jobs.close()


def code_step(page: RecoveryPage) -> CodeStep:
    assert isinstance(page.frame.step, CodeStep)
    return page.frame.step


def type_code(qtbot: QtBot, page: RecoveryPage, code: str) -> None:
    QTest.keyClicks(code_step(page).field.edit, code)
    QTest.keyClick(code_step(page).field.edit, Qt.Key.Key_Return)


def text_of_one_page(path: Path) -> str:
    with pypdfium2.PdfDocument(path.read_bytes()) as document:
        assert len(document) == 1
        return document[0].get_textpage().get_text_range()


# choosing a passphrase


def test_the_generated_phrase_is_typed_once_before_it_counts(qtbot: QtBot, form: NewPassphrase) -> None:
    assert len(form.generated.phrase.split()) == 6
    form.submit()
    assert form.again.note.text().startswith("Type it here once more")
    QTest.keyClicks(form.again.edit, "something else")
    form.submit()
    assert form.again.note.text().startswith("This is not the same yet")
    form.again.clear()
    QTest.keyClicks(form.again.edit, f" {form.generated.phrase.upper()}  ")
    with qtbot.waitSignal(form.chosen) as chosen:
        QTest.keyClick(form.again.edit, Qt.Key.Key_Return)
    assert chosen.args == [form.generated.phrase]


def test_other_words_can_be_asked_for_and_none_can_be_copied(qtbot: QtBot, form: NewPassphrase) -> None:
    first = form.generated.phrase
    QTest.mouseClick(form.generated.another, LEFT)
    assert form.generated.phrase != first
    selectable = (
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    assert not form.generated.words.textInteractionFlags() & selectable
    assert form.again.edit.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu


def test_own_words_are_rated_in_plain_words_while_typing_goes_on(qtbot: QtBot, form: NewPassphrase) -> None:
    form.choose(OWN)
    QTest.keyClicks(form.own.field.edit, "password1")
    qtbot.waitUntil(lambda: form.own.is_rated, timeout=SLOW)
    assert "on the lists that attackers try first" in form.own.meter.words.text()
    form.submit()
    assert form.own.field.note.text() == "Too easy to guess. See below."
    form.own.field.clear()
    QTest.keyClicks(form.own.field.edit, ENOUGH)
    assert not form.own.is_enough, "an old rating never stands for new words"
    qtbot.waitUntil(lambda: form.own.is_enough, timeout=SLOW)
    assert form.own.meter.words.text() == "Strong enough. This will hold."


def test_asking_before_the_rating_is_there_waits_for_it(qtbot: QtBot, form: NewPassphrase) -> None:
    form.choose(OWN)
    form.own.field.edit.setText(ENOUGH)
    form.again.edit.setText(ENOUGH)
    with qtbot.waitSignal(form.chosen, timeout=SLOW) as chosen:
        form.submit()
    assert chosen.args == [ENOUGH]


def test_tab_leads_from_one_typing_to_the_other(qtbot: QtBot, form: NewPassphrase) -> None:
    form.choose(OWN)
    QTest.keyClicks(form.own.field.edit, "goat")
    QTest.keyClick(form.own.field.edit, Qt.Key.Key_Tab)
    assert form.again.edit.hasFocus()
    QTest.keyClick(form.again.edit, Qt.Key.Key_Tab)
    assert form.own.field.edit.eye.hasFocus()
    QTest.keyClick(form.own.field.edit.eye, Qt.Key.Key_Tab)
    assert form.again.edit.eye.hasFocus()


def test_own_words_must_be_the_same_twice_to_the_letter(qtbot: QtBot, form: NewPassphrase) -> None:
    form.choose(OWN)
    form.own.field.edit.setText(ENOUGH)
    form.again.edit.setText(ENOUGH.upper())
    form.own.rate_now()
    qtbot.waitUntil(lambda: form.own.is_enough, timeout=SLOW)
    form.submit()
    assert form.again.note.text().startswith("This is not the same yet")


# the code on paper


def test_the_sheet_is_saved_as_one_page_that_holds_the_code(
    qtbot: QtBot, jobs: Jobs, pattern: Pattern, tmp_path: Path, clock: TestClock
) -> None:
    step = ShowCode(jobs, CodeFacts(pattern.recovery_code, "My vault", clock.now))
    qtbot.addWidget(step)
    with qtbot.waitSignal(step.view.kept, timeout=SLOW):
        step.view.save(tmp_path / "sheet.pdf")
    text = text_of_one_page(tmp_path / "sheet.pdf")
    assert all(group in text for group in pattern.recovery_code.split("-"))
    assert "My vault" in text
    assert (tmp_path / "sheet.pdf").stat().st_mode & 0o777 == 0o600
    assert step.view.said.text().startswith("Saved as sheet.pdf.")


def test_a_folder_that_takes_no_file_says_so_and_keeps_the_code_in_view(
    qtbot: QtBot, jobs: Jobs, pattern: Pattern, tmp_path: Path, clock: TestClock
) -> None:
    step = ShowCode(jobs, CodeFacts(pattern.recovery_code, "My vault", clock.now))
    qtbot.addWidget(step)
    step.view.save(tmp_path / "nowhere" / "sheet.pdf")
    qtbot.waitUntil(lambda: bool(step.view.said.text()), timeout=SLOW)
    assert "not there" in step.view.said.text()
    assert pattern.recovery_code[:4] in step.view.groups.accessibleDescription().replace(" ", "")


def test_printing_draws_the_code_on_the_paper(
    qtbot: QtBot, pattern: Pattern, tmp_path: Path, clock: TestClock
) -> None:
    del qtbot
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert sheet.print_on(printer, pattern.recovery_code, "My vault", clock.now)
    text = text_of_one_page(tmp_path / "printed.pdf")
    assert all(group in text for group in pattern.recovery_code.split("-"))


def test_a_sheet_that_is_printed_to_a_file_says_where_that_is(
    qtbot: QtBot, jobs: Jobs, pattern: Pattern, tmp_path: Path, clock: TestClock
) -> None:
    step = ShowCode(jobs, CodeFacts(pattern.recovery_code, "My vault", clock.now))
    qtbot.addWidget(step)
    step.show()
    QTest.mouseClick(step.view.print_button, LEFT)
    dialog = step.view.findChild(QPrintDialog)
    assert dialog is not None
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.accepted.emit(printer)
    assert step.view.said.text() == f"Saved as {tmp_path / 'printed.pdf'}. Keep it apart from this computer."
    assert (tmp_path / "printed.pdf").exists()
    dialog.reject()


def test_everything_on_the_printed_sheet_lies_on_the_page(
    app: QApplication, pattern: Pattern, clock: TestClock
) -> None:
    del app
    dots = 4.0
    picture = QImage(int(210 * dots), int(400 * dots), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    sheet.draw(
        painter, QRectF(0, 0, 210 * dots, 297 * dots), dots, pattern.recovery_code, "My vault", clock.now
    )
    painter.end()
    below = picture.copy(0, int(297 * dots), picture.width(), int(103 * dots))
    beside = picture.copy(int(192 * dots), 0, int(18 * dots), picture.height())
    for margin in (below, beside):
        blank = QImage(margin.size(), QImage.Format.Format_RGB32)
        blank.fill(Qt.GlobalColor.white)
        assert margin == blank


def test_the_printer_is_asked_for_without_stopping_the_window(
    qtbot: QtBot, jobs: Jobs, pattern: Pattern, clock: TestClock
) -> None:
    step = ShowCode(jobs, CodeFacts(pattern.recovery_code, "My vault", clock.now))
    qtbot.addWidget(step)
    step.show()
    QTest.mouseClick(step.view.print_button, LEFT)
    dialog = step.view.findChild(QPrintDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()


def test_wrong_groups_are_told_apart_from_empty_ones(
    qtbot: QtBot, jobs: Jobs, pattern: Pattern, vault: Vault
) -> None:
    step = TypeCodeBack(jobs, vault, pattern.recovery_code, (2, 5, 7))
    qtbot.addWidget(step)
    step.show()
    groups = pattern.recovery_code.split("-")
    fields = step.groups.fields
    assert [field.label.text() for field in fields] == ["Group 2", "Group 5", "Group 7"]
    QTest.keyClicks(fields[0].edit, groups[1].lower())
    QTest.keyClicks(fields[1].edit, "UUUU")
    step.groups.submit()
    assert [field.note.text() for field in fields] == ["", "Not the same", "Still empty"]
    fields[1].edit.clear()
    QTest.keyClicks(fields[1].edit, groups[4])
    QTest.keyClicks(fields[2].edit, groups[6])
    with qtbot.waitSignal(step.confirmed, timeout=SLOW):
        QTest.keyClick(fields[2].edit, Qt.Key.Key_Return)
    assert vault.setting("recovery_confirmed") is True


def test_right_groups_of_a_code_that_opens_nothing_are_not_confirmed(
    qtbot: QtBot, jobs: Jobs, vault: Vault
) -> None:
    other = "0000-0000-0000-0000-0000-0000-0001"
    step = TypeCodeBack(jobs, vault, other, (1, 2, 3))
    qtbot.addWidget(step)
    step.show()
    for field in step.groups.fields:
        field.set_text("0000")
    step.groups.submit()
    qtbot.waitUntil(lambda: bool(step.problem.text()), timeout=SLOW)
    assert "another vault" in step.problem.text()
    assert vault.setting("recovery_confirmed") is None


# from the lock screen


def test_a_forgotten_passphrase_is_replaced_with_the_code(
    qtbot: QtBot, page: RecoveryPage, pattern: Pattern, tmp_path: Path
) -> None:
    type_code(qtbot, page, pattern.recovery_code.lower().replace("-", " "))
    qtbot.waitUntil(lambda: isinstance(page.frame.step, PassphraseStep), timeout=SLOW)
    form = page.findChild(NewPassphrase)
    assert form is not None
    phrase = form.generated.phrase
    QTest.keyClicks(form.again.edit, phrase)
    with qtbot.waitSignal(page.recovered, timeout=SLOW) as recovered:
        QTest.keyClick(form.again.edit, Qt.Key.Key_Return)
    vault: Vault = recovered.args[0]
    vault.close()
    assert derive_key(tmp_path / "vault", passphrase=phrase, state_folder=tmp_path / "state") == pattern.key
    with vaults.unlock(tmp_path / "vault", phrase, state_folder=tmp_path / "state"):
        pass


def test_the_group_with_the_slip_is_named(qtbot: QtBot, page: RecoveryPage, pattern: Pattern) -> None:
    groups = pattern.recovery_code.split("-")
    groups[3] = groups[3][:3] + ("7" if groups[3][3] != "7" else "8")
    type_code(qtbot, page, "-".join(groups))
    note = code_step(page).field.note
    qtbot.waitUntil(lambda: "group 4" in note.text(), timeout=SLOW)
    assert code_step(page).field.edit.hasFocus()


def test_the_number_of_symbols_typed_is_told(qtbot: QtBot, page: RecoveryPage) -> None:
    QTest.keyClicks(code_step(page).field.edit, "ab-cd")
    assert code_step(page).field.note.text() == "4 of 28 letters and digits"


def test_an_empty_code_is_not_tried(qtbot: QtBot, page: RecoveryPage) -> None:
    QTest.mouseClick(code_step(page).primary, LEFT)
    assert code_step(page).field.note.text() == "Type your recovery code."


def test_going_back_leads_to_the_lock_screen(qtbot: QtBot, page: RecoveryPage) -> None:
    with qtbot.waitSignal(page.cancelled):
        QTest.mouseClick(code_step(page).back_button, LEFT)


def test_every_word_is_translated_and_everything_has_a_name(
    qtbot: QtBot, pseudo: Pseudo, jobs: Jobs, tmp_path: Path, pattern: Pattern, vault: Vault, clock: TestClock
) -> None:
    del pseudo
    entry = Entry(jobs, AppConfig(), clock, KdfParams.floor(), tmp_path / "state")
    page = RecoveryPage(entry, vault.folder)
    code = ShowCode(jobs, CodeFacts(pattern.recovery_code, "vault", clock.now))
    back = TypeCodeBack(jobs, vault, pattern.recovery_code)
    for widget in (page, code, back):
        qtbot.addWidget(widget)
        assert untranslated_texts(widget) == []
        assert unnamed_focusables(widget) == []
    page.ask_passphrase(pattern.recovery_code)
    assert untranslated_texts(page) == []
    assert unnamed_focusables(page) == []
