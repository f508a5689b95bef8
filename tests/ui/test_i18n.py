"""The window speaks the languages that are there, and counts right in all of them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator

from mentorapp import paths
from mentorapp.domain.errors import UserError
from mentorapp.services import notes
from mentorapp.ui import errors, i18n, when
from mentorapp.ui.shell import pages
from tests.ui import pseudo_language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture
def app_again(app: QApplication) -> Iterator[QApplication]:
    """The application; afterwards it speaks as before."""
    before = QLocale()
    yield app
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """A folder with English and one other language."""
    folder = tmp_path / "i18n"
    folder.mkdir()
    shutil.copy(paths.resources() / "i18n" / "mentorapp_en.qm", folder)
    pseudo_language.make(folder)
    return folder


CLASSES = """
class Mixin:
    def mixed(self): return self.tr("Undo")
class Base(QObject):
    def based(self): return self.tr("Cancel")
class Card(Mixin, Base):
    def own(self): return self.tr("%n notes", "", 1), self.tr("%n notes", "", 3)
"""


def ago(days: int) -> str:
    return when.ago(NOW - timedelta(days=days), NOW)


@pytest.mark.parametrize("language", ["en", "en_GB", "de"])
def test_one_is_never_counted_as_many(app_again: QApplication, elsewhere: Path, language: str) -> None:
    i18n.speak(app_again, language, elsewhere)
    many = QCoreApplication.translate("Today", "%n notes this week", None, 2)
    one = QCoreApplication.translate("Today", "%n notes this week", None, 1)
    assert (one, many) == ("1 note this week", "2 notes this week")


def test_a_language_translates_what_stands_outside_the_widgets(
    app_again: QApplication, elsewhere: Path
) -> None:
    i18n.speak(app_again, pseudo_language.CODE, elsewhere)
    assert pages.ALL[0].shown_title == "⟦Today⟧"
    assert QCoreApplication.translate("Undo", notes.ADD) == "⟦Add a note⟧"
    assert errors.sentence(UserError("history.nothing_to_undo")) == "⟦There is nothing to undo.⟧"
    assert ago(0) == "⟦today⟧"
    assert ago(12) == "⟦many 12 days ago⟧"


def test_a_text_is_translated_in_the_class_that_wrote_it_and_in_those_that_inherit_it(
    app_again: QApplication, tmp_path: Path
) -> None:
    package = tmp_path / "small"
    package.mkdir()
    (package / "card.py").write_text(CLASSES, encoding="utf-8")
    pseudo_language.make(tmp_path, package)
    i18n.speak(app_again, pseudo_language.CODE, tmp_path)
    names: dict[str, Any] = {"QObject": QObject}
    exec(CLASSES, names)  # noqa: S102 - the very text whose words were collected
    card = names["Card"]()
    assert (card.mixed(), card.based()) == ("⟦Undo⟧", "⟦Cancel⟧")
    assert card.own() == ("⟦one 1 notes⟧", "⟦many 3 notes⟧")


def test_the_window_offers_the_languages_that_are_there(elsewhere: Path) -> None:
    assert i18n.languages(elsewhere) == ["en", pseudo_language.CODE]
    (elsewhere / "mentorapp_fr.qm").unlink()
    assert i18n.languages(elsewhere) == ["en"]


def test_going_back_to_english_leaves_no_other_word(app_again: QApplication, elsewhere: Path) -> None:
    i18n.speak(app_again, pseudo_language.CODE, elsewhere)
    i18n.speak(app_again, "en", elsewhere)
    assert ago(0) == "today"
