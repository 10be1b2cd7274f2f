"""Measuring a network on validation pictures while it is trained."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import keras
import numpy as np

from lpr_desktop.detection.decode import decode, suppress
from lpr_desktop.detection.detector import Detection
from lpr_desktop.detection.metrics import average_precision
from lpr_desktop.geometry import Box
from lpr_desktop.imaging import letterbox, open_image
from lpr_desktop.training.batches import TrainingPicture
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
        found: For each picture the detections from ``MIN_SCORE`` on, boxes in its pixels.
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
) -> Validation:
    """Measure a network.

    Args:
        network: Takes squares of ``size`` pixels.
        pictures: What to measure on.
        size: Side of the input in pixels.
        step: Called with the pictures done and of all; what it raises ends the work.
    """
    found: list[list[Detection]] = []
    losses, overlaps = [], []
    for start in range(0, len(pictures), _CHUNK):
        if step:
            step(start, len(pictures))
        chunk = pictures[start : start + _CHUNK]
        pairs = [letterbox(open_image(p.path), size, MARGIN) for p in chunk]
        stack = np.stack([image for image, _ in pairs]).astype(np.float32)
        # Always the same number: another one would trace the network once more.
        padding = min(_CHUNK, len(pictures)) - len(chunk)
        outputs = network.predict_on_batch(np.pad(stack, ((0, padding), (0, 0), (0, 0), (0, 0))))
        outputs = outputs[: len(chunk)]
        targets = []
        for picture, output, (_, frame) in zip(chunk, outputs, pairs, strict=True):
            boxes, scores = decode(output, MIN_SCORE)
            found.append(
                [
                    Detection(frame.to_picture(Box(*map(float, boxes[i]))), float(scores[i]))
                    for i in suppress(boxes, scores)
                ]
            )
            placed = [frame.to_input(Box(*map(float, box))).as_tuple() for box in picture.boxes]
            targets.append(encode(np.array(placed, np.float32).reshape(-1, 4), size))
        target = np.stack(targets)
        losses.append(float(plate_loss(target, outputs)) * len(chunk))
        overlaps.append(float(mean_iou(target, outputs)) * len(chunk))
    truths = [[Box(*map(float, box)) for box in p.counted] for p in pictures]
    ignored = [[Box(*map(float, box)) for box in p.ignored] for p in pictures]
    count = max(1, len(pictures))
    return Validation(
        found,
        sum(losses) / count,
        sum(overlaps) / count,
        average_precision(found, truths, 0.5, ignored),
        average_precision(found, truths, 0.75, ignored),
    )
