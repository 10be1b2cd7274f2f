"""The ground: asphalt, pavement, markings, and the shadows that vehicles throw on it."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

from lpr_desktop.drawing.curves import rectangle
from rendering.light import Light
from rendering.mesh import Part, Vectors
from rendering.noise import FloatImage, cloud, look_up
from rendering.raster import Camera
from rendering.sheet import linear

_EXTENT = (-16.0, -32.0, 16.0, 8.0)  # x0, z0, x1, z1 in metres
_SCALE = 40
_GRAIN = 300.0
_SUBPIXEL = 4


class Ground:
    """A plane at height 0, painted from above.

    Places on it are (x, z) in metres; far away is above in the map.
    """

    def __init__(
        self, rng: np.random.Generator, color: tuple[int, int, int] = (112, 111, 109)
    ) -> None:
        width = round((_EXTENT[2] - _EXTENT[0]) * _SCALE)
        height = round((_EXTENT[3] - _EXTENT[1]) * _SCALE)
        self._color: FloatImage = np.empty((height, width, 3), np.float32)
        self._color[:] = linear(color)
        self._dark: FloatImage = np.zeros((height, width), np.float32)
        self._sunless: FloatImage = np.zeros((height, width), np.float32)
        self._grain = cloud(rng, (1024, 1024), 300, 2, 0.7)
        self._patches = cloud(rng, (512, 512), 5, 5, 0.6)

    def area(
        self,
        outline: ArrayLike,
        color: tuple[int, int, int],
        opacity: float = 1.0,
        blur: float = 0.0,
    ) -> None:
        """Paint a polygon of (x, z)."""
        cover, where = self._cover(outline, blur)
        part = self._color[where]
        part += cover[..., None] * np.float32(opacity) * (linear(color) - part)

    def line(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        width: float,
        color: tuple[int, int, int] = (206, 206, 200),
        opacity: float = 0.85,
    ) -> None:
        """A painted line."""
        a, b = np.array(start), np.array(end)
        across = np.array([-(b - a)[1], (b - a)[0]]) / np.linalg.norm(b - a) * width / 2
        self.area([a + across, b + across, b - across, a - across], color, opacity)

    def cracks(self, rng: np.random.Generator, count: int) -> None:
        """Dark crooked lines, as old asphalt has them, and a few stains."""
        for _ in range(count):
            start = rng.uniform((-8, -10), (8, 4))
            heading = rng.uniform(0, 2 * np.pi)
            steps = heading + np.cumsum(rng.normal(0, 0.35, 40))
            path = start + np.cumsum(0.09 * np.stack([np.cos(steps), np.sin(steps)], 1), axis=0)
            for a, b in itertools.pairwise(path):
                self.line(tuple(a), tuple(b), 0.008, (58, 57, 56), 0.6)
        for _ in range(count):
            x, z = rng.uniform((-6, -8), (6, 4))
            size = rng.uniform(0.15, 0.5)
            self.area(
                rectangle(x - size, z - size / 2, x + size, z + size / 2, size / 2),
                (60, 60, 60),
                0.25,
                blur=0.12,
            )

    def shadow(self, parts: Sequence[Part], outline: Vectors, light: Light) -> None:
        """What a vehicle with this footprint (N, 2) keeps of the sky's and the sun's light."""
        for blur, strength in ((0.14, 0.86), (0.5, 0.42)):
            cover, where = self._cover(outline, blur)
            self._dark[where] += (1 - self._dark[where]) * cover * np.float32(strength)
        if light.daytime != "sunny":
            return
        sun = np.array(light.sun)
        shape = np.zeros(self._dark.shape, np.uint8)
        for part in parts:
            # Low sun throws shadows of any length; on the map they end soon enough.
            fall = part.vertices[:, 1:2] / max(sun[1], 0.12)
            flat = (part.vertices - fall * sun)[:, [0, 2]]
            at = self._pixels(flat)
            for triangle in at[part.faces]:
                cv2.fillConvexPoly(shape, triangle, 255, cv2.LINE_8, _SUBPIXEL)
        soft = cv2.GaussianBlur(shape, (0, 0), 0.035 * _SCALE).astype(np.float32) / 255
        np.maximum(self._sunless, soft, out=self._sunless)

    def shade(self, x: FloatImage, z: FloatImage, camera: Camera, light: Light) -> FloatImage:
        """Linear colours (N, 3) at places on the ground."""
        u = (x - np.float32(_EXTENT[0])) * _SCALE
        v = (z - np.float32(_EXTENT[1])) * _SCALE
        color = look_up(self._color, u, v)
        masks = look_up(np.stack([self._dark, self._sunless], axis=-1), u, v)
        inside = (u > 0) & (v > 0) & (u < self._dark.shape[1]) & (v < self._dark.shape[0])
        masks *= inside[:, None]
        place = np.stack([x, np.zeros_like(x), z], axis=1)
        way = place - np.array(camera.position, np.float32)
        distance = np.linalg.norm(way, axis=1)
        # Grain finer than a pixel would flicker: fade it by how much ground a pixel covers.
        footprint = distance**2 / (camera.position[1] * camera.focal)
        clear = np.exp(-footprint * _GRAIN * 0.35)
        size = np.float32(1024)
        grain = look_up(self._grain, (x * _GRAIN) % size, (z * _GRAIN) % size, wrap=True)
        patch = look_up(self._patches, (x * 24) % 512, (z * 24) % 512, wrap=True)
        texture = 1 + 0.17 * clear * grain + 0.09 * patch
        color *= np.clip(texture, 0.25, 2.2)[:, None]
        up = np.zeros_like(place)
        up[:, 1] = 1
        incoming = light.ambient(up) * (1 - masks[:, :1])
        direct = light.sun[1] * (1 - masks.max(axis=1, keepdims=True))
        incoming += direct * np.array(light.sunlight, np.float32)
        incoming += light.from_lamps(place, up) * (1 - masks[:, :1])
        # Headlamps of the viewer graze the ground.
        beam = light.flash * 0.5 * np.minimum(1, (4.5 / distance) ** 2)
        incoming += beam[:, None]
        direction = way / distance[:, None]
        fresnel = 0.25 * (1 + direction[:, 1]) ** 8
        mirrored = light.sky(direction * (1, -1, 1)) * (1 - 0.8 * masks[:, :1])
        return np.asarray(color * incoming + fresnel[:, None] * mirrored * 0.5, np.float32)

    def _pixels(self, places: ArrayLike) -> NDArray[np.int32]:
        at = (np.asarray(places, np.float64) - (_EXTENT[0], _EXTENT[1])) * _SCALE - 0.5
        return np.round(np.clip(at, -4e4, 4e4) * 2**_SUBPIXEL).astype(np.int32)

    def _cover(self, outline: ArrayLike, blur: float) -> tuple[FloatImage, tuple[slice, slice]]:
        """Coverage 0 to 1 in the part of the map that an outline touches, and that part."""
        sigma = blur * _SCALE
        at = self._pixels(outline)
        margin = 2 + int(3 * sigma)
        rows, columns = self._dark.shape
        low = (at >> _SUBPIXEL).min(axis=0) - margin
        high = (at >> _SUBPIXEL).max(axis=0) + margin + 1
        x0, y0 = np.clip(low, 0, (columns - 1, rows - 1)).tolist()
        x1, y1 = np.clip(high, (x0 + 1, y0 + 1), (columns, rows)).tolist()
        cover = np.zeros((y1 - y0, x1 - x0), np.uint8)
        cv2.fillPoly(
            cover, [at - (np.array([x0, y0], np.int32) << _SUBPIXEL)], 255, cv2.LINE_AA, _SUBPIXEL
        )
        soft: FloatImage = cover.astype(np.float32) / np.float32(255)
        if sigma > 0:
            soft = np.asarray(cv2.GaussianBlur(soft, (0, 0), sigma), np.float32)
        return soft, (slice(y0, y1), slice(x0, x1))
