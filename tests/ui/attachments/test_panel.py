from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import attachments, consents, history, mentees
from mentorapp.services.attachments import AttachmentOwner
from mentorapp.ui.attachments.panel import AttachmentsPanel
from mentorapp.ui.attachments.viewer import PictureViewer
from mentorapp.ui.context import Notice
from mentorapp.ui.widgets.dialogs import Confirm
from tests.interop import pictures
from tests.ui.helpers import Pseudo, unnamed_focusables, untranslated_texts
from tests.ui.proving import prove_it

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from mentorapp.ui.context import Context
    from mentorapp.vault.vault import Vault

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def owner(vault: Vault) -> AttachmentOwner:
    return AttachmentOwner(mentee_id=mentees.add(vault, MenteeFields(name="Ada Obi")).result)


@pytest.fixture
def said(context: Context) -> list[Notice]:
    notices: list[Notice] = []
    context.noticed.connect(notices.append)
    return notices


@pytest.fixture
def panel(qtbot: QtBot, context: Context, owner: AttachmentOwner) -> Iterator[AttachmentsPanel]:
    made = AttachmentsPanel(context)
    made.show_owner(owner)
    made.resize(800, 600)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    made.close()


def put_in(context: Context, owner: AttachmentOwner, name: str, data: bytes) -> int:
    prepared = attachments.prepare_bytes(name, data)
    return attachments.add_prepared(context.vault, prepared, owner).result


def settle(qtbot: QtBot, context: Context) -> None:
    qtbot.waitUntil(lambda: not context.jobs.is_busy(), timeout=5000)


def drop(panel: AttachmentsPanel, mime: QMimeData) -> None:
    point, none = QPointF(QPoint(20, 20)), Qt.KeyboardModifier.NoModifier
    panel.dropEvent(QDropEvent(point, Qt.DropAction.CopyAction, mime, LEFT, none))


def viewer(qtbot: QtBot, panel: AttachmentsPanel) -> PictureViewer:
    qtbot.waitUntil(lambda: bool(panel.findChildren(PictureViewer)), timeout=5000)
    return panel.findChildren(PictureViewer)[0]


def test_an_empty_panel_says_what_may_come_here(panel: AttachmentsPanel) -> None:
    assert panel.nothing.isVisible()
    assert not panel.card.isVisible()


def test_a_dropped_file_comes_in_and_can_be_taken_back(
    qtbot: QtBot, context: Context, panel: AttachmentsPanel, said: list[Notice], tmp_path: Path
) -> None:
    path = tmp_path / "board.jpg"
    path.write_bytes(pictures.jpeg())
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    drop(panel, mime)
    assert panel.busy.isVisible()
    settle(qtbot, context)
    assert [line.row.look.title for line in panel.lines] == ["board.jpg"]
    assert not panel.busy.isVisible()
    assert said[-1].undo
    context.tell(history.undo(context.vault))
    assert panel.lines == []


def test_a_picture_on_the_clipboard_comes_in_by_its_key(
    qtbot: QtBot, context: Context, panel: AttachmentsPanel, said: list[Notice]
) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    QTest.keyClick(panel, Qt.Key.Key_V, CONTROL_SHIFT)
    assert "clipboard" in said[-1].text
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    clipboard.setImage(image)
    QTest.keyClick(panel, Qt.Key.Key_V, CONTROL_SHIFT)
    settle(qtbot, context)
    assert [line.file.media_type for line in panel.lines] == ["image/png"]
    clipboard.clear()


def test_a_refused_file_says_why_and_leaves_the_panel_as_it_was(
    qtbot: QtBot, context: Context, panel: AttachmentsPanel, said: list[Notice], tmp_path: Path
) -> None:
    path = tmp_path / "run.exe"
    path.write_bytes(b"MZ")
    panel.add_files([path])
    settle(qtbot, context)
    assert said[-1].warning
    assert panel.lines == []
    assert not panel.busy.isVisible()


def test_a_file_is_chosen_with_the_dialog_of_the_house(
    qtbot: QtBot, context: Context, panel: AttachmentsPanel, tmp_path: Path
) -> None:
    path = tmp_path / "plan.txt"
    path.write_text("ten seconds")
    QTest.keyClick(panel, Qt.Key.Key_A, CONTROL_SHIFT)
    [dialog] = panel.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    settle(qtbot, context)
    assert [line.row.look.title for line in panel.lines] == ["plan.txt"]


def test_a_picture_opens_in_memory_and_keys_bring_it_nearer(
    qtbot: QtBot, context: Context, panel: AttachmentsPanel, owner: AttachmentOwner, tmp_path: Path
) -> None:
    put_in(context, owner, "wall.png", pictures.png(2000, 1500))
    panel.refresh()
    before = sorted(tmp_path.rglob("*"))
    QTest.mouseClick(panel.lines[0].row, LEFT)
    shown = viewer(qtbot, panel)
    with qtbot.waitExposed(shown):
        pass
    whole = shown.view.zoom
    assert whole < 1
    for _ in range(6):
        QTest.keyClick(shown.view, Qt.Key.Key_Plus)
    assert shown.view.zoom > 3 * whole
    bar = shown.view.horizontalScrollBar()
    at = bar.value()
    assert abs(at - bar.maximum() / 2) < 5, "the middle stays in the middle"
    QTest.keyClick(shown.view, Qt.Key.Key_Right)
    assert bar.value() > at
    QTest.keyClick(shown.view, Qt.Key.Key_Minus)
    QTest.keyClick(shown.view, Qt.Key.Key_0)
    assert shown.view.zoom == whole
    assert sorted(tmp_path.rglob("*")) == before
    assert unnamed_focusables(shown) == []
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_a_document_is_saved_out_after_saying_that_the_copy_is_not_encrypted(
    qtbot: QtBot, context: Context, panel: AttachmentsPanel, owner: AttachmentOwner, tmp_path: Path
) -> None:
    put_in(context, owner, "plan.txt", b"ten seconds")
    panel.refresh()
    QTest.mouseClick(panel.lines[0].row, LEFT)
    [ask] = panel.findChildren(Confirm)
    ask.button.click()
    [dialog] = panel.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "copy.txt"))
    dialog.close()
    prove_it(qtbot, tmp_path / "copy.txt")
    qtbot.waitUntil((tmp_path / "copy.txt").exists)
    settle(qtbot, context)
    assert (tmp_path / "copy.txt").read_bytes() == b"ten seconds"


def test_removing_offers_undo_and_the_focus_stays_here(
    context: Context, panel: AttachmentsPanel, owner: AttachmentOwner, said: list[Notice]
) -> None:
    for name in ("one.txt", "two.txt"):
        put_in(context, owner, name, name.encode())
    panel.refresh()
    panel.lines[0].remove.setFocus()
    QTest.keyClick(panel.lines[0].remove, Qt.Key.Key_Return)
    assert [line.row.look.title for line in panel.lines] == ["two.txt"]
    assert panel.lines[0].row.hasFocus()
    assert said[-1].undo


def test_pupils_work_is_let_in_and_closed_with_its_consent(
    qtbot: QtBot,
    context: Context,
    panel: AttachmentsPanel,
    owner: AttachmentOwner,
    said: list[Notice],
    tmp_path: Path,
) -> None:
    path = tmp_path / "essay.txt"
    path.write_text("my summer")
    panel.student_work.setChecked(True)
    panel.add_files([path])
    settle(qtbot, context)
    assert said[-1].warning
    assert "Ada Obi" in said[-1].text
    assert panel.lines == []
    assert owner.mentee_id is not None
    consents.grant(context.vault, owner.mentee_id, ConsentScope.HOLD_WORK)
    panel.student_work.setChecked(True)
    panel.add_files([path])
    settle(qtbot, context)
    assert [badge.text for badge in panel.lines[0].row.look.badges] == ["Pupils’ work"]
    context.tell(consents.withdraw(context.vault, owner.mentee_id, ConsentScope.HOLD_WORK))
    assert "Ada Obi" in panel.lines[0].row.look.detail
    QTest.mouseClick(panel.lines[0].row, LEFT)
    assert panel.findChildren(Confirm) == []
    assert "Ada Obi" in said[-1].text


def test_everything_is_named_and_translated(
    context: Context, panel: AttachmentsPanel, owner: AttachmentOwner, pseudo: Pseudo, qtbot: QtBot
) -> None:
    put_in(context, owner, "one.txt", b"one")
    made = AttachmentsPanel(context)
    qtbot.addWidget(made)
    made.show_owner(owner)
    assert unnamed_focusables(made) == []
    assert untranslated_texts(made) == []
