"""Car bodies as stacks of level outlines, from the sill to the roof."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from rendering.mesh import Part, Vectors, X, Y, Z, cut_columns, grid_normals
from rendering.sheet import Sheet

_EDGE, _CORNER, _SIDE = 16, 16, 44
_HALF = 2 * (_EDGE + _CORNER) + _SIDE
_ROWS = 150


@dataclass(frozen=True, slots=True)
class Level:
    """One outline of the body: half its width, and height and z where it meets the middle plane at
    the rear and at the front. The rear bumper is at z = 0, the front at minus the length.
    """

    half_width: float
    rear_y: float
    rear_z: float
    front_y: float
    front_z: float


@dataclass(frozen=True, slots=True)
class Hull:
    """A grid of points (rows from sill to roof, columns around) and its unit normals."""

    points: Vectors
    normals: Vectors

    def part(self, where: Literal["rear", "right", "front", "left"], sheet: Sheet) -> Part:
        """One end or side of the body with a sheet laid over it."""
        corner = _EDGE + _CORNER - 2
        first, last, u = {
            "rear": (-corner, corner, X),
            "right": (corner, _HALF - corner - 1, -Z),
            "front": (_HALF - corner - 1, _HALF + corner, -X),
            "left": (_HALF + corner, 2 * _HALF - corner, -Z),
        }[where]
        return cut_columns(self.points, self.normals, first, last, sheet, u, Y)

    def rear_at(self, height: float) -> tuple[float, float]:
        """Where the rear is in z in the middle plane, and by how many degrees it leans forward."""
        return self._lean(self.points[:, 0], height)

    def front_at(self, height: float) -> tuple[float, float]:
        """The same for the front, where leaning back counts."""
        z, lean = self._lean(self.points[:, _HALF], height)
        return z, -lean

    @staticmethod
    def _lean(profile: Vectors, height: float) -> tuple[float, float]:
        row = int(np.argmax(profile[:, 1] >= height))
        low, high = profile[max(0, row - 3)], profile[min(len(profile) - 1, row + 3)]
        lean = np.degrees(np.arctan2(low[2] - high[2], high[1] - low[1]))
        return float(profile[row, 2]), float(lean)


def make_hull(
    levels: tuple[Level, ...],
    rear_radius: float,
    front_radius: float,
    bow: float,
    soft: float = 1.6,
) -> Hull:
    """A smooth body through the levels.

    Args:
        levels: from the sill up; the last is a short line along the middle of the roof.
        rear_radius: radius of the rear corners seen from above, metres.
        front_radius: the same for the front corners.
        bow: by how much the middle of rear and front stands out.
        soft: how far edges between levels are rounded, in rows of the grid.
    """
    table = np.array(
        [(v.half_width, v.rear_y, v.rear_z, v.front_y, v.front_z) for v in levels], np.float64
    )
    # A first outline under the car closes the floor.
    inwards = min(0.3, 0.3 * (levels[0].rear_z - levels[0].front_z))
    floor = table[0] * (0.1, 1, 1, 1, 1) + (0, 0.02, -inwards, 0.02, inwards)
    table = np.concatenate([floor[None], table])
    steps = np.abs(np.diff(table, axis=0))
    rear = np.hypot(steps[:, 1], steps[:, 2])
    front = np.hypot(steps[:, 3], steps[:, 4])
    at = np.concatenate([[0.0], np.cumsum(np.maximum(np.maximum(rear, front * 0.5), 0.02))])
    rows = np.linspace(0, at[-1], _ROWS)
    smooth = np.stack([_blurred(np.interp(rows, at, column), soft) for column in table.T], axis=1)
    points = np.stack([_ring(row, rear_radius, front_radius, bow) for row in smooth])
    # Columns close on themselves; one column more on each side makes the normals seamless.
    wide = np.concatenate([points[:, -1:], points, points[:, :1]], axis=1)
    return Hull(points, grid_normals(wide)[:, 1:-1])


def _blurred(values: NDArray[np.float64], sigma: float) -> NDArray[np.float64]:
    reach = int(np.ceil(3 * sigma))
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    padded = np.pad(values, reach, mode="reflect", reflect_type="odd")
    return np.convolve(padded, kernel / kernel.sum(), mode="valid")


def _ring(level: Vectors, rear_radius: float, front_radius: float, bow: float) -> Vectors:
    """One closed outline (columns, 3), from the middle of the rear to the right and around.

    ``level`` holds the five figures of a :class:`Level`.
    """
    width, rear_y, rear_z, front_y, front_z = level.tolist()
    width = max(width, 0.01)
    length = rear_z - front_z
    limit = min(0.8 * width, 0.45 * length)
    r, f = min(rear_radius, limit), min(front_radius, limit)
    bow = bow * min(1.0, width / 0.6)
    turn = np.linspace(0, np.pi / 2, _CORNER + 1)[1:]
    bent_sin, bent_cos = np.sin(turn) ** 0.84, np.clip(np.cos(turn), 0, 1) ** 0.84
    edge = np.linspace(0, 1, _EDGE)
    side = np.linspace(0, 1, _SIDE + 2)[1:-1]

    rear_x = edge * (width - r)
    rear_edge = rear_z - bow * (rear_x / width) ** 2
    rear_corner = rear_edge[-1] - r + r * bent_cos
    front_x = edge * (width - f)
    front_edge = front_z + bow * (front_x / width) ** 2
    front_corner = front_edge[-1] + f - f * bent_cos
    side_z = rear_corner[-1] + side * (front_corner[-1] - rear_corner[-1])

    x = np.concatenate(
        [
            rear_x,
            width - r + r * bent_sin,
            np.full(_SIDE, width),
            (width - f + f * bent_sin)[::-1],
            front_x[::-1],
        ]
    )
    z = np.concatenate([rear_edge, rear_corner, side_z, front_corner[::-1], front_edge[::-1]])
    y = front_y + (rear_y - front_y) * (z - front_z) / max(1e-6, length)
    half = np.stack([x, y, z], axis=1)
    return np.concatenate([half, half[::-1] * (-1, 1, 1)])
