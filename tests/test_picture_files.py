"""Picture files of every kind through the one loader."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from picture_samples import (
    BLUE,
    GREEN,
    RED,
    WHITE,
    PictureWriter,
    assert_close,
    deep_png,
    encoded,
    exif,
    heic,
    png,
    png_chunk,
    quarters,
    stored,
    ycck_jpeg,
)
from PIL import Image

from lpr_desktop.imaging import open_image, read_header, read_image, thumbnail
from lpr_desktop.picture_decode import BACKGROUND

ROOT = Path(__file__).resolve().parent.parent


def ramp(bits: int) -> NDArray[np.uint16]:
    """A ramp from black to the top of ``bits`` bits, 64 × 256."""
    return np.tile(np.linspace(0, 2**bits - 1, 256).round().astype(np.uint16), (64, 1))


RAMP = np.tile(np.arange(256, dtype=np.uint8), (64, 1))
FORMATS = {
    "JPEG": lambda p, o: encoded(p, "JPEG", quality=95, exif=exif(o)),
    "progressive JPEG": lambda p, o: encoded(p, "JPEG", progressive=True, exif=exif(o)),
    "PNG": lambda p, o: encoded(p, "PNG", exif=exif(o)),
    "PNG with EXIF behind the pixels": lambda p, o: png(
        p.shape[1],
        p.shape[0],
        8,
        2,
        b"".join(b"\0" + row.tobytes() for row in p),
        png_chunk(b"eXIf", exif(o)[6:]),
    ),
    "16-bit PNG": lambda p, o: encoded(p, "PNG") if o == 1 else with_exif(deep_png(p * 257), o),
    "WebP": lambda p, o: encoded(p, "WEBP", quality=95, exif=exif(o)),
    "lossless WebP": lambda p, o: encoded(p, "WEBP", lossless=True, exif=exif(o)),
    "TIFF": lambda p, o: encoded(p, "TIFF", exif=exif(o)),
    "LZW TIFF": lambda p, o: encoded(p, "TIFF", compression="tiff_lzw", exif=exif(o)),
}


def with_exif(data: bytes, orientation: int) -> bytes:
    """A PNG with an ``eXIf`` chunk put before the pixels."""
    return data[:33] + png_chunk(b"eXIf", exif(orientation)[6:]) + data[33:]


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("name", FORMATS)
def test_every_exif_orientation_comes_upright(
    picture: PictureWriter, name: str, orientation: int
) -> None:
    # Larger than one band of the decoder in both directions, and of odd sizes.
    upright = quarters(801, 403)
    pixels = stored(upright, orientation).astype(np.uint16 if "16" in name else np.uint8)
    path = picture(FORMATS[name](pixels if orientation > 1 else stored(upright, 1), orientation))

    assert_close(open_image(path), upright)
    header = read_header(path)
    assert (header.width, header.height) == (801, 403)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_heic_is_turned_once(picture: PictureWriter, orientation: int) -> None:
    path = picture(heic(orientation))
    pixels = open_image(path)
    # The coded picture is quarters(); the container turns it, the EXIF value must not do so again.
    assert_close(stored(pixels, orientation), quarters())
    header = read_header(path)
    assert (header.height, header.width, header.format) == (*pixels.shape[:2], "HEIC")


def test_broken_exif_does_not_lose_the_picture(picture: PictureWriter, tmp_path: Path) -> None:
    broken = b"Exif\0\0II*\0\x08\0\0\0\xff\xff\x12\x01\x03\0"
    path = picture(encoded(quarters(), "JPEG", quality=95, exif=broken))
    program = f"from lpr_desktop.imaging import open_image; print(open_image({str(path)!r}).shape)"
    # In a program of its own: the tests' own rule turns every warning into an error.
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("(64, 128, 3)\n", "")


@pytest.mark.parametrize(
    ("file_format", "options", "name", "most"),
    [
        ("JPEG", {"quality": 95}, "JPEG", 3),
        ("PNG", {}, "PNG", 0),
        ("WEBP", {"quality": 95}, "WebP", 4),
        ("WEBP", {"lossless": True}, "WebP", 0),
        ("BMP", {}, "BMP", 0),
        ("TIFF", {}, "TIFF", 0),
        ("TIFF", {"compression": "jpeg", "quality": 95}, "TIFF", 3),
        ("TIFF", {"big_tiff": True}, "TIFF", 0),
        ("GIF", {}, "GIF", 0),
    ],
)
def test_each_format(
    picture: PictureWriter, file_format: str, options: dict, name: str, most: float
) -> None:
    path = picture(encoded(quarters(), file_format, **options))
    assert_close(open_image(path), quarters(), most)
    header = read_header(path)
    assert (header.width, header.height, header.format) == (128, 64, name)
    assert read_image(path).notes == ()


MODES = {
    "JPEG": ("1", "L", "CMYK"),
    "PNG": ("1", "L", "P", "RGBA", "LA", "I;16"),
    "WEBP": ("L", "RGBA"),
    "BMP": ("1", "L", "P", "RGBA"),
    "TIFF": ("1", "L", "P", "RGBA", "LA", "CMYK", "YCbCr", "I;16", "I", "F"),
    "GIF": ("1", "L", "P", "RGBA", "LA"),
}


@pytest.mark.parametrize(
    ("file_format", "mode"), [(name, mode) for name, modes in MODES.items() for mode in modes]
)
def test_each_kind_of_pixel(picture: PictureWriter, file_format: str, mode: str) -> None:
    halves = np.zeros((64, 128, 3), np.uint8)
    halves[:, 64:] = 255
    if mode == "I;16":
        image = Image.fromarray(halves[..., 0].astype(np.uint16) * 257)
    else:
        image = Image.fromarray(halves).convert(mode)
    assert_close(open_image(picture(encoded(image, file_format))), halves)


def test_gif_and_animated_webp_give_their_first_picture(picture: PictureWriter) -> None:
    frames = [Image.new("RGB", (40, 30), colour) for colour in (RED, GREEN, BLUE)]
    for file_format in ("GIF", "WEBP", "TIFF"):
        data = encoded(frames[0], file_format, save_all=True, append_images=frames[1:])
        assert_close(open_image(picture(data)), np.full((30, 40, 3), RED, np.uint8))


@pytest.mark.parametrize("file_format", ["PNG", "WEBP", "TIFF"])
def test_transparent_pixels_show_grey(picture: PictureWriter, file_format: str) -> None:
    rgba = np.zeros((20, 30, 4), np.uint8)
    rgba[:, 10:20] = (255, 255, 255, 128)
    rgba[:, 20:] = (255, 0, 0, 255)
    options = {"lossless": True, "exact": True} if file_format == "WEBP" else {}
    pixels = open_image(picture(encoded(rgba, file_format, **options)))
    half = round((255 * 128 + BACKGROUND * 127) / 255)
    assert pixels[10, [5, 15, 25]].tolist() == [[BACKGROUND] * 3, [half] * 3, [255, 0, 0]]


def test_transparent_colours_of_palettes_show_grey(picture: PictureWriter) -> None:
    image = Image.fromarray(quarters()).convert("P", palette=Image.Palette.ADAPTIVE)
    clear = image.getpixel((0, 0))
    for file_format in ("PNG", "GIF"):
        pixels = open_image(picture(encoded(image, file_format, transparency=clear)))
        assert pixels[0, 0].tolist() == [BACKGROUND] * 3
        assert pixels[0, -1].tolist() == list(GREEN)


@pytest.mark.parametrize("bits", [8, 10, 12, 14, 16])
@pytest.mark.parametrize("channels", [1, 3, 4])
@pytest.mark.parametrize("file_format", ["PNG", "TIFF"])
def test_deep_samples_fill_the_range(
    picture: PictureWriter, file_format: str, channels: int, bits: int
) -> None:
    samples = ramp(bits)
    if channels > 1:
        samples = np.stack([samples] * channels, axis=-1)
    if channels == 4:
        samples[..., 3] = 65535
    data = deep_png(samples) if file_format == "PNG" else cv2.imencode(".tiff", samples)[1]
    pixels = open_image(picture(bytes(data)))
    assert np.abs(pixels.astype(int) - RAMP[..., None]).max() <= 1


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize(
    "values",
    [
        np.linspace(0, 1, 256),  # the usual way
        np.arange(256),  # 8-bit values
        np.arange(256) * 257,  # 16-bit values
        np.linspace(-3.5, 12.25, 256),  # measurements
    ],
)
@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_float_tiff(picture: PictureWriter, values: NDArray, channels: int, kind: type) -> None:
    samples = np.tile(values, (64, 1)).astype(kind)
    if channels == 3:
        samples = np.dstack([samples] * 3)
    pixels = open_image(picture(bytes(cv2.imencode(".tiff", samples)[1])))
    assert np.abs(pixels.astype(int) - RAMP[..., None]).max() <= 1


def test_float_tiff_with_holes(picture: PictureWriter) -> None:
    samples = np.tile(np.linspace(0, 1, 256, dtype=np.float32), (64, 1))
    samples[0, 10:13] = np.nan, np.inf, -np.inf
    pixels = open_image(picture(bytes(cv2.imencode(".tiff", samples)[1])))
    assert pixels[0, 10:13, 0].tolist() == [0, 255, 0]
    assert np.abs(pixels[1:].astype(int) - RAMP[1:, :, None]).max() <= 1


@pytest.mark.parametrize("colour", [RED, WHITE, (200, 30, 60), (20, 90, 40)])
def test_cmyk_and_ycck_jpeg_keep_their_colours(
    picture: PictureWriter, colour: tuple[int, int, int]
) -> None:
    wanted = np.full((32, 48, 3), colour, np.uint8)
    assert_close(open_image(picture(ycck_jpeg(*colour))), wanted, 4)
    cmyk = Image.fromarray(wanted).convert("CMYK")
    assert_close(open_image(picture(encoded(cmyk, "JPEG", quality=95))), wanted, 4)


@pytest.mark.parametrize("size", [(1, 1), (1, 300), (300, 1), (1, 50_000), (60_000, 1)])
@pytest.mark.parametrize("file_format", ["JPEG", "PNG", "TIFF", "BMP"])
def test_thin_pictures(picture: PictureWriter, file_format: str, size: tuple[int, int]) -> None:
    path = picture(encoded(Image.new("RGB", size, (90, 160, 200)), file_format, quality=95))
    assert_close(open_image(path), np.full((*size[::-1], 3), (90, 160, 200), np.uint8))
    assert max(thumbnail(path, 96).shape[:2]) == min(96, max(size))


def test_nothing_slow_is_imported_with_the_module() -> None:
    program = (
        "import sys, lpr_desktop.imaging; print(sorted(set(sys.modules) & "
        "{'PIL', 'pi_heif', 'tensorflow', 'PySide6', 'multiprocessing'}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
