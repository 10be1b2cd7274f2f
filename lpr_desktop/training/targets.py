"""From plates to the tensor that the network learns, and the loss between the two.

The heat map has a two-dimensional Gaussian for each plate whose spread follows its width and height
(so a wide plate is a wide hill), 1.0 at the cell nearest to the centre. Edge distances are learned
at the cells near the top of the hill, weighted by its height: Liu et al., "Training-Time-Friendly
Network for Real-Time Object Detection" (2020), which learns several times as fast as from centres
alone.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from lpr_desktop.detection.decode import (
    FIRST_CENTER,
    MAX_LOG_DISTANCE,
    STRIDE,
    cell_centers,
    grid_size,
)

TARGET_CHANNELS = 6
"""Heat, weight of the edges, then distances left, top, right, bottom in strides."""

HILL_SPREAD = 0.135
"""Standard deviation of the hill as a part of the plate's side: half as wide again as the paper's
0.54 / 6, since plates are small beside the cells."""

LEAST_SPREAD = 0.45 * STRIDE
"""Smallest standard deviation in pixels, so that the smallest plate still has a hill."""

EDGE_SPREAD = 1.0
"""Cells over ``exp(-EDGE_SPREAD)`` of the hill learn the edges."""


def encode(boxes: NDArray[np.float32], input_size: int) -> NDArray[np.float32]:
    """The target grid of one picture.

    Args:
        boxes: (N, 4) edges in input pixels; plates without area are passed over.
        input_size: Side of the network's square input.

    Returns:
        (n, n, 6) float32, see ``TARGET_CHANNELS``. Where hills overlap, the smaller plate wins.
    """
    cells = grid_size(input_size)
    target = np.zeros((cells, cells, TARGET_CHANNELS), np.float32)
    centers = cell_centers(cells)
    sizes = boxes[:, 2:] - boxes[:, :2]
    for index in np.argsort(-sizes.prod(axis=1), kind="stable"):
        x0, y0, x1, y1 = boxes[index]
        width, height = x1 - x0, y1 - y0
        if width <= 0 or height <= 0:
            continue
        column = int(np.clip(round(((x0 + x1) / 2 - FIRST_CENTER) / STRIDE), 0, cells - 1))
        row = int(np.clip(round(((y0 + y1) / 2 - FIRST_CENTER) / STRIDE), 0, cells - 1))
        sigma_x = max(width * HILL_SPREAD, LEAST_SPREAD)
        sigma_y = max(height * HILL_SPREAD, LEAST_SPREAD)
        exponent = ((centers - centers[column]) ** 2 / (2 * sigma_x**2))[None, :] + (
            (centers - centers[row]) ** 2 / (2 * sigma_y**2)
        )[:, None]
        hill = np.exp(-exponent).astype(np.float32)
        left, right = centers - x0, x1 - centers
        top, bottom = centers - y0, y1 - centers
        inside = (np.minimum(left, right) > 1)[None, :] & (np.minimum(top, bottom) > 1)[:, None]
        chosen = (exponent < EDGE_SPREAD) & inside
        chosen[row, column] = True
        np.maximum(target[..., 0], hill, out=target[..., 0])
        total = hill[chosen].sum()
        target[..., 1][chosen] = hill[chosen] / total
        target[..., 2][chosen] = np.broadcast_to(left, (cells, cells))[chosen] / STRIDE
        target[..., 3][chosen] = np.broadcast_to(top[:, None], (cells, cells))[chosen] / STRIDE
        target[..., 4][chosen] = np.broadcast_to(right, (cells, cells))[chosen] / STRIDE
        target[..., 5][chosen] = np.broadcast_to(bottom[:, None], (cells, cells))[chosen] / STRIDE
    return target


def heat_loss(target: Any, output: Any) -> Any:
    """Penalty-reduced focal loss of the heat map, a scalar: a sum over cells, divided by plates.

    Law & Deng, "CornerNet" (2018), equation 1, with alpha = 2 and beta = 4.
    """
    truth = target[..., 0]
    logit = tf.cast(output[..., 0], tf.float32)
    probability = tf.sigmoid(logit)
    positive = tf.cast(truth >= 1.0, tf.float32)
    log_p = -tf.nn.softplus(-logit)
    log_not_p = -tf.nn.softplus(logit)
    loss = -positive * (1 - probability) ** 2 * log_p
    loss -= (1 - positive) * (1 - truth) ** 4 * probability**2 * log_not_p
    return tf.reduce_sum(loss) / tf.maximum(tf.reduce_sum(positive), 1.0)


def edge_loss(target: Any, output: Any) -> tuple[Any, Any]:
    """Loss of the edges and the mean IoU at the cells that learn them, both scalars.

    1 - GIoU (Rezatofighi et al., 2019) plus a tenth of the absolute error of the log distances,
    which still tells small plates apart where the IoU is flat.
    """
    weight = target[..., 1]
    truth = tf.maximum(target[..., 2:6], 1e-2)
    raw = tf.clip_by_value(
        tf.cast(output[..., 1:5], tf.float32), -MAX_LOG_DISTANCE, MAX_LOG_DISTANCE
    )
    guess = tf.exp(raw)
    inner = tf.minimum(truth, guess)
    outer = tf.maximum(truth, guess)
    intersection = (inner[..., 0] + inner[..., 2]) * (inner[..., 1] + inner[..., 3])
    hull = (outer[..., 0] + outer[..., 2]) * (outer[..., 1] + outer[..., 3])
    area_truth = (truth[..., 0] + truth[..., 2]) * (truth[..., 1] + truth[..., 3])
    area_guess = (guess[..., 0] + guess[..., 2]) * (guess[..., 1] + guess[..., 3])
    union = area_truth + area_guess - intersection
    iou = intersection / union
    giou = iou - (hull - union) / hull
    log_error = tf.reduce_mean(tf.abs(raw - tf.math.log(truth)), axis=-1)
    total = tf.maximum(tf.reduce_sum(weight), 1e-6)
    loss = tf.reduce_sum(weight * (1 - giou + 0.1 * log_error)) / total
    return loss, tf.reduce_sum(weight * iou) / total


def plate_loss(target: Any, output: Any) -> Any:
    """Heat map and edges in one number, for ``Model.compile``: ``heat + 2.5 · edges``."""
    return heat_loss(target, output) + 2.5 * edge_loss(target, output)[0]


def mean_iou(target: Any, output: Any) -> Any:
    """Mean IoU of guessed and true plates at the cells that learn edges; a Keras metric."""
    return edge_loss(target, output)[1]
