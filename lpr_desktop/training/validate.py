"""Measuring a network on validation pictures while it is trained."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import keras
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.detection.decode import decode, suppress
from lpr_desktop.detection.detector import Detection
from lpr_desktop.detection.metrics import average_precision
from lpr_desktop.geometry import Box
from lpr_desktop.imaging import letterbox
from lpr_desktop.training.batches import TrainingPicture
from lpr_desktop.training.picture_reader import PictureReader
from lpr_desktop.training.targets import encode, mean_iou, plate_loss

MARGIN = 13
"""Pixels of ground around the picture: the first cell looks at pixel 13."""

MIN_SCORE = 0.05
"""Detections below play no part in the average precision."""

_CHUNK = 16


@dataclass(frozen=True, slots=True)
class Validation:
    """What a network finds in the validation pictures.

    Attributes:
        found: For each picture the detections from ``MIN_SCORE`` on, boxes in its pixels; none
            for one that cannot be opened, which the figures leave out.
        loss, iou: As for training views (``targets``), on the whole pictures.
        ap50, ap75: Average precision.
    """

    found: list[list[Detection]]
    loss: float
    iou: float
    ap50: float
    ap75: float


def validate(
    network: keras.Model,
    pictures: Sequence[TrainingPicture],
    size: int,
    step: Callable[[int, int], None] | None = None,
    reader: PictureReader | None = None,
) -> Validation:
    """Measure a network.

    Args:
        network: Takes squares of ``size`` pixels.
        pictures: What to measure on.
        size: Side of the input in pixels.
        step: Called with the pictures done and of all; what it raises ends the work.
        reader: Opens the pictures.

    Raises:
        RunError: The reader has too many that cannot be opened.
    """
    reader = reader or PictureReader()
    found: list[list[Detection]] = [[] for _ in pictures]
    opened: list[int] = []
    losses, overlaps = [], []
    for start in range(0, len(pictures), _CHUNK):
        if step:
            step(start, len(pictures))
        images = {
            i: image
            for i in range(start, min(start + _CHUNK, len(pictures)))
            if (image := reader.read(pictures[i].path)) is not None
        }
        if not images:
            continue
        opened += images
        pairs = [letterbox(image, size, MARGIN) for image in images.values()]
        stack = np.stack([image for image, _ in pairs]).astype(np.float32)
        # Always the same number: another one would trace the network once more.
        padding = min(_CHUNK, len(pictures)) - len(images)
        outputs = network.predict_on_batch(np.pad(stack, ((0, padding), (0, 0), (0, 0), (0, 0))))
        outputs = outputs[: len(images)]
        targets = []
        for place, output, (_, frame) in zip(images, outputs, pairs, strict=True):
            boxes, scores = decode(output, MIN_SCORE)
            found[place] = [
                Detection(frame.to_picture(Box(*map(float, boxes[i]))), float(scores[i]))
                for i in suppress(boxes, scores)
            ]
            truth = pictures[place].boxes
            placed = [frame.to_input(Box(*map(float, box))).as_tuple() for box in truth]
            targets.append(encode(np.array(placed, np.float32).reshape(-1, 4), size))
        target = np.stack(targets)
        losses.append(float(plate_loss(target, outputs)) * len(images))
        overlaps.append(float(mean_iou(target, outputs)) * len(images))
    kept = [found[i] for i in opened]
    truths = [[Box(*map(float, box)) for box in pictures[i].counted] for i in opened]
    ignored = [[Box(*map(float, box)) for box in pictures[i].ignored] for i in opened]
    count = max(1, len(opened))
    return Validation(
        found,
        sum(losses) / count,
        sum(overlaps) / count,
        average_precision(kept, truths, 0.5, ignored),
        average_precision(kept, truths, 0.75, ignored),
    )


def recalibrate(network: keras.Model, batches: Iterable[NDArray[np.float32]]) -> None:
    """Set BatchNorm's averages to the plain mean over ``batches`` of pictures.

    Keras's moving averages lag behind after a short fit, and belong to the last weights rather
    than to the averaged ones.

    Args:
        network: Any network; changed in place.
        batches: Each (B, S, S, 3) float32 in 0–255.
    """
    norms = [
        layer
        for layer in network._flatten_layers()
        if isinstance(layer, keras.layers.BatchNormalization)
    ]
    kept = [layer.momentum for layer in norms]
    try:
        for number, batch in enumerate(batches):
            for layer in norms:
                layer.momentum = number / (number + 1)
            network(batch, training=True)
    finally:
        for layer, momentum in zip(norms, kept, strict=True):
            layer.momentum = momentum
