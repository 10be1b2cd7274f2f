"""Python's garbage is collected on the main thread, between two events, and nowhere else.

Python collects cycles in whichever thread happens to make an object. If that is a worker, the
widgets that lie in a cycle are destroyed there, while the main thread may be delivering events to
them: a crash that comes once in thousands of runs. And on the main thread it may come in the middle
of an event of the very widget.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer

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
