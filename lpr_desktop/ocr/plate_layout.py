"""Where a plate's rows and corners are, out of the plate network's maps."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.geometry import Corners
from lpr_desktop.ocr.layout import quantile
from lpr_desktop.ocr.plate_view import HEIGHT, WIDTH, NetworkView

# Channels of the map of rows. All are logits but QUAD (offsets of the corners from the middle of
# the cell, in OFFSET_SCALE pixels of the view) and COUNT (characters, in COUNT_SCALE). COVER is
# learned and not used: ``unread_signs`` sees the lines themselves.
NUMBER, FOREIGN, COVER = 0, 1, 2
QUAD = slice(3, 11)
COUNT = 11
LIGHT = 12
SCRIPT = slice(13, 18)
ROW_CHANNELS = 18

PLATE_CHANNELS = 9
"""Of the map of the plate: whether it is there, and the offsets of its corners."""

OFFSET_SCALE = 32.0
COUNT_SCALE = 4.0

SCRIPTS = ("latin", "arabic", "han", "thai", "nagari")

MOST_ROWS = 3

LEAST_PLATE = 0.5
"""From this score on a plate and its corners count."""

# Settled on the dev halves (docs/experiments/plate_network.md).
_LEAST_CELL = 0.3
_LEAST_LOGIT = math.log(_LEAST_CELL / (1 - _LEAST_CELL))
_SIDE = 0.3

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class PlateRow:
    """One row of signs.

    Attributes:
        corners: Its quadrilateral around the signs, in pixels of the picture.
        script: For each of :data:`SCRIPTS` how probable it is that the row has signs of it; one
            row may have signs of two.
        score: How sure the network is that there is a row, 0 to 1.
        count: About how many signs there are.
        light_on_dark: How probable it is that the signs are lighter than the plate.
    """

    corners: Corners
    script: dict[str, float]
    score: float
    count: float
    light_on_dark: float


@dataclass(frozen=True, slots=True)
class PlateLayout:
    """What the network says about a plate.

    Attributes:
        corners: The plate's, in pixels of the picture; they may lie outside of it.
        rows: The rows of the number, at most :data:`MOST_ROWS`, in reading order.
        cut: Probability that the picture's edge cuts signs off.
        score: How sure the network is that there is a plate, 0 to 1.
        countries: What the networks of countries say of it, with its band; None: none was asked.
    """

    corners: Corners
    rows: tuple[PlateRow, ...]
    cut: float
    score: float
    countries: dict[str, float] | None = None


def layout_of(
    rows: NDArray[np.float32],
    plate: NDArray[np.float32],
    whole: NDArray[np.float32],
    view: NetworkView,
) -> PlateLayout:
    """The layout that the network's maps of a view tell of.

    Args:
        rows: (H / 4, W / 4, ``ROW_CHANNELS``).
        plate: (H / 8, W / 8, ``PLATE_CHANNELS``).
        whole: Cut; what comes after it is not used.
        view: What the network saw.
    """
    corners, score = _plate(plate)
    return PlateLayout(
        corners=_as_corners(view.to_picture(corners)),
        rows=_rows(rows, view),
        cut=float(_sigmoid(whole[:1])[0]),
        score=score,
    )


def _plate(plate: NDArray[np.float32]) -> tuple[Floats, float]:
    """The plate's corners (4, 2) in the view, and how sure they are."""
    sure = _sigmoid(plate[..., 0])
    top = float(sure.max())
    cells = sure >= 0.5 * top
    centers = _centers(plate.shape[0])[cells]
    quads = plate[cells][:, 1:].reshape(-1, 4, 2).astype(np.float64) * OFFSET_SCALE
    quads += centers[:, None]
    return _joined(quads, centers, sure[cells]), top


def _rows(maps: NDArray[np.float32], view: NetworkView) -> tuple[PlateRow, ...]:
    """The rows of the number, one after the other, the surest first; then in order."""
    cells = maps[..., NUMBER] >= _LEAST_LOGIT
    if not cells.any():
        return ()
    # From here on only these cells count; they are few.
    of_cells = maps[cells].astype(np.float64)
    sure = _sigmoid(of_cells[:, NUMBER])
    centers = _centers(maps.shape[0])[cells]
    quads = of_cells[:, QUAD].reshape(-1, 4, 2) * OFFSET_SCALE + centers[:, None]
    middles = quads.mean(1)
    left = np.ones(len(sure), np.bool_)
    found: list[tuple[Floats, PlateRow]] = []
    while len(found) < MOST_ROWS and left.any():
        best = int(np.argmax(np.where(left, sure, 0)))
        quad, members = quads[best], left
        # What belongs to this row: cells in it that mean a row at the same height.
        for _ in range(2):
            along, across = _place(quad, centers)
            _, other = _place(quad, middles)
            members = left & (np.abs(across) < 0.35) & (np.abs(other) < 0.35)
            members &= (along > -0.1) & (along < 1.1)
            if not members.any():
                break
            quad = _joined(quads[members], centers[members], sure[members])
        along, across = _place(quad, centers)
        inside = (np.abs(across) < 0.7) & (along > -0.25) & (along < 1.25)
        row = _row(of_cells[members], sure[members], quad, view) if members.any() else None
        left &= ~inside
        left[best] = False
        if row is not None:
            found.append((quad, row))
    return tuple(row for _, row in _in_order(found))


def _row(of_row: Floats, sure: Floats, quad: Floats, view: NetworkView) -> PlateRow | None:
    weight = sure / sure.sum()
    # Half of a row's height is meant to answer; a few cells at a frame's edge are no row.
    least = quantile(sure, 0.6)
    high = (math.dist(quad[3], quad[0]) + math.dist(quad[2], quad[1])) / 2
    wide = math.dist(quad[1], quad[0])
    meant = max(1.0, 0.5 * high * max(wide - 0.4 * high, 4.0) / 16)
    score = least * min(1.0, 2 * len(sure) / meant)
    if high < 3 or wide < 3:
        return None
    script = weight @ _sigmoid(of_row[:, SCRIPT])
    return PlateRow(
        corners=_as_corners(view.to_picture(quad)),
        script=dict(zip(SCRIPTS, script.tolist(), strict=True)),
        score=score,
        count=max(0.0, float(weight @ of_row[:, COUNT]) * COUNT_SCALE),
        light_on_dark=float(weight @ _sigmoid(of_row[:, LIGHT])),
    )


def _joined(quads: Floats, centers: Floats, sure: Floats) -> Floats:
    """One quadrilateral of many: each corner from the cells that are close to it."""
    rough = (sure / sure.sum()) @ quads.reshape(-1, 8)
    reach = max(8.0, _SIDE * math.dist(rough[2:4], rough[:2]))
    apart = rough.reshape(4, 2) - centers[:, None]
    far = np.sqrt(np.square(apart).sum(2))
    near = np.exp(-np.square((far - far.min(0)) / reach)) * sure[:, None]
    return np.asarray((quads * near[..., None]).sum(0) / near.sum(0)[:, None], np.float64)


def _place(quad: Floats, points: Floats) -> tuple[Floats, Floats]:
    """Where points (…, 2) lie: along a row, 0 to 1, and off its middle line, in its heights."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = quad.tolist()
    start = (ax + dx) / 2, (ay + dy) / 2
    along = (bx + cx - ax - dx) / 2, (by + cy - ay - dy) / 2
    length = max(math.hypot(*along), 1e-6)
    unit = along[0] / length, along[1] / length
    high = max(abs((cx + dx - ax - bx) * -unit[1] + (cy + dy - ay - by) * unit[0]) / 2, 1e-6)
    x, y = points[..., 0] - start[0], points[..., 1] - start[1]
    along_row, off_row = x * unit[0] + y * unit[1], y * unit[0] - x * unit[1]
    return along_row / length, off_row / high


def _in_order(found: list[tuple[Floats, PlateRow]]) -> list[tuple[Floats, PlateRow]]:
    """Rows as they are read: from the top down, and from left to right at one height."""
    if len(found) < 2:
        return found
    along = np.sum([quad[1] + quad[2] - quad[0] - quad[3] for quad, _ in found], 0)
    along = along / max(float(np.linalg.norm(along)), 1e-6)
    down = np.array([-along[1], along[0]])
    heights = [float(np.linalg.norm(quad[3] - quad[0])) for quad, _ in found]
    step = 0.5 * float(np.mean(heights))
    placed = sorted(found, key=lambda item: float(item[0].mean(0) @ down))
    lines: list[list[tuple[Floats, PlateRow]]] = []
    for item in placed:
        at = float(item[0].mean(0) @ down)
        if lines and at - float(lines[-1][0][0].mean(0) @ down) < step:
            lines[-1].append(item)
        else:
            lines.append([item])
    return [
        item
        for line in lines
        for item in sorted(line, key=lambda item: float(item[0].mean(0) @ along))
    ]


@cache
def _centers(rows: int) -> Floats:
    """The middles of a map's cells in the view, (rows, columns, 2); not to be written to."""
    stride = HEIGHT // rows
    y, x = np.mgrid[0:rows, 0 : WIDTH // stride]
    return np.stack([(x + 0.5) * stride, (y + 0.5) * stride], -1)


def _sigmoid(logits: NDArray[np.float32] | Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-np.clip(logits, -30, 30).astype(np.float64))), np.float64)


def _as_corners(points: Floats) -> Corners:
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = points.tolist()
    return (ax, ay), (bx, by), (cx, cy), (dx, dy)
