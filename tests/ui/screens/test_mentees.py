from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import mentees, notes, vaults
from mentorapp.services.mentees import MenteeSort
from mentorapp.services.note_queries import NoteFilter
from mentorapp.ui import theme
from mentorapp.ui.screens.engagement.dialogs import EngagementDialog
from mentorapp.ui.screens.meeting.plan_dialog import PlanMeetingDialog
from mentorapp.ui.screens.mentees.dialogs import EraseDialog, MenteeDialog
from mentorapp.ui.screens.mentees.model import MenteeListModel, summary
from mentorapp.ui.screens.mentees.page import MenteesPage
from mentorapp.ui.screens.mentees.person import ENTRIES, plain
from mentorapp.ui.widgets.dialogs import Confirm
from mentorapp.ui.widgets.labels import Label, Quiet
from mentorapp.ui.widgets.painting import Circle
from mentorapp.ui.widgets.rows import Role, RowLook
from tests.conftest import PASSPHRASE
from tests.services.test_reminders import TODAY, agreement, consent, engagement, meeting, step
from tests.ui.helpers import unnamed_focusables, untranslated_texts

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from mentorapp.ui.context import Context
    from mentorapp.ui.shell.workspace import Workspace
    from mentorapp.vault.vault import Vault
    from tests.conftest import TestClock
    from tests.ui.helpers import Pseudo

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
AMINA = MenteeFields(
    name="Amina Okafor",
    pronouns="she/her",
    role="Teacher",
    subjects="Science",
    grades="Years 5 to 7",
    school="Hillside",
    languages="English, Igbo",
    email="amina@hillside.example",
    started_on=date(2026, 9, 7),
    about="I think best with things in my hands.",
)


def opened(workspace: Workspace, target: int | None = None) -> MenteesPage:
    workspace.open_page("mentees", target)
    page = workspace.current_page()
    assert isinstance(page, MenteesPage)
    return page


def names(page: MenteesPage) -> list[str]:
    return [row.name for row in page.model.rows]


def form(qtbot: QtBot, workspace: Workspace) -> MenteeDialog:
    found = [dialog for dialog in workspace.findChildren(MenteeDialog) if dialog.isVisible()]
    assert len(found) == 1
    found[0].activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is found[0], timeout=2000)
    return found[0]


def look(page: MenteesPage, row: int) -> RowLook:
    found = page.model.index(row).data(Role.LOOK)
    assert isinstance(found, RowLook)
    return found


# adding and changing


def test_the_first_visit_teaches_and_offers_two_ways_to_begin(qtbot: QtBot, workspace: Workspace) -> None:
    page = opened(workspace)
    assert page.first.isVisible()
    assert "teachers you support" in page.first.sentence.text()
    assert page.first_import.isVisible()
    assert not page.new_button.isVisible(), "there is one primary action"
    QTest.mouseClick(page.first.button, LEFT)
    form(qtbot, workspace).close()


def test_a_person_is_added_with_all_that_is_known_of_them(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    page = opened(workspace)
    QTest.keyClick(page, Qt.Key.Key_M, CONTROL | SHIFT)
    dialog = form(qtbot, workspace)
    assert dialog.focusWidget() is dialog.fields["name"].edit
    for key, field in dialog.fields.items():
        if key != "started_on":
            QTest.keyClicks(field.edit, getattr(AMINA, key))
    QTest.keyClicks(dialog.fields["started_on"].edit, "7 sept 2026")
    assert dialog.fields["started_on"].note.text() == "7 September 2026", "says which day it understood"
    QTest.keyClicks(dialog.about, AMINA.about)
    QTest.keyClick(dialog.about, Qt.Key.Key_Return, CONTROL)

    (row,) = mentees.listing(vault)
    assert row.fields == AMINA
    assert not dialog.isVisible()
    assert page.person.isVisible()
    assert page.header.title.text() == "Amina Okafor"
    assert page.header.subtitle.text() == "Teacher · Science, Years 5 to 7 · Hillside · since September"


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("name", "   ", "Write a name"),
        ("email", "not an address", "not an email address"),
        ("started_on", "someday", "Write a day such as"),
        ("school", "x" * 201, "too long"),
    ],
)
def test_what_cannot_be_kept_is_said_at_its_field_and_nothing_is_saved(
    qtbot: QtBot, workspace: Workspace, vault: Vault, field: str, typed: str, said: str
) -> None:
    page = opened(workspace)
    page.new_mentee()
    dialog = form(qtbot, workspace)
    dialog.fields["name"].set_text("Somebody")
    dialog.fields[field].set_text(typed)
    QTest.mouseClick(dialog.save_button, LEFT)
    assert dialog.isVisible()
    assert said in dialog.fields[field].note.text()
    assert dialog.focusWidget() is dialog.fields[field].edit
    assert mentees.listing(vault) == []
    QTest.keyClick(dialog.fields[field].edit, Qt.Key.Key_Z)
    assert said not in dialog.fields[field].note.text(), "it is being corrected"
    dialog.fields[field].set_text("" if field != "name" else "Somebody")
    QTest.mouseClick(dialog.save_button, LEFT)
    assert [row.name for row in mentees.listing(vault)] == ["Somebody"]


def test_a_form_with_words_in_it_does_not_close_without_asking(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    page = opened(workspace)
    page.new_mentee()
    dialog = form(qtbot, workspace)
    QTest.keyClicks(dialog.fields["name"].edit, "Somebody")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    ask = dialog.findChild(Confirm)
    assert ask is not None
    assert dialog.isVisible()
    QTest.keyClick(ask, Qt.Key.Key_Escape)
    assert dialog.fields["name"].text() == "Somebody"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    again = next(found for found in dialog.findChildren(Confirm) if found.isVisible())
    QTest.mouseClick(again.button, LEFT)
    assert not dialog.isVisible()
    assert mentees.listing(vault) == []


def test_an_edit_shows_at_once(qtbot: QtBot, workspace: Workspace, vault: Vault) -> None:
    amina = mentees.add(vault, AMINA).result
    page = opened(workspace, amina)
    QTest.mouseClick(page.edit_button, LEFT)
    dialog = form(qtbot, workspace)
    assert dialog.fields["started_on"].text() == "7 September 2026"
    dialog.fields["name"].edit.selectAll()
    QTest.keyClicks(dialog.fields["name"].edit, "Amina Okafor-Lind")
    QTest.keyClick(dialog.fields["name"].edit, Qt.Key.Key_Return)
    assert mentees.get(vault, amina).fields == MenteeFields(
        **{**AMINA.__dict__, "name": "Amina Okafor-Lind"}
    ), "all else stays"
    assert page.header.title.text() == "Amina Okafor-Lind"


# removing


def test_a_removed_person_comes_back_with_their_notes(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    amina = mentees.add(vault, AMINA).result
    notes.add(vault, "Marble ramp", mentee_id=amina)
    page = opened(workspace, amina)
    page.person.tabs.setCurrentIndex(1)
    QTest.keyClick(page, Qt.Key.Key_Backspace, CONTROL | SHIFT)
    assert mentees.listing(vault) == []
    assert page.first.isVisible()
    assert workspace.toast.words.text() == "Amina Okafor removed, with one note"

    QTest.mouseClick(workspace.toast.button, LEFT)

    assert names(page) == ["Amina Okafor"]
    assert notes.count(vault, NoteFilter(mentee_id=amina)) == 1


def test_erasing_asks_for_the_passphrase_and_says_what_goes_and_what_stays(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    amina = mentees.add(vault, AMINA).result
    other = mentees.add(vault, MenteeFields(name="Jonas Lind")).result
    notes.add(vault, "Marble ramp", mentee_id=amina)
    page = opened(workspace, amina)
    QTest.keyClick(page, Qt.Key.Key_Delete, CONTROL | SHIFT)
    dialog = workspace.findChild(EraseDialog)
    assert dialog is not None
    said = " ".join(label.text() for label in dialog.findChildren(Label))
    assert "one note" in said
    assert "Backups made before still hold it" in said
    assert not dialog.button.isEnabled(), "without a passphrase there is nothing to press"

    QTest.keyClicks(dialog.passphrase.edit, "wrong words")
    QTest.mouseClick(dialog.button, LEFT)
    qtbot.waitUntil(lambda: not dialog.button.is_busy, timeout=10_000)
    assert "does not open this vault" in dialog.passphrase.note.text()
    assert mentees.get(vault, amina).name == "Amina Okafor"

    dialog.passphrase.edit.selectAll()
    QTest.keyClicks(dialog.passphrase.edit, PASSPHRASE)
    with qtbot.waitSignal(dialog.erased, timeout=10_000):
        QTest.keyClick(dialog.passphrase.edit, Qt.Key.Key_Return)
    assert [row.id for row in mentees.listing(vault)] == [other]
    assert names(page) == ["Jonas Lind"]
    assert notes.count(vault, NoteFilter()) == 0
    with vault.reading() as connection:
        kept = connection.exec_driver_sql("SELECT before, after FROM journal_change").all()
    assert not any("Okafor" in str(line) or "Marble" in str(line) for line in kept)
    assert workspace.toast.words.text() == "Erased for good"


def test_after_erasing_the_backup_that_holds_them_still_is_named(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    amina = mentees.add(vault, AMINA).result
    made = vaults.daily_backup(vault).result
    assert made is not None
    page = opened(workspace, amina)
    QTest.keyClick(page, Qt.Key.Key_Delete, CONTROL | SHIFT)
    dialog = workspace.findChild(EraseDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.passphrase.edit, PASSPHRASE)
    with qtbot.waitSignal(dialog.erased, timeout=10_000):
        QTest.keyClick(dialog.passphrase.edit, Qt.Key.Key_Return)
    assert workspace.toast.words.text() == f"Erased for good. One backup holds it still: {made.path.name}"


# finding


def test_people_are_found_as_one_types_and_sorted_in_four_ways(
    qtbot: QtBot, workspace: Workspace, vault: Vault, clock: TestClock
) -> None:
    amina = mentees.add(vault, AMINA).result
    jonas = mentees.add(
        vault, MenteeFields(name="Jonas Lind", school="Northgate", started_on=date(2026, 11, 2))
    ).result
    mentees.add(vault, MenteeFields(name="Grace Mbeki", school="Elm Grove"))
    notes.add(vault, "First", mentee_id=jonas)
    clock.advance(days=3)
    notes.add(vault, "Second", mentee_id=amina)
    clock.advance(days=2)
    page = opened(workspace)
    assert names(page) == ["Amina Okafor", "Grace Mbeki", "Jonas Lind"]
    assert page.header.subtitle.text() == "3 people"
    assert look(page, 0).detail == "Teacher · Science · Hillside"
    assert look(page, 0).trailing == "last note 2 days ago"
    assert look(page, 1).trailing == "no notes yet"
    for order, expected in (
        (MenteeSort.LATEST_NOTE, ["Amina Okafor", "Jonas Lind", "Grace Mbeki"]),
        (MenteeSort.STARTED, ["Jonas Lind", "Amina Okafor", "Grace Mbeki"]),
        (MenteeSort.SCHOOL, ["Grace Mbeki", "Amina Okafor", "Jonas Lind"]),
    ):
        page.sort.setCurrentIndex(page.sort.findData(order))
        assert names(page) == expected

    QTest.keyClick(page.list, Qt.Key.Key_F, CONTROL)
    assert page.search.hasFocus()
    with qtbot.waitSignal(page.search.asked, timeout=1000):
        QTest.keyClicks(page.search, "north")
    assert names(page) == ["Jonas Lind"]
    assert page.header.subtitle.text() == "One person found"
    with qtbot.waitSignal(page.search.asked, timeout=1000):
        QTest.keyClicks(page.search, "zzz")
    assert page.card.nothing_found.isVisible()
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(names(page)) == 3, timeout=1000)


def test_the_choice_in_the_list_survives_a_change(workspace: Workspace, vault: Vault) -> None:
    for number in range(30):
        mentees.add(vault, MenteeFields(name=f"Teacher {number:02}"))
    page = opened(workspace)
    page.list.choose(20)
    workspace.context.did(lambda v: mentees.add(v, MenteeFields(name="A first one")))
    assert names(page)[0] == "A first one"
    assert page.list.current() == 20


def test_the_model_keeps_the_rules_of_models(
    context: Context, vault: Vault, qtmodeltester: ModelTester
) -> None:
    model = MenteeListModel(context)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    for number in range(5):
        mentees.add(vault, MenteeFields(name=f"Teacher {number}"))
    model.set_rows(mentees.listing(vault), vault.clock())
    mentees.edit(vault, 3, MenteeFields(name="Teacher 2", role="Lead"))
    model.set_rows(mentees.listing(vault), vault.clock())
    assert model.index(2).data(Role.LOOK).detail == "Lead"
    model.set_rows([], vault.clock())
    assert model.rowCount() == 0
    assert model.data(QModelIndex()) is None


# a person's page


def test_the_timeline_shows_private_notes_in_their_tint_and_opens_them(
    qtbot: QtBot, workspace: Workspace, vault: Vault, clock: TestClock
) -> None:
    amina = mentees.add(vault, AMINA).result
    clock.advance(days=1)
    note = notes.add(vault, "# Ramp\n\nShe was **proud** of it.", mentee_id=amina, tags=("year 6",)).result
    page = opened(workspace)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    rows = page.person.timeline.rows()
    assert [row.item.title for row in rows] == ["Private note", "Added to MentorApp"]
    assert rows[0].item.detail == "#year 6"
    assert rows[0].item.circle is Circle.MINE
    assert rows[0].item.tinted
    assert rows[0].item.body == "Ramp\n\nShe was proud of it."
    assert rows[1].item.circle is Circle.OURS
    assert page.person.words.isVisible(), "their own words stand beside it"

    QTest.mouseClick(rows[0], LEFT)

    shown = workspace.current_page()
    assert shown is workspace.page("notes")
    assert getattr(shown, "editor").note_id == note  # noqa: B009 - the page is made by the window


def test_earlier_notes_are_read_when_they_are_wanted(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    amina = mentees.add(vault, AMINA).result
    with vault.transaction("Fill") as work:
        for number in range(ENTRIES + 5):
            notes.write(work, f"Note {number}", mentee_id=amina)
    with vault.engine.connect().execution_options(writing=True) as connection, connection.begin():
        moment = "printf('2026-12-%02dT%02d:00:00.000000Z', 1 + id / 24, id % 24)"
        connection.exec_driver_sql(f"UPDATE mine_note SET created_at = {moment}")
    page = opened(workspace, amina)
    timeline = page.person.timeline
    assert len(timeline.rows()) == ENTRIES
    QTest.mouseClick(timeline.more_button, LEFT)
    assert len(timeline.rows()) == ENTRIES + 6
    assert not timeline.more_button.isVisible()
    workspace.context.did(lambda v: mentees.edit(v, amina, MenteeFields(name="Amina")))
    assert len(timeline.rows()) == ENTRIES + 6, "a change elsewhere keeps what was read"


def test_the_timeline_tells_of_meetings_steps_and_consents_with_the_sign_of_their_circle(
    qtbot: QtBot, workspace: Workspace, vault: Vault, clock: TestClock
) -> None:
    amina = mentees.add(vault, AMINA).result
    held = meeting(vault, clock(), amina, state="held", title="Debrief")
    clock.advance(minutes=1)
    step(vault, amina, "Wait three seconds", None)
    consent(vault, amina, None)
    page = opened(workspace, amina)
    rows = page.person.timeline.rows()
    assert [(row.item.title, row.item.circle) for row in rows] == [
        ("Consent to observe given", Circle.OURS),
        ("Next step agreed", Circle.OURS),
        ("Meeting: Debrief", Circle.OURS),
        ("Added to MentorApp", Circle.OURS),
    ]
    rows[2].setFocus()
    with qtbot.waitSignal(page.context.went) as went:
        QTest.keyClick(rows[2], Qt.Key.Key_Return)
    assert went.args == ["meeting", held]


def test_beside_it_stands_the_work_together_and_what_is_in_force(
    qtbot: QtBot, workspace: Workspace, vault: Vault, clock: TestClock
) -> None:
    amina = mentees.add(vault, AMINA).result
    pair = engagement(vault, amina, rhythm_weeks=2)
    coming = meeting(vault, clock() + timedelta(days=2), amina, title="Debrief")
    step(vault, amina, "Wait three seconds", TODAY)
    agreement(vault, pair, None)
    consent(vault, amina, None, scope="share")
    page = opened(workspace, amina)
    together = page.person.together
    assert [row.look.title for row in together.rows[1:]] == ["Coaching", "Wait three seconds"]
    assert together.rows[0].look.detail == "Debrief"
    for place, target in ((0, ["meeting", coming]), (1, ["engagement", pair])):
        with qtbot.waitSignal(page.context.went) as went:
            QTest.keyClick(together.rows[place], Qt.Key.Key_Return)
        assert went.args == target
    said = [label.text() for label in together.findChildren(Quiet)]
    assert said == ["in force", "not given", "not given", "in force", "not given"]


def test_a_meeting_and_an_engagement_begin_on_the_persons_page_by_key(
    workspace: Workspace, vault: Vault
) -> None:
    page = opened(workspace, mentees.add(vault, AMINA).result)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for key, kind in ((Qt.Key.Key_P, PlanMeetingDialog), (Qt.Key.Key_G, EngagementDialog)):
        QTest.keyClick(page.note_button, key, both)
        dialog = workspace.window().findChild(kind)
        assert dialog is not None
        assert dialog.isVisible()
        dialog.reject()


def test_a_quick_note_on_a_persons_page_is_about_them(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    amina = mentees.add(vault, AMINA).result
    page = opened(workspace, amina)
    assert page.person.quiet.isVisible(), "a page without notes says how to begin"
    for ask in (page.note_button, None):
        if ask is not None:
            QTest.mouseClick(ask, LEFT)
        else:
            QTest.keyClick(page, Qt.Key.Key_N, CONTROL)
        assert workspace.quick_capture.isVisible()
        assert workspace.quick_capture.person.text() == "Amina Okafor"
        QTest.keyClicks(workspace.quick_capture.text, "Noticed")
        QTest.keyClick(workspace.quick_capture.text, Qt.Key.Key_Return, CONTROL)
        assert not workspace.quick_capture.isVisible()
    assert notes.count(vault, NoteFilter(mentee_id=amina)) == 2
    assert len(page.person.timeline.rows()) == 3
    assert not page.person.quiet.isVisible()


def test_the_way_back_leads_to_the_same_row(qtbot: QtBot, workspace: Workspace, vault: Vault) -> None:
    mentees.add(vault, AMINA)
    jonas = mentees.add(vault, MenteeFields(name="Jonas Lind")).result
    page = opened(workspace, jonas)
    assert page.header.title.text() == "Jonas Lind"
    QTest.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.list.isVisible()
    assert page.list.hasFocus()
    assert page.list.current() == jonas
    assert page.header.title.text() == "Mentees"
    assert not page.back_action.isEnabled()


def test_a_double_click_opens_the_person_and_presses_nothing_on_their_page(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    amina = mentees.add(vault, AMINA).result
    notes.add(vault, "Marble ramp", mentee_id=amina)
    page = opened(workspace)
    where = page.list.visualRect(page.model.index(0)).center()
    QTest.mouseClick(page.list.viewport(), LEFT, pos=where)
    assert page.person.isVisible()
    under = page.list.viewport().mapTo(workspace.window(), where)

    def would_press() -> bool:
        hit = workspace.window().childAt(under)
        return hit is not None and page.person.isAncestorOf(hit)

    assert not would_press()
    qtbot.waitUntil(would_press, timeout=QApplication.doubleClickInterval() + 1000)


def test_the_about_tab_tells_what_is_known_and_whose_words_are_whose(
    workspace: Workspace, vault: Vault
) -> None:
    amina = mentees.add(vault, AMINA).result
    page = opened(workspace, amina)
    page.person.tabs.setCurrentIndex(1)
    assert page.person.own_words.text() == AMINA.about
    workspace.context.did(lambda v: mentees.edit(v, amina, MenteeFields(name="Amina")))
    assert page.person.own_words.text().startswith("Ask them")
    assert page.person.tabs.currentIndex() == 1, "a change does not turn the page"


def test_a_person_who_is_gone_leaves_the_list(workspace: Workspace, vault: Vault) -> None:
    amina = mentees.add(vault, AMINA).result
    mentees.add(vault, MenteeFields(name="Jonas Lind"))
    page = opened(workspace, amina)
    workspace.context.did(lambda v: mentees.remove(v, amina))
    assert page.list.isVisible()
    assert names(page) == ["Jonas Lind"]
    page.open_target(amina)
    assert workspace.toast.isVisible()
    with pytest.raises(UserError):
        mentees.get(vault, amina)


def test_summary_says_since_when_in_as_few_words_as_will_do(vault: Vault) -> None:
    amina = mentees.get(vault, mentees.add(vault, AMINA).result)
    today = datetime(2026, 11, 23, tzinfo=UTC).date()
    assert summary(amina, today).endswith("since September")
    assert summary(amina, today + timedelta(days=365)).endswith("since September 2026")
    assert summary(amina, date(2026, 8, 1)).endswith("from September")


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("## Head\n> “said **so** and *so* with `it`”", "Head\n“said so and so with it”"),
        ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
        ("- one\n* *two*\n  + three", "• one\n• two\n  • three"),
    ],
)
def test_the_timeline_shows_words_without_signs(markdown: str, words: str) -> None:
    assert plain(markdown) == words


def test_a_quotation_in_the_timeline_stands_between_the_quotation_marks_of_the_language() -> None:
    marked = QLocale().quoteString("one\ntwo")
    assert plain("Before\n\n> one\n> two\n\n> «three»") == f"Before\n\n{marked}\n\n«three»"


# for everybody


def test_every_part_has_a_name_and_is_translated(
    qtbot: QtBot, pseudo: Pseudo, workspace: Workspace, vault: Vault
) -> None:
    del pseudo
    page = opened(workspace)
    assert untranslated_texts(page) == []
    amina = mentees.add(vault, AMINA).result
    notes.add(vault, "Marble ramp", mentee_id=amina)
    workspace.context.did(lambda v: mentees.edit(v, amina, AMINA))
    page.refresh()
    assert unnamed_focusables(page) == []
    assert untranslated_texts(page) == []
    page.open_target(amina)
    for tab in (0, 1):
        page.person.tabs.setCurrentIndex(tab)
        assert unnamed_focusables(page) == []
        assert untranslated_texts(page) == []
    page.edit()
    dialog = form(qtbot, workspace)
    assert unnamed_focusables(dialog) == []
    assert untranslated_texts(dialog) == []
    dialog.close()
    page.erase()
    erase = workspace.findChild(EraseDialog)
    assert erase is not None
    assert unnamed_focusables(erase) == []
    assert untranslated_texts(erase) == []
    erase.close()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_fits_a_small_window_in_both_directions(
    qtbot: QtBot, workspace: Workspace, vault: Vault, app: QApplication, scale: float
) -> None:
    amina = mentees.add(vault, AMINA).result
    notes.add(vault, "Marble ramp", mentee_id=amina)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme.apply(app, "contrast", scale)
    workspace.resize(1024, 700)
    page = opened(workspace, amina)
    needed = page.minimumSizeHint()
    assert needed.width() <= 1024 - workspace.rail.width()
    assert needed.height() <= 700
    facts = page.person.facts.mapTo(page, QPoint())
    timeline = page.person.timeline.mapTo(page, QPoint())
    if scale == 1.0:
        assert facts.x() < timeline.x(), "beside it, turned round"
    else:
        assert facts.y() < timeline.y(), "above it, where there is no room beside"
    page.edit()
    dialog = form(qtbot, workspace)
    assert dialog.height() <= 700
    dialog.close()


def test_the_roster_import_opens_from_the_list(qtbot: QtBot, workspace: Workspace, vault: Vault) -> None:
    from mentorapp.ui.screens.roster_import.dialog import RosterImportDialog

    mentees.add(vault, AMINA)
    page = opened(workspace)
    QTest.mouseClick(page.import_button, LEFT)
    dialog = workspace.window().findChild(RosterImportDialog)
    assert dialog is not None
    dialog.close()
