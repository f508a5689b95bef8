from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent

PROGRAM = """
import builtins, linecache
from mentorapp.plain_imports import plain_imports
plain = builtins.__import__
BLOCK
    import PySide6.QtWidgets
import PySide6.QtGui, PySide6.QtSvg
import sqlmodel
print(builtins.__import__ is plain, any("sqlmodel" in name for name in linecache.cache))
"""


def run(block: str) -> list[str]:
    command = [sys.executable, "-P", "-c", PROGRAM.replace("BLOCK", block)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_imports_after_pyside_are_python_s_own_and_keep_no_source_text() -> None:
    assert run("with plain_imports():") == ["True", "False"]


def test_the_block_is_still_needed_as_long_as_pyside_replaces_imports() -> None:
    assert run("if True:") == ["False", "True"]
