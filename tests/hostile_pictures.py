"""Small picture files, made by code, that ask for minutes or for gigabytes."""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
from picture_samples import encoded
from PIL import Image


def scan_bomb(width: int, height: int, scans: int) -> bytes:
    """A progressive JPEG that goes over its picture again and again, with nothing to tell."""
    file = io.BytesIO()
    Image.new("L", (width, height), 90).save(file, "JPEG", progressive=True)
    # One component, its table 0, all coefficients from 1 to 63, one more bit.
    scan = b"\xff\xda" + struct.pack(">HBBBBBB", 8, 1, 1, 0, 1, 63, 0x10)
    return file.getvalue()[:-2] + scan * scans + b"\xff\xd9"


def tiff(
    width: int,
    height: int,
    *,
    samples: int = 1,
    bits: int = 8,
    sample_format: int = 1,
    extra: tuple[tuple[int, int, int], ...] = (),
) -> bytes:
    """A TIFF of zeros in deflated strips; ``extra`` tags (tag, type, value) stand before its own.

    All strips share their bytes, so the file is small.
    """
    rows = max(1, min(height, (1 << 20) // (width * samples * bits // 8)))
    strips = -(-height // rows)
    strip = zlib.compress(bytes(rows * width * samples * bits // 8), 9)
    tags = [
        *((tag, kind, 1, value) for tag, kind, value in extra),
        (256, 4, 1, width),
        (257, 4, 1, height),
        (258, 3, 1, bits),
        (259, 3, 1, 8),
        (262, 3, 1, 2 if samples == 3 else 1),
        (273, 4, strips, 0),
        (277, 3, 1, samples),
        (278, 4, 1, rows),
        (279, 4, strips, 0),
        (284, 3, 1, 1),
        (339, 3, 1, sample_format),
    ]
    tags.sort(key=lambda tag: tag[0])
    table = 8 + 2 + 12 * len(tags) + 4
    shared = table + 8 * strips + 16
    body = b""
    for tag, kind, count, value in tags:
        if tag in (258, 339) and samples > 1:
            count, value = samples, table + 8 * strips + (0 if tag == 258 else 8)
        elif tag in (273, 279) and strips > 1:
            value = table + (0 if tag == 273 else 4 * strips)
        elif tag in (273, 279):
            value = shared if tag == 273 else len(strip)
        body += struct.pack("<HHII", tag, kind, count, value)
    head = struct.pack("<2sHIH", b"II", 42, 8, len(tags)) + body + bytes(4)
    places = struct.pack(f"<{strips}I", *[shared] * strips)
    lengths = struct.pack(f"<{strips}I", *[len(strip)] * strips)
    depths = struct.pack("<4H", *[bits] * 4) + struct.pack("<4H", *[sample_format] * 4)
    return head + places + lengths + depths + strip


def gif(width: int, height: int) -> bytes:
    """35 bytes."""
    screen = struct.pack("<HHBBB", width, height, 0x80, 0, 0) + bytes(6)
    picture = b"," + struct.pack("<HHHHB", 0, 0, width, height, 0) + b"\x02\x02\x4c\x01\x00;"
    return b"GIF89a" + screen + picture


def exif_pointing_nowhere() -> bytes:
    """A sound JPEG whose EXIF block is a BigTIFF with its directory at the end of the world."""
    block = b"Exif\0\0II+\0" + struct.pack("<HHQ", 8, 0, 2**64 - 1)
    plain = encoded(np.full((48, 64, 3), 90, np.uint8), "JPEG")
    return plain[:2] + b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block + plain[2:]


def exif_blocks(count: int) -> bytes:
    """A sound JPEG with so many EXIF blocks, each full of entries."""
    entries = b"".join(struct.pack("<HHII", 0x8000 + tag, 7, 4, 0) for tag in range(5400))
    block = b"Exif\0\0II*\0" + struct.pack("<IH", 8, 5400) + entries
    plain = encoded(np.full((48, 64, 3), 90, np.uint8), "JPEG")
    segment = b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block
    return plain[:2] + count * segment + plain[2:]
