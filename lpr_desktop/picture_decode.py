"""From the bytes of a picture file to RGB uint8 pixels, upright.

Three decoders, none of which is given the whole work: Pillow for JPEG, PNG, BMP and GIF, since it
keeps what it could decode of a damaged file and prints nothing; OpenCV for TIFF and WebP, since it
knows every sample type and needs a quarter of the memory; pi-heif for HEIC. The result is put
together band by band, so that a picture of 200 megapixels is not held three times; and so that a
child process (``picture_child``) can hand it over without holding it at all.
"""

from __future__ import annotations

import contextlib
import io
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, BinaryIO

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.picture_header import StoredHeader, pillow_plugin
from lpr_desktop.sentence import Sentence

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFile import ImageFile

RgbImage = NDArray[np.uint8]
"""RGB uint8, shape (H, W, 3), C-contiguous."""

BACKGROUND = 114
"""Grey shown through transparent pixels. Plates come as dark signs on nothing and as light signs
on nothing; on this grey both can be seen, and a detector knows it as the border of a letterbox."""

DAMAGED = Sentence("The file is damaged or cut short; this is what could be read of it.")

# OpenCV reports to the terminal what is told here by an error or by a note.
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)

_TWO_SIZES = "its header and its samples are of different sizes"

# Pixels of a band: small enough for the processor's cache, large enough to be quick.
_BAND_PIXELS = 1 << 17
# Upper ends of the ranges that cameras and scanners fill: 8 to 16, 24 and 32 bits.
_BIT_DEPTHS = (8, 10, 12, 14, 16, 24, 32)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A picture whose samples are decoded, and which is not put together yet.

    Attributes:
        width: Pixels as the bands have them.
        height: Likewise.
        orientation: What is still to be applied to them, EXIF's 1 to 8.
        bands: RGB uint8 (``rows_of_band(width)`` or, the last one, fewer; width, 3), from the top.
        notes: Sentences for a person.
    """

    width: int
    height: int
    orientation: int
    bands: Iterator[RgbImage]
    notes: tuple[str, ...] = ()

    def assemble(self) -> RgbImage:
        """The upright picture. Raises what ``bands`` raises."""
        return _assemble(self.bands, self.height, self.width, self.orientation)


def rows_of_band(width: int) -> int:
    """Rows of a band of a picture that is so wide."""
    return max(1, _BAND_PIXELS // width)


def decode(file: BinaryIO, header: StoredHeader, shorten_to: int | None = None) -> Decoded:
    """Decode the samples of a picture file.

    ``shorten_to`` allows a smaller picture, whose longer side is at least this; only JPEG makes
    use of it, where decoding at 1/2, 1/4 or 1/8 is much quicker.

    Raises:
        Exception: Of any kind, when nothing can be decoded; the caller makes a message of it.
    """
    file.seek(0)
    if header.format in ("TIFF", "WebP"):
        array = _decode_opencv(file.read(), header)
        # OpenCV turns a TIFF itself, and leaves a WebP as it is stored.
        orientation = 1 if header.format == "TIFF" else header.orientation
        # It also multiplies the colours of a TIFF of 8 bits by their alpha.
        is_multiplied = header.format == "TIFF" and array.dtype == np.uint8
        height, width = array.shape[:2]
        return Decoded(width, height, orientation, _array_bands(array, is_multiplied))
    if header.format == "HEIC":
        from pi_heif import open_heif

        image = open_heif(file.read()).to_pillow()
        if image.size != (header.width, header.height):
            raise ValueError(_TWO_SIZES)
        return Decoded(image.width, image.height, header.orientation, _pillow_bands(image))
    image, is_damaged = _load_pillow(file, header, shorten_to)
    width, height = image.size
    if not is_damaged and _needs_deep_samples(image, header):
        if image.mode in ("RGB", "RGBA", "LA"):
            del image
            file.seek(0)
            array = _decode_opencv(file.read(), header)
        else:
            array = np.asarray(image)
        return Decoded(width, height, header.orientation, _array_bands(array))
    notes = (DAMAGED,) if is_damaged else ()
    return Decoded(width, height, header.orientation, _pillow_bands(image), notes)


def _load_pillow(
    file: BinaryIO, header: StoredHeader, shorten_to: int | None
) -> tuple[Image, bool]:
    """The picture and whether some of it is missing."""
    image = _open_pillow(file, header, shorten_to)
    try:
        image.load()
        return image, False
    except MemoryError:
        raise
    except Exception as error:
        if header.format == "JPEG":
            # With an end mark the decoder gives all it has, even of a progressive picture.
            file.seek(0)
            ended = io.BytesIO(file.read() + b"\xff\xd9")
            with contextlib.suppress(Exception):
                second = _open_pillow(ended, header, shorten_to)
                second.load()
                image = second
        # Without tiles to load, Pillow takes the pixels as they are.
        image.tile = []
        if _is_blank(image):
            raise error
        return image, True


def _open_pillow(file: BinaryIO, header: StoredHeader, shorten_to: int | None) -> ImageFile:
    image = pillow_plugin(header.format)(file)
    if image.size != (header.width, header.height):
        raise ValueError(_TWO_SIZES)
    if shorten_to is not None and header.format == "JPEG":
        scale = min(1.0, shorten_to / max(image.size))
        # Upwards, since the decoder takes the next larger size that it can do.
        image.draft(None, (math.ceil(image.width * scale), math.ceil(image.height * scale)))
    return image


def _is_blank(image: Image) -> bool:
    """Whether all pixels are equal, as they are when nothing was decoded."""
    extrema: Any = image.getextrema()
    pairs = extrema if isinstance(extrema[0], tuple) else (extrema,)
    return all(low == high for low, high in pairs)


def _decode_opencv(data: bytes, header: StoredHeader) -> NDArray[Any]:
    """Samples as stored: any type, shape (H, W) or (H, W, 3 or 4), in the order B, G, R, alpha."""
    array = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if array is None:
        raise ValueError("nothing could be decoded")
    if sorted(array.shape[:2]) != sorted((header.width, header.height)):
        raise ValueError(_TWO_SIZES)
    return array


def _needs_deep_samples(image: Image, header: StoredHeader) -> bool:
    """Whether the 8-bit form of a picture of more than 8 bits would not do."""
    if image.mode.startswith(("I", "F")):
        return True
    if header.format != "PNG" or not header.is_deep or image.mode not in ("RGB", "RGBA", "LA"):
        return False
    # Pillow keeps the upper 8 of 16 bits. Good, unless only the lower bits are in use.
    colours: Any = image.getextrema()
    return max(high for _, high in (colours[:3] if image.mode != "LA" else colours[:1])) < 1 << 6


def _pillow_bands(image: Image) -> Iterator[RgbImage]:
    mode = "RGBA" if image.has_transparency_data else "RGB"
    width, height = image.size
    rows = rows_of_band(width)
    for top in range(0, height, rows):
        band = image.crop((0, top, width, min(top + rows, height)))
        if band.mode != mode:
            band = band.convert(mode)
        # Four bytes a pixel is how Pillow holds it: a plain copy, and OpenCV drops the fourth
        # faster than Pillow packs three.
        raw = "RGBA" if mode == "RGBA" else "RGBX"
        pixels = np.frombuffer(band.tobytes("raw", raw), np.uint8).reshape(band.height, width, 4)
        if mode == "RGBA":
            yield _flatten(pixels)
        else:
            yield _converted(pixels, cv2.COLOR_RGBA2RGB)


def _array_bands(array: NDArray[Any], is_multiplied: bool = False) -> Iterator[RgbImage]:
    height, width = array.shape[:2]
    channels = 1 if array.ndim == 2 else array.shape[2]
    if channels not in (1, 3, 4):
        raise ValueError(f"a picture of {channels} channels")
    colours = array if array.ndim == 2 else array[..., :3]
    levels = None if array.dtype == np.uint8 else _levels(colours)
    opacity = _levels(array[..., 3]) if levels and channels == 4 else None
    rows = rows_of_band(width)
    for top in range(0, height, rows):
        band = array[top : top + rows]
        if levels is not None:
            band = _to_bytes(band, levels, opacity)
        if channels == 4:
            yield _flatten(_converted(band, cv2.COLOR_BGRA2RGBA), is_multiplied)
        else:
            yield _converted(band, cv2.COLOR_GRAY2RGB if channels == 1 else cv2.COLOR_BGR2RGB)


def _converted(pixels: NDArray[np.uint8], code: int) -> RgbImage:
    return np.asarray(cv2.cvtColor(pixels, code), np.uint8)


def _levels(samples: NDArray[Any]) -> tuple[float, float]:
    """The sample values that become 0 and 255.

    Whole numbers: 0 and the top of the smallest usual bit depth that holds them all, since 10, 12
    and 14 bits are kept in files of 16. Fractions: 0 and 1 where they keep within it. All else,
    such as negative values: from the least to the greatest.
    """
    low, high, is_whole = np.inf, -np.inf, True
    rows = rows_of_band(samples.shape[1])
    for top in range(0, len(samples), rows):
        band = samples[top : top + rows]
        if band.dtype.kind == "f":
            band = band[np.isfinite(band)]
            if not band.size:
                continue
            is_whole = is_whole and np.array_equal(band, np.rint(band))
        low, high = min(low, float(band.min())), max(high, float(band.max()))
    if low > high:
        return 0.0, 1.0
    if low < 0:
        return low, high
    if samples.dtype.kind == "f":
        if high <= 1:
            return 0.0, 1.0
        if not is_whole:
            return low, high
    return 0.0, next((2.0**bits - 1 for bits in _BIT_DEPTHS if high < 2**bits), high)


def _to_bytes(
    band: NDArray[Any], levels: tuple[float, float], opacity: tuple[float, float] | None
) -> NDArray[np.uint8]:
    result = _stretched(band, *levels)
    if opacity is not None:
        result[..., 3] = _stretched(band[..., 3], *opacity)
    return result


def _stretched(samples: NDArray[Any], low: float, high: float) -> NDArray[np.uint8]:
    if samples.dtype == np.uint16:
        return _table_of_16_bits(low, high)[samples]
    values = samples.astype(np.float64)
    if samples.dtype.kind == "f":
        np.nan_to_num(values, copy=False, nan=low, posinf=high, neginf=low)
    values = (values - low) * (255 / (high - low) if high > low else 0.0)
    return np.clip(np.rint(values), 0, 255).astype(np.uint8)


@lru_cache(maxsize=4)
def _table_of_16_bits(low: float, high: float) -> NDArray[np.uint8]:
    """What becomes of each value, a fifth of the time of working it out for each sample."""
    return _stretched(np.arange(1 << 16, dtype=np.int32), low, high)


def _flatten(rgba: NDArray[np.uint8], is_multiplied: bool = False) -> RgbImage:
    """Lay a picture with alpha on the background; its colours may be multiplied by alpha."""
    alpha = rgba[..., 3:].astype(np.uint16)
    colours = rgba[..., :3].astype(np.uint16)
    colours *= 255 if is_multiplied else alpha
    # At most 255 * 255 + 127, which fits 16 bits, unless the file is wrong about its alpha.
    backdrop = BACKGROUND * (255 - alpha) + 127
    mixed = np.minimum(colours, 65535 - backdrop) + backdrop
    return np.minimum(mixed // 255, 255).astype(np.uint8)


# After the transposition that orientations 5 to 8 need: OpenCV's code of the flip.
_FLIPS = {2: 1, 3: -1, 4: 0, 6: 1, 7: -1, 8: 0}


def _assemble(bands: Iterable[RgbImage], height: int, width: int, orientation: int) -> RgbImage:
    """Put bands of stored rows, from the top, together to the upright picture."""
    is_turned = orientation >= 5
    pixels = np.empty((width, height, 3) if is_turned else (height, width, 3), np.uint8)
    # Along this axis the stored rows come to lie, from the far end for half of the orientations.
    along = pixels.swapaxes(0, 1) if is_turned else pixels
    top = 0
    for band in bands:
        rows = len(band)
        start = height - top - rows if orientation in (3, 4, 6, 7) else top
        upright = np.asarray(cv2.transpose(band) if is_turned else band)
        if orientation in _FLIPS:
            upright = np.asarray(cv2.flip(upright, _FLIPS[orientation]))
        along[start : start + rows] = upright.swapaxes(0, 1) if is_turned else upright
        top += rows
    return pixels
