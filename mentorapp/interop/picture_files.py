"""The containers of PNG and JPEG pictures: walked whole before anything in them is decoded.

Only what a picture needs to be drawn goes on to the decoder. PNG: W3C, Portable Network Graphics, 3rd
edition, chapter 5. JPEG: ITU-T T.81, annex B. Orientation: CIPA DC-008 (Exif), tag 0x0112 of a TIFF header.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from mentorapp.domain.errors import UserError

PNG_START: Final = b"\x89PNG\r\n\x1a\n"
JPEG_START: Final = b"\xff\xd8\xff"
MOST_DOTS: Final = 50_000_000
"""Of one picture, as large phones make them; decoded they take 200 MB for a moment."""
MOST_SIDE: Final = 30_000
MOST_CHUNKS: Final = 100_000
MOST_SCANS: Final = 32
"""A progressive JPEG has about ten; thousands would keep the decoder busy for hours."""

_PNG_KEPT: Final = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS"})
_PNG_MOVES: Final = frozenset({b"acTL", b"fcTL", b"fdAT"})
_FRAMES: Final = frozenset({0xC0, 0xC1, 0xC2})
"""Baseline, extended and progressive, all with Huffman coding: what cameras and programs write."""
_OTHER_FRAMES: Final = frozenset(range(0xC3, 0xD0)) - {0xC4, 0xC8, 0xCC}
_JPEG_KEPT: Final = frozenset({0xDB, 0xC4, 0xDD, 0xDA}) | _FRAMES
_BARE: Final = frozenset({0x01, *range(0xD0, 0xD8)})
"""Markers without a length."""
_SOI, _EOI, _SOS = 0xD8, 0xD9, 0xDA
_UPRIGHT: Final = 1
_ORIENTATION: Final = 0x0112
_MOST_TAGS: Final = 200


@dataclass(frozen=True)
class BarePicture:
    """A picture file with nothing in it but the picture; ``orientation`` is Exif's 1 to 8."""

    data: bytes
    width: int
    height: int
    orientation: int = _UPRIGHT


def bare_png(data: bytes) -> BarePicture:
    """Return a PNG without its remarks; raises ``UserError`` for one that is damaged, moves or hides more."""
    kept = [PNG_START]
    size: tuple[int, int] | None = None
    orientation, has_dots, ended = _UPRIGHT, False, False
    for kind, content, whole in _chunks(data):
        if kind in _PNG_MOVES:
            raise UserError("attachment.picture_moves")
        if (kind == b"IHDR") != (size is None):
            raise UserError("attachment.picture_damaged")
        if kind == b"IHDR":
            size = _checked_size(int.from_bytes(content[:4]), int.from_bytes(content[4:8]))
        elif kind == b"eXIf":
            orientation = orientation_in(content)
        has_dots = has_dots or kind == b"IDAT"
        ended = kind == b"IEND"
        if kind in _PNG_KEPT:
            kept.append(whole)
    if size is None or not has_dots or not ended:
        raise UserError("attachment.picture_damaged")
    return BarePicture(b"".join(kept), *size, orientation)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes, bytes]]:
    """Yield kind, content and the whole of each chunk up to the last; raises for what follows that."""
    place = len(PNG_START)
    for _ in range(MOST_CHUNKS):
        length, kind = int.from_bytes(data[place : place + 4]), data[place + 4 : place + 8]
        end = place + 12 + length
        if len(kind) < 4 or end > len(data):
            raise UserError("attachment.picture_damaged")
        content = data[place + 8 : end - 4]
        if zlib.crc32(data[place + 4 : end - 4]) != int.from_bytes(data[end - 4 : end]):
            raise UserError("attachment.picture_damaged")
        yield kind, content, data[place:end]
        place = end
        if kind == b"IEND":
            if place != len(data):
                raise UserError("attachment.picture_and_more")
            return
    raise UserError("attachment.picture_damaged")


def bare_jpeg(data: bytes) -> BarePicture:
    """Return a JPEG without its remarks; raises ``UserError`` for one that is damaged or hides more.

    Cameras put smaller pictures or a short film behind the picture: those are left out. Anything else there
    is refused.
    """
    kept = [b"\xff\xd8"]
    size: tuple[int, int] | None = None
    orientation, scans, place = _UPRIGHT, 0, 2
    while True:
        marker, start, end = _segment(data, place)
        if marker == _EOI:
            break
        content = data[start:end]
        if marker in _OTHER_FRAMES or (marker in _FRAMES and size is not None):
            raise UserError("attachment.picture_damaged")
        if marker in _FRAMES:
            size = _checked_size(int.from_bytes(content[5:7]), int.from_bytes(content[3:5]))
        elif marker == 0xE1 and content[2:8] == b"Exif\0\0":
            orientation = orientation_in(content[8:])
        elif marker == _SOS:
            scans += 1
            end = _end_of_scan(data, end)
        if marker in _JPEG_KEPT or _says_colours(marker, content):
            kept.append(b"\xff" + bytes([marker]) + data[start:end])
        if scans > MOST_SCANS:
            raise UserError("attachment.picture_damaged")
        place = end
    if size is None or not scans:
        raise UserError("attachment.picture_damaged")
    _check_rest(data[start:])
    return BarePicture(b"".join([*kept, b"\xff\xd9"]), *size, orientation)


def _segment(data: bytes, place: int) -> tuple[int, int, int]:
    """Return the marker at ``place``, and where what belongs to it starts (its length first) and ends."""
    if data[place : place + 1] != b"\xff":
        raise UserError("attachment.picture_damaged")
    while data[place : place + 1] == b"\xff":
        place += 1
    marker = data[place : place + 1]
    if not marker or marker[0] in {0x00, _SOI}:
        raise UserError("attachment.picture_damaged")
    place += 1
    if marker[0] in _BARE or marker[0] == _EOI:
        return marker[0], place, place
    length = int.from_bytes(data[place : place + 2])
    if length < 2 or place + length > len(data):
        raise UserError("attachment.picture_damaged")
    return marker[0], place, place + length


def _end_of_scan(data: bytes, place: int) -> int:
    """Return where the next marker is that is not part of the dots."""
    while (place := data.find(b"\xff", place)) >= 0:
        follows = data[place + 1 : place + 2]
        if follows and follows[0] not in {0x00, 0xFF, *range(0xD0, 0xD8)}:
            return place
        place += 2 if follows != b"\xff" else 1
    raise UserError("attachment.picture_damaged")


def _says_colours(marker: int, content: bytes) -> bool:
    """Tell whether the segment says how the colours are written."""
    return (marker == 0xE0 and content[2:7] == b"JFIF\0") or (marker == 0xEE and content[2:7] == b"Adobe")


def _check_rest(rest: bytes) -> None:
    """Raise unless what follows the picture is padding, another picture, or what cameras are known to add."""
    rest = rest.lstrip(b"\0")
    film = b"ftyp" in rest[:8]  # after the length of its box, whose first bytes are zero
    known = rest.startswith(JPEG_START) or film or rest.endswith(b"SEFT")
    if rest and not known:
        raise UserError("attachment.picture_and_more")


def _checked_size(width: int, height: int) -> tuple[int, int]:
    """Return width and height if a picture of that size may be decoded."""
    if width < 1 or height < 1:
        raise UserError("attachment.picture_damaged")
    if max(width, height) > MOST_SIDE or width * height > MOST_DOTS:
        raise UserError("attachment.picture_too_large", limit=MOST_DOTS // 1_000_000)
    return width, height


def orientation_in(tiff: bytes) -> int:
    """Return the orientation that the first directory of a TIFF header gives, 1 where it gives none."""
    order = {b"II*\0": "little", b"MM\0*": "big"}.get(tiff[:4])
    if order is None:
        return _UPRIGHT

    def number(place: int, size: int) -> int:
        return int.from_bytes(tiff[place : place + size], "little" if order == "little" else "big")

    start = number(4, 4)
    for entry in range(min(number(start, 2), _MOST_TAGS)):
        place = start + 2 + 12 * entry
        if number(place, 2) == _ORIENTATION:
            found = number(place + 8, 2)
            return found if _UPRIGHT <= found <= 8 else _UPRIGHT
    return _UPRIGHT
