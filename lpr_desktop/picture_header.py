"""What a picture file says about itself before a single pixel is decoded.

The content decides what a file is, never its suffix. Only the formats named here are let in:
handing unknown files to every plug-in of an imaging library would widen the ways in for broken or
hostile files.
"""

from __future__ import annotations

import io
import struct
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from PIL.ImageFile import ImageFile

FORMAT_NAMES = "JPEG, PNG, WebP, BMP, TIFF, GIF and HEIC"

# Pillow warns of odd EXIF blocks; such a picture is read all the same, and the terminal is the
# person's. Set once here, since filters cannot be changed for one thread.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")

_HEIF_BRANDS = frozenset(
    (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"mif2")
)
_ORIENTATION, _BITS, _SAMPLES = 0x112, 258, 277
_TIFF_WIDTH, _TIFF_HEIGHT, _TILE_WIDTH, _TILE_HEIGHT = 256, 257, 322, 323
_TIFF_TAGS = frozenset(
    (_TIFF_WIDTH, _TIFF_HEIGHT, _BITS, _ORIENTATION, _SAMPLES, _TILE_WIDTH, _TILE_HEIGHT)
)
# TIFF 6.0 field types that hold whole numbers: bytes of one value and its struct letter.
_TIFF_TYPES = {1: (1, "B"), 3: (2, "H"), 4: (4, "I"), 16: (8, "Q")}
_MOST_TAGS = 4096
_MOST_EXIF = 1 << 20


@dataclass(frozen=True, slots=True)
class StoredHeader:
    """The header of a picture file.

    Attributes:
        format: "JPEG", "PNG", "WebP", "BMP", "TIFF", "GIF" or "HEIC".
        width: Pixels as stored, before ``orientation`` is applied.
        height: Likewise.
        orientation: EXIF orientation 1 to 8 that is still to be applied to the stored pixels.
        decoded_bytes: Memory that the decoder needs for the whole picture.
    """

    format: str
    width: int
    height: int
    orientation: int
    decoded_bytes: int

    @property
    def is_turned(self) -> bool:
        """Whether width and height change places in the upright picture."""
        return self.orientation >= 5


def sniff(start: bytes) -> str | None:
    """The format of a file that begins with ``start`` (12 bytes are enough), or None."""
    if start.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if start.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        return "WebP"
    if start.startswith((b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")):
        return "TIFF"
    if start.startswith((b"GIF87a", b"GIF89a")):
        return "GIF"
    if start[4:8] == b"ftyp" and start[8:12] in _HEIF_BRANDS:
        return "HEIC"
    if start.startswith(b"BM"):
        return "BMP"
    return None


def parse_header(file: BinaryIO, file_format: str) -> StoredHeader:
    """Read the header of a file of a format that ``sniff`` named; decodes nothing.

    Raises:
        Exception: Of any kind, when the header is broken; the caller makes a message of it.
    """
    file.seek(0)
    if file_format == "TIFF":
        return _tiff_header(file)
    if file_format == "WebP":
        width, height = _webp_size(file.read(30))
        orientation = exif_orientation(webp_exif(file))
    elif file_format == "HEIC":
        from pi_heif import open_heif

        # Turned by the file's own "irot" and "imir" already; the EXIF value is only a copy.
        width, height = open_heif(file.read()).size
        orientation = 1
    else:
        image = pillow_plugin(file_format)(file)
        width, height = image.size
        exif = png_exif(file) if file_format == "PNG" else image.info.get("exif", b"")
        orientation = exif_orientation(exif)
    return _checked(StoredHeader(file_format, width, height, orientation, width * height * 4))


def pillow_plugin(file_format: str) -> type[ImageFile]:
    """Pillow's class for JPEG, PNG, BMP or GIF.

    Called directly rather than through ``Image.open``, which has a limit of pixels that can only
    be changed for the whole process.
    """
    if file_format == "JPEG":
        from PIL.JpegImagePlugin import JpegImageFile

        return JpegImageFile
    if file_format == "PNG":
        from PIL.PngImagePlugin import PngImageFile

        return PngImageFile
    if file_format == "GIF":
        from PIL.GifImagePlugin import GifImageFile

        return GifImageFile
    from PIL.BmpImagePlugin import BmpImageFile

    return BmpImageFile


def exif_orientation(exif: bytes) -> int:
    """The orientation, 1 to 8, that an EXIF block holds; 1 where it holds none or is broken."""
    try:
        tags = _tiff_tags(io.BytesIO(exif.removeprefix(b"Exif\0\0")))
    except (struct.error, ValueError):
        return 1
    return _orientation(tags)


def _orientation(tags: dict[int, int]) -> int:
    orientation = tags.get(_ORIENTATION, 1)
    return orientation if 1 <= orientation <= 8 else 1


def _checked(header: StoredHeader) -> StoredHeader:
    if header.width < 1 or header.height < 1:
        raise ValueError("the picture has no pixels")
    return header


def _tiff_header(file: BinaryIO) -> StoredHeader:
    tags = _tiff_tags(file)
    width, height = tags[_TIFF_WIDTH], tags[_TIFF_HEIGHT]
    pixel_bytes = tags.get(_SAMPLES, 1) * max(8, tags.get(_BITS, 1)) // 8
    # The decoder holds a whole tile in memory, and a tile may be larger than the picture.
    tile = tags.get(_TILE_WIDTH, 0) * tags.get(_TILE_HEIGHT, 0)
    decoded_bytes = max(width * height, tile) * max(4, pixel_bytes)
    return _checked(StoredHeader("TIFF", width, height, _orientation(tags), decoded_bytes))


def _tiff_tags(file: BinaryIO) -> dict[int, int]:
    """First value of each tag of the first directory that matters here (TIFF 6.0 and BigTIFF)."""
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
    entry = struct.Struct(order + entry_format)
    entries = file.read(min(count, _MOST_TAGS) * entry.size)
    tags: dict[int, int] = {}
    for at in range(0, len(entries) - entry.size + 1, entry.size):
        tag, kind, values, field = entry.unpack_from(entries, at)
        if tag not in _TIFF_TAGS or kind not in _TIFF_TYPES or values < 1:
            continue
        size, letter = _TIFF_TYPES[kind]
        if size * values > len(field):
            file.seek(struct.unpack(order + offset_letter, field)[0])
            tags[tag] = _unpack(file, order + letter)[0]
        else:
            tags[tag] = struct.unpack_from(order + letter, field)[0]
    return tags


def _unpack(file: BinaryIO, layout: str) -> tuple[int, ...]:
    return struct.unpack(layout, file.read(struct.calcsize(layout)))


def _webp_size(start: bytes) -> tuple[int, int]:
    """Width and height of the canvas (RFC 9649)."""
    kind = start[12:16]
    if kind == b"VP8X":
        # Two numbers of 24 bits; the fourth byte of the first belongs to the second.
        return (
            int.from_bytes(start[24:27], "little") + 1,
            int.from_bytes(start[27:30], "little") + 1,
        )
    if kind == b"VP8L":
        bits = struct.unpack_from("<I", start, 21)[0]
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 ":
        width, height = struct.unpack_from("<HH", start, 26)
        return width & 0x3FFF, height & 0x3FFF
    raise ValueError("not a WebP header")


def webp_exif(file: BinaryIO) -> bytes:
    """The ``EXIF`` chunk of a WebP file, b"" without one."""
    file.seek(12)
    while len(head := file.read(8)) == 8:
        kind, size = struct.unpack("<4sI", head)
        if kind == b"EXIF":
            return file.read(min(size, _MOST_EXIF))
        file.seek(size + size % 2, io.SEEK_CUR)
    return b""


def png_exif(file: BinaryIO) -> bytes:
    """The ``eXIf`` chunk of a PNG file, before or after the pixels; b"" without one."""
    file.seek(8)
    while len(head := file.read(8)) == 8:
        size, kind = struct.unpack(">I4s", head)
        if kind == b"eXIf":
            return file.read(min(size, _MOST_EXIF))
        file.seek(size + 4, io.SEEK_CUR)
    return b""
