"""Small annotated data sets and settings for trainings that take seconds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation
from lpr_desktop.geometry import Box
from lpr_desktop.runs.settings import RunSettings

SIDE = 140
TINY_NETWORK = {
    "stem": 0.25,
    "widths": [0.25, 0.125, 0.125],
    "depths": [0, 0, 0],
    "head_channels": 16,
}


def draw_set(folder: Path, count: int, class_name: str = "licence") -> Path:
    """Dark pictures with a white plate each, and their annotations beside them."""
    rng = np.random.default_rng(8)
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        # Coarse noise, or all would count as near-copies of one another.
        coarse = rng.integers(20, 90, (14, 14, 3))
        image = np.kron(coarse, np.ones((10, 10, 1))).astype(np.uint8)
        x, y = (int(v) for v in rng.integers(15, 75, 2))
        image[y : y + 18, x : x + 45] = 240
        path = folder / f"car {number}.png"
        path.write_bytes(cv2.imencode(".png", image)[1].tobytes())
        box = AnnotatedBox(Box(x, y, x + 45, y + 18), class_name)
        annotation = ImageAnnotation(path.name, width=SIDE, height=SIDE, boxes=[box])
        voc.save(annotation, path.with_suffix(".xml"))
    return folder


def tiny_settings(folder: Path, **changes: Any) -> RunSettings:
    """A training of a few steps of a tiny network."""
    values: dict[str, Any] = {
        "name": "Tiny",
        "datasets": (str(folder),),
        "weights": "none",
        "input_size": 107,
        "epochs": 2,
        "batch_size": 2,
        "views": 4,
        "precision": "float32",
        "spare_cores": 0,
        "network": TINY_NETWORK,
        "eager": True,
    }
    return RunSettings(**(values | changes))
