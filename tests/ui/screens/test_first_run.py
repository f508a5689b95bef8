from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from mentorapp.domain.errors import UserError
from mentorapp.services import recovery, vaults
from mentorapp.ui.config import AppConfig
from mentorapp.ui.jobs import Jobs
from mentorapp.ui.screens.first_run.page import FirstRun
from mentorapp.ui.screens.first_run.steps import PassphraseStep, ReadyStep, WelcomeStep, room_in
from mentorapp.ui.screens.recovery.code_steps import ShowCode, TypeCodeBack
from mentorapp.ui.screens.recovery.restore import RestoreStep
from mentorapp.ui.screens.recovery.step import Step
from mentorapp.ui.shell.lock_screen import LockScreen
from mentorapp.ui.shell.window import Window
from mentorapp.ui.widgets.dialogs import Confirm
from mentorapp.vault.keys import KdfParams
from mentorapp.vault.vault import Vault, derive_key
from tests.conftest import PASSPHRASE, Pattern, TestClock
from tests.ui.helpers import Pseudo, unnamed_focusables, untranslated_texts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton
SLOW = 30_000
S = TypeVar("S", bound=Step)


@pytest.fixture
def jobs(app: QApplication) -> Iterator[Jobs]:
    owner = QObject(app)
    made = Jobs(owner)
    yield made
    made.close()
    owner.deleteLater()


@pytest.fixture
def screen(qtbot: QtBot, jobs: Jobs, tmp_path: Path, clock: TestClock) -> Iterator[FirstRun]:
    made = FirstRun(
        jobs,
        AppConfig.load(tmp_path / "config.json"),
        tmp_path / "vault",
        clock=clock,
        params=KdfParams.floor(),
        state_folder=tmp_path / "state",
    )
    qtbot.addWidget(made)
    made.resize(1360, 860)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    jobs.close()
    made.end()


def step(screen: FirstRun, kind: type[S]) -> S:
    assert isinstance(screen.frame.step, kind)
    return screen.frame.step


def wait_for(qtbot: QtBot, screen: FirstRun, kind: type[Step]) -> None:
    qtbot.waitUntil(lambda: isinstance(screen.frame.step, kind), timeout=SLOW)


def press(qtbot: QtBot, screen: FirstRun) -> None:
    assert screen.frame.step is not None
    QTest.mouseClick(screen.frame.step.primary, LEFT)


def make_vault(qtbot: QtBot, screen: FirstRun) -> str:
    """Go as far as the recovery code, and return the passphrase."""
    press(qtbot, screen)
    form = step(screen, PassphraseStep).form
    phrase = form.generated.phrase
    QTest.keyClicks(form.again.edit, phrase)
    QTest.keyClick(form.again.edit, Qt.Key.Key_Return)
    wait_for(qtbot, screen, ShowCode)
    return phrase


def shown_code(screen: FirstRun) -> str:
    spelled = step(screen, ShowCode).view.groups.accessibleDescription()
    return "-".join(part.split(": ")[1].replace(" ", "") for part in spelled.split(", "))


def type_back(qtbot: QtBot, screen: FirstRun, code: str) -> None:
    asked = step(screen, TypeCodeBack).groups
    for number, field in zip(asked.asked, asked.fields, strict=True):
        QTest.keyClicks(field.edit, code.split("-")[number - 1].lower())
        QTest.keyClick(field.edit, Qt.Key.Key_Return)


def question() -> Confirm:
    found = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Confirm)]
    shown = [widget for widget in found if widget.isVisible()]
    assert len(shown) == 1
    return shown[0]


def test_from_nothing_to_an_open_vault_by_keys_alone(qtbot: QtBot, screen: FirstRun, tmp_path: Path) -> None:
    assert step(screen, WelcomeStep).primary.hasFocus()
    QTest.keyClick(step(screen, WelcomeStep).primary, Qt.Key.Key_Return)
    form = step(screen, PassphraseStep).form
    assert form.again.edit.hasFocus()
    phrase = form.generated.phrase
    QTest.keyClicks(form.again.edit, phrase)
    QTest.keyClick(form.again.edit, Qt.Key.Key_Return)
    assert screen.frame.step is not None
    assert screen.frame.step.primary.is_busy, "making the vault is slow and does not stop the window"
    wait_for(qtbot, screen, ShowCode)
    code = shown_code(screen)
    QTest.keyClick(step(screen, ShowCode).primary, Qt.Key.Key_Space)
    type_back(qtbot, screen, code)
    wait_for(qtbot, screen, ReadyStep)
    with qtbot.waitSignal(screen.finished) as finished:
        QTest.keyClick(step(screen, ReadyStep).rows[1], Qt.Key.Key_Return)
    vault: Vault = finished.args[0]
    assert finished.args[1] == "new"
    assert not recovery.is_unconfirmed(vault)
    vault.close()
    state = tmp_path / "state"
    assert derive_key(tmp_path / "vault", passphrase=phrase, state_folder=state) == vault.key
    assert derive_key(tmp_path / "vault", recovery_code=code, state_folder=state) == vault.key


def test_the_window_opens_with_the_focus_on_the_way_on(
    qtbot: QtBot, app: QApplication, tmp_path: Path
) -> None:
    window = Window(AppConfig(), tmp_path / "vault", replace=lambda _: None)
    qtbot.addWidget(window)
    window.show_start()
    with qtbot.waitSignal(window.jobs.idle, timeout=SLOW):
        window.show()
    shown = window.findChild(FirstRun)
    assert isinstance(shown, FirstRun)
    qtbot.waitUntil(step(shown, WelcomeStep).primary.hasFocus)
    window.close()
    del app


def test_the_steps_say_where_one_is(qtbot: QtBot, screen: FirstRun) -> None:
    assert screen.frame.steps is not None
    assert screen.frame.steps.accessibleName() == "Step 1 of 4: Welcome"
    press(qtbot, screen)
    assert screen.frame.steps.accessibleName() == "Step 2 of 4: Passphrase"
    assert screen.frame.step is not None
    QTest.mouseClick(screen.frame.step.back_button, LEFT)
    assert screen.frame.steps.accessibleName() == "Step 1 of 4: Welcome"


def test_escape_goes_back_where_there_is_a_way_back(qtbot: QtBot, screen: FirstRun) -> None:
    press(qtbot, screen)
    QTest.keyClick(step(screen, PassphraseStep).form.again.edit, Qt.Key.Key_Escape)
    welcome = step(screen, WelcomeStep)
    QTest.keyClick(welcome.primary, Qt.Key.Key_Escape)
    assert screen.frame.step is welcome


def test_stopping_before_the_vault_is_made_leaves_nothing(
    qtbot: QtBot, screen: FirstRun, tmp_path: Path
) -> None:
    press(qtbot, screen)
    screen.end()
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_dir()) == []


def test_stopping_while_the_vault_is_made_leaves_a_whole_one_that_is_closed(
    qtbot: QtBot, screen: FirstRun, jobs: Jobs, tmp_path: Path
) -> None:
    press(qtbot, screen)
    form = step(screen, PassphraseStep).form
    phrase = form.generated.phrase
    form.again.edit.setText(phrase)
    form.submit()
    jobs.close()
    screen.end()
    left = [path.name for path in tmp_path.iterdir() if path.is_dir() and path.name != "state"]
    assert left in ([], ["vault"]), "nothing half-made"
    if left:
        with vaults.unlock(tmp_path / "vault", phrase, state_folder=tmp_path / "state") as vault:
            assert recovery.is_unconfirmed(vault)


def test_the_code_cannot_be_passed_by_in_silence(qtbot: QtBot, screen: FirstRun) -> None:
    make_vault(qtbot, screen)
    QTest.mouseClick(step(screen, ShowCode).later, LEFT)
    asked = question()
    assert asked.focusWidget() is not asked.button, "the safe answer has the focus"
    asked.reject()
    assert isinstance(screen.frame.step, ShowCode)
    QTest.mouseClick(step(screen, ShowCode).later, LEFT)
    QTest.mouseClick(question().button, LEFT)
    wait_for(qtbot, screen, ReadyStep)
    assert screen.vault is not None
    assert recovery.is_unconfirmed(screen.vault), "it will be asked for again"


def test_the_code_is_hidden_while_it_is_typed_back_and_can_be_seen_again(
    qtbot: QtBot, screen: FirstRun
) -> None:
    make_vault(qtbot, screen)
    code = shown_code(screen)
    press(qtbot, screen)
    assert isinstance(screen.frame.step, TypeCodeBack)
    QTest.mouseClick(screen.frame.step.back_button, LEFT)
    assert shown_code(screen) == code


def test_breaking_off_at_the_code_is_taken_up_after_the_next_unlocking_with_a_new_code(
    qtbot: QtBot, app: QApplication, screen: FirstRun, tmp_path: Path
) -> None:
    phrase = make_vault(qtbot, screen)
    old = shown_code(screen)
    screen.end()
    window = Window(AppConfig.load(tmp_path / "config.json"), tmp_path / "vault", replace=lambda _: None)
    qtbot.addWidget(window)
    window.show_start()
    window.show()
    lock = window.findChild(LockScreen)
    assert lock is not None
    QTest.keyClicks(lock.edit, phrase)
    QTest.keyClick(lock.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(FirstRun) is not None, timeout=SLOW)
    again = window.findChild(FirstRun)
    assert again is not None
    wait_for(qtbot, again, ShowCode)
    assert "here is a new one" in step(again, ShowCode).lead.text()
    code = shown_code(again)
    assert code != old
    press(qtbot, again)
    type_back(qtbot, again, code)
    wait_for(qtbot, again, ReadyStep)
    with qtbot.waitSignal(window.ready, timeout=SLOW):
        press(qtbot, again)
    assert window.session is not None
    vault = window.session.context.vault
    assert not recovery.is_unconfirmed(vault)
    with pytest.raises(UserError, match=r"recovery\.wrong"):
        derive_key(vault.folder, recovery_code=old)
    window.close()
    del app


def test_the_start_can_be_broken_off_by_closing_the_window(
    qtbot: QtBot, app: QApplication, pattern: Pattern, tmp_path: Path
) -> None:
    folder = pattern.copy_to(tmp_path / "vault")
    with Vault.open(folder, pattern.key) as vault:
        recovery.await_confirmation(vault)
    window = Window(AppConfig(), folder, replace=lambda _: None)
    qtbot.addWidget(window)
    window.show_first_run().resume(Vault.open(folder, pattern.key))
    window.show()
    window.close()
    Vault.open(folder, pattern.key).close()
    del app


# where the vault goes


def test_a_folder_with_other_things_in_it_gets_a_folder_for_the_vault(
    screen: FirstRun, tmp_path: Path
) -> None:
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "letter.txt").write_text("mine")
    welcome = step(screen, WelcomeStep)
    welcome.take_folder(tmp_path / "documents")
    assert welcome.folder == tmp_path / "documents" / "MentorApp"
    assert room_in(tmp_path / "absent") == tmp_path / "absent"


def test_a_folder_that_holds_a_vault_is_never_begun_in(
    qtbot: QtBot, screen: FirstRun, pattern: Pattern, tmp_path: Path
) -> None:
    taken = pattern.copy_to(tmp_path / "taken")
    before = {path: path.read_bytes() for path in taken.rglob("*") if path.is_file()}
    welcome = step(screen, WelcomeStep)
    welcome.take_folder(taken)
    press(qtbot, screen)
    assert "a vault in this folder already" in welcome.problem.text()
    assert welcome.existing.hasFocus()
    (taken / "backups").mkdir(exist_ok=True)
    welcome.take_folder(taken / "backups")
    press(qtbot, screen)
    assert "inside another vault" in welcome.problem.text()
    assert {path: path.read_bytes() for path in taken.rglob("*") if path.is_file()} == before


def test_a_place_that_cannot_be_written_is_said_in_place_and_another_can_be_tried(
    qtbot: QtBot, screen: FirstRun, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("not a folder")
    screen.ask_passphrase(tmp_path / "file" / "vault")
    form = step(screen, PassphraseStep).form
    form.again.edit.setText(form.generated.phrase)
    form.submit()
    qtbot.waitUntil(lambda: bool(step(screen, PassphraseStep).problem.text()), timeout=SLOW)
    assert not step(screen, PassphraseStep).primary.is_busy
    assert form.again.text(), "what was typed is still there"


def test_the_folder_is_asked_for_with_qts_own_dialog(qtbot: QtBot, screen: FirstRun) -> None:
    QTest.mouseClick(step(screen, WelcomeStep).change, LEFT)
    dialog = step(screen, WelcomeStep).findChild(QDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()


def test_an_older_vault_can_be_opened_instead(qtbot: QtBot, screen: FirstRun) -> None:
    with qtbot.waitSignal(screen.other_vault):
        QTest.mouseClick(step(screen, WelcomeStep).existing, LEFT)


# by a backup


def test_a_backup_is_restored_and_opened(
    qtbot: QtBot, screen: FirstRun, vault: Vault, tmp_path: Path
) -> None:
    vaults.backup(vault, tmp_path / "copy.mentorbackup")
    QTest.mouseClick(step(screen, WelcomeStep).from_backup, LEFT)
    form = step(screen, RestoreStep).form
    form.take_file(tmp_path / "copy.mentorbackup")
    form.take_folder(tmp_path / "restored")
    QTest.keyClicks(form.secret.edit, PASSPHRASE)
    with qtbot.waitSignal(screen.finished, timeout=SLOW) as finished:
        press(qtbot, screen)
    opened: Vault = finished.args[0]
    assert opened.folder == tmp_path / "restored"
    assert opened.key == vault.key
    opened.close()


def test_what_is_missing_for_restoring_is_said_where_it_is_missing(qtbot: QtBot, screen: FirstRun) -> None:
    screen.ask_backup()
    press(qtbot, screen)
    form = step(screen, RestoreStep).form
    assert form.file.note.text() == "Choose the backup first."


def test_a_wrong_passphrase_for_a_backup_leaves_no_folder(
    qtbot: QtBot, screen: FirstRun, vault: Vault, tmp_path: Path
) -> None:
    vaults.backup(vault, tmp_path / "copy.mentorbackup")
    screen.ask_backup()
    restore = step(screen, RestoreStep)
    restore.form.take_file(tmp_path / "copy.mentorbackup")
    restore.form.take_folder(tmp_path / "restored")
    restore.form.secret.edit.setText("not this one")
    press(qtbot, screen)
    qtbot.waitUntil(lambda: bool(restore.problem.text()), timeout=SLOW)
    assert "does not open" in restore.problem.text()
    assert not (tmp_path / "restored").exists()


def test_every_word_is_translated_and_everything_has_a_name(
    qtbot: QtBot, pseudo: Pseudo, screen: FirstRun, tmp_path: Path
) -> None:
    del pseudo, qtbot
    begun = FirstRun(screen._entry.jobs, AppConfig(), tmp_path / "other", screen)  # noqa: SLF001
    for show in (begun.welcome, begun.ask_backup, begun.ready):
        show()
        assert untranslated_texts(begun) == []
        assert unnamed_focusables(begun) == []
    begun.ask_passphrase(tmp_path / "other")
    assert untranslated_texts(begun) == []
    assert unnamed_focusables(begun) == []
