"""Copies in which no plate can be read; the originals stay."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from clip_samples import write_clip
from PIL import Image
from reading_scenes import ColourDetector, draw_picture, open_reader

from lpr_desktop import cli
from lpr_desktop.errors import LprError
from lpr_desktop.geometry import Box
from lpr_desktop.imaging import open_image
from lpr_desktop.passages.anonymise import AnonymousCopies, copies_of, copy_of, hide
from lpr_desktop.video import Video


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "car.jpg"
    exif = Image.Exif()
    exif[0x010F] = "Maker"
    exif[0x0112] = 1
    exif[0x010E] = "AB123CD in front of the house"
    exif.get_ifd(0x8769)[0x9003] = "2026:05:01 12:00:00"
    draw_picture(("AB123CD", 100, 80)).save(path, exif=exif, quality=95)
    return path


@pytest.mark.parametrize("way", ["fill", "blur"])
def test_a_plate_is_gone_and_the_rest_stays(tmp_path: Path, picture: Path, way: str) -> None:
    before = picture.read_bytes()
    copies = AnonymousCopies(ColourDetector(), way)
    target = copy_of(picture, tmp_path / "out")
    assert copies.make(picture, target) == 1
    assert picture.read_bytes() == before
    with open_reader() as reader:
        (plate,) = reader.read(open_image(picture))
        old, new = open_image(picture), open_image(target)
        assert not any("AB1" in one.text for one in reader.read(new))
        assert "AB1" not in reader.read_box(new, plate.box).text
    assert np.abs(old[-60:].astype(int) - new[-60:]).mean() < 4
    inside = new[int(plate.box.y0) : int(plate.box.y1), int(plate.box.x0) : int(plate.box.x1)]
    # Nothing changes from pixel to pixel that a letter could be made of.
    assert np.abs(np.diff(inside.astype(int), axis=1)).max() < 24
    with Image.open(target) as written:
        assert not written.getexif()
    with pytest.raises(LprError, match="there already"):
        copies.make(picture, target)


def test_metadata_that_is_kept_shows_no_plate(tmp_path: Path, picture: Path) -> None:
    copies = AnonymousCopies(ColourDetector(), keeps_metadata=True)
    target = copy_of(picture, tmp_path / "out")
    copies.make(picture, target)
    with Image.open(target) as written:
        tags = written.getexif()
        assert tags[0x010F] == "Maker"
        assert tags.get_ifd(0x8769)[0x9003] == "2026:05:01 12:00:00"
        assert 0x010E not in tags


def test_boxes_of_a_person_are_hidden_too(tmp_path: Path, picture: Path) -> None:
    copies = AnonymousCopies(ColourDetector())
    target = copy_of(picture, tmp_path / "out")
    assert copies.make(picture, target, [Box(10, 10, 60, 30)]) == 2
    assert np.abs(open_image(target)[12:28, 12:58].astype(int) - 114).max() < 6


def test_a_box_at_the_border_is_hidden_to_the_border() -> None:
    pixels = np.zeros((40, 60, 3), np.uint8)
    hide(pixels, [Box(50, 30, 60, 40), Box(-20, -20, -10, -10)], "fill")
    assert (pixels[30:, 50:] == 114).all()
    assert (pixels[:20, :40] == 0).all()


def test_a_video_is_hidden_in_every_frame(tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "road.avi", "AB123CD", rate=5.0)

    class Blinking(ColourDetector):
        """Misses every other frame."""

        calls = 0

        def detect(self, image, min_score=None, *, is_thorough=False):
            self.calls += 1
            found = super().detect(image, min_score, is_thorough=is_thorough)
            return found if self.calls % 2 else []

    copies = AnonymousCopies(Blinking())
    target = copy_of(clip, tmp_path / "out")
    assert target.name == "road.mp4"
    assert copies.make(clip, target) == 1
    with Video(target, 100) as video, open_reader() as reader:
        frames = [frame.image for frame in video]
        assert not any("AB1" in one.text for image in frames for one in reader.read(image))
    assert len(frames) == 7
    assert target.stat().st_mode == clip.stat().st_mode
    assert [path.name for path in target.parent.iterdir()] == ["road.mp4"]


def test_what_lies_below_a_folder_stays_below(tmp_path: Path) -> None:
    inner = tmp_path / "in" / "a" / "b.jpg"
    single = tmp_path / "c.jpg"
    (tmp_path / "in" / "a").mkdir(parents=True)
    copies = copies_of([inner, single], [tmp_path / "in", single], tmp_path / "out")
    assert copies == {inner: tmp_path / "out" / "a" / "b.jpg", single: tmp_path / "out" / "c.jpg"}


def test_the_command_goes_on_behind_a_bad_file(tmp_path: Path, picture: Path, capsys) -> None:
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"no picture")
    out = tmp_path / "out"
    assert cli.main(["blur", str(bad), str(picture), "--output", str(out)]) == 1
    told = capsys.readouterr()
    assert "bad.png" in told.err
    assert "car.jpg: " in told.out
    assert [path.name for path in out.iterdir()] == ["car.jpg"]
    assert cli.main(["blur", str(picture), "--output", str(bad)]) == 2
