"""The first directory of a TIFF file, which an EXIF block is too (TIFF 6.0 and BigTIFF).

A reader that believes one of two sizes while the decoder believes the other is a way in: what
could be understood in two ways is refused.
"""

from __future__ import annotations

import struct
from typing import BinaryIO

ORIENTATION = 0x112
WIDTH, HEIGHT, BITS, SAMPLES, STRIP_ROWS, TILE_WIDTH, TILE_HEIGHT = (
    256,
    257,
    258,
    277,
    278,
    322,
    323,
)
_TAGS = frozenset((ORIENTATION, WIDTH, HEIGHT, BITS, SAMPLES, STRIP_ROWS, TILE_WIDTH, TILE_HEIGHT))
# Field types that hold whole numbers: bytes of one value and its struct letter.
_TYPES = {1: (1, "B"), 3: (2, "H"), 4: (4, "I"), 16: (8, "Q")}
_MOST_TAGS = 4096


def tiff_tags(file: BinaryIO) -> dict[int, int]:
    """First value of each tag that matters here.

    Raises:
        ValueError: It is no TIFF file, a tag stands twice or holds no whole number, or the
            directory is enormous.
        struct.error, OverflowError: It is cut short, or points nowhere.
    """
    start = file.read(16)
    order = {b"II": "<", b"MM": ">"}.get(start[:2])
    if order is None:
        raise ValueError("not a TIFF header")
    if struct.unpack_from(order + "H", start, 2)[0] == 43:
        offset_letter, count_letter, entry_format = "Q", "Q", "HHQ8s"
        position = struct.unpack_from(order + "Q", start, 8)[0]
    else:
        offset_letter, count_letter, entry_format = "I", "H", "HHI4s"
        position = struct.unpack_from(order + "I", start, 4)[0]
    file.seek(position)
    count = _unpack(file, order + count_letter)[0]
    if count > _MOST_TAGS:
        raise ValueError("too many tags")
    entry = struct.Struct(order + entry_format)
    entries = file.read(count * entry.size)
    tags: dict[int, int] = {}
    for at in range(0, len(entries) - entry.size + 1, entry.size):
        tag, kind, values, field = entry.unpack_from(entries, at)
        if tag not in _TAGS:
            continue
        if tag in tags or kind not in _TYPES or values < 1:
            raise ValueError(f"tag {tag} could be understood in two ways")
        size, letter = _TYPES[kind]
        if size * values > len(field):
            file.seek(struct.unpack(order + offset_letter, field)[0])
            tags[tag] = _unpack(file, order + letter)[0]
        else:
            tags[tag] = struct.unpack_from(order + letter, field)[0]
    return tags


def tiff_orientation(tags: dict[int, int]) -> int:
    """The EXIF orientation, 1 to 8; 1 where it is missing or none."""
    orientation = tags.get(ORIENTATION, 1)
    return orientation if 1 <= orientation <= 8 else 1


def tiff_sample_bytes(tags: dict[int, int]) -> int:
    """Bytes that the samples take when they are decoded, with the strip or tile being decoded."""
    width, height = tags[WIDTH], tags[HEIGHT]
    pixel = tags.get(SAMPLES, 1) * -(-max(8, tags.get(BITS, 1)) // 8)
    if TILE_WIDTH in tags or TILE_HEIGHT in tags:
        part = tags.get(TILE_WIDTH, width) * tags.get(TILE_HEIGHT, height)
    else:
        part = width * min(height, tags.get(STRIP_ROWS, height))
    # Tiles of 8 bits come from libtiff as four bytes a pixel.
    # OpenCV holds a second copy of the whole at its end.
    return 2 * width * height * pixel + part * max(4, pixel)


def _unpack(file: BinaryIO, layout: str) -> tuple[int, ...]:
    return struct.unpack(layout, file.read(struct.calcsize(layout)))
