"""How good detections are: matching, precision and recall, average precision."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.detection.detector import Detection
from lpr_desktop.geometry import Box, iou_matrix


def match(
    detections: Sequence[Detection], truths: Sequence[Box], iou: float = 0.5
) -> list[tuple[int, int]]:
    """Pairs (index of detection, index of true box), each used once, in order of score.

    A detection takes the true box that it overlaps most, of those still free, when their IoU is
    at least ``iou`` (the rule of Pascal VOC; ties go to the first).
    """
    overlaps = iou_matrix([d.box for d in detections], truths)
    pairs = []
    order = sorted(range(len(detections)), key=lambda index: -detections[index].score)
    for index in order:
        if not len(truths):
            break
        best = int(np.argmax(overlaps[index]))
        if overlaps[index, best] >= iou:
            pairs.append((index, best))
            overlaps[:, best] = -1.0
    return pairs


def precision_recall(
    detections: Sequence[Sequence[Detection]],
    truths: Sequence[Sequence[Box]],
    iou: float = 0.5,
    ignored: Sequence[Sequence[Box]] | None = None,
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Scores (falling), and precision and recall when all of at least that score are kept.

    Args:
        detections: For each picture what was found, in any order.
        truths: For each picture the true boxes.
        iou: From which overlap a detection counts as right.
        ignored: For each picture boxes that are neither right nor wrong (VOC's ``difficult``): a
            detection that matches one, and no true box, is left out.
    """
    scores: list[float] = []
    right: list[bool] = []
    for number, found in enumerate(detections):
        matched = {index for index, _ in match(found, truths[number], iou)}
        rest = [index for index in range(len(found)) if index not in matched]
        passed: set[int] = set()
        if ignored is not None and ignored[number]:
            overlap = iou_matrix([found[index].box for index in rest], ignored[number])
            passed = {
                index
                for index, row in zip(rest, overlap, strict=True)
                if row.max(initial=0.0) >= iou
            }
        for index, detection in enumerate(found):
            if index not in passed:
                scores.append(detection.score)
                right.append(index in matched)
    order = np.argsort(-np.array(scores), kind="stable")
    hits = np.cumsum(np.array(right, dtype=bool)[order])
    total = sum(len(boxes) for boxes in truths)
    precision = hits / np.arange(1, len(hits) + 1)
    recall = hits / total if total else np.zeros(len(hits))
    return np.array(scores)[order], precision, recall


def average_precision(
    detections: Sequence[Sequence[Detection]],
    truths: Sequence[Sequence[Box]],
    iou: float = 0.5,
    ignored: Sequence[Sequence[Box]] | None = None,
) -> float:
    """Area under the precision–recall curve, 0 to 1; 0 when there are no true boxes.

    The precision at each recall is the best at that or a higher recall, and the area is summed at
    every point (Pascal VOC 2010 and later; Everingham et al., 2015).
    """
    _, precision, recall = precision_recall(detections, truths, iou, ignored)
    best = np.maximum.accumulate(precision[::-1])[::-1]
    steps = np.diff(np.concatenate([[0.0], recall]))
    return float(np.sum(best * steps))
