"""The country's letters in the band at a plate's left end: PL, D, UA."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.errors import OcrError
from lpr_desktop.geometry import Corners
from lpr_desktop.ocr.plate_view import OUTSIDE
from lpr_desktop.ocr.trained_network import answer, countries_of, open_trained, shares_of, shipped

WIDTH, HEIGHT = 64, 96
"""Size in pixels of the picture that the network sees."""

MARGIN = 8
"""Pixels around the plate that it sees above, below and to the left."""

UPPER = 0.5
"""The share of a plate's height that is looked at, too, where it has several rows."""

_OTHER = "other"
_LEGIBLE, _FLOOR = 0.65, 1e-3
"""Of the plates with letters so many have some that can be read; and what is added to how likely a
band is, since it may be misread. Chosen on the dev halves (docs/experiments/plate_network.md)."""


class BandNetwork:
    """Reads the country's letters in bands; belongs to one thread at a time.

    Args:
        file: A LiteRT file as ``scripts/models/train_band_network.py`` makes it, a JSON file with
            the countries, and which share of their plates has letters, beside it; None: the one
            that ships.

    Raises:
        OcrError: The file is missing, damaged, or another network's.
    """

    def __init__(self, file: Path | None = None) -> None:
        file = file or shipped("band_network.tflite")
        self._countries = countries_of(file)
        self._with_letters = shares_of(file, "with_letters")
        if _OTHER not in self._countries:
            raise OcrError("{file}: another network. Install LPR Desktop again.", file=file)
        takes, gives = (1, HEIGHT, WIDTH, 3), (1, len(self._countries))
        self._network = open_trained(file, takes, [gives])

    def weigh(
        self,
        seen: Mapping[str, float],
        image: NDArray[np.uint8],
        corners: Corners,
        rows: int,
    ) -> dict[str, float]:
        """How likely each country is, by its letters too.

        Args:
            seen: Code → probability as if all countries were equally frequent, by the plate's
                other looks.
            image: The upright RGB uint8 (H, W, 3) picture.
            corners: The plate's, clockwise from the top left.
            rows: How many the number has.
        """
        # Bands of several rows often end with the first; the look counts that is surer of letters.
        parts = (1.0, UPPER) if rows > 1 else (1.0,)
        looks = [self._read(left_end(image, corners, part)) for part in parts]
        read = min(looks, key=lambda look: look[_OTHER])
        likely = {code: share * (self._band(code, read) + _FLOOR) for code, share in seen.items()}
        total = sum(likely.values())
        return {code: share / total for code, share in likely.items()}

    def _band(self, code: str, read: Mapping[str, float]) -> float:
        """How likely a country's plates have a band in which this is read."""
        legible = _LEGIBLE * self._with_letters.get(code, 0.0)
        return legible * read.get(code, 0.0) + (1 - legible) * read[_OTHER]

    def _read(self, end: NDArray[np.uint8]) -> dict[str, float]:
        """Whose letters an end shows, and "other" for none: as if all were equally frequent."""
        found = answer(self._network, end)[0].reshape(-1)
        shares = np.exp(found.astype(np.float64) - found.max())
        return dict(zip(self._countries, (shares / shares.sum()).tolist(), strict=True))


def left_end(image: NDArray[np.uint8], corners: Corners, share: float = 1.0) -> NDArray[np.uint8]:
    """The left end of a plate made level, ``HEIGHT × WIDTH``.

    Args:
        image: RGB uint8 (H, W, 3).
        corners: The plate's in it, pixel edges, clockwise from the top left.
        share: Of the plate's height that is seen, from above.
    """
    points = np.array(corners, np.float32)
    wide = float(np.linalg.norm(points[1] - points[0]) + np.linalg.norm(points[2] - points[3])) / 2
    high = float(np.linalg.norm(points[3] - points[0]) + np.linalg.norm(points[2] - points[1])) / 2
    bottom = MARGIN + (HEIGHT - 2 * MARGIN) / share
    right = MARGIN + (bottom - MARGIN) * max(wide, 1.0) / max(high, 1.0)
    target = [(MARGIN, MARGIN), (right, MARGIN), (right, bottom), (MARGIN, bottom)]
    # Corners are pixel edges, cv2 counts from pixel centres.
    level = np.array(target, np.float32) - 0.5
    view = np.array([[(0, 0), (WIDTH, 0), (WIDTH, HEIGHT), (0, HEIGHT)]], np.float32)
    back = cv2.invert(cv2.getPerspectiveTransform(points - 0.5, level))[1]
    seen = np.nan_to_num(cv2.perspectiveTransform(view, back)[0])
    step = max(1, int(high / (bottom - MARGIN)))
    size = image.shape[1::-1]
    x0, y0 = np.clip(np.floor(seen.min(0)) - 2 * step, 0, size).astype(int)
    x1, y1 = np.clip(np.ceil(seen.max(0)) + 2 * step, 0, size).astype(int)
    cut = image[y0:y1, x0:x1]
    if not cut.size:
        return np.full((HEIGHT, WIDTH, 3), OUTSIDE, np.uint8)
    points = points - np.array((x0, y0), np.float32)
    # Reducing by much leaves pixels out: first by whole steps, then exactly.
    if step > 1:
        smaller = max(1, cut.shape[1] // step), max(1, cut.shape[0] // step)
        points *= np.array([smaller[0] / cut.shape[1], smaller[1] / cut.shape[0]], np.float32)
        cut = cast(NDArray[np.uint8], cv2.resize(cut, smaller, interpolation=cv2.INTER_AREA))
    matrix = cv2.getPerspectiveTransform(points - 0.5, level)
    return cast(
        NDArray[np.uint8],
        cv2.warpPerspective(
            cut,
            matrix,
            (WIDTH, HEIGHT),
            flags=cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_CONSTANT,
            borderValue=(OUTSIDE,) * 3,
        ),
    )
