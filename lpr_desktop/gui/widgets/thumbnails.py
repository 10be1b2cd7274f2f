"""Thumbnails of picture files, made in the background for what is looked at."""

from __future__ import annotations

import weakref
from collections import OrderedDict
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtGui import QImage, QPixmap

from lpr_desktop.errors import LprError
from lpr_desktop.gui.jobs import MainThread, main_thread
from lpr_desktop.gui.widgets.tiles import image_from

THUMBNAIL_SIZE = 160
"""Longer side in pixels: twice the size in a list, sharp on a high-DPI screen."""

_CACHED = 600
_WAITING = 80
_AT_WORK = 2


def _make(path: Path, thread: MainThread, take: weakref.WeakMethod[Any]) -> None:
    # Imported here, in the worker: OpenCV must not delay the first paint of the window.
    from lpr_desktop.imaging import thumbnail
    from lpr_desktop.video import is_video, poster

    image = None
    try:
        small = poster(path, THUMBNAIL_SIZE) if is_video(path) else thumbnail(path, THUMBNAIL_SIZE)
        image = image_from(small)
    except (LprError, OSError):
        pass  # The reading of the picture tells the person; here an icon stands for it.
    finally:
        thread.post(take, path, image)


class Thumbnails(QObject):
    """A bounded cache of thumbnails that fills itself.

    The newest request is served first and old ones are dropped, so that scrolling quickly through a
    long list makes only what the eye rests on.

    Signals:
        ready: The thumbnail of a path (a ``Path``) can be had from :meth:`get` now.
    """

    ready = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cache: OrderedDict[Path, QPixmap | None] = OrderedDict()
        self._waiting: OrderedDict[Path, None] = OrderedDict()
        self._at_work: set[Path] = set()
        self._pool = QThreadPool(maxThreadCount=_AT_WORK)
        self._is_closed = False

    def get(self, path: Path) -> QPixmap | None:
        """The thumbnail if it is there; else None, and it is made (unless it cannot be)."""
        if path in self._cache:
            self._cache.move_to_end(path)
            return self._cache[path]
        if path not in self._at_work and not self._is_closed:
            self._waiting[path] = None
            self._waiting.move_to_end(path)
            if len(self._waiting) > _WAITING:
                self._waiting.popitem(last=False)
            self._start()
        return None

    def forget(self, path: Path) -> None:
        """Drop a thumbnail, for instance because its file left the list."""
        self._cache.pop(path, None)
        self._waiting.pop(path, None)

    def close(self) -> None:
        """Make no more, and wait for those at work (some milliseconds)."""
        self._is_closed = True
        self._waiting.clear()
        self._pool.waitForDone()

    def _start(self) -> None:
        thread, take = main_thread(), weakref.WeakMethod(self._take)
        while self._waiting and len(self._at_work) < _AT_WORK:
            path, _ = self._waiting.popitem()
            self._at_work.add(path)
            self._pool.start(lambda path=path: _make(path, thread, take))

    def _take(self, path: Path, image: QImage | None) -> None:
        self._at_work.discard(path)
        if self._is_closed:
            return
        self._cache[path] = None if image is None else QPixmap.fromImage(image)
        while len(self._cache) > _CACHED:
            self._cache.popitem(last=False)
        self._start()
        self.ready.emit(path)
