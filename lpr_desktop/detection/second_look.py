"""Where to look again, closer: tiles of a large picture around what may be tiny plates.

The whole picture is scaled to the detector's input first; a plate of 60 × 16 pixels in a
dash-camera frame of 1280 × 720 is then 20 × 5 pixels high, too few to be sure of. Where the first
look sees something small that might be a plate, a tile of the picture is looked at in its own
resolution.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.geometry import Box

LEAST_SCORE = 0.15
"""What the first look gives less than this is no reason to look again."""

LEAST_BESIDE = 0.4
"""The same where the first look found a plate that is large enough: then the time is spent on
another one, far away, only if it all but counts as found."""

SMALL_HEIGHT = 11.0
"""Boxes up to this height (pixels of the input) are looked at again."""

LEAST_GAIN = 1.5
"""A picture is large if its own resolution is at least so many times that of the input."""

MOST_TILES = 1
"""Two find no more, and each costs as much as the first look (docs/experiments/detector.md)."""

WANTED_HEIGHT = 18.0
"""What the middle one of a tile's small boxes is brought to, in pixels of the input."""

_EDGE = 0.12


def tiles(
    boxes: list[Box],
    scores: list[float],
    scale: float,
    width: int,
    height: int,
    side: float,
    threshold: float,
) -> list[Box]:
    """Square parts of a picture to look at again.

    Args:
        boxes: What the first look found, with its scores, in pixels of the picture.
        scores: Of each box, 0 to 1.
        scale: Pixels of the input for a pixel of the picture, at the first look.
        width, height: Of the picture.
        side: Pixels of the input that a tile will fill.
        threshold: Score from which a box counts as a plate.

    Returns:
        At most ``MOST_TILES`` boxes inside the picture, the one that promises most first.
    """
    if scale * LEAST_GAIN > 1:
        return []
    pairs = list(zip(boxes, scores, strict=True))
    is_found = any(score >= threshold and not is_small(box, scale) for box, score in pairs)
    least = LEAST_BESIDE if is_found else LEAST_SCORE
    chosen = [(box, score) for box, score in pairs if score >= least and is_small(box, scale)]
    if not chosen:
        return []
    centers = np.array([box.center for box, _ in chosen])
    weights = np.array([score for _, score in chosen])
    heights = np.array([max(1.0, box.height) for box, _ in chosen])
    found: list[Box] = []
    while len(found) < MOST_TILES and np.any(weights > 0):
        best = int(weights.argmax())
        zoom = float(np.clip(WANTED_HEIGHT / heights[best], LEAST_GAIN * scale, 2.0))
        tile = _around(centers, weights, best, side / zoom, width, height)
        found.append(tile)
        weights[_inside(centers, tile)] = 0
    return found


def is_small(box: Box, scale: float) -> bool:
    """Whether a box of the first look is to be looked at again."""
    return box.height * scale <= SMALL_HEIGHT


def _around(
    centers: NDArray[np.float64],
    weights: NDArray[np.float64],
    best: int,
    side: float,
    width: int,
    height: int,
) -> Box:
    """The tile around a box that takes in most of the others beside it."""
    near = (np.abs(centers - centers[best]) < side * (0.5 - _EDGE)).all(axis=1) & (weights > 0)
    x, y = np.average(centers[near], axis=0, weights=weights[near])
    x0 = min(max(0.0, x - side / 2), max(0.0, width - side))
    y0 = min(max(0.0, y - side / 2), max(0.0, height - side))
    return Box(round(x0), round(y0), min(width, round(x0 + side)), min(height, round(y0 + side)))


def _inside(centers: NDArray[np.float64], tile: Box) -> NDArray[np.bool_]:
    x, y = centers.T
    return (x >= tile.x0) & (x <= tile.x1) & (y >= tile.y0) & (y <= tile.y1)


def is_whole(box: Box, tile: Box, width: int, height: int) -> bool:
    """Whether a box found in a tile is not cut by a side of it that the picture goes on behind."""
    edge = 0.02 * tile.width
    return (
        (box.x0 > tile.x0 + edge or tile.x0 <= 0)
        and (box.y0 > tile.y0 + edge or tile.y0 <= 0)
        and (box.x1 < tile.x1 - edge or tile.x1 >= width)
        and (box.y1 < tile.y1 - edge or tile.y1 >= height)
    )
