"""Long work on one worker thread, with progress, that can be stopped.

The answers come back through a signal of :class:`Jobs`, which outlives every job, and are handed on only
while the owner that asked still exists.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from queue import SimpleQueue
from typing import Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from mentorapp.domain.errors import UserError
from mentorapp.ui import errors

T = TypeVar("T")


class CancelledError(Exception):
    """The person stopped this job; raised inside the task at its next report of progress."""


class Progress:
    """Handed to a task: call it with ``(done, total)`` now and then; it raises :class:`CancelledError`."""

    def __init__(self, report: Callable[[int, int], None], stop: threading.Event) -> None:
        self._report = report
        self._stop = stop

    def __call__(self, done: int, total: int) -> None:
        """Report that ``done`` of ``total`` steps are behind us."""
        self.check()
        self._report(done, total)

    def check(self) -> None:
        """Raise :class:`CancelledError` when the person has stopped this job."""
        if self._stop.is_set():
            raise CancelledError

    @property
    def cancelled(self) -> bool:
        """Return whether the person has stopped this job."""
        return self._stop.is_set()


@dataclass(eq=False)
class Job(Generic[T]):
    """One piece of long work, as its owner sees it."""

    task: Callable[[Progress], T]
    owner: QObject
    done: Callable[[T], object]
    failed: Callable[[BaseException], object]
    progress: Callable[[int, int], object] | None = None
    stop: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Ask the task to stop; neither ``done`` nor ``failed`` is called afterwards."""
        self.stop.set()


class _News(Enum):
    DONE = auto()
    FAILED = auto()
    PROGRESS = auto()
    STOPPED = auto()


class Jobs(QObject):
    """The one worker. Tasks run one after another in the order in which they were started."""

    idle = Signal()
    _arrived = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: SimpleQueue[Job[Any] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._open: list[Job[Any]] = []
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        task: Callable[[Progress], T],
        owner: QObject,
        done: Callable[[T], object],
        failed: Callable[[BaseException], object],
        progress: Callable[[int, int], object] | None = None,
    ) -> Job[T]:
        """Run ``task`` behind the window; exactly one of ``done`` and ``failed`` follows unless cancelled.

        All three callbacks run on the GUI thread, and not at all once ``owner`` is gone. ``failed`` gets
        the UserError, or the bug, which is already logged.
        """
        job = Job(task, owner, done, failed, progress)
        self._open.append(job)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="jobs", daemon=True)
            self._thread.start()
        self._queue.put(job)
        return job

    def is_busy(self) -> bool:
        """Return whether any job is waiting or running."""
        return bool(self._open)

    def close(self, timeout_seconds: float = 10.0) -> bool:
        """Cancel everything and wait for the worker; returns False if it is still at it after the time."""
        for job in self._open:
            job.cancel()
        if self._thread is None:
            return True
        self._queue.put(None)
        self._thread.join(timeout_seconds)
        ended = not self._thread.is_alive()
        self._thread = None
        return ended

    def _work(self) -> None:
        while (job := self._queue.get()) is not None:
            self._run(job)

    def _run(self, job: Job[Any]) -> None:
        def report(done: int, total: int) -> None:
            self._arrived.emit(job, _News.PROGRESS, (done, total))

        progress = Progress(report, job.stop)
        try:
            progress.check()
            self._arrived.emit(job, _News.DONE, job.task(progress))
        except CancelledError:
            self._arrived.emit(job, _News.STOPPED, None)
        except UserError as error:
            self._arrived.emit(job, _News.FAILED, error)
        except Exception as error:
            errors.record(error)
            self._arrived.emit(job, _News.FAILED, error)

    @Slot(object, object, object)
    def _deliver(self, job: Job[Any], news: _News, payload: Any) -> None:  # noqa: ANN401 - whatever the task made
        wanted = shiboken6.isValid(job.owner) and not job.stop.is_set()
        if news is _News.PROGRESS:
            if wanted and job.progress is not None:
                job.progress(*payload)
            return
        self._open.remove(job)
        if wanted and news is _News.DONE:
            job.done(payload)
        elif wanted and news is _News.FAILED:
            job.failed(payload)
        if not self._open:
            self.idle.emit()
