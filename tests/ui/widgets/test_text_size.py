"""What paints itself is measured again when the person chooses another text size."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorapp.ui import theme
from mentorapp.ui.screens.recovery.code_view import CodeGroups
from mentorapp.ui.screens.recovery.step import Steps
from mentorapp.ui.screens.settings.theme_choice import ThemePicture
from mentorapp.ui.screens.today.week import WeekBars
from mentorapp.ui.widgets.badges import Avatar, Badge
from mentorapp.ui.widgets.buttons import IconButton, QuietButton
from mentorapp.ui.widgets.rows import Row, RowLook
from mentorapp.ui.widgets.timeline import Timeline, TimelineItem

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def _timeline() -> Timeline:
    made = Timeline()
    made.set_items([TimelineItem("pencil-line", "A note", "Mon 23 Nov", "She was proud of it.")])
    return made


PAINTED: dict[str, Callable[[], QWidget]] = {
    "avatar": lambda: Avatar("Amina Okafor"),
    "badge": lambda: Badge("Draft"),
    "button": lambda: QuietButton("Print", "printer"),
    "code": lambda: CodeGroups("AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG"),
    "icon": lambda: IconButton("x", "Close"),
    "row": lambda: Row(RowLook("Amina Okafor", "Mathematics", avatar="Amina Okafor")),
    "steps": lambda: Steps(["Passphrase", "Recovery code"]),
    "theme": lambda: ThemePicture("Light", (theme.load("light"),)),
    "timeline": _timeline,
    "week": WeekBars,
}


@pytest.fixture
def dressed_again(app: QApplication) -> Iterator[QApplication]:
    yield app
    theme.apply(app, "light")


@pytest.mark.parametrize("kind", PAINTED)
def test_what_paints_itself_grows_with_the_text(dressed_again: QApplication, qtbot: QtBot, kind: str) -> None:
    top = QWidget()
    column = QVBoxLayout(top)
    painted = PAINTED[kind]()
    column.addWidget(painted)
    column.addStretch(1)
    top.resize(900, 700)
    qtbot.addWidget(top)
    with qtbot.waitExposed(top):
        top.show()
    before = painted.height()
    theme.apply(dressed_again, "light", 2.0)
    qtbot.waitUntil(lambda: painted.height() >= 1.8 * before)
