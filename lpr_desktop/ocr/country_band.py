"""The country's letters in the band at a plate's left end: PL, D, UA."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.errors import OcrError
from lpr_desktop.geometry import Corners
from lpr_desktop.ocr.level import level, sides
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
    wide, high = sides(corners)
    bottom = MARGIN + (HEIGHT - 2 * MARGIN) / share
    right = MARGIN + (bottom - MARGIN) * wide / high
    target = [(MARGIN, MARGIN), (right, MARGIN), (right, bottom), (MARGIN, bottom)]
    return level(image, corners, target, (WIDTH, HEIGHT))
