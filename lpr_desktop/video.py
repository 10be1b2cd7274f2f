"""Videos: the frames of a file, decoded in a child process that can be ended."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.errors import Cancelled, VideoError
from lpr_desktop.files import AnyPath, show_name
from lpr_desktop.frame_process import MEMORY, FrameProcess, Message
from lpr_desktop.picture_process import Stop
from lpr_desktop.sentence import Sentence

SUFFIXES = frozenset(
    ".mp4 .m4v .mov .avi .mkv .webm .mpg .mpeg .mts .m2ts .wmv .3gp .flv .ogv".split()
)
"""Of the names of videos, in lower case. ``.ts`` is left out: programs' texts end so, too."""

PER_SECOND = 8.0
"""How many frames a second of video are taken unless a caller says otherwise."""

_STUCK_SECONDS = 30.0
_POLL_SECONDS = 0.1


def is_video(path: AnyPath) -> bool:
    """Whether a file is taken for a video, by the end of its name."""
    return os.path.splitext(os.fspath(path))[1].lower() in SUFFIXES  # noqa: PTH122 - also bytes


def clock(seconds: float) -> str:
    """``0:07``, ``1:02:03``."""
    whole = int(seconds)
    hours, minutes = divmod(whole // 60, 60)
    start = f"{hours}:{minutes:02}" if hours else f"{minutes}"
    return f"{start}:{whole % 60:02}"


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A frame of a video.

    Attributes:
        number: From 0, in the order of the file.
        time: Seconds from the beginning of the video, by the file's own time stamps.
        image: RGB uint8 (H, W, 3), upright.
    """

    number: int
    time: float
    image: NDArray[np.uint8]


class _Decoder(FrameProcess):
    """A child process that decodes a video file."""

    def __init__(self, path: AnyPath, stop: Stop | None, *arguments: str) -> None:
        self.path = Path(path)
        self.notes: list[str] = []
        self._name = show_name(path)
        self._stop = stop
        if not self.path.is_file():
            raise VideoError("{name}: there is no such file.", name=self._name)
        super().__init__(
            "lpr_desktop.video_child",
            (os.path.abspath(path), str(MEMORY), *arguments),  # noqa: PTH100
        )
        try:
            about = self._next()
        except BaseException:
            self.close()
            raise
        self.size: tuple[int, int] = tuple(about[0]["size"])
        self.rate: float = about[0]["rate"]
        self.frames: int = about[0]["frames"]

    @property
    def duration(self) -> float:
        """Seconds, as the file says; 0 if it does not."""
        return self.frames / self.rate

    def _next(self) -> Message:
        found = self._wait()
        if found is None:
            raise VideoError(
                "{name}: the video is damaged; the rest could not be decoded.", name=self._name
            )
        if "error" in found[0]:
            raise self._failed(found[0])
        return found

    def _wait(self) -> Message | None:
        for _ in range(round(_STUCK_SECONDS / _POLL_SECONDS)):
            if self._stop is not None and self._stop.is_set():
                raise Cancelled("Stopped.")
            with contextlib.suppress(TimeoutError):
                return self.receive(_POLL_SECONDS)
        raise VideoError(
            "{name}: decoding stands still for {stuck_seconds:.0f} s; the rest of the "
            "video was left out.",
            name=self._name,
            stuck_seconds=_STUCK_SECONDS,
        )

    def _failed(self, words: dict[str, Any]) -> VideoError:
        if words["error"] == "size":
            width, height = words["size"]
            return VideoError(
                "{name}: its frames are too large ({width} × {height} pixels).",
                name=self._name,
                width=width,
                height=height,
            )
        if words["error"] == "memory":
            return VideoError("{name}: decoding it takes too much memory.", name=self._name)
        return VideoError(
            "{name}: this is no video that can be decoded, or it is damaged. Convert it to MP4 "
            "(H.264).",
            name=self._name,
        )


class Video(_Decoder):
    """The frames of a video file, in order; used once, as a context.

    Attributes:
        path: The file.
        rate: Frames a second, as the file says.
        frames: How many it says that it has; 0 if it does not.
        size: Width and height in pixels.
        notes: Sentences for a person, complete when all frames were taken: that it is cut short.

    Example:
        >>> with Video("clip.mp4") as video:
        ...     for frame in video:
        ...         print(frame.number, frame.time)
    """

    def __init__(
        self, path: AnyPath, per_second: float = PER_SECOND, stop: Stop | None = None
    ) -> None:
        """Begin to decode.

        Args:
            path: A local file.
            per_second: How many frames a second of video are taken at the most.
            stop: Ends it when it is set.

        Raises:
            VideoError: It is no video that can be read.
        """
        super().__init__(path, stop, str(per_second))

    def __iter__(self) -> Iterator[Frame]:
        """Raises Cancelled, and VideoError if the decoder crashed before the first frame."""
        taken = 0
        while True:
            try:
                words, image = self._next()
            except VideoError as error:
                if not taken:
                    raise
                self.notes.append(error.sentence)
                return
            if image is None:
                if words["end"] == "short":
                    self.notes.append(
                        Sentence(
                            "{name}: the video is cut short or damaged; {read} of {frames} frames "
                            "could be read.",
                            name=self._name,
                            read=words["read"],
                            frames=words["frames"],
                        )
                    )
                if not taken:
                    raise VideoError(
                        "{name}: no frame of the video could be decoded.", name=self._name
                    )
                return
            taken += 1
            yield Frame(words["frame"], words["time"], image)


class VideoFrames(_Decoder):
    """The frames of a video file in any order, for a person who looks at it; used as a context.

    Attributes:
        path, rate, frames, size, duration: As of :class:`Video`.
    """

    def __init__(self, path: AnyPath, stop: Stop | None = None) -> None:
        """Open a local file. Raises VideoError as :class:`Video`."""
        super().__init__(path, stop)

    def at(self, seconds: float) -> Frame | None:
        """The frame that is seen at a time; None behind the end.

        Its number counts from the last jump. Raises VideoError and Cancelled.
        """
        return self._ask(f"{max(0.0, seconds):.4f}")

    def next(self) -> Frame | None:
        """The frame behind the last one; None behind the end. Raises likewise."""
        return self._ask("next")

    def _ask(self, words: str) -> Frame | None:
        with VideoError.for_os_error(
            "{name}: the video is damaged; it cannot be shown.", name=self._name
        ):
            self.send(words)
        found, image = self._next()
        return None if image is None else Frame(found["frame"], found["time"], image)


def poster(path: AnyPath, size: int) -> NDArray[np.uint8]:
    """A small picture of the first second, its longer side ``size``. Raises VideoError."""
    import cv2

    with VideoFrames(path) as frames:
        frame = frames.at(min(1.0, frames.duration / 2)) or frames.at(0.0)
    if frame is None:
        raise VideoError("{file}: no frame of the video could be decoded.", file=show_name(path))
    height, width = frame.image.shape[:2]
    scale = min(1.0, size / max(height, width))
    wanted = max(1, round(width * scale)), max(1, round(height * scale))
    small = cv2.resize(frame.image, wanted, interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8)
