"""The program that decodes a video in a child process; ``video`` is the other end.

``python -m lpr_desktop.video_child PATH MEMORY [PER_SECOND]``. On its standard output: a line of
JSON about the video, then for each frame that is taken a line of JSON and its pixels (RGB), and a
last line that says how it ended. Without PER_SECOND frames are asked for: a line on standard input
is a time in seconds, or ``next``.

A decoder cannot be interrupted, may crash, and may be led to other places by a playlist: here it
can be ended, has limits, and opens local files alone.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    import cv2

MOST_PIXELS = 40_000_000
"""Of a frame: 8K has 33 million."""

# No list of other files (concat, HLS, DASH), no session (SDP), no text: what the suffixes of
# ``video`` stand for, by the names of FFmpeg's demuxers.
FORMATS = "mov,mp4,matroska,webm,avi,mpeg,mpegvideo,mpegts,asf,flv,ogg,m4v"
_END_OF_FAULTS = 50
_FORWARD_SECONDS, _BACK_SECONDS = 3.0, 1.0
_AT_END = float("inf")


def main(arguments: list[str]) -> int:
    """Decode and write until the end, or until nobody reads any more."""
    path, memory, *rate = arguments
    per_second = float(rate[0]) if rate else None
    options = f"protocol_whitelist;file|format_whitelist;{FORMATS}|threads;1"
    out = begin(int(memory), options)
    try:
        _decode(path, per_second, out)
    except BrokenPipeError:
        return 0
    except MemoryError:
        tell(out, {"error": "memory"})
    return 0


def begin(memory: int, options: str) -> BinaryIO:
    """Make this process one that decodes: limits, FFmpeg's options; where frames are written."""
    # Ctrl+C in the terminal is for the parent, which then ends us.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    out = os.fdopen(os.dup(1), "wb")
    # Whatever a library prints must not get among the frames.
    os.dup2(2, 1)
    os.environ["OPENCV_FFMPEG_CAPTURE_OPTIONS"] = options
    if sys.platform != "win32":
        import resource

        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return out


def _decode(path: str, per_second: float | None, out: BinaryIO) -> None:
    import cv2

    cv2.setNumThreads(1)
    # FFmpeg alone: other backends take names for patterns of pictures or for devices.
    capture = cv2.VideoCapture(path, cv2.CAP_FFMPEG)
    if not capture.isOpened():
        tell(out, {"error": "format"})
        return
    width = int(capture.get(cv2.CAP_PROP_FRAME_WIDTH))
    height = int(capture.get(cv2.CAP_PROP_FRAME_HEIGHT))
    rate = capture.get(cv2.CAP_PROP_FPS)
    rate = rate if 0.1 < rate < 1000 else 25.0
    if width * height > MOST_PIXELS:
        tell(out, {"error": "size", "size": [width, height]})
        return
    # A file may claim any number; what shows progress counts in 32 bits.
    frames = max(0, min(int(capture.get(cv2.CAP_PROP_FRAME_COUNT)), 2**31 - 1))
    tell(out, {"size": [width, height], "rate": rate, "frames": frames})
    if per_second is None:
        _answer(path, capture, rate, out)
    else:
        _take(capture, rate, frames, per_second, out)


def _take(
    capture: cv2.VideoCapture, rate: float, frames: int, per_second: float, out: BinaryIO
) -> None:
    """Write the frames from the first to the last, no more than so many a second."""
    import cv2

    number, faults, before, following = -1, 0, -1.0, 0.0
    while faults < _END_OF_FAULTS:
        if not capture.grab():
            # One damaged frame is not the end, if the file says that there are more.
            faults += 1
            if number + 1 + faults >= frames:
                break
            continue
        number += 1
        time = capture.get(cv2.CAP_PROP_POS_MSEC) / 1000
        if not before < time < before + 3600:
            time = before + 1 / rate if before >= 0 else 0.0
        before = time
        if time + 0.5 / rate < following:
            continue
        is_sound, frame = capture.retrieve()
        if not is_sound or frame is None:
            faults += 1
            continue
        following = max(following + 1 / per_second, time)
        write_frame(frame, number, time, out)
    is_short = frames > 0 and number + 1 < 0.95 * frames
    tell(out, {"end": "short" if is_short else "whole", "read": number + 1, "frames": frames})


def _answer(path: str, capture: cv2.VideoCapture, rate: float, out: BinaryIO) -> None:
    """Write the frames that are asked for."""
    import cv2

    number, time = -1, -1.0
    for line in sys.stdin:
        is_next = line.strip() == "next"
        wanted = time if is_next else float(line)
        if not is_next and not time < wanted <= time + _FORWARD_SECONDS:
            if time == _AT_END:
                # FFmpeg does not leave the end by itself.
                capture = cv2.VideoCapture(path, cv2.CAP_FFMPEG)
            # To a key frame before it; from there on it is decoded.
            capture.set(cv2.CAP_PROP_POS_MSEC, 1000 * max(0.0, wanted - _BACK_SECONDS))
            number, time = -1, -1.0
        while True:
            if not capture.grab():
                time = _AT_END
                tell(out, {"none": True})
                break
            number += 1
            now = capture.get(cv2.CAP_PROP_POS_MSEC) / 1000
            time = now if time < 0 or time < now < time + 3600 else time + 1 / rate
            if is_next or time > wanted - 0.5 / rate:
                is_sound, frame = capture.retrieve()
                if is_sound and frame is not None:
                    write_frame(frame, number, time, out)
                    break


def write_frame(frame: cv2.typing.MatLike, number: int, time: float, out: BinaryIO) -> None:
    """Write a frame (BGR) and what is known of it."""
    import cv2

    rgb = cv2.cvtColor(frame, cv2.COLOR_BGR2RGB)
    tell(out, {"frame": number, "time": round(time, 4), "shape": rgb.shape[:2]})
    out.write(rgb.data)
    out.flush()


def tell(out: BinaryIO, words: dict[str, object]) -> None:
    """Write words without a frame."""
    out.write(json.dumps(words).encode() + b"\n")
    out.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
