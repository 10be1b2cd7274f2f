"""Videos: the frames of a file, decoded in a child process that can be ended."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

import lpr_desktop
from lpr_desktop.errors import Cancelled, VideoError
from lpr_desktop.files import AnyPath, show_name
from lpr_desktop.picture_process import Stop

SUFFIXES = frozenset(
    ".mp4 .m4v .mov .avi .mkv .webm .mpg .mpeg .mts .m2ts .wmv .3gp .flv .ogv".split()
)
"""Of the names of videos, in lower case. ``.ts`` is left out: programs' texts end so, too."""

PER_SECOND = 8.0
"""How many frames a second of video are taken unless a caller says otherwise."""

_PACKAGES = Path(lpr_desktop.__file__).resolve().parent.parent
_MEMORY = 3 << 30
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


class _Decoder:
    """A child process that decodes a video, and what comes from it."""

    def __init__(self, path: AnyPath, stop: Stop | None, *arguments: str) -> None:
        self.path = Path(path)
        self.notes: list[str] = []
        self._name = show_name(path)
        self._stop = stop
        if not self.path.is_file():
            raise VideoError(f"{self._name}: there is no such file.")
        paths = [str(_PACKAGES), *filter(None, [os.environ.get("PYTHONPATH")])]
        single = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"), "1")
        self._process = subprocess.Popen(
            [
                # Not the current folder, where anything may lie under the name of a library.
                *(sys.executable, "-P", "-m", "lpr_desktop.video_child"),
                *(os.path.abspath(path), str(_MEMORY), *arguments),  # noqa: PTH100
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **single, "PYTHONPATH": os.pathsep.join(paths)},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        # One frame ahead: the next is decoded while this one is read.
        self._ready: queue.Queue[tuple[dict[str, Any], NDArray[np.uint8] | None] | None] = (
            queue.Queue(maxsize=1)
        )
        self._thread = threading.Thread(target=self._receive, name="video", daemon=True)
        self._is_closed = False
        self._thread.start()
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

    def close(self) -> None:
        """End the decoding."""
        self._is_closed = True
        with contextlib.suppress(OSError):
            self._process.kill()
        with contextlib.suppress(queue.Empty):
            while True:
                self._ready.get_nowait()
        self._thread.join()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            with contextlib.suppress(OSError):
                stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _next(self) -> tuple[dict[str, Any], NDArray[np.uint8] | None]:
        found = self._wait()
        if found is None:
            raise VideoError(f"{self._name}: the video is damaged; the rest could not be decoded.")
        if "error" in found[0]:
            raise VideoError(self._reason(found[0]))
        return found

    def _wait(self) -> tuple[dict[str, Any], NDArray[np.uint8] | None] | None:
        for _ in range(round(_STUCK_SECONDS / _POLL_SECONDS)):
            if self._stop is not None and self._stop.is_set():
                raise Cancelled("Stopped.")
            with contextlib.suppress(queue.Empty):
                return self._ready.get(timeout=_POLL_SECONDS)
        raise VideoError(
            f"{self._name}: decoding stands still for {_STUCK_SECONDS:.0f} s; the rest of the "
            "video was left out."
        )

    def _reason(self, words: dict[str, Any]) -> str:
        if words["error"] == "size":
            width, height = words["size"]
            return f"{self._name}: its frames are too large ({width} × {height} pixels)."
        if words["error"] == "memory":
            return f"{self._name}: decoding it takes too much memory."
        return (
            f"{self._name}: this is no video that can be decoded, or it is damaged. "
            "Convert it to MP4 (H.264)."
        )

    def _receive(self) -> None:
        """Take frames from the pipe; ends with None when the child has ended."""
        assert self._process.stdout is not None
        stream = self._process.stdout
        try:
            while line := stream.readline():
                words = json.loads(line)
                image = None
                if "frame" in words:
                    height, width = words["shape"]
                    image = np.empty((height, width, 3), np.uint8)
                    if stream.readinto(image.data.cast("B")) < image.nbytes:  # type: ignore[attr-defined]
                        break
                self._put((words, image))
                if "end" in words or "error" in words:
                    return
        except (OSError, ValueError):
            pass
        self._put(None)

    def _put(self, found: tuple[dict[str, Any], NDArray[np.uint8] | None] | None) -> None:
        while not self._is_closed:
            with contextlib.suppress(queue.Full):
                self._ready.put(found, timeout=_POLL_SECONDS)
                return


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
                self.notes.append(str(error))
                return
            if image is None:
                if words["end"] == "short":
                    self.notes.append(
                        f"{self._name}: the video is cut short or damaged; {words['read']} of "
                        f"{words['frames']} frames could be read."
                    )
                if not taken:
                    raise VideoError(f"{self._name}: no frame of the video could be decoded.")
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
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(words.encode() + b"\n")
            self._process.stdin.flush()
        except OSError as error:
            raise VideoError(f"{self._name}: the video is damaged; it cannot be shown.") from error
        found, image = self._next()
        return None if image is None else Frame(found["frame"], found["time"], image)


def poster(path: AnyPath, size: int) -> NDArray[np.uint8]:
    """A small picture of the first second, its longer side ``size``. Raises VideoError."""
    import cv2

    with VideoFrames(path) as frames:
        frame = frames.at(min(1.0, frames.duration / 2)) or frames.at(0.0)
    if frame is None:
        raise VideoError(f"{show_name(path)}: no frame of the video could be decoded.")
    height, width = frame.image.shape[:2]
    scale = min(1.0, size / max(height, width))
    wanted = max(1, round(width * scale)), max(1, round(height * scale))
    small = cv2.resize(frame.image, wanted, interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8)
