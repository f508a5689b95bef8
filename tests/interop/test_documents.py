from __future__ import annotations

import io
import zipfile

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.interop.documents import media_type
from tests.interop import pictures

OFFICE = {"docx": "word/document.xml", "xlsx": "xl/workbook.xml", "pptx": "ppt/presentation.xml"}


def archive(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name in names:
            made.writestr(name, "x")
    return out.getvalue()


def open_document() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        made.writestr("content.xml", "x")
    return out.getvalue()


def refused(name: str, data: bytes) -> str:
    with pytest.raises(UserError) as caught:
        media_type(name, data)
    return caught.value.code


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("Photo.JPG", pictures.jpeg(), "image/jpeg"),
        ("drawing.png", pictures.png(), "image/png"),
        ("Plan.pdf", b"%PDF-1.7\n", "application/pdf"),
        ("list.csv", "Name;Note\nZoë;gut".encode("cp1252"), "text/csv"),
        ("notes.txt", "plain".encode("utf-16"), "text/plain"),
        ("notes.md", b"# Plan", "text/markdown"),
        ("term.ics", b"\xef\xbb\xbfBEGIN:VCALENDAR\r\n", "text/calendar"),
        ("essay.odt", open_document(), "application/vnd.oasis.opendocument.text"),
    ],
)
def test_a_file_on_the_list_is_taken(name: str, data: bytes, kind: str) -> None:
    assert media_type(name, data) == kind


@pytest.mark.parametrize("ending", OFFICE)
def test_an_office_file_is_taken_without_macros_alone(ending: str) -> None:
    names = ("[Content_Types].xml", OFFICE[ending])
    assert media_type(f"plan.{ending}", archive(*names)).startswith("application/vnd.openxmlformats")
    with_macros = archive(*names, f"{OFFICE[ending].split('/')[0]}/vbaProject.bin")
    assert refused(f"plan.{ending}", with_macros) == "attachment.holds_macros"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("plan.pdf", pictures.png()),
        ("photo.png", pictures.jpeg()),
        ("plan.docx", archive("[Content_Types].xml", "xl/workbook.xml")),
        ("plan.docx", b"PK\x03\x04 and then nothing"),
        ("notes.txt", b"MZ\0\0 a program"),
        ("term.ics", b"hello"),
        ("essay.odt", archive("content.xml")),
    ],
)
def test_a_file_that_is_not_what_its_name_says_is_refused(name: str, data: bytes) -> None:
    assert refused(name, data) == "attachment.not_what_it_says"


@pytest.mark.parametrize("name", ["run.exe", "page.html", "old.doc", "macro.docm", "pdf", "photo.svg", ""])
def test_a_file_of_another_kind_is_refused(name: str) -> None:
    assert refused(name, b"%PDF-1.7") == "attachment.other_kind"
