"""The program that decodes a video in a child process; ``video`` is the other end.

``python -m lpr_desktop.video_child PATH PER_SECOND MEMORY``. On its standard output: a line of JSON
about the video, then for each frame that is taken a line of JSON and its pixels (RGB), and a last
line that says how it ended. A decoder cannot be interrupted, may crash, and may be led to other
places by a playlist: here it can be ended, has limits, and opens local files alone.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
from typing import BinaryIO

MOST_PIXELS = 40_000_000
"""Of a frame: 8K has 33 million."""

_END_OF_FAULTS = 50


def main(arguments: list[str]) -> int:
    """Decode and write until the end, or until nobody reads any more."""
    path, per_second, memory = arguments[0], float(arguments[1]), int(arguments[2])
    # Ctrl+C in the terminal is for the parent, which then ends us.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    out = os.fdopen(os.dup(1), "wb")
    # Whatever a library prints must not get among the frames.
    os.dup2(2, 1)
    os.environ["OPENCV_FFMPEG_CAPTURE_OPTIONS"] = "protocol_whitelist;file|threads;1"
    if sys.platform != "win32":
        import resource

        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        _decode(path, per_second, out)
    except BrokenPipeError:
        return 0
    except MemoryError:
        _tell(out, {"error": "memory"})
    return 0


def _decode(path: str, per_second: float, out: BinaryIO) -> None:
    import cv2

    cv2.setNumThreads(1)
    # FFmpeg alone: other backends take names for patterns of pictures or for devices.
    capture = cv2.VideoCapture(path, cv2.CAP_FFMPEG)
    if not capture.isOpened():
        _tell(out, {"error": "format"})
        return
    width = int(capture.get(cv2.CAP_PROP_FRAME_WIDTH))
    height = int(capture.get(cv2.CAP_PROP_FRAME_HEIGHT))
    rate = capture.get(cv2.CAP_PROP_FPS)
    rate = rate if 0.1 < rate < 1000 else 25.0
    if width * height > MOST_PIXELS:
        _tell(out, {"error": "size", "size": [width, height]})
        return
    frames = max(0, int(capture.get(cv2.CAP_PROP_FRAME_COUNT)))
    _tell(out, {"size": [width, height], "rate": rate, "frames": frames})
    number, taken, faults, before, following = -1, 0, 0, -1.0, 0.0
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
        rgb = cv2.cvtColor(frame, cv2.COLOR_BGR2RGB)
        _tell(out, {"frame": number, "time": round(time, 4), "shape": rgb.shape[:2]})
        out.write(rgb.data)
        taken += 1
    is_short = frames > 0 and number + 1 < 0.95 * frames
    _tell(out, {"end": "short" if is_short else "whole", "read": number + 1, "frames": frames})


def _tell(out: BinaryIO, words: dict[str, object]) -> None:
    out.write(json.dumps(words).encode() + b"\n")
    out.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
