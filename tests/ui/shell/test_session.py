"""How the time of an open vault ends: what is closed, taken back, kept and let go of."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import history, mentees, notes, settings, vaults
from mentorapp.services.note_queries import NoteFilter
from mentorapp.ui.config import AppConfig
from mentorapp.ui.jobs import CancelledError, Jobs, Progress
from mentorapp.ui.screens.mentees.dialogs import MenteeDialog
from mentorapp.ui.screens.mentees.page import MenteesPage
from mentorapp.ui.screens.settings.backups import RestoreDialog
from mentorapp.ui.shell.session import Session
from mentorapp.ui.widgets.dialogs import Confirm
from mentorapp.vault.vault import Vault
from tests.ui.helpers import full_disk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from mentorapp.services.changes import Changes
    from mentorapp.vault.backup import BackupInfo
    from tests.conftest import Pattern

PATIENCE_SECONDS = 10.0


@pytest.fixture
def session(qtbot: QtBot, app: QApplication, vault: Vault) -> Iterator[Session]:
    """The time of an open vault, in a window of its own."""
    del app
    window = QWidget()
    qtbot.addWidget(window)
    made = Session(vault, AppConfig(), Jobs(window), window)
    QVBoxLayout(window).addWidget(made.workspace)
    with qtbot.waitExposed(window):
        window.show()
    yield made
    made.end()


def beside(session: Session) -> list[QWidget]:
    """Return what is on the screen beside the window."""
    own = session.workspace.window()
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not own]


def test_nothing_beside_the_window_stays_on_the_screen(qtbot: QtBot, session: Session) -> None:
    page = session.workspace.page("mentees")
    assert isinstance(page, MenteesPage)
    page.new_mentee()
    RestoreDialog(session.context, session.workspace).open()
    alone = QWidget()
    qtbot.addWidget(alone)
    alone.show()
    assert len(beside(session)) == 3
    with qtbot.waitSignal(session.left):
        session.lock()
    assert beside(session) == []


def form_of(session: Session, person: int | None = None) -> MenteeDialog:
    """Return the form for a new person, or for the one with this id, as it is opened on the page."""
    session.workspace.open_page("mentees", person)
    page = session.workspace.page("mentees")
    assert isinstance(page, MenteesPage)
    page.new_mentee() if person is None else page.edit()
    return session.workspace.window().findChildren(MenteeDialog)[-1]


def test_what_stands_in_the_form_of_a_person_is_saved(
    qtbot: QtBot, session: Session, tmp_path: Path, pattern: Pattern
) -> None:
    vault = session.context.vault
    person = mentees.add(vault, MenteeFields("Ana")).result
    form = form_of(session, person)
    QTest.keyClicks(form.fields["school"].edit, "Hill School")
    with qtbot.waitSignal(session.left):
        session.lock_unattended()
    assert beside(session) == []
    with Vault.open(vault.folder, pattern.key) as again:
        assert mentees.get(again, person).school == "Hill School"
        history.undo(again)
        assert mentees.get(again, person).school == ""


def test_a_form_without_words_holds_nothing_up(qtbot: QtBot, session: Session, pattern: Pattern) -> None:
    form = form_of(session)
    QTest.keyClicks(form.fields["name"].edit, "  ")
    with qtbot.waitSignal(session.left):
        session.lock()
    assert beside(session) == []
    with Vault.open(session.context.vault.folder, pattern.key) as again:
        assert mentees.listing(again) == []


def test_what_the_person_let_go_is_not_saved_after_all(
    qtbot: QtBot, session: Session, pattern: Pattern
) -> None:
    form = form_of(session)
    QTest.keyClicks(form.fields["name"].edit, "Ana")
    form.reject()
    form.findChildren(Confirm)[-1].button.click()
    with qtbot.waitSignal(session.left):
        session.lock()
    with Vault.open(session.context.vault.folder, pattern.key) as again:
        assert mentees.listing(again) == []


def test_a_form_that_cannot_be_saved_is_hidden_until_the_person_is_back(
    qtbot: QtBot, session: Session
) -> None:
    form = form_of(session)
    QTest.keyClicks(form.fields["school"].edit, "Hill School")
    with qtbot.assertNotEmitted(session.left), qtbot.waitSignal(session.covered) as covered:
        session.lock_unattended()
    assert beside(session) == []
    covered.args[0].lifted.emit()
    assert beside(session) == [form]
    assert form.isModal()
    assert form.fields["school"].text() == "Hill School"
    QTest.keyClicks(form.fields["name"].edit, "Ana")
    with qtbot.waitSignal(session.left):
        session.lock()


def test_a_passphrase_typed_for_an_export_counts_for_nothing_once_the_window_is_hidden(
    qtbot: QtBot, session: Session
) -> None:
    form = form_of(session)
    QTest.keyClicks(form.fields["school"].edit, "Hill School")
    session.context.proof.give()
    with qtbot.waitSignal(session.covered):
        session.lock_unattended()
    assert not session.context.proof.holds()
    session.context.proof.give()
    QTest.keyClicks(form.fields["name"].edit, "Ana")
    session.end()
    assert not session.context.proof.holds()


def test_a_form_that_could_be_saved_after_all_does_not_come_back(qtbot: QtBot, session: Session) -> None:
    form = form_of(session)
    QTest.keyClicks(form.fields["name"].edit, "Ana")
    with full_disk(), qtbot.waitSignal(session.covered) as covered:
        session.lock_unattended()
    assert form.flush()
    covered.args[0].lifted.emit()
    assert beside(session) == []
    assert [person.name for person in session.context.read(mentees.listing)] == ["Ana"]


def test_a_form_that_cannot_be_saved_is_asked_about(qtbot: QtBot, session: Session) -> None:
    form = form_of(session)
    QTest.keyClicks(form.fields["school"].edit, "Hill School")
    session.lock()
    question = session.workspace.findChildren(Confirm)[-1]
    assert form.isVisible()
    with qtbot.waitSignal(session.left):
        question.button.click()
    assert beside(session) == []


def test_what_was_copied_here_is_taken_back(qtbot: QtBot, session: Session) -> None:
    clipboard = QApplication.clipboard()
    line = QLineEdit("she was worried", session.workspace)
    line.selectAll()
    line.copy()
    assert clipboard.text() == "she was worried"
    with qtbot.waitSignal(session.left):
        session.lock()
    assert clipboard.text() == ""


def test_a_computer_that_sleeps_or_locks_its_screen_locks_the_vault(qtbot: QtBot, session: Session) -> None:
    session.workspace.quick_note()
    QTest.keyClicks(session.workspace.quick_capture.text, "half a thou")
    with qtbot.waitSignal(session.left):
        session._signals.switched(True)  # noqa: SLF001 - what the bus calls


def test_other_minutes_until_locking_count_from_now_on(qtbot: QtBot, session: Session) -> None:
    lock = session.auto_lock
    lock._active_at -= 120  # noqa: SLF001 - two minutes that nobody waits for
    with qtbot.assertNotEmitted(session.left):
        lock.tick()
    session.context.attempt(partial(settings.change, auto_lock_minutes=1))
    with qtbot.waitSignal(session.left):
        lock.tick()


def test_work_behind_the_window_is_stopped_before_the_vault_is_closed(session: Session) -> None:
    ended: list[object] = []
    begun = threading.Event()

    def read_on(progress: Progress) -> object:
        try:
            while True:
                progress.check()
                notes.count(session.context.vault, NoteFilter())
                begun.set()
        except CancelledError:
            ended.append("stopped")
            raise
        except RuntimeError:
            ended.append("the vault was closed first")
            raise

    session.context.start(read_on, session, ended.append)
    assert begun.wait(PATIENCE_SECONDS)
    session.lock()
    assert ended == ["stopped"]
    assert "jobs" not in [thread.name for thread in threading.enumerate()]


def test_locking_stops_a_backup_and_leaves_no_half_of_it(
    qtbot: QtBot, session: Session, tmp_path: Path, pattern: Pattern
) -> None:
    vault = session.context.vault
    notes.add(vault, "waited longer after asking")
    goal = tmp_path / "stick"
    goal.mkdir()
    begun, stopped = threading.Event(), SimpleQueue[threading.Event]()
    seen: list[list[Path]] = []
    made: list[object] = []

    def back_up(progress: Progress) -> Changes[BackupInfo]:
        def report(done: int, total: int) -> None:
            if not begun.is_set():
                begun.set()
                stopped.get().wait(PATIENCE_SECONDS)
                seen.append(list(goal.iterdir()))
            progress(done, total)

        return vaults.backup(vault, goal / "a.mentorbackup", report)

    job = session.context.start(back_up, session, made.append)
    stopped.put(job.stop)
    assert begun.wait(PATIENCE_SECONDS)
    before = time.monotonic()
    with qtbot.waitSignal(session.left):
        session.lock()
    assert time.monotonic() - before < PATIENCE_SECONDS
    assert len(seen) == 1, "it did not go on to its end"
    assert seen[0] != [], "it was under way"
    assert list(goal.iterdir()) == made == []
    with Vault.open(vault.folder, pattern.key) as again:
        assert vaults.verify(again).good
