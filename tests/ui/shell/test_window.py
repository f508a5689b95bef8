from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from mentorapp.app import WindowOptions, is_open_elsewhere, vault_folder
from mentorapp.demo import sign
from mentorapp.domain.errors import UserError
from mentorapp.services import drafts
from mentorapp.ui.config import AppConfig
from mentorapp.ui.screens.recovery.page import RecoveryPage
from mentorapp.ui.shell import pages
from mentorapp.ui.shell import session as session_module
from mentorapp.ui.shell.cover import Cover
from mentorapp.ui.shell.lock_screen import LockScreen
from mentorapp.ui.shell.session import Session
from mentorapp.ui.shell.window import Window
from mentorapp.ui.widgets.dialogs import Confirm
from mentorapp.vault.instance_lock import ask_to_raise
from mentorapp.vault.keys import KdfParams
from mentorapp.vault.vault import Vault, derive_key
from tests.conftest import PASSPHRASE, TestClock
from tests.ui.helpers import Pseudo, full_disk, unnamed_focusables, untranslated_texts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[3]
HEAVY = ("sqlalchemy", "sqlmodel", "cryptography", "sqlcipher3", "zxcvbn", "reportlab", "alembic", "openpyxl")


class Replaced:
    """Stands where the process would be replaced."""

    def __init__(self) -> None:
        self.arguments: list[Sequence[str]] = []

    def __call__(self, arguments: Sequence[str]) -> None:
        self.arguments.append(arguments)


@pytest.fixture
def folder(tmp_path: Path, clock: TestClock) -> Path:
    """A closed vault."""
    made, _ = Vault.create(tmp_path / "vault", PASSPHRASE, params=KdfParams.floor(), clock=clock)
    made.close()
    return tmp_path / "vault"


@pytest.fixture
def replaced() -> Replaced:
    return Replaced()


@pytest.fixture
def window(
    qtbot: QtBot, app: QApplication, folder: Path, replaced: Replaced, tmp_path: Path
) -> Iterator[Window]:
    """The window over a closed vault, showing its lock screen."""
    made = Window(AppConfig.load(tmp_path / "config.json"), folder, replace=replaced)
    made.show_start()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    if made.session is not None:
        made.session.end()
    made.jobs.close()


def lock_screen(window: Window) -> LockScreen:
    found = window.findChild(LockScreen)
    assert found is not None
    return found


def unlock(qtbot: QtBot, window: Window, words: str = PASSPHRASE) -> Session:
    screen = lock_screen(window)
    QTest.keyClicks(screen.edit, words)
    with qtbot.waitSignal(window.ready, timeout=30_000):
        QTest.keyClick(screen.edit, Qt.Key.Key_Return)
    assert window.session is not None
    return window.session


def test_nothing_heavy_is_imported_before_the_lock_screen_is_painted(tmp_path: Path) -> None:
    (tmp_path / "vault").mkdir()
    (tmp_path / "vault" / "vault.hdr").write_bytes(b"{}")
    program = f"""
import sys
from pathlib import Path
from mentorapp.app import make_application
from mentorapp.ui.config import AppConfig
from mentorapp.ui.shell.window import Window
app = make_application(AppConfig.load())
window = Window(AppConfig.load(), Path({str(tmp_path / "vault")!r}))
window.show_start()
window.grab()
print([name for name in {HEAVY} if name in sys.modules])
window.jobs.close()
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "MENTORAPP_HOME": str(tmp_path / "home")}
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, env=environment
    )
    assert done.stdout.splitlines()[-1:] == ["[]"], done.stderr[-500:]


def test_the_right_passphrase_opens_the_workspace_while_the_window_stays_alive(
    qtbot: QtBot, window: Window
) -> None:
    screen = lock_screen(window)
    assert screen.edit.hasFocus()
    QTest.keyClicks(screen.edit, PASSPHRASE)
    QTest.mouseClick(screen.button, Qt.MouseButton.LeftButton)
    assert screen.button.is_busy
    with qtbot.waitSignal(window.ready, timeout=30_000):
        pass
    assert window.session is not None
    assert window.session.workspace.isVisible()
    assert window.config.last_vault == str(window.folder)


def test_the_demo_tells_its_passphrase_and_does_not_become_the_vault_of_the_next_start(
    qtbot: QtBot, window: Window, folder: Path
) -> None:
    assert sign.PASSPHRASE not in lock_screen(window).subtitle.text()
    sign.put_up(folder)
    window.show_start()
    assert sign.PASSPHRASE in window.findChildren(LockScreen)[-1].subtitle.text()
    screen = window.findChildren(LockScreen)[-1]
    QTest.keyClicks(screen.edit, PASSPHRASE)
    with qtbot.waitSignal(window.ready, timeout=30_000):
        QTest.keyClick(screen.edit, Qt.Key.Key_Return)
    assert window.config.last_vault == ""


def test_the_title_tells_nobody_anything(qtbot: QtBot, window: Window) -> None:
    unlock(qtbot, window)
    assert window.windowTitle() == "MentorApp"


def test_a_wrong_passphrase_is_said_in_place_and_can_be_typed_over(qtbot: QtBot, window: Window) -> None:
    screen = lock_screen(window)
    QTest.keyClicks(screen.edit, "wrong")
    QTest.keyClick(screen.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not screen.button.is_busy, timeout=30_000)
    assert screen.message.text().startswith("That passphrase does not open this vault.")
    assert screen.message.isVisible()
    assert screen.edit.hasFocus()
    assert screen.edit.selectedText() == "wrong"
    unlock(qtbot, window)


def test_the_keyboard_learns_no_passphrase_even_when_it_is_shown(window: Window) -> None:
    line = lock_screen(window).edit
    for _ in range(2):
        assert line.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
        assert line.inputMethodHints() & Qt.InputMethodHint.ImhNoPredictiveText
        line.eye.click()


def test_an_empty_passphrase_is_not_even_tried(qtbot: QtBot, window: Window) -> None:
    screen = lock_screen(window)
    QTest.keyClick(screen.edit, Qt.Key.Key_Return)
    assert screen.message.text() == "Type your passphrase."
    assert not screen.button.is_busy


def test_too_many_wrong_tries_count_down_and_free_the_button(qtbot: QtBot, window: Window) -> None:
    screen = lock_screen(window)
    screen._failed(UserError("vault.too_many_tries", seconds=2))  # noqa: SLF001 - the wait itself is the vault's
    assert not screen.button.isEnabled()
    assert "2 second" in screen.message.text()
    screen._countdown.timeout.emit()  # noqa: SLF001 - seconds are not waited for
    assert "1 second" in screen.message.text()
    screen._countdown.timeout.emit()  # noqa: SLF001
    assert screen.button.isEnabled()
    assert screen.message.text() == "You can try again now."


def test_five_wrong_tries_make_the_sixth_wait(qtbot: QtBot, window: Window, folder: Path) -> None:
    for _ in range(5):
        with pytest.raises(UserError):
            derive_key(folder, passphrase="wrong")
    screen = lock_screen(window)
    QTest.keyClicks(screen.edit, PASSPHRASE)
    QTest.keyClick(screen.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not screen.button.is_busy, timeout=30_000)
    assert screen.message.text().startswith("Too many wrong tries.")
    assert not screen.button.isEnabled()


def test_the_recovery_code_leads_to_a_new_passphrase_and_back(qtbot: QtBot, window: Window) -> None:
    QTest.mouseClick(lock_screen(window).code_link, Qt.MouseButton.LeftButton)
    page = window.findChild(RecoveryPage)
    assert page is not None
    assert page.isVisible()
    assert page.frame.step is not None
    QTest.mouseClick(page.frame.step.back_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(LockScreen) is not None)


def test_locking_keeps_drafts_closes_the_vault_and_replaces_the_process(
    qtbot: QtBot, window: Window, folder: Path, replaced: Replaced
) -> None:
    session = unlock(qtbot, window)
    session.workspace.quick_note()
    QTest.keyClicks(session.workspace.quick_capture.text, "half a thou")
    with qtbot.waitSignal(session.left):
        QTest.keyClick(session.workspace.quick_capture.text, Qt.Key.Key_Escape)
        QTest.keyClick(session.workspace, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert replaced.arguments == [["--vault", str(folder)]]
    with Vault.open(folder, derive_key(folder, passphrase=PASSPHRASE)) as again:
        kept = drafts.get(again, "quick")
        assert kept is not None
        assert kept.body == "half a thou"


def test_an_idle_person_is_locked_out(qtbot: QtBot, window: Window, replaced: Replaced) -> None:
    session = unlock(qtbot, window)
    with qtbot.waitSignal(session.left):
        session.auto_lock.due.emit()
    assert len(replaced.arguments) == 1


def test_words_that_cannot_be_kept_are_asked_about_before_locking(
    qtbot: QtBot, window: Window, replaced: Replaced, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*arguments: object, **named: object) -> None:
        raise UserError("vault.disk_full")

    session = unlock(qtbot, window)
    session.workspace.quick_note()
    QTest.keyClicks(session.workspace.quick_capture.text, "do not lose me")
    monkeypatch.setattr(session.context.vault, "transaction", full)
    session.lock()
    assert replaced.arguments == []
    assert session.workspace.quick_capture.text.toPlainText() == "do not lose me"
    question = session.workspace.findChild(Confirm)
    assert question is not None
    with qtbot.waitSignal(session.left):
        question.button.click()
    assert len(replaced.arguments) == 1


def test_words_that_cannot_be_kept_are_hidden_from_whoever_comes_by_until_the_passphrase(
    qtbot: QtBot, window: Window, replaced: Replaced
) -> None:
    session = unlock(qtbot, window)
    workspace, capture = session.workspace, session.workspace.quick_capture
    workspace.quick_note()
    QTest.keyClicks(capture.text, "do not lose me")
    with full_disk():
        session.lock()
        assert len(dialogs()) == 1, "whoever is there is asked"
        session.lock_unattended()
        session.lock_unattended()
        assert dialogs() == []
        assert not workspace.isVisible()
        cover = the_cover(window)
        for key in (Qt.Key.Key_K, Qt.Key.Key_N, Qt.Key.Key_3):
            QTest.keyClick(QApplication.focusWidget() or window, key, Qt.KeyboardModifier.ControlModifier)
        assert not workspace.isVisible()
        QTest.keyClicks(cover.field.edit, "wrong")
        QTest.keyClick(cover.field.edit, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not cover.button.is_busy, timeout=30_000)
        assert "does not open" in cover.field.note.text()
        assert not workspace.isVisible()
        QTest.keyClicks(cover.field.edit, PASSPHRASE)
        with qtbot.waitSignal(cover.lifted, timeout=30_000):
            QTest.keyClick(cover.field.edit, Qt.Key.Key_Return)
    assert capture.isVisible()
    assert window.focusWidget() is capture.text
    assert capture.text.toPlainText() == "do not lose me"
    assert replaced.arguments == []


def test_hidden_words_lock_as_soon_as_there_is_room_again(
    qtbot: QtBot, window: Window, folder: Path, replaced: Replaced, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_module, "AGAIN_MILLISECONDS", 20)
    session = unlock(qtbot, window)
    session.workspace.quick_note()
    QTest.keyClicks(session.workspace.quick_capture.text, "do not lose me")
    with full_disk():
        session.lock_unattended()
        assert the_cover(window).isVisible()
    with qtbot.waitSignal(session.left, timeout=5000):
        pass
    assert len(replaced.arguments) == 1
    with Vault.open(folder, derive_key(folder, passphrase=PASSPHRASE)) as again:
        assert [draft.body for draft in drafts.waiting(again)] == ["do not lose me"]


def test_what_hides_the_words_can_be_translated_and_named(
    qtbot: QtBot, pseudo: Pseudo, window: Window
) -> None:
    session = unlock(qtbot, window)
    cover = Cover(session.context, window)
    assert untranslated_texts(cover) == []
    assert unnamed_focusables(cover) == []


def the_cover(window: Window) -> Cover:
    found = window.findChild(Cover)
    assert found is not None
    return found


def dialogs() -> list[QDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


def test_closing_the_window_lets_go_of_the_vault_and_remembers_its_place(
    qtbot: QtBot, window: Window, folder: Path, tmp_path: Path
) -> None:
    unlock(qtbot, window)
    window.resize(1200, 800)
    window.close()
    assert AppConfig.load(tmp_path / "config.json").geometry[2:] == [1200, 800]
    assert not is_open_elsewhere(folder)


def test_a_second_start_opens_nothing_and_raises_the_first(
    qtbot: QtBot, window: Window, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    unlock(qtbot, window)
    window.showMinimized()
    assert is_open_elsewhere(folder)
    assert "already open" in capsys.readouterr().err
    qtbot.waitUntil(lambda: not window.isMinimized())


def test_touching_the_lock_file_brings_the_window_forward(qtbot: QtBot, window: Window, folder: Path) -> None:
    unlock(qtbot, window)
    window.showMinimized()
    ask_to_raise(folder)
    qtbot.waitUntil(lambda: not window.isMinimized())


def test_a_vault_that_another_window_opened_meanwhile_is_said_to_be_open(
    qtbot: QtBot, window: Window, folder: Path
) -> None:
    with Vault.open(folder, derive_key(folder, passphrase=PASSPHRASE)):
        screen = lock_screen(window)
        QTest.keyClicks(screen.edit, PASSPHRASE)
        with qtbot.waitSignal(window.second_start, timeout=30_000):
            QTest.keyClick(screen.edit, Qt.Key.Key_Return)
        assert "already open" in screen.message.text()


def test_the_vault_that_was_asked_for_comes_before_the_last_one(tmp_path: Path, own_home: Path) -> None:
    config = AppConfig()
    assert vault_folder(WindowOptions(), config) == own_home / "vault"
    config.last_vault = str(tmp_path)
    assert vault_folder(WindowOptions(), config) == tmp_path
    config.last_vault = str(tmp_path / "gone")
    assert vault_folder(WindowOptions(), config) == own_home / "vault"
    assert vault_folder(WindowOptions(tmp_path / "asked"), config) == tmp_path / "asked"


def test_every_word_of_the_lock_screen_can_be_translated_and_every_widget_is_named(
    qtbot: QtBot, pseudo: Pseudo, window: Window
) -> None:
    screen = window.show_lock_screen()
    assert untranslated_texts(screen) == []
    assert unnamed_focusables(screen) == []


def test_what_the_worker_imports_behind_the_lock_screen_makes_no_class_of_qt() -> None:
    code = (
        "import sys\n"
        "from mentorapp.ui.shell.window import STORE\n"
        "from importlib import import_module\n"
        "before = set(sys.modules)\n"
        "for module in STORE: import_module(module)\n"
        "new = set(sys.modules) - before\n"
        "print(sorted(name for name in new if name.startswith(('PySide6', 'mentorapp.ui'))))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_pages_are_imported_without_what_only_printing_and_the_web_would_need() -> None:
    code = (
        "import sys\n"
        "from importlib import import_module\n"
        "from mentorapp.ui.shell import pages, window\n"
        "for module in (*window.STORE, *window.SESSION, *(spec.module for spec in pages.ALL)):\n"
        "    import_module(module)\n"
        "needless = ('PySide6.QtPrintSupport', 'html', 'http', 'reportlab', 'urllib.request', 'xml')\n"
        "print([name for name in needless if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_pages_are_there_soon_after_the_lock_screen_was_painted(
    qtbot: QtBot, app: QApplication, folder: Path
) -> None:
    del app
    window = Window(AppConfig(), folder)
    qtbot.addWidget(window)
    window.show_start()
    with qtbot.waitSignal(window.warm, timeout=30_000):
        window.show()
    assert all(spec.module in sys.modules for spec in pages.ALL)
    window.close()
