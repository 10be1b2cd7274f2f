"""From surfaces to pixels: which part, how far away and with what normal, for every pixel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

from rendering.mesh import Part, Vectors

_NEAR = 0.05
_SUBPIXEL = 4


@dataclass(frozen=True, slots=True)
class Camera:
    """A camera without lens errors at ``position`` (metres), looking at ``target``, turned about
    its axis by ``roll`` degrees. ``focal`` is in pixels, the picture ``size`` = (width, height).
    """

    position: tuple[float, float, float]
    target: tuple[float, float, float]
    focal: float
    size: tuple[int, int]
    roll: float = 0.0

    def axes(self) -> Vectors:
        """Unit vectors right, down and forward as rows."""
        forward = np.subtract(self.target, self.position)
        forward = forward / np.linalg.norm(forward)
        right = np.cross(forward, (0.0, 1.0, 0.0))
        right /= np.linalg.norm(right)
        down = np.cross(forward, right)
        c, s = np.cos(np.radians(self.roll)), np.sin(np.radians(self.roll))
        return np.stack([c * right + s * down, c * down - s * right, forward])

    def project(self, points: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Pixel edges (N, 2) and distances along the axis (N) of world points (N, 3)."""
        seen = (np.asarray(points, np.float64) - self.position) @ self.axes().T
        depth = seen[:, 2]
        safe = np.where(np.abs(depth) < 1e-6, 1e-6, depth)
        middle = np.array(self.size) / 2
        return seen[:, :2] / safe[:, None] * self.focal + middle, depth

    def rays(self) -> NDArray[np.float32]:
        """Directions (H, W, 3) through the pixel centres, with unit length along the axis."""
        width, height = self.size
        x = (np.arange(width) + 0.5 - width / 2) / self.focal
        y = (np.arange(height) + 0.5 - height / 2) / self.focal
        right, down, forward = self.axes()
        rays = x[None, :, None] * right + y[:, None, None] * down + forward
        return rays.astype(np.float32)

    def enlarged(self, factor: int) -> Camera:
        """The same view with more pixels."""
        size = self.size[0] * factor, self.size[1] * factor
        return Camera(self.position, self.target, self.focal * factor, size, self.roll)


@dataclass(frozen=True, slots=True)
class Pixels:
    """The pixels where one part is seen: ``index`` (N) into the flattened picture, ``position``
    and unit ``normal`` (N, 3).
    """

    part: Part
    index: NDArray[np.int64]
    position: NDArray[np.float32]
    normal: NDArray[np.float32]


def visible_pixels(parts: Sequence[Part], camera: Camera) -> list[Pixels]:
    """What the camera sees of each part; parts that it does not see are left out.

    Parts hide one another exactly; the triangles of one part are painted from far to near.
    """
    width, height = camera.size
    depth = np.full((height, width), np.inf, np.float32)
    owner = np.full((height, width), -1, np.int16)
    face = np.zeros((height, width), np.int32)
    planes: list[NDArray[np.float32]] = []
    for number, part in enumerate(parts):
        planes.append(_paint(part, number, camera, depth, owner, face))
    rays = camera.rays()
    seen: list[Pixels] = []
    order = np.argsort(owner, axis=None, kind="stable")
    bounds = np.searchsorted(owner.ravel()[order], np.arange(len(parts) + 1))
    for number, part in enumerate(parts):
        index = np.sort(order[bounds[number] : bounds[number + 1]])
        if not len(index):
            continue
        y, x = np.divmod(index, width)
        plane = planes[number][face.ravel()[index]]
        far = depth.ravel()[index][:, None]
        spot = np.stack([x + 0.5, y + 0.5, np.ones(len(x))], axis=1).astype(np.float32)
        normal = np.einsum("nij,nj->ni", plane[:, 1:], spot)
        normal /= np.maximum(1e-9, np.linalg.norm(normal, axis=1, keepdims=True))
        position = rays.reshape(-1, 3)[index] * far + np.array(camera.position, np.float32)
        seen.append(Pixels(part, index, position, normal))
    return seen


def _paint(
    part: Part,
    number: int,
    camera: Camera,
    depth: NDArray[np.float32],
    owner: NDArray[np.int16],
    face: NDArray[np.int32],
) -> NDArray[np.float32]:
    """Enter one part into the buffers; returns its planes (faces, 4, 3).

    Row 0 of a face's planes gives one over the depth at pixel edge (x, y) as
    ``row @ (x, y, 1)``, rows 1 to 3 the normal times the same.
    """
    at, far = camera.project(part.vertices)
    faces = part.faces
    a, b, c = (at[faces[:, i]] for i in range(3))
    area = (b[:, 0] - a[:, 0]) * (c[:, 1] - a[:, 1]) - (b[:, 1] - a[:, 1]) * (c[:, 0] - a[:, 0])
    # Rows run down in the picture, so that counter-clockwise has a negative area.
    use = (area < -1e-9) & (far[faces].min(axis=1) > _NEAR)
    planes = np.zeros((len(faces), 4, 3), np.float32)
    if not use.any():
        return planes
    chosen = np.flatnonzero(use)
    chosen = chosen[np.argsort(-far[faces[chosen]].mean(axis=1))]
    corners = at[faces[chosen]]
    matrix = np.concatenate([corners, np.ones((*corners.shape[:2], 1))], axis=2)
    inverse = np.linalg.inv(matrix)
    over = 1 / far[faces[chosen]]
    values = np.concatenate(
        [over[..., None], part.normals[faces[chosen]] * over[..., None]], axis=2
    )
    planes[chosen] = np.einsum("nij,njk->nki", inverse, values)

    height, width = depth.shape
    x0, y0 = np.clip(np.floor(corners.min(axis=(0, 1))) - 1, 0, (width, height)).astype(int)
    x1, y1 = np.clip(np.ceil(corners.max(axis=(0, 1))) + 2, 0, (width, height)).astype(int)
    if x0 >= x1 or y0 >= y1:
        return planes
    canvas = np.full((y1 - y0, x1 - x0), -1, np.int32)
    fixed = np.round((corners - 0.5 - (x0, y0)) * 2**_SUBPIXEL).astype(np.int32)
    for triangle, name in zip(fixed, chosen.tolist(), strict=True):
        cv2.fillConvexPoly(canvas, triangle, name, cv2.LINE_8, _SUBPIXEL)
    ys, xs = np.nonzero(canvas >= 0)
    names = canvas[ys, xs]
    ys, xs = ys + y0, xs + x0
    row = planes[names, 0]
    over_depth = row[:, 0] * (xs + 0.5) + row[:, 1] * (ys + 0.5) + row[:, 2]
    away = (1 / np.maximum(over_depth, 1e-6)).astype(np.float32)
    nearer = away < depth[ys, xs]
    ys, xs = ys[nearer], xs[nearer]
    depth[ys, xs] = away[nearer]
    owner[ys, xs] = number
    face[ys, xs] = names[nearer]
    return planes
