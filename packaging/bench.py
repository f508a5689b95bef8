"""Measure the store and the window, and print the figures as JSON.

  python3 packaging/dev.py bench                 at 100,000 notes of 60 words
  python3 packaging/dev.py bench --growth        the store at 1,000 to 1,000,000 notes as well
  python3 packaging/dev.py bench --notes 10000   at another size

Every figure stands beside a baseline of the same run on the same machine, and counts as their ratio.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
from pathlib import Path

GROWTH = (1_000, 10_000, 100_000, 1_000_000)


def main() -> int:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description="Measure the store and the window.")
    parser.add_argument("--notes", type=int, default=100_000, help="how many notes (default: 100,000)")
    parser.add_argument("--growth", action="store_true", help="also the store from 1,000 to 1,000,000 notes")
    parser.add_argument("--only", choices=("store", "window"), help="measure one of the two")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="mentorapp-bench-") as folder:
        os.environ["MENTORAPP_HOME"] = str(Path(folder) / "home")
        figures = measure(Path(folder), chosen.notes, chosen.only, chosen.growth)
    print(json.dumps(figures, indent=2))
    return 0


def measure(folder: Path, notes: int, only: str | None, growth: bool) -> dict[str, object]:
    """Return every figure, with what they were measured on."""
    from bench_calendar import calendar_figures
    from bench_mentoring import caseload_figures
    from bench_observing import observing_figures
    from bench_store import store_figures
    from bench_window import window_figures

    figures: dict[str, object] = {
        "machine": {
            "system": platform.platform(),
            "python": platform.python_version(),
            "cores": os.cpu_count(),
        }
    }
    vault = folder / "vault"
    _say(f"store of {notes:,} notes")
    store = store_figures(vault, notes)
    if only != "window":
        figures["store"] = store
        _say("caseload of 200 engagements")
        figures["caseload"] = caseload_figures(folder / "caseload")
        _say("observing")
        figures["observing"] = observing_figures(folder / "observing")
    if only != "store":
        _say("window")
        figures["window"] = window_figures(vault)
        _say("calendar")
        figures["calendar"] = calendar_figures(folder / "calendar")
    if growth:
        figures["growth"] = [_grown(folder / "growth", number) for number in GROWTH]
    return figures


def _grown(folder: Path, number: int) -> dict[str, object]:
    from bench_store import store_figures

    _say(f"store of {number:,} notes")
    return store_figures(folder, number)


def _say(what: str) -> None:
    print(f"measuring: {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
