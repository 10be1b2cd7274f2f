"""The picture that is looked at: its pixels and the cut-outs of its plates, loaded in a worker."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from lpr_desktop.errors import LprError
from lpr_desktop.files import show_name
from lpr_desktop.geometry import Box
from lpr_desktop.gui.jobs import Job, Jobs, Task

if TYPE_CHECKING:
    from lpr_desktop.ocr.plate import PreparedPlate
    from lpr_desktop.reading.reader import FileStamp

_CACHE_BYTES = 256_000_000
"""Pixels of pictures looked at before that are kept, so that going back is immediate."""


@dataclass(eq=False)
class OpenedPicture:
    """A decoded picture.

    Attributes:
        path: Its file.
        pixels: RGB uint8 (H, W, 3), upright.
        notes: Sentences for a person, for instance that the file is cut short.
        stamp: The state of the file before it was opened.
        plates: What was cut out so far, by box.
    """

    path: Path
    pixels: NDArray[np.uint8]
    notes: tuple[str, ...]
    stamp: FileStamp | None
    plates: dict[Box, PreparedPlate] = field(default_factory=dict)


class PictureOpener(QObject):
    """Opens one picture after another; only the last one asked for is delivered.

    Signals:
        opened: An :class:`OpenedPicture`.
        failed: The path, and a message for a person.
        plates_ready: The :class:`OpenedPicture` has got new entries in ``plates``.
    """

    opened = Signal(object)
    failed = Signal(object, str)
    plates_ready = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._cache: OrderedDict[Path, OpenedPicture] = OrderedDict()
        self._wanted: Path | None = None
        self._job: Job | None = None

    @property
    def wanted(self) -> Path | None:
        """The picture that was asked for last, None for none."""
        return self._wanted

    def get(self, path: Path) -> OpenedPicture | None:
        """A picture that is decoded already."""
        return self._cache.get(path)

    def open(self, path: Path | None) -> None:
        """Ask for a picture (None: for none any more); it is delivered by a signal."""
        if path == self._wanted:
            return
        self._wanted = path
        if self._job is not None:
            self._job.stop()
            self._job = None
        if path is None:
            return
        known = self._cache.get(path)
        if known is not None:
            self._cache.move_to_end(path)
            self.opened.emit(known)
            return
        self._job = self._jobs.start(
            lambda task: _load(path, task),
            on_success=self._on_loaded,
            on_failure=lambda error: self._on_failed(path, error),
        )

    def cut_out(self, picture: OpenedPicture, boxes: Iterable[Box]) -> None:
        """Cut plates out of an opened picture that were not yet; ``plates_ready`` follows."""
        missing = [box for box in boxes if box not in picture.plates]
        if missing:
            self._jobs.start(
                lambda _task: _cut_out(picture, missing),
                on_success=self.plates_ready.emit,
            )

    def drop_older(self, path: Path, stamp: FileStamp | None) -> None:
        """Drop a picture that was opened (or could not be) when its file was another one."""
        known = self._cache.get(path)
        if known is None and path == self._wanted and self._job is None:
            self._wanted = None
        elif known is not None and stamp is not None and known.stamp != stamp:
            self.forget([path])

    def forget(self, paths: Iterable[Path]) -> None:
        """Drop pictures that are no longer in the list."""
        for path in paths:
            self._cache.pop(path, None)
            if path == self._wanted:
                self._wanted = None

    def _on_loaded(self, picture: OpenedPicture) -> None:
        self._cache[picture.path] = picture
        self._cache.move_to_end(picture.path)
        size = sum(other.pixels.nbytes for other in self._cache.values())
        while size > _CACHE_BYTES and len(self._cache) > 1:
            _, dropped = self._cache.popitem(last=False)
            size -= dropped.pixels.nbytes
        if picture.path == self._wanted:
            self._job = None
            self.opened.emit(picture)

    def _on_failed(self, path: Path, error: BaseException) -> None:
        if path != self._wanted:
            return
        self._job = None
        if isinstance(error, LprError):
            self.failed.emit(path, str(error))
        elif isinstance(error, MemoryError):
            name = show_name(path.name)
            self.failed.emit(path, f"{name}: there is not enough memory to show this picture.")
        else:
            raise error


def _load(path: Path, task: Task) -> OpenedPicture:
    # Imported in the worker: OpenCV must not delay the first paint of the window.
    from lpr_desktop.imaging import read_image
    from lpr_desktop.reading.reader import FileStamp

    stamp = FileStamp.of(path)
    picture = read_image(path)
    task.check()
    return OpenedPicture(path, picture.pixels, picture.notes, stamp)


def _cut_out(picture: OpenedPicture, boxes: list[Box]) -> OpenedPicture:
    from lpr_desktop.ocr.plate import prepare

    for box in boxes:
        picture.plates[box] = prepare(picture.pixels, box)
    return picture
