"""Suggestions: detector and reader find plates and texts; a person accepts them or not."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lpr_desktop.annotation.model import AnnotatedBox
from lpr_desktop.errors import ImageError
from lpr_desktop.geometry import Box, Corners, corners_of_box
from lpr_desktop.gui.annotate.marks_state import Item
from lpr_desktop.gui.jobs import Executor, Job, Jobs, Task
from lpr_desktop.gui.widgets.tiles import Pixels
from lpr_desktop.gui.workspace import Workspace
from lpr_desktop.reading.pipeline import PipelineSettings
from lpr_desktop.reading.stand_ins import MissingDetector

if TYPE_CHECKING:
    from lpr_desktop.reading.reader import PlateReader

_MIN_SIDE = 2.0
_LEAST_OVERLAP = 0.6
_ASKEW = 0.2
"""Corners further from those of their box than this share of its height are suggested with it."""


class Suggester(QObject):
    """Looks for plates in one picture, or in many, in a worker.

    Signals:
        found: A picture and the suggestions for it.
        corners_found: A picture, and the corners of the plates in boxes by the ids of these.
        progress: Pictures that are done, of how many.
        ended: How many suggestions in how many pictures; a folder was gone through or stopped.
        failed: Why it cannot be done: an exception.
    """

    found = Signal(object, tuple)
    corners_found = Signal(object, object)
    progress = Signal(int, int)
    ended = Signal(int, int)
    failed = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        workspace: Workspace,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._workspace = workspace
        self._job: Job | None = None
        self._total = self._done = self._pictures = self._boxes = 0

    @property
    def is_running(self) -> bool:
        """Whether a folder is being gone through."""
        return self._job is not None

    def suggest(self, path: Path, pixels: Pixels, class_name: str) -> None:
        """Look for plates in a picture that is decoded already."""
        pipeline = self._workspace.pipeline

        def look(_task: Task) -> tuple[Item, ...]:
            with self._workspace.readers.pool(pipeline).borrow() as reader:
                return _look(reader, pixels, class_name, pipeline.settings)

        self._jobs.start(
            look,
            on_success=lambda items: self.found.emit(path, items),
            on_failure=self.failed.emit,
        )

    def find_corners(self, path: Path, pixels: Pixels, items: Sequence[Item]) -> None:
        """Look for the corners of the plates in boxes; without any, they are those of the box."""
        pipeline = self._workspace.pipeline

        def look(_task: Task) -> dict[int, Corners]:
            with self._workspace.readers.pool(pipeline).borrow() as reader:
                boxes = {item.id: item.content.box for item in items}
                return {
                    id: corners_in(box, reader.find_corners(pixels, box)) or corners_of_box(box)
                    for id, box in boxes.items()
                }

        self._jobs.start(
            look,
            on_success=lambda corners: self.corners_found.emit(path, corners),
            on_failure=self.failed.emit,
        )

    def suggest_all(self, paths: list[Path], class_name: str) -> None:
        """Look for plates in many pictures, one after the other."""
        if self._job is not None or not paths:
            return
        pipeline = self._workspace.pipeline
        self._total, self._done, self._pictures, self._boxes = len(paths), 0, 0, 0

        def look(task: Task) -> None:
            from lpr_desktop.imaging import open_image

            with self._workspace.readers.pool(pipeline).borrow() as reader:
                for path in paths:
                    task.check()
                    items: tuple[Item, ...] = ()
                    try:
                        items = _look(reader, open_image(path), class_name, pipeline.settings)
                    except ImageError:
                        pass  # The picture says so itself when it is looked at.
                    task.report((path, items))

        job = self._jobs.start(
            look,
            on_report=self._on_reports,
            on_failure=self.failed.emit,
            executor=Executor.BACKGROUND,
        )
        job.finished.connect(self._on_finished)
        self._job = job
        self.progress.emit(0, self._total)

    def cancel(self) -> None:
        """Stop after the picture that is being looked at; what was found stays."""
        if self._job is not None:
            self._job.stop()

    def _on_reports(self, reports: list[tuple[Path, tuple[Item, ...]]]) -> None:
        for path, items in reports:
            self._done += 1
            self._pictures += bool(items)
            self._boxes += len(items)
            self.found.emit(path, items)
        self.progress.emit(self._done, self._total)

    def _on_finished(self) -> None:
        self._job = None
        self.ended.emit(self._boxes, self._pictures)


def _look(
    reader: PlateReader, pixels: Pixels, class_name: str, settings: PipelineSettings
) -> tuple[Item, ...]:
    if isinstance(reader.detector, MissingDetector):
        raise reader.detector.error
    height, width = pixels.shape[:2]
    items = []
    # Best score first: so the right one is mostly the first to be answered.
    for reading in reader.read(pixels, settings):
        box = reading.box.clipped(width, height)
        if min(box.width, box.height) >= _MIN_SIDE:
            content = AnnotatedBox(box, class_name, reading.text or None)
            corners = corners_in(box, reading.corners)
            if corners is not None and _is_askew(corners):
                content = replace(content, box=Box.around(corners), corners=corners)
            items.append(Item.new(content, reading.score))
    return tuple(items)


def corners_in(box: Box, corners: Corners | None) -> Corners | None:
    """Corners that the reader found in a box, if they are those of a plate that fills it."""
    if corners is None or Box.around(corners).iou(box) < _LEAST_OVERLAP:
        return None
    a, b, c, d = ((round(x, 1), round(y, 1)) for x, y in corners)
    return a, b, c, d


def _is_askew(corners: Corners) -> bool:
    """Whether the corners say more than the box around them."""
    hull = Box.around(corners)
    edges = corners_of_box(hull)
    away = max(math.dist(one, other) for one, other in zip(corners, edges, strict=True))
    return away > max(2.0, _ASKEW * hull.height)
