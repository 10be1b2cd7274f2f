"""Training views: a picture cut, turned, tinted and spoilt at random, with its plates.

Everything is a function of a NumPy generator that the caller seeds from (seed, epoch, index), so a
training that is resumed sees exactly what it would have seen.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]
Boxes = NDArray[np.float32]
Rng = np.random.Generator

MIN_VISIBLE = 0.4
"""A plate of which less than this part is left in the view is no longer a target."""

STEEP = 35.0
"""How far, in degrees, the ``steep`` part of the views turns at most."""

MIN_HEIGHT = 3.0
"""Plates lower than so many pixels in the view teach nothing and are painted over."""


@dataclass(frozen=True, slots=True)
class AugmentSettings:
    """How strongly training views are varied.

    Attributes:
        min_width, max_width: Range of a plate's width in the view, in pixels (log-uniform).
        turn: Largest rotation in degrees (most views turn less).
        perspective: Largest shift of the view's corners, as a part of its size.
        mosaic: Part of the views that join four pictures.
        spoil: 0 to 1, how often blur, noise, night, JPEG and stains are put on.
        quarter: Part of the views that are turned by 90 degrees to either side, as pictures of
            phones are that lost their orientation.
        steep: Part of the views that may turn by ``STEEP`` degrees instead of ``turn``.
        whole: Part of the views that show the whole picture or most of it, as a look of the
            detector does: plates as small as they are there, and all that is none.
        night: Part of the views that are darkened, at a ``spoil`` of 1.
        shrink: Least scale of a view, as a part of the one that shows the whole picture.
    """

    min_width: float = 14.0
    max_width: float = 210.0
    turn: float = 10.0
    perspective: float = 0.06
    mosaic: float = 0.25
    spoil: float = 1.0
    quarter: float = 0.0
    steep: float = 0.0
    whole: float = 0.0
    night: float = 0.12
    shrink: float = 0.35


def augmentation(level: str, size: int) -> AugmentSettings:
    """How views of ``size`` pixels are varied: ``none``, ``light``, ``normal`` or ``strong``.

    Where the plates lie and how large they are is varied at every level.
    """
    usual = AugmentSettings(max_width=0.7 * size)
    return {
        "none": replace(usual, turn=0, perspective=0, mosaic=0, spoil=0),
        "light": replace(usual, turn=5, perspective=0.03, mosaic=0.1, spoil=0.5),
        "normal": usual,
        "strong": replace(usual, turn=15, perspective=0.1, mosaic=0.4),
    }[level]


def view(
    image: Image, boxes: Boxes, size: int, rng: Rng, settings: AugmentSettings
) -> tuple[Image, Boxes]:
    """A random view of a picture.

    Args:
        image: RGB uint8 (H, W, 3).
        boxes: (N, 4) plates as edges in ``image``.
        size: Side of the view in pixels.
        rng: Where all chance comes from.
        settings: How strong.

    Returns:
        The view (size, size, 3) uint8 and the plates in it, clipped (M, 4).
    """
    if settings.quarter and rng.random() < settings.quarter:
        image, boxes = _quarter_turned(image, boxes, rng.random() < 0.5)
    matrix, factor = _random_transform(image.shape[:2], boxes, size, rng, settings)
    source = image
    if factor < 0.6:  # thin lines would shimmer if the warp skipped pixels
        shrink = factor * 1.2
        source = cv2.resize(image, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
        sx, sy = source.shape[1] / image.shape[1], source.shape[0] / image.shape[0]
        matrix = matrix @ np.diag([1 / sx, 1 / sy, 1.0])
        boxes = boxes * np.array([sx, sy, sx, sy], np.float32)
    fill = 114 if rng.random() < 0.7 else int(rng.integers(0, 256))
    # Pixel centres lie at half edges: shift so that the matrix speaks of edges.
    half = np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1.0]])
    out = cv2.warpPerspective(
        source,
        np.linalg.inv(half) @ matrix @ half,
        (size, size),
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=(fill, fill, fill),
    )
    return _clip(out, _warp_boxes(boxes, matrix), size)


def _quarter_turned(image: Image, boxes: Boxes, clockwise: bool) -> tuple[Image, Boxes]:
    height, width = image.shape[:2]
    turned = cv2.rotate(
        image, cv2.ROTATE_90_CLOCKWISE if clockwise else cv2.ROTATE_90_COUNTERCLOCKWISE
    )
    x0, y0, x1, y1 = boxes.reshape(-1, 4).T
    sides = (height - y1, x0, height - y0, x1) if clockwise else (y0, width - x1, y1, width - x0)
    return turned, np.stack(sides, axis=1).astype(np.float32)


def _random_transform(
    shape: tuple[int, ...], boxes: Boxes, size: int, rng: Rng, settings: AugmentSettings
) -> tuple[NDArray[np.float64], float]:
    """Matrix from edges of the picture to edges of the view, and its scale."""
    height, width = shape[:2]
    whole = size / max(height, width)
    shows_whole = bool(settings.whole) and rng.random() < settings.whole
    if shows_whole:
        factor = whole * float(np.exp(rng.uniform(np.log(0.75), np.log(1.35))))
        center = rng.uniform(0.3, 0.7, 2) * [width, height]
        place = np.array([size / 2, size / 2])
    elif len(boxes) and rng.random() < 0.85:
        x0, y0, x1, y1 = boxes[rng.integers(len(boxes))]
        plate = max(float(x1 - x0), 1.0)
        wanted = np.exp(rng.uniform(np.log(settings.min_width), np.log(settings.max_width)))
        # Two-line plates are as high as wide: let the height follow the same rule.
        plate = max(plate, 2.2 * float(y1 - y0))
        factor = float(np.clip(wanted / plate, settings.shrink * whole, 2.5))
        center = np.array([(x0 + x1) / 2, (y0 + y1) / 2])
        place = rng.uniform(0.04, 0.96, 2) * size
    else:
        factor = whole * float(np.exp(rng.uniform(np.log(0.7), np.log(2.5))))
        center = rng.uniform(0.2, 0.8, 2) * [width, height]
        place = np.array([size / 2, size / 2])
    most = STEEP if settings.steep and rng.random() < settings.steep else settings.turn
    angle = np.deg2rad(np.clip(rng.normal(0, most / 2.5), -most, most))
    stretch = float(np.exp(rng.uniform(-0.15, 0.15)))
    mirror = -1.0 if rng.random() < 0.4 else 1.0
    if rng.random() < 0.85:
        before = np.array([width - center[0] if mirror < 0 else center[0], center[1]])
        place = _filling_place(place, before, np.array([width, height]), factor, size)
    cos, sin = np.cos(angle), np.sin(angle)
    linear = np.array([[cos, -sin], [sin, cos]]) @ np.array(
        [[factor * stretch * mirror, rng.uniform(-0.06, 0.06) * factor], [0, factor / stretch]]
    )
    matrix = np.eye(3)
    matrix[:2, :2] = linear
    matrix[:2, 2] = place - linear @ center
    if settings.perspective and rng.random() < 0.5:
        corners = np.array([[0, 0], [size, 0], [size, size], [0, size]], np.float32)
        shift = rng.uniform(-settings.perspective, settings.perspective, (4, 2)) * size
        matrix = cv2.getPerspectiveTransform(corners, (corners + shift).astype(np.float32)) @ matrix
    return matrix, factor


def _filling_place(
    place: NDArray[np.float64],
    before: NDArray[np.float64],
    extent: NDArray[np.float64],
    factor: float,
    size: int,
) -> NDArray[np.float64]:
    """Move ``place`` so that the view shows as much picture and as little ground as it can.

    ``before`` is how much of the picture's ``extent`` lies left of and above the point to be put
    at ``place``; both in the picture's pixels.
    """
    start = place - factor * before
    slack = size - factor * extent
    return np.clip(start, np.minimum(slack, 0), np.maximum(slack, 0)) + factor * before


def _warp_boxes(boxes: Boxes, matrix: NDArray[np.float64]) -> Boxes:
    """Boxes around the moved plates.

    A plate drawn as a box has unknown corners. Its ends are moved as the points in the middle of
    the sides, and the box takes in only a part of what the turned rectangle's corners add: plates
    that already lean fill their box diagonally.
    """
    if not len(boxes):
        return boxes.reshape(0, 4)
    x0, y0, x1, y1 = boxes.T.astype(np.float64)
    full = _extent([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], matrix)
    middle_x, middle_y = (x0 + x1) / 2, (y0 + y1) / 2
    cross = _extent([(middle_x, y0), (x1, middle_y), (middle_x, y1), (x0, middle_y)], matrix)
    return (0.8 * full + 0.2 * cross).astype(np.float32)


def _extent(
    points: list[tuple[NDArray[np.float64], NDArray[np.float64]]], matrix: NDArray[np.float64]
) -> NDArray[np.float64]:
    stacked = np.array([[x, y, np.ones_like(x)] for x, y in points])  # (4, 3, N)
    moved = np.einsum("ij,pjn->pin", matrix, stacked)
    xy = moved[:, :2] / moved[:, 2:]
    low, high = xy.min(axis=0), xy.max(axis=0)
    return np.stack([low[0], low[1], high[0], high[1]], axis=1)


def _clip(image: Image, boxes: Boxes, size: int) -> tuple[Image, Boxes]:
    """Clip plates to the view; paint over those too small or too much cut to be learned."""
    if not len(boxes):
        return image, boxes
    clipped = np.clip(boxes, 0, size)
    area = np.clip(boxes[:, 2:] - boxes[:, :2], 1e-3, None).prod(axis=1)
    seen = np.clip(clipped[:, 2:] - clipped[:, :2], 0, None)
    part = seen.prod(axis=1) / area
    keep = (part >= MIN_VISIBLE) & (seen[:, 1] >= MIN_HEIGHT) & (seen[:, 0] >= 2 * MIN_HEIGHT)
    for box in clipped[~keep & (part > 0.1)]:
        x0, y0, x1, y1 = (int(v) for v in np.round(box))
        if x1 > x0 and y1 > y0:
            image[y0:y1, x0:x1] = image[y0:y1, x0:x1].mean(axis=(0, 1)).astype(np.uint8)
    return image, clipped[keep]


def mosaic(
    pictures: list[tuple[Image, Boxes]], size: int, rng: Rng, settings: AugmentSettings
) -> tuple[Image, Boxes]:
    """Four views side by side, meeting at a random point."""
    out = np.empty((size, size, 3), np.uint8)
    split_x, split_y = (rng.uniform(0.35, 0.65, 2) * size).astype(int)
    regions = [
        (0, 0, split_x, split_y),
        (split_x, 0, size, split_y),
        (0, split_y, split_x, size),
        (split_x, split_y, size, size),
    ]
    gathered = []
    for (image, boxes), (x0, y0, x1, y1) in zip(pictures, regions, strict=True):
        side = max(x1 - x0, y1 - y0)
        part, inside = view(image, boxes, side, rng, settings)
        cut_x, cut_y = (
            int(rng.integers(side - (x1 - x0) + 1)),
            int(rng.integers(side - (y1 - y0) + 1)),
        )
        window = part[cut_y : cut_y + y1 - y0, cut_x : cut_x + x1 - x0]
        shifted = inside - np.array([cut_x, cut_y, cut_x, cut_y], np.float32)
        limit = np.array([x1 - x0, y1 - y0, x1 - x0, y1 - y0], np.float32)
        clipped = np.clip(shifted, 0, limit)
        seen = (clipped[:, 2:] - clipped[:, :2]).prod(axis=1)
        area = np.clip((shifted[:, 2:] - shifted[:, :2]).prod(axis=1), 1e-3, None)
        keep = seen / area >= MIN_VISIBLE
        gathered.append(clipped[keep] + np.array([x0, y0, x0, y0], np.float32))
        out[y0:y1, x0:x1] = window
    return out, np.concatenate(gathered).astype(np.float32)
