"""Hard negatives: words that are no plates, put on training scenes as on vans and stickers."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
Boxes = NDArray[np.float32]
Rng = np.random.Generator

_LETTERS = "AAABCDEEEEFGHIIIJKLLMNNOOOPQRRSSSTTTUUVWXYZaabcdeeeefghiiklmnnooprrsstttuvwyz"
_FONTS = (
    cv2.FONT_HERSHEY_SIMPLEX,
    cv2.FONT_HERSHEY_DUPLEX,
    cv2.FONT_HERSHEY_TRIPLEX,
    cv2.FONT_HERSHEY_COMPLEX_SMALL,
    cv2.FONT_HERSHEY_SCRIPT_COMPLEX,
)
_TRIES = 5
_HEIGHTS = (0.02, 0.12)


def free_place(
    image: Picture, boxes: Boxes, width: float, height: float, rng: Rng
) -> NDArray[np.float32] | None:
    """A random box (4,) of a size inside the picture that touches no plate, or None."""
    rows, columns = image.shape[:2]
    if width >= columns or height >= rows:
        return None
    x0, y0 = rng.uniform(0, columns - width), rng.uniform(0, rows - height)
    place = np.array([x0, y0, x0 + width, y0 + height], np.float32)
    if len(boxes):
        inner = np.minimum(boxes[:, 2:], place[2:]) - np.maximum(boxes[:, :2], place[:2])
        if np.any((inner > -4).all(axis=1)):
            return None
    return place


def put_words(image: Picture, boxes: Boxes, rng: Rng) -> None:
    """Write one to three words on free places of an RGB picture, in place.

    Lettering without a plate around it, boards with two words, a web address, a telephone number
    or a price, time stamps of cameras: on a ground of their own or on what is there.
    """
    for _ in range(int(rng.integers(1, 4))):
        text = _words(rng)
        font = _FONTS[int(rng.integers(len(_FONTS)))]
        height = np.exp(rng.uniform(*np.log(_HEIGHTS))) * image.shape[0]
        scale = height / 22
        thick = max(1, round(height * rng.uniform(0.06, 0.16)))
        (width, tall), below = cv2.getTextSize(text, font, scale, thick)
        edge = round(height * rng.uniform(0.1, 0.6))
        for _ in range(_TRIES):
            place = free_place(image, boxes, width + 2 * edge, tall + below + 2 * edge, rng)
            if place is not None:
                _write(image, place, text, font, scale, thick, edge + tall, edge, rng)
                break


def _words(rng: Rng) -> str:
    def word(least: int, most: int) -> str:
        count = int(rng.integers(least, most + 1))
        return "".join(_LETTERS[int(i)] for i in rng.integers(len(_LETTERS), size=count))

    def digits(count: int) -> str:
        return "".join(str(int(i)) for i in rng.integers(10, size=count))

    kind = rng.random()
    if kind < 0.3:
        return word(8, 14)
    if kind < 0.5:
        return f"{word(3, 8)} {word(4, 9)}"
    if kind < 0.62:
        return f"www.{word(5, 10).lower()}.com"
    if kind < 0.7:
        return f"{word(3, 5).lower()} & {word(3, 6)}"
    if kind < 0.85:
        groups = rng.integers(2, 5, size=int(rng.integers(3, 5)))
        mark = " -./"[int(rng.integers(4))]
        return ("Tel. " if rng.random() < 0.3 else "") + mark.join(digits(int(n)) for n in groups)
    if kind < 0.95:
        day = f"20{digits(2)}-{rng.integers(1, 13):02d}-{rng.integers(1, 32):02d}"
        return f"{day} {rng.integers(24):02d}:{rng.integers(60):02d}:{rng.integers(60):02d}"
    return f"{digits(2)}.{digits(2)} {word(3, 3).upper()}"


def _write(
    image: Picture,
    place: NDArray[np.float32],
    text: str,
    font: int,
    scale: float,
    thick: int,
    base: int,
    edge: int,
    rng: Rng,
) -> None:
    x0, y0, x1, y1 = (int(v) for v in place)
    part = image[y0:y1, x0:x1]
    ink = rng.integers(0, 256, 3)
    if rng.random() < 0.5:
        ground = rng.integers(0, 256, 3)
        if abs(int(ground.sum()) - int(ink.sum())) < 200:
            ground = 255 - ink
        part[:] = (part * 0.15 + ground * 0.85).astype(np.uint8)
    elif abs(float(part.mean()) - float(ink.mean())) < 70:
        ink = np.full(3, 20 if part.mean() > 127 else 235)
    colour = tuple(int(v) for v in ink)
    drawn = part.copy()
    cv2.putText(drawn, text, (edge, base), font, scale, colour, thick, cv2.LINE_AA)
    if rng.random() < 0.5:
        drawn = cv2.GaussianBlur(drawn, (0, 0), rng.uniform(0.3, 0.9))
    part[:] = drawn
