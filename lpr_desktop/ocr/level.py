"""A plate made level: what lies between its corners, as if seen from ahead."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

from lpr_desktop.geometry import Corners
from lpr_desktop.ocr.plate_view import OUTSIDE


def sides(corners: Corners) -> tuple[float, float]:
    """Width and height of a plate, the mean of its opposite sides, at least a pixel each."""
    points = np.array(corners, np.float64)
    along = np.linalg.norm(points - np.roll(points, -1, 0), axis=1)
    return max(1.0, (along[0] + along[2]) / 2), max(1.0, (along[1] + along[3]) / 2)


def level(
    image: NDArray[np.uint8], corners: Corners, target: ArrayLike, size: tuple[int, int]
) -> NDArray[np.uint8]:
    """A picture of a plate and what is around it, its corners brought to where they are wanted.

    Args:
        image: RGB uint8 (H, W, 3).
        corners: The plate's in it, pixel edges, clockwise from the top left.
        target: Where they come to, (4, 2) in the same order: an upright rectangle.
        size: Width and height of the result.
    """
    points = np.array(corners, np.float32)
    # Corners are pixel edges, cv2 counts from pixel centres.
    wanted = np.array(target, np.float32) - 0.5
    width, height = size
    ends = np.array([[(0, 0), (width, 0), (width, height), (0, height)]], np.float32)
    back = cv2.invert(cv2.getPerspectiveTransform(points - 0.5, wanted))[1]
    seen = np.nan_to_num(cv2.perspectiveTransform(ends, back)[0])
    depths = ends[0] @ back[2, :2] + back[2, 2]
    if depths.min() * depths.max() <= 0:  # the plane's horizon is in the view: ends lie behind it
        seen = points + np.ptp(points, 0) * [[-1, -1], [1, -1], [1, 1], [-1, 1]]
    steps = np.maximum(1, np.array(sides(corners)) / np.maximum(wanted[2] - wanted[0], 1.0))
    steps = steps.astype(int)
    shape = image.shape[1::-1]
    x0, y0 = np.clip(np.floor(seen.min(0)) - 2 * steps, 0, shape).astype(int)
    x1, y1 = np.clip(np.ceil(seen.max(0)) + 2 * steps, 0, shape).astype(int)
    cut = image[y0:y1, x0:x1]
    if not cut.size:
        return np.full((height, width, 3), OUTSIDE, np.uint8)
    points = points - np.array((x0, y0), np.float32)
    # Reducing by much leaves pixels out: first by whole steps, then exactly.
    if steps.max() > 1:
        whole = np.array(cut.shape[1::-1])
        smaller = np.maximum(1, whole // steps)
        points *= (smaller / whole).astype(np.float32)
        cut = cast(
            NDArray[np.uint8], cv2.resize(cut, smaller.tolist(), interpolation=cv2.INTER_AREA)
        )
    return cast(
        NDArray[np.uint8],
        cv2.warpPerspective(
            cut,
            cv2.getPerspectiveTransform(points - 0.5, wanted),
            size,
            flags=cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_CONSTANT,
            borderValue=(OUTSIDE,) * 3,
        ),
    )
