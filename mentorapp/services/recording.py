"""Keeping what is observed: every moment is committed by itself, behind the screen, in order, and told.

The screen hands a moment over and goes on; a thread writes it. Several that wait because the disk is slow
go in one transaction. When the disk is full nothing is dropped: it is told, kept in order, and tried again
every second. The line that is being typed goes the same way, at most a second behind.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.observations import HalfLine
from mentorapp.instruments.moments import Moment, MomentKind, Value
from mentorapp.services.moment_rows import checked_data, write_moment

if TYPE_CHECKING:
    from mentorapp.vault.unit_of_work import UnitOfWork
    from mentorapp.vault.vault import Vault

LABEL: Final = "moment"
TRY_AGAIN_SECONDS: Final = 1.0
LINE_SECONDS: Final = 0.5
"""How far the kept line may be behind the typing."""
BATCH: Final = 64


@dataclass(frozen=True)
class Half:
    """A line that is being typed; ``began_ms`` is when its first letter was."""

    voice: str
    speaker: str
    text: str
    began_ms: int


class Recorder:
    """Writes the moments of one observation. The callbacks come on its own thread, after the commit."""

    def __init__(
        self,
        vault: Vault,
        observation_uid: str,
        *,
        next_seq: int,
        on_saved: Callable[[Moment], object],
        on_trouble: Callable[[BaseException], object],
        on_relieved: Callable[[], object],
    ) -> None:
        self._vault = vault
        self._uid = observation_uid
        self._next_seq = next_seq
        self._on_saved, self._on_trouble, self._on_relieved = on_saved, on_trouble, on_relieved
        self._changed = threading.Condition()
        self._waiting: list[Moment] = []
        self._half: Half | None = None
        self._half_due: float | None = None
        self._half_kept = True  # or so it may be, from before
        self._hurry = False
        self._closing = False
        self._troubled = False
        self._thread = threading.Thread(target=self._work, name="recorder", daemon=True)
        self._thread.start()

    @property
    def waiting(self) -> int:
        """How many moments are not durable yet."""
        with self._changed:
            return len(self._waiting)

    def append(self, kind: MomentKind, at_ms: int, data: Mapping[str, Value]) -> int:
        """Hand a moment over and return its number at once. Raises ``UserError`` for what cannot be kept."""
        clean = checked_data(data)
        with self._changed:
            if self._closing:
                raise RuntimeError("the recorder is closed")
            seq = self._next_seq
            self._next_seq += 1
            self._waiting.append(Moment(seq, at_ms, kind, clean))
            if kind is MomentKind.LINE:
                self._half, self._half_due = None, None
            self._changed.notify_all()
        return seq

    def keep_line(self, half: Half | None) -> None:
        """Keep the line that is being typed, ``None`` for an empty one; half a second later it is durable."""
        with self._changed:
            self._half = half
            if self._half_due is None:
                self._half_due = time.monotonic() + LINE_SECONDS
            self._changed.notify_all()

    def flush(self, timeout_seconds: float = 5.0) -> bool:
        """Wait until everything is durable; returns False if it is not after the time."""
        with self._changed:
            self._hurry = True
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._closing or self._is_idle(), timeout_seconds)
            self._hurry = False
            return self._is_idle()

    def close(self, timeout_seconds: float = 5.0) -> bool:
        """Write what waits and end the thread; returns False if something could not be written."""
        done = self.flush(timeout_seconds)
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join(timeout_seconds)
        return done

    def _is_idle(self) -> bool:
        return not self._waiting and self._half_due is None

    def _seconds_left(self) -> float | None:
        """Return in how many seconds something is to be written, ``None`` for nothing at all."""
        if self._waiting or (self._hurry and self._half_due is not None):
            return 0.0
        return None if self._half_due is None else max(0.0, self._half_due - time.monotonic())

    def _work(self) -> None:
        while True:
            with self._changed:
                while not self._closing and (left := self._seconds_left()) != 0.0:
                    self._changed.wait(left)
                if self._closing:
                    return
                moments = tuple(self._waiting[:BATCH])
                half, due = self._half, self._half_due
            try:
                self._write(moments, half, with_line=due is not None)
            except UserError as error:
                self._tell_trouble(error)
                continue
            except Exception as error:  # a bug: it is told, nothing more can be written, nobody waits for it
                with self._changed:
                    self._closing = True
                    self._changed.notify_all()
                self._on_trouble(error)
                raise
            with self._changed:
                del self._waiting[: len(moments)]
                if self._half is half and self._half_due == due:
                    self._half_due = None
                self._changed.notify_all()
            self._tell_saved(moments)

    def _write(self, moments: tuple[Moment, ...], half: Half | None, *, with_line: bool) -> None:
        with self._vault.transaction(LABEL) as work:
            for moment in moments:
                write_moment(work, self._uid, moment)
            finished = any(moment.kind is MomentKind.LINE for moment in moments)
            if with_line or (finished and self._half_kept):
                self._write_line(work, half)
        if with_line or finished:
            self._half_kept = half is not None

    def _write_line(self, work: UnitOfWork, half: Half | None) -> None:
        row = work.first(HalfLine, observation_uid=self._uid)
        if half is None or not half.text:
            if row is not None:
                work.delete(row)
            return
        row = row or work.add(
            HalfLine(observation_uid=self._uid, text="", began_ms=half.began_ms, updated_at=work.now)
        )
        work.change(
            row, voice=half.voice, speaker=half.speaker, text=half.text, began_ms=half.began_ms,
            updated_at=work.now,
        )  # fmt: skip

    def _tell_saved(self, moments: tuple[Moment, ...]) -> None:
        if self._troubled:
            self._troubled = False
            self._on_relieved()
        for moment in moments:
            self._on_saved(moment)

    def _tell_trouble(self, error: UserError) -> None:
        if not self._troubled:
            self._troubled = True
            self._on_trouble(error)
        with self._changed:
            if not self._closing:
                self._changed.wait_for(lambda: self._closing, TRY_AGAIN_SECONDS)
