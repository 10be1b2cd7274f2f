"""A row that the plate network found, made level, and its characters found in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.geometry import Box
from lpr_desktop.ocr.engine import GrayImage
from lpr_desktop.ocr.layout import Row, row_of_shapes
from lpr_desktop.ocr.line import draw_line, straightened
from lpr_desktop.ocr.plate_layout import PlateRow

# In heights of the row:
_ABOVE = 0.5  # surroundings above and below
_REACH = 1.0  # how far a line goes beyond the ends of the row
_BESIDE = _REACH + 0.3
_USUAL_PITCH = 0.65  # from one character to the next
_NARROW = 0.5

_HEIGHT = 52  # pixels of the row: as many as rows have at the scale at which plates are looked at
_MOST_WIDTH = 1600
_WIDEN = 2.5


@dataclass(frozen=True, slots=True, eq=False)
class LevelRow:
    """A row made level.

    Attributes:
        strip: Grey uint8 (H, W), the row with its surroundings.
        shapes: The characters in it.
        shear: The lean of upright strokes, pixels to the right for each pixel down.
        is_light: Whether the characters are lighter than the plate.
        ends: Left and right end of the row in the strip.
    """

    strip: GrayImage
    shapes: Row
    shear: float
    is_light: bool
    ends: tuple[float, float]

    def line(self) -> GrayImage:
        """What an engine reads, beside the other lines; see ``draw_line``."""
        return draw_line(self.strip, self.shapes, self.shear, self.is_light, _REACH, self.ends)

    def inverted(self) -> GrayImage:
        """The same, light and dark exchanged."""
        return replace(self, is_light=not self.is_light).line()

    def place_in_line(self, mask: GrayImage) -> GrayImage:
        """Where in the line the white of another strip of the row comes to lie."""
        return straightened(mask, self.shapes, self.shear, False, _REACH, self.ends)[0]


def level_row(image: NDArray[np.uint8], region: Box, row: PlateRow) -> LevelRow:
    """Make a row level and find its characters.

    Args:
        image: RGB uint8 (H, W, 3).
        region: How far the surroundings go that may be in the line.
        row: The row.
    """
    strip, rect = strip_of(image, region, row)
    light = row.light_on_dark > 0.5
    found, shear = row_of_shapes(strip, rect, row.count, light)
    ends = min(rect[0], found.left), max(rect[2], found.right)
    return LevelRow(strip, found, shear, light, ends)


def strip_of(
    image: NDArray[np.uint8], region: Box, row: PlateRow
) -> tuple[GrayImage, tuple[float, float, float, float]]:
    """The row made level with its surroundings, and its left, top, right and bottom in it."""
    quad = np.array(row.corners, np.float64)
    start, end = (quad[0] + quad[3]) / 2, (quad[1] + quad[2]) / 2
    wide = max(1.0, float(np.linalg.norm(end - start)))
    unit = (end - start) / wide
    normal = np.array([-unit[1], unit[0]])
    high = max(1.0, abs(float((quad[2] + quad[3] - quad[0] - quad[1]) @ normal)) / 2)
    scale = _HEIGHT / high
    pitch = wide / high / max(1.0, row.count)
    # A row seen from the side: its characters are widened to about what they are.
    across = scale * (min(_USUAL_PITCH / pitch, _WIDEN) if pitch < _NARROW else 1.0)
    most = _MOST_WIDTH / (wide + 2 * _BESIDE * high)
    across = min(across, most)
    before = min(_BESIDE * high, _room(start, -unit, region)) * across
    after = min(_BESIDE * high, _room(end, unit, region)) * across
    width, above = wide * across, _ABOVE * _HEIGHT
    rect = before, above, before + width, above + _HEIGHT
    size = max(8, round(before + width + after)), round(_HEIGHT + 2 * above)
    target = np.array(
        [(rect[0], rect[1]), (rect[2], rect[1]), (rect[2], rect[3]), (rect[0], rect[3])], np.float32
    )
    # Corners are pixel edges, cv2 counts from pixel centres.
    matrix = cv2.getPerspectiveTransform(quad.astype(np.float32) - 0.5, target - 0.5)
    x0, y0, x1, y1 = _around(image, quad, high)
    gray = cv2.cvtColor(image[y0:y1, x0:x1], cv2.COLOR_RGB2GRAY)
    if scale < 0.6:
        gray = cv2.GaussianBlur(gray, (0, 0), 0.35 / scale)
    matrix = matrix @ np.array([[1, 0, x0], [0, 1, y0], [0, 0, 1]], np.float64)
    method = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_LINEAR
    strip = cv2.warpPerspective(gray, matrix, size, flags=method, borderMode=cv2.BORDER_REPLICATE)
    return cast(GrayImage, strip), rect


def _room(point: NDArray[np.float64], unit: NDArray[np.float64], region: Box) -> float:
    """How far it is from a point to the region's edge; 0 where it is outside."""
    room = np.inf
    for axis, low, top in ((0, region.x0, region.x1), (1, region.y0, region.y1)):
        if abs(unit[axis]) > 1e-6:
            edge = top if unit[axis] > 0 else low
            room = min(room, float((edge - point[axis]) / unit[axis]))
    return max(0.0, room)


def _around(
    image: NDArray[np.uint8], quad: NDArray[np.float64], high: float
) -> tuple[int, int, int, int]:
    """The part of the picture that the strip needs."""
    low, top = quad.min(0) - 3 * high - 2, quad.max(0) + 3 * high + 2
    x0, y0 = max(0, int(low[0])), max(0, int(low[1]))
    x1, y1 = min(image.shape[1], int(top[0]) + 1), min(image.shape[0], int(top[1]) + 1)
    return min(x0, image.shape[1] - 1), min(y0, image.shape[0] - 1), max(x1, 1), max(y1, 1)
