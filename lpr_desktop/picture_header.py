"""What a picture file says about itself before a single pixel is decoded.

The content decides what a file is, never its suffix. Only the formats named here are let in:
handing unknown files to every plug-in of an imaging library would widen the ways in for broken or
hostile files. Each walk over a file's parts has an end that its length sets.
"""

from __future__ import annotations

import io
import struct
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from lpr_desktop.picture_tiff import (
    BITS,
    HEIGHT,
    WIDTH,
    tiff_orientation,
    tiff_sample_bytes,
    tiff_tags,
)

if TYPE_CHECKING:
    from PIL.ImageFile import ImageFile

FORMAT_NAMES = "JPEG, PNG, WebP, BMP, TIFF, GIF and HEIC"

# Pillow warns of odd EXIF blocks; such a picture is read all the same, and the terminal is the
# person's. Set once here, since filters cannot be changed for one thread.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")

_HEIF_BRANDS = frozenset(
    (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"mif2")
)
_MOST_EXIF = 1 << 20
_MOST_SEGMENTS = 8192
# Cameras write one block of at most 64 kilobytes.
_MOST_EXIF_BLOCKS = 2
_MOST_BLOCKS = 1 << 16
# A large PNG is cut into parts of some kilobytes; a hostile one into parts of nothing.
_MOST_CHUNKS, _BYTES_A_CHUNK = 10_000, 4096
_WITHOUT_BODY = frozenset((0x00, 0x01, *range(0xD0, 0xD9)))
_NO_FRAMES = frozenset((0xC4, 0xC8, 0xCC))
_PROGRESSIVE = frozenset((0xC2, 0xC6, 0xCA, 0xCE))


class TooManyParts(ValueError):
    """A file in more parts than one of its length has; walking over them would take long."""


@dataclass(frozen=True, slots=True)
class StoredHeader:
    """The header of a picture file.

    Attributes:
        format: "JPEG", "PNG", "WebP", "BMP", "TIFF", "GIF" or "HEIC".
        width: Pixels as stored, before ``orientation`` is applied.
        height: Likewise.
        orientation: EXIF orientation 1 to 8 that is still to be applied to the stored pixels.
        sample_bytes: Memory that the decoder needs for the whole picture.
        is_deep: Whether a sample has more than 8 bits.
        is_plain: Whether the size tells how long decoding takes at most.
    """

    format: str
    width: int
    height: int
    orientation: int
    sample_bytes: int
    is_deep: bool = False
    is_plain: bool = False

    @property
    def is_turned(self) -> bool:
        """Whether width and height change places in the upright picture."""
        return self.orientation >= 5

    @property
    def pixels(self) -> int:
        """Width × height."""
        return self.width * self.height

    @property
    def memory(self) -> int:
        """Bytes that the decoder's samples and the RGB picture made of them take together."""
        return self.sample_bytes + 3 * self.pixels


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

    HEIC's is read by a large library: only ``picture_child`` asks for it.

    Raises:
        Exception: Of any kind, when the header is broken; the caller makes a message of it.
    """
    file.seek(0)
    orientation, is_deep, is_plain, pixel_bytes = 1, False, False, 4.0
    match file_format:
        case "TIFF":
            return _tiff_header(file)
        case "JPEG":
            parts = _jpeg_parts(file)
            width, height = parts.size
            # Pillow joins them all; of 1,200 it reads for minutes.
            is_plain = parts.exif_blocks <= _MOST_EXIF_BLOCKS
            orientation, pixel_bytes = exif_orientation(parts.exif), 4 + parts.coefficient_bytes
        case "PNG":
            width, height, bits, colour = struct.unpack(">16xIIBB", file.read(26))
            orientation = exif_orientation(png_exif(file))
            is_deep = bits > 8
            is_plain = not is_deep
            if is_deep:
                pixel_bytes = 8 if colour & 2 else 4
        case "WebP":
            width, height = _webp_size(file.read(30))
            orientation = exif_orientation(webp_exif(file))
        case "GIF":
            width, height = _gif_size(file)
        case "HEIC":
            from pi_heif import open_heif

            return heic_header(*open_heif(file.read()).size)
        case _:
            width, height, is_plain = _bmp_size(file)
    return _checked(
        StoredHeader(
            *(file_format, width, height, orientation, int(width * height * pixel_bytes)),
            is_deep,
            is_plain,
        )
    )


def heic_header(width: int, height: int) -> StoredHeader:
    """Of a HEIC file, whose size is that of the upright picture.

    It is turned by the file's own "irot" and "imir" already; the EXIF value is only a copy.
    """
    # Luma and chroma, the RGB of libheif and that of Pillow.
    return _checked(StoredHeader("HEIC", width, height, 1, width * height * 4))


def claimed_heic_size(file: BinaryIO) -> tuple[int, int]:
    """The largest size that a HEIC file names anywhere near its beginning (ISO 23008-12, ispe)."""
    file.seek(0)
    start = file.read(1 << 16)
    sizes = [(0, 0)]
    at = start.find(b"ispe")
    while at >= 0 and len(start) >= at + 16:
        sizes.append(struct.unpack_from(">II", start, at + 8))
        at = start.find(b"ispe", at + 4)
    return max(sizes, key=lambda size: size[0] * size[1])


def jpeg_passes(file: BinaryIO, most: int) -> int:
    """How many scans a JPEG has, counted up to ``most``; each may go over the whole picture.

    Scans of thumbnails in the file are counted too.
    """
    file.seek(0)
    passes, rest = 0, b""
    while passes < most and (block := file.read(1 << 20)):
        # In coded data 0xFF is followed by 0 or by a restart mark: this can only begin a scan.
        passes += (rest + block).count(b"\xff\xda")
        rest = b"\xff" if block.endswith(b"\xff") else b""
    return min(passes, most)


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
        return tiff_orientation(tiff_tags(io.BytesIO(exif.removeprefix(b"Exif\0\0"))))
    except (struct.error, ValueError, OverflowError):
        return 1


def _checked(header: StoredHeader) -> StoredHeader:
    if header.width < 1 or header.height < 1:
        raise ValueError("the picture has no pixels")
    return header


def _tiff_header(file: BinaryIO) -> StoredHeader:
    tags = tiff_tags(file)
    return _checked(
        StoredHeader(
            *("TIFF", tags[WIDTH], tags[HEIGHT], tiff_orientation(tags), tiff_sample_bytes(tags)),
            is_deep=tags.get(BITS, 1) > 8,
        )
    )


class _JpegParts(NamedTuple):
    """What stands before the first scan of a JPEG.

    Attributes:
        size: Width and height.
        exif: The first EXIF block.
        exif_blocks: How many there are.
        coefficient_bytes: What the decoder keeps of each pixel until the last scan: 2 bytes a
            sample of a progressive picture, whose scans go over it again and again.
    """

    size: tuple[int, int]
    exif: bytes
    exif_blocks: int
    coefficient_bytes: float


def _jpeg_parts(file: BinaryIO) -> _JpegParts:
    """The parts of a JPEG (ITU-T T.81, B.1.1.4 and B.2.2)."""
    file.seek(2)
    size, exif, blocks, coefficients = (0, 0), b"", 0, 0.0
    for _ in range(_MOST_SEGMENTS):
        mark = file.read(2)
        if mark == b"\xff\xff":
            file.seek(-1, io.SEEK_CUR)
            continue
        if len(mark) < 2 or mark[0] != 0xFF:
            raise ValueError("no JPEG segment where one must be")
        code = mark[1]
        if code in _WITHOUT_BODY:
            continue
        if code == 0xDA:
            return _JpegParts(size, exif, blocks, coefficients)
        length = int.from_bytes(file.read(2), "big") - 2
        if length < 0 or code == 0xD9:
            raise ValueError("a JPEG segment without a length")
        if 0xC0 <= code <= 0xCF and code not in _NO_FRAMES:
            if any(size):
                raise ValueError("a JPEG of two sizes")
            frame = file.read(length)
            height, width = struct.unpack_from(">xHH", frame)
            size = (width, height)
            length = 0
            if code in _PROGRESSIVE:
                factors = [(byte >> 4) * (byte & 15) for byte in frame[7::3]]
                coefficients = 2 * sum(factors) / max(1, *factors)
        elif code == 0xE1:
            start = file.read(min(length, 6))
            length -= len(start)
            if start == b"Exif\0\0":
                blocks += 1
                if not exif:
                    exif = start + file.read(length)
                    length = 0
        file.seek(length, io.SEEK_CUR)
    raise TooManyParts


def jpeg_exif(file: BinaryIO) -> bytes:
    """The EXIF block of a JPEG file, b"" without one."""
    return _jpeg_parts(file).exif


def _gif_size(file: BinaryIO) -> tuple[int, int]:
    """The canvas, which the first picture may be larger than (GIF89a, 18 to 26)."""
    width, height, flags = struct.unpack("<6xHHBxx", file.read(13))
    if flags & 0x80:
        file.seek(3 << (flags & 7) + 1, io.SEEK_CUR)
    is_extension = False
    for _ in range(_MOST_BLOCKS):
        kind = file.read(1)
        if is_extension:
            is_extension = kind != b"\0"
            file.seek(kind[0], io.SEEK_CUR)
        elif kind == b",":
            left, top, columns, rows = struct.unpack("<HHHH", file.read(8))
            return max(width, left + columns), max(height, top + rows)
        elif kind == b"!":
            file.seek(1, io.SEEK_CUR)
            is_extension = True
        elif kind in (b";", b""):
            raise ValueError("a GIF without a picture")
    raise TooManyParts


def _bmp_size(file: BinaryIO) -> tuple[int, int, bool]:
    """Width, height, and whether the rows lie there as they are, without compression."""
    width, height = pillow_plugin("BMP")(file).size
    file.seek(14)
    start = file.read(20)
    compression = struct.unpack_from("<I", start, 16)[0] if start[0] >= 40 else 0
    return width, height, compression in (0, 3)


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
    for _ in range(_most_chunks(file)):
        head = file.read(8)
        if len(head) < 8:
            return b""
        kind, size = struct.unpack("<4sI", head)
        if kind == b"EXIF":
            return file.read(min(size, _MOST_EXIF))
        file.seek(size + size % 2, io.SEEK_CUR)
    raise TooManyParts


def png_exif(file: BinaryIO) -> bytes:
    """The ``eXIf`` chunk of a PNG file, before or after the pixels; b"" without one."""
    file.seek(8)
    for _ in range(_most_chunks(file)):
        head = file.read(8)
        if len(head) < 8:
            return b""
        size, kind = struct.unpack(">I4s", head)
        if kind == b"eXIf":
            return file.read(min(size, _MOST_EXIF))
        file.seek(size + 4, io.SEEK_CUR)
    raise TooManyParts


def _most_chunks(file: BinaryIO) -> int:
    here = file.tell()
    length = file.seek(0, io.SEEK_END)
    file.seek(here)
    return _MOST_CHUNKS + length // _BYTES_A_CHUNK
