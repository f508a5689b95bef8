from __future__ import annotations

import io
import struct
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from mentorapp.domain.errors import UserError
from mentorapp.interop import images, picture_files
from mentorapp.interop.images import JPEG, PNG, clean_picture
from tests.interop import pictures

RED, BLUE = (200, 40, 40), (40, 40, 200)


def refused(data: bytes) -> str:
    with pytest.raises(UserError) as caught:
        clean_picture(data)
    return caught.value.code


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def near(image: Image.Image, place: tuple[int, int], colour: tuple[int, int, int]) -> bool:
    found = image.convert("RGB").getpixel(place)
    assert isinstance(found, tuple)
    return all(abs(one - other) < 30 for one, other in zip(found, colour, strict=True))


@pytest.mark.parametrize("data", [pictures.jpeg(), pictures.png()], ids=["jpeg", "png"])
def test_place_camera_remarks_and_profile_do_not_come_in(data: bytes) -> None:
    clean = clean_picture(data).data
    for trace in (
        pictures.PLACE,
        pictures.REMARK.encode(),
        b"Exif",
        b"profile",
        b"Comment",
        b"iTXt",
        b"eXIf",
    ):
        assert trace not in clean
    with opened(clean) as image:
        image.load()
        assert not image.getexif()
        assert "icc_profile" not in image.info
        assert "comment" not in image.info


def test_the_dots_stay_and_the_format_too() -> None:
    clean = clean_picture(pictures.jpeg())
    assert (clean.media_type, clean.width, clean.height) == (JPEG, 40, 20)
    with opened(clean.data) as image:
        assert near(image, (2, 2), BLUE)
        assert near(image, (37, 17), RED)
    assert clean_picture(pictures.png()).media_type == PNG


@pytest.mark.parametrize(
    ("orientation", "size", "blue"),
    [
        (1, (40, 20), (2, 10)), (2, (40, 20), (37, 10)), (3, (40, 20), (37, 10)), (4, (40, 20), (2, 10)),
        (5, (20, 40), (10, 2)), (6, (20, 40), (10, 2)), (7, (20, 40), (10, 37)), (8, (20, 40), (10, 37)),
        (9, (40, 20), (2, 10)),
    ],
)  # fmt: skip
def test_a_photo_stands_upright(orientation: int, size: tuple[int, int], blue: tuple[int, int]) -> None:
    clean = clean_picture(pictures.jpeg(orientation=orientation))
    assert (clean.width, clean.height) == size
    with opened(clean.data) as image:
        assert near(image, blue, BLUE)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_kind_of_png_is_taken(mode: str) -> None:
    clean = clean_picture(pictures.png(mode=mode))
    with opened(clean.data) as image:
        assert image.mode in {"L", "LA", "RGB", "RGBA"}
        assert image.size == (40, 20)


def test_see_through_dots_of_a_palette_stay_see_through() -> None:
    clean = clean_picture(pictures.png(mode="P", transparency=0))
    with opened(clean.data) as image:
        assert image.mode == "RGBA"
        assert image.getpixel((0, 0)) == (0, 0, 0, 0)


def test_sixteen_bits_of_grey_keep_their_shade() -> None:
    out = io.BytesIO()
    Image.new("I;16", (4, 4), 0x8000).save(out, "PNG")
    with opened(clean_picture(out.getvalue()).data) as image:
        assert image.getpixel((0, 0)) == 0x80


def test_a_photo_for_printing_is_taken() -> None:
    out = io.BytesIO()
    Image.new("CMYK", (8, 8), (0, 255, 255, 0)).save(out, "JPEG")
    with opened(clean_picture(out.getvalue()).data) as image:
        assert image.mode == "RGB"


# what is refused


def test_a_small_file_that_claims_to_be_huge_is_refused_before_it_is_decoded() -> None:
    tracemalloc.start()
    try:
        assert refused(pictures.png_bomb(30_000, 30_000)) == "attachment.picture_too_large"
        assert refused(pictures.png_bomb(60_000, 1)) == "attachment.picture_too_large"
        assert tracemalloc.get_traced_memory()[1] < 5_000_000
    finally:
        tracemalloc.stop()


def test_a_jpeg_that_claims_to_be_huge_is_refused() -> None:
    data = pictures.jpeg()
    place = data.index(b"\xff\xc0") + 5
    assert refused(data[:place] + struct.pack(">HH", 30_000, 30_000) + data[place + 4 :]) == (
        "attachment.picture_too_large"
    )


def test_no_size_at_all_is_refused() -> None:
    assert refused(pictures.png_bomb(0, 10)) == "attachment.picture_damaged"


@pytest.mark.parametrize("data", [pictures.jpeg(), pictures.png()], ids=["jpeg", "png"])
@pytest.mark.parametrize("part", [0.3, 0.6, 0.9, 0.999])
def test_a_picture_that_is_cut_off_is_refused(data: bytes, part: float) -> None:
    assert refused(data[: int(len(data) * part)]) == "attachment.picture_damaged"


def test_a_changed_byte_in_a_png_is_found() -> None:
    data = bytearray(pictures.png())
    data[data.index(b"IDAT") + 6] ^= 1
    assert refused(bytes(data)) == "attachment.picture_damaged"


def test_a_moving_picture_is_refused() -> None:
    assert refused(pictures.moving_png()) == "attachment.picture_moves"


@pytest.mark.parametrize("data", [pictures.jpeg(), pictures.png()], ids=["jpeg", "png"])
@pytest.mark.parametrize("rest", [b"PK\x03\x04 an archive", b"<script>alert(1)</script>", b"%PDF-1.7"])
def test_a_picture_with_something_behind_it_is_refused(data: bytes, rest: bytes) -> None:
    assert refused(data + rest) == "attachment.picture_and_more"


def test_what_a_camera_puts_behind_its_picture_is_left_out() -> None:
    film = struct.pack(">I", 24) + b"ftypmp42" + b"film of a classroom"
    for rest in (pictures.jpeg(8, 8), film, b"\0" * 64, b"\0\0\x01\x0a a trailer SEFT"):
        clean = clean_picture(pictures.jpeg() + rest)
        assert clean.data == clean_picture(pictures.jpeg()).data


@pytest.mark.parametrize("data", [b"", b"GIF89a", pictures.gif(), b"RIFF....WEBP", b"\x89PNG", b"%PDF-1.7"])
def test_nothing_but_png_and_jpeg_is_a_picture(data: bytes) -> None:
    assert refused(data) == "attachment.other_kind"


def test_endless_refinements_are_refused() -> None:
    out = io.BytesIO()
    Image.new("RGB", (16, 16)).save(out, "JPEG", progressive=True)
    data = out.getvalue()
    last = data.rindex(b"\xff\xda")
    scan = data[last:-2]
    assert refused(data[:-2] + scan * 40 + data[-2:]) == "attachment.picture_damaged"


def test_a_lossless_jpeg_never_reaches_the_decoder() -> None:
    assert refused(pictures.jpeg().replace(b"\xff\xc0", b"\xff\xc3", 1)) == "attachment.picture_damaged"


@given(st.binary(max_size=300))
def test_anything_after_the_first_bytes_is_a_picture_or_refused(rest: bytes) -> None:
    for start in (picture_files.PNG_START, picture_files.JPEG_START):
        assert refused(start + rest).startswith("attachment.")


@given(st.data())
def test_a_damaged_photo_is_a_picture_or_refused(data: st.DataObject) -> None:
    photo = bytearray(pictures.jpeg())
    for _ in range(data.draw(st.integers(1, 6))):
        photo[data.draw(st.integers(2, len(photo) - 1))] = data.draw(st.integers(0, 255))
    try:
        clean = clean_picture(bytes(photo))
    except UserError:
        return  # which is all that may be raised
    assert images.picture_type(clean.data) == JPEG


@given(st.binary(max_size=200))
def test_an_odd_header_turns_nothing(rest: bytes) -> None:
    for start in (b"", b"II*\0", b"MM\0*"):
        assert 1 <= picture_files.orientation_in(start + rest) <= 8
