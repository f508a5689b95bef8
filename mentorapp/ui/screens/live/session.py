"""The lesson behind the live screen: its recorder, its clock, and what has been recorded so far."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal

from mentorapp.instruments.lesson import Lesson
from mentorapp.instruments.model import Scans
from mentorapp.instruments.moments import Moment, MomentKind, Value
from mentorapp.instruments.standing import NOT_UNDONE
from mentorapp.services.observation_rows import ObservationRow
from mentorapp.services.observations import Opened
from mentorapp.services.recording import Half, Recorder
from mentorapp.ui import errors
from mentorapp.ui.screens.live.entries import Words
from mentorapp.vault.vault import Vault

PAUSING = frozenset({MomentKind.PAUSE, MomentKind.RESUME})
ON_LINE = frozenset({MomentKind.CODE, MomentKind.QUESTION})
JUST_STAMPED_MS = 8_000
"""A code pressed within so little time of a line, while nothing is being typed, is on that line."""
MINUTE_MS = 60_000


class Bridge(QObject):
    """Brings the recorder's news from its thread to the window's. It has no parent, and outlives both."""

    saved = Signal(object)
    troubled = Signal(object)
    relieved = Signal()


class LiveSession(QObject):
    """One running observation. Handing a moment over never waits for the disk."""

    recorded = Signal(object)
    """A Moment that is durable now and part of the lesson."""
    changed = Signal()
    """The saved state has changed."""
    troubled = Signal(object)
    """The error that keeps moments from the disk, when it begins; they wait, and are tried again."""

    def __init__(self, vault: Vault, opened: Opened, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.row: ObservationRow = opened.row
        self.lesson: Lesson = opened.lesson
        self.words = Words(opened.lesson.instruments.values())
        self.trouble = ""
        self._vault = vault
        self._clock = opened.clock
        self._next_seq = opened.next_seq
        self._recorder: Recorder | None = None
        self._pending: dict[int, MomentKind] = {}
        self._striking: set[int] = set()
        self._undone: list[int] = []
        self._segment = max((number for number, _ in self.lesson.segments), default=0)
        self._bridge = Bridge()
        queued = Qt.ConnectionType.QueuedConnection
        self._bridge.saved.connect(self._saved, queued)
        self._bridge.troubled.connect(self._troubled, queued)
        self._bridge.relieved.connect(self._relieved, queued)

    @property
    def planned_ms(self) -> int:
        """Return the planned length in milliseconds."""
        return self.row.planned_minutes * MINUTE_MS

    @property
    def waiting(self) -> int:
        """Return how many moments are not durable yet."""
        return len(self._pending)

    @property
    def paused(self) -> bool:
        """Return whether it is paused, also while that is not durable yet."""
        asked = [kind for kind in self._pending.values() if kind in PAUSING]
        return asked[-1] is MomentKind.PAUSE if asked else self.lesson.paused

    def can_strike(self, kind: MomentKind) -> bool:
        """Return whether a moment of this kind can be taken back."""
        return kind not in NOT_UNDONE

    def now_ms(self) -> int:
        """Return the time on the lesson's clock."""
        return self._clock.now_ms()

    def append(self, kind: MomentKind, data: Mapping[str, Value]) -> int:
        """Record something now and return its number. Raises ``UserError`` for what cannot be kept."""
        seq = self._own_recorder().append(kind, self.now_ms(), data)
        self._next_seq = seq + 1
        self._pending[seq] = kind
        if kind not in NOT_UNDONE:
            self._undone.clear()
        self.changed.emit()
        return seq

    def press(self, kind: MomentKind, data: Mapping[str, Value], *, typing: bool) -> int:
        """Record what a panel reports; a code just after a line is on that line."""
        said = dict(data)
        lines = self.lesson.lines
        free = kind in ON_LINE and said.get("line") is None and not typing
        if free and lines and self.now_ms() - lines[-1].at_ms <= JUST_STAMPED_MS:
            said["line"] = lines[-1].seq
        return self.append(kind, said)

    def keep_line(self, half: Half | None) -> None:
        """Keep the line that is being typed."""
        self._own_recorder().keep_line(half)

    def undo(self) -> int | None:
        """Take back the last thing recorded and return its number, ``None`` where there is nothing."""
        seq = self._last()
        if seq is not None:
            self.strike(seq)
            self._undone.append(seq)
        return seq

    def strike(self, seq: int) -> None:
        """Take back one moment."""
        self._striking.add(seq)
        self.append(MomentKind.STRIKE, {"of": seq, "on": True})

    def redo(self) -> int | None:
        """Let what was taken back last stand again."""
        if not self._undone:
            return None
        seq = self._undone.pop()
        self._striking.discard(seq)
        self.append(MomentKind.STRIKE, {"of": seq, "on": False})
        return seq

    def begin_segment_if_due(self) -> None:
        """Record that the next segment has begun, once its time has come."""
        plans = [one.segments for one in self.lesson.instruments.values() if one.segments is not None]
        if not plans or self.paused:
            return
        number = min(plans[0].count, self.now_ms() // (plans[0].minutes * MINUTE_MS) + 1)
        if number > self._segment:
            self._segment = number
            self.append(MomentKind.SEGMENT, {"number": number})

    def next_scan_ms(self) -> int | None:
        """Return when the next scan falls due, ``None`` where none will."""
        now = self.now_ms()
        due = [
            at for part in self.words.parts.values() if isinstance(part, Scans) for at in self._due(part, now)
        ]
        return min((at for at in due if at > now), default=None)

    def flush(self, timeout_seconds: float = 2.0) -> bool:
        """Wait until everything is durable and let the thread go; False where something is not."""
        if self._recorder is None:
            return True
        if not self._recorder.flush(timeout_seconds):
            return False
        self._recorder.close()
        self._recorder = None
        return True

    def _own_recorder(self) -> Recorder:
        if self._recorder is None:
            self._recorder = Recorder(
                self._vault,
                self.row.uid,
                next_seq=self._next_seq,
                on_saved=self._bridge.saved.emit,
                on_trouble=self._bridge.troubled.emit,
                on_relieved=self._bridge.relieved.emit,
            )
        return self._recorder

    def _last(self) -> int | None:
        for seq in sorted(self._pending, reverse=True):
            if self._pending[seq] not in NOT_UNDONE and seq not in self._striking:
                return seq
        return self.lesson.undoable(without=self._striking)

    def _due(self, part: Scans, now: int) -> list[int]:
        """Return when scans of a part are due, of those that are endless the next one."""
        if part.seconds:
            step = part.seconds * 1000
            return [(now // step + 1) * step]
        if part.parts:
            return [round(self.planned_ms * (place + 0.5) / part.parts) for place in range(part.parts)]
        plans = [one.segments for one in self.lesson.instruments.values() if one.segments is not None]
        if not part.per_segment or not plans:
            return []
        length = plans[0].minutes * MINUTE_MS
        apart = length / (part.per_segment + 1)
        return [
            round(segment * length + apart * (place + 1))
            for segment in range(plans[0].count)
            for place in range(part.per_segment)
        ]

    def _saved(self, moment: Moment) -> None:
        self._pending.pop(moment.seq, None)
        self.lesson.add(moment)
        self.recorded.emit(moment)
        self.changed.emit()

    def _troubled(self, error: BaseException) -> None:
        self.trouble = errors.sentence(error)
        self.changed.emit()
        self.troubled.emit(error)

    def _relieved(self) -> None:
        self.trouble = ""
        self.changed.emit()
