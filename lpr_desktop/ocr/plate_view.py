"""What the plate network sees of a plate: the cut-out with its surroundings, at one fixed size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.geometry import Box

WIDTH, HEIGHT = 192, 128
"""Size of the view in pixels."""

GROWN_X, GROWN_Y = 1 / 6, 1 / 3
"""How far the view goes beyond the box on every side, in parts of the box's width and height."""

MOST_STRETCH = 1.6
"""How much taller a wide plate may become: rows are what the network has to tell apart."""

OUTSIDE = 114
"""Grey level of what lies outside of the picture."""


@dataclass(frozen=True, slots=True, eq=False)
class NetworkView:
    """A plate as the network sees it.

    Attributes:
        image: RGB uint8 (``HEIGHT``, ``WIDTH``, 3).
        origin: The point of the picture at the view's upper left edge.
        scale: Pixels of the view for each pixel of the picture, along x and y.
    """

    image: NDArray[np.uint8]
    origin: tuple[float, float]
    scale: tuple[float, float]

    def to_picture(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Points (…, 2) of the view as points of the picture."""
        return points / self.scale + self.origin

    def from_picture(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Points (…, 2) of the picture as points of the view."""
        return (points - self.origin) * self.scale


def viewed(box: Box) -> Box:
    """The part of the picture that the view of a box shows; may reach over the border."""
    grown = box.grown(GROWN_X, GROWN_Y)
    shape = WIDTH / HEIGHT
    height = max(grown.height, grown.width / (shape * MOST_STRETCH), 4.0)
    width = max(grown.width, height * shape)
    x, y = grown.center
    return Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def view(image: NDArray[np.uint8], box: Box) -> NetworkView:
    """The view of the plate in a box that overlaps an RGB uint8 (H, W, 3) picture."""
    region = viewed(box)
    left, top = region.x0, region.y0
    scale = WIDTH / region.width, HEIGHT / region.height
    inside = region.clipped(image.shape[1], image.shape[0])
    x0, y0 = int(inside.x0), int(inside.y0)
    cut = image[y0 : int(np.ceil(inside.y1)), x0 : int(np.ceil(inside.x1))]
    # Reducing by much leaves pixels out: first by whole steps, then exactly.
    steps = tuple(max(1, int(1 / each)) for each in scale)
    if max(steps) > 1 and cut.size:
        size = max(1, cut.shape[1] // steps[0]), max(1, cut.shape[0] // steps[1])
        factor = size[0] / cut.shape[1], size[1] / cut.shape[0]
        cut = cv2.resize(cut, size, interpolation=cv2.INTER_AREA)
    else:
        factor = 1.0, 1.0
    sx, sy = scale[0] / factor[0], scale[1] / factor[1]
    # Edges, not centres of pixels: a pixel's middle lies half a pixel from its edge.
    matrix = np.array(
        [
            [sx, 0, (x0 - left) * scale[0] + 0.5 * sx - 0.5],
            [0, sy, (y0 - top) * scale[1] + 0.5 * sy - 0.5],
        ]
    )
    seen = cv2.warpAffine(
        cut,
        matrix,
        (WIDTH, HEIGHT),
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=(OUTSIDE,) * 3,
    )
    return NetworkView(cast(NDArray[np.uint8], seen), (left, top), scale)
