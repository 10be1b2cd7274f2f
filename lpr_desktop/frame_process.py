"""A child process that decodes, and what comes from it: frames, and words about them."""

from __future__ import annotations

import contextlib
import json
import queue
import subprocess
import threading
from collections.abc import Sequence
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.child_process import ONE_THREAD, module_command, module_environment

Message = tuple[dict[str, Any], NDArray[np.uint8] | None]
"""What the child says, and the frame that it says it of: RGB uint8 (H, W, 3)."""

MEMORY = 3 << 30
"""What a child may take, in bytes of address space."""

_POLL_SECONDS = 0.1


class FrameProcess:
    """A module of this package that writes frames, run as a child; used as a context.

    Args:
        module: Its name; see ``video_child`` for what it writes.
        arguments: For its command line, which other users of the computer can see.
    """

    def __init__(self, module: str, arguments: Sequence[str]) -> None:
        self._process = subprocess.Popen(
            module_command(module, *arguments),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=module_environment(**ONE_THREAD),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        # One frame ahead: the next is decoded while this one is read.
        self._ready: queue.Queue[Message | None] = queue.Queue(maxsize=1)
        self._thread = threading.Thread(target=self._take, name=module, daemon=True)
        self._is_closed = False
        self._thread.start()

    def send(self, line: str) -> None:
        """Write a line to the child. Raises OSError if it has ended."""
        assert self._process.stdin is not None
        self._process.stdin.write(line.encode() + b"\n")
        self._process.stdin.flush()

    def receive(self, seconds: float) -> Message | None:
        """What comes next; None when the child has ended. Raises TimeoutError."""
        try:
            return self._ready.get(timeout=seconds)
        except queue.Empty:
            raise TimeoutError from None

    def close(self) -> None:
        """End the child."""
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

    def __exit__(self, *_: object) -> None:
        self.close()

    def _take(self) -> None:
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

    def _put(self, found: Message | None) -> None:
        while not self._is_closed:
            with contextlib.suppress(queue.Full):
                self._ready.put(found, timeout=_POLL_SECONDS)
                return
