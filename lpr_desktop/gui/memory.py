"""What keeps the window's memory small: garbage and free memory of the allocator."""

from __future__ import annotations

import ctypes
import gc
import sys
import time

from PySide6.QtCore import QObject, QTimer

_M_MMAP_THRESHOLD = -3
_THRESHOLD = 1_000_000


def give_back_pictures() -> None:
    """Let the C library map large blocks one by one, so that they are returned when freed.

    By itself glibc raises the limit to 32 MB as soon as a large block was freed; from then on
    pictures come from heaps of many threads, which keep what lies between two blocks in use:
    the program grew by 1.2 MB with each picture of 2 megapixels that was stepped over.
    Does nothing where there is no glibc.
    """
    if sys.platform == "linux":
        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
        if mallopt is not None:
            mallopt(_M_MMAP_THRESHOLD, _THRESHOLD)


_INTERVAL_MS = 250
_THRESHOLDS = (700, 10, 10)  # those of CPython 3.11
_REST = 50.0
"""After a full collection there is none for so many times as long as it took: 2 % of the time."""


class GarbageCollection(QObject):
    """Takes Python's collections over; must be made on the main thread, for a ``parent`` there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._full_after = 0.0
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect what Python would have collected by now."""
        counts = gc.get_count()
        if counts[0] <= _THRESHOLDS[0]:
            return
        begin = time.monotonic()
        if counts[1] > _THRESHOLDS[1] and counts[2] > _THRESHOLDS[2] and begin > self._full_after:
            gc.collect()
            end = time.monotonic()
            self._full_after = end + _REST * (end - begin)
        else:
            gc.collect(1 if counts[1] > _THRESHOLDS[1] else 0)

    def close(self) -> None:
        """Give it back to Python."""
        self._timer.stop()
        gc.enable()
