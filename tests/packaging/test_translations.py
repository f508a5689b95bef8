"""Every text of the program reaches the translators, and what they write reaches the window unharmed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import translations
from translations import Collection, Text

FOUND = translations.collect(translations.SOURCES)
FILES = sorted(translations.FOLDER.glob("mentorapp_*.ts"))
ENGLISH = translations.FOLDER / "mentorapp_en.ts"
AGAIN = "run: python3 packaging/dev.py translate"
HOLE = re.compile(r"\{\w*\}")


def collected(folder: Path, code: str) -> Collection:
    package = folder / "small"
    package.mkdir(exist_ok=True)
    (package / "words.py").write_text(code, encoding="utf-8")
    return translations.collect(package)


def name(path: Path) -> str:
    return path.stem


def test_every_text_of_the_program_can_be_found() -> None:
    assert FOUND.problems == []
    assert len(FOUND.texts) > 700


def test_texts_are_found_under_the_context_that_asks_for_them(tmp_path: Path) -> None:
    found = collected(
        tmp_path,
        """
LABEL = QT_TRANSLATE_NOOP("Undo", "Add a note")
def words(person):
    translate("Today", "%n days", None, person.days)
    QCoreApplication.translate("Undo", LABEL)
class Card(QWidget):
    def show(self):
        f"{self.tr('One “quoted” text')}"
        self.tr("Left", "not right")
        self.tr(
            "A long text "
            "on two lines"
        )
    class Inner(QWidget):
        def show(self): self.tr("%n notes", "", len(self.notes))
painter.translate(3, 4)
"text".translate(TABLE)
""",
    )
    assert found.problems == []
    assert set(found.texts) == {
        Text("Undo", "Add a note"),
        Text("Today", "%n days", counted=True),
        Text("Card", "One “quoted” text"),
        Text("Card", "Left", "not right"),
        Text("Card", "A long text on two lines"),
        Text("Inner", "%n notes", counted=True),
    }
    assert found.texts[Text("Undo", "Add a note")] == {"small/words.py"}


@pytest.mark.parametrize(
    "code",
    [
        "class Card:\n    def show(self): self.tr(f'{1} notes')",
        "class Card:\n    def show(self): self.tr(WORDS)",
        "class Card:\n    def show(self): self.tr('%n notes')",
        "class Card:\n    def show(self): self.tr('notes', '', 3)",
        "class Card:\n    def show(self): self.tr('notes', MEANING)",
        "class Card:\n    def show(self): self.tr('%n notes', '', 3)\nclass Other(Card): pass",
        "page.tr('Saved')",
        "_tr('Saved')",
        "tr = partial(QCoreApplication.translate, 'Card')",
        "QCoreApplication.translate('Unmarked', WORDS)",
        "QT_TRANSLATE_NOOP('Undo', WORDS)",
    ],
)
def test_a_text_that_would_stay_english_is_named_with_its_place(tmp_path: Path, code: str) -> None:
    assert [problem.split(": ")[0][:15] for problem in collected(tmp_path, code).problems] == [
        "small/words.py:"
    ]


@pytest.mark.parametrize("path", FILES, ids=name)
def test_a_language_knows_every_text(path: Path) -> None:
    texts = {text for text in FOUND.texts if text.counted or path != ENGLISH}
    assert {text for text, _, _ in translations.messages(path)} == texts, AGAIN


@pytest.mark.parametrize("path", FILES, ids=name)
def test_what_the_program_loads_is_made_of_what_the_translators_wrote(path: Path, tmp_path: Path) -> None:
    fresh = translations.release(path, tmp_path / "fresh.qm")
    assert fresh.read_bytes() == path.with_suffix(".qm").read_bytes(), AGAIN


@pytest.mark.parametrize("path", FILES, ids=name)
def test_a_translation_keeps_what_is_filled_in(path: Path) -> None:
    assert [
        said for text, said, done in translations.messages(path) if done and not is_whole(text, said)
    ] == []


def is_whole(text: Text, said: list[str]) -> bool:
    """Return whether nothing that is filled in was lost; a plural form may leave its number out."""
    holes = set(HOLE.findall(text.source))
    kept = all(form.strip() and set(HOLE.findall(form)) == holes for form in said)
    return kept and ("%n" in "".join(said)) == text.counted


def test_a_translation_that_loses_something_is_found() -> None:
    assert is_whole(Text("Card", "{0} of {1}"), ["{1}, davon {0}"])
    assert not is_whole(Text("Card", "{0} of {1}"), ["{0} davon"])
    assert not is_whole(Text("Card", "Saved"), ["  "])
    assert not is_whole(Text("Card", "%n notes", counted=True), ["eine Notiz", "Notizen"])
    assert not is_whole(Text("Card", "%n notes", counted=True), ["%n Notiz", ""])


def test_english_says_every_number_right() -> None:
    for text, said, done in translations.messages(ENGLISH):
        assert done, f"write both forms of “{text.source}” into mentorapp_en.ts, then {AGAIN}"
        assert said[1] == text.source
        assert not re.search(r"%n \w+s\b(?! of)", said[0]), f"1 of “{text.source}”"


def test_a_new_language_is_begun_and_kept_up(tmp_path: Path) -> None:
    path = tmp_path / "mentorapp_fr.ts"
    before = collected(
        tmp_path, "class Card:\n    def show(self): self.tr('Saved'), self.tr('%n notes', '', 3)"
    )
    translations.update(path, before)
    assert translations.progress(path) == (0, 2)
    text = path.read_text(encoding="utf-8")
    said = '<translation type="unfinished"></translation>'
    assert said in text
    path.write_text(text.replace(said, "<translation>Enregistré</translation>"), encoding="utf-8")
    after = collected(tmp_path, "class Card:\n    def show(self): self.tr('Saved'), self.tr('Not saved')")
    translations.update(path, after)
    known = {message.source: (said, done) for message, said, done in translations.messages(path)}
    assert known == {"Saved": (["Enregistré"], True), "Not saved": ([""], False)}
    assert "small/words.py" in path.read_text(encoding="utf-8"), "translators see where a text is used"
    assert str(tmp_path) not in path.read_text(encoding="utf-8")


def test_what_is_no_language_begins_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    before = sorted(translations.FOLDER.iterdir())
    assert translations.main(["French", "../fr"]) == 2
    assert "French: write a language as fr or pt_BR" in capsys.readouterr().err
    assert sorted(translations.FOLDER.iterdir()) == before
