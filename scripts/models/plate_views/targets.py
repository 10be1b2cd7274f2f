"""What the plate network shall answer, for records of plate_views."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np

from lpr_desktop.ocr.plate_layout import SCRIPTS
from lpr_desktop.ocr.plate_view import HEIGHT, WIDTH
from plate_views.record import MOST_ROWS, NUMBER, UNKNOWN

_FINE, _COARSE = 4, 8


def _centers(stride: int) -> Any:
    y, x = np.mgrid[0 : HEIGHT // stride, 0 : WIDTH // stride]
    return np.stack([(x + 0.5) * stride, (y + 0.5) * stride], -1).astype(np.float32)


_CENTERS = {stride: _centers(stride) for stride in (_FINE, _COARSE)}


def _fill(grid: Any, quad: Any, stride: int, value: float) -> None:
    points = np.round((quad / stride - 0.5) * 16).astype(np.int32)
    cv2.fillConvexPoly(grid, np.clip(points, -(1 << 14), 1 << 14), value, cv2.LINE_8, 4)


def _core(quad: Any, share: float, ends: float) -> Any:
    """The middle part of a row's height; shorter by a part of its height at both ends."""
    top, foot = quad[[0, 1]], quad[[3, 2]]
    middle = (top + foot) / 2
    along = middle[1] - middle[0]
    length = float(np.linalg.norm(along)) + 1e-6
    high = float(np.linalg.norm(foot - top, axis=1).mean())
    inset = min(ends * high, 0.3 * length) * along / length
    half = (foot - top) * share / 2
    a, b = middle[0] + inset, middle[1] - inset
    return np.stack([a - half[0], b - half[1], b + half[1], a + half[0]])


def targets(records: Any) -> dict[str, Any]:
    """Targets for a batch of records; see ``layout_network.loss``."""
    n = len(records)
    fine, coarse = (HEIGHT // _FINE, WIDTH // _FINE), (HEIGHT // _COARSE, WIDTH // _COARSE)
    row_map = np.zeros((n, *fine, 3), np.float32)
    index = np.full((n, *fine), -1, np.int8)
    plate_map = np.zeros((n, *coarse), np.float32)
    map_known = np.ones((n, 1, 1, 3), np.float32)
    row_weight = np.zeros((n, *fine), np.float32)
    kind = np.zeros((n, MOST_ROWS, 1 + len(SCRIPTS)), np.float32)
    for i, record in enumerate(records):
        for at in np.flatnonzero(record["kind"] != UNKNOWN):
            core = _core(record["rows"][at], 0.5, 0.2)
            grid = np.zeros(fine, np.uint8)
            _fill(grid, core, _FINE, 1)
            cells = grid > 0
            row_map[i, ..., int(record["kind"][at] != NUMBER)][cells] = 1
            index[i][cells] = at
            row_weight[i][cells] = 1 / max(1, int(cells.sum()))
            kind[i, at, 0] = record["light"] == 1
            kind[i, at, 1:] = record["scripts"][at]
        for cover in record["cover"]:
            if np.isfinite(cover).all():
                grid = np.zeros(fine, np.uint8)
                _fill(grid, cover, _FINE, 1)
                row_map[i, ..., 2][grid > 0] = 1
        drawn = np.isfinite(record["corners"]).all() or (record["kind"] == UNKNOWN).all()
        # Of real crops nobody knows the rows in other scripts.
        map_known[i, ..., 1] = drawn
        if np.isfinite(record["corners"]).all():
            grid = np.zeros(coarse, np.uint8)
            _fill(grid, _core(record["corners"], 0.6, 0.3), _COARSE, 1)
            plate_map[i] = grid
    rows = np.nan_to_num(records["rows"])
    chosen = np.maximum(index, 0)
    batch = np.arange(n)[:, None, None]
    row_quad = rows[batch, chosen] - _CENTERS[_FINE][:, :, None]
    plate_known = np.isfinite(records["corners"]).all((1, 2)) | (records["kind"] == UNKNOWN).all(1)
    corners = np.nan_to_num(records["corners"])
    area = plate_map.sum((1, 2), keepdims=True)
    state = np.stack([records["cut"], records["covered"]], 1).astype(np.float32)
    return {
        "row_map": row_map,
        "map_known": map_known,
        "row_weight": row_weight,
        "row_quad": row_quad.reshape(n, *fine, 8).astype(np.float32),
        "row_count": records["count"][batch, chosen],
        "row_kind": kind[batch, chosen],
        "plate_map": plate_map,
        "plate_known": plate_known.astype(np.float32),
        "plate_weight": plate_map / np.maximum(area, 1),
        "plate_quad": (corners[:, None, None] - _CENTERS[_COARSE][None, :, :, None])
        .reshape(n, *coarse, 8)
        .astype(np.float32),
        "state": np.maximum(state, 0),
        "state_known": (state >= 0).astype(np.float32),
        "country": records["country"].astype(np.int32),
    }
