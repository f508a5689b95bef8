from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
import segno

from mentorapp.reports.recovery_sheet import Paper, SheetTexts, qr_text, recovery_sheet
from mentorapp.vault.recovery_code import generate_recovery_code, parse_recovery_code

CODE = "7Q4M-2KXZ-9WBT-H0RC-5DVN-31GP-8YES"
MADE_ON = date(2026, 11, 23)
BLACK = 12


def sheet(
    code: str = CODE, texts: SheetTexts | None = None, paper: Paper = Paper.A4, name: str = "Home"
) -> bytes:
    return recovery_sheet(code, vault_name=name, made_on=MADE_ON, texts=texts, paper=paper)


def text_of(data: bytes) -> str:
    with pypdfium2.PdfDocument(data) as document:
        assert len(document) == 1
        return str(document[0].get_textpage().get_text_range())


def modules(data: bytes) -> list[list[bool]]:
    """The QR code as it is on the page: dark or light at the middle of each module."""
    with pypdfium2.PdfDocument(data) as document:
        image = document[0].render(scale=6).to_pil().convert("L")
    # Nothing else on the sheet is as black as the code.
    box = image.point(lambda shade: 255 if shade < BLACK else 0).getbbox()
    assert box is not None
    found = image.crop(box)
    size = len(expected_modules())
    step = found.width / size
    middles = [int((number + 0.5) * step) for number in range(size)]
    shades = found.tobytes()
    return [[shades[y * found.width + x] < BLACK for x in middles] for y in middles]


def expected_modules() -> list[list[bool]]:
    return [[bool(dark) for dark in row] for row in segno.make_qr(CODE, error="m").matrix_iter(border=0)]


@pytest.mark.parametrize("paper", list(Paper))
def test_the_sheet_is_one_page_with_the_code_in_groups_and_what_to_do(paper: Paper) -> None:
    data = sheet(paper=paper)
    text = text_of(data)
    for group in CODE.split("-"):
        assert group in text
    for words in ("What this is", "What it opens", "Where to keep it", "How to use it", "Home", "2026-11-23"):
        assert words in text
    with pypdfium2.PdfDocument(data) as document:
        assert document[0].get_size() == pytest.approx(paper.value, abs=0.1)


def test_the_printed_code_opens_as_it_stands() -> None:
    code = generate_recovery_code()
    assert parse_recovery_code(qr_text(code)) == parse_recovery_code(code)
    assert qr_text(code.lower().replace("-", " ")) == code


def test_the_qr_code_on_the_page_is_that_of_the_code() -> None:
    assert modules(sheet()) == expected_modules()


def test_the_qr_code_is_drawn_as_lines_and_no_image_is_embedded() -> None:
    assert b"/Subtype /Image" not in sheet()


def test_the_same_sheet_has_the_same_bytes_also_in_another_process() -> None:
    script = (
        "import sys, hashlib, datetime; from mentorapp.reports.recovery_sheet import recovery_sheet; "
        f"data = recovery_sheet('{CODE}', vault_name='Home', made_on=datetime.date(2026, 11, 23)); "
        "sys.stdout.buffer.write(data)"
    )
    root = Path(__file__).parent.parent.parent
    other = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, cwd=root)
    assert other.stdout == sheet() == sheet()


def test_title_and_author_are_ours_and_nothing_else_is_told() -> None:
    with pypdfium2.PdfDocument(sheet()) as document:
        about = document.get_metadata_dict()
    assert (about["Title"], about["Author"]) == ("Your MentorApp recovery code", "MentorApp")
    assert about["CreationDate"].startswith("D:2000")
    assert CODE not in "".join(about.values())


def test_markup_in_a_name_is_only_text() -> None:
    name = '<img src="/etc/passwd"/> & <b>Home</b> (1) \\'
    assert name in text_of(sheet(name=name)).replace("\r\n", " ")


def test_what_cannot_be_seen_in_a_name_is_shown() -> None:
    assert "Ho<U+202E>me" in text_of(sheet(name="Ho\u202eme"))


def test_letters_that_the_font_lacks_come_from_another_or_as_question_marks() -> None:
    text = text_of(sheet(name="Ωmega Школа 李"))
    assert "Ωmega Школа ?" in text


def test_all_words_can_be_given_in_another_language() -> None:
    texts = SheetTexts(
        language="de",
        title="Ihr Schlüssel",
        made="Tresor {vault} vom {date}",
        date="23. November 2026",
        keep="Daheim.",
    )
    text = text_of(sheet(texts=texts))
    assert "Ihr Schlüssel" in text
    assert "Tresor Home vom 23. November 2026" in text
    assert "Daheim." in text
    assert b"/Lang" in sheet(texts=texts)


def test_words_twice_as_long_and_names_without_end_still_fit_one_page() -> None:
    texts = SheetTexts()
    longer = replace(
        texts, what=texts.what * 3, opens=texts.opens * 3, keep=texts.keep * 3, use=texts.use * 2
    )
    text = text_of(sheet(texts=longer, name="x" * 150))
    assert text.rstrip().endswith("I keep this sheet here:")


def test_nothing_is_drawn_outside_the_margins() -> None:
    with pypdfium2.PdfDocument(sheet(name="W" * 150)) as document:
        image = document[0].render(scale=2).to_pil().convert("L")
    box = image.point(lambda shade: 255 if shade < 250 else 0).getbbox()
    assert box is not None
    left, top, right, bottom = box
    assert left >= 2 * 53
    assert top >= 2 * 53
    assert right <= image.width - 2 * 53
    assert bottom <= image.height - 2 * 53
