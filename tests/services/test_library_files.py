"""The texts that come along: each is whole, useful, and of the right kind."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.domain.mine.library import LibraryKind
from mentorapp.paths import resources
from mentorapp.services import library_files
from mentorapp.services.library_files import FILE_LIMIT, DamagedItem, Shipped, parse, read_folder, shipped

FOLDER = resources() / "library"
HEAD = "---\ntitle: Tea\nkind: agenda\nlanguage: en\nfor: mentor\nphase: ongoing\n---\n\n"
LEAST_WORDS = 50

every_item = pytest.mark.parametrize("item", shipped(), ids=lambda item: item.key)


def put(folder: Path, place: str, content: str) -> Path:
    path = folder / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return path


def test_there_is_something_of_every_kind_and_every_file_is_read() -> None:
    count = Counter(item.kind for item in shipped())
    assert {kind: count[kind] >= 4 for kind in LibraryKind} == dict.fromkeys(LibraryKind, True)
    assert 25 <= count.total() <= 40
    assert count.total() == len([path for path in FOLDER.rglob("*") if path.is_file()])
    assert len({item.title for item in shipped()}) == count.total()


@every_item
def test_a_text_says_enough_to_be_worth_having(item: Shipped) -> None:
    assert len(re.findall(r"\w+", item.body)) >= LEAST_WORDS
    assert item.title[0].isupper()
    assert item.title[-1].isalnum() or item.title.endswith("?")
    assert not item.body.startswith("# "), "the title stands in the head"


@every_item
def test_a_text_is_written_with_care(item: Shipped) -> None:
    assert not re.search(r"\b(\w+) \1\b", item.body), "a word stands twice"
    assert not re.search(r" [,;:]| {2,}(?=\S)|\t|[ ]$|\.\.", item.body.replace("  \n", "\n"), re.MULTILINE)
    assert "'" not in item.body, "straight quotes"
    assert '"' not in item.body, "straight quotes"
    assert not re.search(r"\bTODO\b|lorem|https?:|<\w+", item.body)
    assert not re.search(r"(?i)\b(color|behavior|organiz|recogniz|judgment|program)\b", item.body)
    opened, closed = item.body.count("“"), item.body.count("”")
    assert opened == closed


@pytest.mark.parametrize("key", ["mentoring", "coaching", "blended", "small-group", "plc"])
def test_an_agreement_says_what_it_must(key: str) -> None:
    body = next(item.body for item in shipped() if item.key == f"agreement/{key}").casefold()
    must = (
        "rhythm|meet",
        "confiden|stays",
        "evaluat",
        "danger|harm",
        "consent",
        "encrypted",
        "erase",
        "kind|respect",
    )
    assert [word for word in must if not re.search(word, body)] == []


@pytest.mark.parametrize("item", [item for item in shipped() if item.kind is LibraryKind.PROMPT])
def test_a_bank_of_prompts_has_eight_to_fifteen_short_ones(item: Shipped) -> None:
    prompts = [line for line in item.body.splitlines() if line.startswith("- ")]
    assert 8 <= len(prompts) <= 15
    assert max(map(len, prompts)) <= 140


def test_a_file_is_read_as_written() -> None:
    item = parse((HEAD + "Tea.\n\nThen talk.\n").encode(), LibraryKind.AGENDA, "tea")
    assert item == Shipped(
        "agenda/tea", LibraryKind.AGENDA, "Tea", "en", ("mentor",), ("ongoing",), "Tea.\n\nThen talk."
    )


@pytest.mark.parametrize(
    "content",
    [
        "",
        "Tea.",
        HEAD,
        HEAD + "   \n",
        HEAD.replace("title: Tea\n", "") + "Tea.",
        HEAD.replace("title: Tea\n", "title: Tea\nsecret: x\n") + "Tea.",
        HEAD.replace("title: Tea\n", "title: Tea\ntitle: Cake\n") + "Tea.",
        HEAD.replace("agenda", "agreement") + "Tea.",
        HEAD.replace("agenda", "cake") + "Tea.",
        HEAD.replace("language: en", "language: de") + "Tea.",
        HEAD.replace("for: mentor", "for: everybody") + "Tea.",
        HEAD.replace("for: mentor", "for: mentor, mentor") + "Tea.",
        HEAD.replace("phase: ongoing", "phase: ") + "Tea.",
        HEAD.replace("\n", "\r\n") + "Tea.",
        "\ufeff" + HEAD + "Tea.",
    ],
)
def test_a_file_that_breaks_a_rule_is_refused(content: str) -> None:
    with pytest.raises(DamagedItem):
        parse(content.encode(), LibraryKind.AGENDA, "tea")


def test_what_is_not_text_is_refused() -> None:
    with pytest.raises(DamagedItem):
        parse(HEAD.encode() + b"\xff", LibraryKind.AGENDA, "tea")
    for odd in (HEAD + "a\x00b", HEAD + "\x1b[2J"):
        with pytest.raises(UserError):
            parse(odd.encode(), LibraryKind.AGENDA, "tea")
    for name in ("Tea", "../tea", "tea_cup", ""):
        with pytest.raises(DamagedItem):
            parse((HEAD + "Tea.").encode(), LibraryKind.AGENDA, name)


def test_a_file_that_is_too_large_or_no_file_is_refused(tmp_path: Path) -> None:
    path = put(tmp_path, "agenda/tea.md", HEAD + "x" * (FILE_LIMIT - len(HEAD)))
    assert len(read_folder(tmp_path)) == 1
    path.write_text(HEAD + "x" * (FILE_LIMIT + 1 - len(HEAD)), encoding="utf-8")
    with pytest.raises(DamagedItem):
        read_folder(tmp_path)
    path.unlink()
    path.symlink_to(FOLDER / "agenda" / "closing.md")
    with pytest.raises(DamagedItem):
        read_folder(tmp_path)


def test_too_many_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library_files, "MOST_FILES", 1)
    put(tmp_path, "agenda/tea.md", HEAD + "Tea.")
    assert len(read_folder(tmp_path)) == 1
    put(tmp_path, "agenda/cake.md", HEAD + "Cake.")
    with pytest.raises(DamagedItem):
        read_folder(tmp_path)


def test_a_translation_takes_the_place_of_the_english_text_and_the_rest_stays(tmp_path: Path) -> None:
    put(tmp_path, "agenda/tea.md", HEAD + "Tea.")
    put(tmp_path, "agenda/cake.md", HEAD.replace("Tea", "Cake") + "Cake.")
    german = HEAD.replace("language: en", "language: de").replace("Tea", "Tee") + "Tee."
    put(tmp_path, "de/agenda/tea.md", german)
    for language in ("de", "de_AT", "de-CH"):
        assert [item.title for item in read_folder(tmp_path, language)] == ["Cake", "Tee"]
    for language in ("en", "en_GB", "fr", "", "..", "../de", "agenda"):
        assert [item.title for item in read_folder(tmp_path, language)] == ["Cake", "Tea"]
