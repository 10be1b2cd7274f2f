"""Letterbox, thumbnails, lists of pictures, and what a person is told when a file will not open."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from picture_samples import assert_close, encoded, exif, quarters, stored
from PIL import Image

from lpr_desktop.errors import ImageError
from lpr_desktop.files import show_name
from lpr_desktop.geometry import Box
from lpr_desktop.imaging import (
    letterbox,
    open_image,
    read_header,
    read_image,
    thumbnail,
)
from lpr_desktop.picture_decode import decode
from lpr_desktop.picture_header import parse_header
from lpr_desktop.picture_listing import list_images

JPEG = encoded(quarters(), "JPEG", quality=95)
posix = pytest.mark.skipif(os.name != "posix", reason="names, links and rights are POSIX's")


@contextmanager
def ordinary_person() -> Iterator[None]:
    """Give up root's right to read everything, where the tests run as root."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def write(path: Path, data: bytes = JPEG) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


class TestErrors:
    """Every message names the file, says what happened and what to do."""

    @staticmethod
    def told(path: str | Path) -> str:
        messages = set()
        for read in (read_image, open_image, read_header, lambda path: thumbnail(path, 64)):
            with pytest.raises(ImageError) as caught:
                read(path)
            messages.add(str(caught.value))
        assert len(messages) == 1
        message = messages.pop()
        assert message.startswith(f"{show_name(path)}: ")
        assert message.endswith(".")
        return message

    def test_vanished_file(self, tmp_path: Path) -> None:
        path = write(tmp_path / "car.jpg")
        path.unlink()
        assert "moved, renamed or deleted" in self.told(path)
        assert "moved, renamed or deleted" in self.told(tmp_path / "no folder" / "car.jpg")

    def test_folder(self, tmp_path: Path) -> None:
        folder = tmp_path / "folder.jpg"
        folder.mkdir()
        assert "this is a folder" in self.told(folder)

    def test_empty_file(self, tmp_path: Path) -> None:
        assert "the file is empty" in self.told(write(tmp_path / "car.jpg", b""))

    @pytest.mark.parametrize("data", [b"Dear diary,\n", b"\xef\xbb\xbf<svg/>", b"\0" * 5000, b"B"])
    def test_no_picture(self, tmp_path: Path, data: bytes) -> None:
        message = self.told(write(tmp_path / "car.jpg", data))
        assert "not a picture" in message
        assert "JPEG, PNG" in message

    def test_header_without_a_picture(self, tmp_path: Path) -> None:
        assert "damaged" in self.told(write(tmp_path / "car.jpg", JPEG[:40]))

    @posix
    def test_no_right_to_read(self, tmp_path: Path) -> None:
        path = write(tmp_path / "car.jpg")
        open_image(path)
        path.chmod(0)
        # pytest's folders are the user's own; another one needs the way to the file.
        for folder in path.parents:
            if folder.is_relative_to(tmp_path.parents[1]):
                folder.chmod(0o755)
        with ordinary_person():
            assert "you may not read it" in self.told(path)

    @posix
    def test_pipe_does_not_hang(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe.jpg")
        assert "device or a pipe" in self.told(tmp_path / "pipe.jpg")

    @posix
    def test_impossible_names(self, tmp_path: Path) -> None:
        assert "cannot be opened" in self.told(tmp_path / ("x" * 300 + ".jpg"))
        with pytest.raises(ImageError, match="no file can have this name"):
            open_image(f"{tmp_path}/a\0b.jpg")

    @posix
    def test_too_large_a_file(self, tmp_path: Path) -> None:
        path = write(tmp_path / "car.jpg")
        os.truncate(path, 3 << 30)  # takes no room on the disk
        assert "3.0 GB" in self.told(path)


class TestNames:
    @pytest.mark.parametrize("suffix", [".png", ".HEIC", ".txt", ".bmp", ""])
    def test_content_decides(self, tmp_path: Path, suffix: str) -> None:
        path = write(tmp_path / f"car{suffix}")
        assert_close(open_image(path), quarters())
        assert read_header(path).format == "JPEG"

    @pytest.mark.parametrize("name", ["Straße 4.jpg", "車両 ナンバー.jpg", "لوحة.jpg", "🚗.jpg"])
    def test_any_script(self, tmp_path: Path, name: str) -> None:
        assert_close(open_image(write(tmp_path / name)), quarters())

    @pytest.mark.skipif(sys.platform != "linux", reason="other systems' names are Unicode")
    def test_names_that_are_not_utf8(self, tmp_path: Path) -> None:
        path = tmp_path / os.fsdecode(b"plaque num\xe9ro \xff.jpg")
        write(path)
        assert_close(open_image(path), quarters())
        assert_close(open_image(os.fspath(path)), quarters())
        assert list(list_images([tmp_path])) == [path]
        path.write_bytes(b"nothing")
        with pytest.raises(ImageError) as caught:
            open_image(path)
        assert "plaque num\N{REPLACEMENT CHARACTER}ro" in str(caught.value)
        str(caught.value).encode()

    @posix
    def test_longest_names(self, tmp_path: Path) -> None:
        path = write(tmp_path / ("x" * 251 + ".jpg"))
        assert_close(open_image(path), quarters())
        deep = tmp_path.joinpath(*["y" * 200] * 12)
        assert_close(open_image(write(deep / "car.jpg")), quarters())


class TestLetterbox:
    @pytest.mark.parametrize("margin", [0, 13])
    @pytest.mark.parametrize(("width", "height"), [(1920, 1080), (300, 801), (64, 64), (427, 427)])
    def test_picture_is_scaled_and_centred(self, width: int, height: int, margin: int) -> None:
        image = np.full((height, width, 3), 200, np.uint8)
        square, box = letterbox(image, 427, margin)
        assert square.shape == (427, 427, 3)
        assert square.dtype == np.uint8
        inside = np.argwhere((square == 200).all(axis=2))
        sides = inside.max(axis=0) - inside.min(axis=0) + 1
        assert sides.max() == 427 - 2 * margin
        assert sides == pytest.approx([height * box.scale, width * box.scale], abs=0.5)
        ends = np.stack([inside.min(axis=0), 426 - inside.max(axis=0)])
        assert np.abs(ends[0] - ends[1]).max() <= 1
        assert (square[square[..., 0] != 200] == 114).all()

    @pytest.mark.parametrize("scale", [0.37, 1, 2.9])
    def test_boxes_lie_where_the_pixels_are(self, scale: float) -> None:
        width, height = 640, 431
        image = np.zeros((height, width, 3), np.uint8)
        plate = Box(100, 300, 260, 360)
        image[300:360, 100:260] = 255
        square, placed = letterbox(image, round(640 * scale), fill=0)
        shown = placed.to_input(plate)
        # The sum of a bar's brightness is its length, to parts of a pixel.
        row, column = round(shown.center[1]), round(shown.center[0])
        assert square[row, :, 0].sum() / 255 == pytest.approx(shown.width, abs=0.6)
        assert square[:, column, 0].sum() / 255 == pytest.approx(shown.height, abs=0.6)
        middle = np.average(np.arange(len(square)) + 0.5, weights=square[row, :, 0])
        assert middle == pytest.approx(shown.center[0], abs=0.3)
        middle = np.average(np.arange(len(square)) + 0.5, weights=square[:, column, 0])
        assert middle == pytest.approx(shown.center[1], abs=0.3)

    @given(
        st.integers(1, 3000),
        st.integers(1, 3000),
        st.integers(32, 640),
        st.integers(0, 15),
        st.tuples(*[st.floats(0, 3000)] * 4),
    )
    def test_there_and_back(
        self, width: int, height: int, size: int, margin: int, corners: tuple[float, ...]
    ) -> None:
        _, placed = letterbox(np.zeros((height, width, 3), np.uint8), size, margin)
        box = Box.from_points(*corners)
        again = placed.to_picture(placed.to_input(box))
        assert again.as_tuple() == pytest.approx(box.as_tuple(), abs=1e-6)
        # The whole picture is the whole input but for the margins, along the longer side, and for
        # the last pixels of what is halved.
        whole = placed.to_input(Box(0, 0, width, height))
        longer = (whole.x0, whole.x1) if width >= height else (whole.y0, whole.y1)
        assert longer == pytest.approx((margin, size - margin), abs=1)

    @pytest.mark.parametrize("shape", [(1, 1), (1, 60_000), (60_000, 1), (2, 9)])
    def test_thin_pictures(self, shape: tuple[int, int]) -> None:
        square, placed = letterbox(np.full((*shape, 3), 255, np.uint8), 128)
        assert (square == 255).any()
        assert placed.scale == pytest.approx(128 / max(shape))

    @pytest.mark.parametrize("size", [100, 150, 190])
    def test_reducing_averages(self, size: int) -> None:
        """A fine pattern becomes grey; picking pixels would keep it or lose it."""
        stripes = np.zeros((400, 400, 3), np.uint8)
        stripes[:, ::2] = 255
        square, _ = letterbox(stripes, size)
        assert 126 <= square.min() <= square.max() <= 129

    @pytest.mark.parametrize("size", [230, 290])
    def test_pixels_are_averaged_where_nothing_can_be_halved(self, size: int) -> None:
        """Hardly more of a noise is left than of averages over parts of pixels."""
        noise = np.random.default_rng(2).integers(0, 256, (400, 400, 3), np.uint8)
        square, _ = letterbox(noise, size)
        averaged = cv2.resize(noise, (size, size), interpolation=cv2.INTER_AREA)
        picked = cv2.resize(noise, (size, size), interpolation=cv2.INTER_LINEAR)
        assert square.std() < 1.05 * averaged.std() < picked.std()


class TestThumbnail:
    @pytest.mark.parametrize("file_format", ["JPEG", "PNG", "WEBP", "TIFF"])
    @pytest.mark.parametrize("size", [16, 96, 500])
    def test_is_the_picture_made_smaller(self, tmp_path: Path, file_format: str, size: int) -> None:
        picture = cv2.GaussianBlur(
            cv2.resize(quarters(), (1001, 700), interpolation=cv2.INTER_NEAREST), None, 9
        )
        path = write(tmp_path / "car", encoded(stored(picture, 6), file_format, exif=exif(6)))
        small = thumbnail(path, size)
        assert max(small.shape[:2]) == size
        assert_close(small, cv2.resize(picture, small.shape[1::-1], interpolation=cv2.INTER_AREA))

    def test_is_never_enlarged(self, tmp_path: Path) -> None:
        assert thumbnail(write(tmp_path / "car.jpg"), 500).shape == quarters().shape

    def test_jpeg_is_decoded_small(self, tmp_path: Path) -> None:
        path = write(tmp_path / "car.jpg", encoded(Image.new("RGB", (4000, 3000)), "JPEG"))
        with path.open("rb") as file:
            header = parse_header(file, "JPEG")
            assert decode(file, header, shorten_to=96).assemble().shape == (375, 500, 3)
            assert decode(file, header, shorten_to=1000).assemble().shape == (750, 1000, 3)
            assert decode(file, header, shorten_to=1001).assemble().shape == (1500, 2000, 3)


class TestListImages:
    def names(self, top: Path, *paths: str | Path) -> list[str]:
        found = list(list_images(paths or [top]))
        return [path.relative_to(top).as_posix() for path in found]

    def test_natural_order_files_before_folders(self, tmp_path: Path) -> None:
        for name in ("b/1.png", "img10.jpg", "img2.JPG", "a/10.webp", "a/9.webp", "Img1.jpeg"):
            write(tmp_path / name)
        assert self.names(tmp_path) == [
            *("Img1.jpeg", "img2.JPG", "img10.jpg", "a/9.webp", "a/10.webp", "b/1.png")
        ]

    def test_hidden_and_other_files_are_left_out(self, tmp_path: Path) -> None:
        for name in (".hidden.jpg", ".thumbs/1.jpg", "._car.jpg", "a/.b/c.jpg", "note.txt", "xml"):
            write(tmp_path / name)
        (tmp_path / "folder.jpg").mkdir()
        write(tmp_path / "car.heic")
        assert self.names(tmp_path) == ["car.heic"]

    def test_files_that_are_named_come_as_they_are(self, tmp_path: Path) -> None:
        odd = write(tmp_path / ".hidden")
        missing = tmp_path / "missing.jpg"
        assert list(list_images([str(odd), missing, odd])) == [odd, missing]

    def test_no_file_comes_twice(self, tmp_path: Path) -> None:
        write(tmp_path / "a/1.jpg")
        write(tmp_path / "a/2.jpg")
        given = (tmp_path / "a/2.jpg", tmp_path, tmp_path / "a", tmp_path / "a/../a/1.jpg")
        assert self.names(tmp_path, *given) == ["a/2.jpg", "a/1.jpg"]

    @posix
    def test_links(self, tmp_path: Path) -> None:
        top = tmp_path / "top"
        write(top / "a/1.jpg")
        write(tmp_path / "elsewhere/2.jpg")
        (top / "a/up").symlink_to(top)
        (top / "a/itself").symlink_to(top / "a/itself")
        (top / "z.jpg").symlink_to(top / "a/1.jpg")
        (top / "gone.jpg").symlink_to(top / "nowhere.jpg")
        (top / "other").symlink_to(tmp_path / "elsewhere")
        (top / "other/3.jpg").symlink_to(tmp_path / "elsewhere/2.jpg")
        assert self.names(top) == ["z.jpg", "other/2.jpg"]

    @posix
    def test_folder_that_may_not_be_listed_is_told_of(self, tmp_path: Path) -> None:
        write(tmp_path / "1.jpg")
        closed = write(tmp_path / "closed/2.jpg").parent
        for folder in (tmp_path, *tmp_path.parents):
            if folder == Path(tempfile.gettempdir()):
                break
            folder.chmod(0o755)
        closed.chmod(0)
        try:
            with ordinary_person():
                assert self.names(tmp_path) == ["1.jpg", "closed"]
                with pytest.raises(ImageError, match="you may not read it"):
                    open_image(closed)
        finally:
            closed.chmod(0o755)

    @posix
    def test_what_leads_to_no_file_is_left_out_and_told(self, tmp_path: Path) -> None:
        write(tmp_path / "1.jpg")
        os.mkfifo(tmp_path / "2.jpg")
        for name, target in (("3.jpg", "nowhere"), ("4.jpg", "4.jpg"), ("note.txt", "nowhere")):
            (tmp_path / name).symlink_to(target)
        left_out: list[Path] = []
        found = [path.name for path in list_images([tmp_path], left_out)]
        assert (found, [path.name for path in left_out]) == (["1.jpg"], ["2.jpg", "3.jpg", "4.jpg"])

    def test_first_picture_comes_before_the_rest_is_listed(self, tmp_path: Path) -> None:
        write(tmp_path / "1.jpg")
        write(tmp_path / "a/2.jpg")
        found = list_images([tmp_path])
        assert next(found).name == "1.jpg"
        write(tmp_path / "a/3.jpg")
        assert [path.name for path in found] == ["2.jpg", "3.jpg"]
