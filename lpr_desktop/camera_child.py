"""The program that takes the pictures of a camera in a child process; ``camera`` is the other end.

``python -m lpr_desktop.camera_child MEMORY``. The first line on its standard input is JSON:
``{"kind", "url", "patience"}``; each further line asks for a frame. It writes as ``video_child``
does: a line about the camera, then for each line that asks the first frame that comes in after it,
whose ``frame`` counts all that came in and whose ``time`` is that of the monotonic clock.

The frames that nobody asks for are decoded all the same, as they come in: so no frame is old. The
address is not on the command line, where everybody could see its password.
"""

from __future__ import annotations

import json
import os
import queue
import re
import sys
import tempfile
import threading
import time
from typing import IO, Any, BinaryIO

from lpr_desktop.video_child import FORMATS, MOST_PIXELS, begin, tell, write_frame

_RECEIVE_BYTES = 1 << 18
"""What the system may hold back of a picture stream: little, so that no frame is old."""

_OPTIONS = {
    # No other host or file, to which a playlist could lead.
    "rtsp": "protocol_whitelist;rtsp,rtsps,rtp,tcp,udp,tls|rtsp_transport;tcp",
    "http": "protocol_whitelist;http,https,httpproxy,tcp,tls"
    f"|format_whitelist;mpjpeg,mjpeg,h264,hevc,{FORMATS}|recv_buffer_size;{_RECEIVE_BYTES}",
    "usb": "",
}
_LATE_SECONDS = 3.0
_DRIFT = 1e-3
"""How much a camera's clock may be slower than ours."""

_REASONS = {
    "user": r"(?:error|returned|failed:) 40[13]\b|unauthorized|forbidden",
    "address": r"(?:error|returned|failed:) 404\b|not found|invalid data|protocol not",
    "network": r"refused|timed out|route|unreachable|resolve|connection",
    "device": r"can't open camera|not a capture|no such file|permission",
}
"""What FFmpeg's and OpenCV's words mean; an earlier one counts before a later one."""

_ADDRESS = re.compile(r"[a-z]+://\S+|hostname \S+")
"""What FFmpeg says of where a camera is: its digits and words mean nothing (port 40312)."""


def main(arguments: list[str]) -> int:
    """Answer until the camera ends, or until nobody asks any more."""
    line = sys.stdin.readline()
    if not line:
        return 0
    source = json.loads(line)
    out = begin(int(arguments[0]), f"{_OPTIONS[source['kind']]}|threads;1".strip("|"))
    with tempfile.TemporaryFile() as log:
        # What FFmpeg says when it cannot open a camera; it may hold the address.
        _print_to(log.fileno())
        os.environ |= {"OPENCV_FFMPEG_LOGLEVEL": "24", "OPENCV_LOG_LEVEL": "WARNING"}
        capture = _opened(source)
        reason = _reason(log)
        _print_to(os.open(os.devnull, os.O_WRONLY))
    if capture is None:
        tell(out, {"error": "open", "reason": reason})
        return 0
    try:
        _answer(capture, source["kind"], out)
    except (BrokenPipeError, MemoryError):
        pass
    # The thread that waits for the camera would hold the process.
    os._exit(0)


def _print_to(file: int) -> None:
    for stream in (1, 2):
        os.dup2(file, stream)


def _opened(source: dict[str, Any]) -> Any:
    import cv2

    cv2.setNumThreads(1)
    if source["kind"] == "usb":
        backend = cv2.CAP_V4L2 if sys.platform == "linux" else cv2.CAP_ANY
        device = source["url"]
        capture = cv2.VideoCapture(int(device) if device.isdigit() else device, backend)
    else:
        patience = int(1000 * source["patience"])
        limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, patience]
        # The other end is quicker, and knows what to say.
        limits += [cv2.CAP_PROP_READ_TIMEOUT_MSEC, 2 * patience]
        capture = cv2.VideoCapture(source["url"], cv2.CAP_FFMPEG, limits)
    return capture if capture.isOpened() else None


def _reason(log: IO[bytes]) -> str:
    log.seek(0)
    said = _ADDRESS.sub("", log.read(100_000).decode(errors="replace").lower())
    return next((kind for kind, words in _REASONS.items() if re.search(words, said)), "")


def _answer(capture: Any, kind: str, out: BinaryIO) -> None:
    import cv2

    width = int(capture.get(cv2.CAP_PROP_FRAME_WIDTH))
    height = int(capture.get(cv2.CAP_PROP_FRAME_HEIGHT))
    if width * height > MOST_PIXELS:
        tell(out, {"error": "size", "size": [width, height]})
        return
    tell(out, {"size": [width, height]})
    grabber = _Grabber(capture, has_clock=kind == "rtsp")
    grabber.start()
    for _ in sys.stdin:
        grabber.is_asked.set()
        found = grabber.found.get()
        if found is None:
            tell(out, {"end": grabber.reason})
            return
        write_frame(found[0], found[1], found[2], out)


class _Grabber(threading.Thread):
    """Takes every frame as it comes in, and hands over the next one after it was asked."""

    def __init__(self, capture: Any, *, has_clock: bool) -> None:
        super().__init__(name="grabber", daemon=True)
        self.is_asked = threading.Event()
        self.found: queue.SimpleQueue[tuple[Any, int, float] | None] = queue.SimpleQueue()
        self.reason = "ended"
        self._capture = capture
        self._has_clock = has_clock
        self._least: float | None = None
        self._before = 0.0

    def run(self) -> None:
        number = -1
        while self._capture.grab():
            number += 1
            now = time.monotonic()
            if self._has_clock and self._is_late(now):
                self.reason = "late"
                break
            if self.is_asked.is_set():
                is_sound, frame = self._capture.retrieve()
                if is_sound and frame is not None:
                    self.is_asked.clear()
                    self.found.put((frame, number, now))
        self.found.put(None)

    def _is_late(self, now: float) -> bool:
        """Whether frames come in later after they were taken than at first: some are waiting."""
        import cv2

        delay = now - self._capture.get(cv2.CAP_PROP_POS_MSEC) / 1000
        least = delay if self._least is None else self._least + _DRIFT * (now - self._before)
        self._least, self._before = min(least, delay), now
        return delay - self._least > _LATE_SECONDS


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
