"""From a detector's output grid to boxes.

The grid has one cell for every 8 pixels of the network's input. Cell ``(row, column)`` stands for
the point ``(8 * column + 13.5, 8 * row + 13.5)`` in edge coordinates of the input picture: the
padding-free stem of Inception-ResNet-v2 puts the first centre on pixel index 13, and a pixel's
centre lies half a pixel inside its edges.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

STRIDE = 8
FIRST_CENTER = 13.5
MAX_LOG_DISTANCE = 5.0
"""Log distances are clipped to ±5 (0.05 px to 1,187 px), so that no weights make infinities."""


def grid_size(input_size: int) -> int:
    """Number of cells along one side of the grid for an input of ``input_size`` pixels."""
    return (input_size - 27) // STRIDE + 1


def cell_centers(cells: int) -> NDArray[np.float32]:
    """Edge coordinates (in input pixels) of the centres of ``cells`` cells in a row."""
    return np.arange(cells, dtype=np.float32) * STRIDE + FIRST_CENTER


def decode(
    output: NDArray[np.float32], min_score: float, max_boxes: int = 100
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Boxes and scores of the peaks in one picture's output.

    Args:
        output: (rows, columns, 5): heat logit, log distances (in strides) left, top, right, bottom.
        min_score: Peaks below are left out.
        max_boxes: At most so many boxes, the best ones.

    Returns:
        Boxes (N, 4) as edges in input pixels, and scores (N,), best first. Overlapping boxes are
        still in it: see ``suppress``.
    """
    rows, columns = output.shape[:2]
    heat = np.ascontiguousarray(output[..., 0])
    best_around = cv2.dilate(heat, np.ones((3, 3), np.uint8))
    threshold = -np.log(1 / max(min_score, 1e-6) - 1 + 1e-12)
    peak_rows, peak_columns = np.nonzero((heat >= best_around) & (heat >= threshold))
    logits = heat[peak_rows, peak_columns]
    order = np.argsort(-logits, kind="stable")[:max_boxes]
    peak_rows, peak_columns, logits = peak_rows[order], peak_columns[order], logits[order]
    raw = output[peak_rows, peak_columns, 1:5]
    distances = np.exp(np.clip(raw, -MAX_LOG_DISTANCE, MAX_LOG_DISTANCE)) * STRIDE
    x = cell_centers(columns)[peak_columns]
    y = cell_centers(rows)[peak_rows]
    boxes = np.stack(
        [x - distances[:, 0], y - distances[:, 1], x + distances[:, 2], y + distances[:, 3]], axis=1
    )
    scores = 1 / (1 + np.exp(-logits))
    return boxes.astype(np.float32), scores.astype(np.float32)


def suppress(
    boxes: NDArray[np.float32], scores: NDArray[np.float32], max_overlap: float = 0.4
) -> NDArray[np.intp]:
    """Non-maximum suppression: indices of the boxes to keep, best first.

    A box goes when its IoU with a better one is over ``max_overlap``, or when most (80 %) of it
    lies inside a better one: plates never lie on plates.
    """
    order = np.argsort(-scores, kind="stable")
    lows, highs = boxes[order, :2], boxes[order, 2:]
    size = np.minimum(highs[:, None], highs) - np.maximum(lows[:, None], lows)
    inner = np.clip(size[..., 0], 0, None) * np.clip(size[..., 1], 0, None)
    area = np.diagonal(inner)
    union = area[:, None] + area - inner
    # Row by row the worse boxes that go if the better one of the row stays.
    goes = (inner > max_overlap * union) | (inner > 0.8 * area)
    is_left = np.ones(len(order), np.bool_)
    for better in range(len(order)):
        if is_left[better]:
            is_left[better + 1 :] &= ~goes[better, better + 1 :]
    return order[is_left]
