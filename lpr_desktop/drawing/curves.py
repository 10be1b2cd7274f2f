"""Outlines: rounded corners, circles, mirrored shapes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

Points = NDArray[np.float64]


def round_corners(points: Points, rounded: Sequence[bool], closed: bool, radius: float) -> Points:
    """Replace the marked corners by arcs of ``radius``, smaller where a side is too short."""
    count = len(points)
    out: list[Points] = []
    for i, corner in enumerate(points):
        if not rounded[i] or (not closed and i in (0, count - 1)):
            out.append(corner)
            continue
        sides = []
        for j in (i - 1, (i + 1) % count):
            side = points[j] - corner
            length = float(np.hypot(*side))
            shared = rounded[j] and (closed or 0 < j % count < count - 1)
            sides.append((side / length, min(radius, length * (0.5 if shared else 0.92))))
        (a, da), (b, db) = sides
        start, end = corner + a * da, corner + b * db
        # 0.5523 makes a cubic Bézier curve follow a quarter of a circle.
        ca, cb = corner + a * da * (1 - 0.5523), corner + b * db * (1 - 0.5523)
        t = np.linspace(0, 1, 14)[:, None]
        curve = (1 - t) ** 3 * start + 3 * (1 - t) ** 2 * t * ca
        curve += 3 * (1 - t) * t**2 * cb + t**3 * end
        out.extend(curve)
    if closed:
        out.append(out[0])
    return np.array(out)


def soft_polygon(points: ArrayLike, radius: float) -> Points:
    """A closed polygon with all its corners rounded."""
    corners = np.asarray(points, np.float64)
    return round_corners(corners, [True] * len(corners), True, radius)


def rectangle(x0: float, y0: float, x1: float, y1: float, radius: float = 0.0) -> Points:
    """A rectangle, its corners rounded when ``radius`` is above 0."""
    corners = np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], np.float64)
    return soft_polygon(corners, radius) if radius > 0 else corners


def ellipse(x: float, y: float, rx: float, ry: float, count: int = 48) -> Points:
    """A closed ellipse of ``count`` corners."""
    angles = np.linspace(0, 2 * np.pi, count, endpoint=False)
    return np.stack([x + rx * np.cos(angles), y + ry * np.sin(angles)], axis=1)


def mirrored(points: ArrayLike) -> Points:
    """The same outline on the other side of the middle plane (x turned to -x)."""
    return np.asarray(points, np.float64) * (-1, 1)
