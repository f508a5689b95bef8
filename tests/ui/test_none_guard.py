from __future__ import annotations

import subprocess
import sys

from mentorapp.ui.none_guard import AFFECTED, IMMORTAL_SINCE, keep_none_alive

PROGRAM = """
import mentorapp.ui
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(20_000):
    thing.parent()
print("alive")
"""


def test_the_program_survives_calls_that_return_nothing() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert done.stdout == "alive\n", done.stderr[-300:]


def test_only_the_affected_version_is_helped() -> None:
    assert keep_none_alive("6.11.3") is False
    assert keep_none_alive(AFFECTED) is (sys.version_info < IMMORTAL_SINCE)
