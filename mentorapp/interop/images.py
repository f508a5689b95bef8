"""Pictures from outside: checked, decoded and written anew, so that nothing but the dots comes in.

No place, no camera, no names, no remarks, no colour profile and nothing hidden survives; the picture stands
upright. PNG stays PNG, JPEG stays JPEG.
"""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mentorapp.domain.errors import UserError
from mentorapp.interop.picture_files import JPEG_START, PNG_START, BarePicture, bare_jpeg, bare_png

if TYPE_CHECKING:
    from PIL.Image import Image

PNG: Final = "image/png"
JPEG: Final = "image/jpeg"
JPEG_QUALITY: Final = 90
_TURNS: Final = {
    2: "FLIP_LEFT_RIGHT",
    3: "ROTATE_180",
    4: "FLIP_TOP_BOTTOM",
    5: "TRANSPOSE",
    6: "ROTATE_270",
    7: "TRANSVERSE",
    8: "ROTATE_90",
}
"""What brings a picture of each Exif orientation upright; the names are Pillow's."""
_MODES: Final = {JPEG: ("L", "RGB"), PNG: ("L", "LA", "RGB", "RGBA")}


@dataclass(frozen=True)
class CleanPicture:
    """A picture written anew; width and height are in dots, as it stands upright."""

    data: bytes
    media_type: str
    width: int
    height: int


def picture_type(data: bytes) -> str:
    """Return the media type of PNG and JPEG files by their first bytes, empty for anything else."""
    if data.startswith(PNG_START):
        return PNG
    return JPEG if data.startswith(JPEG_START) else ""


def clean_picture(data: bytes) -> CleanPicture:
    """Return the picture in ``data`` written anew. Slow: seconds for a large photo.

    Raises ``UserError``: ``'attachment.other_kind'``, ``'attachment.picture_damaged'``,
    ``'attachment.picture_moves'``, ``'attachment.picture_too_large'``, ``'attachment.picture_and_more'``.
    """
    media_type = picture_type(data)
    if not media_type:
        raise UserError("attachment.other_kind")
    bare = bare_png(data) if media_type == PNG else bare_jpeg(data)
    image = _decoded(bare, media_type)
    written = io.BytesIO()
    if media_type == PNG:
        image.save(written, "PNG", optimize=False)
    else:
        image.save(written, "JPEG", quality=JPEG_QUALITY, optimize=True)
    return CleanPicture(written.getvalue(), media_type, image.width, image.height)


def _decoded(bare: BarePicture, media_type: str) -> Image:
    """Return the dots alone, upright, in a mode that its format can write."""
    from PIL import Image

    try:
        # By name: no other decoder of the library ever sees the bytes.
        with Image.open(
            io.BytesIO(bare.data), formats=(media_type.removeprefix("image/").upper(),)
        ) as opened:
            if opened.size != (bare.width, bare.height):
                raise UserError("attachment.picture_damaged")
            opened.load()
            image = _in_mode(opened, media_type)
    except (OSError, SyntaxError, ValueError, IndexError, EOFError, struct.error, zlib.error) as error:
        raise UserError("attachment.picture_damaged") from error
    turn = _TURNS.get(bare.orientation)
    if turn is not None:
        image = image.transpose(Image.Transpose[turn])
    image.info = {}
    return image


def _in_mode(image: Image, media_type: str) -> Image:
    """Return a copy of ``image`` in grey or colours of eight bits, see-through where a PNG is."""
    if image.mode.startswith("I"):  # sixteen bits of grey, of which the upper eight are kept
        return image.convert("I").point(_upper_bits).convert("L")
    if image.mode in _MODES[media_type] and "transparency" not in image.info:
        return image.copy()
    if media_type == PNG and "transparency" in image.info:
        return image.convert("RGBA")
    return image.convert("L" if image.mode == "1" else "RGB")


def _upper_bits(value: float) -> float:
    return value / 256
