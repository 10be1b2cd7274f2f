"""Drawn plates in the place of real ones: every country's plates on the training scenes' cars.

The edges of what is put in are known exactly, which tells the network where a plate ends better
than boxes drawn by hand do.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.drawing.plates import PlateArt, draw_plate_art
from lpr_desktop.drawing.styles import STYLES, dressed, random_style, random_text
from lpr_desktop.training.hard_negatives import free_place, put_words

Picture = NDArray[np.uint8]
Boxes = NDArray[np.float32]
Rng = np.random.Generator

_PIXELS_PER_MM = 0.6
_NO_COUNTRY = 0.2
_TWO_LINES = 0.4
_DARK_LEVEL = 100
_LEAST_WIDTH = 10.0
_WIDTHS = (0.03, 0.35)
_FREE_TRIES = 6


@dataclass(frozen=True, slots=True, eq=False)
class PlateSwap:
    """Puts drawn plates over the plates of pictures.

    Attributes:
        arts: The plates to choose from.
        share: How many of the plates are exchanged, 0 to 1.
        extra: Part of the pictures in which one more plate is put where none is.
        hard_negatives: Part of the pictures in which words are put that are no plate.
        steep: Part of the plates put in that are seen from far aside or lean strongly.
    """

    arts: tuple[PlateArt, ...]
    share: float = 0.4
    extra: float = 0.0
    hard_negatives: float = 0.0
    steep: float = 0.0

    @staticmethod
    def draw(
        count: int,
        seed: int,
        share: float = 0.4,
        *,
        extra: float = 0.0,
        hard_negatives: float = 0.0,
        dark: float = 0.0,
        steep: float = 0.0,
    ) -> PlateSwap:
        """Draw ``count`` plates of all countries and of none, two-line ones among them.

        ``dark`` is the part of them that are chosen among the layouts with light signs on dark.
        """
        rng = np.random.default_rng((seed, count))
        styles = sorted(STYLES.values(), key=lambda style: style.code)
        high = [style for style in styles if style.lines == 2]
        black = [style for style in styles if max(style.background) < _DARK_LEVEL]
        arts = []
        for _ in range(count):
            chance = rng.random()
            if dark and rng.random() < dark:
                style = black[int(rng.integers(len(black)))]
            elif chance < _NO_COUNTRY:
                style = random_style(rng)
            elif chance < _NO_COUNTRY + _TWO_LINES * (1 - _NO_COUNTRY):
                style = high[int(rng.integers(len(high)))]
            else:
                style = styles[int(rng.integers(len(styles)))]
            style = dressed(style, rng)
            text = random_text(style, rng)
            arts.append(draw_plate_art(text, style, rng, pixels_per_mm=_PIXELS_PER_MM))
        return PlateSwap(tuple(arts), share, extra, hard_negatives, steep)

    def __call__(self, image: Picture, boxes: Boxes, rng: Rng) -> tuple[Picture, Boxes]:
        """A copy of an RGB picture with some plates exchanged, and the boxes (N, 4) of all."""
        chosen = [index for index in range(len(boxes)) if rng.random() < self.share]
        adds = bool(self.extra) and rng.random() < self.extra
        misleads = bool(self.hard_negatives) and rng.random() < self.hard_negatives
        if not chosen and not adds and not misleads:
            return image, boxes
        image, boxes = image.copy(), boxes.copy()
        if misleads:
            put_words(image, boxes, rng)
        if adds:
            boxes = self._add(image, boxes, rng)
        for index in chosen:
            art = self.arts[int(rng.integers(len(self.arts)))]
            if boxes[index, 2] - boxes[index, 0] >= _LEAST_WIDTH:
                boxes[index] = self._put(image, boxes[index], art, rng)
        return image, boxes

    def _add(self, image: Picture, boxes: Boxes, rng: Rng) -> Boxes:
        """Put a plate where none is."""
        art = self.arts[int(rng.integers(len(self.arts)))]
        for _ in range(_FREE_TRIES):
            width = np.exp(rng.uniform(*np.log(_WIDTHS))) * image.shape[1]
            place = free_place(
                image, boxes, width, width * art.coverage.shape[0] / art.coverage.shape[1], rng
            )
            if place is not None and width >= _LEAST_WIDTH:
                return np.concatenate(
                    [boxes, self._put(image, place, art, rng, covers=False)[None]]
                )
        return boxes

    def _put(
        self,
        image: Picture,
        box: NDArray[np.float32],
        art: PlateArt,
        rng: Rng,
        *,
        covers: bool = True,
    ) -> NDArray[np.float32]:
        is_steep = bool(self.steep) and rng.random() < self.steep
        return _put(image, box, art, rng, covers=covers, is_steep=is_steep)


def _put(
    image: Picture,
    box: NDArray[np.float32],
    art: PlateArt,
    rng: Rng,
    *,
    covers: bool = True,
    is_steep: bool = False,
) -> NDArray[np.float32]:
    """Put a drawn plate in ``box``, in the place of an old one that is covered before.

    Gives the edges of the new one.
    """
    x0, y0, x1, y1 = (float(v) for v in box)
    bright = _brightness(image, box)
    if covers:
        _cover(image, box)
    height, width = art.coverage.shape
    # As large as the old one: wide plates in its width, others in its area.
    scale = (
        (x1 - x0) / width if width > 3 * height else np.sqrt((x1 - x0) * (y1 - y0) / width / height)
    )
    scale *= np.exp(rng.normal(0, 0.08))
    middle = [(x0 + x1) / 2, (y0 + y1) / 2]
    corners = (_steep_corners if is_steep else _corners)(
        width * scale, height * scale, rng
    ) + middle
    drawn = np.dstack([art.image, art.coverage])
    if scale < 1:
        size = max(4, round(width * scale)), max(3, round(height * scale))
        drawn = cv2.resize(drawn, size, interpolation=cv2.INTER_AREA)
    source = np.array(
        [(0, 0), (drawn.shape[1], 0), (drawn.shape[1], drawn.shape[0]), (0, drawn.shape[0])],
        np.float32,
    )
    low = np.maximum(np.floor(corners.min(axis=0)) - 2, 0).astype(int)
    high = np.minimum(np.ceil(corners.max(axis=0)) + 2, image.shape[1::-1]).astype(int)
    if np.any(high - low < 3):
        return box
    # Corners are edges, cv2 counts from pixel centres.
    matrix = cv2.getPerspectiveTransform(source - 0.5, (corners - low - 0.5).astype(np.float32))
    warped = cv2.warpPerspective(
        drawn, matrix, tuple((high - low).tolist()), flags=cv2.INTER_LINEAR
    ).astype(np.float32)
    sigma = rng.uniform(0.3, 0.8)
    warped = cv2.GaussianBlur(warped, (0, 0), sigma)
    alpha = warped[..., 3:] / 255
    lit = (
        warped[..., :3] * (bright / 235) * np.exp(rng.normal(0, 0.15, (1, 1, 3)) * [0.3, 0.3, 0.3])
    )
    lit *= 1 + rng.normal(0, 0.12) * np.linspace(-1, 1, lit.shape[1])[None, :, None]
    place = image[low[1] : high[1], low[0] : high[0]]
    mixed = lit * alpha + place * (1 - alpha)
    image[low[1] : high[1], low[0] : high[0]] = np.clip(mixed, 0, 255).astype(np.uint8)
    edges = np.concatenate([corners.min(axis=0), corners.max(axis=0)])
    limit = np.tile(image.shape[1::-1], 2)
    return np.clip(edges, 0, limit).astype(np.float32)


def _corners(width: float, height: float, rng: Rng) -> NDArray[np.float64]:
    """Corners of a plate around (0, 0), a little turned and seen from the side."""
    x = np.array([-0.5, 0.5, 0.5, -0.5]) * width * (1 - abs(rng.normal(0, 0.06)))
    y = np.array([-0.5, -0.5, 0.5, 0.5]) * height * (1 + np.sign(x) * rng.normal(0, 0.025))
    turn = np.radians(rng.normal(0, 2.5))
    x = x + rng.normal(0, 0.06) * y
    return np.stack([x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)], 1)


def _steep_corners(width: float, height: float, rng: Rng) -> NDArray[np.float64]:
    """Corners of a plate around (0, 0) seen from far aside: narrow, its rows falling, or leaning.

    The far end is the lower one by perspective, by up to a third.
    """
    x = np.array([-0.5, 0.5, 0.5, -0.5]) * width * rng.uniform(0.4, 1.0)
    y = np.array([-0.5, -0.5, 0.5, 0.5]) * height * (1 + np.sign(x) * rng.uniform(-0.17, 0.17))
    y = y + np.tan(np.radians(np.clip(rng.normal(0, 14), -35, 35))) * x
    turn = np.radians(np.clip(rng.normal(0, 10), -30, 30))
    x = x + rng.normal(0, 0.1) * y
    return np.stack([x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)], 1)


def _brightness(image: Picture, box: NDArray[np.float32]) -> float:
    """How bright white is in the light of the old plate."""
    x0, y0, x1, y1 = (int(v) for v in box)
    part = image[max(0, y0) : y1 + 1, max(0, x0) : x1 + 1]
    around = image[max(0, 2 * y0 - y1) : 2 * y1 - y0, max(0, 2 * x0 - x1) : 2 * x1 - x0]
    if part.size == 0 or around.size == 0:
        return 200.0
    bright = float(np.percentile(part.max(axis=2), 92))
    # A black plate says little: then the surroundings tell.
    return float(np.clip(max(bright, 0.8 * np.percentile(around.max(axis=2), 92)), 40, 250))


def _cover(image: Picture, box: NDArray[np.float32]) -> None:
    """Take the old plate away: its columns fade from what is above to what is below."""
    x0, y0, x1, y1 = box
    wide, tall = 0.08 * (x1 - x0) + 1, 0.14 * (y1 - y0) + 1
    left, right = max(0, int(x0 - wide)), min(image.shape[1], int(x1 + wide) + 1)
    top, bottom = max(0, int(y0 - tall)), min(image.shape[0], int(y1 + tall) + 1)
    if right - left < 2 or bottom - top < 3:
        return
    above, below = image[top, left:right].astype(np.float32), image[bottom - 1, left:right]
    fade = np.linspace(0, 1, bottom - top, dtype=np.float32)[:, None, None]
    filled = above[None] * (1 - fade) + below[None].astype(np.float32) * fade
    image[top:bottom, left:right] = cv2.blur(filled, (5, 3)).astype(np.uint8)
