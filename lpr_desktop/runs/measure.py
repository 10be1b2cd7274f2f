"""What a detector comes to on pictures whose plates are known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.detection.detector import Detection
from lpr_desktop.detection.metrics import average_precision, match, precision_recall
from lpr_desktop.geometry import Box
from lpr_desktop.runs.data import RunPicture

Finds = Sequence[Sequence[Detection]]
"""For each picture what a detector has found at a low threshold."""

_GRID = np.arange(15, 91) / 100
_HIGHEST_USUAL = 0.6
_USUAL_THRESHOLD = 0.4
_STRICT = np.arange(50, 100, 5) / 100


@dataclass(frozen=True, slots=True)
class Outcome:
    """A picture: IoU of each plate that was found, by its number; boxes on no plate; its plates."""

    overlaps: dict[int, float]
    false: int
    plates: int

    @property
    def missed(self) -> int:
        """Plates that were not found."""
        return self.plates - len(self.overlaps)


@dataclass(frozen=True, slots=True)
class Measurement:
    """What a detector finds from a score on.

    Attributes:
        threshold: The score.
        outcomes: For each picture.
        metrics: As in ``report.Report``.
        curve: Score (falling), precision and recall.
    """

    threshold: float
    outcomes: tuple[Outcome, ...]
    metrics: dict[str, float | None]
    curve: dict[str, NDArray[np.float64]]

    @property
    def right(self) -> int:
        """Plates that are found."""
        return sum(len(outcome.overlaps) for outcome in self.outcomes)

    @property
    def false(self) -> int:
        """Boxes on no plate."""
        return sum(outcome.false for outcome in self.outcomes)

    @property
    def plates(self) -> int:
        """Plates to be found."""
        return sum(outcome.plates for outcome in self.outcomes)


def measure(
    pictures: Sequence[RunPicture],
    found: Finds,
    threshold: float,
    cpu_seconds: float | None = None,
) -> Measurement:
    """Measure what was found in ``pictures``.

    Args:
        pictures: Of the part that is measured on.
        found: What was found in them.
        threshold: Score from which a box counts.
        cpu_seconds: What finding cost in all.
    """
    truths, ignored = true_boxes(pictures)
    scores, precision, recall = precision_recall(found, truths, 0.5, ignored)
    outcomes: list[Outcome] = []
    hits30 = 0
    for detections, true, passed in zip(found, truths, ignored, strict=True):
        kept = [one for one in detections if one.score >= threshold]
        pairs = match(kept, true, 0.5)
        hits30 += len(match(kept, true, 0.3))
        rest = [d for i, d in enumerate(kept) if i not in {a for a, _ in pairs}]
        false = sum(not any(d.box.iou(box) >= 0.5 for box in passed) for d in rest)
        overlaps = {plate: kept[index].box.iou(true[plate]) for index, plate in pairs}
        outcomes.append(Outcome(overlaps, false, len(true)))
    plates = sum(map(len, truths))
    fits = [iou for outcome in outcomes for iou in outcome.overlaps.values()]
    right, false = len(fits), sum(outcome.false for outcome in outcomes)
    precisions = [average_precision(found, truths, float(iou), ignored) for iou in _STRICT]
    metrics: dict[str, float | None] = {
        "precision": right / (right + false) if right + false else None,
        "recall": right / plates if plates else None,
        "recall30": hits30 / plates if plates else None,
        "false_per_image": false / len(pictures) if pictures else None,
        "ap50": precisions[0],
        "ap75": precisions[5],
        "ap50_95": float(np.mean(precisions)),
        "mean_iou": float(np.mean(fits)) if fits else None,
        "cpu_seconds": None if cpu_seconds is None else cpu_seconds / max(1, len(pictures)),
    }
    return Measurement(
        threshold,
        tuple(outcomes),
        {name: value if value is None else round(value, 4) for name, value in metrics.items()},
        {"score": scores, "precision": precision, "recall": recall},
    )


def best_threshold(
    pictures: Sequence[RunPicture], found: Finds, most_false: int | None = None
) -> float:
    """The score with the best F1, within bounds that a small set cannot move it out of.

    Args:
        pictures: What is chosen on.
        found: What was found in them.
        most_false: So many boxes on no plate may there be; for that the score may be higher than
            it usually is. None: as many as there are.
    """
    truths, ignored = true_boxes(pictures)
    scores, precision, _ = precision_recall(found, truths, 0.5, ignored)
    if not len(scores):
        return _USUAL_THRESHOLD
    counts = np.searchsorted(-scores, -_GRID, side="right")
    places = np.maximum(counts - 1, 0)
    right = np.where(counts, np.rint(precision[places] * counts), 0)
    false = counts - right
    f1 = 2 * right / np.maximum(counts + sum(map(len, truths)), 1)
    is_quiet = false <= (false[0] if most_false is None else most_false)
    usual = np.flatnonzero(is_quiet & (_GRID <= _HIGHEST_USUAL))
    if len(usual):
        # Of scores that come to the same the highest.
        best = usual[np.flatnonzero(f1[usual] == f1[usual].max())[-1]]
    else:
        best = np.flatnonzero(is_quiet)[0] if is_quiet.any() else len(_GRID) - 1
    return float(_GRID[best])


def true_boxes(
    pictures: Sequence[RunPicture],
) -> tuple[list[list[Box]], list[list[Box]]]:
    """Of each picture the boxes that count, and those that do not."""
    truths, ignored = [], []
    for picture in pictures:
        difficult = picture.difficult or (False,) * len(picture.boxes)
        pairs = list(zip(picture.boxes, difficult, strict=True))
        truths.append([Box(*box) for box, hard in pairs if not hard])
        ignored.append([Box(*box) for box, hard in pairs if hard])
    return truths, ignored
