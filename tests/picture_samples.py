"""Picture files made by code, for the tests of the picture loader."""

from __future__ import annotations

import base64
import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

PictureWriter = Callable[..., Path]
"""What the fixture ``picture`` is."""

RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)


def quarters(width: int = 128, height: int = 64) -> NDArray[np.uint8]:
    """Red and green above, blue and white below: no turn or mirror image equals another."""
    picture = np.empty((height, width, 3), np.uint8)
    picture[: height // 2, : width // 2] = RED
    picture[: height // 2, width // 2 :] = GREEN
    picture[height // 2 :, : width // 2] = BLUE
    picture[height // 2 :, width // 2 :] = WHITE
    return picture


def stored(upright: NDArray[Any], orientation: int) -> NDArray[Any]:
    """How a camera stores an upright picture under an EXIF orientation (EXIF 2.32, 4.6.4)."""
    turned = {
        1: upright,
        2: upright[:, ::-1],
        3: upright[::-1, ::-1],
        4: upright[::-1],
        5: upright.swapaxes(0, 1),
        6: np.rot90(upright),
        7: upright[::-1, ::-1].swapaxes(0, 1),
        8: np.rot90(upright, -1),
    }
    return np.ascontiguousarray(turned[orientation])


def exif(orientation: int) -> bytes:
    """An EXIF block with nothing but an orientation."""
    tag = struct.pack(">HHIHH", 0x112, 3, 1, orientation, 0)
    return b"Exif\0\0MM\0*" + struct.pack(">IH", 8, 1) + tag + bytes(4)


def encoded(picture: Image.Image | NDArray[Any], file_format: str, **options: Any) -> bytes:
    """The bytes of a file that Pillow writes."""
    image = picture if isinstance(picture, Image.Image) else Image.fromarray(picture)
    file = io.BytesIO()
    image.save(file, file_format, **options)
    return file.getvalue()


def assert_close(pixels: NDArray[np.uint8], wanted: NDArray[np.uint8], most: float = 3) -> None:
    """The loader's promise on form, and a mean difference of at most ``most`` levels."""
    assert pixels.dtype == np.uint8
    assert pixels.flags.c_contiguous
    assert pixels.shape == wanted.shape
    assert np.abs(pixels.astype(int) - wanted.astype(int)).mean() <= most


def png_chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, depth: int, colour: int, rows: bytes, *extra: bytes) -> bytes:
    """A PNG whose header says what it is told to; ``extra`` chunks stand after the pixels."""
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    chunks = (png_chunk(b"IHDR", header), png_chunk(b"IDAT", zlib.compress(rows)), *extra)
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks) + png_chunk(b"IEND", b"")


def deep_png(samples: NDArray[np.uint16]) -> bytes:
    """A PNG of 16 bits a sample: grey (H, W), RGB (H, W, 3) or RGBA (H, W, 4)."""
    height, width = samples.shape[:2]
    colour = 0 if samples.ndim == 2 else {3: 2, 4: 6}[samples.shape[2]]
    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in samples)
    return png(width, height, 16, colour, rows)


def noise(seed: int = 0, width: int = 96, height: int = 80) -> NDArray[np.uint8]:
    """A picture that does not compress, so that a file cut in half loses half of it."""
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)


def ycck_jpeg(red: int, green: int, blue: int) -> bytes:
    """A JPEG as Adobe Photoshop writes CMYK: inverted, and its inks as Y, Cb, Cr."""
    # Inks, inverted by Photoshop, and once more on the way to Y, Cb, Cr (libjpeg, jdcolor.c).
    cyan, magenta, yellow = 255 - red, 255 - green, 255 - blue
    y = 0.299 * cyan + 0.587 * magenta + 0.114 * yellow
    cb, cr = 128 + 0.564 * (yellow - y), 128 + 0.713 * (cyan - y)
    planes = np.empty((32, 48, 4))
    planes[:] = y, cb, cr, 255
    # Pillow inverts when it writes CMYK.
    inverse = Image.fromarray((255 - np.clip(np.rint(planes), 0, 255)).astype(np.uint8), "CMYK")
    data = bytearray(encoded(inverse, "JPEG", quality=95))
    transform = data.index(b"Adobe") + 11
    assert data[transform] == 0
    data[transform] = 2
    return bytes(data)


# HEVC, 128 × 64: what quarters() draws. Encoded once with x265; pi-heif only decodes.
_HEVC_SETTINGS = base64.b64decode(
    "AQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQGEAAQArQgEBA3AAAAMAkAAA"
    "AwAAAwAeoBAgQWW6kkprm4CGgwIAAAMAMgAAAwACEGIAAQAHRAHBcrAiQA=="
)
_HEVC_PICTURE = base64.b64decode(
    "AAAARygBrxOA5qhw0//+JpR//Trnh+nl0tCWf/3Tewv83KF/8eM1c//0ptTArH45yd/exr/86frcBGB/5Hbp/5oHMOeM"
    "I+H+pu9w"
)
# Quarter turns against the clock and, after them, the mirror (0 swaps top and bottom) that
# together do what an EXIF orientation asks for.
_HEIC_TURNS = {1: 0, 2: 0, 3: 2, 4: 0, 5: 1, 6: 3, 7: 1, 8: 1}
_HEIC_MIRRORS = {2: 1, 4: 0, 5: 0, 7: 1}


def heic(orientation: int = 1, width: int = 128, height: int = 64) -> bytes:
    """A HEIC file as phones write it: turned by the container, with the EXIF value as a copy.

    Decodes to ``stored`` pixels that were ``quarters()`` before. Another ``width`` or ``height``
    makes a header that lies.
    """
    turns, mirror = _HEIC_TURNS[orientation], _HEIC_MIRRORS.get(orientation)
    properties = [
        _box(b"hvcC", _HEVC_SETTINGS),
        _box(b"ispe", struct.pack(">III", 0, width, height)),
        _box(b"irot", bytes([turns])),
    ]
    if mirror is not None:
        properties.append(_box(b"imir", bytes([mirror])))
    block = struct.pack(">I", 6) + exif(orientation)
    places = [len(_HEVC_PICTURE), len(block)]

    def meta(start: int) -> bytes:
        items = struct.pack(">IBBH", 0, 0x44, 0, 2)
        for number, length in enumerate(places, 1):
            offset = start + sum(places[: number - 1])
            items += struct.pack(">HHHII", number, 0, 1, offset, length)
        links = bytes([0x80 | 1, 2, *(0x80 | index for index in range(3, len(properties) + 1))])
        parts = [
            _box(b"hdlr", bytes(8) + b"pict" + bytes(13)),
            _box(b"pitm", struct.pack(">IH", 0, 1)),
            _box(b"iloc", items),
            _box(
                b"iinf",
                struct.pack(">IH", 0, 2)
                + _box(b"infe", struct.pack(">IHH", 2 << 24, 1, 0) + b"hvc1\0")
                + _box(b"infe", struct.pack(">IHH", 2 << 24, 2, 0) + b"Exif\0"),
            ),
            _box(
                b"iprp",
                _box(b"ipco", b"".join(properties))
                + _box(b"ipma", struct.pack(">IIHB", 0, 1, 1, len(links)) + links),
            ),
            _box(b"iref", bytes(4) + _box(b"cdsc", struct.pack(">HHH", 2, 1, 1))),
        ]
        return _box(b"meta", bytes(4) + b"".join(parts))

    kind = _box(b"ftyp", b"heic" + bytes(4) + b"mif1heic")
    start = len(kind) + len(meta(0)) + 8
    return kind + meta(start) + _box(b"mdat", _HEVC_PICTURE + block)


def _box(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data) + 8) + kind + data
