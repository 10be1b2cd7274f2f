"""How soon is a car before a camera in the journal; how many cameras does the computer hold?

    python scripts/bench/bench_cameras.py hold [--cameras N] [--seconds S]
    python scripts/bench/bench_cameras.py memory [--frames N]
    python scripts/bench/bench_cameras.py rtsp [--seconds S]

Cameras are MJPEG servers on the loopback, in a process of their own, that send drawn clips. That
of ``rtsp`` is GStreamer's (Debian: gir1.2-gst-rtsp-server-1.0, gstreamer1.0-plugins-ugly); it is
stalled and ended on the way, and what was read twice and how old frames are is told. No data.
"""

from __future__ import annotations

import argparse
import os
import resource
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "scripts" / "samples"), str(ROOT / "tests")]

from drawn_clips import TruePassage, clip_frames  # noqa: E402
from mjpeg_server import MjpegServer, numbered  # noqa: E402

from lpr_desktop.camera import Camera, CameraAddress, CameraState  # noqa: E402
from lpr_desktop.detection.detector import Detection  # noqa: E402
from lpr_desktop.geometry import Box  # noqa: E402
from lpr_desktop.passages.watch_camera import (  # noqa: E402
    CameraListener,
    CameraPassage,
    CameraSettings,
    CameraWatch,
)
from lpr_desktop.reading.batch import ReaderPool  # noqa: E402
from lpr_desktop.reading.journal import Journal  # noqa: E402
from lpr_desktop.reading.journal_hotlist import HotlistMatch  # noqa: E402
from lpr_desktop.reading.reader import PlateReader  # noqa: E402

_RATE = 25.0
_SIZE = 1920, 1080
_FIRST = 2000
_WARM_SECONDS = 30.0
"""In them the quicker runtime is found and takes over, which holds readers up for two seconds."""
_RTSP = """
import sys, gi
gi.require_version("Gst", "1.0"); gi.require_version("GstRtspServer", "1.0")
from gi.repository import Gst, GstRtspServer, GLib
Gst.init(None)
server = GstRtspServer.RTSPServer(); server.set_service(sys.argv[1])
factory = GstRtspServer.RTSPMediaFactory(); factory.set_shared(True)
factory.set_launch("( videotestsrc is-live=true pattern=ball ! video/x-raw,width=1280,height=720,"
    "framerate=25/1 ! x264enc tune=zerolatency speed-preset=ultrafast key-int-max=25 ! rtph264pay"
    " name=pay0 )")
server.get_mount_points().add_factory("/cam", factory); server.attach(None)
GLib.MainLoop().run()
"""


class Timed(CameraListener):
    """Notes when passages are told, and what was dropped."""

    def __init__(self) -> None:
        self.first: list[float] = []
        self.over: list[float] = []
        self.last: CameraState | None = None

    def state(self, state: CameraState) -> None:
        self.last = state

    def passage(self, passage: CameraPassage, wanted: HotlistMatch | None) -> None:
        delay = time.monotonic() - passage.seen_at
        (self.over if passage.is_over else self.first).append(delay)


class Scripted:
    """A detector that always finds one plate: what is kept of frames is what grows."""

    name = "scripted"
    threshold = 0.5

    def __init__(self) -> None:
        self.count = 0

    def detect(self, image: NDArray[np.uint8], *_: object, **__: object) -> list[Detection]:
        """One plate, which moves on and is gone for a while after each 100 frames."""
        self.count += 1
        x = 6.0 * (self.count % 100)
        return [] if self.count % 100 > 60 else [Detection(Box(x, 100, x + 120, 130), 0.9)]


@contextmanager
def served(*command: str) -> Iterator[str]:
    """A child that serves; gives its first line."""
    child = subprocess.Popen([sys.executable, *command], stdout=subprocess.PIPE, text=True)
    try:
        assert child.stdout is not None
        yield child.stdout.readline().strip()
    finally:
        child.kill()
        child.wait()


def serve(seed: int) -> None:
    """Serve a drawn clip of four cars over and over, and print the address."""
    truth: list[TruePassage] = []
    frames = []
    for _, image in clip_frames(np.random.default_rng(seed), 4, _RATE, truth):
        large = cv2.cvtColor(cv2.resize(image, _SIZE), cv2.COLOR_RGB2BGR)
        frames.append(cv2.imencode(".jpg", large, [cv2.IMWRITE_JPEG_QUALITY, 80])[1].tobytes())

    class Clip(MjpegServer):
        def jpeg(self, number: int) -> bytes:
            return frames[number % len(frames)]

    print(Clip(rate=_RATE).url, flush=True)
    signal.pause()


def watch(
    url: str, pool: ReaderPool, folder: Path, name: str, stop: threading.Event, listener: Timed
) -> threading.Thread:
    """Watch a camera in a thread, with a journal of its own."""
    settings = CameraSettings(name=name, address=CameraAddress.parse(url)[0])
    journal = Journal(folder / f"{name}.sqlite")
    thread = threading.Thread(
        target=CameraWatch(settings, None, pool, journal, listener).run, args=(stop,)
    )
    thread.start()
    return thread


def spread(values: list[float]) -> str:
    """Median and 99th percentile."""
    if not values:
        return "none"
    p99 = sorted(values)[min(len(values) - 1, int(0.99 * len(values)))]
    return f"p50 {statistics.median(values):.2f} s, p99 {p99:.2f} s of {len(values)}"


def counts(listeners: list[Timed]) -> tuple[int, int]:
    """Frames read and left out so far, of all cameras."""
    states = [one.last for one in listeners if one.last is not None]
    return sum(state.frames for state in states), sum(state.dropped for state in states)


def hold(cameras: int, seconds: float) -> None:
    """Watch several 1080p cameras at once; what is read in the first seconds does not count."""
    stop, listeners = threading.Event(), [Timed() for _ in range(cameras)]
    pool = ReaderPool(PlateReader.open)
    pool.warm(cameras)
    with tempfile.TemporaryDirectory() as scratch, served(__file__, "serve") as url:
        threads = [
            watch(url, pool, Path(scratch), f"{number}", stop, one)
            for number, one in enumerate(listeners)
        ]
        time.sleep(_WARM_SECONDS)
        before, begin, at_first = os.times(), time.monotonic(), counts(listeners)
        time.sleep(seconds)
        took, at_end = time.monotonic() - begin, counts(listeners)
        stop.set()
        for thread in threads:
            thread.join()
        after = os.times()
    pool.close()
    used = sum(after[:4]) - sum(before[:4])
    frames, dropped = (end - first for end, first in zip(at_end, at_first, strict=True))
    print(
        f"{cameras} cameras 1080p/{_RATE:.0f}, {took:.0f} s: {frames / took / cameras:.2f} frames "
        f"a second read of each, {dropped} left out of {frames + dropped}; "
        f"{at_first[1]} in the {_WARM_SECONDS:.0f} s before"
    )
    print(f"CPU {used / took / cameras:.2f} s a second and camera (readers and decoders)")
    first = [delay for one in listeners for delay in one.first]
    over = [delay for one in listeners for delay in one.over]
    print(f"from its last frame to the journal: sure while there {spread(first)}")
    print(f"  passed: {spread(over)}")


def memory(frames: int) -> None:
    """Read many frames with a scripted detector; memory after 2,000 and at the end."""

    def make() -> PlateReader:
        reader = PlateReader.open()
        return PlateReader(Scripted(), reader.ocr, reader.settings)

    small = numbered(0)
    with tempfile.TemporaryDirectory() as scratch, MjpegServer(lambda _: small, 200.0) as server:
        stop, listener = threading.Event(), Timed()
        pool = ReaderPool(make)
        settings = CameraSettings(
            name="memory", address=CameraAddress.parse(server.url)[0], per_second=200.0
        )
        journal = Journal(Path(scratch, "journal.sqlite"))
        thread = threading.Thread(
            target=CameraWatch(settings, None, pool, journal, listener).run, args=(stop,)
        )
        thread.start()
        marks = []
        for goal in (_FIRST, frames):
            while thread.is_alive() and (listener.last is None or listener.last.frames < goal):
                time.sleep(0.2)
            marks.append(_resident())
        stop.set()
        thread.join()
    print(
        f"after {_FIRST} frames {marks[0]:.0f} MB, after {frames} {marks[1]:.0f} MB "
        f"({marks[1] / marks[0] - 1:+.1%}); {len(listener.over)} passages; "
        f"highest {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB"
    )


def rtsp(seconds: float) -> None:
    """Watch GStreamer's RTSP server, which is held for a while and killed once."""
    port = "18554"
    stop = threading.Event()
    states: list[CameraState] = []
    numbers: list[int] = []
    ages: list[float] = []

    def serve_rtsp() -> subprocess.Popen[bytes]:
        return subprocess.Popen(["/usr/bin/python3", "-c", _RTSP, port])

    server = serve_rtsp()
    address, _ = CameraAddress.parse(f"rtsp://127.0.0.1:{port}/cam")

    def read() -> None:
        for frame in Camera("rtsp", address, None, stop, states.append, patience=3.0):
            if frame is not None:
                numbers.append(frame.number)
                ages.append(time.monotonic() - frame.time)

    thread = threading.Thread(target=read)
    thread.start()
    try:
        time.sleep(seconds)
        before = len(numbers)
        server.send_signal(signal.SIGSTOP)
        time.sleep(8)
        server.send_signal(signal.SIGCONT)
        time.sleep(seconds)
        stalled = len(numbers)
        server.kill()
        server.wait()
        time.sleep(2)
        server = serve_rtsp()
        time.sleep(seconds)
    finally:
        begin = time.monotonic()
        stop.set()
        thread.join()
        print(f"ended within {time.monotonic() - begin:.2f} s")
        server.kill()
        server.wait()
    print(
        f"frames {before}, after a stall {stalled - before}, after an end {len(numbers) - stalled}"
        f"; twice {len(numbers) - len(set(numbers))}; age {spread(ages)}"
    )
    print("\n".join(sorted({state.problem for state in states} - {""})))


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("hold", "memory", "rtsp", "serve"))
    parser.add_argument("--cameras", type=int, default=2)
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--frames", type=int, default=40_000)
    parser.add_argument("--seed", type=int, default=20261128)
    chosen = parser.parse_args()
    # Not the journal and the state of the person who measures.
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["LPR_DESKTOP_DATA"] = scratch
        match chosen.what:
            case "serve":
                serve(chosen.seed)
            case "hold":
                hold(chosen.cameras, chosen.seconds)
            case "memory":
                memory(chosen.frames)
            case "rtsp":
                rtsp(chosen.seconds)


if __name__ == "__main__":
    main()
