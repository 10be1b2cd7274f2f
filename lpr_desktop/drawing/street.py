"""Simple drawings of streets with cars, whose plates are known; quick rather than lifelike."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.drawing.plates import draw_plate_art
from lpr_desktop.drawing.styles import STYLES, Color, dressed, plain_text, random_text
from lpr_desktop.geometry import Box, Corners

Pixels = NDArray[np.uint8]
Points = list[tuple[float, float]]

_FINER = 2  # drawn so many times larger, and made smaller at the end
_CAR_MM = 1750.0
_PAINTS: tuple[Color, ...] = (
    (226, 228, 230), (38, 40, 44), (120, 126, 132), (150, 30, 34), (34, 66, 120), (206, 150, 40),
    (64, 96, 74), (176, 180, 176), (92, 60, 46), (200, 96, 44),
)  # fmt: skip
_WALLS: tuple[Color, ...] = (
    (196, 178, 150), (168, 96, 76), (214, 208, 196), (150, 156, 164), (206, 186, 120),
)  # fmt: skip
_SKIES: tuple[tuple[Color, Color, float], ...] = (
    ((120, 170, 226), (214, 230, 244), 1.0),
    ((176, 186, 196), (216, 220, 224), 0.9),
    ((70, 84, 130), (236, 170, 120), 0.65),
    ((24, 30, 50), (60, 66, 90), 0.55),
)
_TIRE: Color = (26, 26, 28)


@dataclass(frozen=True, slots=True)
class Street:
    """A drawn picture, RGB uint8 (H, W, 3), and its plates in one order.

    Attributes:
        boxes: Inside the picture.
        corners: Clockwise from the top left; they may lie outside.
        texts: A–Z, 0–9.
    """

    image: Pixels
    boxes: tuple[Box, ...] = ()
    corners: tuple[Corners, ...] = ()
    texts: tuple[str, ...] = ()


def draw_street(rng: np.random.Generator, size: tuple[int, int], plates: int) -> Street:
    """Draw a street; the same generator state gives the same picture.

    Args:
        rng: Where all chance comes from.
        size: Width and height in pixels.
        plates: How many cars have one, 0 to 2; with 0 there are cars without a plate.
    """
    width, height = (side * _FINER for side in size)
    top, bottom, light = _SKIES[int(rng.integers(len(_SKIES)))]
    horizon = int(height * rng.uniform(0.38, 0.5))
    image = np.empty((height, width, 3), np.uint8)
    image[:horizon] = np.linspace(top, bottom, horizon)[:, None]
    asphalt = int(rng.integers(90, 140))
    near: Color = (asphalt - 24, asphalt - 24, asphalt - 20)
    image[horizon:] = np.linspace((asphalt, asphalt, asphalt), near, height - horizon)[:, None]
    _houses(image, horizon, rng)
    count = max(1, plates)
    found = []
    for number in range(count):
        across = width * (rng.uniform(0.22, 0.62) if count == 1 else rng.uniform(0.3, 0.4))
        x = width * (number + 0.5 + rng.uniform(-0.06, 0.06)) / count
        # What is near is large and stands low in the picture.
        y = min(horizon + 0.75 * across, 0.96 * height)
        car = _Car(image, (x, y), across, rng)
        car.draw(is_front=rng.random() < 0.4)
        if plates:
            found.append(car.put_plate(rng))
    image = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    shades = image.astype(np.float32) * light * rng.uniform(0.9, 1.1) * rng.uniform(0.96, 1.04, 3)
    shades = cv2.GaussianBlur(shades, (0, 0), float(rng.uniform(0.3, 0.9)))
    shades += rng.normal(0, rng.uniform(1.5, 5), shades.shape)
    corners = tuple(corners for corners, _ in found)
    return Street(
        np.clip(shades, 0, 255).astype(np.uint8),
        tuple(Box.around(points).clipped(*size) for points in corners),
        corners,
        tuple(text for _, text in found),
    )


def _houses(image: Pixels, horizon: int, rng: np.random.Generator) -> None:
    """A row of houses, a hedge before some, and a kerb."""
    height, width = image.shape[:2]
    x = -int(rng.integers(0, width // 6))
    while x < width:
        wide, high = int(width * rng.uniform(0.16, 0.34)), int(horizon * rng.uniform(0.45, 0.95))
        wall = _WALLS[int(rng.integers(len(_WALLS)))]
        cv2.rectangle(image, (x, horizon - high), (x + wide, horizon), wall, -1)
        step = int(rng.integers(46, 70)) * _FINER
        for left in range(x + step // 3, x + wide - step // 2, step):
            for upper in range(horizon - high + step // 3, horizon - step // 2, step):
                pane = upper + int(step * 0.55)
                cv2.rectangle(image, (left, upper), (left + step // 2, pane), (70, 84, 100), -1)
                cv2.rectangle(image, (left, upper), (left + step // 2, pane), (232, 232, 228), 3)
        if rng.random() < 0.5:
            for _ in range(24):
                place = x + int(rng.integers(0, wide)), horizon - int(rng.integers(0, 40))
                green = int(rng.integers(70, 120))
                cv2.circle(image, place, int(rng.integers(16, 36)), (green - 40, green, 44), -1)
        x += wide + int(rng.integers(0, width // 12))
    cv2.rectangle(image, (0, horizon), (width, horizon + height // 40), (170, 170, 166), -1)


class _Car:
    """A car seen from behind or before; in units of its width, from the middle of its wheels."""

    def __init__(
        self, image: Pixels, place: tuple[float, float], width: float, rng: np.random.Generator
    ) -> None:
        self._image = image
        self._rng = rng
        tilt, lean = rng.uniform(-0.03, 0.03), rng.uniform(-0.05, 0.05)
        self._matrix = np.array([[width, lean * width], [tilt * width, width]])
        self._place = np.array(place)
        self._paint = _PAINTS[int(rng.integers(len(_PAINTS)))]

    def _pixels(self, points: Points) -> NDArray[np.float64]:
        return np.array(points) @ self._matrix.T + self._place

    def _fill(self, points: Points, color: Color, rounding: float = 0.0) -> None:
        corners = self._pixels(points).round().astype(np.int32)
        cv2.fillPoly(self._image, [corners], color, cv2.LINE_AA)
        if rounding:
            thick = max(1, round(rounding * self._matrix[0, 0]))
            cv2.polylines(self._image, [corners], True, color, thick, cv2.LINE_AA)

    def _rect(self, x: float, y: float, w: float, h: float, color: Color, r: float = 0.0) -> None:
        self._fill([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], color, r)

    def draw(self, *, is_front: bool) -> None:
        paint, rng = self._paint, self._rng
        dark: Color = (paint[0] * 2 // 3, paint[1] * 2 // 3, paint[2] * 2 // 3)
        roof = -float(rng.uniform(0.78, 0.92))
        shadow = cv2.addWeighted(self._image, 0.55, np.zeros_like(self._image), 0.45, 0)
        mask = np.zeros(self._image.shape[:2], np.uint8)
        x, y = self._place.round().astype(int).tolist()
        across = self._matrix[0, 0]
        cv2.ellipse(mask, (x, y), (int(0.56 * across), int(0.06 * across)), 0, 0, 360, 255, -1)
        self._image[mask > 0] = shadow[mask > 0]
        for side in (-0.46, 0.3):
            self._rect(side, -0.2, 0.16, 0.2, _TIRE, 0.02)
        self._fill([(-0.42, -0.48), (-0.32, roof), (0.32, roof), (0.42, -0.48)], paint, 0.06)
        self._fill(
            [(-0.35, -0.5), (-0.28, roof + 0.05), (0.28, roof + 0.05), (0.35, -0.5)],
            (44, 52, 62), 0.03,
        )  # fmt: skip
        self._fill(
            [(-0.3, -0.5), (-0.2, roof + 0.05), (-0.08, roof + 0.05), (-0.18, -0.5)], (74, 86, 98)
        )
        self._rect(-0.47, -0.5, 0.94, 0.36, paint, 0.06)
        self._rect(-0.47, -0.2, 0.94, 0.08, dark, 0.05)
        lamp: Color = (236, 238, 228) if is_front else (170, 24, 26)
        for left in (-0.47, 0.31):
            self._rect(left, -0.47, 0.16, 0.09, lamp, 0.02)
            self._rect(left + 0.03, -0.45, 0.05, 0.05, (240, 190, 120), 0.01)
        if is_front:
            self._rect(-0.24, -0.45, 0.48, 0.09, (30, 32, 34), 0.02)
            for line in range(4):
                self._rect(-0.24, -0.445 + line * 0.024, 0.48, 0.006, (120, 124, 128))
        self._fill([(-0.02, -0.42), (0, -0.44), (0.02, -0.42), (0, -0.4)], (214, 216, 220))
        for side in (-0.53, 0.45):
            self._rect(side, -0.56, 0.08, 0.06, dark, 0.02)
        self._plate_top = -0.3 if is_front else float(rng.choice((-0.36, -0.27)))

    def put_plate(self, rng: np.random.Generator) -> tuple[Corners, str]:
        """A plate of any country below the badge; its corners in the finished picture, its text."""
        names = list(STYLES)
        while True:
            style = dressed(STYLES[names[int(rng.integers(len(names)))]], rng)
            text = random_text(style, rng)
            if plain_text(text):
                break
        across = self._matrix[0, 0]
        art = draw_plate_art(text, style, rng, pixels_per_mm=min(2.0, 1.5 * across / _CAR_MM))
        high, wide = art.coverage.shape
        share = style.size[0] / _CAR_MM
        top, tall = self._plate_top, share * high / wide
        ends: Points = [(-share / 2, top), (share / 2, top)]
        ends += [(share / 2, top + tall), (-share / 2, top + tall)]
        target = self._pixels(ends).astype(np.float32)
        source = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], np.float32)
        # Corners are pixel edges, cv2 counts from pixel centres.
        matrix = cv2.getPerspectiveTransform(source - 0.5, target - 0.5)
        size = self._image.shape[1::-1]
        plate = cv2.warpPerspective(art.image, matrix, size, flags=cv2.INTER_AREA)
        alpha = cv2.warpPerspective(art.coverage, matrix, size, flags=cv2.INTER_AREA)[..., None]
        mixed = plate * (alpha / 255.0) + self._image * (1 - alpha / 255.0)
        self._image[:] = mixed.round().astype(np.uint8)
        a, b, c, d = ((x, y) for x, y in (target / _FINER).tolist())
        return (a, b, c, d), plain_text(text)
