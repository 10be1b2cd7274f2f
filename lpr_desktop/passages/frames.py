"""Frames of a video as pictures, to annotate."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from lpr_desktop.files import write_atomic
from lpr_desktop.video import PER_SECOND, Video

EVERY = 25
"""About one frame a second."""

_QUALITY = 95
_ALL = 1000.0
"""Frames a second: more than any video has."""

HoldsPlate = Callable[[NDArray[np.uint8]], bool]


def save_frames(
    video: Path,
    folder: Path,
    every: int = EVERY,
    holds_plate: HoldsPlate | None = None,
    notes: list[str] | None = None,
) -> Iterator[tuple[Path, bool]]:
    """Write frames as JPEG files named after the video and the frame's number.

    Args:
        video: The file.
        folder: Where to; made if it is not there. A picture that is there stays as it is.
        every: Of so many frames one is taken.
        holds_plate: Takes those frames instead, of five a second, of which it says so.
        notes: Gets what is wrong with the video.

    Yields:
        Each picture, and whether it is new.

    Raises:
        VideoError: It is no video that can be read.
        OSError: A picture cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with Video(video, _ALL if holds_plate is None else PER_SECOND) as frames:
        for frame in frames:
            is_taken = (
                frame.number % every == 0 if holds_plate is None else holds_plate(frame.image)
            )
            if not is_taken:
                continue
            path = folder / f"{video.stem} {frame.number:06d}.jpg"
            is_new = not path.exists()
            if is_new:
                content = io.BytesIO()
                Image.fromarray(frame.image).save(content, "jpeg", quality=_QUALITY)
                write_atomic(path, content.getvalue())
            yield path, is_new
        if notes is not None:
            notes += frames.notes
