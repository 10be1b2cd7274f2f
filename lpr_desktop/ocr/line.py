"""One row of characters made into the line that an engine reads."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.ocr.engine import GrayImage
from lpr_desktop.ocr.layout import Row

LINE_HEIGHT = 36
"""Height of a line: what the model's network takes, so Tesseract does not scale it again."""

# Settled on the dev halves of the measured sets (docs/experiments/ocr.md). In the pixels in which a
# row is worked on, before the line is scaled to its height:
CHARACTER_HEIGHT = 32
PADDING_X = 2
PADDING_Y = 10
_EDGE_X = 2
MAX_LINE_WIDTH = 800
# In units of the characters' height:
_ASPECT = 0.56  # width of the wider characters that the engine reads best
_WIDTH_RANK = 55
_REACH = 2.2
_ABOVE = 0.3
_EDGE = 0.08
_TALL = 0.62
_TALL_OUTSIDE = 0.78
_WIDE = 0.35
_MAX_GAP = 0.9
# Shares of light pixels:
_FREE = 0.7
_GROUND = 0.25


def draw_line(gray: GrayImage, row: Row, shear: float, light_on_dark: bool) -> GrayImage:
    """Straighten a row and keep its characters alone: black on white, with even padding.

    Args:
        gray: Grey uint8 (H, W) crop in which the row was found.
        row: The row.
        shear: The lean of upright strokes, pixels to the right for each pixel down.
        light_on_dark: Whether to invert.

    Returns:
        Grey uint8 (``LINE_HEIGHT``, W).
    """
    plain, left, right = _band(255 - gray if light_on_dark else gray, row, shear)
    band = _even(plain, left, right)
    spans = _spans(band, plain, left, right)
    above = round(_ABOVE * CHARACTER_HEIGHT)
    edge = round(_EDGE * CHARACTER_HEIGHT)
    rows = slice(above - edge, above + CHARACTER_HEIGHT + edge)
    kept = np.zeros(band.shape[1], bool)
    for start, end in spans:
        kept[max(0, start - _EDGE_X) : end + _EDGE_X] = True
    columns = np.flatnonzero(kept)
    line = np.where(kept, band, 255)[rows, columns[0] : columns[-1] + 1].astype(np.uint8)
    frame = PADDING_Y - edge, PADDING_Y - edge, PADDING_X, PADDING_X
    line = cv2.copyMakeBorder(line, *frame, cv2.BORDER_CONSTANT, value=255)
    return fitted(cast(GrayImage, line))


def fitted(line: GrayImage) -> GrayImage:
    """A line scaled to ``LINE_HEIGHT``, at most ``MAX_LINE_WIDTH`` wide."""
    width = max(1, min(round(line.shape[1] * LINE_HEIGHT / line.shape[0]), MAX_LINE_WIDTH))
    return cast(GrayImage, cv2.resize(line, (width, LINE_HEIGHT), interpolation=cv2.INTER_AREA))


def _quad(row: Row, shear: float) -> NDArray[np.float32]:
    """Corners (4, 2) of a row in the crop, clockwise from top left."""
    half = shear * row.height / 2
    corners = [
        (x + side * half, line[0] * (x + side * half) + line[1])
        for x, side, line in (
            (row.left, -1, row.top),
            (row.right, -1, row.top),
            (row.right, 1, row.bottom),
            (row.left, 1, row.bottom),
        )
    ]
    return np.array(corners, np.float32)


def _band(gray: GrayImage, row: Row, shear: float) -> tuple[GrayImage, int, int]:
    """The straightened row with surroundings, and where in it the row's shapes begin and end."""
    scale = CHARACTER_HEIGHT / row.height
    wide = scale * _stretch(row, shear)
    width = max(1, round((row.right - row.left) * wide))
    above = round(_ABOVE * CHARACTER_HEIGHT)
    reach = round(_REACH * CHARACTER_HEIGHT)
    # Not beyond the crop: a border that is only repeated shows no character.
    before = min(reach, round(row.left * wide))
    after = min(reach, max(0, round((gray.shape[1] - row.right) * wide)))
    target = np.array(
        [(0, 0), (width, 0), (width, CHARACTER_HEIGHT), (0, CHARACTER_HEIGHT)], np.float32
    ) + np.array([before, above], np.float32)
    band = cv2.warpPerspective(
        gray,
        cv2.getPerspectiveTransform(_quad(row, shear), target),
        (before + width + after, CHARACTER_HEIGHT + 2 * above),
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return cast(GrayImage, band), before, before + width


def _stretch(row: Row, shear: float) -> float:
    """How much to widen narrow characters (or narrow wide ones) to those the engine knows best."""
    lean = abs(shear + (row.top[0] + row.bottom[0]) / 2)
    aspects = (row.shapes[:, 2] - row.shapes[:, 0]) / row.height - lean
    single = aspects[(aspects > 0.2) & (aspects < 1.1)]
    usual = float(np.percentile(single, _WIDTH_RANK)) if len(single) else _ASPECT
    return float(np.clip(_ASPECT / usual, 0.7, 1.8))


def _even(band: NDArray[np.uint8], left: int, right: int) -> GrayImage:
    """Shading taken out and contrast stretched: the row's ink is black, its ground white."""
    size = CHARACTER_HEIGHT * 3 // 4 | 1
    ground = cv2.morphologyEx(
        band, cv2.MORPH_CLOSE, np.ones((size, size), np.uint8), borderType=cv2.BORDER_REPLICATE
    )
    ground = cv2.blur(ground, (size, size), borderType=cv2.BORDER_REPLICATE)
    flat = band.astype(np.float32) / np.maximum(ground, 1)
    above = round(_ABOVE * CHARACTER_HEIGHT)
    middle = flat[above:-above, left:right]
    low, high = np.percentile(middle, 3), np.percentile(middle, 85)
    stretched = (flat - low) * (255 / max(high - low, 0.05))
    return np.clip(stretched, 0, 255).astype(np.uint8)


def _spans(band: GrayImage, plain: GrayImage, left: int, right: int) -> list[tuple[int, int]]:
    """Where characters stand, left to right: runs of columns whose ink is as tall as a character.

    What is lower (separators, seals, dirt) is left out; beyond the row's own shapes only what also
    keeps to the row's height is taken in, so no frame and no country band.
    """
    above = round(_ABOVE * CHARACTER_HEIGHT)
    edge = round(_EDGE * CHARACTER_HEIGHT)
    inside = slice(above - edge, above + CHARACTER_HEIGHT + edge)
    low, high = np.percentile(plain[above:-above, left:right], (5, 80))
    # Beyond the row shading is kept in: a country band is dark there, not a pattern.
    light = plain > (low + high) / 2
    ink = ~light[inside]
    ink[:, left:right] = band[inside, left:right] < 128
    kept = []
    for start, end in _runs(ink.any(axis=0)):
        lines = np.flatnonzero(ink[:, start:end].any(axis=1))
        tall = (lines[-1] - lines[0] + 1) / CHARACTER_HEIGHT
        within = end > left and start < right
        if tall < (_TALL if within else _TALL_OUTSIDE) or end - start <= 2:
            continue
        free = _stands_free(light, start, end) and (
            end - start <= _WIDE * CHARACTER_HEIGHT or _has_ground(light, start, end)
        )
        if within or free:
            kept.append((start, end, within))
    return _trimmed(_joined(kept), light) or [(left, right)]


def _trimmed(spans: list[tuple[int, int]], light: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """The spans without a country band or a piece of the frame at either end."""
    while len(spans) > 2 and _is_frame(light, *spans[0]):
        spans = spans[1:]
    while len(spans) > 2 and _is_frame(light, *spans[-1]):
        spans = spans[:-1]
    return spans


def _is_frame(light: NDArray[np.bool_], start: int, end: int) -> bool:
    """Whether a span is too full for a character, or a bar that goes on above or below."""
    if end - start > _WIDE * CHARACTER_HEIGHT:
        return not _has_ground(light, start, end)
    return not _stands_free(light, start, end)


def _has_ground(light: NDArray[np.bool_], start: int, end: int) -> bool:
    """Whether the plate's ground shows between the strokes."""
    above = round(_ABOVE * CHARACTER_HEIGHT)
    return bool(light[above:-above, start:end].mean() >= _GROUND)


def _stands_free(light: NDArray[np.bool_], start: int, end: int) -> bool:
    """Whether the plate's ground shows above and below a span."""
    above = round(_ABOVE * CHARACTER_HEIGHT)
    edge = round(_EDGE * CHARACTER_HEIGHT)
    rows = light[:, start:end].mean(axis=1)
    return bool(min(rows[edge:above].max(), rows[-above:-edge].max()) >= _FREE)


def _joined(runs: list[tuple[int, int, bool]]) -> list[tuple[int, int]]:
    """The runs of the row and those beside it that follow without a wide gap."""
    own = [index for index, run in enumerate(runs) if run[2]]
    if not own:
        return []
    first, last = own[0], own[-1]
    gap = _MAX_GAP * CHARACTER_HEIGHT
    while first > 0 and runs[first][0] - runs[first - 1][1] <= gap:
        first -= 1
    while last + 1 < len(runs) and runs[last + 1][0] - runs[last][1] <= gap:
        last += 1
    return [(start, end) for start, end, _ in runs[first : last + 1]]


def _runs(columns: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Start and end of every run of true columns."""
    changes = np.flatnonzero(np.diff(np.concatenate([[False], columns, [False]]).astype(np.int8)))
    return [(int(a), int(b)) for a, b in zip(changes[::2], changes[1::2], strict=True)]
