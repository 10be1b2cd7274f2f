"""Tiled inference: passes over a tile or two of a large picture, around what may be tiny plates.

The whole picture is scaled to the detector's input first; a plate of 60 × 16 pixels in a
dash-camera frame of 1280 × 720 is then 20 × 5 pixels high, too few to be sure of. Where the first
pass sees something small that might be a plate, a tile of the picture goes through the network in
its own resolution.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.detection.multi_scale import NetworkPass
from lpr_desktop.geometry import Box

LEAST_SCORE, LEAST_SCORE_AGAIN = 0.15, 0.2
"""What the first pass gives less than this is no reason for a tile, or for a second one."""

MOST_CHOSEN = 2
"""Tiles of a picture that is not searched thoroughly."""

BESIDE_LARGE = 0.5
"""Of what is large enough in the first pass, the surest may be twice as sure as the surest
small thing; where it is surer still, it gets the coarser pass instead."""

SMALL_HEIGHT = 11.0
"""Boxes up to this height (pixels of the input) are looked for in a tile."""

LEAST_GAIN = 1.35
"""A picture is large if its own resolution is at least so many times that of the input: one of
512 pixels is, at an input of 395."""

WANTED_HEIGHT = 18.0
"""What the middle one of a tile's small boxes is brought to, in pixels of the input."""

THOROUGH_ZOOM = 1.5
"""Thorough tiles show a picture so large, in pixels of the input for one of the picture …"""

MOST_TILES = 24
"""… unless that takes more tiles than this: then as large as so many allow."""

_EDGE = 0.12
_OVERLAP = 0.2


def choose_tiles(first: NetworkPass, width: int, height: int, side: float) -> list[Box]:
    """The square parts of a picture for further passes, if any.

    Args:
        first: The pass over the whole picture.
        width, height: Of the picture.
        side: Pixels of the input that a tile will fill.

    Returns:
        Up to ``MOST_CHOSEN`` boxes inside the picture: around the small thing that promises most,
        and around the one that does among those beside that tile. None where nothing small does,
        or something larger promises over twice as much.
    """
    scale = first.scale
    if scale * LEAST_GAIN > 1:
        return []
    pairs = list(zip(first.boxes, first.scores, strict=True))
    large = max((score for box, score in pairs if not is_small(box, scale)), default=0.0)
    least = max(LEAST_SCORE, large * BESIDE_LARGE)
    small = [(box, score) for box, score in pairs if score >= LEAST_SCORE and is_small(box, scale)]
    tiles: list[Box] = []
    while small and max(score for _, score in small) >= least and len(tiles) < MOST_CHOSEN:
        centers = np.array([box.center for box, _ in small])
        weights = np.array([score for _, score in small])
        best = int(weights.argmax())
        zoom = WANTED_HEIGHT / max(1.0, small[best][0].height)
        zoom = float(np.clip(zoom, LEAST_GAIN * scale, 2.0))
        tile = _around(centers, weights, best, side / zoom, width, height)
        tiles.append(tile)
        del small[best]  # its middle may lie outside of the picture
        small = [(b, s) for b, s in small if s >= LEAST_SCORE_AGAIN and not _holds(tile, b)]
    return tiles


def tile_grid(width: int, height: int, side: float) -> list[Box]:
    """Overlapping square tiles that cover a picture, for a thorough search.

    Args:
        width, height: Of the picture.
        side: Pixels of the input that a tile will fill.

    Returns:
        At most ``MOST_TILES``, each overlapping the next by a fifth at least: a plate up to that
        wide is whole in one of them. None where a tile would show no more than the whole picture.
    """
    tile = side / THOROUGH_ZOOM
    while _steps(width, tile) * _steps(height, tile) > MOST_TILES:
        tile *= 1.05
    if tile >= max(width, height):
        return []
    return [
        Box(round(x), round(y), min(width, round(x + tile)), min(height, round(y + tile)))
        for y in np.linspace(0, max(0.0, height - tile), _steps(height, tile))
        for x in np.linspace(0, max(0.0, width - tile), _steps(width, tile))
    ]


def _steps(extent: float, tile: float) -> int:
    return 1 + math.ceil(max(0.0, extent - tile) / ((1 - _OVERLAP) * tile))


def is_small(box: Box, scale: float) -> bool:
    """Whether a box of the first pass is to be looked for in a tile."""
    return box.height * scale <= SMALL_HEIGHT


def merge_tiles(
    first: NetworkPass, closer: Sequence[tuple[Box, NetworkPass]], width: int, height: int
) -> NetworkPass:
    """The first pass, with what the passes over tiles say of what is small there.

    Args:
        first: The pass over the whole picture.
        closer: Tiles, and the passes over them in their own pixels.
        width, height: Of the picture.
    """
    pairs = [
        (box, score)
        for box, score in zip(first.boxes, first.scores, strict=True)
        if not (is_small(box, first.scale) and any(_holds(tile, box) for tile, _ in closer))
    ]
    for tile, found in closer:
        for box, score in zip(found.boxes, found.scores, strict=True):
            box = box.shifted(tile.x0, tile.y0)
            if is_whole(box, tile, width, height):
                pairs.append((box, score))
    return NetworkPass([box for box, _ in pairs], [score for _, score in pairs], first.scale)


def _holds(tile: Box, box: Box) -> bool:
    x, y = box.center
    return tile.x0 <= x <= tile.x1 and tile.y0 <= y <= tile.y1


def _around(
    centers: NDArray[np.float64],
    weights: NDArray[np.float64],
    best: int,
    side: float,
    width: int,
    height: int,
) -> Box:
    """The tile around a box that takes in most of the others beside it."""
    near = (np.abs(centers - centers[best]) < side * (0.5 - _EDGE)).all(axis=1)
    x, y = np.average(centers[near], axis=0, weights=weights[near])
    x0 = min(max(0.0, x - side / 2), max(0.0, width - side))
    y0 = min(max(0.0, y - side / 2), max(0.0, height - side))
    return Box(round(x0), round(y0), min(width, round(x0 + side)), min(height, round(y0 + side)))


def is_whole(box: Box, tile: Box, width: int, height: int) -> bool:
    """Whether a box found in a tile is not cut by a side of it that the picture goes on behind."""
    edge = 0.02 * tile.width
    return (
        (box.x0 > tile.x0 + edge or tile.x0 <= 0)
        and (box.y0 > tile.y0 + edge or tile.y0 <= 0)
        and (box.x1 < tile.x1 - edge or tile.x1 >= width)
        and (box.y1 < tile.y1 - edge or tile.y1 >= height)
    )
