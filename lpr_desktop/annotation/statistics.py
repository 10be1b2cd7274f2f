"""Figures of a data set: how many boxes, how large, where."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.annotation.index import DatasetIndex, Progress
from lpr_desktop.errors import AnnotationError, ImageError
from lpr_desktop.geometry import Box
from lpr_desktop.imaging import read_header

HEAT_CELLS = 32
"""Cells of the heat map along each side."""


@dataclass(frozen=True, slots=True, eq=False)
class Statistics:
    """Figures of a data set.

    Attributes:
        pictures: All of them.
        annotated: With boxes or checked.
        checked: Verified by a person.
        boxes: All of them.
        texts: Boxes whose text is known.
        unreadable: Pictures whose annotation cannot be read.
        classes: Boxes of each class, most frequent first.
        boxes_per_picture: int64; place k holds the number of annotated pictures with k boxes.
        widths: Of each box in pixels, float64.
        heights: Likewise.
        aspects: Width by height of each box that has a height.
        heat: float64 (32, 32), rows and columns: the share of boxes that cover the cell.
    """

    pictures: int
    annotated: int
    checked: int
    boxes: int
    texts: int
    unreadable: int
    classes: dict[str, int]
    boxes_per_picture: NDArray[np.int64]
    widths: NDArray[np.float64]
    heights: NDArray[np.float64]
    aspects: NDArray[np.float64]
    heat: NDArray[np.float64]


def dataset_statistics(index: DatasetIndex, progress: Progress | None = None) -> Statistics:
    """Count through a data set. For a worker thread.

    Where an annotation does not say how large its picture is, the picture is asked; if that fails
    too, its boxes are left out of the heat map.
    """
    counts: Counter[int] = Counter()
    classes: Counter[str] = Counter()
    sides: list[tuple[float, float]] = []
    heat = np.zeros((HEAT_CELLS, HEAT_CELLS))
    checked = texts = unreadable = placed = 0
    for row in range(len(index)):
        if progress:
            progress(row + 1, len(index))
        if row in index.owners:
            continue
        try:
            annotation = index.annotation(row)
        except AnnotationError:
            unreadable += 1
            continue
        if annotation.is_blank:
            continue
        checked += annotation.verified
        counts[len(annotation.boxes)] += 1
        width, height = annotation.width, annotation.height
        if not (width and height) and annotation.boxes:
            try:
                header = read_header(index.picture(row))
                width, height = header.width, header.height
            except ImageError:
                width = height = 0
        for marked in annotation.boxes:
            classes[marked.class_name] += 1
            texts += bool(marked.text)
            sides.append((marked.box.width, marked.box.height))
            if width and height:
                _cover(heat, marked.box.scaled(HEAT_CELLS / width, HEAT_CELLS / height))
                placed += 1
    widths, heights = np.array(sides, np.float64).reshape(-1, 2).T
    upright = heights > 0
    histogram = np.zeros(max(counts, default=-1) + 1, np.int64)
    for boxes, pictures in counts.items():
        histogram[boxes] = pictures
    return Statistics(
        pictures=len(index),
        annotated=counts.total(),
        checked=checked,
        boxes=len(sides),
        texts=texts,
        unreadable=unreadable,
        classes=dict(classes.most_common()),
        boxes_per_picture=histogram,
        widths=widths,
        heights=heights,
        aspects=widths[upright] / heights[upright],
        heat=heat / max(1, placed),
    )


def _cover(heat: NDArray[np.float64], box: Box) -> None:
    """Count a box in every cell that it touches; ``box`` in cells."""
    inner = box.clipped(HEAT_CELLS, HEAT_CELLS)
    rows = slice(int(inner.y0), max(int(np.ceil(inner.y1)), int(inner.y0) + 1))
    columns = slice(int(inner.x0), max(int(np.ceil(inner.x1)), int(inner.x0) + 1))
    heat[rows, columns] += 1
