"""Cut, damaged, hostile and enormous picture files."""

from __future__ import annotations

import struct
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import cv2
import numpy as np
import pytest
from picture_samples import PictureWriter, assert_close, deep_png, encoded, exif, heic, noise, png
from PIL import Image, ImageFile

from lpr_desktop.errors import ImageError
from lpr_desktop.imaging import MAX_PIXELS, open_image, read_image, thumbnail

ROOT = Path(__file__).resolve().parent.parent


def told(path: Path) -> tuple[object, ...]:
    """What reading a file gives; nothing but ``ImageError`` may go wrong."""
    try:
        got = read_image(path)
    except ImageError as error:
        return (str(error),)
    return (got.pixels.shape, got.pixels.tobytes(), *got.notes)


BROKEN = {
    "JPEG": encoded(noise(), "JPEG"),
    "progressive JPEG": encoded(noise(), "JPEG", progressive=True),
    "turned JPEG": encoded(noise(), "JPEG", exif=exif(1)),
    "grey JPEG": encoded(Image.fromarray(noise()).convert("L"), "JPEG"),
    "PNG": encoded(noise(), "PNG"),
    "16-bit PNG": deep_png(noise().astype(np.uint16) * 257),
    "GIF": encoded(noise(), "GIF", interlace=0),
    "BMP": encoded(noise(), "BMP"),
}


@pytest.mark.parametrize("part", [0.5, 0.95])
@pytest.mark.parametrize("name", BROKEN)
def test_cut_files_are_read_as_far_as_they_go(
    picture: PictureWriter, capfd, name: str, part: float
) -> None:
    data = BROKEN[name]
    whole = open_image(picture(data))
    got = read_image(picture(data[: int(len(data) * part)]))
    assert len(got.notes) == 1
    assert "damaged or cut short" in got.notes[0]
    assert got.pixels.shape == whole.shape
    rows = int(len(whole) * part * 0.7)
    if name == "BMP":  # stored from the bottom
        assert_close(got.pixels[-rows:], whole[-rows:], 0)
    elif "progressive" in name:  # coarse everywhere
        assert np.corrcoef(got.pixels.ravel(), whole.ravel())[0, 1] > 0.5
    else:
        assert_close(got.pixels[:rows], whole[:rows], 0)
    assert thumbnail(picture(data[: int(len(data) * part)]), 40).shape == (33, 40, 3)
    assert capfd.readouterr() == ("", "")


def test_data_damaged_in_the_middle(picture: PictureWriter, capfd) -> None:
    data = bytearray(BROKEN["PNG"])
    data[len(data) // 2] ^= 0x55
    got = read_image(picture(bytes(data)))
    assert len(got.notes) == 1
    assert_close(got.pixels[:30], noise()[:30], 0)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("name", [*BROKEN, "WebP", "TIFF", "HEIC"])
def test_no_damage_gives_anything_but_a_picture_or_an_image_error(
    picture: PictureWriter, capfd, name
) -> None:
    others = {
        "WebP": lambda: encoded(noise(), "WEBP", exif=exif(6)),
        "TIFF": lambda: encoded(noise(), "TIFF", compression="tiff_lzw"),
        "HEIC": lambda: heic(6),
    }
    data = BROKEN[name] if name in BROKEN else others[name]()
    random = np.random.default_rng(7)
    for attempt in range(40):
        broken = bytearray(data[: random.integers(1, len(data))] if attempt % 4 == 0 else data)
        for _ in range(attempt % 4 * 3):
            broken[random.integers(12, max(13, len(broken)))] = random.integers(0, 256)
        path = picture(bytes(broken), f"{attempt}.bin")
        assert told(path)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("kept", [2, 20, 300])
def test_a_file_of_which_nothing_can_be_read(picture: PictureWriter, kept: int) -> None:
    path = picture(encoded(noise(), "JPEG")[:kept])
    with pytest.raises(ImageError, match=r"picture\.bin: "):
        open_image(path)


def bombs() -> dict[str, bytes]:
    """Small files whose headers announce far more than ``MAX_PIXELS``."""
    small = encoded(Image.new("RGB", (16, 16)), "JPEG")
    frame = small.index(b"\xff\xc0") + 5
    gif = bytearray(encoded(Image.new("P", (16, 16)), "GIF"))
    gif[6:10] = struct.pack("<HH", 65000, 65000)
    bmp = bytearray(encoded(Image.new("RGB", (16, 16)), "BMP"))
    bmp[18:26] = struct.pack("<ii", 30000, 30000)
    # VP8X, the extended header, tells the canvas in 24 bits.
    canvas = (16382).to_bytes(3, "little") * 2
    body = b"WEBPVP8X" + struct.pack("<I", 10) + bytes(4) + canvas
    tiff = encoded(Image.new("1", (16, 16)), "TIFF")
    tiff = tiff.replace(struct.pack("<HHII", 256, 4, 1, 16), struct.pack("<HHII", 256, 4, 1, 60000))
    tiff = tiff.replace(struct.pack("<HHII", 257, 4, 1, 16), struct.pack("<HHII", 257, 4, 1, 60000))
    return {
        "JPEG": small[:frame] + struct.pack(">HH", 65000, 65000) + small[frame + 4 :],
        "PNG": png(100_000, 100_000, 8, 6, bytes(1000)),
        "GIF": bytes(gif),
        "BMP": bytes(bmp),
        "WebP": b"RIFF" + struct.pack("<I", len(body)) + body,
        "TIFF": tiff,
        "HEIC": heic(1, 20_000, 20_000),
    }


# Reads the files under a limit of memory that leaves no room for a large decoded picture.
CRAMPED = """
import resource, sys, time
from pathlib import Path
import PIL.JpegImagePlugin, PIL.PngImagePlugin, PIL.GifImagePlugin, PIL.BmpImagePlugin, pi_heif
from lpr_desktop.imaging import open_image, thumbnail
pages = int(Path("/proc/self/statm").read_text().split()[0])
room = pages * resource.getpagesize() + (64 << 20)
resource.setrlimit(resource.RLIMIT_AS, (room, room))
for path in sys.argv[1:]:
    for read in (open_image, lambda path: thumbnail(path, 4000)):
        start = time.process_time()
        try:
            read(path)
            message = "read"
        except Exception as error:
            message = str(error)
        print(f"{time.process_time() - start:.3f} {message}")
"""


def read_cramped(paths: list[Path]) -> list[tuple[float, str]]:
    """CPU seconds and outcome of reading each file and of its thumbnail, with 64 MB to spare."""
    done = subprocess.run(
        [sys.executable, "-c", CRAMPED, *paths], cwd=ROOT, capture_output=True, text=True
    )
    assert done.stderr == ""
    outcomes = [line.split(maxsplit=1) for line in done.stdout.splitlines()]
    assert len(outcomes) == 2 * len(paths)
    return [(float(seconds), message) for seconds, message in outcomes]


@pytest.mark.skipif(sys.platform != "linux", reason="the limit of memory is Linux's")
def test_picture_bombs_are_refused_from_the_header(tmp_path: Path) -> None:
    paths = []
    for name, data in bombs().items():
        paths.append(tmp_path / name)
        paths[-1].write_bytes(data)
    for (seconds, message), path in zip(
        read_cramped(paths), [path for path in paths for _ in range(2)], strict=True
    ):
        assert message.startswith(f"{path}: the picture has ")
        assert f"({MAX_PIXELS // 1_000_000} megapixels)" in message
        assert seconds < 0.05


@pytest.mark.skipif(sys.platform != "linux", reason="the limit of memory is Linux's")
def test_want_of_memory_is_told_as_such(tmp_path: Path) -> None:
    image = Image.new("RGB", (6000, 5000), (90, 160, 200))
    paths = []
    for file_format in ("JPEG", "PNG", "TIFF"):
        paths.append(tmp_path / file_format)
        options = {"compression": "tiff_lzw"} if file_format == "TIFF" else {}
        paths[-1].write_bytes(encoded(image, file_format, **options))
    for _, message in read_cramped(paths):
        assert "not enough memory" in message


@pytest.mark.skipif(sys.platform != "linux", reason="the limit of memory is Linux's")
def test_a_decoder_knows_whether_the_system_gives_less_than_a_picture_may_take() -> None:
    code = """if True:
        import resource
        from lpr_desktop.picture_child import _limit
        assert not _limit(1 << 30, 9)
        few = resource.getrlimit(resource.RLIMIT_AS)[0] - (1 << 20)
        resource.setrlimit(resource.RLIMIT_AS, (few, few))
        assert _limit(1 << 30, 9)
        assert not _limit(1 << 20, 9)
    """
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


def test_a_tiff_of_enormous_tiles_is_refused(picture: PictureWriter) -> None:
    data = bytes(cv2.imencode(".tiff", np.zeros((16, 16), np.uint8))[1])
    # The height of strips (278) becomes the width of a tile, and another tag its height.
    start = struct.unpack_from("<I", data, 4)[0]
    count = struct.unpack_from("<H", data, start)[0]
    tags = struct.pack("<HHII", 322, 4, 1, 32768) + struct.pack("<HHII", 323, 4, 1, 32768)
    directory = data[start + 2 : start + 2 + 12 * count] + tags
    data = data[:4] + struct.pack("<I", len(data)) + data[8:] + struct.pack("<H", count + 2)
    with pytest.raises(ImageError, match="more than can be opened"):
        open_image(picture(data + directory + bytes(4)))


@pytest.mark.slow
def test_200_megapixels(picture: PictureWriter) -> None:
    """As large as a phone's largest, and more than Pillow opens by itself; a grey one."""
    image = Image.new("L", (16_384, 12_288), 70)
    image.paste(200, (0, 0, 16_384, 6_144))
    path = picture(encoded(image, "JPEG"))
    assert thumbnail(path, 128).shape == (96, 128, 3)
    pixels = open_image(path)
    assert pixels.shape == (12_288, 16_384, 3)
    assert pixels[[0, -1], 8_000, 0].tolist() == [200, 70]


def test_many_threads_at_once(tmp_path: Path) -> None:
    """Whole and cut files of all formats in many threads give what they give one by one."""
    before = ImageFile.LOAD_TRUNCATED_IMAGES, Image.MAX_IMAGE_PIXELS
    files = {
        **BROKEN,
        **{f"cut {name}": data[: len(data) // 2] for name, data in BROKEN.items()},
        "WebP": encoded(noise(), "WEBP"),
        "TIFF": encoded(noise(), "TIFF", compression="tiff_lzw"),
        "HEIC": heic(6),
        "no picture": b"just text",
    }
    paths = []
    for name, data in files.items():
        paths.append(tmp_path / name)
        paths[-1].write_bytes(data)

    alone = [told(path) for path in paths]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(told, paths * 10))
    assert together == alone * 10
    assert before == (ImageFile.LOAD_TRUNCATED_IMAGES, Image.MAX_IMAGE_PIXELS)
