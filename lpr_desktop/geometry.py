"""Boxes and corners in a picture.

Coordinates are float pixel *edges* in the upright picture, origin top left: a box that covers the
whole of a W×H picture is ``Box(0, 0, W, H)``.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]

Corners = tuple[tuple[float, float], tuple[float, float], tuple[float, float], tuple[float, float]]
"""Four corners of a plate, clockwise from top left."""


@dataclass(frozen=True, slots=True)
class Box:
    """An axis-parallel rectangle: float pixel edges, ``x0 <= x1`` and ``y0 <= y1``."""

    x0: float
    y0: float
    x1: float
    y1: float

    @classmethod
    def from_points(cls, xa: float, ya: float, xb: float, yb: float) -> Box:
        """The box between two opposite corners, given in any order."""
        return cls(min(xa, xb), min(ya, yb), max(xa, xb), max(ya, yb))

    @classmethod
    def around(cls, points: Iterable[tuple[float, float]]) -> Box:
        """The smallest box that holds all points, of which there must be one."""
        xs, ys = zip(*points, strict=True)
        return cls(min(xs), min(ys), max(xs), max(ys))

    @property
    def width(self) -> float:
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        return self.y1 - self.y0

    @property
    def area(self) -> float:
        return max(0.0, self.width) * max(0.0, self.height)

    @property
    def center(self) -> tuple[float, float]:
        return (self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2

    def as_tuple(self) -> tuple[float, float, float, float]:
        return self.x0, self.y0, self.x1, self.y1

    def clipped(self, width: float, height: float) -> Box:
        """The part inside a picture of ``width`` × ``height`` pixels (may be empty)."""
        return Box(
            min(max(self.x0, 0.0), width),
            min(max(self.y0, 0.0), height),
            min(max(self.x1, 0.0), width),
            min(max(self.y1, 0.0), height),
        )

    def scaled(self, sx: float, sy: float | None = None) -> Box:
        """Every coordinate multiplied, as when the picture is resized."""
        sy = sx if sy is None else sy
        return Box(self.x0 * sx, self.y0 * sy, self.x1 * sx, self.y1 * sy)

    def shifted(self, dx: float, dy: float) -> Box:
        return Box(self.x0 + dx, self.y0 + dy, self.x1 + dx, self.y1 + dy)

    def grown(self, fraction_x: float, fraction_y: float | None = None) -> Box:
        """Grown on each side by a fraction of the width and of the height."""
        dx = self.width * fraction_x
        dy = self.height * (fraction_x if fraction_y is None else fraction_y)
        return Box(self.x0 - dx, self.y0 - dy, self.x1 + dx, self.y1 + dy)

    def iou(self, other: Box) -> float:
        """Intersection over union, 0 to 1; 0 where either box is empty."""
        width = min(self.x1, other.x1) - max(self.x0, other.x0)
        height = min(self.y1, other.y1) - max(self.y0, other.y0)
        if width <= 0 or height <= 0:
            return 0.0
        inner = width * height
        return inner / (self.area + other.area - inner)


def corners_of_box(box: Box) -> Corners:
    """The corners of a box, clockwise from top left."""
    return (box.x0, box.y0), (box.x1, box.y0), (box.x1, box.y1), (box.x0, box.y1)


def stretched_corners(corners: Corners, before: Box, after: Box) -> Corners:
    """Corners in a box that is moved or gets another size, moved and stretched likewise."""
    sx = after.width / before.width if before.width else 1.0
    sy = after.height / before.height if before.height else 1.0
    a, b, c, d = (
        (after.x0 + (x - before.x0) * sx, after.y0 + (y - before.y0) * sy) for x, y in corners
    )
    return a, b, c, d


def ordered_corners(points: Sequence[tuple[float, float]]) -> Corners:
    """Four points in any order, clockwise from the one that is nearest the top left."""
    x, y = (sum(values) / 4 for values in zip(*points, strict=True))
    # Clockwise on a screen, whose y grows downwards.
    turned = sorted(points, key=lambda point: math.atan2(point[1] - y, point[0] - x))
    first = min(range(4), key=lambda at: sum(turned[at]))
    a, b, c, d = turned[first:] + turned[:first]
    return a, b, c, d


def iou_matrix(a: Sequence[Box], b: Sequence[Box]) -> NDArray[np.float64]:
    """IoU of every box of ``a`` (N) with every box of ``b`` (M), shape (N, M)."""
    if not a or not b:
        return np.zeros((len(a), len(b)))
    p = np.array([box.as_tuple() for box in a], dtype=np.float64)[:, None, :]
    q = np.array([box.as_tuple() for box in b], dtype=np.float64)[None, :, :]
    size = np.minimum(p[..., 2:], q[..., 2:]) - np.maximum(p[..., :2], q[..., :2])
    inner = np.prod(np.clip(size, 0, None), axis=-1)
    area_p = np.prod(np.clip(p[..., 2:] - p[..., :2], 0, None), axis=-1)
    area_q = np.prod(np.clip(q[..., 2:] - q[..., :2], 0, None), axis=-1)
    union = area_p + area_q - inner
    return np.divide(inner, union, out=np.zeros_like(inner), where=union > 0)
