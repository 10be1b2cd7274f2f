"""Clouds of random values for sky, walls, asphalt and leaves."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

FloatImage = NDArray[np.float32]


def cloud(
    rng: np.random.Generator,
    shape: tuple[int, int],
    cells: int,
    octaves: int = 4,
    fade: float = 0.5,
) -> FloatImage:
    """Fractal noise (H, W), mean 0 and deviation 1, that tiles in both directions.

    ``cells`` is the number of the coarsest lumps along the width; each octave is twice as fine
    and ``fade`` times as strong.
    """
    height, width = shape
    total = np.zeros(shape, np.float32)
    strength = 1.0
    for _ in range(octaves):
        columns = min(cells, width)
        rows = min(max(1, round(cells * height / width)), height)
        grid = rng.normal(0, 1, (rows, columns)).astype(np.float32)
        grid = np.pad(grid, 2, mode="wrap")
        # Two cells of border keep the cubic interpolation seamless where the tile repeats.
        big = cv2.resize(
            grid,
            (round(width * (columns + 4) / columns), round(height * (rows + 4) / rows)),
            interpolation=cv2.INTER_CUBIC,
        )
        top, left = (big.shape[0] - height) // 2, (big.shape[1] - width) // 2
        total += strength * big[top : top + height, left : left + width]
        cells *= 2
        strength *= fade
    total -= total.mean()
    return np.asarray(total / max(1e-6, float(total.std())), np.float32)


def look_up(image: FloatImage, x: FloatImage, y: FloatImage, *, wrap: bool = False) -> FloatImage:
    """Bilinear samples of ``image`` (H, W[, C]) at pixel edges ``x``, ``y``, which are flat (N)."""
    count = x.shape[0]
    if not count:  # a camera that looks down sees no sky
        return np.zeros((0, *image.shape[2:]), np.float32)
    # OpenCV's remap allows no side above 32767, so that the flat list is folded.
    columns = 4096
    rows = -(-count // columns)
    maps = np.zeros((2, rows * columns), np.float32)
    maps[0, :count] = x
    maps[1, :count] = y
    maps -= 0.5
    folded = maps.reshape(2, rows, columns)
    border = cv2.BORDER_WRAP if wrap else cv2.BORDER_REPLICATE
    out = cv2.remap(image, folded[0], folded[1], cv2.INTER_LINEAR, borderMode=border)
    return np.asarray(out.reshape(rows * columns, *image.shape[2:])[:count], np.float32)
