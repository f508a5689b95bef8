"""The stops of the tour: every screen, dialog, empty page and error that a person can meet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor

from mentorapp.domain.errors import UserError
from mentorapp.domain.mine.protected import ProtectedFields
from mentorapp.domain.ours.meetings import MeetingFields, MeetingKind, StepFields
from mentorapp.services import calendar, drafts, history, meetings, mentees, notes, vaults
from mentorapp.services.calendar import BlockKind
from mentorapp.ui import errors, tour_agreement, tour_engagements, tour_groups, tour_start
from mentorapp.ui.library_insert import SIGN, LibraryInsert
from mentorapp.ui.screens.calendar.page import CalendarPage
from mentorapp.ui.screens.library.page import LibraryPage
from mentorapp.ui.screens.meeting import open_log_dialog, open_plan_dialog
from mentorapp.ui.screens.meeting.page import MeetingPage
from mentorapp.ui.screens.mentees.page import MenteesPage
from mentorapp.ui.screens.notes.page import NotesPage
from mentorapp.ui.screens.roster_import import RosterImportDialog
from mentorapp.ui.screens.settings.backups import BackupsSection
from mentorapp.ui.screens.settings.keys_dialogs import ChangePassphrase
from mentorapp.ui.screens.settings.page import SettingsPage
from mentorapp.ui.screens.settings.security import SecuritySection
from mentorapp.ui.screens.settings.vault import VaultSection
from mentorapp.ui.shell.page import Page
from mentorapp.ui.tour import Stage, TourStop, as_kind, found
from mentorapp.vault.vault import HEADER_REPAIRED

PHRASE = "lantern orbit maple quiet river candle"
PLACE = Path("/home/ada/MentorApp")
ROSTER = """Name,Email,School,Subject,Started
Ines Duarte,ines.duarte@example.org,Riverside Primary,Mathematics,2026-09-01
Kofi Mensah,kofi.mensah@example.org,Riverside Primary,Science,2026-09-01
Hanna Berg,not an address,Hillside School,Art,2025-09-01
Leila Haddad,leila.haddad@example.org,Hillside School,English,2024-01-15
"""


# pages


def _page(name: str) -> Callable[[Stage], object]:
    return partial(_show_page, name=name)


def _empty_page(name: str) -> Callable[[Stage], object]:
    return partial(_show_empty_page, name=name)


def _show_page(stage: Stage, name: str) -> Page:
    return stage.page(name)


def _show_empty_page(stage: Stage, name: str) -> Page:
    return stage.page(name, vault=stage.empty)


def _today_warned(stage: Stage) -> None:
    stage.afterwards(partial(setattr, stage.vault, "notices", stage.vault.notices))
    stage.vault.notices = (HEADER_REPAIRED,)
    stage.page("today")


def _mentees(stage: Stage, target: object = None) -> MenteesPage:
    return as_kind(MenteesPage, stage.page("mentees", target))


def _person(stage: Stage) -> MenteesPage:
    return _mentees(stage, _best_known(stage))


def _best_known(stage: Stage) -> int:
    """Return the id of the person with the most notes."""
    return max(mentees.listing(stage.vault), key=lambda row: row.note_count).id


def _mentees_nobody(stage: Stage) -> None:
    page = _mentees(stage)
    page.search.setText("Nobody of this name")
    stage.settle(300)


def _person_about(stage: Stage) -> None:
    _person(stage).person.tabs.setCurrentIndex(1)


def _new_person(stage: Stage) -> None:
    _mentees(stage, "new")


def _change_person(stage: Stage) -> None:
    _person(stage).edit()


def _remove_person(stage: Stage) -> None:
    _person(stage).remove()
    stage.afterwards(partial(history.undo, stage.vault))


def _erase_person(stage: Stage) -> None:
    _person(stage).erase()


def _notes(stage: Stage) -> NotesPage:
    return as_kind(NotesPage, stage.page("notes", _note_with_a_list(stage)))


def _note_with_a_list(stage: Stage) -> int:
    """Return the id of the latest note that has a list in it, or of the latest one."""
    heads = notes.latest(stage.vault, 60)
    bodies = ((head.id, notes.get(stage.vault, head.id).body) for head in heads)
    return next((note_id for note_id, body in bodies if "\n- " in body), heads[0].id)


def _notes_preview(stage: Stage) -> None:
    _notes(stage).editor.toggle_preview()


def _notes_found(stage: Stage) -> None:
    page = _notes(stage)
    page.search.setText("question")
    stage.settle(300)


def _notes_filters(stage: Stage) -> None:
    _notes(stage).show_filters()


def _calendar(stage: Stage, target: object = None) -> CalendarPage:
    """Show the calendar; where no time is protected yet, some is for the picture."""
    if not calendar.protected_times(stage.vault):
        calendar.protect(stage.vault, ProtectedFields("Writing", 2, time(14), 120))
        stage.afterwards(partial(history.undo, stage.vault))
    page = as_kind(CalendarPage, stage.page("calendar", target))
    page.focus_first()
    stage.settle()
    return page


def _calendar_asks(stage: Stage) -> None:
    """Move a meeting into protected time."""
    page = _calendar(stage)
    start = page.week.slot() + timedelta(hours=9)
    fields = MeetingFields(
        kind=MeetingKind.MEETING,
        title="",
        starts_at=start,
        minutes=30,
        mentee_ids=(_best_known(stage),),
    )
    made = page.context.run(partial(meetings.plan, fields=fields))
    stage.afterwards(partial(history.undo, stage.vault))
    protected = next(block for block in page.week.blocks.blocks if block.kind is BlockKind.PROTECTED)
    block = next(found for found in page.week.blocks.blocks if found.is_meeting and found.id == made)
    page.week.moved.emit(block, protected.start)


def _meeting(stage: Stage) -> MeetingPage:
    """Show a meeting that is planned for today, which is made for the picture."""
    someone = _best_known(stage)
    day = stage.vault.clock().astimezone()
    fields = MeetingFields(
        kind=MeetingKind.MEETING,
        title="Debrief of Thursday’s lesson",
        starts_at=day.replace(hour=15, minute=30, second=0, microsecond=0),
        minutes=45,
        place="Room 12",
        agenda="- What the quiet table said\n- Wait time, counted on the fingers\n- One next step",
        mentee_ids=(someone,),
    )
    made = meetings.plan(stage.vault, fields).result
    stage.afterwards(partial(history.undo, stage.vault))
    return as_kind(MeetingPage, stage.page("meeting", (made, "note")))


def _meeting_held(stage: Stage) -> MeetingPage:
    """Show that meeting while both texts are written, and close it with a next step."""
    page = _meeting(stage)
    meeting = page.meeting
    if meeting is None:
        raise TypeError(MeetingPage.__name__)
    page.private.text.setPlainText(
        "Proud of the marble ramp, worried about the inspection. Do not open with the numbers."
    )
    page.private.commit()
    stage.afterwards(partial(history.undo, stage.vault))
    step = StepFields(meeting.mentee_ids[0], "Wait three seconds after each question")
    record = "Two pupils answered who had never spoken. We look at the wait time again next week."
    page.context.run(partial(meetings.close, meeting_id=meeting.id, record=record, steps=[step], minutes=40))
    stage.afterwards(partial(history.undo, stage.vault))
    stage.settle()
    return page


def _meeting_close(stage: Stage) -> None:
    _meeting(stage).close_meeting()


def _plan_meeting(stage: Stage) -> None:
    page = stage.page("today")
    dialog = open_plan_dialog(page.context, page.window(), mentee_ids=[_best_known(stage)])
    dialog.repeat.often.setCurrentIndex(dialog.repeat.often.findData(2))


def _log_contact(stage: Stage) -> None:
    page = stage.page("today")
    open_log_dialog(page.context, page.window(), _best_known(stage))


def _quick_capture(stage: Stage) -> None:
    shown = stage.workspace()
    shown.quick_note()
    shown.quick_capture.text.setPlainText(
        "Stopped me in the corridor: the exit tickets worked, and two pupils asked for more of them."
    )
    shown.quick_capture.flush()
    shown.quick_capture.take_focus()


def _palette(stage: Stage, words: str) -> None:
    shown = stage.workspace()
    shown.open_palette()
    shown.palette_panel.edit.setText(words)
    shown.palette_panel.search()


def _keys(stage: Stage) -> None:
    shown = stage.workspace()
    shown.open_page("notes")
    shown.show_keys()


def _not_saved(stage: Stage) -> None:
    page = stage.page("today")
    full = UserError("vault.disk_full")
    page.context.saved.failed(errors.sentence(full), drafts.QUICK)
    page.context.show_error(full)


def _undo_offered(stage: Stage) -> None:
    page = stage.page("notes")
    page.context.say_undo(QCoreApplication.translate("QuickCapture", "Note saved."))


def _library(stage: Stage, target: object = "agreement/mentoring") -> LibraryPage:
    return as_kind(LibraryPage, stage.page("library", target))


def _library_own(stage: Stage) -> None:
    page = _library(stage, "feedback/one-step")
    page.make_mine()
    page.editor.flush()
    stage.afterwards(partial(history.undo, stage.vault))


def _library_found(stage: Stage) -> None:
    page = _library(stage)
    page.search.setText("listen")
    stage.settle(300)


def _library_in_place(stage: Stage) -> None:
    shown = stage.workspace()
    shown.quick_note()
    text = shown.quick_capture.text
    text.setPlainText("She asked what to watch for in her own lessons.\n")
    text.moveCursor(QTextCursor.MoveOperation.End)
    text.insertPlainText(SIGN)
    insert = text.findChild(LibraryInsert)
    if not isinstance(insert, LibraryInsert):
        raise TypeError(LibraryInsert.__name__)
    insert.open(len(SIGN))
    text.insertPlainText("question")


# bringing in people


def _roster(stage: Stage) -> RosterImportDialog:
    path = stage.aside / "new colleagues.csv"
    path.write_text(ROSTER, encoding="utf-8")
    _mentees(stage, "import")
    dialog = found(stage.frame, RosterImportDialog)
    dialog.read_file(path)
    stage.settle()
    return dialog


def _roster_start(stage: Stage) -> None:
    _mentees(stage, "import")


def _roster_rows(stage: Stage) -> None:
    _roster(stage).next.click()
    stage.settle()


# settings


def _settings(stage: Stage, section: str) -> SettingsPage:
    page = as_kind(SettingsPage, stage.page("settings", section))
    as_kind(VaultSection, page.section("vault")).place.set_detail(str(PLACE))
    as_kind(BackupsSection, page.section("backups")).where.set_detail(str(PLACE / "backups"))
    return page


def _settings_backups(stage: Stage) -> None:
    vaults.daily_backup(stage.vault)
    _settings(stage, "backups")


def _settings_checked(stage: Stage) -> None:
    as_kind(VaultSection, _settings(stage, "vault").section("vault")).check_everything()
    stage.settle()


def _change_passphrase(stage: Stage) -> None:
    page = _settings(stage, "security")
    page.change_passphrase()
    found(stage.frame, ChangePassphrase).form.generated.show_phrase(PHRASE)


def _new_code(stage: Stage) -> None:
    as_kind(SecuritySection, _settings(stage, "security").section("security")).new_code()


def _restore(stage: Stage) -> None:
    as_kind(BackupsSection, _settings(stage, "backups").section("backups")).restore()


STOPS: list[TourStop] = [
    *tour_start.STOPS,
    TourStop("today", _page("today"), everywhere=True),
    TourStop("today-empty", _empty_page("today")),
    TourStop("today-warned", _today_warned),
    TourStop("mentees", _page("mentees"), everywhere=True),
    TourStop("mentees-nobody-found", _mentees_nobody),
    TourStop("mentees-empty", _empty_page("mentees")),
    TourStop("person", _person, everywhere=True),
    TourStop("person-about", _person_about),
    TourStop("person-new", _new_person, everywhere=True),
    TourStop("person-change", _change_person),
    TourStop("person-remove", _remove_person),
    TourStop("person-erase", _erase_person),
    TourStop("roster", _roster_start),
    TourStop("roster-columns", _roster),
    TourStop("roster-rows", _roster_rows),
    TourStop("notes", _notes, everywhere=True),
    TourStop("notes-preview", _notes_preview),
    TourStop("notes-found", _notes_found),
    TourStop("notes-filters", _notes_filters),
    TourStop("notes-empty", _empty_page("notes")),
    TourStop("calendar", _calendar, everywhere=True),
    TourStop("calendar-month", partial(_calendar, target="month"), everywhere=True),
    TourStop("calendar-protected", partial(_calendar, target="protected"), everywhere=True),
    TourStop("calendar-asks", _calendar_asks),
    TourStop("calendar-empty", _empty_page("calendar")),
    TourStop("meeting", _meeting, everywhere=True),
    TourStop("meeting-held", _meeting_held),
    TourStop("meeting-close", _meeting_close),
    TourStop("meeting-plan", _plan_meeting),
    TourStop("time-given", _log_contact),
    *tour_engagements.STOPS,
    *tour_agreement.STOPS,
    *tour_groups.STOPS,
    TourStop("quick-capture", _quick_capture, everywhere=True),
    TourStop("library", _library, everywhere=True),
    TourStop("library-own", _library_own),
    TourStop("library-found", _library_found),
    TourStop("library-in-place", _library_in_place, everywhere=True),
    TourStop("palette", partial(_palette, words=""), everywhere=True),
    TourStop("palette-results", partial(_palette, words="question")),
    TourStop("palette-nothing", partial(_palette, words="xylophone zebra")),
    TourStop("keys", _keys),
    TourStop("undo-offered", _undo_offered),
    TourStop("not-saved", _not_saved),
    TourStop("settings-appearance", partial(_settings, section="appearance"), everywhere=True),
    TourStop("settings-week", partial(_settings, section="week")),
    TourStop("settings-security", partial(_settings, section="security"), everywhere=True),
    TourStop("settings-backups", _settings_backups, everywhere=True),
    TourStop("settings-vault", _settings_checked),
    TourStop("settings-change-passphrase", _change_passphrase),
    TourStop("settings-new-code", _new_code),
    TourStop("settings-restore", _restore),
]
"""In the order of the file numbers. A later screen joins here with one line."""
