"""Small data sets on disk for tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from picture_samples import encoded, exif, noise, stored

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.formats import Transfer
from lpr_desktop.annotation.importing import import_labels
from lpr_desktop.annotation.index import DatasetIndex, read_states
from lpr_desktop.annotation.layout import Layout, find_layout
from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation
from lpr_desktop.annotation.opening import labels_at
from lpr_desktop.annotation.scan import scan
from lpr_desktop.geometry import Box

WIDTH, HEIGHT = 96, 80


def add_picture(path: Path, seed: int = 0, orientation: int = 1) -> Path:
    """A picture of 96 × 80 upright pixels; another seed gives another picture."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # Coarse, or two pictures of noise would look alike once they are made small.
    small = noise(seed, 12, 10)
    upright = np.kron(small, np.ones((8, 8, 1), np.uint8))
    block = exif(orientation) if orientation > 1 else b""
    form = "PNG" if path.suffix == ".png" else "JPEG"
    options = {"exif": block} if block else {}
    path.write_bytes(encoded(stored(upright, orientation), form, **options))
    return path


def annotate(
    picture: Path, *boxes: Box | AnnotatedBox, verified: bool = False, layout: Layout | None = None
) -> Path:
    """An annotation of such a picture, beside it or where a layout has it."""
    layout = layout or Layout(picture.parent)
    marked = [box if isinstance(box, AnnotatedBox) else AnnotatedBox(box) for box in boxes]
    annotation = ImageAnnotation(
        picture.name, width=WIDTH, height=HEIGHT, boxes=marked, verified=verified
    )
    path = layout.annotation_path(picture)
    path.parent.mkdir(parents=True, exist_ok=True)
    voc.save(annotation, path)
    return path


def opened(folder: Path) -> DatasetIndex:
    """The list of a folder, with all states read."""
    index = scan(find_layout(folder))
    for row, *state in read_states(index, index.unread_rows()):
        index.set_state(row, *state)
    return index


def imported(index: DatasetIndex, place: Path, **options: Any) -> Transfer:
    """What came of importing the labels at a place."""
    return import_labels(index, labels_at(place, index), **options)
