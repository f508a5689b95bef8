"""Transcripts as observations: brought in at once, or fed through the live path turn by turn."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.domain.ours.observations import (
    MOST_MINUTES,
    ObservationFields,
    ObservationSource,
    ObservationState,
)
from mentorapp.domain.translating import QT_TRANSLATE_NOOP
from mentorapp.instruments.moments import Moment, MomentKind, Value
from mentorapp.interop.tables import MAX_FILE_BYTES
from mentorapp.interop.transcripts import Transcript, Voice, filled_times, read_transcript, suggest_voice
from mentorapp.services import consents, observations
from mentorapp.services.changes import Changes, Kind, changes
from mentorapp.services.lesson_clock import machine_reading
from mentorapp.services.recording import Half, Recorder
from mentorapp.vault.files import read_at_most

if TYPE_CHECKING:
    from pathlib import Path

    from mentorapp.vault.vault import Vault

IMPORT = QT_TRANSLATE_NOOP("Undo", "Bring in a transcript")
_MINUTE_MS: Final = 60_000
_CLOSING_SECONDS: Final = 3600.0
"""How long the end of a replay waits for a disk that is full."""


@dataclass(frozen=True)
class Said:
    """A turn as a line of script: its moment in milliseconds, and whether the file gave it."""

    number: int
    at_ms: int
    stamped: bool
    voice: Voice
    speaker: str
    text: str

    def data(self, began_ms: int) -> dict[str, Value]:
        """Return what the moment of this line says."""
        return {
            "voice": self.voice.value,
            "speaker": self.speaker,
            "text": self.text,
            "began_ms": began_ms,
            "turn": self.number,
            "stamped": self.stamped,
        }


def read_file(path: Path) -> Transcript:
    """Return the transcript in a file. Raises ``UserError``."""
    data = read_at_most(path, MAX_FILE_BYTES)
    if data is None:
        raise UserError("spreadsheet.too_big", limit=MAX_FILE_BYTES >> 20)
    return read_transcript(path.name, data)


def lines_of(transcript: Transcript, voices: Mapping[str, Voice] | None = None) -> Iterator[Said]:
    """Yield the turns as lines; ``voices`` says whose a speaker's is, where the suggestion is wrong."""
    chosen = voices or {}
    times = filled_times(transcript.turns)
    for turn, (at_ms, stamped) in zip(transcript.turns, times, strict=True):
        voice = chosen.get(turn.speaker) or suggest_voice(turn.speaker)
        yield Said(turn.number, at_ms, stamped, voice, turn.speaker, turn.text)


def import_transcript(
    vault: Vault,
    mentee_id: int,
    transcript: Transcript,
    instrument: str = "open-script",
    voices: Mapping[str, Voice] | None = None,
) -> Changes[int]:
    """Make a finished observation of a transcript and return its id. Needs the consent to observe."""
    said = list(lines_of(transcript, voices))
    with vault.transaction(IMPORT) as work:
        consents.permission(work, mentee_id, ConsentScope.OBSERVE)
        fields = ObservationFields(mentee_id, work.now, planned_minutes=_minutes(said))
        observation_id = observations.write(work, fields, [instrument], ObservationSource.TRANSCRIPT)
        moments: list[tuple[MomentKind, int, Mapping[str, Value]]] = [
            (MomentKind.START, 0, observations.anchor(machine_reading())),
            *((MomentKind.LINE, line.at_ms, line.data(line.at_ms)) for line in said),
            (MomentKind.FINISH, said[-1].at_ms, {}),
        ]
        observations.append_all(work, observation_id, moments)
        row = observations.find(work, observation_id)
        work.change(row, state=ObservationState.FINISHED.value, finished_at=work.now)
    return changes(observation_id, Kind.OBSERVATION, Kind.INSTRUMENT)


def replay(
    vault: Vault,
    mentee_id: int,
    instrument: str,
    transcript: Transcript,
    *,
    wait: Callable[[float], object],
    on_saved: Callable[[Moment], object],
    on_trouble: Callable[[BaseException], object],
) -> int:
    """Feed a transcript through the live path and return the id of the observation, now finished.

    ``wait`` is given the seconds of the lesson from one line to the next. A lesson of the same mentee that is
    running, because a replay was killed, goes on after the last turn that it has.
    """
    said = list(lines_of(transcript))
    observation_id = _running_of(vault, mentee_id)
    if observation_id is None:
        fields = ObservationFields(mentee_id, vault.clock(), planned_minutes=_minutes(said))
        observation_id = observations.plan(vault, fields, [instrument]).result
        observations.start(vault, observation_id)
    opened = observations.open_running(vault, observation_id)
    turns = [one.number("turn") or 0 for one in opened.lesson.moments]
    done = max(turns, default=0)
    recorder = Recorder(
        vault,
        opened.row.uid,
        next_seq=opened.next_seq,
        on_saved=on_saved,
        on_trouble=on_trouble,
        on_relieved=_nothing,
    )
    began = opened.lesson.end_ms
    try:
        for line in said[done:]:
            half = Half(line.voice.value, line.speaker, line.text[: len(line.text) // 2], began)
            recorder.keep_line(half)
            wait(max(0, line.at_ms - began) / 1000)
            recorder.append(MomentKind.LINE, line.at_ms, line.data(began))
            began = line.at_ms
    finally:
        recorder.close(_CLOSING_SECONDS)
    observations.finish(vault, observation_id, said[-1].at_ms)
    return observation_id


def _running_of(vault: Vault, mentee_id: int) -> int | None:
    running = observations.running(vault)
    if running is None:
        return None
    if running.mentee_id != mentee_id:
        raise UserError("observation.another_runs")
    return running.id


def _minutes(said: list[Said]) -> int:
    return min(MOST_MINUTES, said[-1].at_ms // _MINUTE_MS + 1)


def _nothing() -> None:
    """Do nothing: who replays a transcript is told of each moment that is saved."""
