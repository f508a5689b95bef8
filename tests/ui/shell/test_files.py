from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from mentorapp.ui.shell.files import ask_open_file, ask_save_file, forget_folders, keep_apart

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def apart(app: QApplication, own_home: Path) -> None:
    del app
    keep_apart()


def traces(home: Path, mark: str) -> list[Path]:
    return [path for path in home.rglob("*") if path.is_file() and mark.encode() in path.read_bytes()]


def test_the_chosen_file_is_handed_on_and_no_folder_is_remembered(
    qtbot: QtBot, tmp_path: Path, own_home: Path
) -> None:
    folder = tmp_path / "marked-folder"
    folder.mkdir()
    (folder / "staff.csv").write_text("name\n")
    chosen: list[Path] = []
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ask_open_file(parent, "Choose a roster", "Rosters (*.csv)", chosen.append)
    assert dialog.testOption(dialog.Option.DontUseNativeDialog)
    dialog.setDirectory(str(folder))
    dialog.selectFile(str(folder / "staff.csv"))
    dialog.accept()
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))
    assert chosen == [folder / "staff.csv"]
    assert not QSettings(QSettings.Scope.UserScope, "QtProject").contains("FileDialog/history")
    assert traces(own_home, "marked-folder") == []


def test_a_folder_that_was_left_behind_is_forgotten_at_the_start(own_home: Path) -> None:
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.setValue("FileDialog/history", ["file:///home/me/marked-folder"])
    settings.sync()
    assert traces(own_home, "marked-folder")
    forget_folders()
    assert traces(own_home, "marked-folder") == []


def test_a_new_file_gets_the_suffix_it_should_have(qtbot: QtBot, tmp_path: Path) -> None:
    chosen: list[Path] = []
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ask_save_file(parent, "Save the sheet", "sheet.pdf", "PDF (*.pdf)", chosen.append)
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("mine")
    dialog.accept()
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))
    assert chosen == [tmp_path / "mine.pdf"]
