"""The report at the end of a run: figures, curve, worst pictures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from lpr_desktop.detection.detector import Detection
from lpr_desktop.detection.metrics import average_precision, match, precision_recall
from lpr_desktop.files import show_name
from lpr_desktop.geometry import Box
from lpr_desktop.runs.data import RunPicture
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.records import build, read_json, write_json

WORST = 24
_CURVE_POINTS = 200
_THRESHOLDS = (0.15, 0.6)
_USUAL_THRESHOLD = 0.4


@dataclass(frozen=True, slots=True)
class WorstPicture:
    """A picture in which the detector errs: plates missed, boxes on none, IoU of those found."""

    image: str
    missed: int
    false: int
    mean_iou: float | None


@dataclass(frozen=True, slots=True)
class Report:
    """How good the finished detector is.

    Attributes:
        part: On which part of the pictures: ``test`` if there is one, else ``validation``.
        images, plates: How many.
        threshold: Score from which a box counts; chosen on the validation part so that precision
            and recall balance.
        metrics: ``precision``, ``recall``, ``recall30``, ``false_per_image``, ``ap50``, ``ap75``,
            ``mean_iou``; as ``lpr-desktop evaluate`` has them. None: not to be measured.
        curve: ``score``, ``precision``, ``recall``: lists of equal length, scores falling.
        worst: The worst pictures first; none without an error.
        speed: In which numbers the detector computes and what that costs, as a sentence.
    """

    part: str
    images: int
    plates: int
    threshold: float
    metrics: Mapping[str, float | None]
    curve: Mapping[str, tuple[float, ...]]
    worst: tuple[WorstPicture, ...] = ()
    speed: str = ""


Finds = Sequence[Sequence[Detection]]
"""For each picture what a detector has found at a low threshold."""


def best_threshold(pictures: Sequence[RunPicture], found: Finds) -> float:
    """The score with the best F1, kept within bounds that a small set cannot move it out of."""
    truths, ignored = _boxes(pictures)
    scores, precision, recall = precision_recall(found, truths, 0.5, ignored)
    if not len(scores):
        return _USUAL_THRESHOLD
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-9)
    return round(float(np.clip(scores[int(np.argmax(f1))], *_THRESHOLDS)), 2)


def make_report(
    pictures: Sequence[RunPicture], found: Finds, part: str, threshold: float | None = None
) -> Report:
    """The report on ``pictures``, in which a detector has found ``found``.

    Args:
        pictures: Of the part that is measured on.
        found: What it has found in them.
        part: Its name.
        threshold: Score from which a box counts; None: the best one for these very pictures.
    """
    truths, ignored = _boxes(pictures)
    scores, precision, recall = precision_recall(found, truths, 0.5, ignored)
    if threshold is None:
        threshold = best_threshold(pictures, found)
    kept = [[d for d in detections if d.score >= threshold] for detections in found]
    plates = sum(map(len, truths))
    overlaps: list[float] = []
    hits30 = false = 0
    worst: list[WorstPicture] = []
    for picture, detections, true, passed in zip(pictures, kept, truths, ignored, strict=True):
        pairs = match(detections, true, 0.5)
        hits30 += len(match(detections, true, 0.3))
        here = [detections[d].box.iou(true[t]) for d, t in pairs]
        rest = [d for i, d in enumerate(detections) if i not in {a for a, _ in pairs}]
        wrong = sum(not any(d.box.iou(box) >= 0.5 for box in passed) for d in rest)
        overlaps += here
        false += wrong
        if wrong or len(here) < len(true):
            mean = float(np.mean(here)) if here else None
            worst.append(WorstPicture(picture.path, len(true) - len(here), wrong, mean))
    worst.sort(key=lambda w: (-(w.missed + w.false), w.mean_iou or 0.0))
    right = len(overlaps)
    metrics: dict[str, float | None] = {
        "precision": right / (right + false) if right + false else None,
        "recall": right / plates if plates else None,
        "recall30": hits30 / plates if plates else None,
        "false_per_image": false / len(pictures) if pictures else None,
        "ap50": average_precision(found, truths, 0.5, ignored),
        "ap75": average_precision(found, truths, 0.75, ignored),
        "mean_iou": float(np.mean(overlaps)) if overlaps else None,
    }
    metrics = {name: value if value is None else round(value, 4) for name, value in metrics.items()}
    points = min(_CURVE_POINTS, len(scores))
    places = np.unique(np.linspace(0, max(0, len(scores) - 1), points).astype(int))
    curve = {
        name: tuple(np.round(values[places], 4).tolist())
        for name, values in (("score", scores), ("precision", precision), ("recall", recall))
    }
    return Report(part, len(pictures), plates, threshold, metrics, curve, tuple(worst[:WORST]))


def save_report(file: Path, report: Report) -> None:
    """Write a report. Raises ``OSError``."""
    write_json(file, asdict(report))


def load_report(file: Path) -> Report:
    """Read a report. Raises ``RunError``."""
    values = read_json(file)
    try:
        worst = tuple(build(WorstPicture, entry) for entry in values.get("worst", ()))
        return build(Report, {**values, "worst": worst})
    except (ValueError, TypeError) as error:
        raise RunError(f"{show_name(file)}: broken ({error}).") from error


def _boxes(pictures: Sequence[RunPicture]) -> tuple[list[list[Box]], list[list[Box]]]:
    """Of each picture the boxes that count, and those that do not."""
    truths, ignored = [], []
    for picture in pictures:
        difficult = picture.difficult or (False,) * len(picture.boxes)
        pairs = list(zip(picture.boxes, difficult, strict=True))
        truths.append([Box(*box) for box, hard in pairs if not hard])
        ignored.append([Box(*box) for box, hard in pairs if hard])
    return truths, ignored
