"""The stops of the tour before a vault is open: the lock, the first run, and the way back in."""

from __future__ import annotations

from pathlib import Path

from mentorapp.ui.entry import Entry
from mentorapp.ui.screens.first_run.page import FirstRun
from mentorapp.ui.screens.first_run.steps import PassphraseStep
from mentorapp.ui.screens.recovery.code_steps import ShowCode, TypeCodeBack
from mentorapp.ui.screens.recovery.code_view import CodeFacts
from mentorapp.ui.screens.recovery.new_passphrase import OWN, NewPassphrase
from mentorapp.ui.screens.recovery.page import CodeStep, RecoveryPage
from mentorapp.ui.shell.lock_screen import LockScreen
from mentorapp.ui.tour import Stage, TourStop, as_kind, found
from mentorapp.vault.recovery_code import SECRET_BYTES, format_recovery_code

PHRASE = "lantern orbit maple quiet river candle"
CODE = format_recovery_code(bytes([1, *range(41, 40 + SECRET_BYTES)]))
ASKED = (2, 5, 7)
PLACE = Path("/home/ada/MentorApp")


def _lock(stage: Stage) -> LockScreen:
    screen = LockScreen(stage.jobs, stage.empty.folder, stage.aside / "state")
    stage.show(screen)
    screen.edit.setText("seventeen letters")
    screen.edit.setFocus()
    return screen


def _lock_refused(stage: Stage) -> None:
    screen = _lock(stage)
    screen.unlock()
    stage.settle()


def _first_run(stage: Stage) -> FirstRun:
    screen = FirstRun(stage.jobs, stage.config, stage.aside / "new", clock=stage.vault.clock)
    stage.show(screen)
    screen.folder = PLACE
    screen.welcome()
    return screen


def _first_run_passphrase(stage: Stage) -> NewPassphrase:
    screen = _first_run(stage)
    screen.ask_passphrase(PLACE)
    form = as_kind(PassphraseStep, screen.frame.step).form
    form.generated.show_phrase(PHRASE)
    return form


def _first_run_own_words(stage: Stage) -> None:
    form = _first_run_passphrase(stage)
    form.choose(OWN)
    form.own.field.edit.setText("springfield 1987")
    form.own.rate_now()
    stage.settle()


def _first_run_code(stage: Stage) -> None:
    facts = CodeFacts(CODE, PLACE.name, stage.vault.clock())
    _first_run(stage).frame.show_step(ShowCode(stage.jobs, facts), 2)


def _first_run_code_skipped(stage: Stage) -> None:
    screen = _first_run(stage)
    step = ShowCode(stage.jobs, CodeFacts(CODE, PLACE.name, stage.vault.clock()))
    screen.frame.show_step(step, 2)
    step.ask_to_skip()


def _first_run_type_back(stage: Stage) -> None:
    step = TypeCodeBack(stage.jobs, stage.vault, CODE, ASKED)
    _first_run(stage).frame.show_step(step, 2)
    step.groups.fields[0].set_text(CODE.split("-")[ASKED[0] - 1].lower())
    step.groups.fields[1].set_text("7QQ7")
    step.groups.submit()


def _first_run_ready(stage: Stage) -> None:
    _first_run(stage).ready()


def _first_run_restore(stage: Stage) -> None:
    _first_run(stage).ask_backup()


def _recovery(stage: Stage) -> RecoveryPage:
    entry = Entry(stage.jobs, stage.config, state_folder=stage.aside / "recovery")
    screen = RecoveryPage(entry, stage.empty.folder)
    stage.show(screen)
    return screen


def _recovery_slip(stage: Stage) -> None:
    step = as_kind(CodeStep, _recovery(stage).frame.step)
    step.field.set_text(CODE.replace(CODE[5:9], "7U7U"))
    step.submit()
    stage.settle()


def _recovery_passphrase(stage: Stage) -> None:
    screen = _recovery(stage)
    screen.ask_passphrase(CODE)
    found(screen, NewPassphrase).generated.show_phrase(PHRASE)


STOPS: list[TourStop] = [
    TourStop("lock", _lock, everywhere=True),
    TourStop("lock-refused", _lock_refused),
    TourStop("recovery-code", _recovery),
    TourStop("recovery-slip", _recovery_slip),
    TourStop("recovery-passphrase", _recovery_passphrase),
    TourStop("first-run-welcome", _first_run, everywhere=True),
    TourStop("first-run-passphrase", _first_run_passphrase, everywhere=True),
    TourStop("first-run-own-words", _first_run_own_words),
    TourStop("first-run-code", _first_run_code, everywhere=True),
    TourStop("first-run-code-skipped", _first_run_code_skipped),
    TourStop("first-run-type-back", _first_run_type_back),
    TourStop("first-run-ready", _first_run_ready),
    TourStop("first-run-restore", _first_run_restore),
]
