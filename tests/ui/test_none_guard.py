from __future__ import annotations

import subprocess
import sys

import pytest

from mentorapp.ui.none_guard import AFFECTED, IMMORTAL_SINCE, keep_none_alive

PROGRAM = """
import mentorapp.ui
from PySide6.QtCore import QObject, Signal
class Thing(QObject):
    told = Signal(object)
thing = Thing()
for _ in range(20_000):
    {call}
print("alive")
"""
CALLS = {
    "no object": "thing.parent()",
    "True": "thing.told.emit(3)",
    "False": "thing.blockSignals(True); thing.told.emit(3)",
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_the_program_survives_calls_that_return(call: str) -> None:
    program = PROGRAM.format(call=call)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stdout == "alive\n", done.stderr[-300:]


def test_only_the_affected_version_is_helped() -> None:
    assert keep_none_alive("6.11.3") is False
    assert keep_none_alive(AFFECTED) is (sys.version_info < IMMORTAL_SINCE)
