"""Flat sheets of material, in metres, that are laid over the parts of a scene."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

FloatImage = NDArray[np.float32]

_SUBPIXEL = 4


def linear(color: ArrayLike) -> NDArray[np.float32]:
    """Linear light, 0 to 1, of sRGB values 0 to 255 (IEC 61966-2-1)."""
    value = np.asarray(color, np.float32) / 255
    low = value / 12.92
    high = ((value + 0.055) / 1.055) ** 2.4
    return np.asarray(np.where(value <= 0.04045, low, high), np.float32)


@dataclass(frozen=True, slots=True)
class Material:
    """``color`` in sRGB; ``mirror`` is the share of light reflected head-on (0.04 for paint and
    glass, 0.5 for chrome); ``gloss`` 0 (rough) to 1 (polished); ``glow`` the light of a lamp that
    is switched on, linear RGB.
    """

    color: tuple[int, int, int]
    mirror: float = 0.04
    gloss: float = 0.5
    glow: tuple[float, float, float] = (0.0, 0.0, 0.0)


RUBBER = Material((22, 22, 23), 0.02, 0.15)
PLASTIC = Material((30, 31, 33), 0.03, 0.3)
GLASS = Material((13, 16, 18), 0.06, 1.0)
CHROME = Material((170, 172, 175), 0.5, 0.92)
METAL = Material((120, 122, 126), 0.3, 0.6)
GAP = Material((6, 6, 7), 0.0, 0.1)


class Sheet:
    """A rectangle of material seen straight on, x to the right and y up, in metres.

    Layers, all float32 (H, W[, 3]) with the first row on top: ``color`` (linear), ``mirror``,
    ``gloss``, ``glow`` and ``height`` (metres above the surface; its slope turns the normals).
    """

    def __init__(
        self,
        extent: tuple[float, float, float, float],
        base: Material,
        pixels_per_metre: float = 400.0,
    ) -> None:
        self.extent = extent
        x0, y0, x1, y1 = extent
        self.scale = pixels_per_metre
        shape = max(2, round((y1 - y0) * self.scale)), max(2, round((x1 - x0) * self.scale))
        self.color: FloatImage = np.empty((*shape, 3), np.float32)
        self.color[:] = linear(base.color)
        self.mirror: FloatImage = np.full(shape, base.mirror, np.float32)
        self.gloss: FloatImage = np.full(shape, base.gloss, np.float32)
        self.glow: FloatImage = np.empty((*shape, 3), np.float32)
        self.glow[:] = base.glow
        self.height: FloatImage = np.zeros(shape, np.float32)

    def fill(
        self, outline: ArrayLike, material: Material, *, blur: float = 0.0, opacity: float = 1.0
    ) -> None:
        """Cover an outline; ``blur`` in metres softens its edge."""
        cover, where = self.coverage(outline, blur)
        self._apply(cover * np.float32(opacity), where, material)

    def line(
        self, points: ArrayLike, width: float, material: Material, *, opacity: float = 1.0
    ) -> None:
        """A line of constant width with round ends and joints."""
        where, x0, y0 = self._window(points, 2 + int(width * self.scale))
        cover = np.zeros(self.height[where].shape, np.uint8)
        thick = max(1, round(width * self.scale))
        at = [self._pixels(points, x0, y0)]
        cv2.polylines(cover, at, False, 255, thick, cv2.LINE_AA, _SUBPIXEL)
        self._apply(cover.astype(np.float32) * np.float32(opacity / 255), where, material)

    def stamp(
        self, mask: NDArray[np.uint8], x: float, y: float, height: float, material: Material
    ) -> None:
        """A mask (letters) whose middle comes to (x, y), ``height`` metres high."""
        rows = max(1, round(height * self.scale))
        columns = max(1, round(rows * mask.shape[1] / mask.shape[0]))
        small = cv2.resize(mask, (columns, rows), interpolation=cv2.INTER_AREA)
        left = round((x - self.extent[0]) * self.scale - columns / 2)
        top = round((self.extent[3] - y) * self.scale - rows / 2)
        where = slice(top, top + rows), slice(left, left + columns)
        self._apply(small.astype(np.float32) / 255, where, material)

    def shade(self, outline: ArrayLike, factor: float, *, blur: float = 0.0) -> None:
        """Darken (or, above 1, lighten) what is there, as light that does not reach a hollow."""
        cover, where = self.coverage(outline, blur)
        change = 1 + cover * np.float32(factor - 1)
        self.color[where] *= change[..., None]
        self.mirror[where] *= change

    def lift(self, outline: ArrayLike, metres: float, *, blur: float) -> None:
        """Raise (or, below 0, sink) an area; ``blur`` is the width of its slope."""
        cover, where = self.coverage(outline, blur)
        self.height[where] += cover * np.float32(metres)

    def _apply(self, cover: FloatImage, where: tuple[slice, slice], material: Material) -> None:
        for layer, value in ((self.mirror, material.mirror), (self.gloss, material.gloss)):
            layer[where] += cover * (np.float32(value) - layer[where])
        for image, rgb in ((self.color, linear(material.color)), (self.glow, material.glow)):
            image[where] += cover[..., None] * (np.array(rgb, np.float32) - image[where])

    def _pixels(self, points: ArrayLike, x: int = 0, y: int = 0) -> NDArray[np.int32]:
        at = (np.asarray(points, np.float64) - (self.extent[0], self.extent[3])) * (1, -1)
        return np.round((at * self.scale - 0.5 - (x, y)) * 2**_SUBPIXEL).astype(np.int32)

    def coverage(self, outline: ArrayLike, blur: float) -> tuple[FloatImage, tuple[slice, slice]]:
        """Coverage 0 to 1 in the part of the sheet that the outline touches, and that part."""
        sigma = blur * self.scale
        where, x0, y0 = self._window(outline, 2 + int(3 * sigma))
        cover = np.zeros(self.height[where].shape, np.uint8)
        cv2.fillPoly(cover, [self._pixels(outline, x0, y0)], 255, cv2.LINE_AA, _SUBPIXEL)
        soft: FloatImage = cover.astype(np.float32) / np.float32(255)
        if sigma > 0.3:
            soft = np.asarray(cv2.GaussianBlur(soft, (0, 0), sigma), np.float32)
        return soft, where

    def _window(self, points: ArrayLike, margin: int) -> tuple[tuple[slice, slice], int, int]:
        """The part of the sheet around some points, and its left and upper pixel."""
        rough = self._pixels(points) >> _SUBPIXEL
        rows, columns = self.height.shape
        x0, y0 = np.clip(rough.min(axis=0) - margin, 0, (columns - 1, rows - 1)).tolist()
        x1, y1 = np.clip(rough.max(axis=0) + margin + 1, (x0 + 1, y0 + 1), (columns, rows)).tolist()
        return (slice(y0, y1), slice(x0, x1)), x0, y0
