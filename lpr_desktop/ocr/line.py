"""One row of characters made into the line that an engine reads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.ocr.engine import GrayImage
from lpr_desktop.ocr.layout import Row, quantile

LINE_HEIGHT = 40
"""Height of a line: what the model's network takes, so Tesseract does not scale it again."""

CHARACTER_HEIGHT = 26
"""Height of the characters in a line; the rest is their surroundings, half above, half below."""

MAX_LINE_WIDTH = 640

REACH = 1.9
"""How far beyond a row's shapes a line goes, in heights of a character: for those not found."""

# In units of the characters' height:
_ASPECT = 0.56  # width of the wider characters, to which all are brought
_WIDTH_RANK = 0.55
_LEAST_WIDTH = 1.2

_PADDING = 8  # pixels of a line

# Of other views:
_ASIDE = 2  # pixels to the right
_SMALLER = 0.95


def draw_line(
    gray: GrayImage,
    row: Row,
    shear: float,
    light_on_dark: bool,
    reach: float = REACH,
    ends: tuple[float, float] | None = None,
) -> GrayImage:
    """Straighten a row: dark on light, all characters of one height and about one width.

    The contrast of the characters is made full. The surroundings stay as they are: what is a
    character and what a frame or a seal is for the model to say, which was trained on lines cut by
    this function.

    Args:
        gray: Grey uint8 (H, W) crop in which the row was found.
        row: The row.
        shear: The lean of upright strokes, pixels to the right for each pixel down.
        light_on_dark: Whether to invert.
        reach: How far the line goes beyond the row's ends, in heights of a character.
        ends: Left and right end of the row, where they are known; else those of its shapes.

    Returns:
        Grey uint8 (``LINE_HEIGHT``, W).
    """
    return stretched(*straightened(gray, row, shear, light_on_dark, reach, ends))


def straightened(
    gray: GrayImage,
    row: Row,
    shear: float,
    light_on_dark: bool,
    reach: float = REACH,
    ends: tuple[float, float] | None = None,
) -> tuple[GrayImage, int, int]:
    """What ``draw_line`` makes but its contrast, and between which columns the row lies."""
    source = 255 - gray if light_on_dark else gray
    scale = CHARACTER_HEIGHT / row.height
    wide = scale * _stretch(row, shear)
    left, right = ends or (row.left, row.right)
    width = max((right - left) * wide, _LEAST_WIDTH * CHARACTER_HEIGHT)
    reach *= CHARACTER_HEIGHT
    # Hardly beyond the crop: a border that is only repeated shows no character. A little, for the
    # network's view of a line's first and last columns is disturbed by the noise beside them.
    before = min(reach, left * wide + _PADDING)
    after = min(reach, max(0.0, (gray.shape[1] - right) * wide) + _PADDING)
    if before + width + after > MAX_LINE_WIDTH:
        shrink = MAX_LINE_WIDTH / (before + width + after)
        before, width, after = before * shrink, width * shrink, after * shrink
    above = (LINE_HEIGHT - CHARACTER_HEIGHT) / 2
    target = np.array(
        [(0, 0), (width, 0), (width, CHARACTER_HEIGHT), (0, CHARACTER_HEIGHT)], np.float32
    ) + np.array([before, above], np.float32)
    matrix = cv2.getPerspectiveTransform(_quad(row, shear, left, right) - 0.5, target - 0.5)
    size = max(1, round(before + width + after)), LINE_HEIGHT
    # Reducing by more than half would leave pixels out.
    if scale < 0.5:
        sigma = 0.35 / scale
        source = cv2.GaussianBlur(source, (0, 0), sigma)
    line = cv2.warpPerspective(
        source, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return cast(GrayImage, line), round(before), round(before + width)


def stretched(line: GrayImage, left: int, right: int) -> GrayImage:
    """The line with the contrast of its characters, between two columns, made full."""
    above = (LINE_HEIGHT - CHARACTER_HEIGHT) // 2
    middle = line[above:-above, left:right] if right - left > 2 else line
    below = np.cumsum(np.bincount(middle.ravel(), minlength=256))
    low, high = _level(below, 0.03), _level(below, 0.9)
    # A low contrast stays visible as such: noise shall not be blown up to letters.
    even = (np.arange(256) - low) * (225 / max(high - low, 12.0)) + 15
    return cast(GrayImage, cv2.LUT(line, np.clip(even, 0, 255).astype(np.uint8)))


def _level(below: NDArray[np.int64], share: float) -> float:
    """The grey below which a share of the pixels lies, between two of them if need be.

    Args:
        below: For each grey level how many pixels have it or a darker one.
        share: 0 to 1.
    """
    place = share * (int(below[-1]) - 1)
    first = int(place)
    one, other = np.searchsorted(below, (first, first + 1), side="right").tolist()
    return float(one + (min(other, 255) - one) * (place - first))


def other_views(line: GrayImage) -> Iterator[GrayImage]:
    """The line as it might have been as well: half a step of the network aside, smaller, thicker.

    The engine reads what is hardly to be read now one way and now another; what it reads most
    often is more likely right. Which views help was chosen on the dev halves.
    """
    height, width = line.shape
    aside = np.array([(1, 0, _ASIDE), (0, 1, 0)], np.float32)
    lost = (1 - _SMALLER) / 2
    smaller = np.array([(_SMALLER, 0, lost * width), (0, _SMALLER, lost * height)], np.float32)
    for matrix in (aside, smaller):
        moved = cv2.warpAffine(line, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE)
        yield cast(GrayImage, moved)
    yield cast(GrayImage, cv2.erode(line, np.ones((2, 2), np.uint8)))


def fitted(line: GrayImage) -> GrayImage:
    """A line scaled to ``LINE_HEIGHT``, at most ``MAX_LINE_WIDTH`` wide."""
    width = max(1, min(round(line.shape[1] * LINE_HEIGHT / line.shape[0]), MAX_LINE_WIDTH))
    return cast(GrayImage, cv2.resize(line, (width, LINE_HEIGHT), interpolation=cv2.INTER_AREA))


def _quad(row: Row, shear: float, left: float, right: float) -> NDArray[np.float32]:
    """Corners (4, 2) of a row in the crop, clockwise from top left."""
    half = shear * row.height / 2
    corners = [
        (x + side * half, line[0] * (x + side * half) + line[1])
        for x, side, line in (
            (left, -1, row.top),
            (right, -1, row.top),
            (right, 1, row.bottom),
            (left, 1, row.bottom),
        )
    ]
    return np.array(corners, np.float32)


def _stretch(row: Row, shear: float) -> float:
    """How much to widen narrow characters (or narrow wide ones)."""
    lean = abs(shear + (row.top[0] + row.bottom[0]) / 2)
    aspects = (row.shapes[:, 2] - row.shapes[:, 0]) / row.height - lean
    single = aspects[(aspects > 0.2) & (aspects < 1.1)]
    usual = quantile(single, _WIDTH_RANK) if len(single) else _ASPECT
    return float(np.clip(_ASPECT / usual, 0.7, 1.8))
