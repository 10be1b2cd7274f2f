"""What cameras, light and weather do to a training view: photometric augmentation."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.training.augment import Boxes, Image, Rng


def spoil(image: Image, boxes: Boxes, rng: Rng, strength: float, night: float = 0.12) -> Image:
    """Light, colour, blur, noise, stains and compression, as cameras and weather give them.

    ``night`` is how often, at a ``strength`` of 1, there is little light.
    """
    steps: list[tuple[float, Callable[[Image, Rng], Image]]] = [
        (0.8, _tint),
        (night, lambda dark, rng: _night(dark, boxes, rng)),
        (0.12, _grey),
        (0.10, _shadow),
        (0.10, _glare),
        (0.25, _blur),
        (0.3, _noise),
        (0.4, _compress),
    ]
    if rng.random() < 0.15 * strength:
        image = _stains(image, boxes, rng)
    for chance, step in steps:
        if rng.random() < chance * strength:
            image = step(image, rng)
    return image


def _tint(image: Image, rng: Rng) -> Image:
    """Brightness, contrast, gamma and a colour cast through one table per channel."""
    levels = np.arange(256, dtype=np.float32) / 255
    gamma = np.exp(rng.normal(0, 0.25))
    contrast = np.exp(rng.normal(0, 0.2))
    brightness = rng.normal(0, 0.08)
    table = ((levels**gamma - 0.5) * contrast + 0.5 + brightness)[:, None]
    table = table * np.exp(rng.normal(0, 0.06, 3))[None, :]
    return cv2.LUT(image, np.clip(table * 255, 0, 255).astype(np.uint8)[None])


def _night(image: Image, boxes: Boxes, rng: Rng) -> Image:
    """Little light, a yellowish cast, sensor noise; half of the time plates throw back a lamp's."""
    levels = np.arange(256, dtype=np.float32) / 255
    level = rng.uniform(0.2, 0.55)
    cast = np.array([1.0, rng.uniform(0.8, 1.0), rng.uniform(0.55, 1.0)])
    table = np.clip(levels[:, None] ** rng.uniform(1.0, 1.5) * level * cast * 255, 0, 255)
    dark = cv2.LUT(image, table.astype(np.uint8)[None]).astype(np.int16)
    if len(boxes) and rng.random() < 0.5:
        lit = min(1.1, level * rng.uniform(1.2, 3.0)) / level
        for box in boxes:
            x0, y0, x1, y1 = (int(v) for v in np.round(box))
            dark[y0:y1, x0:x1] = (dark[y0:y1, x0:x1] * lit).astype(np.int16)
    noise = rng.integers(-12, 13, image.shape, dtype=np.int16)
    return np.clip(dark + noise, 0, 255).astype(np.uint8)


def _grey(image: Image, rng: Rng) -> Image:
    """A grey picture, as infrared cameras give."""
    grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
    return cv2.cvtColor(grey, cv2.COLOR_GRAY2RGB)


def _ramp(shape: tuple[int, ...], rng: Rng) -> NDArray[np.float32]:
    """A soft or hard step from 0 to 1 across the picture in a random direction, (H, W, 1)."""
    height, width = shape[:2]
    angle = rng.uniform(0, 2 * np.pi)
    x = np.linspace(-1, 1, width, dtype=np.float32)[None, :] * np.cos(angle)
    y = np.linspace(-1, 1, height, dtype=np.float32)[:, None] * np.sin(angle)
    hardness = np.float32(rng.uniform(2, 25))
    ramp = 1 / (1 + np.exp(np.clip(-(x + y - rng.uniform(-0.5, 0.5)) * hardness, -50, 50)))
    return ramp.astype(np.float32)[..., None]


def _shadow(image: Image, rng: Rng) -> Image:
    return (image * (1 - rng.uniform(0.3, 0.7) * _ramp(image.shape, rng))).astype(np.uint8)


def _glare(image: Image, rng: Rng) -> Image:
    """A bright spot, as of lamps or the sun."""
    height, width = image.shape[:2]
    coarse = 1 / 8  # what is so soft has nothing finer, and wide blurs are slow
    spot = np.zeros((max(1, round(coarse * height)), max(1, round(coarse * width))), np.uint8)
    center = (int(rng.integers(spot.shape[1])), int(rng.integers(spot.shape[0])))
    radius = max(1.0, rng.uniform(0.03, 0.15) * coarse * width)
    cv2.circle(spot, center, round(radius), int(rng.integers(120, 256)), -1)
    spot = cv2.GaussianBlur(spot, (0, 0), radius * rng.uniform(0.4, 1.2))
    spot = cv2.resize(spot, (width, height), interpolation=cv2.INTER_CUBIC)
    return cv2.add(image, cv2.merge([spot, spot, spot]))


def _blur(image: Image, rng: Rng) -> Image:
    """Out of focus, or moved while the shutter was open, or enlarged from few pixels."""
    kind = rng.random()
    if kind < 0.4:
        return cv2.GaussianBlur(image, (0, 0), rng.uniform(0.4, 1.6))
    if kind < 0.7:
        length = int(rng.integers(3, 9))
        kernel = np.zeros((length, length), np.float32)
        angle = rng.uniform(0, np.pi)
        middle = (length - 1) / 2
        dx, dy = np.cos(angle) * middle, np.sin(angle) * middle
        start = (round(middle - dx), round(middle - dy))
        cv2.line(kernel, start, (round(middle + dx), round(middle + dy)), 1.0, 1)
        return cv2.filter2D(image, -1, kernel / kernel.sum())
    part = rng.uniform(0.4, 0.8)
    small = cv2.resize(image, None, fx=part, fy=part, interpolation=cv2.INTER_AREA)
    return cv2.resize(small, image.shape[1::-1], interpolation=cv2.INTER_LINEAR)


def _noise(image: Image, rng: Rng) -> Image:
    amount = int(rng.integers(3, 22))
    noise = rng.integers(-amount, amount + 1, image.shape, dtype=np.int16)
    return np.clip(image.astype(np.int16) + noise, 0, 255).astype(np.uint8)


def _compress(image: Image, rng: Rng) -> Image:
    quality = int(rng.integers(20, 90))
    _, data = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])
    again: Image = np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR))
    return again


def _stains(image: Image, boxes: Boxes, rng: Rng) -> Image:
    """Bars and patches in the way, at most a part of a plate hidden."""
    image = image.copy()
    size = image.shape[0]
    for _ in range(int(rng.integers(1, 4))):
        colour = tuple(int(v) for v in rng.integers(0, 256, 3))
        if len(boxes) and rng.random() < 0.5:
            x0, y0, x1, y1 = boxes[rng.integers(len(boxes))]
            width = (x1 - x0) * rng.uniform(0.08, 0.3)
            left = rng.uniform(x0 - width, x1)
            cut = (int(left), int(y0 - 4), int(left + width), int(y1 + 4))
        else:
            x, y = rng.uniform(0, size, 2)
            w, h = rng.uniform(0.03, 0.25, 2) * size
            cut = (int(x), int(y), int(x + w), int(y + h))
            if _hides_plate(cut, boxes):
                continue
        cv2.rectangle(image, cut[:2], cut[2:], colour, -1)
    return image


def _hides_plate(cut: tuple[int, int, int, int], boxes: Boxes) -> bool:
    if not len(boxes):
        return False
    region = np.array(cut, np.float32)
    size = np.minimum(boxes[:, 2:], region[2:]) - np.maximum(boxes[:, :2], region[:2])
    return bool(np.any(np.clip(size, 0, None).prod(axis=1) > 0))
