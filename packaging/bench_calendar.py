"""Figures of the calendar: any week of ten years, queried and drawn, beside the raw engine and a repaint.

`python packaging/bench_calendar.py FOLDER` is a process that prints one line of JSON and ends.
"""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import time
from datetime import UTC, date, datetime, timedelta
from datetime import time as wall_clock
from pathlib import Path
from typing import TYPE_CHECKING

from mentorapp.plain_imports import plain_imports

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from mentorapp.ui.shell.page import Page
    from mentorapp.vault.vault import Vault

Figure = dict[str, object]

MEETINGS = 5_000
YEARS = 10
PEOPLE = 40
PASSPHRASE = "bench orbit lantern quarry velvet mosaic"
FIRST = date(2017, 1, 2)
WEEKS = 60
AT_MOST = 50
_RAW = (
    "SELECT m.*, a.mentee_id, p.name FROM ours_meeting m"
    " LEFT JOIN ours_attendance a ON a.meeting_id = m.id LEFT JOIN ours_mentee p ON p.id = a.mentee_id"
    " WHERE m.starts_at >= ? AND m.starts_at < ? ORDER BY m.starts_at"
)


def calendar_figures(folder: Path) -> Figure:
    """Return how long a week takes among 5,000 meetings over ten years; ``folder`` is made for it."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    command = [sys.executable, __file__, str(folder)]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    figures: Figure = json.loads(done.stdout.splitlines()[-1])
    return figures


# in the child


def measure(folder: Path) -> Figure:
    """Fill a vault, show weeks chosen at random, and say how long each took."""
    with plain_imports():
        from PySide6.QtWidgets import QApplication

    from mentorapp.app import make_application
    from mentorapp.ui.config import AppConfig
    from mentorapp.vault.keys import KdfParams
    from mentorapp.vault.vault import Vault

    config = AppConfig()
    app = make_application(config)
    if not isinstance(app, QApplication):
        raise TypeError("no application")
    folder.mkdir(parents=True, exist_ok=True)
    vault, _ = Vault.create(folder / "vault", PASSPHRASE, params=KdfParams.floor())
    with vault:
        fill(vault)
        return _weeks(app, vault)


def fill(vault: Vault) -> None:
    """Write people, 5,000 meetings with who is expected, next steps, and protected time."""
    from mentorapp.domain.mine.protected import ProtectedFields
    from mentorapp.domain.ours.meetings import (
        Attendance,
        Meeting,
        NextStep,
        Presence,
        StepOwner,
        StepState,
    )
    from mentorapp.domain.ours.mentees import MenteeFields
    from mentorapp.services import calendar, mentees

    rng = random.Random(11)
    with vault.transaction("Fill the calendar") as work:
        people = [mentees.write(work, MenteeFields(f"Colleague {number:02}")) for number in range(PEOPLE)]
        calendar.write(work, ProtectedFields("Writing", 2, wall_clock(14), 120))
        for number in range(MEETINGS):
            start = _moment(rng)
            now = work.now
            row = Meeting(
                uid=work.new_uid(),
                kind="observation" if number % 5 == 0 else "meeting",
                state="planned",
                title="Debrief" if number % 3 else "",
                starts_at=start,
                minutes=rng.choice((15, 30, 45, 60)),
                zone="UTC",
                created_at=now,
                updated_at=now,
            )
            meeting_id = work.add(row).stored_id
            person = rng.choice(people)
            work.add(Attendance(meeting_id=meeting_id, mentee_id=person, presence=Presence.EXPECTED))
            if number % 10 == 0:
                step = NextStep(
                    uid=work.new_uid(),
                    mentee_id=person,
                    meeting_id=meeting_id,
                    owner=StepOwner.MENTEE,
                    what="Wait three seconds after each question",
                    check_on=start.date() + timedelta(days=14),
                    state=StepState.OPEN,
                    created_at=now,
                    updated_at=now,
                )
                work.add(step)


def _moment(rng: random.Random) -> datetime:
    day = FIRST + timedelta(days=rng.randrange(YEARS * 365))
    day -= timedelta(days=max(0, day.weekday() - 4))  # meetings are on school days
    hours = wall_clock(rng.randrange(8, 17), rng.choice((0, 15, 30, 45)))
    return datetime.combine(day, hours).astimezone(UTC)


def _weeks(app: QApplication, vault: Vault) -> Figure:
    from mentorapp.ui.context import Context
    from mentorapp.ui.shell.workspace import Workspace

    context = Context(vault)
    workspace = Workspace(context)
    workspace.resize(1360, 860)
    workspace.show()
    workspace.open_page("calendar")
    page = workspace.page("calendar")
    rng = random.Random(5)
    whole, raw, repaint = [], [], []
    for _ in range(WEEKS):
        day = FIRST + timedelta(weeks=rng.randrange(YEARS * 52))
        whole.append(_timed_week(app, page, day))
        raw.append(_raw_query(vault, day))
        repaint.append(_repaint(page))
    workspace.close()
    context.jobs.close()
    baseline = statistics.median(raw) + statistics.median(repaint)
    return {
        "meetings": MEETINGS,
        "week_ms": round(statistics.median(whole), 2),
        "slowest_week_ms": round(max(whole), 2),
        "at_most_ms": AT_MOST,
        "baseline": "the same rows by the driver, and painting the page again",
        "baseline_ms": round(baseline, 2),
        "ratio": round(statistics.median(whole) / baseline, 2),
    }


def _timed_week(app: QApplication, page: Page, day: date) -> float:
    start = time.perf_counter()
    page.open_target(day)
    app.sendPostedEvents()
    page.grab()
    return (time.perf_counter() - start) * 1000


def _repaint(page: Page) -> float:
    start = time.perf_counter()
    page.grab()
    return (time.perf_counter() - start) * 1000


def _raw_query(vault: Vault, day: date) -> float:
    from mentorapp.domain.tables import stored_moment

    first = datetime.combine(day, wall_clock()).astimezone(UTC)
    bounds = (stored_moment(first), stored_moment(first + timedelta(days=7)))
    with vault.reading() as connection:
        start = time.perf_counter()
        connection.exec_driver_sql(_RAW, bounds).fetchall()
        return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))), flush=True)
