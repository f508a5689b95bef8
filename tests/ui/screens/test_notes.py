from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest

from mentorapp.domain.errors import UserError
from mentorapp.domain.mine.notes import BODY_LIMIT
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import drafts, history, mentees, notes
from mentorapp.services.changes import Kind
from mentorapp.services.note_queries import Cursor, NoteFilter
from mentorapp.ui import drafts as keeping
from mentorapp.ui import theme
from mentorapp.ui.screens.notes import session as sessions
from mentorapp.ui.screens.notes.dialogs import HistoryDialog
from mentorapp.ui.screens.notes.filters import Span
from mentorapp.ui.screens.notes.model import PAGE, REFRESHED, NoteListModel
from mentorapp.ui.screens.notes.page import NotesPage
from mentorapp.ui.screens.notes.session import Progress
from tests.ui.helpers import full_disk, unnamed_focusables, untranslated_texts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from mentorapp.ui.context import Context
    from mentorapp.ui.shell.workspace import Workspace
    from mentorapp.vault.vault import Vault
    from tests.conftest import TestClock
    from tests.ui.helpers import Pseudo

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def fill(vault: Vault, count: int) -> list[int]:
    """Write notes "Note 1" to "Note <count>" in one transaction; return their ids."""
    with vault.transaction("Fill") as work:
        return [notes.write(work, f"Note {number}\n\nWords of it.") for number in range(1, count + 1)]


def opened(workspace: Workspace, target: object = None) -> NotesPage:
    workspace.open_page("notes", target)
    page = workspace.current_page()
    assert isinstance(page, NotesPage)
    return page


def type_words(qtbot: QtBot, page: NotesPage, words: str) -> None:
    QTest.keyClicks(page.editor.text.editor, words)


def write_into(page: NotesPage, words: str) -> None:
    """Put the cursor behind what is there and let ``words`` in as one edit, as an input method does."""
    page.editor.text.editor.moveCursor(page.editor.text.editor.textCursor().MoveOperation.End)
    page.editor.text.editor.insertPlainText(words)


def titles(page: NotesPage) -> list[str]:
    return [str(page.model.index(row).data()) for row in range(page.model.rowCount())]


def state(page: NotesPage) -> str:
    return page.editor.state.words.text()


def labels(vault: Vault) -> list[str]:
    with vault.reading() as connection:
        rows = connection.exec_driver_sql("SELECT label FROM journal_entry ORDER BY id")
        return [label for (label,) in rows]


# writing


def test_the_first_visit_says_what_notes_are_for_and_one_press_begins_to_write(
    qtbot: QtBot, workspace: Workspace
) -> None:
    page = opened(workspace)
    first = page.first
    assert first.isVisible()
    assert not page.new_button.isVisible(), "there is one primary action"
    assert "you alone" in first.sentence.text()
    assert not page.header.subtitle.isVisible(), "nothing is counted yet"

    QTest.mouseClick(first.button, LEFT)

    assert page.editor.text.editor.hasFocus()
    assert state(page) == "Nothing to save yet"
    assert page.editor.isVisible()


def test_what_is_typed_is_a_draft_within_a_second_and_a_note_on_ctrl_enter(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    page = opened(workspace, "new")
    with qtbot.waitSignal(
        workspace.context.events.changed, timeout=1000, check_params_cb=lambda kinds: Kind.DRAFT in kinds
    ):
        type_words(qtbot, page, "She waited three seconds")
        assert state(page) == "Saving…"
    kept = drafts.get(vault, drafts.NEW)
    assert kept is not None
    assert kept.body == "She waited three seconds"
    assert notes.count(vault, NoteFilter()) == 0
    assert state(page).startswith("Draft kept")

    QTest.keyClick(page.editor.text.editor, Qt.Key.Key_Return, CONTROL)

    assert drafts.waiting(vault) == []
    assert [head.title for head in notes.page(vault, NoteFilter()).heads] == ["She waited three seconds"]
    assert titles(page) == ["She waited three seconds"]
    assert page.list.current() == page.editor.note_id
    assert state(page).startswith("Saved")
    assert labels(vault).count(notes.ADD) == 1


def test_moving_to_another_note_commits_one_change_of_the_one_that_is_left(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    first, second = fill(vault, 2)
    page = opened(workspace, second)
    write_into(page, "More.")
    write_into(page, " And more.")

    where = page.list.visualRect(page.model.index(page.model.row_of(first))).center()
    QTest.mouseClick(page.list.viewport(), LEFT, pos=where)

    assert notes.get(vault, second).body.endswith("More. And more.")
    assert labels(vault).count(notes.EDIT) == 1
    assert page.editor.note_id == first
    assert page.list.current() == first
    assert drafts.waiting(vault) == []


def test_a_note_commits_itself_some_time_after_the_last_key(
    qtbot: QtBot, workspace: Workspace, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert sessions.COMMIT_MILLISECONDS == 20_000
    monkeypatch.setattr(sessions, "COMMIT_MILLISECONDS", 30)
    (note,) = fill(vault, 1)
    page = opened(workspace, note)
    with qtbot.waitSignal(page.editor.committed, timeout=2000):
        write_into(page, "Later.")
    assert notes.get(vault, note).body.endswith("Later.")
    assert page.editor.text.text().endswith("Later."), "the words on the screen are not touched"


@pytest.mark.parametrize("leave", ["page", "flush", "save now", "ctrl+s"])
def test_a_note_is_committed_when_it_is_left_or_asked_for(
    qtbot: QtBot, workspace: Workspace, vault: Vault, leave: str
) -> None:
    (note,) = fill(vault, 1)
    page = opened(workspace, note)
    write_into(page, "Kept.")
    match leave:
        case "page":
            workspace.open_page("mentees")
        case "flush":
            assert workspace.flush()
        case "save now":
            QTest.mouseClick(page.editor.save_now, LEFT)
        case _:
            QTest.keyClick(page.editor.text.editor, Qt.Key.Key_S, CONTROL)
    assert notes.get(vault, note).body.endswith("Kept.")
    assert drafts.waiting(vault) == []


def test_words_typed_and_taken_back_change_nothing(workspace: Workspace, vault: Vault) -> None:
    (note,) = fill(vault, 1)
    page = opened(workspace, note)
    before = labels(vault)
    write_into(page, "x")
    page.editor.text.editor.undo()
    assert page.flush()
    assert labels(vault) == before
    assert drafts.waiting(vault) == []
    assert state(page).startswith("Saved")


def test_undo_in_the_editor_never_brings_back_words_of_another_note(
    workspace: Workspace, vault: Vault
) -> None:
    (note,) = fill(vault, 1)
    page = opened(workspace, note)
    page.editor.text.editor.selectAll()
    QTest.keyClick(page.editor.text.editor, Qt.Key.Key_Delete)
    QTest.keyClick(page.editor.text.editor, Qt.Key.Key_N, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert page.editor.note_id is None
    assert page.editor.text.text() == ""
    assert not page.editor.text.editor.document().isUndoAvailable()


def test_a_person_and_tags_are_saved_with_the_note(qtbot: QtBot, workspace: Workspace, vault: Vault) -> None:
    amina = mentees.add(vault, MenteeFields(name="Amina Okafor")).result
    page = opened(workspace, "new")
    type_words(qtbot, page, "Marble ramp")
    QTest.mouseClick(page.editor.person, LEFT)
    QTest.keyClicks(page.editor.person, "Amina")
    popup = page.editor.person.completer().popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Tab)
    page.editor.tags.edit.setFocus()
    QTest.keyClicks(page.editor.tags.edit, "year 6,")
    QTest.keyClick(page.editor.text.editor, Qt.Key.Key_S, CONTROL)
    saved = notes.get(vault, page.editor.note_id or 0)
    assert (saved.mentee_id, saved.tags) == (amina, ("year 6",))
    assert page.editor.person.text() == "Amina Okafor"
    shown = page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Amina Okafor" in shown
    assert "#year 6" in shown


def test_a_name_that_is_nobodys_goes_back_to_the_one_chosen_before(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    amina = mentees.add(vault, MenteeFields(name="Amina Okafor")).result
    note = notes.add(vault, "About her", mentee_id=amina).result
    page = opened(workspace, note)
    page.editor.person.setFocus()
    page.editor.person.selectAll()
    QTest.keyClicks(page.editor.person, "Zebedee")
    page.editor.text.setFocus()
    assert page.editor.person.text() == "Amina Okafor"
    assert page.flush()
    assert notes.get(vault, note).mentee_id == amina


def test_a_pin_shows_in_the_list_and_moves_the_note_up(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    first, second = fill(vault, 2)
    page = opened(workspace, first)
    assert titles(page) == ["Note 2", "Note 1"]
    QTest.mouseClick(page.editor.pin, LEFT)
    assert notes.get(vault, first).pinned
    assert titles(page) == ["Note 1", "Note 2"]
    assert "Pinned" in page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert page.list.current() == first
    assert second != first


# drafts that were left


def test_words_left_by_a_crash_come_back_and_say_so(qtbot: QtBot, workspace: Workspace, vault: Vault) -> None:
    (note,) = fill(vault, 1)
    drafts.keep(vault, drafts.key_of_note(note), "Half a thought", note_id=note)
    page = opened(workspace, note)
    assert page.editor.text.text() == "Half a thought"
    assert page.editor.recovered.isVisible()
    assert page.editor.recovered.words.text() == "Recovered what you had typed"
    assert "Draft" in page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert page.flush()
    assert notes.get(vault, note).body.startswith("Note 1"), "untouched, it stays a draft"

    QTest.mouseClick(page.editor.recovered.throw, LEFT)

    assert page.editor.text.text().startswith("Note 1")
    assert not page.editor.recovered.isVisible()
    assert drafts.waiting(vault) == []
    assert "Draft" not in page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_recovered_words_can_be_saved_at_once(qtbot: QtBot, workspace: Workspace, vault: Vault) -> None:
    (note,) = fill(vault, 1)
    drafts.keep(vault, drafts.key_of_note(note), "A whole thought", note_id=note)
    page = opened(workspace, note)
    QTest.mouseClick(page.editor.recovered.keep, LEFT)
    assert notes.get(vault, note).body == "A whole thought"
    assert drafts.waiting(vault) == []
    assert not page.editor.recovered.isVisible()


def test_recovered_words_that_are_thrown_away_elsewhere_leave_the_screen(
    workspace: Workspace, vault: Vault
) -> None:
    (note,) = fill(vault, 1)
    key = drafts.key_of_note(note)
    drafts.keep(vault, key, "Half a thought", note_id=note)
    page = opened(workspace, note)
    workspace.context.did(lambda v: drafts.discard(v, key))
    assert page.editor.text.text().startswith("Note 1")
    assert not page.editor.recovered.isVisible()


def test_a_new_note_can_be_pinned_and_has_its_date_as_soon_as_it_is_saved(
    qtbot: QtBot, workspace: Workspace
) -> None:
    page = opened(workspace, "new")
    assert not page.editor.pin.isEnabled()
    type_words(qtbot, page, "A calm start")
    page.save()
    assert page.editor.pin.isEnabled()
    assert page.editor.history.isEnabled()
    assert page.editor.written.text().startswith("Written ")


def test_going_on_with_what_was_begun_begins_behind_it(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    drafts.keep(vault, drafts.NEW, "Salma on the stairs.")
    page = opened(workspace, drafts.get(vault, drafts.NEW))
    type_words(qtbot, page, " She smiled")
    assert page.editor.text.text() == "Salma on the stairs. She smiled"


def test_a_new_note_begins_on_an_empty_page_and_the_unfinished_one_waits_under_its_own_key(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    drafts.keep(vault, drafts.NEW, "Begun before the crash")
    page = opened(workspace, "new")
    assert page.editor.text.text() == ""
    type_words(qtbot, page, "Another thought")
    assert page.editor.flush()
    (waiting,) = drafts.waiting(vault)
    assert (waiting.key.partition(":")[0], waiting.body) == ("new", "Begun before the crash")
    assert waiting.key != drafts.NEW
    page.open_target(waiting)
    assert page.editor.text.text() == "Begun before the crash"
    page.save()
    assert drafts.waiting(vault) == []
    assert sorted(titles(page)) == ["Another thought", "Begun before the crash"]


def test_a_second_new_note_saves_the_first_and_begins_empty(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    page = opened(workspace, "new")
    type_words(qtbot, page, "One")
    page.new_note()
    assert page.editor.text.text() == ""
    assert page.editor.text.editor.hasFocus()
    assert titles(page) == ["One"]
    page.new_note()
    assert notes.count(vault, NoteFilter()) == 1


def test_a_new_note_that_was_never_finished_waits_above_the_list(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    fill(vault, 1)
    drafts.keep(vault, drafts.NEW, "Begun before the crash")
    page = opened(workspace)
    assert page.unfinished.isVisible()
    assert page.unfinished.look.title == "Begun before the crash"
    QTest.mouseClick(page.unfinished, LEFT)
    assert page.editor.text.text() == "Begun before the crash"
    assert page.editor.recovered.isVisible()
    assert not page.unfinished.isVisible()


def test_a_note_without_words_is_not_saved_and_says_so(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    (note,) = fill(vault, 1)
    page = opened(workspace, note)
    page.editor.text.editor.selectAll()
    QTest.keyClick(page.editor.text.editor, Qt.Key.Key_Delete)
    QTest.keyClick(page.editor.text.editor, Qt.Key.Key_S, CONTROL)
    assert "without words is not saved" in state(page)
    assert notes.get(vault, note).body.startswith("Note 1")
    kept = drafts.get(vault, drafts.key_of_note(note))
    assert kept is not None
    assert kept.body == ""

    workspace.open_page("mentees")
    page = opened(workspace)
    page.editor.close_note()
    page.open_target(note)
    assert page.editor.recovered.throw.text() == "Bring the words back"
    QTest.mouseClick(page.editor.recovered.throw, LEFT)
    assert page.editor.text.text().startswith("Note 1")


# removing, undo, history


def test_a_removed_note_goes_at_once_and_undo_brings_it_back_with_what_was_typed(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    ids = fill(vault, 3)
    page = opened(workspace, ids[1])
    write_into(page, "Just now.")
    QTest.mouseClick(page.editor.bin, LEFT)
    assert titles(page) == ["Note 3", "Note 1"]
    assert page.editor.note_id == ids[0], "the next note in the list is shown"
    assert workspace.toast.isVisible()

    QTest.mouseClick(workspace.toast.button, LEFT)

    assert titles(page) == ["Note 3", "Note 2", "Note 1"]
    assert notes.get(vault, ids[1]).body.endswith("Just now.")


def test_undo_of_the_window_changes_the_note_on_the_screen(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    (note,) = fill(vault, 1)
    notes.edit(vault, note, body="Second words", mentee_id=None, tags=())
    page = opened(workspace, note)
    assert page.editor.text.text() == "Second words"
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Z, CONTROL)
    assert page.editor.text.text().startswith("Note 1")
    QTest.keyClick(page.list, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert page.editor.text.text() == "Second words"


def test_words_being_typed_are_not_taken_away_by_a_change_from_elsewhere(
    workspace: Workspace, vault: Vault
) -> None:
    (note,) = fill(vault, 1)
    page = opened(workspace, note)
    write_into(page, " Mine.")
    typed = page.editor.text.text()
    workspace.context.did(lambda v: notes.edit(v, note, body="Elsewhere", mentee_id=None, tags=("new",)))
    assert page.editor.text.text() == typed
    assert page.flush()
    assert notes.get(vault, note).body == typed


def test_words_typed_into_a_note_that_is_removed_elsewhere_become_a_new_note(
    workspace: Workspace, vault: Vault
) -> None:
    (note,) = fill(vault, 1)
    page = opened(workspace, note)
    write_into(page, " Do not lose me.")
    workspace.context.did(lambda v: notes.remove(v, note))
    assert page.editor.text.text().endswith("Do not lose me.")
    assert page.flush()
    assert page.editor.note_id not in {None, note}
    assert notes.get(vault, page.editor.note_id or 0).body.endswith("Do not lose me.")


def test_history_shows_every_version_and_goes_back_to_one(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    note = notes.add(vault, "First words").result
    notes.edit(vault, note, body="Second words", mentee_id=None, tags=())
    page = opened(workspace, note)
    write_into(page, ", and third")
    QTest.mouseClick(page.editor.history, LEFT)
    dialog = workspace.window().findChild(HistoryDialog)
    assert dialog is not None
    model = dialog.list.model()
    assert model.rowCount() == 3
    assert dialog.text.toPlainText() == "Second words, and third"
    assert not dialog.back.isEnabled(), "there is nothing to go back to from the present one"

    QTest.keyClick(dialog.list, Qt.Key.Key_End)
    assert dialog.text.toPlainText() == "First words"
    QTest.mouseClick(dialog.back, LEFT)

    assert notes.get(vault, note).body == "First words"
    assert page.editor.text.text() == "First words"
    assert history.state(vault).undo_label == notes.REVERT
    QTest.mouseClick(workspace.toast.button, LEFT)
    assert page.editor.text.text() == "Second words, and third"


# finding


def test_typing_in_the_search_asks_once_and_shows_what_fits(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    fill(vault, 3)
    wanted = notes.add(vault, "The marble ramp").result
    page = opened(workspace)
    resets = QSignalSpy(page.model.modelReset)
    with qtbot.waitSignal(page.filters.changed, timeout=1000):
        QTest.keyClicks(page.search, "marble")
    assert resets.count() == 1
    assert [head.id for head in page.model.heads] == [wanted]
    qtbot.waitUntil(lambda: page.header.subtitle.text() == "One note", timeout=2000)

    QTest.mouseClick(page.filters.clear, LEFT)

    assert page.search.text() == ""
    assert page.model.rowCount() == 4
    assert page.header.subtitle.text() == "4 notes"
    assert not page.filters.clear.isVisible()


def test_a_filter_that_fits_nothing_says_so_and_leaves_the_open_note_alone(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    (note,) = fill(vault, 1)
    page = opened(workspace, note)
    with qtbot.waitSignal(page.filters.changed, timeout=1000):
        QTest.keyClicks(page.search, "nowhere")
    assert page.nothing_found.isVisible()
    assert page.editor.note_id == note
    assert page.filters.clear.isVisible()


def test_notes_are_found_by_person_tag_pin_and_day(
    qtbot: QtBot, workspace: Workspace, vault: Vault, clock: TestClock
) -> None:
    amina = mentees.add(vault, MenteeFields(name="Amina Okafor")).result
    old = notes.add(vault, "Old", tags=("wellbeing",)).result
    clock.advance(days=400)
    about = notes.add(vault, "About her", mentee_id=amina, tags=("year 6",)).result
    pinned = notes.add(vault, "Pinned").result
    notes.pin(vault, pinned, pinned=True)
    page = opened(workspace)
    QTest.mouseClick(page.filters.more, LEFT)
    assert page.filters.panel.isVisible()

    def shown() -> set[int]:
        return {head.id for head in page.model.heads}

    QTest.keyClicks(page.filters.person, "Amina Okafor")
    assert shown() == {about}
    assert "Amina Okafor" in page.header.subtitle.text()
    QTest.mouseClick(page.filters.unfiled, LEFT)
    assert shown() == {old, pinned}
    assert page.filters.person.text() == ""
    QTest.mouseClick(page.filters.pinned, LEFT)
    assert shown() == {pinned}
    QTest.mouseClick(page.filters.clear, LEFT)
    page.filters.tag.setCurrentIndex(page.filters.tag.findData("wellbeing"))
    assert shown() == {old}
    page.filters.clear_all()
    page.filters.span.setCurrentIndex(page.filters.span.findData(Span.BETWEEN))
    day = clock.now.astimezone().date()
    page.filters.since.setDate(_qdate(day - timedelta(days=2)))
    page.filters.until.setDate(_qdate(day))
    assert shown() == {about, pinned}
    assert page.filters.filter().since == day - timedelta(days=2)


def test_another_page_can_ask_for_the_notes_of_a_filter(workspace: Workspace, vault: Vault) -> None:
    amina = mentees.add(vault, MenteeFields(name="Amina Okafor")).result
    fill(vault, 2)
    about = notes.add(vault, "About her", mentee_id=amina).result
    page = opened(workspace, NoteFilter(mentee_id=amina))
    assert [head.id for head in page.model.heads] == [about]
    assert page.filters.person.text() == "Amina Okafor"
    opened(workspace, 1)
    assert page.editor.note_id == 1, "a note that the filter hides is shown all the same"
    assert page.list.current() == 1


# the list


def test_the_list_reads_no_more_than_is_scrolled_to(qtbot: QtBot, workspace: Workspace, vault: Vault) -> None:
    fill(vault, 5 * PAGE)
    page = opened(workspace)
    assert page.model.rowCount() == PAGE
    qtbot.waitUntil(lambda: page.header.subtitle.text() == f"{5 * PAGE} notes", timeout=2000)
    page.list.setFocus()
    with qtbot.waitSignal(page.model.rowsInserted, timeout=2000):
        QTest.keyClick(page.list, Qt.Key.Key_End)
    assert page.model.rowCount() == 2 * PAGE


def test_the_list_model_keeps_the_rules_of_models(
    context: Context, vault: Vault, qtmodeltester: ModelTester
) -> None:
    ids = fill(vault, PAGE + 20)
    model = NoteListModel(lambda chosen, after, limit: notes.page(vault, chosen, after, limit), context)
    model.set_filter(NoteFilter())
    assert (model.rowCount(), model.canFetchMore(QModelIndex())) == (PAGE, True)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # it fetches, as a view does
    assert model.rowCount() == PAGE + 20
    assert not model.canFetchMore(QModelIndex())
    notes.remove(vault, ids[40])
    notes.pin(vault, ids[3], pinned=True)
    notes.edit(vault, ids[50], body="Other words", mentee_id=None, tags=())
    model.refresh()
    assert [head.id for head in model.heads] == [
        head.id for head in notes.page(vault, NoteFilter(), limit=500).heads
    ]
    model.set_filter(NoteFilter(text="other"))
    assert [head.title for head in model.heads] == ["Other words"]
    model.set_filter(NoteFilter(text="nowhere"))
    assert model.rowCount() == 0


def test_typing_reads_no_note_again_and_a_refresh_reads_no_more_than_was_seen(
    context: Context, vault: Vault
) -> None:
    ids = fill(vault, REFRESHED + 3 * PAGE)
    asked: list[int] = []

    def fetch(chosen: NoteFilter, after: Cursor | None, limit: int) -> notes.Page:
        asked.append(limit)
        return notes.page(vault, chosen, after, limit)

    model = NoteListModel(fetch, context)
    model.set_filter(NoteFilter())
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    asked.clear()
    model.mark_drafts({ids[-1]})
    assert asked == []
    assert [head.id for head in model.heads if head.has_draft] == [ids[-1]]
    model.refresh(keep=10)
    assert asked == [REFRESHED]
    assert model.rowCount() == REFRESHED
    assert model.canFetchMore(QModelIndex())


def test_choice_and_place_in_the_list_survive_a_change(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    ids = fill(vault, 50)
    page = opened(workspace, ids[20])
    page.list.scrollTo(page.list.currentIndex())
    top = page.list.indexAt(QPoint(5, 5)).row()
    workspace.context.did(lambda v: notes.add(v, "From elsewhere"))
    assert titles(page)[0] == "From elsewhere"
    assert page.list.current() == ids[20]
    assert page.editor.note_id == ids[20]
    assert abs(page.list.indexAt(QPoint(5, 5)).row() - top) <= 1


def test_the_keyboard_alone_goes_from_list_to_words_and_back(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    ids = fill(vault, 3)
    page = opened(workspace)
    assert page.list.hasFocus()
    assert page.editor.note_id == ids[2]
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.editor.note_id == ids[1]
    QTest.keyClick(page.list, Qt.Key.Key_Up)
    assert page.editor.note_id == ids[2]
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.editor.text.editor.hasFocus()
    QTest.keyClick(page.editor.text.editor, Qt.Key.Key_Escape)
    assert page.list.hasFocus()
    QTest.keyClick(page.list, Qt.Key.Key_F, CONTROL)
    assert page.search.hasFocus()
    QTest.keyClick(page.search, Qt.Key.Key_E, CONTROL)
    assert page.editor.text.is_preview()
    assert page.editor.text.preview.toPlainText().startswith("Note 3")


# bad luck and bad input


def test_on_a_full_disk_the_words_stay_it_says_so_and_saves_when_there_is_room(
    qtbot: QtBot, workspace: Workspace, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "RETRY_MILLISECONDS", 50)
    first, second = fill(vault, 2)
    page = opened(workspace, first)
    with full_disk():
        write_into(page, " Precious words.")
        QTest.keyClick(page.editor.text.editor, Qt.Key.Key_S, CONTROL)
        assert state(page).startswith("Not saved:")
        assert "stays here" in state(page)
        assert not workspace.flush()
        page.list.choose(second)
        assert page.editor.note_id == first, "words that are nowhere else are not left"
        assert page.list.current() == first
        assert page.editor.text.text().endswith("Precious words.")
    with qtbot.waitSignal(
        workspace.context.events.changed, timeout=2000, check_params_cb=lambda kinds: Kind.DRAFT in kinds
    ):
        pass
    assert state(page).startswith("Draft kept")
    assert page.editor.session.timer.isActive(), "the note itself is tried again too"
    page.editor.session.timer.timeout.emit()
    assert notes.get(vault, first).body.endswith("Precious words.")
    assert state(page).startswith("Saved")


def test_ten_megabytes_are_refused_plainly_and_the_text_stays(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    (note,) = fill(vault, 1)
    page = opened(workspace, note)
    before = page.editor.text.text()
    QGuiApplication.clipboard().setText("ten letters " * 900_000)
    page.editor.text.editor.paste()
    QGuiApplication.clipboard().clear()
    assert page.editor.text.text() == before
    assert workspace.toast.words.text().startswith("The note is too long")
    write_into(page, "Goes on.")
    assert page.flush()
    assert notes.get(vault, note).body == before + "Goes on."


def test_a_long_note_is_kept_whole(workspace: Workspace, vault: Vault) -> None:
    page = opened(workspace, "new")
    words = "Line of a long lesson script.\n" * 10_000
    page.editor.text.editor.insertPlainText(words)
    assert page.flush()
    assert notes.get(vault, page.editor.note_id or 0).body == words.rstrip()
    assert titles(page) == ["Line of a long lesson script."]


def test_characters_that_are_not_text_are_refused_and_stay_to_be_mended(
    qtbot: QtBot, workspace: Workspace, vault: Vault
) -> None:
    page = opened(workspace, "new")
    page.editor.text.editor.insertPlainText("Odd \x01 sign")
    assert not page.flush()
    assert state(page).startswith("Not saved:")
    assert page.editor.text.text() == "Odd \x01 sign"
    page.editor.text.editor.setPlainText("Even sign")
    assert page.flush()
    assert [head.title for head in notes.page(vault, NoteFilter()).heads] == ["Even sign"]


def test_a_note_that_is_gone_is_said_to_be_gone(workspace: Workspace, vault: Vault) -> None:
    (note,) = fill(vault, 1)
    page = opened(workspace)
    page.open_target(note + 99)
    assert workspace.toast.isVisible()
    assert page.editor.note_id == note
    with pytest.raises(UserError):
        notes.get(vault, note + 99)


# for everybody


def test_every_part_has_a_name_and_is_translated(
    pseudo: Pseudo, workspace: Workspace, vault: Vault, qtbot: QtBot
) -> None:
    del pseudo
    amina = mentees.add(vault, MenteeFields(name="Amina Okafor")).result
    note = notes.add(vault, "Marble ramp", mentee_id=amina, tags=("year 6",)).result
    drafts.keep(vault, drafts.key_of_note(note), "Half", note_id=note)
    drafts.keep(vault, drafts.NEW, "Begun")
    page = opened(workspace, note)
    QTest.mouseClick(page.filters.more, LEFT)
    assert unnamed_focusables(page) == []
    assert untranslated_texts(page) == []
    page.editor.session.throw_away()
    page.editor.show_history()
    dialog = workspace.window().findChild(HistoryDialog)
    assert dialog is not None
    assert unnamed_focusables(dialog) == []
    assert untranslated_texts(dialog) == []
    dialog.close()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_fits_a_small_window_in_both_directions(
    qtbot: QtBot, workspace: Workspace, vault: Vault, app: QApplication, scale: float
) -> None:
    fill(vault, 3)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme.apply(app, "contrast", scale)
    workspace.resize(1024, 700)
    page = opened(workspace)
    assert page.minimumSizeHint().width() <= 1024 - workspace.rail.width()
    assert page.minimumSizeHint().height() <= 700
    one_at_a_time = scale == 2.0
    assert page.list.isVisible()
    assert page.editor.isVisible() is not one_at_a_time
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.editor.text.editor.hasFocus()
    assert page.list.isVisible() is not one_at_a_time
    if not one_at_a_time:
        assert page.list.mapTo(page, QPoint()).x() > page.editor.mapTo(page, QPoint()).x()
    QTest.keyClick(page.editor.text.editor, Qt.Key.Key_Escape)
    assert page.list.hasFocus()


def test_the_length_of_a_note_is_known_to_the_editor(workspace: Workspace) -> None:
    page = opened(workspace, "new")
    assert page.editor.text.editor.limit == BODY_LIMIT
    assert page.editor.session.status().progress is Progress.NOTHING


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
