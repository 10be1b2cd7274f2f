"""Copies of pictures and videos in which no plate can be read.

What is hidden is gone: a filled box holds one grey, a blurred one the average colours of a few
fields, far fewer than a plate has characters. More is hidden than is read: boxes count from half
the detector's threshold on, and are grown.
"""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.detection.detector import Detector
from lpr_desktop.errors import ImageError, LprError, VideoError
from lpr_desktop.files import AnyPath, write_atomic
from lpr_desktop.geometry import Box
from lpr_desktop.imaging import read_image
from lpr_desktop.picture_process import Stop
from lpr_desktop.reading.capture_time import harmless_exif
from lpr_desktop.video import Video, is_video

Pixels = NDArray[np.uint8]

_ALL_FRAMES = 1000.0
_BEFORE_AND_AFTER = 0.2
"""Seconds: where a plate was seen, it is hidden so long before and after, too."""
_DOUBTFUL = 0.5
_GROW_X, _GROW_Y = 0.08, 0.2
_FIELDS = 4, 2
_GREY = 114
_FORMATS = {".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG", ".webp": "WEBP"}


@dataclass(frozen=True, slots=True)
class AnonymousCopies:
    """Makes the copies.

    Attributes:
        detector: Finds the plates.
        way: ``fill`` or ``blur``.
        keeps_metadata: Whether pictures keep when, where and with which camera they were taken;
            all else in their metadata, as a small picture of the picture, is left out in any case.
        min_score: From which score a box is hidden; half of the detector's threshold if None.
        is_thorough: See ``Detector.detect``.
    """

    detector: Detector
    way: str = "fill"
    keeps_metadata: bool = False
    min_score: float | None = None
    is_thorough: bool = False

    def make(
        self, source: Path, target: Path, more: Sequence[Box] = (), stop: Stop | None = None
    ) -> int:
        """Make one copy; no file is replaced.

        Args:
            source: A picture or a video, left as it is.
            target: The copy, named by :func:`copy_of`; its folder is made.
            more: Boxes that are hidden besides those that are found, in a picture.
            stop: Ends it when it is set.

        Returns:
            How many plates were hidden; of a video, in the frame that has most.

        Raises:
            ImageError, VideoError, Cancelled; LprError if the copy cannot be written.
        """
        if target.exists():
            raise LprError(
                "{target} is there already. Choose an empty folder for the copies.", target=target
            )
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            if is_video(source):
                return self._video(source, target, stop)
            return self._picture(source, target, more, stop)
        except OSError as error:
            raise LprError(
                "{target} cannot be written ({strerror}).",
                target=target,
                strerror=error.strerror or error,
            ) from error

    def _find(self, image: Pixels) -> list[Box]:
        least = self.min_score
        if least is None:
            least = _DOUBTFUL * self.detector.threshold
        found = self.detector.detect(image, least, is_thorough=self.is_thorough)
        return [one.box for one in found]

    def _picture(self, source: Path, target: Path, more: Sequence[Box], stop: Stop | None) -> int:
        from PIL import Image

        pixels = read_image(source, stop).pixels.copy()
        found = self._find(pixels)
        hide(pixels, [*found, *more], self.way)
        exif = harmless_exif(source) if self.keeps_metadata else None
        words = {} if exif is None else {"exif": exif}
        data = io.BytesIO()
        kind = _FORMATS[target.suffix.lower()]
        try:
            Image.fromarray(pixels).save(data, kind, quality=95, **words)
        except ValueError as error:  # larger than the format allows
            raise ImageError("{target}: {error}", target=target, error=error) from error
        write_atomic(target, data.getbuffer())
        return len(found) + sum(all(one.iou(box) < 0.3 for box in found) for one in more)

    def _video(self, source: Path, target: Path, stop: Stop | None) -> int:
        with Video(source, _ALL_FRAMES, stop) as video:
            boxes = [self._find(frame.image) for frame in video]
        # What is found in one frame and not in the next is there all the same.
        reach = max(1, round(_BEFORE_AND_AFTER * video.rate))
        with tempfile.TemporaryDirectory(
            dir=target.parent, prefix=".lpr-", ignore_cleanup_errors=True
        ) as folder:
            made = Path(folder, target.name)
            self._write(source, made, boxes, reach, stop)
            made.replace(target)
        return max(map(len, boxes), default=0)

    def _write(
        self, source: Path, target: Path, boxes: list[list[Box]], reach: int, stop: Stop | None
    ) -> None:
        writer: cv2.VideoWriter | None = None
        try:
            with Video(source, _ALL_FRAMES, stop) as video:
                for number, frame in enumerate(video):
                    pixels = frame.image
                    if writer is None:
                        writer = cv2.VideoWriter(
                            str(target),
                            cv2.VideoWriter.fourcc(*"mp4v"),
                            video.rate,
                            (pixels.shape[1], pixels.shape[0]),
                        )
                        if not writer.isOpened():
                            raise VideoError("{source}: its copy cannot be written.", source=source)
                    if number >= len(boxes):
                        break  # it could not be looked at the first time
                    near = boxes[max(0, number - reach) : number + reach + 1]
                    hide(pixels, [box for some in near for box in some], self.way)
                    writer.write(cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))
        finally:
            if writer is not None:
                writer.release()


def hide(pixels: Pixels, boxes: Iterable[Box], way: str) -> None:
    """Make what is in boxes of an RGB uint8 (H, W, 3) picture unreadable, in place."""
    height, width = pixels.shape[:2]
    for box in boxes:
        part = box.grown(_GROW_X, _GROW_Y).clipped(width, height)
        x0, y0 = int(part.x0), int(part.y0)
        x1, y1 = int(np.ceil(part.x1)), int(np.ceil(part.y1))
        if x1 <= x0 or y1 <= y0:
            continue
        there = pixels[y0:y1, x0:x1]
        if way == "fill":
            there[:] = _GREY
        else:
            fields = cv2.resize(there, _FIELDS, interpolation=cv2.INTER_AREA)
            there[:] = cv2.resize(fields, (x1 - x0, y1 - y0), interpolation=cv2.INTER_LINEAR)


def copy_of(source: Path, folder: Path) -> Path:
    """Where the copy of a file goes: its name in ``folder``, with an ending that we write."""
    if is_video(source):
        return folder / f"{source.stem}.mp4"
    is_known = source.suffix.lower() in _FORMATS
    return folder / (source.name if is_known else f"{source.stem}.jpg")


def copies_of(files: Iterable[Path], tops: Iterable[AnyPath], folder: Path) -> dict[Path, Path]:
    """The copy of each file: what lies below a folder that was named stays below."""
    roots = [Path(top) for top in tops if Path(top).is_dir()]
    found = {}
    for file in files:
        root = next((root for root in roots if file.is_relative_to(root)), None)
        below = Path() if root is None else file.parent.relative_to(root)
        found[file] = copy_of(file, folder / below)
    return found
