"""Opens pictures and annotations in workers, and the neighbours before they are asked for."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from lpr_desktop.annotation.annotation_file import AnnotationFile
from lpr_desktop.annotation.model import ImageAnnotation
from lpr_desktop.annotation.recovery import PendingSave
from lpr_desktop.annotation.voc import parse
from lpr_desktop.errors import AnnotationError, ImageError
from lpr_desktop.files import show_name
from lpr_desktop.gui.annotate.unsaved import Unsaved
from lpr_desktop.gui.jobs import Job, Jobs, Task

CACHE_BYTES = 320_000_000
"""Decoded pictures that are kept, with their pyramids: seven of 12 megapixels."""

Pixels = NDArray[np.uint8]


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
    """

    path: Path
    levels: tuple[Pixels, ...] = ()
    notes: tuple[str, ...] = ()
    error: str | None = None
    orientation: int = 1

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


@dataclass(eq=False)
class OpenedAnnotation:
    """An annotation file.

    Attributes:
        file: None if it cannot be understood.
        annotation: What it says; blank if there is no file yet.
        error: Why it cannot be understood, for a person.
        recovered: What an earlier start could not save, to be shown instead.
        is_conflict: Somebody else has changed the file since that.
    """

    file: AnnotationFile | None
    annotation: ImageAnnotation
    error: str | None = None
    recovered: ImageAnnotation | None = None
    is_conflict: bool = False


class Opener(QObject):
    """Keeps the last pictures and the neighbours of the present one, up to ``CACHE_BYTES``.

    Signals:
        opened: An :class:`OpenedPicture` that was asked for with :meth:`open`.
    """

    opened = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._cache: OrderedDict[Path, OpenedPicture] = OrderedDict()
        self._loading: dict[Path, Job] = {}
        self._wanted: Path | None = None
        self._neighbours: list[Path] = []

    @property
    def cached_bytes(self) -> int:
        return sum(picture.nbytes for picture in self._cache.values())

    def get(self, path: Path) -> OpenedPicture | None:
        """A picture that is decoded already."""
        return self._cache.get(path)

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
        known = self._cache.get(path)
        if known is not None:
            self._cache.move_to_end(path)
            self.opened.emit(known)
            self._preload()
        else:
            self._load(path)

    def forget(self, path: Path) -> None:
        """Drop a picture, for instance because it is gone."""
        self._cache.pop(path, None)

    def clear(self) -> None:
        """Drop all."""
        self.open(None)
        self._cache.clear()

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
    from lpr_desktop.gui.widgets.tiles import build_pyramid
    from lpr_desktop.imaging import read_image

    task.check()
    try:
        picture = read_image(path)
        task.check()
        levels = tuple(build_pyramid(picture.pixels))
        return OpenedPicture(path, levels, picture.notes, orientation=stored_orientation(path))
    except ImageError as error:
        return OpenedPicture(path, error=str(error))
    except MemoryError:
        name = show_name(path.name)
        return OpenedPicture(
            path, error=f"{name}: there is not enough memory to show this picture."
        )


def load_annotation(
    picture: Path, path: Path | None, within: Path | None, problem: str | None, unsaved: Unsaved
) -> OpenedAnnotation:
    """Read an annotation file, and what an earlier start of the program could not save to it.

    Args:
        picture: The picture that it belongs to.
        path: The file, which need not be there; None if the picture can have none.
        within: Folders below this one may be made for it.
        problem: If ``path`` is None, the reason, for a person.
        unsaved: Where unsaved changes are kept.
    """
    blank = ImageAnnotation.for_picture(picture, 0, 0)
    if path is None:
        return OpenedAnnotation(None, blank, problem or "This picture can have no annotation.")
    try:
        file, annotation = AnnotationFile.open(path, within)
    except AnnotationError as error:
        return OpenedAnnotation(None, blank, str(error))
    opened = OpenedAnnotation(file, blank if annotation is None else annotation)
    pending: PendingSave | None = unsaved.find(path)
    if pending is not None and pending.wanted != file.known:
        try:
            wanted = blank if pending.wanted is None else parse(pending.wanted, show_name(path))
        except AnnotationError:
            return opened
        opened.recovered = wanted
        opened.is_conflict = pending.known != file.known
    return opened
