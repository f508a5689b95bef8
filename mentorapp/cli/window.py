"""Verbs that open the window, and the demo, which may do without."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from argparse import Namespace
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from mentorapp import paths
from mentorapp.cli.output import progress_on_terminal, say, say_json, say_table
from mentorapp.domain.text import visible

if TYPE_CHECKING:
    from mentorapp.demo.home import Demo

_NO_SCREEN = frozenset({"offscreen", "minimal", "vnc"})


def show(chosen: Namespace) -> int:
    """Open the window."""
    from mentorapp.app import WindowOptions, run_window

    return run_window(WindowOptions(vault=chosen.vault))


def demo(chosen: Namespace) -> int:
    """Build the demo, or find it built, and open it; or draw it."""
    if chosen.tour is not None:
        return _tour(chosen)
    from mentorapp.demo.home import prepare

    folder = chosen.folder if chosen.folder is not None else chosen.vault
    progress = progress_on_terminal("Writing a year of mentoring")
    made = prepare(folder, scale=chosen.scale, seed=chosen.seed, progress=progress)
    _tell(chosen, made)
    if chosen.build_only or chosen.json or not has_screen():
        return 0
    return _open(made)


def _open(made: Demo) -> int:
    from mentorapp.app import WindowOptions, run_window
    from mentorapp.demo.sign import PASSPHRASE
    from mentorapp.services import vaults

    sys.stdout.flush()
    with vaults.unlock(made.folder, PASSPHRASE) as vault:
        return run_window(WindowOptions(vault=made.folder), opened=vault)


def _tell(chosen: Namespace, made: Demo) -> None:
    from mentorapp.demo.sign import PASSPHRASE

    about = {"vault": str(made.folder), "passphrase": PASSPHRASE, "scale": made.scale, "seed": made.seed}
    counts = asdict(made.counts)
    if chosen.json:
        say_json({**about, "built": made.built, **counts})
        return
    say(f"The demo is in {visible(str(made.folder))}. Everybody in it is invented.")
    say(f"Its passphrase: {PASSPHRASE}")
    say_table([(name.replace("_", " "), str(value)) for name, value in counts.items()])


def _tour(chosen: Namespace) -> int:
    """Draw every screen of a small demo, in a folder that goes away afterwards."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from mentorapp.app import draw_tour
    from mentorapp.demo.build import ends_at
    from mentorapp.demo.clock import DemoClock
    from mentorapp.demo.home import prepare
    from mentorapp.demo.sign import PASSPHRASE
    from mentorapp.services import vaults
    from mentorapp.vault.files import private_folder

    parent = private_folder(paths.state_folder())
    workspace = Path(tempfile.mkdtemp(prefix="tour-", dir=parent))
    try:
        made = prepare(workspace / "demo", scale=chosen.scale, seed=chosen.seed)
        clock = DemoClock(ends_at(made.counts.last_day))
        with vaults.unlock(made.folder, PASSPHRASE, clock=clock) as vault:
            drawn = draw_tour(chosen.tour.expanduser().absolute(), vault)
    finally:
        shutil.rmtree(workspace, ignore_errors=True)
    if chosen.json:
        say_json([str(path) for path in drawn])
    else:
        say(f"{len(drawn)} pictures are in {visible(str(chosen.tour))}")
    return 0


def has_screen() -> bool:
    """Return whether a window could be seen."""
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in _NO_SCREEN:
        return False
    if sys.platform == "linux":
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True
