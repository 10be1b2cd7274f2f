"""Decoding in child processes: for pictures whose header does not bound what decoding takes.

A native decoder cannot be interrupted, and a hostile file can make it run for minutes, take all
memory, or crash. A child of our own can be ended: when the time that its size allows is over, when
the person stops the work, and with the program.
"""

from __future__ import annotations

import atexit
import base64
import contextlib
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from lpr_desktop.child_process import ONE_THREAD, module_command, module_environment
from lpr_desktop.errors import Cancelled
from lpr_desktop.files import AnyPath

if TYPE_CHECKING:
    # The window closes the pool, and loads no OpenCV before it is needed.
    from lpr_desktop.picture_decode import RgbImage
    from lpr_desktop.picture_header import StoredHeader

_MOST_IDLE = max(2, os.cpu_count() or 1)
_POLL_SECONDS = 0.05
_HEADER_MEMORY = 256 << 20
_SECONDS = 3.0
_PIXELS_A_SECOND = 50_000_000
_BYTES_A_SECOND = 100_000_000  # PNG with an alpha channel
# HEVC is the slowest by far, and its threads count together; samples of more than 8 bits are
# decoded and scaled.
_SLOW_PIXELS_A_SECOND = 10_000_000
# A busy machine lets a process wait; only where the system does not limit processor time is this
# the limit that ends it.
_WALL_FACTOR = 4 if sys.platform != "win32" else 2


class Stop(Protocol):
    """What asks for an end of the work, such as a ``threading.Event``."""

    def is_set(self) -> bool: ...


class DecodingTooLong(Exception):
    """The decoder was ended: no picture of this size needs so long.

    Attributes:
        seconds: Processor time that it was given.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__(f"decoding took more than {seconds:.0f} s")
        self.seconds = seconds


class DecodingTooLarge(MemoryError):
    """The decoder asked for more memory than a picture of this size needs."""


class DecoderCrashed(Exception):
    """The decoder was ended by the system."""


class _Child:
    """A decoding process; works on one picture at a time."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            module_command("lpr_desktop.picture_child"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=module_environment(**ONE_THREAD),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    @contextlib.contextmanager
    def watched(self, seconds: float, stop: Stop | None) -> Iterator[None]:
        """Ends the process when its time is over, or when ``stop`` is set; tells why it ended."""
        is_over = threading.Event()
        why: list[Exception] = []

        def watch() -> None:
            deadline = time.monotonic() + seconds * _WALL_FACTOR
            while not is_over.wait(_POLL_SECONDS):
                if stop is not None and stop.is_set():
                    why.append(Cancelled("Stopped."))
                elif time.monotonic() > deadline:
                    why.append(DecodingTooLong(seconds))
                if why:
                    self.end()
                    return

        watcher = threading.Thread(target=watch, name="decoding watch", daemon=True)
        watcher.start()
        try:
            yield
        except EOFError as error:
            is_over.set()
            watcher.join()
            raise (why[0] if why else self._reason(seconds)) from error
        finally:
            is_over.set()
            watcher.join()

    def ask(self, request: dict[str, Any]) -> dict[str, Any]:
        """Its answer. Raises EOFError when it has ended, else what went wrong."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            self._process.stdin.write(json.dumps(request).encode() + b"\n")
            self._process.stdin.flush()
        except OSError as error:
            raise EOFError from error
        answer = self._process.stdout.readline()
        if not answer.endswith(b"\n"):
            raise EOFError
        answered: dict[str, Any] = json.loads(answer)
        if "error" in answered:
            raise _error(answered["error"])
        return answered

    def bands(self, width: int, height: int) -> Iterator[RgbImage]:
        """The pixels behind an answer."""
        from lpr_desktop.picture_decode import rows_of_band

        rows = rows_of_band(width)
        for top in range(0, height, rows):
            band = np.empty((min(rows, height - top), width, 3), np.uint8)
            length = bytearray(4)
            self._fill(memoryview(length))
            if int.from_bytes(length, "big") != band.nbytes:
                raise self._told()
            self._fill(band.data.cast("B"))
            yield band

    def end(self) -> None:
        """End it at once."""
        with contextlib.suppress(OSError):
            self._process.kill()

    def close(self) -> None:
        """End it, and wait until it is gone."""
        self.end()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                if pipe is not None:
                    pipe.close()

    def _fill(self, buffer: memoryview) -> None:
        assert self._process.stdout is not None
        if self._process.stdout.readinto(buffer) < len(buffer):  # type: ignore[attr-defined]
            raise EOFError

    def _told(self) -> Exception:
        assert self._process.stdout is not None
        return _error(json.loads(self._process.stdout.readline() or b'{"error": ""}')["error"])

    def _reason(self, seconds: float) -> Exception:
        """Why it ended by itself."""
        status = self._process.wait()
        if sys.platform != "win32":
            import signal

            if status == -signal.SIGXCPU:
                return DecodingTooLong(seconds)
        return DecoderCrashed(f"status {status}")


class _Pool:
    """The children that wait for work; as many are started as callers ask at the same time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: list[_Child] = []
        self._busy: set[_Child] = set()

    @contextlib.contextmanager
    def borrow(self) -> Iterator[_Child]:
        with self._lock:
            child = self._idle.pop() if self._idle else None
        if child is None:
            child = _Child()
        with self._lock:
            self._busy.add(child)
        is_sound = False
        try:
            yield child
            is_sound = True
        except (_Refused, MemoryError, OSError):
            is_sound = True
            raise
        finally:
            with self._lock:
                self._busy.discard(child)
                is_kept = is_sound and len(self._idle) < _MOST_IDLE
                if is_kept:
                    self._idle.append(child)
            if not is_kept:
                child.close()

    def end(self) -> None:
        with self._lock:
            idle, self._idle = self._idle, []
            for child in self._busy:
                child.end()
        for child in idle:
            child.close()

    def forget(self) -> None:
        """After a fork: they answer the parent."""
        self.__init__()  # type: ignore[misc]


class _Refused(Exception):
    """The child could do nothing with the file, and is ready for the next."""


_pool = _Pool()
atexit.register(_pool.end)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_pool.forget)


def end_decoding() -> None:
    """End what is being decoded in children, and the children: the program is closing."""
    _pool.end()


def decode_in_child(
    path: AnyPath, header: StoredHeader, shorten_to: int | None, stop: Stop | None
) -> tuple[RgbImage, tuple[str, ...]]:
    """As ``picture_decode.decode``, in a process that is given a time and memory.

    Raises:
        Cancelled: ``stop`` was set.
        DecodingTooLong, DecoderCrashed, MemoryError: The process was ended, or would have been.
        Exception: Nothing could be decoded, or no process can be started.
    """
    from lpr_desktop.picture_decode import Decoded

    is_slow = header.format == "HEIC" or header.is_deep
    speed = _SLOW_PIXELS_A_SECOND if is_slow else _PIXELS_A_SECOND
    samples = min(header.sample_bytes, 4 * header.pixels)  # coefficients are memory alone
    seconds = _SECONDS + max(header.pixels / speed, samples / _BYTES_A_SECOND)
    request = {
        "path": os.path.abspath(path),  # noqa: PTH100 - links stay
        "decode": [header.width, header.height],
        "shorten_to": shorten_to,
        "memory": header.sample_bytes,
        "seconds": seconds,
    }
    with _pool.borrow() as child, child.watched(seconds, stop):
        answer = child.ask(request)
        width, height, orientation = answer["shape"]
        decoded = Decoded(width, height, orientation, child.bands(width, height))
        return decoded.assemble(), tuple(answer["notes"])


def header_in_child(path: AnyPath, stop: Stop | None = None) -> tuple[int, int, bytes]:
    """Width, height and EXIF block of a HEIC file. Raises as ``decode_in_child``."""
    request = {
        "path": os.path.abspath(path),  # noqa: PTH100 - links stay
        "decode": None,
        "memory": _HEADER_MEMORY,
        "seconds": _SECONDS,
    }
    with _pool.borrow() as child, child.watched(_SECONDS, stop):
        answer = child.ask(request)
    width, height = answer["size"]
    return width, height, base64.b64decode(answer["exif"])


def _error(kind: str) -> Exception:
    if kind == "memory":
        return DecodingTooLarge()
    if kind == "scarce":
        return MemoryError()
    if kind.startswith("disk "):
        number = int(kind.removeprefix("disk "))
        return OSError(number, os.strerror(number))
    return _Refused("nothing could be decoded")
