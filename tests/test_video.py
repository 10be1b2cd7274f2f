"""Videos are decoded in a child, whatever lies in the file."""

from __future__ import annotations

import os
import struct
import threading
from pathlib import Path

import cv2
import numpy as np
import pytest

from lpr_desktop.errors import Cancelled, VideoError
from lpr_desktop.video import Video, VideoFrames, is_video

SIZE = (160, 90)


def write(path: Path, frames: int = 30, code: str = "mp4v", rate: float = 25.0) -> Path:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter_fourcc(*code), rate, SIZE)
    for number in range(frames):
        writer.write(np.full((SIZE[1], SIZE[0], 3), 4 * number % 250, np.uint8))
    writer.release()
    return path


def test_frames_come_in_order_with_their_times(tmp_path: Path) -> None:
    with Video(write(tmp_path / "straße.mp4"), per_second=5) as video:
        frames = list(video)
        assert (video.size, video.rate, video.frames) == (SIZE, 25.0, 30)
    assert [frame.number for frame in frames] == [0, 5, 10, 15, 20, 25]
    assert [frame.time for frame in frames] == pytest.approx([0, 0.2, 0.4, 0.6, 0.8, 1.0])
    assert all(frame.image.shape == (90, 160, 3) for frame in frames)
    assert abs(int(frames[-1].image[0, 0, 0]) - 100) < 12
    assert video.notes == []


def test_all_frames_when_asked_for_more_than_there_are(tmp_path: Path) -> None:
    with Video(write(tmp_path / "clip.mp4", 12), per_second=1000) as video:
        assert [frame.number for frame in video] == list(range(12))


def test_a_video_that_is_cut_short_gives_what_it_has_and_says_so(tmp_path: Path) -> None:
    path = write(tmp_path / "clip.avi", 60, "MJPG")
    os.truncate(path, path.stat().st_size // 2)
    with Video(path, per_second=25) as video:
        count = len(list(video))
    assert 5 < count < 55
    (note,) = video.notes
    assert "clip.avi" in note
    assert "cut short" in note


def test_a_video_may_claim_to_be_endless(tmp_path: Path) -> None:
    path = write(tmp_path / "clip.mkv", 12)
    content = bytearray(path.read_bytes())
    at = content.index(b"\x44\x89\x88")  # Matroska's Duration, a double
    struct.pack_into(">d", content, at + 3, 1e15)
    path.write_bytes(content)
    with Video(path, per_second=1000) as video:
        assert video.frames == 2**31 - 1
        assert len(list(video)) == 12


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("text.mp4", b"this is no video" * 100),
        ("empty.mp4", b""),
        ("noise.avi", bytes(range(256)) * 64),
        ("list.mp4", b"#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/x.ts\n"),
        ("other.mkv", b"ffconcat version 1.0\nfile /etc/passwd\n"),
    ],
)
def test_what_is_no_video_is_named(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(VideoError, match=name):
        Video(path)


@pytest.mark.parametrize(
    "content",
    [
        "ffconcat version 1.0\nfile below/clip.mp4\n",
        "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nbelow/clip.mp4\n#EXT-X-ENDLIST\n",
    ],
)
def test_a_list_of_other_files_is_no_video(tmp_path: Path, content: str) -> None:
    (tmp_path / "below").mkdir()
    write(tmp_path / "below" / "clip.mp4", 3)
    path = tmp_path / "list.mp4"
    path.write_text(content)
    with pytest.raises(VideoError, match=r"list\.mp4"):
        Video(path)


@pytest.mark.parametrize(
    ("suffix", "code"),
    [
        *((".mp4", "mp4v"), (".mov", "mp4v"), (".avi", "MJPG"), (".mkv", "mp4v")),
        *((".webm", "VP80"), (".mpg", "PIM1"), (".mts", "mp4v"), (".wmv", "WMV2")),
        *((".3gp", "mp4v"), (".flv", "FLV1")),  # OpenCV writes no Ogg
    ],
)
def test_each_container_is_read(tmp_path: Path, suffix: str, code: str) -> None:
    path = write(tmp_path / f"clip{suffix}", 5, code)
    with Video(path) as video:
        assert list(video)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(VideoError, match=r"none\.mp4"):
        Video(tmp_path / "none.mp4")


def test_stopping_ends_it_and_the_child(tmp_path: Path) -> None:
    stop = threading.Event()
    with Video(write(tmp_path / "clip.mp4", 200), per_second=25, stop=stop) as video:
        frames = iter(video)
        next(frames)
        stop.set()
        with pytest.raises(Cancelled):
            list(frames)
    assert video._process.poll() is not None


@pytest.mark.parametrize(
    ("name", "expected"), [("a.MP4", True), ("b.mkv", True), ("c.jpg", False), ("d.ts", False)]
)
def test_videos_are_known_by_their_names(name: str, expected: bool) -> None:
    assert is_video(name) is expected


@pytest.mark.parametrize("code", ["mp4v", "MJPG"])
def test_frames_are_shown_in_any_order(tmp_path: Path, code: str) -> None:
    suffix = "mp4" if code == "mp4v" else "avi"
    path = write(tmp_path / f"clip.{suffix}", 200, code)
    with VideoFrames(path) as frames:
        assert frames.duration == pytest.approx(8)
        for seconds in (0.0, 6.0, 2.0, 2.4, 0.4):
            frame = frames.at(seconds)
            assert frame is not None
            assert frame.time == pytest.approx(seconds, abs=0.021)
            expected = 4 * round(frame.time * 25) % 250
            assert abs(int(frame.image[40, 80, 0]) - expected) < 12
        following = frames.next()
        assert following is not None
        assert following.time == pytest.approx(0.44)
        assert frames.at(60.0) is None
        assert frames.at(1.0) is not None
