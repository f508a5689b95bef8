"""Figures of observing: a moment made durable, a long lesson folded, and the list of very many visits."""

from __future__ import annotations

import json
import shutil
import threading
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from bench_store import PASSPHRASE, Figure, figure, p95, raw_connection, timed
from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.domain.ours.observations import ObservationFields, ObservationState
from mentorapp.domain.tables import stored_moment
from mentorapp.instruments.moments import MomentKind, Value
from mentorapp.services import consents, mentees, observations
from mentorapp.services.recording import Recorder
from mentorapp.vault.keys import KdfParams
from mentorapp.vault.vault import Vault

if TYPE_CHECKING:
    from pathlib import Path

    import sqlcipher3

APPENDS = 400
MOMENTS = 5_000
OBSERVATIONS = 10_000
PEOPLE = 60
TIMES = 40
_TEXT = "So what do we think will happen if the ramp is twice as high?"
_RAW_LESSON = "SELECT seq, at_ms, kind, data FROM ours_moment WHERE observation_uid = ? ORDER BY seq"
_RAW_LIST = (
    "SELECT id, mentee_id, starts_at, focus FROM ours_observation ORDER BY starts_at DESC, id DESC LIMIT 200"
)


def observing_figures(folder: Path) -> Figure:
    """Build a vault at ``folder``, replacing what is there, and return its figures."""
    shutil.rmtree(folder, ignore_errors=True)
    vault, _ = Vault.create(folder, PASSPHRASE, params=KdfParams.floor())
    with vault:
        people = [mentees.add(vault, MenteeFields(f"Teacher {number}")).result for number in range(PEOPLE)]
        consents.grant(vault, people[0], ConsentScope.OBSERVE)
        _fill(vault, people)
        fields = ObservationFields(people[0], vault.clock())
        lesson = observations.plan(vault, fields, ["open-script"]).result
        observations.start(vault, lesson)
        return {
            "append": _append_figure(vault, lesson),
            "lesson_of_5000": _lesson_figure(vault, lesson),
            "list_of_10000": _list_figure(vault),
        }


def _fill(vault: Vault, people: list[int]) -> None:
    now = vault.clock()
    with vault.transaction("bench") as work:
        for number in range(OBSERVATIONS):
            fields = ObservationFields(
                people[number % PEOPLE],
                now - timedelta(hours=5 * number),
                class_name=f"{5 + number % 5}C",
                subject="Science",
                focus="Waiting after a question, and who gets asked",
            )
            made = observations.write(work, fields, ["open-script" if number % 3 else "copus"])
            row = observations.find(work, made)
            work.change(row, state=ObservationState.FINISHED.value)


def _append_figure(vault: Vault, lesson: int) -> Figure:
    """Time from handing a moment over until it is durable, against a raw commit of the same row."""
    uid = observations.get(vault, lesson).uid
    saved = threading.Semaphore(0)
    recorder = Recorder(
        vault, uid, next_seq=2, on_saved=lambda _: saved.release(), on_trouble=print, on_relieved=print
    )
    data: dict[str, Value] = {"voice": "teacher", "speaker": "", "text": _TEXT, "began_ms": 0}
    ours: list[float] = []
    baseline: list[float] = []
    handed: list[float] = []

    def append(at_ms: int) -> None:
        handed.append(timed(partial(recorder.append, MomentKind.LINE, at_ms, data)))
        saved.acquire()

    with raw_connection(vault) as raw:
        for number in range(APPENDS):
            baseline.append(timed(partial(_raw_append, raw, vault, number, json.dumps(data))))
            ours.append(timed(partial(append, number * 1000)))
        raw.execute("DELETE FROM ours_moment WHERE observation_uid = 'bench'")
    recorder.close()
    made = figure(ours, baseline, "raw SQLCipher commit of the same row on the same file")
    return {**made, "screen_waits_p95_ms": round(p95(handed), 3)}


def _raw_append(raw: sqlcipher3.Connection, vault: Vault, seq: int, data: str) -> None:
    raw.execute("BEGIN IMMEDIATE")
    raw.execute(
        "INSERT INTO ours_moment (observation_uid, seq, at_ms, kind, data, recorded_at)"
        " VALUES ('bench', ?, ?, 'line', ?, ?)",
        (seq, seq * 1000, data, stored_moment(vault.clock())),
    )
    raw.execute("COMMIT")


def _lesson_figure(vault: Vault, lesson: int) -> Figure:
    """Time reading and folding a lesson of 5,000 moments, as its review does when it opens."""
    present = len(observations.moments(vault, lesson))
    more: dict[str, Value] = {"voice": "pupil", "text": _TEXT}
    with vault.transaction("bench") as work:
        moments = [(MomentKind.LINE, number * 1000, more) for number in range(present, MOMENTS)]
        observations.append_all(work, lesson, moments)
    uid = observations.get(vault, lesson).uid
    ours: list[float] = []
    baseline: list[float] = []
    with raw_connection(vault) as raw:
        for _ in range(TIMES):
            baseline.append(timed(lambda: raw.execute(_RAW_LESSON, (uid,)).fetchall()))
            ours.append(timed(partial(observations.lesson, vault, lesson)))
    return {"moments": MOMENTS, **figure(ours, baseline, "raw query of the same moments")}


def _list_figure(vault: Vault) -> Figure:
    """Time the list of visits, whole and narrowed in each way that the page offers."""
    ways = (
        partial(observations.listing, vault),
        partial(observations.listing, vault, text="teacher 17"),
        partial(observations.listing, vault, text="nobody at all"),
        partial(observations.listing, vault, states={ObservationState.FINISHED}),
        partial(observations.listing, vault, instrument="copus"),
    )
    ours: list[float] = []
    baseline: list[float] = []
    with raw_connection(vault) as raw:
        for number in range(TIMES):
            baseline.append(timed(lambda: raw.execute(_RAW_LIST).fetchall()))
            ours.append(timed(ways[number % len(ways)]))
    return {"observations": OBSERVATIONS, **figure(ours, baseline, "raw query of 200 rows, unfiltered")}
