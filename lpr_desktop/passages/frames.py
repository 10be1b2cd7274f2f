"""Frames of a video as pictures, to annotate."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from lpr_desktop.files import write_atomic
from lpr_desktop.picture_process import Stop
from lpr_desktop.video import PER_SECOND, Video

EVERY = 25
"""About one frame a second."""

_QUALITY = 95
_ALL = 1000.0
"""Frames a second: more than any video has."""

_NAME = re.compile(r"(.+) \d{6,}\.jpg")

HoldsPlate = Callable[[NDArray[np.uint8]], bool]


def save_frames(
    video: Path,
    folder: Path,
    every: int = EVERY,
    holds_plate: HoldsPlate | None = None,
    notes: list[str] | None = None,
    stop: Stop | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Iterator[tuple[Path, bool]]:
    """Write frames as JPEG files named after the video and the frame's number.

    Args:
        video: The file.
        folder: Where to; made if it is not there. A picture that is there stays as it is.
        every: Of so many frames one is taken.
        holds_plate: Takes those frames instead, of five a second, of which it says so.
        notes: Gets what is wrong with the video.
        stop: Ends it when it is set; what was written stays.
        progress: Gets the number of each frame that was looked at, and how many there are.

    Yields:
        Each picture, and whether it is new.

    Raises:
        VideoError: It is no video that can be read.
        Cancelled: ``stop`` was set.
        OSError: A picture cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with Video(video, _ALL if holds_plate is None else PER_SECOND, stop) as frames:
        for frame in frames:
            if progress is not None:
                progress(frame.number, frames.frames)
            is_taken = (
                frame.number % every == 0 if holds_plate is None else holds_plate(frame.image)
            )
            if not is_taken:
                continue
            path = folder / f"{video.stem} {frame.number:06d}.jpg"  # as in _NAME
            is_new = not path.exists()
            if is_new:
                content = io.BytesIO()
                Image.fromarray(frame.image).save(content, "jpeg", quality=_QUALITY)
                write_atomic(path, content.getvalue())
            yield path, is_new
        if notes is not None:
            notes += frames.notes


def are_of_one_video(one: Path, other: Path) -> bool:
    """Whether two pictures are frames of one video, by the names that they were given."""
    names = [_NAME.fullmatch(path.name) for path in (one, other)]
    videos = {name[1] for name in names if name is not None}
    return None not in names and len(videos) == 1 and one.parent == other.parent
