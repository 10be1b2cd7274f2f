"""Opens pictures in workers, the neighbours before they are asked for, and cuts plates out."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lpr_desktop.errors import ImageError
from lpr_desktop.files import FileStamp, show_name
from lpr_desktop.geometry import Box
from lpr_desktop.gui.jobs import Job, Jobs, Task
from lpr_desktop.gui.translation import error_text, tr
from lpr_desktop.gui.widgets.tiles import Pixels, build_pyramid

if TYPE_CHECKING:
    from lpr_desktop.ocr.plate import PreparedPlate

CACHE_BYTES = 320_000_000
"""Decoded pictures that are kept, with their pyramids: seven of 12 megapixels."""


@dataclass(eq=False)
class OpenedPicture:
    """A decoded picture.

    Attributes:
        path: Its file.
        levels: Its pyramid; the first is the picture itself, RGB uint8 (H, W, 3), upright. Empty
            if it could not be opened.
        notes: Sentences for a person, for instance that the file is cut short.
        error: Why it could not be opened, for a person.
        orientation: EXIF's, as the file has it: 1 for none, else the picture was turned to show it.
        stamp: The state of the file before it was opened.
        time: Of a frame of a video, in seconds; None for a picture.
        plates: What was cut out so far, by box.
    """

    path: Path
    levels: tuple[Pixels, ...] = ()
    notes: tuple[str, ...] = ()
    error: str | None = None
    orientation: int = 1
    stamp: FileStamp | None = None
    time: float | None = None
    plates: dict[Box, PreparedPlate] = field(default_factory=dict)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels; (0, 0) if there is no picture."""
        if not self.levels:
            return (0, 0)
        height, width = self.levels[0].shape[:2]
        return width, height

    @property
    def nbytes(self) -> int:
        return sum(level.nbytes for level in self.levels)


class PictureOpener(QObject):
    """Keeps the last pictures and the neighbours of the present one, up to ``CACHE_BYTES``.

    Signals:
        opened: The :class:`OpenedPicture` that was asked for last with :meth:`open`.
        plates_ready: The :class:`OpenedPicture` has got new entries in ``plates``.
    """

    opened = Signal(object)
    plates_ready = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._cache: OrderedDict[Path, OpenedPicture] = OrderedDict()
        self._loading: dict[Path, Job] = {}
        self._wanted: Path | None = None
        self._neighbours: list[Path] = []

    @property
    def wanted(self) -> Path | None:
        """The picture that was asked for last; None for none, or one that is to be asked for anew
        because its file is another one now.
        """
        return self._wanted

    @property
    def cached_bytes(self) -> int:
        return sum(picture.nbytes for picture in self._cache.values())

    def get(self, path: Path) -> OpenedPicture | None:
        """A picture that is decoded already."""
        known = self._cache.get(path)
        return known if known is not None and known.levels else None

    def open(self, path: Path | None, neighbours: Iterable[Path] = ()) -> None:
        """Ask for a picture; ``opened`` follows, at once if it is there already.

        Args:
            path: None for none any more.
            neighbours: Loaded afterwards, the first first, if there is room for them.
        """
        self._wanted = path
        self._neighbours = list(neighbours)
        wanted = {path, *self._neighbours}
        for other, job in list(self._loading.items()):
            if other not in wanted:
                job.stop()
        if path is None:
            return
        known = self.get(path)
        if known is not None:
            self._cache.move_to_end(path)
            self.opened.emit(known)
            self._preload()
        else:
            self._load(path)

    def cut_out(self, picture: OpenedPicture, boxes: Iterable[Box]) -> None:
        """Cut plates out of an opened picture that were not yet; ``plates_ready`` follows."""
        missing = [box for box in boxes if box not in picture.plates]
        if missing:
            self._jobs.start(
                lambda _task: _cut_out(picture, missing), on_success=self.plates_ready.emit
            )

    def drop_older(self, path: Path, stamp: FileStamp | None) -> None:
        """Drop a picture that was opened (or could not be) when its file was another one."""
        known = self._cache.get(path)
        if known is not None and (known.error or (stamp is not None and known.stamp != stamp)):
            self.forget([path])

    def forget(self, paths: Iterable[Path]) -> None:
        """Drop pictures, for instance because they are gone."""
        for path in paths:
            self._cache.pop(path, None)
            if path == self._wanted:
                self._wanted = None

    def _load(self, path: Path) -> None:
        running = self._loading.get(path)
        if running is not None and not running.task.cancel.is_set():
            return
        job = self._jobs.start(lambda task: load_picture(path, task), on_success=self._on_loaded)
        self._loading[path] = job
        job.finished.connect(lambda: self._on_finished(path, job))

    def _preload(self) -> None:
        """Load the next neighbour that is missing: one at a time, or the wanted one would wait."""
        if self._loading:
            return
        for path in self._neighbours:
            if path not in self._cache:
                self._load(path)
                return

    def _on_loaded(self, picture: OpenedPicture) -> None:
        self._cache[picture.path] = picture
        if self._wanted is not None and self._wanted in self._cache:
            # The newest stay; the one that is looked at is the newest of all.
            self._cache.move_to_end(self._wanted)
        size = self.cached_bytes
        while size > CACHE_BYTES and len(self._cache) > 1:
            path, dropped = self._cache.popitem(last=False)
            size -= dropped.nbytes
            if path in self._neighbours:
                # There is no room for it: asking again would go round in circles.
                self._neighbours.remove(path)
        if picture.path == self._wanted:
            self.opened.emit(picture)

    def _on_finished(self, path: Path, job: Job) -> None:
        if self._loading.get(path) is job:
            del self._loading[path]
        if self._wanted is not None and self._wanted not in self._cache:
            self._load(self._wanted)
        else:
            self._preload()


def load_picture(path: Path, task: Task) -> OpenedPicture:
    """Decode a picture and make its pyramid; what is wrong with it is in the result."""
    # Imported in the worker: OpenCV must not delay the first paint of the window.
    from lpr_desktop.annotation.checks import stored_orientation
    from lpr_desktop.imaging import read_image

    task.check()
    stamp = FileStamp.of(path)
    try:
        picture = read_image(path)
        task.check()
        levels = tuple(build_pyramid(picture.pixels))
        orientation = stored_orientation(path)
        return OpenedPicture(path, levels, picture.notes, None, orientation, stamp)
    except ImageError as error:
        return OpenedPicture(path, error=error_text(error), stamp=stamp)
    except MemoryError:
        words = tr(
            "{name}: there is not enough memory to show this picture.", name=show_name(path.name)
        )
        return OpenedPicture(path, error=words, stamp=stamp)


def _cut_out(picture: OpenedPicture, boxes: list[Box]) -> OpenedPicture:
    from lpr_desktop.ocr.plate import prepare

    for box in boxes:
        picture.plates[box] = prepare(picture.levels[0], box)
    return picture
