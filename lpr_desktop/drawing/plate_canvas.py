"""What a plate is painted on: colours, and the relief that the press gives it."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

from lpr_desktop.drawing.curves import ellipse, rectangle
from lpr_desktop.drawing.lettering import Mask
from lpr_desktop.drawing.marks import shape_points
from lpr_desktop.drawing.styles.model import Color, Mark

FloatImage = NDArray[np.float32]


class PlateCanvas:
    """A plate of ``size`` millimetres at ``scale`` pixels per millimetre.

    Attributes:
        image: RGB float32 (H, W, 3).
        relief: float32 (H, W), how far the metal is pressed up.
    """

    def __init__(self, size: tuple[float, float], scale: float) -> None:
        self.size = size
        self.scale = scale
        self.width = max(8, round(size[0] * scale))
        self.height = max(4, round(size[1] * scale))
        self.image: FloatImage = np.zeros((self.height, self.width, 3), np.float32)
        self.relief: FloatImage = np.zeros((self.height, self.width), np.float32)

    def background(self, top: Color, bottom: Color | None, fade: tuple[float, float]) -> None:
        """One colour, or one that turns into another between two parts of the height."""
        rows = self.image.reshape(self.height, -1)
        first = np.array(top, np.float32)
        if bottom is None:
            rows[:] = np.tile(first, self.width)
            return
        t = np.linspace(0, 1, self.height, dtype=np.float32)[:, None]
        share = np.clip((t - fade[0]) / np.float32(fade[1] - fade[0]), 0, 1)
        rows[:] = np.tile(first * (1 - share) + np.array(bottom, np.float32) * share, self.width)

    def stamp(self, mask: Mask, x: float, middle: float, color: Color, relief: float) -> None:
        """Blend a mask in; ``x`` is its left edge in pixels, ``middle`` its middle row in mm."""
        y = middle * self.scale - mask.shape[0] / 2
        # A margin of a pixel takes what the shift by parts of a pixel moves over the edge.
        left, top = int(np.floor(x)) - 1, int(np.floor(y)) - 1
        columns, rows = mask.shape[1] + 3, mask.shape[0] + 3
        shift = np.array([[1, 0, x - left], [0, 1, y - top]], np.float32)
        part = cv2.warpAffine(mask.astype(np.float32) / 255, shift, (columns, rows))
        self._blend(np.asarray(part, np.float32), left, top, color, relief)

    def ring(self, inset: float, width: float, radius: float, color: Color, relief: float) -> None:
        """A rim of ``width`` mm, ``inset`` mm inside the edge."""
        outer, inner = self.outline(inset, radius), self.outline(inset + width, radius)
        ring = (outer - np.minimum(outer, inner)).astype(np.float32) / np.float32(255)
        self._blend(ring, 0, 0, color, relief)

    def outline(self, inset: float, radius: float) -> Mask:
        """Coverage of the plate ``inset`` mm inside its edge, uint8 (H, W)."""
        width, height = self.size
        shape = rectangle(inset, inset, width - inset, height - inset, max(0.5, radius - inset))
        mask = np.zeros((self.height, self.width), np.uint8)
        points = np.round(shape * self.scale * 16 - 8).astype(np.int32)
        cv2.fillPoly(mask, [points], 255, cv2.LINE_AA, 4)
        return mask

    def polygon(self, points: ArrayLike, color: Color) -> None:
        """A filled polygon with hard edges, in mm."""
        shape = np.round(np.asarray(points, np.float64) * self.scale * 16 - 8).astype(np.int32)
        cv2.fillPoly(self.image, [shape], color, cv2.LINE_8, 4)

    def disc(self, x: float, y: float, radius: float, color: Color) -> None:
        """A filled circle with hard edges, in mm."""
        self.polygon(ellipse(x, y, radius, radius), color)

    def mark(self, mark: Mark, x: float = 0.0, y: float = 0.0) -> None:
        """A picture with soft edges, moved by (``x``, ``y``) mm."""
        s = self.scale
        x0, y0 = (mark.x + x - mark.width / 2) * s, (mark.y + y - mark.height / 2) * s
        left, top = int(np.floor(x0)) - 1, int(np.floor(y0)) - 1
        columns, rows = round(mark.width * s) + 4, round(mark.height * s) + 4
        mask = np.zeros((rows, columns), np.uint8)
        middle = np.array([x0 - left + mark.width * s / 2, y0 - top + mark.height * s / 2])
        for outline in shape_points(mark.shape):
            points = outline * (mark.width * s, mark.height * s) + middle
            cv2.fillPoly(mask, [np.round(points * 16 - 8).astype(np.int32)], 255, cv2.LINE_AA, 4)
        part = mask.astype(np.float32) * np.float32(mark.strength / 255)
        self._blend(part, left, top, mark.color, 0)

    def emboss(self) -> None:
        """Light from above on the pressed letters and rim."""
        soft = cv2.GaussianBlur(self.relief, (0, 0), max(0.5, 0.8 * self.scale))
        slope = np.zeros_like(soft)
        np.subtract(soft[2:], soft[:-2], out=slope[1:-1])
        slope *= 26 if self.scale >= 1 else 14
        self.image += _three(slope)

    def wear(self, rng: np.random.Generator) -> None:
        """A little dirt, more of it at the lower rim, and unevenness of the foil."""
        rows, columns = max(2, self.height // 24), max(2, self.width // 24)
        noise = rng.normal(0, 1, (rows, columns)).astype(np.float32)
        cloud = cv2.resize(noise, (self.width, self.height), interpolation=cv2.INTER_CUBIC)
        down = np.linspace(0, 1, self.height, dtype=np.float32)[:, None] ** 3
        cloud *= 0.015
        cloud += 0.02 + 0.07 * down
        dirt = np.clip(cloud, 0, 0.3, out=cloud)
        # Rows of plain numbers are several times as fast as pixels of three channels.
        rows_of_image = self.image.reshape(self.height, -1)
        change = np.tile(np.array([112, 100, 84], np.float32), self.width) - rows_of_image
        change *= _three(dirt).reshape(self.height, -1)
        rows_of_image += change

    def pixels(self) -> NDArray[np.uint8]:
        """The picture as uint8 (H, W, 3)."""
        np.clip(self.image, 0, 255, out=self.image)
        return np.rint(self.image, out=self.image).astype(np.uint8)

    def _blend(self, part: FloatImage, left: int, top: int, color: Color, relief: float) -> None:
        """Mix ``color`` in where ``part`` (H, W) of 0 to 1 covers the plate."""
        x0, y0 = max(0, left), max(0, top)
        part = part[
            y0 - top : max(0, self.height - top),
            x0 - left : max(0, self.width - left),
        ]
        if not part.size:
            return
        rows, columns = slice(y0, y0 + part.shape[0]), slice(x0, x0 + part.shape[1])
        area = self.image[rows, columns]
        change = np.empty(area.shape, np.float32)
        change.reshape(len(change), -1)[:] = np.tile(np.array(color, np.float32), area.shape[1])
        change -= area
        change *= _three(part)
        area += change
        if relief:
            self.relief[rows, columns] += part * np.float32(relief)


def _three(values: FloatImage) -> FloatImage:
    """The values (H, W) for each of three channels."""
    return np.asarray(cv2.merge((values, values, values)), np.float32)
