"""The one picture loader: RGB uint8, upright by EXIF; letterbox, thumbnails, lists of pictures.

All functions may be called from any number of threads at a time; none keeps anything between
calls.
"""

from __future__ import annotations

import contextlib
import math
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import cv2
import numpy as np

from lpr_desktop.errors import ImageError, LprError
from lpr_desktop.files import AnyPath, show_name
from lpr_desktop.geometry import Box
from lpr_desktop.picture_decode import BACKGROUND, RgbImage, decode
from lpr_desktop.picture_header import (
    FORMAT_NAMES,
    StoredHeader,
    TooManyParts,
    claimed_heic_size,
    heic_header,
    jpeg_passes,
    parse_header,
    sniff,
)
from lpr_desktop.picture_process import (
    DecodingTooLarge,
    DecodingTooLong,
    Stop,
    decode_in_child,
    header_in_child,
)
from lpr_desktop.sentence import Sentence

IMAGE_SUFFIXES = frozenset(
    (
        *(".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".bmp", ".dib", ".gif"),
        *(".tif", ".tiff", ".heic", ".heif", ".hif"),
    )
)
"""Suffixes (lower case) by which pictures are found in a folder. The content decides the rest."""

MAX_PIXELS = 220_000_000
"""Largest picture that is opened. A phone's 200-megapixel photo fits; decoded, it takes up to
7 bytes a pixel."""

MAX_FILE = 2 << 30
"""Bytes of the largest file that is opened."""

# While it is decoded; of more than 8 bits a sample a picture can take 32 bytes a pixel and more.
_MAX_MEMORY = 7 * MAX_PIXELS
_MAX_DEEP_MEMORY = 900_000_000
# No camera and no tool writes so many scans into a JPEG, and no reader needs to bear them.
_MOST_PASSES, _MOST_PASSED_PIXELS = 100, 2_000_000_000
# What is decoded in this process takes less than half a second.
_QUICK_PIXELS, _QUICK_PASSED_PIXELS = 50_000_000, 130_000_000
# The best compression of these formats stays below.
_MOST_PIXELS_A_BYTE = 10_000
_RATED = ("JPEG", "PNG", "GIF", "BMP")


@dataclass(frozen=True, slots=True)
class ImageHeader:
    """What a picture file says before it is decoded.

    Attributes:
        width: Of the upright picture in pixels.
        height: Likewise.
        format: "JPEG", "PNG", ...
        orientation: EXIF orientation, 1 to 8, that is applied when it is opened.
        memory: Bytes that opening it takes at most, the pixels among them.
    """

    width: int
    height: int
    format: str
    orientation: int = 1
    memory: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A picture as read.

    Attributes:
        pixels: RGB uint8 (H, W, 3), upright, C-contiguous.
        notes: Sentences for a person, such as that a part of the file is missing.
    """

    pixels: RgbImage
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Letterbox:
    """How a picture lies in a square input: ``input = picture * scale + (dx, dy)``, in pixels."""

    scale: float
    dx: float
    dy: float

    def to_picture(self, box: Box) -> Box:
        """A box of the input in the coordinates of the picture (not clipped)."""
        return box.shifted(-self.dx, -self.dy).scaled(1 / self.scale)

    def to_input(self, box: Box) -> Box:
        """A box of the picture in the coordinates of the input."""
        return box.scaled(self.scale).shifted(self.dx, self.dy)


def read_header(path: AnyPath, stop: Stop | None = None) -> ImageHeader:
    """Size and format, from the header alone.

    Raises:
        ImageError: As ``read_image``, except for damage behind the header.
    """
    with _opened(path, stop) as (_, header):
        width, height = header.width, header.height
        if header.is_turned:
            width, height = height, width
        return ImageHeader(width, height, header.format, header.orientation, header.memory)


def read_image(path: AnyPath, stop: Stop | None = None) -> Picture:
    """Read a picture of any supported format, whatever its suffix says.

    Samples of more than 8 bits are scaled to 8; transparent pixels show a grey of 114; of GIF,
    TIFF and WebP files with several pictures the first is read. A damaged JPEG, PNG, GIF or BMP
    is read as far as it goes, with a note. Whatever the file holds, it takes no longer than its
    size allows (a few seconds), and ends within a moment of ``stop``.

    Raises:
        ImageError: The file cannot be opened, is no picture, is larger than ``MAX_PIXELS``, takes
            too long, or nothing of it can be decoded.
        Cancelled: ``stop`` was set.
    """
    return Picture(*_decoded(path, None, stop))


def open_image(path: AnyPath, stop: Stop | None = None) -> RgbImage:
    """The pixels of ``read_image``: RGB uint8 (H, W, 3), upright. Raises ``ImageError``."""
    return read_image(path, stop).pixels


def thumbnail(path: AnyPath, size: int, stop: Stop | None = None) -> RgbImage:
    """A small upright picture, RGB uint8, its longer side at most ``size``; never enlarged.

    Quick for JPEG, which is decoded at a reduced size. Raises ``ImageError`` as ``read_image``.
    """
    pixels, _ = _decoded(path, size, stop)
    height, width = pixels.shape[:2]
    scale = size / max(height, width)
    return pixels if scale >= 1 else _resized(pixels, scale)


def letterbox(
    image: RgbImage, size: int, margin: int = 0, fill: int = BACKGROUND
) -> tuple[RgbImage, Letterbox]:
    """Scale a picture so that its longer side is ``size - 2 * margin`` and centre it in a square.

    Args:
        image: RGB uint8 (H, W, 3), at least one pixel.
        size: Side of the square in pixels.
        margin: Pixels left free at each end of the longer side.
        fill: Grey around the picture, 0 to 255.

    Returns:
        RGB uint8 (size, size, 3) and where the picture lies in it.
    """
    scale = (size - 2 * margin) / max(image.shape[:2])
    # Halved to whole pixels: less than one pixel of the square is left out at the right and below.
    step = 2 ** _halvings(scale)
    height, width = (side - side % step or side for side in image.shape[:2])
    image = image[:height, :width]
    small = image if scale == 1 else _resized(image, scale)
    rows, columns = small.shape[:2]
    top, left = (size - rows) // 2, (size - columns) // 2
    square = np.full((size, size, 3), fill, np.uint8)
    square[top : top + rows, left : left + columns] = small
    # The sides were rounded to whole pixels; half of the difference on each side keeps the middle
    # of the picture exact and the ends within a quarter of a pixel.
    dx = left + (columns - width * scale) / 2
    dy = top + (rows - height * scale) / 2
    return square, Letterbox(scale, dx, dy)


def _halvings(scale: float) -> int:
    """How often a picture that is scaled down can be halved before."""
    return max(0, math.floor(-math.log2(scale)))


def _resized(image: RgbImage, scale: float) -> RgbImage:
    height, width = (max(1, round(side * scale)) for side in image.shape[:2])
    for _ in range(_halvings(scale)):  # 2 by 2 pixels are averaged ten times as fast
        rows, columns = image.shape[:2]
        image = _to(image, max(1, columns // 2), max(1, rows // 2), cv2.INTER_AREA)
    if scale < 1 and image.shape[:2] != (height, width):
        # To twice the size and halved: twice as fast as averages over parts of pixels.
        image = _to(image, 2 * width, 2 * height, cv2.INTER_LINEAR)
    return _to(image, width, height, cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)


def _to(image: RgbImage, width: int, height: int, way: int) -> RgbImage:
    return np.asarray(cv2.resize(image, (width, height), interpolation=way), np.uint8)


def _decoded(
    path: AnyPath, shorten_to: int | None, stop: Stop | None
) -> tuple[RgbImage, tuple[str, ...]]:
    with _opened(path, stop) as (file, header), _broken_file_told(path):
        size = os.fstat(file.fileno()).st_size
        if header.format in _RATED and header.pixels > size * _MOST_PIXELS_A_BYTE:
            raise _failure(
                path,
                Sentence(
                    "the file has {size:,} bytes, and its picture {width} × {height} pixels: "
                    "hardly anything of it is there. Copy it again from where it came from.",
                    size=size,
                    width=header.width,
                    height=header.height,
                ),
            )
        passes = jpeg_passes(file, 1_000_000) if header.format == "JPEG" else 1
        if passes > _MOST_PASSES and passes * header.pixels > _MOST_PASSED_PIXELS:
            raise _failure(
                path,
                Sentence(
                    "the file goes over its picture {passes:,} times, which would take minutes; "
                    "no camera writes that. Save it anew as JPEG or PNG with the program that made "
                    "it.",
                    passes=passes,
                ),
            )
        if (
            header.is_plain
            and header.pixels <= _QUICK_PIXELS
            and passes * header.pixels <= _QUICK_PASSED_PIXELS
        ):
            decoded = decode(file, header, shorten_to)
            return decoded.assemble(), decoded.notes
        return decode_in_child(path, header, shorten_to, stop)


@contextlib.contextmanager
def _opened(path: AnyPath, stop: Stop | None = None) -> Iterator[tuple[BinaryIO, StoredHeader]]:
    """Open a picture file that is fit to decode: of a known format and not larger than allowed."""
    try:
        file = _open_file(Path(path))
    except (OSError, ValueError) as error:
        raise _failure(path, _reason(error)) from error
    with file:
        if (size := os.fstat(file.fileno()).st_size) > MAX_FILE:
            raise _failure(
                path,
                Sentence(
                    "the file has {size:.1f} GB, which is more than can be opened (2 GB). Save the "
                    "picture smaller.",
                    size=size / (1 << 30),
                ),
            )
        with _broken_file_told(path):
            start = file.read(16)
        if not start:
            raise _failure(
                path, Sentence("the file is empty. Copy it again from where it came from.")
            )
        file_format = sniff(start)
        if file_format is None:
            raise _failure(
                path,
                Sentence(
                    "this is not a picture that can be read. Use {formats} files.",
                    formats=FORMAT_NAMES,
                ),
            )
        with _broken_file_told(path):
            header = _header(path, file, file_format, stop)
        if header.pixels > MAX_PIXELS:
            raise _failure(
                path,
                Sentence(
                    "the picture has {width} × {height} pixels, which is more than can be opened "
                    "({most} megapixels). Make it smaller with a picture editor first.",
                    width=header.width,
                    height=header.height,
                    most=MAX_PIXELS // 1_000_000,
                ),
            )
        if header.memory > (_MAX_DEEP_MEMORY if header.is_deep else _MAX_MEMORY):
            raise _failure(
                path,
                Sentence(
                    "the picture has {width} × {height} pixels in such a form that it would take "
                    "{size:.1f} GB: more than can be opened. Save it smaller, or as a plain JPEG "
                    "(8 bits a colour, not progressive).",
                    width=header.width,
                    height=header.height,
                    size=header.memory / 1e9,
                ),
            )
        yield file, header


def _header(path: AnyPath, file: BinaryIO, file_format: str, stop: Stop | None) -> StoredHeader:
    if file_format != "HEIC":
        return parse_header(file, file_format)
    width, height = claimed_heic_size(file)
    if width * height <= MAX_PIXELS:
        width, height, _ = header_in_child(path, stop)
    return heic_header(width, height)


def _open_file(path: Path) -> BinaryIO:
    kind = path.stat().st_mode
    if stat.S_ISDIR(kind):
        # Where it may not be listed, that is what the person must hear.
        os.scandir(path).close()
        folder = Sentence("this is a folder. Choose the pictures in it instead.")
        raise _failure(path, folder)
    if not stat.S_ISREG(kind):
        # Opening a pipe could wait for ever.
        device = Sentence("this is a device or a pipe. Choose a picture file instead.")
        raise _failure(path, device)
    return path.open("rb")


def _failure(path: AnyPath, message: Sentence) -> ImageError:
    return ImageError("{file}: {message}", file=show_name(path), message=message)


def _reason(error: OSError | ValueError) -> Sentence:
    """What kept a file from being opened, and what to do."""
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return Sentence(
                "the file is not there. It may have been moved, renamed or deleted; "
                "choose it again where it is now."
            )
        case PermissionError():
            return Sentence(
                "you may not read it. Change the permissions of the file or of its folder."
            )
        case OSError():
            return Sentence(
                "it cannot be opened ({error}). Check the disk and the file's name.",
                error=error,
            )
        case _:
            return Sentence("no file can have this name. Choose the picture again.")


@contextlib.contextmanager
def _broken_file_told(path: AnyPath) -> Iterator[None]:
    """Make a message for a person of whatever a decoder raises on a broken file."""
    try:
        yield
    except LprError:
        raise
    except Exception as error:
        if isinstance(error, DecodingTooLong):
            message = Sentence(
                "reading it was stopped after {seconds:.0f} s: a sound picture of its size does "
                "not take so long. Save it anew as JPEG or PNG with the program that made it.",
                seconds=error.seconds,
            )
        elif isinstance(error, TooManyParts):
            message = Sentence(
                "the file is cut into more parts than a picture of its length needs, as an "
                "animation is. Save one picture of it as JPEG or PNG."
            )
        elif isinstance(error, DecodingTooLarge):
            message = Sentence(
                "decoding it takes more memory than a picture of its size may. Save it anew as "
                "JPEG or PNG with the program that made it, or smaller."
            )
        elif isinstance(error, MemoryError) or getattr(error, "code", None) == cv2.Error.StsNoMem:
            message = Sentence(
                "not enough memory to open it. Close other programs or save it smaller."
            )
        elif isinstance(error, OSError) and error.errno is not None:
            message = Sentence(
                "reading failed ({error}). Check the disk or the connection.", error=error
            )
        else:
            message = Sentence(
                "the file is damaged or of a rare kind, and nothing of it can be read. "
                "Copy it again from where it came from, or save it anew as JPEG or PNG."
            )
        raise _failure(path, message) from error
