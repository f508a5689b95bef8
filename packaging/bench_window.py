"""Figures of the window, each from a process of its own, as a person starts it.

`python packaging/bench_window.py ROLE FOLDER STARTED` is such a process: it prints one line of JSON and ends.
STARTED is what the parent's monotonic clock said when it started the process, in seconds.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mentorapp.plain_imports import plain_imports

if TYPE_CHECKING:
    from mentorapp.ui.shell.window import Window
    from mentorapp.ui.shell.workspace import Workspace
    from mentorapp.vault.keys import VaultKey

Figure = dict[str, object]

PASSPHRASE = "bench orbit lantern quarry velvet mosaic"
RUNS = 7


def window_figures(folder: Path) -> Figure:
    """Return the figures of the window over the vault in ``folder``."""
    bare = [_child("bare", folder) for _ in range(RUNS)]
    lock = [_child("lock", folder) for _ in range(RUNS)]
    sessions = [_child("session", folder) for _ in range(RUNS)]
    today = _middle(sessions, "today_ms")
    shown, baseline = _middle(lock, "shown_ms"), _middle(bare, "shown_ms")
    pages = {name: _median([run["pages"][name] for run in sessions]) for name in sessions[0]["pages"]}
    return {
        "lock_screen": {
            "shown_ms": shown,
            "baseline": "a bare PySide6 window with one line to type in",
            "baseline_ms": baseline,
            "ratio": round(shown / baseline, 2),
        },
        "today": {
            "usable_ms": today,
            "baseline": "opening the same file by the driver and counting its notes",
            "baseline_ms": _middle(sessions, "raw_open_ms"),
            "at_most_ms": 300,
        },
        "pages": {"switch_ms": pages, "baseline": "painting the page again", "at_most_ms": 100}
        | {"baseline_ms": {name: _median([run["repaint"][name] for run in sessions]) for name in pages}},
        "notes_list": sessions[0]["notes_list"],
        "memory": {
            "pss_mb": _middle(sessions, "pss_mb"),
            "baseline": "the bare PySide6 window",
            "baseline_mb": _middle(bare, "pss_mb"),
            "at_most_mb": 130,
        },
    }


def _child(role: str, folder: Path) -> dict[str, Any]:
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    command = [sys.executable, __file__, role, str(folder), repr(time.monotonic())]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def _middle(runs: list[dict[str, Any]], name: str) -> float:
    return _median([run[name] for run in runs])


def _median(values: list[float]) -> float:
    return round(statistics.median(values), 1)


# in the child


def resident_mb() -> float:
    """Return this process's share of memory (PSS) in MB where the system tells it, else its peak (RSS)."""
    try:
        lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        import resource

        return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)
    return round(int(next(line.split()[1] for line in lines if line.startswith("Pss:"))) / 1024, 1)


def until_first_paint(start: float, role: str, folder: Path) -> None:
    """Show a bare window or the lock screen, and say when its line to type in was first painted."""
    with plain_imports():
        from PySide6.QtCore import QEvent, QObject
        from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

    class FirstPaint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint and isinstance(watched, QLineEdit):
                shown = (time.monotonic() - start) * 1000
                print(json.dumps({"shown_ms": shown, "pss_mb": resident_mb()}), flush=True)
                os._exit(0)
            return False

    if role == "lock":
        from mentorapp.hardening import harden

        harden()
    app = QApplication([])
    watcher = FirstPaint()
    app.installEventFilter(watcher)
    if role == "lock":
        from mentorapp.app import WindowOptions, run_window

        run_window(WindowOptions(folder))
        return
    window = QWidget()
    window.resize(1360, 860)
    QVBoxLayout(window).addWidget(QLineEdit())
    window.show()
    app.exec()


def session(folder: Path) -> None:
    """Unlock as the lock screen does, and say how long Today, the pages and the list of notes take."""
    from mentorapp.hardening import harden

    harden()
    from mentorapp.app import make_application
    from mentorapp.ui.config import AppConfig
    from mentorapp.ui.shell.window import Window
    from mentorapp.vault.vault import Vault, derive_key

    config = AppConfig()
    app = make_application(config)
    window = Window(config, folder)
    window.show_start()
    window.show()
    _settle(window)  # what the lock screen imports behind its back
    key = derive_key(folder, passphrase=PASSPHRASE)
    raw_open = _raw_open(folder, key)
    start = time.perf_counter()
    window.open_session(Vault.open(folder, key))
    _paint(window)
    figures: dict[str, object] = {"today_ms": (time.perf_counter() - start) * 1000, "raw_open_ms": raw_open}
    figures["pages"], figures["repaint"] = _pages(window)
    figures["notes_list"] = _notes_list(window)
    app.sendPostedEvents()
    figures["pss_mb"] = resident_mb()
    print(json.dumps(figures), flush=True)
    window.close()


def _raw_open(folder: Path, key: VaultKey) -> float:
    from mentorapp.vault.header import read_headers
    from mentorapp.vault.store import DATABASE, connect

    header = read_headers(folder).authentic(key)
    start = time.perf_counter()
    raw = connect(folder / DATABASE, key.database_key(), header.db_salt)
    raw.execute("SELECT count(*) FROM mine_note").fetchone()
    raw.close()
    return (time.perf_counter() - start) * 1000


def _pages(window: Window) -> tuple[dict[str, float], dict[str, float]]:
    workspace = _workspace(window)
    switch: dict[str, float] = {}
    repaint: dict[str, float] = {}
    for name in (
        *workspace.page_names,
        *workspace.page_names,
    ):  # the second time: a page that is there already
        start = time.perf_counter()
        workspace.open_page(name)
        _paint(window)
        switch[name] = max(switch.get(name, 0.0), (time.perf_counter() - start) * 1000)
        start = time.perf_counter()
        _paint(window)
        repaint[name] = (time.perf_counter() - start) * 1000
    return switch, repaint


def _notes_list(window: Window) -> dict[str, float]:
    from PySide6.QtWidgets import QListView

    workspace = _workspace(window)
    workspace.open_page("notes")
    page = workspace.page("notes")
    view = max(page.findChildren(QListView), key=lambda found: found.height())
    model = view.model()
    first = model.rowCount()
    times = []
    for _ in range(40):
        start = time.perf_counter()
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
        _paint(window)
        times.append((time.perf_counter() - start) * 1000)
    return {
        "rows_at_first": first,
        "rows_after_40_pages": model.rowCount(),
        "slowest_page_ms": round(max(times), 1),
    }


def _workspace(window: Window) -> Workspace:
    if window.session is None:
        raise RuntimeError("the vault did not open")
    return window.session.workspace


def _paint(window: Window) -> None:
    """Lay out and paint the window now, as the next turn of the event loop would."""
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    window.grab()


def _settle(window: Window) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    window.warm.connect(loop.quit)
    QTimer.singleShot(10_000, loop.quit)
    loop.exec()


if __name__ == "__main__":
    chosen, where, started = sys.argv[1], Path(sys.argv[2]), float(sys.argv[3])
    if chosen == "session":
        session(where)
    else:
        until_first_paint(started, chosen, where)
