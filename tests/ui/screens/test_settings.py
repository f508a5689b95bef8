from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import mentees, notes, recovery, settings, vaults
from mentorapp.ui import theme
from mentorapp.ui.screens.recovery.code_steps import ShowCode, TypeCodeBack
from mentorapp.ui.screens.recovery.new_passphrase import OWN
from mentorapp.ui.screens.settings.appearance import AppearanceSection
from mentorapp.ui.screens.settings.backups import BackupsSection, RestoreDialog
from mentorapp.ui.screens.settings.keys_dialogs import ChangePassphrase, NewRecoveryCode
from mentorapp.ui.screens.settings.page import SettingsPage
from mentorapp.ui.screens.settings.parts import SettingRow
from mentorapp.ui.screens.settings.security import SecuritySection
from mentorapp.ui.screens.settings.vault import VaultSection
from mentorapp.ui.screens.settings.week import WeekSection
from mentorapp.ui.shell.workspace import Workspace
from mentorapp.ui.widgets.rows import Row
from mentorapp.vault.keys import KdfParams
from mentorapp.vault.vault import Vault, derive_key
from tests.conftest import PASSPHRASE, Pattern, TestClock
from tests.ui.helpers import Pseudo, unnamed_focusables, untranslated_texts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QComboBox
    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton
SLOW = 30_000


@pytest.fixture
def page(app: QApplication, workspace: Workspace, tmp_path: Path) -> Iterator[SettingsPage]:
    workspace.context.config.path = tmp_path / "config.json"
    workspace.open_page("settings")
    made = workspace.page("settings")
    assert isinstance(made, SettingsPage)
    yield made
    workspace.context.jobs.close()
    theme.apply(app, "light")


@pytest.fixture
def appearance(page: SettingsPage) -> AppearanceSection:
    page.open_target("appearance")
    made = page.section("appearance")
    assert isinstance(made, AppearanceSection)
    return made


@pytest.fixture
def security(page: SettingsPage) -> SecuritySection:
    page.open_target("security")
    made = page.section("security")
    assert isinstance(made, SecuritySection)
    return made


@pytest.fixture
def backups(page: SettingsPage) -> BackupsSection:
    page.open_target("backups")
    made = page.section("backups")
    assert isinstance(made, BackupsSection)
    return made


@pytest.fixture
def about(page: SettingsPage) -> VaultSection:
    page.open_target("vault")
    made = page.section("vault")
    assert isinstance(made, VaultSection)
    return made


def choose(qtbot: QtBot, box: QComboBox, value: object) -> None:
    """Choose with the arrow keys, as people do."""
    box.setFocus()
    steps = box.findData(value) - box.currentIndex()
    for _ in range(abs(steps)):
        QTest.keyClick(box, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    assert box.currentData() == value


def rows_of(section: BackupsSection | VaultSection, card: object) -> list[str]:
    found = [row for row in section.findChildren(Row) if row.parentWidget() is card]
    return [row.look.title for row in found]


# the page


def test_only_the_chosen_section_is_seen_and_tabs_answer_to_the_arrows(
    qtbot: QtBot, page: SettingsPage
) -> None:
    page.section("vault")
    assert page.tabs.hasFocus()
    QTest.keyClick(page.tabs, Qt.Key.Key_Right)
    assert page.current == "week"
    assert page.section("week").isVisible()
    assert not page.section("appearance").isVisible()
    assert not page.section("vault").isVisible()


def test_other_pages_can_ask_for_a_section(page: SettingsPage, workspace: Workspace) -> None:
    workspace.context.go("settings", "backups")
    assert page.current == "backups"
    workspace.context.go("settings", 5)
    assert page.current == "backups"


# the week


def test_the_hours_of_a_week_and_the_days_of_silence_are_chosen_by_key(
    qtbot: QtBot, page: SettingsPage, vault: Vault
) -> None:
    page.open_target("week")
    week = page.section("week")
    assert isinstance(week, WeekSection)
    assert (week.hours.currentText(), week.days.currentText()) == ("No limit", "30 days")
    choose(qtbot, week.hours, 9)
    choose(qtbot, week.days, 45)
    assert (settings.get(vault).weekly_hours_limit, settings.get(vault).unseen_days) == (9, 45)


def test_hours_and_days_that_are_not_in_the_lists_are_shown_all_the_same(
    page: SettingsPage, vault: Vault
) -> None:
    settings.change(vault, weekly_hours_limit=11, unseen_days=33)
    page.open_target("week")
    week = page.section("week")
    assert isinstance(week, WeekSection)
    week.refresh()
    assert (week.hours.currentText(), week.days.currentText()) == ("11 hours", "33 days")


# appearance


@pytest.mark.parametrize("value", ["dark", "contrast", "light", "system"])
def test_a_look_is_worn_and_kept_at_once(
    qtbot: QtBot, appearance: AppearanceSection, tmp_path: Path, value: str
) -> None:
    if value == "system":  # which is chosen already
        QTest.mouseClick(appearance.themes.pictures["dark"], LEFT)
    QTest.mouseClick(appearance.themes.pictures[value], LEFT)
    assert theme.tokens().name == {"system": "light"}.get(value, value)
    assert f'"theme": "{value}"' in (tmp_path / "config.json").read_text()
    assert appearance.themes.pictures[value].isChecked()


def test_the_text_grows_at_once(qtbot: QtBot, appearance: AppearanceSection, tmp_path: Path) -> None:
    choose(qtbot, appearance.scale, 1.5)
    appearance.scale.activated.emit(appearance.scale.currentIndex())
    assert theme.scale() == 1.5
    assert '"text_scale": 1.5' in (tmp_path / "config.json").read_text()


def test_a_screen_reader_chooses_a_look_by_toggling_it(appearance: AppearanceSection) -> None:
    appearance.themes.pictures["dark"].toggle()
    assert theme.tokens().dark


def test_the_looks_are_chosen_by_key(qtbot: QtBot, appearance: AppearanceSection) -> None:
    appearance.themes.pictures["dark"].setFocus()
    QTest.keyClick(appearance.themes.pictures["dark"], Qt.Key.Key_Space)
    assert theme.tokens().dark


# security


def test_the_time_to_lock_is_saved_in_the_vault(
    qtbot: QtBot, security: SecuritySection, workspace: Workspace
) -> None:
    choose(qtbot, security.minutes, 15)
    security.minutes.activated.emit(security.minutes.currentIndex())
    assert workspace.context.read(settings.get).auto_lock_minutes == 15


def test_a_time_that_is_not_in_the_list_is_shown_all_the_same(
    security: SecuritySection, workspace: Workspace
) -> None:
    workspace.context.attempt(partial(settings.change, auto_lock_minutes=7))
    assert security.minutes.currentText() == "7 minutes"


def open_change(qtbot: QtBot, security: SecuritySection) -> ChangePassphrase:
    QTest.mouseClick(security.change_button, LEFT)
    dialog = security.dialog
    assert dialog.isVisible()
    dialog._params = KdfParams.floor()  # noqa: SLF001 - the quick derivation of the tests
    return dialog


def test_the_passphrase_changes_only_for_who_knows_the_present_one(
    qtbot: QtBot, security: SecuritySection, vault: Vault
) -> None:
    dialog = open_change(qtbot, security)
    QTest.mouseClick(dialog.button, LEFT)
    assert dialog.present.note.text() == "Type the passphrase that opens the vault now."
    QTest.keyClicks(dialog.present.edit, "somebody else")
    phrase = dialog.form.generated.phrase
    QTest.keyClicks(dialog.form.again.edit, phrase)
    QTest.mouseClick(dialog.button, LEFT)
    qtbot.waitUntil(lambda: bool(dialog.present.note.text()), timeout=SLOW)
    assert "does not open this vault" in dialog.present.note.text()
    assert dialog.problem.isHidden()
    assert derive_key(vault.folder, passphrase=PASSPHRASE) == vault.key

    dialog.present.clear()
    QTest.keyClicks(dialog.present.edit, PASSPHRASE)
    with qtbot.waitSignal(dialog.changed, timeout=SLOW):
        QTest.mouseClick(dialog.button, LEFT)
    assert derive_key(vault.folder, passphrase=phrase) == vault.key


def test_a_wrong_present_passphrase_is_said_before_a_weak_new_one(
    qtbot: QtBot, security: SecuritySection
) -> None:
    dialog = open_change(qtbot, security)
    dialog.form.choose(OWN)
    QTest.keyClicks(dialog.present.edit, "somebody else")
    QTest.keyClick(dialog.present.edit, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.form.own.field.edit
    assert not dialog.button.is_busy
    QTest.keyClicks(dialog.form.own.field.edit, "secret")
    QTest.keyClicks(dialog.form.again.edit, "secret")
    QTest.keyClick(dialog.form.again.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.button.is_busy, timeout=SLOW)
    assert "does not open this vault" in dialog.present.note.text()
    assert dialog.focusWidget() is dialog.present.edit
    assert not dialog.form.own.field.note.text()


def test_a_new_code_replaces_the_old_one_and_is_typed_back(
    qtbot: QtBot, security: SecuritySection, vault: Vault, pattern: Pattern
) -> None:
    QTest.mouseClick(security.code_button, LEFT)
    dialog = security.code_dialog
    QTest.keyClicks(dialog.present.edit, PASSPHRASE)
    QTest.keyClick(dialog.present.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(dialog.step, ShowCode), timeout=SLOW)
    assert recovery.is_unconfirmed(vault)
    code = dialog._code  # noqa: SLF001 - read from the paper
    assert code != pattern.recovery_code
    assert derive_key(vault.folder, recovery_code=code) == vault.key
    assert dialog.step is not None
    QTest.mouseClick(dialog.step.primary, LEFT)
    back = dialog.step
    assert isinstance(back, TypeCodeBack)
    for number, field in zip(back.groups.asked, back.groups.fields, strict=True):
        QTest.keyClicks(field.edit, code.split("-")[number - 1])
    with qtbot.waitSignal(dialog.changed, timeout=SLOW):
        QTest.mouseClick(back.primary, LEFT)
    assert not recovery.is_unconfirmed(vault)


def test_a_wrong_passphrase_makes_no_new_code(
    qtbot: QtBot, security: SecuritySection, vault: Vault, pattern: Pattern
) -> None:
    QTest.mouseClick(security.code_button, LEFT)
    dialog = security.code_dialog
    assert isinstance(dialog, NewRecoveryCode)
    QTest.keyClicks(dialog.present.edit, "somebody else")
    QTest.keyClick(dialog.present.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog.problem.text()), timeout=SLOW)
    assert derive_key(vault.folder, recovery_code=pattern.recovery_code) == vault.key
    dialog.reject()


def test_a_code_that_was_never_typed_back_is_told(
    page: SettingsPage, security: SecuritySection, vault: Vault
) -> None:
    recovery.await_confirmation(vault)
    page.refresh()
    assert "never typed back" in security.code_row.detail.text()


# backups


def test_a_backup_is_made_checked_and_told(
    qtbot: QtBot, backups: BackupsSection, vault: Vault, tmp_path: Path
) -> None:
    assert backups.last.title.text() == "No backup yet"
    backups.begin(tmp_path / "copy.mentorbackup")
    assert backups.bar_row.isVisible()
    assert backups.back_up.is_busy
    qtbot.waitUntil(lambda: not backups.bar_row.isVisible(), timeout=SLOW)
    assert (tmp_path / "copy.mentorbackup").exists()
    vaults.restore(tmp_path / "copy.mentorbackup", tmp_path / "restored", passphrase=PASSPHRASE)
    assert (tmp_path / "restored" / "vault.db").exists()
    del vault


def test_stopping_a_backup_leaves_no_file(
    qtbot: QtBot, backups: BackupsSection, workspace: Workspace, tmp_path: Path
) -> None:
    place = tmp_path / "to"
    place.mkdir()
    backups.begin(place / "copy.mentorbackup")
    QTest.mouseClick(backups.bar.stop, LEFT)
    qtbot.waitUntil(lambda: not workspace.context.jobs.is_busy(), timeout=SLOW)
    assert list(place.iterdir()) == []
    assert not backups.bar_row.isVisible()
    assert not backups.back_up.is_busy


def test_the_backups_are_listed_and_a_damaged_one_is_found(
    qtbot: QtBot, backups: BackupsSection, workspace: Workspace, clock: TestClock
) -> None:
    made = []
    for number in range(2):
        workspace.context.attempt(partial(notes.add, body=f"Note {number}"))
        made.append(workspace.context.attempt(vaults.daily_backup))
        clock.advance(days=1)
    backups.refresh()
    assert backups.last.title.text() == "Last backup: yesterday"
    assert rows_of(backups, backups.rows) == ["Tue 24 Nov 09:14", "Mon 23 Nov 09:14"]
    first = made[0]
    assert first is not None
    content = bytearray(first.path.read_bytes())
    content[len(content) // 2] ^= 1
    first.path.write_bytes(bytes(content))
    QTest.mouseClick(backups.check, LEFT)
    qtbot.waitUntil(lambda: not backups.check.is_busy, timeout=SLOW)
    found = [row.look.badges[0].text for row in backups.rows.findChildren(Row)]
    assert found == ["Checked just now", "Damaged"]


def test_the_daily_backup_is_turned_off_and_on(
    qtbot: QtBot, backups: BackupsSection, workspace: Workspace
) -> None:
    QTest.mouseClick(backups.daily, LEFT)
    assert not workspace.context.read(settings.get).daily_backup
    QTest.keyClick(backups.daily, Qt.Key.Key_Space)
    assert workspace.context.read(settings.get).daily_backup


def test_a_backup_is_restored_beside_the_open_vault(
    qtbot: QtBot, backups: BackupsSection, vault: Vault, tmp_path: Path
) -> None:
    vaults.backup(vault, tmp_path / "copy.mentorbackup")
    QTest.mouseClick(backups.bring_back, LEFT)
    dialog = backups.dialog
    assert isinstance(dialog, RestoreDialog)
    dialog.form.take_file(tmp_path / "copy.mentorbackup")
    dialog.form.take_folder(vault.folder)
    assert dialog.form.place.path == vault.folder / "MentorApp", "never over the vault that is open"
    dialog.form.take_folder(tmp_path / "elsewhere")
    QTest.keyClicks(dialog.form.secret.edit, PASSPHRASE)
    with qtbot.waitSignal(dialog.form.restored, timeout=SLOW):
        QTest.keyClick(dialog.form.secret.edit, Qt.Key.Key_Return)
    assert derive_key(tmp_path / "elsewhere", passphrase=PASSPHRASE) == vault.key


# the vault


def test_the_vault_tells_where_it_is_and_what_it_holds(
    page: SettingsPage, about: VaultSection, workspace: Workspace, vault: Vault
) -> None:
    workspace.context.attempt(partial(mentees.add, fields=MenteeFields(name="Amina")))
    workspace.context.attempt(partial(notes.add, body="One", tags=("listening",)))
    workspace.context.attempt(partial(notes.add, body="Two"))
    page.refresh()
    assert about.place.detail.text() == str(vault.folder)
    assert about.holds.detail.text().startswith("one person · 2 notes · one tag · ")


def test_everything_is_checked_and_the_answer_can_be_read(
    qtbot: QtBot, page: SettingsPage, about: VaultSection
) -> None:
    page.check()
    assert about.bar_row.isVisible()
    qtbot.waitUntil(about.report.isVisible, timeout=SLOW)
    assert rows_of(about, about.report) == ["Everything is sound"]
    assert not about.check_button.is_busy


def test_what_is_wrong_is_said_in_words(qtbot: QtBot, about: VaultSection, vault: Vault) -> None:
    (vault.folder / "vault.hdr.bak").write_bytes(b"damaged")
    QTest.mouseClick(about.check_button, LEFT)
    qtbot.waitUntil(about.report.isVisible, timeout=SLOW)
    texts = [row.detail.text() for row in about.report.findChildren(SettingRow)]
    assert texts == ["The second copy of the part of the vault that holds its key is damaged or missing."]


def test_the_length_of_the_history_is_saved(qtbot: QtBot, about: VaultSection, workspace: Workspace) -> None:
    choose(qtbot, about.days, 730)
    about.days.activated.emit(about.days.currentIndex())
    assert workspace.context.read(settings.get).keep_history_days == 730


def test_each_change_says_that_it_is_saved(qtbot: QtBot, page: SettingsPage, backups: BackupsSection) -> None:
    with qtbot.waitSignal(page.context.noticed) as noticed:
        QTest.mouseClick(backups.daily, LEFT)
    assert noticed.args[0].text == "No backup is made by itself any more."


def test_every_word_is_translated_and_everything_has_a_name(
    qtbot: QtBot, pseudo: Pseudo, workspace: Workspace, vault: Vault
) -> None:
    del pseudo
    workspace.context.attempt(partial(notes.add, body="One"))
    workspace.context.attempt(vaults.daily_backup)
    page = SettingsPage(workspace.context, workspace)
    for section in ("appearance", "security", "backups", "vault"):
        page.open_target(section)
    about = page.section("vault")
    assert isinstance(about, VaultSection)
    about.show_report(vaults.verify(vault))
    assert untranslated_texts(page) == []
    assert unnamed_focusables(page) == []
    for dialog in (ChangePassphrase(workspace.context), NewRecoveryCode(workspace.context)):
        qtbot.addWidget(dialog)
        assert untranslated_texts(dialog) == []
        assert unnamed_focusables(dialog) == []
    restore = RestoreDialog(workspace.context)
    qtbot.addWidget(restore)
    assert untranslated_texts(restore) == []
    assert unnamed_focusables(restore) == []
