"""What decoding may take: time and memory, whatever a file holds; and that it can be stopped."""

from __future__ import annotations

import io
import struct
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from hostile_pictures import exif_blocks, exif_pointing_nowhere, gif, scan_bomb, tiff
from picture_samples import PictureWriter, encoded, noise, png
from PIL import Image

from lpr_desktop import imaging, picture_process
from lpr_desktop.errors import Cancelled, ImageError
from lpr_desktop.imaging import open_image, read_header, read_image, thumbnail
from lpr_desktop.picture_header import parse_header

ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="the limits are Linux's")
HOSTILE = Path(__file__).resolve().parents[2] / "shared" / "cases" / "hostile"


@pytest.fixture
def scans_not_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if a way were found to make a decoder run for minutes that the header does not show."""
    monkeypatch.setattr(imaging, "_MOST_PASSES", 1_000_000)


REFUSED = {
    "scans": (lambda: scan_bomb(1000, 1000, 3000), "goes over its picture 3,0"),
    "two widths": (lambda: tiff(64, 64, extra=((256, 4, 30_000),)), "damaged"),
    "two heights": (lambda: tiff(64, 64, extra=((257, 4, 30_000),)), "damaged"),
    "a width of a foreign type": (lambda: tiff(64, 64, extra=((256, 9, 30_000),)), "damaged"),
    "float32": (lambda: tiff(9000, 9000, samples=3, bits=32, sample_format=3), "8 bits"),
    "float64": (lambda: tiff(10_000, 10_000, bits=64, sample_format=3), "8 bits"),
    "16 bits": (lambda: tiff(14_000, 12_000, samples=3, bits=16), "8 bits"),
    "16-bit PNG": (lambda: png(12_000, 9_500, 16, 2, bytes(1000)), "8 bits"),
    "GIF": (lambda: gif(14_800, 14_800), "35 bytes"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_the_header_tells_is_refused_at_once(picture: PictureWriter, name: str) -> None:
    make, message = REFUSED[name]
    path = picture(make())
    begin = time.process_time()
    for read in (read_image, lambda path: thumbnail(path, 100)):
        with pytest.raises(ImageError, match=message) as caught:
            read(path)
        assert str(caught.value).startswith(f"{path}: ")
    assert time.process_time() - begin < 0.5


@pytest.mark.parametrize(
    "name", ["scanbomb_4000.jpg", "gif_14800.gif", "tiff_two_sizes_900mp.tif"]
    + ["m_float32rgb_177mp.tif", "m_float64gray_219mp.tif"],
)  # fmt: skip
def test_the_files_that_were_found(name: str) -> None:
    if not HOSTILE.is_dir():
        pytest.skip("the files are not here")
    with pytest.raises(ImageError, match=name):
        read_image(HOSTILE / name)


def test_usual_pictures_of_many_bits_are_read(picture: PictureWriter) -> None:
    for data in (
        tiff(900, 700, samples=3, bits=32, sample_format=3),
        tiff(900, 700, bits=64, sample_format=3),
        tiff(900, 700, samples=3, bits=16),
        png(900, 700, 16, 2, bytes((1 + 6 * 900) * 700)),
    ):
        assert open_image(picture(data)).shape == (700, 900, 3)


def test_a_broken_exif_block_does_not_lose_the_picture(picture: PictureWriter) -> None:
    assert open_image(picture(exif_pointing_nowhere())).shape == (48, 64, 3)


@pytest.mark.parametrize(("count", "is_plain"), [(2, True), (3, False)])
def test_what_many_exif_blocks_cost_is_limited(
    picture: PictureWriter, count: int, is_plain: bool
) -> None:
    data = exif_blocks(count)
    # Others are decoded in a child that is given seconds: 1,200 blocks took Pillow minutes.
    assert parse_header(io.BytesIO(data), "JPEG").is_plain == is_plain
    assert open_image(picture(data)).shape == (48, 64, 3)


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="no file here that cannot be read")
def test_a_file_that_the_disk_cannot_give_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").symlink_to("/proc/self/mem")
    with pytest.raises(ImageError, match=r"a\.jpg: reading failed \(Input/output error\)"):
        open_image(tmp_path / "a.jpg")


def test_a_path_is_meant_from_where_the_caller_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Children stay where they were started."""
    for number in range(2):
        folder = tmp_path / str(number)
        folder.mkdir()
        Image.new("RGB", (40 + number, 30)).save(folder / "a.webp")
        monkeypatch.chdir(folder)
        assert open_image("a.webp").shape == (30, 40 + number, 3)


def test_a_progressive_picture_of_a_camera_is_read_in_this_process(
    picture: PictureWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imaging, "decode_in_child", None)
    whole = Image.fromarray(noise()).resize((4000, 3000))
    path = picture(encoded(whole, "JPEG", progressive=True, quality=30))
    assert open_image(path).shape == (3000, 4000, 3)


@ON_LINUX
@pytest.mark.usefixtures("scans_not_counted")
def test_a_decoder_that_does_not_end_is_ended(
    picture: PictureWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture_process, "_SECONDS", 0.2)
    path = picture(scan_bomb(2000, 2000, 20_000))
    begin = time.process_time()
    with pytest.raises(ImageError, match="was stopped after"):
        read_image(path)
    assert time.process_time() - begin < 1  # it was the child that worked
    monkeypatch.undo()
    assert open_image(picture(encoded(noise(), "WEBP"), "next.webp")).shape == (80, 96, 3)


@pytest.mark.usefixtures("scans_not_counted")
def test_without_limits_of_the_system_the_clock_ends_it(
    picture: PictureWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture_process, "_WALL_FACTOR", 0.1)
    with pytest.raises(ImageError, match="was stopped after"):
        read_image(picture(scan_bomb(2000, 2000, 20_000)))


@pytest.mark.usefixtures("scans_not_counted")
def test_decoding_can_be_stopped(picture: PictureWriter) -> None:
    path = picture(scan_bomb(2000, 2000, 20_000))
    stop = threading.Event()
    stopper = threading.Timer(0.3, stop.set)
    stopper.start()
    begin = time.monotonic()
    with pytest.raises(Cancelled):
        read_image(path, stop)
    assert time.monotonic() - begin < 2.5  # a child may have had to start
    stopper.join()


@pytest.mark.usefixtures("scans_not_counted")
def test_closing_the_program_ends_decoding(picture: PictureWriter) -> None:
    path = picture(scan_bomb(2000, 2000, 20_000))
    ender = threading.Timer(0.5, picture_process.end_decoding)
    ender.start()
    with pytest.raises(ImageError):
        read_image(path)
    ender.join()


@ON_LINUX
def test_a_decoder_gets_no_more_memory_than_the_header_allows(picture: PictureWriter) -> None:
    data = bytearray(tiff(9000, 9000))
    header = read_header(picture(bytes(data)))
    small = imaging.StoredHeader("TIFF", header.width, header.height, 1, -(200 << 20))
    with pytest.raises((MemoryError, picture_process.DecoderCrashed)):
        picture_process.decode_in_child(picture(bytes(data)), small, None, None)


def test_a_file_that_shrinks_after_it_was_looked_at(picture: PictureWriter) -> None:
    path = picture(encoded(noise(), "TIFF"))
    header = imaging.StoredHeader("TIFF", 500, 400, 1, 600_000)
    with pytest.raises(Exception, match="nothing could be decoded"):
        picture_process.decode_in_child(path, header, None, None)


def test_walks_over_the_parts_of_a_file_have_an_end(picture: PictureWriter) -> None:
    jpeg = encoded(noise(), "JPEG")
    comment = b"\xff\xfe\x00\x02"
    files = [
        jpeg[:2] + comment * 1_000_000 + jpeg[2:],
        jpeg[:2] + b"\xff" * 4_000_000 + jpeg[2:],
        encoded(noise(), "PNG")[:33] + struct.pack(">I4sI", 0, b"tEXt", 0) * 400_000,
        b"GIF89a" + struct.pack("<HHBBB", 9, 9, 0, 0, 0) + b"!\xfe" + b"\x01x" * 2_000_000,
        b"RIFF\0\0\0\0WEBPVP8X" + struct.pack("<I", 10) + bytes(10) + b"JUNK\0\0\0\0" * 500_000,
    ]
    begin = time.process_time()
    for data in files:
        with pytest.raises(ImageError, match="more parts than a picture of its length needs"):
            read_image(picture(data))
    assert time.process_time() - begin < 2


def test_levels_are_those_of_the_whole_picture(picture: PictureWriter) -> None:
    """They are found band by band."""
    samples = np.zeros((900, 400), np.float32)
    samples[-1, -1] = 1000.5
    file = io.BytesIO()
    Image.fromarray(samples).save(file, "TIFF")
    pixels = open_image(picture(file.getvalue()))
    assert pixels[-1, -1].tolist() == [255] * 3
    assert pixels[0, 0].tolist() == [0] * 3


@pytest.mark.parametrize(
    ("options", "bytes_a_pixel"),
    [({}, 7), ({"progressive": True}, 10), ({"progressive": True, "subsampling": 0}, 13)],
)
def test_the_coefficients_of_a_progressive_picture_are_counted(
    options: dict[str, object], bytes_a_pixel: int
) -> None:
    # Without them sound pictures of 50 megapixels were told as damaged: the child may not take
    # more memory than the header asks for.
    data = encoded(Image.fromarray(noise()), "JPEG", **options)
    assert parse_header(io.BytesIO(data), "JPEG").memory == bytes_a_pixel * 96 * 80


def test_the_limit_of_memory_is_told_as_such(
    picture: PictureWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise picture_process._error("memory")

    monkeypatch.setattr(imaging, "decode_in_child", refuse)
    with pytest.raises(ImageError, match="takes more memory than a picture of its size may"):
        read_image(picture(encoded(noise(), "WEBP"), "a.webp"))
