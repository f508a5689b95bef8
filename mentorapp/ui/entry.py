"""What the screens before an open vault are handed: the lock screen, the first start, recovery."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mentorapp.domain.clock import Clock, system_clock
from mentorapp.ui.config import AppConfig
from mentorapp.ui.jobs import Jobs
from mentorapp.vault.keys import KdfParams


@dataclass(frozen=True)
class Entry:
    """The worker, the choices of this computer, and what tests and the demo replace."""

    jobs: Jobs
    config: AppConfig
    clock: Clock = system_clock
    params: KdfParams | None = None
    """The cost of a new key slot; None measures this computer."""
    state_folder: Path | None = None
    """Where failed tries are counted; None is the usual place."""
