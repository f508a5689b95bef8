"""The printed agreement."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2

from mentorapp.reports.agreement import AgreementSheet, SheetSignature, SheetWords, agreement_pdf

WAVE = tuple((0.1 + step / 20, 0.5 + (step % 2) / 4) for step in range(16))
SHEET = AgreementSheet(
    title="How Amina and I work",
    body="## Purpose\n\nTo **grow**, not to be judged.\n\n## Meetings\n\n- Every two weeks\n- By call",
    version=3,
    signed=True,
    facts=("Valid from 1 September 2026",),
    signatures=(
        SheetSignature("Mentor", "R. Haddad", "3 September 2026", (WAVE,)),
        SheetSignature("Amina Okafor", "A. Okafor", "4 September 2026"),
    ),
    sha256="0123456789abcdef" * 4,
)


def text_of(data: bytes) -> str:
    with pypdfium2.PdfDocument(data) as document:
        pages = [str(document[at].get_textpage().get_text_range()) for at in range(len(document))]
    return "\n".join(pages).replace("\r\n", "\n")


def dark_dots(data: bytes, page: int = 0) -> int:
    with pypdfium2.PdfDocument(data) as document:
        image = document[page].render(scale=1).to_pil().convert("L")
    return sum(shade < 96 for shade in image.tobytes())


def test_the_text_the_names_the_days_and_the_version_stand_on_the_page() -> None:
    text = text_of(agreement_pdf(SHEET))
    for words in (
        "How Amina and I work", "Valid from 1 September 2026", "Purpose", "To grow, not to be judged.",
        "• Every two weeks", "R. Haddad", "Mentor, signed on 3 September 2026", "A. Okafor",
        "Amina Okafor, signed on 4 September 2026", "Version 3", "Page 1 of 1", "0123 4567 89ab cdef",
    ):  # fmt: skip
        assert words in text
    assert "**" not in text
    assert "#" not in text
    assert "Draft" not in text


def test_a_long_one_goes_on_on_numbered_pages_and_loses_nothing() -> None:
    items = [f"- Term number {number}, which we both keep." for number in range(150)]
    text = text_of(agreement_pdf(replace(SHEET, body="\n".join(items))))
    for number in range(150):
        assert f"Term number {number}," in text
    assert "Page 1 of 5" in text
    assert "Page 5 of 5" in text


def test_a_drawn_signature_is_drawn_as_lines_and_no_image_is_embedded() -> None:
    drawn = agreement_pdf(SHEET)
    undrawn = agreement_pdf(
        replace(SHEET, signatures=tuple(replace(one, strokes=()) for one in SHEET.signatures))
    )
    assert dark_dots(drawn) > dark_dots(undrawn) + 100
    assert b"/Subtype /Image" not in drawn


def test_a_dot_is_drawn_too() -> None:
    dotted = replace(SHEET, signatures=(SheetSignature("Mentor", "R.", "today", (((0.5, 0.5),),)),))
    assert agreement_pdf(dotted) != agreement_pdf(
        replace(SHEET, signatures=(SheetSignature("Mentor", "R.", "today"),))
    )


def test_a_draft_says_so_and_leaves_a_place_to_sign() -> None:
    text = text_of(agreement_pdf(replace(SHEET, signed=False, signatures=(SheetSignature("Amina Okafor"),))))
    assert "Draft, not signed by everybody yet" in text
    assert "Amina Okafor, name and date" in text


def test_markup_is_only_text() -> None:
    evil = '<img src="file:///etc/passwd"/> & <b>x</b> {page} (1) \\'
    data = agreement_pdf(replace(SHEET, title=evil, body=f"## {evil}\n\n- {evil}", facts=(evil,)))
    assert (
        text_of(data).replace("\n", " ").count('<img src="file:///etc/passwd"/> & <b>x</b> {page} (1) ') == 4
    )


def test_title_and_author_are_set_and_nothing_else_is_told() -> None:
    with pypdfium2.PdfDocument(agreement_pdf(SHEET)) as document:
        about = document.get_metadata_dict()
    assert (about["Title"], about["Author"]) == ("How Amina and I work", "MentorApp")
    assert about["CreationDate"].startswith("D:2000")


def test_the_same_agreement_has_the_same_bytes() -> None:
    assert agreement_pdf(SHEET) == agreement_pdf(SHEET)


def test_words_of_ours_are_in_the_language_that_is_given() -> None:
    words = SheetWords(language="fr", page="Page {page} sur {pages}", version="Version n° {version}")
    text = text_of(agreement_pdf(SHEET, words))
    assert "Page 1 sur 1" in text
    assert "Version n° 3" in text
