"""The agreement of an engagement in the window: written, signed, amended, renewed, read and printed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from mentorapp.domain.mine.library import LibraryKind
from mentorapp.domain.ours.agreements import AgreementState
from mentorapp.domain.ours.engagements import EngagementFields, EngagementKind, EngagementModel
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import agreements, engagements, library, mentees
from mentorapp.ui.screens.engagement.agreement import AgreementSection
from mentorapp.ui.screens.engagement.agreement_editor import AgreementEditor
from mentorapp.ui.screens.engagement.agreement_reader import AgreementReader
from mentorapp.ui.screens.engagement.signing import SigningDialog
from mentorapp.ui.widgets.dialogs import Confirm, Dialog
from mentorapp.ui.widgets.rows import Row
from tests.ui.helpers import unnamed_focusables
from tests.ui.proving import prove_it

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from mentorapp.ui.context import Context
    from mentorapp.vault.vault import Vault

W = TypeVar("W", bound=QWidget)
RETURN = Qt.Key.Key_Return
CONTROL = Qt.KeyboardModifier.ControlModifier
BODY = "## Purpose\n\nTo **grow**."
DRAFT, SIGNED, REPLACED = AgreementState


@pytest.fixture
def engagement(vault: Vault) -> int:
    ana = mentees.add(vault, MenteeFields("Ana")).result
    fields = EngagementFields(EngagementKind.MENTORING, EngagementModel.ONE_TO_ONE, date(2026, 9, 1))
    return engagements.start(vault, fields, [ana]).result


@pytest.fixture
def section(qtbot: QtBot, context: Context, engagement: int) -> Iterator[AgreementSection]:
    made = AgreementSection(context)
    made.resize(900, 400)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.show_engagement(engagement)
    yield made
    for dialog in made.findChildren(Dialog):
        dialog.done(0)


def opened(section: QWidget, kind: type[W]) -> W:
    found = [one for one in section.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    found[0].activateWindow()
    return found[0]


def press(widget: QWidget) -> None:
    QTest.keyClick(widget, RETURN)


def shown(section: AgreementSection) -> list[str]:
    return [button.text() for button in section.buttons() if not button.isHidden()]


def rows(section: AgreementSection) -> list[Row]:
    return section.rows.findChildren(Row)


def drafted(vault: Vault, section: AgreementSection, engagement: int) -> int:
    made = agreements.draft(vault, engagement, "How we work", BODY).result
    section.refresh()
    return made


def sign_all(vault: Vault, agreement: int) -> None:
    for one in agreements.get(vault, agreement).waiting:
        agreements.sign(vault, agreement, mentee_id=one.mentee_id, name=one.name or "R. Haddad")


# Writing --------------------------------------------------------------------------------------------


def test_an_agreement_is_written_by_keyboard_from_an_empty_page(
    section: AgreementSection, vault: Vault, engagement: int, qtbot: QtBot
) -> None:
    assert shown(section) == ["Write an agreement"]
    assert "There is no agreement yet" in section.words.text()
    press(section.write_button)
    editor = opened(section, AgreementEditor)
    qtbot.waitUntil(editor.isActiveWindow)
    assert editor.title_field.edit.hasFocus()
    assert unnamed_focusables(editor) == []
    QTest.keyClicks(editor.title_field.edit, "How we work")
    QTest.keyClicks(editor.text.editor, "To grow.")
    QTest.keyClicks(editor.expires_on.edit, "2027-07-31")
    QTest.keyClick(editor.expires_on.edit, RETURN, CONTROL)
    (row,) = agreements.versions(vault, engagement)
    assert (row.title, row.body, row.state) == ("How we work", "To grow.", DRAFT)
    assert row.expires_on == date(2027, 7, 31)
    assert not editor.isVisible()
    assert shown(section) == ["Sign together", "Edit", "Save as PDF…", "Remove draft"]
    assert rows(section)[0].look.title == "Version 1: How we work"


def test_a_template_of_the_library_is_the_beginning(section: AgreementSection, vault: Vault) -> None:
    library.add(vault, LibraryKind.AGREEMENT, "Our terms", BODY)
    press(section.write_button)
    editor = opened(section, AgreementEditor)
    place = editor.template.findText("Our terms")
    assert place > 0
    editor.template.setCurrentIndex(place)
    editor.template.activated.emit(place)
    assert (editor.title_field.text(), editor.text.text()) == ("Our terms", BODY)
    editor.text.editor.appendPlainText("And more.")
    editor.template.activated.emit(0)
    assert "And more." in editor.text.text()
    assert "left as it is" in editor.hint.text()


@pytest.mark.parametrize(
    ("field", "said"),
    [("title", "empty"), ("days", "end before it begins"), ("no day", "Write a day such as")],
)
def test_what_cannot_be_kept_is_said_in_place(
    section: AgreementSection, vault: Vault, engagement: int, field: str, said: str
) -> None:
    press(section.write_button)
    editor = opened(section, AgreementEditor)
    editor.title_field.set_text("" if field == "title" else "T")
    editor.text.set_text(BODY)
    editor.expires_on.set_text({"days": "2020-01-01", "no day": "some day"}.get(field, ""))
    editor.save()
    place = editor.title_field if field == "title" else editor.expires_on
    assert said in place.note.text()
    assert editor.focusWidget() is place.edit
    assert agreements.versions(vault, engagement) == []


def test_closing_asks_before_words_are_lost_and_locking_keeps_them(
    section: AgreementSection, vault: Vault, engagement: int
) -> None:
    press(section.write_button)
    editor = opened(section, AgreementEditor)
    QTest.keyClicks(editor.title_field.edit, "How we work")
    QTest.keyClicks(editor.text.editor, "To grow.")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    ask = opened(editor, Confirm)
    assert "has not been saved" in ask.body.itemAt(0).widget().text()  # type: ignore[union-attr]
    QTest.keyClick(ask, Qt.Key.Key_Escape)
    assert editor.isVisible()
    assert section.flush()
    assert agreements.versions(vault, engagement)[0].body == "To grow."


def test_editing_a_draft_that_was_signed_says_that_the_signatures_go(
    section: AgreementSection, vault: Vault, engagement: int
) -> None:
    draft = drafted(vault, section, engagement)
    agreements.sign(vault, draft, mentee_id=None, name="Me")
    section.refresh()
    assert "Still to sign: Ana" in rows(section)[0].look.detail
    press(section.edit_button)
    editor = opened(section, AgreementEditor)
    assert "the signatures go" in editor.hint.text()
    editor.text.editor.appendPlainText("More.")
    editor.save()
    assert agreements.get(vault, draft).signatures == ()


def test_a_draft_is_removed_and_comes_back_with_undo(
    section: AgreementSection, vault: Vault, engagement: int
) -> None:
    drafted(vault, section, engagement)
    press(section.remove_button)
    assert shown(section) == ["Write an agreement"]
    vault.undo()
    section.refresh()
    assert len(rows(section)) == 1


# Signing --------------------------------------------------------------------------------------------


def test_both_sign_on_this_laptop_by_keyboard_alone(
    section: AgreementSection, vault: Vault, engagement: int, qtbot: QtBot
) -> None:
    draft = drafted(vault, section, engagement)
    press(section.sign_button)
    dialog = opened(section, SigningDialog)
    assert unnamed_focusables(dialog) == []
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.name_field.edit.hasFocus()
    assert dialog.who.currentText() == "You, the mentor"
    QTest.keyClicks(dialog.name_field.edit, "R. Haddad")
    QTest.keyClick(dialog.name_field.edit, RETURN, CONTROL)
    assert dialog.isVisible()
    assert dialog.who.currentText() == "Ana"
    assert dialog.so_far.text() == "Signed so far: R. Haddad"
    QTest.keyClicks(dialog.name_field.edit, "Ana D.")
    QTest.keyClick(dialog.name_field.edit, RETURN, CONTROL)
    assert not dialog.isVisible()
    row = agreements.get(vault, draft)
    assert row.state is SIGNED
    assert [(one.name, one.strokes) for one in row.signatures] == [("R. Haddad", ()), ("Ana D.", ())]
    assert shown(section) == ["Amend", "Renew", "Save as PDF…"]


def test_the_page_to_sign_on_shows_the_text_and_nothing_else(
    section: AgreementSection, vault: Vault, engagement: int
) -> None:
    drafted(vault, section, engagement)
    section.resize(1360, 860)
    section.sign()
    dialog = opened(section, SigningDialog)
    assert dialog.heading.text() == "How we work"
    assert dialog.text.toPlainText().split() == ["Purpose", "To", "grow."]
    assert dialog.size() == section.window().size()
    assert dialog.findChildren(QPlainTextEdit) == []


def test_a_drawn_signature_is_kept_and_does_not_stay_for_the_next(
    section: AgreementSection, vault: Vault, engagement: int
) -> None:
    draft = drafted(vault, section, engagement)
    section.sign()
    dialog = opened(section, SigningDialog)
    dialog.who.setCurrentIndex(1)
    QTest.keyClicks(dialog.name_field.edit, "Ana")
    field = dialog.pad.field
    QTest.mousePress(field, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    QTest.mouseMove(field, QPoint(90, 50))
    QTest.mouseRelease(field, Qt.MouseButton.LeftButton, pos=QPoint(90, 50))
    dialog.sign()
    (signature,) = agreements.get(vault, draft).signatures
    assert (signature.signer.name, len(signature.strokes)) == ("Ana", 1)
    assert dialog.pad.strokes() == ()
    assert dialog.name_field.text() == ""
    assert dialog.who.currentText() == "You, the mentor"


def test_without_a_name_nobody_signs(section: AgreementSection, vault: Vault, engagement: int) -> None:
    draft = drafted(vault, section, engagement)
    section.sign()
    dialog = opened(section, SigningDialog)
    dialog.sign()
    assert "Type your name" in dialog.name_field.note.text()
    assert agreements.get(vault, draft).signatures == ()


def test_a_text_that_changed_behind_the_page_is_not_signed(
    section: AgreementSection, vault: Vault, engagement: int
) -> None:
    draft = drafted(vault, section, engagement)
    section.sign()
    dialog = opened(section, SigningDialog)
    agreements.edit(vault, draft, title="How we work", body="Other words")
    dialog.name_field.set_text("Me")
    dialog.sign()
    assert "The text was changed" in dialog.problem.text()
    assert agreements.get(vault, draft).signatures == ()


# Versions -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["amend", "renew"])
def test_a_new_version_begins_with_the_text_of_the_signed_one(
    section: AgreementSection, vault: Vault, engagement: int, way: str
) -> None:
    first = drafted(vault, section, engagement)
    sign_all(vault, first)
    section.refresh()
    press(section.amend_button if way == "amend" else section.renew_button)
    editor = opened(section, AgreementEditor)
    assert editor.text.text() == BODY
    assert [row.state for row in agreements.versions(vault, engagement)] == [DRAFT, SIGNED]
    editor.reject()
    assert [row.look.badges[0].text for row in rows(section)] == ["Draft", "Signed"]


def test_a_version_is_read_with_its_signatures(
    section: AgreementSection, vault: Vault, engagement: int
) -> None:
    sign_all(vault, drafted(vault, section, engagement))
    section.refresh()
    QTest.mouseClick(rows(section)[0], Qt.MouseButton.LeftButton)
    reader = opened(section, AgreementReader)
    assert reader.text.toPlainText().split() == ["Purpose", "To", "grow."]
    words = [child.text() for child in reader.findChildren(QWidget) if hasattr(child, "text")]  # labels
    assert "R. Haddad" in [word for word in words if isinstance(word, str)]
    assert unnamed_focusables(reader) == []


def test_it_is_saved_as_a_pdf_where_the_person_says(
    section: AgreementSection, vault: Vault, engagement: int, qtbot: QtBot, tmp_path: Path
) -> None:
    sign_all(vault, drafted(vault, section, engagement))
    section.refresh()
    press(section.save_button)
    dialog = opened(section, QFileDialog)
    path = tmp_path / "agreement.pdf"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    prove_it(qtbot, path)
    qtbot.waitUntil(path.exists)
    with pypdfium2.PdfDocument(path.read_bytes()) as document:
        text = str(document[0].get_textpage().get_text_range())
    assert "R. Haddad" in text
    assert "Signed by all on 23 November 2026" in text


def test_a_change_elsewhere_is_shown_at_once(
    section: AgreementSection, context: Context, engagement: int
) -> None:
    context.run(partial(agreements.draft, engagement_id=engagement, title="T", body=BODY))
    assert len(rows(section)) == 1
