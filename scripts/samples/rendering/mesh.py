"""Surfaces of a scene: triangles with smooth normals and the sheet laid over them.

World coordinates are metres: x to the right, y up, z towards the viewer; the ground is y = 0.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from rendering.sheet import Sheet

Vectors = NDArray[np.float64]
X, Y, Z = np.eye(3)


@dataclass(frozen=True, slots=True)
class Part:
    """A surface. ``vertices`` and ``normals`` (N, 3), ``faces`` (M, 3) counter-clockwise seen from
    outside. A point's place on the sheet is its distance from ``origin`` along ``u`` and ``v``.
    ``retro`` is how strongly it throws light back to where it came from (plates, reflectors).
    """

    vertices: Vectors
    normals: Vectors
    faces: NDArray[np.int64]
    sheet: Sheet
    origin: Vectors
    u: Vectors
    v: Vectors
    retro: float = 0.0

    def moved(self, turn: Vectors, offset: ArrayLike) -> Part:
        """Turned about the origin by a rotation matrix, then shifted."""
        return replace(
            self,
            vertices=self.vertices @ turn.T + np.asarray(offset),
            normals=self.normals @ turn.T,
            origin=turn @ self.origin + np.asarray(offset),
            u=turn @ self.u,
            v=turn @ self.v,
        )


def turn_y(degrees: float) -> Vectors:
    """Rotation about the upright axis; positive turns z towards x."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]])


def turn_x(degrees: float) -> Vectors:
    """Rotation about the x axis; positive turns y towards z (the top comes forward)."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return np.array([[1, 0, 0], [0, c, -s], [0, s, c]])


def grid_part(points: Vectors, sheet: Sheet, u: Vectors = X, v: Vectors = Y) -> Part:
    """A surface through a grid of points (R, C, 3).

    Its front is where rows run up and columns to the right, seen from there.
    """
    return _from_grid(points, grid_normals(points), sheet, u, v)


def grid_normals(points: Vectors) -> Vectors:
    """Unit normals of a grid of points (R, C, 3)."""
    across = np.gradient(points, axis=1)
    up = np.gradient(points, axis=0)
    normals = np.cross(across, up)
    return normals / np.maximum(1e-9, np.linalg.norm(normals, axis=2, keepdims=True))


def _from_grid(points: Vectors, normals: Vectors, sheet: Sheet, u: Vectors, v: Vectors) -> Part:
    rows, columns = points.shape[:2]
    index = np.arange(rows * columns).reshape(rows, columns)
    a, b, c, d = index[:-1, :-1], index[:-1, 1:], index[1:, 1:], index[1:, :-1]
    faces = np.concatenate(
        [np.stack([a, b, c], -1).reshape(-1, 3), np.stack([a, c, d], -1).reshape(-1, 3)]
    )
    return Part(points.reshape(-1, 3), normals.reshape(-1, 3), faces, sheet, np.zeros(3), u, v)


def cut_columns(
    points: Vectors, normals: Vectors, first: int, last: int, sheet: Sheet, u: Vectors, v: Vectors
) -> Part:
    """The columns ``first`` to ``last`` of a closed grid, with the normals of the whole."""
    columns = np.arange(first, last + 1) % points.shape[1]
    return _from_grid(points[:, columns], normals[:, columns], sheet, u, v)


def panel(sheet: Sheet, retro: float = 0.0) -> Part:
    """A flat sheet, standing at z = 0 and facing the viewer."""
    x0, y0, x1, y1 = sheet.extent
    xs, ys = np.meshgrid(np.linspace(x0, x1, 9), np.linspace(y0, y1, 5))
    points = np.stack([xs, ys, np.zeros_like(xs)], axis=-1)
    return replace(grid_part(points, sheet), retro=retro)


def lathe(profile: ArrayLike, sheet: Sheet, sides: int = 40) -> Part:
    """A body turned about the x axis; ``profile`` (N, 2) lists (x, radius) from left to right.

    The sheet is laid on along the axis: its u runs along -z, its v up, as seen from +x.
    """
    x, radius = np.asarray(profile, np.float64).T
    angles = np.linspace(0, 2 * np.pi, sides + 1)
    points = np.empty((sides + 1, len(x), 3))
    points[..., 0] = x
    points[..., 1] = radius * np.cos(angles)[:, None]
    points[..., 2] = -radius * np.sin(angles)[:, None]
    return grid_part(points, sheet, -Z, Y)


def ellipsoid(rx: float, ry: float, rz: float, sheet: Sheet, power: float = 1.0) -> Part:
    """A ball stretched to half axes; ``power`` below 1 makes it boxier."""
    up = np.linspace(-np.pi / 2, np.pi / 2, 22)[:, None]
    around = np.linspace(0, 2 * np.pi, 41)[None, :]

    def bent(value: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.sign(value) * np.abs(value) ** power

    points = np.empty((22, 41, 3))
    points[..., 0] = rx * bent(np.cos(up)) * bent(np.sin(around))
    points[..., 1] = ry * bent(np.sin(up)) * np.ones_like(around)
    points[..., 2] = rz * bent(np.cos(up)) * bent(np.cos(around))
    return grid_part(points, sheet)


def tube(path: ArrayLike, radius: float, sheet: Sheet, sides: int = 14) -> Part:
    """A round bar along points (N, 3)."""
    centre = np.asarray(path, np.float64)
    along = np.gradient(centre, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    aside = Z if np.abs(along[:, 2]).max() < 0.9 else X
    first = np.cross(along, aside)
    first /= np.linalg.norm(first, axis=1, keepdims=True)
    second = np.cross(along, first)
    angles = np.linspace(0, 2 * np.pi, sides + 1)[:, None, None]
    points = centre + radius * (np.cos(angles) * first - np.sin(angles) * second)
    return grid_part(points, sheet)
