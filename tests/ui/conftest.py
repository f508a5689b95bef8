"""A dressed application, a context over a real vault, and a check that nothing is left behind."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt

from mentorapp.demo.build import begins_at, build
from mentorapp.demo.clock import DemoClock
from mentorapp.ui import theme
from mentorapp.ui.config import AppConfig
from mentorapp.ui.context import Context
from mentorapp.ui.shell.workspace import Workspace
from mentorapp.vault.vault import Vault
from tests.conftest import Pattern
from tests.ui.helpers import Pseudo

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
FOLDER = Path(__file__).parent
UNTIL = date(2026, 11, 23)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass what the platform without a display says about itself; every other warning of Qt fails."""
    for item in items:
        if FOLDER in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("^This plugin does not support", extend=True))


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["mentorapp"]


@pytest.fixture
def app(qapp: QApplication) -> QApplication:
    """The application in the light theme at 100 %, left to right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.apply(qapp, "light")
    return qapp


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """Fail when a widget or a worker thread outlives the test."""
    yield
    gc.collect()
    for _ in range(2):
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        qapp.sendPostedEvents()
    left = [widget for widget in qapp.topLevelWidgets() if widget.isVisible()]
    for widget in left:
        widget.close()
    workers = [thread for thread in threading.enumerate() if thread.name == "jobs"]
    assert not left, f"still on the screen: {left}"
    assert not workers, "a worker thread is still alive"


@pytest.fixture(scope="module")
def told(pattern: Pattern, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """A vault with the year of the demo in it, for tests that leave it as it was."""
    home = tmp_path_factory.mktemp("tour")
    clock = DemoClock(begins_at(UNTIL, 1))
    folder = pattern.copy_to(home / "vault")
    with Vault.open(folder, pattern.key, clock=clock, state_folder=home / "state") as vault:
        build(vault, until=UNTIL)
        yield vault


@pytest.fixture
def context(app: QApplication, vault: Vault) -> Iterator[Context]:
    """A context over an empty vault."""
    del app
    made = Context(vault, AppConfig())
    yield made
    made.jobs.close()
    made.deleteLater()


@pytest.fixture
def workspace(qtbot: QtBot, context: Context) -> Iterator[Workspace]:
    """The open vault on the screen, without a lock screen."""
    made = Workspace(context)
    made.resize(1360, 860)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.flush()


@pytest.fixture
def pseudo(app: QApplication) -> Iterator[Pseudo]:
    """Speak the language in which every translated text stands between brackets."""
    translator = Pseudo()
    app.installTranslator(translator)
    yield translator
    app.removeTranslator(translator)
