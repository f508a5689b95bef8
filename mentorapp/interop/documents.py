"""Which files may be attached: a short list, by what is in them and by what their names say.

Documents are kept byte by byte and never opened here; only as much is looked at as tells what they are.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from mentorapp.domain.errors import UserError
from mentorapp.interop.images import JPEG, PNG, picture_type

_OFFICE: Final = "application/vnd.openxmlformats-officedocument."
_ODT: Final = "application/vnd.oasis.opendocument.text"
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")
_MOST_ENTRIES: Final = 10_000


@dataclass(frozen=True)
class FileKind:
    """A kind of file: its media type, and whether content is of that kind."""

    media_type: str
    fits: Callable[[bytes], bool]


def _office(part: str) -> Callable[[bytes], bool]:
    def fits(data: bytes) -> bool:
        names = _names(data)
        if any(name.rsplit("/", 1)[-1].lower() == "vbaproject.bin" for name in names):
            raise UserError("attachment.holds_macros")
        return "[Content_Types].xml" in names and part in names

    return fits


def _is_pdf(data: bytes) -> bool:
    return data.startswith(b"%PDF-")


def _is_odt(data: bytes) -> bool:
    return _ODT.encode() in data[:200] and "content.xml" in _names(data)


def _is_text(data: bytes) -> bool:
    return data.startswith(_UTF_16) or b"\0" not in data


def _is_calendar(data: bytes) -> bool:
    return _is_text(data) and data.removeprefix(b"\xef\xbb\xbf").lstrip()[:15].upper() == b"BEGIN:VCALENDAR"


def _names(data: bytes) -> frozenset[str]:
    """Return the names in a ZIP file; nothing is unpacked."""
    if not data.startswith(b"PK\x03\x04"):
        return frozenset()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return frozenset()
    return frozenset(names) if len(names) <= _MOST_ENTRIES else frozenset()


KINDS: Final = {
    "png": FileKind(PNG, lambda data: picture_type(data) == PNG),
    "jpg": FileKind(JPEG, lambda data: picture_type(data) == JPEG),
    "jpeg": FileKind(JPEG, lambda data: picture_type(data) == JPEG),
    "pdf": FileKind("application/pdf", _is_pdf),
    "docx": FileKind(f"{_OFFICE}wordprocessingml.document", _office("word/document.xml")),
    "xlsx": FileKind(f"{_OFFICE}spreadsheetml.sheet", _office("xl/workbook.xml")),
    "pptx": FileKind(f"{_OFFICE}presentationml.presentation", _office("ppt/presentation.xml")),
    "odt": FileKind(_ODT, _is_odt),
    "txt": FileKind("text/plain", _is_text),
    "md": FileKind("text/markdown", _is_text),
    "csv": FileKind("text/csv", _is_text),
    "ics": FileKind("text/calendar", _is_calendar),
}
"""By the ending of the name, in small letters and without its dot."""


def media_type(name: str, data: bytes) -> str:
    """Return the media type of the file called ``name``.

    Raises ``UserError``: ``'attachment.other_kind'`` for an ending that is not on the list,
    ``'attachment.not_what_it_says'`` when the content is something else, ``'attachment.holds_macros'``.
    """
    kind = KINDS.get(ending(name))
    if kind is None:
        raise UserError("attachment.other_kind")
    if not kind.fits(data):
        raise UserError("attachment.not_what_it_says")
    return kind.media_type


def ending(name: str) -> str:
    """Return what follows the last dot of ``name``, in small letters."""
    return name.rpartition(".")[2].lower() if "." in name else ""
