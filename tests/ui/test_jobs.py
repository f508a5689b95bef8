from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from mentorapp.domain.errors import UserError
from mentorapp.ui.jobs import Jobs, Progress

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    del qapp
    made = Jobs()
    yield made
    assert made.close()


class Owner(QObject):
    """Collects what its jobs say."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.errors: list[BaseException] = []
        self.steps: list[tuple[int, int]] = []
        self.threads: list[threading.Thread] = []

    def done(self, result: object) -> None:
        self.results.append(result)
        self.threads.append(threading.current_thread())

    def failed(self, error: BaseException) -> None:
        self.errors.append(error)

    def stepped(self, done: int, total: int) -> None:
        self.steps.append((done, total))


def test_the_result_arrives_on_the_windows_thread_and_progress_before_it(qtbot: QtBot, jobs: Jobs) -> None:
    owner = Owner()

    def task(progress: Progress) -> str:
        progress(1, 2)
        progress(2, 2)
        return threading.current_thread().name

    with qtbot.waitSignal(jobs.idle):
        jobs.start(task, owner, owner.done, owner.failed, owner.stepped)
    assert owner.results == ["jobs"]
    assert owner.threads == [threading.main_thread()]
    assert owner.steps == [(1, 2), (2, 2)]
    assert owner.errors == []


def test_what_the_person_can_mend_is_handed_to_the_owner(qtbot: QtBot, jobs: Jobs) -> None:
    owner = Owner()

    def task(progress: Progress) -> None:
        raise UserError("vault.disk_full")

    with qtbot.waitSignal(jobs.idle):
        jobs.start(task, owner, owner.done, owner.failed)
    assert [str(error) for error in owner.errors] == ["vault.disk_full"]
    assert owner.results == []


def test_a_bug_reaches_the_owner_too_so_that_a_busy_button_is_freed(qtbot: QtBot, jobs: Jobs) -> None:
    owner = Owner()

    def task(progress: Progress) -> None:
        raise ZeroDivisionError

    with qtbot.waitSignal(jobs.idle):
        jobs.start(task, owner, owner.done, owner.failed)
    assert isinstance(owner.errors[0], ZeroDivisionError)


def test_a_cancelled_job_stops_at_its_next_step_and_says_nothing(qtbot: QtBot, jobs: Jobs) -> None:
    owner = Owner()
    begun, go_on = threading.Event(), threading.Event()

    def task(progress: Progress) -> str:
        begun.set()
        go_on.wait(10)
        progress(1, 2)
        return "finished all the same"

    job = jobs.start(task, owner, owner.done, owner.failed)
    assert begun.wait(10)
    with qtbot.waitSignal(jobs.idle):
        job.cancel()
        go_on.set()
    assert owner.results == []
    assert owner.errors == []


def test_nobody_is_called_when_the_owner_is_gone(qtbot: QtBot, jobs: Jobs) -> None:
    owner = Owner()
    results = owner.results
    go_on = threading.Event()

    def task(progress: Progress) -> bool:
        return go_on.wait(10)

    jobs.start(task, owner, owner.done, owner.failed)
    owner.deleteLater()
    qtbot.waitUntil(lambda: not _alive(owner))
    with qtbot.waitSignal(jobs.idle):
        go_on.set()
    assert results == []


def test_jobs_run_one_after_another(qtbot: QtBot, jobs: Jobs) -> None:
    owner = Owner()
    with qtbot.waitSignal(jobs.idle):
        for number in range(5):
            jobs.start(_numbered(number), owner, owner.done, owner.failed)
    assert owner.results == [0, 1, 2, 3, 4]


def _numbered(number: int) -> Callable[[Progress], int]:
    def task(progress: Progress) -> int:
        return number

    return task


def _alive(thing: QObject) -> bool:
    import shiboken6

    return bool(shiboken6.isValid(thing))
