"""A data set of drawn pictures to try out labelling and training with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation
from lpr_desktop.drawing.street import Street, draw_street
from lpr_desktop.errors import DatasetError
from lpr_desktop.files import write_atomic
from lpr_desktop.geometry import Corners

PICTURES = 80
"""As many as a training of minutes can use."""

SIZE = (768, 512)
_SEED = 20261128
_QUALITY = 92
_PLATES = (0, 1, 1, 1, 2, 1, 1, 1, 2, 1)
"""Plates in the pictures, in turn: a tenth has none and is marked as checked."""


def write_example(folder: Path, progress: Callable[[int, int], object]) -> None:
    """Draw ``PICTURES`` streets and car parks, each with its annotation (Pascal VOC, with texts).

    These are always the same.

    Args:
        folder: Made if it is not there.
        progress: Called after each picture with done and total; what it raises ends the work.

    Raises:
        DatasetError: Something lies in the folder already, or it cannot be written.
    """
    with DatasetError.for_os_error(
        "{folder}: the pictures cannot be written ({strerror}). Name another folder, or make room.",
        folder=folder,
    ):
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise DatasetError(
                "{folder}: the folder is not empty, and nothing in it is overwritten. Name "
                "a new one.",
                folder=folder,
            )
        for number in range(PICTURES):
            street = _draw(number)
            file = folder / f"example-{number + 1:02}.jpg"
            picture = cv2.cvtColor(street.image, cv2.COLOR_RGB2BGR)
            jpeg = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])[1]
            write_atomic(file, jpeg.tobytes())
            write_atomic(file.with_suffix(".xml"), annotation(file, street))
            progress(number + 1, PICTURES)


def _draw(number: int) -> Street:
    rng = np.random.default_rng((_SEED, number))
    return draw_street(rng, SIZE, _PLATES[number % len(_PLATES)])


def annotation(file: Path, scene: Street) -> bytes:
    """The plates of a drawn picture as a Pascal VOC file, marked as checked."""
    height, width = scene.image.shape[:2]
    boxes = (
        AnnotatedBox(box, text=text, truncated=not _is_inside(corners, width, height))
        for box, corners, text in zip(scene.boxes, scene.corners, scene.texts, strict=True)
    )
    data = voc.render(
        ImageAnnotation(
            filename=file.name,
            folder=file.parent.name,
            width=width,
            height=height,
            boxes=[box.written(width, height) for box in boxes],
            verified=True,
            database="drawn by code",
        )
    )
    assert data is not None
    return data


def _is_inside(corners: Corners, width: int, height: int) -> bool:
    return all(0 <= x <= width and 0 <= y <= height for x, y in corners)
