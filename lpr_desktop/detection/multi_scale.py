"""Multi-scale inference: what two passes at different input sizes say together.

Two passes err in different ways: a false box or a weak plate of the one is seldom one of the
other, the more so if one of them sees the mirror image. Measured in docs/experiments/detector.md.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from lpr_desktop.detection.decode import suppress
from lpr_desktop.geometry import Box, iou_matrix

MIN_SCORE = 0.1
"""A pass reports nothing below."""

UNSEEN_SCORE = 0.05
"""What one pass reports counts as this for the other one where that does not."""

SAME_OVERLAP = 0.45
"""IoU from which boxes of two passes are the same plate."""

UNSEEN_HEIGHT, SEEN_HEIGHT = 6.0, 12.0
"""Of plates up to this height, in pixels of its input, the coarser pass knows nothing; from that
on it counts as much as the finer one; in between in proportion."""


@dataclass(frozen=True, slots=True)
class NetworkPass:
    """What one pass finds: boxes in pixels of the picture, their scores (0 to 1), and
    pixels of the input for one of the picture.
    """

    boxes: list[Box]
    scores: list[float]
    scale: float

    def suppressed(self, min_score: float = 0.0) -> NetworkPass:
        """Without boxes that overlap a better one, or score less than ``min_score``; best first."""
        good = [pair for pair in zip(self.boxes, self.scores, strict=True) if pair[1] >= min_score]
        edges = np.array([box.as_tuple() for box, _ in good], np.float32).reshape(-1, 4)
        kept = suppress(edges, np.array([score for _, score in good], np.float32))
        return NetworkPass([good[i][0] for i in kept], [good[i][1] for i in kept], self.scale)


def fuse_scales(fine: NetworkPass, coarse: NetworkPass) -> NetworkPass:
    """The two passes as one, with the scale of the finer one.

    The log-odds of the scores are averaged, with less weight for the coarser pass the lower the
    plate is; edges are averaged with these weights times the scores.
    """
    fine, coarse = fine.suppressed(), coarse.suppressed()
    overlaps = iou_matrix(coarse.boxes, fine.boxes)
    boxes, scores, met = [], [], set()
    for index, box in enumerate(coarse.boxes):
        score = coarse.scores[index]
        best = int(overlaps[index].argmax()) if fine.boxes else 0
        if fine.boxes and overlaps[index, best] > SAME_OVERLAP:
            overlaps[:, best] = 0
            met.add(best)
            other, other_score = fine.boxes[best], fine.scores[best]
            weight = _weight(other, coarse.scale)
            share = weight * score / (weight * score + other_score)
            boxes.append(_between(other, box, share))
            scores.append(_average(other_score, score, weight))
        else:
            boxes.append(box)
            scores.append(_average(UNSEEN_SCORE, score, _weight(box, coarse.scale)))
    for index, box in enumerate(fine.boxes):
        if index not in met:
            boxes.append(box)
            scores.append(_average(fine.scores[index], UNSEEN_SCORE, _weight(box, coarse.scale)))
    return NetworkPass(boxes, scores, fine.scale)


def _weight(box: Box, scale: float) -> float:
    """Of the coarser pass, 0 to 1; plates on their side are as low as they are narrow."""
    side = min(box.width, box.height) * scale
    return min(max(0.0, (side - UNSEEN_HEIGHT) / (SEEN_HEIGHT - UNSEEN_HEIGHT)), 1.0)


def _average(first: float, second: float, weight: float) -> float:
    return probability((log_odds(first) + weight * log_odds(second)) / (1 + weight))


def log_odds(score: float) -> float:
    """Log-odds of a probability, which is kept 1e-4 away from 0 and 1."""
    score = min(max(score, 1e-4), 1 - 1e-4)
    return math.log(score / (1 - score))


def probability(odds: float) -> float:
    """Of log-odds, which are kept within ±30."""
    return 1 / (1 + math.exp(-min(max(odds, -30.0), 30.0)))


def _between(one: Box, other: Box, share: float) -> Box:
    pairs = zip(one.as_tuple(), other.as_tuple(), strict=True)
    return Box(*((1 - share) * edge + share * other_edge for edge, other_edge in pairs))
