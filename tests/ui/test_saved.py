from __future__ import annotations

import threading
import time
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from mentorapp.domain.errors import UserError
from mentorapp.services import drafts, notes
from mentorapp.services.changes import Kind, changes
from mentorapp.ui.context import Context
from mentorapp.ui.drafts import DraftKeeper, DraftText
from mentorapp.ui.jobs import Progress
from mentorapp.ui.saved import SaveState
from mentorapp.ui.widgets.saved_indicator import SavedIndicator
from mentorapp.vault.vault import Vault
from tests.ui.helpers import full_disk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def state(context: Context) -> SaveState:
    return context.saved.status.state


def test_typing_is_saving_until_the_draft_is_in_the_vault(qtbot: QtBot, context: Context) -> None:
    words = ["half a thou"]
    keeper = DraftKeeper(context, "quick", lambda: DraftText(words[0]), context)
    indicator = SavedIndicator(context.saved)
    qtbot.addWidget(indicator)
    keeper.touch()
    assert indicator.text() == "Saving…"
    assert context.read(partial(drafts.get, key="quick")) is None
    with qtbot.waitSignal(context.events.changed, timeout=1000):
        pass
    kept = context.read(partial(drafts.get, key="quick"))
    assert kept is not None
    assert kept.body == "half a thou"
    assert indicator.text().startswith("Draft kept ")


def test_a_fast_typist_does_not_put_the_draft_off(qtbot: QtBot, context: Context) -> None:
    keeper = DraftKeeper(context, "quick", lambda: DraftText("more and more"), context)
    keys = QTimer(context, interval=30)
    keys.timeout.connect(keeper.touch)
    keys.start()
    with qtbot.waitSignal(context.events.changed, timeout=1000):
        keeper.touch()
    assert context.read(partial(drafts.get, key="quick")) is not None
    keys.stop()


def test_a_commit_after_the_draft_says_all_saved(context: Context) -> None:
    keeper = DraftKeeper(context, "quick", lambda: DraftText("a thought"), context)
    keeper.touch()
    assert keeper.flush()
    assert state(context) is SaveState.DRAFT_KEPT
    context.attempt(partial(notes.add, body="a thought", draft_key="quick"), "quick")
    assert state(context) is SaveState.SAVED


def test_a_refused_draft_stays_on_the_screen_and_is_said_not_to_be_saved(
    qtbot: QtBot, context: Context, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*arguments: object, **named: object) -> None:
        raise UserError("vault.disk_full")

    keeper = DraftKeeper(context, "quick", lambda: DraftText("do not lose me"), context)
    keeper.touch()
    with monkeypatch.context() as broken, qtbot.waitSignal(context.noticed):
        broken.setattr(vault, "transaction", full)
        assert not keeper.flush()
    assert keeper.is_waiting
    assert state(context) is SaveState.NOT_SAVED
    assert "disk is full" in context.saved.status.reason
    assert keeper.flush()
    assert state(context) is SaveState.DRAFT_KEPT


def test_an_action_that_failed_is_not_called_unsaved_once_the_vault_takes_words_again(
    context: Context,
) -> None:
    note_id = context.attempt(partial(notes.add, body="a thought"))
    keeper = DraftKeeper(context, "quick", lambda: DraftText("a word"), context)
    with full_disk():
        assert not context.did(partial(notes.pin, note_id=note_id, pinned=True))
    assert state(context) is SaveState.NOT_SAVED
    keeper.touch()
    assert state(context) is SaveState.NOT_SAVED
    assert keeper.flush()
    assert state(context) is SaveState.DRAFT_KEPT


def test_a_draft_neither_waits_for_long_work_nor_is_lost_or_called_refused(
    qtbot: QtBot, context: Context, vault: Vault
) -> None:
    writing, enough = threading.Event(), threading.Event()

    def bring_in(progress: Progress) -> None:
        with vault.transaction("long work"):
            writing.set()
            enough.wait(10)

    context.start(bring_in, context, str)
    assert writing.wait(10)
    keeper = DraftKeeper(context, "quick", lambda: DraftText("half a thou"), context)
    keeper.touch()
    began = time.monotonic()
    with qtbot.assertNotEmitted(context.noticed):
        assert not keeper.flush()
    assert time.monotonic() - began < 1.0, "the window stood still"
    assert state(context) is SaveState.SAVING
    enough.set()
    qtbot.waitUntil(lambda: state(context) is SaveState.DRAFT_KEPT)
    kept = context.read(partial(drafts.get, key="quick"))
    assert kept is not None
    assert kept.body == "half a thou"


def test_a_change_that_breaks_a_rule_is_shown_but_nothing_is_called_unsaved(
    qtbot: QtBot, context: Context
) -> None:
    with qtbot.waitSignal(context.noticed) as said:
        assert context.run(partial(notes.add, body="   ")) is None
    assert said.args[0].warning
    assert state(context) is SaveState.SAVED


@pytest.mark.parametrize(("kind", "expected"), [(Kind.BACKUP, False), (Kind.MENTEE, True)])
def test_a_backup_elsewhere_does_not_say_that_this_disk_writes_again(
    context: Context, kind: Kind, expected: bool
) -> None:
    context.saved.failed("The disk is full.")
    assert context.tell(changes("made", kind)) == "made"
    assert (state(context) is SaveState.SAVED) == expected
