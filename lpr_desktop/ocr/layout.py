"""Where the characters of a plate are: one or two rows, found from the shapes in a crop."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]

# All lengths are fractions of the plate's or of the row's height; settled on the dev halves of the
# measured sets (docs/experiments/ocr.md).
_WINDOWS = 0.36, 0.2
_BEYOND = 0.6  # of a known row, in its heights
_ROW_WINDOWS = 1.45, 0.8  # in heights of a row
_ENOUGH = 5
_MIN_HEIGHT, _MAX_HEIGHT = 0.17, 0.97
_MAX_WIDTH = 1.25
_MAX_SLOPE = 0.55
_HEIGHT_SPREAD = 0.22
_OFF_LINE = 0.17
_MAX_GAP = 3.2
_MAX_SHAPES = 70
_MAX_SPREAD = 0.4
_LEANS = np.linspace(-0.4, 0.4, 17)
_LEVEL_LEANS = np.linspace(-0.1, 0.1, 5)  # of a row that was made level: what is left


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """One row of characters.

    Attributes:
        shapes: (N, 4) left, top, right, bottom of every character, from left to right; float pixel
            edges of the crop.
        top: (slope, offset) of the line along the characters' tops, ``y = slope * x + offset``.
        bottom: The same along their feet.
    """

    shapes: FloatArray
    top: tuple[float, float]
    bottom: tuple[float, float]

    @property
    def left(self) -> float:
        return float(self.shapes[0, 0])

    @property
    def right(self) -> float:
        return float(self.shapes[:, 2].max())

    @property
    def center(self) -> tuple[float, float]:
        x = (self.left + self.right) / 2
        return x, (_at(self.top, x) + _at(self.bottom, x)) / 2

    @property
    def height(self) -> float:
        x = (self.left + self.right) / 2
        return _at(self.bottom, x) - _at(self.top, x)


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """What was found in a crop.

    Attributes:
        rows: The rows of characters, top first; empty if none was found.
        light_on_dark: Whether the characters are lighter than the plate.
        shear: How far upright strokes lean: pixels to the right for each pixel down.
    """

    rows: tuple[Row, ...]
    light_on_dark: bool
    shear: float = 0.0


def find_rows(gray: NDArray[np.uint8], plate_height: float) -> Layout:
    """Find the rows of characters in a grey uint8 (H, W) crop of a plate.

    Args:
        gray: The crop, with some surroundings; about 30,000 pixels serve best.
        plate_height: How many pixels of the crop's height the plate's box covers.
    """
    best = _Find()
    for window in _WINDOWS:
        for light_on_dark in (False, True):
            ink = _ink(255 - gray if light_on_dark else gray, window)
            shapes = _shapes(ink, plate_height)
            row, score = _best_row(shapes)
            if row is not None and score > best.score:
                best = _Find(score, row, shapes, ink, light_on_dark)
        # A finer look costs as much again; it is for rows that run into their surroundings.
        if best.row is not None and len(best.row.shapes) >= _ENOUGH:
            break
    if best.row is None:
        return Layout((), False)
    rows = _with_second(best.row, best.shapes)
    return Layout(rows, best.light_on_dark, _shear(best.ink, rows))


def row_of_shapes(
    gray: NDArray[np.uint8],
    rect: tuple[float, float, float, float],
    count: float,
    light_on_dark: bool,
) -> tuple[Row, float]:
    """The row of characters that lies about in a rectangle, and its lean.

    Args:
        gray: Grey uint8 (H, W) strip in which the row is level.
        rect: Left, top, right and bottom edge of the row, as far as they are known.
        count: About how many characters there are.
        light_on_dark: Whether they are lighter than the plate.

    Returns:
        The row that the shapes in it tell of; the rectangle as a row where they tell of none.
    """
    left, top, right, bottom = rect
    high = bottom - top
    source = 255 - gray if light_on_dark else gray
    best: Row | None = None
    best_ink = np.empty((0, 0), np.uint8)
    for window in _ROW_WINDOWS:
        ink = _ink(source, window * high / float(np.sqrt(gray.size)))
        shapes = _shapes(ink, 1.5 * high)
        middle, x = (shapes[:, 1] + shapes[:, 3]) / 2, (shapes[:, 0] + shapes[:, 2]) / 2
        near = (
            (np.abs(middle - (top + bottom) / 2) <= 0.3 * high)
            & (shapes[:, 3] - shapes[:, 1] >= 0.6 * high)
            & (shapes[:, 3] - shapes[:, 1] <= 1.35 * high)
            & (x >= left - _BEYOND * high)
            & (x <= right + _BEYOND * high)
        )
        row, _ = _best_row(shapes[near])
        if row is not None and (best is None or len(row.shapes) > len(best.shapes)):
            best, best_ink = row, ink
        if best is not None and len(best.shapes) >= 0.7 * count:
            break
    if best is None or len(best.shapes) < max(2.0, 0.5 * count):
        steps = np.linspace(left, right, max(1, round(count)) + 1)
        inset = 0.1 * (steps[1] - steps[0])
        cells = np.stack([steps[:-1] + inset, steps[1:] - inset], 1)
        level = np.full(len(cells), top), np.full(len(cells), bottom)
        shapes = np.stack([cells[:, 0], level[0], cells[:, 1], level[1]], 1)
        return Row(shapes, (0.0, top), (0.0, bottom)), 0.0
    return best, _shear(best_ink, (best,), _LEVEL_LEANS)


@dataclass(frozen=True, slots=True, eq=False)
class _Find:
    score: float = 0.0
    row: Row | None = None
    shapes: FloatArray = field(default_factory=lambda: np.empty((0, 4)))
    ink: NDArray[np.uint8] = field(default_factory=lambda: np.empty((0, 0), np.uint8))
    light_on_dark: bool = False


def _ink(gray: NDArray[np.uint8], window_share: float) -> NDArray[np.uint8]:
    """Pixels clearly darker than their surroundings, 0 or 1."""
    window = max(3, int(window_share * float(np.sqrt(gray.size))) | 1)
    mean = cv2.blur(gray, (window, window), borderType=cv2.BORDER_REPLICATE)
    contrast = max(6.0, 0.18 * float(cv2.meanStdDev(gray)[1][0, 0]))
    darker = cv2.subtract(mean, gray)
    return cast(
        NDArray[np.uint8], cv2.threshold(darker, math.floor(contrast), 1, cv2.THRESH_BINARY)[1]
    )


def _shapes(ink: NDArray[np.uint8], plate_height: float) -> FloatArray:
    """Boxes (N, 4) of the connected shapes that could be characters, the tallest first."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=4)
    x, y, width, height, area = stats[1:].T.astype(np.float64)
    kept = (
        (height >= max(6.0, _MIN_HEIGHT * plate_height))
        & (height <= _MAX_HEIGHT * plate_height)
        & (width >= 0.06 * height)
        & (area >= 0.12 * width * height)
        & (y > 0)
        & (y + height < ink.shape[0])
    )
    boxes = np.stack([x, y, x + width, y + height], axis=1)[kept]
    return boxes[np.argsort(-(boxes[:, 3] - boxes[:, 1]), kind="stable")][:_MAX_SHAPES]


def _best_row(shapes: FloatArray) -> tuple[Row | None, float]:
    """The row with the most and tallest characters, and its score (characters × height^1.5)."""
    width, height = (shapes[:, 2:] - shapes[:, :2]).T
    narrow = shapes[width <= _MAX_WIDTH * height]
    if len(narrow) < 2:
        return None, 0.0
    # From left to right; of shapes that begin together the taller one first.
    order = np.argsort(narrow[:, 0], kind="stable")
    tallest = float(np.max(narrow[:, 3] - narrow[:, 1]))
    best: FloatArray | None = None
    best_score = 0.0
    for members in _lines(narrow):
        if np.count_nonzero(members) * tallest**1.5 <= best_score:
            continue
        chain = _chain(narrow[order[members[order]]])
        if len(chain) < 2:
            continue
        tall = _median(chain[:, 3] - chain[:, 1])
        score = len(chain) * tall**1.5
        if score > best_score:
            best, best_score = chain, score
    if best is None:
        return None, 0.0
    return _row(_extended(best, shapes)), best_score


def _lines(shapes: FloatArray) -> list[NDArray[np.bool_]]:
    """For pairs of shapes of one height the shapes that lie on the line through both."""
    x, y = (shapes[:, 0] + shapes[:, 2]) / 2, (shapes[:, 1] + shapes[:, 3]) / 2
    height = shapes[:, 3] - shapes[:, 1]
    first, second = np.triu_indices(len(shapes), 1)
    mean = (height[first] + height[second]) / 2
    dx = x[second] - x[first]
    slope = np.divide(y[second] - y[first], dx, out=np.full(len(dx), 9.0), where=dx != 0)
    usable = (
        (np.abs(height[first] - height[second]) <= _HEIGHT_SPREAD * mean)
        & (np.abs(dx) >= 0.4 * mean)
        & (np.abs(slope) <= _MAX_SLOPE)
    )
    first, mean, slope = first[usable, None], mean[usable, None], slope[usable, None]
    off = np.abs(y[None] - (y[first] + slope * (x[None] - x[first])))
    inside = (off <= _OFF_LINE * mean) & (np.abs(height[None] - mean) <= _HEIGHT_SPREAD * mean)
    different = {row.tobytes(): row for row in inside}
    return [different[key] for key in sorted(different)]


def _chain(shapes: FloatArray) -> FloatArray:
    """Of shapes from left to right the longest run without a gap too wide for a plate."""
    height = _median(shapes[:, 3] - shapes[:, 1])
    breaks = np.flatnonzero(shapes[1:, 0] - shapes[:-1, 2] > _MAX_GAP * height) + 1
    if not len(breaks):
        return shapes
    return max(np.split(shapes, breaks), key=len)


def _row(shapes: FloatArray) -> Row:
    top = _fit(shapes, 1)
    bottom = _fit(shapes, 3)
    # A few characters do not tell perspective from their own shapes: then both lines are parallel.
    height = _median(shapes[:, 3] - shapes[:, 1])
    spread = abs(top[0] - bottom[0]) * (shapes[:, 2].max() - shapes[0, 0])
    if len(shapes) < 5 or spread > _MAX_SPREAD * height:
        center = (shapes[:, 0] + shapes[:, 2]) / 2
        slope = (top[0] + bottom[0]) / 2
        top = slope, _median(shapes[:, 1] - slope * center)
        bottom = slope, _median(shapes[:, 3] - slope * center)
    return Row(shapes, top, bottom)


def _fit(shapes: FloatArray, edge: int) -> tuple[float, float]:
    """A line along one edge of the shapes: the median of the slopes between them (Theil–Sen)."""
    x, y = (shapes[:, 0] + shapes[:, 2]) / 2, shapes[:, edge]
    first, second = np.triu_indices(len(x), 1)
    apart = np.abs(x[second] - x[first]) > 1
    if not apart.any():
        return 0.0, _median(y)
    first, second = first[apart], second[apart]
    slope = _median((y[second] - y[first]) / (x[second] - x[first]))
    return slope, _median(y - slope * x)


def _median(values: FloatArray) -> float:
    return quantile(values, 0.5)


def quantile(values: FloatArray, share: float) -> float:
    """Of a few values, ten times as fast as ``np.quantile``."""
    ordered = np.sort(values).tolist()
    place = share * (len(ordered) - 1)
    first = int(place)
    low, high = ordered[first], ordered[min(first + 1, len(ordered) - 1)]
    return float(low + (high - low) * (place - first))


def _extended(chain: FloatArray, shapes: FloatArray) -> FloatArray:
    """The chain with the shapes beside it that are as tall but wider: characters that touch."""
    row = _row(chain)
    x, width = (shapes[:, 0] + shapes[:, 2]) / 2, shapes[:, 2] - shapes[:, 0]
    height = row.height
    fits = (
        (np.abs(shapes[:, 1] - (row.top[0] * x + row.top[1])) <= 0.25 * height)
        & (np.abs(shapes[:, 3] - (row.bottom[0] * x + row.bottom[1])) <= 0.25 * height)
        & (width <= 5 * height)
    )
    together = {tuple(shape) for shape in np.concatenate([chain, shapes[fits]]).tolist()}
    found = _chain(np.array(sorted(together)))
    return found if len(found) >= len(chain) else chain


def _with_second(row: Row, shapes: FloatArray) -> tuple[Row, ...]:
    """The row and the one above or below it, if the plate has two."""
    x, y = (shapes[:, 0] + shapes[:, 2]) / 2, (shapes[:, 1] + shapes[:, 3]) / 2
    middle = (row.top[0] + row.bottom[0]) / 2
    center = row.center
    off = (y - (center[1] + middle * (x - center[0]))) / row.height
    tall = (shapes[:, 3] - shapes[:, 1]) / row.height
    best: Row | None = None
    for side in (-1, 1):
        near = (side * off >= 0.85) & (side * off <= 1.9) & (tall >= 0.55) & (tall <= 1.6)
        other, _ = _best_row(shapes[near])
        if other is None or not _belongs(row, other):
            continue
        if best is None or other.height * len(other.shapes) > best.height * len(best.shapes):
            best = other
    if best is None:
        return (row,)
    return (row, best) if row.center[1] < best.center[1] else (best, row)


def _belongs(row: Row, other: Row) -> bool:
    """Whether two rows are the lines of one plate: parallel, alike in height, above each other."""
    common = min(row.right, other.right) - max(row.left, other.left)
    return (
        abs(row.top[0] - other.top[0]) <= 0.2
        and 0.6 <= other.height / row.height <= 1.6
        and common >= 0.6 * min(row.right - row.left, other.right - other.left)
        and max(row.right - row.left, other.right - other.left) <= 6 * row.height
    )


def _shear(ink: NDArray[np.uint8], rows: tuple[Row, ...], leans: FloatArray = _LEANS) -> float:
    """The lean that gathers the ink in the fewest columns, near the one a mere rotation gives."""
    best, best_score = 0.0, 0.0
    slope = (rows[0].top[0] + rows[0].bottom[0]) / 2
    points = [_points(ink, row) for row in rows]
    for lean in -slope + leans:
        score = 0.0
        for x, below in points:
            straight = x - lean * below
            columns = np.bincount((straight - straight.min()).astype(np.int64))
            score += float(columns @ columns)
        # Straight strokes are not all: without a clear gain the plate is taken as not sheared.
        score *= 1 - 0.25 * abs(lean + slope)
        if score > best_score:
            best, best_score = float(lean), score
    return best


def _points(ink: NDArray[np.uint8], row: Row) -> tuple[FloatArray, FloatArray]:
    """The ink of a row: x, and how far below the row's middle it lies."""
    first, end = max(0, math.ceil(row.left)), max(0, math.ceil(row.right))
    ends = [(_at(row.top, x) + _at(row.bottom, x)) / 2 for x in (first, end)]
    above = max(0, math.floor(min(ends) - row.height / 2) - 1)
    y, x = np.nonzero(ink[above : max(0, math.ceil(max(ends) + row.height / 2) + 2), first:end])
    y, x = y + above, x + first
    middle = ((row.top[0] + row.bottom[0]) * x + row.top[1] + row.bottom[1]) / 2
    below = y - middle
    inside = (np.abs(below) <= row.height / 2) & (x >= row.left) & (x < row.right)
    return x[inside].astype(np.float64), below[inside]


def _at(line: tuple[float, float], x: float) -> float:
    return line[0] * x + line[1]
