"""Pictures for tests: good ones, and ones that somebody made to do harm."""

from __future__ import annotations

import io
import struct
import zlib

from PIL import Image
from PIL.PngImagePlugin import PngInfo

PLACE = b"51 deg 30 min N"
REMARK = "taken by Amina in Hillside, class 5b"


def jpeg(width: int = 40, height: int = 20, *, orientation: int = 1, mode: str = "RGB") -> bytes:
    """Return a photo with the place where it was taken, a remark and a colour profile in it."""
    image = Image.new(mode, (width, height), (200, 40, 40) if mode == "RGB" else 90)
    if mode == "RGB":
        image.paste((40, 40, 200), (0, 0, width // 2, height))
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = REMARK
    exif.get_ifd(0x8825)[0x001D] = PLACE.decode()
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif, comment=REMARK, icc_profile=b"profile " + REMARK.encode(), quality=95)
    return out.getvalue()


def png(width: int = 40, height: int = 20, *, mode: str = "RGB", **options: object) -> bytes:
    """Return a drawing with a remark in it."""
    remarks = PngInfo()
    remarks.add_text("Comment", REMARK)
    remarks.add_itxt("Location", PLACE.decode(), zip=True)
    out = io.BytesIO()
    Image.new(mode, (width, height)).save(out, "PNG", pnginfo=remarks, **options)
    return out.getvalue()


def chunk(kind: bytes, content: bytes) -> bytes:
    """Return a chunk of a PNG."""
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png_bomb(width: int, height: int) -> bytes:
    """Return a small PNG that claims this size."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    dots = zlib.compress(b"\0" * 1_000_000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", dots) + chunk(b"IEND", b"")


def moving_png() -> bytes:
    """Return a PNG of three pictures that follow each other."""
    frames = [Image.new("RGB", (8, 8), (shade, 0, 0)) for shade in (0, 90, 180)]
    out = io.BytesIO()
    frames[0].save(out, "PNG", save_all=True, append_images=frames[1:])
    return out.getvalue()


def gif() -> bytes:
    """Return a picture of a kind that is not taken."""
    out = io.BytesIO()
    Image.new("P", (8, 8)).save(out, "GIF")
    return out.getvalue()
